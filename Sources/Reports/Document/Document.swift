/// A report before it has a form: what it says, and what each part of it is.
///
/// It holds plain text, no markup.
public struct Document: Hashable, Sendable {
  /// The title, on one line.
  public var title: String
  /// What belongs to the title: date, people, place; a line each.
  public var meta: [String]
  /// The parts, in order.
  public var blocks: [Block]
  /// How far it is, for the foot of a sheet; empty where that is nothing to say.
  public var status = ""
  /// How it is set, where a format has sheets and sizes.
  public var layout = Layout.text

  /// How a report is set on paper and on a screen.
  public enum Layout: Hashable, Sendable {
    /// As text goes on.
    case text
    /// In large letters: for who reads little, or together from one sheet.
    case large
    /// Each heading of the second level begins a sheet, with room to write on.
    case cards
  }

  /// A report with these parts.
  public init(title: String, meta: [String] = [], blocks: [Block] = []) {
    (self.title, self.meta, self.blocks) = (title, meta, blocks)
  }

  /// The first picture in it; `nil` where there is none.
  var picture: SVG? {
    blocks.lazy.compactMap { if case .figure(let figure) = $0 { figure.picture } else { nil } }.first
  }

  /// Its picture; where it has none an empty sheet that says what it is of.
  var sheet: SVG { picture ?? SVG(width: 2_970, height: 2_100, title: title) }

  /// The parts with headings of which none skips a level: what is below a heading is one level below it at most.
  public var outlined: [Block] {
    var last = 1
    return blocks.map { block in
      guard case .heading(let level, let text) = block else { return block }
      last = min(max(level, 2), last + 1)
      return .heading(last, text)
    }
  }

  /// One part of a report.
  public enum Block: Hashable, Sendable {
    /// A heading; level 2 is below the title, 3 and 4 below that.
    case heading(Int, String)
    /// A text of its own.
    case paragraph(String)
    /// What somebody said.
    case quote(Quote)
    /// Things of one kind, in order; `numbered` when people will point at them by number.
    case items([Item], numbered: Bool)
    /// Things with the same properties, a row each.
    case table(Table)
    /// A picture that says in one look what the words beside it say.
    case figure(Figure)
    /// Words that not everybody knows, each with what it means.
    case terms([Term])
    /// The end of what is told; below it stands what is only for the record.
    case rule
  }

  /// What somebody said, as it was noted.
  public struct Quote: Hashable, Sendable {
    /// The words, without quotation marks.
    public var text: String
    /// Whose words; `nil` when nobody's voice is kept.
    public var by: String?
    /// ★: the moment that eyes lit up.
    public var lichtje: Bool
    /// Whether it stands between quotation marks: only words that were read back, or that are read by who said them.
    public var isLetterlijk: Bool

    /// A quote of these words.
    public init(_ text: String, by: String? = nil, lichtje: Bool = false, isLetterlijk: Bool = false) {
      (self.text, self.by, self.lichtje, self.isLetterlijk) = (text, by, lichtje, isLetterlijk)
    }
  }

  /// One entry of a list.
  public struct Item: Hashable, Sendable {
    /// What it says; may be more than one line.
    public var text: String
    /// Whose it is; `nil` when nobody's voice is kept.
    public var by: String?
    /// ★: the moment that eyes lit up.
    public var lichtje: Bool
    /// What is said about it, below it.
    public var details: [String]
    /// A word that stands out behind it: that it is new.
    public var mark: String?

    /// An entry of this text.
    public init(
      _ text: String, by: String? = nil, lichtje: Bool = false, details: [String] = [], mark: String? = nil
    ) {
      (self.text, self.by, self.lichtje, self.details, self.mark) = (text, by, lichtje, details, mark)
    }
  }

  /// Rows under heads.
  ///
  /// A row may be shorter or longer than the heads; what is missing is empty.
  public struct Table: Hashable, Sendable {
    /// What is in it, where its heading does not say so.
    public var caption: String?
    /// The heads of the columns.
    public var headers: [String]
    /// The rows, a text per column.
    public var rows: [[String]]
    /// Whether the first text of a row says what the row is about.
    public var hasRowHeads: Bool
    /// What has to be known to read it, below it: a line each.
    public var notes: [String]

    /// A table with these rows.
    public init(
      _ caption: String? = nil, headers: [String], rows: [[String]], hasRowHeads: Bool = true,
      notes: [String] = []
    ) {
      (self.caption, self.headers, self.rows) = (caption, headers, rows)
      (self.hasRowHeads, self.notes) = (hasRowHeads, notes)
    }

    /// The table without the columns that are empty in every row.
    func withoutEmptyColumns() -> Table {
      let kept = headers.indices.filter { column in
        rows.contains { column < $0.count && !$0[column].isEmpty }
      }
      var table = self
      table.headers = kept.map { headers[$0] }
      table.rows = rows.map { row in kept.map { $0 < row.count ? row[$0] : "" } }
      return table
    }

    /// The table with as many texts in every row as there are columns.
    func squared() -> Table {
      let width = max(headers.count, rows.map(\.count).max() ?? 0)
      let fill = { (row: [String]) in row + Array(repeating: "", count: width - row.count) }
      var table = self
      (table.headers, table.rows) = (fill(headers), rows.map(fill))
      return table
    }
  }

  /// A picture, for formats that have any; what it shows is told in words too.
  public struct Figure: Hashable, Sendable {
    /// The picture.
    public var picture: SVG
    /// The same on lines for a terminal; none where what stands around it says all.
    public var lines: [String]
    /// Whether it is a sheet of its own, that comes out of a printer as large as it is.
    public var isSheet: Bool

    /// A picture with its lines.
    public init(_ picture: SVG, lines: [String] = [], isSheet: Bool = false) {
      (self.picture, self.lines, self.isSheet) = (picture, lines, isSheet)
    }
  }

  /// A word, and what it means.
  public struct Term: Hashable, Sendable {
    /// The word as it stands in the report.
    public var word: String
    /// What it means, in words that everybody knows.
    public var meaning: String

    /// A word with its meaning.
    public init(_ word: String, _ meaning: String) { (self.word, self.meaning) = (word, meaning) }
  }
}

extension [Document.Block] {
  /// Parts under a heading; nothing at all when there are no parts.
  static func section(_ level: Int, _ heading: String, _ parts: [Document.Block]) -> [Document.Block] {
    parts.isEmpty ? [] : [.heading(level, heading)] + parts
  }

  /// A list; nothing at all when there are no entries.
  static func list(_ items: [Document.Item], numbered: Bool = false) -> [Document.Block] {
    items.isEmpty ? [] : [.items(items, numbered: numbered)]
  }

  /// A table without its empty columns; nothing at all when there are no rows.
  static func table(_ headers: [String], _ rows: [[String]]) -> [Document.Block] {
    rows.isEmpty ? [] : [.table(Document.Table(headers: headers, rows: rows).withoutEmptyColumns())]
  }
}
