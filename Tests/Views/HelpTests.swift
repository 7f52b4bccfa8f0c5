import Acts
import Panels
import Screen
import SessionModel
import Support
import Templates
import Testing
import Text
import Wording

@testable import Views

/// Help and lists are read whole: what does not fit on a row goes on below it.
@Suite struct HelpTests {
  static let sizes = [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

  private static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || "│─╭╮╰╯".contains($0) }.map(String.init)
  }

  /// Whether every word of the hints stands on a row of the box that is no wider than its room.
  private func expectWhole(_ hints: [KeyHint], _ place: String) {
    for size in Self.sizes {
      let (rows, room) = Overlay.helpRows(hints, in: size)
      var canvas = Canvas(Size(columns: size.columns, rows: rows.count))
      canvas.put(rows, in: canvas.bounds)
      let shown = Set(Self.words(canvas.text))
      #expect(rows.allSatisfy { $0.width <= room.width }, "\(place) at \(size)")
      for word in hints.flatMap({ Self.words($0.name + " " + $0.label) }) where word.count < size.columns / 2
      {
        #expect(shown.contains(word), "\(place) at \(size): \(word)")
      }
    }
  }

  @Test func `the arrows go through help to its last row, on a small screen too`() throws {
    let hints = ActPlace.noteer.help(Wording(), nil)
    let size = Size(columns: 40, rows: 12)
    var (from, seen): (Int, Set<String>) = (0, [])
    while let next = Overlay.help(.pageDown, from: from, of: hints, in: size)?.helpRow {
      var canvas = Canvas(size)
      Overlay.drawHelp("Hulp", hints, from: from, on: &canvas)
      seen.formUnion(Self.words(canvas.text))
      guard next != from else { break }
      from = next
    }
    for hint in hints { #expect(Self.words(hint.name).allSatisfy(seen.contains), "\(hint.name)") }
  }

  @Test(arguments: ActPlace.allCases) func `the help of a screen fits or wraps`(place: ActPlace) {
    let say = Wording()
    expectWhole(place.help(say, nil), "\(place)")
    expectWhole(place.help(say, nil, between: TeruglezenView.regels(say)), "\(place)")
  }

  @Test(arguments: Templates.all.map(\.name))
  func `the help of every form fits or wraps`(name: String) throws {
    let reis = Reis(draaiboek: name)
    var forms: Set<Vorm> = []
    for etappe in reis.sessie.stappen where forms.insert(etappe.stap.vorm).inserted {
      reis.noteer.type("/stap \(etappe.stap.naam)").press("Enter")
      let world = reis.noteer.inside
      let scene = try #require(world.scene(reis.sessie.id))
      let noteer = NoteerView(sessie: reis.sessie.id, terminal: "toets", world: world)
      expectWhole(noteer.helpHints(world, scene), "noteer, \(etappe.stap.naam)")
      for place in [ActPlace.zaal, .regie] {
        expectWhole(
          place.help(world.say, scene, between: place.lines(scene)), "\(place), \(etappe.stap.naam)")
        let ten = place.stepHelp(world.say, scene)
        #expect(ten.count == StepHelp.size + 1, "\(place), \(etappe.stap.naam)")
        expectWhole(ten, "\(place), \(etappe.stap.naam), by its word")
      }
    }
  }

  @Test func `a list shows its items whole, the chosen one always`() {
    let items = [
      ListPicker.Item(
        titel: "Wat werkt er al? Ook als het klein is, of maar één keer gebeurde",
        detail: "15 minuten, 3 notities"),
      ListPicker.Item(
        titel: "Kort", detail: "met iets erachter dat op een smal scherm niet naast de naam past"),
      ListPicker.Item(titel: "Nog een"),
    ]
    for width in [20, 40, 80] {
      for height in [3, 30] {
        var canvas = Canvas(Size(columns: width, rows: height))
        let picker = ListPicker(selected: 1)
        picker.draw(items, on: &canvas, in: canvas.bounds)
        #expect(canvas.text.contains("▸ Kort") && !canvas.text.contains("…"), "\(canvas.text)")
        guard height == 30 else { continue }
        let shown = Set(Self.words(canvas.text))
        for item in items {
          for word in Self.words(item.titel + " " + item.detail) { #expect(shown.contains(word)) }
        }
        #expect(
          ListPicker.rows(items, width: width)
            == canvas.text.split(separator: "\n").count { !Self.words(String($0)).isEmpty })
      }
    }
  }

  @Test func `the boxes of zaal and the lists of the start screen are not cut on a small screen`() {
    let reis = Reis()
    for columns in [80, 40] {
      reis.zaal.size = Size(columns: columns, rows: columns == 80 ? 24 : 12)
      for key in ["v", "g", "i"] {
        reis.zaal.press(key)
        for _ in 0..<30 {
          let text = reis.zaal.rows.joined(separator: "\n")
          let box = text.split(separator: "\n").filter { $0.contains("│") }.map(String.init)
          #expect(
            !box.contains { $0.contains("…") && $0.contains("▸") && !$0.contains("eigen vraag …") },
            "\(key): \(text)")
          reis.zaal.press("↓")
        }
        reis.zaal.press("Esc")
      }
    }
  }
}
