import Foundation
import Testing

/// The real program in a house of its own: an empty home folder, UTC, and a locale that every machine has.
struct Program {
  /// The home folder; the program keeps everything below it.
  let home: URL
  /// What the program finds in its environment.
  var environment: [String: String]

  /// What came of a run.
  struct Outcome {
    let status: Int32
    let out: String
    let err: String

    /// The lines of standard output.
    var lines: [String] { out.split(separator: "\n").map(String.init) }
  }

  /// A program that was never used before, with these variables besides the usual ones.
  init(_ variables: [String: String] = [:]) throws {
    // Letters only: an export is told by its path, and in a random number somebody's postcode may be found.
    let name = String((0..<36).compactMap { _ in "bdfghjkmnpqrstvwz".randomElement() })
    home = FileManager.default.temporaryDirectory.appending(path: "reisleider-\(name)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    environment = [
      "HOME": home.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "dumb",
    ].merging(variables) { $1 }
  }

  /// Removes the home folder with all that is in it.
  func clear() { try? FileManager.default.removeItem(at: home) }

  /// The program: what `REISLEIDER_BINARY` names, or what was built beside the tests.
  static let binary =
    ProcessInfo.processInfo.environment["REISLEIDER_BINARY"]
    ?? URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "reisleider").path

  /// Runs a command to its end, with this as its standard input.
  func run(_ arguments: [String], stdin: [UInt8] = []) throws -> Outcome {
    try shell("exec \"$R\" \"$@\"", arguments, stdin: stdin)
  }

  /// Runs a command that is expected to do what it says; its output.
  @discardableResult
  func output(_ arguments: String..., stdin: String = "") throws -> Outcome {
    let outcome = try run(arguments, stdin: Array(stdin.utf8))
    try #require(outcome.status == 0, "\(arguments): \(outcome.err)")
    return outcome
  }

  /// Runs a command that is expected to do what it says; its output.
  @discardableResult
  func output(_ arguments: [String]) throws -> Outcome {
    let outcome = try run(arguments)
    try #require(outcome.status == 0, "\(arguments): \(outcome.err)")
    return outcome
  }

  /// Runs a line of shell in which `$R` is the program, under the usual umask.
  func shell(_ line: String, _ arguments: [String] = [], stdin: [UInt8] = []) throws -> Outcome {
    let running = try start(shell: line, arguments)
    running.write(stdin)
    return running.finish()
  }

  /// Starts a command whose input stays open.
  func start(_ arguments: [String]) throws -> RunningProgram {
    try start(shell: "exec \"$R\" \"$@\"", arguments)
  }

  /// Starts a line of shell in which `$R` is the program, with its input left open.
  func start(shell line: String, _ arguments: [String] = []) throws -> RunningProgram {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "umask 022; " + line, "sh"] + arguments
    process.environment = environment.merging(["R": Self.binary]) { $1 }
    process.currentDirectoryURL = home
    return try RunningProgram(process)
  }

  /// The rights of a file or folder, as in `0o600`.
  func rights(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// A file below the home folder.
  func path(_ name: String) -> String { home.appending(path: name).path }

  /// Writes a file below the home folder; its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: home.appending(path: name))
    return path(name)
  }

  /// The text of a file below the home folder.
  func text(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: home.appending(path: name)), as: UTF8.self)
  }
}

// MARK: - What tests often begin with

extension Program {
  /// Begins a session of the shipped draaiboek for a new casus; its code.
  func begin(alias: String = "Vlinder") throws -> String {
    try output("casus", "nieuw", alias)
    let outcome = try output(
      "sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", alias, "--tafel",
      "jeugdige,ouder:moeder,school:mentor", "--kring", "zorg:wijkteam")
    return try #require(outcome.lines.last)
  }

  /// An object of JSON text.
  static func json(_ outcome: Outcome) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any])
  }
}

/// A command that runs, with its input still open.
final class RunningProgram {
  private let process: Process
  private let (input, output, errors) = (Pipe(), Pipe(), Pipe())
  private var waiting: [UInt8] = []

  fileprivate init(_ process: Process) throws {
    self.process = process
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    // A command that ends without reading its input must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    try process.run()
  }

  /// Gives it more input.
  func write(_ bytes: [UInt8]) { try? input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

  /// The next line of its output; `nil` when none came in time.
  func line(within milliseconds: Int32 = Int32(Tmux.patience) * 1000) -> String? {
    let descriptor = output.fileHandleForReading.fileDescriptor
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeFirst(end + 1) }
        return String(decoding: waiting[..<end], as: UTF8.self)
      }
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, milliseconds) > 0 else { return nil }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return nil }
      waiting += buffer[..<count]
    }
  }

  /// Sends it a signal.
  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Closes its input and waits for its end.
  func finish() -> Program.Outcome {
    try? input.fileHandleForWriting.close()
    let errors = Thread.reading(errors.fileHandleForReading)
    let out = output.fileHandleForReading.readDataToEndOfFile()
    let err = errors()
    process.waitUntilExit()
    return Program.Outcome(
      status: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      out: String(decoding: waiting + Array(out), as: UTF8.self), err: String(decoding: err, as: UTF8.self))
  }
}

extension Thread {
  /// Reads a file to its end beside what happens meanwhile; the answer waits for that end.
  fileprivate static func reading(_ handle: FileHandle) -> () -> Data {
    let box = Box()
    Thread.detachNewThread {
      box.data = handle.readDataToEndOfFile()
      box.done.signal()
    }
    return {
      box.done.wait()
      return box.data
    }
  }

  /// Written by one thread, read by another after `done`.
  private final class Box: @unchecked Sendable {
    var data = Data()
    let done = DispatchSemaphore(value: 0)
  }
}
