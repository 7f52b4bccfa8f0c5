import Text
import Wording

extension Document {
  /// The report as one HTML file: no script, nothing from elsewhere, to be read on a phone, a screen and paper.
  ///
  /// Nothing in the data can become markup. No element has a style of its own, since the policy in the head allows only
  /// the one style below it.
  public func html(_ say: Wording) -> String {
    let lines = meta.map(\.markupLine).filter { !$0.isEmpty }
    let head = lines.isEmpty ? [] : ["<p class=\"bij\">" + lines.joined(separator: "<br>\n") + "</p>"]
    let body = ["<h1>\(title.markupLine)</h1>"] + head + outlined.map { $0.html(say) }
    return """
      <!DOCTYPE html>
      <html lang="\(say.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(HTMLStyle.hash)'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(title.markupLine)</title>
      <style>\(HTMLStyle.text)</style>
      </head>
      <body>
      <main\(layout.attribute)>
      \(body.filter { !$0.isEmpty }.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }
}

extension Document.Layout {
  fileprivate var attribute: String {
    switch self {
    case .text: ""
    case .large: " class=\"groot\""
    case .cards: " class=\"kaarten\""
    }
  }
}

extension Document.Block {
  fileprivate func html(_ say: Wording) -> String {
    switch self {
    case .heading(let level, let text):
      let level = min(level, 6)
      return "<h\(level)>\(text.markupLine)</h\(level)>"
    case .paragraph(let text):
      let lines = text.markupLines("<br>\n")
      return lines.isEmpty ? "" : "<p>\(lines)</p>"
    case .quote(let quote): return quote.html(say)
    case .items(let items, let numbered):
      guard !items.isEmpty else { return "" }
      let list = numbered ? "ol" : "ul"
      return "<\(list)>\n" + items.map { $0.html(say) }.joined(separator: "\n") + "\n</\(list)>"
    case .table(let table): return table.html
    case .figure(let figure):
      let kind = figure.isSheet ? " class=\"\(figure.picture.sheetClass)\"" : ""
      return "<figure\(kind)>\n\(figure.picture.element)\n</figure>"
    case .terms(let terms):
      guard !terms.isEmpty else { return "" }
      let pairs = terms.map { "<dt>\($0.word.markupLine)</dt><dd>\($0.meaning.markupLines("<br>\n"))</dd>" }
      return "<dl>\n" + pairs.joined(separator: "\n") + "\n</dl>"
    case .rule: return "<hr>"
    }
  }
}

extension SVG {
  /// On which paper it comes out of a printer: an A4 that lies, or an A3.
  fileprivate var sheetClass: String { width > 2_970 ? "blad-a3" : "blad" }
}

/// ★ is a picture to the eye, and a word to who listens.
private func star(_ say: Wording) -> String {
  "<span class=\"ster\" aria-hidden=\"true\">★</span><span class=\"voorlezen\">\(say(.sterVoorlezen).markup)</span> "
}

extension Document.Quote {
  fileprivate func html(_ say: Wording) -> String {
    let words = marked(text.harmlessLines, lichtje: false, quoted: isLetterlijk).map(\.markup)
    let by = by.map { "\n<footer>— \($0.markupLine)</footer>" } ?? ""
    return
      "<blockquote>\n<p>\(lichtje ? star(say) : "")\(words.joined(separator: "<br>\n"))</p>\(by)\n</blockquote>"
  }
}

extension Document.Item {
  fileprivate func html(_ say: Wording) -> String {
    var lines = [(lichtje ? star(say) : "") + text.markupLines("<br>\n")]
    if let by { lines[0] += " <span class=\"wie\">— \(by.markupLine)</span>" }
    if let mark { lines[0] += " <mark>\(mark.markupLine)</mark>" }
    lines += details.map { $0.markupLines("<br>\n") }.filter { !$0.isEmpty }
    return "<li>" + lines.joined(separator: "<br>\n") + "</li>"
  }
}

extension Document.Table {
  /// The first column says what its row is about; a narrow screen has each cell on a line, behind the head of its column.
  fileprivate var html: String {
    let table = squared()
    guard !table.headers.isEmpty else { return "" }
    let heads = table.headers.map(\.markupLine)
    let top = heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = zip(heads, row).enumerated().map { column, cell in
        let words = cell.1.markupLines("<br>\n")
        return column == 0 && hasRowHeads
          ? "<th scope=\"row\">\(words)</th>" : "<td data-kop=\"\(cell.0)\">\(words)</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    var lines = ["<table>"]
    if let caption { lines.append("<caption>\(caption.markupLine)</caption>") }
    lines += ["<thead><tr>\(top)</tr></thead>", "<tbody>"]
    lines += rows
    lines += ["</tbody>", "</table>"]
    lines += notes.map { "<p class=\"noot\">\($0.markupLine)</p>" }
    return lines.joined(separator: "\n")
  }
}

/// How a report in HTML looks.
enum HTMLStyle {
  /// What the policy in the head allows: the hash of `text`, as browsers reckon it.
  static let hash = "sha256-7VNaX99e37Br7i84+lA2kmpRKSJPwYXffvqj57ZHU8s="

  /// Large letters, dark on light or light on dark, as wide as one reads; on paper no row is broken.
  static let text = """

    :root { color-scheme: light dark; --inkt: #1c1c1c; --blad: #ffffff; --zacht: #4d4d4d; --lijn: #8c8c8c; --ster: #7a4b00; }
    @media (prefers-color-scheme: dark) {
      :root { --inkt: #f2f2f2; --blad: #16181b; --zacht: #c4c4c4; --lijn: #7d7d7d; --ster: #ffd479; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--blad); color: var(--inkt); font: 1.125rem/1.5 "Liberation Sans", Arial, sans-serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; hyphens: auto; }
    .groot { font-size: 1.3rem; }
    .kaarten { font-size: 1.3rem; }
    .kaarten tbody th { height: 3.2rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.5rem; }
    h2 { font-size: 1.45rem; line-height: 1.25; margin: 2.25rem 0 0.5rem; border-bottom: 2px solid var(--lijn); padding-bottom: 0.2rem; }
    h3 { font-size: 1.2rem; margin: 1.75rem 0 0.4rem; }
    h4, h5, h6 { font-size: 1.05rem; margin: 1.25rem 0 0.3rem; }
    p { margin: 0.5rem 0; }
    .bij, .wie, footer { color: var(--zacht); }
    blockquote { margin: 0.75rem 0; padding: 0.1rem 0 0.1rem 1rem; border-left: 4px solid var(--lijn); }
    blockquote footer { font-size: 1rem; }
    ul, ol { padding-left: 1.5rem; margin: 0.5rem 0; }
    li { margin: 0.35rem 0; }
    .ster { color: var(--ster); }
    .voorlezen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    hr { border: 0; border-top: 1px solid var(--lijn); margin: 2.5rem 0 0; }
    table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; font-size: 1rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem 0.4rem 0; border-bottom: 1px solid var(--lijn); }
    thead th { color: var(--zacht); font-weight: bold; }
    caption { text-align: left; font-weight: bold; padding: 0.2rem 0; }
    .noot { font-size: 0.95rem; color: var(--zacht); margin: 0.2rem 0; }
    figure { margin: 1rem 0; }
    figure svg { display: block; width: 100%; height: auto; background: #ffffff; }
    @page blad { size: 297mm 210mm; margin: 0; }
    @page blad-a3 { size: 420mm 297mm; margin: 0; }
    dt { font-weight: bold; margin-top: 0.5rem; }
    dd { margin: 0 0 0 1rem; }
    @media screen and (max-width: 44rem) {
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr, th[scope=row], td { display: block; }
      tr { padding: 0.6rem 0; border-bottom: 1px solid var(--lijn); }
      th[scope=row], td { border: 0; padding: 0.1rem 0; }
      td:empty { display: none; }
      td::before { content: attr(data-kop) ": "; color: var(--zacht); }
    }
    @media print {
      :root { --inkt: #000000; --blad: #ffffff; --zacht: #333333; --lijn: #777777; --ster: #000000; }
      body { font-size: 12pt; }
      main { max-width: none; padding: 0; }
      .groot { font-size: 14pt; line-height: 1.35; }
      .kaarten h2 { break-before: page; }
      .blad { page: blad; margin: 0; }
      .blad svg { width: 297mm; height: 209.5mm; }
      .blad-a3 { page: blad-a3; margin: 0; }
      .blad-a3 svg { width: 420mm; height: 296.5mm; }
      h1, h2, h3, h4, h5, h6 { break-after: avoid; }
      tr, li, blockquote { break-inside: avoid; }
      thead { display: table-header-group; }
    }

    """
}
