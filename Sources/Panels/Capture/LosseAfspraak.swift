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

  private static let velden = AfspraakVelden(velden: Afspraak.Veld.getypt)

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
      achtergehouden: false,
      velden: velden.fields(say, own: [.wie: Form.Field(say(.veldWie), .vrij(people))]),
      changes: { values in
        let wie = velden.answer(.wie, in: values)
        let owner = scene.sessie.deelnemers.first { scene.naam($0).folded == wie.folded }
        let stem = Stem.allCases.first { scene.say(.name(of: $0)) == wie }
        let blank = Afspraak.Gegevens(
          sessie: scene.sessie.id, deelnemer: owner?.id, wie: "", stem: owner?.stem ?? stem, wat: "")
        var gegevens = velden.filled(blank, with: values)
        if let owner { gegevens.wie = scene.naam(owner) }
        return [Change(scene.planStream, .afspraakGemaakt(gegevens))]
      })
    return Form(items: [item])
  }
}
