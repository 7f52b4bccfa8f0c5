import Foundation
import Support
import Testing

/// Files for others that are broken off, or made while something is erased.
@Suite(.waits, .traces)
struct ExportFaultTests {
  private static let exports = [
    ["controleer", "--kopie"], ["verslag", "Vlinder", "--als", "json", "--uit"],
  ]

  private func files(_ program: Program) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: program.home.path).filter { $0.contains("uit.") }
  }

  @Test(arguments: exports)
  func `an export that is killed before it has its name is in the receipt, and its draft goes`(
    command: [String]
  ) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let line =
      "exec \(Superuser.strace) -f -qq -o trace -e trace=link,linkat -e inject=link,linkat:signal=KILL"
    let killed = try program.shell(line + " \"$R\" \"$@\"", command + [program.path("uit.bestand")])
    #expect(killed.status != 0 && killed.out.isEmpty)
    let left = try files(program)
    #expect(!left.isEmpty, "the harness is blind")
    #expect(try program.output("uitgaven").out.contains("uit.bestand"))
    try Data().write(to: URL(filePath: program.path(".uit.bestand.\(getpid()).nieuw")))
    try Data().write(to: URL(filePath: program.path(".uit.bestand.bak.nieuw")))
    try program.output(command + [program.path("uit.bestand"), "--vervang"])
    #expect(
      try Set(files(program)) == [
        "uit.bestand", ".uit.bestand.\(getpid()).nieuw", ".uit.bestand.bak.nieuw",
      ])
    let receipt = try program.output("wis", "sessie", code, "--bevestig", code).out
    #expect(receipt.components(separatedBy: "uit.bestand (").count == 2, "\(receipt)")
  }

  /// The name that a file has while it is made is nobody's business.
  @Test(
    arguments: ["pwrite64", "fsync,fdatasync", "ftruncate", "openat"],
    ["EIO", "ENOSPC", "EACCES"])
  func `a copy that cannot be made is told by the name that was asked for, and leaves nothing`(
    call: String, error: String
  ) throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("noteer", "--regels", program.begin(), stdin: "een\ntwee\n")
    let draft = program.path(".uit.db.")
    var struck = 0
    for (command, number) in [["--kopie"], ["--red"]].flatMap({ what in (1...4).map { (what, $0) } }) {
      let inject = "-e trace=\(call) -e inject=\(call):error=\(error):when=\(number)"
      let outcome = try program.shell(
        "exec \(Superuser.strace) -f -y -qq -o trace \(inject) \"$R\" controleer \"$@\"",
        command + [program.path("uit.db")])
      let hit = try program.text("trace").split(separator: "\n").first { $0.contains("(INJECTED)") }
      guard let hit, outcome.status != 0 else {
        try? FileManager.default.removeItem(atPath: program.path("uit.db"))
        continue
      }
      #expect(outcome.err.split(separator: "\n").count == 1, "\(hit): \(outcome)")
      #expect(!outcome.err.contains(".nieuw"), "\(hit): \(outcome)")
      if hit.contains(draft) {
        struck += 1
        #expect(outcome.err.contains(program.path("uit.db")), "\(hit): \(outcome)")
        #expect((error == "ENOSPC") == outcome.err.contains("vol"), "\(hit): \(outcome)")
      }
      #expect(try files(program).isEmpty, "\(hit)")
    }
    #expect(struck > 0 || call != "pwrite64", "the harness is blind")
  }

  @Test(arguments: exports)
  func `an export during which something is erased is not made`(command: [String]) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    // It stands still before the file gets its name, until what holds it is taken away.
    let line = """
      exec \(Superuser.strace) -f -qq -o trace -e trace=link,linkat -e inject=link,linkat:delay_enter=600000000 \
        sh -c '"$R" "$@"; echo "einde $?"' sh "$@"
      """
    let slow = try program.start(shell: line, command + [program.path("uit.bestand")])
    let store = program.path(".local/share/reisleider/reisleider.db")
    let count = "sqlite3 '\(store)' \"SELECT count(*) FROM event WHERE kind = 'uitgegeven'\""
    let end = Date(timeIntervalSinceNow: PseudoTerminal.patience)
    while try program.shell(count).out != "1\n", Date() < end {}
    let receipt = try program.output("wis", "sessie", code, "--bevestig", code).out
    #expect(receipt.contains("uit.bestand ("), "\(receipt)")
    slow.send(SIGKILL)
    let outcome = slow.finish()
    #expect(outcome.out == "einde 1\n", "\(outcome)")
    #expect(try files(program).isEmpty)
  }
}
