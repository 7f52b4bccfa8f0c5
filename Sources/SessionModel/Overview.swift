/// A casus as lists show it.
public struct CasusOverview: Hashable, Sendable {
  /// The casus.
  public var id: Identifier
  /// What is known of the journey.
  public var profiel: Casus.Profiel
  /// Whether the journey is closed.
  public var gesloten: Bool
  /// When something last happened in its own stream, or its last session began.
  public var laatste: Moment
  /// How many sessions it had.
  public var sessies: Int

  /// An overview of these values.
  public init(id: Identifier, profiel: Casus.Profiel, gesloten: Bool, laatste: Moment, sessies: Int) {
    (self.id, self.profiel, self.gesloten) = (id, profiel, gesloten)
    (self.laatste, self.sessies) = (laatste, sessies)
  }
}

/// A session as lists show it.
public struct SessieOverview: Hashable, Sendable {
  /// The session.
  public var id: Identifier
  /// The casus it is about, if any.
  public var casus: Identifier?
  /// The alias of that casus; empty without one.
  public var alias: String
  /// The title of its draaiboek.
  public var titel: String
  /// Where the meeting is; may be empty.
  public var regio: String
  /// The meeting it is part of.
  public var bijeenkomst: Identifier
  /// When it began.
  public var begonnen: Moment
  /// When something last happened.
  public var laatste: Moment
  /// When it was closed; `nil` while it is not.
  public var gesloten: Moment?
  /// The name of the step the room is at; empty where there is none.
  public var stap: String
  /// How many notes it has.
  public var notities: Int

  /// The form people see and type.
  public var code: String { id.code }

  /// Whether it can be joined: not closed, and something happened in the last 12 hours.
  public func isRunning(at now: Moment) -> Bool {
    gesloten == nil && now.milliseconds(since: laatste) < Sessie.runningMilliseconds
  }

  /// An overview of these values.
  public init(
    id: Identifier, casus: Identifier?, alias: String, titel: String, regio: String, bijeenkomst: Identifier,
    begonnen: Moment, laatste: Moment, gesloten: Moment?, stap: String, notities: Int
  ) {
    (self.id, self.casus, self.alias, self.titel) = (id, casus, alias, titel)
    (self.regio, self.bijeenkomst, self.begonnen) = (regio, bijeenkomst, begonnen)
    (self.laatste, self.gesloten, self.stap, self.notities) = (laatste, gesloten, stap, notities)
  }
}

/// An afspraak as lists over many sessions show it.
public struct AfspraakOverview: Hashable, Sendable {
  /// The afspraak.
  public var id: Identifier
  /// The stream it lives in: a casus, or a session without one.
  public var stream: StreamID
  /// The alias of its casus; empty without one.
  public var alias: String
  /// When it was made.
  public var moment: Moment
  /// What was agreed.
  public var gegevens: Afspraak.Gegevens
  /// How far it is, as last said; `nil` when nobody looked back yet.
  public var stand: Afspraak.Stand.Soort?
  /// What it brought, as last said; may be empty.
  public var bracht: String

  /// Whether it still asks for attention.
  public var isOpen: Bool { stand == nil || stand == .loopt }

  /// An overview of these values.
  public init(
    id: Identifier, stream: StreamID, alias: String, moment: Moment, gegevens: Afspraak.Gegevens,
    stand: Afspraak.Stand.Soort?, bracht: String
  ) {
    (self.id, self.stream, self.alias, self.moment) = (id, stream, alias, moment)
    (self.gegevens, self.stand, self.bracht) = (gegevens, stand, bracht)
  }
}

extension Casus {
  /// What lists show of a casus, as far as its own stream tells; `nil` while it is not made, or its making
  /// was taken back.
  public var overview: CasusOverview? {
    guard let profiel, let laatste else { return nil }
    return CasusOverview(id: id, profiel: profiel, gesloten: gesloten, laatste: laatste, sessies: 0)
  }
}

extension Sessie {
  /// How long after the last event a session still runs.
  public static let runningMilliseconds: Int64 = 12 * 3_600_000

  /// What lists show of a session; `nil` while it did not begin, or its beginning was taken back.
  public var overview: SessieOverview? {
    guard let begin, let begonnen, let laatste else { return nil }
    return SessieOverview(
      id: id, casus: begin.casus, alias: "", titel: titel, regio: begin.regio,
      bijeenkomst: begin.bijeenkomst, begonnen: begonnen, laatste: laatste, gesloten: gesloten,
      stap: etappe?.stap.naam ?? "", notities: notities.count)
  }
}

extension Afspraak {
  /// What lists show of an afspraak of this stream.
  public func overview(in stream: StreamID) -> AfspraakOverview {
    AfspraakOverview(
      id: id, stream: stream, alias: "", moment: moment, gegevens: gegevens, stand: stand?.soort,
      bracht: stand?.bracht ?? "")
  }
}
