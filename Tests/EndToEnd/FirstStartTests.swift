import Foundation
import Support
import Testing

/// Where nothing can be kept: who starts there for the first time hears why in one line, and nothing is lost.
@Suite(.waits) struct FirstStartTests {
  /// What the program is asked there, and whether it can do that.
  private static let asked = """
    for line in "casus nieuw Egel" "oefen --tekst" "--tekst" "draaiboek kopieer reisbureau"; do
      "$R" $line </dev/null >uit 2>fout; echo "$? $(wc -l <uit) $(wc -l <fout) $(cat fout)"
    done
    """

  private func home(_ options: String, _ line: String, _ program: Program) throws -> Program.Outcome {
    try program.shell(
      """
      exec unshare -m sh -c 'mkdir klein; mount -t tmpfs -o \(options) none klein; export HOME=$PWD/klein; \(line)'
      """)
  }

  @Test(.mounts, arguments: ["size=64k,ro", "size=64k"])
  func `on a home that is full or read only each way to begin is one line and no more`(options: String) throws
  {
    let program = try Program()
    defer { program.clear() }
    let fill = options.hasSuffix("ro") ? "" : "head -c 1000000 /dev/zero >klein/vol 2>/dev/null;"
    let said = try home(options, fill + Self.asked, program)
    #expect(said.lines.count == 4, "\(said)")
    for line in said.lines {
      #expect(line.hasPrefix("1 0 1 reisleider: "), "\(line)")
      let reasons = ["is vol", "kan niet gemaakt worden", "kan alleen gelezen worden"]
      #expect(reasons.contains(where: line.contains), "\(line)")
    }
  }

  @Test(.mounts) func `once there is room, what was broken off is no hindrance`() throws {
    let program = try Program()
    defer { program.clear() }
    let said = try home(
      "size=2m",
      """
      head -c 9000000 /dev/zero >klein/vol 2>/dev/null; "$R" casus nieuw Egel 2>/dev/null; echo $?; rm klein/vol
      "$R" casus nieuw Egel >/dev/null; echo $?; "$R" casus lijst
      """, program)
    #expect(said.lines.prefix(2) == ["1", "0"] && said.out.contains("Egel"), "\(said)")
  }

  @Test(.mounts) func `a store that can only be read is read, and a screen that writes says so at once`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let said = try home(
      "size=8m",
      """
      "$R" casus nieuw Egel >/dev/null; mount -o remount,ro klein
      for line in "casus lijst" "verslag Egel" "casus nieuw Vos" "--tekst"; do
        "$R" $line </dev/null >uit 2>fout; echo "$? $(wc -l <fout) $(cat fout)"
      done
      """, program)
    #expect(said.lines.prefix(2) == ["0 0 ", "0 0 "], "\(said)")
    for line in said.lines.suffix(2) {
      #expect(line.hasPrefix("1 1 reisleider: ") && line.contains("kan alleen gelezen worden"), "\(line)")
    }
  }

  @Test func `a store of a newer program stops each screen and command, and is left as it is`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let file = program.path(".local/share/reisleider/reisleider.db")
    #expect(try program.shell("sqlite3 '\(file)' 'PRAGMA user_version = 9999'").status == 0)
    let before = try Data(contentsOf: URL(filePath: file))
    for words in [
      ["--tekst"], ["zaal", "--tekst", code], ["noteer", "--regels", code], ["casus", "lijst"],
    ] {
      let said = try program.run(words, stdin: Array("o: verloren\n".utf8))
      #expect(said.status == 1 && said.err.contains("nieuwere Reisleider"), "\(words): \(said)")
      #expect(said.out.isEmpty && said.err.split(separator: "\n").count == 1, "\(words): \(said)")
    }
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
  }
}
