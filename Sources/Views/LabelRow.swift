import Panels
import Screen
import SessionModel
import Wording

/// The people and voices a note can be of, each with the letter that chooses it.
public struct Speakers: Sendable {
  /// A speaker by letter.
  public struct Speaker: Hashable, Sendable {
    /// The key.
    public let letter: Character
    /// The voice.
    public let stem: Stem
    /// The person; `nil` for a voice nobody at the table has.
    public let deelnemer: Deelnemer?
  }

  /// People first, in the order of coming in; then the voices that nobody has.
  public let all: [Speaker]

  /// Letters that mean something else in the row.
  private static let taken: Set<Character> = ["d", "p", "x"]

  /// The speakers of a session.
  public init(_ deelnemers: [Deelnemer]) {
    var free = Set("abcdefghijklmnopqrstuvwxyz").subtracting(Speakers.taken)
    var all: [Speaker] = []
    for deelnemer in deelnemers {
      let wanted = [deelnemer.stem.letter] + deelnemer.naam.folded
      guard let letter = wanted.first(where: free.contains) ?? free.sorted().first else { break }
      free.remove(letter)
      all.append(Speaker(letter: letter, stem: deelnemer.stem, deelnemer: deelnemer))
    }
    for stem in Stem.allCases where !deelnemers.contains(where: { $0.stem == stem }) {
      guard let letter = ([stem.letter] + stem.rawValue).first(where: free.contains) else { continue }
      free.remove(letter)
      all.append(Speaker(letter: letter, stem: stem, deelnemer: nil))
    }
    self.all = all
  }

  /// The person of a voice, when there is exactly one.
  public func only(of stem: Stem) -> Identifier? {
    let people = all.filter { $0.stem == stem }.compactMap(\.deelnemer)
    return people.count == 1 ? people[0].id : nil
  }
}

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
