import SessionModel
import Testing

/// Whatever a note can carry is typed, kept, corrected and read back, each kind of it.
@Suite struct KenmerkTests {
  private static let id = Identifier(time: Moment(milliseconds: 1), entropy: (1, 2))

  /// Some of every name; whoever adds a name is asked here what there is of it.
  private static func some(_ naam: Kenmerk.Naam) -> [Kenmerk] {
    switch naam {
    case .stem: Stem.allCases.map(Kenmerk.stem)
    case .deelnemer: [.deelnemer(id)]
    case .soort: Notitie.Soort.allCases.filter { $0 != .gewoon }.map(Kenmerk.soort)
    case .lichtje: [.lichtje]
    case .thema: Thema.allCases.map(Kenmerk.thema)
    case .rij: [.rij("school")]
    case .vak: [.vak(.kolom("feiten")), .vak(.slotvraag(.waardevolst))]
    case .groep: [.groep("samen eten")]
    case .tafel: [.tafel(3), .tafel(12)]
    case .droom: [.droom]
    case .afspraak: [.afspraak]
    case .achtergehouden: [.achtergehouden]
    }
  }

  static let alle = Kenmerk.Naam.allCases.flatMap(some)

  private static func gegevens(_ kenmerken: Kenmerken) -> Notitie.Gegevens {
    Notitie.Gegevens(stap: StapID("1"), tekst: "Rust", kenmerken)
  }

  @Test(arguments: alle)
  func `what is set is carried by its name alone, and set again it is gone`(kenmerk: Kenmerk) {
    var kenmerken = Kenmerken()
    kenmerken.toggle(kenmerk)
    #expect(kenmerken.alle == [kenmerk])
    #expect(kenmerken[kenmerk.naam] == kenmerk)
    #expect(Kenmerken().isExtended(by: kenmerken))
    #expect(!kenmerken.isExtended(by: kenmerken))
    var other = Kenmerken()
    other.extend(by: kenmerken)
    #expect(other == kenmerken)
    kenmerken.toggle(kenmerk)
    #expect(kenmerken.isEmpty)
  }

  @Test(arguments: alle)
  func `a draft keeps it, and gives it back`(kenmerk: Kenmerk) {
    #expect(Kenmerk(kenmerk.naam, woord: kenmerk.woord) == kenmerk)
    var kenmerken = Kenmerken()
    kenmerken.set(kenmerk)
    #expect(Kenmerken(fields: kenmerken.fields) == kenmerken)
  }

  @Test func `a draft has the form that it always had`() {
    var kenmerken = Kenmerken(
      stem: .ouder, deelnemer: Self.id, thema: .houding, soort: .citaat, lichtje: true, vak: .kolom("feiten"),
      achtergehouden: true)
    (kenmerken.droom, kenmerken.afspraak) = (true, true)
    let fields = [
      "stem": "ouder", "deelnemer": Self.id.text, "thema": "houding", "soort": "citaat", "lichtje": "ja",
      "vak": "feiten", "achtergehouden": "ja", "droom": "ja", "afspraak": "ja",
    ]
    #expect(kenmerken.fields == fields)
    #expect(Kenmerken().fields == ["soort": "gewoon"])
    // A draft has fields that say nothing of this, and may have words that nobody knows any more.
    let strange = [
      "verbetert": Self.id.text, "regels": "behind", "soort": "gewoon", "stem": "opa", "thema": "",
      "deelnemer": "x",
    ]
    #expect(Kenmerken(fields: fields.merging(["regel": "Rust"]) { $1 }) == kenmerken)
    #expect(Kenmerken(fields: strange).isEmpty)
    #expect(Kenmerken(fields: [:]).isEmpty)
  }

  @Test(arguments: alle)
  func `a note keeps it in the journal, and a correction gives and takes it`(kenmerk: Kenmerk) throws {
    var kenmerken = Kenmerken()
    kenmerken.set(kenmerk)
    let (plain, note) = (Self.gegevens(Kenmerken()), Self.gegevens(kenmerken))
    switch kenmerk {
    // What the line was to become is done with once it is kept.
    case .droom, .afspraak: return #expect(note == plain)
    case .stem, .deelnemer, .soort, .lichtje, .thema, .rij, .vak, .groep, .tafel, .achtergehouden: break
    }
    #expect(note.kenmerken == kenmerken)
    for (old, new) in [(plain, note), (note, plain)] {
      let facts = [
        Fact.notitieGemaakt(new), .notitieGewijzigd(Self.id, Notitie.Wijziging(from: old, to: new)),
      ]
      for fact in facts {
        let (kind, body) = fact.encoded
        #expect(Fact(kind: kind, body: try JSON(parsing: body.printed())) == fact)
      }
      var mended = old
      Notitie.Wijziging(from: old, to: new).apply(to: &mended)
      #expect(mended == new)
    }
  }

  @Test func `no two are typed or chosen by the same key`() {
    for keys in [
      Self.alle.compactMap(\.teken), Self.alle.compactMap(\.letter), Self.alle.compactMap(\.toets),
    ] {
      #expect(Set(keys).count == keys.count)
    }
    #expect(Set(Kenmerk.getypt).count == Kenmerk.getypt.count)
  }
}
