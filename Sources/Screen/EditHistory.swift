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
    if isTyped, lastWasTyped, let last = done.last, let joined = Self.join(last, edit) {
      done[done.count - 1] = joined
    } else {
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

  /// Both edits as one: letters typed behind a word, or backspaces one after another; nil otherwise.
  private static func join(_ last: Edit, _ next: Edit) -> Edit? {
    if next.inserted.isEmpty {
      guard last.inserted.isEmpty, next.position + next.removed.count == last.position else { return nil }
      return Edit(position: next.position, removed: next.removed + last.removed, inserted: [])
    }
    guard last.position + last.inserted.count == next.position + next.removed.count,
      next.removed.count <= last.inserted.count, let typed = next.inserted.first,
      let before = last.inserted.last,
      !typed.isWord || before.isWord
    else { return nil }
    return Edit(
      position: last.position, removed: last.removed,
      inserted: last.inserted.dropLast(next.removed.count) + next.inserted)
  }
}
