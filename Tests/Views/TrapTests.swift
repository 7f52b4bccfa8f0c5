import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// What hands do by habit, by mistake, or on another keyboard, and what may not come of it.
@Suite struct TrapTests {
  private let reis = Reis().naar("Bagage")
  private var notities: [Notitie] { reis.notities }

  // MARK: Keyboards

  @Test func `a dead key makes a letter, not a quote`() {
    // ¨ and i come as one letter, or as i with its dots behind it.
    reis.noteer("ïsolatie is geen antwoord", "i\u{308}edereen luisterde")
    #expect(notities.map(\.gegevens.soort) == [.gewoon, .gewoon])
    #expect(notities.map(\.gegevens.tekst) == ["ïsolatie is geen antwoord", "ïedereen luisterde"])
  }

  @Test func `where keys are dead, letters say the same`() {
    reis.noteer(
      "o: c: Het werd stil", "c: Zo", "lichtje: Hij lacht", "vraag: Wie belt?", "h: De bus", "p: Thuis")
    #expect(notities.map(\.gegevens.soort) == [.citaat, .citaat, .gewoon, .vraag, .hobbel, .gewoon])
    #expect(notities.map(\.gegevens.lichtje) == [false, false, true, false, false, false])
    #expect(notities.map(\.gegevens.achtergehouden) == [false, false, false, false, false, true])
    reis.noteer("afspraak: Ik bel | moeder")
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.wat) == ["Ik bel"])
  }

  @Test(arguments: [
    "PO: eerst bellen", "vb: de fiets", "Let op: rustig", "14:30 uur", "x: iemand", "moedr: rust", "o:) fijn",
  ])
  func `a word with a colon is text`(line: String) {
    reis.noteer(line)
    #expect(notities.map(\.gegevens.tekst) == [line] && notities.first?.gegevens.stem == nil)
  }

  @Test func `a pasted list is as many notes, without its bullets, and no sign in it is read`() {
    reis.noteer.paste("• o: eerst rust\n- p: dan een plan\n3) /sluit\n").press("Enter")
    #expect(notities.map(\.gegevens.tekst) == ["o: eerst rust", "p: dan een plan", "/sluit"])
    #expect(notities.allSatisfy { $0.gegevens.stem == nil && !$0.gegevens.achtergehouden })
  }

  @Test func `a laptop without F-keys reaches the help, and by it everything`() {
    reis.zaal.press("?").shows("Toetsen op zaal")
    reis.zaal.press("Esc")
    reis.noteer.type("/hulp").press("Enter").shows("Wat u hier kunt typen")
    reis.noteer.press("Esc").lacks("/hulp alles")
    reis.noteer.type("/hulp alles").press("Enter").shows("Toetsen bij noteer")
    reis.noteer.press("Esc").lacks("/hulp alles")
    reis.noteer.type("/hulp sluit").press("Enter").shows("/sluit: Sluit de sessie")
    let start = Robot(reis.table, "start")
    start.press("?").shows("Toetsen op het beginscherm")
    start.press("Esc")
    start.press("↓", "Enter")
    start.press("Ctrl-C").shows("Stoppen: Ctrl-Q")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("?").shows("zegt hoe u stopt")
  }

  // MARK: A presenter's remote

  @Test func `a presenter's remote goes on, back and dark, and its other keys do nothing`() {
    reis.zaal.press("PgDn")
    #expect(reis.sessie.etappe?.stap.naam == "Routes")
    reis.zaal.press("PgUp")
    #expect(reis.sessie.etappe?.stap.naam == "Bagage")
    for key in ["b", "."] {
      reis.zaal.press(key)
      #expect(reis.sessie.zwart)
      reis.zaal.press(key)
      #expect(!reis.sessie.zwart)
    }
    let before = reis.table.journal.count
    // Begin and end a show, volume, and what some send besides.
    reis.zaal.press("F5", "Esc", "Enter", "Tab", "Home", "End")
    reis.zaal.press(.unknown)
    #expect(reis.table.journal.count == before)
  }

  // MARK: Two people

  @Test func `two who press verder at once go one step, and the second is told`() {
    let other = Robot(reis.table, "ander", at: .zaal(reis.sessie.id))
    reis.table.weather = .busy
    reis.zaal.press("→")
    other.press("→")
    reis.noteer.type("/verder").press("Enter")
    reis.table.clears()
    #expect(reis.sessie.etappe?.stap.naam == "Routes")
    other.shows("Iemand anders ging al verder: we zijn bij Routes.")
    reis.noteer.shows("Iemand anders ging al verder: we zijn bij Routes.")
    reis.zaal.lacks("Iemand anders")
  }

  @Test func `who presses verder just after somebody else did goes no step further, and is told`() {
    let other = Robot(reis.table, "ander", at: .regie(reis.sessie.id))
    reis.table.wait(seconds: 9)
    reis.zaal.press("→")
    for key in ["→", "PgDn", "s", "←"] {
      other.press(key).shows("Iemand anders ging al verder: we zijn bij Routes.")
    }
    #expect(reis.sessie.etappe?.stap.naam == "Routes")
    // Who went there goes on as fast as he likes, and the other when he has seen where they are.
    reis.zaal.press("→", "←")
    #expect(reis.sessie.etappe?.stap.naam == "Routes")
    reis.table.wait(seconds: 1)
    other.press("→")
    #expect(reis.sessie.etappe?.stap.naam == "Kiezen")
  }

  @Test func `one goes on while the other goes back: the first to come counts`() {
    let other = Robot(reis.table, "ander", at: .zaal(reis.sessie.id))
    reis.table.weather = .busy
    reis.zaal.press("→")
    other.press("←")
    reis.table.clears()
    #expect(reis.sessie.etappe?.stap.naam == "Routes")
    other.shows("Iemand anders ging al verder")
  }

  // MARK: The wrong window

  static let lines = [
    "Een vaste dag in de week", "o: Hij kwam weer buiten. Zo blij!", "j: niets is goed",
    "Het was stil bij ons",
    "école, naar buiten", "Ze zegt: zo zit het, b.v. in de bus.",
  ]

  @Test(arguments: lines)
  func `a line typed at zaal by mistake does nothing`(line: String) {
    let (before, canvas) = (reis.table.journal.count, reis.zaal.canvas)
    reis.zaal.type(line)
    #expect(reis.zaal.canvas == canvas, "\(reis.zaal.canvas.text)")
    reis.zaal.press("Enter").shows("n opent een regel")
    #expect(reis.table.journal.count == before && !reis.zaal.hasLeft)
  }

  @Test(arguments: [
    "s: dat zag ik ook", "z: zorg belt, zegt ze", "gisteren zijn we begonnen", "ik ga zo naar buiten",
    "v: wie belt er straks?", "+ een goed begin", "f is een letter",
  ])
  func `a line that begins with a key does that one thing at most, and one Ctrl-Z takes it back`(line: String)
  {
    let (before, stap) = (reis.table.journal.count, reis.sessie.huidig)
    reis.zaal.type(line).press("Enter")
    // Skipping a step is two events in one change.
    #expect(reis.table.journal.count <= before + 2)
    if reis.table.journal.count > before { reis.zaal.press("Ctrl-Z") }
    #expect(reis.sessie.huidig == stap && !reis.sessie.zwart && reis.sessie.kaart.isEmpty)
    #expect(reis.sessie.stappen.count == 12)
    reis.zaal.lacks("╭─ ")
  }

  @Test func `the room is dark with one key, also after somebody leaned on the keyboard`() {
    reis.zaal.type("qqqq")
    reis.table.wait(seconds: 3)
    reis.zaal.press("z")
    #expect(reis.sessie.zwart)
    reis.zaal.type("q").press("PgDn", "b")
    #expect(!reis.sessie.zwart)
  }

  @Test func `what was meant for the remote does nothing to a note`() {
    reis.noteer.type("halve zin").press("PgDn", "PgUp", "F5")
    reis.noteer.shows("▸ halve zin")
    #expect(reis.sessie.etappe?.stap.naam == "Bagage")
  }

  // MARK: Ctrl-C

  @Test func `Ctrl-C by reflex leaves nothing and loses nothing, wherever one is`() {
    let places: [(Robot, [String])] = [
      (reis.zaal, []), (reis.zaal, ["n", "x"]), (reis.zaal, ["Esc", "Esc", "g"]), (reis.zaal, ["Esc", "F1"]),
      (reis.noteer, []), (reis.noteer, ["h", "a"]), (reis.noteer, ["Tab"]), (reis.noteer, ["Ctrl-G"]),
      (Robot(reis.table, "start"), []), (Robot(reis.table, "nieuw"), ["↓", "Enter", "E"]),
      (Robot(reis.table, "terug", at: .terugkijken), []),
    ]
    for (robot, keys) in places {
      for key in keys { robot.press(key) }
      let before = reis.table.journal.count
      robot.press("Ctrl-C").shows("Stoppen: Ctrl-Q")
      #expect(!robot.hasLeft && reis.table.journal.count == before, "\(robot.name) \(keys)")
    }
    reis.noteer.press("Esc").shows("▸ ha")
    #expect(reis.noteer.draft?.text == "ha")
  }

  // MARK: The cursor

  @Test func `the cursor stands on the field one types in`() {
    for keys in [["n"], ["Esc", "n", "o"], ["Esc", "Esc", "g"], ["Esc", "i"], ["Enter"]] {
      reis.zaal.press(keys[0])
      for key in keys.dropFirst() { reis.zaal.press(key) }
      #expect(reis.zaal.canvas.cursor != nil, "\(keys)")
    }
    let noteer = reis.noteer
    #expect(noteer.canvas.cursor?.y == 22)
    noteer.type("ab")
    let place = noteer.canvas.cursor ?? Point(x: 0, y: 0)
    #expect(noteer.canvas[Point(x: place.x - 1, y: place.y)]?.text == "b")
    noteer.press("Tab")
    #expect(noteer.canvas.cursor != nil)
    for stap in ["Routes", "Kiezen", "Eerste etappe", "Uitchecken"] {
      reis.zaal.press("Esc", "Esc")
      reis.naar(stap)
      for keys in [[], ["↓"], ["→"]] {
        for key in keys { noteer.press(key) }
        #expect(noteer.canvas.cursor != nil, "\(stap) \(keys)")
      }
    }
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    #expect(terug.canvas.cursor != nil)
    let start = Robot(reis.table, "start")
    #expect(start.canvas.cursor != nil)
  }
}
