import Screen
import SessionModel
import Testing

@testable import Views

/// What is on a screen before there is a session, or anything at all.
@Suite struct WachtTests {
  private func expect(_ robot: Robot, _ name: String, _ columns: Int = 80, _ rows: Int = 24) {
    robot.size = Size(columns: columns, rows: rows)
    Golden.expect(robot.canvas.text, "\(name)-\(columns)x\(rows)")
  }

  @Test func `who waits sees that he waits, and goes on when a session begins`() {
    let table = Table()
    let noteer = Robot(table, "noteer", at: .wacht(.noteer)),
      regie = Robot(table, "regie", at: .wacht(.regie))
    expect(noteer, "wacht")
    expect(noteer, "wacht", 20, 5)
    Robot(table, "start").press("Enter").type("Vlinder").press("Enter", "Enter", "Enter")
    noteer.wake()
    regie.wake()
    #expect(noteer.screenful.isOf(.noteer) && regie.screenful.isOf(.regie))
  }

  @Test func `in lines it is told once, and a line is not lost without a word`() {
    let table = Table()
    let noteer = Robot(table, "noteer", at: .wacht(.noteer), inLines: true)
    #expect(
      noteer.listen() == ["Er loopt nog geen sessie. Zodra er een begint, gaat dit scherm vanzelf verder."])
    #expect(noteer.listen() == [])
    noteer.enter(line: "o: een zin")
    #expect(noteer.listen() == ["Er is nog geen sessie om in te noteren. Stoppen: /stoppen"])
    noteer.enter(line: "/stoppen")
    #expect(noteer.hasLeft)
  }

  @Test func `who has something is offered what was there before`() {
    let reis = Reis()
    Robot(reis.table, "start").lacks("Oefenen").shows("Terugkijken")
    Robot(Table(), "start").lacks("Terugkijken").shows("Oefenen").shows("Uitleg")
  }
}

extension Screenful {
  /// Whether it is the screen that was waited for.
  fileprivate func isOf(_ plek: Wachtplek) -> Bool {
    switch (self, plek) {
    case (.noteer, .noteer), (.regie, .regie): true
    default: false
    }
  }
}
