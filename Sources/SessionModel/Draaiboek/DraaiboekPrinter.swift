import Text

extension Draaiboek {
  /// The draaiboek as Markdown, always written the same way; reading it gives the same draaiboek.
  ///
  /// Texts are cleaned, so that none can add a line.
  public func printed() -> String {
    var blocks = [["# " + text(titel)]]
    let paragraphs = uitleg.map { text($0, startsLine: true) }.filter { !$0.isEmpty }
    blocks[0] += paragraphs.prefix(1)
    blocks += paragraphs.dropFirst().map { [$0] }
    blocks.append(items(Self.keys, of: self))
    blocks += stappen.map { ["## " + text($0.naam)] + items(Stap.keys, of: $0) }
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func items<Owner>(_ keys: [DraaiboekKey<Owner>], of owner: Owner) -> [String] {
    keys.flatMap { key in key.write(owner).map { "- \(key.name): \(text($0))" } }
  }

  private func text(_ text: String, startsLine: Bool = false) -> String {
    let line = CleanText(oneLine: text, limit: Self.maximumSize).text
    return DraaiboekEscape.write(line, startsLine: startsLine)
  }
}
