import SessionModel

/// What comes of a journey from another store beside what is here.
public struct Overname: Hashable, Sendable {
  /// How many events are new here, and how many were a stub here and have their words now.
  public var nieuw = 0, aangevuld = 0
  /// How many were erased here: they stay away.
  public var gewist = 0
  /// What was taken back there, and stands here still: proposed, and done only when that is asked.
  public var teruggenomen = 0
  /// What was erased there, and stands here still.
  public var daarGewist: [Identifier] = []
  /// How the journey is called here; and there, where that is another name.
  public var alias = "", daar = ""
  /// How it was called here until now, where that is another name than from now on.
  public var heette = ""
  /// Whether the journey was not here before.
  public var isNieuw = false
  /// Whether the journey itself was erased here.
  public var isHierGewist = false
  /// An event of which other words are here under the same name: nothing is taken over.
  public var botst: Identifier?

  /// Whether something of it is kept.
  public var komtErbij: Bool { botst == nil && !isHierGewist && nieuw + aangevuld > 0 }
}

/// A whole journey goes from store to store.
extension SessionStore {
  /// What of a journey of a child goes along; `nil` of a network.
  ///
  /// - Returns: the package, and how many sessions stay because nobody closed them yet.
  public func casuspakket(
    _ casus: Identifier, afzender: String
  ) throws(StoreFailure) -> (pakket: Casuspakket, nogOpen: Int)? {
    try load(StreamID(.casus, casus))
    var (sessies, nogOpen): ([Identifier], Int) = ([], 0)
    for id in try eraser.sessies(ofCasus: casus).sorted() {
      try load(sessie: id, casus: casus)
      guard let sessie = state.sessie(id), sessie.begin?.casus == casus else { continue }
      if sessie.gesloten == nil { nogOpen += 1 } else { sessies.append(id) }
    }
    let made = Casuspakket(
      casus, sessies: sessies, in: state, afzender: afzender, gewist: try eraser.gone())
    return made.map { ($0, nogOpen) }
  }

  /// What would come of a package of a journey.
  ///
  /// - Parameter neemTerug: whether what was taken back there is taken back here too.
  public func wordt(_ pakket: Casuspakket, neemTerug: Bool) throws(StoreFailure) -> Overname {
    try atOnce { () throws(StoreFailure) in try Overnemen(pakket, neemTerug: neemTerug, in: self).overname }
  }

  /// Takes a journey over in one piece; the same twice, or in another order, comes to the same.
  ///
  /// - Parameter pad: the file it came in, which erasing cannot reach.
  public func neemOver(
    _ pakket: Casuspakket, neemTerug: Bool, pad: String
  ) throws(StoreFailure) -> Overname {
    let outcome = try database.transaction { () throws(StoreFailure) in
      guard try Schema.version(of: database) == Schema.migrations.count, try index.isCurrent() else {
        throw .newerSchema(found: try Schema.version(of: database))
      }
      var work = try Overnemen(pakket, neemTerug: neemTerug, in: self)
      if work.overname.komtErbij { try work.schrijf(pad: pad) }
      return work.overname
    }
    // What was loaded before is read again: events came in between, and some have their words now.
    for stream in state.streams where pakket.events.contains(where: { $0.stream == stream }) {
      unload(stream)
    }
    return outcome
  }
}

/// One package beside one store, within one look at it.
private struct Overnemen {
  private(set) var overname = Overname()
  private let pakket: Casuspakket
  private let store: SessionStore
  private var erbij: [Event] = []
  private var voller: [Event] = []
  private var journal: Journal { store.journal }
  private var casus: StreamID { StreamID(.casus, pakket.casus) }

  init(_ pakket: Casuspakket, neemTerug: Bool, in store: SessionStore) throws(StoreFailure) {
    (self.pakket, self.store) = (pakket, store)
    overname.isHierGewist = try store.eraser.knows(pakket.casus)
    overname.isNieuw = try journal.version(of: casus).tel == nil
    for stream in Set(pakket.events.map(\.stream)) where try isVanAnders(stream) {
      overname.botst = stream.id
    }
    for event in pakket.events where overname.botst == nil { try neem(event, neemTerug: neemTerug) }
    guard overname.botst == nil, !overname.isHierGewist else { return }
    overname.daarGewist = try daarGewist()
    overname.alias = try alias()
    if overname.alias != pakket.alias { overname.daar = pakket.alias }
    let before = try journal.state(of: casus).casus(pakket.casus)?.alias ?? ""
    if !overname.isNieuw, before != overname.alias { overname.heette = before }
  }

