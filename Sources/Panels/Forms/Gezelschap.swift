import Screen
import SessionModel
import Text
import Wording

/// The people around the child, as they are drawn.
struct Gezelschap: WallShape {
  /// The alias, or the draaiboek where there is no casus.
  private let midden: String
  /// Near the child; around them; who could come along; and who listens.
  private let gezin, tafel, gewenst, kring: [Chip]
  /// The child, where it sits at the table.
  private let kind: Chip?
  private let say: Wording

  /// Somebody on a ring or in a list.
  struct Chip: Sendable {
    /// What somebody is here.
    enum Plaats: Sendable { case tafel, kring, gewenst }

    /// What somebody is called, and the side they come from where that says more.
    var naam: String
    var zij: String?
    var plaats: Plaats
    var rollen: [Rolteken] = []
    var akkoord = false
    var isKind = false
    var isNewest = false

    /// Both, on a ring.
    var text: String { [naam, zij].compactMap(\.self).joined(separator: " · ") }

    /// On one line; with or without words behind the signs of the roles.
    func spans(words: Bool) -> [Span] {
      if plaats == .gewenst { return [Span("┄◌ ", .quiet), Span(text), Span(" ┄", .quiet)] }
      let signs = rollen.map { words ? " \($0.teken) \($0.naam)" : " \($0.teken)" }
      let sign: WallItem.Sign? = isNewest ? .newest : isKind ? .child : nil
      let dot = Span(
        (sign?.glyph ?? "●") + " ", isKind ? .child.bolded() : isNewest ? .accent.bolded() : .accent)
      let ink: Style = isKind ? .child : .text
      return [dot, Span(text, isNewest || isKind ? ink.bolded() : ink)] + signs.map { Span($0, .accent) }
        + (akkoord ? [Span(" ✓", .done)] : [])
    }

    /// The roles in words, and whether the rules are agreed to.
    private var told: String {
      rollen.map { " \($0.teken) \($0.naam)" }.joined() + (akkoord ? " ✓" : "")
    }

    /// As who listens: with the words of the roles, and whether the rules are agreed to.
    var listening: String {
      "○ " + text + told
    }

    /// In a list.
    var item: WallItem {
      var item = WallItem(naam + told, voice: zij)
      (item.isChild, item.isNewest) = (isKind, isNewest)
      switch plaats {
      case .tafel: (item.mark, item.plain) = (isKind || isNewest ? nil : Span("●", .accent), .text)
      case .kring: (item.mark, item.plain) = (Span("○", .quiet), .quiet)
      case .gewenst: (item.mark, item.plain) = (Span("◌", .quiet), .quiet)
      }
      return item
    }
  }

  /// A role by its sign and its word.
  struct Rolteken: Hashable, Sendable {
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
    midden = scene.alias ?? scene.sessie.titel
    let people = scene.sessie.deelnemers
    let newest = people.count > 1 ? people.last?.id : nil
    func chips(_ people: [Deelnemer], _ plek: Plek) -> [Chip] {
      people.filter { $0.gegevens.plek == plek }.map { person in
        Chip(
          naam: person.stem == .jeugdige ? scene.wandnaam(person) : scene.naamMetAantal(person),
          zij: Gezelschap.zij(person, scene), plaats: plek == .tafel ? .tafel : .kring,
          rollen: person.gegevens.rollen.map { Rolteken($0, scene.say) },
          akkoord: person.akkoord, isKind: person.stem == .jeugdige, isNewest: person.id == newest)
      }
    }
    let family = people.filter { $0.stem == .jeugdige } + people.filter { $0.stem == .ouder }
    let others = people.filter { $0.stem.isProfessional }
    var near = chips(family, .tafel)
    // The child is the middle, and stands on no ring around itself.
    let name = midden
    kind = near.firstIndex { $0.isKind && $0.text == name && $0.rollen.isEmpty }.map { near.remove(at: $0) }
    gezin = near
    (tafel, kring) = (chips(others, .tafel), chips(family + others, .kring))
    self.gewenst = gewenst.map { Chip(naam: $0.gegevens.tekst, plaats: .gewenst) }
  }

  /// The side somebody comes from, where the name doesn't say it already: of the child the alias.
  private static func zij(_ person: Deelnemer, _ scene: Scene) -> String? {
    let (naam, zij) = (scene.wandnaam(person), scene.wandnaam(person.stem))
    return person.stem == .anders || naam == zij ? nil : zij
  }

  private var middle: [Chip] { kind.map { [$0] } ?? [] }

  var isEmpty: Bool { things == 0 }
  var things: Int { (kind == nil ? 0 : 1) + gezin.count + tafel.count + gewenst.count + kring.count }
  func wanted(in width: Int, of limit: Int) -> Int { limit }

  /// The highest place of a room in which all stand: on a higher one two names can come side by side that do not fit there.
  private func highest(in rect: Rect) -> (rect: Rect, arrangement: Arrangement)? {
    for height in stride(from: rect.height, through: Gezelschap.lowest, by: -1) {
      let place = rect.split(top: height).taken
      if let found = arrangement(in: place) { return (place, found) }
    }
    return nil
  }

