/// Everything a terminal knows: the streams it follows, each with its events.
public struct State: Sendable {
  /// The casussen that were loaded.
  public private(set) var casussen: [Identifier: Replay<Casus>] = [:] { didSet { version &+= 1 } }
  /// The sessions that were loaded.
  public private(set) var sessies: [Identifier: Replay<Sessie>] = [:] { didSet { version &+= 1 } }
  /// The house, when it was loaded.
  public private(set) var huis: Replay<Huis>? { didSet { version &+= 1 } }
  /// Another number whenever something may have changed here: who draws one state again need not look at it again.
  public private(set) var version = 0

  /// The draaiboeken that were read, by their text: most sessions of a casus are run with the same one.
  private var draaiboeken: [String: Draaiboek] = [:]

  /// The sessions in which something stands that was said in another one.
  private var leners: Set<Identifier> = []

  /// The words that are forbidden while a session runs.
  ///
  /// They are not of the journaal: what is held back for them follows from the events and these.
  public private(set) var verboden = VerbodenWoorden() { didSet { version &+= 1 } }

  /// Nothing is known.
  public init() {}

  /// Guards everything that is known, and comes to be known, against these words.
  public mutating func forbid(_ words: VerbodenWoorden) {
    guard words != verboden else { return }
    verboden = words
    for id in casussen.keys { casussen[id]?.guardAgainst(words) }
    for id in sessies.keys { sessies[id]?.guardAgainst(words) }
    lendToAll()
  }

  /// A casus, when its stream was loaded.
  public func casus(_ id: Identifier) -> Casus? { casussen[id]?.state }
  /// A session, when its stream was loaded.
  public func sessie(_ id: Identifier) -> Sessie? { sessies[id]?.state }

  /// Whether a stream's events are here.
  public func knows(_ stream: StreamID) -> Bool {
    switch stream.kind {
    case .casus: casussen[stream.id] != nil
    case .sessie: sessies[stream.id] != nil
    case .huis: huis != nil
    }
  }

  /// Every stream whose events are here.
  public var streams: [StreamID] {
    casussen.keys.map { StreamID(.casus, $0) } + sessies.keys.map { StreamID(.sessie, $0) }
      + (huis.map { [StreamID(.huis, $0.state.id)] } ?? [])
  }

  /// The events of a stream, in its order.
  public func events(of stream: StreamID) -> [Event] {
    switch stream.kind {
    case .casus: casussen[stream.id]?.events ?? []
    case .sessie: sessies[stream.id]?.events ?? []
    case .huis: huis?.events ?? []
    }
  }

  /// The highest `tel` of a stream; 0 for none.
  public func tel(_ stream: StreamID) -> Int {
    switch stream.kind {
    case .casus: casussen[stream.id]?.tel ?? 0
    case .sessie: sessies[stream.id]?.tel ?? 0
    case .huis: huis?.tel ?? 0
    }
  }

  /// Starts to know a stream, without events yet.
  public mutating func open(_ stream: StreamID) {
    guard !knows(stream) else { return }
    switch stream.kind {
    case .casus: casussen[stream.id] = Replay(id: stream.id)
    case .sessie: sessies[stream.id] = Replay(id: stream.id)
    case .huis: huis = Replay(id: stream.id)
    }
    let words = verboden
    guard !words.isEmpty else { return }
    casussen[stream.id]?.guardAgainst(words)
    sessies[stream.id]?.guardAgainst(words)
  }

  /// Knows a stream no longer.
  public mutating func close(_ stream: StreamID) {
    switch stream.kind {
    case .casus: casussen[stream.id] = nil
    case .sessie:
      sessies[stream.id] = nil
      leners.remove(stream.id)
      // Nobody knows any more what became of what was said in it.
      lendToAll()
    case .huis: huis = nil
    }
  }

  /// Tells a casus which of its sessions of before read back and ask: its own stream does not say so.
  public mutating func learn(_ vragers: [OudeVrager], of casus: Identifier) {
    casussen[casus]?.learn { $0.oudeVragers = vragers }
  }

  /// Has a session that is played again say what may be read of it.
  mutating func speelTerug(_ sessie: Identifier, _ change: (inout Sessie) -> Void) {
    sessies[sessie]?.learn(change)
  }

  /// The same of the journey that it is about.
  mutating func speelTerug(reis casus: Identifier, _ change: (inout Casus) -> Void) {
    casussen[casus]?.learn(change)
  }

