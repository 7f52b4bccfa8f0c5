/// The words of one stream that may go to another store, each where it stands.
///
/// They are read from what may be seen at the place of a package: what is not there goes in no event.
struct Meewoorden {
  private var plekken: [Lekplek: Set<String>] = [:]
  private var alle: Set<String> = []
  private var schalen: Set<Sessie.Schaal> = []
  private let isOpen: (Lekplek) -> Bool

  init(_ sessie: Sessie) {
    isOpen = { sessie.isOpen($0) }
    let seen = sessie.gezien(at: .pakket).waarde
    for notitie in seen.notities.values {
      laat([notitie.gegevens.tekst, notitie.gegevens.rij, notitie.gegevens.groep], .notitie(notitie.id))
      laat([notitie.parkeerplek?.eigenaar, notitie.parkeerplek?.antwoord], .parkeerplek(notitie.id))
    }
    for etappe in seen.stappen {
      laat([etappe.stap.naam, etappe.stap.vraag], .stap(etappe.id))
      for schaal in etappe.schalen {
        schalen.insert(schaal.zonderWoorden)
        laat([schaal.waarom, schaal.hoger], .schaal(schaal.stap, schaal.deelnemer))
      }
      for punt in etappe.punten { laat([punt.eigenaar, punt.opmerking], .punt(etappe.id, punt.tekst)) }
    }
    for keuze in seen.keuzes { laat([keuze.door, keuze.waarom], .keuze(keuze.id)) }
    for deelnemer in seen.deelnemers { laat([deelnemer.gegevens.label], .deelnemer(deelnemer.id)) }
    laat(
      [seen.begin?.regio, seen.krijgt, seen.bewaring?.reden] + seen.bijeenkomst.gebied.woorden, .profiel)
    laat(seen.reisplan, seen.correcties)
  }

  init(_ casus: Casus, sessies: [Sessie]) {
    isOpen = { casus.isOpen($0) }
    let seen = casus.gezien(at: .pakket, naast: sessies).waarde
    if let profiel = seen.profiel {
      laat([profiel.alias], .alias)
      laat(
        profiel.gebied.woorden + profiel.labels + profiel.mensen.woorden + [profiel.bewaarReden], .profiel)
    }
    for mijlpaal in seen.mijlpalen { laat([mijlpaal.tekst], .mijlpaal(mijlpaal.id)) }
    laat(seen.reisplan, seen.correcties)
  }

  private mutating func laat(_ plan: Reisplan, _ correcties: [Correctie.Gezegd]) {
    for droom in plan.dromen {
      laat([droom.tekst], droom.plek)
      laat([droom.tekst], .droom(droom.id))
    }
    for punt in plan.tijdlijn { laat(punt.gegevens.zinnen, .tijdpunt(punt.id)) }
    for afspraak in plan.afspraken {
      laat(afspraak.gegevens.zinnen, .afspraak(afspraak.id))
      for stand in afspraak.standen { laat([stand.bracht], .stand(stand.id)) }
    }
    for said in correcties { laat([said.correctie.wie, said.correctie.tekst], .reactie(said.id)) }
  }

  /// Lets words through at a place, unless something in them waits for somebody who looks.
  private mutating func laat(_ words: [String?], _ plek: Lekplek) {
    let said = Set(words.compactMap(\.self).filter { !$0.isEmpty }.map(\.merk))
    guard !said.isEmpty, !isOpen(plek) else { return }
    plekken[plek, default: []].formUnion(said)
    alle.formUnion(said)
  }

  /// The event with the words that may go; `nil` where it is of a thing that is nothing without them.
  func laat(_ event: Event) -> Event? {
    let places = event.fact.woorden(by: event.id, stem: { _ in nil }).map(\.plek)
    guard !places.contains(where: { $0.isNietsZonderWoorden && isOpen($0) }) else { return nil }
    switch event.fact {
    // A number stays where its reason stays: it is the answer.
    case .sessie(.schaalGezet(let it)):
      return schalen.contains(it.zonderWoorden) ? event.met { mag($0, at: places) } : nil
    // What was released instead of words is seen in their place.
    case .huis(.antwoord), .notitie(.magMeeGezegd): return event.met { alle.contains($0.merk) }
    case .huis, .sessie, .notitie, .casus, .plan: return event.met { mag($0, at: places) }
    }
  }

  private func mag(_ word: String, at places: [Lekplek]) -> Bool {
    places.contains { plekken[$0]?.contains(word.merk) == true }
  }
}

extension Lekplek {
  /// Whether what stands here is nothing without its words, or is not to be seen with some that nobody looked at.
  fileprivate var isNietsZonderWoorden: Bool {
    switch self {
    case .notitie, .droom, .tijdpunt, .afspraak, .schaal, .punt, .reactie: true
    case .magMee, .parkeerplek, .stand, .mijlpaal, .keuze, .deelnemer, .kaart, .stap, .alias,
      .profiel:
      false
    }
  }
}

extension Sessie {
  fileprivate func isOpen(_ plek: Lekplek) -> Bool {
    if case .notitie(let id) = plek, let notitie = notities[id], !notitie.lek.isEmpty { return true }
    return besproken.staat(plek, lekken) == .achtergehouden
  }
}

extension Casus {
  fileprivate func isOpen(_ plek: Lekplek) -> Bool { besproken.staat(plek, lekken) == .achtergehouden }
}

extension Sessie.Schaal {
  /// The mark alone.
  fileprivate var zonderWoorden: Sessie.Schaal {
    Sessie.Schaal(stap: stap, deelnemer: deelnemer, beeld: beeld, cijfer: cijfer, meer: meer)
  }
}

extension String {
  /// By what it is the same words: its letters, as for an answer; of what has none, all of it.
  fileprivate var merk: String {
    let letters = letters
    return letters.isEmpty ? self : letters
  }
}
