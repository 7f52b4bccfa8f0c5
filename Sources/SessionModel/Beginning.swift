// The beginning of a stream, without which nothing else in it has a meaning: it is written twice, and when both
// are lost something stands in for it.

extension Fact {
  /// The kinds that begin a stream, as they stand in the journaal.
  public static let beginnings: Set<String> = [
    "sessie-begonnen", "sessie-van", "sessie-hersteld", "casus-gemaakt", "casus-van", "casus-hersteld",
  ]

  /// What this does for its stream.
  public enum Beginning: Hashable, Sendable {
    /// It begins it; the same is written once more, as `spare`.
    case first(spare: Fact)
    /// It says once more how it began.
    case spare
    /// It stands in for a beginning that was lost; `isSure` when it is known to whom the stream belongs.
    case standIn(isSure: Bool)
  }

  /// Whether and how this begins its stream; without a default, so that a new kind of beginning says it here.
  public var beginning: Beginning? {
    switch self {
    case .sessieBegonnen(let begin): .first(spare: .sessieVan(begin))
    case .casusGemaakt(let profiel): .first(spare: .casusVan(profiel))
    case .sessieVan, .casusVan: .spare
    case .sessieHersteld(_, let isSure, _), .casusHersteld(_, let isSure): .standIn(isSure: isSure)
    case .antwoord, .ietsVerloren, .kiezerGezet, .voorgelezen, .getrokken, .sessieVraagt, .deelnemerErbij,
      .deelnemerGewijzigd,
      .deelnemerWeg, .regelsAkkoord, .stapGekozen, .stapOvergeslagen,
      .tijdErbij, .notitieGemaakt, .notitieGewijzigd, .magMeeGezegd, .notitiesSamengevoegd, .notitieBesproken,
      .geparkeerd, .tonenGezet, .schaalGezet, .beurtGezet, .faseGekozen, .puntGezet, .stippenGezet,
      .kaartGetrokken, .stapIngevoegd, .stapVerplaatst, .ideeGekozen, .nietNodig, .zwart, .sessieGesloten,
      .casusGewijzigd, .casusGesloten, .mijlpaalBereikt, .droomVastgelegd, .tijdpuntGemaakt,
      .tijdpuntGewijzigd, .afspraakGemaakt, .afspraakGewijzigd, .afspraakStand, .uitgegeven, .lekBevestigd,
      .lekGehouden, .ingetrokken, .gewist, .unknown:
      nil
    }
  }

  /// How a session begins, where this says so.
  public var begin: Sessie.Begin? {
    if case .sessieBegonnen(let begin) = self { return begin }
    if case .sessieVan(let begin) = self { return begin }
    if case .sessieHersteld(let begin, _, _) = self { return begin }
    return nil
  }

  /// The casus a session is about, as its beginning says.
  public var casus: Identifier? { begin?.casus }

  /// The steps of a session that this names: a session that lost its beginning had at least these.
  public var stappen: [StapID] {
    switch self {
    case .stapGekozen(let van, let naar): [van, naar]
    case .stapVerplaatst(let stap, let na): [stap] + (na.map { [$0] } ?? [])
    case .stapIngevoegd(_, let stap), .stapOvergeslagen(let stap), .tijdErbij(let stap, _),
      .tonenGezet(let stap, _), .beurtGezet(let stap, _), .faseGekozen(let stap, _), .puntGezet(let stap, _),
      .voorgelezen(let stap?, _, _, _):
      [stap]
    case .getrokken(let getrokken): [getrokken.stap]
    case .schaalGezet(let schaal): [schaal.stap]
    case .notitieGemaakt(let gegevens): [gegevens.stap]
    case .notitieGewijzigd(_, let wijziging):
      if case .set(let stap) = wijziging.stap { [stap] } else { [] }
    case .sessieBegonnen, .sessieVan, .sessieHersteld, .deelnemerErbij, .deelnemerGewijzigd, .deelnemerWeg,
      .antwoord, .ietsVerloren, .kiezerGezet, .sessieVraagt, .regelsAkkoord, .magMeeGezegd,
      .notitiesSamengevoegd,
      .notitieBesproken, .geparkeerd, .stippenGezet,
      .kaartGetrokken, .ideeGekozen, .nietNodig, .zwart, .sessieGesloten, .casusGemaakt, .casusVan,
      .casusHersteld, .casusGewijzigd, .casusGesloten, .mijlpaalBereikt, .droomVastgelegd, .tijdpuntGemaakt,
      .tijdpuntGewijzigd, .afspraakGemaakt, .afspraakGewijzigd, .afspraakStand, .uitgegeven, .lekBevestigd,
      .lekGehouden, .ingetrokken, .gewist, .unknown, .voorgelezen(.none, _, _, _):
      []
    }
  }
}

extension Event {
  /// Whether this begins a stream that began with `other`, or not at all, up to now.
  ///
  /// The first of the two beginnings counts; what stands in for them counts until one of them is there.
  func begins(after other: Event?) -> Bool {
    guard let other, let beginning = other.fact.beginning else { return true }
    if case .standIn = beginning, case .standIn? = fact.beginning { return false }
    if case .standIn = beginning { return true }
    return false
  }
}

extension StreamID {
  /// The name of the event that stands in for a lost beginning of this stream: whoever saves it makes the same.
  public var standIn: Identifier {
    let (high, low) = id.halves
    return Identifier(halves: (high, low ^ 0x2A55_AA55_AA55_AA55))
  }
}
