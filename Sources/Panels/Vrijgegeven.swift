import SessionModel
import Wording

/// The quotes of earlier sessions of this casus of which the speaker said that they may come along.
///
/// What was answered with no, was not asked, or is held back does not exist here.
struct Vrijgegeven {
  /// A quote in the words that may be used.
  struct Citaat {
    var id: Identifier
    var woorden: String
    var stem: Stem?
    var lichtje: Bool
  }

  /// All of them: by session, then by step.
  let citaten: [Citaat]
  /// Those that this session did not pull onto zaal yet.
  let open: [Citaat]

  /// What earlier sessions give to this one.
  init(_ scene: Scene) {
    citaten = scene.eerdere.flatMap { sessie in
      sessie.stappen.flatMap { sessie.notities(in: $0.id) }.compactMap(Citaat.init)
    }
    let pulled = Set(scene.sessie.notities.values.compactMap(\.gegevens.bij))
    open = citaten.filter { !pulled.contains($0.id) }
  }
}

extension Vrijgegeven.Citaat {
  fileprivate init?(_ notitie: Notitie) {
    guard notitie.isTeTonen, let woorden = notitie.vrijgegeven, !woorden.trimmed.isEmpty else {
      return nil
    }
    self.init(
      id: notitie.id, woorden: woorden, stem: notitie.gegevens.stem, lichtje: notitie.gegevens.lichtje)
  }

  /// The thing that pulls it onto zaal; it stays with the words it came from.
  func item(_ etappe: Etappe, _ scene: Scene) -> Form.Item {
    Form.Item(
      id: id.text, titel: Card.quoted(woorden), detail: stem.map { scene.say(.name(of: $0)) } ?? "",
      velden: [
        Form.Field(
          scene.say(.veldTonen), .keuze(Form.Field.Option.jaNee(scene.say)), begin: Form.ja,
          verplicht: true)
      ],
      changes: { values in
        guard values.answer(0) == Form.ja else { return [] }
        return [
          scene.notitie(etappe, woorden, stem: stem, soort: .citaat, lichtje: lichtje, bij: id)
        ]
      })
  }
}
