import Screen
import SessionModel
import Text
import Wording

/// A table to weigh with: who or what at the left, and two columns of notes beside it.
struct Weegtabel {
  /// One line of the table.
  struct Rij {
    var naam: String
    var cellen: [[Card]]

    var isEmpty: Bool { cellen.allSatisfy(\.isEmpty) }
    var hasNewest: Bool { cellen.joined().contains(where: \.newest) }
  }

  /// Above the columns of notes.
  let koppen: [String]
  let rijen: [Rij]

  /// Draws the columns beside each other; where not everything fits, the row of the last note comes last.
  func draw(page: Int, on canvas: inout Canvas, in rect: Rect) -> Shown {
    let columns = Kolommen(in: rect.width, count: koppen.count)
    let (top, body) = rect.split(top: 2)
    for (index, kop) in koppen.enumerated() {
      let x = rect.x + columns.x(index)
      canvas.put(
        Wrap.oneLine(kop, width: columns.cell), at: Point(x: x, y: top.y), style: .title,
        width: columns.cell)
    }
    canvas.rule(y: top.y + 1, from: rect.x, width: rect.width)
    let groups: [[(row: Row, newest: Bool)]] = rijen.map { rows(of: $0, columns, in: body) }
    let needed = groups.joined().reduce(0) { $0 + $1.row.height }
    let newest = groups.firstIndex { $0.contains(where: \.newest) }
    let ordered = needed <= body.height ? groups : groups.ending(at: newest)
    let laid = ordered.flatMap { $0.count > 1 ? $0.ending(at: $0.firstIndex(where: \.newest)) : $0 }
    return Stack(laid.map(\.row), height: body.height, start: .newest, gap: 1)
      .draw(page: page, on: &canvas, in: body)
  }

  /// The rows that hold something as lines: a name, and below it the notes under the head of their column.
  func lines(width: Int) -> [Block] {
    let filled = rijen.filter { !$0.isEmpty }
    return filled.ending(at: filled.firstIndex(where: \.hasNewest)).flatMap { rij in
      let columns = Array(zip(koppen, rij.cellen)).filter { !$0.1.isEmpty }
      let newest = columns.firstIndex { $0.1.contains(where: \.newest) }
      return [head(rij.naam, .title, width: width)]
        + columns.ending(at: newest).flatMap { kop, cards in
          [head(kop, .quiet, width: width)] + cards.map { $0.plain(width: width) }
        }
    }
  }

  private func head(_ text: String, _ style: Style, width: Int) -> Block {
    var block = Block(lines: Line.wrapped(text, width: width, style))
    block.things = 0
    return block
  }

  /// Where the columns stand: the names take a fifth, the notes share the rest.
  private struct Kolommen {
    let name, cell: Int
    private let gap = 2

    init(in width: Int, count: Int) {
      name = min(26, max(10, width / 5))
      cell = max(1, (width - name - gap * count) / max(1, count))
    }

    func x(_ index: Int) -> Int { name + gap + index * (cell + gap) }
  }

  /// A row of the table is one row on the wall, or where that is too high a row for each pair of notes; a note
  /// that is too high even so has the whole width.
  private func rows(of rij: Rij, _ columns: Kolommen, in rect: Rect) -> [(row: Row, newest: Bool)] {
    let whole = row(rij.naam, rij.cellen, columns, quiet: rij.isEmpty)
    guard whole.height > rect.height else { return [(whole, rij.hasNewest)] }
    return (0..<(rij.cellen.map(\.count).max() ?? 0)).flatMap { index -> [(row: Row, newest: Bool)] in
      let cells = rij.cellen.map { $0.indices.contains(index) ? [$0[index]] : [] }
      let pair = row(rij.naam, cells, columns, quiet: index > 0)
      guard pair.height > rect.height else { return [(pair, cells.joined().contains(where: \.newest))] }
      return cells.joined().map { card in
        var block = card.plain(width: rect.width)
        block.lines = head(rij.naam, .quiet, width: rect.width).lines + block.lines
        return (Row(block, width: rect.width), card.newest)
      }
    }
  }

  private func row(_ naam: String, _ cells: [[Card]], _ columns: Kolommen, quiet: Bool) -> Row {
    var name = Block(lines: Line.wrapped(naam, width: columns.name, quiet ? .quiet : .text.bolded()))
    name.things = 0
    var parts = [Row.Part(block: name, x: 0, width: columns.name)]
    for (index, cards) in cells.enumerated() {
      var block = Block(lines: cards.flatMap { $0.plain(width: columns.cell).lines })
      block.things = cards.count
      parts.append(Row.Part(block: block, x: columns.x(index), width: columns.cell))
    }
    return Row(parts)
  }
}

extension Array {
  /// The same elements, begun right after a place, so that what stands there comes last.
  func ending(at index: Int?) -> [Element] {
    guard let index, indices.contains(index) else { return self }
    return Array(self[(index + 1)...] + self[...index])
  }
}
