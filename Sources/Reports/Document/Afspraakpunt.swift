import SessionModel
import Wording

extension Wording {
  /// An afspraak as a point of a list: what, by whom, and on lines below it what else is known.
  ///
  /// - Parameters:
  ///   - wie: who takes it on, as that may be told.
  ///   - velden: which of its fields stand below it.
  ///   - stand: how far it is; empty where nobody said.
  func punt(
    _ gegevens: Afspraak.Gegevens, wie: String?, _ velden: [Afspraak.Veld], stand: String, bracht: String
  ) -> Document.Item {
    let fields: [(Phrase, String)] =
      velden.map { (.kolom($0), woorden($0, van: gegevens)) } + [
        (.kolomStand, stand), (.kolomBracht, bracht),
      ]
    let details = fields.filter { !$0.1.isEmpty }.map { self(.kopMetTekst, self($0.0), $0.1) }
    return Document.Item(gegevens.wat, by: wie, details: details)
  }
}
