import SessionModel
import Support
import Testing

@testable import SessionStore

/// What one store learned goes to another whole or not at all, and means the same in whatever order it comes.
struct PakketTests {
  /// A package of chance, in words that any text can have.
  static func pakket(_ afzender: String, _ nummer: Int, seed: UInt64) -> Lespakket {
    var dice = Dice(seed: seed)
    let words = ["er was tijd", "“rust”", "één plek", "a\\b \"c\"", "★ licht", "regel\nregel"]
    let regels = dice.some(0...12) { dice -> Lespakket.Regel in
      let tekst = dice.pick(words) + " \(dice.roll(0...99))"
      switch dice.roll(0...3) {
      case 0:
        return .telling(
          .init(tabel: "regios", rij: "Denkstad", kolom: "kinderen", aantal: dice.chance(2) ? nil : 7))
      case 1:
        return .draad(
          .init(
            naam: "rust \(dice.roll(0...9))", betekenis: "", niveau: dice.chance(2) ? .systeem : nil,
            zinnen: 4,
            reizen: dice.chance(2) ? nil : 3))
      case 2:
        let zaadje = Zaadje(werkte: "wandelen \(dice.roll(0...99))", tip: dice.chance(2) ? "begin klein" : "")
        return zaadje.map { .zaadje($0) } ?? .zin(.init(tekst, kwartaal: "2026-1"))
      default:
        return .zin(
          .init(
            tekst, kwartaal: "2026-\(dice.roll(1...4))", groep: dice.pick(Leergroep.allCases),
            thema: dice.chance(2) ? .proces : nil, werkt: dice.chance(2), lichtje: dice.chance(3),
            draden: dice.chance(2) ? ["rust 1"] : []))
      }
    }
    return Lespakket(afzender: afzender, nummer: nummer, drempel: 3, regels: regels)
  }

  private func fout(_ bytes: [UInt8]) -> Pakketbestand.Fout? {
    do throws(Pakketbestand.Fout) {
      _ = try Pakketbestand.lees(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a package is read as it was made, and no part of one is`(seed: UInt64) throws {
    let pakket = Self.pakket("Heuvelrand", 3, seed: seed)
    let bytes = Pakketbestand.bytes(of: pakket)
    #expect(try Pakketbestand.lees(bytes) == .lessen(pakket))
    var dice = Dice(seed: seed)
    for _ in 0..<12 {
      // The last byte is a line end, which nobody misses.
      let cut = dice.below(bytes.count - 1)
      #expect(fout(Array(bytes[..<cut])) != nil, "seed \(seed), cut at \(cut)")
      var changed = bytes
      let place = dice.below(bytes.count - 1)
      changed[place] ^= UInt8(1 << dice.below(7))
      #expect(fout(changed) != nil, "seed \(seed), byte \(place)")
    }
    var lines = bytes.split(separator: 10)
    if lines.count > 3 {
      lines.swapAt(1, 2)
      let isSame = lines[1] == lines[2]
      #expect(
        (fout(Array(lines.joined(separator: [10]))) == nil) == isSame, "seed \(seed), lines changed places")
    }
  }

  @Test func `what is no package, too new or too long is named by its line`() {
    let bytes = Pakketbestand.bytes(of: Self.pakket("Heuvelrand", 1, seed: 5))
    #expect(fout([]) == .geenPakket)
    #expect(fout(Array("hallo\n".utf8)) == .geenPakket)
    let newer = #"{"pakket":"reisleider-lessen","versie":2,"iets":[]}"#
    #expect(fout(Array(newer.utf8)) == .nieuwer)
    let head = Array(bytes.prefix { $0 != 10 }) + [10]
    let long = head + [UInt8](repeating: 97, count: 2 << 20)
    #expect(fout(long + [10]) == .teLang(regel: 2))
    #expect(fout([UInt8](repeating: 97, count: 2 << 20)) == .teLang(regel: 1))
    #expect(fout(head) == .afgebroken(regel: 1))
    #expect(fout(bytes + bytes) == .nietCompleet, "twice in one file")
  }

  @Test func `packages come to the same in whatever order and however often they come`() throws {
    let all = [
      Self.pakket("Heuvelrand", 1, seed: 1), Self.pakket("heuvelrand", 2, seed: 2),
      Self.pakket("Denkstad", 1, seed: 3),
    ]
    var ends: Set<[Lespakket]> = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2, 1, 0], [2, 0, 0, 1]] {
      let folder = try TemporaryFolder(inMemory: true)
      let store = try folder.store()
      for place in order { _ = try store.neemOver(all[place]) }
      let kept = try store.pakketten().map(\.pakket)
      #expect(kept.count == 2, "of each sender one, whatever came before is overwritten")
      ends.insert(Lespakket.geldend(kept))
      let words = try store.elders()
      #expect(words.afzenders == 2)
      store.close()
    }
    #expect(ends == [[all[2], all[1]]])
  }

  @Test func `two that are called the same and are not the same are told apart`() throws {
    let folder = try TemporaryFolder(inMemory: true)
    let store = try folder.store()
    let one = Self.pakket("Heuvelrand", 1, seed: 1)
    #expect(try store.neemOver(one) == .nieuw)
    #expect(try store.neemOver(one) == .bekend)
    #expect(try store.neemOver(Self.pakket("Heuvelrand", 1, seed: 9)) == .botst)
    #expect(try store.neemOver(Self.pakket("Heuvelrand", 4, seed: 9)) == .vervangt(1))
    #expect(try store.neemOver(one) == .ouder(4))
    #expect(try store.pakketten().map(\.pakket.nummer) == [4])
  }

  @Test func `what a session gave goes when that is erased`() throws {
    let folder = try TemporaryFolder(inMemory: true)
    let store = try folder.store()
    let (one, other) = (store.newIdentifier(), store.newIdentifier())
    for sessie in [one, other] {
      let begin = Sessie.Begin(draaiboek: draaiboek, casus: nil, bijeenkomst: store.newIdentifier())
      _ = try store.append([Change(StreamID(.sessie, sessie), .sessieBegonnen(begin))])
      let zaadje = try #require(Zaadje(werkte: sessie == one ? "wandelen" : "bellen"))
      _ = try store.append([Change(.huis, .zaadjeGezet(zaadje, sessie: sessie, door: .ouder))])
    }
    try store.overwrite(.sessie(one))
    #expect(try store.zaadjes().map(\.zaadje.werkte) == ["bellen"])
  }

  @Test func `what worked in several regions is told once, with in how many`() throws {
    let zaadje = try #require(Zaadje(werkte: "Samen wandelen", tip: "begin klein"))
    let same = try #require(Zaadje(werkte: "samen wandelen"))
    let draad = Lespakket.Draad(naam: "rust", betekenis: "", niveau: nil, zinnen: 4, reizen: nil)
    let pakketten = ["A", "B", "C"].map { name in
      Lespakket(
        afzender: name, nummer: 1, drempel: 3,
        regels: [.zaadje(name == "A" ? zaadje : same), .draad(draad)])
    }
    let elders = Elders(pakketten, eigen: [])
    #expect(elders.aanbod.map(\.regios) == [3] && elders.draden.map(\.regios) == [3])
    #expect(elders.draden.first?.zinnen == 12)
    #expect(Elders(pakketten, eigen: [same]).aanbod.isEmpty, "what was given here is no news")
    let long = String(repeating: "a", count: Zaadje.meeste)
    #expect(Zaadje(werkte: long) != nil && Zaadje(werkte: long, tip: "b") == nil && Zaadje(werkte: "") == nil)
  }
}
