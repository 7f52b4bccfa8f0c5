/// A colour of xterm's palette of 256 as red, green and blue of 0–255.
///
/// From 16 on these are the same on every terminal; the first 16 are xterm's own.
public struct XtermColour: Hashable, Sendable {
  /// How much red, green and blue there is in it.
  public let red, green, blue: Int

  /// The colour of a number 0–255; what lies outside is the nearest end.
  public init(_ index: Int) {
    switch index {
    case ..<16: (red, green, blue) = Self.first[max(0, index)]
    case 16..<232:
      let cube = index - 16
      (red, green, blue) = (Self.level(cube / 36), Self.level(cube / 6 % 6), Self.level(cube % 6))
    default:
      let grey = 8 + 10 * (min(index, 255) - 232)
      (red, green, blue) = (grey, grey, grey)
    }
  }

  /// The form in which web pages and pictures write it: `#0a64c8`.
  public var hex: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce("#") { $0 + String(digits[$1 / 16]) + String(digits[$1 % 16]) }
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static let first: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255),
    (0, 255, 255), (255, 255, 255),
  ]
}
