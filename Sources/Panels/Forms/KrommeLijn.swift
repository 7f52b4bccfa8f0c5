import Screen
import SessionModel
import Wording

/// A line through all points of a journey that is never straight, because development isn't.
///
/// It runs from left to right in bands; below each point stands what is told of it.
struct KrommeLijn: WallShape {
  private let haltes: [Halte]
  private let isTight: Bool

  /// A line through these points; as low as it can be where it is tight.
  init(_ haltes: [Halte], isTight: Bool) { (self.haltes, self.isTight) = (haltes, isTight) }

  var things: Int { haltes.count }
  func wanted(in width: Int, of limit: Int) -> Int { limit }

  func rows(in width: Int, atMost limit: Int) -> Int? {
    bands(in: Rect(x: 0, y: 0, width: width, height: limit)).map { $0.height(page: 0) }
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    _ = bands(in: rect)?.draw(page: 0, on: &canvas, in: rect)
  }

  /// The bands, with as much room for each point as leaves everything in sight; `nil` where that can't be.
  private func bands(in rect: Rect) -> Stack? {
    // One point has no way to go up or down.
    let shapes: [(width: Int, levels: Int)] =
      haltes.count == 1 ? [(20, 1)] : [(44, 5), (36, 4), (28, 3), (20, 3), (20, 2)]
    let stacks = shapes.lazy.filter { !isTight || $0.levels <= 2 }.map { shape in
      (shape.levels, stack(minimum: shape.width, levels: shape.levels, in: rect))
    }
    func fits(_ stack: Stack) -> Bool { stack.isOnePage && stack.height(page: 0) <= rect.height }
    // A calm line first, with some rows for each level.
    return (stacks.first { $0.0 * 4 <= rect.height && fits($0.1) } ?? stacks.first { fits($0.1) })?.1
  }

  /// Bands of as many points as fit; the first band may hold fewer, so that the end of the journey is a full one.
  private func stack(minimum: Int, levels: Int, in rect: Rect) -> Stack {
    let fitsInOne = rect.width / 24 >= haltes.count
    let most = max(1, fitsInOne ? haltes.count : rect.width / minimum)
    let bands = max(1, (haltes.count + most - 1) / most)
    // Bands of about as many points: one point alone on a line over the whole wall is no part of a journey.
    let columns = max(1, (haltes.count + bands - 1) / bands)
    let first = haltes.count % columns
    let starts = (first > 0 ? [0] : []) + Array(stride(from: first, to: haltes.count, by: columns))
    let rows = starts.flatMap { start in
      let count = start < first ? first : columns
      let grid = Grid(width: rect.width, height: rect.height, minimum: rect.width / count, gap: 0)
      return grid.rows(count) { block(start + $0, width: $1, levels: levels) }
    }
    return Stack(rows, height: rect.height, start: .newest, gap: 1)
  }

  private func block(_ index: Int, width: Int, levels: Int) -> Block {
    var block = haltes[index].block(width: width - 2)
    block.lines = rail(index, width: width, levels: levels) + block.lines
    return block
  }

  /// The part of the line that begins at a point: on its height to a bend, and on to the height of the next.
  private func rail(_ index: Int, width: Int, levels: Int) -> [Line] {
    let (from, to) = (height(index, of: levels), height(index + 1, of: levels))
    let isLast = index == haltes.count - 1
    let bend = max(1, width / 2 + index % 3 - 1)
    let ahead = max(0, width - bend - 1)
    return (0..<levels).map { row in
      let start = row == from ? [haltes[index].node] : [Span(" ")]
      let before = row == from ? "─" : " "
      if isLast || from == to {
        let ink = row != from ? " " : isLast ? "┄" : "─"
        return Line(start + [Span(String(repeating: ink, count: max(0, width - 1)), .rule)])
      }
      let corner =
        switch row {
        case from: to < from ? "╯" : "╮"
        case to: to < from ? "╭" : "╰"
        default: min(from, to) < row && row < max(from, to) ? "│" : " "
        }
      let path =
        String(repeating: before, count: bend - 1) + corner
        + String(repeating: row == to ? "─" : " ", count: ahead)
      return Line(start + [Span(path, .rule)])
    }
  }

