import SessionModel
import Text
import Wording

/// The fields of an afspraak that was made in any step.
public enum LosseAfspraak {
  private static let velden = AfspraakVelden(velden: Afspraak.Veld.getypt)

  /// The one thing there is to fill in, called by the name of the afspraak; none where it is not there any more.
  public static func form(of id: Identifier, _ scene: Scene) -> Form {
    guard let afspraak = scene.plan.afspraken(van: scene.sessie.id).first(where: { $0.id == id }) else {
      return Form(dingen: [])
    }
    let (say, old) = (scene.say, afspraak.gegevens)
    let people = Form.Field.Option.list(scene.sessie.deelnemers.map { (scene.naam($0), scene.naam($0)) })
    let ding = Form.Ding(
      id: id.text, titel: say(.afspraak), achtergehouden: false,
      velden: velden.fields(
        say, begin: old, own: [.wie: Form.Field(say(.veldWie), .vrij(people), begin: old.wie)]),
      changes: { values in
        var new = velden.filled(old, with: values)
        let owner = scene.sessie.deelnemers.first { scene.naam($0).folded == new.wie.folded }
        let stem = Stem.allCases.first { say(.name(of: $0)) == new.wie }
        (new.deelnemer, new.stem) = (owner?.id, owner?.stem ?? stem)
        if let owner { new.wie = scene.naam(owner) }
        new = scene.nuGezegd(new, was: old)
        return new == old ? [] : [Change(scene.planStream, .afspraakGewijzigd(id, new))]
      })
    return Form(dingen: [ding])
  }
}
