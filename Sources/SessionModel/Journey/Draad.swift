import Text

/// A thread over many sessions: what keeps coming back, in a name and one sentence of whoever saw it.
public struct Draad: Hashable, Sendable {
  /// The event that made it.
  public let id: Identifier
  /// When it was made.
  public let moment: Moment
  /// What it is.
  public internal(set) var gegevens: Gegevens

  /// What a thread is.
  public struct Gegevens: Hashable, Sendable {
    /// How it is called.
    public var naam: String
    /// What it means, in one sentence.
    public var betekenis: String
    /// At whose level it is.
    public var niveau: Niveau?
    /// The thread it was put with; what is in this one is in that one from then on.
    public var naar: Identifier?
    /// Whether it is done with.
    public var isWeg: Bool
    /// Whether whoever named it says that it makes the difference.
    public var isWerkzaam: Bool

    /// A thread of this name.
    public init(
      naam: String, betekenis: String = "", niveau: Niveau? = nil, naar: Identifier? = nil,
      isWeg: Bool = false, isWerkzaam: Bool = false
    ) {
      (self.naam, self.betekenis, self.niveau) = (naam, betekenis, niveau)
      (self.naar, self.isWeg, self.isWerkzaam) = (naar, isWeg, isWerkzaam)
    }
  }

  /// Whether it can be told, and notes can be put in it.
  public var isHier: Bool { !gegevens.isWeg && gegevens.naar == nil }
}

extension Huis {
  /// The threads that can be told.
  public var dradenHier: [Draad] { draden.filter(\.isHier) }

  /// The thread in which what was put in this one is now; `nil` where it is done with.
  public func draad(waarin id: Identifier) -> Draad? {
    var (next, seen) = (id, Set<Identifier>())
    // Two stores may each have put one with the other.
    while seen.insert(next).inserted, let draad = draden.first(where: { $0.id == next }) {
      guard let further = draad.gegevens.naar else { return draad.gegevens.isWeg ? nil : draad }
      next = further
    }
    return nil
  }

  /// Every name under which notes are in a thread that is called so, or begins so: those that were put with it too.
  public func namen(vanDradenZoals naam: String) -> [Identifier] {
    let wanted = Set(draden(zoals: naam).map(\.id))
    return draden.map(\.id).filter { draad(waarin: $0).map { wanted.contains($0.id) } ?? false }
  }

  /// The threads in whose name all of the words that are looked for stand.
  public func draden(met vraag: Zoekvraag) -> [Draad] {
    guard !vraag.termen.isEmpty, vraag.filters.isEmpty else { return [] }
    return dradenHier.filter { draad in
      let naam = draad.gegevens.naam.folded
      return vraag.termen.allSatisfy { term in
        switch term {
        case .woord(let word): naam.holds(word)
        case .zin(let words, isOpen: _): naam.holds(words.joined(separator: " "))
        }
      }
    }
  }

  /// The threads whose name is this, or else begins so; case and accents do not count.
  public func draden(zoals naam: String) -> [Draad] {
    let fold = naam.folded
    let exact = dradenHier.filter { $0.gegevens.naam.folded == fold || $0.id.code == naam.lowercased() }
    return exact.isEmpty ? dradenHier.filter { $0.gegevens.naam.folded.hasPrefix(fold) } : exact
  }
}

/// A note that goes in a thread, or out of it.
public struct Draadzin: Hashable, Sendable {
  /// The note, and the session in which it was said.
  public let notitie, sessie: Identifier
  /// The event that brought its words, where that is known; otherwise those of when it is put there.
  public let bron: Identifier?

  /// This note of that session.
  public init(_ notitie: Identifier, in sessie: Identifier, bron: Identifier? = nil) {
    (self.notitie, self.sessie, self.bron) = (notitie, sessie, bron)
  }
}

extension [Draadzin] {
  /// What puts them in a thread, takes them out, or remembers that they are not meant.
  public func zet(_ draad: Identifier, _ hoe: NotitieFact.InDraad.Hoe) -> [Change] {
    map { zin in
      Change(
        StreamID(.sessie, zin.sessie),
        .notitieInDraad(zin.notitie, draad, hoe, bron: hoe == .erbij ? zin.bron : nil))
    }
  }
}

extension Draad.Gegevens {
  /// A name is no longer than this.
  public static let langsteNaam = 120

  /// Why a thread cannot be called so.
  public enum Bezwaar: Hashable, Sendable {
    case zonderNaam
    /// There is one.
    case bestaat(String)
    /// In its name or meaning stands who somebody is.
    case vondst(LekSoorten)
  }

  /// Why a thread cannot be this beside others; `nil` where it can.
  public func bezwaar(naast andere: [Draad], op dag: Day, verboden: VerbodenWoorden) -> Bezwaar? {
    guard naam.contains(where: \.isLetter), naam.count <= Self.langsteNaam else { return .zonderNaam }
    if let same = andere.first(where: { $0.gegevens.naam.folded == naam.folded }) {
      return .bestaat(same.gegevens.naam)
    }
    let found = LekWacht.soorten(in: [naam, betekenis], today: dag, forbidden: verboden)
    return found.isEmpty ? nil : .vondst(found)
  }

  /// What finds whether somebody said it so, of its name or its meaning: who reads the thread would read that sentence.
  ///
  /// Two or three words are nobody's sentence.
  public var zinnen: [[String]] {
    [naam, betekenis].map(\.zoekwoorden).filter { $0.count > 3 }
  }
}
