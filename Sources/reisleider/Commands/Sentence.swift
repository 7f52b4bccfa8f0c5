import SessionModel
import SessionStore
import Text
import Wording

/// One sentence that was said, found by its code, with all that decides about it.
struct Sentence {
  /// The event that made it what it is: a note, a dream, an afspraak.
  private let event: Event
  /// The session it was said in, and the casus; `nil` where there is none.
  let sessie: Sessie?
  let casus: Casus?
  /// It as it is read back; `nil` of what was said in no session.
  let zin: Teruglezing.Zin?
  private let lezing: Teruglezing?

  /// The sentence of this code.
  ///
  /// - Parameter absent: what is told where there is none.
  init(code: String, in store: SessionStore, _ say: Wording, absent: Phrase = .geenZin) throws(CommandFailure)
  {
    let found = try stored { () throws(StoreFailure) in try store.gezegd(beginning: code) }
    guard let first = found.first else { throw .unconfirmed([say(absent, code)]) }
    guard found.count == 1 else { throw .unconfirmed([say(.meerZinnen, code)]) }
    let root = first.fact.verbetert ?? first.id
    var event = first
    let sessieID = first.stream.kind == .sessie ? first.stream.id : first.fact.sessie
    var casusID = first.stream.kind == .casus ? first.stream.id : nil
    if let sessieID {
      let overview = try stored { () throws(StoreFailure) in try store.sessie(sessieID) }
      casusID = casusID ?? overview?.casus
      let casus = casusID
      try stored { () throws(StoreFailure) in try store.load(sessie: sessieID, casus: casus) }
    } else {
      try stored { () throws(StoreFailure) in try store.load(first.stream) }
    }
    if root != first.id { event = store.state.events(of: first.stream).first { $0.id == root } ?? first }
    self.event = event
    let (sessie, casus) = (sessieID.flatMap(store.state.sessie), casusID.flatMap(store.state.casus))
    (self.sessie, self.casus) = (sessie, casus)
    if let origin = sessie?.notities[root], origin.isGeleend {
      throw .unconfirmed([say(.isGeleend, origin.gegevens.bij?.code ?? "")])
    }
    lezing = sessie.map { Teruglezing($0, casus: casus, geheel: true) }
    zin = lezing?.zinnen.first { zin in
      zin.ding == root || zin.bronnen.contains { $0.event == root || $0.event == first.id }
    }
    guard zin != nil || plek.map({ plan?.woorden($0) != nil }) == true else {
      throw .unconfirmed([say(absent, code)])
    }
  }

  /// The code by which a command knows it.
  var code: String { ding.code }
  /// What stands in the journaal under its name.
  var ding: Identifier { zin?.ding ?? event.id }
  /// When it was said, or made.
  var moment: Moment { event.time }
  /// The stream of its session.
  var sessieStream: StreamID? { sessie.map { StreamID(.sessie, $0.id) } }
  /// Whether its session reads back and asks.
  var vraagt: Bool { sessie?.vraagt ?? false }
  /// What was answered.
  var stand: Gezegde.Stand { zin?.stand ?? Gezegde.Stand() }
  /// The note it is; of a dream the one it was taken from.
  var notitie: Notitie? { sessie?.notities[ding] }
  /// Whether a hand holds it back.
  var isAchtergehouden: Bool { notitie?.gegevens.achtergehouden == true }

  /// What kind of thing it is.
  func kind(_ say: Wording) -> String { say.name(of: event.fact) }

  /// Its words: whole, or those that go along.
  func woorden(geheel: Bool) -> String {
    if !geheel, let shown = zichtOpCasus?.woorden { return shown }
    return zin?.tekst ?? plek.flatMap { plan?.woorden($0) } ?? ""
  }

  /// Whether it may be seen on the page of the casus.
  var zichtOpCasus: Zicht? {
    if let notitie, let sessie { return sessie.zicht(notitie, at: .casus) }
    let held = !lek.isEmpty
    let herkomst: Gezegde.Herkomst = vraagt ? .vraagt(loopt: false) : .openTafel
    return Gezegde(woorden(of: plan), herkomst, stand, held ? .achtergehouden : .heel).zicht(at: .casus)
  }

  private func woorden(of plan: Reisplan?) -> String {
    zin?.tekst ?? plek.flatMap { plan?.woorden($0) } ?? ""
  }

