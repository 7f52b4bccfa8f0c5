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
}

/// How a cell stands out: its meaning and three attributes that need no colour.
public struct Style: Hashable, Sendable {
  public var ink: Ink
  public var bold: Bool
  public var underlined: Bool
  public var reversed: Bool

  /// A style of this meaning, without attributes unless asked for.
  public init(_ ink: Ink = .text, bold: Bool = false, underlined: Bool = false, reversed: Bool = false) {
    self.ink = ink
    self.bold = bold
    self.underlined = underlined
    self.reversed = reversed
  }

  public static let text = Style(.text)
  public static let quiet = Style(.quiet)
  public static let accent = Style(.accent)
  public static let title = Style(.title, bold: true)
  public static let dream = Style(.dream)
  public static let light = Style(.light)
  public static let warning = Style(.warning, bold: true)
  public static let held = Style(.held)
  public static let done = Style(.done)
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
