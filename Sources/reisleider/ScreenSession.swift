import Screen
import SessionModel
import SessionStore
import Templates
import Text
import Views
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A screen of the program: on the real terminal, or in a script without one.
struct ScreenSession {
  let console: Console
  let invocation: Invocation
  /// The screen that was asked for.
  let asked: Asked

  /// The screens that have a command, by its word.
  enum Asked: String {
    case start, zaal, noteer, regie, oefen, terugkijken, teruglezen, nakijken
  }

  /// Shows the screen that was asked for until someone leaves.
  func run() throws(CommandFailure) {
    if let path = invocation[.script] { return try run(script: try script(path)) }
    if invocation.has(.tekst) { return try runInLines() }
    try runOnTerminal()
  }

  /// Takes the terminal first: what is typed while the store is not open yet is neither echoed nor lost.
  private func runOnTerminal() throws(CommandFailure) {
    let folder = try Console(surroundings: surroundings).folder()
    let (terminal, signals) = try terminalOrWorse()
    defer { terminal.leave() }
    // The start screen needs nothing of the store to be drawn: nobody waits for a disk to see it.
    if asked == .start {
      var world = World(surroundings)
      world.schijf = SessionStore.disk(of: folder)
      world.overview.isLeeg = !SessionStore.isThere(in: folder)
      terminal.show(StartView().render(world, size: terminal.size))
    }
    let input = LiveInput(terminal, signals, now: surroundings.now, patience: waiting)
    do throws(CommandFailure) {
      try run(terminal, input)
    } catch {
      // Who left while others kept the store has left.
      guard case .store(.busy) = error.cause, input.early.asksForEnd else { throw error }
      terminal.leave()
      if let signal = input.early.signals.first { signal.endProcess() }
    }
  }

  /// The terminal; where there is none, what else is wrong is told first: that is to be mended anyhow.
  private func terminalOrWorse() throws(CommandFailure) -> (NcursesTerminal, SignalPipe) {
    do throws(CommandFailure) {
      return try terminal()
    } catch {
      if asked != .start { _ = try screenful(try store(surroundings)) }
      throw error
    }
  }

  /// What stands on the terminal while others keep the store.
  private func waiting(_ size: Size) -> Canvas {
    var canvas = Canvas(size)
    for (y, line) in Wrap.lines(console.say(.evenWachtenBijBegin), width: size.columns - 2).enumerated() {
      canvas.put(line, at: Point(x: 1, y: 1 + y))
    }
    return canvas
  }

  /// The terminal, and the signals that come to it.
  ///
  /// In this order: ncurses is deaf to SIGTSTP during each painting, unless the signal is ours already.
  private func terminal() throws(CommandFailure) -> (NcursesTerminal, SignalPipe) {
    guard let signals = SignalPipe() else { throw .noSignals }
    do throws(TerminalFailure) {
      return (try NcursesTerminal(theme: theme, lastWords: surroundings.say(.isOnverwachtGestopt)), signals)
    } catch .notATerminal where Surroundings.variable("SSH_CONNECTION") != nil {
      throw .noTerminalOverSSH
    } catch .notATerminal {
      throw .noTerminal(asked == .start ? [] : [asked.rawValue] + invocation.operands)
    } catch {
      throw .terminal(error)
    }
  }

  /// Runs until someone leaves; ends the process when a signal asked for that.
  private func run(_ terminal: NcursesTerminal, _ input: LiveInput) throws(CommandFailure) {
    let surroundings = surroundings
    let store = try store(surroundings, input.pause)
    try renewLists(of: store, terminal, input)
    let ending = try show(try screenful(store), surroundings, store, terminal, input)
    if ending == .practises {
      store.close()
      return try practise { (practice) throws(CommandFailure) in try practice.run(terminal, input) }
    }
    terminal.leave()
    try end(ending, store)
  }

  /// Goes on, on the same terminal, with what is only for practice; what goes wrong there is told of that store.
  private func practise(_ go: (ScreenSession) throws(CommandFailure) -> Void) throws(CommandFailure) {
    var console = console
    console.surroundings = console.surroundings.forPractice
    do throws(CommandFailure) {
      try go(ScreenSession(console: console, invocation: invocation, asked: .oefen))
    } catch .noTerminal(let words) {
      // That is no matter of any store: who types it again comes here again.
      throw .noTerminal(words)
    } catch {
      throw .elsewhere(error, in: console.say)
    }
  }

  /// Makes the lists of a new form behind a bar; it goes on next time where somebody leaves.
  private func renewLists(
    of store: SessionStore, _ terminal: NcursesTerminal, _ input: LiveInput
  ) throws(CommandFailure) {
    while let progress = try stored({ () throws(StoreFailure) in try store.renewLists() }) {
      guard input.look(at: { bar(progress, $0) }) else { throw .store(.busy) }
    }
  }

