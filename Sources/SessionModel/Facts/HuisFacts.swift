/// What is kept, and what can be said of any stream: answers, what may be seen, what is taken back or erased.
public enum HuisFact: Hashable, Sendable {
  /// A file was made of what is kept here.
  case uitgegeven(Huis.Uitgave)
  /// How long the house keeps what it has.
  case bewaarregelGezet(BewaarregelGezet)
  /// Something was held without the program.
  case activiteitOpgegeven(Activiteit)
  /// A thread over many sessions: made, called otherwise, put with another one or done with.
  case draadGezet(DraadGezet)
  /// A session gives something to others.
  case zaadjeGezet(ZaadjeGezet)
  /// A package came from another store.
  case pakketGelezen(PakketGelezen)
  case antwoord(Antwoord)
  /// Somebody looked at what others may learn from.
  case nagekeken(Nagekeken)
  /// A report is read through together.
  case correctie(Correctie)
  /// Something of this stream was lost with a damaged file: what was let go along before is asked again.
  case ietsVerloren(IetsVerloren)
  /// These kinds of finding may be seen in the words that an event brought.
  case lekBevestigd(LekBevestigd)
  /// These kinds of finding hold back the words that an event brought, from here on and whatever was confirmed.
  case lekGehouden(LekGehouden)
  case ingetrokken(Ingetrokken)
  /// Overwritten by an erasure: nothing is left but its place.
  case gewist(Gewist)
  /// Made by a newer version; kept as it is and shown as such.
  case unknown(Unknown)

  var body: any FactBody {
    switch self {
    case .uitgegeven(let it): it
    case .bewaarregelGezet(let it): it
    case .activiteitOpgegeven(let it): it
    case .draadGezet(let it): it
    case .zaadjeGezet(let it): it
    case .pakketGelezen(let it): it
    case .antwoord(let it): it
    case .nagekeken(let it): it
    case .correctie(let it): it
    case .ietsVerloren(let it): it
    case .lekBevestigd(let it): it
    case .lekGehouden(let it): it
    case .ingetrokken(let it): it
    case .gewist(let it): it
    case .unknown(let it): it
    }
  }
}

/// A kind of event that is of no session in particular.
protocol HuisBody: KnownBody, OfSessie {}

extension Fact {
  /// A file was made of what is kept here.
  public static func uitgegeven(_ uitgave: Huis.Uitgave) -> Fact { .huis(.uitgegeven(uitgave)) }

  /// How long the house keeps what it has; `nil` when it has no rule.
  public static func bewaarregelGezet(_ regel: Huis.Bewaarregel?) -> Fact {
    .huis(
      .bewaarregelGezet(HuisFact.BewaarregelGezet(jaren: regel?.jaren, reden: regel?.reden ?? "")))
  }

  /// Something was held without the program.
  public static func activiteitOpgegeven(_ activiteit: Activiteit) -> Fact {
    .huis(.activiteitOpgegeven(activiteit))
  }

  /// A thread as it is from now on; a new one is called by this event.
  public static func draadGezet(_ draad: Identifier?, _ gegevens: Draad.Gegevens) -> Fact {
    .huis(.draadGezet(HuisFact.DraadGezet(draad: draad, gegevens: gegevens)))
  }

  /// Somebody says whether words may go along.
  public static func antwoord(_ antwoord: Antwoord) -> Fact { .huis(.antwoord(antwoord)) }

  /// Somebody looked at what others may learn from, before it leaves.
  public static func nagekeken(_ nagekeken: Nagekeken) -> Fact { .huis(.nagekeken(nagekeken)) }

  /// A report is read through together: it is laid down, something is said beside it, or it is settled.
  public static func correctie(_ correctie: Correctie) -> Fact { .huis(.correctie(correctie)) }

  /// Something of this stream was lost with a damaged file.
  public static var ietsVerloren: Fact { .huis(.ietsVerloren(HuisFact.IetsVerloren())) }

  /// These kinds of finding, or these pieces of them, may be seen in the words that this event brought.
  public static func lekBevestigd(_ bron: Identifier, _ soorten: LekSoorten, stukken: [LekStuk] = [])
    -> Fact
  {
    .huis(.lekBevestigd(HuisFact.LekBevestigd(bron: bron, soorten: soorten, stukken: stukken)))
  }

  /// These kinds of finding hold back the words that this event brought.
  public static func lekGehouden(_ bron: Identifier, _ soorten: LekSoorten) -> Fact {
    .huis(.lekGehouden(HuisFact.LekGehouden(bron: bron, soorten: soorten)))
  }

  /// These events are taken back.
  public static func ingetrokken(_ events: [Identifier]) -> Fact {
    .huis(.ingetrokken(HuisFact.Ingetrokken(events: events)))
  }

  /// Overwritten by an erasure.
  public static var gewist: Fact { .huis(.gewist(HuisFact.Gewist())) }

  /// Of a kind, or a version of one, that this program does not know.
  public static func unknown(kind: String, body: JSON) -> Fact {
    .huis(.unknown(HuisFact.Unknown(kind: kind, body: body)))
  }
}

