/// Makes keys of the bytes a terminal sends: UTF-8, control bytes, escape sequences and pastes.
///
/// The sequences of xterm and its relatives, the Linux console, rxvt, PuTTY, tmux and screen are all known
/// at once, so that nothing depends on a terminal's description. Unknown ones are swallowed whole.
public struct KeyDecoder: Sendable {
  /// Bytes that are not a key yet.
  private var pending: [UInt8] = []
  /// The text of a paste whose end has not come yet.
  private var pasted: [UInt8]?
  /// What the backspace key sends, if that is Ctrl-H.
  private let erasesWithCtrlH: Bool

  /// A decoder for a terminal whose backspace key sends DEL, or Ctrl-H when told so.
  public init(erasesWithCtrlH: Bool = false) {
    self.erasesWithCtrlH = erasesWithCtrlH
  }

  /// Whether it needs more bytes, or silence, to know what a key was.
  public var isWaiting: Bool { !pending.isEmpty || pasted != nil }

  /// Whether it is inside a paste.
  public var isPasting: Bool { pasted != nil }

  /// The keys that are complete with these bytes.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending.append(contentsOf: bytes)
    return decode(isSettled: false)
  }

  /// What is left, when nothing has come for a while: a lone Esc, half a sequence, a paste without end.
  public mutating func settle() -> [Key] {
    var keys = decode(isSettled: true)
    pending.removeAll()
    if let text = pasted {
      pasted = nil
      keys.append(.paste(Self.pasteText(text)))
    }
    return keys
  }

  private mutating func decode(isSettled: Bool) -> [Key] {
    var keys: [Key] = []
    var rest = pending[...]
    while !rest.isEmpty {
      if pasted != nil {
        guard let key = takePaste(&rest, isSettled: isSettled) else { break }
        keys.append(key)
        continue
      }
      switch KeySequence.first(of: rest, isSettled: isSettled) {
      case .incomplete:
        pending = Array(rest)
        return keys
      case .pasteStart(let length):
        pasted = []
        rest = rest.dropFirst(length)
      case .nothing(let length):
        rest = rest.dropFirst(length)
      case .key(let key, let length):
        keys.append(key == .ctrlBackspace && erasesWithCtrlH ? .backspace : key)
        rest = rest.dropFirst(length)
      }
    }
    pending = Array(rest)
    return keys
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Moves bytes to the paste until its end; nil while that has not come.
  private mutating func takePaste(_ rest: inout ArraySlice<UInt8>, isSettled: Bool) -> Key? {
    var text = pasted ?? []
    // One owner, or every block would copy all that came before it.
    pasted = nil
    while let escape = rest.firstIndex(of: 0x1B) {
      text.append(contentsOf: rest[..<escape])
      rest = rest[escape...]
      if rest.starts(with: Self.pasteEnd) {
        rest = rest.dropFirst(Self.pasteEnd.count)
        return .paste(Self.pasteText(text))
      }
      if !isSettled, Self.pasteEnd.starts(with: rest) {
        pasted = text
        return nil
      }
      text.append(0x1B)
      rest = rest.dropFirst()
    }
    text.append(contentsOf: rest)
    rest = []
    pasted = text
    return nil
  }

  /// Pasted bytes as text: broken UTF-8 repaired, every line end `\n`.
  private static func pasteText(_ bytes: [UInt8]) -> String {
    guard bytes.contains(0x0D) else { return String(decoding: bytes, as: UTF8.self) }
    var unix: [UInt8] = []
    unix.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        unix.append(0x0A)
      } else if !(byte == 0x0A && previous == 0x0D) {
        unix.append(byte)
      }
      previous = byte
    }
    return String(decoding: unix, as: UTF8.self)
  }
}
