import FactFixtures
import Foundation
import Support
import Testing

/// Text never becomes a command, wherever it stands and wherever it goes.
@Suite(.waits) struct HostileTests {
  private let house: HostileHouse
  private var program: Program { house.program }

  init() throws { house = try HostileHouse() }

  /// What a command may not send: any control but line end and tab, and what turns or hides the text around it.
  private func harm(in text: String) -> [String] {
    var (found, marks): (Set<String>, Int) = ([], 0)
    for scalar in text.unicodeScalars {
      let isMark = scalar.properties.generalCategory == .nonspacingMark && scalar.value != 0xFE0F
      marks = isMark ? marks + 1 : 0
      let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
      if isControl || TerminalOutput.isHarmful(scalar) {
        found.insert("U+" + String(scalar.value, radix: 16))
      }
      if marks > 4 { found.insert("\(marks) marks") }
    }
    return found.sorted()
  }

  /// What is not hostile there, each with its reason.
  private static let tame: [String: String] = [
    "casus-van alias": "begins a stream, of which there is one",
    "casus-van regio": "begins a stream, of which there is one",
    "casus-van labels": "begins a stream, of which there is one",
    "casus-van bewaar-reden": "begins a stream, of which there is one",
    "casus-hersteld alias": "begins a stream, of which there is one",
    "casus-hersteld regio": "begins a stream, of which there is one",
    "casus-hersteld labels": "begins a stream, of which there is one",
    "casus-hersteld bewaar-reden": "begins a stream, of which there is one",
    "casus-van gemeenten": "begins a stream, of which there is one",
    "casus-van swvs": "begins a stream, of which there is one",
    "casus-hersteld gemeenten": "begins a stream, of which there is one",
    "casus-hersteld swvs": "begins a stream, of which there is one",
    "casus-van anker": "begins a stream, of which there is one",
    "casus-van vertrouwenspersoon": "begins a stream, of which there is one",
    "casus-van gewenst": "begins a stream, of which there is one",
    "casus-van erbij": "begins a stream, of which there is one",
    "casus-hersteld anker": "begins a stream, of which there is one",
    "casus-hersteld vertrouwenspersoon": "begins a stream, of which there is one",
    "casus-hersteld gewenst": "begins a stream, of which there is one",
    "casus-hersteld erbij": "begins a stream, of which there is one",
    "sessie-van regio": "begins a stream, of which there is one",
    "sessie-hersteld regio": "begins a stream, of which there is one",
  ]

  @Test func `every field that takes words is hostile there, or is excused by name`() {
    defer { program.clear() }
    let missing = FactFixture.unmarked(in: house.events) { $0.contains("\u{1B}") }
    #expect(missing == Set(Self.tame.keys))
  }

