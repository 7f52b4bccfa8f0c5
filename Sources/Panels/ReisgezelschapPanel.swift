import Screen
import SessionModel
import Wording

/// Who travels along: the table around the child, the ring behind it, and the rules they agreed on.
public struct ReisgezelschapPanel: Panel {
  /// The form `reisgezelschap`.
  public init() {}

  /// The people of the table around the alias, the ring below them, and the rules of the step beside them.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let company = Gezelschap(scene)
    let regels = etappe.stap.regels
    let layout = Layout(rect, page: page, notities: scene.zichtbaar(etappe), scene)
    return layout.draw(on: &canvas) { width in
      company.lines(width: width) + rules(regels, scene, width: width)
    } shape: { canvas, rect in
      guard !regels.isEmpty else { return company.draw(on: &canvas, in: rect, page: page) }
      let sides = rect.split(right: min(44, rect.width * 2 / 5))
      let shown = company.draw(on: &canvas, in: sides.rest, page: page)
      let beside = Rect(
        x: sides.taken.x + 2, y: rect.y, width: sides.taken.width - 2, height: sides.taken.height)
      let rows = rules(regels, scene, width: beside.width).map { Row($0, width: beside.width) }
      return shown.and(
        Stack(rows, height: beside.height, start: .first, gap: 1).draw(page: page, on: &canvas, in: beside))
    }
  }

  /// Which sides are missing, whether the table is small enough, and whether anybody agreed with the rules.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let people = scene.sessie.deelnemers
    let table = people.filter { $0.gegevens.plek == .tafel }
    var lines: [String] = []
    let missing = missingSides(people, scene)
    if !missing.isEmpty { lines.append(scene.say(.nogNietHier, missing.joined(separator: ", "))) }
    if scene.casus != nil, table.count > 5 { lines.append(scene.say(.meerDanVijf, String(table.count))) }
    if !etappe.stap.regels.isEmpty, !people.contains(where: \.akkoord) {
      lines.append(scene.say(.nogNiemandAkkoord))
    }
    return lines
  }

  /// The people with their voice, label and place, and somebody more.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    .formulier(Form(items: scene.sessie.deelnemers.map { item($0, scene) } + [newcomer(scene)]))
  }

  /// The sides that belong at a table: leerplicht, school, zorg, and at a casus the family.
  private func missingSides(_ people: [Deelnemer], _ scene: Scene) -> [String] {
    let here = Set(people.map(\.stem))
    var missing = [Stem.leerplicht, .school, .zorg].filter { !here.contains($0) }.map {
      scene.say(.name(of: $0))
    }
    if scene.casus != nil, here.isDisjoint(with: [.jeugdige, .ouder]) { missing.append(scene.say(.gezin)) }
    return missing
  }

  /// The rules, and what the mark behind a name means; they count for nothing in "12 van 31".
  private func rules(_ regels: [String], _ scene: Scene, width: Int) -> [Block] {
    guard !regels.isEmpty else { return [] }
    var blocks = [Block(lines: [Line([Span(scene.say(.onzeRegels), .title)])])]
    blocks += regels.map { Block(lines: Line.wrapped($0, width: width, lead: Span("· ", .accent))) }
    if scene.sessie.deelnemers.contains(where: \.akkoord) {
      blocks.append(
        Block(lines: Line.wrapped(scene.say(.akkoord), width: width, .quiet, lead: Span("✓ ", .done))))
    }
    return blocks.map { block in
      var block = block
      block.things = 0
      return block
    }
  }

  private func item(_ deelnemer: Deelnemer, _ scene: Scene) -> Form.Item {
    let (old, say) = (deelnemer.gegevens, scene.say)
    var velden = fields(say, begin: old, leaves: true)
    if !deelnemer.akkoord {
      velden.append(
        Form.Field(say(.veldAkkoord), .keuze(Form.Field.Option.jaNee(say)), begin: Form.nee, verplicht: true))
    }
    let detail = [say(.name(of: old.plek)), deelnemer.akkoord ? say(.akkoord) : ""].filter { !$0.isEmpty }
    return Form.Item(
      id: deelnemer.id.text, titel: scene.naamMetStem(deelnemer), detail: detail.joined(separator: " · "),
      klaar: deelnemer.akkoord, velden: velden,
      changes: { [stream = scene.stream] values in
        if values.answer(2) == Self.weg { return [Change(stream, .deelnemerWeg(deelnemer.id))] }
        guard let new = Self.gegevens(values) else { return [] }
        var changes: [Change] = []
        if new != old { changes.append(Change(stream, .deelnemerGewijzigd(deelnemer.id, new))) }
        if values.answer(3) == Form.ja { changes.append(Change(stream, .regelsAkkoord(deelnemer.id))) }
        return changes
      })
  }

  private func newcomer(_ scene: Scene) -> Form.Item {
    Form.Item(
      id: "erbij", titel: scene.say(.erbij), velden: fields(scene.say),
      changes: { [stream = scene.stream] values in
        Self.gegevens(values).map { [Change(stream, .deelnemerErbij($0))] } ?? []
      })
  }

  /// The place that means: is not here.
  private static let weg = "weg"

  private func fields(_ say: Wording, begin: Deelnemer.Gegevens? = nil, leaves: Bool = false) -> [Form.Field]
  {
    var places = Plek.allCases.map { (say(.name(of: $0)), $0.rawValue) }
    if leaves { places.append((say(.nietHier), Self.weg)) }
    return [
      Form.Field(
        say(.veldStem), .keuze(Form.Field.Option.stemmen(say)), begin: begin?.stem.rawValue ?? "",
        verplicht: true),
      Form.Field(say(.veldLabel), begin: begin?.label ?? ""),
      Form.Field(
        say(.veldPlek), .keuze(Form.Field.Option.list(places)), begin: (begin?.plek ?? .tafel).rawValue,
        verplicht: true, stopt: leaves ? Self.weg : nil),
    ]
  }

  private static func gegevens(_ values: [String]) -> Deelnemer.Gegevens? {
    guard let stem = Stem(rawValue: values.answer(0)) else { return nil }
    return Deelnemer.Gegevens(
      stem: stem, label: values.answer(1), plek: Plek(rawValue: values.answer(2)) ?? .tafel)
  }
}

