/// What a report can be given as.
///
/// Without a default anywhere: a format that is added here says what it makes, which commands give it, and what help says.
public enum Format: String, CaseIterable, Sendable {
  /// Plain text, for a terminal or an e-mail.
  case tekst
  /// Markdown.
  case md
  /// JSON, for programs.
  case json

  /// The report in this format.
  public func bytes(of report: Report) -> [UInt8] {
    switch self {
    case .tekst: Array(report.document().plainText.utf8)
    case .md: Array(report.document().markdown.utf8)
    case .json: Array((report.json?() ?? report.document().plainText).utf8)
    }
  }

  /// Whether who asks reads it on the spot; any other format is taken elsewhere.
  public var isToReadHere: Bool {
    switch self {
    case .tekst: true
    case .md, .json: false
    }
  }
}

/// A report before it has a format: as people read it, and as programs do.
///
/// Only what is asked for is made.
public struct Report {
  let document: () -> Document
  /// Absent where no command offers it.
  let json: (() -> String)?

  /// A report that reads like this.
  public init(_ document: @autoclosure @escaping () -> Document, json: @autoclosure @escaping () -> String) {
    (self.document, self.json) = (document, json)
  }

  /// A report that is for people only.
  public init(_ document: @autoclosure @escaping () -> Document) { (self.document, json) = (document, nil) }
}
