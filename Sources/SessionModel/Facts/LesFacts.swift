// What is given to others, and what came from them.

extension Fact {
  /// A session gives something to others.
  public static func zaadjeGezet(_ zaadje: Zaadje, sessie: Identifier, door: Stem) -> Fact {
    .huis(.zaadjeGezet(HuisFact.ZaadjeGezet(zaadje: zaadje, sessie: sessie, door: door)))
  }

  /// A package came from another store.
  public static func pakketGelezen(_ pakket: Lespakket) -> Fact {
    .huis(.pakketGelezen(HuisFact.PakketGelezen(pakket: pakket)))
  }
}

extension HuisFact {
  /// What a session gives to others.
  public struct ZaadjeGezet: HuisBody, NamesNothing, AnyDay, HasNoNote, GoesWithNamed {
    /// What is given.
    public let zaadje: Zaadje
    /// The session that gives it: when that is erased, so is this.
    public let sessie: Identifier
    /// Who it was read back to and found it good.
    public let door: Stem

    static let kind = FactKind.zaadjeGezet
    var fact: Fact { .huis(.zaadjeGezet(self)) }
    var gezegdIn: Identifier? { sessie }
    // It is of nobody: the wacht looked before it was kept, and it was read back.
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] { [] }
  }

  /// What another store learned.
  public struct PakketGelezen: HuisBody, NamesNothing, AnyDay, HasNoNote, GoesWithNamed {
    /// What is in it.
    public let pakket: Lespakket

    static let kind = FactKind.pakketGelezen
    var fact: Fact { .huis(.pakketGelezen(self)) }
    // Nobody here said them; the wacht looked at each line before it was kept.
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] { [] }
  }
}

extension Lespakket {
  /// The word by which a package stands in the journaal.
  public static let gebeurtenis = FactKind.pakketGelezen.rawValue
}

extension Zaadje {
  /// The word by which one stands in the journaal.
  public static let gebeurtenis = FactKind.zaadjeGezet.rawValue
}

extension Draad {
  /// The word by which one stands in the journaal.
  public static let gebeurtenis = FactKind.draadGezet.rawValue
}

extension Huis.Uitgave {
  /// The word by which one stands in the journaal.
  public static let gebeurtenis = FactKind.uitgegeven.rawValue
}

// MARK: Fields

extension HuisFact.ZaadjeGezet {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    sessie = try fields.needed("sessie", it?.sessie)
    door = try fields.needed("door", it?.door)
    let (werkte, mogelijk, tip) = (
      try fields.needed("werkte", it?.zaadje.werkte),
      fields.given("mogelijk", it?.zaadje.mogelijk, or: ""), fields.given("tip", it?.zaadje.tip, or: "")
    )
    guard let zaadje = Zaadje(werkte: werkte, mogelijk: mogelijk, tip: tip) else { throw Onleesbaar() }
    self.zaadje = zaadje
  }
}

extension HuisFact.PakketGelezen {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    pakket = Lespakket(
      afzender: try fields.needed("afzender", it?.pakket.afzender),
      nummer: try fields.needed("nummer", it?.pakket.nummer),
      drempel: fields.given("drempel", it?.pakket.drempel, or: 3),
      regels: try fields.needed("regels", it?.pakket.regels))
  }
}
