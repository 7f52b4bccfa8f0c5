import Foundation
import Panels
import Screen
import Testing

/// A canvas as a picture, to look at while working on a form.
@Test(.enabled(if: ProcessInfo.processInfo.environment["REISLEIDER_SHEETS"] != nil))
func `every golden picture can be looked at in colour`() throws {
  let folder = try #require(ProcessInfo.processInfo.environment["REISLEIDER_SHEETS"])
  for vorm in Gevallen.vormen {
    for (naam, teksten) in [("enkele", Gevallen.enkele), ("veel", Gevallen.veel)] {
      let verhaal = Gevallen.verhaal(
        vorm, vorm == "reisgezelschap" && naam == "enkele" ? Gevallen.mensen : teksten)
      let canvas = Gevallen.zaal(verhaal, vorm, columns: 120, rows: 26).canvas
      try canvas.svg(.licht).write(toFile: "\(folder)/\(vorm)-\(naam).svg", atomically: true, encoding: .utf8)
    }
  }
}
