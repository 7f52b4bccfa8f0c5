import Panels
import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// The one table of acts, walked through its doors.
@Suite struct ActDoorsTests {
  /// Where an act can be done, what is typed for it, the keys that do the same on zaal, and those that do it in the list
  /// of notes in the hand; `nil` for no key.
  struct Walk: CustomTestStringConvertible, Sendable {
    let act: Act.Name
    let at: String
    let typed: String
    let keys: [String]?
    let hand: [String]?
    var testDescription: String { typed }

    init(
      _ act: Act.Name, at: String = "Bagage", _ typed: String, keys: [String]? = nil, hand: [String]? = nil
    ) {
      (self.act, self.at, self.typed, self.keys, self.hand) = (act, at, typed, keys, hand)
    }
  }

  static let walks = [
    Walk(.verder, "verder", keys: ["→"]), Walk(.terug, "terug", keys: ["PgUp"]),
    Walk(.stap, "stap 4", keys: ["g", "4", "Enter"]), Walk(.overslaan, "overslaan", keys: ["s"]),
    Walk(.zwart, "zwart", keys: ["."]), Walk(.zwart, "zwart aan", keys: ["b"]),
    Walk(.tijd, "tijd", keys: ["+"]), Walk(.tijd, "tijd +10"),
    Walk(.vast, "vast 23:59 moeder"),
    Walk(.kaart, "kaart 1", keys: ["v", "Enter"]), Walk(.kaart, "kaart 3", keys: ["v", "↓", "↓", "Enter"]),
    Walk(.kaart, "kaart Wat mis je?"),
    Walk(.invoegen, "invoegen Wat is er nog?", keys: ["i", "Enter", ":Wat is er nog?", "Enter"]),
    Walk(.invoegen, "invoegen Rust | Wat is er nog?"),
    Walk(.invoegen, "invoegen Tussenstop | stil", keys: ["i", "Enter", ":stil", "Enter"]),
    Walk(.invoegen, "invoegen " + Self.eersteStap, keys: ["i", "↓", "↓", "↓", "Enter"]),
    Walk(.verplaats, "verplaats Kiezen 2"),
    Walk(.verplaats, "verplaats 2 1", keys: ["g", "Home", "↓", "Ctrl-↑", "Esc"]),
    Walk(.verplaats, "verplaats 1 2", keys: ["g", "Home", "Shift-↓", "Esc"]),
    Walk(.notitie, "notitie o: Eerst rust", keys: ["n", ":o: Eerst rust", "Enter"]),
    Walk(.notitie, "notitie j: \"Rust"), Walk(.afspraak, "afspraak Ik bel | moeder | | maandag"),
    Walk(.droom, "droom j: Sleutelen"), Walk(.akkoord, "akkoord moeder"), Walk(.akkoord, "akkoord allen"),
    Walk(.schaal, at: "Nu", "schaal moeder 6 We praten weer"), Walk(.schaal, at: "Nu", "schaal 4"),
    Walk(.schaal, "schaal moeder 6 We praten weer"),
    Walk(.kies, at: "Kiezen", "kies 1"), Walk(.kies, at: "Kiezen", "kies 1 | ouder | Fijn"),
    Walk(.vul, at: "Nu", "vul moeder | 6 | We praten weer"), Walk(.deelnemer, "deelnemer o: vader"),
    Walk(
      .groep, at: "Oogst", "groep 1 3 | aan tafel",
      hand: ["Spatie", "↓", "Spatie", "g", ":aan tafel", "Enter"]),
    Walk(.samen, at: "Oogst", "samen 1 2", hand: ["Spatie", "Spatie", "d"]),
    Walk(
      .splits, at: "Oogst", "splits 2 | Eerst rust | dan buiten",
      hand: ["↓", "s", ": | dan buiten", "Enter"]),
    Walk(
      .herschrijf, at: "Oogst", "herschrijf 1 | Samen koken", hand: ["h", "Ctrl-U", ":Samen koken", "Enter"]),
    Walk(.ster, at: "Oogst", "ster 1", hand: ["*"]),
    Walk(.besproken, at: "Oogst", "besproken 1 2", hand: ["Spatie", "Spatie", "b"]),
    Walk(.toon, at: "Oogst", "toon 3", hand: ["↓", "↓", "t"]),
    Walk(.groot, at: "Oogst", "groot 2", hand: ["↓", "u"]),
    Walk(
      .parkeer, at: "Oogst", "parkeer 2 | systeem | naar LEA | gemeente | geagendeerd 12-1-2027",
      hand: ["↓", "p", ":systeem | naar LEA | gemeente | geagendeerd 12-1-2027", "Enter"]),
    Walk(.verhuis, at: "Oogst", "verhuis 1 | Routes", hand: ["v", ":Routes", "Enter"]),
    Walk(.indeling, at: "Oogst", "indeling 1 | proces", hand: ["i", ":proces", "Enter"]),
    Walk(.stem, at: "Oogst", "stem 1 | moeder", hand: ["w", ":moeder", "Enter"]),
    Walk(.intrekken, at: "Oogst", "intrekken 2", hand: ["↓", "x"]),
    Walk(.tonen, "tonen los"), Walk(.herverdeel, at: "Te laat", "herverdeel"),
    Walk(.bevestig, at: "Gevonden", "bevestig", keys: ["Ctrl-L"], hand: ["l"]),
    Walk(.bevestig, at: "Gevonden", "bevestig telefoon"),
    Walk(.blad, at: "Teruglezen", "blad", keys: ["→"]), Walk(.blad, at: "Teruglezen", "blad 2"),
    Walk(.blad, at: "Kort", "blad kort", keys: ["→", "k"]),
    Walk(.bijeenkomst, "bijeenkomst Denkstad | | Noord, Zuid | ja"), Walk(.mijlpaal, "mijlpaal ingeschreven"),
    Walk(.mijlpaal, "mijlpaal nieuwe beweging 2026-01-12 weer buiten"),
    Walk(.ontvangers, "ontvangers kind en ouders"),
    Walk(.bewaren, "bewaren 2029-08-01 | einde schooltijd"),
    Walk(.mensen, "mensen anker oma"), Walk(.mensen, "mensen erbij trainer, buurvrouw"),
    Walk(.leeftijd, "leeftijd 12-15"), Walk(.leeftijd, "leeftijd 13"), Walk(.sluit, "sluit"),
    Walk(.sluit, at: "Uitchecken", "sluit", keys: ["→", "Enter"]),
    Walk(.fase, at: "Stilte", "fase", keys: ["f"]),
  ]

