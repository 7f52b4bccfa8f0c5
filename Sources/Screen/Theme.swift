/// The colours and attributes a style gets on a terminal.
public struct Look: Hashable, Sendable {
  /// Index in the terminal's palette; nil for the terminal's own colour.
  public let foreground: Int?
  /// Index in the terminal's palette; nil for the terminal's own colour.
  public let background: Int?
  public let bold: Bool
  public let underlined: Bool
  public let reversed: Bool
}

/// How meanings look; a theme never tells anything by colour alone.
public enum Theme: String, CaseIterable, Sendable {
  case licht
  case donker
  case hoogContrast = "hoog-contrast"

  /// What a style looks like on a terminal of this many colours (0, 8, 16 or 256).
  public func look(of style: Style, colours: Int) -> Look {
    Look(
      foreground: nil, background: nil, bold: style.bold, underlined: style.underlined,
      reversed: style.reversed)
  }
}
