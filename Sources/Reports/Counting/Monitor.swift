import SessionModel
import Text
import Wording

/// What is counted of a period: the tables of `docs/tellen.md`, each by the definition that stands there.
public struct Monitor {
  /// What is asked.
  public struct Vraag: Sendable {
    /// The days that count.
    public var periode: Periode
    /// The region alone; `nil` for all.
    public var regio: String?
    /// What is set against each other.
    public var kruis: (een: Kruis, ander: Kruis)?
    /// Whether it has to be known of each session who was there.
    public var vraagtMensen: Bool { kruis.map { $0.een == .stem || $0.ander == .stem } ?? false }
    /// What the period is cut into.
    public var per: Periode.Stuk?
    /// How many SWV's there are in all.
    public var vanTotaal: Int?
    /// How many journeys of each SWV, and interviews of each region, were meant to be.
    public var doel: Int?
    /// From how many children a count is told; `nil` for the desk itself, which has them all.
    public var drempel: Int?

    /// All of a period, as it may leave.
    public init(_ periode: Periode, drempel: Int? = 3) { (self.periode, self.drempel) = (periode, drempel) }
  }

  /// By what children can be set out.
  public enum Kruis: Hashable, Sendable {
    case inschrijving, regio, draaiboek, jaar
    /// By who sat at its table.
    case stem
    /// By label, of one kind of labels or of all.
    case label(Casus.Labelsoort?)

    /// What was typed: a word, of a label with its kind behind a colon.
    public init?(_ text: String) {
      switch text {
      case "inschrijving": self = .inschrijving
      case "regio": self = .regio
      case "draaiboek": self = .draaiboek
      case "jaar": self = .jaar
      case "stem": self = .stem
      case "label": self = .label(nil)
      default:
        guard let soort = Casus.Labelsoort(rawValue: text) else { return nil }
        self = .label(soort)
      }
    }

    /// Two that are not the same, with a comma between them.
    public static func paar(_ text: String) -> (Kruis, Kruis)? {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
        Kruis($0.trimmed.folded)
      }
      guard parts.count == 2, let een = parts[0], let ander = parts[1], een != ander else { return nil }
      return (een, ander)
    }

    /// The words that can be typed.
    public static let woorden =
      ["inschrijving", "label", "stem", "regio", "draaiboek", "jaar"]
      + Casus.Labelsoort.allCases.map(\.rawValue)