/// The people around the child, as they are drawn.
private struct Gezelschap {
  /// The alias, or the draaiboek where there is no casus.
  let midden: String
  let tafel, kring: [Chip]
  let say: Wording

  struct Chip {
    var text: String
    var akkoord: Bool

    var spans: [Span] {
      [Span("● ", .accent), Span(text, .text.bolded())] + (akkoord ? [Span(" ✓", .done)] : [])
    }
    var width: Int { Line.width(of: spans) }

    /// As lines of text: at the table, and in the ring.
    func block(_ width: Int) -> Block { block(width, .text, lead: Span("● ", .accent)) }
    func quietBlock(_ width: Int) -> Block { block(width, .quiet, lead: Span("○ ", .quiet)) }

    private func block(_ width: Int, _ style: Style, lead: Span) -> Block {
      Block(lines: Line.wrapped(akkoord ? text + " ✓" : text, width: width, style, lead: lead))
    }
  }

  /// The child first, then the parents, then the others as they came in.
  init(_ scene: Scene) {
    say = scene.say
    midden = scene.casus?.alias ?? scene.sessie.titel
    let people = scene.sessie.deelnemers
    let ordered =
      people.filter { $0.stem == .jeugdige } + people.filter { $0.stem == .ouder }
      + people.filter { $0.stem.isProfessional }
    func chips(_ plek: Plek) -> [Chip] {
      ordered.filter { $0.gegevens.plek == plek }
        .map { Chip(text: scene.naamMetStem($0), akkoord: $0.akkoord) }
    }
    (tafel, kring) = (chips(.tafel), chips(.kring))
  }

  /// The table around the child, and the ring quietly below it.
  func draw(on canvas: inout Canvas, in rect: Rect, page: Int) -> Shown {
    let listeners = rows(of: kring.map { $0.quietBlock }, width: rect.width)
    let needed = listeners.isEmpty ? 0 : listeners.reduce(1) { $0 + $1.height }
    let (bottom, room) = rect.split(bottom: min(needed, max(2, rect.height / 3)))
    guard let places = Ring.places(tafel.map(\.width), in: room) else {
      return drawLists(on: &canvas, in: rect, page: page)
    }
    Ring.draw(on: &canvas, in: room)
    drawMiddle(on: &canvas, in: room)
    for (chip, place) in zip(tafel, places) {
      canvas.fill(Rect(x: place.x - 1, y: place.y, width: chip.width + 2, height: 1))
      Line(chip.spans).draw(on: &canvas, at: place, width: chip.width)
    }
    guard !kring.isEmpty else { return .all(tafel.count) }
    let (head, list) = bottom.split(top: 1)
    canvas.put(say(.inDeKring), at: head.origin, style: .quiet, width: head.width)
    return Shown.all(tafel.count)
      .and(Stack(listeners, height: list.height, start: .first).draw(page: page, on: &canvas, in: list))
  }

