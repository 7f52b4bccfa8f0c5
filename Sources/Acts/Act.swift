import Panels
import SessionModel
import Wording

/// A thing one can do: a row of the one table behind keys, `/act` lines, `doe`, help and manual.
///
/// What it changes follows from the scene and its argument alone, so that it is the same by every door. There is one of
/// each, which every key table looks at for every key and nobody copies.
public final class Act: Sendable {
  /// What it is called here.
  public let name: Name
  /// What is typed for it.
  public let word: Phrase
  /// What may or must be typed behind the word.
  public let argument: Argument
  /// Who does it, and by which doors.
  public let reach: Reach
  /// What its key does, as footer and help say it.
  public let label: Phrase
  /// One sentence that says what it does.
  public let help: Phrase
  /// A line with which it is done; `nil` when the word says enough.
  public let example: Phrase?
  /// Why it can't be done in this scene; `nil` when it can.
  public let obstacle: @Sendable (Scene) -> ActRefusal?
  /// What it is done to, and what it changes of that.
  let targets: Targets
  /// What a list in the hand asks before it is done to what is marked there; `nil` when nothing need be asked.
  public let question: Question?
  /// What a screen may offer to choose instead of doing it; `nil` where there is nothing to choose.
  public let choice: @Sendable (_ argument: String, Scene) -> Choice?
  /// What is told of what it changed, where that does not show by itself.
  public let tells: @Sendable ([Change], Scene) -> String?
  /// Whether it is for a private screen only: on the projector all would read along.
  public var isPrivate: Bool { name.isPrivate }

  /// What an act changes.
  typealias Make = @Sendable (String, Scene, Means) throws(ActRefusal) -> [Change]
  /// What an act changes of notes.
  typealias MakeOfNotes = @Sendable (HarvestLine, Scene, Means) throws(ActRefusal) -> [Change]

  /// What an act is done to.
  enum Targets: Sendable {
    /// Nothing that is kept: it is for a screen, for the hand, or for what this terminal did before.
    case nothing
    /// The session and its casus.
    case scene(Make)
    /// Notes: by number in a line, or those in the hand.
    case notes(MakeOfNotes)
    /// Notes, and in the hand anything that happened.
    case happened(MakeOfNotes)
    /// What the lek-wacht found: by its kind in a line, or the one thing in the hand.
    case found(Make)
  }

  /// What is asked before an act is done.
  public struct Question: Sendable {
    /// How it is asked.
    public let text: Phrase
    /// What the answer begins with, of the first note that it is about.
    public let beginning: @Sendable (Notitie) -> String

    init(_ text: Phrase, _ beginning: @escaping @Sendable (Notitie) -> String = { _ in "" }) {
      (self.text, self.beginning) = (text, beginning)
    }
  }

  /// What can be chosen where an act was not typed whole, or has nothing more to do.
  public enum Choice: Hashable, Sendable {
    /// One of the steps of the session.
    case stappen
    /// One of the question cards.
    case kaarten
    /// A step of any draaiboek, or a question of one's own.
    case invoegen
    /// Whether the session is done.
    case sluiten
    /// The next casus at this table.
    case volgende
    /// A thing of the form.
    case dingen
  }

  /// What stands behind the word.
  public enum Argument: Sendable {
    case none
    case optional(Phrase)
    case required(Phrase)
  }

  /// Who does an act, and by which doors.
  public enum Reach: Hashable, Sendable {
    /// It changes the session: by key, by `/`, and by `doe`.
    case session
    /// It takes back what this terminal did, or does it again: by the same doors.
    case history(isUndo: Bool)
    /// It is about this screen: by key and by `/`.
    case screen(OfScreen)
    /// It is about the hand that types: by key only.
    case hand(OfHand)
  }

  /// What is done by a screen.
  public enum OfScreen: String, CaseIterable, Hashable, Sendable {
    case noteer, oogst, herstel, verboden, meer, eerder, thema, hulp, voorlezen, casussen, reizen, sessies,
      afspraken, draden, lijsten, bewaarlijst, zet, lees, zoek, nakijken, indelen, start, stoppen
  }

  /// What is done by the hand that types.
  public enum OfHand: String, CaseIterable, Hashable, Sendable {
    case merk, welke, klaar
    case opdracht, onderbreken, bewaar, label, verbeter, veldTerug, open, wissel, tabblad, vernauw, filter,
      inDraad, terugspelen, lijst, inzien, teruglezen
    case treffer, trefferTerug
  }

