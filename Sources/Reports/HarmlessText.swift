/// Text that cannot command a terminal or hide what it says, whatever stood in the store.
///
/// Text is cleaned when it comes in; this is the same care on the way out.
extension String {
  /// The text with a visible mark for everything that is not to be seen; line ends become `\n`.
  ///
  /// Marked are control characters except tab and line end, controls of the writing direction, tags, and
  /// marks between lines.
  var harmless: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    var safe = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars {
      switch scalar {
      case "\r": safe.append("\n")
      case "\n": if !afterReturn { safe.append("\n") }
      default: safe.append(scalar.isHarmful ? "\u{FFFD}" : scalar)
      }
      afterReturn = scalar == "\r"
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
    default: false
    }
  }
}
