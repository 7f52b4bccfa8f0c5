import SessionModel
import SessionStore

/// The line that is being typed on this terminal, and the draft that keeps it from getting lost.
struct TypedLine {
  private let store: SessionStore
  private var draft: Draft?
  /// Where is typed: `zaal`, or nothing for a screen that is not projected.
  private var seat = ""
  private static let (seatField, zaal) = ("scherm", "zaal")
  /// Why the words of now are not in the draft.
  private(set) var failure: StoreFailure?
  private var isEmpty = true

  init(of store: SessionStore) { self.store = store }

  /// Takes a draft for this session; what was left in it.
  ///
  /// On the projector only what was typed there: what a note-taker left is for nobody else to read.
  mutating func open(for sessie: Identifier, onZaal: Bool) throws(StoreFailure) -> DraftContent? {
    seat = onZaal ? TypedLine.zaal : ""
    draft = try store.drafts().open(for: sessie) {
      !onZaal || $0.fields[TypedLine.seatField] == TypedLine.zaal
    }
    isEmpty = draft?.found == nil
    return draft?.found
  }

  /// Keeps the words as they are now; `nil` when there are none any more.
  mutating func keep(_ content: DraftContent?) throws(StoreFailure) {
    isEmpty = content?.text.isEmpty ?? true
    do throws(StoreFailure) {
      try save(content)
      failure = nil
    } catch {
      failure = error
      throw error
    }
  }

  private mutating func save(_ content: DraftContent?) throws(StoreFailure) {
    guard var content else { return try draft?.clear() ?? () }
    // Where none could be opened with the screen.
    if draft == nil, !store.isReadOnly { draft = try store.drafts().make() }
    if !seat.isEmpty { content.fields[TypedLine.seatField] = seat }
    try draft?.save(content)
  }

  /// Lets go: who opens the session next finds what was left.
  mutating func close() {
    draft?.close()
    self = TypedLine(of: store)
  }

  /// Why there is no room for a longer line; `nil` while there is.
  var shortage: StoreFailure? { draft?.shortage }

  /// Whether there are words, and they are in the draft.
  var isKept: Bool { !isEmpty && failure == nil && draft != nil }

  /// Whether there are words that nobody finds again.
  var isUnkept: Bool { !isEmpty && !isKept }

  /// Whether there are words in a draft of which a full disk may still take something.
  var isUnsure: Bool { isKept && draft?.isSure != true }
}
