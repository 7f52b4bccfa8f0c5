import Support
import Testing
import Text

struct SeamsTests {
  @Test(arguments: [
    "samenwerkings|verband", "onderwijs|consulent", "leer|plicht|ambtenaar", "zorg|boerderij",
    "thuis|zitters|overleg",
    "gedrags|wetenschapper", "Samenwerkings|verband-|coördinator", "ondersteunings|behoeften",
    "jeugd|hulp|verlener",
    "onderwijs-|zorg|arrangement", "ontwikkelings|perspectief|plan?", "toelaatbaarheids|verklaring,",
  ])
  func `a long word falls apart in words`(word: String) {
    let expected = word.split(separator: "|").map(String.init)
    #expect(Seams.parts(of: expected.joined()) == expected)
  }

  @Test(arguments: [
    "school", "planten", "ouderwets", "teamgeest", "werkelijkheid", "hulpeloos", "vragenderwijs", "onderwijs",
    "allemaal",
    "verantwoordelijkheid", "waarderend", "opmerkelijk", "aaaaaaaaaaaaaaaaaaaa", "", "ja", "-", "a-b", "👍🏽👍🏽👍🏽",
  ])
  func `a word without a seam that is sure stays whole`(word: String) {
    #expect(Seams.parts(of: word) == [word])
  }

  @Test func `nothing is lost of any text`() {
    for seed in UInt64(0)..<200 {
      var random = Dice(seed: seed)
      let word = random.garbage(upTo: 90)
      #expect(Seams.parts(of: word).joined() == word, "seed \(seed)")
    }
  }

  @Test func `what is read is broken at a seam, with a hyphen, where a word is longer than a line`() {
    #expect(
      Wrap.read("de samenwerkingsverbandscoördinator belt", width: 26)
        == ["de samenwerkingsverbands-", "coördinator belt"])
    #expect(Wrap.read("Ervaringsdeskundige loopt", width: 12) == ["Ervarings-", "deskundige", "loopt"])
    #expect(
      Wrap.read("Samenwerkingsverband-coördinator", width: 24) == ["Samenwerkingsverband-", "coördinator"])
    // What fits is not touched, nor is a word without a seam that is sure.
    #expect(Wrap.read("Ervaringsdeskundige loopt", width: 19) == ["Ervaringsdeskundige", "loopt"])
    #expect(Wrap.read(String(repeating: "a", count: 20), width: 8) == ["aaaaaaaa", "aaaaaaaa", "aaaa"])
    #expect(Wrap.balanced("Wat doet de ervaringsdeskundige?", width: 14).allSatisfy { $0.count <= 14 })
  }

  @Test func `reading loses nothing but spaces, adds nothing but hyphens, and makes no line too wide`() {
    for seed in UInt64(0)..<1000 {
      var random = Dice(seed: seed)
      let words = [
        "Samenwerkingsverband", "Ervaringsdeskundige", "Onderwijszorgarrangement", "leerplichtambtenaar",
      ]
      let text = (0..<4).map { _ in words[random.below(4)] + random.garbage(upTo: 12) }.joined(separator: " ")
      let width = 1 + random.below(30)
      let lines = Wrap.read(text, width: width)
      for line in lines { #expect(TextWidth.of(line) <= max(2, width), "seed \(seed): \(line)") }
      func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "-" }
      }
      #expect(letters(lines.joined()) == letters(text), "seed \(seed)")
    }
  }
}
