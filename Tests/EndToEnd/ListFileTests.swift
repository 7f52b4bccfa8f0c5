import Foundation
import Support
import Testing

/// With the real program: a list becomes a file that is whole, for one's own eyes, and in the export log.
@Suite(.waits) struct ListFileTests {
  @Test
  func `every list goes to a file as it goes to a pipe, and nothing is left of one that cannot be made`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel", "--regio", "Denkstad")
    let begun = try program.output(
      "sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek", "--casus", "Egel", "--tafel", "ouder:moeder"
    )
    let code = try #require(begun.lines.last)
    try program.output(
      "doe", code, stdin: "~ De bus rijdt niet\n! Bellen met oma | moeder | | morgen\nsluit\n")
    for (place, command) in [
      ["casus", "lijst"], ["sessie", "lijst"], ["afspraken"], ["lijst", "knelpunten"], ["bewaren"],
      ["zoek", "bus"],
      ["draad", "lijst"],
    ].enumerated() {
      let path = program.path("lijst-\(place).csv")
      let told = try program.output(command + ["--uit", path])
      #expect(told.out.isEmpty && told.err.contains("lijst-\(place).csv"), "\(command) \(told)")
      #expect(try program.text("lijst-\(place).csv") == program.output(command + ["--als", "csv"]).out)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    let agenda = program.path("agenda.ics")
    try program.output("afspraken", "--uit", agenda)
    #expect(try program.text("agenda.ics").hasPrefix("BEGIN:VCALENDAR"))
    let log = try program.output("uitgaven").out
    #expect(log.contains("lijst-0.csv") && log.contains("agenda.ics"))
    #expect(!log.contains(".nieuw"), "a draft has no name that anybody knows")
    // What is there stays, unless that was said.
    let refused = try program.run(["afspraken", "--uit", agenda])
    #expect(refused.status == 1 && refused.err.contains("agenda.ics"))
    try program.output("afspraken", "--uit", agenda, "--vervang")
    let nowhere = try program.run(["afspraken", "--uit", program.path("nergens/lijst.csv")])
    #expect(nowhere.status == 1 && nowhere.err.split(separator: "\n").count == 1, "\(nowhere)")
    // A list without rows that is read here is no file.
    try program.output("draad", "lijst", "--uit", program.path("leeg.txt"))
    let left = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
    #expect(!left.contains { $0.hasSuffix(".nieuw") || $0 == "leeg.txt" }, "\(left)")
  }
}
