import Foundation
import Panels
import Screen
import SessionModel
import Testing

@testable import Views

/// Every form on every wall with few and many things, as a picture: to look at as the back row does.
@Test(.enabled(if: ProcessInfo.processInfo.environment["REISLEIDER_SHEETS"] != nil))
func `every wall can be looked at in colour`() throws {
  let folder = try #require(ProcessInfo.processInfo.environment["REISLEIDER_SHEETS"])
  let sizes = [Size(columns: 40, rows: 12)] + WallDensityTests.sizes
  let vragen = ["Wat werkt al?", "Wat is er gelukt sinds de vorige keer dat we hier waren?"]
  for vorm in WallStory.vormen {
    for size in sizes {
      let kinds =
        [0, 1, 3, 15, 40].map { (count: $0, kind: "") } + [(3, "einde"), (3, "regels"), (15, "regels")]
      for (count, kind) in kinds {
        let story = WallStory(
          vorm, size: size, regels: kind == "regels" ? WallSheets.regels : [], vraag: vragen[count % 2])
        story.say(count)
        if kind == "einde" { story.tell(.sessieGesloten) }
        let name = "\(size.columns)-\(vorm)-\(count)\(kind)"
        let canvas = story.zaal.canvas
        for (ending, words) in [("svg", canvas.svg(.licht)), ("txt", canvas.text)] {
          try words.write(toFile: "\(folder)/\(name).\(ending)", atomically: true, encoding: .utf8)
        }
      }
    }
  }
}

private enum WallSheets {
  static let regels = [
    "Wat hier gezegd wordt blijft hier, tot we samen anders afspreken.",
    "We praten met elkaar en niet over elkaar.",
    "Ieder mag een vraag voorbij laten gaan.",
  ]
}
