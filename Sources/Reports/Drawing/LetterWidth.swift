import Text

/// How wide text is in a picture: as in Liberation Sans, with air for the wider font that stands in for it.
///
/// Where neither Liberation Sans nor Arial is there DejaVu Sans takes its place: at most 18 % wider in regular letters, at
/// most 25 % in bold, over a line.
enum LetterWidth {
  /// The width of a line at this size, in the units of that size.
  static func of(_ text: String, size: Int, bold: Bool) -> Int {
    let table = bold ? LetterWidth.bold : regular
    let thousandths = text.unicodeScalars.reduce(0) { $0 + width($1, table) }
    return (thousandths * size * (bold ? 125 : 118) + 99_999) / 100_000
  }

  /// How many letters from the beginning of a text have room on a line; one at least.
  static func count(of text: Substring, within width: Int, size: Int, bold: Bool) -> Int {
    let table = bold ? LetterWidth.bold : regular
    let room = width * 100_000 / (max(1, size) * (bold ? 125 : 118))
    var (used, count) = (0, 0)
    for letter in text {
      used += letter.unicodeScalars.reduce(0) { $0 + LetterWidth.width($1, table) }
      if used > room { break }
      count += 1
    }
    return max(1, count)
  }

  private static func width(_ scalar: Unicode.Scalar, _ table: [UInt16]) -> Int {
    let plain = scalar.isASCII ? scalar : String(scalar).folded.unicodeScalars.first ?? scalar
    let index = Int(plain.value) - 32
    if table.indices.contains(index) {
      // A small i with a sign is wider than one with its dot.
      let isSmallI = plain == "i" && !scalar.isASCII
      // What is folded to a small letter may be a capital.
      let isCapital = !scalar.isASCII && scalar.properties.isUppercase
      return isSmallI ? 278 : Int(table[index]) + (isCapital ? 170 : 0)
    }
    return TextWidth.of(String(scalar)) == 0 ? 0 : 1_000
  }

  /// From the space to the tilde, in thousandths of the size.
  private static let regular: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556,
    556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500,
    667,
    556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333,
    556,
    556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500,
    722,
    500, 500, 500, 334, 260, 334, 584,
  ]

  private static let bold: [UInt16] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556,
    556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556,
    722,
    611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333,
    556,
    611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556,
    778,
    556, 556, 500, 389, 280, 389, 584,
  ]
}
