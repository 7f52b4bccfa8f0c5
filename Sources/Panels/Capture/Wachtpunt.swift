import SessionModel
import Wording

/// Something that was parked at an earlier table and comes back at this one.
public struct Wachtpunt: Hashable, Sendable {
  /// The session in which it was said.
  let sessie: Identifier
  /// It, as it may be seen here.
  public let notitie: Notitie

  /// Where it waits.
  var plek: Parkeerplek { notitie.parkeerplek ?? Parkeerplek() }

  /// Whether it has its answer; here, for what had one before does not come back.
  var isBeantwoord: Bool { plek.stand == .beantwoord }

  /// Whether something was said of it at this table.
  func isBesproken(_ scene: Scene) -> Bool { scene.isHier(notitie.parkeermoment) }

  /// As a thing to fill in: how far it is, when or what, at which table, and who takes it on.
  func ding(_ nummer: Int, _ scene: Scene) -> Form.Ding {
    let (say, plek) = (scene.say, plek)
    let standen = Parkeerplek.Stand.allCases.map { (say(.name(of: $0)), $0.rawValue) }
    let fora = Parkeerplek.Forum.allCases.map { (say(.name(of: $0)), $0.rawValue) }
    let people = Form.Field.Option.list(scene.sessie.deelnemers.map { (scene.naam($0), scene.naam($0)) })
    let begin = [
      plek.stand.rawValue, plek.antwoord ?? plek.geagendeerd?.iso ?? "", plek.forum?.rawValue ?? "",
      plek.eigenaar,
    ]
    return Form.Ding(
      id: notitie.id.text, nummer: nummer, titel: notitie.gegevens.tekst,
      detail: say.delen(van: plek).joined(separator: " · "), klaar: isBesproken(scene),
      achtergehouden: false,
      velden: [
        Form.Field(
          say(.veldStand), .keuze(Form.Field.Option.list(standen)), begin: begin[0], verplicht: true),
        Form.Field(say(.veldWanneerOfWat), begin: begin[1]),
        Form.Field(say(.veldForum), .keuze(Form.Field.Option.list(fora)), begin: begin[2]),
        Form.Field(say(.veldEigenaar), .vrij(people), begin: begin[3]),
      ],
      changes: { [self] values in
        guard let new = changed(values, from: begin, scene) else { return [] }
        return [Change(StreamID(.sessie, sessie), .geparkeerd(notitie.id, new))]
      })
  }

  /// The place with the answers that differ from what was shown; `nil` where that changes nothing, or is no day.
  private func changed(_ values: [String], from begin: [String], _ scene: Scene) -> Parkeerplek? {
    let whole = scene.geheleParkeerplek(self)
    var plek = whole
    let said = values.answer(1)
    switch Parkeerplek.Stand(rawValue: values.answer(0)) {
    case .open: (plek.geagendeerd, plek.antwoord) = (nil, nil)
    case .geagendeerd:
      guard let dag = Day(said) ?? scene.say.termijn(said.folded, op: scene.today) else { return nil }
      (plek.geagendeerd, plek.antwoord) = (dag, nil)
    case .beantwoord: if said != begin[1] || plek.antwoord == nil { plek.antwoord = said }
    case nil: return nil
    }
    if values.answer(2) != begin[2] { plek.forum = Parkeerplek.Forum(rawValue: values.answer(2)) }
    if values.answer(3) != begin[3] { plek.eigenaar = values.answer(3) }
    return plek == whole ? nil : plek
  }
}
