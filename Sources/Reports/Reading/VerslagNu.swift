import SessionModel

/// What the reports that were laid down would be now: the mark of each, made when that is asked.
///
/// Who tells how far a report is need not know how one is made.
public struct VerslagNu: Sendable {
  /// The mark of the report of a stream, for the reader and in the form of this one; `nil` where nobody can tell.
  private let merk: @Sendable (StreamID, Correctie) -> String?

  init(_ merk: @escaping @Sendable (StreamID, Correctie) -> String?) { self.merk = merk }

  /// Nobody can tell.
  public static let onbekend = VerslagNu { _, _ in nil }

  /// Whether the text that lies there is not what is told now.
  func isAnders(_ ronde: Correctie.Ronde, of stream: StreamID) -> Bool {
    let lies = ronde.concept.correctie
    return merk(stream, lies).map { $0 != lies.merk } ?? false
  }
}
