import Testing
import Wording

@testable import reisleider

/// What can stand where somebody is typing, without a shell and without a store.
@Suite struct CompletionTests {
  private func candidates(_ words: String...) -> [String] {
    let completion = Completion(say: Wording()) { kind, typed, map in
      [Candidate(text: "\(kind) \(map ?? "")")].filter { _ in !typed.hasPrefix("geen") }
    }
    return completion.candidates(before: Array(words.dropLast()), at: words.last ?? "").map(\.text)
  }

  @Test func `the words of a line are those of the table`() {
    #expect(candidates("note") == ["noteer"])
    #expect(candidates("NOT") == ["noteer", "notitie"])
    #expect(Set(candidates("")) == Set(Command.firstWords))
    #expect(candidates("casus", "") == ["nieuw", "lijst", "toon", "reizen", "wijzig", "sluit"])
    #expect(candidates("cas", "w") == ["wijzig"])
    #expect(candidates("onzin", "").isEmpty)
    #expect(candidates("hulp", "casus", "n") == ["nieuw"])
    #expect(candidates("aanvulling", "f") == ["fish"])
  }

  @Test func `options are those that are valid there and not there yet`() {
    #expect(candidates("zaal", "--te") == ["--tekst"])
    #expect(candidates("noteer", "--regels", "--t") == ["--taal"])
    #expect(!candidates("noteer", "--tekst", "--").contains("--regels"))
    #expect(candidates("casus", "nieuw", "A", "--label", "x", "--la") == ["--label"])
    #expect(!candidates("casus", "lijst", "--als", "json", "--").contains("--als"))
    #expect(candidates("casus", "lijst", "").contains("--verlopen"))
    #expect(candidates("casus", "lijst", "--", "--").isEmpty)
    for command in Command.all {
      let completion = Completion(say: Wording()) { _, _, _ in [] }
      let options = completion.candidates(before: command.words, at: "--").map(\.text)
      #expect(!options.contains("--script") && options.contains("--map"), "\(command.words)")
    }
  }

  @Test func `values are those of that command, behind a space or an equals sign`() {
    #expect(candidates("verslag", "x", "--als", "m") == ["md"])
    #expect(candidates("verslag", "x", "--als=m") == ["--als=md"])
    #expect(candidates("zoek", "x", "--als", "") == ["tekst", "json", "csv"])
    #expect(candidates("zaal", "--thema", "HOOG") == ["hoog-contrast"])
    #expect(candidates("sessie", "nieuw", "--tafel", "ouder:moeder,s") == ["ouder:moeder,school"])
    #expect(candidates("sessie", "nieuw", "--tafel", "ouder:mo").isEmpty)
    #expect(candidates("mijlpaal", "Vlinder", "inge") == ["ingeschreven"])
    #expect(candidates("casus", "nieuw", "A", "--bewaar-tot", "").isEmpty)
    #expect(candidates("notitie", "7k2qd", "leren", "") == ["ja", "nee"])
    #expect(candidates("notitie", "7k2qd", "indeling", "sy") == ["systeem"])
    #expect(candidates("notitie", "7k2qd", "toon", "j").isEmpty)
  }

  @Test func `names are asked of the store that the line names`() {
    #expect(candidates("verslag", "V") == ["casussen ", "sessies "])
    #expect(candidates("--map", "/x", "casus", "toon", "") == ["casussen /x"])
    #expect(candidates("casus", "toon", "--map=/y z", "") == ["casussen /y z"])
    #expect(candidates("sessie", "nieuw", "--draaiboek", "r") == ["draaiboeken "])
    #expect(candidates("sessie", "stap", "a1y9", "v") == ["volgende", "vorige", "steps(\"a1y9\") "])
    #expect(candidates("controleer", "--kopie", "/tmp/") == ["files "])
  }

  @Test func `a new name is nobody's, and what is erased is typed by hand`() {
    #expect(candidates("casus", "nieuw", "V").isEmpty)
    #expect(candidates("traject", "nieuw", "D").isEmpty)
    #expect(candidates("casus", "wijzig", "x", "--alias", "V").isEmpty)
    #expect(candidates("wis", "Vlinder", "--bevestig", "V").isEmpty)
  }

  @Test(arguments: [
    (["verslag", "x", "--als", "=", "js"], ["verslag", "x"], "--als=js", "--als=json", "json"),
    (["verslag", "x", "--als", "="], ["verslag", "x"], "--als=", "--als=md", "md"),
    (
      ["--tafel", "ouder", ":", "moeder,sch"], ["--tafel"], "ouder:moeder,sch", "ouder:moeder,school",
      "moeder,school"
    ),
    (["casus", "toon", "Kleine\\ V"], ["casus", "toon"], "Kleine V", "Kleine Vos", "Kleine\\ Vos"),
    (["casus", "toon", "'Kleine V"], ["casus", "toon"], "Kleine V", "Kleine Vos", "Kleine Vos"),
    (["casus", "toon", "\"Kleine V"], ["casus", "toon"], "Kleine V", "Kleine $Vos", "Kleine \\$Vos"),
    (["--map", "\"/a b\"", "zaal", ""], ["--map", "/a b", "zaal"], "", "Uil", "Uil"),
    (["--map=/a b", "v"], ["--map=/a b"], "v", "verslag", "verslag"),
  ]) func `the words of bash are put together again, and it gets what it put apart`(
    typed: [String], before: [String], current: String, found: String, answer: String
  ) {
    let words = ShellWords(typed, of: .bash)
    #expect(words.before == before)
    #expect(words.current == current)
    #expect(words.answer(found) == answer)
  }

  @Test func `a question that is none is left to the command line`() {
    #expect(CompletionQuestion(["aanvulling", "bash"]) == nil)
    #expect(CompletionQuestion(["aanvulling", "--voor", "ksh", "--", ""]) == nil)
    #expect(CompletionQuestion(["aanvulling", "--voor", "bash", "zaal"]) == nil)
    #expect(CompletionQuestion(["aanvulling", "--voor", "bash", "--", nil])?.words.current == "")
  }

  @Test(arguments: Shell.allCases) func `what a shell is given is short and says where it goes`(shell: Shell)
  {
    let lines = shell.stub(Wording()).split(separator: "\n")
    #expect(lines.count <= 12)
    #expect(lines.contains { $0.hasPrefix("# Vult opdrachten aan in \(shell.rawValue); ") })
  }
}
