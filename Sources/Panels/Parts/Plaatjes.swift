import SessionModel

/// The pictures of a scale as dots, in two sizes; the small one where there are few columns.
///
/// Two rows of dots are one row of the wall, so each has an even number of them.
extension Beeld.Plaatje {
  var groot: [String] {
    switch self {
    case .bliksem:
      Beeld.Plaatje.wolk + [
        ".......##....", ".....###.....", "....######...", "......##.....", ".....#.......",
      ]
    case .regen:
      Beeld.Plaatje.wolk + [
        ".............", "..#...#...#..", "..#...#...#..", "....#...#....", "....#...#....",
      ]
    case .wolken:
      [
        ".............", ".......###...", ".....######..", "..##########.", ".############", "#############",
        "#############", ".###########.", ".............", ".............",
      ]
    case .halfZon:
      [
        "........#....", ".....#.....#.", "........##...", "...###.####..", "..#...#.###.#", ".#.....#.##..",
        "#.......##...", "#........#.#.", "#........#...", ".########....",
      ]
    case .zon:
      [
        "......#......", ".#....#....#.", "..#..###..#..", "....#####....", "##.#######.##", "...#######...",
        "....#####....", "..#..###..#..", ".#....#....#.", "......#......",
      ]
    case .huilt: Beeld.Plaatje.hoofd("#.#.#####.#.#", "#.##.....##.#", ".##.......##.")
    case .verdrietig: Beeld.Plaatje.hoofd("#...#####...#", "#..#.....#..#", ".#.........#.")
    case .gewoon: Beeld.Plaatje.hoofd("#...........#", "#...#####...#", ".#.........#.")
    case .lacht: Beeld.Plaatje.hoofd("#..#.....#..#", "#...#####...#", ".#.........#.")
    case .straalt: Beeld.Plaatje.hoofd("#..#######..#", "#...#####...#", ".#...###...#.")
    }
  }

  var klein: [String] {
    switch self {
    case .bliksem: ["..###..", ".#####.", "#######", "...##..", "..###..", "..#...."]
    case .regen: ["..###..", ".#####.", "#######", ".......", ".#.#.#.", ".#.#.#."]
    case .wolken: [".......", "...###.", ".#####.", "#######", "#######", "......."]
    case .halfZon: ["...#..#", "....##.", ".##.###", "#..#.#.", "#...#..", ".###..."]
    case .zon: ["#..#..#", "..###..", ".#####.", ".#####.", "..###..", "#..#..#"]
    case .huilt: [".#####.", "#.#.#.#", "#.#.#.#", "#..#..#", "#.#.#.#", ".#####."]
    case .verdrietig: [".#####.", "#.#.#.#", "#.....#", "#..#..#", "#.#.#.#", ".#####."]
    case .gewoon: [".#####.", "#.#.#.#", "#.....#", "#.###.#", "#.....#", ".#####."]
    case .lacht: [".#####.", "#.#.#.#", "#.....#", "#.#.#.#", "#..#..#", ".#####."]
    case .straalt: [".#####.", "#.#.#.#", "#.....#", "#.###.#", "#.###.#", ".#####."]
    }
  }

  private static let wolk = [
    "....#####....", "..#########..", ".###########.", "#############", ".###########.",
  ]

  /// A head with two eyes and, below them, three rows of its own.
  private static func hoofd(_ mond: String...) -> [String] {
    ["....#####....", "..##.....##..", ".#..#...#..#.", "#...#...#...#", "#...........#"] + mond
      + ["..##.....##..", "....#####...."]
  }

  /// The dots as rows of half blocks.
  static func rows(of dots: [String]) -> [String] {
    let lit: [[Bool]] = dots.map { row in row.map { $0 == "#" } }
    var rows: [String] = []
    for y in stride(from: 0, to: lit.count - 1, by: 2) {
      let row = zip(lit[y], lit[y + 1]).map { half(above: $0, below: $1) }
      rows.append(String(row))
    }
    return rows
  }

  private static func half(above: Bool, below: Bool) -> Character {
    if above { return below ? "█" : "▀" }
    return below ? "▄" : " "
  }
}
