import Panels
import SessionModel
import Text

/// A note of which something is still to be said: whose it is, or what it does in its step.
public struct Herstelpunt: Sendable {
  /// What can be made of it with a yes.
  public enum Voorstel: Sendable {
    /// It almost did this.
    case daden([LineAct])
    /// It is a sentence where afspraken are made.
    case afspraak
    /// Who spoke before it, or who is called almost like what stands before its colon.
    case stem(Stem, Identifier?)
  }

  /// The note.
  public let notitie: Notitie
  /// What is proposed.
  public let voorstel: Voorstel?
  /// Whether nobody knows whose it is.
  public let zonderStem: Bool
}

extension Scene {
  /// How many notes have no voice where voices are kept.
  ///
  /// Where nobody's voice is noted at all only those count of which it was uncertain: a screen asks this at each change, and
  /// most lines have no name in them.
  public var zonderStem: Int {
    let stemloos = stemloos
    let isNoted = sessie.notities.values.contains { $0.gegevens.stem != nil }
    if isNoted { return stemloos.count }
    return stemloos.count { id in
      guard let gegevens = sessie.notities[id]?.gegevens, gegevens.tekst.firstColon != nil else {
        return false
      }
      let place = LinePlace(sessie.etappe(gegevens.stap), self, reach: .tekens)
      return LineReading(gegevens.tekst, in: place, reach: .tekens).twijfel != nil
    }
  }

  /// The notes along which the repair round goes, in the order of the session.
  public var herstelronde: [Identifier] {
    let stemloos = Set(stemloos)
    return sessie.stappen.filter { !$0.notities.isEmpty }.flatMap { etappe in
      let bijna = LineRule.bijna(etappe.stap.vorm)
      return etappe.notities.filter { stemloos.contains($0) || bijna && herstelpunt($0) != nil }
    }
  }

  /// What can be mended of a note; `nil` where nothing can.
  public func herstelpunt(_ id: Identifier) -> Herstelpunt? {
    guard let notitie = sessie.notities[id], notitie.dubbelVan == nil, !notitie.isGeleend,
      let etappe = sessie.etappe(notitie.gegevens.stap)
    else { return nil }
    let isLoose = isZonderStem(notitie, in: etappe)
    let voorstel = voorstel(notitie, in: etappe, isLoose: isLoose)
    return isLoose || voorstel != nil
      ? Herstelpunt(notitie: notitie, voorstel: voorstel, zonderStem: isLoose) : nil
  }

  /// What gives a note to somebody: what it does when that is said of it, or else its voice.
  ///
  /// A name before the colon that was not understood goes, for it is known now.
  public func geeft(_ id: Identifier, aan stem: Stem, _ deelnemer: Identifier?) -> [Change] {
    guard let notitie = sessie.notities[id], let etappe = sessie.etappe(notitie.gegevens.stap) else {
      return []
    }
    let place = LinePlace(etappe, self)
    if let deelnemer, let daden = daden(notitie, van: deelnemer, in: place) {
      let made = daden.flatMap { $0.changes(in: etappe, self) }
      if !made.isEmpty { return [Change(stream, .ingetrokken([id]))] + made }
    }
    var new = notitie.gegevens
    (new.stem, new.deelnemer) = (stem, deelnemer)
    new.soort = soort(new.soort, of: stem)
    new.tekst = zonderNaam(notitie, stem, deelnemer, in: place)
    guard new != notitie.gegevens else { return [] }
    let wijziging = Notitie.Wijziging(from: notitie.gegevens, to: new)
    return [Change(stream, .notitieGewijzigd(id, wijziging))] + dream(following: notitie, to: new)
  }

  // MARK: Which

  private var stemloos: [Identifier] {
    sessie.stappen.filter { !$0.notities.isEmpty }.flatMap { etappe in
      keepsVoices(etappe)
        ? etappe.notities.filter { id in sessie.notities[id].map { isOpen($0) } ?? false } : []
    }
  }

