import SessionModel
import Text

/// What belongs together over journeys, as people named it.
public struct Leerdraad: Hashable, Sendable, Identifiable {
  /// Its name in the journaal.
  public let id: Identifier
  /// How it is called, and what is meant by it; its meaning may be empty.
  public let naam, betekenis: String
  /// At whose level it is, where somebody said so.
  public let niveau: Niveau?
  /// Whether it is marked as what makes the difference.
  public let isWerkzaam: Bool
  /// The sentences that belong to it.
  public let zinnen: Set<Identifier>

  /// A thread of these sentences.
  public init(
    _ id: Identifier, _ naam: String, betekenis: String = "", niveau: Niveau? = nil, isWerkzaam: Bool = false,
    zinnen: Set<Identifier>
  ) {
    (self.id, self.naam, self.betekenis, self.niveau) = (id, naam, betekenis, niveau)
    (self.isWerkzaam, self.zinnen) = (isWerkzaam, zinnen)
  }
}

/// What was said in some days from which others may learn, counted and with a few of the sentences themselves.
///
/// It is gathered one sentence after the other: of a heap it keeps how many there are, of how many journeys, and the few that
/// may be shown, so that a million of them need no more room than the journeys they are about.
public struct Leerstof {
  /// Whose words they are, told without who.
  public typealias Groep = Leergroep

  /// What sentences are put together by.
  enum Sleutel: Hashable, Sendable {
    case alles
    case stem(Groep, Thema?)
    case niveau(Niveau)
    case regio(String)
    case werkzaam(Thema?)
    case knelpunt(Parkeerplek.Forum?, Parkeerplek.Stand)
    case knelpunten, misschienWel, tips, beleid
    case waardevolst(Thema?)
    /// What was asked, by the name of the step; and whose answer it is.
    case stap(String, Groep?)
    /// What was said at a meeting of a kind of where it stands, what is needed, what is asked anew.
    case stilstaan(String, Stilstaan)
    case draad(Identifier)
    case draadstem(Identifier, Groep, Thema?)
  }

  /// What is asked where people stand still after a phase.
  enum Stilstaan: CaseIterable, Hashable, Sendable {
    case waar, nodig, vragen

    /// What of it a sentence answers, by the form and the name of its step.
    ///
    /// - Parameter vraagtNodig: whether the name of its step says that it asks what is needed.
    init?(_ regel: Leerregel, vraagtNodig: Bool) {
      if regel.soort == .vraag {
        self = .vragen
      } else if vraagtNodig {
        self = .nodig
      } else if regel.vorm == .terugblik || regel.vorm == .schaal || regel.slotvraag == .waardevolst {
        self = .waar
      } else {
        return nil
      }
    }
  }

  /// A sentence that is told.
  struct Citaat: Hashable, Sendable {
    let id, bron: Identifier
    let tekst: String
    let groep: Groep?
    let lichtje, isCitaat: Bool

    /// ★ and what was said word for word come first, then what was said first: the same on every run.
    private var rang: Int { (lichtje ? 0 : 2) + (isCitaat ? 0 : 1) }

    static func < (one: Citaat, other: Citaat) -> Bool { (one.rang, one.id) < (other.rang, other.id) }
  }

  /// What was put together.
  struct Hoop: Sendable {
    var zinnen = 0
    var lichtjes = 0
    /// The journeys, and sessions that are about none, in which it was said.
    var bronnen: Set<Identifier> = []
    /// The journeys of children among them.
    var kinderen: Set<Identifier> = []
    /// The first few, each of another journey and in other words: more than are shown, since a sentence is shown in one place.
    var citaten: [Citaat] = []
    private var laatste: Identifier?
    private static let bewaard = 3 * Leerverslag.meesteCitaten

    /// Of what was said in one journey alone nothing is quoted: who knows that child would know the words.
    var kandidaten: [Citaat] { bronnen.count < 2 ? [] : citaten }
    /// What is shown where nothing of it stands elsewhere.
    var getoond: [Citaat] { Array(kandidaten.prefix(Leerverslag.meesteCitaten)) }

    fileprivate mutating func take(_ regel: Leerregel, _ isKind: Bool) {
      zinnen += 1
      lichtjes += regel.lichtje ? 1 : 0
      // What was said behind each other was mostly said in one journey.
      if laatste != regel.bron {
        laatste = regel.bron
        bronnen.insert(regel.bron)
        if isKind { kinderen.insert(regel.bron) }
      }
      let next = Citaat(
        id: regel.id, bron: regel.bron, tekst: regel.tekst, groep: regel.stem.map(Groep.init),
        lichtje: regel.lichtje, isCitaat: regel.soort == .citaat)
      // Of a million sentences nearly all come behind those that are kept, or behind one of the same journey.
      if citaten.count == Hoop.bewaard, let last = citaten.last, last < next { return }
      if citaten.contains(where: { ($0.bron == next.bron || $0.tekst == next.tekst) && $0 < next }) { return }
      citaten = Hoop.eerste(citaten + [next])
    }