  /// What the lek-wacht holds back of it.
  var lekken: [(stream: StreamID, lek: Lek)] {
    let places = Set([ding] + (zin?.bronnen.map(\.event) ?? []) + [event.id])
    func open(_ lekken: Lekken, _ stream: StreamID) -> [(StreamID, Lek)] {
      lekken.unconfirmed.filter { plek, lek in
        places.contains(lek.bron) || plek.ding.map(places.contains) == true
      }.map { (stream, $0.lek) }
    }
    return (sessie.map { open($0.lekken, StreamID(.sessie, $0.id)) } ?? [])
      + (casus.map { open($0.lekken, StreamID(.casus, $0.id)) } ?? [])
  }

  /// The kinds for which it is held back.
  var lek: LekSoorten { LekSoorten(lekken.flatMap { $0.lek.unconfirmed.soorten }) }

  /// The reading in which it is asked about, and it there.
  func asked(_ say: Wording) throws(CommandFailure) -> (Teruglezing, Teruglezing.Zin) {
    guard let lezing, let zin else { throw .unconfirmed([say(.nietTeVragen)]) }
    return (lezing, zin)
  }

  /// It as others may learn from it; `nil` where they may not, or where it is held back.
  var leerzin: Leerzin? {
    guard lek.isEmpty, !isAchtergehouden else { return nil }
    return lezing?.leerzinnen(casus: casus?.id).first { $0.id == ding }
  }

  // MARK: Changes

  private var plan: Reisplan? { casus?.reisplan ?? sessie?.reisplan }
  private var planStream: StreamID? { casus.map { StreamID(.casus, $0.id) } ?? sessieStream }

  /// Where its words stand, when it is something of the plan.
  private var plek: Lekplek? {
    guard case .plan(let fact) = event.fact else { return nil }
    return switch fact {
    case .droomVastgelegd: .droom(event.id)
    case .afspraakGemaakt: .afspraak(event.id)
    case .tijdpuntGemaakt: .tijdpunt(event.id)
    case .tijdpuntGewijzigd, .afspraakGewijzigd, .afspraakStand: nil
    }
  }

  /// What was agreed, where it is an afspraak, and where that stands.
  var afspraak: Afspraak.Gegevens? {
    guard case .afspraak(let id) = plek else { return nil }
    return plan?.afspraak(id)?.gegevens
  }
  var afspraakStream: StreamID? { afspraak == nil ? nil : planStream }

  /// Holds a note back or shows it again; a dream is no more than the words it was taken from.
  func holding(_ notitie: Notitie, _ isHeld: Bool) -> [Change] {
    guard let sessieStream, let planStream, let sessie else { return [] }
    var wijziging = Notitie.Wijziging()
    wijziging.achtergehouden = .set(isHeld)
    var changes = [Change(sessieStream, .notitieGewijzigd(notitie.id, wijziging))]
    if isHeld, casus != nil, let droom = plan?.dromen.last(where: { $0.isVan(notitie, in: sessie.id) }) {
      changes.append(Change(planStream, .ingetrokken(droom.versies)))
    }
    return changes
  }

  /// Gives it other words; `nil` where it has none that can be given.
  func mending(_ text: String) -> [Change]? {
    guard let planStream else { return nil }
    if let notitie, let sessie, let sessieStream {
      var wijziging = Notitie.Wijziging()
      wijziging.tekst = .set(text)
      var changes = [Change(sessieStream, .notitieGewijzigd(notitie.id, wijziging))]
      if let droom = plan?.dromen.last(where: { $0.isVan(notitie, in: sessie.id) }) {
        changes.append(Change(planStream, droom.inWoorden(text, van: notitie.id)))
      }
      return changes
    }
    switch event.fact {
    case .plan(let fact): return mending(fact, text).map { [Change(planStream, $0)] }
    case .sessie(let fact):
      return sessieStream.flatMap { stream in mending(fact, text).map { [Change(stream, $0)] } }
    case .notitie, .casus, .huis: return nil
    }
  }

