import Foundation
import Support
import Testing

/// Scripts: real keys through the real program to a screen in a file, without a terminal.
@Suite(.waits) struct ScriptTests {
  @Test func `a script types a note and saves the screen`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Vlinder")
    try program.output(
      "sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Vlinder", "--tafel", "o:moeder")
    try program.output("sessie", "stap", "Vlinder", "5")
    try program.file(
      "noteer.script",
      """
      # Een notitie van de moeder, zoals een notulist die typt.
      :clock 2026-11-21T14:22:07
      :type o: Een vaste dag in de week
      Enter
      :wait bewaard 14:22:07
      :save-screen noteer.txt
      :save-styles noteer.stijl
      :clock +5m
      :resize 40x10
      :save-screen klein.txt
      """)
    try program.output("noteer", "--script", program.path("noteer.script"))
    let screen = try program.text("noteer.txt").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(screen.count == 25 && screen.last == "")
    #expect(screen.contains { $0.contains("14:22 moeder") && $0.contains("Een vaste dag in de week") })
    #expect(try program.text("noteer.stijl").contains("0: "))
    let small = try program.text("klein.txt").split(separator: "\n")
    #expect(small.count == 10 && small.allSatisfy { $0.prefix { $0 != "│" }.count == 40 })
    #expect(try program.rights(program.path("noteer.txt")) == 0o600)
  }

  @Test func `a picture of a script has the theme that was asked for, or chosen in it`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.file("script", ":save-svg eerst.svg\nt\n:save-svg dan.svg\n")
    func papers(_ arguments: [String]) throws -> [String] {
      try program.output(arguments + ["--script", "script"])
      return try ["eerst.svg", "dan.svg"].map { file in
        let fills = try program.text(file).split(separator: "\n")[1].split(separator: "fill=")
        return String(try #require(fills.last).prefix(9))
      }
    }
    let (light, dark, contrast) = ("\"#ffffff\"", "\"#1c1c1c\"", "\"#000000\"")
    #expect(try papers([]) == [light, dark])
    #expect(try papers(["--thema", "donker"]) == [dark, contrast])
    // What is chosen where nobody looks is remembered of no terminal.
    #expect(try papers([]) == [light, dark])
  }

  @Test func `a script sees what another terminal writes`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("sessie", "nieuw", "--draaiboek", "reisbureau")
    try program.output("sessie", "stap", try code(program), "5")
    try program.file("zaal.script", ":save-screen begin.txt\n:wait Een tuin\n:save-screen zaal.txt\n")
    let running = try program.start(["zaal", "--script", "zaal.script"])
    try program.output("noteer", "--regels", stdin: "Een tuin")
    #expect(running.finish().status == 0)
    #expect(try program.text("zaal.txt").contains("Een tuin"))
  }

  private func code(_ program: Program) throws -> String {
    let list = try program.output("sessie", "lijst", "--als", "json").out
    let parts = list.split(separator: "\"").drop { $0 != "code" }
    return String(try #require(parts.dropFirst(2).first))
  }

  @Test(arguments: [
    ("Entr\n", 2, "Script, regel 1: de toets “Entr” is er niet."),
    ("\n:wiat x\n", 2, "Script, regel 2: “:wiat” is geen opdracht van een script. Bedoelde u “:wait”?"),
    (":save-screen geen/map.txt\n", 1, "Script, regel 1: De map van geen/map.txt is er niet."),
    ("Ctrl-Q\n:resize 10x10\n", 1, "Script, regel 2: het scherm was hier al gesloten."),
  ]) func `what is wrong with a script is told with its line`(script: String, status: Int32, line: String)
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let outcome = try program.run(["--script", "-"], stdin: Array(script.utf8))
    #expect(outcome.status == status)
    #expect(outcome.err.hasPrefix("reisleider: " + line), "\(outcome.err)")
  }
}
