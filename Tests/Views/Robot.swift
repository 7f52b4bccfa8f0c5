import Loop
import Panels
import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views
@testable import reisleider

/// A person at a terminal: presses keys by name, types, and looks at the screen.
///
/// Sits before the loop of the program, on the values of a `Table`.
final class Robot {
  let table: Table
  /// The name of this terminal.
  let name: String
  var size = Size(columns: 80, rows: 24)
  private(set) var hasLeft = false
  /// Whether screens are told in lines here.
  let isInLines: Bool
  private var loop: Loop
  private let seat: Seat
  private var drawings = 0
  /// The version of the table's state that was looked at last.
  private var known: (version: Int, walls: [Identifier: Wandstand])?

  var view: any View { loop.view }
  /// What this terminal knows.
  var inside: World { loop.world }
  var screenful: Screenful { loop.screenful ?? .start }
  /// What would be found after a crash.
  var draft: DraftContent? { seat.line?.content }
  /// Whether something of this terminal is on its way to the store.
  var isWaiting: Bool { !loop.isAtRest }

  /// Somebody who sits down before this screen; what a terminal left in a draft is taken up.
  init(_ table: Table, _ name: String, at screenful: Screenful = .start, inLines: Bool = false) {
    (self.table, self.name, seat) = (table, name, Seat(table: table, name: name))
    isInLines = inLines
    var world = World(
      state: State(), now: table.now, clock: Table.clock, say: Wording(), newIdentifier: table.naming)
    world.shelf = { Reis.draaiboeken }
    loop = Loop(
      on: seat, world, terminal: name, theme: .licht, isSpoken: inLines, now: { table.now })
    table.joined(by: self)
    do throws(StoreFailure) {
      try loop.show(screenful)
    } catch {
      Issue.record("There is no screen: \(error)")
    }
  }

  /// The power goes; somebody else sits down where this one sat and finds what was kept.
  func killed() -> Robot {
    table.left(by: self)
    seat.line?.letGo()
    return Robot(table, name + "'", at: screenful)
  }

  // MARK: Hands

  /// Presses keys by name, as the footer writes them.
  @discardableResult
  func press(_ names: String...) -> Robot {
    for name in names {
      guard let key = Key(name: name) else {
        Issue.record("There is no key \(name)")
        continue
      }
      press(key)
    }
    return self
  }

  /// Types a text as a keyboard sends it: character by character, an accent after its letter.
  @discardableResult
  func type(_ text: String) -> Robot {
    for scalar in text.unicodeScalars { press(.char(Character(scalar))) }
    return self
  }

  /// Enters the answers that are left of a form as they are.
  @discardableResult
  func finish() -> Robot {
    for _ in 0..<20 where draft?.fields["ding"] != nil && !isWaiting { press("Enter") }
    return self
  }

  /// Pastes a text.
  @discardableResult
  func paste(_ text: String) -> Robot {
    press(.paste(text))
    return self
  }

  func press(_ key: Key) {
    refresh()
    carryOut(loop.press(key, size: size))
    look()
  }

  /// Rests long enough to be told what was said before.
  func rest() {
    table.wait(seconds: 1)
    refresh()
    while loop.isCurious { loop.rest() }
  }

  /// Nobody types: what waits for that is done.
  func rests() {
    refresh()
    loop.rest()
    look()
  }

  /// Types a whole line where screens are told in lines.
  func enter(line: String) {
    refresh()
    carryOut(loop.enter(line))
    carryOut(loop.drawn())
  }

  /// Tries again what waits.
  func send() { carryOut(loop.send()) }

  private func carryOut(_ effects: [Loop.Effect]) {
    if effects.contains(.leave) { hasLeft = true }
  }

  // MARK: Ears

  /// What is told since the last time.
  func listen() -> [String] {
    refresh()
    return loop.spoken()
  }

  // MARK: Eyes

  /// When this screen wakes by itself; `nil` when it never does.
  var deadline: Moment? { loop.deadline }

  /// Wakes as at a deadline, and looks.
  func wake() {
    refresh()
    look()
  }

  /// Knows how late it is, and what others did when they did something.
  private func refresh() {
    loop.wake()
    let news = (version: table.state.version, walls: table.walls)
    if known?.version != news.version || known?.walls != news.walls { loop.follow() }
    known = news
    loop.look(size: size)
  }

  /// What is drawn can be seen from then on.
  private func look() {
    _ = draw(isInBetween: true)
    carryOut(loop.drawn())
  }

  var canvas: Canvas {
    look()
    return draw()
  }

  /// Draws what did not change from memory, as the program does, and compares it with all of it drawn anew: each screen
  /// that is looked at, and of those in between one in five.
  private func draw(isInBetween: Bool = false) -> Canvas {
    refresh()
    let canvas = loop.draw()
    drawings += 1
    if isInBetween, !drawings.isMultiple(of: 5) { return canvas }
    let anew = loop.view.render(loop.world, size: size)
    if canvas != anew {
      Issue.record("\(name) draws from memory:\n\(canvas.text)\nand anew:\n\(anew.text)")
    }
    return canvas
  }

  /// The rows of the screen without the spaces at their ends.
  var rows: [String] {
    let canvas = canvas
    return (0..<canvas.size.rows).map { canvas.row($0).withoutSpacesAtEnd }
  }

  /// Whether these words are on the screen, on one row or going on on the next.
  func sees(_ words: String) -> Bool {
    let text = rows.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .joined(separator: " ")
    return text.contains(words)
  }

  @discardableResult
  func shows(_ words: String, location: SourceLocation = #_sourceLocation) -> Robot {
    #expect(sees(words), "not on screen:\n\(canvas.text)", sourceLocation: location)
    return self
  }

  @discardableResult
  func lacks(_ words: String, location: SourceLocation = #_sourceLocation) -> Robot {
    #expect(!sees(words), "on screen:\n\(canvas.text)", sourceLocation: location)
    return self
  }

  /// The last row that says anything.
  var footer: String { rows.last { !$0.isEmpty } ?? "" }

  /// What this terminal knows now.
  var seen: World {
    refresh()
    return loop.world
  }

  /// The scene this terminal sees.
  func scene(_ sessie: Identifier) -> Scene? { seen.scene(sessie) }
}

extension String {
  fileprivate var withoutSpacesAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
