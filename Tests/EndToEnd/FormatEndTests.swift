import Foundation
import Support
import Testing

/// With the real program: reports in the formats that are taken elsewhere.
@Suite(.waits) struct FormatEndTests {
  @Test func `the ending of a file says what it becomes, and no file becomes another`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel", "--regio", "Denkstad")
    let begun = try program.output(
      "sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Egel", "--tafel", "ouder:moeder")
    let code = try #require(begun.lines.last)
    try program.output("noteer", "--regels", code, stdin: "moeder: Samen <b>koken</b>\np: Wat hier blijft\n")
    for (name, sign) in [
      ("v.html", "<!DOCTYPE html>"), ("v.HTM", "<!DOCTYPE html>"), ("v.odt", "PK\u{3}\u{4}"), ("v.md", "# "),
      ("v.txt", "Reisbureau"), ("v.json", "{"),
    ] {
      let file = program.path(name)
      try program.output("verslag", code, "--uit", file)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      #expect(bytes.starts(with: Data(sign.utf8)), "\(name)")
      #expect(try program.rights(file) == 0o600, "\(name)")
      #expect(bytes.range(of: Data("Wat hier blijft".utf8)) == nil, "\(name)")
      #expect(
        bytes.range(of: Data("koken".utf8)) != nil && bytes.range(of: Data("<b>".utf8)) == nil
          || !name.lowercased().contains("htm"), "\(name)")
      // The same words are the same bytes.
      try program.output("verslag", code, "--uit", file, "--vervang")
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes, "\(name)")
    }
    for arguments in [
      ["--uit", "x.html", "--als", "md"], ["--uit", "x.csv"], ["--uit", "x.odt", "--als", "tekst"],
    ] {
      let refused = try program.run(["verslag", code] + arguments)
      #expect(
        refused.status == 2 && refused.err.contains("hoort bij een andere vorm"), "\(arguments) \(refused)")
    }
    let log = try program.output("uitgaven", "--als", "csv")
    #expect(
      log.out.hasPrefix("\u{FEFF}\"pad\";\"vorm\";\"aan\";\"grond\";\"moment\"\r\n")
        && log.out.contains("\"odt\""))
  }

  @Test func `a list for a spreadsheet has a row for each, and no formula`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel", "--regio", "=1+1")
    let rows = try program.output("casus", "lijst", "--als", "csv").out.split(separator: "\r\n")
    #expect(rows.count == 2 && rows[1].contains(";\"Egel\";\"'=1+1\";"), "\(rows)")
    #expect(
      rows[0].split(separator: ";").count
        == rows[1].split(separator: ";", omittingEmptySubsequences: false).count)
    #expect(try program.output("sessie", "lijst", "--als", "csv").out.split(separator: "\r\n").count == 1)
    #expect(
      try program.output("draaiboek", "toon", "reisbureau", "--als", "html").out.contains(
        "<h1>Reisbureau</h1>"))
  }
}
