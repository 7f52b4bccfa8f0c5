/// What happens to the plan of a casus, or of a session without one: its dream, its journey, its promises.
public enum PlanFact: Hashable, Sendable {
  case droomVastgelegd(DroomVastgelegd)
  case tijdpuntGemaakt(TijdpuntGemaakt)
  case tijdpuntGewijzigd(TijdpuntGewijzigd)
  case afspraakGemaakt(AfspraakGemaakt)
  case afspraakGewijzigd(AfspraakGewijzigd)
  case afspraakStand(AfspraakStand)

  var body: any FactBody {
    switch self {
    case .droomVastgelegd(let it): it
    case .tijdpuntGemaakt(let it): it
    case .tijdpuntGewijzigd(let it): it
    case .afspraakGemaakt(let it): it
    case .afspraakGewijzigd(let it): it
    case .afspraakStand(let it): it
    }
  }
}

/// A kind of event of a plan: each says in which session it was said, and what becomes of a note's words in it.
protocol PlanBody: KnownBody {}

extension Fact {
  /// A dream is kept.
  ///
  /// - Parameters:
  ///   - bron: the note it was taken from.
  ///   - verbetert: the dream that gets other words; without that one it is none.
  public static func droomVastgelegd(
    tekst: String, stem: Stem?, sessie: Identifier?, bron: Identifier? = nil, verbetert: Identifier? = nil
  ) -> Fact {
    .plan(
      .droomVastgelegd(
        PlanFact.DroomVastgelegd(tekst: tekst, stem: stem, sessie: sessie, bron: bron, verbetert: verbetert)))
  }

  /// A point of the journey is told.
  public static func tijdpuntGemaakt(_ gegevens: Tijdpunt.Gegevens) -> Fact {
    .plan(.tijdpuntGemaakt(PlanFact.TijdpuntGemaakt(gegevens: gegevens)))
  }

  /// A point of the journey is told otherwise.
  public static func tijdpuntGewijzigd(_ tijdpunt: Identifier, _ gegevens: Tijdpunt.Gegevens) -> Fact {
    .plan(.tijdpuntGewijzigd(PlanFact.TijdpuntGewijzigd(tijdpunt: tijdpunt, gegevens: gegevens)))
  }

  /// Something is promised.
  public static func afspraakGemaakt(_ gegevens: Afspraak.Gegevens) -> Fact {
    .plan(.afspraakGemaakt(PlanFact.AfspraakGemaakt(gegevens: gegevens)))
  }

  /// A promise is put otherwise.
  public static func afspraakGewijzigd(_ afspraak: Identifier, _ gegevens: Afspraak.Gegevens) -> Fact {
    .plan(.afspraakGewijzigd(PlanFact.AfspraakGewijzigd(afspraak: afspraak, gegevens: gegevens)))
  }

  /// What became of a promise, and what it brought.
  ///
  /// - Parameter op: the day on which it was heard, where that is another one than on which it is noted.
  public static func afspraakStand(
    _ afspraak: Identifier, _ stand: Afspraak.Stand.Soort, bracht: String, sessie: Identifier?, op: Day? = nil
  ) -> Fact {
    .plan(
      .afspraakStand(
        PlanFact.AfspraakStand(afspraak: afspraak, stand: stand, bracht: bracht, sessie: sessie, op: op)))
  }
}

extension PlanFact {
  /// A dream that is kept.
  public struct DroomVastgelegd: PlanBody {
    /// The words.
    public let tekst: String
    /// Whose they are, where that is known.
    public let stem: Stem?
    /// The session it was dreamt in.
    public let sessie: Identifier?
    /// The note it was taken from.
    public let bron: Identifier?
    /// The dream that gets other words; without that one it is none.
    public let verbetert: Identifier?

    static let kind = FactKind.droomVastgelegd
    static let wissen = Wissen.alleen
    var fact: Fact { .plan(.droomVastgelegd(self)) }
    var noemt: [Genoemd] { verbetert.map { [.gebeurtenis($0)] } ?? [] }
    var gezegdIn: Identifier? { sessie }

    /// Taken from a note again after that was mended it is the same dream in other words, each of which is guarded.
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      guard let bron else { return [Woorden(.droom(event), [tekst], stem: self.stem)] }
      return [
        Woorden(.droom(bron), [tekst], bewaakt: nil, stem: self.stem),
        Woorden(.droom(event), alleenBewaakt: [tekst]),
      ]
    }

    /// Other words for a dream that is there.
    func isAllowed(afterClosing closed: Closed) -> Bool {
      bron.map { bron in closed.reisplan.dromen.contains { $0.bron == bron || $0.id == bron } } ?? false
    }

    /// Whether it was taken from that note; of one that does not know, whether it is of the same session in its words.
    func isVan(_ note: Verwoording) -> Bool {
      guard let talk = note.sessie else { return false }
      return bron.map { $0 == note.notitie } ?? (note.teksten.contains(tekst) && sessie == talk)
    }

