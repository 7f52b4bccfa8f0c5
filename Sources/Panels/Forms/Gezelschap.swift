import Screen
import SessionModel
import Text
import Wording

/// The people around the child, as they are drawn.
struct Gezelschap {
  /// The alias, or the draaiboek where there is no casus.
  private let midden: String
  /// Near the child; around them; who could come along; and who listens.
  private let gezin, tafel, gewenst, kring: [Chip]
  private let say: Wording

  /// Somebody on a ring or in a list.
  struct Chip {
    /// What somebody is here.
    enum Plaats { case tafel, kring, gewenst }

    var text: String
    var plaats: Plaats
    var rollen: [Rolteken] = []
    var akkoord = false

    /// On one line; with or without words behind the signs of the roles.
    func spans(words: Bool) -> [Span] {
      if plaats == .gewenst { return [Span("┄◌ ", .quiet), Span(text), Span(" ┄", .quiet)] }
      let signs = rollen.map { words ? " \($0.teken) \($0.naam)" : " \($0.teken)" }
      return [Span("● ", .accent), Span(text, .text.bolded())] + signs.map { Span($0, .accent) }
        + (akkoord ? [Span(" ✓", .done)] : [])
    }

    /// As lines of text.
    func block(_ width: Int) -> Block {
      let signs = rollen.map { " \($0.teken) \($0.naam)" }.joined()
      let lead =
        switch plaats {
        case .tafel: Span("● ", .accent)
        case .kring: Span("○ ", .quiet)
        case .gewenst: Span("◌ ", .quiet)
        }
      let whole = text + signs + (akkoord ? " ✓" : "")
      return Block(lines: Line.wrapped(whole, width: width, plaats == .tafel ? .text : .quiet, lead: lead))
    }
  }

  /// A role by its sign and its word.
  struct Rolteken: Hashable {
    var teken, naam: String

    init(_ rol: Deelnemer.Rol, _ say: Wording) {
      naam = say(.name(of: rol))
      teken =
        switch rol {
        case .anker: "⚓"
        case .buitenstaander: "◇"
        case .mandaat: "■"
        case .regisseur: "↔"
        }
    }
  }

  /// The child first, then the parents, then the others as they came in, then who could come along.
  init(_ scene: Scene, gewenst: [Notitie]) {
    say = scene.say
    midden = scene.casus?.alias ?? scene.sessie.titel
    let people = scene.sessie.deelnemers
    func chips(_ people: [Deelnemer], _ plek: Plek) -> [Chip] {
      people.filter { $0.gegevens.plek == plek }.map { person in
        Chip(
          text: scene.naamMetStem(person), plaats: plek == .tafel ? .tafel : .kring,
          rollen: person.gegevens.rollen.map { Rolteken($0, scene.say) }, akkoord: person.akkoord)
      }
    }
    let family = people.filter { $0.stem == .jeugdige } + people.filter { $0.stem == .ouder }
    let others = people.filter { $0.stem.isProfessional }
    (gezin, tafel, kring) = (chips(family, .tafel), chips(others, .tafel), chips(family + others, .kring))
    self.gewenst = gewenst.map { Chip(text: $0.gegevens.tekst, plaats: .gewenst) }
  }

  /// The rings around the child, and who listens quietly below them.
  func draw(on canvas: inout Canvas, in rect: Rect, page: Int) -> Shown {
    let listeners = rows(of: kring, width: rect.width)
    let needed = listeners.isEmpty ? 0 : listeners.reduce(1) { $0 + $1.height }
    let (bottom, room) = rect.split(bottom: min(needed, max(2, rect.height / 3)))
    guard let shown = drawRings(on: &canvas, in: room) else {
      return drawLists(on: &canvas, in: rect, page: page)
    }
    guard !kring.isEmpty else { return shown }
    let (head, list) = bottom.split(top: 1)
    canvas.put(say(.inDeKring), at: head.origin, style: .quiet, width: head.width)
    return shown.and(
      Stack(listeners, height: list.height, start: .first).draw(page: page, on: &canvas, in: list))
  }

  /// The same people as lines.
  func lines(width: Int) -> [Block] {
    [head(midden, .title, width: width)] + (gezin + tafel + kring + gewenst).map { $0.block(width) }
  }

  // MARK: Rings

  /// With the words of the roles where those fit, else with a line that says what their signs mean.
  private func drawRings(on canvas: inout Canvas, in rect: Rect) -> Shown? {
    let roles = (gezin + tafel).flatMap(\.rollen).unique()
    let legend = rect.split(bottom: roles.isEmpty ? 0 : 1)
    for (words, room) in [(true, rect), (false, legend.rest)] {
      let middle = middle(in: room)
      // Far from each other first; a family of one needs no ring of its own.
      let around = tafel + gewenst
      let shapes =
        gezin.isEmpty || around.isEmpty ? [[gezin + around]] : [[gezin, around], [gezin + around]]
      for rings in shapes {
        let widths = rings.map { $0.map { Line.width(of: $0.spans(words: words)) } }
        guard let places = Ring.places(widths, around: middle, in: room) else { continue }
        Ring.draw(rings.count, on: &canvas, in: room)
        drawMiddle(on: &canvas, in: middle)
        for (chip, place) in zip(rings.joined(), places.joined()) {
          let line = Line(chip.spans(words: words))
          let width = Line.width(of: line.spans)
          let left = max(room.x, place.x - 1)
          canvas.fill(
            Rect(x: left, y: place.y, width: min(room.right, place.x + width + 1) - left, height: 1))
          line.draw(on: &canvas, at: place, width: width)
        }
        if !words {
          let text = roles.map { "\($0.teken) \($0.naam)" }.joined(separator: " · ")
          Line([Span(text, .quiet)]).draw(on: &canvas, at: legend.taken.origin, width: rect.width)
        }
        return .all(gezin.count + around.count)
      }
    }
    return nil
  }

  private func middle(in rect: Rect) -> Rect {
    let width = min(TextWidth.of(midden) + 6, max(0, rect.width / 2))
    return Rect(
      x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - 3) / 2, width: width, height: 3)
  }

  private func drawMiddle(on canvas: inout Canvas, in place: Rect) {
    canvas.fill(place)
    canvas.frame(place, .title)
    Line([Span(midden, .title)], centred: true)
      .draw(on: &canvas, at: Point(x: place.x + 2, y: place.y + 1), width: max(0, place.width - 4))
  }

  // MARK: Lists

  /// Too many for rings: the same people in columns.
  private func drawLists(on canvas: inout Canvas, in rect: Rect, page: Int) -> Shown {
    var rows = [Row(head(midden, .title, width: rect.width), width: rect.width)]
    rows += self.rows(of: gezin + tafel, width: rect.width)
    for (naam, chips) in [(say(.inDeKring), kring), (say(.wieErbijMag), gewenst)] where !chips.isEmpty {
      rows.append(Row(head(naam, .title, width: rect.width), width: rect.width))
      rows += self.rows(of: chips, width: rect.width)
    }
    return Stack(rows, height: rect.height, start: .first).draw(page: page, on: &canvas, in: rect)
  }

  private func head(_ text: String, _ style: Style, width: Int) -> Block {
    var block = Block(lines: Line.wrapped(text, width: width, style))
    block.things = 0
    return block
  }

  private func rows(of chips: [Chip], width: Int) -> [Row] {
    Grid(width: width, height: 1_000, gap: 2).rows(chips.count) { chips[$0].block($1) }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it came first.
  fileprivate func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
