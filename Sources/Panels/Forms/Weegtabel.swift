import Screen
import SessionModel
import Text
import Wording

/// A table to weigh with: who or what at the left, and two columns of notes beside it.
struct Weegtabel: WallShape {
  /// One line of the table.
  struct Rij: Sendable {
    let naam: String
    /// Whether it is the child's.
    let isKind: Bool
    /// Whether it stays in sight where not all of them fit.
    let isKept: Bool
    let cellen: [[WallItem]]

    var isEmpty: Bool { cellen.allSatisfy(\.isEmpty) }
  }

  /// Above the columns of notes.
  let koppen: [String]
  /// The same in a word, for where it stands before a note.
  private let woorden: [String]
  let rijen: [Rij]
  /// Rows of air between its lines.
  private(set) var gap = 0

  init(koppen: [String], woorden: [String], rijen: [Rij]) {
    (self.koppen, self.woorden, self.rijen) = (koppen, woorden, rijen)
  }

  /// The same with so much air.
  func with(gap: Int) -> Weegtabel {
    var table = self
    table.gap = gap
    return table
  }

  var things: Int { rijen.reduce(0) { $0 + $1.cellen.reduce(0) { $0 + $1.count } } }
  func wanted(in width: Int, of limit: Int) -> Int { rows(in: width, atMost: limit) ?? limit }

  /// The same notes below each other, those of a line under its name; each begins with the word of its column.
  var groups: [WallGroup] {
    rijen.map { rij in
      let items = zip(woorden, rij.cellen).flatMap { woord, items in
        items.map { item in
          var item = item
          (item.isKept, item.opening) = (rij.isKept, woord)
          return item
        }
      }
      return WallGroup(rij.naam, items.sorted { $0.order < $1.order })
    }.filter { $0.items.count > 0 }
  }

  /// Narrower than this a cell is no place for a sentence.
  private static let narrowest = 16

  func rows(in width: Int, atMost limit: Int) -> Int? {
    let columns = Kolommen(in: width, count: koppen.count)
    guard columns.cell >= Weegtabel.narrowest, limit >= 2, things <= 2 * limit else { return nil }
    var rows = 2 + gap * max(0, rijen.count - 1)
    for rij in rijen {
      rows += row(rij, columns).height
      guard rows <= limit else { return nil }
    }
    return rows
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let columns = Kolommen(in: rect.width, count: koppen.count)
    for (index, kop) in koppen.enumerated() {
      let head = Wrap.oneLine(kop, width: columns.cell)
      canvas.put(
        head, at: Point(x: rect.x + columns.x(index), y: rect.y), style: .title, width: columns.cell)
    }
    canvas.rule(y: rect.y + 1, from: rect.x, width: rect.width)
    var y = rect.y + 2
    for rij in rijen {
      let row = row(rij, columns)
      for part in row.parts {
        part.block.draw(
          on: &canvas, in: Rect(x: rect.x + part.x, y: y, width: part.width, height: row.height))
      }
      y += row.height + gap
    }
  }

  private func row(_ rij: Rij, _ columns: Kolommen) -> Row {
    let ink: Style = rij.isKind ? .child.bolded() : rij.isEmpty ? .quiet : .text.bolded()
    let lead = rij.isKind ? Span("♦ ", .child.bolded()) : Span("  ")
    let name = Block(lines: Line.wrapped(rij.naam, width: columns.name, ink, lead: lead))
    let cells = rij.cellen.enumerated().map { index, items in
      let lines = items.flatMap { $0.cell(width: columns.cell, of: rij.naam) }
      return Row.Part(block: Block(lines: lines), x: columns.x(index), width: columns.cell)
    }
    return Row([Row.Part(block: name, x: 0, width: columns.name)] + cells)
  }

  /// Where the columns stand: the names take a fifth, the notes share the rest.
  private struct Kolommen {
    let name, cell: Int
    private let gap = 2

    init(in width: Int, count: Int) {
      name = min(26, max(13, width / 5))
      cell = max(1, (width - name - gap * count) / max(1, count))
    }

    func x(_ index: Int) -> Int { name + gap + index * (cell + gap) }
  }
}

extension WallItem {
  /// In a cell of a table: the voice where there is room and the line is not that person's.
  func cell(width: Int, of person: String) -> [Line] {
    var item = self
    if voice == person { item.voice = nil }
    return item.rows(width: width, lead: [drawnSign], voiceTakesRow: false)
  }
}
