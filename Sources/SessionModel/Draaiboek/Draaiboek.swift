import Text

/// A run sheet: the steps that carry a conversation, as a suggestion and never a lock.
public struct Draaiboek: Hashable, Sendable {
  /// What a session with this draaiboek is about.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    /// One child, under an alias.
    case casus
    /// A region's network.
    case netwerk
    /// Learning and practising together.
    case leren
  }

  /// Where the minutes of a step may be seen.
  public enum Klok: String, CaseIterable, Hashable, Sendable {
    /// Only in regie and noteer; zaal shows at most the time of day.
    case regie
    /// On zaal too.
    case zaal
    /// Nowhere.
    case uit
  }

  /// What the step in which a traject looks back shows, where it is put in.
  public enum Terugblik: String, CaseIterable, Hashable, Sendable {
    /// What was promised, and what waits.
    case afspraken
    /// That, and what the sessions brought.
    case opbrengst
  }

  /// The title.
  public var titel: String
  /// What it is for; paragraphs.
  public var uitleg: [String]
  /// What a session with it is about.
  public var soort: Soort
  /// How many people sit at the table, 1...99; nil when it does not matter.
  public var tafel: ClosedRange<Int>?
  /// Where the minutes may be seen.
  public var klok: Klok
  /// What a traject looks back on in it.
  public var terugblik = Terugblik.afspraken
  /// The steps in the order suggested.
  public var stappen: [Stap]

  /// Whether a session of it reads back and asks what may go along.
  public var vraagt: Bool { stappen.contains { $0.vorm.leestTerug } }

  /// All minutes together.
  public var minuten: Int { stappen.reduce(0) { $0 + $1.minuten } }

  /// Makes a draaiboek; the texts are taken as they are.
  public init(
    titel: String, uitleg: [String] = [], soort: Soort = .casus, tafel: ClosedRange<Int>? = nil,
    klok: Klok = .regie, stappen: [Stap] = []
  ) {
    self.titel = titel
    self.uitleg = uitleg
    self.soort = soort
    self.tafel = tafel
    self.klok = klok
    self.stappen = stappen
  }
}

/// A step of a draaiboek: one question, its minutes and the form in which it is asked.
public struct Stap: Hashable, Sendable {
  /// One turn of a step in which people think in small groups first.
  public enum Fase: String, CaseIterable, Hashable, Sendable {
    /// Each alone.
    case alleen = "1"
    /// In pairs.
    case duo = "2"
    /// In threes.
    case drietal = "3"
    /// In fours.
    case viertal = "4"
    /// The whole table.
    case allen
    /// The table talks about it while the inbrenger listens, turned away.
    case roddel

    /// Whether all hear what is said.
    public var isSamen: Bool { self == .allen || self == .roddel }
  }

  /// By what the columns of a harvest are made.
  public enum Indeling: String, CaseIterable, Hashable, Sendable {
    /// Inhoud, proces, houding en gedrag.
    case thema
    /// Who said it.
    case stem
    /// Kind, ouder, SWV, systeem.
    case niveau
    /// The table that said it, where a room has many.
    case tafel
  }

  /// Where notes, or the ticks of a checklist, are drawn from before the step begins.
  public enum Bron: String, CaseIterable, Hashable, Sendable {
    /// The released quotes of the waarderend interview of this casus.
    case interview
    /// What earlier sessions of this casus, or of this traject, brought: of a checklist the points that were in order or had an
    /// owner, of a terugblik the harvest.
    case casus
  }

  /// The table that an afweging fills.
  public enum Variant: String, CaseIterable, Hashable, Sendable {
    /// A or B, and the damage of each.
    case dilemma
    /// Those concerned, with their values and norms.
    case perspectieven
    /// What the family calls fitting beside what the system calls fitting.
    case passend
  }

  /// When a new note is to be seen on zaal.
  public enum Tonen: String, CaseIterable, Hashable, Sendable {
    /// As soon as it is on disk.
    case direct
    /// When the facilitator releases it.
    case los
  }

