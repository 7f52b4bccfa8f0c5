import Foundation
import Support
import Testing

/// Whether a terminal puts every glyph where the canvas says, as tmux sees it.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux"), "tmux is not installed"))
struct PlacementTests {
  @Test(arguments: ["screen-256color", "tmux-256color", "xterm-256color"])
  func `difficult text stands exactly where the canvas says`(terminal: String) throws {
    let socket = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).tmux")
      .path
    defer {
      _ = try? run("/usr/bin/tmux", ["-S", socket, "kill-server"])
      try? FileManager.default.removeItem(atPath: socket)
    }
    let expected = try run(PseudoTerminal.probe, ["picture", "60", "14"]).split(separator: "\n").map { line in
      trimmed(line.split(separator: "│", omittingEmptySubsequences: false)[0])
    }
    #expect(expected.count == 14)
    // Not by Process, which waits for everything that stays behind.
    let window = try #require(
      PseudoTerminal(
        program: "/usr/bin/tmux",
        [
          "-S", socket, "-f", "/dev/null", "-u", "new-session",
          "env TERM=\(terminal) \(PseudoTerminal.probe)", ";", "set", "-g", "status", "off",
        ], columns: 60, rows: 14, environment: ["SHELL": "/bin/sh"]))
    var shown: [String] = []
    let end = Date().addingTimeInterval(PseudoTerminal.patience)
    while shown != expected, Date() < end {
      window.waitForSilence()
      shown = try run("/usr/bin/tmux", ["-S", socket, "capture-pane", "-p"])
        .split(separator: "\n", omittingEmptySubsequences: false).prefix(14).map { trimmed($0) }
    }
    #expect(shown == expected)
    let cursor = try run("/usr/bin/tmux", ["-S", socket, "display-message", "-p", "#{cursor_x},#{cursor_y}"])
    #expect(cursor == "1,9\n")
  }

  private func trimmed(_ line: Substring) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
