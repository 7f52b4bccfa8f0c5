/// A sentence from which others may learn, as a report over many journeys has it: whose it is is not among it.
public struct Leerregel: Hashable, Sendable, Identifiable {
  /// The thing that says it.
  public let id: Identifier
  /// The journey it is about, or where it is about none its session: to count in how many it was said, never to tell.
  public let bron: Identifier
  /// That journey, where it is about one.
  public let casus: Identifier?
  /// The session in which it was said, where that is known.
  public let sessie: Identifier?
  /// When it was said.
  public let moment: Moment
  /// The words.
  public let tekst: String
  /// Whose voice it is; a dream and a point of a journey are told without.
  public let stem: Stem?
  /// The theme; `nil` is "nog niet ingedeeld".
  public let thema: Thema?
  /// At whose level it is.
  public let niveau: Niveau?
  /// What kind of thing it is.
  public let soort: Vindregel.Soort
  /// The form of its step.
  public let vorm: Vorm?
  /// Which question of a closing it answers.
  public let slotvraag: Slotvraag?
  /// At which table it waits, where it was parked.
  public let forum: Parkeerplek.Forum?
  /// How far it is there.
  public let stand: Parkeerplek.Stand?
  /// ★: the moment that eyes lit up.
  public let lichtje: Bool
  /// Whether it is a tip for others.
  public let isTip: Bool
  /// The name of its step as a search knows it: its words, folded; empty of what was said in none.
  public let stap: String

  /// A sentence of these values.
  package init(
    _ tekst: String, id: Identifier, bron: Identifier, casus: Identifier? = nil, sessie: Identifier? = nil,
    moment: Moment, stem: Stem? = nil, thema: Thema? = nil, niveau: Niveau? = nil,
    soort: Vindregel.Soort = .notitie, vorm: Vorm? = nil, slotvraag: Slotvraag? = nil,
    forum: Parkeerplek.Forum? = nil, stand: Parkeerplek.Stand? = nil, lichtje: Bool = false,
    isTip: Bool = false, stap: String = ""
  ) {
    (self.tekst, self.id, self.bron, self.casus, self.sessie) = (tekst, id, bron, casus, sessie)
    (self.moment, self.stem, self.thema, self.niveau, self.soort) = (moment, stem, thema, niveau, soort)
    (self.vorm, self.slotvraag, self.forum, self.stand) = (vorm, slotvraag, forum, stand)
    (self.lichtje, self.isTip, self.stap) = (lichtje, isTip, stap)
  }

  /// Whether it says what works: said where that was asked, or with a ★; what stands in the way, or is asked, does not.
  public var isWatWerkt: Bool {
    guard soort != .hobbel, soort != .vraag, soort != .parkeerplek else { return false }
    return vorm == .watWerkt || lichtje
  }

  /// Whether it says what worked, or what was most valuable.
  var werkt: Bool { isWatWerkt || slotvraag == .waardevolst }

  fileprivate init(_ regel: Vindregel, _ trekken: Trekken) {
    (id, casus, sessie, moment, tekst) = (regel.id, regel.casus, regel.sessie, regel.moment, regel.tekst)
    bron = regel.casus ?? regel.stream.id
    soort = trekken.isDroom ? .droom : regel.soort
    stem = trekken.isDroom || regel.soort == .tijdpunt ? nil : regel.stem
    (thema, niveau, vorm, slotvraag) = (trekken.thema, trekken.niveau, trekken.vorm, trekken.slotvraag)
    (forum, stand, lichtje) = (trekken.forum, trekken.stand, trekken.lichtje)
    stap = trekken.stap.joined(separator: " ")
    isTip = trekken.stap.contains("tip")
  }
}

/// What a sentence is told by, from the words by which a search is narrowed.
private struct Trekken {
  var thema: Thema?
  var niveau: Niveau?
  var vorm: Vorm?
  var slotvraag: Slotvraag?
  var forum: Parkeerplek.Forum?
  var stand: Parkeerplek.Stand?
  var (lichtje, isDroom) = (false, false)
  /// The words of the name of its step.
  var stap: [String] = []

  /// The words of the program's own, each with what it stands for.
  static let bekend: [String: Vindtrek] = {
    var all: [Vindtrek] = [.lichtje, .soort(.droom)]
    all += Thema.allCases.map { .thema($0) } + Niveau.allCases.map { .niveau($0) }
    all += Vorm.allCases.map { .vorm($0) } + Slotvraag.allCases.map { .slotvraag($0) }
    all += Parkeerplek.Forum.allCases.map { .forum($0) } + Parkeerplek.Stand.allCases.map { .stand($0) }
    return Dictionary(all.map { ($0.woord, $0) }, uniquingKeysWith: { $1 })
  }()

  init(_ woorden: String) {
    for woord in woorden.split(separator: " ").map(String.init) {
      switch Trekken.bekend[woord] {
      case .thema(let it)?: thema = it
      case .niveau(let it)?: niveau = it
      case .vorm(let it)?: vorm = it
      case .slotvraag(let it)?: slotvraag = it
      case .forum(let it)?: forum = it
      case .stand(let it)?: stand = it
      case .lichtje?: lichtje = true
      case .soort?: isDroom = true
      case .casus?, .stem?, .draaiboek?, .stap?, .regio?: break
      case nil: if woord.hasPrefix(Vindtrek.stap("").woord) { stap.append(String(woord.dropFirst())) }
      }
    }
  }
}

/// Reads what sentences are told by: many are told by the same, and that is read once.
public struct Trekkenlezer {
  private var known: [String: Trekken] = [:]

  /// One that read nothing yet.
  public init() {}

  fileprivate mutating func lees(_ regel: Vindregel) -> Trekken {
    // Before the word for its kind stands what all of its stream have in common, and another stream has not.
    let soort = UInt8(ascii: "k")
    var (place, isBegin) = (regel.trekken.utf8.startIndex, true)
    for index in regel.trekken.utf8.indices {
      if isBegin, regel.trekken.utf8[index] == soort {
        place = index
        break
      }
      isBegin = regel.trekken.utf8[index] == UInt8(ascii: " ")
    }
    let own = String(regel.trekken[place...])
    if let trekken = known[own] { return trekken }
    let trekken = Trekken(own)
    known[own] = trekken
    return trekken
  }
}

extension Rij<Vindregel> {
  /// The sentence for who learns; `nil` where the wacht finds something in it, also what somebody confirmed: what the family
  /// may read of itself is not for everybody.
  public func geleerd(
    op dag: Day, verboden: VerbodenWoorden, _ trekken: inout Trekkenlezer
  ) -> Leerregel? {
    guard geheel.leert, gezien(op: dag, Day(utc: geheel.moment), verboden: verboden).weggelaten.isEmpty else {
      return nil
    }
    return Leerregel(geheel, trekken.lees(geheel))
  }

  /// The same of one sentence alone.
  public func geleerd(op dag: Day, verboden: VerbodenWoorden) -> Leerregel? {
    var trekken = Trekkenlezer()
    return geleerd(op: dag, verboden: verboden, &trekken)
  }
}
