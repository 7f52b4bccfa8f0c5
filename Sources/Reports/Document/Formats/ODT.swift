import Text
import Wording

extension Document {
  /// The report as a text document that Word and LibreOffice open, to be written in further; `nil` where there is no memory
  /// for it.
  ///
  /// Headings, lists and heads of tables are what they are called, so that whoever takes it over has an outline; nothing is
  /// styled by hand.
  public func odt(_ say: Wording) -> [UInt8]? {
    let content = ODTContent(self, say)
    let pictures = content.pictures.enumerated().map {
      (name: ODTPart.picture($0.offset + 1), file: $0.element.file)
    }
    var zip = Zip()
    zip.add("mimetype", ODTPart.kind)
    zip.add("content.xml", content.text)
    zip.add("styles.xml", ODTPart.styles(title: foot.markupLine, layout, content.sheets.map(\.picture), say))
    zip.add("meta.xml", ODTPart.meta(title: title.markupLine, say))
    for (name, file) in pictures { zip.add(name, file) }
    zip.add("META-INF/manifest.xml", ODTPart.manifest(pictures: pictures.map(\.name)))
    return zip.bytes()
  }
}

extension Document {
  /// What stands at the foot of each page beside its number.
  fileprivate var foot: String { [title, status].filter { !$0.isEmpty }.joined(separator: " · ") }
}

/// What is said, in the words of the format.
private struct ODTContent {
  private var body = ""
  private var widths: [[Int]] = []
  /// What is drawn in it, in order.
  private(set) var pictures: [SVG] = []
  /// What comes behind the words, each on a sheet as large as it is.
  private(set) var sheets: [Document.Figure] = []

  init(_ document: Document, _ say: Wording) {
    body +=
      "<text:h text:style-name=\"Titel\" text:outline-level=\"1\">\(document.title.markupLine)</text:h>\n"
    for line in document.meta { paragraph(line, "Bij") }
    for block in document.outlined { add(block) }
    for (index, sheet) in sheets.enumerated() { add(sheet.picture, onSheet: index + 1) }
  }

  /// The whole part; the widths of columns are known when all tables are.
  var text: String {
    let styles = widths.enumerated().map { number, columns in
      let table =
        "<style:style style:name=\"T\(number + 1)\" style:family=\"table\">"
        + "<style:table-properties style:width=\"170mm\" table:align=\"left\"/></style:style>\n"
      return table
        + columns.enumerated().map { column, width in
          "<style:style style:name=\"T\(number + 1).\(column + 1)\" style:family=\"table-column\">"
            + "<style:table-column-properties style:column-width=\"\(width)mm\"/></style:style>\n"
        }.joined()
    }
    return ODTPart.opening("document-content")
      + "<office:automatic-styles>\n\(styles.joined())\(pictures.isEmpty ? "" : ODTPart.frame)"
      + sheets.indices.map { ODTPart.sheetParagraph($0 + 1) }.joined() + "</office:automatic-styles>\n"
      + "<office:body>\n<office:text>\n\(body)</office:text>\n</office:body>\n</office:document-content>\n"
  }

  private mutating func add(_ block: Document.Block) {
    switch block {
    case .heading(let level, let text):
      let level = min(level, 5)
      body +=
        "<text:h text:style-name=\"Kop_\(level)\" text:outline-level=\"\(level)\">\(text.markupLine)</text:h>\n"
    case .paragraph(let text): paragraph(text, "Tekst")
    case .quote(let quote):
      let words = marked(quote.text.harmlessLines, lichtje: quote.lichtje, quoted: quote.isLetterlijk)
      let by = quote.by.map { [ODTPart.quiet("— " + $0.markupLine)] } ?? []
      put(words.map(\.markup) + by, "Citaat")
    case .items(let items, let numbered):
      guard !items.isEmpty else { return }
      let style = numbered ? "Nummering" : "Opsomming"
      body += "<text:list text:style-name=\"\(style)\">\n"
      for item in items {
        body += "<text:list-item>"
        put(lines(of: item), "Punt")
        body += "</text:list-item>\n"
      }
      body += "</text:list>\n"
    case .table(let table): add(table.squared())
    case .figure(let figure):
      if figure.isSheet { sheets.append(figure) } else { add(figure.picture) }
    case .terms(let terms):
      for term in terms {
        put(
          [
            ODTPart.strong(term.word.markupLine) + ": "
              + term.meaning.harmlessLines.map(\.markup).joined(separator: " ")
          ],
          "Punt")
      }
    case .rule: body += "<text:p text:style-name=\"Streep\"/>\n"
    }
  }

