import Loop
import Screen
import SessionModel
import SessionStore
import Views
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The one turn that everything takes: a key becomes a wish, a wish an event, an event a screen.
///
/// One thread, one place that waits (`Input`). Input is drained, everything is reduced, then drawn once.
final class RunLoop {
  private let surroundings: Surroundings
  private let store: SessionStore
  private let terminal: any Terminal
  private let input: any Input
  private let watch: StoreWatch?
  private let use: InUse?
  /// What was worth telling when the loop began.
  private let warnings: [StoreWarning]
  /// Where screens are told in lines; `nil` where they are drawn.
  private let voice: Voice?

  /// Tells lines; `false` when nobody can hear them any more.
  typealias Voice = ([String]) -> Bool

  private var view: any View = StartView()
  /// Whether a screen was asked for already.
  private var hasScreen = false
  /// What lies under a screen that came over another.
  private var under: (view: any View, lists: Lists?)?
  private var world: World
  private var line: TypedLine
  /// Whether was told what one loses by going away, and nothing else was done since.
  private var isWarned = false
  private var theme: Theme
  private var lists: Lists?
  private var hand = Hand()
  private var earlier = Earlier()
  /// The session that is on the screen, and whether the screen is the wall.
  private var stage: (sessie: Identifier, isProjected: Bool)?
  /// The version of the state that the views have.
  private var seen: Int?
  private var ending: Ending?
  private var pace = Pace()
  /// What others wrote comes with the next drawing.
  private var isResting = false
  /// When something changes by itself.
  private var deadline: Moment?

  /// Why the loop ended.
  enum Ending: Equatable {
    case left
    /// Someone left while another kept the store: whether the line is in its draft, and whether more was lost.
    case leftWaiting(lineIsKept: Bool, hasMore: Bool)
    case signal(Signal)
    /// The terminal has gone: nothing can be shown any more.
    case terminalGone
  }

  /// A loop over this store on this terminal, in which `input` waits for what happens.
  ///
  /// - Parameter voice: tells the screens in lines instead of drawing them.
  init(
    _ surroundings: Surroundings, store: SessionStore, terminal: any Terminal, input: any Input, theme: Theme,
    voice: Voice? = nil
  ) throws(StoreFailure) {
    (self.surroundings, self.store, self.terminal) = (surroundings, store, terminal)
    (self.input, self.theme, self.voice) = (input, theme, voice)
    watch = store.isReadOnly ? nil : store.watch()
    // Somebody may be erasing for good.
    use = store.isReadOnly ? nil : try patiently(input.pause) { () throws(StoreFailure) in try store.use() }
    line = TypedLine(of: store)
    world = World(surroundings)
    warnings = store.warnings
    world.schijf = store.disk
  }

  /// Runs from this screen until someone leaves, or a signal ends it.
  func run(from screenful: Screenful) throws(StoreFailure) -> Ending {
    try patiently(input.pause) { () throws(StoreFailure) in try show(screenful) }
    input.begin(with: watch?.descriptor)
    while ending == nil { turn() }
    sendLast()
    if ending == .left, !hand.isAtRest {
      ending = .leftWaiting(lineIsKept: line.isKept, hasMore: hand.hasActs || !line.isKept)
    }
    line.close()
    use?.release()
    return ending ?? .left
  }

  /// What others kept waiting goes first: ten seconds for who leaves, half a second when a signal ends it.
  private func sendLast() {
    for _ in 0..<(ending == .left ? 100 : 5) where !hand.isAtRest {
      usleep(100_000)
      send()
    }
  }

