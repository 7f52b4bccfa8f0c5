/// The colours and attributes a style gets on a terminal.
public struct Look: Hashable, Sendable {
  /// Index in the terminal's palette; nil for the terminal's own colour.
  public var foreground: Int?
  /// Index in the terminal's palette; nil for the terminal's own colour.
  public var background: Int?
  /// Whether it is heavy.
  public var bold: Bool
  /// Whether a line stands below it.
  public var underlined: Bool
  /// Whether the terminal swaps ink and background.
  public var reversed: Bool
}

/// How meanings look; a theme never tells anything by colour alone.
public enum Theme: String, CaseIterable, Sendable {
  /// Dark on white, as a projector shows best.
  case licht
  case donker
  case hoogContrast = "hoog-contrast"

  /// What a style looks like on a terminal of this many colours; fewer than 8 count as none.
  public func look(of style: Style, colours: Int) -> Look {
    var look = Look(
      foreground: nil, background: nil, bold: style.bold, underlined: style.underlined,
      reversed: style.reversed)
    guard let palette = palette(colours: colours) else {
      style.ink.mark(&look)
      return look
    }
    look.foreground = palette[style.ink]
    look.background = palette.background
    // Where a meaning has no colour of its own, an attribute tells it.
    if style.ink != .text, look.foreground == palette[.text] { style.ink.mark(&look) }
    return look
  }

  private func palette(colours: Int) -> Palette? {
    switch (self, colours) {
    case (_, ..<8): nil
    case (.licht, 256...): .licht256
    case (.licht, 16...): .licht16
    case (.licht, _): .licht8
    case (.donker, 256...): .donker256
    case (.donker, 16...): .donker16
    case (.donker, _): .donker8
    case (.hoogContrast, 256...): .contrast256
    case (.hoogContrast, 16...): .contrast16
    case (.hoogContrast, _): .contrast8
    }
  }
}

extension Ink {
  /// The attributes that tell this meaning where colour does not.
  fileprivate func mark(_ look: inout Look) {
    switch self {
    case .text, .quiet, .done, .rule: break
    case .accent, .title, .light, .child: look.bold = true
    case .dream: look.underlined = true
    case .held: look.reversed.toggle()
    case .warning:
      look.bold = true
      look.reversed.toggle()
    }
  }
}

/// A background and a colour for each ink, as numbers of xterm's palette.
///
/// From 16 on these are the same everywhere; the first 16 differ a little between terminals.
private struct Palette {
  let background: Int
  let text, quiet, accent, title, dream, light, warning, held, done, rule, child: Int

  subscript(_ ink: Ink) -> Int {
    switch ink {
    case .text: text
    case .quiet: quiet
    case .accent: accent
    case .title: title
    case .dream: dream
    case .light: light
    case .warning: warning
    case .held: held
    case .done: done
    case .rule: rule
    case .child: child
    }
  }

  static let licht256 = Palette(
    background: 231, text: 16, quiet: 240, accent: 25, title: 17, dream: 90, light: 94, warning: 124,
    held: 240,
    done: 22, rule: 242, child: 23)
  static let licht16 = Palette(
    background: 15, text: 0, quiet: 0, accent: 4, title: 0, dream: 5, light: 0, warning: 1, held: 0, done: 0,
    rule: 0, child: 0)
  static let licht8 = Palette(
    background: 7, text: 0, quiet: 0, accent: 4, title: 0, dream: 0, light: 0, warning: 1, held: 0, done: 0,
    rule: 0, child: 0)
  static let donker256 = Palette(
    background: 234, text: 255, quiet: 248, accent: 117, title: 231, dream: 219, light: 222, warning: 216,
    held: 248, done: 151, rule: 245, child: 122)
  static let donker16 = Palette(
    background: 0, text: 7, quiet: 7, accent: 14, title: 15, dream: 13, light: 11, warning: 9, held: 7,
    done: 10,
    rule: 7, child: 14)
  static let donker8 = Palette(
    background: 0, text: 7, quiet: 7, accent: 6, title: 7, dream: 7, light: 3, warning: 7, held: 7, done: 2,
    rule: 7, child: 6)
  static let contrast256 = Palette(
    background: 16, text: 231, quiet: 252, accent: 51, title: 226, dream: 213, light: 226, warning: 214,
    held: 252,
    done: 120, rule: 231, child: 123)
  static let contrast16 = Palette(
    background: 0, text: 15, quiet: 15, accent: 14, title: 11, dream: 15, light: 11, warning: 15, held: 15,
    done: 10, rule: 15, child: 14)
  static let contrast8 = Palette(
    background: 0, text: 7, quiet: 7, accent: 6, title: 3, dream: 7, light: 3, warning: 7, held: 7, done: 2,
    rule: 7, child: 6)
}
