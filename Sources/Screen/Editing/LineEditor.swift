/// A field in which one types a text, of one line or many.
///
/// The text is kept as the characters before the cursor and those after it, so that typing costs the same in
/// a long text as in a short one.
public struct LineEditor: Sendable {
  /// The largest text it takes, in bytes of UTF-8.
  public let limit: Int
  /// What was typed; kept beside its characters, because it is asked for many times at each key.
  public private(set) var text = ""
  /// The text's length in bytes of UTF-8.
  public var byteCount: Int { text.utf8.count }
  /// Whether the last key or text was refused because it would pass the limit.
  public private(set) var isFull = false

  private(set) var before: [Glyph] = []
  /// What comes after the cursor, the last character first.
  private(set) var after: [Glyph] = []
  private var history = EditHistory()

  /// An editor with this text and the cursor after it; what passes the limit is cut off at a character.
  public init(text: String = "", limit: Int) {
    self.limit = max(0, limit)
    for character in text {
      let glyph = Glyph(character)
      guard byteCount + Int(glyph.byteCount) <= self.limit else { break }
      before.append(glyph)
      self.text.append(character)
    }
  }

  /// Where the next character comes, in characters from the start.
  public var cursor: Int { before.count }

  /// How many characters there are.
  public var count: Int { before.count + after.count }

  /// Whether there is no text.
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// The character just before the cursor.
  public var characterBeforeCursor: Character? { before.last?.character }
}

extension LineEditor: Equatable {
  /// Whether text and cursor are the same, whatever was undone or can be.
  public static func == (one: LineEditor, other: LineEditor) -> Bool {
    one.limit == other.limit && one.byteCount == other.byteCount && one.before == other.before
      && one.after == other.after
  }
}

// MARK: - Keys

extension LineEditor {
  /// Does what a key asks; false when the key means nothing to an editor, or nothing here.
  ///
  /// Enter, Tab, Esc, up and down are the screen's own. An undo with nothing to undo is false as well.
  public mutating func handle(_ key: Key) -> Bool {
    isFull = false
    switch key {
    case .char(let character): insert(String(character), isTyped: true)
    case .paste(let text): insert(text)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .ctrlLeft, .altLeft, .alt("b"): move(to: wordStart)
    case .ctrlRight, .altRight, .alt("f"): move(to: wordEnd)
    case .home, .ctrl("a"): move(to: lineStart)
    case .end, .ctrl("e"): move(to: lineEnd)
    case .ctrlHome: move(to: 0)
    case .ctrlEnd: move(to: count)
    case .backspace: remove(from: cursor - 1, to: cursor, isTyped: true)
    case .delete: remove(from: cursor, to: cursor + 1, isTyped: true)
    case .ctrl("w"), .altBackspace, .ctrlBackspace: remove(from: wordStart, to: cursor)
    case .alt("d"), .ctrlDelete: remove(from: cursor, to: wordEnd)
    case .ctrl("u"): remove(from: lineStart, to: cursor)
    case .ctrl("k"): remove(from: cursor, to: lineEnd == cursor ? cursor + 1 : lineEnd)
    case .ctrl("z"): return undo()
    case .ctrl("y"): return redo()
    default: return false
    }
    return true
  }

  /// Puts text in at the cursor; false, and nothing happens, when the limit would be passed.
  ///
  /// Line ends of any kind become `\n`.
  @discardableResult
  public mutating func insert(_ addition: String) -> Bool {
    insert(addition, isTyped: false)
  }

  /// Empties the field; undo brings the text back.
  public mutating func clear() { remove(from: 0, to: count) }

  /// Forgets what could be undone: for a field that starts anew.
  public mutating func forgetHistory() { history = EditHistory() }

