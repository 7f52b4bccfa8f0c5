import Text

/// A picture of areas, lines and letters, measured in tenths of a millimetre.
///
/// Its text can be selected, nothing in it comes from elsewhere, and it says the same where it is printed in grey.
public struct SVG: Hashable, Sendable {
  /// How wide and how high the sheet is.
  public let width, height: Int
  /// What it is called, for who cannot see it.
  public let title: String
  /// What it shows, for who cannot see it.
  public let description: String
  /// What is drawn, what lies on top last.
  public private(set) var shapes: [Shape] = []

  /// An empty sheet.
  public init(width: Int, height: Int, title: String, description: String = "") {
    (self.width, self.height, self.title, self.description) = (width, height, title, description)
  }

  /// A rectangle on the sheet.
  public struct Box: Hashable, Sendable {
    /// Its upper left corner, and how far it goes from there.
    public var x, y, width, height: Int

    /// A rectangle.
    public init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }

    /// Where it ends.
    public var right: Int { x + width }
    /// Where it ends below.
    public var bottom: Int { y + height }

    /// Whether both have some of the sheet in common.
    public func overlaps(_ other: Box) -> Bool {
      x < other.right && other.x < right && y < other.bottom && other.y < bottom
    }

    /// Whether the other lies wholly within it.
    public func contains(_ other: Box) -> Bool {
      x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom
    }

    /// The same, smaller by this on every side.
    public func inset(_ by: Int) -> Box { Box(x + by, y + by, width - 2 * by, height - 2 * by) }
  }

  /// A colour; those that stand beside each other differ in grey too.
  public enum Ink: String, CaseIterable, Hashable, Sendable {
    case paper = "#ffffff"
    /// Where a thing lies on.
    case cloud = "#e4eef8"
    case stop = "#fff3d6"
    case field = "#f1f1ee"
    /// Lines that only hold things together.
    case edge = "#8a97a3"
    /// The road.
    case road = "#4f6b88"
    /// ★.
    case star = "#b06f00"
    /// Words that stand back.
    case quiet = "#50565c"
    /// Words.
    case text = "#17202a"

    /// How light it is, 0 for black to 255 for white, by the weights of Rec 709.
    public var luminance: Int {
      let number = Int(rawValue.dropFirst(), radix: 16) ?? 0
      let (red, green, blue) = (number >> 16 & 255, number >> 8 & 255, number & 255)
      return (red * 2126 + green * 7152 + blue * 722) / 10_000
    }
  }

  /// One thing that is drawn.
  public enum Shape: Hashable, Sendable {
    /// An area with round corners of this radius, and a line around it.
    case area(Box, fill: Ink, edge: Ink?, round: Int)
    /// A line through these points, bent smoothly.
    case road([Point], ink: Ink, width: Int)
    /// A straight line between two points, whole or in dashes.
    case line(Point, Point, ink: Ink, width: Int, isDashed: Bool)
    /// A disc.
    case disc(Point, radius: Int, ink: Ink)
    /// A star of five points.
    case star(Point, radius: Int)
    /// Words on one line, from the left edge of their box, its middle or its right edge.
    case text(String, in: Box, size: Int, bold: Bool, ink: Ink, at: Edge)
    /// What is drawn in a box, upside down in that box: a page that is folded over.
    indirect case turned([Shape], in: Box)
  }

  /// From where words are written.
  public enum Edge: String, Hashable, Sendable {
    case left = "start"
    case middle
    case right = "end"
  }

  /// A place on the sheet.
  public struct Point: Hashable, Sendable {
    /// From the left and from above.
    public var x, y: Int
    /// A place.
    public init(_ x: Int, _ y: Int) { (self.x, self.y) = (x, y) }
  }

  /// Draws one thing more, on top.
  public mutating func draw(_ shape: Shape) { shapes.append(shape) }

  /// The picture as an element in a page, that is as wide as it is given room.
  public var element: String {
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
      + "width=\"\(SVG.tenths(width))mm\" height=\"\(SVG.tenths(height))mm\" xml:lang=\"nl\" "
      + "font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\">"
    let names = "<title>\(title.markupLine)</title>\n<desc>\(description.markupLine)</desc>"
    return ([head, names] + shapes.map(\.markup) + ["</svg>"]).joined(separator: "\n")
  }

  /// The picture as a file.
  public var file: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element + "\n" }

  /// Tenths as a number with a point.
  static func tenths(_ number: Int) -> String { "\(number / 10).\(abs(number % 10))" }
}