  private func lines(of item: Document.Item) -> [String] {
    var lines = marked(item.text.harmlessLines, lichtje: item.lichtje, quoted: false).map(\.markup)
    if let by = item.by { lines[lines.count - 1] += ODTPart.quiet(" — " + by.markupLine) }
    if let mark = item.mark { lines[lines.count - 1] += " " + ODTPart.strong(mark.markupLine) }
    return lines + item.details.flatMap { $0.harmlessLines.map(\.markup) }
  }

  private mutating func paragraph(_ text: String, _ style: String) {
    let lines = text.harmlessLines.map(\.markup)
    if !lines.isEmpty { put(lines, style) }
  }

  private mutating func put(_ lines: [String], _ style: String) {
    body += "<text:p text:style-name=\"\(style)\">\(lines.joined(separator: "<text:line-break/>"))</text:p>\n"
  }

  private mutating func add(_ table: Document.Table) {
    guard !table.headers.isEmpty else { return }
    let columns = ODTContent.widths(of: table)
    widths.append(columns)
    if let caption = table.caption { paragraph(caption, "Bijschrift") }
    let name = "T\(widths.count)"
    body += "<table:table table:name=\"\(name)\" table:style-name=\"\(name)\">\n"
    for column in columns.indices {
      body += "<table:table-column table:style-name=\"\(name).\(column + 1)\"/>\n"
    }
    body += "<table:table-header-rows>\n"
    row(table.headers) { _ in "Kolomkop" }
    body += "</table:table-header-rows>\n"
    for cells in table.rows { row(cells) { $0 == 0 && table.hasRowHeads ? "Rijkop" : "Cel" } }
    body += "</table:table>\n"
    for note in table.notes { paragraph(note, "Noot") }
  }

  /// As wide as the page, and as high as that makes it; on a sheet of its own as large as it is.
  private mutating func add(_ picture: SVG, onSheet sheet: Int? = nil) {
    pictures.append(picture)
    let number = pictures.count
    let width = sheet == nil ? 1_700 : picture.width - ODTPart.sheetAir
    let height = picture.height * width / max(1, picture.width)
    body +=
      "<text:p text:style-name=\"\(sheet.map(ODTPart.sheetStyle) ?? "Tekst")\"><draw:frame draw:style-name=\"Kader\" draw:name=\"P\(number)\" "
      + "text:anchor-type=\"as-char\" svg:width=\"\(SVG.tenths(width))mm\" svg:height=\"\(SVG.tenths(height))mm\">"
      + "<draw:image xlink:href=\"\(ODTPart.picture(number))\" xlink:type=\"simple\" xlink:show=\"embed\" "
      + "xlink:actuate=\"onLoad\" draw:mime-type=\"image/svg+xml\"/>"
      + "<svg:title>\(picture.title.markupLine)</svg:title><svg:desc>\(picture.description.markupLine)</svg:desc>"
      + "</draw:frame></text:p>\n"
  }

  private mutating func row(_ cells: [String], style: (Int) -> String) {
    body += "<table:table-row>"
    for (column, cell) in cells.enumerated() {
      body += "<table:table-cell table:style-name=\"Vak\" office:value-type=\"string\">"
      put(cell.harmlessLines.map(\.markup), style(column))
      body += "</table:table-cell>"
    }
    body += "</table:table-row>\n"
  }

  /// In millimetres, together those of the page: a column is wide by what it has to say, and never too narrow for a word.
  private static func widths(of table: Document.Table) -> [Int] {
    let weights = table.headers.indices.map { column in
      let texts = [table.headers[column]] + table.rows.map { $0[column] }
      let longest = texts.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
      let mean = texts.map(\.count).reduce(0, +) / max(1, texts.count)
      return min(max(longest, mean, 4), 40)
    }
    let (all, page) = (weights.reduce(0, +), 170)
    let shares = weights.map { $0 * page / max(1, all) }
    return shares.dropLast() + [page - shares.dropLast().reduce(0, +)]
  }
}

/// The parts of the format that say nothing of the report but its name.
private enum ODTPart {
  static let kind = "application/vnd.oasis.opendocument.text"

