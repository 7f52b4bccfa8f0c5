import Panels
import SessionModel
import Text
import Wording

/// What a line does besides being a note: the things of its step are filled in by it.
public enum LineAct: Hashable, Sendable {
  /// These agree with the rules.
  case akkoord([Identifier])
  /// Somebody is this to the child or to the table.
  case rol(Identifier, Deelnemer.Rol)
  /// Somebody listens in the ring.
  case kring(Identifier)
  /// Somebody comes to the table.
  case erbij(Deelnemer.Gegevens)
  /// Somebody is missed.
  case gemist(String)
  /// A mark on the scale; of a group a row of them.
  case cijfer(Identifier, [Int], waarom: String)
  /// An idea is chosen.
  case keuze(Int, door: Identifier, waarom: String)
  /// How an afspraak of before went.
  case stand(Int, Afspraak.Stand.Soort, bracht: String)
  /// How far a point is.
  case punt(Int, Puntstand)
  /// A point comes with the others.
  case puntErbij(String)
  /// What a sentence is.
  case patroon(Int, Denkpatroon)
  /// A thing is filled in, in the order of its fields.
  case vul(Int, [String])
  /// Somebody had a turn, or passes.
  case beurt(Identifier, past: Bool)
  /// These make no afspraak, which is an answer too.
  case hoeftNiet([Identifier])
  /// A point in time that is there gets a ★.
  case ster(Int)
  /// A point in time.
  case tijdpunt(wanneer: String, wat: String, lichtpunt: Bool)
  /// An answer at the closing.
  case slot(Slotvraag, String)
  case mijlpaal(Casus.Mijlpaal.Soort, String)
  /// The cells of a row.
  case rij(String, [String])

  /// How far a point of a checklist is.
  public enum Puntstand: Hashable, Sendable {
    case klaar, open, niemand
    case eigenaar(String)
  }
}

