import Screen
import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Presses the keys of a script, each when the program has nothing left to do.
final class ScriptInput: Input {
  private let terminal: NullTerminal
  /// The clock of the script.
  let clock: ScriptClock
  /// The folder of the store, over whose files no screen is saved.
  var store = ""
  private var lines: ArraySlice<Script.Line>
  /// The rest of a line's keys.
  private var keys: ArraySlice<Key> = []
  private var storeDescriptor: Int32?
  /// Until when a text may stay away, by the machine's own clock.
  private var patience: Moment?
  /// What went wrong.
  private(set) var failure: ScriptError?

  /// A text has ten seconds to come on the screen.
  private static let longestWait: Int64 = 10_000

  init(_ script: Script, terminal: NullTerminal, clock: ScriptClock) {
    (lines, self.terminal, self.clock) = (script.lines[...], terminal, clock)
  }

  /// Says what is wrong when the program ends now.
  func end() {
    guard failure == nil, let line = lines.first else { return }
    // The last keys of a line are pressed once the line itself is gone.
    failure = ScriptError(line: line.number, what: .tooLate)
  }

  func begin(with storeDescriptor: Int32?) { self.storeDescriptor = storeDescriptor }

  func take(_ signal: Signal) {}

  /// Every step of a script finds the screen as it is.
  var mayRest: Bool { false }

  func wait(until deadline: Moment?, isIdle: Bool) -> Happened {
    var happened = Happened()
    happened.isPolling = storeDescriptor == nil
    let pause: Int32 = isIdle && patience == nil ? 0 : 20
    if hasNews(within: pause) {
      happened.storeChanged = true
    } else if isIdle {
      advance(&happened)
    }
    return happened
  }

  private func hasNews(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: storeDescriptor ?? -1, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// Goes on until the program has something to do, or must be seen again.
  private func advance(_ happened: inout Happened) {
    if let key = keys.popFirst() {
      happened.keys = [key]
      return
    }
    guard let line = lines.first else {
      happened.terminalGone = true
      return
    }
    do throws(ScriptError.What) {
      guard try carryOut(line.step) else { return }
      lines.removeFirst()
    } catch {
      failure = ScriptError(line: line.number, what: error)
      happened.terminalGone = true
    }
  }

  /// Whether the step is done.
  private func carryOut(_ step: Script.Step) throws(ScriptError.What) -> Bool {
    switch step {
    case .keys(let keys): self.keys = keys[...]
    case .resize(let size): terminal.resize(to: size)
    case .clock(let time): clock.set(SystemClock().moment(of: time))
    case .later(let milliseconds): clock.set(clock.now.later(milliseconds: milliseconds))
    case .saveScreen(let path): try save(terminal.canvas.text, path)
    case .saveStyles(let path): try save(terminal.canvas.styleRuns, path)
    case .saveSVG(let path): try save(terminal.canvas.svg(terminal.theme), path)
    case .wait(let text): return try isShown(text)
    }
    return true
  }

  private func isShown(_ text: String) throws(ScriptError.What) -> Bool {
    let now = SystemClock().now
    let canvas = terminal.canvas
    if (0..<canvas.size.rows).contains(where: { canvas.row($0).holds(text) }) {
      patience = nil
      return true
    }
    let end = patience ?? now.later(milliseconds: ScriptInput.longestWait)
    guard now < end else { throw .neverShown(text) }
    patience = end
    return false
  }

  private func save(_ text: String, _ path: String) throws(ScriptError.What) {
    do throws(OutputFile.Failure) {
      try OutputFile(path: path, store: store).write(Array((text + "\n").utf8), replacing: true)
    } catch {
      throw .unwritable(path: path, error)
    }
  }
}

extension String {
  /// Whether a text stands in this one; by hand, because the library's search brings a regular expression
  /// engine along.
  fileprivate func holds(_ text: String) -> Bool {
    let (all, sought) = (Array(utf8), Array(text.utf8))
    guard all.count >= sought.count else { return false }
    return (0...(all.count - sought.count)).contains { all[$0...].starts(with: sought) }
  }
}
