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
  case altUp, altDown, altLeft, altRight, altBackspace, altEnter
  case shiftUp, shiftDown, shiftLeft, shiftRight
  /// Everything of one paste, line ends as `\n`.
  case paste(String)
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
    case .paste, .resize, .unknown: nil
    default: Self.names[self]
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

  private static let names: [Key: String] = [
    .enter: "Enter", .tab: "Tab", .backTab: "Shift-Tab", .escape: "Esc", .backspace: "Backspace",
    .delete: "Del", .insert: "Ins", .up: "↑", .down: "↓", .left: "←", .right: "→",
    .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn",
    .ctrlUp: "Ctrl-↑", .ctrlDown: "Ctrl-↓", .ctrlLeft: "Ctrl-←", .ctrlRight: "Ctrl-→",
    .ctrlHome: "Ctrl-Home", .ctrlEnd: "Ctrl-End", .ctrlBackspace: "Ctrl-Backspace", .ctrlDelete: "Ctrl-Del",
    .altUp: "Alt-↑", .altDown: "Alt-↓", .altLeft: "Alt-←", .altRight: "Alt-→",
    .altBackspace: "Alt-Backspace", .altEnter: "Alt-Enter",
    .shiftUp: "Shift-↑", .shiftDown: "Shift-↓", .shiftLeft: "Shift-←", .shiftRight: "Shift-→",
  ]

  private static let byName: [String: Key] = {
    var table: [String: Key] = ["spatie": .char(" "), "space": .char(" ")]
    for (key, name) in names { table[name.lowercased()] = key }
    return table
  }()

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
