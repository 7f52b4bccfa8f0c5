// The steps of a session: where the room is, how long, what is done in each.

extension Fact {
  /// The room goes from one step to another.
  public static func stapGekozen(van: StapID, naar: StapID) -> Fact {
    .sessie(.stapGekozen(SessieFact.StapGekozen(van: van, naar: naar)))
  }

  /// A step is skipped.
  public static func stapOvergeslagen(_ stap: StapID) -> Fact {
    .sessie(.stapOvergeslagen(SessieFact.StapOvergeslagen(stap: stap)))
  }

  /// A step is put in after another.
  public static func stapIngevoegd(_ stap: Stap, na: StapID) -> Fact {
    .sessie(.stapIngevoegd(SessieFact.StapIngevoegd(stap: stap, na: na)))
  }

  /// A step is moved to after another, or to the front.
  public static func stapVerplaatst(_ stap: StapID, na: StapID?) -> Fact {
    .sessie(.stapVerplaatst(SessieFact.StapVerplaatst(stap: stap, na: na)))
  }

  /// A step gets more time, or less.
  public static func tijdErbij(_ stap: StapID, minuten: Int) -> Fact {
    .sessie(.tijdErbij(SessieFact.TijdErbij(stap: stap, minuten: minuten)))
  }

  /// A step shows its notes at once, or when they are let go.
  public static func tonenGezet(_ stap: StapID, _ tonen: Stap.Tonen) -> Fact {
    .sessie(.tonenGezet(SessieFact.TonenGezet(stap: stap, tonen: tonen)))
  }

  /// A step goes to another part of it.
  public static func faseGekozen(_ stap: StapID, _ fase: Int) -> Fact {
    .sessie(.faseGekozen(SessieFact.FaseGekozen(stap: stap, fase: fase)))
  }

  /// A point of a step is looked at.
  public static func puntGezet(_ stap: StapID, _ punt: Sessie.Punt) -> Fact {
    .sessie(.puntGezet(SessieFact.PuntGezet(stap: stap, punt: punt)))
  }
}

extension SessieFact {
  /// Where the room goes.
  public struct StapGekozen: SessieBody, Wordless, WhileOpen {
    /// Where it was.
    public let van: StapID
    /// Where it is.
    public let naar: StapID

    static let kind = FactKind.stapGekozen
    var fact: Fact { .sessie(.stapGekozen(self)) }
    var noemt: [Genoemd] { [.stap(van), .stap(naar)] }
    func refusal(in sessie: Sessie) -> Refusal? {
      guard let huidig = sessie.huidig, huidig != van else { return nil }
      return .stapAlVerder(huidig: sessie.etappe?.stap.naam ?? "")
    }
  }

  /// A step that is skipped.
  public struct StapOvergeslagen: SessieBody, Wordless, WhileOpen {
    /// The step.
    public let stap: StapID

    static let kind = FactKind.stapOvergeslagen
    var fact: Fact { .sessie(.stapOvergeslagen(self)) }
    var noemt: [Genoemd] { [.stap(stap)] }
  }

  /// A step that is put in on the way; it is named after its event.
  public struct StapIngevoegd: SessieBody, WhileOpen {
    /// The step.
    public let stap: Stap
    /// The step before it.
    public let na: StapID

    static let kind = FactKind.stapIngevoegd
    var fact: Fact { .sessie(.stapIngevoegd(self)) }
    var noemt: [Genoemd] { [.stap(na)] }
    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [Woorden(.stap(StapID(event.text)), alleenBewaakt: [stap.naam, stap.vraag])]
    }
  }

  /// A step that is moved.
  public struct StapVerplaatst: SessieBody, Wordless, WhileOpen {
    /// The step.
    public let stap: StapID
    /// The step before it; `nil` for the front.
    public let na: StapID?

    static let kind = FactKind.stapVerplaatst
    var fact: Fact { .sessie(.stapVerplaatst(self)) }
    var noemt: [Genoemd] { [.stap(stap)] + (na.map { [.stap($0)] } ?? []) }
  }

  /// More time for a step, or less.
  public struct TijdErbij: SessieBody, Wordless, WhileOpen {
    /// The step.
    public let stap: StapID
    /// So many minutes more.
    public let minuten: Int

    static let kind = FactKind.tijdErbij
    var fact: Fact { .sessie(.tijdErbij(self)) }
    var noemt: [Genoemd] { [.stap(stap)] }
  }

  /// How a step shows its notes.
  public struct TonenGezet: SessieBody, Wordless, WhileOpen {
    /// The step.
    public let stap: StapID
    /// At once, or when they are let go.
    public let tonen: Stap.Tonen

    static let kind = FactKind.tonenGezet
    var fact: Fact { .sessie(.tonenGezet(self)) }
    var noemt: [Genoemd] { [.stap(stap)] }
  }

  /// The part of a step where the room is.
  public struct FaseGekozen: SessieBody, Wordless, WhileOpen {
    /// The step.
    public let stap: StapID
    /// Which part, from 0.
    public let fase: Int

    static let kind = FactKind.faseGekozen
    var fact: Fact { .sessie(.faseGekozen(self)) }
    var noemt: [Genoemd] { [.stap(stap)] }
  }

  /// A point of a step that was looked at.
  public struct PuntGezet: SessieBody {
    /// The step.
    public let stap: StapID
    /// The point, and what is said of it.
    public let punt: Sessie.Punt

    static let kind = FactKind.puntGezet
    var fact: Fact { .sessie(.puntGezet(self)) }
    var noemt: [Genoemd] { [.stap(stap)] }

    func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
      [
        Woorden(
          .punt(stap, punt.tekst), [punt.eigenaar, punt.opmerking],
          bewaakt: [punt.tekst, punt.eigenaar, punt.opmerking])
      ]
    }

    /// What mends a point that is there brings nothing new.
    func isAllowed(afterClosing closed: Closed) -> Bool {
      switch closed {
      case .sessie(let sessie):
        sessie.etappe(stap)?.punten.contains { $0.tekst == punt.tekst && $0.klaar == punt.klaar } ?? false
      case .casus: false
      }
    }

    func isReplaced(by other: Fact) -> Bool {
      guard case .sessie(.puntGezet(let new)) = other else { return false }
      return stap == new.stap && punt.tekst == new.punt.tekst
    }
  }
}

// MARK: Fields

extension SessieFact.StapGekozen {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    van = try fields.needed("van", it?.van)
    naar = try fields.needed("naar", it?.naar)
  }
}

extension SessieFact.StapOvergeslagen {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) { stap = try fields.needed("stap", it?.stap) }
}

extension SessieFact.StapIngevoegd {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    na = try fields.needed("na", it?.na)
    stap = try fields.whole(it?.stap)
  }
}

extension SessieFact.StapVerplaatst {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    stap = try fields.needed("stap", it?.stap)
    na = fields.optional("na", it?.na)
  }
}

extension SessieFact.TijdErbij {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    stap = try fields.needed("stap", it?.stap)
    minuten = try fields.needed("minuten", it?.minuten)
    try fields.check((-1440...1440).contains(minuten))
  }
}

extension SessieFact.TonenGezet {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    stap = try fields.needed("stap", it?.stap)
    tonen = try fields.needed("tonen", it?.tonen)
  }
}

extension SessieFact.FaseGekozen {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    stap = try fields.needed("stap", it?.stap)
    fase = try fields.needed("fase", it?.fase)
  }
}

extension SessieFact.PuntGezet {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    stap = try fields.needed("stap", it?.stap)
    punt = try fields.whole(it?.punt)
  }
}
