import Text

/// A sentence that can be found, with what it is told by: words that may go along, and no others.
public struct Vindregel: Hashable, Sendable {
  /// The thing that says it; several sentences may be of one thing.
  public var id: Identifier
  /// What kind of thing that is.
  public var soort: Soort
  /// The stream it stands in.
  public var stream: StreamID
  /// The session in which it was said, where that is known.
  public var sessie: Identifier?
  /// The casus it is about, if any.
  public var casus: Identifier?
  /// The alias of that casus; empty without one.
  public var alias = ""
  /// When it was said.
  public var moment: Moment
  /// Whose voice it is, where that was kept.
  public var stem: Stem?
  /// Whether others may learn from it: who said it let them, and somebody looked at these words since.
  public var leert = false
  /// What a search can be narrowed by: words of the program's own, with spaces between.
  public var trekken: String
  /// The words.
  public var tekst: String
  /// Where it stands among all: later is more.
  public internal(set) var plaats = 0

  /// What kind of thing says a sentence.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    case notitie, citaat, vraag, hobbel, parkeerplek
    case droom, afspraak, uitkomst, tijdpunt, schaal, checklist, keuze, mijlpaal, label, alias

    /// Whether it is said by a note: a session has many, and each changes by itself.
    public var isVanNotitie: Bool {
      switch self {
      case .notitie, .citaat, .vraag, .hobbel, .parkeerplek: true
      case .droom, .afspraak, .uitkomst, .tijdpunt, .schaal, .checklist, .keuze, .mijlpaal, .label, .alias:
        false
      }
    }

    init(_ soort: Notitie.Soort) {
      switch soort {
      case .gewoon: self = .notitie
      case .citaat: self = .citaat
      case .vraag: self = .vraag
      case .hobbel: self = .hobbel
      }
    }
  }

  /// A sentence of a thing.
  init(
    _ tekst: String, _ soort: Soort, of id: Identifier, in bron: Vindbron, sessie: Identifier?,
    moment: Moment,
    stem: Stem? = nil, _ eigen: [Vindtrek] = [], leert: Bool = false
  ) {
    (self.id, self.soort, stream, self.sessie, casus) = (id, soort, bron.stream, sessie, bron.casus)
    (self.moment, self.stem, self.tekst, self.leert) = (moment, stem, tekst, leert)
    trekken = bron.trekken
    for trek in [.soort(soort)] + (stem.map { [.stem($0)] } ?? []) + eigen {
      if !trekken.isEmpty { trekken += " " }
      trekken += trek.woord
    }
  }
}

extension Vindregel.Soort: Lijstfeit {}

extension Rij<Vindregel> {
  /// The words that say what it is about, and nothing of which stands in any sentence.
  public var trefwoorden: Set<String> { EerderGezegd.sprekend(of: geheel.tekst) }
}

/// What all sentences of a stream have in common.
struct Vindbron {
  let stream: StreamID
  let casus: Identifier?
  /// What they can all be narrowed by.
  let trekken: String

  init(_ stream: StreamID, casus: Identifier?, _ trekken: [Vindtrek]) {
    (self.stream, self.casus) = (stream, casus)
    self.trekken = trekken.map(\.woord).joined(separator: " ")
  }
}

extension Vindregel: Lijstrij {
  /// A sentence of which nothing is known.
  public static let blanco: Vindregel = {
    let nothing = Identifier(halves: (0, 0))
    let bron = Vindbron(StreamID(.sessie, nothing), casus: nil, [])
    return Vindregel("", .notitie, of: nothing, in: bron, sessie: nil, moment: nothing.time)
  }()

  /// The columns of what can be found.
  public static let kolommen: [Lijstkolom<Vindregel>] = [
    .getal("plaats", { $0.plaats }, { $0.plaats = $1 }).uit(.bijgehouden).inJSON(nil).sinds(6),
    .naam("id", { $0.id }, { $0.id = $1 }).sinds(6),
    .woord("soort", { $0.soort }, { $0.soort = $1 }).sinds(6),
    .woord("stream-kind", { $0.stream.kind }, { $0.stream = StreamID($1, $0.stream.id) }).inJSON(nil).sinds(
      6),
    .naam("stream", { $0.stream.id }, { $0.stream = StreamID($0.stream.kind, $1) }).inJSON(nil).sinds(6),
    .naamOfNiets("sessie", { $0.sessie }, { $0.sessie = $1 }).sinds(6),
    .naamOfNiets("casus", { $0.casus }, { $0.casus = $1 }).sinds(6),
    .woorden("alias", { $0.alias }, { $0.alias = $1 }).uit(.geleend).inJSON(nil).sinds(6),
    .moment("moment", { $0.moment }, { $0.moment = $1 }).sinds(6),
    .woordOfNiets("stem", { $0.stem }, { $0.stem = $1 }).sinds(6),
    .feit("leert", { $0.leert }, { $0.leert = $1 }).inJSON(nil).sinds(7, voordien: .feit(false)),
    .tekst("trekken", { $0.trekken }, { $0.trekken = $1 }).inJSON(nil).sinds(6),
    .woorden("tekst", { $0.tekst }, { $0.tekst = $1 }).sinds(6),
    // What SQLite folds by itself need not be kept twice.
    .tekst("gevouwen", { $0.tekst.utf8.allSatisfy { $0 < 0x80 } ? "" : $0.tekst.folded }, { _, _ in })
      .uit(.afgeleid).inJSON(nil).sinds(6),
  ]
}

extension Vindregel {
  /// The first place of what was said at a moment; the next is that of a millisecond later.
  public static func eerstePlaats(op moment: Moment) -> Int {
    // No clock that is wrong makes a place there cannot be.
    Int(min(max(0, moment.milliseconds), 1 << 48)) * plaatsenPerMoment
  }

  /// As many sentences can be of one millisecond.
  public static let plaatsenPerMoment = 4096
}
