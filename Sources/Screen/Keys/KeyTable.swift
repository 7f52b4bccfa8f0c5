import Text

/// A key and what it does, as a footer or a help page shows it.
public struct KeyHint: Hashable, Sendable {
  /// The key's name, or the names of several separated by spaces.
  public let name: String
  /// What it does, in words.
  public let label: String

  /// A hint from a name and words.
  public init(name: String, label: String) {
    self.name = name
    self.label = label
  }
}

/// The keys of an act and its words, whatever the act is.
struct KeyLine: Sendable {
  /// Where a footer has fewer columns, hints are told shorter.
  fileprivate static let narrow = 50

  let keys: [Key]
  let label: String
  /// The same in fewer columns; `nil` where the label is short enough.
  let short: String?
  let inFooter: Bool
  let priority: Int

  fileprivate func hint(names: Int, isNarrow: Bool = false) -> KeyHint {
    // Not joined by the library: the first time, that looks types up for longer than a footer takes.
    let name = keys.prefix(names).reduce(into: "") { hint, key in
      guard let name = key.name else { return }
      hint += hint.isEmpty ? name : " " + name
    }
    return KeyHint(name: name, label: isNarrow ? short ?? label : label)
  }
}

/// The keys of one screen: dispatch, footer, help and manual all come from it.
public struct KeyTable<Intent: Sendable>: Sendable {
  /// One act: the keys that do it and its words.
  public struct Row: Sendable {
    /// What is asked for.
    public let intent: Intent
    let line: KeyLine

    /// What one can press; the footer names the first.
    public var keys: [Key] { line.keys }
    /// What it does, in words.
    public var label: String { line.label }
    /// Whether the footer may show it.
    public var isInFooter: Bool { line.inFooter }
    /// How soon it does: the higher ones stay.
    public var priority: Int { line.priority }

    /// An act; the first key is the one the footer names.
    ///
    /// - Parameters:
    ///   - short: the words in a narrow footer, where the others leave no room for the next hint.
    ///   - inFooter: whether the footer may show it.
    ///   - priority: which hints stay when the footer is narrow: the higher ones, then the earlier ones.
    public init(
      _ keys: [Key], _ intent: Intent, _ label: String, short: String? = nil, inFooter: Bool = true,
      priority: Int = 0
    ) {
      self.intent = intent
      line = KeyLine(keys: keys, label: label, short: short, inFooter: inFooter, priority: priority)
    }
  }

  /// The acts in the order of the footer and the help page.
  public let rows: [Row]

  /// A table of these acts; where two share a key, the first has it.
  public init(_ rows: [Row]) { self.rows = rows }

  /// What a key asks for here; nil when nothing.
  ///
  /// A search, because a screen makes its table anew for each key: a dictionary costs more than it saves.
  public func intent(for key: Key) -> Intent? {
    for row in rows where row.line.keys.contains(key) { return row.intent }
    return nil
  }

  /// The hints that fit in `width` columns, each as name, space, label, with `gap` columns between them.
  public func footer(width: Int, gap: Int = 2) -> [KeyHint] { lines.footer(width: width, gap: gap) }

  /// Every act with all its keys.
  public func help() -> [KeyHint] { lines.map { $0.hint(names: $0.keys.count) } }

  private var lines: [KeyLine] {
    var lines: [KeyLine] = []
    for row in rows { lines.append(row.line) }
    return lines
  }
}

/// What does not depend on the acts stands outside the table: generic code is made anew for each screen, at
/// run time, on the way to the first one.
extension [KeyLine] {
  fileprivate func footer(width: Int, gap: Int) -> [KeyHint] {
    var hints: [KeyHint] = []
    var priorities: [Int] = []
    for line in self where line.inFooter && line.keys.first?.name != nil {
      hints.append(line.hint(names: 1, isNarrow: width < KeyLine.narrow))
      priorities.append(line.priority)
    }
    var left = width + gap
    // The most important first; what does not fit leaves its columns to what is shorter.
    var isTried = [Bool](repeating: false, count: hints.count)
    var isShown = isTried
    for _ in hints.indices {
      var best: Int?
      for index in hints.indices
      where !isTried[index] && priorities[index] > (best.map { priorities[$0] } ?? .min) {
        best = index
      }
      guard let best else { break }
      isTried[best] = true
      let needed = TextWidth.of(hints[best].name) + 1 + TextWidth.of(hints[best].label) + gap
      guard needed <= left else { continue }
      left -= needed
      isShown[best] = true
    }
    var shown: [KeyHint] = []
    for index in hints.indices where isShown[index] { shown.append(hints[index]) }
    return shown
  }
}
