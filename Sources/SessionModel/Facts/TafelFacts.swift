// The people at the table of a session: who they are, what they say of themselves.

extension Fact {
  /// Somebody comes to the table.
  public static func deelnemerErbij(_ gegevens: Deelnemer.Gegevens) -> Fact {
    .sessie(.deelnemerErbij(SessieFact.DeelnemerErbij(gegevens: gegevens)))
  }

  /// Something else is said of somebody at the table.
  public static func deelnemerGewijzigd(_ deelnemer: Identifier, _ gegevens: Deelnemer.Gegevens) -> Fact {
    .sessie(.deelnemerGewijzigd(SessieFact.DeelnemerGewijzigd(deelnemer: deelnemer, gegevens: gegevens)))
  }

  /// Somebody leaves the table.
  public static func deelnemerWeg(_ deelnemer: Identifier) -> Fact {
    .sessie(.deelnemerWeg(SessieFact.DeelnemerWeg(deelnemer: deelnemer)))
  }

  /// Somebody agrees with the rules of the session.
  public static func regelsAkkoord(_ deelnemer: Identifier) -> Fact {
    .sessie(.regelsAkkoord(SessieFact.RegelsAkkoord(deelnemer: deelnemer)))
  }

  /// Somebody needs no afspraak: a full answer.
  public static func nietNodig(_ deelnemer: Identifier) -> Fact {
    .sessie(.nietNodig(SessieFact.NietNodig(deelnemer: deelnemer)))
  }

  /// Somebody had a turn in a step, or passed.
  public static func beurtGezet(_ stap: StapID, _ beurt: Sessie.Beurt) -> Fact {
    .sessie(.beurtGezet(SessieFact.BeurtGezet(stap: stap, beurt: beurt)))
  }

  /// Somebody, or the whole table, sets a mark on a scale.
  public static func schaalGezet(_ schaal: Sessie.Schaal) -> Fact { .sessie(.schaalGezet(schaal)) }
}

extension SessieFact {
  /// Somebody who comes to the table.
  public struct DeelnemerErbij: SessieBody, NamesNothing, WhileOpen {
    /// What is said of this person.
    public let gegevens: Deelnemer.Gegevens

    static let kind = FactKind.deelnemerErbij
    var fact: Fact { .sessie(.deelnemerErbij(self)) }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.deelnemer(event), gegevens)]
    }
  }

  /// What else is said of somebody at the table.
  public struct DeelnemerGewijzigd: SessieBody {
    /// Who it is.
    public let deelnemer: Identifier
    /// All that is said now.
    public let gegevens: Deelnemer.Gegevens

    static let kind = FactKind.deelnemerGewijzigd
    var fact: Fact { .sessie(.deelnemerGewijzigd(self)) }
    var noemt: [Genoemd] { [.deelnemer(deelnemer)] }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.deelnemer(deelnemer), gegevens)]
    }
    /// A label of the same voice mends the one that is there.
    func isAllowed(afterClosing closed: Closed) -> Bool {
      switch closed {
      case .sessie(let sessie): sessie.deelnemer(deelnemer)?.stem == gegevens.stem
      case .casus: false
      }
    }
  }

  /// Somebody who leaves the table.
  public struct DeelnemerWeg: SessieBody, Wordless, WhileOpen {
    /// Who does.
    public let deelnemer: Identifier

    static let kind = FactKind.deelnemerWeg
    var fact: Fact { .sessie(.deelnemerWeg(self)) }
    var noemt: [Genoemd] { [.deelnemer(deelnemer)] }
  }

  /// Somebody who agrees with the rules.
  public struct RegelsAkkoord: SessieBody, Wordless, WhileOpen {
    /// Who does.
    public let deelnemer: Identifier

    static let kind = FactKind.regelsAkkoord
    var fact: Fact { .sessie(.regelsAkkoord(self)) }
    var noemt: [Genoemd] { [.deelnemer(deelnemer)] }
  }

  /// Somebody who needs no afspraak.
  public struct NietNodig: SessieBody, Wordless, WhileOpen {
    /// Who does not.
    public let deelnemer: Identifier

    static let kind = FactKind.nietNodig
    var fact: Fact { .sessie(.nietNodig(self)) }
    var noemt: [Genoemd] { [.deelnemer(deelnemer)] }
  }

  /// Somebody's turn in a step.
  public struct BeurtGezet: SessieBody, Wordless, WhileOpen {
    /// The step.
    public let stap: StapID
    /// Whose turn, and whether it was passed.
    public let beurt: Sessie.Beurt

    static let kind = FactKind.beurtGezet
    var fact: Fact { .sessie(.beurtGezet(self)) }
    var noemt: [Genoemd] { [.stap(stap), .deelnemer(beurt.deelnemer)] }
  }
}

extension Sessie.Schaal: SessieBody {
  static let kind = FactKind.schaalGezet
  var fact: Fact { .sessie(.schaalGezet(self)) }
  var noemt: [Genoemd] { [.stap(stap)] }

  func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
    [
      Woorden(
        .schaal(stap, deelnemer), [rij, waarom, hoger], bewaakt: [waarom, hoger],
        stem: stem(deelnemer), persoon: deelnemer)
    ]
  }

  func refusal(in sessie: Sessie) -> Refusal? {
    isMogelijk ? nil : .cijferBuitenSchaal
  }

  /// What mends a mark that is there brings nothing new.
  func isAllowed(afterClosing closed: Closed) -> Bool {
    switch closed {
    case .sessie(let sessie):
      sessie.etappe(stap)?.schalen.contains { $0.deelnemer == deelnemer && $0.cijfers == cijfers } ?? false
    case .casus: false
    }
  }

  func isReplaced(by other: Fact) -> Bool {
    guard case .sessie(.schaalGezet(let new)) = other else { return false }
    return stap == new.stap && deelnemer == new.deelnemer
  }
}

// MARK: Fields

extension SessieFact.DeelnemerErbij {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { gegevens = try fields.whole(it?.gegevens) }
}

extension SessieFact.DeelnemerGewijzigd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    deelnemer = try fields.needed("deelnemer", it?.deelnemer)
    gegevens = try fields.whole(it?.gegevens)
  }
}

extension SessieFact.DeelnemerWeg {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    deelnemer = try fields.needed("deelnemer", it?.deelnemer)
  }
}

extension SessieFact.RegelsAkkoord {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    deelnemer = try fields.needed("deelnemer", it?.deelnemer)
  }
}

extension SessieFact.NietNodig {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    deelnemer = try fields.needed("deelnemer", it?.deelnemer)
  }
}

extension SessieFact.BeurtGezet {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    stap = try fields.needed("stap", it?.stap)
    beurt = Sessie.Beurt(
      deelnemer: try fields.needed("deelnemer", it?.beurt.deelnemer),
      past: fields.unless(false, "past", it?.beurt.past))
  }
}

extension Sessie.Schaal {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      stap: try fields.needed("stap", it?.stap), deelnemer: fields.optional("deelnemer", it?.deelnemer),
      beeld: fields.optional("beeld", it?.beeld),
      cijfer: try fields.needed("cijfer", it?.cijfer), meer: fields.unless([], "meer", it?.meer),
      waarom: fields.given("waarom", it?.waarom, or: ""),
      hoger: fields.given("hoger", it?.hoger, or: ""))
  }
}
