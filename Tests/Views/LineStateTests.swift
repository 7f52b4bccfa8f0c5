import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// The line in every state, as pictures that a person looked at, at a common and at a small size.
@Suite struct LineStateTests {
  private func expect(_ robot: Robot, _ name: String) {
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)] {
      robot.size = size
      Golden.expect(robot.canvas.text, "regel-\(name)-\(size.columns)x\(size.rows)")
    }
    robot.size = Size(columns: 80, rows: 24)
  }

  @Test func `the line looks as it did while it is empty, typed in, offered something, and put back`() {
    let reis = Reis().naar("Nu")
    let noteer = reis.noteer
    expect(noteer, "leeg")
    expect(noteer.press("Enter"), "leeg-enter")
    expect(noteer.type("m: Hij komt weer beneden, elke ochtend vroeger dan de dag ervoor"), "woorden")
    expect(noteer.press("Esc").type("m 4 hij komt weer beneden"), "daad")
    expect(noteer.press("Enter"), "bewaard")
    expect(noteer.type("n 3 ochtenden op school").press("Enter"), "aanbod")
    expect(noteer.press("Esc", "↑"), "verbeteren")
    expect(noteer.press("Ctrl-U", "Enter"), "weghalen")
    expect(noteer.press("Esc", "Esc").type("moedr: rust"), "onbekend")
    noteer.press("Enter").type("o: Samen").press("Enter")
    reis.table.wait(minutes: 3)
    expect(noteer, "voorgesteld")
    expect(noteer.press("Ctrl-R"), "herstel")
  }

  @Test func `the row, a thing that is chosen, and the fields of a form look as they did`() {
    let reis = Reis().naar("Nu")
    let noteer = reis.noteer
    expect(noteer.press("Tab"), "rij")
    expect(noteer.press("↓", "↓"), "rij-gekozen")
    expect(noteer.press("Esc", "↓", "↓"), "gekozen")
    expect(noteer.press("→"), "veld-getal")
    expect(noteer.type("4").press("Enter").type("rust"), "veld-tekst")
    expect(noteer.press("Tab"), "veld-rij")
    expect(noteer.press("Esc", "Esc"), "rust")
    reis.naar("Wie reist mee")
    noteer.press("Esc")
    expect(noteer.press("↓", "→"), "veld-naam")
    expect(noteer.press("Enter"), "veld-keuze")
    noteer.press("Enter", "Ctrl-U").type("niet hier").press("Enter")
    expect(noteer, "niet-hier")
  }

  @Test func `a paste, words on their way, and the line of a closed session look as they did`() throws {
    let reis = Reis().naar("Bagage")
    let noteer = reis.noteer
    expect(noteer.paste("- een vast gezicht\n- muziek in de auto\n- samen eten").type("en rust"), "geplakt")
    expect(noteer.press("Tab"), "geplakt-een")
    noteer.press("Tab", "Enter")
    reis.table.weather = .busy
    expect(noteer.type("o: Samen eten").press("Enter").type("En dan"), "onderweg")
    reis.table.clears()
    noteer.press("Enter").type("o: Dat iedereen luis")
    _ = try reis.table.append([Change(StreamID(.sessie, reis.sessie.id), .sessieGesloten)], by: "regie")
    expect(noteer, "half-gesloten")
    noteer.press("Enter")
    expect(noteer.type("te laat"), "na-sluiting")
  }

  @Test func `of forty people the row can be narrowed and gone through`() throws {
    let reis = Reis().naar("Bagage")
    let people = (1...34).map { Deelnemer.Gegevens(stem: Stem.allCases[$0 % 7], label: "gast nummer \($0)") }
    _ = try reis.table.append(
      people.map { Change(StreamID(.sessie, reis.sessie.id), .deelnemerErbij($0)) }, by: "begin")
    expect(reis.noteer.press("Tab"), "rij-veertig")
    expect(reis.noteer.type("gast nummer 2"), "rij-veertig-smal")
  }
}
