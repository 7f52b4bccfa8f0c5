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
    // What it took the place of would come back.
    let place = events.first { $0.id == id }?.fact
    let before = events.filter { event in place.map { event.fact.isReplaced(by: $0) } ?? false }
    gone = Set((copies + before).map(\.id)).union([id])
    takeWithIt(events)
  }

  /// Gives a note other words, and erases every older wording of it.
  ///
  /// What was answered to those words (mag mee) goes with them, but for a no: that holds of whatever is said here.
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
      case .magMeeGezegd(id, let mee) where mee != .blijft: gone.insert(event.id)
      case .antwoord(var antwoord) where antwoord.mee != .blijft:
        let wordings = events.wordings(of: id)
        guard antwoord.over.contains(where: wordings.contains) else { continue }
        antwoord.over.removeAll(where: wordings.contains)
        if antwoord.over.isEmpty { gone.insert(event.id) }
        rewritten[event.id] = .antwoord(antwoord)
      case .droomVastgelegd(_, let stem, let sessie, let bron, let verbetert)
      where event.repeats(texts, of: id, in: events):
        rewritten[event.id] = .droomVastgelegd(
          tekst: text, stem: stem, sessie: sessie, bron: bron, verbetert: verbetert)
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
    // That something was reached, and when, is nobody's words.
    for case (let id, .mijlpaalBereikt(let soort, let dag, _, _, let stem)) in events.map({ ($0.id, $0.fact) }
    )
    where gone.contains(id) {
      gone.remove(id)
      rewritten[id] = .mijlpaalBereikt(soort, dag: dag, tekst: "", stem: stem)
    }
    takeWithIt(events)
  }

  /// The notes that were made of one of these in another session, such as a quote that was let go.
  ///
  /// - Parameter events: those of that session.
  public static func copies(of ids: Set<Identifier>, in events: [Event]) -> [Identifier] {
    events.compactMap { event in
      switch event.fact {
      case .notitieGemaakt(let gegevens): gegevens.bij.map(ids.contains) == true ? event.id : nil
      case .getrokken(let getrokken): ids.contains(getrokken.bron) ? event.id : nil
      default: nil
      }
    }
  }

  /// Adds what is about something that goes; a retraction or an answer only when all of it goes.
  private mutating func takeWithIt(_ events: [Event]) {
    var count = -1
    while gone.count != count {
      count = gone.count
      for event in events where !gone.contains(event.id) {
        let targets = event.fact.targets
        let goes =
          switch event.fact {
          // One of these may be about more than what goes, and holds for the rest.
          case .ingetrokken, .antwoord: !targets.isEmpty && targets.allSatisfy(gone.contains)
          default: targets.contains(where: gone.contains)
          }
        if goes { gone.insert(event.id) }
      }
    }
  }
}

extension [Event] {
  /// The events that brought a note's words.
  fileprivate func wordings(of id: Identifier) -> Set<Identifier> {
    reduce(into: [id]) { ids, event in
      if case .notitieGewijzigd(id, _) = event.fact { ids.insert(event.id) }
    }
  }

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
  /// Whether this is the dream that was taken from a note; of one that does not know, the dream of the same session
  /// in its words.
  fileprivate func repeats(_ texts: Set<String>, of id: Identifier, in events: [Event]) -> Bool {
    guard case .droomVastgelegd(let text, _, let sessie, let bron, _) = fact,
      let note = events.first(where: { $0.id == id })
    else { return false }
    return bron.map { $0 == id } ?? (texts.contains(text) && sessie == note.stream.id)
  }
}

extension Fact {
  /// Whether another one of this kind stands in its place, and so at the same place.
  fileprivate func isReplaced(by other: Fact) -> Bool {
    switch (self, other) {
    case (.schaalGezet(let old), .schaalGezet(let new)):
      old.stap == new.stap && old.deelnemer == new.deelnemer
    case (.puntGezet(let stap, let old), .puntGezet(let other, let new)):
      stap == other && old.tekst == new.tekst
    default: false
    }
  }

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
    case .getrokken(let getrokken): [getrokken.bron]
    case .droomVastgelegd(_, _, _, _, let verbetert): [verbetert].compactMap(\.self)
    case .ingetrokken(let ids): ids
    case .antwoord(let antwoord): antwoord.over
    case .sessieVraagt(let sessie): [sessie]
    case .sessieBegonnen, .sessieVan, .sessieHersteld, .casusVan, .casusHersteld, .ietsVerloren,
      .deelnemerErbij,
      .stapGekozen, .stapOvergeslagen, .tijdErbij, .notitieGemaakt,
      .tonenGezet, .schaalGezet, .beurtGezet, .faseGekozen, .puntGezet, .kaartGetrokken, .stapIngevoegd,
      .stapVerplaatst, .kiezerGezet, .voorgelezen, .zwart, .sessieGesloten, .casusGemaakt, .casusGewijzigd,
      .casusGesloten,
      .mijlpaalBereikt, .tijdpuntGemaakt, .afspraakGemaakt, .uitgegeven, .gewist, .unknown:
      []
    }
  }

  /// The session in which something about the casus was said.
  public var sessie: Identifier? {
    switch self {
    case .droomVastgelegd(_, _, let sessie, _, _), .afspraakStand(_, _, _, let sessie),
      .mijlpaalBereikt(_, _, _, let sessie, _):
      sessie
    case .afspraakGemaakt(let gegevens), .afspraakGewijzigd(_, let gegevens): gegevens.sessie
    case .tijdpuntGemaakt(let gegevens), .tijdpuntGewijzigd(_, let gegevens): gegevens.sessie
    case .sessieVraagt(let sessie): sessie
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
