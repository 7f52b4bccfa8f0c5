import Panels
import Screen
import SessionModel
import Text
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
  private static let taken = Letters("dpx")

  /// The speakers of a session.
  public init(_ deelnemers: [Deelnemer]) {
    var free = Letters("abcdefghijklmnopqrstuvwxyz").subtracting(Speakers.taken)
    var all: [Speaker] = []
    for deelnemer in deelnemers {
      let own = deelnemer.stem.letter
      let wanted = free.contains(own) ? own : deelnemer.naam.folded.first(where: free.contains)
      guard let letter = wanted ?? free.first else { break }
      free.remove(letter)
      all.append(Speaker(letter: letter, stem: deelnemer.stem, deelnemer: deelnemer))
    }
    for stem in Stem.allCases where !deelnemers.contains(where: { $0.stem == stem }) {
      let own = stem.letter
      let wanted = free.contains(own) ? own : stem.rawValue.first(where: free.contains)
      guard let letter = wanted else { continue }
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

/// Letters of the alphabet, a bit each: who speaks is asked at each key.
private struct Letters {
  private var bits: UInt32

  init(_ letters: StaticString) {
    bits = 0
    letters.withUTF8Buffer { for byte in $0 { bits |= Letters.bit(byte) } }
  }

  /// The first in the order of the alphabet.
  var first: Character? {
    bits == 0 ? nil : Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(bits.trailingZeroBitCount)))
  }

  func contains(_ letter: Character) -> Bool { bits & Letters.bit(letter.asciiValue) != 0 }

  mutating func remove(_ letter: Character) { bits &= ~Letters.bit(letter.asciiValue) }

  func subtracting(_ other: Letters) -> Letters {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }

  private static func bit(_ ascii: UInt8?) -> UInt32 {
    guard let ascii, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(ascii) else { return 0 }
    return 1 << UInt32(ascii - UInt8(ascii: "a"))
  }
}
