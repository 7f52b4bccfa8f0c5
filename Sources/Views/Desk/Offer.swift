import Acts
import Panels
import SessionModel
import Wording

/// What can be made of what was just kept: it stands in the tell until → says yes, or the next line is kept.
enum Offer: Sendable {
  /// A note that almost fitted its step.
  case daden([LineAct], of: Identifier)
  /// The first words of a jeugdige or ouder where a dream is asked.
  case droom(of: Identifier)
  /// A sentence where afspraken are made.
  case afspraak(of: Identifier)
  /// The rest of an afspraak: what was not said of it.
  case velden([Afspraak.Veld], of: Identifier)
  /// A note that belongs in the field that was open before.
  case veld(FormLine, of: Identifier)
  /// Answers of a form, where somebody else answered the same meanwhile.
  case antwoorden(Form.Ding, [String], of: Identifier)
  /// Somebody of the family is not here.
  case nietHier(Identifier, [Change])
  /// A correction that was emptied.
  case intrekken(Kept)

  /// What is asked, in a few words.
  func sentence(_ scene: Scene) -> String {
    let say = scene.say
    switch self {
    case .daden(let daden, _):
      return say(.maakHier, daden.map { $0.woorden(scene) }.joined(separator: ", "))
    case .droom: return say(.isDitDeDroom)
    case .afspraak(let id):
      let wie = scene.sessie.notities[id].flatMap(scene.afzender)
      return say(.maakHier, wie.map { say(.wordtAfspraakVan, $0) } ?? say(.wordtAfspraak))
    case .velden(let velden, _):
      return say(.vulAfspraakAan, velden.map { say(.kolom($0)).lowercased() }.joined(separator: ", "))
    case .veld(let form, _): return say(.zetInVeld, form.naam)
    case .antwoorden(let ding, let answers, _):
      return say(.tochDezeAntwoorden, answers.filter { !$0.isEmpty }.joined(separator: " | "), ding.titel)
    case .nietHier(let id, _): return say(.isNietMeerHier, naam(id, scene))
    case .intrekken: return say(.zalHetWeg)
    }
  }

  /// The same in fewer words, behind what was kept; `nil` where there are none.
  func short(_ say: Wording) -> String? {
    switch self {
    case .velden: say(.vulAan)
    case .daden, .droom, .afspraak, .veld, .antwoorden, .nietHier, .intrekken: nil
    }
  }

  /// What became of it, in a few words; `nil` where that shows by itself.
  func tell(_ scene: Scene) -> String? {
    switch self {
    case .daden(let daden, _): daden.map { $0.woorden(scene) }.joined(separator: ", ")
    case .afspraak(let id):
      scene.sessie.notities[id].flatMap(scene.afzender).map { scene.say(.wordtAfspraakVan, $0) }
        ?? scene.say(.wordtAfspraak)
    case .nietHier(let id, _): scene.say(.isNuNietHier, naam(id, scene))
    case .droom, .velden, .veld, .antwoorden, .intrekken: nil
    }
  }

  private func naam(_ id: Identifier, _ scene: Scene) -> String {
    scene.sessie.deelnemer(id).map(scene.naam) ?? scene.say(.iemand)
  }

  /// The note of which it makes something; `nil` where it is about something else.
  var notitie: Identifier? {
    switch self {
    case .daden(_, let id), .droom(let id), .afspraak(let id), .veld(_, let id), .antwoorden(_, _, let id): id
    case .velden, .nietHier, .intrekken: nil
    }
  }

  /// What yes changes; empty where yes opens something instead.
  func changes(_ scene: Scene) -> [Change] {
    switch self {
    case .daden(let daden, let id):
      guard let note = scene.sessie.notities[id], let etappe = scene.sessie.etappe(note.gegevens.stap) else {
        return []
      }
      let made = daden.flatMap { $0.changes(in: etappe, scene) }
      return made.isEmpty ? [] : [Change(scene.stream, .ingetrokken([id]))] + made
    case .droom(let id):
      return scene.sessie.notities[id].map { scene.dream($0.gegevens, of: id) } ?? []
    case .afspraak(let id):
      guard let note = scene.sessie.notities[id] else { return [] }
      var labels = note.gegevens.kenmerken
      labels.afspraak = true
      let made = scene.keeping(note.gegevens.tekst, labels, in: note.gegevens.stap, id: id)
      return made.isEmpty
        ? [] : [Change(scene.stream, .ingetrokken([id]))] + made.map { Change($0.stream, $0.fact) }
    case .antwoorden(let ding, let answers, let id):
      let made = ding.changes(answers)
      return made.isEmpty ? [] : [Change(scene.stream, .ingetrokken([id]))] + made
    case .nietHier(let id, let changes): return scene.sessie.deelnemer(id) == nil ? [] : changes
    case .intrekken(let kept): return kept.takingBack(scene)
    case .velden, .veld: return []
    }
  }
}
