/// What the first bytes of the input are, and how many of them.
///
/// What is known to be no key is swallowed to its end, so that nothing unknown is ever typed.
enum KeySequence: Equatable {
  case key(Key, length: Int)
  case pasteStart(length: Int)
  /// Swallowed: an answer of the terminal, a broken character, or a sequence that means no key.
  case nothing(length: Int)
  /// The beginning of a string that the terminal sends; it goes on to its own end.
  case string(length: Int)
  /// The beginning of a sequence that is longer than any key's; it goes on to its last letter.
  case overlong(length: Int)
  /// More bytes are needed to know.
  case incomplete(Wait)

  /// What more bytes are waited for.
  enum Wait: Equatable {
    /// The rest of a character, which always comes.
    case character
    /// What may stand behind an Esc.
    case escape
    /// The rest of a sequence of which only the beginning is there, which could be Alt and a letter.
    case begun
    /// The rest of a sequence that no hand has typed.
    case numbers
  }

  private static let escape: UInt8 = 0x1B
  /// A sequence that is still open after so many bytes is no key's.
  private static let lengthLimit = 64

  /// Reads one key.
  static func first(of bytes: ArraySlice<UInt8>) -> KeySequence {
    guard let first = bytes.first else { return .incomplete(.character) }
    if first == escape { return escaped(bytes) }
    if first < 0x20 || first == 0x7F { return .key(control(first), length: 1) }
    if first < 0x80 { return .key(.char(Character(Unicode.Scalar(first))), length: 1) }
    return high(bytes)
  }

  // MARK: Characters

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .ctrl(" ")
    case 0x08: .ctrlBackspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x7F: .backspace
    case 0x01...0x1A: .ctrl(Character(Unicode.Scalar(byte + 0x60)))
    default: .ctrl(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// A character of more bytes than one, or a control of the second set.
  private static func high(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    guard let first = bytes.first else { return .incomplete(.character) }
    switch first {
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: return .string(length: 1)
    case 0x9B:
      guard let next = bytes.dropFirst().first else { return .incomplete(.begun) }
      return (0x30...0x7E).contains(next) ? sequence(bytes.dropFirst(), after: 1) : .nothing(length: 1)
    case 0xC2...0xF4: return character(bytes, of: first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    default: return .nothing(length: 1)
    }
  }

  private static func character(_ bytes: ArraySlice<UInt8>, of needed: Int) -> KeySequence {
    let candidate = bytes.prefix(needed)
    let length = 1 + candidate.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    if length == candidate.count, length < needed { return .incomplete(.character) }
    var decoder = UTF8()
    var iterator = candidate.prefix(length).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), iterator.next() == nil else {
      return .nothing(length: length)
    }
    guard (0x80...0x9F).contains(scalar.value) else { return .key(.char(Character(scalar)), length: length) }
    return introduced(by: UInt8(scalar.value - 0x40), bytes.dropFirst(2), after: 2) ?? .nothing(length: 2)
  }

  // MARK: Escape sequences

  private static func escaped(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return .incomplete(.escape) }
    if second == escape { return twice(rest) }
    return introduced(by: second, rest.dropFirst(), after: 2) ?? alt(rest)
  }

  /// What begins with Esc and this letter, or with the one control that stands for both; nil for Alt and the letter.
  private static func introduced(by letter: UInt8, _ rest: ArraySlice<UInt8>, after prefix: Int)
    -> KeySequence?
  {
    switch letter {
    case UInt8(ascii: "["): sequence(rest, after: prefix)
    case UInt8(ascii: "O"): shifted(rest, after: prefix)
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      .string(length: prefix)
    default: nil
    }
  }

  /// Esc before another sequence is Alt in some terminals; before anything else it is the key itself.
  private static func twice(_ rest: ArraySlice<UInt8>) -> KeySequence {
    guard let next = rest.dropFirst().first else { return .incomplete(.escape) }
    guard next == UInt8(ascii: "[") || next == UInt8(ascii: "O") else { return .key(.escape, length: 1) }
    switch escaped(rest) {
    case .key(let key, let length):
      return .key(key.modified(by: Modifiers(alt: true)), length: length + 1)
    case .pasteStart, .string: return .key(.escape, length: 1)
    case .nothing(let length): return .nothing(length: length + 1)
    case .overlong(let length): return .overlong(length: length + 1)
    case .incomplete(let wait): return .incomplete(wait)
    }
  }

