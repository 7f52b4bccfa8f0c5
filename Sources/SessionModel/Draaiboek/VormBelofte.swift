/// What a form promises about the words in it, for every room that has to keep the promise.
///
/// Without a default: whoever adds a form says it here.
extension Vorm {
  /// Nobody is told whose voice a note of it is.
  public var isZonderStem: Bool {
    switch self {
    case .ideeen, .denkpatronen, .stil: true
    case .ronde, .oogst, .wensdroom, .watWerkt, .kiezen, .morgenAnders, .terugblik,
      .reisgezelschap, .schaal, .tijdlijn, .afweging, .checklist, .teruglezen, .pauze, .afsluiten:
      false
    }
  }

  /// Not even the journal keeps whose voice a note of it is.
  public var bewaartGeenStem: Bool {
    switch self {
    case .ideeen: true
    case .ronde, .oogst, .wensdroom, .watWerkt, .kiezen, .morgenAnders, .terugblik, .denkpatronen,
      .reisgezelschap, .schaal, .tijdlijn, .afweging, .checklist, .stil, .teruglezen, .pauze, .afsluiten:
      false
    }
  }

  /// What is written in it waits with who wrote it until all share.
  public var isStil: Bool {
    switch self {
    case .stil: true
    case .ronde, .oogst, .wensdroom, .watWerkt, .ideeen, .kiezen, .morgenAnders, .terugblik,
      .denkpatronen, .reisgezelschap, .schaal, .tijdlijn, .afweging, .checklist, .teruglezen,
      .pauze, .afsluiten:
      false
    }
  }

  /// It reads back what was said, and asks whether it may go along.
  public var leestTerug: Bool {
    switch self {
    case .teruglezen: true
    case .ronde, .oogst, .wensdroom, .watWerkt, .ideeen, .kiezen, .morgenAnders, .terugblik,
      .denkpatronen, .reisgezelschap, .schaal, .tijdlijn, .afweging, .checklist, .stil,
      .pauze, .afsluiten:
      false
    }
  }

  /// It shows the dream itself, so that nothing has to pin it above.
  public var toontDroom: Bool {
    switch self {
    case .wensdroom, .afsluiten, .teruglezen: true
    case .ronde, .oogst, .watWerkt, .ideeen, .kiezen, .morgenAnders, .terugblik, .denkpatronen,
      .reisgezelschap, .schaal, .tijdlijn, .afweging, .checklist, .stil, .pauze:
      false
    }
  }

  /// It shows the rules itself, with who agreed.
  public var toontRegels: Bool {
    switch self {
    case .reisgezelschap: true
    case .ronde, .oogst, .wensdroom, .watWerkt, .ideeen, .kiezen, .morgenAnders, .terugblik,
      .denkpatronen, .schaal, .tijdlijn, .afweging, .checklist, .stil, .teruglezen, .pauze, .afsluiten:
      false
    }
  }

  /// What is noted in it is of what a journey needs, has or lacks, weighs or might do.
  public var noemtMiddelen: Bool {
    switch self {
    case .reisgezelschap, .afweging, .checklist, .ideeen, .kiezen: true
    case .ronde, .oogst, .wensdroom, .watWerkt, .morgenAnders, .terugblik, .denkpatronen, .schaal,
      .tijdlijn, .stil, .teruglezen, .pauze, .afsluiten:
      false
    }
  }
}