    func verwoord(_ note: Verwoording, as event: Event) -> Verwoording.Lot {
      guard isVan(note) else { return .stays }
      return .becomes(
        .droomVastgelegd(tekst: note.tekst, stem: stem, sessie: sessie, bron: bron, verbetert: verbetert))
    }
  }

  /// A point of the journey.
  public struct TijdpuntGemaakt: PlanBody, NamesNothing, WhileOpen, HasNoNote {
    /// When it was, and what.
    public let gegevens: Tijdpunt.Gegevens

    static let kind = FactKind.tijdpuntGemaakt
    static let wissen = Wissen.alleen
    var fact: Fact { .plan(.tijdpuntGemaakt(self)) }
    var gezegdIn: Identifier? { gegevens.sessie }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.tijdpunt(event), gegevens.zinnen, stem: gegevens.stem)]
    }
  }

  /// What else is said of a point of the journey.
  public struct TijdpuntGewijzigd: PlanBody, AnyDay, HasNoNote, GoesWithNamed {
    /// The point.
    public let tijdpunt: Identifier
    /// All that is said now.
    public let gegevens: Tijdpunt.Gegevens

    static let kind = FactKind.tijdpuntGewijzigd
    var fact: Fact { .plan(.tijdpuntGewijzigd(self)) }
    var noemt: [Genoemd] { [.tijdpunt(tijdpunt)] }
    var gezegdIn: Identifier? { gegevens.sessie }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.tijdpunt(tijdpunt), gegevens.zinnen, stem: gegevens.stem)]
    }
  }

  /// A promise.
  public struct AfspraakGemaakt: PlanBody, NamesNothing, WhileOpen, HasNoNote {
    /// Who promised what.
    public let gegevens: Afspraak.Gegevens

    static let kind = FactKind.afspraakGemaakt
    static let wissen = Wissen.alleen
    var fact: Fact { .plan(.afspraakGemaakt(self)) }
    var gezegdIn: Identifier? { gegevens.sessie }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.afspraak(event), gegevens)]
    }
  }

  /// A promise that is put otherwise.
  public struct AfspraakGewijzigd: PlanBody, AnyDay, HasNoNote, GoesWithNamed {
    /// The promise.
    public let afspraak: Identifier
    /// All that is said now.
    public let gegevens: Afspraak.Gegevens

    static let kind = FactKind.afspraakGewijzigd
    var fact: Fact { .plan(.afspraakGewijzigd(self)) }
    var noemt: [Genoemd] { [.afspraak(afspraak)] }
    var gezegdIn: Identifier? { gegevens.sessie }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.afspraak(afspraak), gegevens)]
    }
  }

  /// What became of a promise.
  public struct AfspraakStand: PlanBody, HasNoNote, GoesWithNamed {
    /// The promise.
    public let afspraak: Identifier
    /// What became of it.
    public let stand: Afspraak.Stand.Soort
    /// What it brought; may be empty.
    public let bracht: String
    /// The session in which that was said.
    public let sessie: Identifier?
    /// The day on which it was heard; `nil` where that is the one on which it was noted.
    public let op: Day?

    static let kind = FactKind.afspraakStand
    static let isTakenBackAnyDay = true
    var fact: Fact { .plan(.afspraakStand(self)) }
    var noemt: [Genoemd] { [.afspraak(afspraak)] }
    var gezegdIn: Identifier? { sessie }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.stand(event), [bracht])]
    }
    /// What became of it is heard after the session in which it was made, and after the journey was closed too.
    func isAllowed(afterClosing closed: Closed) -> Bool { true }
  }
}

// MARK: Fields

extension PlanFact.DroomVastgelegd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    tekst = try fields.needed("tekst", it?.tekst)
    stem = fields.optional("stem", it?.stem)
    sessie = fields.optional("sessie", it?.sessie)
    bron = fields.optional("bron", it?.bron)
    verbetert = fields.optional("verbetert", it?.verbetert)
  }
}

extension PlanFact.TijdpuntGemaakt {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { gegevens = try fields.whole(it?.gegevens) }
}

extension PlanFact.TijdpuntGewijzigd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    tijdpunt = try fields.needed("tijdpunt", it?.tijdpunt)
    gegevens = try fields.whole(it?.gegevens)
  }
}

extension PlanFact.AfspraakGemaakt {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { gegevens = try fields.whole(it?.gegevens) }
}

extension PlanFact.AfspraakGewijzigd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    afspraak = try fields.needed("afspraak", it?.afspraak)
    gegevens = try fields.whole(it?.gegevens)
  }
}

extension PlanFact.AfspraakStand {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    afspraak = try fields.needed("afspraak", it?.afspraak)
    stand = try fields.needed("stand", it?.stand)
    bracht = fields.given("bracht", it?.bracht, or: "")
    sessie = fields.optional("sessie", it?.sessie)
    op = fields.optional("op", it?.op)
  }
}
