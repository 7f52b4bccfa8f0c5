import Panels
import SessionModel
import Wording

/// The dream, the promises, the line and the milestones of a journey.
extension Speech {
  func journey(_ fact: CasusFact, _ event: Event) -> [String] {
    switch fact {
    case .mijlpaalBereikt: scene.casus?.mijlpalen.first { $0.id == event.id }.map { [milestone($0)] } ?? []
    case .mijlpaalGewijzigd(let it):
      scene.casus?.mijlpalen.first { $0.id == it.mijlpaal }.map { [milestone($0)] } ?? []
    case .gemaakt, .van, .hersteld, .gewijzigd, .gesloten, .sessieVraagt: []
    }
  }

  func plan(_ fact: PlanFact, _ event: Event) -> [String] {
    switch fact {
    // What was taken back meanwhile is not told any more.
    case .droomVastgelegd: scene.plan.dromen.first { $0.id == event.id }.map { [dream($0)] } ?? []
    case .afspraakGemaakt: scene.plan.afspraak(event.id).map { [promise($0.gegevens)] } ?? []
    case .afspraakGewijzigd(let it): scene.plan.afspraak(it.afspraak).map { [promise($0.gegevens)] } ?? []
    case .afspraakStand(let it):
      scene.plan.afspraak(it.afspraak).map { afspraak in
        let isShown = afspraak.standen.contains { $0.id == event.id }
        let brought = it.bracht.isEmpty || !isShown ? "" : ". " + it.bracht
        return [say(.dubbelePunt, afspraak.gegevens.wat, say(.name(of: it.stand))) + brought]
      } ?? []
    case .tijdpuntGemaakt: point(inTime: event.id)
    case .tijdpuntGewijzigd(let it): point(inTime: it.tijdpunt)
    }
  }

  func kept(_ fact: HuisFact, _ events: [Event]) -> [String] {
    switch fact {
    case .antwoord(let antwoord): answer(antwoord)
    // What somebody confirmed is new to the room.
    case .lekBevestigd(let it):
      seat == .zaal
        ? shown(it.bron).map { [note($0)] } ?? []
        : [say(.dubbelePunt, say(.bevestiging), say.opsomming(it.soorten))]
    case .ingetrokken(let it): retraction(it.events, events)
    case .nagekeken, .correctie, .uitgegeven, .bewaarregelGezet, .activiteitOpgegeven, .draadGezet,
      .zaadjeGezet, .pakketGelezen,
      .ietsVerloren,
      .lekGehouden, .gewist, .unknown:
      []
    }
  }

  func point(inTime id: Identifier) -> [String] {
    scene.plan.tijdlijn.first { $0.id == id }.map { [point($0.gegevens)] } ?? []
  }

  /// A point of the journey with all that stands beside it on the line.
  func point(_ gegevens: Tijdpunt.Gegevens) -> String {
    let words = [gegevens.lichtpunt ? "★ " + gegevens.wat : gegevens.wat, gegevens.wie, gegevens.waardevol]
    let wanneer = gegevens.wanneer.isEmpty ? say(.tijdpunt) : gegevens.wanneer
    return say(.dubbelePunt, wanneer, words.filter { !$0.isEmpty }.joined(separator: ". "))
  }

  /// What was reached in this session.
  var reached: [Casus.Mijlpaal] { scene.casus?.mijlpalen.filter { $0.sessie == sessie.id } ?? [] }

  /// What was reached, in own words where those may be heard here.
  func milestone(_ mijlpaal: Casus.Mijlpaal) -> String {
    let words = mijlpaal.tekst.isEmpty ? say(.name(of: mijlpaal.soort)) : mijlpaal.tekst
    return say(.dubbelePunt, say(.mijlpaalBereikt), words)
  }

  func dream(_ droom: Reisplan.Droom) -> String {
    say(.dubbelePunt, say(.droom), scene.droomwoorden(droom))
  }

  func promise(_ gegevens: Afspraak.Gegevens) -> String {
    let words = Afspraak.Veld.zonderWie.map { $0 == .wanneer ? say.metDag(gegevens) : gegevens[$0] }.filter {
      !$0.isEmpty
    }
    return say(.dubbelePunt, say(.afspraakVan, say.wie(gegevens)), words.joined(separator: ". "))
  }
}
