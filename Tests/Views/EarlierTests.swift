import Screen
import Support
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// "Eerder gezegd": what is being typed resembles what was said before.
@Suite struct EarlierTests {
  @Test func `noteer says quietly what was said before, after a pause, and only while it is like it`() {
    let reis = Reis(eerder: true).naar("Bagage")
    reis.noteer("o: Twee vaste ochtenden buiten met dezelfde begeleider")
    let noteer = reis.noteer
    noteer.type("s: twee ochtenden bu").lacks("Eerder gezegd")
    noteer.rest()
    noteer.shows("Eerder gezegd (21-11-2026, moeder): Twee vaste ochtenden buiten")
    reis.zaal.lacks("Eerder gezegd")
    noteer.type("iten").shows("Eerder gezegd")
    noteer.press("Enter").lacks("Eerder gezegd")
    #expect(reis.notities.count == 2)
    noteer.type("iets heel anders over muziek")
    noteer.rest()
    noteer.lacks("Eerder gezegd")
  }

  @Test func `what was said in another session of this casus is found, with its day`() {
    let reis = Reis(eerder: true).naar("Bagage")
    reis.noteer.type("muziek in de auto helpt")
    reis.noteer.rest()
    reis.noteer.shows("Eerder gezegd (07-11-2026): Muziek in de auto")
  }

  @Test func `a note that is mended is not like itself, and acts and pastes are not looked up`() {
    let reis = Reis().naar("Bagage").noteer("o: Twee ochtenden buiten beginnen")
    reis.noteer.press("↑")
    reis.noteer.rest()
    reis.noteer.lacks("Eerder gezegd")
    reis.noteer.press("Esc").type("/notitie twee ochtenden buiten")
    reis.noteer.rest()
    reis.noteer.lacks("Eerder gezegd")
  }

  @Test func `a small screen keeps its rows for the line`() {
    let reis = Reis().naar("Bagage").noteer("o: Twee ochtenden buiten beginnen")
    reis.noteer.size = Size(columns: 40, rows: 6)
    reis.noteer.type("twee ochtenden buiten")
    reis.noteer.rest()
    reis.noteer.lacks("Eerder gezegd")
    reis.noteer.shows("twee ochtenden buiten")
  }
}
