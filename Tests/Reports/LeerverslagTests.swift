import SessionModel
import Testing
import Wording

@testable import Reports

/// What was learned is told by who said it: what came back, what is new, what did not, and only where that is known.
@Suite struct LeerverslagTests {
  private static let say = Wording()
  private static let clock = WallClock { WallTime(day: Day(utc: $0), hour: 12, minute: 0, second: 0) }

  private static func periode(_ year: Int) throws -> Periode {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let last = try #require(Day(year: year, month: 12, day: 31))
    return try #require(Periode(van: first, tot: last))
  }

  private static func id(_ number: UInt64) -> Identifier { Identifier(halves: (number, number)) }
  /// The middle of a year, in milliseconds.
  private static func midden(_ year: Int) -> Moment {
    Moment(milliseconds: Int64(year - 1970) * 31_556_952_000 + 15_000_000_000)
  }

  private static func zin(
    _ number: UInt64, _ tekst: String, _ year: Int, reis: UInt64, _ stem: Stem?, _ thema: Thema? = .inhoud,
    soort: Vindregel.Soort = .notitie, vorm: Vorm? = nil, lichtje: Bool = false,
    stand: Parkeerplek.Stand? = nil
  ) -> Leerregel {
    Leerregel(
      tekst, id: id(number), bron: id(reis), casus: id(reis), sessie: id(reis + 50), moment: midden(year),
      stem: stem, thema: thema, soort: soort, vorm: vorm, forum: stand == nil ? nil : .gemeente, stand: stand,
      lichtje: lichtje)
  }

  /// Rest came in both years and in all three voices, tempo came this year alone, geld came last year alone.
  private static let zinnen = [
    zin(1001, "Eerst slapen", 2025, reis: 1, .ouder), zin(1002, "Het geld was op", 2025, reis: 2, .ouder),
    zin(1003, "Rust in huis", 2026, reis: 1, .ouder), zin(1004, "Rustig aan", 2026, reis: 2, .jeugdige),
    zin(1005, "Wij wachtten", 2026, reis: 3, .school), zin(1006, "Op mijn tempo", 2026, reis: 2, .ouder),
    zin(1007, "Mijn tempo", 2026, reis: 3, .ouder, lichtje: true),
    zin(1008, "Geen bus", 2026, reis: 3, .ouder, nil, soort: .hobbel, stand: .geagendeerd),
    zin(1009, "Alleen hier", 2026, reis: 4, .jeugdige, .proces),
  ]
  private static let draden = [
    Leerdraad(
      id(1), "Rust", betekenis: "Eerst rust.", isWerkzaam: true,
      zinnen: Set([1001, 1003, 1004, 1005].map(id))),
    Leerdraad(id(2), "Tempo", zinnen: Set([1006, 1007].map(id))),
    Leerdraad(id(3), "Geld", zinnen: [id(1002)]),
  ]

  private func verslag(
    _ draden: [Leerdraad], naast: Bool = true, vorig: Vorig? = nil, delen: Set<Leerverslag.Deel> = [],
    zonder: Set<Identifier> = []
  ) throws -> Leerverslag {
    let (year, before) = (try Self.periode(2026), try Self.periode(2025))
    let counted = Telstof(sessies: [], kinderen: [], afspraken: [])
    let monitor = Monitor(counted, Monitor.Vraag(year), clock: Self.clock, say: Self.say)
    let places = Leerstof.Plaatsen(counted, monitor)
    func gathered(_ periode: Periode) -> Leerstof {
      var stof = Leerstof(periode, places, draden: draden) { Day(utc: $0) }
      for zin in Self.zinnen where !zonder.contains(zin.id) { stof.take(zin) }
      return stof
    }
    return Leerverslag(
      monitor, gathered(year), naast: naast ? gathered(before) : nil, draden: draden, vorig: vorig,
      delen: delen, achtergehouden: 0)
  }

  private func stuk(_ deel: Leerverslag.Deel, of verslag: Leerverslag) -> Leerverslag.Stuk? {
    verslag.stukken.first { $0.deel == deel }
  }