    /// The first few of these that differ in journey and in words.
    fileprivate static func eerste(_ citaten: [Citaat]) -> [Citaat] {
      var (kept, words): ([Citaat], Set<String>) = ([], [])
      for next in citaten.sorted(by: <) where !kept.contains(where: { $0.bron == next.bron }) {
        guard kept.count < bewaard else { break }
        if words.insert(next.tekst.folded).inserted { kept.append(next) }
      }
      return kept
    }
  }

  /// What was said in these days.
  let periode: Periode
  private(set) var hopen: [Sleutel: Hoop] = [:]
  /// What takes so many words that it is a story, in the order in which it was told.
  private(set) var verhalen: [Citaat] = []
  /// The sessions in which something of it was said.
  private(set) var sessies: Set<Identifier> = []

  /// The quarter of an hour in which something was said last, and whether that is in these days.
  private var gevraagd: (kwartier: Int64, isErin: Bool)?
  /// The names of steps that were looked at, each with whether it asks what is needed.
  private var nodigeStappen: [String: Bool] = [:]
  private let plaatsen: Plaatsen
  private let dag: (Moment) -> Day
  private let draden: [Identifier: [Leerdraad]]

  /// A story has so many words at least; more than so many stories are not told.
  static let verhaalwoorden = 25
  static let meesteVerhalen = 12

  /// Nothing yet.
  ///
  /// - Parameters:
  ///   - plaatsen: where journeys and sessions are at home, and which of them are of children.
  ///   - draden: the threads, which may share sentences.
  ///   - dag: the day of a moment, on the wall here.
  public init(_ periode: Periode, _ plaatsen: Plaatsen, draden: [Leerdraad], dag: @escaping (Moment) -> Day) {
    (self.periode, self.plaatsen, self.dag) = (periode, plaatsen, dag)
    var known: [Identifier: [Leerdraad]] = [:]
    for draad in draden { for zin in draad.zinnen { known[zin, default: []].append(draad) } }
    self.draden = known
  }

  /// Takes a sentence in, where it was said in these days and belongs to the region that is asked.
  public mutating func take(_ regel: Leerregel) {
    guard isInPeriode(regel.moment), plaatsen.telt(regel) else { return }
    regel.sessie.map { _ = sessies.insert($0) }
    let isKind = regel.casus.map(plaatsen.isKind) ?? false
    let vraagtNodig = vraagtNodig(regel.stap)
    for sleutel in sleutels(of: regel, vraagtNodig) { hopen[sleutel, default: Hoop()].take(regel, isKind) }
    guard verhalen.count < Leerstof.meesteVerhalen, regel.soort != .hobbel, regel.soort != .vraag,
      regel.tekst.utf8.count >= 2 * Leerstof.verhaalwoorden - 1,
      regel.tekst.woorden >= Leerstof.verhaalwoorden
    else { return }
    verhalen.append(
      Citaat(
        id: regel.id, bron: regel.bron, tekst: regel.tekst, groep: regel.stem.map(Groep.init),
        lichtje: regel.lichtje, isCitaat: regel.soort == .citaat))
  }

  /// Whether it was said in these days; the clock on the wall is asked once for what was said behind each other, and none in
  /// the world is put forward within a quarter of an hour.
  private mutating func isInPeriode(_ moment: Moment) -> Bool {
    let kwartier = moment.milliseconds / 900_000
    if let gevraagd, gevraagd.kwartier == kwartier { return gevraagd.isErin }
    let isErin = periode.bevat(dag(moment))
    gevraagd = (kwartier, isErin)
    return isErin
  }

  /// Whether the name of a step says that it asks what is needed; of each name that is looked at once.
  private mutating func vraagtNodig(_ stap: String) -> Bool {
    if let known = nodigeStappen[stap] { return known }
    let asks = stap.split(separator: " ").contains { $0 == plaatsen.nodig }
    nodigeStappen[stap] = asks
    return asks
  }

  private func sleutels(of regel: Leerregel, _ vraagtNodig: Bool) -> [Sleutel] {
    let groep = regel.stem.map(Groep.init)
    var found: [Sleutel] = [.alles, .regio(plaatsen.regio(of: regel))]
    if let wat = Stilstaan(regel, vraagtNodig: vraagtNodig) {
      found.append(.stilstaan(plaatsen.draaiboek(of: regel), wat))
    }
    if let niveau = regel.niveau { found.append(.niveau(niveau)) }
    for draad in draden[regel.id] ?? [] {
      found.append(.draad(draad.id))
      if let groep { found.append(.draadstem(draad.id, groep, regel.thema)) }
    }
    // What stands in the way has a place of its own.
    if regel.soort == .hobbel || regel.soort == .vraag {
      return found + [.knelpunten, .knelpunt(regel.forum, regel.stand ?? .open)]
    }
    if let groep { found.append(.stem(groep, regel.thema)) }
    if regel.isTip { found.append(.tips) }
    if regel.vorm == .ideeen { found.append(.misschienWel) }
    if regel.isWatWerkt { found.append(.werkzaam(regel.thema)) }
    switch regel.slotvraag {
    case .waardevolst?: found.append(.waardevolst(regel.thema))
    case .beleid?: found.append(.beleid)
    case .volgendeStop?, .wieVertelt?, .praatplaat?, nil: break
    }
    if !regel.stap.isEmpty { found.append(.stap(regel.stap, groep)) }
    return found
  }

