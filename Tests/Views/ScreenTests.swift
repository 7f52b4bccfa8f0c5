import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// Whole screens, kept as pictures that a person looked at.
@Suite struct ScreenTests {
  private func expect(_ robot: Robot, _ name: String, _ columns: Int = 80, _ rows: Int = 24) {
    robot.size = Size(columns: columns, rows: rows)
    Golden.expect(robot.canvas.text, "\(name)-\(columns)x\(rows)")
  }

  // MARK: Start

  @Test func `the start screen looks as it did`() {
    let table = Table()
    for (columns, rows) in [(80, 24), (40, 12), (20, 5)] {
      expect(Robot(table, "start"), "start-leeg", columns, rows)
    }
    let reis = Reis().naar("Bestemming")
    expect(Robot(reis.table, "start"), "start-loopt")
    expect(Robot(reis.table, "start"), "start-loopt", 40, 12)
    expect(Robot(reis.table, "start"), "start-loopt", 20, 5)
    reis.table.wait(minutes: 13 * 60)
    expect(Robot(reis.table, "start"), "start-niet-afgesloten")
    expect(Robot(table, "start").press("F1"), "start-hulp")
    table.weather = .full
    let vol = Robot(table, "start").press("Enter").type("Egel").press("Enter", "Enter", "Enter")
    expect(vol, "start-vol")
  }

  @Test func `a new session is asked about as before`() {
    let reis = Reis()
    let start = Robot(reis.table, "start").press("↓", "Enter")
    expect(start, "nieuw-casus")
    expect(start.type("Eg"), "nieuw-casus-alias")
    expect(start.press("Enter"), "nieuw-draaiboek")
    start.press("Enter").type("o: moeder").press("Enter").type("gemeente wijkteam").press("Enter", "Ctrl-K")
    expect(start.type("lera"), "nieuw-tafel")
    expect(start, "nieuw-tafel", 20, 5)
  }

  // MARK: A session

  private static let stappen = [
    "Inchecken", "Vorige etappe", "Eerst even anders kijken", "Reisdagboek", "Bestemming", "Nu",
    "Wie reist mee", "Bagage", "Routes", "Kiezen", "Eerste etappe", "Uitchecken",
  ]

  @Test func `every step on the projector and at the note-taker's`() {
    let reis = Reis(eerder: true)
    for (number, stap) in Self.stappen.enumerated() {
      let name = "\(number + 1)-\(stap.lowercased().split(separator: " ").joined(separator: "-"))"
      reis.naar(stap)
      expect(reis.noteer, "noteer-\(name)-leeg")
      reis.verloopt(totEnMet: stap)
      expect(reis.zaal, "zaal-\(name)")
      expect(reis.noteer, "noteer-\(name)")
    }
    #expect(reis.sessie.stappen.map(\.stap.naam) == Self.stappen)
  }

  @Test(arguments: [(120, 36), (160, 45), (40, 12), (20, 5), (12, 4), (1, 1)])
  func `every screen looks as it did at other sizes`(columns: Int, rows: Int) {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Bestemming")
    reis.noteer.type("o: En een vast ge")
    expect(reis.zaal, "zaal-bestemming", columns, rows)
    expect(reis.noteer, "noteer-bestemming", columns, rows)
    reis.noteer.press("Esc")
    reis.verloopt(totEnMet: "Eerste etappe")
    reis.noteer.press("↓", "→").type("Samen ki")
    expect(reis.zaal, "zaal-eerste-etappe", columns, rows)
    expect(reis.noteer, "noteer-eerste-etappe", columns, rows)
  }

  @Test func `writing on zaal looks as it did`() {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Bestemming")
    expect(reis.zaal.press("n").type("o: * En een vast gezicht"), "zaal-noteert")
    expect(reis.zaal.press("Esc").type("p: Over thuis"), "zaal-noteert-achtergehouden")
    expect(reis.zaal.press("Esc", "Tab"), "zaal-labels")
    reis.zaal.press("Esc", "Esc")
    reis.naar("Uitchecken")
    expect(reis.zaal.press("n"), "zaal-vult-in")
    expect(reis.zaal.press("↓", "→"), "zaal-vult-in-stem")
  }

