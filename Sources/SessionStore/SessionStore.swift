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
/// For one thread. A copy of `state` that is held across `append` or `follow` costs a copy of all it holds.
public final class SessionStore {
  /// Whether nothing can be written, because that was asked.
  public let isReadOnly: Bool
  /// The file that took over from a damaged store; `nil` while all is well.
  public private(set) var emergency: String?
  /// What could not be read of this file; what could is in `state`.
  public private(set) var damage: StoreFailure?
  /// Told when something turns out to be damaged, and when is gone on beside it.
  public var onDamage: (StoreWarning) -> Void = { _ in }
  /// The streams that were loaded, each reduced up to the last event this process knows.
  public private(set) var state = State()

  private(set) var database: Database
  let now: () -> Moment
  let folder: StoreFolder
  let forbidden: ForbiddenLists
  /// The terminal that writes, by its name.
  public let author: String
  private let entropy: () -> (UInt64, UInt64)
  private(set) var journal: Journal
  private(set) var index: Index
  /// The lists of this form, where the file has those of an earlier one.
  private(set) var renewal: ListRenewal?
  /// The place of the last event that was taken in.
  private var lastSeq = 0
  /// How often something was erased here, as far as `state` knows.
  private var erasures = 0
  /// What the lists of forbidden words looked like when they were last read.
  private var forbiddenVersion: [String] = []
  /// Whether forbidden words of a session that is over could not be removed.
  var forbiddenStays = false
  var lookedUp = LookedUp()
  /// How often others committed, as far as that was taken in for certain.
  private var dataVersion: Int?
  /// Events of others that were taken in while appending or loading; `follow` has still to tell of them.
  private var untold: [Event] = []

  /// The emergency stores that were there before this one was opened.
  private let oldEmergencies: Set<String>
  private let patience: Patience
  /// The day that an emergency store is called after; `nil` where nobody goes on in one by himself.
  private let day: (() -> Day)?

  /// Opens the store in `folder`, and makes both where they are absent; who only reads has an empty one there.
  ///
  /// Ignores SIGXFSZ, so that a limit on the size of files is a failure and not the end of the program.
  ///
  /// - Parameters:
  ///   - joining: whether to go on in the emergency store, where there is one: for who writes.
  ///   - day: the day of an emergency; who tells it goes on in an emergency store at once when this one is damaged.
  public init(
    folder path: String, author: String, patience: Patience, readOnly: Bool = false, joining: Bool = false,
    day: (() -> Day)? = nil, now: @escaping () -> Moment, entropy: @escaping () -> (UInt64, UInt64)
  ) throws(StoreFailure) {
    FileLimit.makeHarmless()
    let isNothing = readOnly && !SessionStore.isThere(in: path)
    folder = isNothing ? StoreFolder(empty: path) : try StoreFolder(path, create: !readOnly)
    let emergencies = folder.emergencies
    oldEmergencies = Set(emergencies)
    emergency = joining ? emergencies.last : nil
    forbidden = ForbiddenLists(folder: folder)
    database =
      try isNothing
      ? Schema.make(in: Database.inMemory)
      : Schema.open(emergency ?? folder.database, in: folder, patience: patience, readOnly: readOnly)
    (journal, index) = (Journal(database: database), Index(database: database))
    (self.author, self.now, self.entropy, isReadOnly) = (author, now, entropy, readOnly)
    (self.patience, self.day) = (patience, readOnly ? nil : day)
    let isOfBefore = try database.reading { () throws(StoreFailure) in try readOpening() }
    if !readOnly, isOfBefore { renewal = try ListRenewal(of: database, journal, in: folder) }
    if !readOnly { tryToForgetForbidden() }
    try readForbidden()
    if damage != nil { goOnAtOnce() }
  }

