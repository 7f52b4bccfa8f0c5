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
  private let intents: [Key: Intent]

  /// A table of these acts; where two share a key, the first has it.
  public init(_ rows: [Row]) {
    self.rows = rows
    var intents: [Key: Intent] = [:]
    for row in rows {
      for key in row.keys where intents[key] == nil { intents[key] = row.intent }
    }
    self.intents = intents
  }

  /// What a key asks for here; nil when nothing.
  public func intent(for key: Key) -> Intent? { intents[key] }

  /// The hints that fit in `width` columns, each as name, space, label, with `gap` columns between them.
  public func footer(width: Int, gap: Int = 2) -> [KeyHint] {
    let candidates = rows.enumerated().filter { $0.element.inFooter && $0.element.keys.first?.name != nil }
    let byPriority = candidates.sorted { ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset) }
    var left = width + gap
    var kept: Set<Int> = []
    for (offset, row) in byPriority {
      let needed = TextWidth.of(hint(row, names: 1).name) + 1 + TextWidth.of(row.label) + gap
      guard needed <= left else { break }
      left -= needed
      kept.insert(offset)
    }
    return candidates.filter { kept.contains($0.offset) }.map { hint($0.element, names: 1) }
  }

  /// Every act with all its keys.
  public func help() -> [KeyHint] {
    rows.map { hint($0, names: $0.keys.count) }
  }

  private func hint(_ row: Row, names: Int) -> KeyHint {
    KeyHint(name: row.keys.prefix(names).compactMap(\.name).joined(separator: " "), label: row.label)
  }
}
