import SessionModel
import Testing
import Wording

/// Every error of a draaiboek file is told with its line, what was found and what could have stood there.
@Suite struct DraaiboekPhraseTests {
  private func sentences(_ markdown: String) -> [String] {
    do {
      _ = try Draaiboek(parsing: markdown)
      return []
    } catch {
      return error.all.map { Wording().sentence(for: $0, in: "eigen.md") }
    }
  }

  private static let step = "## S\n- vorm: ronde\n- tijd: 5\n- vraag: V\n"

  @Test(arguments: [
    ("loos\n# T\n\(step)", "regel 1: De tekst “loos” hoort nergens bij."),
    (
      "# T\n- soort: casuss\n\(step)",
      "regel 2: “casuss” kan niet bij “soort”. Bedoelde u “casus”? Kies uit: casus, netwerk, leren."
    ),
    (
      "# T\n- kleur: rood\n\(step)",
      "regel 2: “kleur” is hier geen veld. Kies uit: soort, tafel, klok, terugblik."
    ),
    ("# T\n- vraag: V\n\(step)", "regel 2: “vraag” hoort in een stap, niet onder de titel."),
    ("---\ntitle: x\n---\n# T\n\(step)", "regel 1: Haal de regels tussen --- en --- weg"),
    ("# T\n# U\n\(step)", "regel 2: “U” is een tweede titel; de eerste staat op regel 1."),
    ("# T\n### Diep\n\(step)", "regel 2: De kop “Diep” ligt te diep."),
    ("# T\n\(step)- soort: casus", "regel 6: “soort” hoort onder de titel, niet in een stap."),
    ("# T\n\(step)- vraag: W", "regel 6: “vraag” staat er al, op regel 5."),
    ("# T\n\(step)- kolom: x", "regel 6: “kolom” hoort niet bij de vorm ronde. Kies uit: vorm, tijd"),
    ("# T\n\(step)- doorvragne: x", "regel 6: “doorvragne” is hier geen veld. Bedoelde u “doorvragen”?"),
    ("# T\n\(step)- doorvragen", "regel 6: In “doorvragen” staat geen dubbelepunt."),
    ("# T\n\(step)- regie:", "regel 6: Achter “regie” staat niets. Schrijf er een tekst."),
    (
      "# T\n\(step)- beurten: 1,twee",
      "regel 6: “twee” kan niet bij “beurten”. Kies uit, met komma's ertussen: 1, 2,"
    ),
    ("# T\n\(step)\(step)", "regel 6: De stap “S” is er al, op regel 2."),
    (
      "# T\n## S\n- vorm: ronde\n- tijd: vijf\n- vraag: V",
      "regel 4: “vijf” kan niet bij “tijd”. Schrijf minuten van 1 tot en met 480"
    ),
    (
      "# T\n## S\n- vorm: ronde\n- tijd: 600\n- vraag: V",
      "regel 4: “600” kan niet bij “tijd”. Bedoelde u “480 min”?"
    ),
    (
      "# T\n## S\n- vorm: kiezen\n- tijd: 5\n- vraag: V\n- stippen: 20",
      "regel 6: “20” kan niet bij “stippen”. Bedoelde u “9”? Schrijf een heel getal van 1 tot en met 9."
    ),
    (
      "# T\n- tafel: veel\n\(step)",
      "regel 2: “veel” kan niet bij “tafel”. Schrijf een getal of twee, van 1 tot en met 99, zoals: 3-5."
    ),
    (
      "# T\n## S\n- vorm: oogst\n- tijd: 5\n- vraag: V\n- per: stem\n- kolom: x",
      "regel 7: “kolom” gaat niet samen met “per” op regel 6."
    ),
    ("# T\n## S\n- vorm: ronde\n- tijd: 5", "regel 2: Hier ontbreekt het veld “vraag”."),
    ("# T\n##\n- vorm: ronde\n- tijd: 5\n- vraag: V", "regel 2: Deze stap heeft geen naam."),
    ("# T\n\(step)<!-- open", "regel 6: Hier begint een opmerking (<!--) zonder einde."),
    (step, "regel 1: Er is geen titel."),
    ("# T", "regel 1: Er is geen stap."),
    (
      "# \(String(repeating: "x", count: Draaiboek.maximumSize))",
      "regel 1: Het bestand is te lang: hoogstens 256 KiB."
    ),
  ]) func `an error says where and what`(markdown: String, expected: String) {
    let told = sentences(markdown)
    #expect(told.contains { $0.hasPrefix("eigen.md, " + expected) }, "\(told)")
  }

  @Test func `a line in another encoding is told`() {
    do {
      _ = try Draaiboek(parsing: Array("# T\n## S".utf8) + [0xE9])
      Issue.record("this is not UTF-8")
    } catch {
      let told = error.all.map { Wording().sentence(for: $0, in: "a.md") }
      #expect(told.contains { $0.hasPrefix("a.md, regel 2: Deze regel is geen UTF-8.") }, "\(told)")
    }
  }

  @Test func `too many steps are told once`() {
    let steps = (0...Draaiboek.maximumSteps).map { "## S\($0)\n- vorm: ronde\n- tijd: 1\n- vraag: V\n" }
    let told = sentences("# T\n" + steps.joined())
    #expect(
      told.filter { $0.contains("De stap “S200” is er een te veel: hoogstens 200.") }.count == 1, "\(told)")
  }
}
