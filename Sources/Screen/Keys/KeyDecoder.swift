/// Makes keys of the bytes a terminal sends: UTF-8, control bytes, escape sequences and pastes.
///
/// The sequences of xterm and its relatives, the Linux console, rxvt, PuTTY, tmux and screen are all known at once, so
/// that nothing depends on a terminal's description. Nothing unknown is ever typed, and nothing half becomes a key:
/// what is no key is swallowed to its end, and what is not there yet is waited for, as long as `silence` says.
public struct KeyDecoder: Sendable {
  /// Bytes that are not a key yet, and what they wait for.
  private var pending: [UInt8] = []
  private var wait = KeySequence.Wait.character
  /// What is being swallowed.
  private var swallowed: SwallowedBytes?
  private var paste: Paste?
  /// A line end after Enter belongs to it.
  private var isAfterReturn = false
  /// An Esc was taken for the key, and could have been the first byte of what comes now.
  private var isAfterEscape = false
  /// An Esc was taken for the end of a paste, and could have been the first byte of what comes now.
  private var isAfterPaste = false
  /// What the backspace key sends, if that is Ctrl-H.
  private let erasesWithCtrlH: Bool

  /// A paste whose end has not come yet.
  private struct Paste {
    var text: [UInt8] = []
    /// Nothing has come for a while.
    var isStalled = false
  }

  /// A decoder for a terminal whose backspace key sends DEL, or Ctrl-H when told so.
  public init(erasesWithCtrlH: Bool = false) {
    self.erasesWithCtrlH = erasesWithCtrlH
  }

  /// Whether it needs more bytes, or silence, to know what a key was.
  public var isWaiting: Bool { !pending.isEmpty || paste != nil || swallowed != nil }

  /// Whether it is inside a paste.
  public var isPasting: Bool { paste != nil }

  /// The silence that would tell it more; nil when only bytes do.
  var silence: KeyPatience.Silence? {
    if let paste {
      if pending == [0x1B] { return paste.isStalled ? .begun : .paste }
      return paste.isStalled || !pending.isEmpty ? nil : .paste
    }
    if swallowed != nil { return .string }
    guard pending.isEmpty else {
      switch wait {
      case .character: return nil
      case .escape: return .escape
      case .begun: return .begun
      case .numbers: return .numbers
      }
    }
    return isAfterEscape ? .begun : nil
  }

