import SessionModel
import Text

/// A line of a pasted or imported list.
public enum PastedLine {
  /// The notes in a pasted text: a line each, without bullets; one that is too long for a note in parts.
  package static func notes(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line in
      // Word's second bullet is the letter o, which only the tab behind it tells from a word.
      let line = line.trimmed.hasPrefix("o\t") ? line.trimmed.dropFirst(2) : line
      return CleanText(String(line), limit: .max).text.split(separator: "\n")
    }.map { withoutBullet(String($0)) }.filter { !$0.isEmpty }.flatMap(parts)
  }

  /// The line in parts that fit in a note, cut between words where there are any.
  public static func parts(of line: String) -> [String] {
    var (parts, rest) = ([String](), line[...])
    while rest.utf8.count > CleanText.noteLimit {
      var end = rest.startIndex
      var (bytes, lastSpace) = (0, rest.startIndex)
      while end < rest.endIndex, bytes + rest[end].utf8.count <= CleanText.noteLimit {
        if rest[end] == " " { lastSpace = end }
        bytes += rest[end].utf8.count
        end = rest.index(after: end)
      }
      if lastSpace > rest.startIndex { end = lastSpace }
      guard end > rest.startIndex else { break }
      parts.append(rest[..<end].trimmed)
      rest = rest[end...]
    }
    return parts + [rest.trimmed].filter { !$0.isEmpty }
  }

  /// A paste of one line as it is put into another: nothing is taken off but the line end behind it.
  package static func line(in text: String) -> String {
    let lines = CleanText(text, limit: .max).text.split(separator: "\n")
    return String(lines.first { !$0.trimmed.isEmpty } ?? lines.first ?? "")
  }

  /// The line without the sign or number that lists begin with.
  public static func withoutBullet(_ line: String) -> String {
    let text = line.trimmed
    for bullet in ["-", "*", "•", "–", "·", "▪", "◦", "●"] where text.hasPrefix(bullet + " ") {
      return text.dropFirst(2).trimmed
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") {
      return rest.dropFirst(2).trimmed
    }
    return text
  }
}
