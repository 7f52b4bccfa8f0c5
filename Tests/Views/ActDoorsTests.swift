import Panels
import Screen
import SessionModel
import Testing
import Wording

@testable import Views

/// The one table of acts, walked through its doors.
@Suite struct ActDoorsTests {
  /// Where an act can be done, what is typed for it, and the keys that do the same on zaal; `nil` for no key.
  struct Walk: CustomTestStringConvertible, Sendable {
    let act: Act.Name
    let at: String
    let typed: String
    let keys: [String]?
    var testDescription: String { typed }

    init(_ act: Act.Name, at: String = "Bagage", _ typed: String, keys: [String]? = nil) {
      (self.act, self.at, self.typed, self.keys) = (act, at, typed, keys)
    }
  }

  static let walks = [
    Walk(.verder, "verder", keys: ["→"]), Walk(.terug, "terug", keys: ["PgUp"]),
    Walk(.stap, "stap 4", keys: ["g", "4", "Enter"]), Walk(.overslaan, "overslaan", keys: ["s"]),
    Walk(.zwart, "zwart", keys: ["."]), Walk(.zwart, "zwart aan", keys: ["b"]),
    Walk(.tijd, "tijd", keys: ["+"]), Walk(.tijd, "tijd +10"),
    Walk(.kaart, "kaart 1", keys: ["v", "Enter"]), Walk(.kaart, "kaart Wat mis je?"),
    Walk(.invoegen, "invoegen Wat is er nog?", keys: ["i", "Enter", ":Wat is er nog?", "Enter"]),
    Walk(.invoegen, "invoegen Rust | Wat is er nog?"), Walk(.verplaats, "verplaats Kiezen 2"),
    Walk(.notitie, "notitie o: Eerst rust", keys: ["n", ":o: Eerst rust", "Enter"]),
    Walk(.notitie, "notitie j: \"Rust"), Walk(.afspraak, "afspraak Ik bel | moeder | | maandag"),
    Walk(.droom, "droom j: Sleutelen"), Walk(.akkoord, "akkoord moeder"), Walk(.akkoord, "akkoord allen"),
    Walk(.schaal, at: "Nu", "schaal moeder 6 We praten weer"), Walk(.schaal, at: "Nu", "schaal 4"),
    Walk(.kies, at: "Kiezen", "kies 1"), Walk(.kies, at: "Kiezen", "kies 1 | ouder | Fijn"),
    Walk(.vul, at: "Nu", "vul moeder | 6 | We praten weer"), Walk(.deelnemer, "deelnemer o: vader"),
    Walk(.groep, at: "Oogst", "groep 1 3 | aan tafel"), Walk(.samen, at: "Oogst", "samen 1 2"),
    Walk(.splits, at: "Oogst", "splits 2 | Eerst rust | dan buiten"),
    Walk(.herschrijf, at: "Oogst", "herschrijf 1 | Samen koken"), Walk(.ster, at: "Oogst", "ster 1"),
    Walk(.besproken, at: "Oogst", "besproken 1 2"), Walk(.toon, at: "Oogst", "toon 3"),
    Walk(.parkeer, at: "Oogst", "parkeer 2 | systeem | gemeente"),
    Walk(.verhuis, at: "Oogst", "verhuis 1 | Routes"), Walk(.indeling, at: "Oogst", "indeling 1 | proces"),
    Walk(.stem, at: "Oogst", "stem 1 | moeder"), Walk(.intrekken, at: "Oogst", "intrekken 2"),
    Walk(.tonen, "tonen los"), Walk(.herverdeel, at: "Te laat", "herverdeel"),
    Walk(.bevestig, at: "Gevonden", "bevestig", keys: ["Ctrl-L"]),
    Walk(.bevestig, at: "Gevonden", "bevestig telefoon"),
    Walk(.blad, at: "Teruglezen", "blad", keys: ["→"]), Walk(.blad, at: "Teruglezen", "blad 2"),
    Walk(.leeftijd, "leeftijd 12-15"), Walk(.leeftijd, "leeftijd 13"), Walk(.sluit, "sluit"),
    Walk(.fase, at: "Stilte", "fase", keys: ["f"]),
  ]

