// What a table of a network, or of people who learn, hears of a child: the words that may teach others, and nothing by
// which it can be told whose they are. No voice, no person, no place, no day.

extension Notitie.Gegevens {
  /// The words alone, in the step where they stand.
  var namenloos: Notitie.Gegevens {
    Notitie.Gegevens(
      stap: stap, tekst: tekst, thema: thema, soort: soort, lichtje: lichtje, bij: bij,
      achtergehouden: achtergehouden)
  }
}

extension Reisplan.Droom {
  /// The words alone.
  var namenloos: Reisplan.Droom {
    var droom = self
    (droom.stem, droom.isNamenloos) = (nil, true)
    return droom
  }
}

extension Afspraak.Gegevens {
  /// The words alone.
  var namenloos: Afspraak.Gegevens { Afspraak.Gegevens(sessie: sessie, wie: "", wat: wat) }
}

extension Tijdpunt.Gegevens {
  /// What happened, without when, where and to whom.
  var namenloos: Tijdpunt.Gegevens {
    Tijdpunt.Gegevens(wanneer: "", wat: wat, lichtpunt: lichtpunt, sessie: sessie)
  }
}

extension Notitie {
  /// Leaves the words alone.
  mutating func becomeNameless() {
    gegevens = gegevens.namenloos
    parkeerplek = nil
  }
}

extension Sessie {
  /// Leaves what was said, and nobody who said it: no people, no place, no day.
  mutating func becomeNameless() {
    deelnemers = []
    begonnen = nil
    vergeetBijeenkomst()
    for index in stappen.indices {
      for place in stappen[index].schalen.indices { stappen[index].schalen[place].deelnemer = nil }
      for place in stappen[index].punten.indices { stappen[index].punten[place].eigenaar = "" }
    }
    keuzes = keuzes.map { Keuze(id: $0.id, notitie: $0.notitie, door: "", waarom: $0.waarom) }
  }
}
