import SessionModel

/// Something that left the program, as a list tells it.
public struct Uitgavenregel: Sendable {
  /// The file; `nil` when it became none that is known.
  public let pad: String?
  /// What it was, who got it and why.
  public let vorm, aan, grond: String
  /// When it was made.
  public let moment: Moment

  /// What left, in words that may be read.
  public init(_ left: Huis.Uitgegeven, masked: (String) -> String) {
    let uitgave = left.uitgave
    pad = uitgave.pad == Huis.Uitgave.naamloos ? nil : masked(uitgave.pad)
    (vorm, aan, grond, moment) = (uitgave.vorm, masked(uitgave.aan), masked(uitgave.grond), left.moment)
  }
}