  @Test func `every act about the session is walked through here`() {
    let undoable: Set<Act.Name> = [.ongedaan, .opnieuw]
    let walked = Set(Self.walks.map(\.act)).union(undoable)
    #expect(Set(Act.session.map(\.name)) == walked)
  }

  /// What happened, without the names that differ each time.
  private static func facts(_ events: some Sequence<Event>) -> [String] {
    events.map { event in
      switch event.fact {
      case .stapGekozen(let from, let to) where to.text.count > 4: "\(from) → new"
      case .droomVastgelegd(let tekst, let stem, _, let bron, let verbetert):
        "\(tekst) \(String(describing: stem)) \(bron != nil) \(verbetert != nil)"
      case .voorgelezen(_, .zinnen(let over), _, _): "\(over.count) sentences"
      case .afspraakGemaakt(let gegevens): "\(gegevens.wat) \(gegevens.wie) \(gegevens.wanneer)"
      default: "\(event.fact)"
      }
    }
  }

  private static func reis(_ walk: Walk) -> Reis {
    if walk.at == "Teruglezen" {
      let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
      return reis.noteer("j: Een hut in het bos", "o: Hij kwam blij thuis").naar("Teruglezen")
    }
    if walk.at == "Oogst" { return Reis().naar("Bagage").noteer("Samen eten", "Eerst rust", "p: nog niet") }
    if walk.at == "Gevonden" { return Reis().naar("Bagage").noteer("Bel 06-12345678") }
    if walk.at == "Te laat" {
      let reis = Reis()
      reis.table.wait(minutes: 40)
      return reis
    }
    let reis = walk.at == "Stilte" ? Reis.inStilte : Reis().naar(walk.at == "Kiezen" ? "Routes" : walk.at)
    if walk.at == "Kiezen" { reis.noteer("Een ochtend fietsen").naar("Kiezen") }
    return reis
  }

  @Test(arguments: walks)
  func `an act does the same by every door`(walk: Walk) throws {
    let (slash, zaal, line, keys) = (Self.reis(walk), Self.reis(walk), Self.reis(walk), Self.reis(walk))
    let before = slash.table.journal.count
    slash.noteer.type("/" + walk.typed).press("Enter")
    let expected = Self.facts(slash.table.journal.dropFirst(before))
    #expect(!expected.isEmpty, "\(slash.noteer.canvas.text)")

    zaal.zaal.press("n").type("/" + walk.typed).press("Enter")
    // What is asked in private cannot be typed where all read along.
    let heard = ActPlace.zaal.typed.contains { $0.name == walk.act } ? expected : []
    #expect(Self.facts(zaal.table.journal.dropFirst(before)) == heard)

    let scene = try #require(line.noteer.scene(line.sessie.id))
    let act = try ActLine(walk.typed, Wording())
    #expect(act.act.name == walk.act)
    let world = line.noteer.seen
    _ = try line.table.append(act.act.changes(act.argument, scene, world), by: "doe")
    #expect(Self.facts(line.table.journal.dropFirst(before)) == expected)

    guard let pressed = walk.keys else { return }
    for key in pressed {
      if key.first == ":" { keys.zaal.type(String(key.dropFirst())) } else { keys.zaal.press(key) }
    }
    #expect(Self.facts(keys.table.journal.dropFirst(before)) == expected)
  }

  @Test(arguments: Act.all.compactMap { act in act.example.map { (act.name, Wording()($0)) } })
  func `an example is an act of its name`(name: Act.Name, example: String) throws {
    let line = try ActLine(example, Wording())
    #expect(line.act.name == name && !line.argument.isEmpty)
  }

  // MARK: The table

