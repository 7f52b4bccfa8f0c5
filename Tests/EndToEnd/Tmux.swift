import Foundation
import Support
import Testing

/// A house full of real terminals: a tmux server of its own with nobody's settings.
///
/// It is asked and told over tmux's control mode, where every change of a screen comes as news, so that
/// nothing has to sleep. The server ends with the connection, also when the tests are killed.
final class Tmux {
  /// The program that runs in the terminals, and its home.
  let program: Program
  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())
  private var waiting: [UInt8] = []
  private var hasNews = false

  /// Whether there is a tmux on this machine.
  static let isInstalled = ["/usr/bin", "/usr/local/bin", "/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/tmux")
  }

  /// How long to wait for what must come; nothing waits this long when all is well.
  static let patience = PseudoTerminal.patience

  /// A server without terminals, for a program that was never used before.
  ///
  /// - Parameter history: how many lines that left a screen can be scrolled back to.
  init(history: Int = 0) throws {
    program = try Program(["LC_ALL": "C.UTF-8", "TERM": Tmux.terminalName])
    signal(SIGPIPE, SIG_IGN)
    let socket = "reisleider-test-\(getpid())-\(program.home.lastPathComponent.suffix(12))"
    process.executableURL = URL(filePath: "/usr/bin/env")
    // Its windows begin in a shell; that of who runs the tests may be one that lets nobody in.
    process.arguments = [
      "-u", "TMUX", "LC_ALL=C.UTF-8", "SHELL=/bin/sh", "tmux", "-u", "-f", "/dev/null", "-L", socket, "-C",
      "new-session", "cat",
    ]
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    try command("set-option", "-g", "exit-unattached", "on")
    try command("set-option", "-g", "default-terminal", Tmux.terminalName)
    try command("set-option", "-g", "history-limit", "\(history)")
    // A busy server answers before this connection is a client of it, whose size can be set.
    let end = Date(timeIntervalSinceNow: Tmux.patience)
    while try !hasClient(), Date() < end {}
  }

  /// Whether the server counts a client; before it made its first session it refuses to say.
  private func hasClient() throws -> Bool {
    do { return try !command("list-clients").isEmpty } catch Failure.refused { return false }
  }

  private static let terminalName = "xterm-256color"

  /// Ends all terminals and throws the home away.
  func clear() {
    _ = try? command("kill-server")
    try? input.fileHandleForWriting.close()
    let end = Date(timeIntervalSinceNow: Tmux.patience)
    while nextLine(until: end) != nil {}
    program.clear()
  }

  // MARK: Terminals

  /// Opens a terminal of this size in which the program runs; its screen begins with "vooraf", and "einde"
  /// with the exit code stands below that when the program has ended.
  func open(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> Terminal {
    try open(shell: "echo vooraf; \"$R\" \"$@\"; echo \"einde $?\"; exec cat", arguments, columns, rows)
  }

  /// Opens a terminal in which a line of shell runs; `$R` is the program.
  func open(
    shell line: String, _ arguments: [String] = [], _ columns: Int = 80, _ rows: Int = 24
  ) throws -> Terminal {
    let environment = program.environment.merging(["R": Program.binary]) { $1 }
    try command("refresh-client", "-C", "\(columns)x\(rows)")
    let words =
      ["new-window", "-d", "-P", "-F", "#{pane_id} #{pane_pid}", "-c", program.home.path, "env", "-i"]
      + environment.map { "\($0)=\($1)" } + ["sh", "-c", line, "sh"] + arguments
    let answer = try command(words).first?.split(separator: " ") ?? []
    try #require(answer.count == 2)
    let terminal = Terminal(self, pane: String(answer[0]), shell: try #require(pid_t(answer[1])))
    // From here on its size is its own; without this it would follow the next one that is opened.
    try terminal.resize(columns: columns, rows: rows)
    return terminal
  }

  // MARK: Commands and news

  /// Gives tmux a command; what it answers.
  @discardableResult
  func command(_ words: String...) throws -> [String] { try command(words) }

  @discardableResult
  private func command(_ words: [String]) throws -> [String] { try commands([words])[0] }

  /// Gives tmux commands in one go, with no time between; what it answers to each.
  @discardableResult
  func commands(_ commands: [[String]]) throws -> [[String]] {
    let lines = commands.map { words in
      words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ") + "\n"
    }
    try input.fileHandleForWriting.write(contentsOf: Data(lines.joined().utf8))
    return try commands.map { try answer(to: $0) }
  }

  private func answer(to words: [String]) throws -> [String] {
    let end = Date(timeIntervalSinceNow: Tmux.patience)
    var answer: [String]?
    while let line = nextLine(until: end) {
      let isMark = line.hasSuffix(" 1")
      if isMark, line.hasPrefix("%begin ") {
        answer = []
      } else if isMark, line.hasPrefix("%end ") {
        return answer ?? []
      } else if isMark, line.hasPrefix("%error ") {
        throw Failure.refused(words.first ?? "", answer ?? [])
      } else if answer != nil {
        answer?.append(line)
      } else {
        hear(line)
      }
    }
    throw Failure.silent(words.first ?? "")
  }

  /// What tmux could not do.
  enum Failure: Error {
    case refused(String, [String])
    case silent(String)
  }

  /// Waits until something changed on any screen since the last look; false when nothing does.
  func waitForNews(until end: Date) -> Bool {
    while !hasNews {
      guard let line = nextLine(until: end) else { return false }
      hear(line)
    }
    hasNews = false
    return true
  }

  private func hear(_ line: String) { if line.hasPrefix("%output ") { hasNews = true } }

  private func nextLine(until end: Date) -> String? {
    let descriptor = output.fileHandleForReading.fileDescriptor
    var searched = 0
    while true {
      if let newline = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeSubrange(...newline) }
        return String(decoding: waiting[..<newline], as: UTF8.self)
      }
      searched = waiting.count
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, Int32(max(0, end.timeIntervalSinceNow * 1000))) > 0 else { return nil }
      var buffer = [UInt8](repeating: 0, count: 65536)
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return nil }
      waiting += buffer[..<count]
    }
  }
}
