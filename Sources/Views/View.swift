import Screen
import SessionModel

/// A screen of the program: keys in, wishes and a canvas out.
///
/// Owns focus and scrolling, nothing else.
public protocol View: Sendable {
  /// Takes one key; answers what it wants to happen.
  mutating func handle(_ key: Key, _ world: World) -> [Wish]

  /// The whole screen at this moment; parts that did not change come from `regions`.
  func render(_ world: World, size: Size, _ regions: Regions) -> Canvas

  /// Tells how a write with this ticket ended: durable, or kept in the view because of `failure`.
  ///
  /// - Parameter next: the name for what is typed next.
  mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish]

  /// Takes up what was left in a draft of this session.
  mutating func adopt(_ draft: DraftContent, _ world: World)

  /// Takes a whole line, where screens are told in lines.
  mutating func enter(line: String, _ world: World) -> [Wish]

  /// What there is to tell since the last time, a line each, where screens are told in lines.
  mutating func spoken(_ world: World) -> [String]

  /// The words that stand in the line and may have been said before; `nil` where nothing is noted.
  var typing: Typing? { get }

  /// Whether words stand here that are in no draft: a question half answered.
  var holdsWords: Bool { get }

  /// Hears what others wrote, in the lists it shows; answers what it wants to happen.
  mutating func noticed(_ world: World) -> [Wish]

  /// What somebody could see now that nobody could before, told once it is drawn.
  mutating func shown(_ world: World, _ regions: Regions) -> [Change]

  /// How it stands for who looks at it in small, once it is drawn; `nil` where it is no wall.
  var wand: Wandstand? { get }

  /// When the screen changes by itself next; `nil` when only keys and events change it.
  func nextChange(_ world: World, _ regions: Regions) -> Moment?
}

extension View {
  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] { [] }
  /// Takes up what was left in a draft.
  public mutating func adopt(_ draft: DraftContent, _ world: World) {}
  /// A screen of keys takes no lines.
  public mutating func enter(line: String, _ world: World) -> [Wish] { [] }
  /// A screen is looked at.
  public mutating func spoken(_ world: World) -> [String] { [] }
  /// What others write is seen, and done nothing with.
  public mutating func noticed(_ world: World) -> [Wish] { [] }
  /// Nothing is noted here.
  public var typing: Typing? { nil }
  /// Nothing is asked here.
  public var holdsWords: Bool { false }
  /// What is drawn here tells nothing new.
  public mutating func shown(_ world: World, _ regions: Regions) -> [Change] { [] }
  /// Most screens are nobody's wall.
  public var wand: Wandstand? { nil }
  /// Nothing changes by itself.
  public func nextChange(_ world: World, _ regions: Regions) -> Moment? { nil }
  /// The whole screen at this moment, all of it drawn anew.
  public func render(_ world: World, size: Size) -> Canvas { render(world, size: size, Regions()) }
}

/// What somebody is noting.
public struct Typing: Hashable, Sendable {
  /// The session it belongs to.
  public let sessie: Identifier
  /// The name the note will have.
  public let id: Identifier
  /// The words so far.
  public let tekst: String
  /// The note that is mended, if any.
  public let verbetert: Identifier?
}

/// What a view wants to happen; the loop does it.
public enum Wish: Sendable {
  /// Make these durable, all or none. The ticket comes back with `settled`.
  case write([Change], ticket: Int)
  /// Take back, or do again, this terminal's last change.
  case undo
  case redo
  /// Keep what is being typed, so that it survives anything.
  case draft(DraftContent?)
  /// Have this casus in the world with its sessions, or this session with its casus, to be read.
  case lees(StreamID)
  /// Have these lists in the world, as they are now.
  case list(Lists)
  /// Have in the world what is found of this, as it is typed.
  case zoek(String?)
  /// Take this line again, now that what was asked before it is in the world.
  case again(line: String)
  /// Go to another screen.
  case show(Screenful)
  /// Go back to the screen that this one came over, as it was; leave where there was none.
  case back
  /// Say this in the status line until the next key.
  case tell(String)
  /// Say where these words stood, and which files may still hold them, in the status line until the next key.
  case tellBereik(Teruggenomen)
  /// Keep these words, one a text, off the projector too until the session is closed; none forgets them all.
  case forbid([String], in: Identifier)
  /// Erase this for good, with what was made of it, and tell that.
  case erase(Identifier, in: StreamID, melding: String)
  /// Show the next theme, or this one.
  case nextTheme
  case theme(Theme)
  /// Practise, in a store of its own.
  case practise
  /// Leave the program.
  case leave

  /// Whether what is on the screen goes away by it.
  public var goesAway: Bool {
    switch self {
    case .show, .back, .practise, .leave: true
    case .write, .undo, .redo, .draft, .lees, .list, .zoek, .again, .tell, .tellBereik, .forbid, .erase,
      .nextTheme,
      .theme:
      false
    }
  }
}

/// The screens there are.
public enum Screenful: Hashable, Sendable {
  case start
  case zaal(Identifier)
  case noteer(Identifier)
  /// The facilitator's private screen.
  case regie(Identifier)
  /// The next casus at the table of this session.
  case volgende(na: Identifier)
  case terugkijken
  /// Practice in a session of the practice store.
  case oefen(Oefening, Identifier)
  /// Looking back, opened on a list of what waits for that.
  case terugblik(Lijstvraag.Lijst)
  /// Looking back, opened on one casus or session.
  case lees(StreamID)
  /// Reading back on a screen of its own, over the screen from which it is asked.
  case teruglezen(Leesronde)
  /// Looking at what others may learn from, over the screen from which it is asked.
  case nakijken
  /// Sorting what was said in this session, from this sentence on, over the screen from which it is asked.
  case indelen(Identifier, bij: Identifier? = nil)
  /// The guide to a first session, over the screen from which it is asked.
  case uitleg
  /// A private screen that waits for a session to begin.
  case wacht(Wachtplek)
}

/// What can be practised.
public enum Oefening: CaseIterable, Hashable, Sendable {
  /// The keys, one act after the other.
  case toetsen
  /// The craft: a whole conversation, with a family that answers.
  case vak
}

/// Which screen opens once a session begins.
public enum Wachtplek: Hashable, Sendable {
  case noteer, regie

  /// The screen of this session.
  func screenful(_ sessie: Identifier) -> Screenful { self == .noteer ? .noteer(sessie) : .regie(sessie) }
}

/// Which lists of the store a screen shows.
public enum Lists: Hashable, Sendable {
  /// What can be gone on with.
  case lopend
  /// That, and the casussen.
  case casussen
  /// A page of a list over the whole store.
  case pagina(Lijstvraag)
  /// What others may learn from.
  case nakijken
  /// The threads, to choose one.
  case draden
  /// What worked in other regions, to lay on the wall.
  case elders
  /// What left of a journey.
  case uitgaven(Identifier)
  /// How much waits for who looks back.
  case terugblik
  /// The draaiboeken, without any list of the store.
  case draaiboeken

  /// Whether it is read when it is asked, and not anew with each thing that is written.
  public var isOnce: Bool {
    switch self {
    case .draaiboeken, .draden, .elders, .uitgaven, .terugblik: true
    case .pagina(let vraag): if case .reizen = vraag.lijst { true } else { false }
    case .lopend, .casussen, .nakijken: false
    }
  }
}
