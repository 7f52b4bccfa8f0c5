import Text

/// A codebook as other programs write one: names with what they mean, in rows or in Markdown.
public struct Codeboek: Sendable {
  /// A thread that it names.
  public struct Regel: Hashable, Sendable {
    /// The line of the file, from 1.
    public let regel: Int
    /// How it is called, what it means and at whose level it is, as they stand there.
    public var naam, betekenis, niveau: String
  }

  /// What it names, in order.
  public private(set) var regels: [Regel] = []
  /// The level that a heading gave to what stands below it.
  private var niveau = ""
  /// The line of a heading that may be a name itself, as long as nothing is told of it.
  private var kop: Int?

  /// Reads a text; what is no row of a codebook says nothing.
  public init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0).trimmed.filter { $0 != "\u{FEFF}" }
    }
    let isMarkdown = lines.contains { line in
      line.hasPrefix("## ") || line.hasPrefix("|") || Codeboek.item(line) != nil
    }
    for (index, line) in lines.enumerated() where !line.isEmpty {
      if isMarkdown { take(markdown: line, index + 1) } else { take(row: line, index + 1) }
    }
  }

  /// The words that name the columns, in both languages.
  private static let heads: Set<String> = ["name", "naam", "draad", "code"]

  private mutating func take(row line: String, _ number: Int) {
    let sign: Character = line.contains(";") ? ";" : line.contains("\t") ? "\t" : ","
    add(Codeboek.cells(line, by: sign), number)
  }

  private mutating func take(markdown line: String, _ number: Int) {
    if line.hasPrefix("|") {
      let cells = line.split(separator: "|").map { String($0).trimmed }
      if cells.contains(where: { $0.contains { $0 != "-" && $0 != ":" } }) { add(cells, number) }
    } else if line.hasPrefix("## "),
      let niveau = Niveau.allCases.first(where: { $0.rawValue.folded == line.dropFirst(3).trimmed.folded })
    {
      self.niveau = niveau.rawValue
    } else if line.hasPrefix("## ") {
      regels.append(Regel(regel: number, naam: String(line.dropFirst(3)).trimmed, betekenis: "", niveau: ""))
      kop = number
    } else if line.hasPrefix("#") {
      return
    } else if let item = Codeboek.item(line) {
      let told = Codeboek.pair(item)
      if !regels.isEmpty, let (key, value) = told {
        if ["niveau", "level"].contains(key.folded) { return regels[regels.count - 1].niveau = value }
        if ["betekenis", "description"].contains(key.folded) {
          return regels[regels.count - 1].betekenis = value
        }
      }
      // What has names below it is no name but says what they are; none of a level is theirs.
      if let kop, let last = regels.last, last.regel == kop, last.betekenis.isEmpty, last.niveau.isEmpty {
        regels.removeLast()
        niveau = ""
      }
      kop = nil
      if item.contains(";") {
        add(Codeboek.cells(String(item), by: ";"), number)
      } else if let (naam, betekenis) = told {
        add([naam, betekenis], number)
      } else if !niveau.isEmpty {
        // Below a level also a name of which nobody wrote yet what it means.
        add([Codeboek.bare(item)], number)
      }
    } else if line.contains(";") {
      add(Codeboek.cells(line, by: ";"), number)
    } else if let last = regels.last, last.betekenis.isEmpty {
      regels[regels.count - 1].betekenis = line
    }
  }

  private mutating func add(_ cells: [String], _ number: Int) {
    guard let naam = cells.first, !naam.isEmpty, !Codeboek.heads.contains(naam.folded) else { return }
    regels.append(
      Regel(
        regel: number, naam: naam, betekenis: cells.count > 1 ? cells[1] : "",
        niveau: cells.count > 2 ? cells[2] : niveau))
  }

  private static func pair(_ line: Substring) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    return (bare(line[..<colon]), bare(line[line.index(after: colon)...]))
  }

  private static func bare(_ text: Substring) -> String { String(text).filter { $0 != "*" }.trimmed }

  /// What stands behind the mark of a list; `nil` of what is no line of one.
  private static func item(_ line: String) -> Substring? {
    ["- ", "* ", "+ "].contains { line.hasPrefix($0) } ? line.dropFirst(2) : nil
  }

  /// What stands between the signs; between quotes a sign is a letter, and a quote stands twice.
  private static func cells(_ line: String, by sign: Character) -> [String] {
    var (cells, cell, isQuoted) = ([String](), "", false)
    var rest = line[...]
    while let next = rest.popFirst() {
      if next == "\"" {
        if isQuoted, rest.first == "\"" {
          cell.append(next)
          rest.removeFirst()
        } else {
          isQuoted.toggle()
        }
      } else if next == sign, !isQuoted {
        cells.append(cell.trimmed)
        cell = ""
      } else {
        cell.append(next)
      }
    }
    return cells + [cell.trimmed]
  }
}