extension Huis.Uitgave: HuisBody, NamesNothing, Wordless, WhileOpen, HasNoNote, GoesWithNamed {
  static let kind = FactKind.uitgegeven
  var fact: Fact { .huis(.uitgegeven(self)) }
}

extension Activiteit: HuisBody, NamesNothing, Wordless, AnyDay, HasNoNote, GoesWithNamed {
  static let kind = FactKind.activiteitOpgegeven
  var fact: Fact { .huis(.activiteitOpgegeven(self)) }
}

extension Activiteit {
  /// The word by which one stands in the journaal.
  public static let gebeurtenis = FactKind.activiteitOpgegeven.rawValue
  /// The word by which it stands there that events are taken back.
  public static let intrekking = FactKind.ingetrokken.rawValue
}

extension Antwoord: HuisBody, AnyDay {
  static let kind = FactKind.antwoord
  static let isAnswer = true
  static let isTakenBackAnyDay = true
  static let wissen = Wissen.metAlles
  var fact: Fact { .huis(.antwoord(self)) }
  var noemt: [Genoemd] { over.map { .gebeurtenis($0) } }

  func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
    mee.map { mee in over.map { Woorden(.magMee($0), alleenBewaakt: mee.woorden) } } ?? []
  }

  /// What was answered to the words goes with them, but for a no: that holds of whatever is said here.
  func verwoord(_ note: Verwoording, as event: Event) -> Verwoording.Lot {
    guard mee != .blijft, over.contains(where: note.bewoordingen.contains) else { return .stays }
    var rest = self
    rest.over.removeAll(where: note.bewoordingen.contains)
    return rest.over.isEmpty ? .goes : .becomes(.antwoord(rest))
  }
}

extension Antwoord {
  /// The word by which one stands in the journaal.
  public static let soort = FactKind.antwoord.rawValue
}

extension Nagekeken: HuisBody, Wordless, AnyDay {
  static let kind = FactKind.nagekeken
  static let isTakenBackAnyDay = true
  static let wissen = Wissen.metAlles
  var fact: Fact { .huis(.nagekeken(self)) }
  var noemt: [Genoemd] { over.map { .gebeurtenis($0) } }

  /// It was said of these words, and of no others.
  func verwoord(_ note: Verwoording, as event: Event) -> Verwoording.Lot {
    guard over.contains(where: note.bewoordingen.contains) else { return .stays }
    var rest = self
    rest.over.removeAll(where: note.bewoordingen.contains)
    return rest.over.isEmpty ? .goes : .becomes(.nagekeken(rest))
  }
}

extension Huis.Bewaarregel {
  /// The word by which one stands in the journaal.
  public static let soort = FactKind.bewaarregelGezet.rawValue
}

extension HuisFact {
  /// How long the house keeps what it has.
  public struct BewaarregelGezet: HuisBody, NamesNothing, Wordless, AnyDay, HasNoNote, GoesWithNamed {
    /// The years after the last session; `nil` when there is no rule.
    public let jaren: Int?
    /// The reason for that.
    public let reden: String

    /// Its rule; `nil` when it has none.
    public var regel: Huis.Bewaarregel? {
      jaren.flatMap { Huis.Bewaarregel(jaren: $0, reden: reden) }
    }

    static let kind = FactKind.bewaarregelGezet
    var fact: Fact { .huis(.bewaarregelGezet(self)) }
  }

  /// A thread as it is from now on.
  public struct DraadGezet: HuisBody, AnyDay, HasNoNote, GoesWithNamed {
    /// The thread; `nil` for a new one, which is called by this event.
    public let draad: Identifier?
    /// What it is.
    public let gegevens: Draad.Gegevens

    static let kind = FactKind.draadGezet
    static let isTakenBackAnyDay = true
    var fact: Fact { .huis(.draadGezet(self)) }
    var noemt: [Genoemd] { [draad, gegevens.naar].compactMap { $0.map { .gebeurtenis($0) } } }
    // Whoever makes one writes its name himself; what people said is there by reference.
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] { [] }
  }

  /// That something was lost.
  public struct IetsVerloren: HuisBody, NamesNothing, Wordless, AnyDay, HasNoNote, GoesWithNamed {
    static let kind = FactKind.ietsVerloren
    var fact: Fact { .huis(.ietsVerloren(self)) }
  }

  /// What may be seen in words where the lek-wacht found something.
  public struct LekBevestigd: HuisBody, Wordless, AnyDay, HasNoNote, GoesWithNamed {
    /// The event that brought the words.
    public let bron: Identifier
    /// The kinds of finding.
    public let soorten: LekSoorten
    /// The pieces that are meant; where none is named the kinds are meant whole.
    public let stukken: [LekStuk]

    static let kind = FactKind.lekBevestigd
    var fact: Fact { .huis(.lekBevestigd(self)) }
    var noemt: [Genoemd] { [.gebeurtenis(bron)] }
    var bevinding: Identifier? { bron }
  }

  /// What holds words back, whatever was confirmed.
  public struct LekGehouden: HuisBody, Wordless, AnyDay, HasNoNote, GoesWithNamed {
    /// The event that brought the words.
    public let bron: Identifier
    /// The kinds of finding.
    public let soorten: LekSoorten

    static let kind = FactKind.lekGehouden
    var fact: Fact { .huis(.lekGehouden(self)) }
    var noemt: [Genoemd] { [.gebeurtenis(bron)] }
    var bevinding: Identifier? { bron }
  }

  /// What is taken back.
  public struct Ingetrokken: HuisBody, Wordless, HasNoNote {
    /// The events that count no more.
    public let events: [Identifier]

    static let kind = FactKind.ingetrokken
    static let wissen = Wissen.metAlles
    var fact: Fact { .huis(.ingetrokken(self)) }
    var noemt: [Genoemd] { events.map { .gebeurtenis($0) } }
    /// In a casus that is closed what was said outside a closed session can be taken back.
    func isAllowed(afterClosing closed: Closed) -> Bool {
      switch closed {
      case .sessie: false
      case .casus: true
      }
    }
  }

  /// What was erased.
  public struct Gewist: HuisBody, NamesNothing, Wordless, WhileOpen, HasNoNote, GoesWithNamed {
    static let kind = FactKind.gewist
    var fact: Fact { .huis(.gewist(self)) }
  }
}

