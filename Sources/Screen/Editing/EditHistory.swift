/// One change of a text: what stood at a place and what stands there since.
struct Edit: Equatable, Sendable {
  var position: Int
  var removed: [Glyph]
  var inserted: [Glyph]

  /// How many bytes longer the text becomes.
  var growth: Int {
    inserted.reduce(0) { $0 + Int($1.byteCount) } - removed.reduce(0) { $0 + Int($1.byteCount) }
  }

  /// The change that takes this one back.
  var inverse: Edit { Edit(position: position, removed: inserted, inserted: removed) }
}

/// The edits that can be undone and redone; typing is taken together by the word.
struct EditHistory: Equatable, Sendable {
  private var done: [Edit] = []
  private var undone: [Edit] = []
  private var lastWasTyped = false

  /// The oldest edits are forgotten beyond this many.
  private static let limit = 1000

  var canUndo: Bool { !done.isEmpty }

  mutating func record(_ edit: Edit, isTyped: Bool) {
    undone.removeAll()
    if !(isTyped && lastWasTyped && !done.isEmpty && done[done.count - 1].takesOn(edit)) {
      done.append(edit)
      if done.count > Self.limit { done.removeFirst(Self.limit / 10) }
    }
    lastWasTyped = isTyped
  }

  mutating func undo() -> Edit? {
    lastWasTyped = false
    guard let edit = done.popLast() else { return nil }
    undone.append(edit)
    return edit
  }

  mutating func redo() -> Edit? {
    lastWasTyped = false
    guard let edit = undone.popLast() else { return nil }
    done.append(edit)
    return edit
  }
}

extension Edit {
  /// Takes on the next edit, so that both are one: letters typed behind a word, or backspaces one after another.
  ///
  /// In place: a word may have as many letters as a line.
  ///
  /// - Returns: whether they are one now.
  fileprivate mutating func takesOn(_ next: Edit) -> Bool {
    if next.inserted.isEmpty {
      guard inserted.isEmpty, next.position + next.removed.count == position else { return false }
      position = next.position
      removed.insert(contentsOf: next.removed, at: 0)
      return true
    }
    guard position + inserted.count == next.position + next.removed.count,
      next.removed.count <= inserted.count, let typed = next.inserted.first, let before = inserted.last,
      !typed.isWord || before.isWord
    else { return false }
    inserted.removeLast(next.removed.count)
    inserted.append(contentsOf: next.inserted)
    return true
  }
}
