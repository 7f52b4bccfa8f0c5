import Foundation
import Support
import Testing

/// Reading back by the real program: by `doe` line by line, and the age by the command line.
@Suite(.waits) struct TeruglezenEndTests {
  /// An interview with two sentences and a dream, at its reading back.
  private func interview(_ program: Program) throws -> String {
    let code = try program.interview(saying: "j: Een hut in het bos\nj: Mijn broer was boos\nj\n")
    try program.output("sessie", "stap", code, "8")
    return code
  }

  @Test func `a line of doe answers what was read, and erases after asking`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try interview(program)
    let unread = try program.run(["doe", code], stdin: Array("j 1\n".utf8))
    #expect(unread.status != 0 && unread.err.contains("Nog niet teruggelezen"), "\(unread)")
    let said = try program.run(["doe", code], stdin: Array("blad\nj -2\nn 2\nj 2\nw 2\nja\n".utf8))
    #expect(said.status == 0, "\(said)")
    #expect(said.out.contains("blad 1 van") && said.out.contains("ouder"), "\(said.out)")
    #expect(said.out.contains("Eerder gezegd: blijft hier (2)"), "\(said.out)")
    #expect(said.out.contains("Zin 2 voorgoed weg?") && said.out.contains("is voorgoed weg"), "\(said.out)")
    let all = try program.output("sessie", "toon", code, "--als", "json").out
    #expect(all.contains("Een hut in het bos") && !all.contains("Mijn broer"))
    let files = try FileManager.default.subpathsOfDirectory(atPath: program.home.path)
    for file in files {
      let bytes = FileManager.default.contents(atPath: program.home.appending(path: file).path) ?? Data()
      #expect(bytes.range(of: Data("Mijn broer".utf8)) == nil, "\(file)")
    }
  }

  @Test func `who says it can be told on any page, and an end without anything says so`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try interview(program)
    let told = try program.run(
      ["teruglezen", code], stdin: Array("verder\nj\nsamen\nn\nverder\nn\nverder\nj\nklaar\n".utf8))
    #expect(told.status == 0 && !told.err.contains("hier geen antwoord"), "\(told)")
    #expect(told.out.contains("0 zinnen gaan mee. 3 zinnen blijven hier."), "\(told)")
    #expect(!told.out.contains("mogen leren van"), "\(told)")
  }

  @Test(arguments: [("hutten", "jeugdige"), ("zwemmen", "ouder")])
  func `doe pulls what goes along onto a later wall, and what is taken back is not there any more`(
    word: String, door: String
  ) throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    _ = try gesprek.notitie(word, "mag-mee", "ja", "--door", door)
    try program.output("sessie", "sluit", gesprek.code)
    let begun = try program.output(
      "sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Egel", "--tafel", "jeugdige,school")
    let code = try #require(begun.lines.last)
    let pulled = try program.run(["doe", code], stdin: Array("stap 4\nvul 1 | ja\n".utf8))
    #expect(pulled.status == 0 && pulled.out.contains(word), "\(pulled)")
    #expect(try program.output("noteer", code, "--tekst").out.contains("1 notitie"))
    #expect(try gesprek.notitie(word, "mag-mee", "nee").out.contains("Reisbureau"))
    for screen in ["zaal", "noteer", "regie"] {
      let told = try program.output(screen, code, "--tekst").out
      #expect(!told.contains(word) && !told.contains("“”") && !told.contains("1 notitie"), "\(told)")
    }
    #expect(!(try program.output("verslag", code).out.contains("nog niet gevraagd")))
  }

  @Test func `closing says what was not asked, and a line of noteer --regels stays a note`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try interview(program)
    let closed = try program.output("sessie", "sluit", code)
    #expect(closed.err.contains("Nog niet gevraagd: 3 zinnen"), "\(closed)")
  }
}

extension Program {
  /// An interview of Egel with its mother, in which these lines were noted at *Hoogtepunt*; its code.
  func interview(saying lines: String) throws -> String {
    try output("casus", "nieuw", "Egel", "--leeftijd", "9-11")
    let made = try output(
      "sessie", "nieuw", "--draaiboek", "waarderend-interview", "--casus", "Egel", "--tafel",
      "jeugdige,ouder:moeder")
    let code = try #require(made.lines.last)
    try output("sessie", "stap", code, "3")
    try output("noteer", "--regels", code, stdin: lines)
    return code
  }
}
