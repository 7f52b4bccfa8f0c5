import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// The row that Tab opens in a note line: every label a note can carry, a key each.
public struct LabelRow: Sendable {
  /// A label.
  public enum Label: Hashable, Sendable {
    case deelnemer(Deelnemer)
    case stem(Stem)
    case niemand
    case soort(Notitie.Soort)
    case lichtje, achtergehouden, droom, afspraak
    case thema(Thema)
    case vak(Vak)
  }

  /// The labels in the order of the row, with key and words.
  public let choices: [(key: Character, label: Label, name: String)]

  /// The row for this step.
  public init(_ form: NoteForm, _ speakers: Speakers, _ say: Wording) {
    var choices: [(key: Character, label: Label, name: String)] = []
    if form.stemmen {
      for speaker in speakers.all {
        let label: Label = speaker.deelnemer.map { .deelnemer($0) } ?? .stem(speaker.stem)
        choices.append((speaker.letter, label, speaker.deelnemer?.naam ?? say(.name(of: speaker.stem))))
      }
      choices.append(("x", .niemand, say(.niemand)))
    }
    choices.append(("\"", .soort(.citaat), say(.name(of: .citaat))))
    choices.append(("*", .lichtje, say(.lichtje)))
    choices.append(("?", .soort(.vraag), say(.name(of: .vraag))))
    choices.append(("~", .soort(.hobbel), say(.name(of: .hobbel))))
    choices.append(("!", .afspraak, say(.afspraak)))
    if form.droom { choices.append(("d", .droom, say(.droom))) }
    choices.append(("p", .achtergehouden, say(.nogNietTonen)))
    if form.themas {
      for (number, thema) in zip("123", Thema.allCases) {
        choices.append((number, .thema(thema), say(.name(of: thema))))
      }
    }
    for (number, vak) in zip("123456789", form.vakken) { choices.append((number, .vak(vak), say(vak))) }
    self.choices = choices
  }

  /// The label of a key.
  public func label(for key: Character) -> Label? {
    choices.first { $0.key == key }?.label
  }

  /// The row as hints, wrapped in lines of this width.
  public var hints: [KeyHint] { choices.map { KeyHint(name: String($0.key), label: $0.name) } }
}
