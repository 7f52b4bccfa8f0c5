/// Text that cannot command a terminal or hide what it says, whatever stood in the store.
///
/// Text is cleaned when it comes in; this is the same care on the way out.
extension String {
  /// The text with a visible mark for everything that is not to be seen; line ends become `\n`.
  ///
  /// Marked are control characters except tab and line end, controls of the writing direction, tags, what has
  /// no width outside a picture, marks between lines, and the fifth mark on a letter with all behind it.
  var harmless: String {
    guard unicodeScalars.contains(where: \.isSuspect) else { return self }
    var safe = String.UnicodeScalarView()
    var (last, marks): (Unicode.Scalar, Int) = ("\n", 0)
    for scalar in unicodeScalars {
      marks = scalar.isCombining ? marks + 1 : 0
      switch scalar {
      case "\r": safe.append("\n")
      case "\n": if last != "\r" { safe.append("\n") }
      case _ where marks > 5: break
      case "\u{200D}", "\u{FE0E}", "\u{FE0F}": safe.append(last.takesJoiner(scalar) ? scalar : "\u{FFFD}")
      default: safe.append(scalar.isHarmful || marks == 5 ? "\u{FFFD}" : scalar)
      }
      last = scalar
    }
    return String(safe)
  }

  /// The lines of the harmless text that say something, without space around them; tabs become spaces.
  var harmlessLines: [String] {
    harmless.unicodeScalars.split(separator: "\n").map { line in
      let words = line.split { $0 == " " || $0 == "\t" }
      return words.map { String($0) }.joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }

  /// The harmless text on one line.
  var harmlessLine: String { harmlessLines.joined(separator: " ") }
}

extension Unicode.Scalar {
  fileprivate var isHarmful: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    case ..<0xAD: false
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether a text with it has to be looked at.
  fileprivate var isSuspect: Bool { value == 0x0D || isHarmful || isCombining }

  fileprivate var isCombining: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return !(0xFE00...0xFE0F).contains(value)
    default: return false
    }
  }

  /// Whether a picture goes on after this one with a joiner, or is dressed by a variation selector.
  fileprivate func takesJoiner(_ joiner: Unicode.Scalar) -> Bool {
    if joiner == "\u{200D}" { return value == 0xFE0F || value > 0x2000 && properties.isEmoji }
    return properties.isEmoji
  }
}