  /// How many rows from the top a point stands: a lichtpunt at the top, the others up and down below that.
  ///
  /// No point stands low for what it is: of what was tried is asked what was of value in it.
  private func height(_ index: Int, of levels: Int) -> Int {
    if haltes.indices.contains(index), haltes[index].lichtpunt { return 0 }
    guard levels > 1 else { return 0 }
    guard levels > 2 else { return (index + 1) % 2 }
    guard levels > 3 else { return 2 - index % 2 }
    let tenths = [10, 4, 7, 2][index % 4]
    return max(1, (tenths * (levels - 1) + 5) / 10)
  }
}

/// A point of the journey, as it is drawn.
struct Halte {
  private let wanneer, wat, wie, waardevol: String
  private let aard: Tijdpunt.Aard
  private var soort: Tijdpunt.Soort { aard.soort }
  /// Whether it gave light.
  let lichtpunt: Bool
  private let isChild, isNewest: Bool
  private let say: Wording

  /// A point as this terminal says it.
  init(_ gegevens: Tijdpunt.Gegevens, isNewest: Bool, _ say: Wording) {
    self.isNewest = isNewest
    (wanneer, wat, waardevol) = (gegevens.wanneer, gegevens.wat, gegevens.waardevol)
    wie = gegevens.wie.isEmpty ? "" : say(.met, gegevens.wie)
    (aard, lichtpunt, self.say) = (gegevens.aard, gegevens.lichtpunt, say)
    isChild = gegevens.stem == .jeugdige
  }

  /// Its place on the line.
  var node: Span {
    if lichtpunt { return Span("★", .light.bolded()) }
    return switch soort {
    case .mijlpaal: Span("●", .accent.bolded())
    case .geprobeerd: Span("○", .text.bolded())
    case .overgang: Span("◆", .accent.bolded())
    }
  }

  /// When, what, what was of value and who was there, below each other.
  ///
  /// What was tried counts for what was of value in it: that comes first.
  func block(width: Int) -> Block {
    let when = wanneer.isEmpty ? [] : Line.wrapped(wanneer, width: width, .quiet)
    let what = what(behind: label.map { [$0] } ?? [], width: width)
    let story = soort == .geprobeerd ? value(width: width) + what : what + value(width: width)
    return Block(lines: when + story + who(width: width))
  }

  /// The same as a thing among others.
  func item(_ id: Identifier, order: Int) -> WallItem {
    var item = WallItem(wat)
    item.id = id
    let labels = (wanneer.isEmpty ? [] : [wanneer]) + (label.map { [$0] } ?? [])
    item.opening = labels.isEmpty ? nil : labels.joined(separator: " · ")
    (item.isNewest, item.isChild, item.isLight) = (isNewest, isChild, lichtpunt)
    // One sign, so that the words stand below each other.
    item.mark = lichtpunt || isNewest || isChild ? nil : node
    item.order = order
    item.details = [.init(waardevol, ink, lead: "+ "), .init(wie, .quiet)]
    return item
  }

  /// The ink of its words: the child's own before a light's, bold for what came in last.
  private var ink: Style {
    let style: Style = isChild ? .child : lichtpunt ? .light : .text
    return isNewest ? style.bolded() : style
  }

  /// What kind of point it is, unless that is the ordinary kind.
  private var label: String? { soort == .mijlpaal ? nil : say(.name(of: aard)) }

  private func what(behind labels: [String], width: Int) -> [Line] {
    let style = soort == .geprobeerd ? (waardevol.isEmpty || isNewest || isChild ? ink : .quiet) : ink
    // The newest and the child's own words are told by a sign too, for who sees no colours.
    let sign: WallItem.Sign? = isNewest ? .newest : isChild ? .child : nil
    let wat = (sign.map { $0.glyph + " " } ?? "") + wat
    guard !labels.isEmpty else { return Line.wrapped(wat, width: width, style) }
    let opening = labels.joined(separator: " · ") + ":"
    let isFlag = soort == .overgang
    return Line.wrapped(
      opening: Span(opening, isFlag ? .accent.bolded() : .quiet), wat, width: width, style)
  }

  private func value(width: Int) -> [Line] {
    guard !waardevol.isEmpty else { return [] }
    return Line.wrapped(waardevol, width: width, ink, lead: Span("+ ", .done.bolded()))
  }

  private func who(width: Int) -> [Line] { wie.isEmpty ? [] : Line.wrapped(wie, width: width, .quiet) }
}
