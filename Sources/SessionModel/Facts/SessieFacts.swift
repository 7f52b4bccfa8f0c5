/// What happens to a session: how it began, who is there, where the room is, what is put on its wall.
public enum SessieFact: Hashable, Sendable {
  case begonnen(Begonnen)
  /// How the session began, once more: one of the two is enough.
  case van(Van)
  /// Stands for a beginning that was lost, until that turns up.
  case hersteld(Hersteld)
  case gesloten(Gesloten)
  case zwart(Zwart)
  case kaartGetrokken(KaartGetrokken)
  /// A note has the whole wall, or the wall is back.
  case uitgelicht(Uitgelicht)
  /// A time at which somebody has to go, whatever the steps take.
  case vastMoment(VastMoment)
  case kiezerGezet(KiezerGezet)
  /// What is counted of the meeting.
  case bijeenkomstGezet(BijeenkomstGezet)
  /// The network's journey it belongs to.
  case trajectGezet(TrajectGezet)
  /// Who gets the report, as the table said.
  case verslagVoor(VerslagVoor)
  /// How long a session is kept that is about nobody.
  case bewaringGezet(BewaringGezet)
  /// What is read back came in sight.
  case voorgelezen(Voorgelezen)

  // The table.
  case deelnemerErbij(DeelnemerErbij)
  case deelnemerGewijzigd(DeelnemerGewijzigd)
  case deelnemerWeg(DeelnemerWeg)
  case regelsAkkoord(RegelsAkkoord)
  case nietNodig(NietNodig)
  case beurtGezet(BeurtGezet)
  case schaalGezet(Sessie.Schaal)

  // The steps.
  case stapGekozen(StapGekozen)
  case stapOvergeslagen(StapOvergeslagen)
  case stapIngevoegd(StapIngevoegd)
  case stapVerplaatst(StapVerplaatst)
  case tijdErbij(TijdErbij)
  case tonenGezet(TonenGezet)
  case faseGekozen(FaseGekozen)
  case puntGezet(PuntGezet)

  var body: any FactBody {
    switch self {
    case .begonnen(let it): it
    case .van(let it): it
    case .hersteld(let it): it
    case .gesloten(let it): it
    case .zwart(let it): it
    case .kaartGetrokken(let it): it
    case .uitgelicht(let it): it
    case .vastMoment(let it): it
    case .kiezerGezet(let it): it
    case .bijeenkomstGezet(let it): it
    case .trajectGezet(let it): it
    case .verslagVoor(let it): it
    case .bewaringGezet(let it): it
    case .voorgelezen(let it): it
    case .deelnemerErbij(let it): it
    case .deelnemerGewijzigd(let it): it
    case .deelnemerWeg(let it): it
    case .regelsAkkoord(let it): it
    case .nietNodig(let it): it
    case .beurtGezet(let it): it
    case .schaalGezet(let it): it
    case .stapGekozen(let it): it
    case .stapOvergeslagen(let it): it
    case .stapIngevoegd(let it): it
    case .stapVerplaatst(let it): it
    case .tijdErbij(let it): it
    case .tonenGezet(let it): it
    case .faseGekozen(let it): it
    case .puntGezet(let it): it
    }
  }
}

/// A kind of event of a session: nothing of another session stands in it, and it has no words of a note.
protocol SessieBody: KnownBody, HasNoNote, OfSessie, GoesWithNamed {}

extension Fact {
  /// A session begins.
  public static func sessieBegonnen(_ begin: Sessie.Begin) -> Fact {
    .sessie(.begonnen(SessieFact.Begonnen(begin: begin)))
  }

  /// How a session began, once more.
  public static func sessieVan(_ begin: Sessie.Begin) -> Fact {
    .sessie(.van(SessieFact.Van(begin: begin)))
  }

  /// Stands for a beginning that was lost; `zeker` when it is known whose session it is.
  ///
  /// - Parameter vraagt: whether it read back and asked, or nobody can tell any more.
  public static func sessieHersteld(_ begin: Sessie.Begin, zeker: Bool, vraagt: Bool = false) -> Fact {
    .sessie(.hersteld(SessieFact.Hersteld(begin: begin, zeker: zeker, vraagt: vraagt)))
  }