  private func turn() {
    if !isResting { draw() }
    let rested = isResting ? surroundings.now().later(milliseconds: pace.rest) : nil
    let happened = input.wait(until: rested ?? deadline, isIdle: hand.isAtRest)
    world.now = surroundings.now()
    let hasNews = happened.storeChanged && watch?.drain() == true
    if hasNews || happened.isPolling { follow() }
    // Keys first: what was typed before a signal to end is in the draft when it does.
    for key in happened.keys where ending == nil { press(key) }
    for line in happened.lines where ending == nil { enter(line) }
    for signal in happened.signals { take(signal) }
    if happened.terminalGone { ending = ending ?? .terminalGone }
    if !hand.isAtRest { send() }
    // Not while somebody types.
    if happened.keys.isEmpty, let found = earlier.look(in: store.state, at: world.now) {
      world.eerderGezegd = found
    }
    let isOfOthers = (isResting || hasNews || happened.isPolling) && happened.isOfOthers
    isResting = isOfOthers && input.mayRest && hand.isAtRest && pace.rest > 0
  }

  private func draw() {
    pace.begin()
    render()
    deadline = [view.nextChange(world), hand.retry, earlier.due].compactMap(\.self).min()
    pace.end()
  }

  private func render() {
    let isWhole = store.emergency == nil && store.damage == nil
    see()
    world.warnings = isWhole ? warnings : store.warnings
    world.size = terminal.size
    guard let voice else {
      terminal.show(view.render(world, size: terminal.size))
      let shown = view.shown(world)
      guard !shown.isEmpty, !store.isReadOnly else { return }
      hand.write(shown, ticket: 0)
      return send()
    }
    let lines = view.spoken(world)
    if !lines.isEmpty, !voice(lines) { ending = ending ?? .terminalGone }
  }

  /// Gives the views what the store knows now; what it comes to for the eye is made anew only where that changed.
  private func see() {
    guard seen != store.state.version else { return }
    (world.state, seen) = (store.state, store.state.version)
    if let stage { world.stage(stage.sessie, isProjected: stage.isProjected) }
  }

  /// Holds nothing of the state while the store changes it: that would cost a copy of all of it.
  private func lookAway() { (world.state, seen) = (State(), nil) }

  // MARK: What happens

  private func take(_ signal: Signal) {
    if input.forgives(signal) {
      world.melding = surroundings.say(.stoppenMetTekst)
    } else if signal.ends {
      ending = ending ?? .signal(signal)
    } else {
      input.take(signal)
    }
  }

  private func press(_ key: Key) {
    if case .resize = key { return }
    world.melding = nil
    see()
    world.size = terminal.size
    answer(view.handle(key, world))
    if earlier.hear(view.typing, at: world.now) { world.eerderGezegd = nil }
  }

  private func enter(_ line: String) {
    world.melding = nil
    see()
    answer(view.enter(line: line, world))
  }

  /// Does what a key or a line asks for.
  private func answer(_ wishes: [Wish]) {
    if !wishes.contains(where: \.goesAway) { isWarned = false }
    carryOut(wishes)
  }

  /// Whether one may go away: who would lose words by it is told so once.
  private func mayGo(because loss: Phrase?) -> Bool {
    guard let loss, !isWarned else { return true }
    (world.melding, world.storing, isWarned) = (surroundings.say(loss), nil, true)
    return false
  }

  /// What one loses by going to another screen.
  private var loss: Phrase? { line.isUnkept || view.holdsWords ? .weggaanZonderWoorden : nil }

  /// Takes in what other terminals wrote.
  private func follow() {
    lookAway()
    do throws(StoreFailure) {
      let events = try store.follow()
      if !events.isEmpty || lists != nil, let lists { try list(lists) }
      if world.storing == .busy, hand.isAtRest { world.storing = nil }
    } catch {
      if error != .busy { world.storing = error }
    }
  }

  // MARK: Wishes

  private func carryOut(_ wishes: [Wish]) {
    for wish in wishes {
      do throws(StoreFailure) {
        try carryOut(wish)
      } catch {
        world.storing = error
      }
    }
  }

