/// What is written down in a session, and what becomes of it.
public enum NotitieFact: Hashable, Sendable {
  case gemaakt(Notitie.Gegevens)
  case gewijzigd(Gewijzigd)
  case samengevoegd(Samengevoegd)
  case besproken(Besproken)
  /// It is sorted: at whose level, and what it is about.
  case ingedeeld(Ingedeeld)
  /// A note is put in a thread, out of it, or was proposed for it in vain.
  case inDraad(InDraad)
  case geparkeerd(Geparkeerd)
  case stippenGezet(StippenGezet)
  case ideeGekozen(IdeeGekozen)
  /// A note of an earlier session stands in this one.
  case getrokken(Notitie.Getrokken)
  /// As it was kept before answers named the words; read only.
  case magMeeGezegd(MagMeeGezegd)

  var body: any FactBody {
    switch self {
    case .gemaakt(let it): it
    case .gewijzigd(let it): it
    case .samengevoegd(let it): it
    case .besproken(let it): it
    case .ingedeeld(let it): it
    case .inDraad(let it): it
    case .geparkeerd(let it): it
    case .stippenGezet(let it): it
    case .ideeGekozen(let it): it
    case .getrokken(let it): it
    case .magMeeGezegd(let it): it
    }
  }
}

/// A kind of event of a note.
protocol NotitieBody: KnownBody, OfSessie {}

extension Fact {
  /// A note is made.
  public static func notitieGemaakt(_ gegevens: Notitie.Gegevens) -> Fact { .notitie(.gemaakt(gegevens)) }

  /// A note is corrected.
  public static func notitieGewijzigd(_ notitie: Identifier, _ wijziging: Notitie.Wijziging) -> Fact {
    .notitie(.gewijzigd(NotitieFact.Gewijzigd(notitie: notitie, wijziging: wijziging)))
  }

  /// Notes that say the same are put under one of them.
  public static func notitiesSamengevoegd(in notitie: Identifier, _ dubbelen: [Identifier]) -> Fact {
    .notitie(.samengevoegd(NotitieFact.Samengevoegd(notitie: notitie, dubbelen: dubbelen)))
  }

  /// A note was talked about, or was not after all.
  public static func notitieBesproken(_ notitie: Identifier, _ besproken: Bool) -> Fact {
    .notitie(.besproken(NotitieFact.Besproken(notitie: notitie, besproken: besproken)))
  }

  /// A note is put in a thread, or out of it: the note as it stands then.
  public static func notitieInDraad(
    _ notitie: Identifier, _ draad: Identifier, _ hoe: NotitieFact.InDraad.Hoe, bron: Identifier? = nil
  ) -> Fact {
    .notitie(.inDraad(NotitieFact.InDraad(notitie: notitie, draad: draad, hoe: hoe, bron: bron)))
  }

  /// A note is sorted, any day: its words stay as they are.
  public static func notitieIngedeeld(
    _ notitie: Identifier, niveau: Edit<Niveau?> = .keep, categorie: Edit<Casus.Labelsoort?> = .keep
  ) -> Fact {
    .notitie(
      .ingedeeld(NotitieFact.Ingedeeld(notitie: notitie, niveau: niveau, categorie: categorie)))
  }

  /// A note is parked, or has a place without waiting there.
  public static func geparkeerd(_ notitie: Identifier, _ plek: Parkeerplek) -> Fact {
    .notitie(.geparkeerd(NotitieFact.Geparkeerd(notitie: notitie, plek: plek)))
  }

  /// A note gets so many dots.
  public static func stippenGezet(_ notitie: Identifier, _ stippen: Int) -> Fact {
    .notitie(.stippenGezet(NotitieFact.StippenGezet(notitie: notitie, stippen: stippen)))
  }

  /// Somebody chooses an idea.
  public static func ideeGekozen(_ notitie: Identifier, door: String, waarom: String) -> Fact {
    .notitie(.ideeGekozen(NotitieFact.IdeeGekozen(notitie: notitie, door: door, waarom: waarom)))
  }

  /// A note of an earlier session is pulled onto the wall of this one.
  public static func getrokken(_ getrokken: Notitie.Getrokken) -> Fact { .notitie(.getrokken(getrokken)) }

