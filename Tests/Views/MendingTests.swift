import SessionModel
import Testing

@testable import Acts
@testable import Views

/// What was typed and gets other words: it stays the same thing, with its number, its letter and what others said of it.
@Suite struct MendingTests {
  private func mend(_ noteer: Robot, _ typed: String, _ other: String) {
    noteer.type(typed).press("Enter", "↑").shows("▸ " + typed).press("Ctrl-U").type(other).press("Enter")
  }

  @Test func `an afspraak keeps its number, its name and what was filled in since`() throws {
    let reis = Reis().naar("Eerste etappe")
    reis.noteer("! Brood halen | oma")
    reis.noteer.type("! Kofie | oma").press("Enter")
    let made = try #require(reis.casus.reisplan.afspraken.last)
    var more = made.gegevens
    more.wanneer = "vrijdag"
    let plan = StreamID(.casus, reis.casus.id)
    _ = try reis.table.append([Change(plan, .afspraakGewijzigd(made.id, more))], by: "ander")
    reis.noteer.press("↑", "Ctrl-U").type("! Koffie | oma").press("Enter")
    let now = try #require(reis.casus.reisplan.afspraken.last)
    #expect(now.id == made.id && now.gegevens.wat == "Koffie" && now.gegevens.wanneer == "vrijdag")
    #expect(reis.casus.reisplan.nummer(of: now.id) == 2 && reis.casus.reisplan.afspraken.count == 2)
    reis.noteer.press("↑", "Ctrl-U").type("! Koffie | mentor").press("Enter")
    let again = try #require(reis.casus.reisplan.afspraken.last)
    #expect(again.id == made.id && again.gegevens.wie == "mentor" && again.gegevens.wanneer == "vrijdag")
    reis.noteer.press("↑", "Ctrl-U", "Enter", "→")
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.wat) == ["Brood halen"])
  }

  @Test func `Ctrl-Z takes back the other words, and a second one the afspraak`() {
    let reis = Reis().naar("Eerste etappe")
    mend(reis.noteer, "! Kofie | oma", "! Koffie | oma")
    reis.table.wait(seconds: 1)
    reis.noteer.press("Ctrl-Z")
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.wat) == ["Kofie"])
  }

  @Test func `an afspraak that becomes words is one no more`() {
    let reis = Reis().naar("Eerste etappe")
    mend(reis.noteer, "! Kofie | oma", "Koffie is fijn")
    #expect(reis.casus.reisplan.afspraken.isEmpty)
    #expect(reis.notities.map(\.gegevens.tekst) == ["Koffie is fijn"])
  }

  @Test func `a point in time keeps its number`() throws {
    let reis = try FormDoorsTests.reis(in: .tijdlijn)
    let noteer = reis.noteer
    noteer.type("groep 3: eerste schol").press("Enter")
    let made = try #require(reis.casus.reisplan.tijdlijn.last)
    noteer.press("↑", "Ctrl-U").type("* groep 3: eerste school").press("Enter")
    let now = try #require(reis.casus.reisplan.tijdlijn.last)
    #expect(now.id == made.id && now.gegevens.wat == "eerste school" && now.gegevens.lichtpunt)
  }

  @Test func `somebody who came to the table keeps the letter`() throws {
    let reis = Reis()
    reis.noteer.type("+ z: wijktem").press("Enter")
    let made = try #require(reis.sessie.deelnemers.last)
    let letter = reis.sessie.letter(of: made.id)
    reis.noteer.press("↑", "Ctrl-U").type("+ z: buurtteam ×3").press("Enter")
    let now = try #require(reis.sessie.deelnemers.last)
    #expect(now.id == made.id && now.gegevens.label == "buurtteam" && now.gegevens.aantal == 3)
    #expect(letter != nil && reis.sessie.letter(of: now.id) == letter)
  }

  @Test func `who is missed, and an answer at the closing, stay the note that they are`() throws {
    let reis = Reis()
    reis.noteer.type("we missen: de burman").press("Enter")
    let made = try #require(reis.notities.last)
    reis.noteer.press("↑", "Ctrl-U").type("we missen: de buurman").press("Enter")
    #expect(reis.notities.map(\.id) == [made.id] && reis.notities.last?.gegevens.tekst == "de buurman")
    reis.naar("Uitchecken")
    reis.noteer.type("volgende stop: dinsdag").press("Enter")
    let stop = try #require(reis.notities.last)
    reis.noteer.press("↑", "Ctrl-U").type("volgende stop: woensdag").press("Enter")
    #expect(reis.notities.map(\.id) == [stop.id] && reis.notities.last?.gegevens.tekst == "woensdag")
  }

  @Test func `an act that says the same in other words is still done`() {
    let reis = Reis().naar("Nu")
    mend(reis.noteer, "m 4", "moeder 4")
    #expect(reis.sessie.etappe?.schalen.map(\.cijfer) == [4])
    reis.noteer.type("m 5, mentor 3").press("Enter", "↑", "Ctrl-U").type("m 5, mentor 6").press("Enter")
    #expect(reis.sessie.etappe?.schalen.map(\.cijfer).sorted() == [5, 6])
  }

  @Test func `what may not be on the wall is not lost when it is mended there`() throws {
    let reis = Reis()
    _ = try reis.table.append(
      [
        Change(
          StreamID(.sessie, reis.sessie.id), .deelnemerErbij(Deelnemer.Gegevens(stem: .zorg, label: "Zwaluw"))
        )
      ], by: "begin")
    reis.zaal.press("n").type("Zwaluw anker").press("Enter")
    let kept = try #require(reis.sessie.deelnemers.last).gegevens
    #expect(kept.label == "Zwaluw" && kept.rollen == [.anker])
  }
}
