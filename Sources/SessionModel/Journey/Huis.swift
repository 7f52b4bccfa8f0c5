/// What belongs to no casus and no session: threads over many sessions, lists, the export log.
public struct Huis: Hashable, Sendable {
  /// The stream's own name: the same in every store.
  public let id: Identifier
  /// The files that were made of what is kept here, in the order they were made.
  public private(set) var uitgaven: [Uitgave] = []
  /// How long what is here is kept, as the organisation says; `nil` while it does not.
  public private(set) var bewaarregel: Bewaarregel?
  /// What was held without the program, as it was told.
  public private(set) var activiteiten = Activiteiten()
  /// The threads over many sessions, in the order in which they were made.
  public private(set) var draden: [Draad] = []
  /// What sessions here give to others, in the order in which it was given.
  public private(set) var zaadjes: [Gezaaid] = []
  /// What came from other stores, in the order in which it came.
  public private(set) var pakketten: [Ontvangen] = []
  /// Events of a newer version that could not be given a meaning here.
  public private(set) var onbekend = 0

  /// An empty house.
  public init(id: Identifier) { self.id = id }

  /// How long an organisation keeps what it has: proposed, and confirmed by a person each time.
  public struct Bewaarregel: Hashable, Sendable {
    /// The years after the last session.
    public let jaren: Int
    /// The reason for that.
    public let reden: String

    /// So many years as can be said.
    public static let mogelijk = 1...50

    /// So many years; `nil` for a number that cannot be meant.
    public init?(jaren: Int, reden: String) {
      guard Bewaarregel.mogelijk.contains(jaren) else { return nil }
      (self.jaren, self.reden) = (jaren, reden)
    }

    /// How long something is kept whose last session was on this day.
    public func bewaring(na dag: Day) -> Bewaring? {
      dag.later(months: jaren * 12).map { Bewaring(tot: $0, reden: reden) }
    }
  }

  /// What a session gives to others.
  public struct Gezaaid: Hashable, Sendable, Identifiable {
    /// The event that says so.
    public let id: Identifier
    /// What is given.
    public let zaadje: Zaadje
    /// The session that gives it.
    public let sessie: Identifier
    /// Who found it good.
    public let door: Stem
  }

  /// A package that came from another store.
  public struct Ontvangen: Hashable, Sendable, Identifiable {
    /// The event that says so.
    public let id: Identifier
    /// When it came.
    public let moment: Moment
    /// What is in it.
    public let pakket: Lespakket
  }

  /// A file that was made, and when.
  public struct Uitgegeven: Hashable, Sendable {
    /// The file.
    public let uitgave: Uitgave
    /// When it was made.
    public let moment: Moment

    /// This file was made then.
    public init(_ uitgave: Uitgave, _ moment: Moment) { (self.uitgave, self.moment) = (uitgave, moment) }
  }

  /// A file that was made of what is kept here: erasing cannot reach it, so who erases has to know of it.
  public struct Uitgave: Hashable, Sendable {
    /// The file, as a whole path.
    public var pad: String
    /// Its form: `md`, `json`, `kopie`.
    public var vorm: String
    /// What it is about; `nil` when it is about everything.
    public var van: StreamID?
    /// For whom it is, by role; empty when nobody said.
    public var aan: String
    /// On what ground; empty when nobody said.
    public var grond: String

    /// A file of this form about this stream.
    public init(pad: String, vorm: String, van: StreamID?, aan: String = "", grond: String = "") {
      (self.pad, self.vorm, self.van, self.aan, self.grond) = (pad, vorm, van, aan, grond)
    }
  }
}

extension Huis: StreamState {
  mutating func apply(_ event: Event) -> Touched {
    switch event.fact {
    case .huis(let fact): give(fact, of: event)
    case .sessie, .notitie, .casus, .plan: break
    }
    return Touched()
  }

  private mutating func give(_ fact: HuisFact, of event: Event) {
    switch fact {
    case .uitgegeven(let uitgave): uitgaven.append(uitgave)
    case .bewaarregelGezet(let it): bewaarregel = it.regel
    case .activiteitOpgegeven(let it): activiteiten.zet(it)
    case .draadGezet(let it):
      guard let draad = it.draad else {
        return draden.append(Draad(id: event.id, moment: event.time, gegevens: it.gegevens))
      }
      guard let place = draden.firstIndex(where: { $0.id == draad }) else { return }
      draden[place].gegevens = it.gegevens
    case .zaadjeGezet(let it):
      zaadjes.append(Gezaaid(id: event.id, zaadje: it.zaadje, sessie: it.sessie, door: it.door))
    case .pakketGelezen(let it):
      pakketten.append(Ontvangen(id: event.id, moment: event.time, pakket: it.pakket))
    case .unknown: onbekend += 1
    case .antwoord, .nagekeken, .correctie, .ietsVerloren, .lekBevestigd, .lekGehouden, .ingetrokken, .gewist:
      break
    }
  }
}

extension StreamID {
  /// The one stream of the house.
  public static let huis = StreamID(.huis, Identifier(halves: (0, 0)))
}

extension Huis.Uitgave {
  /// How the log names what became no file that is known.
  public static let naamloos = "-"

  /// What one reader has: a file that is made again for the same reader is one file.
  public struct Bestand: Hashable, Sendable {
    let pad, aan, grond: String
  }

  /// What it is to its reader; `nil` when it became no file that is known.
  public var bestand: Bestand? {
    pad == Huis.Uitgave.naamloos ? nil : Bestand(pad: pad, aan: aan, grond: grond)
  }
}
