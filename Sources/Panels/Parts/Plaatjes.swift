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
        "......#......", "..#...#...#..", "...#.....#...", ".....###.....", "....#####....", "##.#######.##",
        "...#######...", ".............", "#############", ".............",
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
    case .halfZon: ["...#...", "#.....#", "..###..", ".#####.", ".......", "#######"]
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

  /// The dots as rows of half blocks, each dot as many columns wide.
  static func rows(of dots: [String], times: Int) -> [String] {
    let wide = dots.map { row in row.flatMap { Array(repeating: $0 == "#", count: times) } }
    let high = wide.flatMap { Array(repeating: $0, count: times) }
    return stride(from: 0, to: high.count - 1, by: 2).map { y in
      String(zip(high[y], high[y + 1]).map { $0 ? ($1 ? "█" : "▀") : ($1 ? "▄" : " ") })
    }
  }
}