  private mutating func neem(_ event: Event, neemTerug: Bool) throws(StoreFailure) {
    for id in [event.id, event.stream.id] where try store.eraser.knows(id) { return overname.gewist += 1 }
    if let known = try journal.event(event.id) {
      guard let both = known.samen(met: event) else { return overname.botst = event.id }
      guard both != known else { return }
      voller.append(both)
      overname.aangevuld += 1
      return
    }
    if !neemTerug, let targets = event.fact.ingetrokken, try staatHier(een: targets) {
      return overname.teruggenomen += 1
    }
    erbij.append(event)
    overname.nieuw += 1
  }

  /// Whether a session of this name is about another journey here.
  private func isVanAnders(_ stream: StreamID) throws(StoreFailure) -> Bool {
    guard stream.kind == .sessie, let begin = try journal.state(of: stream).sessie(stream.id)?.begin else {
      return false
    }
    return begin.casus != pakket.casus
  }

  /// Whether one of these is here already, and not only because this package brings it.
  private func staatHier(een ids: [Identifier]) throws(StoreFailure) -> Bool {
    for id in ids where try journal.event(id) != nil { return true }
    return false
  }

  /// What of the journey here was erased there.
  private func daarGewist() throws(StoreFailure) -> [Identifier] {
    guard !pakket.gewist.isEmpty else { return [] }
    var found: [Identifier] = []
    for stream in try [casus] + store.eraser.sessies(ofCasus: pakket.casus).map({ StreamID(.sessie, $0) }) {
      if isDaarGewist(stream.id) { found.append(stream.id) }
      for event in try journal.events(of: stream, upTo: .max) where isDaarGewist(event.id) {
        found.append(event.id)
      }
    }
    return found
  }

  private func isDaarGewist(_ id: Identifier) -> Bool {
    pakket.gewist.contains(Casuspakket.kenmerk(id, in: pakket.casus))
  }

  /// How the journey is called once it is here: as there, unless another one has that name.
  private func alias() throws(StoreFailure) -> String {
    var state = State()
    let known = try journal.events(of: casus, upTo: .max)
    let fuller = Dictionary(voller.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let own = known.map { fuller[$0.id] ?? $0 } + erbij.filter { $0.stream == casus }
    reduce(into: &state, own.sorted(by: Event.inOrder), of: casus)
    guard let profiel = state.casus(pakket.casus)?.profiel else { return pakket.alias }
    guard try isTaken(profiel.alias) else { return profiel.alias }
    var number = 2
    var next = profiel.regio.isEmpty ? "\(profiel.alias) (\(number))" : "\(profiel.alias) (\(profiel.regio))"
    while try isTaken(next) || isVondst(next) {
      next = "\(profiel.alias) (\(number))"
      number += 1
    }
    return next
  }

  private func isTaken(_ alias: String) throws(StoreFailure) -> Bool {
    try store.index.alias(like: alias, butNot: pakket.casus) != nil
  }

  /// Whether the wacht would not have it as a name.
  private func isVondst(_ alias: String) -> Bool {
    !LekWacht.findings(in: alias, today: Day(utc: store.now()), forbidden: VerbodenWoorden()).isEmpty
  }

  /// Writes what comes, the names that it needs, the log and the lists, within a transaction.
  mutating func schrijf(pad: String) throws(StoreFailure) {
    var seq = try journal.lastSeq()
    func insert(_ event: Event) throws(StoreFailure) {
      seq += 1
      try journal.insert(event, seq: seq)
    }
    for event in erbij { try insert(event) }
    for event in voller { try journal.rewrite(event.id, event.fact) }
    // Who follows sees by it that what was read may be other words now.
    if !voller.isEmpty { try journal.countErasure() }
    if var profiel = try journal.state(of: casus).casus(pakket.casus)?.profiel,
      profiel.alias != overname.alias
    {
      profiel.alias = overname.alias
      try insert(store.event(.casusGewijzigd(profiel), in: casus))
    }
    let file = Huis.Uitgave(
      pad: pad, vorm: Casuspakket.ingelezen, van: casus, aan: "", grond: pakket.afzender)
    try insert(store.event(.uitgegeven(file), in: .huis))
    try journal.setLastSeq(seq)
    // The sessions first: the journey asks their list which of them ask.
    let streams = Set((erbij + voller).map(\.stream)).union([casus])
    for stream in streams.filter({ $0.kind == .sessie }) + [casus] {
      try store.index.rebuild(stream, from: journal)
    }
  }
}

extension SessionStore {
  /// Something that happens here, behind all that is known of its stream.
  fileprivate func event(_ fact: Fact, in stream: StreamID) throws(StoreFailure) -> Event {
    Event(
      id: newIdentifier(), stream: stream, tel: (try journal.version(of: stream).tel ?? 0) + 1,
      author: author,
      time: now(), fact: fact)
  }
}

extension Casuspakket {
  /// How the export log names a package that was made, and one that was read.
  public static let gemaakt = "pakket-casus", ingelezen = "pakket-gelezen"
}
