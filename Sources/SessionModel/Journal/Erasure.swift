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
    let note = Verwoording(of: id, "", in: events)
    // What it took the place of would come back.
    let place = events.first { $0.id == id }?.fact
    gone = [id]
    for event in events {
      let isCopy =
        if case .plan(.droomVastgelegd(let droom)) = event.fact { droom.isVan(note) } else { false }
      if isCopy || place.map(event.fact.body.isReplaced) == true { gone.insert(event.id) }
    }
    takeWithIt(events)
  }

  /// Gives a note other words, and erases every older wording of it.
  ///
  /// What was answered to those words (mag mee) goes with them, but for a no: that holds of whatever is said here.
  public init(of id: Identifier, replacedBy text: String, in events: [Event]) {
    gone = []
    let note = Verwoording(of: id, text, in: events)
    for event in events {
      switch event.fact.body.verwoord(note, as: event) {
      case .stays: break
      case .goes: gone.insert(event.id)
      case .becomes(let fact): rewritten[event.id] = fact
      }
    }
    // What was confirmed of the old words does not hold for others, and tells of the old ones.
    let changed = gone.union(rewritten.keys)
    for event in events where event.fact.body.bevinding.map(changed.contains) == true {
      gone.insert(event.id)
    }
    takeWithIt(events)
    for id in gone { rewritten[id] = nil }
  }

  /// Erases what was said in a session about the casus: its dream, its afspraken, what it heard of older ones.
  ///
  /// - Parameter events: those of the casus.
  public init(ofSessie sessie: Identifier, in events: [Event]) {
    gone = Set(events.filter { $0.fact.sessie == sessie }.map(\.id))
    // That something was reached, and when, is nobody's words; what was mended of that is, as it was last said.
    for event in events where gone.contains(event.id) {
      switch event.fact {
      case .casus(.mijlpaalBereikt(let it)): keep(event.id, .casus(.mijlpaalBereikt(it.zonderWoorden)))
      case .casus(.mijlpaalGewijzigd(let it)):
        keep(
          event.id, .casus(.mijlpaalGewijzigd(.init(mijlpaal: it.mijlpaal, wordt: it.wordt.zonderWoorden))))
      case .casus, .sessie, .notitie, .plan, .huis: break
      }
    }
    takeWithIt(events)
  }

  /// The notes that were made of one of these in another session, such as a quote that was let go.
  ///
  /// - Parameter events: those of that session.
  public static func copies(of ids: Set<Identifier>, in events: [Event]) -> [Identifier] {
    events.filter { $0.fact.body.kopieVan.map(ids.contains) == true }.map(\.id)
  }

  /// Leaves an event, without the words that were in it.
  private mutating func keep(_ id: Identifier, _ fact: Fact) {
    gone.remove(id)
    rewritten[id] = fact
  }

  /// Adds what is about something that goes.
  private mutating func takeWithIt(_ events: [Event]) {
    let named = events.map { event in
      let body = event.fact.body
      return (event.id, body.noemt.compactMap(\.event), type(of: body).wissen)
    }
    var count = -1
    while gone.count != count {
      count = gone.count
      for (id, targets, wissen) in named where !gone.contains(id) {
        let goes =
          switch wissen {
          case .alleen, .metEen: targets.contains(where: gone.contains)
          case .metAlles: !targets.isEmpty && targets.allSatisfy(gone.contains)
          }
        if goes { gone.insert(id) }
      }
    }
  }
}

extension CasusFact.MijlpaalBereikt {
  /// The same, told nowhere and in no words.
  fileprivate var zonderWoorden: Self { Self(soort: soort, dag: dag, tekst: "", sessie: nil, stem: stem) }
}