extension LineAct {
  /// What it changes in a step, as the scene is now; nothing where it is like that already.
  public func changes(in etappe: Etappe, _ scene: Scene) -> [Change] {
    let (sessie, stream, plan) = (scene.sessie, scene.stream, scene.planStream)
    switch self {
    case .akkoord(let people):
      return people.compactMap { sessie.deelnemer($0) }.filter { !$0.akkoord }.map {
        Change(stream, .regelsAkkoord($0.id))
      }
    case .rol(let id, let rol):
      return changed(id, scene) { if !$0.rollen.contains(rol) { $0.rollen.append(rol) } }
    case .kring(let id): return changed(id, scene) { $0.plek = .kring }
    case .erbij(let gegevens): return [Change(stream, .deelnemerErbij(gegevens))]
    case .gemist(let tekst): return filled(Vak.gezelschap(.gewenst).rawValue, [tekst], etappe, scene)
    case .cijfer(let id, let cijfers, let waarom):
      guard let first = cijfers.first else { return [] }
      let known = etappe.schalen.first { $0.deelnemer == id }
      let schaal = Sessie.Schaal(
        stap: etappe.id, deelnemer: id, beeld: etappe.stap.beeld, cijfer: first,
        meer: Array(cijfers.dropFirst()), waarom: waarom,
        hoger: known?.hoger ?? "")
      return schaal == known ? [] : [Change(stream, .schaalGezet(schaal))]
    case .keuze(let nummer, let id, let waarom):
      guard let idee = ding(nummer, etappe, scene), let deelnemer = sessie.deelnemer(id) else { return [] }
      return [Change(stream, .ideeGekozen(idee, door: scene.naam(deelnemer), waarom: waarom))]
    case .stand(let nummer, let soort, let bracht):
      guard let afspraak = ding(nummer, etappe, scene) else { return [] }
      let kept = scene.beloften.first { $0.afspraak.id == afspraak }?.stream ?? plan
      return [Change(kept, .afspraakStand(afspraak, soort, bracht: bracht, sessie: sessie.id))]
    case .punt(let nummer, let stand):
      let lijst = Puntenlijst(etappe, scene)
      guard lijst.teksten.indices.contains(nummer - 1) else { return [] }
      let tekst = lijst.teksten[nummer - 1]
      var punt = lijst.punt(tekst) ?? Sessie.Punt(tekst: tekst, klaar: false)
      switch stand {
      case .klaar: punt.klaar = true
      case .open: punt.klaar = false
      case .niemand: (punt.klaar, punt.eigenaar) = (false, "")
      case .eigenaar(let wie): (punt.klaar, punt.eigenaar) = (false, wie)
      }
      return punt == lijst.hier(tekst) ? [] : [Change(stream, .puntGezet(etappe.id, punt))]
    case .puntErbij(let tekst):
      let known = Puntenlijst(etappe, scene).teksten.contains(tekst)
      return known ? [] : [Change(stream, .puntGezet(etappe.id, Sessie.Punt(tekst: tekst, klaar: false)))]
    case .patroon(let nummer, let patroon):
      guard let id = ding(nummer, etappe, scene), let zin = sessie.notities[id] else { return [] }
      guard zin.gegevens.vak != .denkpatroon(patroon) else { return [] }
      var wijziging = Notitie.Wijziging()
      wijziging.vak = .set(.denkpatroon(patroon))
      return [Change(stream, .notitieGewijzigd(id, wijziging))]
    case .vul(let nummer, let answers):
      guard let ding = scene.dingen(of: etappe).first(where: { $0.nummer == nummer }) else { return [] }
      return filled(ding.id, answers, etappe, scene)
    case .beurt(let id, let past):
      return [Change(stream, .beurtGezet(etappe.id, Sessie.Beurt(deelnemer: id, past: past)))]
    case .hoeftNiet(let people):
      return people.filter { !sessie.nietNodig.contains($0) }.map { Change(stream, .nietNodig($0)) }
    case .ster(let nummer):
      guard let ding = scene.dingen(of: etappe).first(where: { $0.nummer == nummer }) else { return [] }
      // The last of its fields.
      let kept = Array(repeating: "", count: ding.velden.count - 1)
      return filled(ding.id, kept + [scene.say(.ja)], etappe, scene)
    case .tijdpunt(let wanneer, let wat, let lichtpunt):
      let punt = Tijdpunt.Gegevens(wanneer: wanneer, wat: wat, lichtpunt: lichtpunt, sessie: sessie.id)
      return [Change(plan, .tijdpuntGemaakt(punt))]
    case .slot(let vraag, let tekst): return filled(vraag.rawValue, [tekst], etappe, scene)
    case .mijlpaal(let soort, let tekst):
      return [Change(plan, .mijlpaalBereikt(soort, dag: scene.today, tekst: tekst, sessie: sessie.id))]
    case .rij(let naam, let cellen): return filled("erbij", [naam] + cellen, etappe, scene)
    }
  }

  /// Who it is about, where it is about one.
  var deelnemer: Identifier? {
    switch self {
    case .rol(let id, _), .kring(let id), .cijfer(let id, _, _), .keuze(_, let id, _), .beurt(let id, _): id
    case .akkoord, .erbij, .gemist, .stand, .punt, .puntErbij, .patroon, .vul, .hoeftNiet, .ster, .tijdpunt,
      .slot,
      .mijlpaal, .rij:
      nil
    }
  }

  /// The thing that it fills in, where what is there already would be lost.
  func ding(in place: LinePlace) -> Form.Ding? {
    switch self {
    case .cijfer(let id, _, _): place.ding(id.text)
    case .stand(let nummer, _, _), .punt(let nummer, _), .vul(let nummer, _): place.ding(nummer)
    case .slot(let vraag, _): place.ding(vraag.rawValue)
    case .akkoord, .rol, .kring, .erbij, .gemist, .keuze, .puntErbij, .patroon, .beurt, .hoeftNiet, .ster,
      .tijdpunt,
      .mijlpaal, .rij:
      nil
    }
  }

