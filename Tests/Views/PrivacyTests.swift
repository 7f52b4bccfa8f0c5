import Panels
import Screen
import SessionModel
import Testing

@testable import Views

/// What may never be on the projector.
@Suite struct PrivacyTests {
  private let reis = Reis().naar("Bestemming")

  @Test func `a held-back line shows as dots on the projector, its note not at all`() {
    reis.zaal.press("n").type("p: Ruzie thuis").lacks("Ruzie")
    reis.zaal.shows("●●●●●")
    reis.zaal.press("Enter").lacks("Ruzie")
    reis.noteer.shows("Ruzie thuis")
  }

  @Test func `the cursor stands behind the dots, wide letters too`() {
    reis.zaal.press("n").type("p: 学校 thuis")
    let canvas = reis.zaal.canvas
    let place = canvas.cursor ?? Point(x: 0, y: 0)
    #expect(canvas[Point(x: place.x - 1, y: place.y)]?.text == "●")
    #expect(canvas[place]?.text == " ")
  }

  @Test func `the dream is mended with its note`() {
    reis.noteer("j: \"Sleutelen aan bromers")
    reis.noteer.press("↑", "Backspace", "Backspace", "Backspace", "Backspace").type("mmers").press("Enter")
    reis.naar("Nu").zaal.shows("Sleutelen aan brommers")
    reis.zaal.lacks("bromers")
  }

  @Test func `a dream whose note is held back is not on the projector any more`() {
    reis.noteer("j: \"Sleutelen aan brommers")
    reis.noteer.press("↑", "Tab", "p", "Enter")
    reis.zaal.lacks("Sleutelen")
    reis.naar("Nu").zaal.lacks("Sleutelen")
    reis.noteer.press("Ctrl-Z")
    reis.zaal.shows("Sleutelen aan brommers")
  }

  @Test func `an afspraak is projected, so a held-back one is not made`() {
    reis.noteer.type("p: ! Ik bel stiekem").press("Enter").shows("Een afspraak staat altijd op het scherm")
    #expect(reis.casus.reisplan.afspraken.isEmpty)
    reis.naar("Eerste etappe").zaal.lacks("stiekem")
  }

  @Test func `no minutes are projected, also not when time is added or taken back`() {
    reis.zaal.press("+").shows("Er is meer tijd voor Bestemming.")
    reis.zaal.lacks("minuten")
    reis.zaal.press("Ctrl-Z").lacks("minuten")
  }

  @Test func `a closed session takes no notes on the projector`() {
    reis.naar("Uitchecken").zaal.press("PgDn", "Enter", "n").shows("lezen kan, schrijven niet meer")
    reis.zaal.paste("een").lacks("▸")
  }

  @Test func `words for a step that shows nothing yet are dots on the projector`() {
    let table = Table()
    let markdown =
      "# Stil\nWoorden.\n\n## Stil\n- vorm: oogst\n- tijd: 5 min\n- vraag: Wat zie je?\n- tonen: los\n"
    let id = table.newName()
    let begin = Sessie.Begin(draaiboek: markdown, casus: nil, bijeenkomst: table.newName())
    _ = try? table.append([Change(StreamID(.sessie, id), .sessieBegonnen(begin))], by: "zaal")
    let zaal = Robot(table, "zaal", at: .zaal(id))
    zaal.press("n").type("Ruzie").lacks("Ruzie")
    zaal.press("Enter")
    #expect(table.sessie?.notities.values.map(\.gegevens.achtergehouden) == [true])
    zaal.lacks("Ruzie")
  }
}