  /// A session is closed.
  public static var sessieGesloten: Fact { .sessie(.gesloten(SessieFact.Gesloten())) }

  /// The projector goes dark, or is lit again.
  public static func zwart(_ aan: Bool) -> Fact { .sessie(.zwart(SessieFact.Zwart(aan: aan))) }

  /// A question card is put on the projector; an empty one takes it away.
  public static func kaartGetrokken(_ tekst: String) -> Fact {
    .sessie(.kaartGetrokken(SessieFact.KaartGetrokken(tekst: tekst)))
  }

  /// Somebody has to go at a time, or nobody has to any more.
  public static func vastMoment(_ moment: Sessie.VastMoment?) -> Fact {
    .sessie(.vastMoment(SessieFact.VastMoment(om: moment?.om, wie: moment?.wie)))
  }

  /// A note has the whole wall until the next step; with `nil` the wall is back.
  public static func uitgelicht(_ notitie: Identifier?) -> Fact {
    .sessie(.uitgelicht(SessieFact.Uitgelicht(notitie: notitie)))
  }

  /// Who says what may go along is chosen.
  public static func kiezerGezet(_ kiezer: Kiezer) -> Fact {
    .sessie(.kiezerGezet(SessieFact.KiezerGezet(kiezer: kiezer)))
  }

  /// Where the meeting was, and for whom.
  ///
  /// - Parameters:
  ///   - bijBegin: whether the session begins with it, so that it is asked at its end.
  ///   - alleen: whether it is so of this session alone, whatever is said in others of the meeting.
  public static func bijeenkomstGezet(
    _ bijeenkomst: Bijeenkomst, bijBegin: Bool = false, alleen: Bool = false
  ) -> Fact {
    .sessie(
      .bijeenkomstGezet(
        SessieFact.BijeenkomstGezet(bijeenkomst: bijeenkomst, bijBegin: bijBegin, alleen: alleen)))
  }

  /// The session belongs to this traject, or to none.
  public static func trajectGezet(_ traject: Identifier?) -> Fact {
    .sessie(.trajectGezet(SessieFact.TrajectGezet(traject: traject)))
  }

  /// Who gets the report, as the table said; nobody said where it is empty.
  public static func verslagVoor(_ wie: String) -> Fact {
    .sessie(.verslagVoor(SessieFact.VerslagVoor(wie: wie)))
  }

  /// How long a session is kept that is about nobody; `nil` when nobody says.
  public static func bewaringGezet(_ bewaring: Bewaring?) -> Fact {
    .sessie(
      .bewaringGezet(SessieFact.BewaringGezet(tot: bewaring?.tot, reden: bewaring?.reden ?? "")))
  }

  /// What is read back came in sight: in a step, or with `nil` on a screen or paper of its own.
  ///
  /// - Parameters:
  ///   - nog: the events whose words were not shown whole yet.
  ///   - nummers: what is read under a number from now on.
  public static func voorgelezen(
    _ stap: StapID?, _ blad: Blad, nog: [Identifier] = [], nummers: Leesnummers? = nil
  ) -> Fact {
    .sessie(.voorgelezen(SessieFact.Voorgelezen(stap: stap, blad: blad, nog: nog, nummers: nummers)))
  }
}

extension Bewaring {
  /// The word by which one of a session stands in the journaal.
  public static let soort = FactKind.bewaringGezet.rawValue
}

extension SessieFact {
  /// How a session begins.
  public struct Begonnen: SessieBody, BeginBody, NamesNothing, WhileOpen {
    /// Its draaiboek, its casus.
    public let begin: Sessie.Begin

