import SessionModel
import Text
import Wording

/// The page of a journey in nine parts, a line for each thing that was said or done, with where that was.
///
/// Screen, lines and command tell the same lines; nothing that was recorded is in none of the parts.
public struct Reisblad: Sendable {
  /// A line of a part.
  public struct Regel: Hashable, Sendable {
    /// Whether it is the head of what stands below it.
    public var isKop = false
    /// What stands before it: how it went, or that eyes lit up.
    public var teken = ""
    /// What it says.
    public var tekst: String
    /// Of a dream the words, folded, that the one before it did not have; `nil` of anything else.
    public var nieuw: Set<String>?
    /// When it was said, and by whom, and what else is said of it.
    public var details: [String] = []
    /// Where it was said; `nil` where it is of no talk.
    public var herkomst: Herkomst?
    /// The note that says it, where one does.
    public var zin: Draadzin?
  }

  /// Where something was said.
  public struct Herkomst: Hashable, Sendable {
    /// What is read for it.
    public var stream: StreamID
    /// The words that are looked for there.
    public var woorden: String
    /// What was agreed, where it is that.
    public var afspraak: Identifier?

    init(_ sessie: Identifier, _ woorden: String) {
      (stream, self.woorden) = (StreamID(.sessie, sessie), woorden)
    }

    init(afspraak: Identifier, in stream: StreamID) {
      (self.afspraak, self.stream, woorden) = (afspraak, stream, "")
    }
  }

  /// The journey as it may be seen here, and as it is.
  let casus, heel: Casus
  /// Its talks, oldest first.
  let sessies: [SessieReading]
  let gehele: [Sessie]
  let weggelaten: Weggelaten
  /// What left of it; `nil` until that was looked up.
  let uitgaven: [Uitgavenregel]?
  /// How each talk is called.
  private let gesprekken: [Identifier: String]
  let nu: VerslagNu
  /// Whether only the words of a line are asked.
  private var isKort = false
  let vandaag: Day
  let clock: WallClock
  let say: Wording

  /// The page of this journey, of those of these sessions that are about it.
  ///
  /// - Parameter nu: what the reports would be now that were laid down.
  public init(
    casus: Casus, sessies: [Sessie], uitgaven: [Uitgavenregel]? = nil, nu: VerslagNu = .onbekend,
    vandaag: Day, clock: WallClock,
    say: Wording
  ) {
    let about = sessies.about(casus)
    let seen = casus.gezien(at: .casus, naast: about)
    (self.casus, heel, gehele) = (seen.waarde, casus, about)
    self.sessies = about.map {
      SessieReading(
        $0, of: $0.begin?.casus == casus.id ? (seen.waarde, casus) : nil, at: .casus, clock: clock, say: say)
    }
    weggelaten = self.sessies.map(\.inSessie).reduce(seen.weggelaten, +)
    gesprekken = Dictionary(
      self.sessies.map { reading in
        let dag = reading.sessie.begonnen.map { say.shortDate(clock.read($0).day) } ?? ""
        return (
          reading.sessie.id, [dag, reading.titel].filter { !$0.isEmpty }.joined(separator: " · ")
        )
      }
    ) { first, _ in first }
    (self.uitgaven, self.nu, self.vandaag, self.clock, self.say) = (uitgaven, nu, vandaag, clock, say)
    // A screen draws it at each key; whether a report would be another now takes making that report.
    kopdelen = kopNu
  }

  /// The points of the journey, for who draws its line.
  public var tijdlijn: [Tijdpunt] { casus.reisplan.tijdlijnOpJaar }

  /// The name of the journey, how many talks there were, until when it is kept, and what was settled.
  public var kop: String { kopdelen.map(\.tekst).joined(separator: " · ") }

  /// The same, as far as it goes in so many columns and rows: of what does not, whole parts are left out, and none is cut.
  public func kop(columns: Int, rows: Int) -> String {
    var delen = kopdelen
    func told() -> String { delen.map(\.tekst).joined(separator: " · ") }
    while delen.count > 1, Wrap.lines(told(), width: max(1, columns)).count > rows {
      guard let last = delen.indices.max(by: { delen[$0].rang < delen[$1].rang }) else { break }
      delen.remove(at: last)
    }
    return told()
  }

