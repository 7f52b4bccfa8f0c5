import SessionModel
import Testing

@testable import SessionStore

/// Pages of lists: what a screen gets is a piece of what the whole list is.
struct ListPagesTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder(inMemory: true) }

  private let today = Day(utc: Moment(milliseconds: 1_800_000_000_000))

  @Test func `of what was erased is told who wanted that, where somebody said so`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let first = try store.note("weg", in: sessie)
    try store.overwrite(.notitie(first, in: StreamID(.sessie, sessie), nieuw: nil), door: .tafel)
    try store.overwrite(.sessie(sessie))
    func gewist(_ store: SessionStore) throws -> [Wisser?] {
      try store.bewaarrijen(Day.epoch, limit: 10, from: 0).compactMap { rij in
        if case .gewist(let gewist) = rij { gewist.door } else { nil }
      }
    }
    #expect(try gewist(store).contains(.tafel))
    for wisser in Stem.allCases.map(Wisser.stem) + [.tafel] { #expect(Wisser(woord: wisser.woord) == wisser) }
  }

  @Test func `a sentence that is erased is one, with all that was said of it since`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let stream = StreamID(.sessie, sessie)
    let note = try store.note("weg", in: sessie)
    var mended = Notitie.Wijziging()
    mended.tekst = .set("weg ermee")
    _ = try store.append([Change(stream, .notitieGewijzigd(note, mended))])
    _ = try store.append([
      Change(stream, .antwoord(Antwoord(over: [note], mee: .mee, leren: false, door: .ouder)))
    ])
    try store.overwrite(.notitie(note, in: stream, nieuw: nil))
    let gewist = try store.bewaarrijen(Day.epoch, limit: 10, from: 0).compactMap { rij -> Int? in
      if case .gewist(let gewist) = rij { gewist.aantal } else { nil }
    }
    #expect(gewist == [1])
  }

  @Test func `a page is a piece of the whole list, wherever it begins, and of a shorter list its end`() throws
  {
    let store = try folder.store()
    for number in 0..<30 {
      let casus = try store.makeCasus("Egel \(number)")
      if number % 3 == 0 { _ = try store.makeSessie(casus: casus) }
    }
    let whole = try store.sessies().map(\.id)
    for (first, count) in [(0, 4), (3, 3), (8, 5), (40, 4), (0, 100)] {
      let page = try store.pagina(Lijstvraag(.sessies, vanaf: first, aantal: count), today: today)
      guard case .sessies(let rows) = page.rijen else { return }
      #expect(page.totaal == whole.count)
      #expect(page.vanaf == max(0, min(first, whole.count - count)))
      #expect(rows.map(\.id) == Array(whole.dropFirst(page.vanaf).prefix(count)))
      #expect(page.stream(van: page.vanaf)?.id == whole[page.vanaf])
    }
  }

  @Test func `the beginning of a name goes to the next row that has it, and behind the last to the first`()
    throws
  {
    let store = try folder.store()
    for alias in ["Das", "Egel", "Das twee", "Vos", "Égel twee"] { _ = try store.makeCasus(alias) }
    let all = try store.pagina(Lijstvraag(.casussen), today: today)
    guard case .casussen(let rows) = all.rijen else { return }
    let names = rows.map { store.gezien($0).waarde.profiel.alias }
    func found(_ begin: String, from row: Int) throws -> String? {
      let vraag = Lijstvraag(.casussen, sprong: .init(begin, na: row))
      return try store.pagina(vraag, today: today).gevonden.map { names[$0] }
    }
    #expect(try found("e", from: 0) == names.first { $0.hasPrefix("E") || $0.hasPrefix("É") })
    #expect(try found("vos", from: 0) == "Vos")
    let first = try #require(names.firstIndex { $0.hasPrefix("Das") })
    let second = try #require(names.lastIndex { $0.hasPrefix("Das") })
    #expect(try found("das", from: first + 1) == names[second])
    #expect(try found("das", from: second + 1) == names[first])
    #expect(try found("uil", from: 0) == nil)
    #expect(try found("100%_", from: 0) == nil)
  }

  @Test func `what is past its day comes first, and can be asked for alone`() throws {
    let store = try folder.store()
    let casus = try store.makeCasus("Vlinder")
    let sessie = try store.makeSessie(casus: casus)
    let stream = StreamID(.casus, casus)
    let yesterday = today.later(days: -1)
    let days: [(String, Day?)] = [("zonder", nil), ("later", today.later(days: 9)), ("gisteren", yesterday)]
    for (words, day) in days {
      _ = try store.append([
        Change(stream, .afspraakGemaakt(.init(sessie: sessie, wie: "moeder", wat: words, termijn: day)))
      ])
    }
    func words(_ keuze: Lijstvraag.Keuze) throws -> [String] {
      let page = try store.pagina(Lijstvraag(.afspraken(keuze)), today: today)
      guard case .afspraken(let rows) = page.rijen else { return [] }
      return rows.map { $0.gezien(op: today, verboden: VerbodenWoorden()).waarde.gegevens.wat }
    }
    #expect(try words(.alles) == ["gisteren", "later", "zonder"])
    #expect(try words(.overtijd) == ["gisteren"])
    #expect(try words(.bellen) == [])
    let first = try #require(
      store.state.casus(casus)?.reisplan.afspraken.first { $0.gegevens.wat == "gisteren" })
    _ = try store.append([Change(stream, .afspraakStand(first.id, .gedaan, bracht: "rust", sessie: nil))])
    #expect(try words(.open) == ["later", "zonder"])
    #expect(try words(.alles) == ["later", "zonder", "gisteren"])
  }
}
