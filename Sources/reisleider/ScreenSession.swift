import Screen
import SessionModel
import SessionStore
import Templates
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

  /// Shows the screen that was asked for until someone leaves.
  func run() throws(CommandFailure) {
    if let path = invocation[.script] { return try run(script: try script(path)) }
    if invocation.has(.tekst) { return try runInLines() }
    // The start screen needs nothing of the store to be drawn: nobody waits for a disk to see it.
    if invocation.act == .start {
      let (terminal, signals) = try terminal()
      var world = World(surroundings)
      world.schijf = SessionStore.disk(of: surroundings.folder)
      terminal.show(StartView().render(world, size: terminal.size))
      defer { terminal.leave() }
      return try run(.start, try store(surroundings), terminal, signals)
    }
    let surroundings = surroundings
    let store = try store(surroundings)
    let screenful = try screenful(store)
    let (terminal, signals) = try terminal()
    defer { terminal.leave() }
    try run(screenful, store, terminal, signals)
  }

  /// The terminal, and the signals that come to it.
  ///
  /// In this order: ncurses is deaf to SIGTSTP during each painting, unless the signal is ours already.
  private func terminal() throws(CommandFailure) -> (NcursesTerminal, SignalPipe) {
    guard let signals = SignalPipe() else { throw .noSignals }
    do throws(TerminalFailure) {
      return (try NcursesTerminal(theme: theme), signals)
    } catch {
      throw .terminal(error)
    }
  }

  /// Runs until someone leaves; ends the process when a signal asked for that.
  private func run(
    _ screenful: Screenful, _ store: SessionStore, _ terminal: NcursesTerminal, _ signals: SignalPipe
  ) throws(CommandFailure) {
    let input = LiveInput(terminal, signals, now: surroundings.now)
    let ending = try show(screenful, surroundings, store, terminal, input)
    terminal.leave()
    finishErasing(store, ending)
    store.close()
    // Whoever waits for this process sees by which signal it ended.
    if case .signal(let signal) = ending { signal.endProcess() }
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
  private func runInLines() throws(CommandFailure) {
    let store = try store(surroundings)
    let screenful = try screenful(store)
    guard let signals = SignalPipe() else { throw .noSignals }
    let input = LineInput(signals, now: surroundings.now)
    let terminal = NullTerminal(size: Size(columns: 80, rows: 24))
    let ending = try stored { () throws(StoreFailure) in
      try RunLoop(surroundings, store: store, terminal: terminal, input: input, theme: theme) { lines in
        (try? lines.forEach(console.put(line:))) != nil
      }.run(from: screenful)
    }
    finishErasing(store, ending)
    store.close()
    if case .signal(let signal) = ending { signal.endProcess() }
  }

  private var theme: Theme { invocation[.thema].flatMap(Theme.init(rawValue:)) ?? .licht }

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
    let bytes: [UInt8]
    do throws(TextFile.Failure) {
      bytes = try TextFile(path: path).bytes()
    } catch {
      throw .unreadable(path: path, error)
    }
    do throws(ScriptError) {
      return try Script(parsing: bytes)
    } catch {
      throw .script(error)
    }
  }

  private func run(script: Script) throws(CommandFailure) {
    let clock = ScriptClock()
    var surroundings = surroundings
    surroundings.now = { clock.now }
    let store = try store(surroundings)
    let terminal = NullTerminal(size: Size(columns: 80, rows: 24))
    let input = ScriptInput(script, terminal: terminal, clock: clock, store: store.path)
    _ = try show(try screenful(store), surroundings, store, terminal, input)
    store.close()
    input.end()
    if let failure = input.failure { throw .script(failure) }
  }

  // MARK: What to show

  /// What is found around the program; practice has a folder of its own, so it never mixes with what is real.
  private var surroundings: Surroundings {
    guard invocation.act == .oefen else { return console.surroundings }
    var surroundings = console.surroundings
    surroundings.folder += "-oefen"
    return surroundings
  }

  /// The store; looking back needs no right to write.
  private func store(_ surroundings: Surroundings) throws(CommandFailure) -> SessionStore {
    try stored { () throws(StoreFailure) in
      try patiently { () throws(StoreFailure) in
        try invocation.act == .terugkijken ? surroundings.storeToRead(.screen) : surroundings.store(.screen)
      }
    }
  }

  private func screenful(_ store: SessionStore) throws(CommandFailure) -> Screenful {
    let (lookup, text) = (Lookup(store: store), invocation[operand: 0])
    switch invocation.act {
    case .zaal: return .zaal(try lookup.sessie(orRunning: text).id)
    case .noteer: return .noteer(try lookup.sessie(orRunning: text).id)
    case .regie: return .regie(try lookup.sessie(orRunning: text).id)
    case .oefen: return .oefen(try practice(store))
    case .terugkijken:
      guard let text else { return .terugkijken }
      return .lees(try reading(lookup.subject(text)))
    default: return .start
    }
  }

  /// A new session with the invented casus; what was practised before stays as it is.
  private func practice(_ store: SessionStore) throws(CommandFailure) -> Identifier {
    let (sessie, say) = (store.newIdentifier(), console.say)
    try stored { () throws(StoreFailure) in
      let alias = say(.oefenAlias)
      let known = try store.casussen(aliasBeginning: alias).first { $0.profiel.alias == alias }?.id
      let casus = known ?? store.newIdentifier()
      let make = Change(StreamID(.casus, casus), .casusGemaakt(Casus.Profiel(alias: alias)))
      let begin = Sessie.Begin(
        draaiboek: Templates.oefening, casus: casus, bijeenkomst: store.newIdentifier())
      let tafel: [Deelnemer.Gegevens] = [
        .init(stem: .jeugdige), .init(stem: .ouder), .init(stem: .school), .init(stem: .zorg),
      ]
      let stream = StreamID(.sessie, sessie)
      _ = try store.append(
        (known == nil ? [make] : []) + [Change(stream, .sessieBegonnen(begin))]
          + tafel.map { Change(stream, .deelnemerErbij($0)) })
    }
    return sessie
  }

  private func reading(_ subject: Lookup.Subject) -> StreamID {
    switch subject {
    case .sessie(let sessie): StreamID(.sessie, sessie.id)
    case .casus(let casus): StreamID(.casus, casus.id)
    }
  }
}

/// Tries again while somebody else is writing, for at most ten seconds: nothing is typed yet that could wait.
func patiently<Value>(_ body: () throws(StoreFailure) -> Value) throws(StoreFailure) -> Value {
  for _ in 0..<200 {
    do throws(StoreFailure) {
      return try body()
    } catch .busy {
      usleep(50_000)
    }
  }
  return try body()
}
