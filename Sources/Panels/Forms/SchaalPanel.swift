import Screen
import SessionModel
import Text
import Wording

/// A scale of 0 to 10 with a mark per person, what makes it already that number, and where everybody stood before.
public struct SchaalPanel: Panel {
  /// The form `schaal`.
  public init() {}

  /// The ruler with who stands where, and below it the words that go with each mark.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let rect = drawEnds(etappe.stap, on: &canvas, in: rect)
    let earlier = Standplaats.eerdere(etappe, scene)
    let marks = etappe.schalen.map { Mark($0, earlier, scene) }
    let layout = Layout(rect, page: page, notities: scene.zichtbaar(etappe), scene)
    return layout.draw(on: &canvas, start: .newest) { width in
      history(earlier, scene.say, width: width) + marks.map { $0.plain(width: width) }
    } shape: { canvas, rect in
      let path = earlier.isEmpty ? [] : [Standplaats(etappe, scene)].compactMap { $0 } + earlier.reversed()
      let shown = Array(path.prefix(rect.height < 20 ? 3 : 5))
      let ruler = Ruler(marks, shown, width: rect.width, levels: max(1, (rect.height - shown.count) / 2 - 3))
      let (top, rest) = rect.split(top: ruler.height + 1)
      ruler.draw(on: &canvas, in: top)
      let grid = Grid(width: rest.width, height: rest.height, gap: 3)
      let rows = grid.rows(marks.count) { marks[$0].plain(width: $1) }
      return grid.draw(rows, page: page, rowGap: 1, on: &canvas, in: rest)
    }
  }

  /// What 0 and 10 mean, at either end of one quiet row, where the step says so.
  private func drawEnds(_ stap: Stap, on canvas: inout Canvas, in rect: Rect) -> Rect {
    let (low, high) = (stap.nul.map { "0  " + $0 } ?? "", stap.tien.map { $0 + "  10" } ?? "")
    let width = TextWidth.of(low) + TextWidth.of(high)
    guard width > 0, width + 3 <= rect.width, rect.height >= 8 else { return rect }
    canvas.put(low, at: rect.origin, style: .quiet)
    canvas.put(high, at: Point(x: rect.right - TextWidth.of(high), y: rect.y), style: .quiet)
    return rect.split(top: 1).rest
  }

  /// Where the table stood before, as one quiet line.
  private func history(_ earlier: [Standplaats], _ say: Wording, width: Int) -> [Block] {
    guard !earlier.isEmpty else { return [] }
    let text = say(.eerder, earlier.map(\.tekst).joined(separator: ", "))
    var block = Block(lines: Line.wrapped(text, width: width, .quiet))
    block.things = 0
    return [block]
  }

  /// The ruler asks, also before the first mark; with marks their words stand below it.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    Rect.roomyHeight + (etappe.schalen.isEmpty ? 1 : 4)
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
    var rows: [(id: Identifier?, naam: String, aantal: Int)] = scene.sessie.deelnemers.map {
      ($0.id, scene.naamMetAantal($0), $0.gegevens.aantal)
    }
    rows.append((nil, scene.say(.heleTafel), 1))
    return .formulier(
      Form(
        dingen: rows.map { row in
          let known = etappe.schalen.first { $0.deelnemer == row.id }
          return Form.Ding(
            id: row.id?.text ?? "tafel", titel: row.naam, detail: known?.rij ?? "",
            klaar: known != nil,
            achtergehouden: false,
            velden: [
              Form.Field(
                scene.say(row.aantal > 1 ? .veldCijfers : .veldCijfer),
                row.aantal > 1 ? .getallen(0...10, hoogstens: row.aantal) : .getal(0...10),
                begin: known?.rij ?? "", verplicht: true),
              Form.Field(scene.say(.veldWatMaaktHet), begin: known?.waarom ?? ""),
              Form.Field(scene.say(.veldStapHoger), begin: known?.hoger ?? ""),
            ],
            changes: { [stream = scene.stream, stap = etappe.id] values in
              let cijfers = values.answer(0).split(separator: " ").compactMap { Int($0) }
              guard let cijfer = cijfers.first else { return [] }
              let schaal = Sessie.Schaal(
                stap: stap, deelnemer: row.id, cijfer: cijfer, meer: Array(cijfers.dropFirst()),
                waarom: values.answer(1), hoger: values.answer(2))
              return [Change(stream, .schaalGezet(schaal))]
            })
        }))
  }
}

/// Where everybody stood on the scale in one session: every mark, and never one number for all.
private struct Standplaats {
  /// When that was, in words.
  let dag: String
  /// The marks there were, from low to high.
  let punten: [Int]
  /// What everybody said who is known by a label, by that label.
  private let cijfers: [String: String]

  /// The sessions of this casus before this one in which a scale was used, oldest first.
  static func eerdere(_ etappe: Etappe, _ scene: Scene) -> [Standplaats] {
    scene.eerdere.map(\.meegenomen).compactMap { sessie in
      let scales = sessie.stappen.filter { $0.stap.vorm == .schaal && !$0.schalen.isEmpty }
      let same = scales.last { $0.stap.naam == etappe.stap.naam } ?? scales.last
      let dag = sessie.begonnen.map { scene.say.shortDate(scene.clock.read($0).day) } ?? ""
      return same.flatMap { Standplaats($0, sessie, dag: dag, scene) }
    }
  }

  /// Where the table stands today; `nil` before the first mark.
  init?(_ etappe: Etappe, _ scene: Scene) {
    self.init(etappe, scene.sessie, dag: scene.say(.vandaag), scene)
  }

