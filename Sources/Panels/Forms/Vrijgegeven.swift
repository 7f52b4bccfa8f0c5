import SessionModel
import Text
import Wording

/// The quotes of earlier sessions of this casus that were read back, and of which the speaker said that they may come
/// along.
struct Vrijgegeven {
  /// A quote in the words that may be used.
  struct Citaat {
    var id: Identifier
    var sessie: Identifier
    var woorden: String
    var stem: Stem?
    var lichtje: Bool
  }

  /// All of them: by session, then by step.
  let citaten: [Citaat]
  /// Those that this session did not pull onto zaal yet.
  let nogNiet: [Citaat]

  /// What earlier sessions give to this one.
  init(_ scene: Scene) {
    citaten = scene.eerdere.filter(\.vraagt).map(\.meegenomen).flatMap { sessie in
      sessie.stappen.flatMap { sessie.notities(in: $0.id) }.compactMap { Citaat($0, in: sessie.id) }
    }
    let pulled = Set(scene.sessie.notities.values.compactMap(\.gegevens.bij))
    nogNiet = citaten.filter { !pulled.contains($0.id) }
  }
}

extension Vrijgegeven.Citaat {
  fileprivate init?(_ notitie: Notitie, in sessie: Identifier) {
    let woorden = notitie.gegevens.tekst
    guard !woorden.trimmed.isEmpty, !notitie.isGeleend else { return nil }
    self.init(
      id: notitie.id, sessie: sessie, woorden: woorden, stem: notitie.gegevens.stem,
      lichtje: notitie.gegevens.lichtje)
  }

  /// The thing that pulls it onto zaal.
  func ding(_ etappe: Etappe, _ scene: Scene) -> Form.Ding {
    Form.Ding(
      id: id.text, titel: Card.quoted(woorden), detail: stem.map { scene.say(.name(of: $0)) } ?? "",
      achtergehouden: false,
      velden: [
        Form.Field(
          scene.say(.veldTonen), .keuze(Form.Field.Option.jaNee(scene.say)), begin: Form.ja,
          verplicht: true)
      ],
      changes: { values in
        guard values.answer(0) == Form.ja else { return [] }
        // A reference: what becomes of the words there holds here.
        let getrokken = Notitie.Getrokken(stap: etappe.id, sessie: sessie, bron: id)
        return [Change(scene.stream, .getrokken(getrokken))]
      })
  }
}
