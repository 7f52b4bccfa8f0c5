import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// The start screen, the questions of a new session, and looking back.
@Suite struct ListTests {
  // MARK: Beginning

  @Test func `Enter takes the casus that is pointed at, and typing a new one again`() {
    let reis = Reis()
    let start = Robot(reis.table, "start")
    start.press("↓", "Enter").type("Vl").shows("Vl is nieuw")
    start.press("↓").shows("Vlinder bestaat al")
    start.press("Enter", "Enter", "Enter")
    #expect(reis.table.state.casussen.count == 1)
    #expect(reis.table.state.sessies.values.allSatisfy { $0.state.begin?.casus == reis.casus.id })
  }

  @Test func `an alias in other letters is the same casus`() {
    let reis = Reis()
    Robot(reis.table, "start").press("↓", "Enter").type("VLINDER").press("Enter", "Enter", "Enter")
    #expect(reis.table.state.casussen.count == 1)
  }

  @Test func `without an alias nothing begins by accident`() {
    let table = Table()
    let start = Robot(table, "start")
    start.press("Enter", "Enter").shows("Typ een alias, of ga met Ctrl-O verder zonder casus.")
    start.press("Ctrl-O", "Enter", "Enter")
    #expect(table.sessie?.begin != nil)
    #expect(table.sessie?.begin?.casus == nil)
  }

  @Test func `who is at the table is typed a line each, and who has no voice is asked again`() {
    let table = Table()
    let start = Robot(table, "start")
    start.press("Enter").type("Egel").press("Enter", "Enter").type("tante").press("Enter")
    start.shows("Bij “tante” staat geen stem")
    start.press("Ctrl-U").type("a: tante").press("Enter").type("zorg").press("Enter", "Backspace", "Enter")
    #expect(table.sessie?.deelnemers.map(\.naam) == ["tante"])
  }

  @Test func `a busy store begins one session, however often Enter is pressed`() {
    let table = Table()
    let start = Robot(table, "start")
    start.press("Enter").type("Egel").press("Enter", "Enter")
    table.weather = .busy
    start.press("Enter", "Enter", "Enter")
    table.clears()
    #expect(table.state.sessies.count == 1)
    start.shows("Reisbureau · Egel")
  }

  @Test func `a full disk keeps everything that was answered`() {
    let table = Table()
    let start = Robot(table, "start")
    start.press("Enter").type("Egel").press("Enter", "Enter").type("j").press("Enter")
    table.weather = .full
    start.press("Enter").shows("De schijf van /opslag is vol.")
    start.shows("• jeugdige")
    table.weather = .fine
    start.press("Enter")
    #expect(table.sessie?.deelnemers.map(\.stem) == [.jeugdige])
  }

  @Test(arguments: [
    ("o: moeder", "ouder moeder"), ("ouder: moeder", "ouder moeder"), ("ouder moeder", "ouder moeder"),
    ("Zorg", "zorg "), ("g:wijkteam", "gemeente wijkteam"), ("o:  stief vader ", "ouder stief vader"),
    ("moeder", nil),
    (":", nil), ("", nil), ("x: iemand", nil),
  ])
  func `a line names somebody at the table`(line: String, read: String?) {
    #expect(TafelLine.read(line).map { "\($0.stem.rawValue) \($0.label)" } == read)
  }

  // MARK: Going on

  @Test func `what runs is gone on with, what was left open long ago is called so`() {
    let reis = Reis(eerder: true).naar("Bagage")
    Robot(reis.table, "start").shows("Ga verder: Vlinder · Reisbureau nu bij Bagage, begonnen om 14:00")
    reis.table.wait(minutes: 13 * 60)
    Robot(reis.table, "start").shows("Vlinder · Reisbureau niet afgesloten, 21-11-2026")
  }

  // MARK: Looking back

  @Test func `the lists show no word of a session before Enter on it`() {
    let reis = Reis()
    reis.verloopt(totEnMet: "Uitchecken")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    for words in ["Sleutelen", "fietsenmaker", "luisterden"] {
      terug.lacks(words)
      terug.press("Tab").lacks(words)
      terug.press("Tab")
    }
    terug.press("Enter").shows("Sleutelen aan brommers")
  }

  @Test func `a key after the last page goes a page back`() {
    let reis = Reis()
    reis.verloopt(totEnMet: "Uitchecken")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("Tab", "Enter", "End", "PgDn", "PgDn", "↓")
    let last = terug.canvas.text
    terug.press("End")
    #expect(terug.canvas.text == last)
    terug.press("↑")
    #expect(terug.canvas.text != last)
    terug.press("↓")
    #expect(terug.canvas.text == last)
  }

  @Test func `on the projector too`() {
    let reis = Reis().naar("Routes")
    for number in 1...40 { reis.noteer.type("idee \(number)").press("Enter") }
    for _ in 0..<20 { reis.zaal.press("↓") }
    let last = reis.zaal.canvas.text
    reis.zaal.press("↑")
    #expect(reis.zaal.canvas.text != last)
  }

  // MARK: A list

  @Test func `a list is walked with arrows and by the beginning of a name`() {
    let items = ["Bever", "Egel", "Eekhoorn", "Vlinder"].map { ListPicker.Item(titel: $0) }
    var picker = ListPicker()
    func press(_ keys: String...) -> Int {
      for name in keys { _ = picker.handle(Key(name: name) ?? .unknown, items) }
      return picker.selected
    }
    #expect(press("↑") == 0)
    #expect(press("e") == 1)
    #expect(press("e") == 2)
    #expect(press("k") == 2)
    #expect(press("v") == 3)
    #expect(press("↓", "PgDn", "End") == 3)
    #expect(press("Home") == 0)
    #expect(press("q", "F5") == 0)
    #expect(picker.handle(.enter, items) == .chosen(0))
    #expect(picker.handle(.enter, []) == .ignored)
  }

  @Test func `a list that became shorter chooses its last line`() {
    var picker = ListPicker(selected: 7)
    #expect(picker.handle(.enter, [.init(titel: "Egel")]) == .chosen(0))
  }

  @Test(arguments: [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 12, rows: 4),
    Size(columns: 11, rows: 5),
  ])
  func `a box stays on the smallest screen`(size: Size) {
    for (rows, columns) in [(0, 0), (3, 20), (100, 1000)] {
      var canvas = Canvas(size)
      let room = Overlay.box("Toetsen", rows: rows, columns: columns, on: &canvas)
      #expect(room.width <= size.columns && room.height <= size.rows)
      #expect(room.x >= 0 && room.y >= 0 && room.right <= size.columns && room.bottom <= size.rows)
    }
  }

  @Test(arguments: 0...130)
  func `the route marks every step where there is room, and names the one of now`(width: Int) {
    let reis = Reis().naar("Wie reist mee")
    var canvas = Canvas(Size(columns: width, rows: 3))
    Route(reis.sessie, Wording()).draw(on: &canvas, in: canvas.bounds)
    guard width >= 22 else { return }
    let line = canvas.row(0) + canvas.row(1)
    #expect(line.count { "◉●○◌".contains($0) } == reis.sessie.stappen.count, "\(canvas.text)")
    #expect(canvas.row(2).contains("wie reist mee"), "\(canvas.text)")
  }
}