  /// The people count; the mark of the table as a whole does where nobody set one alone.
  private init?(_ etappe: Etappe, _ sessie: Sessie, dag: String, _ scene: Scene) {
    let people = etappe.schalen.filter { $0.deelnemer != nil }
    let counted = people.isEmpty ? etappe.schalen : people
    guard !counted.isEmpty else { return nil }
    self.dag = dag
    punten = Set(counted.flatMap(\.cijfers)).sorted()
    cijfers = Dictionary(
      people.compactMap { schaal in
        schaal.deelnemer.flatMap(sessie.deelnemer).map { (Standplaats.sleutel($0, scene), schaal.rij) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The marks, and when.
  var tekst: String {
    let numbers = punten.map(String.init).joined(separator: " ")
    return dag.isEmpty ? numbers : "\(numbers) · \(dag)"
  }

  /// What the same person, or a group of the same name, said then.
  func cijfer(_ deelnemer: Deelnemer, _ scene: Scene) -> String? {
    cijfers[Standplaats.sleutel(deelnemer, scene)]
  }

  private static func sleutel(_ deelnemer: Deelnemer, _ scene: Scene) -> String {
    "\(scene.naam(deelnemer)) · \(deelnemer.stem.rawValue)"
  }
}

/// Somebody's place on the scale.
private struct Mark {
  let naam: String
  /// Every mark: one of a person, a row of a group.
  let cijfers: [Int]
  private let waarom, hoger: String
  /// What the same person said before, in words.
  private let eerder: String

  init(_ schaal: Sessie.Schaal, _ earlier: [Standplaats], _ scene: Scene) {
    let deelnemer = schaal.deelnemer.flatMap(scene.sessie.deelnemer)
    naam = deelnemer.map(scene.naam) ?? scene.say(schaal.deelnemer == nil ? .heleTafel : .iemand)
    (cijfers, waarom, hoger) = (schaal.cijfers, schaal.waarom, schaal.hoger)
    let before = deelnemer.map { person in earlier.compactMap { $0.cijfer(person, scene) } } ?? []
    eerder = before.isEmpty ? "" : scene.say(.eerder, before.joined(separator: ", "))
  }

  private var rij: String { cijfers.map(String.init).joined(separator: " ") }

  /// What stands above each number it has: whose it is, and how many of a group gave it.
  var namen: [(cijfer: Int, tekst: String)] {
    Set(cijfers).sorted().map { number in
      let count = cijfers.count { $0 == number }
      return (number, count > 1 ? "\(naam) ×\(count)" : naam)
    }
  }

  /// The number and whose it is, what makes it that, and one step up.
  func plain(width: Int) -> Block {
    Block(
      lines: Line.wrapped(naam, width: width, Style.text.bolded(), lead: Span("\(rij) ", .accent.bolded()))
        + words(width: width - 2).map { Line([Span("  ")] + $0.spans) })
  }

  private func words(width: Int) -> [Line] {
    var lines = eerder.isEmpty ? [] : Line.wrapped(eerder, width: width, .quiet)
    if !waarom.isEmpty { lines += Line.wrapped(waarom, width: width) }
    if !hoger.isEmpty {
      lines += Line.wrapped(hoger, width: width, .accent, lead: Span("↑ ", .accent))
    }
    return lines
  }
}

/// The line from 0 to 10 over the whole width, with names above it and the way the table came below it.
private struct Ruler {
  private let width: Int
  private let names: [(text: String, x: Int, level: Int, stem: Int)]
  private let marks: Set<Int>
  private let path: [Standplaats]
  private let levels: Int

  /// A ruler with names on at most so many rows above it; who doesn't fit there has a mark and a card.
  init(_ marks: [Mark], _ path: [Standplaats], width: Int, levels limit: Int) {
    (self.width, self.path) = (width, path)
    self.marks = Set(marks.flatMap(\.cijfers))
    var ends: [[Range<Int>]] = Array(repeating: [], count: limit)
    var names: [(text: String, x: Int, level: Int, stem: Int)] = []
    for mark in marks.flatMap(\.namen).sorted(by: { $0.cijfer < $1.cijfer }) {
      let text = Wrap.oneLine(mark.tekst, width: min(width, 20))
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

  /// Rows of names, marks, the line, the numbers, and where the table stood.
  var height: Int { levels + 3 + path.count }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    drawPath(on: &canvas, in: rect)
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

  /// Today on top and back in time below it, each with a dot at every mark.
  private func drawPath(on canvas: inout Canvas, in rect: Rect) {
    for (index, place) in path.enumerated() {
      let y = rect.y + levels + 3 + index
      let columns = place.punten.map { Ruler.column($0, width: width) }
      guard let first = columns.first, let last = columns.last else { continue }
      let style: Style = index == 0 ? .accent : .quiet
      let room = TextWidth.of(place.tekst)
      for x in columns { canvas.put(index == 0 ? "●" : "○", at: Point(x: rect.x + x, y: y), style: style) }
      // Beside the dots where it fits: past the last one, else before the first.
      let left = last + 2 + room <= width ? last + 2 : first - 1 - room
      guard left >= 0 else { continue }
      canvas.put(place.tekst, at: Point(x: rect.x + left, y: y), style: style, width: width)
    }
  }

  private static let margin = 2

  private static func column(_ number: Int, width: Int) -> Int {
    margin + (width - 2 * margin - 1) * number / 10
  }
}