  /// Takes in what the file says of itself, all of it at one moment; whether its lists are of an earlier form.
  private func readOpening() throws(StoreFailure) -> Bool {
    do throws(StoreFailure) {
      try journal.checkTail()
    } catch {
      guard error.isDamage, isReadOnly || day != nil else { throw error }
      damage = error
    }
    dataVersion = try journal.commitsOfOthers()
    lastSeq = try journal.lastSeq()
    erasures = try eraser.count()
    guard damage == nil else { return false }
    return try ListRenewal.isNeeded(in: database)
  }

  /// Guards what is known against the forbidden words there are now; cheap when none changed.
  ///
  /// When they cannot be read those that are known stay, and they are read again at the next look.
  func readForbidden() throws(StoreFailure) {
    guard try forbidden.version() != forbiddenVersion else { return }
    let (words, version) = try forbidden.all()
    forbiddenVersion = version
    state.forbid(VerbodenWoorden(words))
  }

  var eraser: Eraser { Eraser(database: database, journal: journal, index: index) }

  /// The folder of the store, without links.
  public var path: String { folder.path }

  /// Closes the store; every later call throws.
  public func close() { database.close() }

  /// A name that nothing else has.
  public func newIdentifier() -> Identifier { Identifier(time: now(), entropy: entropy()) }

  // MARK: Reading

  /// Reduces a stream from the journal and follows it from then on; one that is loaded already is left alone.
  public func load(_ stream: StreamID) throws(StoreFailure) {
    guard !state.knows(stream) else { return }
    try takeInOrGoOn()
    if !state.knows(stream) { try open(stream) }
    try loadOrigins(of: stream)
    if damage != nil { goOnAtOnce() }
  }

  /// Loads a session, and the casus it is about.
  public func load(sessie: Identifier, casus: Identifier?) throws(StoreFailure) {
    try load(StreamID(.sessie, sessie))
    if let casus { try load(StreamID(.casus, casus)) }
  }

  func open(_ stream: StreamID) throws(StoreFailure) {
    let events = try readable(stream)
    // Only when all of it could be read: what is on a screen may not go because of a moment's trouble.
    state.close(stream)
    reduce(into: &state, events, of: stream)
    if stream.kind == .casus { state.learn(try oldAskers(of: stream.id), of: stream.id) }
  }

  /// The events of a stream; of one that is damaged those that can be read, and that there are others is told.
  func readable(_ stream: StreamID) throws(StoreFailure) -> [Event] {
    do throws(StoreFailure) {
      return try journal.events(of: stream, upTo: lastSeq)
    } catch {
      guard error.isDamage else { throw error }
      let events = try withKnown(journal.saved(of: stream, upTo: lastSeq), of: stream)
      if damage == nil {
        damage = error
        onDamage(.damaged(path: database.path))
      }
      return events
    }
  }

  /// With what was read of the stream before it was damaged, unless that was erased since.
  private func withKnown(_ events: [Event], of stream: StreamID) throws(StoreFailure) -> [Event] {
    guard state.knows(stream), try !eraser.knows(stream.id) else { return events }
    var gone = Set(events.map(\.id))
    gone.formUnion(try eraser.pendingErasures().flatMap(\.ids))
    var kept = events
    for event in state.events(of: stream) where !gone.contains(event.id) {
      if try !eraser.knows(event.id) { kept.append(event) }
    }
    return kept
  }

  /// Follows a stream no longer.
  public func unload(_ stream: StreamID) {
    state.close(stream)
    untold.removeAll { $0.stream == stream }
  }

  /// Takes in what others wrote, and returns the new events of loaded streams; cheap when nothing happened.
  public func follow() throws(StoreFailure) -> [Event] {
    if emergency == nil, !isReadOnly, let path = folder.emergencies.last, !oldEmergencies.contains(path) {
      try goOn(in: path)
    }
    // First: nothing new is shown while the words it has to be guarded against cannot be read.
    try readForbidden()
    if try journal.commitsOfOthers() != dataVersion { try takeInOrGoOn() }
    for case .notitie(.getrokken) in untold.lazy.map(\.fact) {
      for stream in state.streams { try loadOrigins(of: stream) }
      break
    }
    defer { untold = [] }
    return untold
  }

