import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// The row that Tab opens in a note line: every label a note can carry, a key each.
public struct LabelRow: Sendable {
  /// What a key of the row chooses.
  public enum Label: Hashable, Sendable {
    /// Who speaks from now on; nobody, where there is no voice.
    case spreker(Stem?, Identifier?)
    /// What the line carries, or no more when it did.
    case kenmerk(Kenmerk)
  }

  /// What any line can carry, in the order of the row.
  static let altijd: [Kenmerk] = [
    .soort(.citaat), .lichtje, .soort(.vraag), .soort(.hobbel), .afspraak, .droom, .achtergehouden,
  ]

  /// The labels in the order of the row, with key and words.
  public let choices: [(key: Character, label: Label, name: String)]

  /// The row for this step.
  public init(_ form: NoteForm, _ speakers: Speakers, _ say: Wording) {
    var choices: [(key: Character, label: Label, name: String)] = []
    if form.stemmen {
      for speaker in speakers.all {
        let label = Label.spreker(speaker.stem, speaker.deelnemer?.id)
        guard let letter = speaker.letter else { continue }
        choices.append((letter, label, speaker.deelnemer?.naam ?? say(.name(of: speaker.stem))))
      }
      choices.append(("x", .spreker(nil, nil), say(.niemand)))
    }
    func offer(_ kenmerk: Kenmerk, _ key: Character?) {
      guard let key, let name = say.name(of: kenmerk) else { return }
      choices.append((key, .kenmerk(kenmerk), name))
    }
    for kenmerk in LabelRow.altijd where kenmerk != .droom || form.droom { offer(kenmerk, kenmerk.toets) }
    if form.themas {
      for (number, thema) in zip("123", Thema.allCases) { offer(.thema(thema), number) }
    }
    for (number, vak) in zip("123456789", form.vakken) { offer(.vak(vak), number) }
    self.choices = choices
  }

  /// The label of a key.
  public func label(for key: Character) -> Label? {
    choices.first { $0.key == key }?.label
  }

  /// The row as hints, wrapped in lines of this width.
  public var hints: [KeyHint] { choices.map { KeyHint(name: String($0.key), label: $0.name) } }
}
