import Text

/// Names for what comes back in many journeys, each with what is meant by it, by level: to start threads from.
public struct Codeboek: Hashable, Sendable {
  /// The names, in their order.
  public let regels: [Regel]

  /// A name.
  public struct Regel: Hashable, Sendable {
    /// At whose level it is.
    public let niveau: Niveau
    /// How it is called.
    public let naam: String
    /// What is meant by it, in a sentence.
    public let betekenis: String
  }

  /// The names of a text: a heading for each level, below it `- naam: betekenis` on a line.
  ///
  /// What is no such line says something to who reads the text.
  public init(_ markdown: String) {
    var (niveau, found): (Niveau?, [Regel]) = (nil, [])
    for line in markdown.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("## ") {
        let name = line.dropFirst(3).trimmed.folded
        niveau = Niveau.allCases.first { $0.rawValue.folded == name }
      } else if let niveau, line.hasPrefix("- "), let colon = line.firstIndex(of: ":") {
        let naam = line[line.index(line.startIndex, offsetBy: 2)..<colon].trimmed
        let betekenis = line[line.index(after: colon)...].trimmed
        if !naam.isEmpty { found.append(Regel(niveau: niveau, naam: naam, betekenis: betekenis)) }
      }
    }
    regels = found
  }
}
