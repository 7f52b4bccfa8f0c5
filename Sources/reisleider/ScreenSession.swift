import Screen
import SessionModel
import SessionStore
import Views

/// A screen on the real terminal: takes it over, runs, and gives it back on every way out.
struct ScreenSession {
  let surroundings: Surroundings
  let theme: Theme

  /// Why a screen could not be shown.
  enum Failure: Error {
    case store(StoreFailure)
    case terminal(TerminalFailure)
  }

  /// Runs this screen until someone leaves; ends the process when a signal asked for that.
  func run(_ screenful: Screenful) throws(Failure) {
    let store = try Self.stored { () throws(StoreFailure) in try surroundings.store(.screen) }
    let terminal: NcursesTerminal
    do throws(TerminalFailure) {
      terminal = try NcursesTerminal(theme: theme)
    } catch {
      throw .terminal(error)
    }
    defer { terminal.leave() }
    guard let signals = SignalPipe() else { throw .store(.unknown(code: 0)) }
    let input = LiveInput(terminal, signals, now: surroundings.now)
    let ending = try Self.stored { () throws(StoreFailure) in
      try RunLoop(surroundings, store: store, terminal: terminal, input: input, theme: theme)
        .run(from: screenful)
    }
    terminal.leave()
    store.close()
    if case .signal(let signal) = ending { signal.endProcess() }
  }

  private static func stored<Value>(_ body: () throws(StoreFailure) -> Value) throws(Failure) -> Value {
    do throws(StoreFailure) {
      return try body()
    } catch {
      throw .store(error)
    }
  }
}
