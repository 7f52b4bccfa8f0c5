import SessionModel

/// How long a call may wait for another process that is writing.
public enum Patience: Sendable {
  /// 20 ms: the loop tries again later, with the text still in the editor.
  case screen
  /// 30 s: nobody is typing.
  case command

  var milliseconds: Int32 { self == .screen ? 20 : 30_000 }
}

/// The durable truth: a journal of events that several processes append to and follow.
///
/// For one thread. Do not hold on to a copy of `state` across `append` and `follow`: it would be copied.
public final class SessionStore {
  /// The folder of the store, without links.
  public let folder: String
  /// What is worth telling about the place of the store.
  public let warnings: [StoreWarning]
  /// Whether only reading is possible, because that was asked.
  public let isReadOnly: Bool
  /// The streams that were loaded, each reduced up to the last event this process knows.
  public private(set) var state = State()

  /// Opens the store in `folder`; makes both where they are absent, unless `readOnly`.
  public init(
    folder: String, author: String, patience: Patience, readOnly: Bool = false,
    now: @escaping () -> Moment, entropy: @escaping () -> (UInt64, UInt64)
  ) throws(StoreFailure) {
    (self.folder, warnings, isReadOnly) = (folder, [], readOnly)
    throw .unknown(code: 0)
  }

  /// Closes the store; every later call throws. Doing it twice is harmless.
  public func close() {}

  /// A name that nothing else has.
  public func newIdentifier() -> Identifier { Identifier(time: Moment(milliseconds: 0), entropy: (0, 0)) }

  /// Reduces a stream from the journal and follows it from then on; one that is loaded already is left alone.
  public func load(_ stream: StreamID) throws(StoreFailure) {}

  /// Follows a stream no longer.
  public func unload(_ stream: StreamID) {}

  /// Makes all changes happen, or none; they are on disk when this returns.
  ///
  /// Each change is judged (`Refusal`) with everybody's events known and the earlier ones of this call made.
  /// What others wrote meanwhile is in `state` afterwards, also on failure; `follow` still returns it. A
  /// change whose promised identifier is in the journal already, with the same fact, is not made twice.
  public func append(_ changes: [Change]) throws(StoreFailure) -> [Event] { [] }

  /// Takes in what others wrote; cheap when nothing happened. Returns the new events of loaded streams.
  public func follow() throws(StoreFailure) -> [Event] { [] }

  /// Checks every event and the order of all; returns what is wrong, at most a hundred findings.
  public func verify() throws(StoreFailure) -> [StoreFailure] { [] }

  /// Makes the index anew from the journal.
  public func rebuildIndex() throws(StoreFailure) {}

  /// Marks the store as in use until the value is released: while that lasts nobody may erase for good.
  public func use() throws(StoreFailure) -> InUse { throw .unknown(code: 0) }

  /// Watches for what other processes write.
  public func watch() -> StoreWatch { StoreWatch() }

  /// The drafts of this store's terminals.
  public var drafts: Drafts { Drafts() }
}

/// What lists show, from the index.
extension SessionStore {
  /// In which order casussen are listed.
  public enum CasusOrder: Sendable { case alias, latest }

  /// The casussen, by alias or the latest first.
  public func casussen(_ order: CasusOrder, limit: Int = .max) throws(StoreFailure) -> [CasusOverview] { [] }
  /// A casus by its identifier.
  public func casus(_ id: Identifier) throws(StoreFailure) -> CasusOverview? { nil }
  /// The casussen whose alias begins with this, folded; one that is exactly this comes alone.
  public func casussen(aliasBeginning text: String) throws(StoreFailure) -> [CasusOverview] { [] }
  /// The sessions, newest first; of one casus, or of all.
  public func sessies(casus: Identifier? = nil, limit: Int = .max) throws(StoreFailure) -> [SessieOverview] {
    []
  }
  /// The sessions that can be joined, the latest first.
  public func runningSessies(limit: Int = .max) throws(StoreFailure) -> [SessieOverview] { [] }
  /// The sessions that were left open over 12 hours ago, the latest first.
  public func openSessies(limit: Int = .max) throws(StoreFailure) -> [SessieOverview] { [] }
  /// A session by its identifier.
  public func sessie(_ id: Identifier) throws(StoreFailure) -> SessieOverview? { nil }
  /// The sessions whose code begins with this, or the one with this full identifier.
  public func sessies(codeBeginning text: String) throws(StoreFailure) -> [SessieOverview] { [] }
  /// The afspraken, newest first; of one casus, of one session, or all.
  public func afspraken(
    casus: Identifier? = nil, sessie: Identifier? = nil, onlyOpen: Bool = false, limit: Int = .max
  ) throws(StoreFailure) -> [AfspraakOverview] { [] }
}
