import Panels
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// What somebody meets in a first hour: what was kept is told, what is said to be a key is one, and nothing false is learnt.
@Suite struct EersteUurTests {
  private let reis = Reis()

  @Test func `an afspraak of which something is open is told to be kept`() {
    reis.noteer.type("! wat | mentor | eerste stap | wanneer").press("Enter")
    #expect(reis.casus.reisplan.afspraken.count == 1)
    reis.noteer.shows("✓ afspraak van mentor").shows("→ vul aan: met wie")
  }

  @Test func `Enter where something is chosen names the key that opens it`() {
    reis.naar("Nu")
    reis.noteer.press("↓", "Enter").shows("Pijl rechts (→) opent “jeugdige”")
    reis.noteer.press("→").shows("cijfer 0 tot 10 ▸")
  }

  @Test func `the line of regie is not open where nothing was being typed`() {
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    regie.press("n").type("/foo").press("Enter").shows("“/foo” ken ik niet")
    let next = regie.killed()
    next.lacks("Hier was u gebleven").lacks("▸ ")
    next.press("n").type("half")
    next.killed().shows("Hier was u gebleven").shows("half")
  }

  @Test(arguments: Speech.Seat.allCases)
  func `who notes by a word hears that it is kept, and what the room does not see of it`(seat: Speech.Seat) {
    let ear = LinearTests.Ear(reis, seat)
    let told = ear.type("/notitie j: bel 06-12345678").joined(separator: "\n")
    #expect(reis.notities.count == 1)
    #expect(told.contains("Toch tonen: /bevestig telefoon"), "\(told)")
    #expect(told.contains("06-12345678") == (seat != .zaal), "\(told)")
    #expect(seat != .zaal || told.contains("Bewaard."), "\(told)")
  }

  @Test func `what was taken back is asked about once, and not after it was done again`() {
    reis.naar("Eerste etappe")
    let ear = LinearTests.Ear(reis, .noteer)
    ear.type("! een rooster | mentor | bellen | dinsdag | oma")
    #expect(ear.type("/ongedaan").contains { $0.hasPrefix("/ja bewaart") })
    #expect(!ear.type("/hulp").contains { $0.hasPrefix("/ja bewaart") })
    ear.type("/opnieuw")
    #expect(ear.type("/ja") == ["Er is nu niets waar /ja op past."])
    #expect(reis.notities.isEmpty && reis.casus.reisplan.afspraken.count == 1)
  }

  @Test func `the lesson of the dream is learnt by a dream, and not by a note`() throws {
    let note = Notitie.Gegevens(stap: StapID("b"), tekst: "Vliegen", stem: .jeugdige)
    #expect(!Lesson.droom.isShown(by: .notitie(.gemaakt(note))))
    reis.naar("Bestemming").noteer.type("j: Vliegen").press("Enter").shows("Is dit de droom? →").press("→")
    let events = reis.table.journal.map(\.fact)
    #expect(events.contains { Lesson.droom.isShown(by: $0) })
  }

  @Test func `of what can be typed here no half example stands on the line`() {
    for stap in ["Inchecken", "Nu", "Bagage"] {
      let reis = Reis().naar(stap)
      let robot = Robot(reis.table, "noteer", at: .noteer(reis.sessie.id))
      let rows = robot.rows
      let examples = rows.filter { $0.contains(" · ") && !$0.contains("→") }
      #expect(!examples.contains { $0.hasSuffix("…") && !$0.contains("“") }, "\(rows)")
    }
  }
}
