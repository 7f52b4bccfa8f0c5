import Screen
import SessionModel
import Views
import Wording

/// The turn that everything at a terminal takes: a key becomes a wish, a wish an event, an event a screen.
///
/// Pure of the system: it hears what happened and how late it is, writes to its `Store`, and answers with what only its
/// owner can do.
public struct Loop {
  /// What touches the terminal, or ends the program.
  public enum Effect: Equatable, Sendable {
    case use(Theme)
    case leave
    /// Practise, in a store of its own.
    case practise
    /// There is more to tell than was just drawn.
    case drawAgain
  }

  /// What is on the screen.
  public internal(set) var view: any View = StartView()
  /// Which screen that is; `nil` before the first.
  public internal(set) var screenful: Screenful?
  /// All that the screen may know.
  public internal(set) var world: World
  /// What lies under a screen that came over another.
  var under: (view: any View, screenful: Screenful, lists: Lists?)?
  var lists: Lists?
  var hand = Hand()
  private var earlier = Earlier()
  /// Whether was told what one loses by going away, and nothing else was done since.
  private var isWarned = false
  /// How the wall on this terminal stood when that was told last.
  private var toldWand: Wandstand?
  /// The version of the state that the views have.
  private var seen: Int?
  private let regions = Regions()
  /// When the screen changes by itself.
  private var until: Moment?
  /// Whether the key of now brings many characters at once.
  private var isPasting = false
  /// For so long a drawing is what would be drawn: for the eye time stands still at its beginning.
  private var still: Range<Moment>?
  /// When to count what waits for who looks back; `nil` when that is known, or not on the screen.
  private var count: Moment?
  /// When to look again at what others wrote, who kept the store; `nil` when it was seen.
  private var behind: Moment?
  private var effects: [Effect] = []
  private let now: () -> Moment
  /// The name of the terminal.
  let terminal: String
  /// Whether screens are told in lines.
  let isSpoken: Bool
  /// Whatever changes what it knows is done by `change`, which no other file can pass by.
  private let store: any Store
  var line: TypedLine

  /// A loop on this store, of which no screen is shown yet.
  ///
  /// - Parameters:
  ///   - world: the words, the clock and the names there are here; its state comes of the store.
  ///   - terminal: the name of the terminal.
  ///   - isSpoken: whether screens are told in lines.
  ///   - now: how late it is.
  public init(
    on store: any Store, _ world: World, terminal: String, theme: Theme, isSpoken: Bool,
    now: @escaping () -> Moment
  ) {
    (self.store, self.world, self.terminal) = (store, world, terminal)
    (self.isSpoken, self.now) = (isSpoken, now)
    self.world.theme = theme
    line = TypedLine(of: store)
  }

  /// Whether nothing waits to become durable.
  public var isAtRest: Bool { hand.isAtRest }
  /// Whether the words in the line are in their draft.
  public var lineIsKept: Bool { line.isKept }
  /// Whether something waits that is in no draft.
  public var holdsMore: Bool { hand.hasActs || !line.isKept }
  /// When something changes by itself after the last drawing; `nil` when nothing does.
  public private(set) var deadline: Moment?
  /// Whether what was said before is yet to be looked up.
  public var isCurious: Bool { earlier.due != nil }

  // MARK: What happens

  /// It is later now.
  public mutating func wake() { world.now = now() }

  /// Takes a key, on a screen of this size.
  public mutating func press(_ key: Key, size: Size) -> [Effect] {
    if case .resize = key { return [] }
    world.melding = nil
    see()
    world.size = size
    if key == .pasteStalled {
      tell(.plakkenIsNietAf)
      return []
    }
    isPasting = if case .paste = key { true } else { false }
    answer(view.handle(key, world))
    if earlier.hear(view.typing, at: world.now) { world.eerderGezegd = nil }
    return answered()
  }

  /// Takes a whole line, where screens are told in lines.
  public mutating func enter(_ line: String) -> [Effect] {
    world.melding = nil
    see()
    answer(view.enter(line: line, world))
    return answered()
  }

  /// Whether it is time to look again at what others wrote, who kept the store when it was last looked at.
  public var isBehind: Bool { behind.map { $0 <= world.now } ?? false }

  /// Takes in what other terminals wrote.
  public mutating func follow() {
    behind = nil
    do throws(StoreFailure) {
      try change { store throws(StoreFailure) in try store.follow() }
      lookAtWall()
      if let wanted { try list(wanted) }
      carryOut(view.noticed(world))
      if world.storing == .busy, hand.isAtRest { world.storing = nil }
    } catch {
      guard error == .busy else { return world.storing = error }
      // Who keeps the store may let it go without a word.
      behind = now().later(milliseconds: Hand.pause)
    }
  }

  /// Sends what waits for others who kept the store.
  public mutating func send() -> [Effect] {
    sendAll()
    return answered()
  }

