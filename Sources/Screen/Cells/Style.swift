/// What a piece of text means; a `Theme` gives each meaning its colour.
public enum Ink: UInt8, CaseIterable, Sendable {
  case text
  case quiet
  case accent
  case title
  case dream
  /// A *lichtje*: a note marked ★.
  case light
  case warning
  /// Held back from the projector.
  case held
  case done
  case rule
  /// Said by the child it is about.
  case child
}

/// How a cell stands out: its meaning and three attributes that need no colour.
public struct Style: Hashable, Sendable {
  /// What the text means.
  public var ink: Ink
  /// Whether it is heavy.
  public var bold: Bool
  /// Whether a line stands below it.
  public var underlined: Bool
  /// Whether ink and background are swapped.
  public var reversed: Bool

  /// A style of this meaning, without attributes unless asked for.
  public init(_ ink: Ink = .text, bold: Bool = false, underlined: Bool = false, reversed: Bool = false) {
    self.ink = ink
    self.bold = bold
    self.underlined = underlined
    self.reversed = reversed
  }

  /// Text without more.
  public static let text = Style(.text)
  /// What may be overlooked.
  public static let quiet = Style(.quiet)
  /// What is chosen or matters now.
  public static let accent = Style(.accent)
  /// A heading, bold.
  public static let title = Style(.title, bold: true)
  /// The *wensdroom*.
  public static let dream = Style(.dream)
  /// A *lichtje*.
  public static let light = Style(.light)
  /// What needs attention, bold.
  public static let warning = Style(.warning, bold: true)
  /// Held back from the projector.
  public static let held = Style(.held)
  /// What is done.
  public static let done = Style(.done)
  /// Said by the child it is about.
  public static let child = Style(.child)
  /// Lines and borders.
  public static let rule = Style(.rule)

  /// The same meaning in bold.
  public func bolded() -> Style { changed { $0.bold = true } }

  /// The same meaning underlined.
  public func underline() -> Style { changed { $0.underlined = true } }

  /// The same meaning with ink and background swapped.
  public func reverse() -> Style { changed { $0.reversed = true } }

  private func changed(_ change: (inout Style) -> Void) -> Style {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Style: CustomStringConvertible {
  /// The meaning and the attributes in words, as golden files show them.
  public var description: String {
    var words = ["\(ink)"]
    if bold { words.append("bold") }
    if underlined { words.append("underlined") }
    if reversed { words.append("reversed") }
    return words.joined(separator: " ")
  }
}

extension Style {
  /// The style in seven bits: four of ink, three of attributes.
  var packed: UInt8 {
    ink.rawValue | (bold ? 0x10 : 0) | (underlined ? 0x20 : 0) | (reversed ? 0x40 : 0)
  }

  init(packed: UInt8) {
    self.init(
      Ink(rawValue: packed & 0x0F) ?? .text, bold: packed & 0x10 != 0, underlined: packed & 0x20 != 0,
      reversed: packed & 0x40 != 0)
  }
}
