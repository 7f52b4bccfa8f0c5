/// What happens to a casus: its profile, what was reached, which of its sessions ask.
public enum CasusFact: Hashable, Sendable {
  case gemaakt(Gemaakt)
  /// The profile a casus was made with, once more: one of the two is enough.
  case van(Van)
  /// Stands for a making that was lost, until that turns up.
  case hersteld(Hersteld)
  case gewijzigd(Gewijzigd)
  case gesloten(Gesloten)
  case mijlpaalBereikt(MijlpaalBereikt)
  case mijlpaalGewijzigd(MijlpaalGewijzigd)
  /// A session of the casus reads back and asks: what the casus keeps of it waits for an answer.
  case sessieVraagt(SessieVraagt)

  var body: any FactBody {
    switch self {
    case .gemaakt(let it): it
    case .van(let it): it
    case .hersteld(let it): it
    case .gewijzigd(let it): it
    case .gesloten(let it): it
    case .mijlpaalBereikt(let it): it
    case .mijlpaalGewijzigd(let it): it
    case .sessieVraagt(let it): it
    }
  }
}

/// A kind of event of a casus: no words of a note stand in it.
protocol CasusBody: KnownBody, HasNoNote {}

extension Fact {
  /// A casus is made.
  public static func casusGemaakt(_ profiel: Casus.Profiel) -> Fact {
    .casus(.gemaakt(CasusFact.Gemaakt(profiel: profiel)))
  }

  /// The profile a casus was made with, once more.
  public static func casusVan(_ profiel: Casus.Profiel) -> Fact {
    .casus(.van(CasusFact.Van(profiel: profiel)))
  }

  /// Stands for a making that was lost; `zeker` when it is known what casus it is.
  public static func casusHersteld(_ profiel: Casus.Profiel, zeker: Bool) -> Fact {
    .casus(.hersteld(CasusFact.Hersteld(profiel: profiel, zeker: zeker)))
  }

  /// A casus gets another profile.
  public static func casusGewijzigd(_ profiel: Casus.Profiel) -> Fact {
    .casus(.gewijzigd(CasusFact.Gewijzigd(profiel: profiel)))
  }

  /// A casus is closed.
  public static var casusGesloten: Fact { .casus(.gesloten(CasusFact.Gesloten())) }

  /// Something was reached.
  public static func mijlpaalBereikt(
    _ soort: Casus.Mijlpaal.Soort, dag: Day, tekst: String, sessie: Identifier? = nil, stem: Stem? = nil
  ) -> Fact {
    .casus(
      .mijlpaalBereikt(
        CasusFact.MijlpaalBereikt(soort: soort, dag: dag, tekst: tekst, sessie: sessie, stem: stem)))
  }

  /// What was reached is told otherwise: what it was, on which day, in which words.
  public static func mijlpaalGewijzigd(
    _ mijlpaal: Casus.Mijlpaal, _ soort: Casus.Mijlpaal.Soort, dag: Day, tekst: String
  ) -> Fact {
    .casus(
      .mijlpaalGewijzigd(
        CasusFact.MijlpaalGewijzigd(
          mijlpaal: mijlpaal.id,
          wordt: CasusFact.MijlpaalBereikt(
            soort: soort, dag: dag, tekst: tekst, sessie: mijlpaal.sessie, stem: mijlpaal.stem))))
  }

  /// This session of the casus reads back and asks.
  public static func sessieVraagt(_ sessie: Identifier) -> Fact {
    .casus(.sessieVraagt(CasusFact.SessieVraagt(sessie: sessie)))
  }
}

/// A kind of event that says the profile of a casus: in no session, and gone only with the casus.
protocol ProfielBody: CasusBody, NamesNothing, WhileOpen, GoesWithNamed {
  var profiel: Casus.Profiel { get }
}

/// What may be said of a milestone any day, also of a journey that is over: that is often how it ended.
protocol MijlpaalBody: CasusBody, AnyDay {}

extension MijlpaalBody { static var isTakenBackAnyDay: Bool { true } }

extension ProfielBody {
  var gezegdIn: Identifier? { nil }
  /// Older programs know no networks: they keep one as unknown, and never take it for a child.
  var schrijfversie: Int { profiel.soort == .kind ? 1 : Self.version }
  /// An alias stands in every list, where nobody could hold it back: it is refused at the door.
  ///
  /// A network goes by its own name.
  func refusal(in casus: Casus) -> Refusal? {
    if let soort = casus.profiel?.soort, soort != profiel.soort { return .soortStaatVast }
    guard profiel.alias != casus.alias, profiel.soort == .kind else { return nil }
    let today = Day(utc: casus.laatste ?? casus.id.time)
    return LekWacht.findings(in: profiel.alias, today: today, forbidden: VerbodenWoorden()).first.map {
      .aliasHeeftLek($0.soort)
    }
  }
  func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
    [
      Woorden(.alias, alleenBewaakt: profiel.soort == .kind ? [profiel.alias] : []),
      Woorden(
        .profiel,
        alleenBewaakt: profiel.gebied.woorden + [profiel.bewaarReden] + profiel.labels
          + profiel.mensen.woorden),
    ]
  }
}