  /// What was said of going along, as it was kept before answers named the words.
  public static func magMeeGezegd(_ notitie: Identifier, _ mee: Antwoord.Mee) -> Fact {
    .notitie(.magMeeGezegd(NotitieFact.MagMeeGezegd(notitie: notitie, mee: mee)))
  }
}

extension Notitie.Gegevens: NotitieBody, WhileOpen {
  static let kind = FactKind.notitieGemaakt
  static let wissen = Wissen.alleen
  var fact: Fact { .notitie(.gemaakt(self)) }
  var noemt: [Genoemd] { [.stap(stap)] }
  var kopieVan: Identifier? { bij }
  func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
    [Woorden(.notitie(event), alleenBewaakt: bewaakt)]
  }
  func verwoord(_ note: Verwoording, as event: Event) -> Verwoording.Lot {
    guard event.id == note.notitie else { return .stays }
    var gegevens = self
    gegevens.tekst = note.tekst
    return .becomes(.notitieGemaakt(gegevens))
  }
}

extension NotitieFact {
  /// A correction of a note.
  public struct Gewijzigd: NotitieBody, GoesWithNamed {
    /// The note.
    public let notitie: Identifier
    /// What is other than it was.
    public let wijziging: Notitie.Wijziging

    static let kind = FactKind.notitieGewijzigd
    var fact: Fact { .notitie(.gewijzigd(self)) }
    var noemt: [Genoemd] {
      if case .set(let stap) = wijziging.stap {
        [.notitie(notitie), .stap(stap)]
      } else {
        [.notitie(notitie)]
      }
    }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      wijziging.bewaakt.isEmpty ? [] : [Woorden(.notitie(notitie), alleenBewaakt: wijziging.bewaakt)]
    }

    /// What follows a note of another session is mended there: here it would be lost.
    func refusal(in sessie: Sessie) -> Refusal? {
      guard let note = sessie.notities[notitie], note.isGeleend else { return nil }
      let ofOrigin = note.isGetrokken && (wijziging.stem != .keep || wijziging.lichtje != .keep)
      return wijziging.tekst != .keep || ofOrigin ? .volgtEerderGesprek : nil
    }

    /// Other words mend, and so does what holds back and shows again; what belongs together is often seen later.
    func isAllowed(afterClosing closed: Closed) -> Bool {
      var rest = wijziging
      (rest.tekst, rest.achtergehouden, rest.thema) = (.keep, .keep, .keep)
      return rest == Notitie.Wijziging()
    }

