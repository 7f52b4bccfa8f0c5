import Panels
import Screen
import SessionModel
import Testing

/// What the projector shows of every form.
@Suite struct ZaalTests {
  @Test(arguments: Gevallen.vormen)
  func aFormLooksAsItDidAtEverySize(vorm: String) {
    let enkele = vorm == "reisgezelschap" ? Gevallen.mensen : Gevallen.enkele
    let gevallen = [("leeg", []), ("enkele", enkele), ("veel", Gevallen.veel)]
    for (naam, teksten) in gevallen {
      for (columns, rows) in [(12, 4), (40, 12), (80, 14), (120, 26)] {
        picture(vorm, naam, teksten, columns, rows)
      }
    }
  }

  @Test(arguments: Gevallen.vormen)
  func strangeTextLooksAsItDid(vorm: String) {
    let gevallen = [("lang", [Gevallen.lang]), ("breed", Gevallen.breed), ("vijandig", Gevallen.vijandig)]
    for (naam, teksten) in gevallen {
      for (columns, rows) in [(12, 4), (80, 14)] { picture(vorm, naam, teksten, columns, rows) }
    }
  }

  private func picture(_ vorm: String, _ naam: String, _ teksten: [String], _ columns: Int, _ rows: Int) {
    let verhaal = Gevallen.verhaal(vorm, teksten)
    let (canvas, shown) = Gevallen.zaal(verhaal, vorm, columns: columns, rows: rows)
    Golden.expect(
      canvas.text + "\n\(shown.shown) van \(shown.total), \(shown.pages) bladen",
      "\(vorm)-\(naam)-\(columns)x\(rows)")
  }
}