  /// Takes in what others wrote; when that is damaged, goes on beside it.
  private func takeInOrGoOn() throws(StoreFailure) {
    do throws(StoreFailure) {
      try takeIn()
    } catch {
      guard error.isDamage, goOnAtOnce(after: error) else { throw error }
    }
  }

  private func takeIn() throws(StoreFailure) {
    // Counted first: what somebody commits while this reads is new at the next look, though nobody writes after it.
    let version = try journal.commitsOfOthers()
    // Somebody put a backup in the place of the file: what is written on would be numbered past a gap.
    guard try journal.lastSeq() >= lastSeq else { throw .moved(path: database.path) }
    while true {
      let entries = try journal.page(after: lastSeq)
      guard let last = entries.last else { break }
      for event in entries.compactMap(\.event) where state.knows(event.stream) {
        _ = reduce(into: &state, event)
        untold.append(event)
      }
      lastSeq = last.seq
    }
    try forgetErased()
    dataVersion = version
  }

  /// Reads every stream again when something was erased that may be in it.
  private func forgetErased() throws(StoreFailure) {
    let count = try eraser.count()
    guard count != erasures else { return }
    for stream in state.streams { try open(stream) }
    untold.removeAll { !state.events(of: $0.stream).contains($0) }
    erasures = count
  }

  /// Makes lists of a new form until it was enough.
  func renewLists(until isEnough: () -> Bool) throws(StoreFailure) {
    if try renewal?.makeSome(until: isEnough) == true { renewal = nil }
  }

  // MARK: When the file is damaged

  /// Goes on in an emergency store, for who told the day; whether that was done.
  ///
  /// Where it cannot be, all stays as it is, and nothing is written to the damaged file.
  @discardableResult
  private func goOnAtOnce(after failure: StoreFailure? = nil) -> Bool {
    damage = damage ?? failure
    guard let day, emergency == nil else { return false }
    do throws(StoreFailure) {
      try goOnInEmergency(day())
      return true
    } catch {
      return false
    }
  }

  /// Goes on in a fresh store beside the damaged one, which is not written to any more.
  ///
  /// Takes along what is loaded and what else can be read, so that others can join it there; also when somebody did already.
  ///
  /// - Parameter day: what the file is called after.
  public func goOnInEmergency(_ day: Day) throws(StoreFailure) {
    guard emergency == nil, !isReadOnly else { return }
    let known = folder.emergencies.last { !oldEmergencies.contains($0) }
    var failure = StoreFailure.corrupt(path: database.path)
    for path in (known.map { [$0] } ?? []) + folder.emergencies(on: day.iso) {
      do throws(StoreFailure) {
        return try goOn(in: path)
      } catch {
        // One of an earlier time may be damaged too; it is left as it is.
        guard error.breaksOff(path) else { throw error }
        failure = error
      }
    }
    throw failure
  }

  private func goOn(in path: String) throws(StoreFailure) {
    let before = (database, journal, index, lastSeq, erasures, dataVersion)
    do throws(StoreFailure) {
      database = try Schema.open(path, in: folder, patience: patience, readOnly: false)
      (journal, index) = (Journal(database: database), Index(database: database))
      (lastSeq, erasures, dataVersion) = (0, 0, nil)
      try Schema.migrate(database)
      let known = Set(state.streams.flatMap { state.events(of: $0).map(\.id) })
      try database.transaction { () throws(StoreFailure) in
        if try !index.isCurrent() { try index.rebuild(from: journal) }
        try takeIn()
        if lastSeq == 0 { try takeAlong(allOf: before.0) }
        try takeAlong()
      }
      untold.removeAll { known.contains($0.id) }
      (emergency, damage, renewal) = (path, nil, nil)
      onDamage(.emergency(path: path))
    } catch {
      (database, journal, index, lastSeq, erasures, dataVersion) = before
      throw error
    }
  }

