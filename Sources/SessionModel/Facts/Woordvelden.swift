// The words of people in the body of an event, field by field: what can be left out of one, and put back.

extension FactKind {
  /// The fields of its body in which words of people stand; which point of a list is meant, the draaiboek says.
  ///
  /// A field that is named here goes to another store only where its words may.
  var woordvelden: [String] {
    switch self {
    case .notitieGemaakt, .notitieGewijzigd: ["tekst", "rij", "groep"]
    case .geparkeerd: ["eigenaar", "antwoord"]
    case .ideeGekozen: ["door", "waarom"]
    case .magMeeGezegd, .antwoord, .kaartGetrokken, .droomVastgelegd, .mijlpaalBereikt, .mijlpaalGewijzigd:
      ["tekst"]
    case .schaalGezet: ["waarom", "hoger"]
    case .puntGezet: ["eigenaar", "opmerking"]
    case .deelnemerErbij, .deelnemerGewijzigd: ["label"]
    case .stapIngevoegd: [FactKind.stapveld]
    case .tijdpuntGemaakt, .tijdpuntGewijzigd: ["wanneer", "wat", "wie", "waardevol"]
    case .afspraakGemaakt, .afspraakGewijzigd:
      ["wie", "wat", "eerste-stap", "wanneer", "met-wie", "nodig", "kijkmoment", "mandaat", "als-anders"]
    case .afspraakStand: ["bracht"]
    case .casusGemaakt, .casusVan, .casusHersteld, .casusGewijzigd:
      ["alias", "regio", "gemeenten", "swvs", "labels", "bewaar-reden"]
        + Casus.Mensen.Rol.allCases.map(\.rawValue)
    case .sessieBegonnen, .sessieVan, .sessieHersteld: ["regio"]
    case .bijeenkomstGezet: ["regio", "gemeenten", "swvs"]
    case .verslagVoor: ["wie"]
    case .bewaringGezet: ["bewaar-reden"]
    case .correctie: ["wie", "tekst"]
    case .sessieGesloten, .deelnemerWeg, .regelsAkkoord, .nietNodig, .kiezerGezet, .trajectGezet,
      .stapGekozen,
      .stapOvergeslagen, .stapVerplaatst, .tijdErbij, .tonenGezet, .beurtGezet, .faseGekozen, .uitgelicht,
      .vastMoment, .zwart, .voorgelezen, .notitiesSamengevoegd, .notitieBesproken, .notitieIngedeeld,
      .notitieInDraad, .stippenGezet, .getrokken, .casusGesloten, .sessieVraagt, .nagekeken, .ietsVerloren,
      .lekBevestigd, .lekGehouden, .ingetrokken, .gewist:
      []
    // What the house keeps of its own is in no stream of a journey.
    case .uitgegeven, .bewaarregelGezet, .activiteitOpgegeven, .draadGezet, .zaadjeGezet, .pakketGelezen: []
    }
  }

  /// The fields that go with the words where those are erased.
  fileprivate var weglaatvelden: [String] {
    self == .mijlpaalBereikt || self == .mijlpaalGewijzigd ? woordvelden + ["sessie"] : woordvelden
  }

  /// Under which a step stands as the draaiboek of that one step.
  private static let stapveld = "draaiboek"
}

extension Event {
  /// The event without any words of people.
  var stomp: Event { met { _ in false } }

  /// Whether it brings words.
  var heeftWoorden: Bool { stomp != self }

  /// The event with only those of its words that this lets through: in the place of the others is a gap.
  func met(_ mag: (String) -> Bool) -> Event {
    if case .sessie(.stapIngevoegd(let it)) = fact {
      guard !mag(it.stap.naam) || !mag(it.stap.vraag) else { return self }
      return als(.stapIngevoegd(it.stap.kaal, na: it.na))
    }
    let (kind, json) = fact.encoded
    guard var object = json.object, let known = FactKind(rawValue: kind) else { return self }
    for field in known.woordvelden {
      switch object[field] {
      case .string(let text)? where !text.isEmpty && !mag(text): object[field] = .string(.gat)
      case .array(let values)?: object[field] = .array(values.filter { $0.string.map(mag) ?? true })
      case .string, .null, .bool, .int, .number, .object, nil: continue
      }
    }
    return als(Fact(kind: kind, body: .object(object)))
  }

  /// The event in which both say all they have of its words; `nil` where they say different things.
  ///
  /// So it does not matter which of two comes first, nor how often.
  public func samen(met other: Event) -> Event? {
    if self == other { return self }
    guard (id, stream, tel) == (other.id, other.stream, other.tel), author == other.author, time == other.time
    else { return nil }
    if case .sessie(.stapIngevoegd(let mine)) = fact, case .sessie(.stapIngevoegd(let theirs)) = other.fact {
      guard mine.na == theirs.na, mine.stap.kaal == theirs.stap.kaal else { return nil }
      return mine.stap == mine.stap.kaal ? other : theirs.stap == theirs.stap.kaal ? self : nil
    }
    let ((kind, one), (otherKind, two)) = (fact.encoded, other.fact.encoded)
    guard kind == otherKind, let known = FactKind(rawValue: kind), let mine = one.object,
      let theirs = two.object
    else { return nil }
    var both = mine
    for member in theirs.members where mine[member.key] != member.value {
      guard known.weglaatvelden.contains(member.key), let joined = JSON.voller(mine[member.key], member.value)
      else { return nil }
      both[member.key] = joined
    }
    for member in mine.members where theirs[member.key] == nil && !known.weglaatvelden.contains(member.key) {
      return nil
    }
    return als(Fact(kind: kind, body: .object(both)))
  }

  private func als(_ fact: Fact) -> Event {
    Event(id: id, stream: stream, tel: tel, author: author, time: time, fact: fact)
  }
}

extension String {
  /// What stands in the place of words that stayed in another store: a sign that nobody types.
  static let gat = "\u{25AF}"
  /// Whether these words stayed in another store.
  var isGat: Bool { self == .gat }
  /// Whether some of these words did.
  var heeftGat: Bool { contains("\u{25AF}" as Character) }
}

extension Stap {
  /// The step without what was typed of it: called by its form.
  fileprivate var kaal: Stap { Stap(naam: vorm.rawValue, vorm: vorm, minuten: minuten, vraag: vorm.rawValue) }
}

extension JSON {
  /// The one of two that says what the other says too; `nil` where there is none.
  fileprivate static func voller(_ one: JSON?, _ other: JSON) -> JSON? {
    switch (one, other) {
    case (nil, _): return other
    case (.string(let text)?, .string) where text.isEmpty || text.isGat: return other
    case (.string(let mine)?, .string(let text)) where text.isEmpty || text.isGat: return .string(mine)
    case (.array(let some)?, .array(let others)):
      if some.isWithin(others) { return other }
      return others.isWithin(some) ? .array(some) : nil
    case (.string?, _), (.array?, _), (.null?, _), (.bool?, _), (.int?, _), (.number?, _), (.object?, _):
      return nil
    }
  }
}

extension [JSON] {
  /// Whether these are among the others, in their order.
  fileprivate func isWithin(_ others: [JSON]) -> Bool {
    var rest = others[...]
    for value in self {
      guard let place = rest.firstIndex(of: value) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
