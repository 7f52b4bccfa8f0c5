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

/// The keys of one screen: dispatch, footer, help and manual all come from it.
public struct KeyTable<Intent: Hashable & Sendable>: Sendable {
  /// One act: the keys that do it and its words.
  public struct Row: Sendable {
    /// What one can press; the footer names the first.
    public let keys: [Key]
    /// What is asked for.
    public let intent: Intent
    /// What it does, in words.
    public let label: String
    /// Whether the footer may show it.
    public let inFooter: Bool
    /// Which hints stay when the footer is narrow: the higher ones, then the earlier ones.
    public let priority: Int

    /// An act; the first key is the one the footer names.
    public init(
      _ keys: [Key], _ intent: Intent, _ label: String, inFooter: Bool = true, priority: Int = 0
    ) {
      self.keys = keys
      self.intent = intent
      self.label = label
      self.inFooter = inFooter
      self.priority = priority
    }
  }

  /// The acts in the order of the footer and the help page.
  public let rows: [Row]

  /// A table of these acts; where two share a key, the first has it.
  public init(_ rows: [Row]) { self.rows = rows }

  /// What a key asks for here; nil when nothing.
  ///
  /// A search, because a screen makes its table anew for each key: a dictionary costs more than it saves.
  public func intent(for key: Key) -> Intent? { rows.first { $0.keys.contains(key) }?.intent }

  /// The hints that fit in `width` columns, each as name, space, label, with `gap` columns between them.
  public func footer(width: Int, gap: Int = 2) -> [KeyHint] {
    let shown = rows.filter { $0.inFooter && $0.keys.first?.name != nil }
    let hints = shown.map { hint($0, names: 1) }
    var left = width + gap
    var isKept = Array(repeating: false, count: hints.count)
    for index in hints.indices.sorted(by: { (shown[$1].priority, $0) < (shown[$0].priority, $1) }) {
      let needed = TextWidth.of(hints[index].name) + 1 + TextWidth.of(hints[index].label) + gap
      guard needed <= left else { break }
      left -= needed
      isKept[index] = true
    }
    return zip(hints, isKept).filter(\.1).map(\.0)
  }

  /// Every act with all its keys.
  public func help() -> [KeyHint] {
    rows.map { hint($0, names: $0.keys.count) }
  }

  private func hint(_ row: Row, names: Int) -> KeyHint {
    KeyHint(name: row.keys.prefix(names).compactMap(\.name).joined(separator: " "), label: row.label)
  }
}
