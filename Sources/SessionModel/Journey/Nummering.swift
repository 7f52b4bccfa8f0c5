import Text

/// The letters of the people and the numbers of the things of a stream, as they were given.
///
/// They are nailed: what is taken back, merged or goes away keeps its own, so that nothing else is ever meant by it. That
/// is why they follow from all events, also from those that do not count.
///
/// No two states differ by them: they are how things are called here, and not what they are.
public struct Nummering: Sendable {
  /// What is numbered together.
  enum Reeks: Hashable {
    /// The notes of every step of this form.
    case notities(Vorm)
    /// The afspraken of a session, and all points in time.
    case afspraken(Identifier)
    case tijdpunten
  }

  /// Whom a letter is kept for: who comes again under the same name, without the name itself.
  private struct Houder: Hashable {
    let stem: Stem
    let naam: Int
  }

  private var letters: [Identifier: Character] = [:]
  /// Whose each letter is, or was.
  private var houders: [Character: Houder] = [:]
  private var nummers: [Identifier: Int] = [:]
  private var aantallen: [Reeks: Int] = [:]

  /// The letter of a person; `nil` where all were given.
  subscript(letter deelnemer: Identifier) -> Character? { letters[deelnemer] }

  /// The number of a thing, from 1; `nil` for what has none.
  subscript(nummer ding: Identifier) -> Int? { nummers[ding] }

  /// Gives the next number of a row; what has one keeps it.
  mutating func give(_ ding: Identifier, in reeks: Reeks) {
    Self.give(&nummers[ding], next: &aantallen[reeks, default: 0])
  }

  private static func give(_ nummer: inout Int?, next aantal: inout Int) {
    guard nummer == nil else { return }
    aantal += 1
    nummer = aantal
  }

  /// Gives the next number of another row, for what moved there.
  mutating func move(_ ding: Identifier, to reeks: Reeks) {
    nummers[ding] = nil
    give(ding, in: reeks)
  }

  /// Gives a person a letter.
  ///
  /// Who comes again gets the letter of before; nobody else does.
  ///
  /// - Parameter here: who is at the table or in the ring.
  mutating func give(_ deelnemer: Identifier, _ gegevens: Deelnemer.Gegevens, here: [Deelnemer]) {
    guard letters[deelnemer] == nil else { return }
    let held = Set(here.compactMap { letters[$0.id] })
    let houder = Houder(stem: gegevens.stem, naam: gegevens.label.folded.hashValue)
    let free = { (letter: Character) in
      let before = houders[letter]
      return !held.contains(letter) && (before == nil || before == houder)
    }
    guard let letter = Letterkeus(gegevens).letters.first(where: free) else { return }
    (letters[deelnemer], houders[letter]) = (letter, houder)
  }
}

extension Nummering: Hashable {
  /// The same, whatever was called what.
  public static func == (one: Nummering, other: Nummering) -> Bool { true }
  /// Nothing to tell apart by.
  public func hash(into hasher: inout Hasher) {}
}

/// The letters that a person may get, the best first.
private struct Letterkeus {
  let letters: [Character]

  /// In the order of the rest, what looks like few other letters first.
  private static let rest: [Character] = Array("knrtwfqyei")
  /// Kept for parents, in every session.
  private static let ouders: [Character] = Array("mv")
  /// Kept for the first jeugdige.
  private static let jeugdige: Character = "j"

  init(_ gegevens: Deelnemer.Gegevens) {
    let name = gegevens.label.isEmpty ? gegevens.stem.rawValue : gegevens.label
    let words = name.folded.split { !$0.isLetter }
    let own = words.compactMap(\.first) + words.joined().filter { !"aeiou".contains($0) } + words.joined()
    var allowed = Self.rest
    switch gegevens.stem {
    case .jeugdige: allowed.append(Self.jeugdige)
    case .ouder: allowed += Self.ouders
    case .school, .leerplicht, .zorg, .gemeente, .anders: break
    }
    let first = gegevens.stem == .jeugdige ? [Self.jeugdige] : []
    letters = first + own.filter(allowed.contains) + Self.rest
  }
}

extension Sessie {
  /// The letter by which a person is typed; `nil` for who has none.
  public func letter(of deelnemer: Identifier) -> Character? { nummering[letter: deelnemer] }

  /// The letter by which a person is shown: that of the voice, which guides and help name, where nothing else is known of
  /// the person and nobody else has that voice.
  public func toonletter(of deelnemer: Identifier) -> Character? {
    guard let wie = self.deelnemer(deelnemer), wie.gegevens.label.isEmpty,
      deelnemers.count(where: { $0.stem == wie.stem }) == 1
    else { return letter(of: deelnemer) }
    return wie.stem.letter
  }

  /// The number of a note among those of its form, from 1; 0 for what has none.
  public func nummer(of notitie: Identifier) -> Int { nummering[nummer: notitie] ?? 0 }
}

extension Reisplan {
  /// The number of an afspraak among those of its session, or of a point in time, from 1; 0 for what has none.
  public func nummer(of ding: Identifier) -> Int { nummering[nummer: ding] ?? 0 }
}
