/// How long something took, in whole minutes as far as those tell anything.
///
/// Where a clock jumped, or nobody closed the session, a count of minutes would tell nothing.
public enum Duur: Hashable, Sendable {
  case minuten(Int)
  /// A day or longer.
  case lang

  /// So many minutes; negative ones too.
  public init(minuten: Int) { self = (-1439...1439).contains(minuten) ? .minuten(minuten) : .lang }

  /// So many milliseconds, of which a part of a minute does not count.
  public init(milliseconds: Int64) { self.init(minuten: Int(clamping: milliseconds / 60_000)) }

  /// The whole minutes; `nil` where they would tell nothing.
  public var minuten: Int? { if case .minuten(let minuten) = self { minuten } else { nil } }
}
