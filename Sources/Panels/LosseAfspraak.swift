import SessionModel
import Wording

/// An afspraak that somebody makes in any step, field by field: the words that were typed are its what.
public struct LosseAfspraak: Sendable {
  /// The one thing there is to fill in.
  public let form: Form
  /// What is known already, in the order of the fields.
  public let answers: [String]
  /// The field to begin at: the first that is not known.
  public let field: Int

  /// The name of the thing in the form.
  public static let item = "afspraak"

  /// An afspraak of this text, by whoever spoke.
  public init(wat: String, stem: Stem?, deelnemer: Identifier?, _ scene: Scene) {
    let owner = deelnemer.flatMap(scene.sessie.deelnemer).map(scene.naam)
    let wie = owner ?? stem.map { scene.say(.name(of: $0)) } ?? ""
    form = LosseAfspraak.form(scene)
    answers = [wat, wie]
    field = wie.isEmpty ? 1 : 2
  }

  /// The form by itself, for answers that were left in a draft.
  public static func form(_ scene: Scene) -> Form {
    let say = scene.say
    let people = Form.Field.Option.list(scene.sessie.deelnemers.map { (scene.naam($0), scene.naam($0)) })
    let item = Form.Item(
      id: item, titel: say(.afspraak),
      velden: [
        Form.Field(say(.veldWat), verplicht: true), Form.Field(say(.veldWie), .vrij(people)),
        Form.Field(say(.veldEersteStap)), Form.Field(say(.veldWanneer)), Form.Field(say(.veldMetWie)),
        Form.Field(say(.veldNodig)), Form.Field(say(.veldKijkmoment)),
      ],
      changes: { values in
        let owner = scene.sessie.deelnemers.first { scene.naam($0).folded == values.answer(1).folded }
        let stem = Stem.allCases.first { scene.say(.name(of: $0)) == values.answer(1) }
        let gegevens = Afspraak.Gegevens(
          sessie: scene.sessie.id, deelnemer: owner?.id, wie: owner.map(scene.naam) ?? values.answer(1),
          stem: owner?.stem ?? stem, wat: values.answer(0), eersteStap: values.answer(2),
          wanneer: values.answer(3), metWie: values.answer(4), nodig: values.answer(5),
          kijkmoment: values.answer(6))
        return [Change(scene.planStream, .afspraakGemaakt(gegevens))]
      })
    return Form(items: [item])
  }
}
