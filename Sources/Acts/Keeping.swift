import Panels
import SessionModel
import Text

/// What a line becomes: a note with its labels, an afspraak, the dream; the same for every door it comes in by.
extension Scene {
  /// The changes that keep a text with these labels in a step; none for an afspraak without a what.
  ///
  /// Afspraken are projected, so words that are held back stay a note.
  ///
  /// - Parameter id: the name that the note or the afspraak will get.
  public func keeping(_ text: String, _ labels: Kenmerken, in stap: StapID, id: Identifier) -> [Change] {
    if labels.afspraak, !labels.achtergehouden { return afspraak(text, labels, id: id) }
    let gegevens = made(text, labels, in: stap)
    var changes = [Change(stream, .notitieGemaakt(gegevens), id: id)]
    if labels.droom { changes += dream(gegevens, of: id) }
    return changes
  }

  /// The step to which words belong that are noted in this one: those of a break are of the step before it.
  private func notingStep(_ stap: StapID) -> StapID {
    var step = stap
    while etappe(step)?.stap.vorm == .pauze, let before = sessie.stap(-1, from: step) { step = before }
    return step
  }

  /// A new note of this text, of the kind that the voice gives it.
  package func made(_ text: String, _ labels: Kenmerken, in stap: StapID) -> Notitie.Gegevens {
    var gegevens = gegevens(text, labels, in: notingStep(stap))
    gegevens.soort = soort(gegevens.soort, of: gegevens.stem)
    return gegevens
  }

  /// A note of this text; in ideeen nobody's voice is kept.
  package func gegevens(_ text: String, _ labels: Kenmerken, in stap: StapID) -> Notitie.Gegevens {
    let etappe = sessie.etappe(stap)
    var labels = labels
    labels.achtergehouden = labels.achtergehouden || etappe?.houdtAchter == true
    guard etappe?.stap.vorm.bewaartGeenStem == true else {
      return Notitie.Gegevens(stap: stap, tekst: text, labels)
    }
    return Notitie.Gegevens(
      stap: stap, tekst: text, soort: labels.soort, lichtje: labels.lichtje, tafel: labels.tafel,
      achtergehouden: labels.achtergehouden)
  }

  /// The words of a note as the dream; that is pinned on the projector, so what is held back cannot be it.
  ///
  /// - Parameters:
  ///   - notitie: the note it is taken from.
  ///   - droom: the dream that gets other words.
  package func dream(
    _ gegevens: Notitie.Gegevens, of notitie: Identifier, mending droom: Reisplan.Droom? = nil
  ) -> [Change] {
    guard !gegevens.achtergehouden else { return [] }
    let fact = Fact.droomVastgelegd(
      tekst: gegevens.tekst, stem: gegevens.stem, sessie: sessie.id, bron: notitie,
      verbetert: droom?.versies.first)
    return [Change(planStream, fact)]
  }

  /// The dream that was taken from a note, where there is one.
  package func dream(van notitie: Notitie) -> Reisplan.Droom? {
    geheelPlan.dromen.last { $0.isVan(notitie, in: sessie.id) }
  }

  /// A dream goes with the note it was taken from: mended with it, and off the projector when that is.
  package func dream(following old: Notitie, to new: Notitie.Gegevens) -> [Change] {
    let own = geheelPlan.dromen.filter { $0.isVan(old, in: sessie.id) }
    guard let droom = own.last else { return [] }
    // An older wording may not come back in its place.
    if new.achtergehouden { return [Change(planStream, .ingetrokken(own.flatMap(\.versies)))] }
    return droom.tekst == new.tekst && droom.stem == new.stem ? [] : dream(new, of: old.id, mending: droom)
  }

  /// Whether words with these labels may be the dream that is asked for: the first of the jeugdige, or of an ouder.
  package func vraagtDeDroom(_ labels: Kenmerken, in etappe: Etappe) -> Bool {
    guard let stem = labels.stem, stem == .jeugdige || stem == .ouder, !labels.achtergehouden,
      etappe.stemmen[stem] == nil
    else { return false }
    return !geheelPlan.dromen.contains { $0.sessie == sessie.id && ($0.stem == .ouder) == (stem == .ouder) }
  }

  /// Who is meant behind a bar: by name, or as anywhere in a line by letter or the beginning of a name.
  package func geroepen(_ wie: String) -> Deelnemer? {
    if let named = sessie.deelnemers.first(where: { $0.naam.folded == wie.folded }) { return named }
    return if case .persoon(let deelnemer) = Speakers(sessie).called(wie.folded) { deelnemer } else { nil }
  }

  /// One line with bars is an afspraak.
  private func afspraak(_ text: String, _ labels: Kenmerken, id: Identifier) -> [Change] {
    let parts = AfspraakLine(text)
    guard !parts[.wat].isEmpty else { return [] }
    let owner = sessie.deelnemer(labels.deelnemer)
    let wie = parts[.wie]
    let deelnemer = wie.isEmpty ? owner : geroepen(wie)
    var gegevens = Afspraak.Gegevens(
      sessie: sessie.id, deelnemer: deelnemer?.id,
      wie: deelnemer?.naam ?? (wie.isEmpty ? labels.stem?.rawValue ?? "" : wie),
      stem: deelnemer?.stem ?? (wie.isEmpty ? labels.stem : nil), wat: "")
    for veld in Afspraak.Veld.zonderWie { gegevens[veld] = parts[veld] }
    return [Change(planStream, .afspraakGemaakt(nuGezegd(gegevens)), id: id)]
  }
}

extension State {
  /// What keeps words that were left from before the closing: the session is opened for these alone, and closed again.
  ///
  /// - Parameter id: the name of the opening.
  package func keptClosed(_ changes: [Change], in sessie: Identifier, reopening id: Identifier) -> [Change] {
    guard !changes.isEmpty,
      let closed = sessies[sessie]?.events.last(where: { $0.fact == .sessieGesloten })
    else { return [] }
    return [Change(StreamID(.sessie, sessie), .ingetrokken([closed.id]), id: id)] + changes + closing(sessie)
  }
}
