import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// One person with one terminal: everything from zaal.
@Suite struct AloneTests {
  @Test func `the harvest in the hand on zaal does what it does elsewhere`() {
    let reis = Reis().naar("Bagage").noteer("o: Eerst rust", "j: Samen eten", "s: Samen eten!")
    reis.zaal.press("Ctrl-O").shows("Samen eten")
    reis.zaal.press("Spatie", "Spatie", "g").type("aan tafel").press("Enter")
    #expect(reis.notities.map(\.gegevens.groep) == ["aan tafel", "aan tafel", nil])
    reis.zaal.press("End", "k")
    #expect(reis.notities.last?.gegevens.lichtje == true)
    reis.zaal.press("F1").shows("oogst in de hand")
    reis.zaal.press("Esc", "Esc").shows("→ verder")
    reis.zaal.press("→")
    #expect(reis.sessie.etappe?.stap.naam == "Routes")
  }

  @Test func `what is held back is dots in that list, also while it is mended, and one key shows it`() {
    let reis = Reis().naar("Bagage").noteer("o: Eerst rust", "p: o: Ruzie thuis")
    reis.zaal.press("Ctrl-O", "↓")
    reis.zaal.lacks("Ruzie")
    reis.zaal.shows("2 ●●●●●●●●  [nog niet op het scherm]".split(separator: " ").joined(separator: " "))
    reis.zaal.press("h").lacks("Ruzie")
    reis.zaal.press("Esc", "g").type("stil").press("Enter").lacks("stil")
    reis.zaal.press("t").shows("Ruzie thuis")
    reis.zaal.press("Tab").lacks("achtergehouden")
    for word in ["besproken", "geparkeerd", "geen route"] { reis.zaal.lacks(word) }
  }

  @Test func `slips of silent writing are dots until the room shares them`() {
    let reis = Reis(draaiboek: "het-andere-gesprek")
    _ = reis.naar(reis.sessie.stappen.first { $0.stap.vorm == .stil }?.stap.naam ?? "")
    reis.noteer("dat weet ik nog")
    reis.zaal.press("Ctrl-O").lacks("dat weet ik")
    reis.zaal.press("Esc", "f", "f", "f", "f", "Ctrl-O").shows("dat weet ik nog")
  }

  @Test func `in the dark there is no list either`() {
    let reis = Reis().naar("Bagage").noteer("o: Eerst rust")
    reis.zaal.press("Ctrl-O")
    reis.noteer("/zwart")
    reis.zaal.lacks("Eerst rust")
  }

  @Test func `a private number that is typed there is dots from the first reading on`() {
    let reis = Reis().naar("Bagage").noteer("o: Eerst rust")
    reis.zaal.press("Ctrl-O", "h").press("Ctrl-U").type("Bel 0612345678").lacks("0612345678")
    reis.zaal.press("Enter").lacks("0612345678")
  }
}
