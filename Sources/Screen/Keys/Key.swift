/// One thing the user did at the keyboard, or the terminal told.
public enum Key: Hashable, Sendable {
  case char(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// A letter or sign with Ctrl held, in lower case.
  case ctrl(Character)
  /// A character with Alt held.
  case alt(Character)
  case ctrlUp, ctrlDown, ctrlLeft, ctrlRight, ctrlHome, ctrlEnd, ctrlBackspace, ctrlDelete
  case altUp, altDown, altLeft, altRight, altBackspace
  case shiftUp, shiftDown, shiftLeft, shiftRight
  /// Everything of one paste, line ends as `\n`.
  case paste(String)
  /// A paste has begun, and nothing more of it comes; the rest may still.
  case pasteStalled
  /// The Esc before this was no key, but the first byte of the key that comes now.
  case noEscape
  /// The terminal has another size now.
  case resize(Size)
  /// A key that has no name here.
  case unknown
}

extension Key {
  /// The key's name as on keyboards, footers and in scripts: `Enter`, `Ctrl-Z`, `PgDn`, `F1`, `→`; nil for
  /// what is no single key.
  public var name: String? {
    switch self {
    case .char(" "): "Spatie"
    case .char(let character): String(character)
    case .function(let number): "F\(number)"
    case .ctrl(let character): "Ctrl-" + character.uppercased()
    case .alt(let character): "Alt-" + character.uppercased()
    case .paste, .pasteStalled, .noEscape, .resize, .unknown: nil
    default: Self.names.first { $0.key == self }?.name
    }
  }

  /// The key of this name; upper and lower case are the same, but for a single character.
  public init?(name: String) {
    if let key = Self.byName[name.lowercased()] {
      self = key
    } else if name.count == 1, let character = name.first {
      self = .char(character)
    } else if let number = Self.number(ofFunction: name) {
      self = .function(number)
    } else if let character = Self.character(of: name, after: "ctrl-") {
      self = .ctrl(character)
    } else if let character = Self.character(of: name, after: "alt-") {
      self = .alt(character)
    } else {
      return nil
    }
  }

  /// A list, not a dictionary: a table of names is asked for a few keys only, on the way to the first screen.
  private static let names: [Named] = [
    Named(.enter, "Enter"), Named(.tab, "Tab"), Named(.backTab, "Shift-Tab"), Named(.escape, "Esc"),
    Named(.backspace, "Backspace"), Named(.delete, "Del"), Named(.insert, "Ins"), Named(.up, "↑"),
    Named(.down, "↓"), Named(.left, "←"), Named(.right, "→"), Named(.home, "Home"), Named(.end, "End"),
    Named(.pageUp, "PgUp"), Named(.pageDown, "PgDn"), Named(.ctrlUp, "Ctrl-↑"), Named(.ctrlDown, "Ctrl-↓"),
    Named(.ctrlLeft, "Ctrl-←"), Named(.ctrlRight, "Ctrl-→"), Named(.ctrlHome, "Ctrl-Home"),
    Named(.ctrlEnd, "Ctrl-End"), Named(.ctrlBackspace, "Ctrl-Backspace"), Named(.ctrlDelete, "Ctrl-Del"),
    Named(.altUp, "Alt-↑"), Named(.altDown, "Alt-↓"), Named(.altLeft, "Alt-←"), Named(.altRight, "Alt-→"),
    Named(.altBackspace, "Alt-Backspace"), Named(.shiftUp, "Shift-↑"),
    Named(.shiftDown, "Shift-↓"), Named(.shiftLeft, "Shift-←"), Named(.shiftRight, "Shift-→"),
  ]

  private static let byName: [String: Key] = {
    var table: [String: Key] = ["spatie": .char(" "), "space": .char(" ")]
    for named in names { table[named.name.lowercased()] = named.key }
    return table
  }()

  private struct Named: Sendable {
    let key: Key
    let name: String

    init(_ key: Key, _ name: String) { (self.key, self.name) = (key, name) }
  }

  private static func number(ofFunction name: String) -> Int? {
    guard name.lowercased().hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number)
    else {
      return nil
    }
    return number
  }

  private static func character(of name: String, after prefix: String) -> Character? {
    let lowered = name.lowercased()
    guard lowered.hasPrefix(prefix), lowered.count == prefix.count + 1 else { return nil }
    return lowered.last
  }
}
