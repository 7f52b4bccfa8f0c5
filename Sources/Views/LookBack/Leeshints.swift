import Acts
import Panels
import Screen
import SessionModel
import Wording

extension Scene {
  /// What can be typed on the page that is in sight.
  func leeshints(_ etappe: Etappe) -> [KeyHint] { leeshints(op: etappe.blad) }

  /// What can be typed on a page.
  func leeshints(op blad: Blad?) -> [KeyHint] {
    leeswoorden(blad).map { KeyHint(name: $0.name, label: $0.label) }
  }

  private func leeswoorden(_ blad: Blad?) -> [(name: String, label: String)] {
    let lezing = teruglezing
    let next = ("→", say(.verder))
    switch blad {
    case nil, .omslag:
      guard !lezing.zinnen.isEmpty else { return [] }
      let who = sessie.heeftGezin ? Kiezer.allCases.map { (say(.kiezer($0)), "") } : []
      let child = lezing.kort.isEmpty ? [] : [("kort", say(.leeshintKort))]
      return who + child + [next]
    case .zinnen:
      let zinnen = lezing.zinnen(op: blad)
      guard let example = (zinnen.count > 2 ? zinnen[zinnen.count / 2] : zinnen.last)?.nummer else {
        return [next]
      }
      let but = zinnen.count > 1 ? [("j -\(example)", say(.leeshintBehalve, String(example)))] : []
      let one = zinnen.count > 1 ? [(String(example), say(.leeshintAlleen))] : []
      return [("j", say(.leeshint))] + but + [("n", say(.leeshintNiets))] + one + [next]
    case .einde:
      let learn =
        lezing.zinnen.contains(where: \.gaatMee) ? [("j", say(.leeshintLeren)), ("n", say(.nee))] : []
      let rest = lezing.nietGevraagd.isEmpty ? [] : [("alles", say(.leeshintAlles))]
      return learn + rest + [("←", say(.terug))]
    }
  }
}

extension Leesdaad {
  /// What tells what it takes away, once that is done.
  var bericht: [Wish] { neemtTerug.map { [.tellBereik($0)] } ?? [] }
}
