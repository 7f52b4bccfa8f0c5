import Screen
import SessionModel
import Text
import Wording

/// Chooses a thread for a sentence, over what is looked at.
struct Draadkiezer: Sendable {
  /// The note, and the session in which it was said.
  let notitie, sessie: Identifier
  private var editor = LineEditor(limit: 120)
  private var gekozen = 0

  init(_ notitie: Identifier, in sessie: Identifier) { (self.notitie, self.sessie) = (notitie, sessie) }

  /// What a key came to.
  enum Outcome { case nothing, closes, helps, leaves, stops, chooses(Draad) }

  static func keys(_ say: Wording) -> KeyTable<Key> {
    KeyTable([
      .init([.enter], .enter, say(.doetInDraad), priority: 4),
      .init([.escape], .escape, say(.terug), priority: 3),
      .init([.up, .down], .up, say(.kiestDraad), priority: 2),
    ])
  }

  mutating func handle(_ key: Key, _ world: World) -> Outcome {
    let draden = draden(world)
    switch key {
    case .escape: return .closes
    case .ctrl("q"): return .leaves
    case .ctrl("c"): return .stops
    case .enter: return draden.indices.contains(gekozen) ? .chooses(draden[gekozen]) : .nothing
    case .down: gekozen = min(gekozen + 1, max(0, draden.count - 1))
    case .up: gekozen = max(0, gekozen - 1)
    default: if editor.handle(key) { gekozen = 0 }
    }
    return .nothing
  }

  /// The threads whose name has what was typed.
  private func draden(_ world: World) -> [Draad] {
    guard let pagina = world.overview.pagina, case .draden(let rijen) = pagina.rijen else { return [] }
    let typed = CleanText.oneLine(editor.text).folded
    return rijen.map(\.draad).filter { typed.isEmpty || $0.gegevens.naam.folded.contains(typed) }
  }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let field = Line.field(
      Line(world.say(.welkeDraad), .accent.bolded()), editor, width: rect.width, height: 1)
    let block = rect.split(top: min(rect.height, field.count))
    canvas.put(field, in: block.taken)
    let draden = draden(world)
    guard !draden.isEmpty else {
      canvas.put(Line.message(world.say(.geenDraden), .quiet, width: rect.width, limit: 2), in: block.rest)
      return
    }
    let first = max(0, min(gekozen - block.rest.height + 1, draden.count - block.rest.height))
    for (y, draad) in draden.dropFirst(first).prefix(block.rest.height).enumerated() {
      var line = Line(first + y == gekozen ? "▸ " : "  ", .accent.bolded())
      line.add(draad.gegevens.naam)
      if !draad.gegevens.betekenis.isEmpty { line.add("  " + draad.gegevens.betekenis, .quiet) }
      line.draw(on: &canvas, at: Point(x: block.rest.x, y: block.rest.y + y), width: block.rest.width)
    }
  }
}