  private func changed(
    _ id: Identifier, _ scene: Scene, _ body: (inout Deelnemer.Gegevens) -> Void
  ) -> [Change] {
    guard let old = scene.geheleDeelnemer(id) else { return [] }
    var new = old
    body(&new)
    return new == old ? [] : [Change(scene.stream, .deelnemerGewijzigd(id, new))]
  }

  /// The thing of a number, as the one it is kept by.
  private func ding(_ nummer: Int, _ etappe: Etappe, _ scene: Scene) -> Identifier? {
    scene.dingen(of: etappe).first { $0.nummer == nummer }.flatMap { Identifier($0.id) }
  }

  /// What a thing of the form makes of answers; those that are empty stay as they were.
  private func filled(_ id: String, _ answers: [String], _ etappe: Etappe, _ scene: Scene) -> [Change] {
    guard let ding = scene.dingen(of: etappe).first(where: { $0.id == id }) else { return [] }
    return ding.changes(
      ding.velden.enumerated().map { index, field in
        let text = index < answers.count ? answers[index] : ""
        return text.isEmpty ? field.begin : field.value(of: text) ?? field.begin
      })
  }

  /// What it will do, in a few words.
  public func woorden(_ scene: Scene) -> String {
    let say = scene.say
    func naam(_ id: Identifier) -> String { scene.sessie.deelnemer(id).map(scene.naam) ?? say(.iemand) }
    switch self {
    case .akkoord(let people): return say(.wordtAkkoord, people.map(naam).joined(separator: ", "))
    case .rol(let id, let rol): return say(.wordtRol, naam(id), rol.rawValue)
    case .kring(let id): return say(.wordtKring, naam(id))
    case .erbij(let gegevens): return say(.wordtErbij, gegevens.getypt, say(.name(of: gegevens.stem)))
    case .gemist(let wie): return say(.wordtGemist, wie)
    case .cijfer(let id, let cijfers, _):
      if let beeld = scene.etappe?.stap.beeld {
        let plaatjes = cijfers.compactMap { beeld.plaatje($0)?.rawValue }
        return say(.wordtPlaatje, plaatjes.joined(separator: ", "), naam(id))
      }
      let rij = cijfers.map(String.init).joined(separator: " ")
      return say(cijfers.count > 1 ? .wordtCijfers : .wordtCijfer, rij, naam(id))
    case .keuze(let nummer, let id, _): return say(.wordtKeuze, String(nummer), naam(id))
    case .stand(let nummer, let soort, _): return say(.wordtStand, String(nummer), say(.name(of: soort)))
    case .punt(let nummer, let stand):
      let woord =
        switch stand {
        case .klaar: say(.woordKlaar)
        case .open: say(.woordOpen)
        case .niemand: say(.nogNiemand)
        case .eigenaar(let wie): wie
        }
      return say(.wordtPunt, String(nummer), woord)
    case .puntErbij: return say(.wordtPuntErbij)
    case .patroon(let nummer, let patroon): return say(.wordtPatroon, String(nummer), say(.name(of: patroon)))
    case .vul(let nummer, _): return say(.wordtVul, String(nummer))
    case .beurt(let id, let past): return say(past ? .wordtPast : .wordtBeurt, naam(id))
    case .hoeftNiet(let people): return say(.wordtHoeftNiet, people.map(naam).joined(separator: ", "))
    case .ster(let nummer): return say(.wordtSter, String(nummer))
    case .tijdpunt(let wanneer, _, _): return say(.wordtTijdpunt, wanneer)
    case .slot(let vraag, _): return say(.name(of: vraag))
    case .mijlpaal: return say(.wordtMijlpaal)
    case .rij(let naam, _): return say(.wordtRij, naam)
    }
  }
}

extension Scene {
  /// The things to fill in in a step.
  func dingen(of etappe: Etappe) -> [Form.Ding] {
    guard case .formulier(let form) = panel(for: etappe.stap).capture(etappe, self) else { return [] }
    return form.dingen
  }
}
