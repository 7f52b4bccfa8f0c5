import Foundation
import Support
import Testing

/// Clocks that jump: back, ahead, and over the night in which an hour comes twice.
@Suite(.waits) struct ClockTests {
  /// Where Debian puts the library that fakes a clock; only the dynamic build can be told by it.
  private static let library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"

  private func script(_ steps: String...) -> String { steps.joined(separator: "\n") + "\n" }

  @Test func `notes stand in the order in which they were said, whatever the clock does`() throws {
    let program = try Program(["TZ": "Europe/Amsterdam"])
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let path = try program.file(
      "script",
      script(
        ":clock 2026-10-25T02:30:00", ":type een", "Enter", ":wait bewaard", ":clock 2024-10-25T09:00:00",
        ":type twee", "Enter", ":wait bewaard 09:00:00", ":save-screen terug.txt",
        ":clock 2099-01-01T00:00:00", ":type drie", "Enter", ":wait bewaard 00:00:00",
        ":clock 2026-10-25T03:10:00", ":type vier", "Enter", ":wait bewaard 03:10:00",
        ":save-screen einde.txt"))
    try program.output("noteer", code, "--script", path)
    #expect(try program.notes(of: code).map(\.tekst) == ["een", "twee", "drie", "vier"])
    // A clock that went back makes no time negative.
    for name in ["terug.txt", "einde.txt"] {
      let screen = try program.text(name)
      #expect(!screen.contains(/-\d+ (van|min)/), "\(screen)")
    }
    #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"))
    try program.output("noteer", "--regels", code, stdin: "vijf\n")
    #expect(try program.notes(of: code).map(\.tekst).last == "vijf")
  }

