/// What is counted of a journey beside what is known of whose it is: no word of anybody.
public struct Reistelling: Hashable, Sendable {
  /// What was reached, and when.
  public var mijlpalen: [Bereikt] = []
  /// How many places and kinds of help were tried.
  public var geprobeerd = 0
  /// How often the child went from one place to another.
  public var overgangen = 0
  /// From which place to which that was, as far as somebody said so.
  public var overgangssoorten: [Tijdpunt.Overgang] = []
  /// How the child was enrolled, as was said over the years.
  public var inschrijvingen: [Ingeschreven] = []

  /// How a child was enrolled from a moment on, as was said then.
  public struct Ingeschreven: Hashable, Sendable {
    /// When that was said.
    public let moment: Moment
    /// How; `nil` is not known.
    public let inschrijving: Casus.Profiel.Inschrijving?

    init(_ inschrijving: Casus.Profiel.Inschrijving?, op moment: Moment) {
      (self.inschrijving, self.moment) = (inschrijving, moment)
    }

    /// How a list keeps it.
    var woord: String { "\(moment.milliseconds) " + (inschrijving?.rawValue ?? "") }

    /// What a list kept; `nil` of what nobody knows.
    init?(woord: String) {
      let (eerst, rest) = woord.delen
      guard let milliseconds = Int64(eerst) else { return nil }
      moment = Moment(milliseconds: milliseconds)
      inschrijving = Casus.Profiel.Inschrijving(rawValue: String(rest))
    }
  }

  /// Something that was reached, without a word of it.
  public struct Bereikt: Hashable, Sendable {
    /// What.
    public let soort: Casus.Mijlpaal.Soort
    /// On which day.
    public let dag: Day

    init(_ soort: Casus.Mijlpaal.Soort, op dag: Day) { (self.soort, self.dag) = (soort, dag) }

    /// How a list keeps it.
    var woord: String { dag.iso + " " + soort.rawValue }

    /// What a list kept; `nil` of what nobody knows.
    init?(woord: String) {
      let (eerst, rest) = woord.delen
      guard let dag = Day(String(eerst)), let soort = Casus.Mijlpaal.Soort(rawValue: String(rest)) else {
        return nil
      }
      (self.soort, self.dag) = (soort, dag)
    }
  }

  /// How many points of this kind it has; one that is no transition and was not tried is not counted.
  public func aantal(_ aard: Tijdpunt.Aard) -> Int {
    switch aard {
    case .mijlpaal: 0
    case .geprobeerd: geprobeerd
    case .overgang(nil): overgangen - overgangssoorten.count
    case .overgang(let soort?): overgangssoorten.count { $0 == soort }
    }
  }

  /// Nothing yet.
  public init() {}

  /// What is counted of a journey.
  init(_ casus: Casus) {
    mijlpalen = casus.mijlpalen.map { Bereikt($0.soort, op: $0.dag) }
    for point in casus.reisplan.tijdlijn {
      geprobeerd += point.gegevens.soort == .geprobeerd ? 1 : 0
      guard case .overgang(let overgang) = point.gegevens.aard else { continue }
      overgangen += 1
      if let overgang { overgangssoorten.append(overgang) }
    }
    inschrijvingen = casus.inschrijvingen
  }
}

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
  /// What else is counted of the journey.
  public let reis: Reistelling
  /// Whether it is a boy or a girl, where somebody told; kept as a label, and counted apart from those.
  public let geslacht: [String]

  /// A child's journey, as far as it may be counted; `nil` of a network.
  public init?(_ casus: Casus) {
    guard let profiel = casus.gezien(at: .monitor).waarde.profiel else { return nil }
    self.init(casus.id, profiel, Reistelling(casus))
  }

  fileprivate init?(_ id: Identifier, _ profiel: Casus.Profiel, _ reis: Reistelling) {
    guard profiel.soort == .kind else { return nil }
    (self.id, gemaakt, regio, self.reis) = (id, id.time, profiel.regio, reis)
    (inschrijving, bewaarTot) = (profiel.inschrijving, profiel.bewaarTot)
    var known: Set<String> = []
    let said = profiel.labels.filter { known.insert($0).inserted }
    labels = said.filter { Casus.Labelsoort(van: $0) != .geslacht }
    geslacht = said.filter { Casus.Labelsoort(van: $0) == .geslacht }
  }
}

