/// What somebody said who looked at words that may teach others, before they leave: whether they may, as they are.
///
/// A yes of who said them is not enough for that: words can tell who somebody is to a reader whom that person never thought of.
public struct Nagekeken: Hashable, Sendable {
  /// The events that brought the words.
  public var over: [Identifier]
  /// Whether they may leave.
  public var mag: Bool
  /// The answers that were known then: words that were released later are looked at again.
  public var na: [Identifier]

  /// What was said of the words of these events.
  public init(over: [Identifier], mag: Bool, na: [Identifier] = []) {
    (self.over, self.mag, self.na) = (over, mag, na)
  }
}

/// A sentence from which others may learn, in the words in which it would leave.
public struct Leerzin: Hashable, Sendable, Identifiable {
  /// What stands in the journaal under its name.
  public let id: Identifier
  /// The session in which it was said.
  public let sessie: Identifier
  /// The casus it is about, if any.
  public let casus: Identifier?
  /// The words.
  public let woorden: String
  /// Whose voice it is, where one is kept.
  public let stem: Stem?
  /// When its session began.
  public let begonnen: Moment?
  /// What was said by who looked at it; `nil` while nobody did.
  public var nagekeken: Bool?
  private let bronnen: [Teruglezing.Zin.Bron]
  private let antwoorden: [Identifier]

  fileprivate init(_ zin: Teruglezing.Zin, of sessie: Sessie, _ casus: Identifier?) {
    (id, self.sessie, self.casus) = (zin.ding, sessie.id, casus)
    (woorden, stem, begonnen) = (zin.andereWoorden ?? zin.tekst, zin.stem, sessie.begonnen)
    (nagekeken, bronnen, antwoorden) = (zin.stand.nagekeken, zin.bronnen, zin.eerder)
  }

  /// The form people see and type.
  public var code: String { id.code }

  /// What somebody says who looks at it, as changes of one write.
  public func gezegd(mag: Bool) -> [Change] {
    var streams: [StreamID] = []
    for bron in bronnen where !streams.contains(bron.stream) { streams.append(bron.stream) }
    return streams.map { stream in
      let over = bronnen.filter { $0.stream == stream }.map(\.event)
      return Change(stream, .nagekeken(Nagekeken(over: over, mag: mag, na: antwoorden)))
    }
  }
}

extension Teruglezing {
  /// What others may learn from, in the order in which it is read back; what is held back is not among it.
  public func leerzinnen(casus: Identifier?) -> [Leerzin] {
    zinnen.filter { $0.stand.leren && ($0.gaatMee || !sessie.vraagt && $0.stand.mee == nil) }
      .map { Leerzin($0, of: sessie, casus) }
  }
}
