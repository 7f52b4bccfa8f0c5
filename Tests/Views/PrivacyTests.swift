import Panels
import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
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

  @Test(arguments: Vorm.allCases)
  func `what is held back in a step of any form is on no wall and in no ear`(vorm: Vorm) throws {
    let reis = try FormDoorsTests.reis(in: vorm)
    let ear = Robot(reis.table, "lijn", at: .zaal(reis.sessie.id), inLines: true)
    var heard = ear.listen()
    reis.noteer("/notitie p: o: Ruzie thuis", "/notitie o: Bel 06-12345678")
    // In a break they are of the step before.
    #expect(reis.sessie.notities.values.count { !$0.isTeTonen } >= 2, "\(vorm)")
    reis.zaal.size = Size(columns: 160, rows: 60)
    heard += ear.listen() + Robot(reis.table, "later", at: .zaal(reis.sessie.id), inLines: true).listen()
    for words in ["Ruzie", "06-1"] {
      reis.zaal.lacks(words)
      #expect(!heard.contains { $0.contains(words) }, "\(vorm)")
    }
  }

  @Test func `the cursor stands behind the dots, wide letters too`() {
    reis.zaal.press("n").type("p: 学校 thuis")
    let canvas = reis.zaal.canvas
    let place = canvas.cursor ?? Point(x: 0, y: 0)
    #expect(canvas[Point(x: place.x - 1, y: place.y)]?.text == "●")
    #expect(canvas[place]?.text == " ")
  }

  @Test func `the dream is mended with its note`() {
    reis.noteer("j: droom: \"Sleutelen aan bromers")
    reis.noteer.press("↑", "Backspace", "Backspace", "Backspace", "Backspace").type("mmers").press("Enter")
    reis.naar("Nu").zaal.shows("Sleutelen aan brommers")
    reis.zaal.lacks("bromers")
  }

  @Test func `a dream whose note is held back is not on the projector any more`() {
    reis.noteer("j: droom: \"Sleutelen aan brommers")
    reis.noteer.press("↑", "Tab", "p", "Enter")
    reis.zaal.lacks("Sleutelen")
    reis.naar("Nu").zaal.lacks("Sleutelen")
    reis.noteer.press("Ctrl-Z")
    reis.zaal.shows("Sleutelen aan brommers")
  }

  @Test(arguments: [
    ("toon 1", "Sleutelen"), ("intrekken 1", "Sleutelen"), ("herschrijf 1 | Muziek maken", "Sleutelen"),
    ("splits 1 | Muziek | maken", "Sleutelen"),
  ])
  func `a dream goes with its note by every door`(act: String, gone: String) {
    reis.noteer("j: droom: \"Sleutelen aan brommers")
    #expect(reis.casus.reisplan.droom?.tekst == "Sleutelen aan brommers")
    reis.noteer("/" + act)
    #expect(reis.casus.reisplan.droom?.tekst.contains(gone) != true)
    reis.naar("Nu").zaal.lacks(gone)
  }

  @Test func `own words for a milestone are not on the wall until they are confirmed`() {
    reis.naar("Uitchecken").noteer("/vul mijlpaal | ingeschreven | Otter, bel 06-12345678")
    reis.zaal.lacks("06-1")
    reis.noteer.shows("lijkt op een telefoonnummer")
    reis.noteer.press("Ctrl-L")
    reis.zaal.shows("06-12345678")
  }

  @Test(arguments: [
    "herschrijf 1 | Ruzie thuis", "splits 1 | Ruzie thuis | en stil", "parkeer 1 | systeem | Ruzie",
  ])
  func `other words for a note that is held back are dots on zaal`(act: String) {
    reis.naar("Bagage").noteer("p: o: stil verdriet")
    reis.zaal.press("n").type("/" + act).lacks("Ruzie")
    reis.zaal.press("Ctrl-U").type("/herschrijf 9 | Ruzie").shows("Ruzie")
  }

  @Test func `the name of a step that was put in is dots in lists and on the start screen`() {
    reis.noteer("/invoegen Bel 06-12345678 | Wat dan?")
    for screen in [Robot(reis.table, "start"), Robot(reis.table, "lijst", at: .terugkijken)] {
      screen.lacks("06-1")
    }
  }

  @Test func `what is held back for a forbidden word stays off the wall when the session is closed`() {
    reis.naar("Bagage").noteer("o: Met Knorretje naar buiten", "o: Rustig beginnen")
    reis.table.forbid(["knorretje"])
    reis.noteer("/sluit")
    reis.table.forbid([])
    reis.zaal.lacks("Knorretje")
    #expect(reis.sessie.gesloten != nil && reis.notities.count { !$0.isTeTonen } == 1)
  }

  @Test func `an afspraak is projected, so a held-back one is not made`() {
    reis.noteer.type("p: ! Ik bel stiekem").press("Enter").shows("Een afspraak staat altijd op het scherm")
    #expect(reis.casus.reisplan.afspraken.isEmpty)
    reis.naar("Eerste etappe").zaal.lacks("stiekem")
  }

  // MARK: The lek-wacht

  @Test func `a note with a finding is told in noteer by its name, and shown when that is confirmed`() {
    reis.noteer("o: Bel mij op 06-12345678").noteer.shows(
      "Een notitie lijkt op een telefoonnummer: nog niet op het scherm. Ctrl-L: toch tonen.")
    reis.noteer.shows("Bel mij op 06-12345678 [● telefoonnummer]")
    reis.zaal.lacks("Bel mij")
    reis.naar("Nu").zaal.lacks("06-1")
    reis.noteer.press("Ctrl-L").shows("Bevestigd: een telefoonnummer.")
    reis.noteer.lacks("●")
    reis.zaal.press("PgUp").shows("06-12345678")
    reis.noteer.press("Ctrl-Z").shows("lijkt op een telefoonnummer")
    reis.zaal.lacks("06-1")
  }

  @Test func `mending the note asks nothing more, and the line says when there is nothing`() {
    reis.noteer("o: egel@example.org")
    reis.noteer.press("↑", "Ctrl-U").type("een mailadres").press("Enter").lacks("lijkt op")
    reis.zaal.shows("een mailadres")
    reis.noteer.press("Ctrl-L").shows("Er is hier niets gevonden.")
  }

  @Test func `one after another is confirmed, the last one first, while a line is being typed`() {
    reis.noteer("o: 06-12345678", "o: egel@example.org")
    reis.noteer.shows("een e-mailadres: nog niet op het scherm. Daarna nog 1.")
    reis.noteer.type("half").press("Ctrl-L").shows("lijkt op een telefoonnummer")
    reis.noteer.shows("half")
    reis.zaal.shows("egel@example.org")
    reis.zaal.lacks("06-1")
  }

  @Test func `what is held back by hand is not asked for`() {
    reis.noteer("p: Bel 06-12345678").noteer.lacks("lijkt op")
  }

  @Test func `on the projector a number becomes dots while it is typed, and its note is not shown`() {
    reis.zaal.press("n").type("Bel 06-1234").lacks("06-1")
    reis.zaal.type("5678 morgen").shows("Bel ●●●●●●●●●●● morgen")
    let canvas = reis.zaal.canvas
    let place = canvas.cursor ?? Point(x: 0, y: 0)
    #expect(canvas[Point(x: place.x - 1, y: place.y)]?.text == "n")
    reis.zaal.press("Enter").lacks("morgen")
    reis.zaal.shows("Een notitie lijkt op een telefoonnummer")
    reis.zaal.press("↑").lacks("morgen")
    reis.zaal.press("Esc", "Ctrl-L").shows("Bel 06-12345678")
  }

  @Test func `a paste with a number is dots on the projector`() {
    reis.zaal.paste("- een\n- bel 06-12345678").shows("bel ●●●●●●●●●●●")
    reis.zaal.lacks("06-1")
  }

  @Test func `an afspraak with a finding is not on the wall until it is confirmed`() {
    reis.noteer.type("! Ik bel 06-12345678 | moeder").press("Enter").shows("Een afspraak lijkt op")
    reis.naar("Eerste etappe").zaal.lacks("06-1")
    reis.noteer.press("Ctrl-L")
    reis.zaal.shows("06-12345678")
  }

  @Test func `a forbidden word leaves every screen that is projected, at once and for all that was said`() {
    reis.noteer("j: droom: \"Met Knorretje op de brommer")
    reis.naar("Nu").zaal.shows("Knorretje")
    reis.table.forbid(["knorretje"])
    reis.zaal.lacks("Knorretje")
    reis.noteer.press("PgUp").shows("lijkt op een verboden woord")
    reis.noteer.press("Ctrl-L").lacks("verboden woord:")
    reis.zaal.shows("Knorretje")
    reis.table.forbid(["Vlinder"])
    reis.zaal.lacks("Vlinder")
    Robot(reis.table, "start").lacks("Vlinder")
    Robot(reis.table, "lijst", at: .terugkijken).lacks("Vlinder")
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

  @Test func `the page of a session covers what stays until it is asked for, and covers it again`() {
    reis.noteer("j: Samen eten", "p: Ruzie thuis")
    let terug = Robot(reis.table, "terug", at: .lees(StreamID(.sessie, reis.sessie.id)))
    terug.size = Size(columns: 100, rows: 60)
    terug.lacks("Ruzie thuis")
    for words in ["Samen eten", "●●●●●●●●●●●", "1 zin staat nog niet op het scherm.", "wat hier blijft"] {
      terug.shows(words)
    }
    terug.press("v").shows("Ruzie thuis")
    terug.press("v").lacks("Ruzie thuis")
  }

  @Test func `the start tells in numbers how much nobody was asked about, until the first key`() {
    let start = Robot(reis.table, "start")
    start.lacks("nooit gevraagd")
    var world = World(
      state: State(), now: Moment(milliseconds: 0),
      clock: WallClock { _ in WallTime(day: .epoch, hour: 14, minute: 0, second: 0) }, say: Wording(),
      newIdentifier: { Identifier(halves: (0, 0)) })
    world.overview.ongevraagd = Ongevraagd(casussen: 2, zinnen: 41)
    var view = StartView()
    let size = Size(columns: 80, rows: 24)
    func text() -> String {
      view.render(world, size: size).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(text().contains("Van 2 kinderen zijn er zinnen nog niet gevraagd (41): mogen ze mee?"))
    _ = view.handle(.down, world)
    #expect(!text().contains("nog niet gevraagd"))
  }
}
