import Panels
import SessionModel
import Wording

/// The way through the steps, and who is at the table.
extension Speech {
  func run(_ fact: SessieFact, _ event: Event) -> [String] {
    switch fact {
    case .begonnen, .van, .hersteld: []
    case .gesloten:
      [say(.sessieIsGesloten)] + (seat == .zaal ? [] : sessie.meeTeGeven(scene.geheleCasus, say))
    case .zwart(let it):
      it.aan ? [say(.zaalIsZwart)] : [say(.zaalIsTeZien)] + (seat == .zaal ? present : [])
    case .kaartGetrokken(let it):
      if it.tekst.isEmpty {
        [say(.kaartIsWeg)]
      } else {
        sessie.kaart == it.tekst ? [say(.kaartLigtEr, it.tekst)] : []
      }
    case .uitgelicht(let it): [say(it.notitie == nil ? .wandIsTerug : .notitieIsGroot)]
    case .vastMoment:
      seat == .zaal ? [] : [sessie.vastMoment.map(scene.vertrek) ?? say(.geenVastMoment)]
    case .kiezerGezet(let it):
      sessie.kiezer == it.kiezer ? [say(.kiezerIsNu, say(.kiezer(it.kiezer)))] : []
    // Where somebody is at home is nothing for a wall.
    case .bijeenkomstGezet:
      seat == .zaal
        ? []
        : [
          say(.dubbelePunt, say(.woordBijeenkomst), say.bijeenkomst(sessie.bijeenkomst) ?? say(.nietsBekend))
        ]
    case .trajectGezet: []
    case .verslagVoor: seat == .zaal ? [] : [say(.dubbelePunt, say(.wieKrijgtVerslag), sessie.krijgt)]
    case .bewaringGezet:
      seat == .zaal
        ? [] : sessie.bewaring.map { [say(.dubbelePunt, say(.bewaartermijn), say.bewaring($0))] } ?? []
    case .voorgelezen(let it):
      // Who came by in a hurry hears only the page that is there now, and it once.
      it.stap == sessie.huidig && sessie.etappe?.bladSinds == event.time ? reading : []
    case .deelnemerErbij: people(event.id).map { [say(.aanTafelIs, $0)] } ?? []
    case .deelnemerGewijzigd(let it): people(it.deelnemer).map { [say(.aanTafelIs, $0)] } ?? []
    case .deelnemerWeg: [say(.iemandIsWeg)]
    case .regelsAkkoord(let it): person(it.deelnemer).map { [say(.isAkkoord, $0)] } ?? []
    case .nietNodig(let it):
      seat == .zaal ? [] : person(it.deelnemer).map { [say(.dubbelePunt, $0, say(.hoeftNiet))] } ?? []
    case .beurtGezet(let it):
      person(it.beurt.deelnemer).map { [say(.dubbelePunt, $0, say(it.beurt.past ? .sloegOver : .sprak))] }
        ?? []
    case .schaalGezet(let schaal):
      sessie.etappe(schaal.stap)?.schalen.contains(schaal) == true ? [mark(schaal)] : []
    case .stapGekozen(let it):
      // Who came by in a hurry hears only where the room is now.
      sessie.huidig == it.naar ? hier : []
    case .stapOvergeslagen(let it): name(it.stap).map { [say(.overgeslagen, $0)] } ?? []
    case .stapIngevoegd: name(StapID(event.id.text)).map { [say(.ingevoegd, $0)] } ?? []
    case .stapVerplaatst(let it):
      name(it.stap).map { [say(.verplaatst, $0, String(scene.number(of: it.stap)))] } ?? []
    case .tijdErbij(let it):
      seat == .zaal ? [] : name(it.stap).map { [say(.minutenErbij, String(it.minuten), $0)] } ?? []
    case .tonenGezet(let it):
      seat == .zaal
        ? []
        : name(it.stap).map { [say(.dubbelePunt, $0, say(it.tonen == .los ? .tonenLos : .tonenDirect))] }
          ?? []
    case .faseGekozen(let it): it.stap == sessie.huidig ? fase + silence : []
    case .puntGezet(let it):
      sessie.etappe(it.stap)?.punten.contains(it.punt) == true ? [point(it.punt)] : []
    }
  }

  /// The step of now with its question, and what was said in it before.
  var hier: [String] { stap + (seat == .zaal && sessie.zwart ? [] : harvest) }

  var stap: [String] {
    guard let etappe = sessie.etappe else { return [] }
    let place = say(.stapNaam, String(scene.number(of: etappe.id)), etappe.stap.naam)
    return ["\(place). \(etappe.stap.vraag)"] + fase
  }

  func name(_ stap: StapID) -> String? { sessie.etappe(stap)?.stap.naam }

  var fase: [String] {
    guard let etappe = sessie.etappe else { return [] }
    let fasen = Fasen(etappe, say)
    return fasen.isEmpty ? [] : [say(.nuIn, fasen.namen[fasen.nu])]
  }

  /// The slips of silent writing are read when the room shares them.
  var silence: [String] {
    seat == .zaal && sessie.etappe?.stap.vorm.isStil == true ? harvest : []
  }

  // MARK: The table

  func person(_ id: Identifier) -> String? {
    sessie.deelnemer(id).map { $0.gegevens.label.isEmpty ? say(.name(of: $0.stem)) : $0.gegevens.label }
  }

  /// Who comes to the table, and how many a group is.
  private func people(_ id: Identifier) -> String? {
    person(id).map { name in
      [name, sessie.deelnemer(id)?.gegevens.maal ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  func mark(_ schaal: Sessie.Schaal) -> String {
    let who = schaal.deelnemer.map { person($0) ?? say(.iemand) } ?? say(.heleTafel)
    let words = [schaal.rij, schaal.waarom, schaal.hoger.isEmpty ? "" : "↑ " + schaal.hoger]
    return say(.dubbelePunt, who, words.filter { !$0.isEmpty }.joined(separator: ". "))
  }

  func point(_ punt: Sessie.Punt) -> String {
    let owner = punt.eigenaar.isEmpty ? "" : punt.eigenaar
    let words = [punt.klaar ? say(.inOrde) : owner, punt.opmerking].filter { !$0.isEmpty }
    return say(
      .dubbelePunt, punt.tekst, words.isEmpty ? say(.nogNiemandNeemtHet) : words.joined(separator: ". "))
  }
}