    func verwoord(_ note: Verwoording, as event: Event) -> Verwoording.Lot {
      guard notitie == note.notitie, wijziging.tekst != .keep else { return .stays }
      var rest = wijziging
      rest.tekst = .keep
      return rest == Notitie.Wijziging() ? .goes : .becomes(.notitieGewijzigd(notitie, rest))
    }
  }

  /// Notes that say the same as another one.
  public struct Samengevoegd: NotitieBody, Wordless, WhileOpen, HasNoNote, GoesWithNamed {
    /// The note under which they stand.
    public let notitie: Identifier
    /// Those that say the same.
    public let dubbelen: [Identifier]

    static let kind = FactKind.notitiesSamengevoegd
    var fact: Fact { .notitie(.samengevoegd(self)) }
    var noemt: [Genoemd] { [.notitie(notitie)] }
  }

  /// Whether a note was talked about.
  public struct Besproken: NotitieBody, Wordless, WhileOpen, HasNoNote, GoesWithNamed {
    /// The note.
    public let notitie: Identifier
    /// Whether it was.
    public let besproken: Bool

    static let kind = FactKind.notitieBesproken
    var fact: Fact { .notitie(.besproken(self)) }
    var noemt: [Genoemd] { [.notitie(notitie)] }
  }

  /// Where a note is sorted, said while the session runs or long after.
  public struct Ingedeeld: NotitieBody, Wordless, AnyDay, HasNoNote, GoesWithNamed {
    /// The note.
    public let notitie: Identifier
    /// At whose level.
    public let niveau: Edit<Niveau?>
    /// What it is about.
    public let categorie: Edit<Casus.Labelsoort?>

    static let kind = FactKind.notitieIngedeeld
    static let isTakenBackAnyDay = true
    var fact: Fact { .notitie(.ingedeeld(self)) }
    var noemt: [Genoemd] { [.notitie(notitie)] }

    /// Carries it out.
    func apply(to indeling: inout Notitie.Indeling) {
      niveau.apply(to: &indeling.niveau)
      categorie.apply(to: &indeling.categorie)
    }
  }

  /// Whether a note is in a thread.
  public struct InDraad: NotitieBody, Wordless, AnyDay, HasNoNote, GoesWithNamed {
    /// What is said of it.
    public enum Hoe: String, CaseIterable, Hashable, Sendable {
      case erbij, eruit
      /// It was proposed, and is not meant.
      case nee
    }

    /// The note.
    public let notitie: Identifier
    /// The thread, which is in the house.
    public let draad: Identifier
    /// What is said of it.
    public let hoe: Hoe
    /// The event that brought the words as they stood then.
    public let bron: Identifier?

    static let kind = FactKind.notitieInDraad
    static let isTakenBackAnyDay = true
    var fact: Fact { .notitie(.inDraad(self)) }
    var noemt: [Genoemd] { [.notitie(notitie)] }

    /// Carries it out.
    func apply(to notitie: inout Notitie) {
      notitie.draden[draad] = hoe == .erbij ? bron ?? notitie.bron : nil
      if hoe == .nee { notitie.nietInDraad.insert(draad) } else { notitie.nietInDraad.remove(draad) }
    }
  }

  /// A note that is parked.
  public struct Geparkeerd: NotitieBody, GoesWithNamed {
    /// The note.
    public let notitie: Identifier
    /// Where it goes, and who takes it on.
    public let plek: Parkeerplek

    static let kind = FactKind.geparkeerd
    static let isTakenBackAnyDay = true
    var fact: Fact { .notitie(.geparkeerd(self)) }
    var noemt: [Genoemd] { [.notitie(notitie)] }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.parkeerplek(notitie), [plek.eigenaar, plek.antwoord ?? ""])]
    }
    /// An answer is to the words as they stood: where those are erased, it was answered, and nobody may read what.
    func verwoord(_ note: Verwoording, as event: Event) -> Verwoording.Lot {
      guard notitie == note.notitie, plek.antwoord?.isEmpty == false else { return .stays }
      var bare = plek
      bare.antwoord = ""
      return .becomes(.geparkeerd(notitie, bare))
    }
    /// What waits is answered at a later table, and who takes on a tip is known later: that can be said any day.
    ///
    /// Nothing is parked at a table that is over.
    func isAllowed(afterClosing closed: Closed) -> Bool {
      switch closed {
      case .sessie(let sessie): sessie.notities[notitie].map { $0.isGeparkeerd || !plek.wacht } ?? false
      case .casus: false
      }
    }
  }

  /// The dots of a note.
  public struct StippenGezet: NotitieBody, Wordless, WhileOpen, HasNoNote, GoesWithNamed {
    /// The note.
    public let notitie: Identifier
    /// How many.
    public let stippen: Int

    static let kind = FactKind.stippenGezet
    var fact: Fact { .notitie(.stippenGezet(self)) }
    var noemt: [Genoemd] { [.notitie(notitie)] }
  }

  /// An idea that was chosen.
  public struct IdeeGekozen: NotitieBody, WhileOpen, HasNoNote, GoesWithNamed {
    /// The note with the idea.
    public let notitie: Identifier
    /// Who chose it.
    public let door: String
    /// What made it this one.
    public let waarom: String

    static let kind = FactKind.ideeGekozen
    var fact: Fact { .notitie(.ideeGekozen(self)) }
    var noemt: [Genoemd] { [.notitie(notitie)] }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.keuze(event), [door, waarom])]
    }
  }

  /// What was said of going along, of the words of its moment.
  public struct MagMeeGezegd: NotitieBody, WhileOpen, GoesWithNamed {
    /// The note.
    public let notitie: Identifier
    /// What was said.
    public let mee: Antwoord.Mee

    static let kind = FactKind.magMeeGezegd
    static let isAnswer = true
    var fact: Fact { .notitie(.magMeeGezegd(self)) }
    var noemt: [Genoemd] { [.notitie(notitie)] }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.magMee(notitie), alleenBewaakt: mee.woorden)]
    }
    /// A no holds of whatever is said here.
    func verwoord(_ note: Verwoording, as event: Event) -> Verwoording.Lot {
      notitie == note.notitie && mee != .blijft ? .goes : .stays
    }
  }
}