  /// The steps in which something was said, each as a sentence knows it.
  public var stappen: Set<String> {
    Set(hopen.keys.compactMap { if case .stap(let stap, _) = $0 { stap } else { nil } })
  }

  /// What was put together by this; nothing where there was nothing.
  subscript(sleutel: Sleutel) -> Hoop { hopen[sleutel] ?? Hoop() }

  /// What a group said of a thread, whatever the theme, and the theme it was said of most.
  func draad(_ id: Identifier, _ groep: Groep) -> (hoop: Hoop, thema: Thema?)? {
    let parts = ([nil] + Thema.allCases).compactMap { (thema: Thema?) -> (Thema?, Hoop)? in
      hopen[.draadstem(id, groep, thema)].map { (thema, $0) }
    }
    guard let most = parts.max(by: { $0.1.zinnen < $1.1.zinnen }) else { return nil }
    var all = Hoop()
    for (_, part) in parts {
      all.zinnen += part.zinnen
      all.lichtjes += part.lichtjes
      all.bronnen.formUnion(part.bronnen)
      all.kinderen.formUnion(part.kinderen)
      all.citaten += part.citaten
    }
    all.citaten = Hoop.eerste(all.citaten)
    return (all, most.0)
  }
}

extension Leerstof {
  /// The theme a thread was spoken of most, whoever spoke; `nil` where nobody put it in one.
  func thema(of draad: Identifier) -> Thema? {
    let counts = Thema.allCases.map { thema in
      (
        thema: thema,
        zinnen: Groep.allCases.reduce(0) { $0 + (hopen[.draadstem(draad, $1, thema)]?.zinnen ?? 0) }
      )
    }
    return counts.max { $0.zinnen < $1.zinnen }.flatMap { $0.zinnen > 0 ? $0.thema : nil }
  }
}

extension Leerstof {
  /// Where what others learn from was said, as the lists know it.
  public struct Plaatsen: Sendable {
    private let regios: [Identifier: String]
    private let draaiboeken: [Identifier: String]
    /// The word in the name of a step that asks what is needed.
    fileprivate let nodig: String
    private let kinderen: Set<Identifier>
    private let vraag: String?
    private let genoemd: Set<String>
    private let andere: String

    /// As the counted journeys and sessions say.
    ///
    /// - Parameter monitor: what is counted of the same days, which says which regions are named.
    public init(_ stof: Telstof, _ monitor: Monitor) {
      var regios: [Identifier: String] = [:]
      for sessie in stof.sessies.reversed() where !sessie.regio.isEmpty {
        regios[sessie.id] = sessie.regio
        if let casus = sessie.casus { regios[casus] = sessie.regio }
      }
      for kind in stof.kinderen where !kind.regio.isEmpty { regios[kind.id] = kind.regio }
      self.regios = regios
      draaiboeken = Dictionary(
        stof.sessies.map { ($0.id, $0.draaiboek) }, uniquingKeysWith: { one, _ in one })
      nodig = monitor.say(.leerNodigWoord)
      kinderen = Set(stof.kinderen.map(\.id))
      vraag = monitor.vraag.regio?.folded
      (genoemd, andere) = (Set(monitor.regios.map(\.naam)), monitor.say(.telAndereRegios))
      onbekend = monitor.say(.telNietBekend)
    }

    private let onbekend: String

    fileprivate func isKind(_ casus: Identifier) -> Bool { kinderen.contains(casus) }

    private func plek(_ regel: Leerregel) -> String {
      regel.casus.flatMap { regios[$0] } ?? regel.sessie.flatMap { regios[$0] } ?? ""
    }

    /// Whether it belongs to the region that is asked.
    fileprivate func telt(_ regel: Leerregel) -> Bool { vraag.map { plek(regel).folded == $0 } ?? true }

    /// At a meeting of which draaiboek it was said; empty where that is not known.
    fileprivate func draaiboek(of regel: Leerregel) -> String {
      regel.sessie.flatMap { draaiboeken[$0] } ?? ""
    }

    /// Where it was said, as the table of regions calls it.
    fileprivate func regio(of regel: Leerregel) -> String {
      let plek = plek(regel)
      let name = plek.isEmpty ? onbekend : plek
      return genoemd.contains(name) ? name : andere
    }
  }
}

extension String {
  /// How many words it has, by the spaces and line ends that a cleaned text has between them.
  fileprivate var woorden: Int {
    var (count, isInside) = (0, false)
    for byte in utf8 {
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if !isBlank, !isInside { count += 1 }
      isInside = !isBlank
    }
    return count
  }
}
