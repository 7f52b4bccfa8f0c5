import Testing

@testable import SessionModel

/// The list of words of every day, against texts of our own.
@Suite struct GewoneWoordenTests {
  @Test func `the commonest words of our minutes are words of every day`() throws {
    let lines = try LekGevallen.lines(of: "notulen.txt") + LekGevallen.lines(of: "notulen-derde.txt")
    var counts: [String: Int] = [:]
    for line in lines {
      for word in Lexer.tokens(of: line) where word.kind == .word && isWord(word.text) {
        counts[word.text, default: 0] += 1
      }
    }
    let commonest = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(500).map(\.key)
    let missing = commonest.filter { !GewoneWoorden.contains($0) && !GewoneWoordenTests.noWords.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
    #expect(commonest.count == 500)
  }

  @Test func `a name that swallowed words of every day is told which`() {
    #expect(GewoneWoorden.hit(by: VerbodenWoorden(["Regie", "moestuin"])) == ["moestuin"])
    #expect(GewoneWoorden.hit(by: VerbodenWoorden(["Vlinderegel"])).isEmpty)
  }

  /// Whether it is more than an abbreviation: three letters, with a vowel.
  private func isWord(_ text: String) -> Bool {
    text.unicodeScalars.count > 2 && text.contains(where: "aeiouy".contains)
  }

  /// Made-up places, numbers, ends of file names, and months that are people too.
  private static let noWords: Set<String> = [
    "denkstad", "example", "ecli", "rbden", "docx", "def", "iii", "jan", "feb", "okt", "dec",
  ]
}
