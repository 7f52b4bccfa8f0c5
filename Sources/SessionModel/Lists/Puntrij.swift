import Text

// What a checklist says is not there yet: it stands in the way, so it is in the list of that.

extension Sessie {
  /// The points of checklists that are not in order, each a row of the list over all sessions.
  var puntrijen: [Verzamelrij] {
    // Who learns has nothing to arrange.
    guard let begin, draaiboek?.soort != .leren else { return [] }
    let lekken = lekken.blijvend
    return stappen.flatMap { etappe in
      etappe.punten.filter { !$0.klaar }.compactMap { punt in
        let plek = Lekplek.punt(etappe.id, punt.tekst)
        // The draaiboek's own points are nobody's words.
        let tekst =
          etappe.stap.punten.contains(punt.tekst) ? punt.tekst : vindwoorden(plek, punt.tekst, lekken)
        guard let tekst else { return nil }
        var rij = Verzamelrij(
          id: naam(van: punt, in: etappe.id), lijst: .knelpunten, sessie: id, casus: begin.casus,
          moment: etappe.bezoeken.first?.van ?? begonnen ?? id.time, soort: .hobbel, tekst: tekst)
        rij.isPunt = true
        rij.waarom = vindwoorden(plek, punt.opmerking, lekken) ?? ""
        rij.plek.eigenaar = vindwoorden(plek, punt.eigenaar, lekken) ?? ""
        return rij
      }
    }
  }

  /// The names of all rows that its checklists have, or had.
  public var puntnamen: [Identifier] {
    stappen.flatMap { etappe in etappe.punten.map { naam(van: $0, in: etappe.id) } }
  }

  /// A point has no name of its own: it is the same as long as its words and its step are.
  private func naam(van punt: Punt, in stap: StapID) -> Identifier {
    Identifier(halves: (id.halves.0, [id.text, stap.text, punt.tekst].joined(separator: " ").fingerprint))
  }
}