  @Test func `every act is in the table once, with words of its own`() {
    #expect(Act.all.map(\.name).count == Act.Name.allCases.count)
    #expect(Set(Act.all.map(\.name)) == Set(Act.Name.allCases))
    let words = Act.all.filter { $0.reach != .key }.map { Wording()($0.word) }
    #expect(Set(words).count == words.count)
    for word in words { #expect(word.allSatisfy { $0.isLowercase }, "\(word) is one word to type") }
    #expect(Set(Act.all.map { Wording()($0.help) }).count == Act.all.count)
  }

  @Test(arguments: ActPlace.allCases)
  func `a screen has every key once, and a word for what a key does`(place: ActPlace) {
    let table = place.keys(Wording())
    let keys = table.rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for row in table.rows { #expect(Act.named(row.intent) != nil) }
    // Help is F1 everywhere, Ctrl-C says how to stop, and both are told.
    #expect(table.intent(for: .function(1)) == .hulp && table.intent(for: .ctrl("c")) == .onderbreken)
  }

  @Test func `on a screen with a text field everything about the session can be typed`() {
    for place in [ActPlace.zaal, .noteer] {
      let typed = Set(place.typed.map(\.name))
      let isPrivate = place == .noteer
      #expect(typed.isSuperset(of: Act.session.map(\.name).filter { isPrivate || $0 != .leeftijd }))
      #expect(typed.contains(.leeftijd) == isPrivate)
      for row in place.keys(Wording()).rows {
        let act = Act.named(row.intent)
        #expect(act?.reach == .key || typed.contains(row.intent), "\(row.intent) has a key and no word")
      }
    }
  }

  // MARK: Lines

  @Test func `an unknown act says what was meant, and its words stay`() {
    let reis = Reis()
    reis.noteer.type("/verdr").press("Enter").shows("Bedoelde u “/verder”?")
    reis.noteer.shows("▸ /verdr")
    #expect(reis.notities.isEmpty)
    reis.noteer.press("Backspace", "e").press("r", "Enter").lacks("▸ /verd")
    #expect(reis.sessie.etappe?.stap.naam == "Vorige etappe")
  }

  @Test(arguments: [
    ("//verder", "/verder"), ("///", "//"), ("o: //zo stond het er", "/zo stond het er"),
    (" /verder", "/verder"),
    ("1/2 van de dag", "1/2 van de dag"), ("en/of", "en/of"),
  ])
  func `two slashes are text`(typed: String, kept: String) {
    let reis = Reis().naar("Bagage").noteer(typed)
    #expect(reis.notities.map(\.gegevens.tekst) == [kept])
  }

  @Test func `a note that begins with a slash is mended as text`() {
    let reis = Reis().naar("Bagage").noteer("//verder")
    reis.noteer.press("↑").type(" nu").press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["/verder nu"])
    #expect(reis.sessie.etappe?.stap.naam == "Bagage")
  }

  @Test func `a pasted line is never an act`() {
    let reis = Reis().naar("Bagage")
    reis.noteer.paste("/sluit").press("Enter")
    reis.noteer.paste("/sluit\n/zwart").press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["/sluit", "/sluit", "/zwart"])
    #expect(reis.sessie.gesloten == nil && !reis.sessie.zwart)
  }

  @Test func `a field of a form takes acts too, and keeps its answer`() {
    let reis = Reis().naar("Nu")
    reis.noteer.press("Enter").type("6").press("Enter").type("/zwart").press("Enter")
    #expect(reis.sessie.zwart)
    reis.noteer.type("//zo").press("Enter", "Enter")
    #expect(reis.sessie.etappe?.schalen.first?.waarom == "/zo")
  }

  @Test func `an act is typed also where a letter is an answer by itself`() {
    let reis = Reis(eerder: true).naar("Vorige etappe")
    reis.noteer.press("Enter").type("/zwart").press("Enter")
    #expect(reis.sessie.zwart)
    reis.noteer.type("g").press("Enter")
    #expect(reis.casus.reisplan.afspraken.contains { $0.stand?.soort == .gedaan })
  }

