import Screen
import SessionModel
import Text

/// Five pictures side by side, each with its key and its word, and below it who chose it.
struct Beeldenrij: WallShape {
  private let plaatjes: [Beeld.Plaatje]
  /// Who chose a picture, by its place from 0; the child first.
  private let namen: [[(naam: String, isChild: Bool)]]
  private let hasBlocks: Bool
  /// The marks of which nothing more is to be told than what stands below the pictures.
  let things: Int

  /// - Parameter namen: which picture, who, and whether that is the child.
  init(_ beeld: Beeld, namen: [(cijfer: Int, naam: String, isChild: Bool)], things: Int, hasBlocks: Bool) {
    (plaatjes, self.things, self.hasBlocks) = (beeld.plaatjes, things, hasBlocks)
    self.namen = beeld.plaatjes.indices.map { place in
      let here = namen.filter { $0.cijfer == place + 1 }.map { ($0.naam, $0.isChild) }
      return here.filter(\.1) + here.filter { !$0.1 }
    }
  }

  func wanted(in width: Int, of limit: Int) -> Int { rows(in: width, atMost: limit) ?? 0 }

  /// The pictures as words on one or more lines, for where there is no room to draw them.
  var woorden: Lead {
    Lead { [plaatjes] width in
      let words = plaatjes.enumerated().map { "\($0 + 1) \($1.rawValue)" }.joined(separator: " · ")
      return Line.wrapped(words, width: width, .accent)
    }
  }

  func rows(in width: Int, atMost limit: Int) -> Int? { size(in: width, atMost: limit)?.rows }

  /// What a picture is drawn with, and how many rows all of it takes.
  private struct Maat {
    let dots: (Beeld.Plaatje) -> [String]
    let rows: Int
  }

  private func column(_ width: Int) -> Int { width / plaatjes.count }

  private func size(in width: Int, atMost limit: Int) -> Maat? {
    let most = namen.map(\.count).max() ?? 0
    let column = column(width)
    // Three letters of a name still tell whose it is; all of it stands in the list.
    guard hasBlocks, column >= 7 else { return nil }
    let below = 1 + most
    let widest = min(Tekening.breedst, column - 1)
    for columns in stride(from: widest, through: Tekening.smalst, by: -1)
    where Tekening.rows(columns) + below <= limit {
      return Maat(
        dots: { Tekening.dots($0, columns: columns) }, rows: Tekening.rows(columns) + below)
    }
    let sizes: [(dots: (Beeld.Plaatje) -> [String], columns: Int, rows: Int)] = [
      (\.groot, 13, 5), (\.klein, 7, 3),
    ]
    let fitting = sizes.first { $0.columns <= column && $0.rows + below <= limit }
    return fitting.map { Maat(dots: $0.dots, rows: $0.rows + below) }
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let maat = size(in: rect.width, atMost: rect.height) else { return }
    let column = column(rect.width)
    let isChosen = namen.contains { !$0.isEmpty }
    for (place, plaatje) in plaatjes.enumerated() {
      let left = rect.x + place * column
      let here = namen[place]
      let style: Style = here.isEmpty ? (isChosen ? .quiet : .text) : here[0].isChild ? .child : .accent
      var y = rect.y
      for row in Beeld.Plaatje.rows(of: maat.dots(plaatje)) {
        let x = left + max(0, (column - TextWidth.of(row)) / 2)
        canvas.put(row, at: Point(x: x, y: y), style: style)
        y += 1
      }
      let word = "\(place + 1) \(plaatje.rawValue)"
      let told = TextWidth.of(word) < column ? word : String(place + 1)
      put(told, style: here.isEmpty ? .quiet : style.bolded(), y, left, column, on: &canvas)
      for (index, chip) in here.enumerated() {
        let name = Wrap.oneLine((chip.isChild ? "♦ " : "") + chip.naam, width: max(1, column - 1))
        put(
          name, style: chip.isChild ? .child.bolded() : .text.bolded(), y + 1 + index, left, column,
          on: &canvas)
      }
    }
  }

  private func put(
    _ text: String, style: Style, _ y: Int, _ left: Int, _ column: Int, on canvas: inout Canvas
  ) {
    canvas.put(text, at: Point(x: left + max(0, (column - TextWidth.of(text)) / 2), y: y), style: style)
  }
}