extension HuisFact {
  /// What this program does not understand.
  public struct Unknown: OfSessie, NamesNothing, Wordless, WhileOpen, HasNoNote, GoesWithNamed {
    /// The word by which it stands in the journaal.
    public let kind: String
    /// Its body as it was written.
    public let body: JSON

    var encoded: (kind: String, body: JSON) { (kind, body) }
  }
}

// MARK: Fields

extension Antwoord {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      over: try fields.needed("over", it?.over), mee: fields.part(it?.mee),
      leren: fields.optional("leren", it?.leren), door: fields.optional("door", it?.door),
      namens: fields.optional("namens", it?.namens), hoe: fields.given("hoe", it?.hoe, or: .later),
      dag: fields.optional("dag", it?.dag), na: fields.unless([], "na", it?.na))
    // An answer that cannot be read is not a yes; nor is it nothing: it stays unknown, with its text.
    try fields.check(!over.isEmpty && (mee != nil || leren != nil))
  }
}

extension Nagekeken {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      over: try fields.needed("over", it?.over), mag: try fields.needed("mag", it?.mag),
      na: fields.unless([], "na", it?.na))
    try fields.check(!over.isEmpty)
  }
}

extension HuisFact.BewaarregelGezet {
  init(_ fields: inout Fields, _ it: Self?) {
    jaren = fields.optional("jaren", it?.jaren)
    reden = fields.given("reden", it?.reden, or: "")
  }
}

extension Activiteit {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      dag: try fields.needed("dag", it?.dag), soort: try fields.needed("soort", it?.soort),
      aantal: fields.given("aantal", it?.aantal, or: 1),
      deelnemers: fields.optional("deelnemers", it?.deelnemers),
      verschillend: fields.optional("verschillend", it?.verschillend),
      bereik: fields.optional("bereik", it?.bereik), regio: fields.unless("", "regio", it?.regio),
      swvs: fields.unless([], "swvs", it?.swvs), bron: fields.unless("", "bron", it?.bron),
      opmerking: fields.unless("", "opmerking", it?.opmerking))
  }
}

extension HuisFact.DraadGezet {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    draad = fields.optional("draad", it?.draad)
    gegevens = Draad.Gegevens(
      naam: try fields.needed("naam", it?.gegevens.naam),
      betekenis: fields.given("betekenis", it?.gegevens.betekenis, or: ""),
      niveau: fields.optional("niveau", it?.gegevens.niveau),
      naar: fields.optional("naar", it?.gegevens.naar),
      isWeg: fields.given("weg", it?.gegevens.isWeg, or: false),
      isWerkzaam: fields.unless(false, "werkzaam", it?.gegevens.isWerkzaam))
  }
}

extension HuisFact.IetsVerloren {
  init(_ fields: inout Fields, _ it: Self?) {}
}

extension HuisFact.LekBevestigd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    bron = try fields.needed("bron", it?.bron)
    soorten = LekSoorten(try fields.needed("soorten", it?.soorten.soorten))
    stukken = fields.unless([], "stukken", it?.stukken)
  }
}

extension HuisFact.LekGehouden {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    bron = try fields.needed("bron", it?.bron)
    soorten = LekSoorten(try fields.needed("soorten", it?.soorten.soorten))
  }
}

extension HuisFact.Ingetrokken {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    events = try fields.needed("events", it?.events)
  }
}

extension HuisFact.Gewist {
  init(_ fields: inout Fields, _ it: Self?) {}
}

extension Huis.Uitgave {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      pad: try fields.needed("pad", it?.pad), vorm: fields.given("vorm", it?.vorm, or: ""),
      van: fields.part(it?.van), aan: fields.unless("", "aan", it?.aan),
      grond: fields.unless("", "grond", it?.grond))
  }
}

extension StreamID: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(try fields.needed("soort-stroom", it?.kind), try fields.needed("stroom", it?.id))
  }
}
