import Screen
import SessionModel
import Text
import Wording

/// Chooses a thread, over what is looked at: one in which sentences go, or with which another one is put together.
struct Draadkiezer: Equatable, Sendable {
  /// What for.
  enum Doel: Hashable, Sendable {
    case zinnen([Draadzin])
    case samen(Draad)
  }

  let doel: Doel
  private var editor = LineEditor(limit: Draad.Gegevens.langsteNaam)
  private var gekozen = 0

  init(_ doel: Doel) { self.doel = doel }

  /// The keys, of which a footer names those that do something with what was typed.
  func toetsen(_ say: Wording, _ world: World?) -> KeyTable<Key> {
    let count = world.map(aantal) ?? .max
    let other = gekozen > 0 ? Key.up : .down
    return KeyTable([
      .init([.enter], .enter, say(.doetInDraad), inFooter: count > 0, priority: 4),
      .init([.escape], .escape, say(.terug), priority: 3),
      .init([other, other == .up ? .down : .up], .up, say(.kiestDraad), inFooter: count > 1, priority: 2),
    ])
  }

  /// So many there are to choose from, with the one that can be made.
  private func aantal(_ world: World) -> Int {
    let draden = draden(world)
    return draden.count + (maakt(draden) ? 1 : 0)
  }

  /// What was typed, as a name.
  private var naam: String { CleanText.oneLine(editor.text) }

  mutating func handle(_ key: Key, _ world: World) -> Overvraag.Outcome {
    let draden = draden(world)
    let count = draden.count + (maakt(draden) ? 1 : 0)
    switch key {
    case .escape: return .closes
    case .enter:
      if draden.indices.contains(gekozen) { return .writes(kies(draden[gekozen], world)) }
      guard maakt(draden), case .zinnen(let zinnen) = doel else { return .nothing }
      return .asks(.draad(Draadvorm(.nieuw, zinnen: zinnen, naam: naam)))
    case .down: gekozen = min(gekozen + 1, max(0, count - 1))
    case .up: gekozen = max(0, gekozen - 1)
    default: if editor.handle(key) { gekozen = 0 }
    }
    return .nothing
  }

  /// What is in the thread already stays there, also when this is taken back.
  private func kies(_ draad: Draad, _ world: World) -> Overantwoord {
    let naam = draad.gegevens.naam
    switch doel {
    case .zinnen(let zinnen):
      let nieuw = zinnen.filter { zin in
        world.state.sessie(zin.sessie)?.notities[zin.notitie]?.draden[draad.id] == nil
      }
      return Overantwoord(
        nieuw.zet(draad.id, .erbij), terug: nieuw.zet(draad.id, .eruit), world.say(.inDraadGedaan, naam))
    case .samen(let one):
      var gegevens = one.gegevens
      gegevens.naar = draad.id
      return Overantwoord(
        [Change(.huis, .draadGezet(one.id, gegevens))],
        world.say(.dradenZijnSamen, one.gegevens.naam, naam))
    }
  }

  /// The threads whose name has what was typed.
  private func draden(_ world: World) -> [Draad] {
    let typed = naam.folded
    let own = if case .samen(let draad) = doel { Optional(draad.id) } else { nil as Identifier? }
    return world.overview.draden.filter {
      $0.id != own && (typed.isEmpty || $0.gegevens.naam.folded.holds(typed))
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
      let none: Phrase = if case .samen = doel { .geenAndereDraad } else { .typNaamVanDraad }
      canvas.put(Line.message(say(none), .quiet, width: rect.width, limit: 2), in: block.rest)
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
