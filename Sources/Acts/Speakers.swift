import SessionModel
import Text

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

  private let deelnemers: [Deelnemer]

  /// Letters that mean something else in the row.
  private static let taken = Letters("dpx")

  /// The speakers of a session.
  public init(_ deelnemers: [Deelnemer]) { self.deelnemers = deelnemers }

  /// People first, in the order of coming in; then the voices that nobody has.
  ///
  /// Made when it is asked for: most keys are letters that ask for nobody.
  public var all: [Speaker] {
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
    return all
  }

  /// The person of a voice, when there is exactly one.
  public func only(of stem: Stem) -> Identifier? {
    let people = all.filter { $0.stem == stem }.compactMap(\.deelnemer)
    return people.count == 1 ? people[0].id : nil
  }
}

extension Kenmerken {
  /// What the signs of a line give to it by themselves: a voice is the person's, where one person has it.
  public init(_ signs: Kenmerken, speakers: Speakers) {
    self = signs
    deelnemer = signs.stem.flatMap(speakers.only)
  }
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
