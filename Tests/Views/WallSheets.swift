import Foundation
import Panels
import Screen
import SessionModel
import Testing

@testable import Views

/// Every form on every wall with few and many things, as text with colours: to look at as the back row does.
@Test(.enabled(if: ProcessInfo.processInfo.environment["REISLEIDER_SHEETS"] != nil))
func `every wall can be looked at in colour`() throws {
  let folder = try #require(ProcessInfo.processInfo.environment["REISLEIDER_SHEETS"])
  let colours: [Ink: Int] = [
    .quiet: 245, .accent: 25, .title: 235, .dream: 91, .light: 172, .warning: 160, .held: 160, .done: 28,
    .rule: 250, .child: 90,
  ]
  let sizes = [Size(columns: 40, rows: 12)] + WallDensityTests.sizes
  let vragen = ["Wat werkt al?", "Wat is er gelukt sinds de vorige keer dat we hier waren?"]
  for vorm in WallStory.vormen {
    for size in sizes {
      for (count, end) in [(0, false), (1, false), (3, false), (15, false), (40, false), (3, true)] {
        let story = WallStory(vorm, size: size, vraag: vragen[count % 2])
        story.say(count)
        if end { story.tell(.sessieGesloten) }
        let canvas = story.zaal.canvas
        var text = ""
        for y in 0..<canvas.size.rows {
          for x in 0..<canvas.size.columns {
            guard let cell = canvas[Point(x: x, y: y)] else { continue }
            let colour = colours[cell.style.ink].map { ";38;5;\($0)" } ?? ""
            text += "\u{1B}[0\(cell.style.bold ? ";1" : "")\(colour)m\(cell.text)"
          }
          text += "\u{1B}[0m\n"
        }
        let name = "\(size.columns)-\(vorm)-\(end ? "einde" : String(count))"
        try text.write(toFile: "\(folder)/\(name).ansi", atomically: true, encoding: .utf8)
      }
    }
  }
}
