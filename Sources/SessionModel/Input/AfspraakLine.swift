import Text

/// An afspraak on one line: its fields as they are typed, `wat | wie | …`, blanks allowed.
public struct AfspraakLine: Hashable, Sendable {
  private let parts: [String]

  /// Parts a line; what comes after the last field stays in that one.
  public init(_ line: String) {
    let last = Afspraak.Veld.getypt.count - 1
    parts = line.split(separator: "|", maxSplits: last, omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// What was typed of a field, without the spaces around it; `nil` when the line ends before.
  public func deel(_ veld: Afspraak.Veld) -> String? {
    zip(Afspraak.Veld.getypt, parts).first { $0.0 == veld }?.1
  }

  /// What was typed of a field; empty when nothing was.
  public subscript(veld: Afspraak.Veld) -> String { deel(veld) ?? "" }
}