  /// The same as if these events had not been: what was made after them keeps its letters and numbers.
  public func without(_ ids: [Identifier], in stream: StreamID) -> State {
    var state = self
    let last = Identifier(halves: (.max, .max))
    _ = reduce(
      into: &state,
      Event(
        id: last, stream: stream, tel: tel(stream) + 1, author: "", time: stream.id.time,
        fact: .ingetrokken(ids)))
    return state
  }

  /// Takes events of a stream out again that did not become durable after all.
  public mutating func withdraw(_ ids: Set<Identifier>, from stream: StreamID) {
    switch stream.kind {
    case .casus: casussen[stream.id]?.withdraw(ids)
    case .sessie:
      sessies[stream.id]?.withdraw(ids)
      lend(around: stream.id, borrows: sessies[stream.id]?.borrows ?? false)
    case .huis: huis?.withdraw(ids)
    }
  }
}

/// THE reducer, the only code that gives events a meaning; names what changed.
///
/// An event twice is an event once; an event whose target is absent does nothing; the order of arrival
/// does not matter. Undo is an event too: `reduce(E + ingetrokken(x)) = reduce(E − x)`, but for the letter or number that
/// x took, which is given to nobody else (`Nummering`).
public func reduce(into state: inout State, _ event: Event) -> Touched {
  state.open(event.stream)
  return state.take(event)
}

/// Takes in what was read of a stream, which is reduced once, however many of its events take others back.
public func reduce(into state: inout State, _ events: [Event], of stream: StreamID) {
  state.open(stream)
  state.take(events, of: stream)
}

extension State {
  fileprivate mutating func take(_ events: [Event], of stream: StreamID) {
    switch stream.kind {
    case .casus: casussen[stream.id]?.insert(events)
    case .sessie:
      let texts = Set(events.lazy.compactMap { $0.fact.begin?.draaiboek })
      for text in texts { teach(text, to: stream.id) }
      sessies[stream.id]?.insert(events)
      for text in texts { keep(text, of: stream.id) }
      lend(around: stream.id, borrows: sessies[stream.id]?.borrows ?? false)
    case .huis: huis?.insert(events)
    }
  }

  fileprivate mutating func take(_ event: Event) -> Touched {
    let id = event.stream.id
    switch event.stream.kind {
    case .casus: return casussen[id]?.insert(event) ?? Touched()
    case .sessie:
      let text = event.fact.begin?.draaiboek
      if let text { teach(text, to: id) }
      guard let taken = sessies[id]?.take(event) else { return Touched() }
      var touched = taken.touched
      touched.besides = !event.fact.isVanNotities
      touched.changesNotes = !touched.notities.isEmpty && !event.fact.isNieuweNotitie
      if let text { keep(text, of: id) }
      if touched.everything || !touched.notities.isEmpty { lend(around: id, borrows: taken.borrows) }
      return touched
    case .huis: return huis?.insert(event) ?? Touched()
    }
  }

  /// Gives a session the draaiboek of a text that was read before.
  private mutating func teach(_ text: String, to sessie: Identifier) {
    guard let known = draaiboeken[text] else { return }
    sessies[sessie]?.learn { $0.gelezen = GelezenDraaiboek(known, from: text) }
  }

  /// Keeps the draaiboek of a text that a session read.
  private mutating func keep(_ text: String, of sessie: Identifier) {
    guard draaiboeken[text] == nil, let state = sessies[sessie]?.state, state.begin?.draaiboek == text else {
      return
    }
    draaiboeken[text] = state.draaiboek
  }

  /// What stands in a session from another one follows what became of it there, whichever of the two changed.
  ///
  /// No reducer reads another stream: this is what several streams together come to.
  fileprivate mutating func lend(around id: Identifier, borrows: Bool) {
    if borrows { leners.insert(id) } else if !leners.isEmpty { leners.remove(id) }
    lendToAll()
  }

  private mutating func lendToAll() {
    for id in leners { lend(to: id) }
  }

  private mutating func lend(to id: Identifier) {
    guard let casus = sessies[id]?.state.begin?.casus else { return }
    let others = sessies.values.map(\.state).filter { $0.id != id && $0.begin?.casus == casus }
    sessies[id]?.lend { bron in
      others.lazy.compactMap { other in other.notities[bron].map { ($0, other) } }.first
    }
  }
}

extension State {
  /// What a change makes necessary in another stream, in the same write: a casus is told which of its sessions ask,
  /// so that no reducer has to read another stream.
  public func gevolgen(van change: Change) -> [Change] {
    if let ids = change.fact.ingetrokken { return dreams(following: ids, of: change.stream) }
    guard let casus = vragend(door: change) else { return [] }
    return [Change(StreamID(.casus, casus), .sessieVraagt(change.stream.id))]
  }

