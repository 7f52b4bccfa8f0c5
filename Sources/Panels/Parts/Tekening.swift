import SessionModel

/// The pictures of a scale drawn as shapes, for where there are more columns than hand-made dots fill.
///
/// A picture is as wide as 1 and as high as 0.8; every dot of it is asked whether it lies in the shape.
struct Tekening {
  private let plaatje: Beeld.Plaatje
  /// How thick a line is.
  private let lijn: Double

  /// The least columns in which a shape is still itself.
  static let smalst = 18
  /// The most that it takes.
  static let breedst = 32

  /// The rows of a picture of so many columns.
  static func rows(_ columns: Int) -> Int { columns * 2 / 5 }

  /// The dots of a picture, as many columns wide.
  static func dots(_ plaatje: Beeld.Plaatje, columns: Int) -> [String] {
    let (tekening, high) = (Tekening(plaatje, columns), rows(columns) * 2)
    return (0..<high).map { row in
      String(
        (0..<columns).map { column -> Character in
          let point = Punt(
            x: (Double(column) + 0.5) / Double(columns), y: (Double(row) + 0.5) / Double(high) * 0.8)
          return tekening.holds(point) ? "#" : "."
        })
    }
  }

  private init(_ plaatje: Beeld.Plaatje, _ columns: Int) {
    (self.plaatje, lijn) = (plaatje, max(0.07, 1.25 / Double(columns)))
  }

  private func holds(_ point: Punt) -> Bool {
    switch plaatje {
    case .bliksem: Self.hoog.holds(point) || Self.flits.contains { $0.distance(point) < 0.035 }
    case .regen: Self.hoog.holds(point) || Self.druppels.contains { $0.distance(point) < 0.028 }
    case .wolken: Wolk(x: 0.5, y: 0.42, size: 1.15).holds(point)
    case .halfZon: halfZon(point)
    case .zon: Zon(x: 0.5, y: 0.4, r: 0.205).holds(point)
    case .huilt, .verdrietig, .gewoon, .lacht, .straalt: gezicht(point)
    }
  }

  // MARK: Weather

  private static let hoog = Wolk(x: 0.5, y: 0.25, size: 1)
  private static let flits = [
    Streep(0.56, 0.42, 0.43, 0.6), Streep(0.43, 0.6, 0.57, 0.6), Streep(0.57, 0.6, 0.45, 0.78),
  ]
  private static let druppels = [
    Streep(0.34, 0.5, 0.29, 0.62), Streep(0.52, 0.5, 0.47, 0.62), Streep(0.7, 0.5, 0.65, 0.62),
    Streep(0.43, 0.66, 0.38, 0.78), Streep(0.61, 0.66, 0.56, 0.78),
  ]

  /// The sun behind a cloud, with a gap between the two.
  private func halfZon(_ point: Punt) -> Bool {
    let wolk = Wolk(x: 0.44, y: 0.55, size: 0.95)
    if wolk.holds(point) { return true }
    return !wolk.holds(point, grown: 0.06) && Zon(x: 0.66, y: 0.3, r: 0.16).holds(point)
  }

  private struct Wolk {
    let x, y, size: Double

    func holds(_ point: Punt, grown: Double = 0) -> Bool {
      let balls = [(-0.24, 0.02, 0.15), (-0.02, -0.1, 0.21), (0.24, 0.0, 0.17)]
      if balls.contains(where: { point.distance(x + $0.0 * size, y + $0.1 * size) < $0.2 * size + grown }) {
        return true
      }
      let (dx, dy) = (point.x - x, point.y - y)
      return abs(dx) < 0.24 * size + grown && dy > -grown && dy < 0.17 * size + grown
    }
  }

  private struct Zon {
    let x, y, r: Double

    private static let schuin = 0.5.squareRoot()
    private static let stralen = [
      (1, 0), (schuin, schuin), (0, 1), (-schuin, schuin), (-1, 0), (-schuin, -schuin), (0, -1),
      (schuin, -schuin),
    ]

    func holds(_ point: Punt) -> Bool {
      if point.distance(x, y) < r { return true }
      return Self.stralen.contains { dx, dy in
        Streep(x + dx * r * 1.4, y + dy * r * 1.4, x + dx * r * 1.85, y + dy * r * 1.85).distance(point)
          < 0.032
      }
    }
  }

  // MARK: Faces

  private func gezicht(_ point: Punt) -> Bool {
    let distance = point.distance(0.5, 0.4)
    guard distance < 0.4 - lijn else { return distance < 0.4 }
    return [0.36, 0.64].contains { oog($0, point) } || mond(point)
  }

  private func oog(_ x: Double, _ point: Punt) -> Bool {
    let (dx, dy) = ((point.x - x) / 0.045, (point.y - 0.29) / 0.07)
    if dx * dx + dy * dy < 1 { return true }
    guard plaatje == .huilt else { return false }
    let traan = x < 0.5 ? x - 0.06 : x + 0.06
    return abs(point.x - traan) < 0.028 && point.y > 0.38 && point.y < 0.58
  }

  private func mond(_ point: Punt) -> Bool {
    func boog(_ y: Double, _ r: Double) -> Bool { abs(point.distance(0.5, y) - r) < lijn / 2 }
    return switch plaatje {
    case .huilt, .verdrietig: boog(0.72, 0.18) && point.y < 0.65
    case .gewoon: abs(point.y - 0.55) < lijn / 2 && abs(point.x - 0.5) < 0.17
    case .lacht: boog(0.4, 0.21) && point.y > 0.5
    case .straalt: point.distance(0.5, 0.44) < 0.23 && point.y > 0.46
    case .bliksem, .regen, .wolken, .halfZon, .zon: false
    }
  }
}

/// A place in a picture.
private struct Punt {
  let x, y: Double

  func distance(_ x: Double, _ y: Double) -> Double {
    let (dx, dy) = (self.x - x, self.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// A line from one place to another.
private struct Streep {
  private let x, y, dx, dy: Double

  init(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double) {
    (self.x, self.y, dx, dy) = (x, y, toX - x, toY - y)
  }

  func distance(_ point: Punt) -> Double {
    let along = ((point.x - x) * dx + (point.y - y) * dy) / (dx * dx + dy * dy)
    let part = min(1, max(0, along))
    return point.distance(x + part * dx, y + part * dy)
  }
}
