import SessionModel

/// What can be erased.
public enum ErasureSubject: Hashable, Sendable {
  /// One thing that was said; with `nieuw` a note keeps its place and gets these words.
  case notitie(Identifier, in: StreamID, nieuw: String?)
  /// A session, with the dream and the afspraken that were made in it.
  case sessie(Identifier)
  /// A casus with all its sessions.
  case casus(Identifier)
  /// The rows of which nobody can tell whose they are.
  case onleesbaar

  /// What kind of thing it is; one thing that was said is as its fact tells.
  func soort(_ fact: Fact?) -> Wissing.Soort {
    switch self {
    case .notitie(_, _, nil): fact.map(Wissing.Soort.init) ?? .notitie
    case .notitie: .verbeterd
    case .sessie: .sessie
    case .casus: .casus
    case .onleesbaar: .onleesbaar
    }
  }
}

/// What was overwritten, without a word of what it said: what the receipt tells when it is gone for good.
public struct Wissing: Hashable, Sendable {
  /// What kind of thing was erased.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    case notitie, afspraak, droom, tijdpunt, zin, verbeterd, sessie, casus, onleesbaar
  }
  /// A file of which the export log tells; erasing does not reach it.
  public struct Uitgave: Hashable, Sendable {
    /// The file, as a whole path.
    public let pad: String
    /// Its form.
    public let vorm: String
    /// When it was made.
    public let moment: Moment
  }
  /// What kind of thing was erased.
  public let soort: Soort
  /// How many rows of the journal were overwritten.
  public let regels: Int
  /// How many sessions went with it.
  public let sessies: Int
  /// When it was overwritten.
  public let moment: Moment
  /// The files that may still tell of it.
  public let uitgaven: [Uitgave]
  /// The events that a draft may still speak of.
  let ids: [Identifier]
  /// What may be of it too.
  public let overig: Overig

  /// What may have been of what was erased, and could not be told.
  public struct Overig: Hashable, Sendable {
    /// How many rows cannot be read.
    public let regels: Int
    /// The codes of the sessions that belong to nobody knows which casus.
    public let sessies: [String]
    init(regels: Int, sessies: [String]) { (self.regels, self.sessies) = (regels, sessies) }

    /// What may be of anybody.
    public init(_ strays: Strays) { self.init(regels: strays.count, sessies: strays.unsure.map(\.id.code)) }

    /// Whether there is nothing of the kind.
    public var isEmpty: Bool { regels == 0 && sessies.isEmpty }
  }
}

extension Wissing.Soort {
  /// What the words of a fact are called.
  init(_ fact: Fact) {
    // Of what was given to others, or came from them, no note here is erased.
    if case .huis = fact {
      self = .zin
      return
    }
    switch fact.plek {
    case .afspraak, .stand: self = .afspraak
    case .droom: self = .droom
    case .tijdpunt, .mijlpaal: self = .tijdpunt
    case .reactie, .schaal, .punt, .keuze, .deelnemer, .parkeerplek, .kaart, .stap, .alias, .profiel, .magMee:
      self = .zin
    case .notitie, nil: self = .notitie
    }
  }
}

extension Wissing {
  var json: JSON {
    [
      "soort": .string(soort.rawValue), "regels": .int(regels), "sessies": .int(sessies),
      "moment": .int(Int(moment.milliseconds)), "ids": .array(ids.map { .string($0.text) }),
      "onleesbaar": .int(overig.regels), "onzeker": .array(overig.sessies.map { .string($0) }),
      "uitgaven": .array(
        uitgaven.map {
          ["pad": .string($0.pad), "vorm": .string($0.vorm), "moment": .int(Int($0.moment.milliseconds))]
        }),
    ]
  }

  init?(_ json: JSON) {
    guard let soort = json["soort"]?.string.flatMap(Soort.init(rawValue:)), let moment = json["moment"]?.int
    else { return nil }
    self.init(
      soort: soort, regels: json["regels"]?.int ?? 0, sessies: json["sessies"]?.int ?? 0,
      moment: Moment(milliseconds: Int64(moment)),
      uitgaven: (json["uitgaven"]?.array ?? []).map { file in
        Uitgave(
          pad: file["pad"]?.string ?? "", vorm: file["vorm"]?.string ?? "",
          moment: Moment(milliseconds: Int64(file["moment"]?.int ?? 0)))
      }, ids: (json["ids"]?.array ?? []).compactMap { $0.string.flatMap { Identifier($0) } },
      overig: Overig(
        regels: json["onleesbaar"]?.int ?? 0,
        sessies: (json["onzeker"]?.array ?? []).compactMap(\.string)))
  }
}