  /// Writes every event that can be read of the damaged file; says so in this one when that was all of it.
  private func takeAlong(allOf damaged: Database) throws(StoreFailure) {
    let reader = RowReader(database: damaged)
    let reach = reader.reach()
    var (seq, isWhole) = (0, reach.isKnown)
    do throws(StoreFailure) {
      isWhole = try eraser.takeOverErased(of: damaged) && isWhole
      try reader.each(upTo: reach.read) { (found) throws(StoreFailure) in
        guard case .whole(let row) = found, let next = row.moved(to: seq + 1) else { return }
        seq += 1
        try journal.insert(next)
      }
    } catch {
      guard error.breaksOff(damaged.path) else { throw error }
      isWhole = false
    }
    guard seq > 0 else { return }
    try journal.setLastSeq(seq)
    lastSeq = seq
    try index.rebuild(from: journal)
    if isWhole { try database.run("INSERT OR REPLACE INTO meta VALUES(?, 1)", .text(SessionStore.allAlong)) }
  }

  /// What an emergency store says when everything that could be read came along.
  private static let allAlong = "alles-mee"

  /// Whether all that can be read here, and all that was kept since, is in the emergency store.
  public var isInEmergency: Bool {
    guard emergency == nil, let path = emergencyLeft else { return false }
    do throws(StoreFailure) {
      let other = try Database(path: path, mode: .read, patience: patience)
      defer { other.close() }
      return try other.int("SELECT value FROM meta WHERE key = ?", .text(SessionStore.allAlong)) == 1
    } catch {
      // It is joined by saving what can be saved, and named until then.
      return false
    }
  }

  /// Writes every event that is known here and not yet in this file.
  private func takeAlong() throws(StoreFailure) {
    var seq = lastSeq
    for stream in state.streams {
      for event in state.events(of: stream) where try journal.event(event.id) == nil {
        seq += 1
        try journal.insert(event, seq: seq)
      }
      try index.write(stream, of: state, Touched(everything: true))
    }
    try journal.setLastSeq(seq)
    lastSeq = seq
  }

  // MARK: Writing

  /// Overwrites what is erased; it is on disk when this returns, older copies in the file go with `finishErasing`.
  @discardableResult
  public func overwrite(_ subject: ErasureSubject, door: Wisser? = nil) throws(StoreFailure) -> Wissing {
    guard !isReadOnly else { throw .readOnly(path: database.path) }
    try finishLists()
    let wissing = try database.transaction { () throws(StoreFailure) in
      try takeIn()
      return try eraser.overwrite(subject, at: now(), door: door)
    }
    try forgetErased()
    try forgetForbidden()
    _ = try drafts(erasing: true)
    return wissing
  }

  /// Makes all changes happen, or none; they are on disk when this returns.
  ///
  /// Each change is judged with everybody's events known and the earlier ones of this call made; a `Refusal`
  /// comes as `.refused`. What others wrote meanwhile is in `state` afterwards, on failure too, and `follow`
  /// tells of it. A change whose promised identifier stands in the journal with the same fact was made
  /// before, by a call that could not tell; it is not made twice.
  public func append(_ changes: [Change]) throws(StoreFailure) -> [Event] {
    guard !changes.isEmpty else { return [] }
    do throws(StoreFailure) {
      // Into a file that is known to be damaged nothing is written by who can go on elsewhere.
      if day != nil, emergency == nil, let damage { throw damage }
      try finishLists()
      return try write(changes)
    } catch {
      guard error.isDamage, goOnAtOnce(after: error) else { throw error }
      return try write(changes)
    }
  }

  private func write(_ changes: [Change]) throws(StoreFailure) -> [Event] {
    var batch = Batch()
    do throws(StoreFailure) {
      try database.transaction { () throws(StoreFailure) in try make(changes, in: &batch) }
      lastSeq += batch.written.count
      if batch.written.contains(where: { $0.fact == .sessieGesloten }) { tryToForgetForbidden() }
      return batch.events
    } catch {
      forget(batch)
      throw error
    }
  }

