import Text

/// A list over all sessions, of one kind of what was said in them.
public enum Verzameling: String, CaseIterable, Hashable, Sendable {
  /// What stands in the way.
  case knelpunten
  /// What was asked and belongs at another table, or stays open.
  case nevenvragen
  /// What nobody chose yet, and might work.
  case misschienWel = "wat-misschien-wel-kan"
  /// What people advise others to do.
  case tips
  /// What was chosen, and what it brought.
  case routes
}

/// Something that was said in a session and stands in a list over all of them: words that may go along, and no others.
public struct Verzamelrij: Hashable, Sendable {
  /// The note.
  public var id: Identifier
  /// The list; `nil` for what only waits, whatever it is.
  public var lijst: Verzameling?
  /// The session in which it was said.
  public var sessie: Identifier
  /// The casus that is about.
  public var casus: Identifier?
  /// The alias of that casus; empty without one.
  public var alias = ""
  /// Where that meeting was.
  public var regio = ""
  /// The draaiboek of that meeting: where what came of it began.
  public var draaiboek = ""
  /// When it was said.
  public var moment: Moment
  /// What kind of thing it is.
  public var soort: Notitie.Soort
  /// Whose voice it is, where that was kept.
  public var stem: Stem?
  /// At whose level it is.
  public var niveau: Niveau?
  /// What it is about.
  public var thema: Thema?
  /// What was said.
  public var tekst: String
  /// Why it was chosen; empty where nobody said so.
  public var waarom = ""
  /// What became of what was agreed in that session, as far as somebody told; only of what was chosen.
  public var bracht = ""
  /// Whether it is a point of a checklist, and no note.
  public var isPunt = false
  /// Whether it waits, or waited.
  public var isGeparkeerd = false
  /// At which table it belongs, with whom, and how far it is.
  public var plek = Parkeerplek()
  /// The threads it was put in.
  public var draden: [InDraad] = []

  /// A thread that a note was put in.
  public struct InDraad: Hashable, Sendable {
    /// The thread, as it was called then.
    public let draad: Identifier
    /// Whether the words of the note are others since.
    public let isVeranderd: Bool

    /// As a list keeps it.
    var tekst: String { draad.text + (isVeranderd ? "+" : "") }
    init(_ draad: Identifier, isVeranderd: Bool) { (self.draad, self.isVeranderd) = (draad, isVeranderd) }
    init?(tekst: String) {
      guard let id = Identifier(tekst.filter { $0 != "+" }) else { return nil }
      self.init(id, isVeranderd: tekst.hasSuffix("+"))
    }
  }

  /// The same for all sentences that seem to say the same: those have the same words that say what they are about.
  var gelijk: Int {
    let words = EerderGezegd.words(of: tekst)
    let own = words.count > 1 ? words.sorted().joined(separator: " ") : tekst.folded
    return Int(truncatingIfNeeded: own.fingerprint >> 1)
  }
}

extension Opbrengst {
  /// The list over all sessions of what is said in such a step; `nil` for what is told of a journey only.
  var verzameling: Verzameling? {
    switch self {
    case .watWerkt: nil
    case .knelpunten: .knelpunten
    case .nevenvragen: .nevenvragen
    case .misschienWel: .misschienWel
    case .tips: .tips
    }
  }
}

extension Verzameling: Lijstfeit {}
extension Notitie.Soort: Lijstfeit {}

extension Verzamelrij: Lijstrij {
  /// A row of which nothing is known.
  public static var blanco: Verzamelrij {
    let nothing = Identifier(halves: (0, 0))
    return Verzamelrij(id: nothing, sessie: nothing, moment: nothing.time, soort: .gewoon, tekst: "")
  }

  /// The columns of what was said over all sessions.
  public static let kolommen: [Lijstkolom<Verzamelrij>] =
    (gezegd + wachtend).map { $0.sinds(7) }
    + [.feit("is-punt", { $0.isPunt }, { $0.isPunt = $1 }).sinds(8, voordien: .feit(false))]