  /// How far the lists are.
  private func bar(_ progress: SessionStore.ListProgress, _ size: Size) -> Canvas {
    var canvas = Canvas(size)
    let width = max(0, size.columns - 2)
    let text = console.say(.lijstenBijgewerktTot, String(progress.done), String(progress.total))
    let lines = Wrap.lines(text, width: width)
    for (y, line) in lines.enumerated() { canvas.put(line, at: Point(x: 1, y: 1 + y)) }
    let full = width * progress.done / max(1, progress.total)
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
    canvas.put(bar, at: Point(x: 1, y: 2 + lines.count))
    return canvas
  }

  /// Ends as the loop did, when nothing is on the screen any more.
  private func end(_ ending: RunLoop.Ending, _ store: SessionStore) throws(CommandFailure) {
    finishErasing(store, ending)
    store.close()
    switch ending {
    case .left, .practises, .terminalGone: break
    // Whoever waits for this process sees by which signal it ended.
    case .signal(let signal): signal.endProcess()
    case .leftWaiting(let lineIsKept, let hasMore):
      throw .leftWaiting(lineIsKept: lineIsKept, hasMore: hasMore)
    }
  }

  /// The last one to close takes what was erased out of the file; a signal to end leaves it to the next.
  private func finishErasing(_ store: SessionStore, _ ending: RunLoop.Ending) {
    guard ending == .left else { return }
    do throws(CommandFailure) {
      try Receipts(console: console).finishErasing(store)
    } catch {
      console.tell(error)
    }
  }

  /// Tells the screen in lines on standard output, and takes lines of standard input.
  ///
  /// - Parameter heard: where lines came from before, of which some may be read already.
  private func runInLines(_ heard: LineInput? = nil) throws(CommandFailure) {
    let store = try store(surroundings)
    try stored { () throws(StoreFailure) in try store.finishLists() }
    // Where nothing is drawn no line can stay: it is told when it turns out.
    store.onDamage = { console.tell(console.say.sentence(for: $0)) }
    for warning in store.warnings { console.tell(console.say.sentence(for: warning)) }
    let screenful = try screenful(store)
    let input: LineInput
    if let heard {
      input = heard
    } else {
      guard let signals = SignalPipe() else { throw .noSignals }
      input = LineInput(signals, now: surroundings.now)
    }
    let terminal = NullTerminal(size: Size(columns: 80, rows: 24))
    let ending = try stored { () throws(StoreFailure) in
      try RunLoop(surroundings, store: store, terminal: terminal, input: input, theme: .licht) { lines in
        (try? lines.forEach { try console.put(line: console.say.hoorbaar($0)) }) != nil
      }.run(from: screenful)
    }
    if ending == .practises {
      store.close()
      return try practise { (practice) throws(CommandFailure) in try practice.runInLines(input) }
    }
    try end(ending, store)
  }

  /// The theme that was asked for, or else the one that was last chosen on this terminal; a script has none but that.
  private var theme: Theme {
    let chosen = invocation.has(.script) ? nil : console.surroundings.themes.theme
    return invocation[.thema].flatMap(Theme.init(rawValue:)) ?? chosen ?? .licht
  }

  private func show(
    _ screenful: Screenful, _ surroundings: Surroundings, _ store: SessionStore, _ terminal: any Terminal,
    _ input: any Input
  ) throws(CommandFailure) -> RunLoop.Ending {
    try stored { () throws(StoreFailure) in
      try RunLoop(surroundings, store: store, terminal: terminal, input: input, theme: theme).run(
        from: screenful)
    }
  }

  // MARK: Scripts

  private func script(_ path: String) throws(CommandFailure) -> Script {
    let bytes = try TextFile(path: path).given()
    do throws(ScriptError) {
      return try Script(parsing: bytes)
    } catch {
      throw .script(error)
    }
  }

  private func run(script: Script) throws(CommandFailure) {
    let terminal = NullTerminal(size: Size(columns: 80, rows: 24), theme: theme)
    try play(ScriptInput(script, terminal: terminal, clock: ScriptClock()), on: terminal)
  }

  /// Goes on with a script, also where it leads to practice.
  private func play(_ input: ScriptInput, on terminal: NullTerminal) throws(CommandFailure) {
    var surroundings = surroundings
    surroundings.now = { [clock = input.clock] in clock.now }
    let store = try store(surroundings)
    try stored { () throws(StoreFailure) in try store.finishLists() }
    input.store = store.path
    let ending = try show(try screenful(store), surroundings, store, terminal, input)
    if ending == .practises {
      store.close()
      return try practise { (practice) throws(CommandFailure) in try practice.play(input, on: terminal) }
    }
    input.end()
    try end(ending, store)
    if let failure = input.failure { throw .script(failure) }
  }

  // MARK: What to show

  private var surroundings: Surroundings { console.surroundings }

  /// The store; looking back needs no right to write.
  private func store(
    _ surroundings: Surroundings, _ pause: @escaping () -> Bool = pauseInSilence
  ) throws(CommandFailure) -> SessionStore {
    try stored { () throws(StoreFailure) in
      try patiently(pause) { () throws(StoreFailure) in
        let isThere = SessionStore.isThere(in: try surroundings.folder)
        return try needsNoWriting || !begins && !isThere
          ? surroundings.storeToRead(.screen) : surroundings.store(.screen)
      }
    }
  }

