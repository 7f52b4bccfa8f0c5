import Wording

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
  /// One page for a browser.
  case html
  /// A text document, to be opened in Word or LibreOffice.
  case odt
  /// Rows for a spreadsheet.
  case csv
  /// Days for a calendar.
  case ics
  /// A picture.
  case svg

  /// The report in this format; `nil` where there is no memory for it.
  public func bytes(of report: Report, _ say: Wording) -> [UInt8]? {
    switch self {
    case .tekst: Array(report.document().plainText.utf8)
    case .md: Array(report.document().markdown.utf8)
    case .json: Array((report.json?() ?? report.document().plainText).utf8)
    case .html: Array(report.document().html(say).utf8)
    case .odt: report.document().odt(say)
    case .csv: Array(report.document().csv.utf8)
    case .ics: Array(report.document().ics.utf8)
    case .svg: Array(report.document().sheet.file.utf8)
    }
  }

  /// Whether who asks reads it on the spot; any other format is taken elsewhere.
  public var isToReadHere: Bool {
    switch self {
    case .tekst: true
    case .md, .json, .html, .odt, .csv, .ics, .svg: false
    }
  }

  /// What the name of a file in this format ends with, in small letters; the first is how the format is known.
  public var endings: [String] {
    switch self {
    case .tekst: ["txt"]
    case .md: ["md", "markdown"]
    case .json: ["json"]
    case .html: ["html", "htm"]
    case .odt: ["odt"]
    case .csv: ["csv"]
    case .ics: ["ics"]
    case .svg: ["svg"]
    }
  }

  /// The format that the name of a file tells; `nil` when its ending is of none.
  public init?(pathOf file: String) {
    guard let ending = Format.ending(of: file),
      let format = Format.allCases.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = format
  }

  /// What the name of a file ends with, where that promises what none of these is: whoever opens it would see a broken file.
  public static func foreignEnding(of file: String) -> String? {
    ending(of: file).flatMap { foreign.contains($0) ? $0 : nil }
  }

  private static let foreign: Set<String> = [
    "pdf", "doc", "docx", "rtf", "pages", "xls", "xlsx", "ods", "numbers", "ppt", "pptx", "odp", "png", "jpg",
    "jpeg", "gif", "webp", "zip", "gz", "xz", "7z", "epub",
  ]

  private static func ending(of file: String) -> String? {
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
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
