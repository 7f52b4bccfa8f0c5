import Screen
import SessionModel
import Wording

/// The panel of a step: its form, and beside it who agrees with the rules where the step shows any.
public func panel(for stap: Stap) -> any Panel {
  let form = panel(for: stap.vorm)
  // There the people carry it themselves.
  return stap.regels.isEmpty || stap.vorm.toontRegels ? form : MetRegels(form: form)
}

/// A form with the rules beside it.
///
/// The projector shows the rules above any form.
struct MetRegels: Panel {
  let form: any Panel

  func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents { form.wall(etappe, scene) }

  /// Who was not asked yet; only here.
  func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let akkoord = Akkoord(scene.sessie)
    let open = akkoord.nogNiet.map(scene.naam).joined(separator: ", ")
    let asked =
      akkoord.wel.isEmpty ? [scene.say(.nogNiemandAkkoord)] : [scene.say(.nogNietAkkoord, open)]
    return form.regie(etappe, scene) + (akkoord.nogNiet.isEmpty ? [] : asked)
  }

  /// First the rules, as long as somebody can be asked.
  func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let akkoord = Akkoord(scene.sessie)
    let capture = form.capture(etappe, scene)
    guard !akkoord.nogNiet.isEmpty else { return capture }
    switch capture {
    case .lijn: return .formulier(Form(dingen: [ding(akkoord, scene)]))
    case .formulier(var form):
      form.dingen.insert(ding(akkoord, scene), at: 0)
      return .formulier(form)
    }
  }

  func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm { form.noteForm(etappe, scene) }

  /// Everybody has a letter, also who agreed: the projector tells of nobody that he did not.
  private func ding(_ akkoord: Akkoord, _ scene: Scene) -> Form.Ding {
    let people = scene.sessie.deelnemers
    let letters = Form.Field.Option.list(
      [(scene.say(.iedereen), "")] + people.map { (scene.naam($0), $0.id.text) })
    let asked = akkoord.nogNiet.map(scene.naam).joined(separator: ", ")
    return Form.Ding(
      id: "akkoord", titel: scene.say(.veldAkkoord), detail: scene.say(.nogVragen, asked),
      klaar: !akkoord.wel.isEmpty,
      achtergehouden: false,
      velden: [Form.Field(scene.say(.veldWieAkkoord), .meer(letters), verplicht: true)],
      changes: { [stream = scene.stream] values in
        let chosen = letters.filter { values.answer(0).contains($0.letter) }.map(\.value)
        return akkoord.nogNiet.filter { chosen.contains("") || chosen.contains($0.id.text) }
          .map { Change(stream, .regelsAkkoord($0.id)) }
      })
  }
}