  @Test func `no command sends a control that came from data`() throws {
    defer { program.clear() }
    let evil = HostileHouse.oneLine.filter { $0 != "\u{0}" }
    let own = try program.file("eigen \u{1B}[31337m\u{202E}.md", HostileHouse.draaiboek)
    let folder = program.home.appending(path: ".config/reisleider/draaiboeken")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(HostileHouse.draaiboek.utf8).write(to: folder.appending(path: "eng \u{1B}[31337m.md"))
    try Data(HostileHouse.draaiboek.utf8).write(to: folder.appending(path: "eng.md"))
    let forms = ["tekst", "md", "json"]
    var commands = forms.flatMap { form in
      [["casus", "toon", "Egel"], ["sessie", "toon", house.code], ["verslag", house.code]].map {
        $0 + ["--als", form]
      }
    }
    commands += ["tekst", "json"].flatMap { form in
      [["casus", "lijst"], ["sessie", "lijst"], ["afspraken"]].map { $0 + ["--als", form] }
    }
    commands += [
      ["draaiboek", "lijst"], ["draaiboek", "toon", "eng"], ["draaiboek", "toon", "eng", "--als", "md"],
      ["draaiboek", "toon", "eng", "--ervaring"], ["draaiboek", "controleer", own],
      ["draaiboek", "toon", evil], ["draaiboek", "kopieer", evil], ["controleer"], ["diagnose"],
      [evil], ["casus", evil], ["casus", "lijst", "--" + evil], ["casus", "lijst", "--als", evil],
      ["casus", "toon", evil], ["casus", "toon", "E"], ["sessie", "toon", evil], ["verslag", evil],
      ["sessie", "stap", house.code, evil], ["sessie", "stap", house.code, "2"],
      ["casus", "nieuw", "Otter " + evil],
      ["casus", "wijzig", "Otter", "--regio", evil, "--nieuw-label", evil],
      ["casus", "wijzig", "Otter", "--label", evil],
      ["sessie", "nieuw", "--draaiboek", "eng", "--casus", "Otter", "--tafel", "ouder:" + evil],
      ["sessie", "nieuw", "--draaiboek", evil], ["noteer", "--script", own],
      ["--map", "/proc/" + evil, "controleer"],
      ["verslag", house.code, "--uit", program.path("uit \u{1B}[31337m.md")],
      ["verslag", house.code, "--uit", program.path(evil + "/x.md")], ["zaal", evil],
      ["diagnose", "--taal", evil],
    ]
    for command in commands {
      let outcome = try program.run(command, stdin: Array(evil.utf8))
      let name = command.map { String($0.prefix(24)) }
      #expect(harm(in: outcome.out) == [], "\(name)")
      #expect(harm(in: outcome.err) == [], "\(name)")
      #expect(!outcome.out.isEmpty || !outcome.err.isEmpty, "\(name)")
    }
    let lines = HostileHouse.texts.filter { !$0.contains("\u{0}") }
    let acts = [
      "notitie", "groep 1 |", "parkeer 1 |", "deelnemer o:", "kaart", "invoegen", "stem 1 |", "", "/",
    ]
    .flatMap { act in lines.map { "\(act) \($0)" } }
    let doors: [([String], [String])] = [
      (["noteer", "--regels", house.code], HostileHouse.texts + [HostileHouse.longLine]),
      (["doe", house.code], acts + [HostileHouse.longLine]),
      (["sessie", "verboden", house.code], HostileHouse.texts),
      (["zaal", "--tekst", house.code], lines + ["/voorlezen", "/vul x", "/hulp"]),
      (["noteer", "--tekst", house.code], lines.map { "/notitie \($0)" } + ["/voorlezen", "/vul"]),
    ]
    for (command, lines) in doors {
      let outcome = try program.run(command, stdin: Array(lines.joined(separator: "\n").utf8))
      #expect(harm(in: outcome.out + outcome.err) == [], "\(command)")
      #expect(!outcome.out.isEmpty || !outcome.err.isEmpty, "\(command)")
    }
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "linux"])
  func `no screen sends a sequence that came from data`(name: String) throws {
    defer { program.clear() }
    let walk: [(screen: [String], keys: [String])] = [
      (
        ["zaal", house.code],
        ["\u{1B}[6~", "\u{1B}[6~", "g", "\u{1B}", "v", "\u{1B}", "i", "\u{1B}", "nx", "\t"]
      ),
      (["noteer", house.code], ["\u{1B}[A", "\u{7}", "\u{1B}", "\t", "\u{1B}[5~", "\u{C}"]),
      (["regie", house.code], ["o", "\u{1B}[B", "\t", "\t", "\t", "\t", "\u{1B}", "\u{1B}[6~", "h"]),
      (["terugkijken"], ["\r", "\u{1B}[6~", "\u{1B}[6~", "\u{1B}", "\t", "\r", "\u{1B}[6~"]),
      // Who leaves with a name that was typed and nowhere kept is asked once.
      ([], ["\u{1B}[B", "\r", "Egel", "\r", "\r", "\u{11}"]),
    ]
    for (screen, keys) in walk {
      let terminal = try #require(
        PseudoTerminal(
          program: Program.binary, screen, columns: 100, rows: 40,
          environment: program.environment.merging(["TERM": name]) { $1 }))
      #expect(terminal.waits(for: "Egel", "Reis"), "\(screen)")
      for key in keys {
        terminal.type(key)
        terminal.waitForSilence()
      }
      terminal.type("\u{11}")
      #expect(terminal.waitForEnd() == 0, "\(screen)")
      let output = TerminalOutput(terminal.output)
      #expect(output.foreign.isEmpty, "\(screen): \(Set(output.foreign).prefix(5))")
      #expect(output.text.contains("klembord") || output.text.contains("titel"), "\(screen)")
    }
  }
}