extension CasusFact {
  /// How a casus begins.
  public struct Gemaakt: ProfielBody, BeginBody {
    /// What is known of it.
    public let profiel: Casus.Profiel

    static let kind = FactKind.casusGemaakt
    static let version = 2
    var fact: Fact { .casus(.gemaakt(self)) }
    var beginning: Fact.Beginning? { .first(spare: .casusVan(profiel)) }
  }

  /// The profile a casus was made with, once more.
  public struct Van: ProfielBody, BeginBody {
    /// The same as in its making.
    public let profiel: Casus.Profiel

    static let kind = FactKind.casusVan
    static let version = 2
    var fact: Fact { .casus(.van(self)) }
    var beginning: Fact.Beginning? { .spare }
  }

  /// What stands for the making of a casus that was lost.
  public struct Hersteld: ProfielBody, BeginBody {
    /// As much of it as is known.
    public let profiel: Casus.Profiel
    /// Whether it is known what casus it is.
    public let zeker: Bool

    static let kind = FactKind.casusHersteld
    static let version = 2
    var fact: Fact { .casus(.hersteld(self)) }
    var beginning: Fact.Beginning? { .standIn(isSure: zeker) }
  }

  /// Another profile.
  public struct Gewijzigd: ProfielBody {
    /// All that is known now.
    public let profiel: Casus.Profiel

    static let kind = FactKind.casusGewijzigd
    static let version = 2
    var fact: Fact { .casus(.gewijzigd(self)) }
  }

  /// That a casus is closed.
  public struct Gesloten: CasusBody, NamesNothing, Wordless, WhileOpen, GoesWithNamed {
    static let kind = FactKind.casusGesloten
    var fact: Fact { .casus(.gesloten(self)) }
    var gezegdIn: Identifier? { nil }
  }

  /// Something that was reached.
  public struct MijlpaalBereikt: MijlpaalBody, NamesNothing {
    /// What was reached.
    public let soort: Casus.Mijlpaal.Soort
    /// The day it was.
    public let dag: Day
    /// In own words; may be empty.
    public let tekst: String
    /// The session in which it was told, where that is known.
    public let sessie: Identifier?
    /// Who told it, where that is known.
    public let stem: Stem?

    static let kind = FactKind.mijlpaalBereikt
    static let wissen = Wissen.alleen
    var fact: Fact { .casus(.mijlpaalBereikt(self)) }
    var gezegdIn: Identifier? { sessie }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.mijlpaal(event), [tekst], stem: self.stem)]
    }
    /// Of a network there is no enrolment and no parent to count.
    func refusal(in casus: Casus) -> Refusal? { soort.past(bij: casus.soort) ? nil : .vanEenKind }
  }

  /// Something that was reached, told otherwise.
  public struct MijlpaalGewijzigd: MijlpaalBody, GoesWithNamed {
    /// The milestone.
    public let mijlpaal: Identifier
    /// All that is said of it now.
    public let wordt: MijlpaalBereikt

    static let kind = FactKind.mijlpaalGewijzigd
    var fact: Fact { .casus(.mijlpaalGewijzigd(self)) }
    var noemt: [Genoemd] { [.mijlpaal(mijlpaal)] }
    var gezegdIn: Identifier? { wordt.sessie }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.mijlpaal(mijlpaal), [wordt.tekst], stem: wordt.stem)]
    }
    func refusal(in casus: Casus) -> Refusal? { wordt.refusal(in: casus) }
  }

  /// A session that asks.
  public struct SessieVraagt: CasusBody, Wordless, GoesWithNamed {
    /// The session.
    public let sessie: Identifier

    static let kind = FactKind.sessieVraagt
    var fact: Fact { .casus(.sessieVraagt(self)) }
    var noemt: [Genoemd] { [.gebeurtenis(sessie)] }
    var gezegdIn: Identifier? { sessie }
    /// A casus that is closed still learns which of its sessions asks.
    func isAllowed(afterClosing closed: Closed) -> Bool {
      switch closed {
      case .sessie: false
      case .casus: true
      }
    }
  }
}

// MARK: Fields

extension CasusFact.Gemaakt {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { profiel = try fields.whole(it?.profiel) }
}

extension CasusFact.Van {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { profiel = try fields.whole(it?.profiel) }
}

extension CasusFact.Hersteld {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    profiel = try fields.whole(it?.profiel)
    zeker = fields.given("zeker", it?.zeker, or: false)
  }
}

extension CasusFact.Gewijzigd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { profiel = try fields.whole(it?.profiel) }
}

extension CasusFact.Gesloten {
  init(_ fields: inout Fields, _ it: Self?) {}
}

extension CasusFact.MijlpaalBereikt {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    soort = try fields.needed("soort", it?.soort)
    dag = try fields.needed("dag", it?.dag)
    tekst = fields.given("tekst", it?.tekst, or: "")
    sessie = fields.optional("sessie", it?.sessie)
    stem = fields.optional("stem", it?.stem)
  }
}

extension CasusFact.MijlpaalGewijzigd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    mijlpaal = try fields.needed("mijlpaal", it?.mijlpaal)
    wordt = try fields.whole(it?.wordt)
  }
}

extension CasusFact.SessieVraagt {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    sessie = try fields.needed("sessie", it?.sessie)
  }
}
