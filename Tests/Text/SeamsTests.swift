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
}
