import Panels
import SessionModel
import Wording

/// What the coach of the craft sees in a session: who speaks, and whether its three rules are kept.
///
/// All of it follows from the events, so what is taken back was never said.
struct Vakles {
  /// What the coach may remark.
  enum Opmerking: Hashable, Sendable {
    /// In this step these were not heard.
    case nietGehoord(String, [Stem])
    /// This question can be answered with yes or no.
    case gesloten(String)
    /// This voice was noted in the dream before the child's.
    case voorHetKind(Stem)
  }

  private let scene: Scene
  private let events: [Event]
  private var sessie: Sessie { scene.sessie }

  init(_ scene: Scene, _ events: [Event]) { (self.scene, self.events) = (scene, events) }

  // MARK: Who speaks

  /// What is said now and was not noted yet, who would speak first in front.
  var gezegd: [(stem: Stem, tekst: Phrase)] {
    guard let etappe = sessie.etappe else { return [] }
    guard let toneel = Gezin.toneel(etappe) else {
      let antwoord = etappe.stap.vraag.isGeslotenVraag ? Phrase.gezinDicht : .gezinOpen
      return aantal(.jeugdige, in: etappe) == 0 ? [(.jeugdige, antwoord)] : []
    }
    var said: [Stem: Int] = [:]
    // Whoever had an idea is not kept: the next one follows on each that was written down.
    let open = toneel.regels.enumerated().filter { place, regel in
      if etappe.stap.vorm.isZonderStem { return place >= etappe.notities.count }
      said[regel.stem, default: 0] += 1
      return said[regel.stem, default: 0] > aantal(regel.stem, in: etappe)
    }
    return open.map { ($0.element.stem, tekst($0.element)) }
  }

  /// What is heard of a line: what waits for a question answers a closed one with little.
  private func tekst(_ regel: Gezin.Regel) -> Phrase {
    guard let eerst = regel.eerst else { return regel.tekst }
    if sessie.kaart.isEmpty { return eerst }
    return sessie.kaart.isGeslotenVraag ? .gezinDicht : regel.tekst
  }

  /// Whether somebody waits for a question.
  var wachtOpVraag: Bool {
    guard sessie.kaart.isEmpty, let etappe = sessie.etappe, let toneel = Gezin.toneel(etappe) else {
      return false
    }
    return toneel.regels.contains { $0.eerst != nil && aantal($0.stem, in: etappe) == 0 }
  }

  /// How often a voice was heard in a step: its notes, its mark, its promise, or that it needs none.
  private func aantal(_ stem: Stem, in etappe: Etappe) -> Int {
    let mensen = Set(sessie.deelnemers.filter { $0.stem == stem }.map(\.id))
    var count = etappe.stemmen[stem] ?? 0
    if count == 0, etappe.schalen.contains(where: { $0.deelnemer.map(mensen.contains) ?? false }) {
      count = 1
    }
    switch etappe.stap.vorm {
    case .morgenAnders:
      let owners = scene.plan.afspraken(van: sessie.id).compactMap(\.gegevens.deelnemer) + sessie.nietNodig
      count += owners.count(where: mensen.contains)
    case .kiezen: count += sessie.keuzes.count
    case .reisgezelschap, .ronde, .oogst, .wensdroom, .watWerkt, .ideeen, .terugblik, .denkpatronen, .schaal,
      .tijdlijn, .afweging, .checklist, .stil, .teruglezen, .pauze, .afsluiten:
      break
    }
    return count
  }

  /// Those who said something in a step that nobody wrote down.
  private func ongehoord(_ etappe: Etappe) -> [Stem] {
    guard let toneel = Gezin.toneel(etappe), !etappe.overgeslagen, !etappe.stap.vorm.isZonderStem else {
      return []
    }
    return toneel.stemmen.filter { aantal($0, in: etappe) == 0 }
  }

  // MARK: The three rules

  /// What the coach remarks now, what cannot wait first.
  var opmerkingen: [Opmerking] {
    guard let etappe = sessie.etappe, sessie.gesloten == nil else { return [] }
    return [voorHetKind(etappe), geslotenVraag(etappe), verlaten(etappe)].compactMap(\.self)
  }

  private func voorHetKind(_ etappe: Etappe) -> Opmerking? {
    guard etappe.stap.vorm == .wensdroom else { return nil }
    let stemmen = sessie.notities(in: etappe.id).compactMap(\.gegevens.stem)
    return stemmen.prefix { $0 != .jeugdige }.first(where: \.isProfessional).map { .voorHetKind($0) }
  }

  private func geslotenVraag(_ etappe: Etappe) -> Opmerking? {
    if sessie.kaart.isGeslotenVraag { return .gesloten(sessie.kaart) }
    guard Gezin.toneel(etappe) == nil, etappe.stap.vraag.isGeslotenVraag else { return nil }
    return .gesloten(etappe.stap.vraag)
  }

  /// Of the step the room came from, until something is written down in this one.
  private func verlaten(_ etappe: Etappe) -> Opmerking? {
    let here = sessie.stappen.firstIndex { $0.id == etappe.id } ?? 0
    guard aantallen(etappe) == 0,
      let left = sessie.stappen[..<here].max(by: { ($0.laatstVerlaten) < ($1.laatstVerlaten) }),
      !left.bezoeken.isEmpty
    else { return nil }
    let stemmen = ongehoord(left)
    return stemmen.isEmpty ? nil : .nietGehoord(left.stap.naam, stemmen)
  }

  private func aantallen(_ etappe: Etappe) -> Int { etappe.notities.count + etappe.schalen.count }

  // MARK: Afterwards

  /// Of all steps that were visited, in how many every voice was heard.
  var gehoord: (stappen: Int, van: Int) {
    let visited = sessie.stappen.filter {
      !$0.bezoeken.isEmpty && Gezin.toneel($0) != nil && !$0.stap.vorm.isZonderStem
    }
    return (visited.count { ongehoord($0).isEmpty }, visited.count)
  }

  /// Of all questions that were typed, as a card or as a step, how many were open.
  var openVragen: (open: Int, van: Int) {
    let asked = holding.compactMap { event -> String? in
      switch event.fact {
      case .sessie(.kaartGetrokken(let it)): it.tekst.isEmpty ? nil : it.tekst
      case .sessie(.stapIngevoegd(let it)): it.stap.vraag
      case .sessie, .notitie, .plan, .casus, .huis: nil
      }
    }
    return (asked.count { !$0.isGeslotenVraag }, asked.count)
  }

  /// The events that were not taken back; what took back may be taken back itself.
  private var holding: [Event] {
    var takenBack: Set<Identifier> = []
    return events.reversed().filter { event in
      guard !takenBack.contains(event.id) else { return false }
      takenBack.formUnion(event.fact.ingetrokken ?? [])
      return true
    }
  }

  /// Whether the child came first in the dream; `nil` where nobody spoke there.
  var kindEerst: Bool? {
    let dreams = sessie.stappen.filter { $0.stap.vorm == .wensdroom && !$0.notities.isEmpty }
    return dreams.isEmpty ? nil : dreams.allSatisfy { voorHetKind($0) == nil }
  }
}

extension Etappe {
  /// When the room left it last.
  fileprivate var laatstVerlaten: Moment { bezoeken.compactMap(\.tot).max() ?? Moment(milliseconds: 0) }
}
