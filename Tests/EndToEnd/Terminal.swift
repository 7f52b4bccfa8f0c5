import Foundation
import Support
import Testing

/// A real terminal with somebody's hands on it and eyes in front of it.
final class Terminal {
  private let tmux: Tmux
  private let pane: String
  private let shell: pid_t
  /// How many keys were pressed here, beside what was typed as words.
  private(set) var pressed = 0

  init(_ tmux: Tmux, pane: String, shell: pid_t) {
    (self.tmux, self.pane, self.shell) = (tmux, pane, shell)
  }

  // MARK: Hands

  /// Presses keys by the names tmux has for them: `Enter`, `Right`, `C-z`.
  func press(_ keys: String...) throws {
    pressed += keys.count
    for key in keys { try tmux.command("send-keys", "-t", pane, key) }
  }

  /// Presses a key on this and on another terminal, with no time between.
  func press(_ key: String, with other: Terminal) throws {
    try tmux.commands([pane, other.pane].map { ["send-keys", "-t", $0, key] })
  }

  /// Types a text.
  func type(_ text: String) throws { try tmux.command("send-keys", "-t", pane, "-l", "--", text) }

  /// Types a text and Enter.
  func enter(_ text: String) throws {
    try type(text)
    try press("Enter")
  }

  /// Pastes a text, as a terminal does with what was copied elsewhere.
  func paste(_ text: String) throws {
    let file = try tmux.program.file("plak-\(UUID().uuidString)", text)
    try tmux.command("load-buffer", "-b", "plak", file)
    try tmux.command("paste-buffer", "-p", "-d", "-b", "plak", "-t", pane)
  }

  /// Makes the window another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux.command("resize-window", "-t", pane, "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Closes the window under the hands of the program.
  func close() throws { try tmux.command("kill-pane", "-t", pane) }

  // MARK: Eyes

  /// The screen as it is now, a line for each row.
  var screen: String {
    get throws { try tmux.command("capture-pane", "-p", "-t", pane).joined(separator: "\n") }
  }

  /// The screen as it is now, below all that can be scrolled back to.
  var history: String {
    get throws { try tmux.command("capture-pane", "-p", "-S", "-", "-t", pane).joined(separator: "\n") }
  }

  /// The place of the cursor on the screen, from 0; `nil` while it is hidden.
  var cursor: (x: Int, y: Int)? {
    get throws {
      let format = "#{cursor_flag} #{cursor_x} #{cursor_y}"
      let answer = try tmux.command("display-message", "-p", "-t", pane, format).first ?? ""
      let numbers = answer.split(separator: " ").compactMap { Int($0) }
      return numbers.count == 3 && numbers[0] == 1 ? (numbers[1], numbers[2]) : nil
    }
  }

  /// Waits until what stands before the cursor ends with this text.
  func waitUntil(cursorBehind text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("has its cursor behind \(text)", sourceLocation) { screen in
      guard let cursor = try? cursor else { return false }
      let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
      guard rows.indices.contains(cursor.y) else { return false }
      // tmux tells no spaces at the end of a row.
      let row = rows[cursor.y] + String(repeating: " ", count: max(0, cursor.x - rows[cursor.y].count))
      return row.prefix(cursor.x).hasSuffix(text)
    }
  }

  /// The screen with every run of white space as one space, for text that is wrapped.
  var flowing: String { get throws { try screen.split { $0.isWhitespace }.joined(separator: " ") } }

  /// Waits until the screen shows all these texts and none of the others.
  func waitUntil(
    shows texts: String..., hides hidden: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try wait("shows \(texts)\(hidden.isEmpty ? "" : ", not \(hidden)")", sourceLocation) { screen in
      texts.allSatisfy(screen.contains) && !hidden.contains(where: screen.contains)
    }
  }

  /// Waits until the screen is as it should be.
  func wait(
    _ wish: String, _ sourceLocation: SourceLocation = #_sourceLocation, _ isFulfilled: (String) -> Bool
  ) throws {
    let end = Date(timeIntervalSinceNow: Tmux.patience)
    var seen = ""
    repeat {
      seen = try screen
      if isFulfilled(seen) { return }
    } while tmux.waitForNews(until: end)
    Issue.record("never \(wish):\n\(seen)", sourceLocation: sourceLocation)
    throw NeverShown()
  }

  /// What was waited for did not come; the screen stands with the issue.
  struct NeverShown: Error {}

  // MARK: The program in it

  /// The process of the program, which must be running.
  var process: pid_t {
    get throws {
      let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      return try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
    }
  }

  /// Waits until the program rests: what is seen is kept a moment later.
  func waitForRest() throws {
    let (process, end) = (try process, Date(timeIntervalSinceNow: Tmux.patience))
    while !isAtRest(process), Date() < end { usleep(1000) }
  }

  /// Sends the program a signal.
  func kill(by signal: Int32) throws { Foundation.kill(try process, signal) }
}