    static let kind = FactKind.sessieBegonnen
    var fact: Fact { .sessie(.begonnen(self)) }
    var beginning: Fact.Beginning? { .first(spare: .sessieVan(begin)) }
    func refusal(in sessie: Sessie) -> Refusal? { begin.refusal }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] { begin.woorden }
  }

  /// How a session began, once more.
  public struct Van: SessieBody, BeginBody, NamesNothing, WhileOpen {
    /// The same as in its beginning.
    public let begin: Sessie.Begin

    static let kind = FactKind.sessieVan
    var fact: Fact { .sessie(.van(self)) }
    var beginning: Fact.Beginning? { .spare }
    func refusal(in sessie: Sessie) -> Refusal? { begin.refusal }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] { begin.woorden }
  }

  /// What stands for the beginning of a session that was lost.
  public struct Hersteld: SessieBody, BeginBody, NamesNothing, WhileOpen {
    /// As much of it as is known.
    public let begin: Sessie.Begin
    /// Whether it is known whose session it is.
    public let zeker: Bool
    /// Whether it read back and asked, or nobody can tell any more.
    public let vraagt: Bool

    static let kind = FactKind.sessieHersteld
    var fact: Fact { .sessie(.hersteld(self)) }
    var beginning: Fact.Beginning? { .standIn(isSure: zeker) }
    func refusal(in sessie: Sessie) -> Refusal? { begin.refusal }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] { begin.woorden }
  }

  /// That a session is closed.
  public struct Gesloten: SessieBody, NamesNothing, Wordless, WhileOpen {
    static let kind = FactKind.sessieGesloten
    var fact: Fact { .sessie(.gesloten(self)) }
  }

  /// Whether the projector is dark.
  public struct Zwart: SessieBody, NamesNothing, Wordless, WhileOpen {
    /// Whether it is.
    public let aan: Bool

    static let kind = FactKind.zwart
    var fact: Fact { .sessie(.zwart(self)) }
  }

  /// The question card on the projector.
  public struct KaartGetrokken: SessieBody, NamesNothing, WhileOpen {
    /// Its question; empty when there is none.
    public let tekst: String

    static let kind = FactKind.kaartGetrokken
    var fact: Fact { .sessie(.kaartGetrokken(self)) }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.kaart, alleenBewaakt: [tekst])]
    }
  }

  /// Which note has the whole wall.
  public struct Uitgelicht: SessieBody, Wordless, WhileOpen {
    /// The note; `nil` when the wall is back.
    public let notitie: Identifier?

    static let kind = FactKind.uitgelicht
    var fact: Fact { .sessie(.uitgelicht(self)) }
    var noemt: [Genoemd] { notitie.map { [.notitie($0)] } ?? [] }
  }

  /// When somebody has to go.
  public struct VastMoment: SessieBody, Wordless, WhileOpen {
    /// At what time; `nil` when nobody has to any more.
    public let om: Moment?
    /// Who; `nil` for all.
    public let wie: Identifier?

    static let kind = FactKind.vastMoment
    var fact: Fact { .sessie(.vastMoment(self)) }
    var noemt: [Genoemd] { wie.map { [.deelnemer($0)] } ?? [] }
  }

  /// Who says what may go along.
  public struct KiezerGezet: SessieBody, NamesNothing, Wordless, AnyDay {
    /// Who does.
    public let kiezer: Kiezer

    static let kind = FactKind.kiezerGezet
    static let isTakenBackAnyDay = true
    var fact: Fact { .sessie(.kiezerGezet(self)) }
  }

  /// What is counted of the meeting.
  public struct BijeenkomstGezet: SessieBody, NamesNothing, AnyDay {
    /// All that is known of it.
    public let bijeenkomst: Bijeenkomst
    /// Whether the session began with it, as somebody said then or as it was taken over: it is asked at its end.
    public let bijBegin: Bool
    /// Whether it is so of this session alone: the others of the meeting have their own.
    public let alleen: Bool

    static let kind = FactKind.bijeenkomstGezet
    static let isTakenBackAnyDay = true
    var fact: Fact { .sessie(.bijeenkomstGezet(self)) }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.profiel, alleenBewaakt: bijeenkomst.gebied.woorden)]
    }
  }

  /// The network's journey the session belongs to.
  public struct TrajectGezet: SessieBody, NamesNothing, Wordless, AnyDay {
    /// The traject; `nil` for none.
    public let traject: Identifier?

    static let kind = FactKind.trajectGezet
    static let isTakenBackAnyDay = true
    var fact: Fact { .sessie(.trajectGezet(self)) }
  }

  /// Who gets the report.
  public struct VerslagVoor: SessieBody, NamesNothing, AnyDay {
    /// Them, by role.
    public let wie: String

    static let kind = FactKind.verslagVoor
    static let isTakenBackAnyDay = true
    var fact: Fact { .sessie(.verslagVoor(self)) }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.profiel, alleenBewaakt: [wie])]
    }
  }

  /// How long a session is kept.
  public struct BewaringGezet: SessieBody, NamesNothing, AnyDay {
    /// Until when; `nil` when nobody says.
    public let tot: Day?
    /// Why.
    public let reden: String

    /// Until when and why; `nil` when nobody says.
    public var bewaring: Bewaring? { tot.map { Bewaring(tot: $0, reden: reden) } }

    static let kind = FactKind.bewaringGezet
    static let isTakenBackAnyDay = true
    var fact: Fact { .sessie(.bewaringGezet(self)) }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.profiel, alleenBewaakt: [reden])]
    }
  }

  /// What is read back came in sight.
  public struct Voorgelezen: SessieBody, Wordless, AnyDay {
    /// The step it was in; `nil` for a screen or paper of its own.
    public let stap: StapID?
    /// The page.
    public let blad: Blad
    /// The events whose words were not shown whole yet.
    public let nog: [Identifier]
    /// What is read under a number from now on.
    public let nummers: Leesnummers?

    static let kind = FactKind.voorgelezen
    static let isTakenBackAnyDay = true
    var fact: Fact { .sessie(.voorgelezen(self)) }
    var noemt: [Genoemd] { stap.map { [.stap($0)] } ?? [] }
  }
}