  /// Words that stand back a little.
  static func quiet(_ markup: String) -> String {
    "<text:span text:style-name=\"Stil\">\(markup)</text:span>"
  }

  /// Words that stand out.
  static func strong(_ markup: String) -> String {
    "<text:span text:style-name=\"Sterk\">\(markup)</text:span>"
  }

  /// Where a picture is kept.
  static func picture(_ number: Int) -> String { "Pictures/\(number).svg" }

  /// How a picture stands in the text.
  static let frame =
    "<style:style style:name=\"Kader\" style:family=\"graphic\">"
    + "<style:graphic-properties style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/></style:style>\n"

  /// A line is a little higher than what stands in it: a picture as high as its sheet would begin a second one.
  static let sheetAir = 20

  /// The paragraph on a sheet of its own, which begins that sheet.
  static func sheetStyle(_ number: Int) -> String { "Plaat_\(number)" }

  static func sheetParagraph(_ number: Int) -> String {
    "<style:style style:name=\"\(sheetStyle(number))\" style:family=\"paragraph\" style:master-page-name=\"Plaatblad_\(number)\">"
      + "<style:paragraph-properties fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" fo:line-height=\"100%\" fo:text-align=\"center\"/>"
      + "</style:style>\n"
  }

  /// A sheet as large as a picture.
  private static func sheetLayout(_ number: Int, of picture: SVG) -> String {
    let side = picture.width > picture.height ? "landscape" : "portrait"
    return "<style:page-layout style:name=\"Plaatmaat_\(number)\">"
      + "<style:page-layout-properties fo:page-width=\"\(SVG.tenths(picture.width))mm\" "
      + "fo:page-height=\"\(SVG.tenths(picture.height))mm\" fo:margin=\"0mm\" style:print-orientation=\"\(side)\"/>"
      + "</style:page-layout>\n"
  }

  private static func sheetPage(_ number: Int) -> String {
    "<style:master-page style:name=\"Plaatblad_\(number)\" style:page-layout-name=\"Plaatmaat_\(number)\"/>\n"
  }

  private static let names = [
    "office", "style", "text", "table", "meta",
  ].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(separator: " ")

  static func opening(_ part: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:\(part) \(names)"
      + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
      + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
      + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
      + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\">\n"
  }

