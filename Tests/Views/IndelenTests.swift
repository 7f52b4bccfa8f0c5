import Screen
import SessionModel
import Testing
import Wording

@testable import Views

/// What was said is sorted at a desk, sentence by sentence, also long after.
@Suite struct IndelenTests {
  /// A closed session in which four things were said at an open table.
  private static func closed() -> Reis {
    let reis = Reis(draaiboek: "werkatelier-casuistiek")
    reis.noteer(
      "o: Hij slaapt weer de hele nacht", "* Eerst kennismaken, dan pas een plan",
      "Er is geen geld voor vervoer", "~ De bus rijdt niet")
    reis.noteer.type("/sluit").press("Enter")
    return reis
  }

  private func desk(_ reis: Reis) -> Robot { Robot(reis.table, "bureau", at: .indelen(reis.sessie.id)) }

  private func note(_ reis: Reis, _ word: String) -> Notitie? {
    reis.sessie.notities.values.first { $0.gegevens.tekst.contains(word) }
  }

  @Test func `every state of the screen is a picture`() {
    let reis = Self.closed()
    let desk = desk(reis)
    func expect(_ name: String) {
      for (columns, rows) in [(80, 24), (40, 12)] {
        desk.size = Size(columns: columns, rows: rows)
        Golden.expect(desk.canvas.text, "\(name)-\(columns)x\(rows)")
      }
      desk.size = Size(columns: 80, rows: 24)
    }
    expect("indelen-begin")
    desk.press("3", "↓", "2", "n")
    expect("indelen-niveau")
    desk.press("s", "s", "t", "↓")
    expect("indelen-bezig")
    desk.press("F1")
    expect("indelen-hulp")
  }

  @Test func `a figure gives a theme, a letter a level and what it is about, and each can be taken back`() {
    let reis = Self.closed()
    let desk = desk(reis)
    desk.press("3")
    #expect(note(reis, "slaapt")?.gegevens.thema == .houding)
    desk.press("n", "o", "s", "t")
    #expect(note(reis, "slaapt")?.niveau == .ouder)
    #expect(note(reis, "slaapt")?.indeling.categorie == .talent)
    desk.press("Ctrl-Z")
    #expect(note(reis, "slaapt")?.indeling.categorie == nil)
    desk.press("Ctrl-Y")
    #expect(note(reis, "slaapt")?.indeling.categorie == .talent)
    desk.press("Ctrl-Y", "Ctrl-Z", "Ctrl-Z", "Ctrl-Z", "Ctrl-Z").shows("niets")
    #expect(note(reis, "slaapt")?.gegevens.thema == nil && note(reis, "slaapt")?.niveau == nil)
    desk.press("3", "n", "o", "0", "n", "0", "n", "x")
    #expect(note(reis, "slaapt")?.gegevens.thema == nil && note(reis, "slaapt")?.niveau == nil)
    desk.press("End", "n", "y", "Home", "2")
    #expect(note(reis, "bus")?.niveau == .systeem && note(reis, "slaapt")?.gegevens.thema == .proces)
  }

  @Test func `what is sorted so already writes nothing, and what cannot be written stays as it was`() {
    let reis = Self.closed()
    let desk = desk(reis)
    desk.press("2")
    let count = reis.table.state.events(of: StreamID(.sessie, reis.sessie.id)).count
    desk.press("2")
    #expect(reis.table.state.events(of: StreamID(.sessie, reis.sessie.id)).count == count)
    reis.table.weather = .full
    desk.press("↓", "1")
    #expect(note(reis, "kennismaken")?.gegevens.thema == nil)
    reis.table.clears()
    desk.press("1")
    #expect(note(reis, "kennismaken")?.gegevens.thema == .inhoud)
  }

  @Test func `what stays in the talk is not in the list, and a session without words says so`() {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt").noteer("j: Ik bouwde een hut")
    reis.noteer.type("/sluit").press("Enter")
    desk(reis).lacks("hut").shows("niets in te delen").press("1", "n", "s", "↓", "End")
  }

  @Test(arguments: [(12, 4), (20, 6), (1, 1), (120, 36)])
  func `the screen can be used at any size`(columns: Int, rows: Int) {
    let reis = Self.closed()
    let desk = desk(reis)
    desk.size = Size(columns: columns, rows: rows)
    desk.press("1", "PgDn", "n", "s", "F1", "Esc", "PgUp", "2")
    #expect(note(reis, "slaapt")?.gegevens.thema == .proces)
  }

  @Test func `it comes over the page of a session, and goes back to it`() {
    let reis = Self.closed()
    let desk = Robot(reis.table, "bureau", at: .lees(StreamID(.sessie, reis.sessie.id)))
    desk.press("i").shows("Indelen").press("Esc").lacks("Indelen:").shows("kennismaken")
  }
}
