import SessionModel
import Views

/// What a loop works on: the store and what lies beside it, or a table of values in a test.
public protocol Store: Keeper, AnyObject {
  /// The streams that were loaded. A copy that is held while the store changes costs a copy of all it holds.
  var state: State { get }
  /// Whether nothing can be written, because that was asked.
  var isReadOnly: Bool { get }
  /// What is worth telling about the store and its place.
  var warnings: [StoreWarning] { get }

  /// Takes in what others wrote.
  func follow() throws(StoreFailure)
  /// Has a stream in the state.
  func load(_ stream: StreamID) throws(StoreFailure)
  /// Has in the state what is read with it: a casus and its sessions, or a session and its casus.
  func load(gelezen stream: StreamID) throws(StoreFailure)
  /// Has in the state what the table of this session talks about, and what was said of it before.
  func load(tafel sessie: Identifier, casus: Identifier?) throws(StoreFailure)
  /// Reads these lists as they are now.
  func read(_ lists: Lists, into overview: inout Overview) throws(StoreFailure)

  /// Finds what somebody looks for, as far as that takes no longer than a key may.
  func zoek(_ vraag: Zoekvraag, tijd: Range<Moment>?) throws(StoreFailure) -> Zoekuitslag

  /// How the wall of a session stands; `nil` where no living terminal tells it.
  func wall(of sessie: Identifier) -> Wandstand?
  /// Tells how the wall of a session stands that this terminal shows, or that it shows none; whether that was told.
  func tell(_ wand: Wandstand?, of sessie: Identifier) -> Bool

  /// Forbids these words in a session, or none any more; all that are forbidden in it now.
  func forbid(_ words: [String], in sessie: Identifier) throws(StoreFailure) -> [String]
  /// Erases a note for good, with what was made of it; waits for others who keep the store.
  func erase(_ id: Identifier, in stream: StreamID) throws(StoreFailure)
  /// Where these words stood and, if so asked, which files may still have them: a sentence each.
  func bereik(of words: Teruggenomen, files: Bool) throws(StoreFailure) -> [String]

  /// The oldest draft of this session that is wanted and that no living terminal holds, or a new one.
  func draft(
    for sessie: Identifier, where isWanted: (DraftContent) -> Bool
  ) throws(StoreFailure) -> any DraftKeeper
  /// A draft with nothing in it.
  func newDraft() throws(StoreFailure) -> any DraftKeeper

  /// Begins to wait for others who keep the store: what waits a moment, and answers whether to wait any longer.
  func patience() -> () -> Bool
}

/// Where the line that one terminal is typing outlives the program.
public protocol DraftKeeper: AnyObject {
  /// What a terminal that is gone was typing; `nil` in a new draft.
  var found: DraftContent? { get }
  /// Why the line cannot become much longer; `nil` while there is room for it.
  var shortage: StoreFailure? { get }
  /// Whether the line can be kept when the disk is full, as far as there was room ahead.
  var isSure: Bool { get }

  /// Keeps the line as it is now.
  func save(_ content: DraftContent) throws(StoreFailure)
  /// The line became an event, or was thrown away.
  func clear() throws(StoreFailure)
  /// Lets go: one with words waits for whoever opens its session next.
  func close()
}