  /// The casus of a session that reads back and asks by this change.
  private func vragend(door change: Change) -> Identifier? {
    if case .sessie(.begonnen(let it)) = change.fact {
      return (try? Draaiboek(parsing: it.begin.draaiboek))?.vraagt == true ? it.begin.casus : nil
    }
    guard case .sessie(.stapIngevoegd(let it)) = change.fact, it.stap.vorm.leestTerug else { return nil }
    return sessie(change.stream.id)?.begin?.casus
  }

  /// What a retraction in a session makes of the dreams of its casus: one is no more than the note it was taken from,
  /// whoever took it, and comes back with that.
  private func dreams(following ids: [Identifier], of stream: StreamID) -> [Change] {
    guard let replay = sessies[stream.id] else { return [] }
    let plan = replay.state.begin?.casus.map { StreamID(.casus, $0) } ?? stream
    let events = self.events(of: plan)
    let last = Identifier(halves: (.max, .max))
    let taking = Event(
      id: last, stream: stream, tel: replay.tel + 1, author: "", time: stream.id.time, fact: .ingetrokken(ids)
    )
    let (was, now) = (replay.retracted, Replay<Sessie>.retracted(replay.events + [taking]))
    let notes = Set(replay.events.filter { $0.fact.maaktNotitie }.map(\.id))
    let (gone, back) = (now.subtracting(was).intersection(notes), was.subtracting(now).intersection(notes))
    guard !gone.isEmpty || !back.isEmpty else { return [] }
    let retracted = plan == stream ? now : casussen[plan.id]?.retracted ?? []
    let counting = events.filter { !retracted.contains($0.id) }
    let going = counting.filter { $0.fact.droomVan.map(gone.contains) ?? false }.map(\.id)
    let ofNotesBack = Set(events.filter { $0.fact.droomVan.map(back.contains) ?? false }.map(\.id))
    let undone = counting.filter { event in
      guard let dreams = event.fact.ingetrokken, !dreams.isEmpty else { return false }
      return dreams.allSatisfy(ofNotesBack.contains)
    }.map(\.id)
    return [going, undone].filter { !$0.isEmpty }.map { Change(plan, .ingetrokken($0)) }
  }
}

extension Fact {
  /// Whether it adds a note and changes none.
  fileprivate var isNieuweNotitie: Bool { if case .notitie(.gemaakt) = self { true } else { false } }

  /// Whether nothing of a session changes by it but notes.
  fileprivate var isVanNotities: Bool {
    guard case .notitie(let fact) = self else { return false }
    switch fact {
    case .gemaakt, .gewijzigd, .samengevoegd, .besproken, .ingedeeld, .inDraad, .stippenGezet, .geparkeerd:
      return true
    case .ideeGekozen, .getrokken, .magMeeGezegd: return false
    }
  }

  /// Whether it makes a note.
  fileprivate var maaktNotitie: Bool {
    if case .notitie(.gemaakt) = self { return true }
    if case .notitie(.getrokken) = self { return true }
    return false
  }

  /// The note of which this makes a dream.
  fileprivate var droomVan: Identifier? {
    if case .plan(.droomVastgelegd(let droom)) = self { droom.bron } else { nil }
  }
}

/// What an event changed, besides the stream's own summary.
public struct Touched: Hashable, Sendable {
  /// The whole stream was reduced anew: take everything as changed.
  public var everything: Bool
  /// The notes that changed.
  public var notities: Set<Identifier>
  /// The afspraken that changed.
  public var afspraken: Set<Identifier>
  /// Whether words may have changed that no note says.
  public var besides = false
  /// Whether a note changed that was there before, or something that hangs on one.
  public var changesNotes = false

  /// Whether any afspraak may have changed.
  public var hasAfspraken: Bool { everything || !afspraken.isEmpty }

  /// Nothing changed but the summary, or what is named here.
  public init(everything: Bool = false, notities: Set<Identifier> = [], afspraken: Set<Identifier> = []) {
    (self.everything, self.notities, self.afspraken) = (everything, notities, afspraken)
  }

  /// Adds what another event changed.
  public mutating func formUnion(_ other: Touched) {
    everything = everything || other.everything
    notities.formUnion(other.notities)
    afspraken.formUnion(other.afspraken)
    (besides, changesNotes) = (besides || other.besides, changesNotes || other.changesNotes)
  }
}
