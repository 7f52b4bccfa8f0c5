import Screen
import SessionModel
import Wording

/// A scale of 0 to 10 with a mark per person, and what makes it already that number.
public struct SchaalPanel: Panel {
  /// The form `schaal`.
  public init() {}

  /// The ruler with who stands where, and below it the words that go with each mark.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let marks = etappe.schalen.map { Mark($0, scene) }
    let layout = Layout(rect, page: page, notities: scene.zichtbaar(etappe), scene)
    return layout.draw(on: &canvas, start: .newest) { width in
      marks.map { $0.plain(width: width) }
    } shape: { canvas, rect in
      let ruler = Ruler(marks, width: rect.width, levels: max(1, rect.height / 2 - 3))
      let (top, rest) = rect.split(top: ruler.height + 1)
      ruler.draw(on: &canvas, in: top)
      let grid = Grid(width: rest.width, height: rest.height, gap: 3)
      let rows = grid.rows(marks.count) { marks[$0].plain(width: $1) }
      return grid.draw(rows, page: page, rowGap: 1, on: &canvas, in: rest)
    }
  }

  /// Who did not set a mark yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let marked = Set(etappe.schalen.compactMap(\.deelnemer))
    let silent = scene.sessie.deelnemers.filter { !marked.contains($0.id) && $0.gegevens.plek == .tafel }
    guard !silent.isEmpty else { return [] }
    return [scene.say(.nogGeenCijfer, silent.map(scene.naam).joined(separator: ", "))]
  }

  /// A number for each person and for the table as a whole.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    var rows: [(id: Identifier?, naam: String)] = scene.sessie.deelnemers.map { ($0.id, scene.naam($0)) }
    rows.append((nil, scene.say(.heleTafel)))
    return .formulier(
      Form(
        items: rows.map { row in
          let known = etappe.schalen.first { $0.deelnemer == row.id }
          return Form.Item(
            id: row.id?.text ?? "tafel", titel: row.naam, detail: known.map { String($0.cijfer) } ?? "",
            klaar: known != nil,
            velden: [
              Form.Field(
                scene.say(.veldCijfer), .getal(0...10), begin: known.map { String($0.cijfer) } ?? "",
                verplicht: true),
              Form.Field(scene.say(.veldWatMaaktHet), begin: known?.waarom ?? ""),
              Form.Field(scene.say(.veldStapHoger), begin: known?.hoger ?? ""),
            ],
            changes: { [stream = scene.stream, stap = etappe.id] values in
              guard let cijfer = Int(values.answer(0)) else { return [] }
              let schaal = Sessie.Schaal(
                stap: stap, deelnemer: row.id, cijfer: cijfer, waarom: values.answer(1),
                hoger: values.answer(2))
              return [Change(stream, .schaalGezet(schaal))]
            })
        }))
  }
}

/// Somebody's place on the scale.
private struct Mark {
  let naam: String
  let cijfer: Int
  let waarom, hoger: String

  init(_ schaal: Sessie.Schaal, _ scene: Scene) {
    let deelnemer = schaal.deelnemer.flatMap(scene.sessie.deelnemer)
    naam = deelnemer.map(scene.naam) ?? scene.say(schaal.deelnemer == nil ? .heleTafel : .iemand)
    (cijfer, waarom, hoger) = (schaal.cijfer, schaal.waarom, schaal.hoger)
  }

  /// The number and whose it is, what makes it that, and one step up.
  func plain(width: Int) -> Block {
    Block(
      lines: Line.wrapped(naam, width: width, Style.text.bolded(), lead: Span("\(cijfer) ", .accent.bolded()))
        + words(width: width - 2).map { Line([Span("  ")] + $0.spans) })
  }

  private func words(width: Int) -> [Line] {
    var lines = waarom.isEmpty ? [] : Line.wrapped(waarom, width: width)
    if !hoger.isEmpty {
      lines += Line.wrapped(hoger, width: width, .accent, lead: Span("↑ ", .accent))
    }
    return lines
  }
}

/// The line from 0 to 10 over the whole width, with names above it.
private struct Ruler {
  private let width: Int
  private let names: [(text: String, x: Int, level: Int, stem: Int)]
  private let marks: Set<Int>
  private let levels: Int

  /// A ruler with names on at most so many rows above it; who doesn't fit there has a mark and a card.
  init(_ marks: [Mark], width: Int, levels limit: Int) {
    self.width = width
    self.marks = Set(marks.map(\.cijfer))
    var ends: [[Range<Int>]] = Array(repeating: [], count: limit)
    var names: [(text: String, x: Int, level: Int, stem: Int)] = []
    for mark in marks.sorted(by: { $0.cijfer < $1.cijfer }) {
      let text = Wrap.oneLine(mark.naam, width: min(width, 20))
      let stem = Ruler.column(mark.cijfer, width: width)
      let span = TextWidth.of(text)
      let x = max(0, min(width - span, stem - span / 2))
      let taken = x..<(x + span + 2)
      let free = ends.indices.first { level in !ends[level].contains { $0.overlaps(taken) } }
      guard let level = free else { continue }
      ends[level].append(taken)
      names.append((text, x, level, stem))
    }
    self.names = names
    levels = (names.map(\.level).max() ?? -1) + 1
  }

  /// Rows of names, marks, the line and the numbers.
  var height: Int { levels + 3 }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let line = rect.y + levels + 1
    // Names stand on their mark; a higher one on a thin line, where no other name is in between.
    for name in names {
      for y in (rect.y + levels - name.level)..<max(rect.y + levels - name.level, line - 1) {
        canvas.put("│", at: Point(x: rect.x + name.stem, y: y), style: .rule)
      }
    }
    for name in names {
      let y = rect.y + levels - 1 - name.level
      canvas.put(name.text, at: Point(x: rect.x + name.x, y: y), style: .text.bolded())
    }
    canvas.rule(y: line, from: rect.x + Ruler.margin, width: width - 2 * Ruler.margin)
    for number in 0...10 {
      let x = rect.x + Ruler.column(number, width: width)
      let tick = number == 0 ? "├" : number == 10 ? "┤" : "┼"
      let label = String(number)
      let style: Style = marks.contains(number) ? .accent.bolded() : .quiet
      canvas.put(tick, at: Point(x: x, y: line), style: .rule)
      canvas.put(label, at: Point(x: x - label.utf8.count / 2, y: line + 1), style: style)
      if marks.contains(number) { canvas.put("●", at: Point(x: x, y: line - 1), style: .accent.bolded()) }
    }
  }

  private static let margin = 2

  private static func column(_ number: Int, width: Int) -> Int {
    margin + (width - 2 * margin - 1) * number / 10
  }
}