  /// What was said, and where.
  private static let gezegd: [Lijstkolom<Verzamelrij>] = [
    .naam("id", { $0.id }, { $0.id = $1 }),
    .tekst("code", { $0.id.code }, { _, _ in }).uit(.getoond),
    .woordOfNiets("lijst", { $0.lijst }, { $0.lijst = $1 }),
    .naam("sessie", { $0.sessie }, { $0.sessie = $1 }),
    .naamOfNiets("casus", { $0.casus }, { $0.casus = $1 }),
    .woorden("alias", { $0.alias }, { $0.alias = $1 }).uit(.geleend).inJSON(nil),
    .woorden("regio", { $0.regio }, { $0.regio = $1 }).uit(.geleend),
    .woorden("draaiboek", { $0.draaiboek }, { $0.draaiboek = $1 }).uit(.geleend),
    .moment("moment", { $0.moment }, { $0.moment = $1 }),
    .woord("soort", { $0.soort }, { $0.soort = $1 }),
    .woordOfNiets("stem", { $0.stem }, { $0.stem = $1 }),
    .woordOfNiets("niveau", { $0.niveau }, { $0.niveau = $1 }),
    .woordOfNiets("thema", { $0.thema }, { $0.thema = $1 }),
    .woorden("tekst", { $0.tekst }, { $0.tekst = $1 }),
    .woorden("waarom", { $0.waarom }, { $0.waarom = $1 }),
    .woorden("bracht", { $0.bracht }, { $0.bracht = $1 }).uit(.geleend),
  ]

  /// What is told of what waits, and by what rows are found.
  private static let wachtend: [Lijstkolom<Verzamelrij>] = [
    .feit("geparkeerd", { $0.isGeparkeerd }, { $0.isGeparkeerd = $1 }).inJSON(nil),
    .woordOfNiets("route", { $0.plek.route }, { $0.plek.route = $1 }),
    .woordOfNiets("forum", { $0.plek.forum }, { $0.plek.forum = $1 }),
    .woorden("eigenaar", { $0.plek.eigenaar }, { $0.plek.eigenaar = $1 }),
    .woord("stand", { $0.plek.stand }, { _, _ in }).uit(.afgeleid),
    .dagOfNiets("geagendeerd", { $0.plek.geagendeerd }, { $0.plek.geagendeerd = $1 }),
    .feit("is-beantwoord", { $0.plek.antwoord != nil }, { $0.plek.antwoord = $1 ? "" : nil }).inJSON(nil),
    .woorden("antwoord", { $0.plek.antwoord ?? "" }) { rij, tekst in
      if rij.plek.antwoord != nil { rij.plek.antwoord = tekst }
    },
    .tekst("draden", { $0.draden.map(\.tekst).joined(separator: " ") }) { rij, tekst in
      rij.draden = tekst.split(separator: " ").compactMap { InDraad(tekst: String($0)) }
    }.inJSON(nil),
    .getal("gelijk", { $0.gelijk }, { _, _ in }).uit(.afgeleid).inJSON(nil),
    .tekst("eigenaar-gevouwen", { $0.plek.eigenaar.folded }, { _, _ in }).uit(.afgeleid).inJSON(nil),
  ]
}

/// Sentences that seem to say the same, as one row: the one that was said last.
public struct Verzameld: Hashable, Sendable {
  /// What was said last.
  public let rij: Rij<Verzamelrij>
  /// How often it was said.
  public let keer: Int
  /// In so many sessions; 0 where that was not counted, for it was said very often.
  public let sessies: Int

  /// That row, of so many in so many sessions.
  public init(_ rij: Rij<Verzamelrij>, keer: Int, sessies: Int) {
    (self.rij, self.keer, self.sessies) = (rij, keer, sessies)
  }

  /// It as it may be seen now.
  public func gezien(_ rij: Gezien<Verzamelrij>) -> GezienVerzameld {
    GezienVerzameld(rij: rij, keer: keer, sessies: sessies)
  }
}

/// The same as it may be seen.
public struct GezienVerzameld: Sendable {
  /// What was said last.
  public let rij: Gezien<Verzamelrij>
  /// How often it was said.
  public let keer: Int
  /// In so many sessions; 0 where that was not counted, for it was said very often.
  public let sessies: Int
}

