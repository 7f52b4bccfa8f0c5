import Foundation
import Support
import Testing

/// An afspraak that was made by any door has all its fields at every other.
@Suite(.waits) struct AfsprakenTests {
  @Test(arguments: [
    "vul moeder | Ik bel | Als het negen uur is | maandag | mentor | een telefoonnummer | over een week",
    "afspraak Ik bel | moeder | Als het negen uur is | maandag | mentor | een telefoonnummer | over een week",
  ])
  func `what is needed and when it is looked at again is told by doe, and stands in both lists`(line: String)
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 11)
    let told = try program.output("doe", code, stdin: line + "\n").out
    let text = try program.output("afspraken").out
    let json = try program.output("afspraken", "--als", "json").out
    for words in [
      "Ik bel", "Als het negen uur is", "maandag", "mentor", "een telefoonnummer", "over een week",
    ] {
      for (door, said) in [("doe", told), ("tekst", text), ("json", json)] {
        #expect(said.contains(words), "\(door): \(words)")
      }
    }
    let afspraak = try #require(
      (Program.json(program.output("afspraken", "--als", "json"))["afspraken"] as? [[String: Any]])?.first)
    #expect(afspraak["nodig"] as? String == "een telefoonnummer")
    #expect(afspraak["kijkmoment"] as? String == "over een week")
    let unknown = try program.run(["afspraken", "zet", "zzzz", "gedaan"])
    #expect(unknown.status == 1 && unknown.err.contains("reisleider afspraken --als json"), "\(unknown.err)")
  }
}