  /// Each with how soon it is left out where there is little room: the highest first.
  private var kopdelen: [(tekst: String, rang: Int)] = []
  private var kopNu: [(tekst: String, rang: Int)] {
    let bewaard = casus.profiel?.bewaarTot.map { say(.bewarenTotKort, say.shortDate($0)) }
    let parts = [
      (casus.alias, 0), (casus.profiel?.regio ?? "", 5),
      (say.count(sessies.count, .eenSessie, .aantalSessies), 3),
      (bewaard ?? say(.zonderBewaardagKort), 4), (casus.gesloten ? say(.casusGesloten) : "", 2),
      (vastgesteldKort, 1),
    ]
    return parts.filter { !$0.0.isEmpty }
  }

  /// When a report of it was last found good, and whether it would be another now.
  private var vastgesteldKort: String {
    let settled = casus.correcties.rondes.compactMap { ronde in
      ronde.vastgesteld.map { (ronde: ronde, dag: $0.correctie.dag ?? clock.read($0.moment).day) }
    }
    guard let last = settled.max(by: { $0.dag < $1.dag }) else { return "" }
    let words = say(.vastgesteldOp, say.shortDate(last.dag))
    return nu.isAnders(last.ronde, of: StreamID(.casus, casus.id)) ? say(.naVaststelling, words) : words
  }

  /// The lines of a part.
  public func regels(_ deel: Reisdeel) -> [Regel] {
    switch deel {
    case .reis: reis
    case .droom: droom
    case .afspraken: afspraken
    case .schaal: schaal + onder(say(.kopToenEnNu), schaalToenEnNu) + onder(say(.kopCijfers), cijfers)
    case .watWerkt: watWerkt
    case .mensen: mensen
    case .open: open
    case .middelen: middelen
    case .beheer: beheer
    }
  }

  /// A part in one line: the number of what is in it, and the first of it.
  public func kort(_ deel: Reisdeel) -> String {
    // What else is said of a line is not told in it: of thousands of notes that is most of the work.
    var kort = self
    kort.isKort = true
    return kort.geteld(deel)
  }

  private func geteld(_ deel: Reisdeel) -> String {
    switch deel {
    case .afspraken: return standKort
    case .schaal:
      let people = schaal.map(\.tekst).joined(separator: "   ")
      return people.isEmpty ? eerste(regels(deel)) : people
    case .droom:
      guard let droom = casus.reisplan.droom else {
        return gedroomd.first.map { say(.hardopKort, $0.tekst) } ?? say(.droomNogNiet)
      }
      return [String(casus.reisplan.dromen.count) + "×", "“" + droom.tekst + "”"].joined(separator: " ")
    case .reis, .watWerkt, .mensen, .open, .middelen, .beheer:
      let first = deel == .middelen ? noemende : deel == .beheer ? bewaard : []
      return eerste(first.isEmpty ? regels(deel) : first)
    }
  }

  private func eerste(_ regels: [Regel]) -> String {
    let rows = regels.filter { !$0.isKop }
    guard !rows.isEmpty else { return say(.nogNietsKort) }
    let shown = rows.prefix(3).map(\.tekst).joined(separator: " · ")
    return rows.count > 3 ? shown + " · + " + String(rows.count - 3) : shown
  }

  /// Signs and numbers of what was agreed.
  private var standKort: String {
    let all = alleAfspraken
    let late = all.count { isOvertijd($0.afspraak) }
    let parts: [(Int, Phrase)] = [
      (late, .zoveelOvertijd),
      (all.count { $0.afspraak.stand == nil && !isOvertijd($0.afspraak) }, .zoveelOpen),
      (all.count { $0.afspraak.stand?.soort == .loopt && !isOvertijd($0.afspraak) }, .zoveelLoopt),
      (all.count { $0.afspraak.stand?.soort == .gedaan }, .zoveelGedaan),
      (all.count { $0.afspraak.stand?.soort == .andersGedaan }, .zoveelAnders),
      (all.count { $0.afspraak.stand?.soort == .losgelaten }, .zoveelLosgelaten),
    ]
    let rest: [(Int, one: Phrase, more: Phrase)] = [
      (nietNodig.count, .eenNietNodig, .zoveelNietNodig), (blijvend.count, .eenBlijft, .zoveelBlijft),
    ]
    let told =
      parts.filter { $0.0 > 0 }.map { say($0.1, String($0.0)) }
      + rest.filter { $0.0 > 0 }.map { say.count($0.0, $0.one, $0.more) }
    return told.isEmpty ? say(.nogNietsKort) : told.joined(separator: "   ")
  }

