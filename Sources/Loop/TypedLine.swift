import SessionModel
import Views

/// Where is typed: what was left on one kind of screen is not found on another that all can read.
enum TypingSeat: String {
  /// A screen that is not projected.
  case eigen = ""
  case zaal
  /// Reading back: its lines are answers, and no notes.
  case teruglezen
}

extension Screenful {
  /// Where one types on it.
  var seat: TypingSeat {
    switch self {
    case .zaal: .zaal
    case .teruglezen: .teruglezen
    case .start, .volgende, .terugkijken, .terugblik, .lees, .nakijken, .indelen, .oefen, .regie, .noteer,
      .uitleg,
      .wacht:
      .eigen
    }
  }
}

/// The line that is being typed on this terminal, and the draft that keeps it from getting lost.
struct TypedLine {
  private let store: any Store
  private var draft: (any DraftKeeper)?
  private var seat = TypingSeat.eigen
  private static var seatField: String { "scherm" }
  /// Why the words of now are not in the draft.
  private(set) var failure: StoreFailure?
  private var isEmpty = true
  /// The line as it became since it was last kept; the outer `nil` when it was kept.
  private var typed: DraftContent??
  private var keys = 0
  /// So many keys wait at most until they were drawn: a process that is killed loses ten characters, no more.
  private static var patience: Int { 8 }

  init(of store: any Store) { self.store = store }

  /// Takes a draft for this session; what was left in it.
  ///
  /// On the projector only what was typed there: what a note-taker left is for nobody else to read. Elsewhere no answer of
  /// a reading back, which would become a note.
  mutating func open(for sessie: Identifier, at seat: TypingSeat) throws(StoreFailure) -> DraftContent? {
    self.seat = seat
    draft = try store.draft(for: sessie) { found in
      let left = found.fields[TypedLine.seatField] ?? ""
      return seat == .eigen ? left != TypingSeat.teruglezen.rawValue : left == seat.rawValue
    }
    isEmpty = draft?.found == nil
    return draft?.found
  }

  /// Takes the words as they are now; `nil` when there are none any more.
  ///
  /// Who types sees a letter before it is kept.
  ///
  /// - Returns: whether they must be kept before anything else is done.
  mutating func type(_ content: DraftContent?, isLong: Bool) -> Bool {
    (typed, keys) = (.some(content), keys + 1)
    return isLong || keys == TypedLine.patience
  }

  /// Keeps what was typed since; `false` when nothing was.
  mutating func keep() throws(StoreFailure) -> Bool {
    guard let content = typed else { return false }
    (typed, keys) = (nil, 0)
    isEmpty = content?.text.isEmpty ?? true
    do throws(StoreFailure) {
      try save(content)
      failure = nil
    } catch {
      failure = error
      throw error
    }
    return true
  }

  private mutating func save(_ content: DraftContent?) throws(StoreFailure) {
    guard var content else { return try draft?.clear() ?? () }
    // Where none could be opened with the screen.
    if draft == nil, !store.isReadOnly { draft = try store.newDraft() }
    if seat != .eigen { content.fields[TypedLine.seatField] = seat.rawValue }
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