  /// Too many for a ring: the same people in columns.
  private func drawLists(on canvas: inout Canvas, in rect: Rect, page: Int) -> Shown {
    var heads = [midden, say(.inDeKring)].map { Block(lines: Line.wrapped($0, width: rect.width, .title)) }
    for index in heads.indices { heads[index].things = 0 }
    var rows = [Row(heads[0], width: rect.width)] + rows(of: tafel.map { $0.block }, width: rect.width)
    if !kring.isEmpty {
      rows +=
        [Row(heads[1], width: rect.width)] + self.rows(of: kring.map { $0.quietBlock }, width: rect.width)
    }
    return Stack(rows, height: rect.height, start: .first).draw(page: page, on: &canvas, in: rect)
  }

  private func rows(of blocks: [(Int) -> Block], width: Int) -> [Row] {
    Grid(width: width, height: 1_000, gap: 2).rows(blocks.count) { blocks[$0]($1) }
  }

  private func drawMiddle(on canvas: inout Canvas, in rect: Rect) {
    let width = min(TextWidth.of(midden) + 6, max(0, rect.width / 2))
    let height = 3
    let place = Rect(
      x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width: width,
      height: height)
    canvas.frame(place, .title)
    Line([Span(midden, .title)], centred: true)
      .draw(on: &canvas, at: Point(x: place.x + 2, y: place.y + 1), width: max(0, width - 4))
  }

  /// The same people as lines.
  func lines(width: Int) -> [Block] {
    var head = Block(lines: Line.wrapped(midden, width: width, .title))
    head.things = 0
    return [head] + tafel.map { $0.block(width) } + kring.map { $0.quietBlock(width) }
  }
}

/// An oval with places on it, the first one at the top and on with the clock.
private enum Ring {
  /// Where things of these widths go; `nil` when two of them would touch, or one the middle.
  static func places(_ widths: [Int], in rect: Rect) -> [Point]? {
    guard rect.height >= 5 else { return nil }
    var taken: [Rect] = [
      Rect(x: rect.x + rect.width / 2 - 6, y: rect.y + rect.height / 2 - 1, width: 12, height: 3)
    ]
    var places: [Point] = []
    for (index, width) in widths.enumerated() {
      let point = point(Double(index) / Double(widths.count), in: rect)
      let x = max(rect.x, min(rect.right - width, point.x - width / 2))
      let block = Rect(x: x - 1, y: point.y, width: width + 2, height: 1)
      guard width <= rect.width, !taken.contains(where: { touches($0, block) }) else { return nil }
      taken.append(block)
      places.append(Point(x: x, y: point.y))
    }
    return places
  }

  static func draw(on canvas: inout Canvas, in rect: Rect) {
    let dots = max(24, 3 * rect.width)
    for dot in 0..<dots {
      canvas.put("·", at: point(Double(dot) / Double(dots), in: rect), style: .rule)
    }
  }

  /// The place at this part of the way round.
  private static func point(_ turn: Double, in rect: Rect) -> Point {
    let (x, y) = (sine(turn), sine(turn + 0.25))
    let (halfWidth, halfHeight) = (Double(rect.width - 1) / 2, Double(rect.height - 1) / 2)
    // Away from the edges, so that names beside it have room.
    return Point(
      x: rect.x + Int((halfWidth + x * halfWidth * 0.8).rounded()),
      y: rect.y + Int((halfHeight - y * halfHeight).rounded()))
  }

  /// The sine of a part of a turn by Bhaskara's formula: within 0.002, and no library is needed.
  private static func sine(_ turn: Double) -> Double {
    let part = turn - turn.rounded(.down)
    let half = part < 0.5 ? part * 360 : (part - 0.5) * 360
    let product = half * (180 - half)
    let sine = 4 * product / (40_500 - product)
    return part < 0.5 ? sine : -sine
  }

  private static func touches(_ left: Rect, _ right: Rect) -> Bool {
    left.x < right.right && right.x < left.right && left.y < right.bottom && right.y < left.bottom
  }
}