  @Test func `the line to type on looks as it did`() {
    let reis = Reis()
    reis.verloopt(totEnMet: "Bagage")
    expect(reis.noteer.type("s: Hij legt an").press("Tab"), "noteer-labels")
    expect(reis.noteer, "noteer-labels", 40, 12)
    reis.noteer.press("Esc", "Esc")
    expect(
      reis.noteer.paste("- Een vast gezicht\n- Rust in de ochtend\n- Samen eten\n- Muziek"), "noteer-plakt")
    expect(reis.noteer, "noteer-plakt", 40, 12)
    reis.noteer.press("Esc", "Esc")
    expect(reis.noteer.press("↑"), "noteer-verbetert")
    reis.noteer.press("Esc")
    let lang = (1...60).map { "woord\($0)" }.joined(separator: " ")
    expect(reis.noteer.type(lang), "noteer-lang")
  }

  @Test func `the forms to fill in look as they did`() {
    let reis = Reis()
    reis.naar("Eerste etappe")
    reis.noteer.press("↓", "→").type("Ik bel de fietsenmaker").press("Enter").type("Als het negen uur is")
    expect(reis.noteer, "noteer-afspraak")
    expect(reis.noteer, "noteer-afspraak", 40, 12)
    reis.noteer.press("Esc", "Esc")
    reis.naar("Uitchecken")
    reis.noteer.press("↓", "→").type("x").press("Enter")
    expect(reis.noteer, "noteer-keuze-onbekend")
  }

  @Test func `what could not be kept is told as before`() {
    let reis = Reis().naar("Bagage")
    reis.table.weather = .busy
    reis.noteer.type("o: Eerst rust").press("Enter").type("j: En dan")
    expect(reis.noteer, "noteer-bezet")
    reis.table.weather = .full
    reis.noteer.send()
    expect(reis.noteer, "noteer-vol")
    expect(reis.noteer, "noteer-vol", 40, 12)
    expect(reis.zaal.press("PgDn"), "zaal-vol")
  }

  // MARK: Boxes

  @Test func `boxes over a screen look as they did`() {
    let reis = Reis()
    reis.verloopt(totEnMet: "Bagage")
    expect(reis.zaal.press("F1"), "zaal-hulp")
    expect(reis.zaal, "zaal-hulp", 40, 12)
    expect(reis.zaal, "zaal-hulp", 12, 4)
    reis.zaal.press("Esc")
    expect(reis.zaal.press("g"), "zaal-stappen")
    reis.zaal.press("Esc")
    expect(reis.zaal.press("z"), "zaal-zwart")
    expect(reis.noteer, "noteer-zaal-zwart")
    reis.zaal.press("z")
    expect(reis.noteer.press("F1"), "noteer-hulp")
    expect(reis.noteer.press("F1", "Ctrl-G"), "noteer-stappen")
    reis.naar("Uitchecken")
    expect(reis.zaal.press("PgDn"), "zaal-sluiten")
    expect(reis.zaal, "zaal-sluiten", 20, 5)
    expect(reis.zaal.press("Enter"), "zaal-gesloten")
    expect(reis.noteer.press("Esc"), "noteer-gesloten")
  }

  // MARK: Looking back

  @Test func `looking back looks as it did`() {
    expect(Robot(Table(), "terug", at: .terugkijken), "terug-leeg")
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    reis.zaal.press("PgDn", "Enter")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    expect(terug, "terug-casussen")
    expect(terug.press("Enter"), "terug-casus")
    expect(terug.press("Esc", "Tab"), "terug-sessies")
    expect(terug.press("Enter"), "terug-sessie")
    expect(terug, "terug-sessie", 40, 12)
    expect(terug.press("End"), "terug-sessie-einde")
  }

  // MARK: Styles

  @Test func `every meaning keeps its style on a screen`() {
    let reis = Reis()
    reis.verloopt(totEnMet: "Bestemming")
    reis.noteer("p: Over thuis")
    Golden.expect(reis.zaal.canvas.styleRuns, "zaal-stijl")
    reis.table.weather = .full
    reis.noteer.type("En dan").press("Enter")
    Golden.expect(reis.noteer.canvas.styleRuns, "noteer-stijl")
  }
}