  /// Whether its first talk was a year ago or longer.
  var isJaarOud: Bool {
    guard let begonnen = sessies.compactMap(\.sessie.begonnen).min() else { return false }
    return clock.read(begonnen).day.later(days: Terugblikstand.jaar).map { $0 <= vandaag } ?? false
  }

  /// Whether something that was agreed is open and past its day.
  func isOvertijd(_ afspraak: Afspraak) -> Bool {
    afspraak.isOpen && (afspraak.gegevens.dag.map { $0 < vandaag } ?? false)
  }

  /// A part, or all of them, as a report.
  public func document(_ deel: Reisdeel? = nil) -> Document {
    let delen = deel.map { [$0] } ?? Reisdeel.allCases
    var blocks = delen.flatMap { deel in
      [Document.Block].section(2, say(.deel(deel)), Reisblad.blocks(regels(deel)))
    }
    // Who asks has an answer, also where nothing was said yet.
    if blocks.isEmpty {
      blocks =
        deel.map { .section(2, say(.deel($0)), [.paragraph(say(.nietsInDeel))]) }
        ?? [.paragraph(say(.nogGeenGesprekGeweest))]
    }
    return Document(title: say(.reisVan, casus.alias), meta: [kop], blocks: blocks)
  }

  private static func blocks(_ regels: [Regel]) -> [Document.Block] {
    var (blocks, items) = ([Document.Block](), [Document.Item]())
    for regel in regels {
      if regel.isKop {
        blocks += .list(items) + [.heading(3, regel.tekst)]
        items = []
      } else {
        // A ★ is told by the list itself, and a dot is what covered words are read out as.
        let lead = ["", "★", "●"].contains(regel.teken) ? "" : regel.teken + " "
        items.append(
          Document.Item(lead + regel.tekst, lichtje: regel.teken == "★", details: regel.details))
      }
    }
    return blocks + .list(items)
  }

  // MARK: Making lines

  func dag(_ moment: Moment) -> String { say.shortDate(clock.read(moment).day) }

  /// When and in which talk, for the line below something.
  func gesprek(_ reading: SessieReading) -> String { gesprekken[reading.sessie.id] ?? "" }

  /// The same of a talk by its name; `nil` where it is not known.
  func gesprek(_ sessie: Identifier) -> String? { gesprekken[sessie] }

  /// The same of a talk by its name; only the day where it is not known.
  func gesprek(_ sessie: Identifier?, _ moment: Moment) -> String {
    sessie.flatMap { gesprek($0) } ?? dag(moment)
  }

  /// A note, with whose it is and where it was said, and how it was sorted.
  func regel(_ notitie: Notitie, in reading: SessieReading, _ more: [String] = []) -> Regel {
    let (teken, tekst) = (notitie.gegevens.lichtje ? "★" : "", reading.tekst(notitie))
    let herkomst = Herkomst(reading.sessie.id, tekst)
    if isKort { return Regel(teken: teken, tekst: tekst, herkomst: herkomst) }
    let place = [reading.stem(notitie) ?? "", gesprek(reading)].filter { !$0.isEmpty }.joined(
      separator: " · ")
    let sorted = [
      notitie.parkeerplek.flatMap { $0.wacht ? nil : say.delen(van: $0).joined(separator: " · ") },
      notitie.niveau.map { say(.name(of: $0)) }, notitie.indeling.categorie?.rawValue,
      notitie.draden.isEmpty
        ? nil : say.count(notitie.draden.count, .inEenDraad, .inMeerDraden),
      notitie.stippen > 0 ? say.count(notitie.stippen, .eenStip, .meerStippen) : nil,
    ].compactMap(\.self)
    return Regel(
      teken: teken, tekst: tekst, details: more + reading.item(notitie).details + sorted + [place],
      herkomst: herkomst,
      zin: notitie.isGeleend ? nil : Draadzin(notitie.id, in: reading.sessie.id))
  }

  /// Lines below a head; nothing at all where there are none.
  func onder(_ kop: String, _ regels: [Regel]) -> [Regel] {
    regels.isEmpty ? [] : [Regel(isKop: true, tekst: kop)] + regels
  }
}
