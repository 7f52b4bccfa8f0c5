import Foundation
import Panels
import Screen
import Testing

/// A canvas as text with colours, to look at as a picture while working on a form.
@Test(.enabled(if: ProcessInfo.processInfo.environment["REISLEIDER_ANSI"] != nil))
func `every golden picture can be looked at in colour`() throws {
  let folder = try #require(ProcessInfo.processInfo.environment["REISLEIDER_ANSI"])
  let colours: [Ink: Int] = [
    .quiet: 245, .accent: 25, .title: 235, .dream: 91, .light: 172, .warning: 160, .held: 160, .done: 28,
    .rule: 250,
  ]
  for vorm in Gevallen.vormen {
    for (naam, teksten) in [("enkele", Gevallen.enkele), ("veel", Gevallen.veel)] {
      let verhaal = Gevallen.verhaal(
        vorm, vorm == "reisgezelschap" && naam == "enkele" ? Gevallen.mensen : teksten)
      let canvas = Gevallen.zaal(verhaal, vorm, columns: 120, rows: 26).canvas
      var text = ""
      for y in 0..<canvas.size.rows {
        for x in 0..<canvas.size.columns {
          guard let cell = canvas[Point(x: x, y: y)] else { continue }
          let colour = colours[cell.style.ink].map { ";38;5;\($0)" } ?? ""
          text += "\u{1B}[0\(cell.style.bold ? ";1" : "")\(colour)m\(cell.text)"
        }
        text += "\u{1B}[0m\n"
      }
      try text.write(toFile: "\(folder)/\(vorm)-\(naam).ansi", atomically: true, encoding: .utf8)
    }
  }
}