  private var needsNoWriting: Bool { asked == .terugkijken }
  /// Whether there is something to do where nothing is kept yet.
  private var begins: Bool { asked == .start || asked == .oefen || waits && !surroundings.isNamed }

  /// Whether it is a private screen of the session that runs, and somebody is there to wait for it.
  private var waits: Bool {
    guard asked == .noteer || asked == .regie, invocation[operand: 0] == nil else { return false }
    return invocation[.script] == nil && isatty(STDIN_FILENO) == 1
  }

  /// The screen of the session that runs; where none does, one that waits for it.
  private func running(
    _ plek: Wachtplek, _ lookup: Lookup, _ screenful: (Identifier) -> Screenful
  ) throws(CommandFailure) -> Screenful {
    do throws(CommandFailure) {
      return screenful(try lookup.sessie(orRunning: invocation[operand: 0]).id)
    } catch .noneRuns where waits && !lookup.store.isReadOnly {
      return .wacht(plek)
    } catch {
      throw error
    }
  }

  private func screenful(_ store: SessionStore) throws(CommandFailure) -> Screenful {
    let (lookup, text) = (Lookup(store: store), invocation[operand: 0])
    switch asked {
    case .zaal: return .zaal(try lookup.sessie(orRunning: text).id)
    case .noteer: return try running(.noteer, lookup) { .noteer($0) }
    case .regie: return try running(.regie, lookup) { .regie($0) }
    case .oefen:
      // Nothing but this word is taken there.
      let oefening: Oefening = text == nil ? .toetsen : .vak
      return .oefen(oefening, try practice(oefening, store))
    case .terugkijken:
      guard let text else { return .terugkijken }
      return .lees(try reading(lookup.subject(text)))
    case .teruglezen: return .teruglezen(try ronde(lookup.subject(text ?? ""), store))
    case .nakijken: return .nakijken
    case .start: return .start
    }
  }

  /// A new session with the invented casus; what was practised before stays as it is.
  private func practice(_ oefening: Oefening, _ store: SessionStore) throws(CommandFailure) -> Identifier {
    let (sessie, say) = (store.newIdentifier(), console.say)
    let alias = say(oefening.alias)
    try stored { () throws(StoreFailure) in
      try patiently { () throws(StoreFailure) in
        let known = try store.casussen(aliasBeginning: alias).first { $0.heet(alias) }
        let opening = Opening(
          sessie: sessie, bijeenkomst: store.newIdentifier(), draaiboek: oefening.draaiboek,
          onderwerp: known.map { .bekend($0) } ?? .nieuw(store.newIdentifier(), Casus.Profiel(alias: alias)),
          tafel: oefening.tafel(say))
        do throws(StoreFailure) {
          _ = try store.append(opening.changes)
        } catch .refused(.aliasBestaat) where known == nil {
          // On another terminal somebody began to practise at the same moment.
          throw .busy
        }
      }
    }
    return sessie
  }

  /// The session, or those of the casus that wait.
  private func ronde(_ subject: Lookup.Subject, _ store: SessionStore) throws(CommandFailure) -> Leesronde {
    let dag = invocation[.op].flatMap { Day($0) }
    switch subject {
    case .sessie(let sessie): return Leesronde(sessie.id, dag: dag)
    case .casus(let casus):
      let sessies = try stored { () throws(StoreFailure) in try store.sessies(casus: casus.id) }
      if let ronde = Leesronde(of: sessies, dag: dag) { return ronde }
      throw .unconfirmed([
        console.say(.geenGesprekTerug, store.gezien(casus).waarde.profiel.alias)
      ])
    }
  }

  private func reading(_ subject: Lookup.Subject) -> StreamID {
    switch subject {
    case .sessie(let sessie): StreamID(.sessie, sessie.id)
    case .casus(let casus): StreamID(.casus, casus.id)
    }
  }
}

extension Oefening {
  /// The alias of its invented child.
  fileprivate var alias: Phrase {
    switch self {
    case .toetsen: .oefenAlias
    case .vak: .vakAlias
    }
  }

  /// What is walked through.
  fileprivate var draaiboek: String {
    switch self {
    case .toetsen: Templates.oefening
    case .vak: Templates.reisbureau
    }
  }
}

/// Tries again while somebody else is writing, for at most ten seconds: nothing is typed yet that could wait.
///
/// - Parameter pause: waits a moment; `false` when nobody wants to wait any longer.
func patiently<Value>(
  _ pause: @escaping () -> Bool = pauseInSilence, _ body: () throws(StoreFailure) -> Value
) throws(StoreFailure) -> Value {
  let waits = patience(pause)
  while true {
    do throws(StoreFailure) {
      return try body()
    } catch .busy {
      guard waits() else { throw .busy }
    }
  }
}

/// Pauses as long as somebody else may be waited for; `false` when that was long enough.
func patience(_ pause: @escaping () -> Bool) -> () -> Bool {
  let end = SystemClock.lasting + 10_000_000
  return { pause() && SystemClock.lasting < end }
}

/// Waits a moment where nobody looks.
func pauseInSilence() -> Bool {
  usleep(50_000)
  return true
}
