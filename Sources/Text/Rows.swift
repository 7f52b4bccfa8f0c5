/// The rows of a table as a spreadsheet writes them: CSV with a semicolon, a comma or a tab between the fields.
///
/// It reads what Excel makes: a mark in front that says UTF-8, lines that end in two characters, fields between quotation marks
/// with lines in them, a first line that names what stands between the fields, two bytes for each letter, and letters of Windows
/// where it is no UTF-8.
public struct Rows {
  /// A row, and the line of the file on which it begins.
  public struct Row: Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// Its fields, without white space around them.
    public let fields: [String]
  }

  /// The rows that have anything in them.
  public let rows: [Row]
  /// The line on which a quotation mark opens that nothing closes; `nil` where all are closed.
  public let openQuote: Int?
  /// Whether it is another kind of file altogether: a workbook, or something with bytes that no text has.
  public let isNoTable: Bool

  /// The rows of these bytes.
  public init(_ bytes: some Collection<UInt8>) {
    var text = Rows.text(bytes)
    isNoTable = text.unicodeScalars.prefix(4096).contains("\0") || text.hasPrefix("PK\u{3}\u{4}")
    var (found, fields, field): ([Row], [String], String.UnicodeScalarView) = ([], [], .init())
    var (line, begin, quote): (Int, Int, Int?) = (1, 1, nil)
    let told = Rows.told(&text)
    let separator = told ?? Rows.separator(of: text)
    if told != nil { (line, begin) = (2, 2) }
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    func ends() {
      fields.append(String(field).trimmed)
      field.removeAll(keepingCapacity: true)
      if fields.contains(where: { !$0.isEmpty }) { found.append(Row(line: begin, fields: fields)) }
      fields.removeAll(keepingCapacity: true)
    }
    while let scalar = next {
      next = scalars.next()
      if scalar == "\n" { line += 1 }
      switch scalar {
      case "\"" where quote != nil:
        if next == "\"" {
          field.append(scalar)
          next = scalars.next()
        } else {
          quote = nil
        }
      case _ where quote != nil: field.append(scalar)
      case "\"" where field.allSatisfy { $0 == " " }:
        field.removeAll(keepingCapacity: true)
        quote = line
      case separator:
        fields.append(String(field).trimmed)
        field.removeAll(keepingCapacity: true)
      case "\r" where next == "\n": break
      case "\n", "\r":
        ends()
        begin = line
      default: field.append(scalar)
      }
    }
    ends()
    (rows, openQuote) = (found, quote)
  }

  /// What is most often between the fields of the first line; a semicolon where nothing tells.
  private static func separator(of text: String) -> Unicode.Scalar {
    let head = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    let candidates: [Unicode.Scalar] = [";", "\t", ","]
    let counted = candidates.map { candidate in (candidate, head.count { $0 == candidate }) }
    return counted.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? ";"
  }

  /// What stands between the fields by a first line that says so; `nil` where there is none.
  ///
  /// That line, such as `sep=;`, is taken away.
  private static func told(_ text: inout String) -> Unicode.Scalar? {
    let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    guard line.count == 5, String(line.prefix(4)).lowercased() == "sep=", let told = line.last else {
      return nil
    }
    let rest = text.unicodeScalars.dropFirst(5)
    text = String(
      String.UnicodeScalarView(
        rest.starts(with: "\r\n".unicodeScalars) ? rest.dropFirst(2) : rest.dropFirst()))
    return told
  }

  /// Text of two bytes for each letter, as a spreadsheet calls Unicode; `nil` of what is none.
  private static func wide(_ bytes: [UInt8]) -> String? {
    guard bytes.count > 3 else { return nil }
    let (one, two) = (bytes[0], bytes[1])
    let isMarked = (one == 0xFF && two == 0xFE) || (one == 0xFE && two == 0xFF)
    let isLittle = isMarked ? one == 0xFF : two == 0 && one != 0 && bytes[3] == 0 && bytes[2] != 0
    let isBig = isMarked ? one == 0xFE : one == 0 && two != 0 && bytes[2] == 0 && bytes[3] != 0
    guard isLittle || isBig else { return nil }
    let units = stride(from: isMarked ? 2 : 0, to: bytes.count - 1, by: 2).map { place -> UInt16 in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func text(_ bytes: some Collection<UInt8>) -> String {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : Array(bytes)
    if let text = wide(body) { return text }
    if let text = String(validating: body, as: UTF8.self) { return text }
    // Of Windows: what Latin-1 has, and the signs that it puts in the place of controls of which people type any.
    let signs: [UInt8: Unicode.Scalar] = [
      0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—",
    ]
    var scalars = String.UnicodeScalarView()
    for byte in body { scalars.append(signs[byte] ?? Unicode.Scalar(byte)) }
    return String(scalars)
  }
}