  private static func alt(_ rest: ArraySlice<UInt8>) -> KeySequence {
    switch first(of: rest) {
    case .key(.char(let character), let length): .key(.alt(character), length: length + 1)
    case .key(let key, let length): .key(key.modified(by: Modifiers(alt: true)), length: length + 1)
    case .nothing(let length): .nothing(length: length + 1)
    case .string(let length): .string(length: length + 1)
    case .overlong(let length): .overlong(length: length + 1)
    case .pasteStart(let length): .pasteStart(length: length + 1)
    case .incomplete(let wait): .incomplete(wait)
    }
  }

  /// `ESC [ numbers letter`.
  private static func sequence(_ rest: ArraySlice<UInt8>, after prefix: Int) -> KeySequence {
    // The function keys of the Linux console: ESC [ [ A.
    if rest.first == UInt8(ascii: "[") {
      guard let letter = rest.dropFirst().first else { return .incomplete(.begun) }
      guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else {
        return .nothing(length: prefix + ((0x20...0x7E).contains(letter) ? 2 : 1))
      }
      return .key(.function(Int(letter) - 0x40), length: prefix + 2)
    }
    if rest.first == UInt8(ascii: "M") { return mouse(rest.dropFirst(), after: prefix + 1) }
    if let key = shiftedNumber(rest, after: prefix) { return key }
    // No further than the limit: however it comes in pieces, it ends at the same byte.
    let body = rest.prefix(lengthLimit).prefix { (0x20...0x3F).contains($0) }
    guard body.count < lengthLimit else { return .overlong(length: prefix + body.count) }
    guard let last = rest.dropFirst(body.count).first else {
      return .incomplete(body.isEmpty ? .begun : .numbers)
    }
    guard (0x40...0x7E).contains(last) else { return .nothing(length: prefix + body.count) }
    let length = prefix + body.count + 1
    // A sign before or behind the numbers marks an answer of the terminal.
    guard body.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .nothing(length: length) }
    let numbers = KeyNumbers(body)
    if last == UInt8(ascii: "~"), numbers.code == 200 { return .pasteStart(length: length) }
    return numbers.key(last).map { .key($0, length: length) } ?? .nothing(length: length)
  }

  /// A key with Shift as rxvt sends it: with a letter that elsewhere stands before the last one.
  private static func shiftedNumber(_ rest: ArraySlice<UInt8>, after prefix: Int) -> KeySequence? {
    let digits = rest.prefix(2).prefix { (0x30...0x39).contains($0) }
    guard rest.dropFirst(digits.count).first == UInt8(ascii: "$"),
      let key = KeyNumbers(digits).key(UInt8(ascii: "~"))
    else { return nil }
    return .key(key.modified(by: Modifiers(shift: true)), length: prefix + digits.count + 1)
  }

  /// A click as the oldest terminals tell it: a button and a place, a byte or a character each.
  private static func mouse(_ rest: ArraySlice<UInt8>, after prefix: Int) -> KeySequence {
    var place = rest.startIndex
    for _ in 1...3 {
      guard place < rest.endIndex else { return .incomplete(.numbers) }
      // No button or place is so small: the rest of it is lost.
      guard rest[place] >= 0x20 else { break }
      let isCharacter = (0xC2...0xDF).contains(rest[place])
      place += 1
      guard isCharacter else { continue }
      guard place < rest.endIndex else { return .incomplete(.numbers) }
      if rest[place] & 0xC0 == 0x80 { place += 1 }
    }
    return .nothing(length: prefix + rest.distance(from: rest.startIndex, to: place))
  }

  /// `ESC O letter`, with numbers before the letter in some terminals.
  private static func shifted(_ rest: ArraySlice<UInt8>, after prefix: Int) -> KeySequence {
    let body = rest.prefix(lengthLimit).prefix { (0x30...0x3B).contains($0) }
    guard body.count < lengthLimit else { return .overlong(length: prefix + body.count) }
    guard let last = rest.dropFirst(body.count).first else {
      return .incomplete(body.isEmpty ? .begun : .numbers)
    }
    guard (0x20...0x7E).contains(last) else { return .nothing(length: prefix + body.count) }
    let length = prefix + body.count + 1
    let key: Key? =
      switch last {
      case UInt8(ascii: "a")...UInt8(ascii: "d"):
        KeyNumbers(body).key(last - 0x20)?.modified(by: Modifiers(ctrl: true))
      case UInt8(ascii: "j")...UInt8(ascii: "y"): .char(Character(Unicode.Scalar(last - 0x40)))
      case UInt8(ascii: "X"): .char("=")
      case UInt8(ascii: " "): .char(" ")
      case UInt8(ascii: "I"): .tab
      case UInt8(ascii: "M"): .enter
      case UInt8(ascii: "A")...UInt8(ascii: "S"): KeyNumbers(body).key(last)
      default: nil
      }
    return key.map { .key($0, length: length) } ?? .nothing(length: length)
  }
}