  /// The acts there are, in the order of the manual.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    // The session.
    case verder, terug, stap, overslaan, zwart, tijd, vast, fase, kaart, invoegen, verplaats
    case notitie, afspraak, droom, akkoord, schaal, kies, vul, deelnemer, blad, leeftijd, bijeenkomst,
      mijlpaal, ontvangers, bewaren, mensen
    case tonen, bevestig, herverdeel, sluit
    case ongedaan, opnieuw
    case groep, samen, splits, herschrijf, ster, besproken, toon, groot, parkeer, verhuis, indeling, stem,
      intrekken
    // This screen.
    case noteer, oogst, herstel, verboden, meer, eerder, thema, hulp, voorlezen, casussen, reizen, sessies,
      afspraken, draden, lijsten, bewaarlijst, zet, lees, zoek, nakijken, indelen, start, stoppen
    // The hand.
    case merk, welke, klaar
    case opdracht, onderbreken, bewaar, label, verbeter, veldTerug, open, wissel, tabblad, vernauw, filter,
      inDraad, terugspelen, lijst, inzien, teruglezen
    case treffer, trefferTerug
  }

  /// An act that changes the session.
  init(
    _ name: Name, _ word: Phrase, _ argument: Argument = .none, label: Phrase? = nil, help: Phrase,
    example: Phrase? = nil,
    unless obstacle: @escaping @Sendable (Scene) -> ActRefusal? = Act.closed,
    or choice: @escaping @Sendable (String, Scene) -> Choice? = { _, _ in nil },
    tells: @escaping @Sendable ([Change], Scene) -> String? = { _, _ in nil }, _ targets: Targets
  ) {
    (self.name, self.word, self.argument, self.reach) = (name, word, argument, .session)
    (self.label, self.help, self.example) = (label ?? word, help, example)
    (self.obstacle, self.choice, self.tells) = (obstacle, choice, tells)
    (self.targets, question) = (targets, nil)
  }

  /// An act that changes notes.
  init(
    _ name: Name, _ word: Phrase, _ argument: Phrase, label: Phrase? = nil, help: Phrase, example: Phrase,
    asks question: Question? = nil, _ targets: Targets
  ) {
    (self.name, self.word, self.argument, reach) = (name, word, .required(argument), .session)
    (self.label, self.help, self.example) = (label ?? word, help, example)
    obstacle = { Act.closed($0) ?? ($0.harvest.isEmpty ? .noNotes : nil) }
    (choice, tells) = ({ _, _ in nil }, { _, _ in nil })
    (self.targets, self.question) = (targets, question)
  }

  /// An act of the screen or the hand, or of what this terminal did: what it does, only those know.
  init(
    _ name: Name, _ word: Phrase, _ argument: Argument = .none, _ reach: Reach, label: Phrase? = nil,
    help: Phrase, example: Phrase? = nil
  ) {
    (self.name, self.word, self.argument, self.reach) = (name, word, argument, reach)
    (self.label, self.help, self.example) = (label ?? word, help, example)
    (obstacle, choice, tells) = ({ _ in nil }, { _, _ in nil }, { _, _ in nil })
    (targets, question) = (.nothing, nil)
  }

  /// A closed session can be read only.
  static let closed: @Sendable (Scene) -> ActRefusal? = { $0.sessie.gesloten == nil ? nil : .closed }

  /// What the act changes, once it is durable.
  ///
  /// - Parameter argument: what was typed behind the word; empty when it was done by a key.
  public func changes(_ argument: String, _ scene: Scene, _ means: Means) throws(ActRefusal) -> [Change] {
    if let refusal = obstacle(scene) { throw refusal }
    switch self.argument {
    case .none: if !argument.isEmpty { throw .takesNothing(name) }
    case .required: if argument.isEmpty { throw .asksMore(name) }
    case .optional: break
    }
    switch targets {
    case .nothing: throw .notHere(name)
    case .scene(let make), .found(let make): return try make(argument, scene, means)
    case .notes(let make), .happened(let make):
      let changes = try make(HarvestLine(argument, name, scene), scene, means)
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

  /// What a list in the hand gives it.
  public enum Hold: Sendable {
    /// Nothing: it is done as by any key.
    case nothing
    /// The marked notes, or the line the hand is on.
    case notes
    /// What was found in the line the hand is on.
    case found
  }

  /// What it is done to in a list in the hand.
  public var holds: Hold {
    switch targets {
    case .nothing, .scene: .nothing
    case .notes, .happened: .notes
    case .found: .found
    }
  }

  /// Whether a word can be typed for it.
  public var isTyped: Bool { if case .hand = reach { false } else { true } }
}
