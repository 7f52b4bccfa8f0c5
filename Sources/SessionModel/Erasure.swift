/// What goes with one thing that was said when it is erased: everything that was made of it.
public struct Erasure: Hashable, Sendable {
  /// The events of which nothing may stay but their place.
  public private(set) var gone: Set<Identifier>
  /// The events that stay with other words.
  public private(set) var rewritten: [Identifier: Fact] = [:]

  /// Erases what the event of this name made: a note, an afspraak, a dream, a point of the timeline.
  ///
  /// - Parameter events: those of its session and of the casus, where its words may stand as the dream.
  public init(of id: Identifier, in events: [Event]) {
    let copies = events.filter { $0.repeats(events.texts(of: id), of: id, in: events) }
    gone = Set(copies.map(\.id)).union([id])
    takeWithIt(events)
  }

  /// Gives a note other words, and erases every older wording of it.
  ///
  /// What was answered to those words (mag mee) goes with them.
  public init(of id: Identifier, replacedBy text: String, in events: [Event]) {
    let texts = events.texts(of: id)
    gone = []
    for event in events {
      switch event.fact {
      case .notitieGemaakt(var gegevens) where event.id == id:
        gegevens.tekst = text
        rewritten[id] = .notitieGemaakt(gegevens)
      case .notitieGewijzigd(id, var wijziging) where wijziging.tekst != .keep:
        wijziging.tekst = .keep
        if wijziging == Notitie.Wijziging() { gone.insert(event.id) }
        rewritten[event.id] = .notitieGewijzigd(id, wijziging)
      case .magMeeGezegd(id, _): gone.insert(event.id)
      case .droomVastgelegd(_, let stem, let sessie) where event.repeats(texts, of: id, in: events):
        rewritten[event.id] = .droomVastgelegd(tekst: text, stem: stem, sessie: sessie)
      default: break
      }
    }
    // What was confirmed of the old words does not hold for others, and tells of the old ones.
    for event in events {
      switch event.fact {
      case .lekBevestigd(let bron, _, _), .lekGehouden(let bron, _):
        if rewritten[bron] != nil { gone.insert(event.id) }
      default: break
      }
    }
    takeWithIt(events)
    for id in gone { rewritten[id] = nil }
  }

  /// Erases what was said in a session about the casus: its dream, its afspraken, what it heard of older ones.
  ///
  /// - Parameter events: those of the casus.
  public init(ofSessie sessie: Identifier, in events: [Event]) {
    gone = Set(events.filter { $0.fact.sessie == sessie }.map(\.id))
    takeWithIt(events)
  }

  /// The notes that were made of one of these in another session, such as a quote that was let go.
  ///
  /// - Parameter events: those of that session.
  public static func copies(of ids: Set<Identifier>, in events: [Event]) -> [Identifier] {
    events.compactMap { event in
      guard case .notitieGemaakt(let gegevens) = event.fact, let bij = gegevens.bij, ids.contains(bij) else {
        return nil
      }
      return event.id
    }
  }

  /// Adds what is about something that goes; a retraction only when all of it goes.
  private mutating func takeWithIt(_ events: [Event]) {
    var count = -1
    while gone.count != count {
      count = gone.count
      for event in events where !gone.contains(event.id) {
        let targets = event.fact.targets
        let goes =
          if case .ingetrokken = event.fact { !targets.isEmpty && targets.allSatisfy(gone.contains) } else {
            targets.contains(where: gone.contains)
          }
        if goes { gone.insert(event.id) }
      }
    }
  }
}

extension [Event] {
  /// Every wording a note ever had.
  fileprivate func texts(of id: Identifier) -> Set<String> {
    reduce(into: []) { texts, event in
      switch event.fact {
      case .notitieGemaakt(let gegevens) where event.id == id: texts.insert(gegevens.tekst)
      case .notitieGewijzigd(id, let wijziging):
        if case .set(let text) = wijziging.tekst { texts.insert(text) }
      default: break
      }
    }
  }
}

extension Event {
  /// Whether this is the dream in the words of a note of the same session.
  fileprivate func repeats(_ texts: Set<String>, of id: Identifier, in events: [Event]) -> Bool {
    guard case .droomVastgelegd(let text, _, let sessie) = fact, texts.contains(text),
      let note = events.first(where: { $0.id == id })
    else { return false }
    return sessie == note.stream.id
  }
}

extension Fact {
  /// The events this one is about: when those are erased, so is this.
  ///
  /// Without a default: whoever adds a kind of event says here what goes with what.
  public var targets: [Identifier] {
    switch self {
    case .notitieGewijzigd(let id, _), .magMeeGezegd(let id, _), .notitiesSamengevoegd(let id, _),
      .notitieBesproken(let id, _), .geparkeerd(let id, _), .stippenGezet(let id, _),
      .ideeGekozen(let id, _, _), .deelnemerGewijzigd(let id, _), .deelnemerWeg(let id),
      .regelsAkkoord(let id), .nietNodig(let id), .tijdpuntGewijzigd(let id, _),
      .afspraakGewijzigd(let id, _), .afspraakStand(let id, _, _, _), .lekBevestigd(let id, _, _),
      .lekGehouden(let id, _):
      [id]
    case .ingetrokken(let ids): ids
    case .sessieBegonnen, .sessieVan, .sessieHersteld, .casusVan, .casusHersteld, .deelnemerErbij,
      .stapGekozen, .stapOvergeslagen, .tijdErbij, .notitieGemaakt,
      .tonenGezet, .schaalGezet, .beurtGezet, .faseGekozen, .puntGezet, .kaartGetrokken, .stapIngevoegd,
      .stapVerplaatst, .zwart, .sessieGesloten, .casusGemaakt, .casusGewijzigd, .casusGesloten,
      .mijlpaalBereikt, .droomVastgelegd, .tijdpuntGemaakt, .afspraakGemaakt, .uitgegeven, .gewist, .unknown:
      []
    }
  }

  /// The session in which something about the casus was said.
  public var sessie: Identifier? {
    switch self {
    case .droomVastgelegd(_, _, let sessie), .afspraakStand(_, _, _, let sessie): sessie
    case .afspraakGemaakt(let gegevens), .afspraakGewijzigd(_, let gegevens): gegevens.sessie
    default: nil
    }
  }

  /// Whether this is something somebody said that can be erased by itself.
  public var canBeErased: Bool {
    switch self {
    case .notitieGemaakt, .afspraakGemaakt, .droomVastgelegd, .tijdpuntGemaakt, .mijlpaalBereikt: true
    default: false
    }
  }
}
