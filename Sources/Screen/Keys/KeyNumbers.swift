/// The numbers of a sequence, `code:shifted ; modifiers:event ; text`, and the key they tell with its last letter.
///
/// The long forms are of the kitty protocol, which a program that crashed may have left on.
struct KeyNumbers {
  private let fields: [[Int]]

  /// Reads what stands before the last letter; what is left out is 0.
  init(_ body: ArraySlice<UInt8>) {
    guard !body.isEmpty else {
      fields = []
      return
    }
    fields = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { number in
        number.reduce(0) { min($0 * 10 + Int($1) - 0x30, 0x11_0000) }
      }
    }
  }

  private init(code: Int, modifiers: Int) { fields = [[code], [modifiers]] }

  /// The first number.
  var code: Int { number(0) }

  private func number(_ field: Int, _ part: Int = 0) -> Int {
    fields.indices.contains(field) && fields[field].indices.contains(part) ? fields[field][part] : 0
  }

  private var modifiers: Modifiers { Modifiers(number: number(1)) }

  /// The key; nil for what is none: an answer of the terminal, or a key that was let go.
  func key(_ last: UInt8) -> Key? {
    guard number(1, 1) != 3 else { return nil }
    switch last {
    case UInt8(ascii: "~"): return tilde
    case UInt8(ascii: "^"): return tilde?.modified(by: Modifiers(ctrl: true))
    case UInt8(ascii: "@"): return tilde?.modified(by: Modifiers(shift: true, ctrl: true))
    case UInt8(ascii: "u"): return typed
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.letters[last - 0x20]?.modified(by: Modifiers(shift: true))
    default: return lettered(last)
    }
  }

  // MARK: Keys with a letter or a number of their own

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  /// `letter`, `1 ; modifiers letter`, or the modifiers alone as some terminals have it with an arrow.
  private func lettered(_ last: UInt8) -> Key? {
    guard let key = Self.letters[last] else { return nil }
    switch fields.count {
    case 0: return key
    case 1 where key.isFunction: return nil
    case 1: return key.modified(by: Modifiers(number: code))
    // With other numbers it is the place of the cursor, which a program before asked for.
    case 2 where code <= 1 && (!key.isFunction || (2...256).contains(number(1))):
      return key.modified(by: modifiers)
    default: return nil
    }
  }

  private static let numbered: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let codes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]
    for (index, code) in codes.enumerated() { keys[code] = .function(index + 1) }
    return keys
  }()

  private var tilde: Key? {
    // `27 ; modifiers ; character`, where a terminal tells every modified key apart.
    if fields.count == 3, code == 27 { return KeyNumbers(code: number(2), modifiers: number(1)).typed }
    return Self.numbered[code]?.modified(by: modifiers)
  }

  // MARK: Keys told by their character

  /// The keys of the kitty protocol that have no character: of the keypad, and the high function keys.
  private static let functional: [Int: Key] = {
    var keys: [Int: Key] = [57414: .enter]
    for (index, sign) in "0123456789./*-+".enumerated() { keys[57399 + index] = .char(sign) }
    keys[57415] = .char("=")
    keys[57416] = .char(",")
    let moving: [Key] = [
      .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
    ]
    for (index, key) in moving.enumerated() { keys[57417 + index] = key }
    for number in 13...35 { keys[57363 + number] = .function(number) }
    return keys
  }()

  private var typed: Key? {
    switch code {
    case 9: modifiers.shift ? .backTab : .tab
    case 13: Key.enter.modified(by: modifiers)
    case 27: .escape
    case 8, 127: Key.backspace.modified(by: modifiers)
    // No character: Shift alone, the volume, and whatever else the protocol numbers there.
    case 57344...63743: Self.functional[code]?.modified(by: modifiers)
    default: character
    }
  }

  private var character: Key? {
    guard !modifiers.isOther else { return nil }
    // Of what was composed only the text is told.
    let text = (fields.count > 2 ? fields[2] : []).compactMap(Self.character)
    if !text.isEmpty, !modifiers.alt, !modifiers.ctrl {
      return text.count == 1 ? .char(text[0]) : .paste(String(text))
    }
    guard let base = Self.character(code) else { return nil }
    if modifiers.ctrl { return Self.withCtrl(base.isASCII ? base : Self.character(number(0, 2)) ?? base) }
    let shifted = modifiers.shift ? Self.character(number(0, 1)) : nil
    let typed = shifted ?? (modifiers.shift != modifiers.capsLock ? Self.upper(base) : base)
    return modifiers.alt ? .alt(typed) : .char(typed)
  }

  private static func character(_ code: Int) -> Character? {
    guard code >= 0x20, !(0x7F...0x9F).contains(code) else { return nil }
    return Unicode.Scalar(UInt32(clamping: code)).map { Character($0) }
  }

  /// As every other terminal sends these.
  private static func withCtrl(_ character: Character) -> Key {
    switch Character(character.lowercased()) {
    case "h": .ctrlBackspace
    case "i": .tab
    case "j", "m": .enter
    case "[": .escape
    case let letter: .ctrl(letter)
    }
  }

  private static func upper(_ character: Character) -> Character {
    let upper = character.uppercased()
    return upper.count == 1 ? Character(upper) : character
  }
}

/// The keys held down with another one.
struct Modifiers: Equatable {
  var shift = false
  var alt = false
  var ctrl = false
  /// One that belongs to the desktop, and with which no character is typed.
  var isOther = false
  var capsLock = false

  init(shift: Bool = false, alt: Bool = false, ctrl: Bool = false) {
    (self.shift, self.alt, self.ctrl) = (shift, alt, ctrl)
  }

  /// Modifiers as terminals number them: 1 is none, then a bit each.
  init(number: Int) {
    let bits = max(1, number) - 1
    self.init(shift: bits & 1 != 0, alt: bits & (2 | 32) != 0, ctrl: bits & 4 != 0)
    (isOther, capsLock) = (bits & (8 | 16) != 0, bits & 64 != 0)
  }
}

extension Key {
  fileprivate var isFunction: Bool { if case .function = self { true } else { false } }

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
    .ctrlBackspace: .altBackspace,
  ]
  private static let withShift: [Key: Key] = [
    .up: .shiftUp, .down: .shiftDown, .left: .shiftLeft, .right: .shiftRight, .tab: .backTab,
  ]
}
