import Foundation
import Support
import Testing

/// A region tells its neighbour what worked, with the real program: a seed, a package, and what the neighbour reads of it.
@Suite(.waits) struct PakketEndTests {
  private let program: Program
  private var here: String { program.path("hier") }
  private var there: String { program.path("daar") }

  init() throws { program = try Program() }

  private func at(_ folder: String, _ words: [String], stdin: String = "") throws -> Program.Outcome {
    let outcome = try program.run(["--map", folder] + words, stdin: Array(stdin.utf8))
    #expect(outcome.status == 0, "\(words): \(outcome.err)")
    return outcome
  }

  /// So many children who each say that something helped; the code of the last session, which is closed.
  private func live(_ children: [String]) throws -> String {
    var code = ""
    for alias in children {
      _ = try at(here, ["casus", "nieuw", alias, "--regio", "Denkstad"])
      let begun = try at(
        here,
        [
          "sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek", "--casus", alias, "--tafel",
          "jeugdige,ouder",
        ])
      code = try #require(begun.lines.last)
      let kept = try at(here, ["noteer", "--regels", code], stdin: "j: Rust hielp \(children.count) keer\n")
      let id = try #require(kept.lines.first?.split(separator: " ").last.map(String.init))
      _ = try at(here, ["notitie", id, "leren", "ja", "--door", "jeugdige"])
      _ = try at(here, ["notitie", id, "nakijken", "ja"])
      _ = try at(here, ["sessie", "sluit", code])
    }
    return code
  }

