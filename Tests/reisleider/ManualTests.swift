import Acts
import Foundation
import Screen
import Testing
import Views
import Wording

@testable import reisleider

/// The manual comes from the tables, whole.
@Suite struct ManualTests {
  private let page = ManPage(say: Wording()).text

  @Test func `the manual tells of every command, option and act, and of every key`() {
    // As it reads: without the signs that roff takes.
    let read = page.replacing("\\-", with: "-").replacing("\\[u2026]", with: "…").replacing("\\fB", with: "")
      .replacing("\\fR", with: "")
    for command in Command.all where !command.words.isEmpty {
      #expect(read.contains(command.words.joined(separator: " ")))
    }
    for option in Command.Option.Name.allCases where option != .script {
      #expect(read.contains("--\(option.rawValue)"), "\(option)")
    }
    for act in Act.all where act.isTyped {
      #expect(read.contains("/\(act.usage(Wording()))"), "\(act.name)")
    }
    for place in ActPlace.allCases {
      for hint in place.keys(Wording()).help() where hint.name.unicodeScalars.allSatisfy(\.isASCII) {
        #expect(read.contains(hint.name), "\(hint.name)")
      }
    }
  }

  @Test func `the manual is plain ASCII, and no line of text commands roff`() {
    let requests: Set = [".TH", ".SH", ".SS", ".TP", ".RS", ".RE", ".B", ".BR", ".PP", ".nf", ".fi", ".br"]
    for line in page.split(separator: "\n") {
      #expect(line.utf8.allSatisfy { $0 < 128 }, "\(line)")
      guard line.first == "." || line.first == "'" else { continue }
      #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
  }

  @Test func `the manual tells of every variable that the program reads`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.compactMap {
      $0 as? URL
    }
    let told = ManPage.variables.map(\.name).joined(separator: ", ").components(separatedBy: ", ")
    var met = 0
    for file in (files ?? []).filter({ $0.pathExtension == "swift" }) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(?:getenv|variable|folder|environment)\("([A-Z_]{3,})"/) {
        met += 1
        #expect(told.contains(String(match.1)), "\(file.lastPathComponent): \(match.1)")
      }
    }
    #expect(met > 5)
  }

  @Test func `the manual has the words that a value can be`() {
    let read = page.replacing("\\-", with: "-").replacing("\n", with: " ")
    for choices in ["licht, donker, hoog-contrast", "tekst, json, csv", "bash, zsh of fish"] {
      #expect(read.contains(choices), "\(choices)")
    }
  }

  @Test(.enabled(if: isInstalled("mandoc"), "mandoc is not installed"))
  func `mandoc has nothing against the manual but long lines`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "reisleider-\(UUID()).1")
    defer { try? FileManager.default.removeItem(at: file) }
    try page.write(to: file, atomically: true, encoding: .utf8)
    let lint = try Self.run("/usr/bin/mandoc", ["-Tlint", file.path])
    for line in lint.text.split(separator: "\n") {
      #expect(line.contains("input text line longer than 80 bytes"), "\(line)")
    }
  }

  @Test(.enabled(if: isInstalled("man"), "man is not installed"))
  func `man renders the manual without a warning`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "reisleider-\(UUID()).1")
    defer { try? FileManager.default.removeItem(at: file) }
    try page.write(to: file, atomically: true, encoding: .utf8)
    let man = try Self.run("/usr/bin/man", ["--warnings", "-l", file.path])
    #expect(man.status == 0 && man.errors.isEmpty, "\(man.errors)")
    #expect(man.text.contains("verplaats STAP PLAATS"))
  }

  private static func isInstalled(_ shell: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + shell)
  }

  private struct Outcome {
    let status: Int32
    let text, errors: String
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANPAGER": "cat", "MANWIDTH": "80"]
    let (out, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = out.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, text: String(decoding: text, as: UTF8.self),
      errors: String(decoding: told, as: UTF8.self))
  }
}
