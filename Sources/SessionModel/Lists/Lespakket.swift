import Text

/// What one store learned, on its way to another: names, counts and sentences from which others may learn.
///
/// Of no child, no session and no day: the quarter is the finest that is told. It is all that store has to give, so that a
/// later one of the same sender takes its place, and what was taken back there is gone here.
public struct Lespakket: Hashable, Sendable {
  /// Whose it is, as they call themselves.
  public let afzender: String
  /// The first, second … that they made: of two the one with the highest number holds.
  public let nummer: Int
  /// From how many children a count is told in it.
  public let drempel: Int
  /// What is in it.
  public let regels: [Regel]

  /// A package of these.
  public init(afzender: String, nummer: Int, drempel: Int, regels: [Regel]) {
    (self.afzender, self.nummer, self.drempel, self.regels) = (afzender, nummer, drempel, regels)
  }

  /// A line of it.
  public enum Regel: Hashable, Sendable {
    case telling(Telling)
    case draad(Draad)
    case zin(Zin)
    case zaadje(Zaadje)
  }

  /// A count.
  public struct Telling: Hashable, Sendable {
    public let tabel, rij, kolom: String
    /// How many; `nil` where it is hidden.
    public let aantal: Int?

    /// A cell of a table.
    public init(tabel: String, rij: String, kolom: String, aantal: Int?) {
      (self.tabel, self.rij, self.kolom, self.aantal) = (tabel, rij, kolom, aantal)
    }
  }

  /// A name for what comes back; `reizen` is `nil` where so few are hidden.
  public struct Draad: Hashable, Sendable {
    public let naam, betekenis: String
    /// At whose level it is.
    public let niveau: Niveau?
    /// How many sentences belong to it.
    public let zinnen: Int
    /// Of how many journeys those are; `nil` where so few are hidden.
    public let reizen: Int?

    /// What is told of a thread.
    public init(naam: String, betekenis: String, niveau: Niveau?, zinnen: Int, reizen: Int?) {
      (self.naam, self.betekenis, self.niveau) = (naam, betekenis, niveau)
      (self.zinnen, self.reizen) = (zinnen, reizen)
    }
  }

  /// A sentence that others may read.
  public struct Zin: Hashable, Sendable {
    /// The words.
    public let tekst: String
    /// As `2026-2`.
    public let kwartaal: String
    /// Whose words they are.
    public let groep: Leergroep?
    /// What it is about.
    public let thema: Thema?
    /// At whose level it is.
    public let niveau: Niveau?
    /// Whether it tells what works, and whether it is a tip.
    public let werkt, isTip, lichtje: Bool
    /// The names of the threads it belongs to.
    public let draden: [String]

    /// What is told of a sentence.
    public init(
      _ tekst: String, kwartaal: String, groep: Leergroep? = nil, thema: Thema? = nil, niveau: Niveau? = nil,
      werkt: Bool = false, isTip: Bool = false, lichtje: Bool = false, draden: [String] = []
    ) {
      (self.tekst, self.kwartaal, self.groep, self.thema) = (tekst, kwartaal, groep, thema)
      (self.niveau, self.werkt, self.isTip, self.lichtje, self.draden) = (
        niveau, werkt, isTip, lichtje, draden
      )
    }
  }

  /// What of it people typed: where the wacht looks.
  static func teksten(of regel: Regel) -> [String] {
    switch regel {
    case .telling(let it): [it.rij]
    case .draad(let it): [it.naam, it.betekenis]
    case .zin(let it): [it.tekst] + it.draden
    case .zaadje(let it): Zaadje.Deel.allCases.map { it[$0] }
    }
  }

  /// The package without the lines in which the wacht here finds something; how many those are.
  public func nagekeken(op dag: Day, verboden: VerbodenWoorden) -> (pakket: Lespakket, weg: Int) {
    var wacht = Rijenwacht(op: dag, verboden: verboden)
    let kept = regels.filter { regel in
      Lespakket.teksten(of: regel).allSatisfy { wacht.isSchoon($0) }
    }
    return (
      Lespakket(afzender: afzender, nummer: nummer, drempel: drempel, regels: kept), regels.count - kept.count
    )
  }

  /// What comes of a package where these are known already.
  public enum Uitkomst: Hashable, Sendable {
    /// Nothing of this sender was here.
    case nieuw
    /// It takes the place of an earlier one.
    case vervangt(Int)
    /// It is here already.
    case bekend
    /// A later one of this sender is here.
    case ouder(Int)
    /// Another one of this sender has the same number.
    case botst

    /// Whether it is kept.
    public var komtErbij: Bool {
      switch self {
      case .nieuw, .vervangt: true
      case .bekend, .ouder, .botst: false
      }
    }
  }

  /// What comes of this package beside others, whichever came first.
  public func uitkomst(naast known: [Lespakket]) -> Uitkomst {
    let same = known.filter { $0.sleutel == sleutel }
    if same.contains(self) { return .bekend }
    guard let latest = same.map(\.nummer).max() else { return .nieuw }
    if latest == nummer { return .botst }
    return latest > nummer ? .ouder(latest) : .vervangt(latest)
  }

  /// By what a sender is known again.
  public var sleutel: String { afzender.folded }

  /// Those that hold: of each sender the last, by name.
  public static func geldend(_ alle: [Lespakket]) -> [Lespakket] {
    Dictionary(grouping: alle, by: \.sleutel).values
      .compactMap { $0.max { ($0.nummer) < ($1.nummer) } }
      .sorted { ($0.sleutel, $0.afzender) < ($1.sleutel, $1.afzender) }
  }
}

/// Whose words they are, told without who.
public enum Leergroep: String, CaseIterable, Hashable, Sendable {
  case ouders, kinderen, professionals

  /// The group of a voice.
  public init(_ stem: Stem) {
    switch stem {
    case .jeugdige: self = .kinderen
    case .ouder: self = .ouders
    case .school, .leerplicht, .zorg, .gemeente, .anders: self = .professionals
    }
  }
}
