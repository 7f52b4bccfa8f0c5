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
      for (count, end) in [(0, false), (1, false), (3, false), (15, false), (40, false), (3, true)] {
        let story = WallStory(vorm, size: size, vraag: vragen[count % 2])
        story.say(count)
        if end { story.tell(.sessieGesloten) }
        let name = "\(size.columns)-\(vorm)-\(end ? "einde" : String(count))"
        let canvas = story.zaal.canvas
        for (ending, words) in [("svg", canvas.svg(.licht)), ("txt", canvas.text)] {
          try words.write(toFile: "\(folder)/\(name).\(ending)", atomically: true, encoding: .utf8)
        }
      }
    }
  }
}
