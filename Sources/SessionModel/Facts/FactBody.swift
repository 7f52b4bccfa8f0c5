/// What stands in the body of an event, with everything anybody asks of its kind.
///
/// What has no default here would do harm if it were forgotten: it is said by each kind, in words of its own or by one of
/// the small protocols below.
protocol FactBody: Hashable, Sendable {
  /// The word and the body by which it stands in the journaal.
  var encoded: (kind: String, body: JSON) { get }

  /// What it is about. It goes when that is erased, and where that is absent it is refused.
  var noemt: [Genoemd] { get }
  /// The words of people that it brings, as the event of this name.
  ///
  /// About words of a note the note itself is asked; what is typed as a question, a card or a step is the table's, and only
  /// guarded.
  ///
  /// - Parameter stem: whose voice a person at the table has.
  func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden]
  /// Whether this can still be said of a session or a casus that is closed.
  ///
  /// Nobody gets other words than were said, but what was said can be mended and held back: a report may be asked for
  /// then, and what the lek-wacht finds must not be there for ever. Answers change any day. Nothing is taken back as if
  /// it never was: whoever was there may have read it.
  func isAllowed(afterClosing closed: Closed) -> Bool
  /// How it goes when something is erased.
  static var wissen: Wissen { get }
  /// The session in which something about the casus was said: what is erased with that session.
  var gezegdIn: Identifier? { get }
  /// What becomes of it when a note gets other words, and every older wording of that is erased.
  func verwoord(_ note: Verwoording, as event: Event) -> Verwoording.Lot

  // Of few kinds; who says nothing of it has none.

  /// Why it cannot be said in a session, besides that what it names is absent.
  func refusal(in sessie: Sessie) -> Refusal?
  /// Why it cannot be said in a casus, besides that what it names is absent.
  func refusal(in casus: Casus) -> Refusal?
  /// Whether and how it begins its stream.
  var beginning: Fact.Beginning? { get }
  /// Whether a later one stands in its place.
  func isReplaced(by other: Fact) -> Bool
  /// The event in whose words this says what may be seen: it does not hold for others, and tells of the old ones.
  var bevinding: Identifier? { get }
  /// The thing of another place that it was made of.
  var kopieVan: Identifier? { get }
  /// Whether it answers what may go along: what is in doubt when something is lost.
  static var isAnswer: Bool { get }
  /// Whether it can be taken back any day, also when the session is closed.
  static var isTakenBackAnyDay: Bool { get }
}

extension FactBody {
  func refusal(in sessie: Sessie) -> Refusal? { nil }
  func refusal(in casus: Casus) -> Refusal? { nil }
  var beginning: Fact.Beginning? { nil }
  func isReplaced(by other: Fact) -> Bool { false }
  var bevinding: Identifier? { nil }
  var kopieVan: Identifier? { nil }
  static var isAnswer: Bool { false }
  static var isTakenBackAnyDay: Bool { false }
}

/// The payload of a kind that this program knows.
protocol KnownBody: FactBody, Fielded {
  /// The word by which it stands in the journaal.
  static var kind: FactKind { get }
  /// The highest version that this program reads: each kind has its own.
  static var version: Int { get }
  /// This, as something that happened.
  var fact: Fact { get }
  /// Whether it begins a stream; asking a type for its protocols is dear, and every start asks this.
  static var begins: Bool { get }
  /// The version in which this one is written: of what means no more than it did, programs of before read the rest.
  var schrijfversie: Int { get }
}

extension KnownBody {
  static var version: Int { 1 }
  var schrijfversie: Int { Self.version }
  static var begins: Bool { false }
  var encoded: (kind: String, body: JSON) {
    (Self.kind.rawValue, Fields(writing: self, version: schrijfversie).json)
  }
}

// MARK: What many kinds say

/// It is about nothing that has a name.
protocol NamesNothing: FactBody {}
extension NamesNothing { var noemt: [Genoemd] { [] } }

/// It brings no words of people.
protocol Wordless: FactBody {}
extension Wordless {
  func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] { [] }
}

/// It waits for a new session once this one is closed.
protocol WhileOpen: FactBody {}
extension WhileOpen { func isAllowed(afterClosing closed: Closed) -> Bool { false } }

/// It can be said any day.
protocol AnyDay: FactBody {}
extension AnyDay { func isAllowed(afterClosing closed: Closed) -> Bool { true } }

/// It has no words of a note, so that it stays as it is when a note gets others.
protocol HasNoNote: FactBody {}
extension HasNoNote {
  func verwoord(_ note: Verwoording, as event: Event) -> Verwoording.Lot { .stays }
}

/// It is of a session itself, in which nothing is said of another one.
protocol OfSessie: FactBody {}
extension OfSessie { var gezegdIn: Identifier? { nil } }

/// It is no thing of its own that somebody said: it goes with what it names.
protocol GoesWithNamed: FactBody {}
extension GoesWithNamed { static var wissen: Wissen { .metEen } }

// MARK: What is named and asked

/// What a fact is about.
enum Genoemd: Hashable, Sendable {
  case notitie(Identifier)
  case deelnemer(Identifier)
  case afspraak(Identifier)
  case tijdpunt(Identifier)
  case mijlpaal(Identifier)
  /// An event of this or another stream, whatever it made; it need not be known here.
  case gebeurtenis(Identifier)
  case stap(StapID)

  /// The event that made it; a step has none of its own.
  var event: Identifier? {
    switch self {
    case .notitie(let id), .deelnemer(let id), .afspraak(let id), .tijdpunt(let id), .mijlpaal(let id),
      .gebeurtenis(let id):
      id
    case .stap: nil
    }
  }
}

/// What is closed when something is still said of it.
enum Closed {
  case sessie(Sessie)
  case casus(Reisplan)

  var reisplan: Reisplan {
    switch self {
    case .sessie(let sessie): sessie.reisplan
    case .casus(let plan): plan
    }
  }
}

/// How a kind of event goes when something is erased.
enum Wissen {
  /// It is something somebody said that can be erased by itself; also with anything it names.
  case alleen
  /// With anything it names.
  case metEen
  /// Only when all goes that it names: it holds for the rest.
  case metAlles
}

extension Fact {
  /// The events this one is about: when those are erased, so is this.
  public var targets: [Identifier] { body.noemt.compactMap(\.event) }

  /// The steps of a session that this names: a session that lost its beginning had at least these.
  public var stappen: [StapID] {
    body.noemt.compactMap { if case .stap(let stap) = $0 { stap } else { nil } }
  }

  /// The session in which something about the casus was said.
  public var sessie: Identifier? { body.gezegdIn }

  /// The events that this takes back; `nil` where it takes nothing back.
  public var ingetrokken: [Identifier]? {
    if case .huis(.ingetrokken(let it)) = self { it.events } else { nil }
  }

  /// Whether this is something somebody said that can be erased by itself.
  public var canBeErased: Bool { type(of: body).wissen == .alleen }

  /// The words that this fact brings, as the event of this name.
  ///
  /// - Parameter stem: whose voice a person at the table has.
  func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
    body.woorden(by: event, stem: stem)
  }
}
