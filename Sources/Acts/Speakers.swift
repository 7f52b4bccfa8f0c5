import SessionModel
import Text
import Wording

/// The people and voices that a line can be of, each by what is typed for it.
public struct Speakers: Sendable {
  /// A speaker by letter.
  public struct Speaker: Hashable, Sendable {
    /// The key; `nil` for who came when all letters were given.
    public let letter: Character?
    /// The voice.
    public let stem: Stem
    /// The person; `nil` for a voice.
    public let deelnemer: Deelnemer?
  }

  /// Who is meant by a word.
  enum Called: Hashable, Sendable {
    case persoon(Deelnemer)
    /// More than one; the voice where all of them have the same name and voice.
    case meer(Stem?)
    case niemand
  }

  /// The people, in the order of coming in.
  let people: [Speaker]

  /// The speakers of a session.
  public init(_ sessie: Sessie) {
    people = sessie.deelnemers.map {
      Speaker(letter: sessie.letter(of: $0.id), stem: $0.stem, deelnemer: $0)
    }
  }

  /// People first, then the voices that nobody or more than one has.
  public var all: [Speaker] {
    let voices = Stem.allCases.filter { only(of: $0) == nil }.compactMap { stem in
      isTaken(stem.letter) ? nil : Speaker(letter: stem.letter, stem: stem, deelnemer: nil)
    }
    return people + voices
  }

  private func isTaken(_ letter: Character) -> Bool { people.contains { $0.letter == letter } }

  /// What everybody is called.
  var names: [String] { people.compactMap { $0.deelnemer?.gegevens.label }.filter { !$0.isEmpty } }

  /// What an act about somebody can begin with: a letter, or the first word of what one is called.
  var beginwoorden: [String] {
    people.compactMap { $0.letter.map(String.init) } + Stem.allCases.map { String($0.letter) }
      + names.compactMap { $0.folded.split(separator: " ").first.map(String.init) }
  }

  /// The person of this name, when at the table or in the ring.
  func person(_ id: Identifier) -> Deelnemer? {
    people.lazy.compactMap(\.deelnemer).first { $0.id == id }
  }

  /// What is typed before a colon for a person: a letter, or else the label.
  public func word(for id: Identifier) -> String? {
    guard let speaker = people.first(where: { $0.deelnemer?.id == id }) else { return nil }
    return speaker.letter.map { String($0) }
      ?? speaker.deelnemer.map(\.gegevens.label).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The person of a voice, when there is exactly one.
  public func only(of stem: Stem) -> Identifier? {
    let found = people.filter { $0.stem == stem }
    return found.count == 1 ? found[0].deelnemer?.id : nil
  }

  /// Whether somebody here has this voice.
  func isHere(_ stem: Stem) -> Bool { people.contains { $0.stem == stem } }

  /// The voice of a word, looked for without capitals and accents: its letter or its name.
  func voice(_ word: String, _ say: Wording) -> Stem? {
    if word.count == 1, let letter = word.first { return Stem(letter: letter) }
    return Stem.allCases.first { $0.rawValue == word || say(.name(of: $0)).folded == word }
  }

  /// The person of a word: a letter, a label, three letters of its beginning, or a first word that only one has.
  func called(_ word: String) -> Called {
    guard !word.isEmpty else { return .niemand }
    if word.count == 1 {
      return people.first { $0.letter == word.first }?.deelnemer.map(Called.persoon) ?? .niemand
    }
    let named = people.compactMap(\.deelnemer).filter { !$0.gegevens.label.isEmpty }
    let whole = named.filter { $0.gegevens.label.folded == word }
    if !whole.isEmpty { return Speakers.called(whole) }
    let first = named.filter { $0.gegevens.label.folded.hasPrefix(word + " ") }
    if !first.isEmpty { return Speakers.called(first) }
    guard word.count >= 3, Stem(rawValue: word) == nil else { return .niemand }
    return Speakers.called(named.filter { $0.gegevens.label.folded.hasPrefix(word) })
  }

  private static func called(_ found: [Deelnemer]) -> Called {
    guard let first = found.first else { return .niemand }
    guard found.count > 1 else { return .persoon(first) }
    return .meer(found.allSatisfy { $0.stem == first.stem } ? first.stem : nil)
  }

  /// Takes who an act is about: a letter, a whole label, its first word where only one has that, or the letter of a voice
  /// that one person has.
  func take(from scan: inout LineScan) -> (deelnemer: Deelnemer, byLetter: Bool)? {
    let labels = people.compactMap(\.deelnemer).filter { !$0.gegevens.label.isEmpty }
    let longest = labels.sorted { $0.gegevens.label.count > $1.gegevens.label.count }
    for deelnemer in longest where scan.take(words: deelnemer.gegevens.label) { return (deelnemer, false) }
    let next = scan.next
    guard !next.isEmpty else { return nil }
    if next.count == 1, let letter = next.first {
      let person = people.first { $0.letter == letter }?.deelnemer
      let voice = Stem(letter: letter).flatMap(only).flatMap { id in
        people.first { $0.deelnemer?.id == id }?.deelnemer
      }
      guard let found = person ?? voice, scan.take(word: next) else { return nil }
      return (found, true)
    }
    let first = labels.filter {
      $0.gegevens.label.folded.split(separator: " ").first.map(String.init) == next
    }
    guard first.count == 1, scan.take(word: next) else { return nil }
    return (first[0], false)
  }
}