  /// What one call of `append` did so far.
  private struct Batch {
    /// The events of the changes, in their order.
    var events: [Event] = []
    /// Those of them that are new.
    var written: [Event] = []
    /// The streams that were loaded for it.
    var opened: [StreamID] = []
    /// What has to be written in the index.
    var touched: [StreamID: Touched] = [:]
  }

  private func make(_ changes: [Change], in batch: inout Batch) throws(StoreFailure) {
    // Another version of the program may have migrated the file since it was opened.
    guard try Schema.version(of: database) == Schema.migrations.count, try index.isCurrent() else {
      throw .newerSchema(found: try Schema.version(of: database))
    }
    try takeIn()
    for change in changes {
      try make(change, in: &batch)
      for follows in state.gevolgen(van: change) { try makeIfThereIs(follows, in: &batch) }
    }
    for taken in try takenOver(by: changes) { try make(taken, in: &batch) }
    guard !batch.written.isEmpty else { return }
    try journal.setLastSeq(lastSeq + batch.written.count)
    for (stream, touched) in batch.touched { try index.write(stream, of: state, touched) }
  }

  private func make(_ change: Change, in batch: inout Batch) throws(StoreFailure) {
    let stream = change.stream
    // Nothing is refused because of what is in the house already: who adds to it need not have read it.
    if !state.knows(stream), stream.kind != .huis {
      try open(stream)
      batch.opened.append(stream)
    }
    if let id = change.id {
      if let known = try journal.event(id), known.stream == stream, known.fact == change.fact {
        return batch.events.append(known)
      }
      if try eraser.knows(id) { throw .refused(.gewist) }
    }
    if try eraser.knows(stream.id) { throw .refused(.gewist) }
    if let refusal = state.refusal(of: change) { throw .refused(refusal) }
    let alias = state.casus(stream.id)?.alias.folded
    batch.events.append(try write(change, in: &batch))
    if stream.kind == .casus { try checkAlias(of: stream, was: alias) }
    // Without its beginning nothing of a stream can be read: one damaged row may not take it.
    if case .first(let spare)? = change.fact.beginning {
      _ = try write(Change(stream, spare, op: change.op), in: &batch)
    }
  }

  private func write(_ change: Change, in batch: inout Batch) throws(StoreFailure) -> Event {
    let stream = change.stream
    let tel = state.knows(stream) ? state.tel(stream) : try journal.version(of: stream).tel ?? 0
    let event = Event(
      id: change.id ?? newIdentifier(), stream: stream, tel: tel + 1, author: author,
      time: change.op ?? now(), fact: change.fact)
    try journal.insert(event, seq: lastSeq + batch.written.count + 1)
    batch.written.append(event)
    guard state.knows(stream) else { return event }
    batch.touched[stream, default: Touched()].formUnion(reduce(into: &state, event))
    return event
  }

  /// Makes what a change makes necessary in another stream, where that one has begun.
  private func makeIfThereIs(_ change: Change, in batch: inout Batch) throws(StoreFailure) {
    if !state.knows(change.stream) {
      try open(change.stream)
      batch.opened.append(change.stream)
    }
    if state.casus(change.stream.id)?.profiel != nil { try make(change, in: &batch) }
  }

  /// Refuses a new alias that another casus has, also one that comes back by an undo.
  private func checkAlias(of stream: StreamID, was before: String?) throws(StoreFailure) {
    guard let casus = state.casus(stream.id), casus.profiel != nil, casus.alias.folded != before else {
      return
    }
    if let taken = try index.alias(like: casus.alias, butNot: casus.id) {
      throw .refused(.aliasBestaat(taken))
    }
    // The next change of this call may make another casus of the same alias.
    try index.write(stream, of: state, Touched())
  }

  private func forget(_ batch: Batch) {
    for stream in Set(batch.written.map(\.stream)) {
      state.withdraw(Set(batch.written.lazy.filter { $0.stream == stream }.map(\.id)), from: stream)
    }
    for stream in batch.opened { unload(stream) }
  }
}