extension SVG.Shape {
  fileprivate var markup: String {
    switch self {
    case .area(let box, let fill, let edge, let round):
      let line = edge.map { " stroke=\"\($0.rawValue)\" stroke-width=\"4\"" } ?? ""
      return
        "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\" rx=\"\(round)\" "
        + "fill=\"\(fill.rawValue)\"\(line)/>"
    case .road(let points, let ink, let width):
      return "<path d=\"\(SVG.Shape.smooth(points))\" fill=\"none\" stroke=\"\(ink.rawValue)\" "
        + "stroke-width=\"\(width)\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
    case .line(let from, let to, let ink, let width, let isDashed):
      let dashes = isDashed ? " stroke-dasharray=\"\(width * 4) \(width * 4)\"" : ""
      return "<path d=\"M\(from.x) \(from.y)L\(to.x) \(to.y)\" fill=\"none\" stroke=\"\(ink.rawValue)\" "
        + "stroke-width=\"\(width)\"\(dashes)/>"
    case .turned(let shapes, let box):
      let (x, y) = (SVG.tenths(box.x * 10 + box.width * 5), SVG.tenths(box.y * 10 + box.height * 5))
      return (["<g transform=\"rotate(180 \(x) \(y))\">"] + shapes.map(\.markup) + ["</g>"]).joined(
        separator: "\n")
    case .disc(let center, let radius, let ink):
      return "<circle cx=\"\(center.x)\" cy=\"\(center.y)\" r=\"\(radius)\" fill=\"\(ink.rawValue)\"/>"
    case .star(let center, let radius):
      let points = SVG.Shape.star.map { corner in
        "\(center.x + corner.x * radius / 100),\(center.y + corner.y * radius / 100)"
      }
      return "<polygon points=\"\(points.joined(separator: " "))\" fill=\"\(SVG.Ink.star.rawValue)\"/>"
    case .text(let text, let box, let size, let bold, let ink, let edge):
      let x =
        switch edge {
        case .left: box.x
        case .middle: box.x + box.width / 2
        case .right: box.right
        }
      let anchor = edge == .left ? "" : " text-anchor=\"\(edge.rawValue)\""
      let weight = bold ? " font-weight=\"bold\"" : ""
      // Where letters stand on, in a line of their own size and a fifth.
      return "<text x=\"\(x)\" y=\"\(box.y + size)\" font-size=\"\(size)\"\(weight)\(anchor) "
        + "fill=\"\(ink.rawValue)\">\(text.markupLine)</text>"
    }
  }

  /// The corners of a star in hundredths of its radius: no font at hand has the sign.
  private static let star: [SVG.Point] = [
    .init(0, -100), .init(22, -31), .init(95, -31), .init(36, 12), .init(59, 81), .init(0, 38),
    .init(-59, 81),
    .init(-36, 12), .init(-95, -31), .init(-22, -31),
  ]

  /// Through each point, level there: a road that bends between its stops.
  private static func smooth(_ points: [SVG.Point]) -> String {
    guard let first = points.first else { return "" }
    let bends = zip(points, points.dropFirst()).map { from, to in
      let middle = (from.x + to.x) / 2
      return from.y == to.y || from.x == to.x
        ? "L\(to.x) \(to.y)" : "C\(middle) \(from.y) \(middle) \(to.y) \(to.x) \(to.y)"
    }
    return (["M\(first.x) \(first.y)"] + bends).joined(separator: " ")
  }
}
