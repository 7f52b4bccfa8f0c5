/// A journey: of a child under an alias, or of a network under a name (a traject).
///
/// There is no field for a name of a child, a birth date or a BSN.
public struct Casus: Hashable, Sendable {
  /// The stream's own name.
  public let id: Identifier
  /// What is known of the journey; `nil` until the casus is made.
  public internal(set) var profiel: Profiel?
  /// The event that made it.
  private(set) var bron: Event?
  /// The dream and the promises.
  public internal(set) var reisplan = Reisplan()
  /// What was reached, in the order it was told.
  public internal(set) var mijlpalen: [Mijlpaal] = []
  /// When how the child is enrolled last became something else: what it was before is known.
  public private(set) var inschrijvingVeranderd: Moment?
  /// How the child was enrolled, as was said over the years; what was said again stands there once.
  private(set) var inschrijvingen: [Reistelling.Ingeschreven] = []
  /// Whether the journey is closed.
  public private(set) var gesloten = false
  /// When something last happened, for display.
  public private(set) var laatste: Moment?
  /// Its sessions that read back and ask, as this stream was told.
  private var vragend: Set<Identifier> = []
  /// Those of before a casus was told; of other streams, so never of an event here.
  var oudeVragers: [OudeVrager] = []
  /// Until when it was lost who said what may go along: all of before waits to be asked.
  private(set) var verloren: Moment?
  /// How its reports were read through together.
  public internal(set) var correcties: [Correctie.Gezegd] = []
  /// What was said, and every answer.
  var besproken = Besproken()
  /// What the lek-wacht holds back.
  public internal(set) var lekken = Lekken.geen
  /// Events of a newer version that could not be given a meaning here.
  public private(set) var onbekend = 0

  /// A casus of which nothing is known yet.
  public init(id: Identifier) { self.id = id }

  /// The name it goes by; empty until it is made.
  public var alias: String { profiel?.alias ?? "" }

  /// Whose journey it is; a child's until it is known to be a network's.
  public var soort: Soort { profiel?.soort ?? .kind }

  /// Whose journey it is, since it was made.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    /// A child's.
    case kind
    /// A network's: a traject, without a child.
    case netwerk
  }

  /// What is known of a journey.
  public struct Profiel: Hashable, Sendable {
    /// What only a child has.
    private struct Kind: Hashable, Sendable {
      var inschrijving: Inschrijving?
      var labels: [String] = []
      var leeftijd: Leeftijd?
    }
    /// What is known beside a name and a place.
    private enum Eigen: Hashable, Sendable {
      case kind(Kind)
      case netwerk
    }
    /// How a child is (not) enrolled.
    public enum Inschrijving: String, CaseIterable, Hashable, Sendable {
      case tijdelijk = "5a-tijdelijk"
      case permanent = "5a-permanent"
      case absoluutVerzuim = "absoluut-verzuim"
      case anders
    }
    /// The name at the table; of a child never a real one, of a network it may be a place.
    public var alias: String
    /// Where it is at home.
    public var gebied: Gebied
    /// The day until which this is kept.
    public var bewaarTot: Day?
    /// The reason for that day.
    public var bewaarReden: String
    /// Who belongs around it.
    public var mensen = Mensen()
    private var eigen: Eigen

    /// A child's journey under this alias.
    public init(
      alias: String, regio: String = "", inschrijving: Inschrijving? = nil, labels: [String] = [],
      bewaarTot: Day? = nil, bewaarReden: String = "", leeftijd: Leeftijd? = nil, gemeenten: [String] = [],
      swvs: [String] = []
    ) {
      self.alias = alias
      gebied = Gebied(regio: regio, gemeenten: gemeenten, swvs: swvs)
      (self.bewaarTot, self.bewaarReden) = (bewaarTot, bewaarReden)
      eigen = .kind(Kind(inschrijving: inschrijving, labels: labels, leeftijd: leeftijd))
    }

    /// A network's journey under this name.
    public init(traject naam: String, gebied: Gebied = Gebied()) {
      (alias, self.gebied, bewaarTot, bewaarReden, eigen) = (naam, gebied, nil, "", .netwerk)
    }

    /// Whose journey it is.
    public var soort: Soort {
      switch eigen {
      case .kind: .kind
      case .netwerk: .netwerk
      }
    }

    /// The region it is at home in.
    public var regio: String {
      get { gebied.regio }
      set { gebied.regio = newValue }
    }
    /// How the child is (not) enrolled, where told.
    public var inschrijving: Inschrijving? {
      get { kind?.inschrijving }
      set { change { $0.inschrijving = newValue } }
    }
    /// Labels of the child; several may hold.
    public var labels: [String] {
      get { kind?.labels ?? [] }
      set { change { $0.labels = newValue } }
    }
    /// The age, in bands that decide who says what may go along; `nil` while nobody told.
    public var leeftijd: Leeftijd? {
      get { kind?.leeftijd }
      set { change { $0.leeftijd = newValue } }
    }

    private var kind: Kind? { if case .kind(let kind) = eigen { kind } else { nil } }

    /// Of a network there is nothing of a child to say.
    private mutating func change(_ body: (inout Kind) -> Void) {
      guard case .kind(var kind) = eigen else { return }
      body(&kind)
      eigen = .kind(kind)
    }

    /// The same name and place, as that of a journey of this kind.
    func als(_ soort: Soort) -> Profiel {
      guard soort != self.soort else { return self }
      var profiel = self
      profiel.eigen = soort == .kind ? .kind(Kind()) : .netwerk
      return profiel
    }
  }

  /// A thing that was reached, with its day (the national monitor counts the first three).
  public struct Mijlpaal: Hashable, Sendable {
    /// What was reached.
    public enum Soort: String, CaseIterable, Hashable, Sendable {
      case oudersInGesprek = "ouders-in-gesprek"
      case ontwikkelingWasErAl = "ontwikkeling-was-er-al"
      case nieuweBeweging = "nieuwe-beweging"
      case ingeschreven
      case anders

      /// Whether it can be reached on a journey of this kind.
      public func past(bij soort: Casus.Soort) -> Bool { soort == .kind || self == .anders }
    }
    /// The event that told it.
    public let id: Identifier
    /// When it was told.
    public let moment: Moment
    /// What was reached.
    public internal(set) var soort: Soort
    /// The day it was reached.
    public internal(set) var dag: Day
    /// In own words.
    public internal(set) var tekst: String
    /// The session in which it was told; `nil` in what was kept before milestones knew, or told elsewhere.
    public let sessie: Identifier?
    /// Who told it, where that is known.
    public let stem: Stem?
  }
}

