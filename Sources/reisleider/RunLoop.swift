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

/// The loop on a terminal: waits for what happens, lets `Loop` take it, and draws once.
///
/// One thread, one place that waits (`Input`). Input is drained, everything is reduced, then drawn once.
final class RunLoop {
  private let surroundings: Surroundings
  private let terminal: any Terminal
  private let input: any Input
  private let watch: StoreWatch?
  private let use: InUse?
  /// Where screens are told in lines; `nil` where they are drawn.
  private let voice: Voice?

  /// Tells lines; `false` when nobody can hear them any more.
  typealias Voice = ([String]) -> Bool

  private var loop: Loop
  private var ending: Ending?
  private var pace = Pace()
  /// Whether all there is to tell was drawn.
  private var isDrawn = false
  /// What others wrote comes with the next drawing.
  private var isResting = false
  /// When something changes by itself.
  private var deadline: Moment?

  /// Why the loop ended.
  enum Ending: Equatable {
    case left
    /// Someone wants to practise.
    case practises
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
    (self.surroundings, self.terminal, self.input, self.voice) = (surroundings, terminal, input, voice)
    watch = store.isReadOnly ? nil : store.watch()
    // Somebody may be erasing for good.
    use = store.isReadOnly ? nil : try patiently(input.pause) { () throws(StoreFailure) in try store.use() }
    var world = World(surroundings)
    world.schijf = store.disk
    world.hasBlocks = terminal.hasBlocks
    loop = Loop(
      on: OpenStore(store, surroundings), world, terminal: surroundings.author, theme: theme,
      isSpoken: voice != nil, now: surroundings.now)
  }

  /// Runs from this screen until someone leaves, or a signal ends it.
  func run(from screenful: Screenful) throws(StoreFailure) -> Ending {
    try patiently(input.pause) { () throws(StoreFailure) in try loop.show(screenful) }
    input.begin(with: watch?.descriptor)
    while ending == nil { turn() }
    sendLast()
    if ending == .left, !loop.isAtRest {
      ending = .leftWaiting(lineIsKept: loop.lineIsKept, hasMore: loop.holdsMore)
    }
    loop.close()
    use?.release()
    return ending ?? .left
  }

  /// What others kept waiting goes first: ten seconds for who leaves, half a second when a signal ends it.
  private func sendLast() {
    for _ in 0..<(ending == .left || ending == .practises ? 100 : 5) where !loop.isAtRest {
      usleep(100_000)
      carryOut(loop.send())
    }
  }

  private func turn() {
    if !isResting { draw() }
    let rested = isResting ? surroundings.now().later(milliseconds: pace.rest) : nil
    let happened = input.wait(until: rested ?? deadline, isIdle: loop.isAtRest)
    loop.wake()
    let hasNews = happened.storeChanged && watch?.drain() == true
    if hasNews || happened.isPolling || loop.isBehind { loop.follow() }
    // Keys first: what was typed before a signal to end is in the draft when it does.
    for key in happened.keys where ending == nil { carryOut(loop.press(key, size: terminal.size)) }
    for line in happened.lines where ending == nil { carryOut(loop.enter(line)) }
    for signal in happened.signals { take(signal) }
    if happened.terminalGone { ending = ending ?? .terminalGone }
    if !loop.isAtRest { carryOut(loop.send()) }
    // Not while somebody types.
    if happened.keys.isEmpty { loop.rest() }
    let isOfOthers = (isResting || hasNews || happened.isPolling) && happened.isOfOthers
    isResting = isOfOthers && input.mayRest && loop.isAtRest && pace.rest > 0
  }

  private func draw() {
    pace.begin()
    repeat {
      isDrawn = true
      render()
    } while !isDrawn
    deadline = loop.deadline
    pace.end()
  }

  private func render() {
    loop.look(size: terminal.size)
    if let voice {
      let lines = loop.spoken()
      if !lines.isEmpty, !voice(lines) { ending = ending ?? .terminalGone }
    } else {
      terminal.show(loop.draw())
    }
    carryOut(loop.drawn())
  }

  private func take(_ signal: Signal) {
    if input.forgives(signal) {
      loop.tell(.stoppenMetTekst)
    } else if signal.ends {
      ending = ending ?? .signal(signal)
    } else {
      input.take(signal)
    }
  }

  private func carryOut(_ effects: [Loop.Effect]) {
    for effect in effects {
      switch effect {
      case .use(let theme):
        terminal.use(theme)
        // Only what somebody looks at is a terminal that has a theme next time.
        if terminal is NcursesTerminal { surroundings.themes.remember(theme) }
      case .leave: ending = .left
      case .practise: ending = .practises
      case .drawAgain: isDrawn = false
      }
    }
  }
}

extension World {
  /// The world before anything is loaded.
  init(_ surroundings: Surroundings) {
    self.init(
      state: State(), now: surroundings.now(), clock: surroundings.wall, say: surroundings.say,
      newIdentifier: surroundings.newIdentifier)
    shelf = surroundings.draaiboeken
    gids = { [say = surroundings.say] in Guide.first(say, width: $0) }
  }
}