  /// The same people as lists.
  var groups: [WallGroup] {
    [
      WallGroup(say(.aanTafelHier), (middle + gezin + tafel).map(\.item)),
      WallGroup(say(.inDeKring), kring.map(\.item)),
      WallGroup(say(.wieErbijMag), gewenst.map(\.item)),
    ].filter { $0.items.count > 0 }
  }

  /// The fewest rows in which nobody touches anybody: who listens takes some of them.
  func rows(in width: Int, atMost limit: Int) -> Int? {
    let grid = Grid(width: width, height: 1_000, gap: 2)
    guard kring.allSatisfy({ TextWidth.of($0.listening) <= grid.blockWidth }) else { return nil }
    guard limit >= Gezelschap.lowest else { return nil }
    let heights = stride(from: Gezelschap.lowest, through: limit, by: 2)
    return heights.first { arrangement(in: Rect(Size(columns: width, rows: $0))) != nil }
  }

  private static let lowest = 6
  /// Whether they are not so many that they are found sooner in a list.
  var fitsOnRings: Bool { things <= 12 }

  func draw(on canvas: inout Canvas, in room: Rect) {
    guard let (rect, found) = highest(in: room) else { return }
    let (bottom, room) = rect.split(bottom: listening(rect.width).count)
    drawRings(found, on: &canvas, in: room)
    canvas.put(listening(rect.width), in: bottom)
  }

  /// Who listens, below the rings.
  private func listening(_ width: Int) -> [Line] {
    guard !kring.isEmpty else { return [] }
    let grid = Grid(width: width, height: 1_000, gap: 2)
    var lines: [Line] = [Line(say(.inDeKring), .quiet)]
    for start in stride(from: 0, to: kring.count, by: grid.columns) {
      let row = kring[start..<min(start + grid.columns, kring.count)].map { chip in
        Wrap.oneLine(chip.listening, width: grid.blockWidth)
      }
      // Nothing behind the last of a row: what is wider than the room would be cut off.
      let before = row.dropLast().map { $0 + String.spaces(grid.blockWidth + 2 - TextWidth.of($0)) }
      lines.append(Line(before.joined() + (row.last ?? ""), .quiet))
    }
    return lines
  }

  // MARK: Rings

  /// Where everybody is, with the words of the roles where those fit, else with a line that says what their signs mean.
  private struct Arrangement {
    let rings: [[Chip]]
    let places: [[Point]]
    let words: Bool
    let room: Rect
  }

  private func arrangement(in rect: Rect) -> Arrangement? {
    let above = rect.split(bottom: listening(rect.width).count).rest
    let roles = (gezin + tafel).flatMap(\.rollen).unique()
    for words in [true, false] {
      if !words, roles.isEmpty { continue }
      let room = words ? above : above.split(bottom: 1).rest
      let middle = middle(in: room)
      // Far from each other first; a family of one needs no ring of its own.
      let around = tafel + gewenst
      let shapes =
        gezin.isEmpty || around.isEmpty ? [[gezin + around]] : [[gezin, around], [gezin + around]]
      for rings in shapes {
        let widths = rings.map { $0.map { Line.width(of: $0.spans(words: words)) } }
        guard let places = Ring.places(widths, around: middle, in: room) else { continue }
        return Arrangement(rings: rings, places: places, words: words, room: room)
      }
    }
    return nil
  }

  private func drawRings(_ found: Arrangement, on canvas: inout Canvas, in rect: Rect) {
    let room = found.room
    Ring.draw(found.rings.count, on: &canvas, in: room)
    drawMiddle(on: &canvas, in: middle(in: room))
    for (chip, place) in zip(found.rings.joined(), found.places.joined()) {
      let line = Line(chip.spans(words: found.words))
      let width = Line.width(of: line.spans)
      let left = max(room.x, place.x - 1)
      canvas.fill(Rect(x: left, y: place.y, width: min(room.right, place.x + width + 1) - left, height: 1))
      line.draw(on: &canvas, at: place, width: width)
    }
    guard !found.words else { return }
    let text = (gezin + tafel).flatMap(\.rollen).unique().map { "\($0.teken) \($0.naam)" }.joined(
      separator: " · ")
    Line([Span(text, .quiet)]).draw(on: &canvas, at: rect.split(bottom: 1).taken.origin, width: rect.width)
  }

  private func middle(in rect: Rect) -> Rect {
    let width = min(Line.width(of: centre) + 6, max(0, rect.width / 2))
    return Rect(
      x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - 3) / 2, width: width, height: 3)
  }

  /// Whom it is all about: the child itself where it sits here, else only the alias.
  private var centre: [Span] {
    guard let kind else { return [Span(midden, .title)] }
    return [Span("♦ \(midden)", .child.bolded())] + (kind.akkoord ? [Span(" ✓", .done)] : [])
  }

  private func drawMiddle(on canvas: inout Canvas, in place: Rect) {
    canvas.fill(place)
    canvas.frame(place, kind == nil ? .title : .child)
    Line(centre, centred: true)
      .draw(on: &canvas, at: Point(x: place.x + 2, y: place.y + 1), width: max(0, place.width - 4))
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it came first.
  fileprivate func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