  private func isZonderStem(_ notitie: Notitie, in etappe: Etappe) -> Bool {
    isOpen(notitie) && keepsVoices(etappe)
  }

  private func keepsVoices(_ etappe: Etappe) -> Bool {
    let vorm = etappe.stap.vorm
    return !vorm.bewaartGeenStem && panel(for: etappe.stap).noteForm(etappe, self).stemmen
  }

  /// Whether somebody said it, and nobody knows who.
  private func isOpen(_ notitie: Notitie) -> Bool {
    let gegevens = notitie.gegevens
    guard gegevens.stem == nil, gegevens.rij == nil, notitie.dubbelVan == nil, !notitie.isGeleend else {
      return false
    }
    // What is filled in in a form is nobody's by itself.
    switch gegevens.vak {
    case nil, .kolom, .niveau: return true
    case .slotvraag(let vraag): return vraag == .waardevolst
    case .weegvak, .denkpatroon, .gezelschap: return false
    }
  }

  // MARK: What

  private func voorstel(_ notitie: Notitie, in etappe: Etappe, isLoose: Bool) -> Herstelpunt.Voorstel? {
    let place = LinePlace(etappe, self)
    let gegevens = notitie.gegevens
    if let deelnemer = gegevens.deelnemer, let daden = daden(notitie, van: deelnemer, in: place) {
      return .daden(daden)
    }
    let reading = LineReading(gegevens.tekst, in: place, current: gegevens.kenmerken)
    if case .daden(let daden) = reading.soort { return .daden(daden) }
    if !reading.aanbod.isEmpty { return .daden(reading.aanbod) }
    guard isLoose else {
      let isPromise = etappe.stap.vorm == .morgenAnders && gegevens.soort == .gewoon && notitie.isTeTonen
      return isPromise && gegevens.vak == nil ? .afspraak : nil
    }
    if let twijfel = reading.twijfel {
      guard case .onbekend(let word) = twijfel, let name = nearest(to: word, in: place.speakers.names),
        case .persoon(let deelnemer) = place.speakers.called(name.folded)
      else { return nil }
      return .stem(deelnemer.stem, deelnemer.id)
    }
    return spoke(before: notitie)
  }

  /// What its words do when they are somebody's.
  private func daden(_ notitie: Notitie, van deelnemer: Identifier, in place: LinePlace) -> [LineAct]? {
    guard let name = place.speakers.word(for: deelnemer) else { return nil }
    let reading = LineReading("\(name): \(notitie.gegevens.tekst)", in: place)
    if case .daden(let daden) = reading.soort { return daden }
    return nil
  }

  /// Who spoke last at the same terminal before a note.
  private func spoke(before notitie: Notitie) -> Herstelpunt.Voorstel? {
    let before = sessie.notities.values.filter {
      $0.author == notitie.author && $0.gegevens.stem != nil && ($0.tel, $0.id) < (notitie.tel, notitie.id)
    }
    guard let last = before.max(by: { ($0.tel, $0.id) < ($1.tel, $1.id) }), let stem = last.gegevens.stem
    else { return nil }
    let deelnemer = sessie.deelnemer(last.gegevens.deelnemer)
    return .stem(stem, deelnemer?.id)
  }

  /// The words of a note without the name before its colon, where that was meant for who it is given to.
  private func zonderNaam(
    _ notitie: Notitie, _ stem: Stem, _ deelnemer: Identifier?, in place: LinePlace
  ) -> String {
    let text = notitie.gegevens.tekst
    guard let twijfel = LineReading(text, in: place).twijfel, let colon = text.firstColon else { return text }
    let name = sessie.deelnemer(deelnemer)?.gegevens.label ?? ""
    let isName =
      switch twijfel {
      case .onbekend(let word):
        word.count == 1 || nearest(to: word, in: [name]) != nil || name.folded.hasPrefix(word)
      case .meer, .nietHier: true
      case .zegt: false
      }
    let rest = text[text.index(after: colon)...].trimmed
    return isName && !rest.isEmpty ? rest : text
  }
}
