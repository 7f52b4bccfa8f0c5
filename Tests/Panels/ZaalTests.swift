import Panels
import Screen
import SessionModel
import Testing

/// What the projector shows of every form.
@Suite struct ZaalTests {
  @Test(arguments: Gevallen.vormen)
  func `a form looks as it did at every size`(vorm: String) {
    let enkele = vorm == "reisgezelschap" ? Gevallen.mensen : Gevallen.enkele
    let gevallen = [("leeg", []), ("enkele", enkele), ("veel", Gevallen.veel)]
    for (naam, teksten) in gevallen {
      for (columns, rows) in [(12, 4), (40, 12), (80, 24), (120, 36)] {
        picture(vorm, naam, teksten, columns, rows)
      }
    }
  }

  @Test(arguments: Gevallen.vormen)
  func `strange text looks as it did`(vorm: String) {
    let gevallen = [("lang", [Gevallen.lang]), ("breed", Gevallen.breed), ("vijandig", Gevallen.vijandig)]
    for (naam, teksten) in gevallen {
      for (columns, rows) in [(12, 4), (80, 24)] { picture(vorm, naam, teksten, columns, rows) }
    }
  }

  @Test(arguments: Gevallen.vormen)
  func `meanings keep their styles`(vorm: String) {
    let verhaal = Gevallen.verhaal(vorm, vorm == "reisgezelschap" ? Gevallen.mensen : Gevallen.enkele)
    Golden.expect(
      Gevallen.zaal(verhaal, vorm, columns: 80, rows: 24).canvas.styleRuns, "\(vorm)-enkele-80x24-stijl")
  }

  @Test func `rules stand beside the company with who agreed`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    for deelnemer in verhaal.scene.sessie.deelnemers.prefix(3) {
      verhaal.gebeurt(.regelsAkkoord(deelnemer.id))
    }
    for (columns, rows) in [(40, 12), (80, 24), (120, 36)] {
      picture("regels", "akkoord", verhaal, columns, rows)
    }
  }

  @Test func `a harvest can have columns by voice or of its own`() {
    var verhaal = Verhaal()
    verhaal.tafel()
    for (index, tekst) in Gevallen.enkele.enumerated() {
      verhaal.notitie("per stem", tekst, [.jeugdige, .ouder, .school, nil][index])
      verhaal.notitie(
        "feiten", tekst, .ouder, vak: [.kolom("feiten"), .kolom("beleving"), nil, .kolom("feiten")][index])
    }
    for (columns, rows) in [(40, 12), (80, 24), (120, 36)] {
      picture("per stem", "kolommen", verhaal, columns, rows)
      picture("feiten", "kolommen", verhaal, columns, rows)
    }
  }

  @Test func `an earlier dream waits quietly`() {
    var verhaal = Verhaal()
    verhaal.gebeurt(
      .droomVastgelegd(tekst: Gevallen.enkele[0], stem: .jeugdige, sessie: Verhaal.identifier(3)),
      in: verhaal.plan)
    for (columns, rows) in [(40, 12), (80, 24)] { picture("wensdroom", "vorige", verhaal, columns, rows) }
  }

  private func picture(_ vorm: String, _ naam: String, _ teksten: [String], _ columns: Int, _ rows: Int) {
    picture(vorm, naam, Gevallen.verhaal(vorm, teksten), columns, rows)
  }

  private func picture(_ stap: String, _ naam: String, _ verhaal: Verhaal, _ columns: Int, _ rows: Int) {
    let (canvas, shown) = Gevallen.zaal(verhaal, stap, columns: columns, rows: rows)
    let file = "\(stap)-\(naam)-\(columns)x\(rows)".replacing(" ", with: "-")
    Golden.expect(canvas.text + "\n\(shown.shown) van \(shown.total), \(shown.pages) bladen", file)
  }
}
