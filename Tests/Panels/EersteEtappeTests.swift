import Panels
import SessionModel
import Testing

/// Afspraken where little is known yet: none from before, or one that nobody took on.
@Suite struct EersteEtappeTests {
  private func wall(_ vorm: Vorm, _ verhaal: Verhaal) -> String {
    var verhaal = verhaal
    let stap = Stap(naam: "Proefstap", vorm: vorm, minuten: 5, vraag: "Hoe ging het?")
    verhaal.gebeurt(.stapIngevoegd(stap, na: StapID(number: 1)))
    return Gevallen.zaal(verhaal, "Proefstap", columns: 80, rows: 24).canvas.text
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

  @Test func `an afspraak that nobody took on says so`() {
    var verhaal = Verhaal()
    verhaal.gebeurt(
      .afspraakGemaakt(Afspraak.Gegevens(sessie: verhaal.sessie.id, wie: "", wat: "De conciërge vragen")),
      in: verhaal.plan)
    #expect(wall(.morgenAnders, verhaal).contains("nog niemand  De conciërge vragen"))
  }
}