  @Test func `of each voice and theme what came back stands first, then what is new, then what did not`()
    throws
  {
    let verslag = try verslag(Self.draden)
    let ouders = try #require(stuk(.ouders, of: verslag)).regels.filter { $0.stand != nil }
    #expect(ouders.map(\.naam) == ["Rust", "Tempo", "Geld"])
    #expect(ouders.map(\.stand) == [.terug, .nieuw, .weg])
    #expect(
      ouders.map(\.koppen) == [
        ["Inhoud", "Kwam terug"], ["Inhoud", "Aanvullingen"], ["Inhoud", "Kwam niet terug"],
      ])
    #expect(ouders[2].citaten.isEmpty, "of what is no more only that it was")
    #expect(stuk(.ouders, of: verslag)?.zinnen.isEmpty == true, "not all of it came back")
    let whole = try self.verslag(Array(Self.draden.prefix(2)))
    #expect(stuk(.ouders, of: whole)?.zinnen == ["Inhoud: alles van de vorige periode kwam terug."])
  }

  @Test func `what all three share is marked, and a thread of one journey is quoted nowhere`() throws {
    let verslag = try verslag(Self.draden)
    #expect(
      stuk(.gedeeld, of: verslag)?.tabellen.first?.rows == [
        ["Rust", "✓", "✓", "✓", "door alle drie"], ["Tempo", "✓", "", "", ""],
      ])
    #expect(stuk(.werkzaam, of: verslag)?.regels.map(\.naam) == ["Rust"])
    let opvalt = try #require(stuk(.opvalt, of: verslag)).regels
    #expect(opvalt.map(\.naam) == ["Rust", "Tempo"] && opvalt.map(\.stand) == [.terug, .nieuw])
    let alone = try #require(stuk(.opvalt, of: self.verslag(Self.draden, delen: [.opvalt]))).regels
    #expect(alone[1].citaten.map(\.tekst) == ["Mijn tempo", "Op mijn tempo"], "★ first")
    let kinderen = try #require(stuk(.kinderen, of: verslag)).regels.first { $0.koppen == ["Proces"] }
    #expect(kinderen?.zinnen == 1 && kinderen?.citaten.isEmpty == true)
    #expect(stuk(.knelpunten, of: verslag)?.tabellen.first?.rows == [["gemeente", "0", "1", "0"]])
  }

  @Test func `without threads nothing is said to have come back, and how they are made is`() throws {
    let verslag = try verslag([])
    #expect(verslag.stukken.flatMap(\.regels).allSatisfy { $0.stand == nil && $0.naam.isEmpty })
    #expect(stuk(.opvalt, of: verslag)?.zinnen.first?.contains("nog geen draden") == true)
    #expect(stuk(.gedeeld, of: verslag) == nil)
    // Beside each other the years stand all the same, and every format tells what the text tells.
    let report = Leerrapportage(verslag)
    for format in [Format.tekst, .md, .html, .csv, .json] {
      let bytes = try #require(report.report(als: format).bytes(format))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("Mijn tempo") && !text.contains("Alleen hier"), "\(format)")
    }
    #expect(report.report(als: .odt).bytes(.odt) == report.report(als: .odt).bytes(.odt))
  }

  @Test func `who goes on with a report sees what was not in it`() throws {
    let first = try verslag(Self.draden, naast: false, zonder: [Self.id(1004), Self.id(1006), Self.id(1007)])
    let json = try #require(Leerrapportage(first).report(als: .json).bytes(.json))
    let vorig = try #require(Vorig(json: json))
    let next = try verslag(Self.draden, naast: false, vorig: vorig, delen: [.opvalt])
    let opvalt = try #require(stuk(.opvalt, of: next)).regels
    #expect(opvalt.map(\.stand) == [.terug, .nieuw])
    #expect(opvalt[0].citaten.map(\.isNieuw) == [false, true, false])
    #expect(Vorig(json: Array("{}".utf8)) == nil && Vorig(json: Array("[".utf8)) == nil)
  }

  @Test func `a sentence is told in one place, and what is left without says where it stands`() throws {
    for draden in [Self.draden, []] {
      let stukken = try verslag(draden, naast: false).stukken
      let told = stukken.flatMap(\.regels).flatMap(\.citaten).map(\.tekst)
      #expect(told.count == Set(told).count && told.count > 2, "\(told)")
      for stuk in stukken {
        for regel in stuk.regels where !regel.staatBij.isEmpty {
          #expect(regel.citaten.isEmpty && !regel.staatBij.contains(stuk.deel))
        }
        for regel in stuk.regels { #expect(regel.citaten.count <= Leerverslag.meesteCitaten) }
      }
      #expect(draden.isEmpty || stukken.contains { $0.regels.contains { !$0.staatBij.isEmpty } })
      // One region is all of it.
      #expect(!stukken.contains { $0.deel == .regios })
    }
    let report = Leerrapportage(try verslag(Self.draden, naast: false))
    for format in [Format.tekst, .md, .html] {
      let text = String(decoding: try #require(report.report(als: format).bytes(format)), as: UTF8.self)
      #expect(
        text.contains("Zinnen ervan staan bij: ") && text.components(separatedBy: "Mijn tempo").count == 2)
    }
    // Asked alone a part has them itself.
    let alone = try verslag(Self.draden, naast: false, delen: [.werkzaam]).stukken
    #expect(alone.flatMap(\.regels).flatMap(\.citaten).count == 3)
  }

  @Test func `beside a hidden number of children no single sentence says that it is one`() {
    var regel = Leerverslag.Regel(zinnen: 1, kinderen: .minderDan(3))
    #expect(regel.aantal == .minderDan(3))
    regel.zinnen = 4
    #expect(regel.aantal == .precies(4))
    regel = Leerverslag.Regel(zinnen: 1, kinderen: .precies(1))
    #expect(regel.aantal == .precies(1))
  }

  @Test func `a part can be asked for alone`() throws {
    #expect(try verslag(Self.draden, delen: [.werkzaam]).stukken.map(\.deel) == [.werkzaam])
  }
}

extension Report {
  fileprivate func bytes(_ format: Format) -> [UInt8]? { format.bytes(of: self, Wording()) }
}