/// The lek-wacht on words that stand in many rows: it looks at each of them once.
public struct Rijenwacht {
  private let dag: Day
  private let verboden: VerbodenWoorden
  private var bekend: [String: String] = [:]

  /// A wacht on this day.
  public init(op dag: Day, verboden: VerbodenWoorden) { (self.dag, self.verboden) = (dag, verboden) }

  /// Whether it finds nothing in these words.
  mutating func isSchoon(_ woorden: String) -> Bool { bedekt(woorden) == woorden }

  /// The words as a list shows them.
  mutating func bedekt(_ woorden: String) -> String {
    if let known = bekend[woorden] { return known }
    let seen = woorden.masked(today: dag, forbidden: verboden)
    bekend[woorden] = seen
    return seen
  }
}

extension Rij<CasusOverview> {
  /// The journey as it is counted; `nil` of a network, and where the wacht finds something in what is counted: then only
  /// the whole stream tells whether that was confirmed.
  public func geteld(_ wacht: inout Rijenwacht) -> KindCasus? {
    let profiel = geheel.profiel
    for text in profiel.labels + [profiel.regio] where wacht.bedekt(text) != text { return nil }
    return KindCasus(geheel.id, profiel, geheel.reistelling)
  }
}

extension Rij<SessieOverview> {
  /// The session as it is counted.
  public func geteld(op dag: Day, _ wacht: inout Rijenwacht) -> Telsessie {
    var row = geheel
    row.titel = wacht.bedekt(row.titel)
    var gebied = row.gebied
    gebied.regio = wacht.bedekt(gebied.regio)
    gebied.swvs = gebied.swvs.map { wacht.bedekt($0) }
    row.bijeenkomstgegevens.gebied = gebied
    return Telsessie(row, op: dag)
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
  /// Whether it was where the child is, or the people who asked; `nil` where nobody told.
  public let opLocatie: Bool?
  /// Who they were, where that has to be known because the meeting had more sessions.
  public var aanwezig: [Groep: Int]?
  /// What its checklists say, and on what two sides looked.
  public var telling: Sessietelling

  /// People who are called the same and sit at the same place.
  public struct Groep: Hashable, Sendable {
    package let stem: Stem
    package let label: String
    package let plek: Plek
  }

  /// A row of the list of sessions.
  public init(_ sessie: SessieOverview, op dag: Day) {
    (id, bijeenkomst, casus) = (sessie.id, sessie.bijeenkomst, sessie.casus)
    (draaiboek, regio, swvs) = (sessie.titel, sessie.gebied.regio, sessie.gebied.swvs)
    (begonnen, self.dag, mensen) = (sessie.begonnen, dag, sessie.mensen)
    duur = sessie.gesloten.map { $0.milliseconds(since: sessie.begonnen) }
    (telling, opLocatie) = (sessie.telling, sessie.bijeenkomstgegevens.opLocatie)
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
  /// The day on which was heard that it was done, so or otherwise.
  public let gedaan: Day?

  /// In how many days it was done; never less than none.
  public var dagen: Int? { gedaan.map { max(0, dag.days(until: $0)) } }

  /// A row of the list of afspraken.
  public init(_ afspraak: AfspraakOverview, _ dag: (Moment) -> Day) {
    (stream, self.dag) = (afspraak.stream, dag(afspraak.moment))
    (stem, stand) = (afspraak.gegevens.stem, afspraak.stand)
    let isDone = stand == .gedaan || stand == .andersGedaan
    gedaan = isDone ? afspraak.standOp ?? afspraak.standMoment.map(dag) : nil
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
  /// What was held without the program, as it was told.
  public var activiteiten: [Activiteit] = []
  /// How each child was enrolled, as was said over the years.
  public var inschrijvingen: [Identifier: [Inschrijvingstand]] = [:]

  /// These.
  public init(sessies: [Telsessie], kinderen: [KindCasus], afspraken: [Telafspraak]) {
    (self.sessies, self.kinderen, self.afspraken) = (sessies, kinderen, afspraken)
  }
}

extension String {
  /// What stands before its first space, and behind that.
  fileprivate var delen: (eerst: Substring, rest: Substring) {
    guard let space = utf8.firstIndex(of: UInt8(ascii: " ")) else { return (self[...], "") }
    return (self[..<space], self[utf8.index(after: space)...])
  }
}
