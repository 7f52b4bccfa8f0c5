import Foundation
import Support
import Testing

@testable import SessionStore

/// Lists of an older form, made anew by the real program, which is killed in the middle of that.
@Suite(.waits) struct RenewalFaultTests {
  private static let old = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SessionStore/Fixtures/versie-1.sql")

  private func folder(_ program: Program) -> String { program.path(".local/share/reisleider") }

  /// A store as a program of before left it.
  private func lay(in program: Program) throws {
    let file = folder(program) + "/reisleider.db"
    try program.output("casus", "nieuw", "Otter")
    try FileManager.default.removeItem(atPath: file)
    let database = try Database(path: file, mode: .create, patience: .command)
    defer { database.close() }
    try database.execute(try String(contentsOf: Self.old, encoding: .utf8))
    try database.execute("PRAGMA application_id = \(Schema.application); PRAGMA user_version = 1")
    chmod(file, 0o600)
  }

  /// What the lists say, without what each store has for itself.
  private func lists(_ program: Program) throws -> [String] {
    try [["casus", "lijst"], ["sessie", "lijst"], ["afspraken"]].map { words in
      try program.output(words + ["--als", "json"]).out
    }
  }

  @Test(.traces)
  func `killed at any write of a renewal, the lists are whole for whoever comes next`() throws {
    let whole = try Program()
    defer { whole.clear() }
    try lay(in: whole)
    // Only who writes makes them; who reads them meanwhile has those of before.
    try whole.output("controleer", "--herbouw")
    let expected = try lists(whole)
    var (struck, halfway, place, isDone) = (0, 0, 1, false)
    while !isDone, place < 4000 {
      let program = try Program()
      defer { program.clear() }
      try lay(in: program)
      let outcome = try program.shell(
        "exec \(Superuser.strace) -f -qq -o /dev/null -e trace=pwrite64 -e inject=pwrite64:signal=KILL:when=\(place) "
          + "\"$R\" controleer")
      isDone = outcome.status == 0
      if !isDone {
        #expect(outcome.status == 128 + SIGKILL, "at write \(place): \(outcome.err)")
        struck += 1
        // A write that was begun is still to be taken back.
        let journal = folder(program) + "/reisleider.db-journal"
        if !(FileManager.default.contents(atPath: journal) ?? Data()).isEmpty { halfway += 1 }
      }
      #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"), "at write \(place)")
      #expect(try lists(program) == expected, "at write \(place)")
      place += max(1, place / 3)
    }
    #expect(isDone && struck >= 8 && halfway >= 3, "struck \(struck) times, \(halfway) of them halfway")
  }
}
