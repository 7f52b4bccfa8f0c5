import Screen
import Testing

@testable import Views

/// On the smallest screen a sentence of the program stands above a list whole.
struct SmalTests {
  @Test func `what is told above a list is cut on no screen of forty columns`() {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.size = Size(columns: 40, rows: 12)
    for keys in [["1"], ["→"], ["→"], ["3"], ["4"], ["5"]] {
      for key in keys { terug.press(key) }
      let head = terug.canvas.text.split(separator: "\n").dropFirst().prefix { line in
        !line.contains("▸") && line.contains(where: \.isLetter)
      }
      #expect(!head.contains { $0.contains("…") }, "\(keys): \(terug.canvas.text)")
    }
  }

  @Test func `what narrows a list says so where it narrows nothing`() {
    let terug = Robot(Reis(eerder: true).table, "terug", at: .terugkijken)
    terug.press("→").press("Ctrl-F").shows("“Ctrl-F” zegt hier niets")
    terug.press("→").press("→").press("Ctrl-F").shows("Alleen ")
  }
}