    /// Whether each child is in one place of it.
    var isDeling: Bool {
      switch self {
      case .inschrijving, .regio: true
      case .draaiboek, .jaar, .label, .stem: false
      }
    }
  }

  /// The question it answers.
  public let vraag: Vraag
  let say: Wording
  /// The meetings that count, each with its sessions, the first one first.
  let bijeenkomsten: [[Telsessie]]
  /// The sessions of each child, of whatever day.
  let sessiesVan: [Identifier: [Telsessie]]
  /// The children that count.
  let kinderen: [KindCasus]
  /// What was promised in these days.
  let afspraken: [Telafspraak]
  /// What was held without the program in these days, as it was told.
  let activiteiten: [Activiteit]
  /// What others counted, by the day on which they did.
  let tellingen: [Activiteit]
  /// How each child was enrolled, as was said over the years.
  let inschrijvingen: [Identifier: [Inschrijvingstand]]
  /// Whether a child was ever promised anything.
  let metAfspraak: Set<Identifier>
  private(set) var isTotaalGeheim = false

  /// Counts what there is.
  public init(_ stof: Telstof, _ vraag: Vraag, clock: WallClock, say: Wording) {
    (self.vraag, self.say) = (vraag, say)
    let periode = vraag.periode
    let wanted = { (regio: String) in vraag.regio.map { $0.folded == regio.folded } ?? true }
    let byMeeting = Dictionary(grouping: stof.sessies, by: \.bijeenkomst).values.map { sessies in
      sessies.sorted { ($0.begonnen, $0.id) < ($1.begonnen, $1.id) }
    }
    bijeenkomsten = byMeeting.filter { periode.bevat($0[0].dag) && wanted(Monitor.regio(of: $0)) }
      .sorted { ($0[0].begonnen, $0[0].id) < ($1[0].begonnen, $1[0].id) }
    let sessies = Dictionary(
      grouping: stof.sessies.filter { $0.casus != nil }, by: { $0.casus ?? $0.id })
    sessiesVan = sessies
    let promised = Dictionary(grouping: stof.afspraken, by: \.stream)
    let home = { (kind: KindCasus) in Monitor.regio(of: kind, sessies[kind.id] ?? []) }
    kinderen = stof.kinderen.filter { kind in
      let days =
        (sessies[kind.id] ?? []).map(\.dag) + kind.reis.mijlpalen.map(\.dag)
        + (promised[StreamID(.casus, kind.id)] ?? []).map(\.dag)
      let counts =
        days.isEmpty ? periode.bevat(clock.read(kind.gemaakt).day) : days.contains(where: periode.bevat)
      return counts && wanted(home(kind))
    }
    let told = stof.activiteiten.filter { periode.bevat($0.dag) && wanted($0.regio) }
      .sorted { ($0.dag, $0.soort.folded, $0.soort, $0.bron) < ($1.dag, $1.soort.folded, $1.soort, $1.bron) }
    activiteiten = told.filter { !$0.isTelling }
    tellingen = told.filter(\.isTelling)
    inschrijvingen = stof.inschrijvingen
    metAfspraak = Set(promised.keys.filter { $0.kind == .casus }.map(\.id))
    let homes = Dictionary(
      stof.kinderen.map { (StreamID(.casus, $0.id), home($0)) }, uniquingKeysWith: { $1 })
    let tables = Dictionary(
      stof.sessies.map { (StreamID(.sessie, $0.id), $0.regio) }, uniquingKeysWith: { $1 })
    let journeys = Dictionary(
      stof.sessies.compactMap { sessie in sessie.casus.map { (StreamID(.casus, $0), sessie.regio) } },
      uniquingKeysWith: { $0.isEmpty ? $1 : $0 })
    afspraken = stof.afspraken.filter { afspraak in
      let stream = afspraak.stream
      return periode.bevat(afspraak.dag) && wanted(homes[stream] ?? tables[stream] ?? journeys[stream] ?? "")
    }
    let divisions = [
      inschrijving.map(\.aantal), bewaringen.map(\.aantal), plannen.map(\.aantal), regios.map(\.children),
      isGeslachtDeling ? geslachten.map(\.aantal) : [],
    ]
    isTotaalGeheim = Monitor.isTotaalGeheim(divisions, vraag.drempel)
  }

  /// Where a meeting was: where the first of its sessions says so.
  static func regio(of sessies: [Telsessie]) -> String {
    sessies.lazy.map(\.regio).first { !$0.isEmpty } ?? ""
  }

  /// Where a child is at home; else where its sessions were.
  static func regio(of kind: KindCasus, _ sessies: [Telsessie]) -> String {
    kind.regio.isEmpty ? regio(of: sessies) : kind.regio
  }

  /// The tables, in their order; none that is empty.
  ///
  /// Where children are set out in two ways and it may leave, no other table of children stands beside it: the one would give
  /// back what the other hides.
  public var tabellen: [Teltabel] {
    let meetings = [
      bijeenkomstentabel, locatietabel, swvtabel, inzettabel, opWegtabel, checklisttabel, blikkentabel,
      afsprakentabel, interviewtabel, periodetabel,
    ]
    let children = [
      regiotabel, inschrijvingstabel, geslachttabel, labeltabel, parentabel, mijlpalentabel, overgangentabel,
      plantabel,
      verlooptabel, vanNaartabel, bewaartabel,
    ]
    let isAlone = vraag.kruis != nil && vraag.drempel != nil
    let all = meetings + (isAlone ? [] : children) + [kruistabel, opgegeventabel, tellingtabel]
    return Teltabel.Naam.allCases.compactMap { name in all.lazy.compactMap(\.self).first { $0.naam == name } }
      .filter { !$0.isLeeg }.map(metHerkomst)
  }

  // MARK: Hiding

  /// A table of children as it may be told.
  func verteld(_ tabel: Kindertabel) -> Kleintal.Tabel {
    guard let drempel = vraag.drempel else { return Kleintal.heel(tabel) }
    return Kleintal(drempel: drempel).openbaar(tabel, isTotaalGeheim: isTotaalGeheim)
  }

  /// Whether one of the tables in which each child is once hides how many children there are: then all do.
  private static func isTotaalGeheim(_ divisions: [[Int]], _ drempel: Int?) -> Bool {
    guard let drempel else { return false }
    return divisions.contains { counts in
      guard !isVanIedereen(counts) else { return false }
      let sum = counts.reduce(0, +)
      let tabel = Kindertabel(counts.map { [$0] }, isPerRij: true, isPerKolom: true, kinderen: sum)
      return Kleintal(drempel: drempel).openbaar(tabel).kinderen.getal == nil
    }
  }

  /// Whether all children are in one place of several there are, or could be: that tells something of each of them.
  private static func isVanIedereen(_ counts: [Int]) -> Bool { counts.count { $0 > 0 } < 2 }

  /// Says that something is hidden, where it is.
  func noten(_ tabel: Kleintal.Tabel) -> [String] {
    guard let drempel = vraag.drempel, tabel.verbergt else { return [] }
    return [say(.kleineAantallen, String(drempel))]
  }

  /// A list of children in one column, with shares of a hundred where those tell no more than the numbers.
  func lijst(
    _ naam: Teltabel.Naam, _ titel: Phrase, _ kop: Phrase, _ counts: [(naam: String, aantal: Int)],
    isDeling: Bool, isDekkend: Bool = false, kinderen: Int, noten more: [String] = []
  ) -> Teltabel? {
    guard kinderen > 0, !counts.isEmpty else { return nil }
    if isDeling, vraag.drempel != nil, Monitor.isVanIedereen(counts.map(\.aantal)) { return nil }
    var told = verteld(
      Kindertabel(counts.map { [$0.aantal] }, isPerRij: isDeling, isPerKolom: true, kinderen: kinderen))
    if isDekkend, !isDeling { verbergOverlap(counts.map(\.aantal), kinderen, in: &told) }
    let shares =
      isDeling
      ? Procenten.verdeeld(counts.map(\.aantal))
      : counts.map { ($0.aantal * 200 + kinderen) / (2 * kinderen) }
    let hasShares = told.kinderen.getal.map { $0 >= 10 } ?? false
    var rows = counts.indices.map { row in
      let number = told.cellen[row][0]
      return Teltabel.Rij(
        naam: counts[row].naam,
        cellen: [.getal(number), .procent(hasShares && number.getal != nil ? shares[row] : nil)])
    }
    let whole = told.kolomtotalen?.first ?? told.kinderen
    if isDeling, rows.count > 1 {
      rows.append(
        Teltabel.Rij(
          naam: say(.telTotaal), cellen: [.getal(whole), .procent(hasShares ? 100 : nil)], isTotaal: true))
    }
    let base = isDeling ? [] : [say(.telVanKinderen, say.getal(told.kinderen))]
    return Teltabel(
      naam: naam, titel: say(titel), kop: say(kop), kolommen: [say(.telKinderen), say(.telProcent)],
      rijen: rows, noten: base + more + noten(told))
  }

  /// Where each child is in one row at least, what the rows have too much is how many are in two: of a few that is a number
  /// nobody may know, so that one row more is not named.
  private func verbergOverlap(_ counts: [Int], _ kinderen: Int, in told: inout Kleintal.Tabel) {
    let overlap = counts.reduce(0, +) - kinderen
    guard let drempel = vraag.drempel, overlap > 0, overlap < drempel else { return }
    let open = counts.indices.filter { told.cellen[$0][0].getal != nil }
    guard let least = open.min(by: { (counts[$0], $0) < (counts[$1], $1) }) else { return }
    told.cellen[least][0] = .verborgen
  }

  /// A name, or that nobody told.
  func bekend(_ text: String) -> String { text.isEmpty ? say(.telNietBekend) : text }

  /// The jaren in which a child had a session.
  func values(of kind: KindCasus, by kruis: Kruis) -> [String] {
    let sessies = (sessiesVan[kind.id] ?? []).filter { vraag.periode.bevat($0.dag) }
    switch kruis {
    case .inschrijving: return [kind.inschrijving.map { say(.name(of: $0)) } ?? say(.telNietBekend)]
    case .regio: return [bekend(Monitor.regio(of: kind, sessiesVan[kind.id] ?? []))]
    case .draaiboek: return Set(sessies.map(\.draaiboek)).sorted()
    case .stem:
      let there = Set(sessies.flatMap { ($0.aanwezig ?? [:]).keys.map(\.stem) })
      return Stem.allCases.filter(there.contains).map { say(.name(of: $0)) }
    case .jaar: return Set(sessies.map { String($0.dag.year) }).sorted()
    case .label(let soort):
      if soort == .geslacht { return kind.geslacht.isEmpty ? [say(.telNietBekend)] : kind.geslacht }
      return kind.labels.filter { soort == nil || Casus.Labelsoort(van: $0) == soort }
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each with how often it comes, the most frequent first, then by the alphabet.
  func geteld(_ name: (Element) -> String) -> [(element: Element, aantal: Int)] {
    var counts: [Element: Int] = [:]
    for element in self { counts[element, default: 0] += 1 }
    return counts.map { ($0.key, $0.value) }.sorted { one, other in
      let (a, b) = (name(one.0), name(other.0))
      return (other.1, a.folded, a) < (one.1, b.folded, b)
    }
  }
}
