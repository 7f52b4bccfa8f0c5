import Panels
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// What regie tells before the first step: what nobody said yet and who belongs to the child; and what a closing remembers.
@Suite struct KennisVoorafTests {
  private static func regie(_ reis: Reis) -> Robot {
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    regie.size = .init(columns: 160, rows: 45)
    return regie
  }

  @Test func `gaps and people are told in the first step, to regie alone, and nothing waits for them`() throws
  {
    let reis = Reis()
    var profiel = try #require(reis.casus.profiel)
    profiel.mensen[.vertrouwenspersoon] = ["buurvrouw"]
    _ = try reis.table.append(
      [Change(StreamID(.casus, reis.casus.id), .casusGewijzigd(profiel))], by: "bureau")
    let regie = Self.regie(reis)
    regie.shows("Van Vlinder nog niet bekend: regio, gemeente").shows("Vertrouwenspersoon: buurvrouw")
    regie.shows("Hoe oud is Vlinder ongeveer?")
    reis.zaal.lacks("nog niet bekend").lacks("buurvrouw")
    reis.noteer("/mensen anker oma", "/bijeenkomst Denkstad")
    #expect(reis.casus.profiel?.mensen[.anker] == ["oma"])
    regie.shows("Anker: oma")
    regie.press("→").lacks("nog niet bekend")
    #expect(reis.sessie.etappe?.stap.naam == "Vorige etappe", "a gap holds up nobody")
  }

  @Test func `who was the anchor is asked at the closing, once, and is there the next time`() throws {
    let reis = Reis()
    let moeder = try #require(reis.sessie.deelnemers.first { $0.stem == .ouder })
    var gegevens = moeder.gegevens
    gegevens.rollen = [.anker]
    _ = try reis.table.append(
      [Change(StreamID(.sessie, reis.sessie.id), .deelnemerGewijzigd(moeder.id, gegevens))], by: "noteer")
    reis.verloopt(totEnMet: "Uitchecken")
    reis.zaal.press("→", "Enter")
    let scene = try #require(reis.noteer.scene(reis.sessie.id))
    let regel = try #require(scene.slotregels(nil).first { $0.vraag == .anker })
    #expect(regel.zin.contains("Anker: moeder"))
    _ = try reis.table.append(
      regel.act.act.changes(try #require(regel.ja), scene, reis.noteer.seen.means), by: "regie")
    #expect(reis.casus.profiel?.mensen[.anker] == ["moeder"])
    let after = try #require(reis.noteer.scene(reis.sessie.id))
    #expect(!after.slotregels(nil).contains { $0.vraag == .anker })
    #expect(try #require(Wording().gaten(in: reis.casus)).contains("anker") == false)
  }

  @Test func `a network has no age, no enrolment and no anchor to ask for`() throws {
    let table = Table()
    let id = table.newName()
    _ = try table.append(
      [Change(StreamID(.casus, id), .casusGemaakt(Casus.Profiel(traject: "Denkstad")))], by: "bureau")
    let casus = try #require(table.state.casus(id))
    let told = try #require(Wording().gaten(in: casus))
    #expect(told.contains("regio") && !told.contains("anker") && !told.contains("inschrijving"))
  }

  @Test func `an afspraak of somebody who left is still told, and still done`() throws {
    let reis = Reis(eerder: true).naar("Eerste etappe")
    let mentor = try #require(reis.sessie.deelnemers.first { $0.stem == .school })
    let (stream, plan) = (StreamID(.sessie, reis.sessie.id), StreamID(.casus, reis.casus.id))
    let id = reis.table.newName()
    let gegevens = Afspraak.Gegevens(
      sessie: reis.sessie.id, deelnemer: mentor.id, wie: "mentor", stem: .school, wat: "Ik kijk mee")
    _ = try reis.table.append(
      [
        Change(plan, .afspraakGemaakt(gegevens), id: id), Change(stream, .deelnemerWeg(mentor.id)),
      ], by: "noteer")
    reis.zaal.shows("Ik kijk mee")
    _ = try reis.table.append(
      [Change(plan, .afspraakStand(id, .gedaan, bracht: "rust", sessie: reis.sessie.id))], by: "noteer")
    #expect(reis.casus.reisplan.afspraken.last?.stand?.soort == .gedaan)
    // And of somebody whose coming was erased.
    reis.table.erase(mentor.id, in: stream)
    #expect(reis.sessie.deelnemer(mentor.id) == nil)
    let left = try #require(reis.casus.reisplan.afspraken.last)
    #expect(left.gegevens.wat == "Ik kijk mee" && left.gegevens.stem == .school)
    reis.zaal.shows("Ik kijk mee")
  }
}
