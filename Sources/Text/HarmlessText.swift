/// Text that cannot command a terminal or hide what it says, whatever stood in the store.
///
/// Text is cleaned when it comes in; this is the same care on the way out.
extension String {
  /// The text with a visible mark for everything that is not to be seen; line ends become `\n`.
  ///
  /// Marked are control characters except tab and line end, controls of the writing direction, tags, what has
  /// no width outside a picture, marks between lines, and the fifth mark on a letter with all behind it.
  public var harmless: String {
    guard unicodeScalars.contains(where: \.isSuspect) else { return self }
    var safe = String.UnicodeScalarView()
    var (last, marks): (Unicode.Scalar, Int) = ("\n", 0)
    for scalar in unicodeScalars {
      let nature = scalar.nature
      marks = scalar.isMark && nature == .plain ? marks + 1 : 0
      switch nature {
      case .tab: safe.append(scalar)
      case .lineEnd where scalar == "\n" && last == "\r": break
      case .lineEnd: safe.append("\n")
      case .control, .direction, .annotation, .invisible: safe.append("\u{FFFD}")
      case .joiner: safe.append(last.takes(joiner: scalar) ? scalar : "\u{FFFD}")
      case .plain where marks > 5: break
      case .plain: safe.append(marks == 5 ? "\u{FFFD}" : scalar)
      }
      last = scalar
    }
    return String(safe)
  }

  /// The lines of the harmless text that say something, without space around them; tabs become spaces.
  public var harmlessLines: [String] {
    harmless.unicodeScalars.split(separator: "\n").map { line in
      let words = line.split { $0 == " " || $0 == "\t" }
      return words.map { String($0) }.joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }

  /// The harmless text on one line.
  public var harmlessLine: String { harmlessLines.joined(separator: " ") }
}

extension Unicode.Scalar {
  /// Whether a text with it has to be looked at.
  fileprivate var isSuspect: Bool {
    switch nature {
    case .plain: isMark
    case .tab: false
    case .lineEnd: self != "\n"
    case .control, .direction, .annotation, .joiner, .invisible: true
    }
  }

  /// Whether a picture goes on after this one with a joiner, or is dressed by a variation selector.
  fileprivate func takes(joiner: Unicode.Scalar) -> Bool {
    joiner == "\u{200D}" ? isPictureOrDressed : properties.isEmoji
  }
}
