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
/// Does with wishes what the run loop does, on the value of a `Table`.
final class Robot {
  let table: Table
  /// The name of this terminal.
  let name: String
  var size = Size(columns: 80, rows: 24)
  private(set) var view: any View
  private(set) var screenful: Screenful
  /// What would be found after a crash.
  private(set) var draft: DraftContent?
  private(set) var hasLeft = false
  private(set) var themes = 0
  /// What was told to be taken away from where it stood.
  private(set) var teruggenomen: [Teruggenomen] = []
  private var world: World
  private var hand = Hand()
  private var earlier = Earlier()
  /// Whether something of this terminal is on its way to the store.
  var isWaiting: Bool { !hand.isAtRest }
  private var isShown = false
  private var lists: Lists?
  private var under: (view: any View, screenful: Screenful, lists: Lists?)?

  /// Whether the screen is told in lines.
  private let inLines: Bool

  /// Somebody who sits down before this screen; what a terminal left in a draft is taken up.
  init(
    _ table: Table, _ name: String, at screenful: Screenful = .start, finding draft: DraftContent? = nil,
    inLines: Bool = false
  ) {
    (self.table, self.name, self.screenful, self.inLines) = (table, name, screenful, inLines)
    view = StartView()
    world = World(
      state: table.state, now: table.now, clock: Table.clock, say: Wording(), newIdentifier: table.naming)
    world.draaiboeken = Reis.draaiboeken
    table.joined(by: self)
    show(screenful)
    if let draft {
      self.draft = draft
      refresh()
      view.adopt(draft, world)
      world.melding = world.say(.conceptTerug)
    }
  }

  /// The power goes; somebody else sits down where this one sat and finds what was kept.
  func killed() -> Robot {
    table.left(by: self)
    return Robot(table, name + "'", at: screenful, finding: draft)
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
    world.melding = nil
    refresh()
    carryOut(view.handle(key, world))
    look()
    if earlier.hear(view.typing, at: world.now) { world.eerderGezegd = nil }
  }

  /// Rests long enough to be told what was said before.
  func rest() {
    table.wait(seconds: 1)
    refresh()
    while earlier.due != nil {
      if let found = earlier.look(in: world.state, at: world.now) { world.eerderGezegd = found }
    }
  }

  /// Types a whole line where screens are told in lines.
  func enter(line: String) {
    world.melding = nil
    refresh()
    carryOut(view.enter(line: line, world))
  }

  // MARK: Ears

  /// What is told since the last time.
  func listen() -> [String] {
    refresh()
    return view.spoken(world)
  }

  // MARK: Eyes

  var canvas: Canvas {
    refresh()
    look()
    return view.render(world, size: size)
  }

  /// What is drawn can be seen from then on.
  private func look() {
    refresh()
    let shown = view.shown(world)
    guard !shown.isEmpty else { return }
    hand.write(shown, ticket: 0)
    send()
    refresh()
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
    return world
  }

  /// The scene this terminal sees.
  func scene(_ sessie: Identifier) -> Scene? {
    refresh()
    return world.scene(sessie)
  }

  // MARK: What the run loop does

  private func refresh() {
    (world.state, world.now, world.size) = (table.state, table.now, size)
    if lists != nil { world.overview = table.overview }
  }

  private func carryOut(_ wishes: [Wish]) {
    for wish in wishes { carryOut(wish) }
  }

  private func carryOut(_ wish: Wish) {
    switch wish {
    case .write(let changes, let ticket):
      hand.write(changes, ticket: ticket)
      send()
    case .undo: step(isUndo: true)
    case .redo: step(isUndo: false)
    case .draft(let content): draft = content.flatMap { $0.text.isEmpty ? nil : $0 }
    case .load: break
    case .list(let lists): self.lists = lists
    case .show(let screenful): show(screenful)
    case .back: goBack()
    case .tell(let text): world.melding = text
    case .tellBereik(let words): teruggenomen.append(words)
    case .forbid(let words, in: _):
      table.forbid(words.isEmpty ? [] : table.state.verboden.woorden + words)
    case .erase(let id, let stream, let told):
      table.erase(id, in: stream)
      world.melding = told
    case .nextTheme, .theme: themes += 1
    case .leave: hasLeft = true
    }
  }

  private func step(isUndo: Bool) {
    if let why = hand.step(isUndo: isUndo, in: table.state) { world.melding = world.say(why) }
    send()
  }

  /// Sends what waits, in order.
  func send() {
    while let sent = hand.send(to: Seat(table: table, name: name), now: { table.now }) {
      world.hear(sent, at: table.now, isSpoken: inLines)
      switch sent {
      case .kept(let ticket, _): settle(ticket, nil)
      case .failed(let ticket, let failure): settle(ticket, failure)
      case .waits: return
      }
    }
  }

  private func settle(_ ticket: Int, _ failure: StoreFailure?) {
    refresh()
    carryOut(view.settled(ticket, failure: failure, next: table.newName()))
  }

  private func goBack() {
    guard let under else {
      hasLeft = true
      return
    }
    (view, screenful, lists, draft, self.under) = (under.view, under.screenful, under.lists, nil, nil)
  }

  private func show(_ screenful: Screenful) {
    if case .teruglezen = screenful {
      if isShown, !(view is TeruglezenView) { under = (view, self.screenful, lists) }
    } else {
      under = nil
    }
    isShown = true
    if let sessie = screenful.sessie { hand.join(sessie) }
    (self.screenful, draft, lists) = (screenful, nil, screenful.lists)
    refresh()
    view = screenful.view(on: name, world, inLines: inLines)
  }
}

/// Where a robot sits at the table.
private struct Seat: Keeper {
  let table: Table
  let name: String

  func append(_ changes: [Change]) throws(StoreFailure) -> [Event] { try table.append(changes, by: name) }
}

extension String {
  fileprivate var withoutSpacesAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
