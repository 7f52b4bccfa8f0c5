/// Text as it may enter the journal, cleaned once at every input.
///
/// Composed (NFC), lines ended by LF, a tab made a space, and nothing left that a terminal obeys or an eye
/// can't see: sequences that give a colour, controls, bidi controls, tags, interlinears, noncharacters, lone joiners and variation
/// selectors, more than four marks on a letter. Cleaning a clean text changes nothing.
public struct CleanText: Hashable, Sendable {
  /// What a note may hold, in bytes of UTF-8: 64 KiB.
  public static let noteLimit = 64 << 10

  /// What an alias, label or field may hold, in bytes of UTF-8: 1 KiB.
  public static let lineLimit = 1 << 10

  /// The cleaned text.
  public let text: String
  /// Whether the end was left out because the text was longer than the limit.
  public let isCut: Bool

  /// Cleans a text of one or more lines.
  ///
  /// - Parameter limit: the most bytes of UTF-8 to keep; a character that doesn't fit is left out whole.
  public init(_ raw: String, limit: Int = Self.noteLimit) {
    let clean = raw.utf8.allSatisfy(Self.isPlain) ? raw : Sieve.clean(raw, isOneLine: false)
    text = clean.prefix(bytes: limit)
    isCut = text.utf8.count < clean.utf8.count
  }

  /// Cleans a text that stands on one line: white space of any kind becomes one space, none at the ends.
  ///
  /// - Parameter limit: the most bytes of UTF-8 to keep; a character that doesn't fit is left out whole.
  public init(oneLine raw: String, limit: Int = Self.lineLimit) {
    let line = Self.isPlainLine(raw) ? raw : Sieve.clean(raw, isOneLine: true)
    let kept = line.prefix(bytes: limit)
    text = kept.last == " " ? String(kept.dropLast()) : kept
    isCut = kept.utf8.count < line.utf8.count
  }

  /// The cleaned text of a note, where the caller has no use for the word that it was cut.
  public static func note(_ raw: String) -> String { CleanText(raw).text }

  /// The cleaned text of an alias, label or field, where the caller has no use for the word that it was cut.
  public static func oneLine(_ raw: String) -> String { CleanText(oneLine: raw).text }

  /// Bytes of printable ASCII, LF and the letters U+00C0...U+02FF, which need no cleaning and compose with
  /// nothing when no other is near.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E, 0x0A, 0x80...0xBF, 0xC3...0xCB: true
    default: false
    }
  }

  /// Whether a text is plain and its spaces stand one by one between words.
  private static func isPlainLine(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == 0x0A || !isPlain(byte) || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return last != 0x20
  }
}

extension String {
  /// The longest beginning of whole characters that fits in `limit` bytes.
  fileprivate func prefix(bytes limit: Int) -> String {
    if utf8.count <= limit { return self }
    var room = limit
    var end = startIndex
    while end < endIndex {
      let next = index(after: end)
      room -= utf8[end..<next].count
      if room < 0 { break }
      end = next
    }
    return String(self[..<end])
  }
}

/// Lets scalars through from left to right, each judged by what was let through before it.
private struct Sieve {
  private static let maximumMarks = 4

  /// The longest emoji in use joins four, so this is ample; without a limit one character has no end.
  private static let maximumJoins = 8

  /// Cleans a text in two sieves, with composition between them.
  ///
  /// Composing takes quadratic time on a run of marks, so only a generous number is let through before it
  /// and the true one after it. The second sieve also takes a joiner that composing has left alone.
  static func clean(_ raw: String, isOneLine: Bool) -> String {
    let few = sieve(raw.withoutSequences.unicodeScalars, Sieve(maximumMarks: 32, isOneLine: isOneLine))
    let composed = String(few).composed
    return String(sieve(composed, Sieve(maximumMarks: maximumMarks, isOneLine: isOneLine)))
  }

  private static func sieve(
    _ scalars: String.UnicodeScalarView, _ sieve: consuming Sieve
  ) -> String.UnicodeScalarView {
    for scalar in scalars { sieve.take(scalar) }
    return sieve.passed
  }

  private let maximumMarks: Int
  private let isOneLine: Bool
  private var passed = String.UnicodeScalarView()
  /// What a mark or joiner would stand on; a line break when it is nothing.
  private var last: Unicode.Scalar = "\n"
  private var lastRaw: Unicode.Scalar = "\n"
  private var marks = 0
  private var joins = 0
  private var hasJoinerWaiting = false
  private var hasSpaceWaiting = false

  private init(maximumMarks: Int, isOneLine: Bool) {
    self.maximumMarks = maximumMarks
    self.isOneLine = isOneLine
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    defer { lastRaw = scalar }
    switch scalar.nature {
    case .tab: passSpace(" ")
    case .lineEnd: if scalar != "\n" || lastRaw != "\r" { passSpace("\n") }
    case .control, .direction, .annotation, .invisible: break
    case .joiner where scalar == "\u{200D}":
      hasJoinerWaiting = last.isPictureOrDressed && joins < Self.maximumJoins
    case .joiner: if last.properties.isEmoji { passMark(scalar) }
    case .plain: takePlain(scalar)
    }
  }

  private mutating func takePlain(_ scalar: Unicode.Scalar) {
    if scalar.isMark { return passMark(scalar) }
    if scalar == " " || scalar.value >= 0xA0 && scalar.properties.isWhitespace { return passSpace(scalar) }
    pass(scalar)
  }

  /// On one line a space waits for the word behind it, so there is never one at an end or two in a row.
  private mutating func passSpace(_ space: Unicode.Scalar) {
    guard isOneLine else { return pass(space) }
    hasSpaceWaiting = !passed.isEmpty
    hasJoinerWaiting = false
    last = "\n"
  }

  /// Lets a mark through when there is a letter below it that has room for one more.
  private mutating func passMark(_ mark: Unicode.Scalar) {
    hasJoinerWaiting = false
    guard last != "\n", marks < maximumMarks else { return }
    marks += 1
    append(mark)
  }

  private mutating func pass(_ scalar: Unicode.Scalar) {
    if hasJoinerWaiting, scalar.isPicture {
      joins += 1
      append("\u{200D}")
    } else {
      joins = 0
    }
    hasJoinerWaiting = false
    if hasSpaceWaiting { append(" ") }
    hasSpaceWaiting = false
    marks = 0
    append(scalar)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    passed.append(scalar)
    last = scalar
  }
}