  @Test func `what worked in one region is read in another, and leads to nobody`() throws {
    defer { program.clear() }
    let file = program.path("lessen.jsonl")
    let make =
      [
        "pakket", "maak", file, "--alleen-lessen", "--afzender", "Denkstad", "--aan", "buren", "--grond",
        "leren",
      ]
    let code = try live(["Egel", "Uil"])
    let few = try program.run(["--map", here] + make)
    #expect(few.status == 1 && few.err.contains("2 reizen"), "\(few.err)")
    _ = try live(["Das"])
    // A seed is of nobody, short, and read back.
    let give = ["--map", here, "pakket", "geef", code]
    for (words, door, told) in [
      ("wandelen\n\n\n", [], "--door"), ("\n", ["--door", "ouder"], "wat werkte"),
      ("Uil wandelde\n", ["--door", "ouder"], "naam van een reis"),
      ("bel 06 12345678\n", ["--door", "ouder"], "iets van iemand"),
      (String(repeating: "a", count: 281) + "\n", ["--door", "ouder"], "281 tekens"),
    ] {
      let outcome = try program.run(give + door, stdin: Array(words.utf8))
      #expect(outcome.status == (door.isEmpty ? 2 : 1) && outcome.err.contains(told), "\(outcome.err)")
    }
    _ = try at(
      here, ["pakket", "geef", code, "--door", "ouder"], stdin: "Samen wandelen\nEr was tijd\nBegin klein\n")
    _ = try at(here, make)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(
      text.contains("Rust hielp") && text.contains("Begin klein") && text.contains("\"ondertekend\":false"))
    for word in ["Egel", "Uil", "Das", code] { #expect(!text.contains(word), "\(word)") }
    #expect(try at(here, ["uitgaven", "--als", "json"]).out.contains("pakket-lessen"))
    // Once the same, and twice.
    let first = try at(there, ["pakket", "lees", file, "--proef"])
    #expect(first.err.contains("ondertekent") && first.err.contains("proef"))
    #expect(try at(there, ["pakket", "lees", file]).out.contains("er nu"))
    #expect(try at(there, ["pakket", "lees", file]).out.contains("was er al"))
    #expect(try at(there, ["pakket", "zaadjes"]).out.contains("gelukt in 1 regio"))
    let days = ["leerrapportage", "--van", "2020-01-01", "--tot", "2099-12-31", "--deel", "elders"]
    let learned = try at(there, days).out
    #expect(learned.contains("Samen wandelen") && learned.contains("gelukt in 1 regio"), "\(learned)")
    // Bad files change nothing, and each is told in a line.
    let half = String(text.dropLast(text.count / 2))
    let sealed = "age-encryption.org/v1\n"
    for (name, bad, told) in [
      ("half", half, "regel"), ("anders", text.replacingOccurrences(of: "Rust", with: "Lust"), "regel"),
      ("age", sealed, "age -d"), ("leeg", "", "geen pakket"), ("dubbel", text + text, "niet de regels"),
      ("nieuwer", text.replacingOccurrences(of: "\"versie\":1", with: "\"versie\":9"), "nieuwere"),
      ("lang", text.prefix { $0 != "\n" } + "\n" + String(repeating: "a", count: 2 << 20) + "\n", "1024 KiB"),
    ] {
      try Data(bad.utf8).write(to: URL(filePath: program.path(name)))
      let outcome = try program.run(["--map", there, "pakket", "lees", program.path(name)])
      #expect(
        outcome.status == 1 && outcome.err.contains(told) && outcome.out.isEmpty, "\(name): \(outcome.err)")
    }
    // A file of a gigabyte is not read to see that.
    let huge = try program.shell(
      "truncate -s 1G groot && ulimit -v 300000 && \"$R\" --map daar pakket lees groot")
    #expect(huge.status == 1 && huge.err.split(separator: "\n").count == 1, "\(huge.err)")
    // What is taken back there is gone here with the next one.
    let seed = try #require(
      (try Program.json(at(here, ["pakket", "zaadjes", "--als", "json"]))["hier"] as? [[String: Any]])?
        .first?["code"] as? String)
    _ = try at(here, ["pakket", "neem-terug", seed])
    _ = try at(here, make + ["--vervang"])
    #expect(try at(there, ["pakket", "lees", file]).out.contains("gewist"))
    #expect(try at(there, ["pakket", "zaadjes"]).out.isEmpty)
    let rest = try program.shell("grep -c 'Begin klein' daar/reisleider.db || true").out
    #expect(rest == "0\n", "and not in the file either")
  }

  @Test func `a journey is whole in another region, and is erased there by its name`() throws {
    defer { program.clear() }
    _ = try live(["Egel"])
    let code = try #require(
      (try Program.json(at(here, ["sessie", "lijst", "--als", "json"]))["sessies"] as? [[String: Any]])?
        .first?["code"] as? String)
    let file = program.path("egel.jsonl")
    let make = [
      "pakket", "maak", file, "--casus", "Egel", "--aan", "regio Heuvelrand", "--grond", "verhuizing",
    ]
    let none = try program.run(["--map", here, "pakket", "maak", file, "--casus", "Egel"])
    #expect(none.status == 2 && none.err.contains("--aan"))
    #expect(try program.run(["--map", here, "pakket", "maak", file]).err.contains("--casus ALIAS"))
    let made = try at(here, make)
    #expect(made.out.contains("Gesprekken: 1") && made.err.contains("age -p"), "\(made)")
    #expect(try at(here, ["uitgaven", "--als", "json"]).out.contains("pakket-casus"))
    #expect(try at(there, ["pakket", "lees", file, "--proef"]).err.contains("proef"))
    #expect(try at(there, ["casus", "lijst"]).out.contains("Egel") == false, "a trial keeps nothing")
    #expect(try at(there, ["pakket", "lees", file]).out.contains("is er nu"))
    #expect(try at(there, ["pakket", "lees", file]).out.contains("niets veranderd"))
    for folder in [here, there] {
      #expect(try at(folder, ["verslag", code]).out.contains("Rust hielp"))
      #expect(try at(folder, ["zoek", "rust"]).out.contains("Rust hielp"))
    }
    #expect(try at(there, ["controleer"]).status == 0)
    let before = try at(there, ["casus", "toon", "Egel"]).out
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let first = text.prefix { $0 != "\n" }
    for (name, bad, told) in [
      ("half", String(text.dropLast(text.count / 2)), "regel"), ("dubbel", text + text, "niet de regels"),
      ("anders", text.replacingOccurrences(of: "Rust", with: "Lust"), "regel"),
      ("nieuwer", text.replacingOccurrences(of: "\"versie\":1", with: "\"versie\":9"), "nieuwere"),
      ("lang", first + "\n" + String(repeating: "a", count: 2 << 20) + "\n", "1024 KiB"),
    ] {
      try Data(bad.utf8).write(to: URL(filePath: program.path(name)))
      let outcome = try program.run(["--map", there, "pakket", "lees", program.path(name)])
      let lines = outcome.err.split(separator: "\n")
      #expect(
        outcome.status == 1 && outcome.err.contains(told) && lines.count == 1 && outcome.out.isEmpty,
        "\(name): \(outcome.err)")
    }
    #expect(try at(there, ["casus", "toon", "Egel"]).out == before)
    let gone = try at(there, ["wis", "Egel", "--bevestig", "Egel"])
    #expect(gone.out.contains("egel.jsonl") || gone.err.contains("egel.jsonl"), "\(gone)")
    let again = try program.run(["--map", there, "pakket", "lees", file])
    #expect(again.status == 1 && again.err.contains("gewist"))
    #expect(try program.shell("grep -c 'Rust hielp' daar/reisleider.db || true").out == "0\n")
  }
}
