import Acts
import Panels
import SessionModel
import Wording

/// Everything that a seat has before it now.
extension Speech {
  /// What this seat has before it now, from the top.
  public var present: [String] {
    if seat == .zaal, sessie.zwart { return [say(.zaalIsZwart)] }
    var lines = [[sessie.titel, scene.alias].compactMap(\.self).joined(separator: " · ")]
    if sessie.gesloten != nil { lines.append(say(.sessieIsGesloten)) }
    if seat != .zaal, sessie.zwart { lines.append(say(.zaalIsZwart)) }
    lines += stap
    if let droom = scene.plan.droom { lines.append(dream(droom)) }
    if !sessie.kaart.isEmpty { lines.append(say(.kaartLigtEr, sessie.kaart)) }
    return lines + harvest + (seat == .noteer ? facts : [])
  }

  /// The notes of the step of now, with the numbers by which acts call them.
  var numbered: [String] {
    let notes = scene.harvest
    guard !notes.isEmpty else { return [say(.lijstLeeg)] }
    return notes.enumerated().map { "\($0 + 1) \(note($1))" }
  }

  /// What was gathered in the step of now.
  var harvest: [String] {
    guard let etappe = sessie.etappe else { return [] }
    var lines = heard(etappe).map(note) + etappe.schalen.map(mark)
    lines += etappe.punten.map(point)
    switch etappe.stap.vorm {
    case .teruglezen: lines += reading
    case .morgenAnders: lines += scene.plan.afspraken(van: sessie.id).map { promise($0.gegevens) }
    case .terugblik:
      lines += scene.beloften.map { promise($0.afspraak.gegevens) }
      lines += scene.eerdereOpbrengst(etappe).map { say(.brachtEerder, $0.gegevens.tekst) }
      lines += scene.eerderGeparkeerd.map(waiting)
    case .kiezen:
      lines += sessie.keuzes.compactMap { keuze in
        shownAnywhere(keuze.notitie).map { say(.geeftEnergieAan, $0.gegevens.tekst, scene.kiezer(keuze)) }
      }
    case .tijdlijn: lines += scene.plan.tijdlijnOpJaar.map { point($0.gegevens) }
    case .wensdroom: lines += scene.plan.dromen.filter { $0 != scene.plan.droom }.map(dream)
    case .reisgezelschap: lines += sessie.deelnemers.compactMap { person($0.id) }.map { say(.aanTafelIs, $0) }
    case .afsluiten: lines += reached.map(milestone)
    case .ronde, .oogst, .watWerkt, .ideeen, .denkpatronen, .schaal, .afweging, .checklist, .stil, .pauze:
      break
    }
    return lines
  }

  /// What only the people behind the table should know, and what there is to fill in.
  var facts: [String] {
    guard let etappe = sessie.etappe else { return [] }
    return panel(for: etappe.stap.vorm).regie(etappe, scene) + questions
  }

  /// The things of the form, each with how it is filled in.
  var questions: [String] {
    guard let form = scene.form else { return [] }
    return [say(.inTeVullen)]
      + form.dingen.enumerated().map { index, ding in
        let known = ding.detail.isEmpty ? "" : " (\(ding.detail))"
        let fields = ding.velden.map { "| " + $0.label }.joined(separator: " ")
        return "\(index + 1) \(ding.titel)\(known): /\(say(.woordVul)) \(index + 1) \(fields)"
      }
  }
}
