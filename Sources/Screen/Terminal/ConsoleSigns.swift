/// The signs of the console without a window system, whose fonts have few: some stand for others there.
///
/// A sign that its font lacks is a box, and many of those it seems to have are one drawing: ▸ and → are, and so are
/// ⊙ and a full stop. So what stands for a sign is one with a drawing of its own.
enum ConsoleSigns {
  /// Whether a terminal of this name is the console.
  static func are(on name: String) -> Bool {
    name.split(whereSeparator: { ".-".contains($0) }).contains("linux")
  }

  /// What is drawn for a sign.
  static func drawn(_ sign: Unicode.Scalar) -> Unicode.Scalar {
    switch sign {
    case "◉", "◆": "■"
    case "○": "o"
    case "◌": "-"
    case "◇": "¤"
    case "★": "*"
    case "☁": "~"
    case "►": "▸"
    case "▌": "│"
    case "▓": "▒"
    case "✓": "v"
    case "♥": "+"
    case "⚓": "±"
    case "↔": "="
    default: sign
    }
  }
}