  /// The keys that are complete with these bytes.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    let isTorn = isAfterEscape && pending.isEmpty
    isAfterEscape = false
    let wasStalled = paste?.isStalled == true && pending.isEmpty
    let before = pending.count
    pending.append(contentsOf: bytes)
    guard pending.count > before else { return [] }
    if wasStalled, let ended = takeHand() { return ended + decode() }
    paste?.isStalled = false
    if isAfterPaste, Self.sequences.contains(pending[0]) {
      paste = Paste()
      pending.insert(0x1B, at: 0)
    }
    isAfterPaste = false
    guard isTorn else { return decode() }
    return takeTorn() + decode()
  }

  /// What is left, when `silence` has lasted: a lone Esc is a key, and half a sequence is nothing.
  public mutating func settle() -> [Key] {
    if paste != nil {
      // Typed: the end of a paste comes in one piece, or with the rest of it.
      if pending == [0x1B] {
        pending = []
        isAfterPaste = true
        return endPaste()
      }
      guard paste?.isStalled == false else { return [] }
      paste?.isStalled = true
      return [.pasteStalled]
    }
    guard swallowed == nil else {
      (swallowed, pending) = (nil, [])
      return []
    }
    guard !pending.isEmpty else {
      isAfterEscape = false
      return []
    }
    guard wait != .character else { return [] }
    let keys: [Key] = wait == .escape ? pending.map { _ in .escape } : []
    pending = []
    isAfterEscape = !keys.isEmpty
    return keys
  }

  /// What is left when no byte will come any more: the beginning of a paste.
  mutating func end() -> [Key] { paste == nil ? [] : endPaste() }

  // MARK: Bytes

  private mutating func decode() -> [Key] {
    var keys: [Key] = []
    var rest = pending[...]
    while !rest.isEmpty {
      if paste != nil {
        guard let pasted = takePaste(&rest) else { break }
        keys += pasted
        continue
      }
      if swallowed != nil {
        guard swallowed?.take(&rest) == true else { break }
        swallowed = nil
        isAfterReturn = rest.startIndex > 0 && pending[rest.startIndex - 1] == 0x0D
        continue
      }
      switch KeySequence.first(of: rest) {
      case .incomplete(let wait):
        self.wait = wait
        let left = rest.count
        rest = []
        keep(last: left)
        return keys
      case .pasteStart(let length):
        paste = Paste()
        rest = rest.dropFirst(length)
      case .nothing(let length):
        rest = rest.dropFirst(length)
      case .string(let length):
        swallowed = SwallowedBytes(.string)
        rest = rest.dropFirst(length)
      case .overlong(let length):
        swallowed = SwallowedBytes(.numbers)
        rest = rest.dropFirst(length)
      case .key(let key, let length):
        if !isAfterReturn || rest.first != 0x0A {
          keys.append(key == .ctrlBackspace && erasesWithCtrlH ? .backspace : key)
        }
        isAfterReturn = rest[rest.startIndex + length - 1] == 0x0D
        rest = rest.dropFirst(length)
        continue
      }
      isAfterReturn = false
    }
    let left = rest.count
    rest = []
    keep(last: left)
    return keys
  }

  /// Waits for more with the last so many bytes; a hand types into the same memory again and again, a paste leaves
  /// none behind.
  private mutating func keep(last left: Int) {
    guard pending.count < 64 else { return pending = Array(pending.suffix(left)) }
    pending.removeFirst(pending.count - left)
  }

  /// A sequence that came without its Esc, because that was so early that it was taken for the key.
  ///
  /// Only when it is all that came, a key that moves, or the beginning of a paste: no hand types that in one go.
  private mutating func takeTorn() -> [Key] {
    guard let first = pending.first, first != 0x1B, first < 0x80 else { return [] }
    let whole = [0x1B] + pending
    switch KeySequence.first(of: whole[...]) {
    case .key(let key, let length)
    where first == 0x5B && (length == whole.count || length > 3 || Self.moving.contains(whole[2]))
      || length == whole.count && isKeypad(pending):
      pending.removeFirst(length - 1)
      return [.noEscape, key]
    case .nothing(let length) where length == whole.count && first == 0x5B:
      pending = []
      return [.noEscape]
    case .pasteStart(let length):
      pending.removeFirst(length - 1)
      paste = Paste()
      return [.noEscape]
    case .string(let length):
      var (string, rest) = (SwallowedBytes(.string), whole[length...])
      if string.take(&rest), rest.isEmpty {
        pending = []
        return [.noEscape]
      }
    case .key, .nothing, .overlong, .incomplete: break
    }
    return []
  }

  private static let moving = "ABCDFH".utf8

  /// Whether this is how a key that moves or has a number comes, and no two letters.
  private func isKeypad(_ bytes: [UInt8]) -> Bool {
    bytes.count == 2 && bytes[0] == UInt8(ascii: "O") && "ABCDFHMPQRS".utf8.contains(bytes[1])
  }

  // MARK: Pastes

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// What stands behind the Esc of most that is in a paste and no text: its end, colours, titles.
  private static let sequences = "[]".utf8

  /// Moves bytes to the paste until its end; nil while that has not come.
  private mutating func takePaste(_ rest: inout ArraySlice<UInt8>) -> [Key]? {
    var text = paste?.text ?? []
    // One owner, or every block would copy all that came before it.
    paste?.text = []
    while let escape = rest.firstIndex(of: 0x1B) {
      text.append(contentsOf: rest[..<escape])
      rest = rest[escape...]
      if rest.starts(with: Self.pasteEnd) {
        rest = rest.dropFirst(Self.pasteEnd.count)
        paste = nil
        return Self.pasted(text[...])
      }
      if Self.pasteEnd.starts(with: rest) {
        paste?.text = text
        return nil
      }
      text.append(0x1B)
      rest = rest.dropFirst()
    }
    text.append(contentsOf: rest)
    rest = []
    paste?.text = text
    return nil
  }

  /// Ends a paste by hand, or because no more comes; of the last character there must be all.
  private mutating func endPaste() -> [Key] {
    defer { paste = nil }
    return Self.pasted(PastedBytes.withoutHalf(paste?.text ?? []))
  }

  private static func pasted(_ bytes: ArraySlice<UInt8>) -> [Key] {
    let text = PastedBytes.text(bytes)
    return text.isEmpty ? [] : [.paste(text)]
  }

  /// Ends a paste that stalled by a key with Ctrl, which no terminal leaves in what is pasted.
  ///
  /// With Ctrl-C that is all: who breaks off a paste does not mean to leave.
  private mutating func takeHand() -> [Key]? {
    guard pending.count == 1, let byte = pending.first, (0x01...0x1A).contains(byte),
      ![0x09, 0x0A, 0x0D].contains(byte)
    else { return nil }
    if byte == 0x03 { pending = [] }
    return endPaste()
  }
}
