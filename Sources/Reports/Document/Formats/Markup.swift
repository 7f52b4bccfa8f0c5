import Text

extension String {
  /// The text as HTML and XML that say just this, in an element or between double quotes.
  var markup: String {
    guard utf8.contains(where: { $0 < 0x40 || $0 > 0xEE }) else { return self }
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      // No XML may have these, in whatever form.
      case "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// The text on one line, as markup.
  var markupLine: String { harmlessLine.markup }

  /// The lines of the text as markup, with this between them.
  func markupLines(_ lineBreak: String) -> String {
    harmlessLines.map(\.markup).joined(separator: lineBreak)
  }
}
