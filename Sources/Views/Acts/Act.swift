import Panels
import Screen
import SessionModel
import Wording

/// A thing one can do: a row of the one table behind keys, `/act` lines, `doe`, help and manual.
///
/// What it changes follows from the scene and its argument alone, so that it is the same by every door.
public struct Act: Sendable {
  /// What it is called here.
  public let name: Name
  /// What is typed for it.
  public let word: Phrase
  /// What may or must be typed behind the word.
  public let argument: Argument
  /// By which doors it can be done.
  public let reach: Reach
  /// What its key does, as footer and help say it.
  public let label: Phrase
  /// One sentence that says what it does.
  public let help: Phrase
  /// A line with which it is done; `nil` when the word says enough.
  public let example: Phrase?
  /// Why it can't be done in this scene; `nil` when it can.
  let obstacle: @Sendable (Scene) -> ActRefusal?
  /// What it is done to, and what it changes of that.
  let targets: Targets
  /// What a list in the hand asks before it is done to what is marked there; `nil` when nothing need be asked.
  let question: Question?

  /// What an act changes.
  typealias Make = @Sendable (String, Scene, World) throws(ActRefusal) -> [Change]
  /// What an act changes of notes.
  typealias MakeOfNotes = @Sendable (HarvestLine, Scene, World) throws(ActRefusal) -> [Change]

  /// What an act is done to.
  enum Targets: Sendable {
    /// Nothing that is kept: it is for a screen, for the hand, or for what this terminal did before.
    case nothing
    /// The session and its casus.
    case scene(Make)
    /// Notes: by number in a line, or those in the hand.
    case notes(MakeOfNotes)
  }

  /// What is asked before an act is done.
  struct Question: Sendable {
    let text: Phrase
    /// What the answer begins with, of the first note that it is about.
    let beginning: @Sendable (Notitie) -> String

    init(_ text: Phrase, _ beginning: @escaping @Sendable (Notitie) -> String = { _ in "" }) {
      (self.text, self.beginning) = (text, beginning)
    }
  }

  /// What stands behind the word.
  public enum Argument: Sendable {
    case none
    case optional(Phrase)
    case required(Phrase)
  }

  /// By which doors an act can be done.
  public enum Reach: Hashable, Sendable {
    /// It changes the session: by key, by `/`, and by `doe`.
    case session
    /// It is about this screen: by key and by `/`.
    case screen
    /// It is about the hand that types: by key only.
    case key
  }

  /// The acts there are.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    // The session.
    case verder, terug, stap, overslaan, zwart, tijd, fase, kaart, invoegen, verplaats
    case groep, samen, splits, herschrijf, ster, besproken, toon, parkeer, verhuis, indeling, stem, intrekken
    case tonen, herverdeel, bevestig, blad, leeftijd
    case notitie, afspraak, droom, akkoord, schaal, kies, vul, deelnemer, sluit
    case ongedaan, opnieuw
    // This screen.
    case noteer, oogst, verboden, meer, eerder, thema, hulp, voorlezen, casussen, sessies, lees, start,
      stoppen
    // The hand.
    case merk, welke, klaar
    case opdracht, onderbreken, bewaar, label, verbeter, veldTerug, open, wissel, lijst, inzien, teruglezen
  }

  /// An act that changes the session.
  init(
    _ name: Name, _ word: Phrase, _ argument: Argument = .none, label: Phrase? = nil, help: Phrase,
    example: Phrase? = nil, unless obstacle: @escaping @Sendable (Scene) -> ActRefusal? = Act.closed,
    make: Make?
  ) {
    (self.name, self.word, self.argument, self.reach) = (name, word, argument, .session)
    (self.label, self.help, self.example) = (label ?? word, help, example)
    (self.obstacle, targets, question) = (obstacle, make.map(Targets.scene) ?? .nothing, nil)
  }

  /// An act that changes notes.
  init(
    _ name: Name, _ word: Phrase, notes argument: Phrase, help: Phrase, example: Phrase,
    asks question: Question? = nil, make: @escaping MakeOfNotes
  ) {
    (self.name, self.word, self.argument, reach) = (name, word, .required(argument), .session)
    (label, self.help, self.example) = (word, help, example)
    obstacle = { Act.closed($0) ?? ($0.harvest.isEmpty ? .noNotes : nil) }
    (targets, self.question) = (.notes(make), question)
  }

  /// An act of the screen or the hand: what it does, only the screen knows.
  init(
    _ name: Name, _ word: Phrase, _ argument: Argument = .none, _ reach: Reach, label: Phrase? = nil,
    help: Phrase, example: Phrase? = nil
  ) {
    (self.name, self.word, self.argument, self.reach) = (name, word, argument, reach)
    (self.label, self.help, self.example) = (label ?? word, help, example)
    (obstacle, targets, question) = ({ _ in nil }, .nothing, nil)
  }

  /// A closed session can be read only.
  static let closed: @Sendable (Scene) -> ActRefusal? = { $0.sessie.gesloten == nil ? nil : .closed }

  /// What the act changes, once it is durable.
  ///
  /// - Parameter argument: what was typed behind the word; empty when it was done by a key.
  public func changes(_ argument: String, _ scene: Scene, _ world: World) throws(ActRefusal) -> [Change] {
    if let refusal = obstacle(scene) { throw refusal }
    switch self.argument {
    case .none: if !argument.isEmpty { throw .takesNothing(name) }
    case .required: if argument.isEmpty { throw .asksMore(name) }
    case .optional: break
    }
    switch targets {
    case .nothing: throw .notHere(name)
    case .scene(let make): return try make(argument, scene, world)
    case .notes(let make):
      let changes = try make(HarvestLine(argument, name, scene), scene, world)
      guard !changes.isEmpty else { throw .already(argument) }
      return changes
    }
  }

  /// The word with what may stand behind it.
  public func usage(_ say: Wording) -> String {
    switch argument {
    case .none: say(word)
    case .optional(let phrase): "\(say(word)) [\(say(phrase))]"
    case .required(let phrase): "\(say(word)) \(say(phrase))"
    }
  }

  /// Whether it is done to notes.
  var takesNotes: Bool { if case .notes = targets { true } else { false } }

  /// Whether what is in the hand is not enough for it: something is asked first.
  var asksFirst: Bool { question != nil }

  /// The act of this name.
  public static func named(_ name: Name) -> Act? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

extension KeyTable.Row where Intent == Act.Name {
  /// The keys of an act on a screen, with the act's own label unless this screen says it in another way.
  init(
    _ keys: [Key], _ act: Act, _ say: Wording, label: Phrase? = nil, inFooter: Bool = true, priority: Int = 0
  ) {
    self.init(keys, act.name, say(label ?? act.label), inFooter: inFooter, priority: priority)
  }
}