  @Test func `a session of which the clock jumped years is told in no count of minutes anywhere`() throws {
    let program = try Program(["TZ": "UTC"])
    defer { program.clear() }
    let code = try program.begin(at: 4)
    for screen in ["zaal", "noteer", "regie"] {
      let path = try program.file(
        screen + ".script", script(":clock 2036-11-21T12:00:00", ":save-screen \(screen).txt", "Ctrl-Q"))
      try program.output(screen, code, "--script", path)
    }
    let close = try program.file(
      "sluit", script(":clock 2036-11-21T12:00:00", "g", ":type 12", "Enter", "→", "Enter", ":wait gesloten"))
    try program.output("zaal", code, "--script", close)
    var told = try ["zaal.txt", "noteer.txt", "regie.txt"].map { try program.text($0) }
    for screen in ["zaal", "noteer", "regie"] {
      told.append(try program.output([screen, "--tekst", code]).out)
    }
    for form in ["tekst", "md"] {
      told.append(try program.output("verslag", code, "--als", form).out)
      told.append(try program.output("sessie", "toon", code, "--alles", "--als", form).out)
    }
    told.append(try program.output("draaiboek", "toon", "reisbureau", "--ervaring").out)
    for text in told { #expect(!text.contains(/\d{4,} (van|min|minuten)/), "\(text)") }
    #expect(told.contains { $0.contains("langer dan een dag") || $0.contains("meer dan een dag") })
  }

  @Test func `the screens take every jump of the clock while they look on`() throws {
    let program = try Program(["TZ": "Europe/Amsterdam"])
    defer { program.clear() }
    let code = try program.begin(at: 4)
    for screen in ["zaal", "regie", "noteer"] {
      let steps = [
        "2026-03-29T01:59:59", "2026-03-29T03:00:00", "2026-10-25T02:59:59", "2026-10-25T02:00:00",
        "1970-01-01T00:00:00", "2038-01-19T03:14:08", "2026-11-21T12:00:00",
      ].map { ":clock \($0)\n:save-screen \(screen).txt" }
      let path = try program.file(screen + ".script", steps.joined(separator: "\n") + "\n")
      try program.output(screen, code, "--script", path)
      #expect(try program.text(screen + ".txt").contains("Vlinder"))
      #expect(try !program.text(screen + ".txt").contains(/-\d+ van/))
    }
  }

  @Test
  func `nothing is listed as kept too long by a clock that may be wrong, before somebody names the day`()
    throws
  {
    let program = try Program(["TZ": "Europe/Amsterdam"])
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel", "--bewaar-tot", "2020-01-01", "--reden", "bel 0612345678")
    try program.output("casus", "nieuw", "Uil", "--bewaar-tot", "2199-12-31", "--reden", "proef")
    try program.output("casus", "nieuw", "Das")
    // Somebody who knows what day it is, hears the question with the list.
    let list = try program.run(["casus", "lijst", "--verlopen"])
    #expect(list.status == 0 && list.err.contains("Klopt dat?") && list.err.contains("wis ALIAS"))
    #expect(list.out.contains("Egel") && list.out.contains("01-01-2020") && list.out.contains("●"))
    #expect(!list.out.contains("Uil") && !list.out.contains("0612"))
    // Of whom nobody said a day stands apart, below.
    #expect(list.err.contains("Van deze zei niemand tot wanneer"))
    let (past, open) = (list.out.range(of: "Egel"), list.out.range(of: "Das"))
    #expect(try #require(past).upperBound < #require(open).lowerBound)
    let data = try program.output("casus", "lijst", "--verlopen", "--als", "json").out
    #expect(
      data.contains("\"Egel\"") && !data.contains("\"Uil\"") && !data.contains("\"Das\"")
        && !data.contains("0612"))

    // A clock that jumped, back or ahead, lists nothing.
    let today = try program.shell("date +%F").lines[0]
    let code = try program.begin(at: 4)
    let path = try program.file(
      "later", script(":clock 2150-03-01T12:00:00", ":type ooit", "Enter", ":wait bewaard"))
    try program.output("noteer", code, "--script", path)
    for options in [[], ["--als", "json"]] {
      let held = try program.run(["casus", "lijst", "--verlopen"] + options)
      #expect(held.status == 1 && held.out.isEmpty)
      #expect(held.err.contains("zondag 1 maart 2150") && held.err.contains("--bevestig \(today)"))
    }
    let wrong = try program.run(["casus", "lijst", "--verlopen", "--bevestig", "2150-03-01"])
    #expect(wrong.status == 1 && wrong.out.isEmpty && wrong.err.contains("Zet eerst de klok goed"))
    #expect(try program.output("casus", "lijst", "--verlopen", "--bevestig", today).out.contains("Egel"))
    #expect(try program.run(["casus", "lijst", "--bevestig", today]).status == 2)
  }

  /// A static program cannot be told by a library.
  private static let canFake =
    FileManager.default.fileExists(atPath: library)
    && ProcessInfo.processInfo.environment["REISLEIDER_BINARY"] == nil

  @Test(.enabled(if: canFake, "needs libfaketime and a dynamic build, as make torture has"))
  func `the real clock of another process may be two years off`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel", "--bewaar-tot", "2030-01-01", "--reden", "proef")
    let code = try program.begin(at: 4)
    var expected: [String] = []
    for (index, offset) in ["+0", "-2y", "+1y", "-1d", "+5h"].enumerated() {
      var shifted = program
      shifted.environment.merge(["LD_PRELOAD": Self.library, "FAKETIME": offset]) { $1 }
      let outcome = try shifted.output("noteer", "--regels", code, stdin: "van \(index)\n")
      #expect(outcome.out.hasPrefix("bewaard 1 "))
      expected.append("van \(index)")
      // A clock that is wrong takes nothing away, and calls nothing kept too long of its own accord.
      #expect(try shifted.output("casus", "lijst").out.contains("Egel"))
    }
    var late = program
    late.environment.merge(["LD_PRELOAD": Self.library, "FAKETIME": "+9y"]) { $1 }
    let held = try late.run(["casus", "lijst", "--verlopen"])
    #expect(held.status == 1 && held.out.isEmpty && held.err.contains("Klopt de klok?"))
    #expect(try program.notes(of: code).map(\.tekst) == expected)
    #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"))
  }
}