  /// Looks up what was said before, when nobody types.
  public mutating func rest() {
    if let found = earlier.look(in: store.state, at: world.now) { world.eerderGezegd = found }
    guard let count, count <= world.now else { return }
    self.count = nil
    do throws(StoreFailure) {
      try list(.terugblik)
    } catch {
      if error != .busy { world.storing = error }
    }
  }

  /// Counts what waits for who looks back once the start screen stands there: it may not be later for that.
  mutating func countSoon() { count = world.overview.isLeeg ? nil : now().later(milliseconds: 300) }

  /// Nobody sees any more what was to be counted.
  mutating func countNothing() { count = nil }

  /// Tells this where what happened is told.
  public mutating func tell(_ phrase: Phrase) { world.melding = world.say(phrase) }

  /// Lets go of the line: who opens its session next finds what was left.
  public mutating func close() {
    keepLine()
    line.close()
    leaveWall()
  }

  // MARK: What is seen

  /// Knows what is there now, before it is drawn or told on a screen of this size.
  public mutating func look(size: Size) {
    see()
    world.warnings = store.warnings
    world.size = size
  }

  /// Draws the whole screen, as it was last looked at.
  public mutating func draw() -> Canvas {
    let now = world.now
    defer { world.now = now }
    if let still, still.contains(now) {
      world.now = still.lowerBound
      let canvas = render()
      if self.still?.contains(now) == true { return canvas }
    }
    world.now = now
    return render()
  }

  private mutating func render() -> Canvas {
    let canvas = view.render(world, size: world.size, regions)
    until = view.nextChange(world, regions)
    // Days and clocks change with the minute, whether or not a screen waits for that.
    still = until.map { world.now..<max(world.now, min($0, world.now.nextMinute)) }
    return canvas
  }

  /// The screen was drawn: what was typed is kept, and what somebody could see for the first time is noted.
  public mutating func drawn() -> [Effect] {
    let told = (world.storing, world.melding)
    keepLine()
    if (world.storing, world.melding) != told { effects.append(.drawAgain) }
    let shown = view.shown(world, regions)
    tellWall()
    if !shown.isEmpty, !store.isReadOnly {
      hand.write(shown, ticket: 0)
      sendAll()
    }
    deadline = .first(.first(until, hand.retry), .first(.first(earlier.due, count), behind))
    return answered()
  }

  /// What there is to tell since the last time, a line each.
  public mutating func spoken() -> [String] {
    let lines = view.spoken(world)
    until = view.nextChange(world, regions)
    return lines
  }

  /// Gives the views what the store knows now; what it comes to for the eye is made anew only where that changed.
  mutating func see() {
    guard seen != store.state.version else { return }
    (world.state, seen) = (store.state, store.state.version)
    if let screenful, let sessie = screenful.sessie {
      world.stage(sessie, isProjected: screenful.seat != .eigen)
    }
  }

  /// Has the scene made anew, of another session or for another screen.
  mutating func lookAnew() {
    seen = nil
    see()
  }

  // MARK: The wall

  /// Knows how the wall stands beside which this is the facilitator's screen.
  mutating func lookAtWall() {
    guard case .regie(let sessie) = screenful else { return }
    world.wand = store.wall(of: sessie)
  }

  /// The wall that was on this terminal is there no more.
  mutating func leaveWall() {
    world.wand = nil
    guard toldWand != nil, let sessie = screenful?.sessie else { return }
    _ = store.tell(nil, of: sessie)
    toldWand = nil
  }

  /// Tells how the wall on this terminal stands, for who looks at it in small; what could not be told is tried again.
  private mutating func tellWall() {
    guard view.wand != toldWand, !store.isReadOnly, let sessie = screenful?.sessie else { return }
    if store.tell(view.wand, of: sessie) { toldWand = view.wand }
  }

  // MARK: The store

  /// What the store knows now.
  var known: State { store.state }
  /// Whether nothing can be written, because that was asked.
  var isReadOnly: Bool { store.isReadOnly }
  /// What waits a moment for others who keep the store, and answers whether to wait any longer.
  func patience() -> () -> Bool { store.patience() }

  /// Has the store do what may change what it knows.
  ///
  /// Meanwhile nothing is held of that, drawn or not, which would cost a copy of all of it; afterwards the views have what it
  /// knows then, however it ended.
  @discardableResult
  mutating func change<Value, Failure: Error>(_ body: (any Store) throws(Failure) -> Value) throws(Failure)
    -> Value
  {
    (world.state, seen, still) = (State(), nil, nil)
    regions.forget()
    defer { world.state = store.state }
    return try body(store)
  }

  // MARK: Wishes

  private mutating func answered() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Does what a key or a line asks for.
  private mutating func answer(_ wishes: [Wish]) {
    if !wishes.contains(where: \.goesAway) { isWarned = false }
    carryOut(wishes)
  }