  private func carryOut(_ wish: Wish) throws(StoreFailure) {
    switch wish {
    case .write(let changes, let ticket):
      hand.write(changes, ticket: ticket)
      send()
    case .undo: step(isUndo: true)
    case .redo: step(isUndo: false)
    case .draft(let content): try keep(content)
    case .load(let streams): for stream in streams { try store.load(stream) }
    case .list(let lists): try list(lists)
    case .show(let screenful):
      guard mayGo(because: loss) else { return }
      try patiently { () throws(StoreFailure) in try show(screenful) }
    case .back:
      guard mayGo(because: loss) else { return }
      try goBack()
    case .tell(let text): world.melding = text
    case .tellBereik(let words):
      let isProjected = stage?.isProjected == true && !(view is TeruglezenView)
      let bereik = Bereik(store: store, surroundings: surroundings)
      world.melding = try bereik.lines(of: words, files: !isProjected).map(\.trimmed).joined(separator: " ")
    case .forbid(let words, let sessie):
      let all = try store.forbid(words, in: sessie, replacing: words.isEmpty)
      let vooraf = Vooraf(words, in: store.state.sessie(sessie))
      world.melding = surroundings.say.count(all.count, .eenVerbodenWoord, .zoveelVerbodenWoorden)
      if !words.isEmpty { world.melding? += " " + surroundings.say.sentence(for: vooraf, isPrivate: true) }
    case .erase(let id, let stream, let told):
      _ = try patiently { () throws(StoreFailure) in
        try store.overwrite(.notitie(id, in: stream, nieuw: nil))
      }
      see()
      world.melding = told
      refreshLists()
    case .nextTheme: use(nextTheme)
    case .theme(let theme): use(theme)
    case .leave: if mayGo(because: loss ?? (line.isUnsure ? .weggaanOnzeker : nil)) { ending = .left }
    }
  }

  private func step(isUndo: Bool) {
    if let why = hand.step(isUndo: isUndo, in: store.state) { world.melding = surroundings.say(why) }
    send()
  }

  private func keep(_ content: DraftContent?) throws(StoreFailure) {
    let (failure, shortage) = (line.failure, line.shortage)
    try line.keep(content)
    // What kept the words out of the draft is over.
    if let failure, world.storing == failure { world.storing = nil }
    if shortage == nil { tellShortage() }
  }

  /// Tells at once that a longer line has no room, while the one of now is still safe.
  private func tellShortage() {
    guard let shortage = line.shortage else { return }
    world.melding = surroundings.say.warning(ofShortage: shortage)
  }

  private var nextTheme: Theme {
    let all = Theme.allCases
    return all[((all.firstIndex(of: theme) ?? 0) + 1) % all.count]
  }

  private func use(_ theme: Theme) {
    self.theme = theme
    (terminal as? NcursesTerminal)?.use(theme)
  }

  // MARK: Writing

  /// Sends what waits, in order; what cannot be written now waits for the next deadline.
  private func send() {
    while !hand.isAtRest {
      lookAway()
      guard let sent = hand.send(to: store, now: surroundings.now) else { return }
      world.hear(sent, at: surroundings.now(), isSpoken: voice != nil)
      switch sent {
      case .kept(let ticket, _):
        settle(ticket, failure: nil)
        refreshLists()
      case .failed(let ticket, let failure): settle(ticket, failure: failure)
      case .waits: return
      }
    }
  }

  private func settle(_ ticket: Int, failure: StoreFailure?) {
    see()
    carryOut(view.settled(ticket, failure: failure, next: surroundings.newIdentifier()))
  }

  // MARK: Screens