  /// What the box puts in that stands first in it.
  private static var eersteStap: String {
    let draaiboek = Reis.draaiboeken.first?.draaiboek
    return draaiboek?.stappen.first?.wholeName(in: draaiboek?.titel ?? "") ?? ""
  }

  @Test func `every act about the session is walked through here`() {
    let undoable: Set<Act.Name> = [.ongedaan, .opnieuw]
    let walked = Set(Self.walks.map(\.act)).union(undoable)
    #expect(Set(Act.session.map(\.name)) == walked)
  }

  private static func reis(_ walk: Walk) -> Reis {
    if walk.at == "Kort" {
      let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
      return reis.noteer("* j: Een hut in het bos").naar("Teruglezen").noteer("/invoegen Wat is er nog?")
    }
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
    // What was read aloud cannot be unread, and in a closed session nothing goes back.
    let isUndoable = walk.act != .blad && walk.act != .sluit
    func by(_ door: String, _ robot: @escaping (Reis) -> Robot, _ act: (Robot) -> Void) -> [String] {
      let reis = Self.reis(walk)
      let robot = robot(reis)
      return Doors.walk(reis, by: robot, door, isUndoable: isUndoable) { act(robot) }
    }
    let expected = by("slash", \.noteer) { $0.type("/" + walk.typed).press("Enter") }
    #expect(!expected.isEmpty)
    // What is asked in private cannot be typed where all read along.
    let heard = ActPlace.zaal.typed.contains { $0.name == walk.act } ? expected : []
    #expect(by("zaal", \.zaal) { $0.press("n").type("/" + walk.typed).press("Enter") } == heard)

    for (seat, robot) in Doors.tekst {
      let done = by("tekst \(seat)", robot) { $0.enter(line: "/" + walk.typed) }
      #expect(done == (seat == .zaal ? heard : expected), "--tekst \(seat)")
    }

    let line = Self.reis(walk)
    let (before, scene) = (line.table.journal.count, try #require(line.noteer.scene(line.sessie.id)))
    let act = try ActLine(walk.typed, Wording())
    #expect(act.act.name == walk.act)
    _ = try line.table.append(act.act.changes(act.argument, scene, line.noteer.seen.means), by: "doe")
    #expect(Doors.facts(line.table.journal.dropFirst(before)) == expected)

    if let keys = walk.keys {
      for place in [Screenful.zaal, Screenful.regie] {
        let robot = { (reis: Reis) in Robot(reis.table, "hand", at: place(reis.sessie.id)) }
        #expect(by("key", robot) { Doors.press(keys, on: $0) } == expected)
      }
    }
    guard let hand = walk.hand else { return }
    for place in [Screenful.noteer, Screenful.regie] {
      let robot = { (reis: Reis) in
        let robot = Robot(reis.table, "hand", at: place(reis.sessie.id))
        if case .noteer = robot.screenful { robot.press("Ctrl-O") } else { robot.press("o") }
        return robot
      }
      #expect(by("list", robot) { Doors.press(hand, on: $0) } == expected)
    }
  }

  @Test func `the list of steps of the note-taker does what that of zaal does`() {
    let (noteer, slash) = (Reis().naar("Bagage"), Reis().naar("Bagage"))
    for (keys, typed) in [
      (["Ctrl-G", "4", "Enter"], "stap 4"), (["Ctrl-G", "Home", "Ctrl-↓", "Esc"], "verplaats 1 2"),
    ] {
      let done = Doors.walk(noteer, by: noteer.noteer, "list") { Doors.press(keys, on: noteer.noteer) }
      #expect(done == Doors.walk(slash, by: slash.noteer, "slash") { slash.noteer("/" + typed) })
    }
  }

  @Test(arguments: Act.all.compactMap { act in act.example.map { (act.name, Wording()($0)) } })
  func `an example is an act of its name`(name: Act.Name, example: String) throws {
    let line = try ActLine(example, Wording())
    #expect(line.act.name == name && !line.argument.isEmpty)
  }

  // MARK: The table

  @Test func `every act is in the table once, with words of its own`() {
    #expect(Act.all.map(\.name) == Act.Name.allCases)
    // What a screen or a hand does is called as the act is.
    for act in Act.all {
      switch act.reach {
      case .session, .history: break
      case .screen(let what): #expect(what.rawValue == act.name.rawValue)
      case .hand(let what): #expect(what.rawValue == act.name.rawValue)
      }
    }
    let words = Act.all.filter(\.isTyped).map { Wording()($0.word) }
    #expect(Set(words).count == words.count)
    for word in words { #expect(word.allSatisfy { $0.isLowercase }, "\(word) is one word to type") }
    #expect(Set(Act.all.map { Wording()($0.help) }).count == Act.all.count)
  }

  @Test(arguments: ActPlace.allCases)
  func `a screen has every key once, and a word for what a key does`(place: ActPlace) {
    let table = place.keys(Wording())
    let keys = table.rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    // Help is F1 everywhere, Ctrl-C says how to stop, and both are told.
    #expect(table.intent(for: .function(1)) == .hulp && table.intent(for: .ctrl("c")) == .onderbreken)
  }

  @Test func `on a screen with a text field everything about the session can be typed`() {
    for place in [ActPlace.zaal, .noteer] {
      let typed = Set(place.typed.map(\.name))
      let isPrivate = place == .noteer
      #expect(typed.isSuperset(of: Act.session.map(\.name).filter { isPrivate || !$0.isPrivate }))
      for name in [Act.Name.leeftijd, .bijeenkomst, .mijlpaal, .ontvangers, .bewaren, .mensen] {
        #expect(typed.contains(name) == isPrivate)
      }
      for row in place.keys(Wording()).rows {
        #expect(!row.intent.act.isTyped || typed.contains(row.intent), "\(row.intent) has a key and no word")
      }
    }
  }

  // MARK: Lines

  @Test func `an unknown act says what was meant, and is put aside until ↑ or something is said`() {
    let reis = Reis()
    reis.noteer.type("/verdr").press("Enter").shows("Bedoelde u “/verder”?")
    reis.noteer.lacks("▸ /verdr").shows("↑ haalt de opdracht terug")
    reis.noteer("een zin", "nog een")
    #expect(reis.notities.map(\.gegevens.tekst) == ["een zin", "nog een"])
    reis.noteer.press("↑").shows("verbeteren").press("Esc")
    reis.noteer.type("/verdr").press("Enter")
    let next = reis.noteer.killed()
    next.lacks("Hier was u gebleven").press("↑").shows("▸ /verdr")
    reis.noteer.press("↑").shows("▸ /verdr")
    reis.noteer.press("Backspace", "e").press("r", "Enter").lacks("▸ /verd")
    #expect(reis.sessie.etappe?.stap.naam == "Vorige etappe")
  }

  @Test(arguments: [
    ("//verder", "/verder"), ("///", "//"), ("o: //zo stond het er", "//zo stond het er"),
    ("/ verder", "/ verder"), ("/1", "/1"),
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
    reis.noteer.press("↓", "→").type("6").press("Enter").type("/zwart").press("Enter")
    #expect(reis.sessie.zwart)
    reis.noteer.type("//zo").press("Enter", "Enter")
    #expect(reis.sessie.etappe?.schalen.first?.waarom == "/zo")
  }

  @Test func `an act is typed also where a letter is an answer by itself`() {
    let reis = Reis(eerder: true).naar("Vorige etappe")
    reis.noteer.press("↓", "→").type("/zwart").press("Enter")
    #expect(reis.sessie.zwart)
    reis.noteer.type("gedaan").press("Enter").finish()
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
        try Act.stap.changes("", try #require(reis.noteer.scene(reis.sessie.id)), reis.noteer.seen.means)
      }
      return
    }
    reis.noteer.type("/" + typed).press("Enter").shows(why)
    let told = reis.noteer.seen.melding
    reis.noteer.press("↑").shows("▸ /" + typed)
    // Past the last step zaal asks whether the session is done.
    if typed != "verder" {
      reis.zaal.press("n").type("/" + typed).press("Enter")
      #expect(reis.zaal.seen.melding == told)
    }
    for (seat, robot) in Doors.tekst {
      let robot = robot(reis)
      robot.enter(line: "/" + typed)
      #expect(robot.seen.melding == told, "--tekst \(seat)")
      #expect(robot.listen().last == told, "--tekst \(seat)")
    }
    #expect(Doors.refusal(typed, reis) == told)
    #expect(reis.table.journal.count == before)
  }

  @Test(arguments: [ActPlace.zaal, .regie, .noteer, .oogst])
  func `in a closed session every key says what a line says`(place: ActPlace) throws {
    let reis = Reis().naar("Bagage").noteer("Eerst rust", "/sluit")
    let scene = try #require(reis.noteer.scene(reis.sessie.id))
    // What this terminal did, and what was found, are asked also then; zaal goes on to the next casus.
    let own: Set<Act.Name> = place == .zaal ? [.verder] : []
    let excused = own.union([.ongedaan, .opnieuw, .bevestig])
    var tried = 0
    for row in place.keys(Wording()).rows {
      let act = row.intent.act
      guard act.reach == .session, !excused.contains(act.name) else { continue }
      let screen: Screenful =
        switch place {
        case .zaal: .zaal(reis.sessie.id)
        case .regie: .regie(reis.sessie.id)
        default: .noteer(reis.sessie.id)
        }
      let robot = Robot(reis.table, "hand", at: screen)
      // What is asked at the closing is skipped first.
      if place == .regie { for _ in 0..<8 { robot.press("Esc") } }
      if place == .oogst { robot.press("Ctrl-O") }
      robot.press(row.keys[0])
      let argument = act.example.map {
        Wording()($0).split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""
      }
      #expect(throws: ActRefusal.closed) { try act.changes(argument ?? "", scene, reis.noteer.seen.means) }
      #expect(
        robot.seen.melding == ActRefusal.closed.sentence(Wording()),
        "\(act.name) by \(row.keys[0].name ?? "")")
      tried += 1
    }
    #expect(tried > 0)
  }

  @Test func `in a closed session what is typed without a screen is refused as on one`() throws {
    let reis = Reis(eerder: true).naar("Bagage").noteer("Eerst rust", "/sluit")
    let (scene, before) = (try #require(reis.noteer.scene(reis.sessie.id)), reis.table.journal.count)
    // What was found is asked also then, an age is of the casus, and what is counted is often heard later.
    let excused: Set<Act.Name> = [
      .bevestig, .leeftijd, .bijeenkomst, .mijlpaal, .ontvangers, .bewaren, .mensen,
      // Skips what is asked at the closing.
      .overslaan,
    ]
    for (seat, robot) in Doors.tekst {
      for act in Act.session where act.reach == .session && !excused.contains(act.name) {
        if seat == .zaal, act.isPrivate { continue }
        let typed = act.example.map { Wording()($0) } ?? Wording()(act.word)
        #expect(throws: ActRefusal.closed) {
          let line = try ActLine(typed, Wording())
          _ = try line.act.changes(line.argument, scene, reis.noteer.seen.means)
        }
        let robot = robot(reis)
        robot.enter(line: "/" + typed)
        #expect(robot.seen.melding == ActRefusal.closed.sentence(Wording()), "\(act.name) at \(seat)")
      }
    }
    #expect(reis.table.journal.count == before)
  }

  @Test func `a list in the hand refuses as a line does`() {
    let reis = Reis().naar("Bagage")
    reis.noteer.press("Ctrl-O", "*")
    #expect(reis.noteer.seen.melding == Doors.refusal("ster 1", reis))
    reis.noteer.press("Esc")
    reis.noteer("Eerst rust")
    for (keys, typed) in [
      (["v", ":Nergens", "Enter"], "verhuis 1 | Nergens"), (["w", ":opa", "Enter"], "stem 1 | opa"),
    ] {
      Doors.press(["Ctrl-O"] + keys, on: reis.noteer)
      #expect(reis.noteer.seen.melding == Doors.refusal(typed, reis), "\(typed)")
      reis.noteer.press("Esc", "Esc")
    }
    let zaal = reis.zaal.press("g", "Enter")
    #expect(zaal.seen.melding == Doors.refusal("stap Bagage", reis))
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
