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
  /// What is counted of it beside what is known of the child, without a word of it.
  public var reistelling: Reistelling

  /// An overview of these values.
  public init(
    id: Identifier, profiel: Casus.Profiel, gesloten: Bool, laatste: Moment, sessies: Int,
    reistelling: Reistelling = Reistelling()
  ) {
    (self.id, self.profiel, self.gesloten) = (id, profiel, gesloten)
    (self.laatste, self.sessies, self.reistelling) = (laatste, sessies, reistelling)
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
  /// What is counted of the meeting.
  public var bijeenkomstgegevens: Bijeenkomst
  /// The meeting it is part of.
  public var bijeenkomst: Identifier
  /// The network's journey it belongs to, if any.
  public var traject: Identifier?
  /// How many people are there: of a group all of them.
  public var mensen: Int
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
  /// Whether it reads back and asks.
  public var vraagt: Bool
  /// Of how many of its notes nobody was asked whether they may go along.
  public var ongevraagd: Int
  /// Until when it is kept, where it follows no journey; `nil` while nobody said so.
  public var bewaring: Bewaring?
  /// What is counted of it, without a word of it.
  public var telling: Sessietelling

  /// Where the meeting is, and for whom.
  public var gebied: Gebied { bijeenkomstgegevens.gebied }

  /// The form people see and type.
  public var code: String { id.code }

  /// Whether it can be joined: not closed, and something happened in the last 12 hours.
  public func isRunning(at now: Moment) -> Bool {
    gesloten == nil && now.milliseconds(since: laatste) < Sessie.runningMilliseconds
  }

  /// An overview of these values.
  public init(
    id: Identifier, casus: Identifier?, alias: String, titel: String, bijeenkomst: Identifier,
    begonnen: Moment, laatste: Moment, gesloten: Moment?, stap: String, notities: Int,
    vraagt: Bool = false, ongevraagd: Int = 0, gegevens: Bijeenkomst = Bijeenkomst(),
    traject: Identifier? = nil, mensen: Int = 0, bewaring: Bewaring? = nil,
    telling: Sessietelling = Sessietelling()
  ) {
    (self.bewaring, self.telling) = (bewaring, telling)
    (self.id, self.casus, self.alias, self.titel) = (id, casus, alias, titel)
    (self.bijeenkomst, self.begonnen) = (bijeenkomst, begonnen)
    (bijeenkomstgegevens, self.traject, self.mensen) = (gegevens, traject, mensen)
    (self.laatste, self.gesloten, self.stap, self.notities) = (laatste, gesloten, stap, notities)
    (self.vraagt, self.ongevraagd) = (vraagt, ongevraagd)
  }
}

/// How much of what was said in sessions that ask, and are over, waits for an answer: numbers only.
public struct Ongevraagd: Hashable, Sendable {
  /// So many journeys have sentences of which nobody was asked whether they may go along.
  public var casussen: Int
  /// So many sentences.
  public var zinnen: Int

  /// These numbers.
  public init(casussen: Int = 0, zinnen: Int = 0) { (self.casussen, self.zinnen) = (casussen, zinnen) }
}

/// What waits for who looks back: numbers only.
public struct Terugblikstand: Hashable, Sendable {
  /// So many children had their first talk a year ago or longer, and none since that day came round.
  public var reizen: Int
  /// So much of what was agreed is past its day.
  public var afspraken: Int
  /// So much is kept past its day.
  public var bewaardagen: Int

  /// These numbers.
  public init(reizen: Int = 0, afspraken: Int = 0, bewaardagen: Int = 0) {
    (self.reizen, self.afspraken, self.bewaardagen) = (reizen, afspraken, bewaardagen)
  }

  /// Whether nothing waits.
  public var isLeeg: Bool { reizen + afspraken + bewaardagen == 0 }

  /// The list that is looked at first.
  public var lijst: Lijstvraag.Lijst {
    reizen > 0 ? .jaarOud : afspraken > 0 ? .afspraken(.overtijd) : .bewaren
  }

  /// The days of a year.
  public static let jaar = 365
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
  /// When that was said.
  public var standMoment: Moment?
  /// The day on which it was heard, where that is another one.
  public var standOp: Day?
  /// Why its words are not here: they stay in the session in which it was made; `nil` when they may go along.
  public var verborgen: Zicht.Reden?

  /// Whether it still asks for attention.
  public var isOpen: Bool { stand == nil || stand == .loopt }

