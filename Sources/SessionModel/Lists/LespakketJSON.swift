import Text

// How a line of a package stands in a file and in the journaal: the same in both.

extension Lespakket.Regel {
  private enum Soort: String { case telling, draad, zin, zaadje }

  /// The line as it is written; what is nothing is left out.
  public var json: JSON {
    var object = JSON.Object()
    func set(_ key: String, _ text: String?) {
      if let text, !text.isEmpty { object[key] = .string(text) }
    }
    func set(_ key: String, _ truth: Bool) { if truth { object[key] = .bool(true) } }
    func begin(_ soort: Soort) { object["soort"] = .string(soort.rawValue) }
    switch self {
    case .telling(let it):
      begin(.telling)
      set("tabel", it.tabel)
      set("rij", it.rij)
      set("kolom", it.kolom)
      object["aantal"] = it.aantal.map(JSON.int) ?? .null
    case .draad(let it):
      begin(.draad)
      set("naam", it.naam)
      set("betekenis", it.betekenis)
      set("niveau", it.niveau?.rawValue)
      object["zinnen"] = .int(it.zinnen)
      object["reizen"] = it.reizen.map(JSON.int) ?? .null
    case .zin(let it):
      begin(.zin)
      set("tekst", it.tekst)
      set("kwartaal", it.kwartaal)
      set("groep", it.groep?.rawValue)
      set("thema", it.thema?.rawValue)
      set("niveau", it.niveau?.rawValue)
      set("werkt", it.werkt)
      set("tip", it.isTip)
      set("lichtje", it.lichtje)
      if !it.draden.isEmpty { object["draden"] = .array(it.draden.map { .string($0) }) }
    case .zaadje(let it):
      begin(.zaadje)
      for deel in Zaadje.Deel.allCases { set(deel.rawValue, it[deel]) }
    }
    return .object(object)
  }

  /// Reads a line, its texts cleaned as whatever comes from elsewhere; `nil` of what cannot be one.
  public init?(_ json: JSON) {
    func text(_ key: String) -> String { json[key]?.string.map(CleanText.oneLine) ?? "" }
    func word<Word: RawRepresentable>(_ key: String) -> Word? where Word.RawValue == String {
      json[key]?.string.flatMap(Word.init(rawValue:))
    }
    func count(_ key: String) -> Int? { json[key]?.int.flatMap { $0 >= 0 ? $0 : nil } }
    switch word("soort") as Soort? {
    case .telling?:
      guard !text("tabel").isEmpty else { return nil }
      self = .telling(
        .init(tabel: text("tabel"), rij: text("rij"), kolom: text("kolom"), aantal: count("aantal")))
    case .draad?:
      guard !text("naam").isEmpty, let zinnen = count("zinnen") else { return nil }
      self = .draad(
        .init(
          naam: text("naam"), betekenis: text("betekenis"), niveau: word("niveau"), zinnen: zinnen,
          reizen: count("reizen")))
    case .zin?:
      let words = json["tekst"]?.string.map { CleanText.note($0).trimmed } ?? ""
      guard !words.isEmpty, Lespakket.isKwartaal(text("kwartaal")) else { return nil }
      let draden: [String] = (json["draden"]?.array ?? []).compactMap(\.string).map(CleanText.oneLine)
      self = .zin(
        .init(
          words, kwartaal: text("kwartaal"), groep: word("groep"), thema: word("thema"),
          niveau: word("niveau"),
          werkt: json["werkt"]?.bool ?? false, isTip: json["tip"]?.bool ?? false,
          lichtje: json["lichtje"]?.bool ?? false,
          draden: draden))
    case .zaadje?:
      guard
        let zaadje = Zaadje(
          werkte: text(Zaadje.Deel.werkte.rawValue), mogelijk: text(Zaadje.Deel.mogelijk.rawValue),
          tip: text(Zaadje.Deel.tip.rawValue))
      else { return nil }
      self = .zaadje(zaadje)
    case nil: return nil
    }
  }
}

extension Lespakket {
  /// The quarter of a day, which is all that is told of it.
  public static func kwartaal(_ dag: Day) -> String { "\(dag.year)-\((dag.month + 2) / 3)" }

  /// Whether it is a quarter, and no finer.
  static func isKwartaal(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count == 4 && parts[0].allSatisfy { $0.isASCII && $0.isNumber }
      && ["1", "2", "3", "4"].contains(parts[1])
  }
}

extension Lespakket.Regel: BodyValue {
  init?(body: JSON) { self.init(body) }
  var body: JSON { json }
}
