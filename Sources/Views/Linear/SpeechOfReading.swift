import Acts
import Panels
import SessionModel
import Text
import Wording

/// What is read back, and what is answered.
extension Speech {
  /// The page that is read back, so that whoever listens hears what an answer is about.
  var reading: [String] {
    guard let etappe = sessie.etappe, etappe.stap.vorm.leestTerug else { return [] }
    let lezing = scene.teruglezing
    // Arrows are for hands that have keys.
    let words = ["→": "/" + say(.woordBlad), "←": "/" + say(.voorbeeldBlad)]
    let hints = scene.leeshints(etappe).map { ((words[$0.name] ?? $0.name) + " " + $0.label).trimmed }
    let how = hints.isEmpty ? [] : [say(.dubbelePunt, say(.leeszeg), hints.joined(separator: " · "))]
    switch etappe.blad {
    case nil, .omslag:
      guard !lezing.zinnen.isEmpty else { return [say(.nietsTerugTeLezen)] }
      let who = sessie.heeftGezin ? [say(.wieZegtWatMeeMag)] : []
      return [say(.weLezenTerug), say(.jijZegtHet), say(.nietGevraagdBlijft)] + who + how
    case .zinnen:
      let zinnen = lezing.zinnen(op: etappe.blad)
      let isKort = lezing.isKort(etappe.blad)
      let head = [scene.leeskop(zinnen, isKort: isKort), scene.leesplaats(lezing, etappe.blad)]
      return [head.filter { !$0.isEmpty }.joined(separator: ", ")] + zinnen.map(sentence)
        + (isKort ? [say(.ietsHierHouden)] : lezing.vraag(op: etappe.blad).map { [say($0)] } ?? []) + how
    case .einde:
      let goes = lezing.zinnen.count(where: \.gaatMee)
      let stays = lezing.zinnen.count(where: \.blijft)
      let open = lezing.nietGevraagd.count
      return [say.gaanMee(goes) + "."] + (stays > 0 ? [say.blijvenHier(stays) + "."] : [])
        + (open > 0 ? [say.nietGevraagd(open)] : []) + (goes > 0 ? [say(.magLeren)] : []) + how
    }
  }

  func sentence(_ zin: Teruglezing.Zin) -> String {
    guard !zin.blijft else { return say(.dubbelePunt, String(zin.nummer), say(.blijftHierKort)) }
    let words = (zin.lichtje ? "★ " : "") + scene.leestekst(zin)
    let told = say(.dubbelePunt, String(zin.nummer), words)
    switch zin.stand.mee {
    case .mee: return told + " – " + say(.gaatMeeKort)
    case .woorden(let other): return told + " – " + say(.gaatMeeAls, "“\(other)”")
    case .blijft, nil: return told
    }
  }

  /// What was answered, by the numbers that were called.
  func answer(_ antwoord: Antwoord) -> [String] {
    let over = Set(antwoord.over)
    let meant = scene.teruglezing.zinnen.filter { $0.bronnen.contains { over.contains($0.event) } }
    // A dream is answered where it is kept and where it was said: it is told once.
    let told = meant.filter { zin in zin.bronnen.last.map { over.contains($0.event) } ?? false }
    if told.isEmpty, !meant.isEmpty { return [] }
    let numbers = told.map(\.nummer)
    let list = numbers.map(String.init).joined(separator: ", ")
    switch antwoord.mee {
    case .mee:
      return numbers.isEmpty ? [say(.gaatMeeKort)] : [say(.dubbelePunt, say.gaanMee(numbers.count), list)]
    case .woorden(let words): return [say(.dubbelePunt, list, say(.gaatMeeAls, "“\(words)”"))]
    case .blijft:
      return numbers.isEmpty
        ? [say(.blijftHierKort)] : [say(.dubbelePunt, say.blijvenHier(numbers.count), list)]
    case nil:
      return antwoord.leren == true
        ? [say.count(numbers.count, .vanEenLeren, .vanZoveelLeren)] : [say(.vanGeenLeren)]
    }
  }
}

extension Teruglezing {
  /// What is asked on a page; `nil` where all of it was answered.
  func vraag(op blad: Blad?) -> Phrase? {
    zinnen(op: blad).contains { $0.stand.mee == nil } ? .magDitMee : nil
  }
}