  /// An overview of these values.
  public init(
    id: Identifier, stream: StreamID, alias: String, moment: Moment, gegevens: Afspraak.Gegevens,
    stand: Afspraak.Stand.Soort?, bracht: String, standMoment: Moment? = nil, standOp: Day? = nil,
    verborgen: Zicht.Reden? = nil
  ) {
    (self.standMoment, self.standOp) = (standMoment, standOp)
    (self.id, self.stream, self.alias, self.moment) = (id, stream, alias, moment)
    (self.gegevens, self.stand, self.bracht, self.verborgen) = (gegevens, stand, bracht, verborgen)
  }
}

extension Casus {
  /// What lists show of a casus, as far as its own stream tells; `nil` while it is not made, or its making
  /// was taken back.
  public var overview: CasusOverview? {
    guard let profiel, let laatste else { return nil }
    return CasusOverview(
      id: id, profiel: profiel, gesloten: gesloten, laatste: laatste, sessies: 0,
      reistelling: Reistelling(self))
  }
}

extension Sessie {
  /// How long after the last event a session still runs.
  public static let runningMilliseconds: Int64 = 12 * 3_600_000
  /// How long after its beginning a closed session is offered to be finished.
  public static let unfinishedMilliseconds: Int64 = 7 * 86_400_000

  /// What lists show of a session; `nil` while it did not begin, or its beginning was taken back.
  public var overview: SessieOverview? {
    guard let begin, let begonnen, let laatste else { return nil }
    return SessieOverview(
      id: id, casus: begin.casus, alias: "", titel: titel, bijeenkomst: begin.bijeenkomst,
      begonnen: begonnen, laatste: laatste, gesloten: gesloten, stap: etappe?.stap.naam ?? "",
      notities: notities.count, vraagt: vraagt, ongevraagd: ongevraagd.count, gegevens: bijeenkomst,
      traject: traject, mensen: deelnemers.reduce(0) { $0 + $1.gegevens.aantal }, bewaring: bewaring,
      telling: Sessietelling(self))
  }
}

extension Reisplan {
  /// What lists show of the afspraken of a stream: the words that may go along, and of the others that they are there.
  ///
  /// What the lek-wacht holds back is covered where a list is shown: what is forbidden comes and goes.
  func overviews(in stream: StreamID, _ planzicht: Planzicht) -> [AfspraakOverview] {
    let seen = gezien(at: .casus, in: nil, planzicht).waarde
    return afspraken.map { afspraak in
      if let shown = seen.afspraak(afspraak.id) { return shown.overview(in: stream) }
      let zicht = planzicht.gezegde(
        .afspraak(afspraak.id), "", sessie: afspraak.gegevens.sessie, moment: afspraak.moment, hier: false
      ).zicht(at: .casus)
      let bare = Afspraak.Gegevens(sessie: afspraak.gegevens.sessie, wie: "", wat: "")
      return AfspraakOverview(
        id: afspraak.id, stream: stream, alias: "", moment: afspraak.moment, gegevens: bare,
        stand: afspraak.stand?.soort, bracht: "", standMoment: afspraak.stand?.moment,
        standOp: afspraak.stand?.op, verborgen: zicht.reden ?? .nogNietGevraagd)
    }
  }
}

extension Casus {
  /// What lists show of its afspraken.
  ///
  /// - Parameter vragers: the sessions of this casus that ask, as far as lists know: of before, its stream does not.
  public func afspraakOverviews(vragers: Set<Identifier>) -> [AfspraakOverview] {
    var planzicht = Planzicht(self, isClosed: true)
    let known = planzicht.vraagt
    planzicht.vraagt = { known($0) || vragers.contains($0) }
    planzicht.lekken = .geen
    return reisplan.overviews(in: StreamID(.casus, id), planzicht)
  }
}

extension Sessie {
  /// What lists show of the afspraken of a session without a casus.
  public var afspraakOverviews: [AfspraakOverview] {
    var planzicht = Planzicht(self)
    planzicht.lekken = .geen
    return reisplan.overviews(in: StreamID(.sessie, id), planzicht)
  }

  /// Its notes of which nobody was asked whether they may go along; none at an open table.
  public var ongevraagd: [Notitie] {
    vraagt ? notities.values.filter { $0.stand.mee == nil && !$0.isGeleend } : []
  }
}

extension Afspraak {
  /// What lists show of an afspraak of this stream.
  func overview(in stream: StreamID) -> AfspraakOverview {
    AfspraakOverview(
      id: id, stream: stream, alias: "", moment: moment, gegevens: gegevens, stand: stand?.soort,
      bracht: stand?.bracht ?? "", standMoment: stand?.moment, standOp: stand?.op)
  }
}
