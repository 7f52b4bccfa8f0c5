import Screen

/// Ovals around a middle, with places on them that never touch each other.
enum Ring {
  /// Where things of these widths go, per ring from the inside out; `nil` when they don't all fit.
  static func places(_ rings: [[Int]], around middle: Rect, in rect: Rect) -> [[Point]]? {
    guard rect.height >= 5 else { return nil }
    var taken = [middle]
    var all: [[Point]] = []
    for (index, widths) in rings.enumerated() {
      let scale = scale(index, of: rings.count)
      // The first place is at the top, or where that is taken at the sides or between.
      let turns = [0, 0.25, 0.125, 0.0625, 0.1875]
      let found = turns.lazy.compactMap { places(widths, from: $0, scale, taken, in: rect) }.first
      guard let found else { return nil }
      taken += zip(found, widths).map { block($0, width: $1) }
      all.append(found)
    }
    return all
  }

  /// Draws so many ovals.
  static func draw(_ count: Int, on canvas: inout Canvas, in rect: Rect) {
    for index in 0..<count {
      let dots = max(24, 3 * rect.width / (count - index))
      for dot in 0..<dots {
        let point = point(Double(dot) / Double(dots), scale(index, of: count), in: rect)
        canvas.put("·", at: point, style: .rule)
      }
    }
  }

  /// How large a ring is, of the room there is; away from the edges, so that names beside it have room.
  private static func scale(_ index: Int, of count: Int) -> (x: Double, y: Double) {
    index == count - 1 ? (0.8, 1) : (0.42, 0.52)
  }

  private static func places(
    _ widths: [Int], from start: Double, _ scale: (x: Double, y: Double), _ taken: [Rect], in rect: Rect
  ) -> [Point]? {
    var taken = taken
    var places: [Point] = []
    for (index, width) in widths.enumerated() {
      let middle = point(start + Double(index) / Double(widths.count), scale, in: rect)
      let place = Point(x: max(rect.x, min(rect.right - width, middle.x - width / 2)), y: middle.y)
      let block = block(place, width: width)
      guard width <= rect.width, !taken.contains(where: { touches($0, block) }) else { return nil }
      taken.append(block)
      places.append(place)
    }
    return places
  }

  private static func block(_ place: Point, width: Int) -> Rect {
    Rect(x: place.x - 1, y: place.y, width: width + 2, height: 1)
  }

  /// The place at this part of the way round, with the clock from the top.
  private static func point(_ turn: Double, _ scale: (x: Double, y: Double), in rect: Rect) -> Point {
    let (x, y) = (sine(turn) * scale.x, sine(turn + 0.25) * scale.y)
    let (halfWidth, halfHeight) = (Double(rect.width - 1) / 2, Double(rect.height - 1) / 2)
    return Point(
      x: rect.x + Int((halfWidth + x * halfWidth).rounded()),
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