extension Sessie.Begin {
  fileprivate var refusal: Refusal? {
    (try? Draaiboek(parsing: draaiboek)) == nil ? .draaiboekOnleesbaar : nil
  }

  fileprivate var woorden: [Woorden] { [Woorden(.profiel, alleenBewaakt: [regio])] }
}

// MARK: Fields

extension SessieFact.Begonnen {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { begin = try fields.whole(it?.begin) }
}

extension SessieFact.Van {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { begin = try fields.whole(it?.begin) }
}

extension SessieFact.Hersteld {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    vraagt = fields.unless(false, "vraagt", it?.vraagt)
    begin = try fields.whole(it?.begin)
    zeker = fields.given("zeker", it?.zeker, or: false)
  }
}

extension SessieFact.Gesloten {
  init(_ fields: inout Fields, _ it: Self?) {}
}

extension SessieFact.Zwart {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { aan = try fields.needed("aan", it?.aan) }
}

extension SessieFact.KaartGetrokken {
  init(_ fields: inout Fields, _ it: Self?) { tekst = fields.given("tekst", it?.tekst, or: "") }
}

extension SessieFact.Uitgelicht {
  init(_ fields: inout Fields, _ it: Self?) { notitie = fields.optional("notitie", it?.notitie) }
}

extension SessieFact.VastMoment {
  init(_ fields: inout Fields, _ it: Self?) {
    om = fields.optional("om", it?.om)
    wie = fields.optional("wie", it?.wie)
  }
}

extension SessieFact.KiezerGezet {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    kiezer = try fields.needed("kiezer", it?.kiezer)
  }
}

extension SessieFact.BijeenkomstGezet {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    bijeenkomst = try fields.whole(it?.bijeenkomst)
    bijBegin = fields.unless(false, "bij-begin", it?.bijBegin)
    alleen = fields.unless(false, "alleen", it?.alleen)
  }
}

extension SessieFact.TrajectGezet {
  init(_ fields: inout Fields, _ it: Self?) { traject = fields.optional("traject", it?.traject) }
}

extension SessieFact.VerslagVoor {
  init(_ fields: inout Fields, _ it: Self?) { wie = fields.given("wie", it?.wie, or: "") }
}

extension SessieFact.BewaringGezet {
  init(_ fields: inout Fields, _ it: Self?) {
    tot = fields.optional("bewaar-tot", it?.tot)
    reden = fields.given("bewaar-reden", it?.reden, or: "")
  }
}

extension SessieFact.Voorgelezen {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    stap = fields.optional("stap", it?.stap)
    blad = try fields.whole(it?.blad)
    nog = fields.unless([], "nog", it?.nog)
    nummers = fields.part(it?.nummers)
  }
}
