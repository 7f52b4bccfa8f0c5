/// What of the events of a journey goes along to another store: an event whole, without words, or not at all.
///
/// Words go that may be seen at the place of a package (`Zicht`); an older wording, what was taken back and what stays go as a
/// stub, so that answers and promises there are about the same things. What nobody has looked at goes not at all, with all that
/// is about it.
struct Meegave {
  private let casus: Casus
  private let planzicht: Planzicht
  /// The events that stay, and those that went without their words.
  private var (blijft, ontdaan): (Set<Identifier>, Set<Identifier>) = ([], [])

  /// Of a journey, with the sessions that are known beside it.
  init(_ casus: Casus, sessies: [Sessie]) {
    self.casus = casus
    planzicht = Planzicht(casus, isClosed: true, sessies: sessies)
  }

  private enum Oordeel { case heel, zonder, niet }

  /// What goes of the events of one stream, which are given in its order.
  mutating func neem(_ events: [Event], of sessie: Sessie?) -> [Event] {
    let retracted = Replay<Casus>.retracted(events)
    return events.compactMap { event in
      let body = event.fact.body
      if isOverWatBlijft(event.fact) { return houd(event) }
      // What was found in words, and confirmed, stands in the confirmation too.
      if let bron = body.bevinding, ontdaan.contains(bron) || blijft.contains(bron) { return houd(event) }
      if case .huis(.unknown) = event.fact { return houd(event) }
      if case .huis(.antwoord(let it)) = event.fact, it.mee?.woorden.isEmpty == false {
        return geldt(event.id, it, in: sessie) ? event : houd(event)
      }
      if case .notitie(.magMeeGezegd(let it)) = event.fact, !it.mee.woorden.isEmpty {
        let zicht = sessie?.notities[it.notitie].flatMap { sessie?.zicht($0, at: .pakket) }
        return zicht?.woorden == it.mee.woorden.first ? event : houd(event)
      }
      let words = event.bewaakteWoorden
      guard !words.isEmpty else { return event }
      guard !retracted.contains(event.id) else { return ontdoe(event) }
      switch oordeel(over: event, in: sessie) {
      case .heel: return zonderGroep(event, in: sessie)
      case .zonder: return ontdoe(event)
      case .niet: return houd(event)
      }
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

  private mutating func houd(_ event: Event) -> Event? {
    blijft.insert(event.id)
    return nil
  }

  private mutating func ontdoe(_ event: Event) -> Event {
    ontdaan.insert(event.id)
    return event.stomp
  }

  /// The name of a group is nobody's sentence, so where is asked nobody was asked about it.
  private func zonderGroep(_ event: Event, in sessie: Sessie?) -> Event {
    guard let sessie, sessie.vraagt, case .notitie(let fact) = event.fact else { return event }
    var groups: Set<String> = []
    switch fact {
    case .gemaakt(let it): if let group = it.groep { groups.insert(group) }
    case .gewijzigd(let it): if case .set(let group?) = it.wijziging.groep { groups.insert(group) }
    case .samengevoegd, .besproken, .ingedeeld, .inDraad, .geparkeerd, .stippenGezet, .ideeGekozen,
      .getrokken, .magMeeGezegd:
      break
    }
    return event.zonder(groups)
  }

  /// The strictest of what its words are judged as; where the lek-wacht waits for somebody, nobody has looked.
  private func oordeel(over event: Event, in sessie: Sessie?) -> Oordeel {
    var result = Oordeel.heel
    for woorden in event.fact.woorden(by: event.id, stem: { _ in nil }) {
      switch woorden.plek {
      // What was asked on the wall is over, and typed.
      case .kaart: result = .zonder
      // A point is called by its words: without them it is none.
      case .punt where isOpen(woorden.plek, in: sessie): return .niet
      case .notitie, .magMee, .parkeerplek, .droom, .afspraak, .stand, .tijdpunt, .mijlpaal, .reactie,
        .schaal,
        .punt, .keuze, .deelnemer, .stap, .alias, .profiel:
        break
      }
      if isOpen(woorden.plek, in: sessie) {
        return type(of: event.fact.body).wissen == .alleen ? .niet : .zonder
      }
      if !mag(woorden, of: event, in: sessie) { result = .zonder }
    }
    return result
  }

  private func isOpen(_ plek: Lekplek, in sessie: Sessie?) -> Bool {
    !(sessie?.lekken ?? casus.lekken).unconfirmed(plek).isEmpty
  }

  private func mag(_ woorden: Woorden, of event: Event, in sessie: Sessie?) -> Bool {
    if let sessie {
      if case .notitie(let id) = woorden.plek { return mag(notitie: id, event, in: sessie) }
      guard let gezegd = woorden.gezegd?.woorden, !gezegd.isEmpty else { return true }
      return isNu(woorden, sessie.besproken)
        && sessie.zicht(woorden.plek, gezegd, at: .pakket).isHeel
    }
    guard let gezegd = woorden.gezegd?.woorden, !gezegd.isEmpty else { return true }
    if case .plan(.droomVastgelegd) = event.fact {
      guard let droom = casus.reisplan.dromen.first(where: { $0.id == event.id }), droom.tekst == gezegd
      else {
        return false
      }
      return planzicht.gezegde(droom, hier: false).zicht(at: .pakket).isHeel
    }
    return isNu(woorden, casus.besproken)
      && planzicht.gezegde(
        woorden.plek, gezegd, sessie: event.fact.sessie, moment: event.time, hier: false
      ).zicht(at: .pakket).isHeel
  }

  /// Whether these are the words as they stand, or the same letters.
  private func isNu(_ woorden: Woorden, _ besproken: Besproken) -> Bool {
    guard let now = besproken.bewoording(woorden.plek)?.nu, let said = woorden.gezegd else { return true }
    return now.woorden.letters == said.woorden.letters
  }

  private func mag(notitie id: Identifier, _ event: Event, in sessie: Sessie) -> Bool {
    guard let note = sessie.notities[id], sessie.zicht(note, at: .pakket).isHeel else { return false }
    let text: String? =
      switch event.fact {
      case .notitie(.gemaakt(let it)): it.tekst
      case .notitie(.gewijzigd(let it)): if case .set(let text) = it.wijziging.tekst { text } else { nil }
      case .sessie, .notitie, .casus, .plan, .huis: nil
      }
    return text.map { $0.letters == note.gegevens.tekst.letters } ?? true
  }

  /// Whether released words are those that hold now, and nobody holds them back.
  private func geldt(_ event: Identifier, _ antwoord: Antwoord, in sessie: Sessie?) -> Bool {
    let (besproken, lekken) = (sessie?.besproken ?? casus.besproken, sessie?.lekken ?? casus.lekken)
    return antwoord.over.contains { bron in
      lekken.unconfirmed(.magMee(event)).isEmpty && lekken.unconfirmed(.magMee(bron)).isEmpty
        && besproken.antwoorden.mee(bron).last?.id == event
    }
  }
}

extension Zicht {
  /// Whether all that was said is shown, in the words in which it was.
  fileprivate var isHeel: Bool { if case .toon = self { true } else { false } }
}