extension Sessie {
  /// All of it that stands in a list over all sessions.
  public var verzamelrijen: [Verzamelrij] {
    guard begin != nil else { return [] }
    let keuzes = verzamelkeuzes
    return notities.values.compactMap { verzamelrij($0, keuzes) } + puntrijen
  }

  /// What of these of its notes, and of its checklists, stands in such a list.
  public func verzamelrijen(of ids: Set<Identifier>) -> [Verzamelrij] {
    guard begin != nil, !ids.isEmpty else { return [] }
    let keuzes = verzamelkeuzes
    return ids.compactMap { notities[$0] }.compactMap { verzamelrij($0, keuzes) }
      + puntrijen.filter { ids.contains($0.id) }
  }

  /// These notes, what was made of them, and what says the same: what becomes of the one holds for the others.
  public func metGelijke(_ ids: Set<Identifier>) -> Set<Identifier> {
    metAfgeleid(ids).reduce(into: Set<Identifier>()) { all, id in
      all.insert(id)
      guard let notitie = notities[id] else { return }
      all.formUnion(notitie.dubbelen)
      if let other = notitie.dubbelVan {
        all.insert(other)
        all.formUnion(notities[other]?.dubbelen ?? [])
      }
    }
  }

  private var verzamelkeuzes: [Identifier: Keuze] {
    Dictionary(keuzes.map { ($0.notitie, $0) }) { _, last in last }
  }

  private func verzamelrij(_ notitie: Notitie, _ keuzes: [Identifier: Keuze]) -> Verzamelrij? {
    guard let begin, isVanHier(notitie), let etappe = etappe(notitie.gegevens.stap) else { return nil }
    let keuze = keuzes[notitie.id]
    let lijst = verzameling(notitie, in: etappe.stap, isGekozen: keuze != nil)
    guard lijst != nil || notitie.isGeparkeerd || !notitie.draden.isEmpty else { return nil }
    let lekken = lekken.blijvend
    guard let woorden = lijstzicht(notitie, lekken).woorden, !woorden.isEmpty else { return nil }
    // Several that say the same are one row, of the first that may be seen.
    if let boven = notitie.dubbelVan.flatMap({ notities[$0] }) {
      guard lijstzicht(boven, lekken).woorden == nil else { return nil }
      let before = boven.dubbelen.prefix { $0 != notitie.id }.compactMap { notities[$0] }
      guard before.allSatisfy({ lijstzicht($0, lekken).woorden == nil }) else { return nil }
    }
    let gegevens = notitie.gegevens
    var rij = Verzamelrij(
      id: notitie.id, lijst: lijst, sessie: id, casus: begin.casus, moment: notitie.moment,
      soort: gegevens.soort, stem: gegevens.stem, niveau: notitie.niveau, thema: gegevens.thema,
      tekst: woorden)
    if let keuze { rij.waarom = vindwoorden(.keuze(keuze.id), keuze.waarom, lekken) ?? "" }
    rij.isGeparkeerd = notitie.isGeparkeerd
    rij.draden = notitie.draden.sorted { $0.key < $1.key }.map { draad, bron in
      Verzamelrij.InDraad(draad, isVeranderd: bron != notitie.bron)
    }
    if let plek = notitie.parkeerplek {
      rij.plek = plek.verwoord(vindwoorden(.parkeerplek(notitie.id), plek.woorden, lekken))
    }
    return rij
  }

  /// The list in which a note of a step stands.
  private func verzameling(_ notitie: Notitie, in stap: Stap, isGekozen: Bool) -> Verzameling? {
    if notitie.gegevens.soort == .hobbel { return .knelpunten }
    if isGekozen { return .routes }
    if let opbrengst = stap.opbrengst { return opbrengst.verzameling }
    if notitie.isGeparkeerd { return .nevenvragen }
    // A question that a judgement was turned into is what that step is for.
    if notitie.gegevens.soort == .vraag { return stap.vorm == .denkpatronen ? nil : .nevenvragen }
    return stap.vorm == .ideeen ? .misschienWel : nil
  }
}