  private func show(_ screenful: Screenful) throws(StoreFailure) {
    if case .teruglezen = screenful {
      if hasScreen, !(view is TeruglezenView) { under = (view, lists) }
    } else {
      under = nil
    }
    line.close()
    (lists, stage, hasScreen) = (nil, nil, true)
    switch screenful {
    case .zaal(let sessie): try join(sessie, at: screenful, seat: .zaal)
    case .teruglezen(let ronde): try join(ronde.sessie, at: screenful, seat: .teruglezen)
    case .oefen(let sessie), .regie(let sessie), .noteer(let sessie): try join(sessie, at: screenful)
    case .start, .terugkijken:
      view = made(screenful)
      try list(screenful.lists)
    case .lees(let stream):
      view = made(screenful)
      try list(screenful.lists)
      try load(stream)
    case .volgende(let sessie):
      try store.load(StreamID(.sessie, sessie))
      try list(screenful.lists)
      see()
      view = made(screenful)
    }
  }

  private func made(_ screenful: Screenful) -> any View {
    screenful.view(on: surroundings.author, world, inLines: voice != nil)
  }

  /// The screen under this one, as it was left; what was done meanwhile is in its lists.
  private func goBack() throws(StoreFailure) {
    line.close()
    guard let under else {
      ending = .left
      return
    }
    (view, lists, self.under, stage) = (under.view, under.lists, nil, nil)
    if let lists { try list(lists) }
  }

  /// Loads a session and its casus, and takes up what was being typed in it.
  private func join(
    _ sessie: Identifier, at screenful: Screenful, seat: TypedLine.Seat = .eigen
  ) throws(StoreFailure) {
    // Where there is no list to choose from, a step is put in by its name.
    if voice != nil { readDraaiboeken() }
    try store.load(StreamID(.sessie, sessie))
    try store.load(tafel: sessie, casus: store.state.sessie(sessie)?.begin?.casus)
    (stage, seen) = ((sessie, seat != .eigen), nil)
    see()
    view = made(screenful)
    hand.join(sessie)
    guard !store.isReadOnly else { return }
    do throws(StoreFailure) {
      if let content = try line.open(for: sessie, at: seat) {
        view.adopt(content, world)
        world.melding = surroundings.say(.conceptTerug)
      }
    } catch .full(let path) {
      // The screen is there all the same: what others note can be read.
      world.melding = surroundings.say.warning(ofShortage: .full(path: path))
    }
    tellShortage()
  }

  /// Loads a casus with its sessions, or a session with its casus.
  private func load(_ stream: StreamID) throws(StoreFailure) {
    try store.load(stream)
    for sessie in world.overview.sessies {
      if stream == StreamID(.casus, sessie.casus ?? stream.id) {
        try store.load(StreamID(.sessie, sessie.id))
      }
      if stream == StreamID(.sessie, sessie.id), let casus = sessie.casus {
        try store.load(StreamID(.casus, casus))
      }
    }
  }

  /// What was written is kept, whether or not the lists can be read now.
  private func refreshLists() {
    guard let lists else { return }
    do throws(StoreFailure) {
      try list(lists)
    } catch {
      if error != .busy { world.storing = error }
    }
  }

  /// Not on the way to the first screen: reading a draaiboek takes longer than drawing one.
  private func readDraaiboeken() {
    if world.draaiboeken.isEmpty { world.draaiboeken = surroundings.draaiboeken() }
  }

  private func list(_ lists: Lists?) throws(StoreFailure) {
    guard let lists else { return }
    if lists == .draaiboeken { return readDraaiboeken() }
    self.lists = lists
    world.overview.lopend = try store.runningSessies(limit: 20)
    world.overview.nietAfgesloten = try store.leftOpenSessies(limit: 5)
    world.overview.ongevraagd = try store.ongevraagd()
    guard lists != .lopend else { return }
    readDraaiboeken()
    world.overview.casussen = try store.casussen(.latest)
    if lists == .alles { world.overview.sessies = try store.sessies() }
  }
}

extension SessionStore: Keeper {}

extension World {
  /// The world before anything is loaded.
  init(_ surroundings: Surroundings) {
    self.init(
      state: State(), now: surroundings.now(), clock: surroundings.wall, say: surroundings.say,
      newIdentifier: surroundings.newIdentifier)
  }
}
