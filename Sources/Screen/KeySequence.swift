/// What the first bytes of the input are, and how many of them.
enum KeySequence: Equatable {
  case key(Key, length: Int)
  case pasteStart(length: Int)
  /// Swallowed: an answer of the terminal, or a sequence that means no key.
  case nothing(length: Int)
  /// More bytes are needed to know.
  case incomplete

  private static let escape: UInt8 = 0x1B
  /// A sequence that is still open after so many bytes is none.
  private static let lengthLimit = 64

  /// Reads one key; with `isSettled` nothing more comes, and half a sequence is what it is.
  static func first(of bytes: ArraySlice<UInt8>, isSettled: Bool) -> KeySequence {
    guard let first = bytes.first else { return .incomplete }
    if first == escape { return escaped(bytes, isSettled: isSettled) }
    if first < 0x20 || first == 0x7F { return .key(control(first), length: 1) }
    return character(bytes, isSettled: isSettled)
  }

  // MARK: Characters

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .ctrl(" ")
    case 0x08: .ctrlBackspace
    case 0x09: .tab
    case 0x0D: .enter
    case 0x7F: .backspace
    case 0x01...0x1A: .ctrl(Character(Unicode.Scalar(byte + 0x60)))
    default: .ctrl(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  private static func character(_ bytes: ArraySlice<UInt8>, isSettled: Bool) -> KeySequence {
    guard let first = bytes.first else { return .incomplete }
    if first < 0x80 { return .key(.char(Character(Unicode.Scalar(first))), length: 1) }
    let needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    let candidate = bytes.prefix(needed)
    let length = 1 + candidate.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    if length == candidate.count, length < needed, !isSettled { return .incomplete }
    var decoder = UTF8()
    var iterator = candidate.prefix(length).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), iterator.next() == nil else {
      return .key(.char("\u{FFFD}"), length: length)
    }
    // A control of the second set is no character one can type.
    return (0x80...0x9F).contains(scalar.value)
      ? .nothing(length: length) : .key(.char(Character(scalar)), length: length)
  }

  // MARK: Escape sequences

