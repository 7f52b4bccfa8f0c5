import Foundation
import SessionModel
import SessionStore
import Support
import Testing

/// A store in which every text tries to command the terminal: as an import, a bug or a hand might have left it.
///
/// The texts are put in the journal as they are, past the cleaning at the door.
private struct HostileHouse {
  let program: Program
  let code: String

  /// Texts that take over a terminal which shows them as they are; each sequence has the mark 31337.
  static let texts = [
    "titel \u{1B}]0;31337\u{7}", "wis \u{1B}[31337J\u{1B}[2J", "klembord \u{1B}]52;c;MzEzMzc=\u{1B}\\",
    "acht bits \u{9B}31337m\u{9D}0;31337\u{9C}", "vraag \u{1B}[31337c\u{5}", "dcs \u{1B}P31337q\u{1B}\\",
    "om \u{202E}31337\u{2066}\u{61C}", "terug \u{1B}[31337D\u{8}\u{8}\rover", "bel \u{7}\u{E}\u{F}",
    "tag \u{E0041}\u{E007F}", "niets \u{0}\u{7F}", "regel\u{2028}\u{85}\u{B}\u{C}x",
    "breedte 0 \u{200B}\u{FEFF}\u{2060}\u{AD}\u{200D}x\u{FE0F}", "tab\tx",
    "storm a" + String(repeating: "\u{301}\u{489}", count: 5000), "\u{FFF9}tussen\u{FFFA}\u{FFFB}",
    "lang " + String(repeating: "\u{1B}[31337m ", count: 90_000),
  ]

  init() throws {
    program = try Program()
    let folder = program.path(".local/share/reisleider")
    let store = try SessionStore(
      folder: folder, author: "\u{1B}[31337m", patience: .command,
      now: { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
    defer { store.close() }
    let (casus, sessie) = (store.newIdentifier(), store.newIdentifier())
    let streams = (casus: StreamID(.casus, casus), sessie: StreamID(.sessie, sessie))
    let all = Self.texts.dropLast().joined(separator: " ")
    let profiel = Casus.Profiel(alias: "Egel " + all, regio: all, labels: Self.texts, bewaarReden: all)
    let begin = Sessie.Begin(
      draaiboek: Self.draaiboek, casus: casus, bijeenkomst: store.newIdentifier(), regio: all)
    var changes = [
      Change(streams.casus, .casusGemaakt(profiel)), Change(streams.sessie, .sessieBegonnen(begin)),
      Change(streams.casus, .mijlpaalBereikt(.anders, dag: .epoch, tekst: all)),
      Change(streams.sessie, .kaartGetrokken(all)),
    ]
    for (number, text) in Self.texts.enumerated() {
      let stap = StapID(number: 1 + number % 3)
      let afspraak = Afspraak.Gegevens(
        sessie: sessie, wie: text, wat: text, eersteStap: text, wanneer: text, metWie: text, nodig: text)
      changes += [
        Change(streams.sessie, .deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: text))),
        Change(streams.sessie, .notitieGemaakt(Notitie.Gegevens(stap: stap, tekst: text, soort: .citaat))),
        Change(
          streams.sessie, .notitieGemaakt(Notitie.Gegevens(stap: stap, tekst: text, lichtje: true, vak: text))
        ),
        Change(streams.casus, .droomVastgelegd(tekst: text, stem: .jeugdige, sessie: sessie)),
        Change(streams.casus, .afspraakGemaakt(afspraak)),
        Change(streams.casus, .tijdpuntGemaakt(Tijdpunt.Gegevens(wanneer: text, wat: text, wie: text))),
      ]
    }
    _ = try store.append(changes)
    code = sessie.code
  }

  /// The parser takes what it can read: a name and a question with everything in it.
  static let draaiboek = """
    # Reis \(oneLine)
    Een reis. \(oneLine)

    ## Bestemming \(oneLine)
    - vorm: wensdroom
    - tijd: 15 min
    - vraag: Wat \(oneLine)
    - regie: \(oneLine)

    ## Morgen
    - vorm: morgen-anders
    - tijd: 5 min
    - vraag: Wie \(oneLine)

    ## Lijn
    - vorm: tijdlijn
    - tijd: 5 min
    - vraag: Wanneer \(oneLine)

    """

  private static let oneLine = texts.dropLast().joined().filter { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }
}

/// Text never becomes a command, wherever it stands and wherever it goes.
@Suite struct HostileTests {
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