/// A reference without words: those are the note's of the other session.
extension Notitie.Getrokken: NotitieBody, Wordless, WhileOpen, HasNoNote, GoesWithNamed {
  static let kind = FactKind.getrokken
  var fact: Fact { .notitie(.getrokken(self)) }
  var noemt: [Genoemd] { [.gebeurtenis(bron), .stap(stap)] }
  var kopieVan: Identifier? { bron }
}

// MARK: Fields

extension NotitieFact.Gewijzigd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    notitie = try fields.needed("notitie", it?.notitie)
    wijziging = try fields.whole(it?.wijziging)
  }
}

extension NotitieFact.Samengevoegd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    notitie = try fields.needed("notitie", it?.notitie)
    dubbelen = fields.given("dubbelen", it?.dubbelen, or: [])
  }
}

extension NotitieFact.Besproken {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    notitie = try fields.needed("notitie", it?.notitie)
    besproken = fields.given("besproken", it?.besproken, or: true)
  }
}

extension NotitieFact.Ingedeeld {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    notitie = try fields.needed("notitie", it?.notitie)
    niveau = fields.edit("niveau", it?.niveau)
    categorie = fields.edit("categorie", it?.categorie)
  }
}

extension NotitieFact.InDraad {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    notitie = try fields.needed("notitie", it?.notitie)
    draad = try fields.needed("draad", it?.draad)
    hoe = try fields.needed("hoe", it?.hoe)
    bron = fields.optional("bron", it?.bron)
  }
}

extension NotitieFact.Geparkeerd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    notitie = try fields.needed("notitie", it?.notitie)
    plek = Parkeerplek(
      route: fields.optional("route", it?.plek.route),
      eigenaar: fields.given("eigenaar", it?.plek.eigenaar, or: ""),
      forum: fields.optional("forum", it?.plek.forum),
      geagendeerd: fields.optional("geagendeerd", it?.plek.geagendeerd),
      antwoord: fields.optional("antwoord", it?.plek.antwoord),
      wacht: fields.unless(true, "wacht", it?.plek.wacht))
  }
}

extension NotitieFact.StippenGezet {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    notitie = try fields.needed("notitie", it?.notitie)
    stippen = try fields.needed("stippen", it?.stippen)
  }
}

extension NotitieFact.IdeeGekozen {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    notitie = try fields.needed("notitie", it?.notitie)
    door = fields.given("door", it?.door, or: "")
    waarom = fields.given("waarom", it?.waarom, or: "")
  }
}

extension NotitieFact.MagMeeGezegd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    notitie = try fields.needed("notitie", it?.notitie)
    mee = try fields.whole(it?.mee)
  }
}

extension Notitie.Getrokken {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      stap: try fields.needed("stap", it?.stap), sessie: try fields.needed("sessie", it?.sessie),
      bron: try fields.needed("bron", it?.bron))
  }
}

extension Notitie.Gegevens {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      stap: try fields.needed("stap", it?.stap), tekst: try fields.needed("tekst", it?.tekst),
      stem: fields.optional("stem", it?.stem), deelnemer: fields.optional("deelnemer", it?.deelnemer),
      thema: fields.optional("thema", it?.thema), soort: fields.unless(.gewoon, "soort", it?.soort),
      lichtje: fields.unless(false, "lichtje", it?.lichtje), vak: fields.optional("vak", it?.vak),
      rij: fields.optional("rij", it?.rij), groep: fields.optional("groep", it?.groep),
      tafel: fields.optional("tafel", it?.tafel),
      bij: fields.optional("bij", it?.bij),
      achtergehouden: fields.unless(false, "achtergehouden", it?.achtergehouden))
  }
}

extension Notitie.Wijziging: Fielded {
  init(_ fields: inout Fields, _ it: Self?) {
    self.init()
    stap = fields.edit("stap", it?.stap)
    tekst = fields.edit("tekst", it?.tekst)
    stem = fields.edit("stem", it?.stem)
    deelnemer = fields.edit("deelnemer", it?.deelnemer)
    thema = fields.edit("thema", it?.thema)
    soort = fields.edit("soort", it?.soort)
    lichtje = fields.edit("lichtje", it?.lichtje)
    vak = fields.edit("vak", it?.vak)
    rij = fields.edit("rij", it?.rij)
    groep = fields.edit("groep", it?.groep)
    tafel = fields.edit("tafel", it?.tafel)
    achtergehouden = fields.edit("achtergehouden", it?.achtergehouden)
  }
}
