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

  /// A label of the row.
  public struct Choice: Sendable {
    /// What picks it, the first as it is shown; none for somebody who came when all letters were given.
    public let keys: [Character]
    /// What it puts to the line.
    public let label: Label
    /// How it reads.
    public let name: String
    /// The key that is shown.
    public var key: Character? { keys.first }
  }

  /// The labels in the order of the row, with key and words.
  public let choices: [Choice]

  /// The row for this step.
  public init(_ form: NoteForm, _ speakers: Speakers, _ say: Wording) {
    var choices = form.stemmen ? LabelRow(speakers, say).choices : []
    func offer(_ kenmerk: Kenmerk, _ key: Character?) {
      guard let key, let name = say.name(of: kenmerk) else { return }
      choices.append(Choice(keys: [key], label: .kenmerk(kenmerk), name: name))
    }
    for kenmerk in LabelRow.altijd where kenmerk != .droom || form.droom { offer(kenmerk, kenmerk.toets) }
    if form.themas {
      for (number, thema) in zip("123", Thema.allCases) { offer(.thema(thema), number) }
    }
    for (number, vak) in zip("123456789", form.vakken) { offer(.vak(vak), number) }
    self.choices = choices
  }

  /// The row of who can speak, and of nobody.
  init(_ speakers: Speakers, _ say: Wording) {
    choices =
      speakers.all.map { speaker in
        // The letter of a voice means the person, where exactly one has it.
        let isOnly = speaker.deelnemer != nil && speakers.only(of: speaker.stem) == speaker.deelnemer?.id
        let both = [speaker.letter, isOnly ? speaker.stem.letter : nil]
        // Who is called nothing else is shown by the letter of the voice.
        let isNameless = speaker.deelnemer?.gegevens.label.isEmpty == true
        let keys = (isNameless ? both.reversed() : both).compactMap(\.self)
        return Choice(
          keys: keys, label: .spreker(speaker.stem, speaker.deelnemer?.id),
          name: speaker.deelnemer.map(LabelRow.naam) ?? say(.name(of: speaker.stem)))
      } + [Choice(keys: ["x"], label: .spreker(nil, nil), name: say(.niemand))]
  }

  private static func naam(_ deelnemer: Deelnemer) -> String {
    [deelnemer.naam, deelnemer.gegevens.maal].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The label of a key.
  public func label(for key: Character) -> Label? {
    choices.first { $0.keys.contains(key) }?.label
  }

  /// What is left of the row when this was typed: the label of a key, and who has no key and is called like it.
  func left(by typed: String) -> [Choice] {
    typed.isEmpty
      ? choices
      : choices.filter { choice in
        choice.keys.isEmpty
          ? choice.name.folded.hasPrefix(typed) : choice.keys.contains { String($0) == typed }
      }
  }
}
