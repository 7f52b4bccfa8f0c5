import Panels
import SessionModel
import Testing

/// Who agrees with the rules, in a first step of any form; and how large a table is.
@Suite struct AkkoordTests {
  /// A session of which a step of this form shows the rules.
  private func verhaal(_ vorm: Vorm) -> (verhaal: Verhaal, stap: StapID) {
    var verhaal = Verhaal()
    verhaal.tafel()
    var stap = Stap(naam: "Welkom", vorm: vorm, minuten: 5, vraag: "Waar kom je voor?")
    stap.regels = ["We gebruiken schuilnamen."]
    let id = verhaal.gebeurt(.stapIngevoegd(stap, na: StapID(number: 1)))
    return (verhaal, StapID(id.text))
  }

  private func ding(_ verhaal: Verhaal, _ stap: StapID) -> Form.Ding? {
    guard let etappe = verhaal.scene.sessie.etappe(stap),
      case .formulier(let form) = panel(for: etappe.stap).capture(etappe, verhaal.scene)
    else { return nil }
    return form.dingen.first { $0.id == "akkoord" }
  }

  @Test(arguments: Vorm.allCases.filter { $0 != .reisgezelschap })
  func `who agrees is asked first in a step with rules, whatever its form`(vorm: Vorm) throws {
    var (verhaal, stap) = verhaal(vorm)
    let etappe = try #require(verhaal.scene.sessie.etappe(stap))
    #expect(
      panel(for: etappe.stap).regie(etappe, verhaal.scene).contains("Nog niemand is akkoord met de regels."))
    let asked = try #require(ding(verhaal, stap))
    let moeder = try #require(asked.velden[0].options?.first { $0.label == "moeder" })
    verhaal.gebeurt(asked.changes([String(moeder.letter)]))
    #expect(verhaal.scene.sessie.deelnemers.filter(\.akkoord).map(\.naam) == ["moeder"])
    let again = try #require(ding(verhaal, stap))
    #expect(again.klaar, "the step goes on by itself")
    let all = try #require(again.velden[0].options?.first { $0.label == "iedereen" })
    verhaal.gebeurt(again.changes([String(all.letter)]))
    #expect(verhaal.scene.sessie.deelnemers.allSatisfy { $0.akkoord })
    #expect(ding(verhaal, stap) == nil)
  }

  @Test func `the letters on the projector do not tell who did not agree`() throws {
    var (verhaal, stap) = verhaal(.ronde)
    let before = try #require(ding(verhaal, stap)).velden[0].options
    for deelnemer in verhaal.scene.sessie.deelnemers.prefix(3) {
      verhaal.gebeurt(.regelsAkkoord(deelnemer.id))
    }
    #expect(try #require(ding(verhaal, stap)).velden[0].options == before)
  }

  @Test(arguments: [(5, false), (6, true)])
  func `a table that is larger than the draaiboek wants is told, the ring does not count`(
    aantal: Int, isLarge: Bool
  ) throws {
    var verhaal = Verhaal()
    for _ in 0..<aantal { verhaal.gebeurt(.deelnemerErbij(.init(stem: .zorg))) }
    for _ in 0..<4 { verhaal.gebeurt(.deelnemerErbij(.init(stem: .school, plek: .kring))) }
    let told = try verhaal.regie("reisgezelschap").contains {
      $0.hasPrefix("\(aantal) aan tafel: met 5 of minder")
    }
    #expect(told == isLarge)
  }
}
