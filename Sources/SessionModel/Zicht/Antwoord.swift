/// What somebody said when asked whether words may go along to the next talk.
///
/// It names the events that brought the words, so it never holds for other words. Not a consent in the sense of
/// any law: the say of child and parent within the method.
public struct Antwoord: Hashable, Sendable {
  /// What was said of going along.
  public enum Mee: Hashable, Sendable {
    /// The words as they stand.
    case mee
    /// These words, and never the ones that were said.
    case woorden(String)
    /// They stay in the session in which they were said.
    case blijft
  }

  /// How it was asked.
  public enum Hoe: String, CaseIterable, Hashable, Sendable {
    /// By a page that was on the wall, or told line by line.
    case blad
    /// One sentence alone.
    case zin
    /// After the session, at the desk.
    case later
    /// Ticked on paper.
    case papier
  }

  /// The events that brought the words.
  public var over: [Identifier]
  /// What was said of going along; `nil` when this is about learning only.
  public var mee: Mee?
  /// Whether others may learn from the words, without anybody knowing whose they are; `nil` when not asked.
  public var leren: Bool?
  /// Who said it.
  public var door: Stem?
  /// For whom it was said, when that is somebody else.
  public var namens: Stem?
  /// How it was asked.
  public var hoe: Hoe
  /// The day it was said, where that is not the day of the event.
  public var dag: Day?
  /// The answers that whoever gave this one knew of and wanted replaced.
  ///
  /// A `blijft` is lifted only by an answer that names it here: of two stores that are joined the no wins.
  public var na: [Identifier]

  /// An answer about the words of these events.
  public init(
    over: [Identifier], mee: Mee?, leren: Bool? = nil, door: Stem? = nil, namens: Stem? = nil,
    hoe: Hoe = .blad,
    dag: Day? = nil, na: [Identifier] = []
  ) {
    (self.over, self.mee, self.leren, self.door, self.namens) = (over, mee, leren, door, namens)
    (self.hoe, self.dag, self.na) = (hoe, dag, na)
  }
}

/// Who says what may go along, in one session.
public enum Kiezer: String, CaseIterable, Hashable, Sendable {
  /// The jeugdige alone.
  case zelf
  /// The jeugdige and a parent.
  case samen
  /// A parent, and the child is asked.
  case ouder
}

/// The answers of one stream, by the event that brought the words.
struct Antwoorden: Hashable, Sendable {
  /// An answer that was given.
  struct Gegeven: Hashable, Sendable {
    /// The event that gave it.
    let id: Identifier
    let antwoord: Antwoord
  }

  /// In the order of the stream.
  var gegeven: [Identifier: [Gegeven]] = [:]
  /// Every answer that another one names.
  var opgeheven: Set<Identifier> = []
  /// What was said by who looked at words before they leave, in the order of the stream.
  private var nagekeken: [Identifier: [Nagekeken]] = [:]

  /// Whether nobody said anything.
  var isEmpty: Bool { gegeven.isEmpty }

  mutating func take(_ antwoord: Antwoord, of event: Event) {
    for bron in Set(antwoord.over) {
      gegeven[bron, default: []].append(Gegeven(id: event.id, antwoord: antwoord))
    }
    if antwoord.mee != .blijft, antwoord.mee != nil { opgeheven.formUnion(antwoord.na) }
  }

  mutating func take(_ nagekeken: Nagekeken) {
    for bron in Set(nagekeken.over) { self.nagekeken[bron, default: []].append(nagekeken) }
  }

  /// What was last said of the words of an event by who looked at them as this answer released them.
  func nagekeken(_ bron: Identifier, _ antwoord: Identifier?) -> Bool? {
    nagekeken[bron]?.last { said in antwoord.map(said.na.contains) ?? true }?.mag
  }

  /// What was said of going along in the words of an event, oldest first; a `blijft` that was lifted is left out.
  func mee(_ bron: Identifier) -> [Gegeven] {
    guard let all = gegeven[bron] else { return [] }
    return all.filter {
      guard let mee = $0.antwoord.mee else { return false }
      return mee != .blijft || !opgeheven.contains($0.id)
    }
  }

  /// Whether others may learn from the words of an event, as last said.
  func leren(_ bron: Identifier) -> Bool {
    gegeven[bron]?.last { $0.antwoord.leren != nil }?.antwoord.leren ?? false
  }

  /// Every answer about the words of an event, for who replaces them.
  func ids(_ bron: Identifier) -> [Identifier] { gegeven[bron]?.map(\.id) ?? [] }
}

/// The words of one thing as they stand, and the event that brought them.
///
/// An answer is about letters: other case, accents, spaces and punctuation bring no other words.
struct Bewoording: Hashable, Sendable {
  /// The event that brought the words as they stand, or gave them another voice.
  private(set) var bron: Identifier
  /// The words as they stand, and whose.
  private(set) var nu: Gezegde.Tekst
  /// Wordings of before, oldest first.
  private var eerder: [Eerder] = []

  private struct Eerder: Hashable, Sendable {
    let bron: Identifier
    let tekst: Gezegde.Tekst
  }

