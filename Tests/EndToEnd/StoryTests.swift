import Foundation
import Support
import Testing

/// An afternoon at the table with two real terminals on one store: the facilitator's, which is projected, and
/// the note-taker's.
@Suite(.waits, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct StoryTests {
  @Test func `a reisbureau from the first question to the session after it`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let zaal = try tmux.open()
    try begin(zaal, people: Self.people)
    var noteer = try tmux.open("noteer")
    try welcome(zaal, noteer)
    try keepADiary(zaal, noteer)
    try dream(zaal, noteer)
    noteer = try loseAndReopen(noteer, tmux)
    try findAWay(zaal, noteer)
    try promise(zaal, noteer)
    try close(zaal, noteer)
    try report(tmux.program)
    try lookBack(zaal, try tmux.open("noteer"))
    try bothLeave(zaal, tmux.program)
  }

  private static let people = [
    "j: jongere", "o: moeder", "o: vader", "s: mentor", "z: wijkteam", "z: jeugdhulp", "leerplicht",
  ]

  /// What only the people behind the private screens should see.
  private static let behindTheScreen = [
    "nog zonder afspraak", "Nog zonder afspraak", "van 5 min", "van 10 min", "van 15 min", "Nog niet gehoord",
    "achtergehouden", "Nog te vragen", "bewaard",
  ]

  // MARK: The parts of the story

  /// The facilitator makes the casus, chooses the draaiboek, says who is there, and starts.
  private func begin(_ zaal: Terminal, people: [String]) throws {
    try zaal.waitUntil(shows: "Nieuwe reis", hides: ["vooraf"])
    try zaal.press("Enter")
    try zaal.waitUntil(shows: "Om welke casus gaat het?")
    try zaal.enter("Vlinder")
    try zaal.waitUntil(shows: "Welk draaiboek?")
    try zaal.enter("reisb")
    try zaal.waitUntil(shows: "Wie zijn er?")
    for person in people { try zaal.enter(person) }
    if let last = people.last?.split(separator: " ").last { try zaal.waitUntil(shows: "• \(last)") }
    try zaal.press("Enter")
    // On the smallest wall the rules have the rows of the head.
    try zaal.waitUntil(shows: "We schrijven een schuilnaam op")
  }

  /// The screen is the projector's now; `noteer` found the session by itself, and knows more than zaal.
  private func welcome(_ zaal: Terminal, _ noteer: Terminal) throws {
    // The question stands there in block letters.
    try zaal.waitUntil(shows: "moeder · ouder", "jeugdhulp · zorg")
    try noteer.waitUntil(shows: "Vlinder · Inchecken · 0 van 10 min", "7 aan tafel", "Nog niemand is akkoord")
    try zaal.press("Right")
    try zaal.waitUntil(shows: "Dit is de eerste etappe. De reis begint hier.")
    try noteer.waitUntil(shows: "Vorige etappe")
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Eerst even anders kijken")
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Reisdagboek")
  }

  /// Twelve notes with different voices land on the projector, each at once and whole.
  private func keepADiary(_ zaal: Terminal, _ noteer: Terminal) throws {
    let notes = [
      ("j: ", "Hond uitlaten", "jongere"), ("o: ", "Op tijd naar bed", "ouder"),
      ("s: ", "Muziek op dinsdag", "mentor"), ("z: ", "Rustig begin", "zorg"),
      ("l: ", "Samen zoeken", "leerplicht"), ("w: ", "Plek dichtbij", "wijkteam"),
      ("moeder: ", "Buurman helpt", "moeder"), ("j: \"", "Buiten denk ik\"", "jongere"),
      ("s: * ", "Legt anderen uit", "mentor"), ("o: ? ", "Wie belt er", "ouder"),
      ("z: ~ ", "De bus is vol", "zorg"), ("j: ", "Koken op zondag", "jongere"),
    ]
    for (prefix, text, voice) in notes {
      try noteer.enter(prefix + text)
      let words = text.replacing("\"", with: "")
      try zaal.wait("shows \(words) of \(voice)") { $0.contains(words) && $0.contains(voice) }
    }
    try noteer.waitUntil(shows: "12 notities", "Koken op zondag", "bewaard ")
    try noteer.enter("p: Ruzie thuis")
    try noteer.waitUntil(shows: "Ruzie thuis [nog niet op het scherm]", "1 nog niet op het scherm")
    try everyCardIsReadable(notes.map { $0.1.replacing("\"", with: "") }, zaal)
    let screen = try zaal.screen
    for secret in Self.behindTheScreen + ["Ruzie"] {
      #expect(!screen.contains(secret), "\(secret)\n\(screen)")
    }
    // The two parents are told apart with one key.
    try noteer.press("Tab")
    try noteer.waitUntil(shows: "v vader", "e jeugdhulp")
    try noteer.type("v")
    try noteer.enter("Vissen aan het kanaal")
    try zaal.wait("shows the father's words") { $0.contains("Vissen aan het") && $0.contains("vader") }
  }

  /// The nine newest cards stand on the wall, the three before them a page away, each whole.
  private func everyCardIsReadable(_ texts: [String], _ zaal: Terminal) throws {
    func shows(_ texts: some Sequence<String>) throws {
      try zaal.wait("shows \(texts) whole") { screen in texts.allSatisfy(screen.contains) }
    }
    try shows(texts.suffix(9))
    try zaal.press("Down")
    try shows(texts.prefix(3))
    try zaal.press("Up")
    try shows(texts.suffix(9))
  }

  /// The child's own words become the dream, and stay in sight after its step; one step back and on again.
  private func dream(_ zaal: Terminal, _ noteer: Terminal) throws {
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Bestemming")
    try noteer.enter("j: \"Sleutelen aan brommers\"")
    try noteer.waitUntil(shows: "Is dit de droom?")
    try noteer.press("Right")
    try noteer.waitUntil(shows: "De droom staat er, in de woorden van: jeugdige")
    // In its own step the dream stands in block letters, where those fit.
    try zaal.waitUntil(shows: "○ · Vlinder")
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Vlinder · Nu")
    try zaal.waitUntil(shows: "☁ “Sleutelen aan brommers”", hides: ["Nog geen cijfer"])
    try noteer.waitUntil(shows: "Nog geen cijfer: jongere, moeder, vader, mentor, wijkteam")
    try noteer.press("Down", "Right")
    try noteer.waitUntil(shows: "cijfer 0 tot 10")
    try noteer.enter("4")
    try noteer.waitUntil(shows: "wat maakt dat het dit al is")
    try noteer.enter("De hond")
    try noteer.waitUntil(shows: "één stap hoger")
    try noteer.enter("Een maatje")
    try zaal.waitUntil(shows: "♦4 jongere", "De hond")
    try zaal.press("Left")
    try noteer.waitUntil(shows: "Bestemming")
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Vlinder · Nu")
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Wie reist mee")
  }

  /// Halfway a line the terminal dies; opened anew it has everything, the half line too.
  private func loseAndReopen(_ noteer: Terminal, _ tmux: Tmux) throws -> Terminal {
    try noteer.type("s: Een oom die timmert en")
    try noteer.waitUntil(shows: "▸ s: Een oom die timmert en", "notitie van mentor")
    try noteer.waitForRest()
    try noteer.kill(by: SIGKILL)
    try noteer.waitUntil(shows: "einde 137")
    let again = try tmux.open("noteer")
    try again.waitUntil(shows: "▸ s: Een oom die timmert en", "Hier was u gebleven")
    try again.enter(" graag vertelt")
    try again.waitUntil(shows: "mentor     Een oom die timmert en graag vertelt")
    return again
  }

  /// A step is skipped, time is given, the facilitator writes a note himself, and an idea is chosen.
  private func findAWay(_ zaal: Terminal, _ noteer: Terminal) throws {
    try zaal.type("s")
    try noteer.waitUntil(shows: "Bagage · 0 van 10 min")
    try zaal.waitUntil(shows: "◌", "☁ “Sleutelen aan brommers”")
    try zaal.type("+")
    try noteer.waitUntil(shows: "0 van 15 min")
    try zaal.waitUntil(shows: "Er is meer tijd voor Bagage.")
    try zaal.type("n")
    try zaal.waitUntil(shows: "▸")
    try zaal.enter("o: Weer samen aan tafel")
    try noteer.waitUntil(shows: "ouder      Weer samen aan tafel")
    try zaal.press("Escape")
    try zaal.waitUntil(shows: "Weer samen", "aan tafel", "n noteer")
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Vlinder · Routes")
    for idea in ["Een ochtend bij de fietsenmaker", "Les in de bibliotheek", "Een geit"] {
      try noteer.enter(idea)
      try zaal.waitUntil(shows: idea)
    }
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Vlinder · Kiezen", "0 gekozen van 3")
    try noteer.press("Down", "Right")
    try noteer.waitUntil(shows: "wie kiest")
    try noteer.enter("j")
    try noteer.waitUntil(shows: "waarom")
    try noteer.enter("Daar krijg ik zin in")
    try zaal.waitUntil(shows: "♥ Vlinder: Daar krijg ik zin in")
  }

  /// Everyone says what will be different tomorrow; who has not yet is seen by the note-taker only.
  private func promise(_ zaal: Terminal, _ noteer: Terminal) throws {
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Nog zonder afspraak: mentor, wijkteam, jeugdhulp, leerplicht")
    try noteer.press("Down", "Right")
    try noteer.waitUntil(shows: "mentor · wat")
    try noteer.enter("Een rooster met twee ochtenden")
    try noteer.waitUntil(shows: "eerste stap")
    try noteer.press("Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
    try zaal.waitUntil(shows: "mentor", "Een rooster met twee")
    try noteer.enter(
      "! Bellen met de fietsenmaker | wijkteam | Als ik terug ben, dan bel ik | dinsdag | vader")
    try zaal.waitUntil(shows: "wijkteam", "Bellen met de", "Als ik terug ben")
    try noteer.enter("! Meedenken over de reiskosten | jeugdhulp")
    try noteer.waitUntil(shows: "3 afspraken", "Nog zonder afspraak: leerplicht")
    try zaal.waitUntil(shows: "☁ “Sleutelen aan brommers”", hides: Self.behindTheScreen)
  }

  /// After the last step Enter closes; both terminals say so, and nothing is written any more.
  private func close(_ zaal: Terminal, _ noteer: Terminal) throws {
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Uitchecken", "Nog te vragen: het waardevolste")
    try zaal.waitUntil(shows: "uitchecken", hides: Self.behindTheScreen)
    try zaal.press("Right")
    try zaal.waitUntil(shows: "Sessie sluiten?")
    try zaal.press("Enter")
    try zaal.waitUntil(shows: "De sessie is gesloten en bewaard.", hides: ["Sessie sluiten?"])
    try noteer.waitUntil(shows: "De sessie is gesloten: lezen kan, schrijven niet meer.")
    try noteer.enter("Te laat")
    try noteer.press("C-q")
    try noteer.waitUntil(shows: "vooraf", "einde 0", hides: ["Sleutelen", "Te laat"])
  }

  /// The report is one that can be sent: everything that was shared, in order, and nothing else.
  private func report(_ program: Program) throws {
    let report = try program.output(
      "verslag", "Vlinder", "--laatste", "--voor", "netwerk", "--als", "md"
    ).out
    var rest = report[...]
    let parts = [
      "# Reisbureau · Vlinder", "## De droom", "> Sleutelen aan brommers", "## Wat werkt",
      "- ★ Legt anderen uit — mentor", "- Weer samen aan tafel — ouder", "## Wat we kozen",
      "Een ochtend bij de fietsenmaker", "Gekozen door Vlinder: Daar krijg ik zin in", "## Wat we afspraken",
      "| mentor | Een rooster met twee ochtenden |",
      "| wijkteam | Bellen met de fietsenmaker | Als ik terug ben, dan bel ik | dinsdag (", ") | vader |",
      "### Reisdagboek", "- Hond uitlaten — jongere", "> Buiten denk ik", "- Vissen aan het kanaal — vader",
      "### Routes", "Wie belt er", "moeder (ouder), vader (ouder)",
    ]
    for part in parts {
      let found = try #require(rest.range(of: part), "\(part) in\n\(report)")
      rest = rest[found.upperBound...]
    }
    for secret in ["Ruzie", "Te laat"] { #expect(!report.contains(secret)) }
  }

  /// The next session of Vlinder opens with what was promised, and what it brought.
  private func lookBack(_ zaal: Terminal, _ late: Terminal) throws {
    try late.waitUntil(shows: "Er loopt nog geen sessie")
    try zaal.press("C-b")
    try zaal.waitUntil(shows: "Nieuwe sessie", hides: ["Sleutelen"])
    try zaal.press("Enter")
    // No alias is listed on the projector before somebody begins it.
    try zaal.waitUntil(shows: "Om welke casus gaat het?", hides: ["Vlinder  1 sessie"])
    try zaal.type("Vl")
    try zaal.waitUntil(shows: "Vlinder  1 sessie")
    try zaal.press("Tab")
    try zaal.waitUntil(shows: "Welk draaiboek?")
    try zaal.enter("reisb")
    try zaal.waitUntil(shows: "Wie zijn er?")
    try zaal.enter("o: moeder")
    try zaal.waitUntil(shows: "• moeder")
    try zaal.press("Enter")
    try zaal.waitUntil(shows: "Reisbureau · Vlinder", "☁ Sleutelen aan brommers")
    try zaal.press("Right")
    try zaal.waitUntil(
      shows: "Dit spraken we af:", "mentor     Een rooster met twee ochtenden",
      "wijkteam   Bellen met de fietsenmaker", "jeugdhulp  Meedenken over de reiskosten")
    try zaal.type("n")
    for (answer, brought) in [("1 gedaan", "Elke week zin in dinsdag"), ("2 loopt", "Bijna rond")] {
      try zaal.enter("\(answer), \(brought)")
      try zaal.waitUntil(shows: brought)
    }
    try zaal.press("Down", "Right")
    try zaal.waitUntil(shows: "hoe staat het ermee?")
    try zaal.enter("losgelaten")
    try zaal.waitUntil(shows: "wat bracht het")
    try zaal.enter("Niet nodig")
    try zaal.waitUntil(shows: "Niet nodig")
    try zaal.waitUntil(shows: "1 gedaan: dat mogen we vieren!", "gedaan", "loopt", "losgelaten")
  }

  /// Leaving gives the terminal back with nothing of the conversation on it; the store is whole.
  private func bothLeave(_ zaal: Terminal, _ program: Program) throws {
    try zaal.press("C-q")
    try zaal.waitUntil(shows: "vooraf", "einde 0", hides: ["Vlinder", "Sleutelen", "rooster"])
    #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"))
    #expect(try program.output("afspraken", "--open").out.contains("Bellen met de fietsenmaker"))
  }

  // MARK: Other walls

  @Test(arguments: [(120, 36), (40, 12)])
  func `the story in short on a large wall and on a small one`(columns: Int, rows: Int) throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let zaal = try tmux.open(columns: columns, rows: rows)
    try begin(zaal, people: ["j: jongere", "o: moeder"])
    let noteer = try tmux.open("noteer", columns: columns, rows: rows)
    try noteer.waitUntil(shows: "Vlinder · Inchecken")
    try zaal.press("Right", "Right", "Right")
    try noteer.waitUntil(shows: "Reisdagboek")
    try noteer.enter("o: Vissen")
    try zaal.waitUntil(shows: "Vissen")
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Bestemming")
    try noteer.enter("j: droom: \"Een boot\"")
    try noteer.waitUntil(shows: "“Een boot”")
    try zaal.press("Right")
    try noteer.waitUntil(shows: "Vlinder · Nu")
    // On a large wall the dream stands in block letters while little else does.
    try zaal.waitUntil(shows: rows >= 36 ? "wie reist mee" : "☁ “Een boot”", hides: Self.behindTheScreen)
    try zaal.type("g")
    try zaal.waitUntil(shows: "ga naar een stap", "6 Nu")
    try zaal.enter("12")
    try noteer.waitUntil(shows: "Uitchecken")
    try zaal.press("Right")
    try zaal.waitUntil(shows: "Sessie sluiten?")
    try zaal.press("Enter")
    try zaal.waitUntil(shows: "De sessie is gesloten en bewaard.")
    try noteer.waitUntil(shows: "De sessie is gesloten")
    #expect(try tmux.program.output("verslag", "vli").out.contains("Een boot"))
  }
}
