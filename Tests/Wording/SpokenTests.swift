import Testing

@testable import Wording

/// What a voice would pass over is said in words.
@Suite struct SpokenTests {
  @Test(arguments: [
    ("Bewaard als notitie van ouder, met een ★.", "Bewaard als notitie van ouder, met een lichtje."),
    ("Sleutelen ★ — ouder", "Sleutelen lichtje — ouder"), ("★ casus:Vlinder", "lichtje casus:Vlinder"),
    ("bel ●●●●●●●● morgen", "bel (afgedekt) morgen"), ("Druk op →", "Druk op pijl rechts"),
    ("↑↓ kies", "pijl omhoog pijl omlaag kies"), ("o: Een vaste dag", "o: Een vaste dag"), ("", ""),
    ("→verder", "pijl rechts verder"),
  ]) func `a sign that a voice passes over is a word`(line: String, heard: String) {
    #expect(Wording().hoorbaar(line) == heard)
  }
}