  @discardableResult
  private mutating func insert(_ addition: String, isTyped: Bool) -> Bool {
    var inserted = addition.map { Glyph($0.isNewline ? "\n" : $0) }
    var position = cursor
    var removed: [Glyph] = []
    // A mark typed behind a letter becomes one character with it; nothing of ASCII is one.
    if let first = inserted.first, !first.character.isASCII, let last = before.last {
      let joined = String(last.character) + String(first.character)
      if joined.count == 1, let character = joined.first {
        inserted[0] = Glyph(character)
        position -= 1
        removed = [last]
      }
    }
    let edit = Edit(position: position, removed: removed, inserted: inserted)
    guard byteCount + edit.growth <= limit else {
      isFull = true
      return false
    }
    guard !inserted.isEmpty else { return true }
    apply(edit)
    history.record(edit, isTyped: isTyped)
    return true
  }

  private mutating func remove(from start: Int, to end: Int, isTyped: Bool = false) {
    let (start, end) = (max(0, start), min(count, end))
    guard start < end else { return }
    let edit = Edit(position: start, removed: glyphs(from: start, to: end), inserted: [])
    apply(edit)
    history.record(edit, isTyped: isTyped)
  }
}

// MARK: - Undo

extension LineEditor {
  /// Whether there is anything to undo.
  public var canUndo: Bool { history.canUndo }

  /// Takes the last edit back: a word of typing, or one deletion or paste; false when there is none.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let edit = history.undo() else { return false }
    apply(edit.inverse)
    return true
  }

  /// Does again what was undone last; false when there is none.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let edit = history.redo() else { return false }
    apply(edit)
    return true
  }

  /// Replaces `removed` at the edit's position by `inserted`, and leaves the cursor after it.
  private mutating func apply(_ edit: Edit) {
    move(to: edit.position + edit.removed.count)
    before.removeLast(min(edit.removed.count, before.count))
    before.append(contentsOf: edit.inserted)
    guard after.isEmpty else { return text = joined }
    let removed = edit.removed.reduce(0) { $0 + Int($1.byteCount) }
    if removed > 0 { text.removeSubrange(text.utf8.index(text.endIndex, offsetBy: -removed)...) }
    for glyph in edit.inserted { text.append(glyph.character) }
  }

  /// The characters as one text.
  private var joined: String {
    var text = ""
    for glyph in before { text.append(glyph.character) }
    for glyph in after.reversed() { text.append(glyph.character) }
    return text
  }
}

// MARK: - Places

extension LineEditor {
  /// Puts the cursor at a place, in characters from the start; outside the text it stops at the nearest end.
  public mutating func move(to place: Int) {
    let place = min(max(0, place), count)
    if place < before.count {
      after.append(contentsOf: before[place...].reversed())
      before.removeLast(before.count - place)
    } else if place > before.count {
      let moved = place - before.count
      before.append(contentsOf: after.suffix(moved).reversed())
      after.removeLast(moved)
    }
  }

  subscript(_ place: Int) -> Glyph {
    place < before.count ? before[place] : after[after.count - 1 - (place - before.count)]
  }

  /// What is asked of each character at each key, without a copy of it.
  func measures(at place: Int) -> (kind: Glyph.Kind, width: Int, bytes: Int) {
    func measures(_ glyphs: [Glyph], _ index: Int) -> (Glyph.Kind, Int, Int) {
      (glyphs[index].kind, Int(glyphs[index].width), Int(glyphs[index].byteCount))
    }
    return place < before.count
      ? measures(before, place) : measures(after, after.count - 1 - (place - before.count))
  }

  private func glyphs(from start: Int, to end: Int) -> [Glyph] {
    (start..<end).map { self[$0] }
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, !self[place - 1].isWord { place -= 1 }
    while place > 0, self[place - 1].isWord { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < count, !self[place].isWord { place += 1 }
    while place < count, self[place].isWord { place += 1 }
    return place
  }

  private var lineStart: Int {
    var place = cursor
    while place > 0, self[place - 1].kind != .lineEnd { place -= 1 }
    return place
  }

  private var lineEnd: Int {
    var place = cursor
    while place < count, self[place].kind != .lineEnd { place += 1 }
    return place
  }
}
