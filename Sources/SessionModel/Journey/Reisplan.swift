/// The dream and the promises: what travels from session to session with a casus.
///
/// A session without a casus has one of its own.
public struct Reisplan: Hashable, Sendable {
  /// The dreams over time, oldest first; `droom` is the one that is pinned.
  public internal(set) var dromen: [Droom] = []
  /// The promises, in the order they were made.
  public internal(set) var afspraken: [Afspraak] = []

  /// The journey so far, in the order in which it was told.
  public internal(set) var tijdlijn: [Tijdpunt] = []

  /// The numbers of the afspraken and of the points in time.
  var nummering = Nummering()

  /// A plan with nothing in it.
  public init() {}

  /// The dream, in the child's own words where those are known.
  public struct Droom: Hashable, Sendable {
    /// The event that kept it.
    public let id: Identifier
    /// When it was kept.
    let moment: Moment
    /// When it was kept; `nil` where nobody may know whose it is.
    public var gedroomd: Moment? { isNamenloos ? nil : moment }
    /// The words.
    public internal(set) var tekst: String
    /// Whose words.
    public internal(set) var stem: Stem?
    /// The session it was dreamt in.
    public let sessie: Identifier?
    /// The note it was taken from; `nil` in what was kept before dreams knew.
    public let bron: Identifier?
    /// Whether its words were read back and may go along, or stand where they were said: then they are a quote.
    public internal(set) var isTeruggelezen = false

    /// Whether nobody may know whose it is, where it was made for such a place.
    var isNamenloos = false

    /// The events that brought its words, the one in force last: a dream that goes, goes with all of them.
    public internal(set) var versies: [Identifier] = []
    /// Whether it may stand as the dream of the child: in its voice, or in nobody's in particular.
    public var isVanKind: Bool { stem == nil || stem == .jeugdige }

    /// Where its words stand for who answers: the same while it is taken from the same note.
    var plek: Lekplek { .droom(bron ?? id) }

    /// Whether it was taken from a note of a session.
    public func isVan(_ notitie: Notitie, in sessie: Identifier) -> Bool {
      self.sessie == sessie && (bron.map { $0 == notitie.id } ?? (tekst == notitie.gegevens.tekst))
    }
  }

  /// The dream as it is now: the newest of the child; of somebody else only where there is none of the child.
  public var droom: Droom? { dromen.gepind }

  /// An afspraak by its identifier.
  public func afspraak(_ id: Identifier) -> Afspraak? { afspraken.first { $0.id == id } }

  /// What was promised before `sessie` and was open when it began.
  public func eerdereAfspraken(dan sessie: Identifier) -> [Afspraak] { afspraken.open(voor: sessie) }

  /// What was promised in `sessie` itself.
  public func afspraken(van sessie: Identifier) -> [Afspraak] {
    afspraken.filter { $0.gegevens.sessie == sessie }
  }

  /// Gives a fact its meaning here; unknown targets do nothing.
  mutating func apply(_ fact: PlanFact, of event: Event) -> Touched {
    switch fact {
    case .droomVastgelegd(let it): keep(it, of: event)
    case .tijdpuntGemaakt(let it):
      nummering.give(event.id, in: .tijdpunten)
      tijdlijn.append(Tijdpunt(id: event.id, moment: event.time, gegevens: it.gegevens))
    case .tijdpuntGewijzigd(let it):
      if let index = tijdlijn.firstIndex(where: { $0.id == it.tijdpunt }) {
        tijdlijn[index].gegevens = it.gegevens
      }
    case .afspraakGemaakt(let it):
      nummering.give(event.id, in: .afspraken(it.gegevens.sessie))
      afspraken.append(Afspraak(id: event.id, moment: event.time, gegevens: it.gegevens))
      return Touched(afspraken: [event.id])
    case .afspraakGewijzigd(let it):
      return change(it.afspraak) { $0.gegevens = it.gegevens }
    case .afspraakStand(let it):
      return change(it.afspraak) {
        $0.standen.append(
          Afspraak.Stand(
            id: event.id, moment: event.time, soort: it.stand, bracht: it.bracht, sessie: it.sessie,
            op: it.op))
      }
    }
    return Touched()
  }

  /// Passes a fact that was taken back.
  mutating func pass(_ fact: PlanFact, of event: Event) {
    if case .tijdpuntGemaakt = fact {
      nummering.give(event.id, in: .tijdpunten)
    } else if case .afspraakGemaakt(let it) = fact {
      nummering.give(event.id, in: .afspraken(it.gegevens.sessie))
    }
  }

  private mutating func keep(_ droom: PlanFact.DroomVastgelegd, of event: Event) {
    // Other words for a dream that was taken back are no dream of their own.
    if let id = droom.verbetert, !dromen.contains(where: { $0.versies.contains(id) }) { return }
    let bron = droom.bron
    let before = dromen.filter { bron != nil && ($0.bron == bron || $0.id == bron) }
    dromen.removeAll(where: before.contains)
    dromen.append(
      Droom(
        id: event.id, moment: event.time, tekst: droom.tekst, stem: droom.stem, sessie: droom.sessie,
        bron: bron, versies: before.flatMap(\.versies) + [event.id]))
  }

  private mutating func change(_ id: Identifier, _ body: (inout Afspraak) -> Void) -> Touched {
    guard let index = afspraken.firstIndex(where: { $0.id == id }) else { return Touched() }
    body(&afspraken[index])
    return Touched(afspraken: [id])
  }
}

extension [Afspraak] {
  /// Those of before a session that were open when it began.
  func open(voor sessie: Identifier) -> [Afspraak] {
    filter { afspraak in
      guard afspraak.gegevens.sessie != sessie else { return false }
      let before = afspraak.standen.last { $0.sessie != sessie }
      return before == nil || before?.soort == .loopt
    }
  }
}

extension [Reisplan.Droom] {
  /// The one that stands for the child: the newest of its own, or where it has none the newest of somebody else.
  public var gepind: Reisplan.Droom? { last(where: \.isVanKind) ?? last }
}