  @Test func `words of an act stay until what they change is durable`() {
    let reis = Reis().naar("Bagage")
    reis.table.weather = .full
    reis.noteer.type("/notitie o: Eerst rust").press("Enter").shows("▸ /notitie o: Eerst rust")
    #expect(reis.noteer.draft?.text == "/notitie o: Eerst rust")
    reis.table.weather = .fine
    reis.noteer.press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["Eerst rust"])
    #expect(reis.noteer.draft == nil)
  }

  @Test func `an act is not lost among notes that wait`() {
    let reis = Reis().naar("Bagage")
    reis.table.weather = .busy
    reis.noteer.type("het eerste").press("Enter").type("/zwart").press("Enter")
    reis.table.clears()
    reis.noteer.press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["het eerste"] && reis.sessie.zwart)
  }

  @Test func `undo and redo are acts as well`() {
    let reis = Reis().naar("Bagage").noteer("Eerst rust", "/ongedaan")
    #expect(reis.notities.isEmpty)
    reis.noteer("/opnieuw")
    #expect(reis.notities.count == 1)
    reis.noteer("/zwart")
    reis.noteer.press("Ctrl-Z")
    #expect(!reis.sessie.zwart)
  }

  // MARK: Why not

  @Test(arguments: [
    ("Inchecken", "terug", "Dit is de eerste stap."), ("Uitchecken", "verder", "Dit is de laatste stap."),
    ("Inchecken", "stap 99", "Er is hier geen stap “99”."),
    ("Inchecken", "stap \(Int.min)", "Er is hier geen stap"), ("Inchecken", "stap 0", "Er is hier geen stap"),
    ("Bagage", "ster \(Int.min)", "geen notitie"), ("Bagage", "kaart \(Int.min)", "past hier niet"),
    ("Bagage", "fase \(Int.min)", "geen groepjes meer"), ("Nu", "vul \(Int.min) | 4", "staat hier niet"),
    ("Bagage", "tijd \(Int.min)", "past hier niet"), ("Bagage", "verplaats 1 \(Int.min)", "past hier niet"),
    ("Inchecken", "stap", "NUMMER|NAAM"),
    ("Inchecken", "stap Inchecken", "Dat is al zo: stap 1: Inchecken."),
    ("Inchecken", "zwart wit", "aan|uit"),
    ("Inchecken", "kies 1", "“kies” kan in deze stap niet"), ("Nu", "schaal moeder elf", "past hier niet"),
    ("Nu", "schaal moeder 11", "past niet bij: cijfer"), ("Nu", "schaal opa 4", "niemand die “opa” heet"),
    ("Inchecken", "akkoord modder", "Bedoelde u “moeder”?"), ("Inchecken", "verder nu", "hoort niets meer"),
    ("Bagage", "vul 1 | ja", "niets in te vullen"), ("Bagage", "fase", "geen groepjes meer"),
    ("Inchecken", "bevestig", "niets gevonden"), ("Inchecken", "bevestig alles", "niets gevonden"),
    ("Inchecken", "lees 1", "kan op deze plek niet"),
    ("Inchecken", "afspraak p: wat", "Een afspraak staat altijd"),
  ])
  func `an act that cannot be done says why`(stap: String, typed: String, why: String) {
    let reis = Reis().naar(stap)
    let before = reis.table.journal.count
    // An empty argument opens a list on a screen; the line says what is missing.
    if typed == "stap" {
      #expect(throws: ActRefusal.asksMore(.stap)) {
        try Act.stap.changes("", try #require(reis.noteer.scene(reis.sessie.id)), reis.noteer.seen)
      }
      return
    }
    reis.noteer.type("/" + typed).press("Enter").shows(why)
    reis.noteer.shows("▸ /" + typed)
    #expect(reis.table.journal.count == before)
  }

  @Test func `a key that cannot do anything now says why, and so does the help`() {
    let reis = Reis()
    reis.zaal.press("←").shows("Dit is de eerste stap.")
    reis.zaal.press("F1").shows("terug · Kan nu niet. Dit is de eerste stap.")
    reis.zaal.press("Esc", "n").type("/sluit").press("Enter", "Esc", "z").shows(
      "lezen kan, schrijven niet meer")
  }
}

extension Reis {
  /// A session in a step of silent writing.
  static var inStilte: Reis {
    let reis = Reis(draaiboek: "moreel-beraad")
    let stap = reis.sessie.stappen.first { $0.stap.fasen.count > 1 }?.stap.naam
    return reis.naar(stap ?? "")
  }
}
