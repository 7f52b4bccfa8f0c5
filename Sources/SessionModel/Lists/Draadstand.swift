import Text

/// Which threads, and which of their notes, somebody asks for.
public struct Draadkeuze: Hashable, Sendable {
  /// The first day; what is before it tells whether a thread is new.
  public var van: Day?
  /// The last day.
  public var tot: Day?
  /// Only what this voice said.
  public var stem: Stem?
  /// Only what is about this.
  public var thema: Thema?
  /// Only threads of this level.
  public var niveau: Niveau?
  /// Only what was said in a region that begins so, folded.
  public var regio: String?
  /// Only threads that came, came back or went.
  public var komst: Draadstand.Komst?

  /// All of them.
  public init() {}

  /// Those that a list is narrowed to.
  public init(_ vernauwing: Vernauwing) {
    (van, tot, stem) = (vernauwing.vanaf, vernauwing.tot, vernauwing.stem)
    (thema, niveau, regio) = (vernauwing.thema, vernauwing.niveau, vernauwing.regio)
    komst = vernauwing.komst
  }

  fileprivate func wil(_ rij: Rij<Verzamelrij>) -> Bool {
    if let stem, rij.stem != stem { return false }
    if let thema, rij.thema != thema { return false }
    return regio.map { rij.isUit(regioBegin: $0) } ?? true
  }
}

/// A thread with what is in it: numbers of casussen and sessions, never of notes.
public struct Draadstand: Hashable, Sendable {
  /// What a period says of a thread.
  public enum Komst: String, CaseIterable, Hashable, Sendable {
    /// Nothing of it is older than the period.
    case nieuw
    /// It was there before, and in the period.
    case terug
    /// It was there before, and not in the period.
    case weg
  }

  /// A note that is in it.
  public struct Zin: Hashable, Sendable {
    /// The note.
    public let rij: Rij<Verzamelrij>
    /// Whether its words are others since it was put here.
    public let isVeranderd: Bool
  }

  /// The thread.
  public let draad: Draad
  /// What is in it and was asked for, the newest first.
  public let zinnen: [Zin]
  /// Whether nothing is in it at all, whatever was asked for.
  public let isLeeg: Bool
  /// In so many journeys and sessions that was said.
  public let casussen, sessies: Int
  /// When it was said first and last.
  public let eerste, laatste: Day?
  /// What the period says of it; `nil` where none was asked for.
  public let komst: Komst?

  private init(_ draad: Draad, _ all: [Zin], _ keuze: Draadkeuze, _ dag: (Moment) -> Day) {
    let wanted = all.filter { keuze.wil($0.rij) }
    let before = keuze.van.map { van in wanted.contains { dag($0.rij.moment) < van } }
    let within = wanted.filter { zin in
      let day = dag(zin.rij.moment)
      return keuze.van.map { day >= $0 } ?? true && keuze.tot.map { day <= $0 } ?? true
    }
    (self.draad, zinnen, isLeeg) = (draad, within, all.isEmpty)
    casussen = Set(within.compactMap(\.rij.casus)).count
    sessies = Set(within.map(\.rij.sessie)).count
    let days = within.map { dag($0.rij.moment) }
    (eerste, laatste) = (days.min(), days.max())
    komst = before.flatMap { before in
      within.isEmpty ? (before ? .weg : nil) : before ? .terug : .nieuw
    }
  }

  /// The threads that are asked for, those of the most sessions first.
  ///
  /// - Parameters:
  ///   - rijen: what is in any thread, the newest first.
  ///   - dag: the day of a moment on the wall here.
  public static func alle(
    of huis: Huis, _ rijen: [Rij<Verzamelrij>], _ keuze: Draadkeuze, _ dag: (Moment) -> Day
  ) -> [Draadstand] {
    var (zinnen, places) = ([Identifier: [Zin]](), [Identifier: Identifier?]())
    for rij in rijen {
      var seen: Set<Identifier> = []
      for inDraad in rij.draden {
        let place: Identifier? = places[inDraad.draad] ?? huis.draad(waarin: inDraad.draad)?.id
        places[inDraad.draad] = .some(place)
        guard let place, seen.insert(place).inserted else { continue }
        zinnen[place, default: []].append(Zin(rij: rij, isVeranderd: inDraad.isVeranderd))
      }
    }
    let found = huis.dradenHier.filter { keuze.niveau == nil || $0.gegevens.niveau == keuze.niveau }
      .map { Draadstand($0, zinnen[$0.id] ?? [], keuze, dag) }
      .filter { keuze.komst == nil || $0.komst == keuze.komst }
    return found.sorted { one, other in
      (other.sessies, one.draad.gegevens.naam.folded, one.draad.id)
        < (one.sessies, other.draad.gegevens.naam.folded, other.draad.id)
    }
  }
}

extension Stem: Lijstfeit {}
extension Thema: Lijstfeit {}

extension Rij<Verzamelrij> {
  /// The threads it was put in.
  public var draden: [Verzamelrij.InDraad] { geheel.draden }

  /// Whether its meeting was in a region that begins so, folded.
  func isUit(regioBegin text: String) -> Bool { geheel.regio.folded.hasPrefix(text) }

  /// The words that say what it is about, and nothing of which stands in any sentence.
  public var trefwoorden: Set<String> { EerderGezegd.sprekend(of: geheel.tekst) }
}
