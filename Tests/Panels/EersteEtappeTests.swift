import Panels
import SessionModel
import Testing

/// Afspraken where little is known yet: none from before, or one that nobody took on.
@Suite struct EersteEtappeTests {
  private func wall(_ vorm: Vorm, _ verhaal: Verhaal, columns: Int = 80, rows: Int = 24) -> String {
    var verhaal = verhaal
    let stap = Stap(naam: "Proefstap", vorm: vorm, minuten: 5, vraag: "Hoe ging het?")
    verhaal.gebeurt(.stapIngevoegd(stap, na: StapID(number: 1)))
    return Gevallen.zaal(verhaal, "Proefstap", columns: columns, rows: rows).canvas.text
  }

  @Test func `an afspraak of today does not make the first session a later one`() {
    var verhaal = Verhaal()
    #expect(wall(.terugblik, verhaal).contains("Dit is de eerste etappe."))
    verhaal.gebeurt(
      .afspraakGemaakt(Afspraak.Gegevens(sessie: verhaal.sessie.id, wie: "mentor", wat: "Bellen")),
      in: verhaal.plan)
    let after = wall(.terugblik, verhaal)
    #expect(after.contains("Dit is de eerste etappe.") && !after.contains("af. Mooi!"))
  }

  @Test func `the first time nobody is asked what last time brought`() {
    var verhaal = Verhaal()
    let first = wall(.terugblik, verhaal, columns: 50, rows: 8)
    #expect(first.contains("ging er al goed") && !first.contains("Hoe ging het?"))
    verhaal.gebeurt(
      .afspraakGemaakt(
        Afspraak.Gegevens(
          sessie: Identifier(time: Moment(milliseconds: 1), entropy: (7, 7)), wie: "mentor", wat: "Bellen")),
      in: verhaal.plan)
    let later = wall(.terugblik, verhaal, columns: 50, rows: 8)
    #expect(later.contains("Hoe ging het?") && !later.contains("ging er al goed"))
  }

  @Test func `an afspraak that nobody took on says so`() {
    var verhaal = Verhaal()
    verhaal.gebeurt(
      .afspraakGemaakt(Afspraak.Gegevens(sessie: verhaal.sessie.id, wie: "", wat: "De conciërge vragen")),
      in: verhaal.plan)
    #expect(wall(.morgenAnders, verhaal).contains("nog niemand  De conciërge vragen"))
  }
}
