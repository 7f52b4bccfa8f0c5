import SessionModel
import Text
import Wording

/// Who travelled along before and is not here now: offered to be put in, never put in by itself.
struct Reisgenoten {
  private let scene: Scene
  private let etappe: Etappe

  init(_ etappe: Etappe, _ scene: Scene) { (self.etappe, self.scene) = (etappe, scene) }

  /// What the form offers of them.
  var dingen: [Form.Ding] { vorige.map(ding) + bekenden.map(ding) }

  /// Who sat at the last table at which anybody did, and sits at this one no more.
  private var vorige: [Deelnemer] {
    var here = scene.sessie.deelnemers.map(\.gegevens)
    let last = scene.eerdere.lazy.reversed().map(\.deelnemers).first { !$0.isEmpty } ?? []
    return last.filter { former in
      guard let place = here.firstIndex(where: { $0.isDezelfde(als: former.gegevens) }) else { return true }
      here.remove(at: place)
      return false
    }
  }

  /// Somebody who belongs to the child or the network, by what that is to it.
  private struct Bekende {
    let rol: Casus.Mensen.Rol
    let wie: String
  }

  /// Who belongs to it and is neither here nor was at the last table; who that is, is for a private screen.
  private var bekenden: [Bekende] {
    guard !scene.isGeprojecteerd, let mensen = scene.casus?.profiel?.mensen, !mensen.isEmpty else {
      return []
    }
    let labels = (scene.sessie.deelnemers + vorige).map(\.gegevens.label.folded)
    let wished = scene.sessie.notities(in: etappe.id).filter { $0.gegevens.vak == .gezelschap(.gewenst) }
    var known = Set(labels + wished.map(\.gegevens.tekst.folded))
    return Casus.Mensen.Rol.allCases.flatMap { rol in mensen[rol].map { Bekende(rol: rol, wie: $0) } }
      .filter { known.insert($0.wie.folded).inserted }
  }

  // MARK: The form

  /// The value of: not here, and wished for.
  private static let gewenst = Gezelschapsvak.gewenst.rawValue

  private func ding(_ former: Deelnemer) -> Form.Ding {
    Form.Ding(
      id: "eerder-\(former.id.text)", titel: scene.naamMetStem(former), detail: scene.say(.vanVorigeKeer),
      achtergehouden: false,
      velden: [plek(former.gegevens.plek, [])],
      changes: { [stream = scene.stream] values in
        guard let plek = Plek(rawValue: values.answer(0)) else { return [] }
        var gegevens = former.gegevens
        (gegevens.plek, gegevens.tafel) = (plek, nil)
        return [Change(stream, .deelnemerErbij(gegevens))]
      })
  }

  private func ding(_ bekende: Bekende) -> Form.Ding {
    let say = scene.say
    return Form.Ding(
      id: "bekend-\(bekende.wie)", titel: bekende.wie, detail: say(.name(of: bekende.rol)).lowercased(),
      achtergehouden: false,
      velden: [
        plek(nil, [(say(.wieErbijMag), Self.gewenst)]),
        Form.Field(say(.veldStem), .keuze(Form.Field.Option.stemmen(say)), verplicht: true),
      ],
      changes: { [scene, etappe] values in
        if values.answer(0) == Self.gewenst {
          return [scene.notitie(etappe, bekende.wie, vak: .gezelschap(.gewenst))]
        }
        guard let plek = Plek(rawValue: values.answer(0)), let stem = Stem(rawValue: values.answer(1)) else {
          return []
        }
        let rollen: [Deelnemer.Rol] = bekende.rol == .anker ? [.anker] : []
        let gegevens = Deelnemer.Gegevens(stem: stem, label: bekende.wie, plek: plek, rollen: rollen)
        return [Change(scene.stream, .deelnemerErbij(gegevens))]
      })
  }

  private func plek(_ begin: Plek?, _ more: [(label: String, value: String)]) -> Form.Field {
    let places = Plek.allCases.map { (label: scene.say(.name(of: $0)), value: $0.rawValue) }
    return Form.Field(
      scene.say(.veldPlek), .keuze(Form.Field.Option.list(places + more)), begin: begin?.rawValue ?? "",
      verplicht: true, stopt: more.isEmpty ? nil : Self.gewenst)
  }
}

extension Deelnemer.Gegevens {
  /// Whether it may well be the same person or group: of this side, called the same.
  fileprivate func isDezelfde(als other: Deelnemer.Gegevens) -> Bool {
    stem == other.stem && label.folded == other.label.folded
  }
}
