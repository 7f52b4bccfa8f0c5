/// What a scale shows in the place of numbers, for who is young: five pictures, from low to high.
public enum Beeld: String, CaseIterable, Hashable, Sendable {
  /// From lightning to sun.
  case weer
  /// From crying to beaming.
  case gezicht

  /// One of them, by the word that is kept and told.
  public enum Plaatje: String, CaseIterable, Hashable, Sendable {
    case bliksem, regen, wolken
    case halfZon = "half zon"
    case zon
    case huilt, verdrietig, gewoon, lacht, straalt

    /// The letter by which it is typed: another for each of a row.
    public var letter: Character { rawValue[rawValue.startIndex] }
  }

  /// The pictures, the lowest first.
  public var plaatjes: [Plaatje] {
    switch self {
    case .weer: [.bliksem, .regen, .wolken, .halfZon, .zon]
    case .gezicht: [.huilt, .verdrietig, .gewoon, .lacht, .straalt]
    }
  }

  /// The places of the pictures, as a mark keeps them.
  public static let plaatsen = 1...5

  /// The picture of a mark; `nil` where there is none.
  public func plaatje(_ cijfer: Int) -> Plaatje? {
    Beeld.plaatsen.contains(cijfer) ? plaatjes[cijfer - 1] : nil
  }
}