  /// The name, unique in its draaiboek.
  public var naam: String
  /// How it is asked and gathered.
  public var vorm: Vorm
  /// How long it is meant to take, 1...480.
  public var minuten: Int
  /// The question, projected large.
  public var vraag: String
  /// Rules that are shown with the question, such as what is projected.
  public var regels: [String] = []
  /// Cues for the facilitator, never projected.
  public var regie: [String] = []
  /// Questions to ask on, never projected.
  public var doorvragen: [String] = []
  /// What to say when it falls silent or gets stuck, never projected.
  public var redding: [String] = []
  /// In which groups people think, one after another; empty is the whole table at once.
  public var beurten: [Fase] = []
  /// How many minutes each of those groups has, in the same order; nil where none were told.
  public var beurtMinuten: [Int?] = []
  /// Where notes are drawn from before the step begins.
  public var bron: Bron?
  /// By what the columns are made; nil is what the form does by itself.
  public var per: Indeling?
  /// The step's own columns, instead of `per`.
  public var kolommen: [String] = []
  /// The points of a checklist.
  public var punten: [String] = []
  /// How many dots each may give when choosing, 1...9; nil is choosing without dots.
  public var stippen: Int?
  /// What a 0 on the scale stands for.
  public var nul: String?
  /// What a 10 on the scale stands for.
  public var tien: String?
  /// What the scale shows in the place of numbers; nil is numbers.
  public var beeld: Beeld?
  /// How the sentences begin that people finish, such as "Stel dat"; without the dots.
  public var zinsbeginnen: [String] = []
  /// The table that an afweging fills; nil is the dilemma.
  public var variant: Variant?
  /// What it is held for; nil is what its form says.
  public var opbrengst: Opbrengst?
  /// When a new note is to be seen on zaal.
  public var tonen: Tonen = .direct

  /// The groups that the room goes through, one after another; none for the whole table at once.
  ///
  /// Silent writing begins alone and ends together, whatever the draaiboek leaves out.
  public var fasen: [Fase] {
    guard vorm.isStil else { return beurten }
    let groups = beurten.isEmpty ? [.alleen] : beurten
    return groups.last?.isSamen == true ? groups : groups + [.allen]
  }

  /// Whether all answer at once, so that nobody has a turn and no answer is anybody's.
  public var isRoep: Bool { vorm == .ronde && beurten == [.allen] }

  /// The minutes of one of the groups that the room goes through, from 0; nil where none were told.
  public func minuten(fase: Int) -> Int? {
    beurtMinuten.indices.contains(fase) ? beurtMinuten[fase] : nil
  }

  /// How many minutes its groups have together, where that is more than the step has.
  public var langereBeurten: Int? {
    let together = beurtMinuten.reduce(0) { $0 + ($1 ?? 0) }
    return together > minuten ? together : nil
  }

  /// Whether notes wait for the facilitator before zaal shows them.
  public var houdtAchter: Bool { tonen == .los }

  /// Makes a step; the texts are taken as they are, the rest is set afterwards.
  public init(naam: String, vorm: Vorm, minuten: Int, vraag: String) {
    self.naam = naam
    self.vorm = vorm
    self.minuten = minuten
    self.vraag = vraag
  }
}

extension Stap {
  /// Takes minutes away, of its groups each its part.
  mutating func shorten(by taken: Int) {
    let whole = minuten
    minuten -= taken
    guard whole > 0 else { return }
    beurtMinuten = beurtMinuten.map { $0.map { max(1, $0 * minuten / whole) } }
  }
}

extension Draaiboek {
  /// The draaiboek of a network or of people who learn, with a step behind the first to look back in; itself where it has
  /// one, or is for a child.
  ///
  /// The minutes come from the longest step, so that the whole is as long as it was.
  public func met(terugblik: Stap) -> Draaiboek {
    guard soort != .casus, !stappen.isEmpty, !stappen.contains(where: { $0.vorm == .terugblik }) else {
      return self
    }
    var (draaiboek, terugblik) = (self, terugblik)
    if self.terugblik == .opbrengst { terugblik.bron = .casus }
    if let longest = stappen.indices.max(by: { stappen[$0].minuten < stappen[$1].minuten }) {
      let taken = min(terugblik.minuten, stappen[longest].minuten - 1)
      if taken > 0 {
        draaiboek.stappen[longest].shorten(by: taken)
        terugblik.minuten = taken
      }
    }
    let names = Set(stappen.map(\.naam.folded))
    while names.contains(terugblik.naam.folded) { terugblik.naam += " 2" }
    draaiboek.stappen.insert(terugblik, at: 1)
    return draaiboek
  }
}