extension Casus: StreamState {
  mutating func forbid(_ words: VerbodenWoorden) { lekken.verboden = words }

  mutating func apply(_ event: Event) -> Touched {
    if case .huis(.gewist) = event.fact { return Touched() }
    laatste = event.time
    let touched = give(event)
    let words = event.fact.woorden(by: event.id) { _ in nil }
    guardWords(words, of: event)
    remember(words, of: event)
    return touched
  }

  mutating func pass(_ event: Event) {
    if case .plan(let fact) = event.fact { reisplan.pass(fact, of: event) }
  }

  /// Whether none of its sessions asks.
  var vraagtNergens: Bool { vragend.isEmpty && oudeVragers.isEmpty && verloren == nil }

  /// Whether what was said in a session of this casus waits for an answer.
  public func vraagt(_ sessie: Identifier) -> Bool {
    vragend.contains(sessie) || oudeVragers.contains { $0.id == sessie }
  }

  private mutating func give(_ event: Event) -> Touched {
    switch event.fact {
    case .casus(let fact): give(fact, of: event)
    case .plan(let fact): reisplan.apply(fact, of: event)
    case .huis(let fact): give(fact, of: event)
    case .sessie, .notitie: Touched()
    }
  }

  private mutating func give(_ fact: CasusFact, of event: Event) -> Touched {
    switch fact {
    case .gemaakt(let it): begin(with: it.profiel, by: event)
    case .van(let it): begin(with: it.profiel, by: event)
    case .hersteld(let it): begin(with: it.profiel, by: event)
    // What a child is becomes no network, whoever says so.
    case .gewijzigd(let it):
      guard let before = profiel, before.soort == it.profiel.soort else { return Touched() }
      if let was = before.inschrijving, was != it.profiel.inschrijving { inschrijvingVeranderd = event.time }
      profiel = it.profiel
      enrol(it.profiel, at: event.time)
    case .gesloten: gesloten = true
    case .mijlpaalBereikt(let it): mijlpalen.append(Mijlpaal(it, of: event))
    case .mijlpaalGewijzigd(let it):
      guard let place = mijlpalen.firstIndex(where: { $0.id == it.mijlpaal }) else { return Touched() }
      (mijlpalen[place].soort, mijlpalen[place].dag) = (it.wordt.soort, it.wordt.dag)
      mijlpalen[place].tekst = it.wordt.tekst
    case .sessieVraagt(let it):
      vragend.insert(it.sessie)
      return Touched(everything: true)
    }
    return Touched()
  }

  private mutating func begin(with profiel: Profiel, by event: Event) {
    guard event.begins(after: bron) else { return }
    (self.profiel, bron) = (profiel, event)
    enrol(profiel, at: event.time)
  }

  private mutating func enrol(_ profiel: Profiel, at moment: Moment) {
    guard inschrijvingen.last.map({ $0.inschrijving != profiel.inschrijving }) ?? true else { return }
    inschrijvingen.append(Reistelling.Ingeschreven(profiel.inschrijving, op: moment))
  }

  private mutating func give(_ fact: HuisFact, of event: Event) -> Touched {
    switch fact {
    case .antwoord(let antwoord):
      besproken.take(antwoord, of: event)
      return Touched(everything: true)
    case .nagekeken(let it):
      besproken.take(it)
      return Touched(everything: true)
    case .correctie(let it): correcties.take(it, of: event)
    case .ietsVerloren:
      besproken.loseYes()
      verloren = event.time
      return Touched(everything: true)
    case .lekBevestigd(let it): _ = lekken.confirm(it.soorten, it.stukken, of: it.bron)
    case .lekGehouden(let it): _ = lekken.hold(it.soorten, of: it.bron, isNotitie: false, at: event.time)
    case .unknown: onbekend += 1
    case .uitgegeven, .bewaarregelGezet, .activiteitOpgegeven, .draadGezet, .zaadjeGezet, .pakketGelezen,
      .ingetrokken, .gewist:
      break
    }
    return Touched()
  }
}

extension Casus.Mijlpaal {
  fileprivate init(_ fact: CasusFact.MijlpaalBereikt, of event: Event) {
    self.init(
      id: event.id, moment: event.time, soort: fact.soort, dag: fact.dag, tekst: fact.tekst,
      sessie: fact.sessie, stem: fact.stem)
  }
}