  mutating func carryOut(_ wishes: [Wish]) {
    for wish in wishes {
      do throws(StoreFailure) {
        // What becomes of the line is done with the line as it is.
        if case .draft = wish {} else { keepLine() }
        try carryOut(wish)
      } catch {
        world.storing = error
      }
    }
  }

  private mutating func carryOut(_ wish: Wish) throws(StoreFailure) {
    switch wish {
    case .write(let changes, let ticket):
      hand.write(changes, ticket: ticket)
      sendAll()
    case .undo: step(isUndo: true)
    case .redo: step(isUndo: false)
    case .draft(let content): if line.type(content, isLong: isPasting) { keepLine() }
    case .lees(let stream): try change { store throws(StoreFailure) in try store.load(gelezen: stream) }
    case .list(let lists): try list(lists)
    case .zoek(let text):
      let vraag = world.say.zoekvraag(text)
      world.gevonden = Opgezocht(text, vraag, try store.zoek(vraag, tijd: vraag.tijd(world.clock)))
    case .again(let line): answer(view.enter(line: line, world))
    case .show(let screenful): if mayGo(because: loss) { try showInTime(screenful) }
    case .back: if mayGo(because: loss) { try goBack() }
    case .tell(let text): world.melding = text
    case .tellBereik(let words):
      // Paths are for nobody who looks along at a wall.
      let isWall = screenful?.seat != .eigen && !(view is TeruglezenView)
      world.melding = try store.bereik(of: words, files: !isWall).joined(separator: " ")
    case .forbid(let words, let sessie): try forbid(words, in: sessie)
    case .erase(let id, let stream, let melding):
      try change { store throws(StoreFailure) in try store.erase(id, in: stream) }
      see()
      world.melding = melding
      refreshLists()
    case .nextTheme: use(world.theme.next)
    case .theme(let theme): use(theme)
    case .practise: if mayGo(because: loss) { effects.append(.practise) }
    case .leave: if mayGo(because: loss ?? (line.isUnsure ? .weggaanOnzeker : nil)) { leave() }
    }
  }

  mutating func leave() { effects.append(.leave) }

  private mutating func use(_ theme: Theme) {
    world.theme = theme
    effects.append(.use(theme))
  }

  /// Whether one may go away: who would lose words by it is told so once.
  private mutating func mayGo(because loss: Phrase?) -> Bool {
    guard let loss, !isWarned else { return true }
    (world.melding, world.storing, isWarned) = (world.say(loss), nil, true)
    return false
  }

  /// What one loses by going to another screen.
  private var loss: Phrase? { line.isUnkept || view.holdsWords ? .weggaanZonderWoorden : nil }

  private mutating func forbid(_ words: [String], in sessie: Identifier) throws(StoreFailure) {
    let all = try change { store throws(StoreFailure) in try store.forbid(words, in: sessie) }
    let vooraf = Vooraf(words, in: known.sessie(sessie))
    world.melding = world.say.count(all.count, .eenVerbodenWoord, .zoveelVerbodenWoorden)
    if !words.isEmpty { world.melding? += " " + world.say.sentence(for: vooraf, isPrivate: true) }
  }

  /// Has the words of the line in their draft.
  private mutating func keepLine() {
    let (failure, shortage) = (line.failure, line.shortage)
    do throws(StoreFailure) {
      guard try line.keep() else { return }
      // What kept the words out of the draft is over.
      if let failure, world.storing == failure { world.storing = nil }
      if shortage == nil { tellShortage() }
    } catch {
      world.storing = error
    }
  }

  /// Tells at once that a longer line has no room, while the one of now is still safe.
  mutating func tellShortage() {
    guard let shortage = line.shortage else { return }
    world.melding = world.say.warning(ofShortage: shortage)
  }

  // MARK: Writing

  private mutating func step(isUndo: Bool) {
    if let why = hand.step(isUndo: isUndo, in: store.state) { tell(why) }
    sendAll()
  }

  /// Sends what waits, in order; what cannot be written now waits for the next deadline.
  private mutating func sendAll() {
    while !hand.isAtRest {
      guard let sent = sendFirst() else { return }
      world.hear(sent, at: now(), isSpoken: isSpoken)
      switch sent {
      case .kept(let ticket, _):
        settle(ticket, failure: nil)
        refreshLists()
      case .failed(let ticket, let failure): settle(ticket, failure: failure)
      case .waits: return
      }
    }
  }

  private mutating func sendFirst() -> Hand.Sent? {
    var hand = hand
    defer { self.hand = hand }
    return change { [now] in hand.send(to: $0, now: now) }
  }

  private mutating func settle(_ ticket: Int, failure: StoreFailure?) {
    see()
    carryOut(view.settled(ticket, failure: failure, next: world.newIdentifier()))
    keepLine()
  }
}

extension Theme {
  /// The one after it, and after the last the first.
  fileprivate var next: Theme {
    let all = Theme.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
