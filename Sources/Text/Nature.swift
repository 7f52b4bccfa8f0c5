/// What a character does to a text besides being read: the one table that cleaning, printing and drawing go by.
///
/// Every way to hide words or to command a terminal is here and nowhere else; each reader decides what becomes of it.
enum Nature {
  /// It is read; also a mark, and a space that is no other kind.
  case plain
  case tab
  /// It ends a line, in any of the ways of Unicode.
  case lineEnd
  /// A terminal obeys it.
  case control
  /// It turns the direction in which words are read.
  case direction
  /// It sets words apart as a note that programs may hide.
  case annotation
  /// A joiner or a variation selector: right between pictures, hidden elsewhere.
  case joiner
  /// Nobody sees it: fillers, tags, soft hyphens, and what no text may hold.
  case invisible
}

extension Unicode.Scalar {
  var nature: Nature {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E: .plain
    case 0x09: .tab
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineEnd
    case 0..<0x20, 0x7F..<0xA0: .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0xFFF9...0xFFFB: .annotation
    case 0x200D, 0xFE0E, 0xFE0F: .joiner
    default:
      properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint ? .invisible : .plain
    }
  }

  /// Whether it stands on the character before it.
  var isMark: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// An emoji that can be joined to others; digits, © and flag letters can't.
  var isPicture: Bool { value > 0x2000 && properties.isEmoji && !(0x1F1E6...0x1F1FF).contains(value) }

  /// A picture, or the end of one that is dressed by a variation selector.
  var isPictureOrDressed: Bool { value == 0xFE0F || isPicture }
}