  @Test func `no command sends a control that came from data`() throws {
    defer { program.clear() }
    let evil = HostileHouse.texts.prefix(12).joined(separator: " ").filter { $0 != "\u{0}" }
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
      ["casus", "nieuw", "Otter " + evil], ["casus", "wijzig", "Otter", "--regio", evil, "--label", evil],
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
    for command in [["noteer", "--regels", house.code], ["sessie", "verboden", house.code]] {
      let outcome = try program.run(command, stdin: Array(HostileHouse.texts.joined(separator: "\n").utf8))
      #expect(harm(in: outcome.out + outcome.err) == [], "\(command)")
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
      (["terugkijken"], ["\r", "\u{1B}[6~", "\u{1B}[6~", "\u{1B}", "\t", "\r", "\u{1B}[6~"]),
      ([], ["\u{1B}[B", "\r", "Egel", "\r", "\r"]),
    ]
    for (screen, keys) in walk {
      let terminal = try #require(
        PseudoTerminal(
          program: Program.binary, screen, columns: 100, rows: 40,
          environment: program.environment.merging(["TERM": name]) { $1 }))
      #expect(terminal.waits(for: "Egel") || terminal.waits(for: "Reis"), "\(screen)")
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

  @Test(arguments: ["vt100", "linux", "xterm-256color"])
  func `a terminal is left without a word of a note on it`(name: String) throws {
    defer { program.clear() }
    let terminal = try #require(PseudoTerminal(program, "noteer", house.code, environment: ["TERM": name]))
    #expect(terminal.waits(for: "Enter"))
    terminal.type("Ruzie thuis")
    #expect(terminal.waits(for: "thuis"))
    terminal.waitForSilence()
    let before = terminal.output.count
    terminal.type("\u{11}")
    #expect(terminal.waitForEnd() == 0)
    let last = String(decoding: terminal.output[before...], as: UTF8.self)
    let hasAlternateScreen = last.contains("\u{1B}[?1049l")
    #expect(hasAlternateScreen == (name == "xterm-256color"))
    // The whole screen is cleared, and nothing of it is written after that.
    let clear = try #require(
      last.range(of: "\u{1B}[2J", options: .backwards) ?? last.range(of: "\u{1B}[J", options: .backwards),
      "\(last.debugDescription)")
    #expect(!TerminalOutput(Array(last[clear.upperBound...].utf8)).text.contains { $0.isLetter })
    let home = last[..<clear.lowerBound]
    #expect(home.contains("\u{1B}[H") || home.contains("\u{1B}[1;1H"))
  }
}

/// What leaves the program is asked for by its name.
@Suite struct ExportGateTests {
  @Test func `a report with a finding stops with its kind and place, until it is confirmed for good`() throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    try program.output(
      "noteer", "--regels", code,
      stdin: "j: Bel mij op 06-12345678\n! Ik mail egel@example.org | moeder\np: geheim 999900006\n")
    let doors = [
      ["verslag", "Vlinder"], ["verslag", code, "--als", "md"], ["sessie", "toon", code],
      ["casus", "toon", "Vlinder", "--als", "json"], ["afspraken"], ["afspraken", "--als", "json"],
    ]
    for door in doors {
      let outcome = try program.run(door)
      #expect(outcome.status == 1 && outcome.out.isEmpty, "\(door)")
      #expect(outcome.err.contains("e-mailadres") && outcome.err.contains("--bevestig e-mail"), "\(door)")
      #expect(!outcome.err.contains("12345678") && !outcome.err.contains("egel@"), "\(door)")
    }
    let first = try program.run(["verslag", code])
    #expect(first.err.contains("Een notitie (Bestemming ") && first.err.contains("een telefoonnummer"))
    let file = program.path("verslag.md")
    let half = try program.run(["verslag", code, "--bevestig", "telefoon", "--uit", file])
    #expect(half.status == 1 && half.err.contains("e-mailadres") && !half.err.contains("telefoonnummer"))
    #expect(!FileManager.default.fileExists(atPath: file))
    try program.output("verslag", code, "--bevestig", "E-MAIL", "--uit", file)
    #expect(try program.text("verslag.md").contains("06-12345678"))
    #expect(try program.output("verslag", code).out.contains("egel@example.org"), "it is kept")
    #expect(try program.output("afspraken").out.contains("egel@example.org"))
    let data = try program.run(["sessie", "toon", code, "--als", "json"])
    #expect(data.status == 1 && data.err.contains("een BSN"), "the data has what a hand held back")
    try program.output("sessie", "sluit", code)
    try program.output("sessie", "toon", code, "--als", "json", "--bevestig", "bsn")
  }

  @Test
  func `forbidden words guard lists and reports while the session runs, and are gone when it is closed`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    try program.output("noteer", "--regels", code, stdin: "Knorretjes fiets\n")
    let told = try program.output("sessie", "verboden", code, stdin: "knorretje\nVlinder\n\n")
    #expect(told.out.contains("2 woorden") && !told.out.contains("norretje"))
    #expect(!(try program.output("casus", "lijst").out).contains("Vlinder"))
    #expect(try program.run(["verslag", code]).err.contains("verboden woord"))
    #expect(try program.output("sessie", "verboden", code, "--leeg").out.contains("0 woorden"))
    try program.output("verslag", code)
    try program.output("sessie", "verboden", code, stdin: "knorretje\n")
    #expect(try program.run(["verslag", code]).status == 1)
    try program.output("sessie", "sluit", code)
    try program.output("verslag", code)
    let lists = program.path(".local/share/reisleider/verboden")
    #expect(try FileManager.default.contentsOfDirectory(atPath: lists).isEmpty)
    #expect(try program.run(["sessie", "verboden", code]).status == 1)
  }

  @Test func `an alias with a finding is refused in one line`() throws {
    let program = try Program()
    defer { program.clear() }
    let outcome = try program.run(["casus", "nieuw", "Egel 06-12345678"])
    #expect(outcome.status == 1 && outcome.err.contains("De alias lijkt op een telefoonnummer."))
  }
}
