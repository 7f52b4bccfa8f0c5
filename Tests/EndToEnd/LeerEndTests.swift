import Foundation
import Support
import Testing

/// What was learned, told by the real program: only what may leave, and nothing that says of whom it is.
@Suite(.waits) struct LeerEndTests {
  private let program: Program

  /// Three children said the same kind of things; of each one sentence may teach others, and one was not asked.
  init() throws {
    program = try Program()
    for (alias, zin) in [
      ("Egel", "Rust hielp mij"), ("Uil", "Tijd hielp mij"), ("Das", "Buiten zijn hielp mij"),
    ] {
      try program.output("casus", "nieuw", alias, "--regio", "Denkstad")
      let code = try #require(
        try program.output(
          "sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek", "--casus", alias, "--tafel",
          "jeugdige,ouder"
        ).lines.last)
      let kept = try program.output("noteer", "--regels", code, stdin: "j: \(zin)\nj: Geheim van \(zin)\n")
        .lines
      let id = try #require(kept.first?.split(separator: " ").last.map(String.init))
      try program.output("notitie", id, "leren", "ja", "--door", "jeugdige")
      if alias != "Das" { try program.output("notitie", id, "nakijken", "ja") }
    }
  }

  private static let days = ["leerrapportage", "--van", "2020-01-01", "--tot", "2099-12-31"]

  @Test func `only what was released and looked at is told, in every format`() throws {
    defer { program.clear() }
    for format in ["tekst", "md", "html", "csv", "json"] {
      let text = try program.output(Self.days + ["--als", format]).out
      #expect(text.contains("Rust hielp mij") && text.contains("Tijd hielp mij"), "\(format)")
      for word in ["Buiten zijn", "Geheim", "Egel", "Uil"] {
        #expect(!text.contains(word), "\(format): \(word)")
      }
    }
    let text = try program.output(Self.days).out
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let file = program.path("geleerd.json")
    try program.output(Self.days + ["--als", "json", "--uit", file])
    let again = try program.output(Self.days + ["--vorig", file, "--deel", "kinderen"])
    #expect(again.out.contains("Rust hielp mij") && !again.out.contains("nieuw"))
    #expect(try program.output("uitgaven", "--als", "json").out.contains("geleerd.json"))
    // Once it is taken back it teaches nobody any more, and one alone is quoted nowhere.
    let id = try #require(
      try
        (Program.json(program.output("nakijken", "--als", "json", "--alles"))["zinnen"] as? [[String: Any]])?
        .first { $0["tekst"] as? String == "Rust hielp mij" }?["id"] as? String)
    try program.output("notitie", id, "mag-mee", "nee")
    #expect(try !program.output(Self.days).out.contains("hielp mij"))
  }

  @Test func `a picture of threads tells what came back, and nothing of whose it is`() throws {
    defer { program.clear() }
    let told = try #require(
      try
        (Program.json(program.output("nakijken", "--als", "json", "--alles"))["zinnen"] as? [[String: Any]])?
        .filter { ($0["tekst"] as? String)?.hasSuffix("hielp mij") ?? false }
        .compactMap { $0["id"] as? String })
    for zin in told { try program.output("notitie", zin, "nakijken", "ja") }
    try program.output("draad", "maak", "rust eerst", "--betekenis", "Eerst komt rust, dan de rest.")
    try program.output("draad", "maak", "leeg")
    try program.output(["draad", "erbij", "rust eerst"] + told)
    // What all children have in common tells of each of them: there is one more.
    try program.output("casus", "nieuw", "Mus", "--regio", "Denkstad")
    let days = ["praatplaat", "--draden", "--van", "2020-01-01", "--tot", "2099-12-31"]
    for scope in [[], ["--regio", "denkstad"]] {
      let text = try program.output(days + scope + ["--als", "tekst"]).out
      for word in ["rust eerst", "in 3 reizen", "Eerst komt rust", "hielp mij", "4 kinderen op reis"] {
        #expect(text.contains(word), "\(scope) \(word): \(text)")
      }
      for word in ["Geheim", "Egel", "Uil", "Das", "leeg"] { #expect(!text.contains(word), "\(word)") }
    }
    #expect(try program.output(days).out.contains("<svg"))
    let few = try program.run(days + ["--drempel", "5"])
    #expect(few.status == 1 && few.err.contains("minder dan 5") && few.out.isEmpty, "\(few)")
    let alone = try program.run(["praatplaat", "--titel", "x"])
    #expect(alone.status == 2 && alone.err.contains("--regio REGIO of --draden"), "\(alone.err)")
  }

  @Test func `what cannot be told is said in a line`() throws {
    defer { program.clear() }
    for (options, words) in [
      ([], "Over welke dagen"), (["--schooljaar", "2026-2027", "--naast", "vorig"], "zijn geen dagen"),
      (["--schooljaar", "2026-2027", "--vorig", program.path("er-niet")], "is er niet"),
      (["--schooljaar", "1990-1991"], "niets te tellen"),
    ] {
      let outcome = try program.run(["leerrapportage"] + options)
      #expect(outcome.err.contains(words) && outcome.out.isEmpty, "\(options): \(outcome.err)")
    }
    #expect(try program.run(Self.days + ["--deel", "alles"]).status == 2)
  }

  @Test func `the codebook is a list, and rows to take in elsewhere`() throws {
    defer { program.clear() }
    #expect(try program.output("codeboek").out.contains("Rust eerst: Eerst komt"))
    #expect(
      try program.output("codeboek", "--als", "csv").out.hasPrefix(
        "\u{FEFF}\"naam\";\"betekenis\";\"niveau\"\r\n"))
  }

  @Test func `what was held without the program is taken over whole, and stands beside what was counted`()
    throws
  {
    defer { program.clear() }
    let path = program.path("activiteiten.csv")
    try "datum;soort;aantal;deelnemers;swv;bron\r\n1-2-2026;training;10;91;Noord;plan\r\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let trial = try program.output("monitor", "lees", path, "--proef")
    #expect(trial.out.contains("1 nieuw") && trial.err.contains("niets bewaard"))
    let year = ["monitor", "--van", "2026-01-01", "--tot", "2026-12-31"]
    #expect(try !program.output(year).out.contains("training"))
    try program.output("monitor", "lees", path)
    #expect(try program.output("monitor", "lees", path).out.contains("1 stond er al zo"))
    let text = try program.output(year).out
    #expect(text.contains("training") && text.contains("91") && text.contains("Opgegeven"))
    let wrong = try program.run(
      ["monitor", "lees", "-"], stdin: Array("datum;soort\n2026-01-01;reis\ngisteren;reis\n".utf8))
    #expect(wrong.status == 1 && wrong.err.contains("regel 3") && wrong.out.isEmpty)
    #expect(try !program.output(year).out.contains("reis\n"), "nothing of it was taken")
    #expect(try program.output("controleer").out.contains("is heel"))
  }
}