  private static func escaped(_ bytes: ArraySlice<UInt8>, isSettled: Bool) -> KeySequence {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return isSettled ? .key(.escape, length: 1) : .incomplete }
    switch second {
    case escape:
      return twice(rest, isSettled: isSettled)
    case UInt8(ascii: "["):
      return control(sequence: rest.dropFirst(), isSettled: isSettled) ?? alt(rest, isSettled: isSettled)
    case UInt8(ascii: "O"):
      return shifted(rest.dropFirst(), isSettled: isSettled) ?? alt(rest, isSettled: isSettled)
    default:
      return alt(rest, isSettled: isSettled)
    }
  }

  /// Esc before another sequence is Alt in some terminals; before anything else it is the key itself.
  private static func twice(_ rest: ArraySlice<UInt8>, isSettled: Bool) -> KeySequence {
    guard let next = rest.dropFirst().first else {
      return isSettled ? .key(.escape, length: 1) : .incomplete
    }
    guard next == UInt8(ascii: "[") || next == UInt8(ascii: "O") else { return .key(.escape, length: 1) }
    switch escaped(rest, isSettled: isSettled) {
    case .key(let key, let length):
      return .key(key.modified(by: Modifiers(alt: true)), length: length + 1)
    case .pasteStart: return .key(.escape, length: 1)
    case .nothing(let length): return .nothing(length: length + 1)
    case .incomplete: return .incomplete
    }
  }

  private static func alt(_ rest: ArraySlice<UInt8>, isSettled: Bool) -> KeySequence {
    switch first(of: rest, isSettled: isSettled) {
    case .key(.char(let character), let length): .key(.alt(character), length: length + 1)
    case .key(let key, let length): .key(key.modified(by: Modifiers(alt: true)), length: length + 1)
    case .nothing(let length): .nothing(length: length + 1)
    case .pasteStart, .incomplete: .incomplete
    }
  }

  /// `ESC [ numbers letter`; nil when it is none after all.
  private static func control(sequence: ArraySlice<UInt8>, isSettled: Bool) -> KeySequence? {
    // The function keys of the Linux console: ESC [ [ A.
    if sequence.first == UInt8(ascii: "[") {
      guard let letter = sequence.dropFirst().first else { return isSettled ? nil : .incomplete }
      guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return nil }
      return .key(.function(Int(letter) - 0x40), length: 4)
    }
    // No further than the limit: however it comes in pieces, it ends at the same byte.
    let body = sequence.prefix(lengthLimit).prefix { (0x20...0x3F).contains($0) }
    guard body.count < lengthLimit else { return .nothing(length: body.count + 2) }
    guard let last = sequence.dropFirst(body.count).first else {
      guard isSettled else { return .incomplete }
      return body.isEmpty ? nil : .nothing(length: body.count + 2)
    }
    guard (0x40...0x7E).contains(last) else {
      return body.isEmpty ? nil : .nothing(length: body.count + 2)
    }
    let length = body.count + 3
    // A sign before the numbers marks an answer of the terminal.
    if let sign = body.first, sign >= 0x3C { return .nothing(length: length) }
    let numbers = Self.numbers(body)
    if last == UInt8(ascii: "~"), numbers.first == 200 { return .pasteStart(length: length) }
    guard let key = key(last: last, numbers: numbers) else { return .nothing(length: length) }
    return .key(key, length: length)
  }

  /// `ESC O letter`, with numbers before the letter in some terminals; nil when it is none after all.
  private static func shifted(_ sequence: ArraySlice<UInt8>, isSettled: Bool) -> KeySequence? {
    let body = sequence.prefix(lengthLimit).prefix { (0x30...0x3B).contains($0) }
    guard body.count < lengthLimit else { return .nothing(length: body.count + 2) }
    guard let last = sequence.dropFirst(body.count).first else { return isSettled ? nil : .incomplete }
    let length = body.count + 3
    switch last {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      let key = key(last: last - 0x20, numbers: [])
      return key.map { .key($0.modified(by: Modifiers(ctrl: true)), length: length) }
    case UInt8(ascii: "j")...UInt8(ascii: "o"), UInt8(ascii: "p")...UInt8(ascii: "y"):
      return .key(.char(Character(Unicode.Scalar(last - 0x40))), length: length)
    case UInt8(ascii: "M"):
      return .key(.enter, length: length)
    default:
      return key(last: last, numbers: Self.numbers(body)).map { .key($0, length: length) }
    }
  }

  /// The numbers of a sequence; what follows a colon is a detail that no key here has.
  private static func numbers(_ body: ArraySlice<UInt8>) -> [Int] {
    guard !body.isEmpty else { return [] }
    return body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      part.prefix { (0x30...0x39).contains($0) }.reduce(0) { min($0 * 10 + Int($1) - 0x30, 0x10FFFF) }
    }
  }

  private static func key(last: UInt8, numbers: [Int]) -> Key? {
    let modifiers = Modifiers(number: numbers.count > 1 ? numbers[1] : numbers.count == 1 ? numbers[0] : 1)
    switch last {
    case UInt8(ascii: "~"): return tilde(numbers)
    case UInt8(ascii: "^"): return tilde(numbers)?.modified(by: Modifiers(ctrl: true))
    case UInt8(ascii: "u"): return typed(code: numbers.first ?? 0, modifiers: modifiers)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return key(last: last - 0x20, numbers: [])?.modified(by: Modifiers(shift: true))
    default: return letters[last]?.modified(by: modifiers)
    }
  }

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let codes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]
    for (index, code) in codes.enumerated() { keys[code] = .function(index + 1) }
    return keys
  }()

  private static func tilde(_ numbers: [Int]) -> Key? {
    // `27 ; modifiers ; character`, where a terminal tells every modified key apart.
    if numbers.count == 3, numbers[0] == 27 {
      return typed(code: numbers[2], modifiers: Modifiers(number: numbers[1]))
    }
    guard let first = numbers.first else { return nil }
    return numbered[first]?.modified(by: Modifiers(number: numbers.count > 1 ? numbers[1] : 1))
  }

  /// A key told by its character's number and its modifiers.
  private static func typed(code: Int, modifiers: Modifiers) -> Key? {
    switch code {
    case 9: return modifiers.shift ? .backTab : .tab
    case 13: return Key.enter.modified(by: modifiers)
    case 27: return .escape
    case 8, 127: return Key.backspace.modified(by: modifiers)
    default:
      guard code >= 0x20, let scalar = Unicode.Scalar(UInt32(clamping: code)) else { return nil }
      let character = Character(scalar)
      if modifiers.ctrl { return .ctrl(Character(character.lowercased())) }
      return modifiers.alt ? .alt(character) : .char(character)
    }
  }
}

/// The keys held down with another one.
struct Modifiers: Equatable {
  var shift = false
  var alt = false
  var ctrl = false

  init(shift: Bool = false, alt: Bool = false, ctrl: Bool = false) {
    (self.shift, self.alt, self.ctrl) = (shift, alt, ctrl)
  }

  /// Modifiers as terminals number them: 1 is none, then a bit each for Shift, Alt and Ctrl.
  init(number: Int) {
    let bits = max(1, number) - 1
    self.init(shift: bits & 1 != 0, alt: bits & 2 != 0, ctrl: bits & 4 != 0)
  }
}

extension Key {
  /// The key with modifiers held; where that has no name of its own, Ctrl counts before Alt before Shift.
  func modified(by modifiers: Modifiers) -> Key {
    if modifiers.ctrl, let key = Self.withCtrl[self] { return key }
    if modifiers.alt, let key = Self.withAlt[self] { return key }
    if modifiers.shift, let key = Self.withShift[self] { return key }
    return self
  }

  private static let withCtrl: [Key: Key] = [
    .up: .ctrlUp, .down: .ctrlDown, .left: .ctrlLeft, .right: .ctrlRight, .home: .ctrlHome, .end: .ctrlEnd,
    .backspace: .ctrlBackspace, .delete: .ctrlDelete,
  ]
  private static let withAlt: [Key: Key] = [
    .up: .altUp, .down: .altDown, .left: .altLeft, .right: .altRight, .backspace: .altBackspace,
    .ctrlBackspace: .altBackspace, .enter: .altEnter,
  ]
  private static let withShift: [Key: Key] = [
    .up: .shiftUp, .down: .shiftDown, .left: .shiftLeft, .right: .shiftRight, .tab: .backTab,
  ]
}
