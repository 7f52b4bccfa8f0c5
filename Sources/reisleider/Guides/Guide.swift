import Guides
import Text
import Wording

/// A guide as it is read in a terminal: chapters of Markdown, without pictures.
struct Guide {
  /// The word that it is asked for with.
  let name: String
  let title: String
  private let chapters: [Chapter]

  private struct Chapter {
    /// Its head; empty above the first.
    let head: String
    let lines: [Substring]

    /// The word that it is asked for with.
    var topic: String { head.lowercased().replaced(" ", by: "-") }
  }

  /// Every guide there is.
  static func all(_ say: Wording) -> [Guide] {
    [
      Guide("handleiding", Guides.handleiding), Guide("twee-laptops", Guides.tweeLaptops),
      Guide("draaiboek", DraaiboekGuide(say: say).markdown),
    ]
  }

  /// The guide to a first session, for so many columns.
  static func first(_ say: Wording, width: Int) -> [String] {
    all(say).first.map { $0.text($0.name, width: width) } ?? []
  }

  init(_ name: String, _ markdown: String) {
    self.name = name
    var (title, chapters) = ("", [Chapter]())
    var (head, lines) = ("", [Substring]())
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# "), title.isEmpty {
        title = String(line.dropFirst(2))
      } else if line.hasPrefix("## ") {
        chapters.append(Chapter(head: head, lines: lines))
        (head, lines) = (String(line.dropFirst(3)), [])
      } else {
        lines.append(line)
      }
    }
    chapters.append(Chapter(head: head, lines: lines))
    (self.title, self.chapters) = (title, chapters)
  }

  /// The words that it and its chapters are asked for with.
  var topics: [String] { [name] + chapters.map(\.topic).filter { !$0.isEmpty } }

  /// All of it, or the chapter of this topic, for so many columns.
  func text(_ topic: String, width: Int) -> [String] {
    let wanted = topic == name ? chapters : chapters.filter { $0.topic == topic }
    let head = topic == name ? [title.uppercased(), ""] : []
    return head
      + wanted.flatMap { chapter in
        (chapter.head.isEmpty ? [] : [chapter.head.uppercased(), ""])
          + Guide.laidOut(chapter.lines, width: width)
      }
  }

  // MARK: Lines

  /// Paragraphs and points folded to the width, tables and code as they are, pictures left out.
  private static func laidOut(_ lines: [Substring], width: Int) -> [String] {
    var out: [String] = []
    var paragraph = ""
    func flush() {
      guard !paragraph.isEmpty else { return }
      let (indent, text) = point(paragraph)
      let room = max(1, width - indent.count)
      let rows = Wrap.lines(prose(text, width: room), width: room).map { $0.replaced(glue, by: " ") }
      out += rows.enumerated().map { ($0 == 0 ? indent : .spaces(indent.count)) + $1 }
      paragraph = ""
    }
    for line in lines {
      let bare = line.drop { $0 == " " }
      if line.hasPrefix("    ") || bare.hasPrefix("|") {
        flush()
        out += rows(line, width: width)
      } else if bare.isEmpty {
        flush()
        if out.last?.isEmpty == false { out.append("") }
      } else if bare.hasPrefix("![") {
        flush()
      } else {
        if isPoint(bare) { flush() }
        paragraph += paragraph.isEmpty ? line : " " + bare
      }
    }
    flush()
    return out
  }

  private static func isPoint(_ line: Substring) -> Bool { line.hasPrefix("- ") || isNumbered(line) }

  private static func isNumbered(_ line: Substring) -> Bool {
    let rest = line.drop { $0.isASCII && $0.isNumber }
    return rest.startIndex > line.startIndex && rest.hasPrefix(". ")
  }

  /// What stands before a point, and its words.
  private static func point(_ paragraph: String) -> (indent: String, text: String) {
    guard isPoint(paragraph[...]), let space = paragraph.firstIndex(of: " ") else { return ("", paragraph) }
    return ("  " + paragraph[...space], String(paragraph[space...].dropFirst()))
  }

  /// A row of a table or of code; none for the rule under the head of a table.
  private static func rows(_ line: Substring, width: Int) -> [String] {
    guard line.hasPrefix("|") else { return [String(line)] }
    // A bar that is meant has a stroke before it.
    let cells = line.replaced("\\|", by: "\u{1F}").split(separator: "|").map {
      CleanText.oneLine(plain(String($0)).replaced("\u{1F}", by: "|"))
    }
    if cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) { return [] }
    let row = "  " + cells.joined(separator: "  ·  ")
    guard row.count > width, let first = cells.first else { return [row] }
    let rest = Wrap.lines(cells.dropFirst().joined(separator: " · "), width: max(1, width - 6))
    return ["  " + first] + rest.map { "      " + $0 }
  }

  /// A space at which no line ends.
  private static let glue = "\u{A0}"

  /// Words without the signs of Markdown, in which what is typed is told apart, and stays on one line where it can.
  private static func prose(_ text: String, width: Int) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count % 2 == 1 else { return plain(text) }
    return parts.enumerated().map { place, part in
      guard place % 2 == 1 else { return plain(part) }
      let typed = "“" + part + "”"
      return TextWidth.of(typed) < width ? typed.replaced(" ", by: glue) : typed
    }.joined()
  }

  /// Words without the signs of Markdown.
  private static func plain(_ text: String) -> String {
    emphasized(unlinked(text).replaced("**", by: "").replaced("`", by: ""))
  }

  /// Of each link its words.
  private static func unlinked(_ text: String) -> String {
    var (out, rest) = ("", text[...])
    while let open = rest.firstIndex(of: "[") {
      out += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "]"), rest[close...].hasPrefix("]("),
        let end = rest[close...].firstIndex(of: ")")
      else {
        out += rest.prefix(1)
        rest = rest.dropFirst()
        continue
      }
      out += rest[..<close].dropFirst()
      rest = rest[end...].dropFirst()
    }
    return out + rest
  }

  /// Words between stars between quotation marks.
  private static func emphasized(_ text: String) -> String {
    var parts = text.split(separator: "*", omittingEmptySubsequences: false)[...]
    var out = String(parts.popFirst() ?? "")
    while let part = parts.popFirst() {
      let isWord =
        part.count > 1 && [part.first, part.last].allSatisfy { $0?.isLetter == true || $0?.isNumber == true }
      if isWord, let behind = parts.popFirst() {
        out += "“" + part + "”" + behind
      } else {
        out += "*" + part
      }
    }
    return out
  }
}
