import Panels
import SessionModel
import Wording

/// What is said, as far as a seat may hear it.
extension Speech {
  func note(_ fact: NotitieFact, _ event: Event) -> [String] {
    switch fact {
    case .gemaakt, .getrokken: shown(event.id).map { [note($0)] } ?? []
    case .gewijzigd(let it): change(it.notitie, it.wijziging)
    case .samengevoegd(let it):
      shown(it.notitie).map { notitie in
        let count = seat == .zaal ? it.dubbelen.count { shownAnywhere($0) != nil } : it.dubbelen.count
        return count == 0 ? [] : [say(.samengevoegd, String(count + 1), notitie.gegevens.tekst)]
      } ?? []
    case .besproken(let it):
      privately(it.notitie).map {
        [say(it.besproken ? .isNuBesproken : .isWeerOnbesproken, $0.gegevens.tekst)]
      } ?? []
    case .geparkeerd(let it):
      privately(it.notitie).map { notitie in
        [say(.geparkeerdBij, say.delen(van: it.plek).joined(separator: ", "), notitie.gegevens.tekst)]
      } ?? []
    case .stippenGezet(let it):
      shown(it.notitie).map {
        [say(.dubbelePunt, $0.gegevens.tekst, say(.zoveelStippen, String(it.stippen)))]
      }
        ?? []
    case .ideeGekozen(let it):
      sessie.keuzes.contains { $0.id == event.id }
        ? shownAnywhere(it.notitie).map { [say(.geeftEnergieAan, $0.gegevens.tekst, scene.kiezer(it.door))] }
          ?? [] : []
    case .ingedeeld, .inDraad: []
    case .magMeeGezegd(let it): [say(it.mee == .blijft ? .blijftHierKort : .gaatMeeKort)]
    }
  }

  /// Something that waits from before; where and with whom is nothing for the room.
  func waiting(_ punt: Wachtpunt) -> String {
    guard seat != .zaal else { return note(punt.notitie) }
    let place = say.delen(van: punt.notitie.parkeerplek ?? Parkeerplek()).joined(separator: ", ")
    return say(.geparkeerdBij, place, punt.notitie.gegevens.tekst)
  }

  /// The notes of a step as this seat may hear them now.
  func heard(_ etappe: Etappe) -> [Notitie] {
    let notes = seat == .zaal ? Array(scene.zichtbaar(etappe)) : sessie.notities(in: etappe.id)
    return notes.filter { shown($0.id) != nil }
  }

  /// A note as this seat may hear it now; `nil` when it may not.
  func shown(_ id: Identifier) -> Notitie? {
    guard let notitie = shownAnywhere(id) else { return nil }
    // The projector shows the notes of the step of now, and of silent writing only once it is shared.
    guard seat == .zaal, let etappe = sessie.etappe else { return notitie }
    guard notitie.gegevens.stap == etappe.id, !etappe.stap.vorm.leestTerug else { return nil }
    return !etappe.stap.vorm.isStil || Fasen(etappe, say).isSamen ? notitie : nil
  }

  /// A note about which the room hears nothing; `nil` for the room.
  func privately(_ id: Identifier) -> Notitie? { seat == .zaal ? nil : sessie.notities[id] }

  func shownAnywhere(_ id: Identifier) -> Notitie? {
    guard let notitie = sessie.notities[id] else { return nil }
    return seat == .zaal && !notitie.isTeTonen ? nil : notitie
  }

  /// "moeder: Een vaste dag in de week".
  func note(_ notitie: Notitie) -> String {
    let gegevens = notitie.gegevens
    var head = scene.afzender(notitie).map { [$0] } ?? []
    head += gegevens.kenmerken.alle.filter { !$0.tellsSpeaker }.compactMap(say.name(of:))
    if gegevens.stap != sessie.huidig, let name = name(gegevens.stap) { head.append(name) }
    let words = gegevens.soort == .citaat ? "“\(gegevens.tekst)”" : gegevens.tekst
    return say(.dubbelePunt, head.isEmpty ? say(.notitie) : head.joined(separator: ", "), words)
  }

  func change(_ id: Identifier, _ wijziging: Notitie.Wijziging) -> [String] {
    if wijziging.achtergehouden == .set(true), seat == .zaal {
      return sessie.notities[id]?.lek.isEmpty == false ? [] : [say(.notitieVanScherm)]
    }
    guard let notitie = shown(id) else { return [] }
    // What is released is new to the room.
    if wijziging.achtergehouden == .set(false), seat == .zaal { return [note(notitie)] }
    return ["\(say(.verbeterd)) \(note(notitie))"]
  }
}
