import Foundation
import Support
import Testing

/// What is told when the system refuses something is what is the matter: nobody looks for rights on a dead disk.
@Suite(.waits, .traces)
struct CauseTests {
  /// By the error that a call gives, words that are told then and at no other.
  static let words = [
    "EIO": "leest of schrijft niet", "EMFILE": "geen open bestanden meer",
    "ENFILE": "geen open bestanden meer",
    "ENOMEM": "geen geheugen", "EACCES": "niet geopend worden", "ENOSPC": "is vol", "EDQUOT": "is vol",
  ]

  private func refused(
    _ program: Program, _ call: String, _ error: String, at path: String, _ arguments: [String]
  ) throws -> Program.Outcome {
    let line =
      "exec \(Superuser.strace) -f -qq -o trace -P '\(path)' -e trace=\(call) -e inject=\(call):error=\(error)"
    let outcome = try program.shell(line + " \"$R\" \"$@\"", arguments, stdin: Array("een\n".utf8))
    #expect(try program.text("trace").contains("(INJECTED)"), "the harness is blind: \(call) \(path)")
    return outcome
  }

  @Test(
    arguments: [
      ("reisleider.db", "openat"), ("reisleider.db", "newfstatat"), ("reisleider.db-journal", "newfstatat"),
      ("verboden", "openat"), ("verboden", "newfstatat"), ("", "faccessat2"),
      ("reisleider.db-journal", "openat"),
    ], ["EIO", "EMFILE", "ENFILE", "ENOMEM", "EACCES"])
  func `what cannot be opened is told by its cause`(place: (name: String, call: String), error: String) throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("sessie", "verboden", code, stdin: "Knorretje\n")
    let store = program.path(".local/share/reisleider")
    let path = place.name.isEmpty ? store : store + "/" + place.name
    let outcome = try refused(program, place.call, error, at: path, ["casus", "nieuw", "Egel"])
    let word = try #require(CauseTests.words[error])
    #expect(outcome.status == 1 && outcome.err.split(separator: "\n").count == 1, "\(outcome)")
    #expect(outcome.err.contains(word), "\(error): \(outcome.err)")
  }

  @Test(arguments: ["EMFILE", "ENFILE", "ENOMEM"], ["verslag", "kopie", "draaiboek"])
  func `want of memory or of open files is told as such of a file for others too`(error: String, what: String)
    throws
  {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin()
    try program.file("eigen.md", "# Eigen\n\n## Stap\n- vorm: oogst\n- tijd: 5 min\n- vraag: Wat werkt?\n")
    let (path, arguments) =
      switch what {
      case "verslag": (program.home.path, ["verslag", "Vlinder", "--uit", program.path("uit.md")])
      case "kopie": (program.home.path, ["controleer", "--kopie", program.path("kopie.db")])
      default: (program.path("eigen.md"), ["draaiboek", "controleer", program.path("eigen.md")])
      }
    // Of a folder the first call reads it, to find what was broken off before; the last waits for the name.
    let when = what == "draaiboek" ? "1" : "2+"
    let line =
      "exec \(Superuser.strace) -f -qq -o trace -P '\(path)' -e trace=openat -e inject=openat:error=\(error):when=\(when)"
    let outcome = try program.shell(line + " \"$R\" \"$@\"", arguments)
    #expect(try program.text("trace").contains("(INJECTED)"), "the harness is blind")
    let word = try #require(CauseTests.words[error])
    #expect(outcome.status == 1 && outcome.err.contains(word), "\(outcome)")
    #expect(!outcome.err.contains("schijf"), "\(outcome)")
  }

  @Test(arguments: ["EIO", "ENOSPC", "EDQUOT"])
  func `what cannot be written is told by its cause`(error: String) throws {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin()
    let path = program.path(".local/share/reisleider/reisleider.db")
    let outcome = try refused(program, "pwrite64", error, at: path, ["casus", "nieuw", "Egel"])
    let word = try #require(CauseTests.words[error])
    #expect(outcome.status == 1 && outcome.err.contains(word), "\(error): \(outcome)")
  }

  @Test(arguments: ["EIO", "EMFILE", "EACCES"])
  func `a store that cannot be looked at is not called absent`(error: String) throws {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin()
    let store = program.path(".local/share/reisleider/reisleider.db")
    for arguments in [["controleer"], ["diagnose"], ["controleer", "--kopie", "kopie.db"]] {
      let outcome = try refused(program, "newfstatat", error, at: store, arguments)
      let word = try #require(CauseTests.words[error])
      #expect((outcome.out + outcome.err).contains(word), "\(arguments): \(outcome)")
      #expect(!(outcome.out + outcome.err).contains("is niets bewaard"), "\(arguments): \(outcome)")
    }
  }
}
