/// A child's journey as it is counted: a network's can become none, so nobody counts one as a child.
public struct KindCasus: Hashable, Sendable {
  /// The journey.
  public let id: Identifier
  /// When it was made.
  public let gemaakt: Moment
  /// The region it is at home in; empty where nobody told.
  public let regio: String
  /// How the child is (not) enrolled.
  public let inschrijving: Casus.Profiel.Inschrijving?
  /// What is said of the child.
  public let labels: [String]
  /// The last day it is kept, where somebody told.
  public let bewaarTot: Day?
  /// What was reached, and when.
  public let mijlpalen: [Bereikt]
  /// How many places and kinds of help were tried, and how often the child went from one place to another.
  public let geprobeerd, overgangen: Int

  /// Something that was reached, without a word of it.
  public struct Bereikt: Hashable, Sendable {
    /// What.
    public let soort: Casus.Mijlpaal.Soort
    /// On which day.
    public let dag: Day
  }

  /// A child's journey, as far as it may be counted; `nil` of a network.
  public init?(_ casus: Casus) {
    let seen = casus.gezien(at: .monitor).waarde
    guard let profiel = seen.profiel, profiel.soort == .kind else { return nil }
    (id, gemaakt, regio) = (casus.id, casus.id.time, profiel.regio)
    (inschrijving, bewaarTot) = (profiel.inschrijving, profiel.bewaarTot)
    var known: Set<String> = []
    labels = profiel.labels.filter { known.insert($0).inserted }
    mijlpalen = casus.mijlpalen.map { Bereikt(soort: $0.soort, dag: $0.dag) }
    let points = casus.reisplan.tijdlijn.map(\.gegevens.soort)
    (geprobeerd, overgangen) = (points.count { $0 == .geprobeerd }, points.count { $0 == .overgang })
  }
}

/// A session as it is counted.
public struct Telsessie: Hashable, Sendable {
  /// The session, the meeting it is part of, and what it is about.
  public let id, bijeenkomst: Identifier
  /// The journey it is about, if any.
  public let casus: Identifier?
  /// The title of its draaiboek.
  public let draaiboek: String
  /// Where it was; empty where nobody told.
  public let regio: String
  /// For whom.
  public let swvs: [String]
  /// When it began.
  public let begonnen: Moment
  /// On which day that was here.
  public let dag: Day
  /// How long it took, in milliseconds; `nil` where it was never closed.
  public let duur: Int64?
  /// How many people were there, of a group all of them.
  public let mensen: Int
  /// Who they were, where that has to be known because the meeting had more sessions.
  public var aanwezig: [Groep: Int]?

  /// People who are called the same and sit at the same place.
  public struct Groep: Hashable, Sendable {
    let stem: Stem
    let label: String
    let plek: Plek
  }

  /// A row of the list of sessions.
  public init(_ sessie: SessieOverview, op dag: Day) {
    (id, bijeenkomst, casus) = (sessie.id, sessie.bijeenkomst, sessie.casus)
    (draaiboek, regio, swvs) = (sessie.titel, sessie.gebied.regio, sessie.gebied.swvs)
    (begonnen, self.dag, mensen) = (sessie.begonnen, dag, sessie.mensen)
    duur = sessie.gesloten.map { $0.milliseconds(since: sessie.begonnen) }
  }

  /// Keeps who was there.
  public mutating func zet(aanwezig people: [Deelnemer]) {
    var known: [Groep: Int] = [:]
    for person in people.map(\.gegevens) {
      known[Groep(stem: person.stem, label: person.label, plek: person.plek), default: 0] += person.aantal
    }
    aanwezig = known
  }
}

/// An afspraak as it is counted: by the side of who takes it on, never by person.
public struct Telafspraak: Hashable, Sendable {
  /// The journey or session that keeps it.
  public let stream: StreamID
  /// The day on which it was made here.
  public let dag: Day
  /// The side of who takes it on.
  public let stem: Stem?
  /// How far it is, as was last said.
  public let stand: Afspraak.Stand.Soort?

  /// A row of the list of afspraken.
  public init(_ afspraak: AfspraakOverview, op dag: Day) {
    (stream, self.dag) = (afspraak.stream, dag)
    (stem, stand) = (afspraak.gegevens.stem, afspraak.stand)
  }
}

/// What there is to count in a store.
public struct Telstof: Hashable, Sendable {
  /// The sessions, of whatever day.
  public var sessies: [Telsessie]
  /// The children's journeys.
  public var kinderen: [KindCasus]
  /// What was promised.
  public var afspraken: [Telafspraak]

  /// These.
  public init(sessies: [Telsessie], kinderen: [KindCasus], afspraken: [Telafspraak]) {
    (self.sessies, self.kinderen, self.afspraken) = (sessies, kinderen, afspraken)
  }
}