  static func manifest(pictures: [String]) -> String {
    let drawn = pictures.map {
      "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"image/svg+xml\"/>\n"
    }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="\(kind)"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
      \(drawn)</manifest:manifest>

      """
  }

  static func meta(title: String, _ say: Wording) -> String {
    opening("document-meta")
      + "<office:meta><dc:title>\(title)</dc:title><dc:language>\(say.language.rawValue)-NL</dc:language></office:meta>\n"
      + "</office:document-meta>\n"
  }

  static func styles(
    title: String, _ layout: Document.Layout, _ sheets: [SVG], _ say: Wording
  ) -> String {
    let numbered = sheets.enumerated().map { (number: $0.offset + 1, picture: $0.element) }
    let layouts = numbered.map { sheetLayout($0.number, of: $0.picture) }.joined()
    let pages = numbered.map { sheetPage($0.number) }.joined()
    return opening("document-styles") + """
      <office:font-face-decls/>
      <office:styles>
      <style:default-style style:family="paragraph">
      <style:paragraph-properties fo:margin-top="0mm" fo:margin-bottom="2mm" fo:line-height="130%"/>
      <style:text-properties fo:font-family="'Liberation Sans', Arial, sans-serif" fo:font-size="\(layout == .text ? 11 : 14)pt" fo:language="nl" fo:country="NL"/>
      </style:default-style>
      <style:default-style style:family="table"/>
      \(paragraphs(layout).map(paragraph).joined(separator: "\n"))
      <style:style style:name="Stil" style:family="text"><style:text-properties fo:color="#4d4d4d"/></style:style>
      <style:style style:name="Sterk" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
      <style:style style:name="Vak" style:family="table-cell">
      <style:table-cell-properties fo:padding="1mm" fo:border-bottom="0.5pt solid #8c8c8c"/>
      </style:style>
      <text:list-style style:name="Opsomming">
      <text:list-level-style-bullet text:level="1" text:bullet-char="•">\(indent)</text:list-level-style-bullet>
      </text:list-style>
      <text:list-style style:name="Nummering">
      <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">\(indent)</text:list-level-style-number>
      </text:list-style>
      </office:styles>
      <office:automatic-styles>
      <style:page-layout style:name="Blad">
      <style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="20mm"/>
      <style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style>
      </style:page-layout>
      \(layouts)</office:automatic-styles>
      <office:master-styles>
      <style:master-page style:name="Standard" style:page-layout-name="Blad">
      <style:footer><text:p text:style-name="Voet">\(title) · \
      <text:page-number text:select-page="current">1</text:page-number>/<text:page-count>1</text:page-count></text:p></style:footer>
      </style:master-page>
      \(pages)</office:master-styles>
      </office:document-styles>

      """
  }

  private static let indent =
    "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
    + "<style:list-level-label-alignment text:label-followed-by=\"listtab\" fo:text-indent=\"-6mm\" fo:margin-left=\"6mm\"/>"
    + "</style:list-level-properties>"

  /// A style: its name, what it is beside a text, and how it looks.
  private typealias Style = (name: String, level: Int?, paragraph: String, text: String)

  private static func paragraphs(_ layout: Document.Layout) -> [Style] {
    paragraphs.map { style in
      guard layout == .cards else { return style }
      switch style.name {
      case "Kop_2":
        return (style.name, style.level, style.paragraph + " fo:break-before=\"page\"", style.text)
      case "Rijkop":
        return (style.name, style.level, "fo:margin-top=\"10mm\" fo:margin-bottom=\"0mm\"", style.text)
      default: return style
      }
    }
  }

  private static let paragraphs: [Style] = [
    (
      "Titel", 1, "fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"",
      "fo:font-size=\"20pt\" fo:font-weight=\"bold\""
    ),
    ("Kop_2", 2, heading(7), "fo:font-size=\"15pt\" fo:font-weight=\"bold\""),
    ("Kop_3", 3, heading(5), "fo:font-size=\"12.5pt\" fo:font-weight=\"bold\""),
    ("Kop_4", 4, heading(4), "fo:font-size=\"11pt\" fo:font-weight=\"bold\""),
    ("Kop_5", 5, heading(3), "fo:font-size=\"11pt\" fo:font-style=\"italic\""),
    ("Bij", nil, "fo:margin-bottom=\"0.5mm\"", "fo:color=\"#4d4d4d\""),
    ("Tekst", nil, "fo:orphans=\"2\" fo:widows=\"2\"", ""),
    (
      "Citaat", nil, "fo:margin-left=\"6mm\" fo:padding-left=\"3mm\" fo:border-left=\"2pt solid #8c8c8c\"", ""
    ),
    ("Punt", nil, "fo:margin-bottom=\"1mm\"", ""),
    ("Bijschrift", nil, "fo:margin-bottom=\"1mm\" fo:keep-with-next=\"always\"", "fo:font-weight=\"bold\""),
    ("Noot", nil, "fo:margin-bottom=\"1mm\"", "fo:font-size=\"9.5pt\" fo:color=\"#4d4d4d\""),
    ("Cel", nil, "fo:margin-bottom=\"0mm\"", "fo:font-size=\"9.5pt\""),
    ("Rijkop", nil, "fo:margin-bottom=\"0mm\"", "fo:font-size=\"9.5pt\" fo:font-weight=\"bold\""),
    (
      "Kolomkop", nil, "fo:margin-bottom=\"0mm\" fo:keep-with-next=\"always\"",
      "fo:font-size=\"9.5pt\" fo:font-weight=\"bold\" fo:color=\"#4d4d4d\""
    ),
    ("Streep", nil, "fo:border-bottom=\"0.5pt solid #8c8c8c\" fo:margin-top=\"6mm\"", ""),
    ("Voet", nil, "fo:text-align=\"right\"", "fo:font-size=\"9pt\" fo:color=\"#4d4d4d\""),
  ]

  private static func heading(_ above: Int) -> String {
    "fo:margin-top=\"\(above)mm\" fo:margin-bottom=\"1.5mm\" fo:keep-with-next=\"always\""
  }

  private static func paragraph(_ style: Style) -> String {
    let outline = style.level.map { " style:default-outline-level=\"\($0)\"" } ?? ""
    return "<style:style style:name=\"\(style.name)\" style:family=\"paragraph\"\(outline)>"
      + "<style:paragraph-properties \(style.paragraph)/>"
      + "<style:text-properties \(style.text)/></style:style>"
  }
}
