import Support
import Testing
import Text

/// A piece of text is found and replaced as it is written.
@Suite struct PiecesTests {
  @Test(arguments: [
    ("samen buiten", "en b", true), ("samen", "", true), ("", "", true), ("", "a", false),
    ("aab", "ab", true),
    ("één dag", "n d", true), ("één dag", "een", false), ("kort", "korter", false), ("a|b", "|", true),
  ]) func `a piece stands in a text or not`(text: String, piece: String, stands: Bool) {
    #expect(text.holds(piece) == stands)
    #expect(text[...].holds(piece[...]) == stands)
  }

  @Test(arguments: [
    ("a\"b\"", "\"", "\"\"", "a\"\"b\"\""), ("aaa", "aa", "b", "ba"), ("12–15", "–", "-", "12-15"),
    // Three bytes each, of which the first, or the first two, are the same.
    ("€ 5 – “6”", "–", "-", "€ 5 - “6”"),
    ("niets", "x", "y", "niets"), ("", "x", "y", ""), ("**vet**", "**", "", "vet"), ("aap", "", "x", "aap"),
  ]) func `each piece makes room for another, from left to right`(
    text: String, piece: String, other: String, becomes: String
  ) {
    #expect(text.replaced(piece, by: other) == becomes)
  }

  @Test func `what is replaced is gone, and what is put back makes the text again`() {
    let letters: [Character] = ["a", "b", "é", "|"]
    var dice = Dice(seed: 22)
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &dice)).map { _ in letters[Int.random(in: 0..<4, using: &dice)] })
      let piece = String(letters[Int.random(in: 0..<4, using: &dice)])
      let other = text.replaced(piece, by: "-")
      #expect(!other.holds(piece) && other.holds("-") == text.holds(piece))
      #expect(other.replaced("-", by: piece) == text)
    }
  }
}
