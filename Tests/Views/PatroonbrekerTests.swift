import Acts
import SessionModel
import Testing

@testable import Wording

/// A minute in which all shout: a card that is a step.
@Suite struct PatroonbrekerTests {
  private static let kaarten = Phrase.patroonbrekers.map { Wording()($0) }

  @Test func `there are twelve, each another`() {
    #expect(Self.kaarten.count == 12 && Set(Self.kaarten).count == 12)
  }

  @Test(arguments: kaarten.indices)
  func `a card puts in a minute in which all answer at once, and goes there`(index: Int) throws {
    let reis = Reis(draaiboek: "reisbureau").naar("Eerst even anders kijken")
    let here = reis.sessie.huidig
    reis.noteer("/kaart \(Phrase.vraagkaarten.count + index + 1)")
    let etappe = try #require(reis.sessie.etappe)
    #expect(etappe.stap.vraag == Self.kaarten[index])
    #expect(etappe.stap.vorm == .ronde && etappe.stap.beurten == [.allen] && etappe.stap.minuten == 1)
    reis.noteer("j: Paars", "Een broodrooster")
    // All at once, nobody's, and nobody has a turn.
    reis.zaal.shows("Paars").shows("Een broodrooster").lacks("straks:").lacks("jeugdige")
    #expect(reis.notities.allSatisfy { $0.isTeTonen })
    reis.zaal.press("PgUp")
    #expect(reis.sessie.huidig == here)
  }

  @Test func `one key takes it back, also where answers were shouted`() {
    let reis = Reis(draaiboek: "tafel-van-dertig").naar("Patroonbrekers")
    let steps = reis.sessie.stappen.count
    reis.zaal.press("v", "End", "Enter")
    #expect(reis.sessie.stappen.count == steps + 1)
    #expect(reis.sessie.etappe?.stap.vraag == Self.kaarten.last)
    reis.zaal.press("Ctrl-Z")
    #expect(reis.sessie.stappen.count == steps)
  }
}
