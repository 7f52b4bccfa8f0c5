import SessionModel
import Wording

/// What a form asks of an afspraak, field by field, and what it makes of the answers.
struct AfspraakVelden {
  /// The fields, in the order in which they are asked.
  let velden: [Afspraak.Veld]

  /// The fields as a form asks them.
  ///
  /// - Parameters:
  ///   - begin: what they begin with.
  ///   - own: how one of them is asked otherwise here.
  func fields(
    _ say: Wording, begin: Afspraak.Gegevens? = nil, own: [Afspraak.Veld: Form.Field] = [:]
  ) -> [Form.Field] {
    velden.map { veld in
      own[veld]
        ?? Form.Field(say(.vraag(naar: veld)), begin: begin?[veld] ?? "", verplicht: veld == .wat)
    }
  }

  /// What was answered of a field.
  func answer(_ veld: Afspraak.Veld, in values: [String]) -> String {
    velden.firstIndex(of: veld).map { values.answer($0) } ?? ""
  }

  /// An afspraak with what was answered.
  func filled(_ gegevens: Afspraak.Gegevens, with values: [String]) -> Afspraak.Gegevens {
    var filled = gegevens
    for (index, veld) in velden.enumerated() { filled[veld] = values.answer(index) }
    return filled
  }
}
