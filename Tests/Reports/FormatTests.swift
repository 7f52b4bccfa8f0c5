import Foundation
import FoundationXML
import Support
import Testing
import Wording

@testable import Reports

/// A report in the formats that are taken elsewhere: a page for a browser, a text document, rows for a spreadsheet.
@Suite struct FormatTests {
  private static let seeds = Array<UInt64>(1...80)
  private static let say = Wording()

  private static let journey = Document(
    title: "De reis van Vlinder", meta: ["6 november 2026", "Denkstad"],
    blocks: [
      .heading(2, "De droom"),
      .quote(.init("Leerling-monteur zijn", by: "jeugdige", lichtje: true, isLetterlijk: true)),
      .heading(4, "Eerste stappen"),
      .table(
        .init(headers: ["wie", "wat"], rows: [["mentor", "belt & komt langs"], ["moeder", "=SOM(1)"]])),
      .items([.init("Vaste begeleider", by: "ouder", details: ["elke ochtend"])], numbered: true), .rule,
      .paragraph("Einde\nvan <dit> verslag"),
    ])

  // MARK: Outline

  @Test(arguments: seeds) func `no heading skips a level`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var last = 1
    for case .heading(let level, _) in Document.hostile(&dice).outlined {
      #expect((2...(last + 1)).contains(level), "seed \(seed)")
      last = level
    }
  }

  // MARK: HTML

  @Test func `a page says what it is, and asks nothing from elsewhere`() {
    let page = Self.journey.html(Self.say)
    for part in [
      "<html lang=\"nl\">", "default-src 'none'", "name=\"robots\" content=\"noindex\"",
      "<h1>De reis van Vlinder</h1>",
      "<h2>De droom</h2>", "<h3>Eerste stappen</h3>", "<footer>— jeugdige</footer>",
      "<span class=\"voorlezen\">lichtje:</span> “Leerling-monteur zijn”", "<th scope=\"col\">wat</th>",
      "<th scope=\"row\">mentor</th><td data-kop=\"wat\">belt &amp; komt langs</td>",
      "<li>Vaste begeleider <span class=\"wie\">— ouder</span><br>\nelke ochtend</li>",
      "<p>Einde<br>\nvan &lt;dit&gt; verslag</p>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    for sign in ["http:", "https:", "//", "<script", "style=", "url(", "@import"] {
      #expect(!page.contains(sign), "\(sign)")
    }
    #expect(page.components(separatedBy: "<h1").count == 2)
  }

  @Test func `the policy in the head allows the style that is there, and no other`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "stijl-\(UUID().uuidString).css")
    try Data(HTMLStyle.text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = [file.path]
    process.standardOutput = pipe
    try process.run()
    let told = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let digits = Array(told.prefix(64))
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    try #require(bytes.count == 32)
    #expect(HTMLStyle.hash == "sha256-" + Data(bytes).base64EncodedString())
  }

  @Test(arguments: seeds) func `nothing in the data becomes markup of a page`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let document = Document.hostile(&dice)
    let page = document.html(Self.say)
    let known: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "h5", "h6", "p", "br",
      "blockquote", "footer", "span", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "hr",
      "!DOCTYPE",
    ]
    var open: [String] = []
    for tag in page.matches(of: /<(\/?)([^\s>]+)[^>]*>/) {
      let name = String(tag.2)
      #expect(known.contains(name), "seed \(seed): \(name)")
      guard !["meta", "br", "hr", "!DOCTYPE"].contains(name) else { continue }
      if tag.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name, "seed \(seed)") }
    }
    #expect(open.isEmpty, "seed \(seed)")
    let words = page.replacing(/<style>.*<\/style>/.dotMatchesNewlines(), with: "").replacing(
      /<[^>]*>/, with: " "
    )
    .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
    .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    for case .paragraph(let text) in document.blocks {
      for line in text.harmlessLines { #expect(words.contains(line), "seed \(seed)") }
    }
  }

  // MARK: Text document

  @Test func `a text document has five parts as they are, the kind first, and is the same each time`() throws
  {
    let bytes = try #require(Self.journey.odt(Self.say))
    #expect(bytes == Self.journey.odt(Self.say))
    let names = ZipParts(bytes).parts.map(\.name)
    #expect(names == ["mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"])
    // What a zip tells of its first file, so that whoever looks at the first bytes knows what it is.
    #expect(
      String(decoding: bytes[30..<81], as: UTF8.self)
        == "mimetypeapplication/vnd.oasis.opendocument.textPK\u{3}\u{4}")
    let content = try #require(ZipParts(bytes).text(of: "content.xml"))
    for part in [
      "text:outline-level=\"2\">De droom</text:h>", "<table:table-header-rows>", "style:column-width=",
      "text:style-name=\"Nummering\"", "“Leerling-monteur zijn”",
    ] {
      #expect(content.contains(part), "\(part)")
    }
  }

  @Test(arguments: seeds) func `each part of a text document is XML whatever it holds`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let document = Document.hostile(&dice)
    let parts = ZipParts(try #require(document.odt(Self.say))).parts
    try #require(parts.count == 5)
    for part in parts where part.name.hasSuffix(".xml") {
      let parser = XMLParser(data: Data(part.bytes))
      let reader = WordReader()
      parser.delegate = reader
      #expect(parser.parse(), "seed \(seed), \(part.name): \(String(describing: parser.parserError))")
      guard part.name == "content.xml" else { continue }
      for case .paragraph(let text) in document.blocks {
        for line in text.harmlessLines { #expect(reader.words.contains(line), "seed \(seed)") }
      }
    }
  }

  // MARK: Spreadsheet

  @Test(arguments: [
    ("plain", "\"plain\""), ("two\nlines", "\"two\nlines\""), ("a \"word\"", "\"a \"\"word\"\"\""),
    ("a;b", "\"a;b\""),
    ("=1+1", "\"'=1+1\""), ("+31", "\"'+31\""), ("-5", "\"'-5\""), ("@x", "\"'@x\""), ("\t=1", "\"'=1\""),
    ("＝1", "\"'＝1\""),
    ("\r\n=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
  ])
  func `no field is a formula, and each says just this`(text: String, field: String) {
    #expect(CSV.row([.text(text), .number(-3), .empty]) == field + ";-3;\r\n")
  }

  @Test func `the tables of a report are rows for a spreadsheet`() {
    #expect(
      Self.journey.csv
        == "\u{FEFF}\"wie\";\"wat\"\r\n\"mentor\";\"belt & komt langs\"\r\n\"moeder\";\"'=SOM(1)\"\r\n")
  }

  // MARK: Endings

  @Test(arguments: [
    ("verslag.html", Format.html), ("a/b/Verslag.HTM", .html), ("x.odt", .odt), ("x.md", .md),
    ("x.markdown", .md),
    ("x.txt", .tekst), ("x.json", .json), ("x.csv", .csv), ("a.html/verslag", nil), ("verslag", nil),
    (".html", nil),
    ("verslag.pdf", nil), ("", nil),
  ])
  func `the name of a file tells its format`(path: String, format: Format?) {
    #expect(Format(pathOf: path) == format)
  }

  @Test(arguments: [
    ("verslag.pdf", "pdf"), ("a/Verslag.DOCX", "docx"), ("lijst.csv.gz", "gz"), ("verslag.html", nil),
    ("verslag.bestand", nil), ("verslag", nil), (".pdf", nil), ("a.pdf/verslag", nil), ("", nil),
  ])
  func `the name of a file promises nothing that no format is`(path: String, ending: String?) {
    #expect(Format.foreignEnding(of: path) == ending)
  }
}

/// The files of a zip that holds them as they are.
private struct ZipParts {
  var parts: [(name: String, bytes: [UInt8])] = []

  init(_ bytes: [UInt8]) {
    func number(_ place: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    var place = 0
    while place + 30 <= bytes.count, number(place, 4) == 0x0403_4B50 {
      let (method, size, name, extra) = (
        number(place + 8, 2), number(place + 18, 4), number(place + 26, 2), number(place + 28, 2)
      )
      guard method == 0, extra == 0, number(place + 6, 2) & 8 == 0 else { return }
      let start = place + 30 + name
      parts.append(
        (String(decoding: bytes[(place + 30)..<start], as: UTF8.self), Array(bytes[start..<(start + size)])))
      place = start + size
    }
  }

  func text(of name: String) -> String? {
    parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

private final class WordReader: NSObject, XMLParserDelegate {
  var words = ""
  func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }
}
