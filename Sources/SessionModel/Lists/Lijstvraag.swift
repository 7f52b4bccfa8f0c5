/// Which rows of which list of the store a screen asks for; it gets a page of them, however long the list is.
public struct Lijstvraag: Hashable, Sendable {
  /// A list over the whole store.
  public enum Lijst: Hashable, Sendable {
    /// The journeys, of children and of networks, the latest first.
    case casussen
    /// The journeys of children of whom it is a year since the first talk, and nobody looked back since.
    case jaarOud
    /// The sessions, newest first.
    case sessies
    /// What was agreed: what is open by its day, then what has none, then what is done with.
    case afspraken(Keuze)
    /// What was said over all sessions of one kind, those that are alike as one, the newest first.
    case verzameld(Verzameling)
    /// The threads over all sessions, those of the most sessions first.
    case draden
    /// What is in a thread, the newest first.
    case draad(Identifier)
    /// What may be in a thread, for the words that it shares.
    case voorstel(Identifier)
    /// What is kept past its day, what has none, and what was erased.
    case bewaren
    /// What worked in journeys that are like this one, without a word of whose they were.
    case reizen(Identifier)

    /// Whether it is of what was said over all sessions, of one kind.
    public var isVerzameld: Bool { if case .verzameld = self { true } else { false } }

    /// What it can be narrowed by.
    public var velden: Set<Vernauwing.Veld> {
      switch self {
      case .casussen: [.regio, .gemeente]
      case .jaarOud, .sessies, .voorstel, .bewaren, .reizen: []
      case .draden: [.stem, .thema, .niveau, .regio, .vanaf, .tot, .komst]
      case .draad: [.stem, .thema, .regio, .vanaf, .tot]
      case .afspraken: [.casus, .wie, .regio, .status]
      case .verzameld: [.casus, .wie, .regio, .forum, .stand, .niveau, .vanaf, .tot]
      }
    }
  }

  /// Which of what was agreed.
  public enum Keuze: String, CaseIterable, Hashable, Sendable {
    case alles
    /// What still asks for attention.
    case open
    /// What is past its day.
    case overtijd = "over-tijd"
    /// What nobody said anything about in the four weeks since it was made: somebody may call.
    case bellen
  }

  /// The list.
  public var lijst: Lijst
  /// The first row that is wanted.
  public var vanaf: Int
  /// So many rows.
  public var aantal: Int
  /// What somebody typed to go to a row.
  public var sprong: Sprong?
  /// What it is narrowed by.
  public var vernauwing = Vernauwing()

  /// A name of which somebody typed the beginning.
  public struct Sprong: Hashable, Sendable {
    /// What was typed.
    public var begin: String
    /// The row from which it is looked for; behind the last the first comes again.
    public var na: Int

    /// What was typed at this row.
    public init(_ begin: String, na: Int) { (self.begin, self.na) = (begin, na) }
  }

  /// These rows.
  public init(
    _ lijst: Lijst, vanaf: Int = 0, aantal: Int = Lijstvraag.bladzij, sprong: Sprong? = nil,
    vernauwing: Vernauwing = Vernauwing()
  ) {
    self.vernauwing = vernauwing
    (self.lijst, self.vanaf, self.aantal, self.sprong) = (lijst, max(0, vanaf), max(1, aantal), sprong)
  }

  /// As many rows as most screens hold.
  public static let bladzij = 44

  /// Whether an afspraak that was made then waits for a call.
  public static func bellenVoor(_ now: Moment) -> Moment { now.later(milliseconds: -28 * 86_400_000) }
}

/// A page of a list.
public struct Lijstpagina: Hashable, Sendable {
  /// What was asked.
  public let vraag: Lijstvraag
  /// Which row of the list its first one is.
  public let vanaf: Int
  /// So many rows the whole list has.
  public let totaal: Int
  /// The row whose name begins as was typed; `nil` where there is none.
  public let gevonden: Int?
  /// The thread whose sentences these are, as it is now; `nil` in any other list.
  public let draad: Draad?
  /// The rows.
  public let rijen: Rijen

  /// Rows of one list.
  public enum Rijen: Hashable, Sendable {
    case casussen([Rij<CasusOverview>])
    case sessies([Rij<SessieOverview>])
    case afspraken([Rij<AfspraakOverview>])
    case verzameld([Verzameld])
    case draden([Draadstand])
    case bewaren([Bewaarrij])
    case reizen([EerdereReis])
    case voorstel([Draadvoorstel])
  }

  /// These rows of that list.
  public init(
    _ vraag: Lijstvraag, vanaf: Int, totaal: Int, gevonden: Int? = nil, draad: Draad? = nil, _ rijen: Rijen
  ) {
    (self.vraag, self.vanaf, self.totaal, self.gevonden, self.rijen) = (vraag, vanaf, totaal, gevonden, rijen)
    self.draad = draad
  }

  /// So many rows it has.
  public var aantal: Int {
    switch rijen {
    case .casussen(let rijen): rijen.count
    case .sessies(let rijen): rijen.count
    case .afspraken(let rijen): rijen.count
    case .verzameld(let rijen): rijen.count
    case .draden(let rijen): rijen.count
    case .bewaren(let rijen): rijen.count
    case .reizen(let rijen): rijen.count
    case .voorstel(let rijen): rijen.count
    }
  }

  /// What stands in a row of the list; `nil` where it is not on this page, or has no name.
  public func naam(van rij: Int) -> Identifier? {
    let plaats = rij - vanaf
    guard plaats >= 0, plaats < aantal else { return nil }
    return switch rijen {
    case .casussen(let rijen): rijen[plaats].id
    case .sessies(let rijen): rijen[plaats].id
    case .afspraken(let rijen): rijen[plaats].id
    case .verzameld(let rijen): rijen[plaats].rij.id
    case .draden(let rijen): rijen[plaats].draad.id
    case .bewaren(let rijen): rijen[plaats].stream?.id
    case .reizen(let rijen): rijen[plaats].zin.id
    case .voorstel(let rijen): rijen[plaats].zin.id
    }
  }

  /// The row of this page in which something stands, the nearest to where it was; `nil` where it is not on it.
  public func plaats(van naam: Identifier, bij rij: Int) -> Int? {
    (vanaf..<vanaf + aantal).filter { self.naam(van: $0) == naam }.min { abs($0 - rij) < abs($1 - rij) }
  }

  /// What is read of a row of the list; `nil` where it is not on this page.
  public func stream(van rij: Int) -> StreamID? {
    let plaats = rij - vanaf
    guard plaats >= 0, plaats < aantal else { return nil }
    return switch rijen {
    case .casussen(let rijen): StreamID(.casus, rijen[plaats].id)
    case .sessies(let rijen): StreamID(.sessie, rijen[plaats].id)
    case .afspraken(let rijen): rijen[plaats].stream
    case .verzameld(let rijen): StreamID(.sessie, rijen[plaats].rij.sessie)
    case .draden: nil
    case .bewaren(let rijen): rijen[plaats].stream
    case .voorstel(let rijen):
      rijen[plaats].zin.sessie.map { StreamID(.sessie, $0) } ?? rijen[plaats].zin.stream
    case .reizen(let rijen):
      rijen[plaats].zin.sessie.map { StreamID(.sessie, $0) } ?? rijen[plaats].zin.stream
    }
  }
}
