import Screen
import SessionModel
import Text
import Wording

/// Chooses a thread, over what is looked at: one in which sentences go, or with which another one is put together.
struct Draadkiezer: Sendable {
  /// What for.
  enum Doel: Hashable, Sendable {
    case zinnen([Draadzin])
    case samen(Draad)
  }

  let doel: Doel
  private var editor = LineEditor(limit: Draad.Gegevens.langsteNaam)
  private var gekozen = 0

  init(_ doel: Doel) { self.doel = doel }

  /// What a key came to.
  enum Outcome {
    case nothing, closes, leaves, stops, chooses(Draad)
    /// There is none of this name yet: to make it.
    case makes(String)
  }

  static func keys(_ say: Wording) -> KeyTable<Key> {
    KeyTable([
      .init([.enter], .enter, say(.doetInDraad), priority: 4),
      .init([.escape], .escape, say(.terug), priority: 3),
      .init([.up, .down], .up, say(.kiestDraad), priority: 2),
    ])
  }

  /// What was typed, as a name.
  private var naam: String { CleanText.oneLine(editor.text) }

  mutating func handle(_ key: Key, _ world: World) -> Outcome {
    let draden = draden(world)
    let count = draden.count + (maakt(draden) ? 1 : 0)
    switch key {
    case .escape: return .closes
    case .ctrl("q"): return .leaves
    case .ctrl("c"): return .stops
    case .enter:
      if draden.indices.contains(gekozen) { return .chooses(draden[gekozen]) }
      return maakt(draden) ? .makes(naam) : .nothing
    case .down: gekozen = min(gekozen + 1, max(0, count - 1))
    case .up: gekozen = max(0, gekozen - 1)
    default: if editor.handle(key) { gekozen = 0 }
    }
    return .nothing
  }

  /// The threads whose name has what was typed.
  private func draden(_ world: World) -> [Draad] {
    let typed = naam.folded
    let own = if case .samen(let draad) = doel { Optional(draad.id) } else { nil as Identifier? }
    return world.overview.draden.filter {
      $0.id != own && (typed.isEmpty || $0.gegevens.naam.folded.contains(typed))
    }
  }

  /// Whether a thread can be made of what was typed.
  private func maakt(_ draden: [Draad]) -> Bool {
    guard case .zinnen = doel, naam.contains(where: \.isLetter) else { return false }
    return !draden.contains { $0.gegevens.naam.folded == naam.folded }
  }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let say = world.say
    let asked =
      switch doel {
      case .zinnen(let zinnen):
        zinnen.count == 1
          ? say(.welkeDraad) : say(.welkeDraadVoor, say.count(zinnen.count, .eenDraadzin, .draadzinnen))
      case .samen(let draad): say(.bijWelkeDraad, draad.gegevens.naam)
      }
    let field = Line.field(
      Line(asked, .accent.bolded()), world.masked(typing: editor), width: rect.width, height: 1)
    let block = rect.split(top: min(rect.height, field.count))
    canvas.put(field, in: block.taken)
    let draden = draden(world)
    var rows = draden.map { draad in
      var line = Line(draad.gegevens.naam)
      if !draad.gegevens.betekenis.isEmpty { line.add("  " + draad.gegevens.betekenis, .quiet) }
      return line
    }
    if maakt(draden) { rows.append(Line(say(.maakDraad, naam), .accent)) }
    guard !rows.isEmpty else {
      canvas.put(Line.message(say(.geenDraden), .quiet, width: rect.width, limit: 2), in: block.rest)
      return
    }
    let first = max(0, min(gekozen - block.rest.height + 1, rows.count - block.rest.height))
    for (y, row) in rows.dropFirst(first).prefix(block.rest.height).enumerated() {
      var line = Line(first + y == gekozen ? "▸ " : "  ", .accent.bolded())
      line.spans += row.spans
      line.draw(on: &canvas, at: Point(x: block.rest.x, y: block.rest.y + y), width: block.rest.width)
    }
  }
}