  init(_ tekst: Gezegde.Tekst, by event: Identifier) { (nu, bron) = (tekst, event) }

  /// Takes other words; those before are remembered where an answer to them says nothing of these.
  mutating func take(_ new: Gezegde.Tekst, by event: Identifier) {
    if !nu.isAlike(new) {
      eerder.append(Eerder(bron: bron, tekst: nu))
      bron = event
    }
    nu = new
  }

  /// What holds of all that was said about this thing, for its words as they stand.
  ///
  /// A `blijft` holds whatever became of the words; released words hold while the voice is the same; a yes holds
  /// for these letters only.
  func stand(in antwoorden: Antwoorden) -> Gezegde.Stand {
    guard !antwoorden.isEmpty else { return Gezegde.Stand() }
    var stays, newest: Antwoorden.Gegeven?
    for wording in eerder + [Eerder(bron: bron, tekst: nu)] {
      for given in antwoorden.mee(wording.bron) {
        let door = given.antwoord.door
        switch given.antwoord.mee {
        case .blijft: stays = given
        case .mee where wording.tekst.isAlike(nu, by: door): newest = given
        case .woorden where wording.tekst.hasVoice(of: nu, by: door): newest = given
        case .mee, .woorden, nil: break
        }
      }
    }
    let given = stays ?? newest
    return Gezegde.Stand(
      given.map { ($0.id, $0.antwoord) }, leren: antwoorden.leren(bron),
      nagekeken: antwoorden.nagekeken(bron, given?.id))
  }

  /// The event that brought its first words: however it is mended, it is known by that one.
  var eersteBron: Identifier { eerder.first?.bron ?? bron }

  /// The answers that a new one replaces.
  func antwoorden(in antwoorden: Antwoorden) -> [Identifier] {
    (eerder.map(\.bron) + [bron]).flatMap(antwoorden.ids)
  }
}

/// What was said in a stream besides its notes, each with the event that brought its words, and every answer.
struct Besproken: Hashable, Sendable {
  var antwoorden = Antwoorden()
  private var plekken: [Lekplek: Bewoording] = [:]

  /// Whether nobody answered anything.
  var isEmpty: Bool { antwoorden.isEmpty }

  mutating func take(_ antwoord: Antwoord, of event: Event) { antwoorden.take(antwoord, of: event) }
  mutating func take(_ nagekeken: Nagekeken) { antwoorden.take(nagekeken) }

  /// The words at a place as they stand since an event.
  mutating func take(_ tekst: Gezegde.Tekst, at plek: Lekplek, by event: Identifier) {
    if plekken[plek]?.take(tekst, by: event) == nil { plekken[plek] = Bewoording(tekst, by: event) }
  }

  mutating func forget(_ plek: Lekplek) { plekken[plek] = nil }

  /// The words at a place, where there are any.
  func bewoording(_ plek: Lekplek) -> Bewoording? { plekken[plek] }

  /// What was answered about the words at a place.
  func stand(_ plek: Lekplek) -> Gezegde.Stand { plekken[plek]?.stand(in: antwoorden) ?? Gezegde.Stand() }
}

extension Gezegde {
  /// Words with whose they are.
  struct Tekst: Hashable, Sendable {
    let woorden: String
    let stem: Stem?
    let persoon: Identifier?

    init(_ woorden: String, stem: Stem?, persoon: Identifier? = nil) {
      (self.woorden, self.stem, self.persoon) = (woorden, stem, persoon)
    }

    /// Whether it is the same voice, or became that of `door`, who answered.
    func hasVoice(of other: Tekst, by door: Stem? = nil) -> Bool {
      if stem == other.stem, persoon == nil || other.persoon == nil || persoon == other.persoon {
        return true
      }
      return door != nil && door == other.stem && stem != other.stem
    }

    /// Whether these are the same letters in the same voice; of words that are in another store nobody can say so.
    func isAlike(_ other: Tekst, by door: Stem? = nil) -> Bool {
      guard hasVoice(of: other, by: door) else { return false }
      return (woorden == other.woorden || woorden.letters == other.woorden.letters)
        && !woorden.heeftGat && !other.woorden.heeftGat
    }
  }
}

extension String {
  /// Its letters and digits alone, folded: what an answer is about.
  var letters: String { folded.filter { $0.isLetter || $0.isNumber } }
}

/// Numbers that are given once: what is read back keeps its own, whatever becomes of what stands before it.
public struct Leesnummers: Hashable, Sendable {
  /// The number of the first.
  public let vanaf: Int
  /// What gets a number, in the order of the pages.
  public let dingen: [Identifier]

  /// These things, numbered from here.
  public init(vanaf: Int, dingen: [Identifier]) { (self.vanaf, self.dingen) = (vanaf, dingen) }
}

/// What is shown while a session is read back.
public enum Blad: Hashable, Sendable {
  /// A calm page without any words of theirs, and who says what may go along.
  case omslag
  /// The words that these events brought.
  case zinnen([Identifier])
  /// How much goes along and how much stays, and whether others may learn from it.
  case einde
}
