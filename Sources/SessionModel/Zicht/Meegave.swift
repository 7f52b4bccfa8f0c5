/// What of the events of a journey goes along to another store: an event with the words that may, or not at all.
///
/// An event whose words stay goes as its place alone, so that answers and promises there are about the same things.
struct Meegave {
  /// The events that stay, and those that went without some of their words.
  private var (blijft, ontdaan): (Set<Identifier>, Set<Identifier>) = ([], [])

  /// What goes of the events of one stream, which are given in its order.
  mutating func neem(_ events: [Event], _ words: Meewoorden) -> [Event] {
    events.compactMap { event in
      guard !event.fact.blijftInHuis, !isOverWatBlijft(event.fact), let going = words.laat(event) else {
        blijft.insert(event.id)
        return nil
      }
      // What was found in words, and confirmed, stands in the confirmation too.
      if let bron = event.fact.body.bevinding, ontdaan.contains(bron) {
        blijft.insert(event.id)
        return nil
      }
      if going != event { ontdaan.insert(event.id) }
      return going
    }
  }

  /// Whether it is about something that stays; what is about several things goes while one of them does.
  private func isOverWatBlijft(_ fact: Fact) -> Bool {
    let targets = fact.targets
    switch type(of: fact.body).wissen {
    case .alleen, .metEen: return targets.contains(where: blijft.contains)
    case .metAlles: return !targets.isEmpty && targets.allSatisfy(blijft.contains)
    }
  }
}

extension Fact {
  /// Whether nobody there could read it, or it is about things that other journeys have too.
  fileprivate var blijftInHuis: Bool {
    switch self {
    case .huis(.unknown), .huis(.gewist), .notitie(.inDraad): true
    case .huis, .casus, .sessie, .notitie, .plan: false
    }
  }
}