  private func mending(_ fact: PlanFact, _ text: String) -> Fact? {
    switch fact {
    case .droomVastgelegd:
      return plan?.dromen.last { $0.id == event.id || $0.bron == event.id }
        .map { $0.inWoorden(text, van: $0.bron ?? $0.id) }
    case .afspraakGemaakt:
      guard var gegevens = plan?.afspraak(event.id)?.gegevens else { return nil }
      let line = AfspraakLine(text)
      for veld in Afspraak.Veld.zonderWie {
        if let words = line.deel(veld) { gegevens[veld] = words }
      }
      if !line[.wie].isEmpty { gegevens.wie = line[.wie] }
      // On which day the new words are said nobody tells: only a date in them is understood.
      if line.deel(.wanneer) != nil { gegevens.termijn = nil }
      return .afspraakGewijzigd(event.id, gegevens)
    case .tijdpuntGemaakt:
      guard var gegevens = plan?.tijdlijn.first(where: { $0.id == event.id })?.gegevens else { return nil }
      let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
      if parts.count == 1 {
        gegevens.wat = text
      } else {
        let part = { (index: Int) in parts.indices.contains(index) ? parts[index] : "" }
        (gegevens.wanneer, gegevens.wat, gegevens.wie, gegevens.waardevol) = (
          part(0), part(1), part(2), part(3)
        )
      }
      return .tijdpuntGewijzigd(event.id, gegevens)
    case .tijdpuntGewijzigd, .afspraakGewijzigd, .afspraakStand: return nil
    }
  }

  private func mending(_ fact: SessieFact, _ text: String) -> Fact? {
    switch fact {
    case .schaalGezet(var schaal):
      (schaal.waarom, schaal.hoger) = (text, "")
      return .schaalGezet(schaal)
    case .puntGezet(let it):
      var punt = it.punt
      (punt.opmerking, punt.eigenaar) = (text, "")
      return .puntGezet(it.stap, punt)
    case .deelnemerErbij:
      guard var gegevens = sessie?.deelnemer(event.id)?.gegevens else { return nil }
      gegevens.label = text
      return .deelnemerGewijzigd(event.id, gegevens)
    case .begonnen, .van, .hersteld, .gesloten, .zwart, .kaartGetrokken, .uitgelicht, .vastMoment,
      .kiezerGezet,
      .bijeenkomstGezet, .trajectGezet, .verslagVoor, .bewaringGezet, .voorgelezen,
      .deelnemerGewijzigd, .deelnemerWeg, .regelsAkkoord, .nietNodig, .beurtGezet, .stapGekozen,
      .stapOvergeslagen, .stapIngevoegd, .stapVerplaatst, .tijdErbij, .tonenGezet, .faseGekozen:
      return nil
    }
  }
}

extension Reisplan.Droom {
  /// The same dream in other words.
  fileprivate func inWoorden(_ text: String, van bron: Identifier) -> Fact {
    .droomVastgelegd(tekst: text, stem: stem, sessie: sessie, bron: bron, verbetert: versies.first)
  }
}

extension Reisplan {
  /// The words at a place, where there are any.
  fileprivate func woorden(_ plek: Lekplek) -> String? {
    switch plek {
    case .droom(let id): dromen.first { $0.id == id || $0.bron == id }?.tekst
    case .afspraak(let id): afspraak(id)?.gegevens.wat
    case .tijdpunt(let id): tijdlijn.first { $0.id == id }?.gegevens.wat
    case .notitie, .magMee, .parkeerplek, .stand, .mijlpaal, .reactie, .schaal, .punt, .keuze, .deelnemer,
      .kaart,
      .stap,
      .alias, .profiel:
      nil
    }
  }
}

extension Lekplek {
  /// The thing whose words stand there.
  fileprivate var ding: Identifier? {
    switch self {
    case .notitie(let id), .magMee(let id), .parkeerplek(let id), .droom(let id), .afspraak(let id),
      .stand(let id),
      .tijdpunt(let id), .mijlpaal(let id), .reactie(let id), .keuze(let id), .deelnemer(let id):
      id
    case .schaal, .punt, .kaart, .stap, .alias, .profiel: nil
    }
  }
}

extension Fact {
  /// The thing to which this gave other words.
  fileprivate var verbetert: Identifier? {
    if case .notitie(.gewijzigd(let it)) = self { return it.notitie }
    if case .plan(.afspraakGewijzigd(let it)) = self { return it.afspraak }
    if case .plan(.tijdpuntGewijzigd(let it)) = self { return it.tijdpunt }
    if case .sessie(.deelnemerGewijzigd(let it)) = self { return it.deelnemer }
    return nil
  }
}
