import Screen
import SessionModel
import Testing

@testable import Views

/// What somebody asks who looks back a month later, each within ten keys beside the words that are typed.
struct SevenQuestionsTests {
  /// Presses keys from the beginning of looking back; what is typed counts for nothing.
  private func ask(_ keys: String..., typing words: String = "", shows answers: String...) {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    var count = 0
    for key in keys {
      if key == "…" {
        terug.type(words)
      } else {
        terug.press(key)
        count += 1
      }
    }
    #expect(count <= 10)
    for answer in answers { terug.shows(answer) }
  }

  @Test func `what did we promise, and did it help`() {
    ask("Enter", "3", shows: "mentor: Een ochtend meekijken", "gedaan: Twee ochtenden naar de werkplaats")
  }

  @Test func `how did the dream change`() {
    ask("Enter", "2", shows: "Van het kind", "“Sleutelen aan brommers, samen met iemand die het kan”")
  }

  @Test func `who had this as what works`() {
    ask("/", "…", "Enter", typing: "vorm:wat-werkt kennismaken", shows: "Eerst kennismaken, dan pas een plan")
  }

  @Test func `what is new from parents`() {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    let said = reis.sessie.notities.values.filter { $0.gegevens.stem == .ouder }.map {
      Draadzin($0.id, in: reis.sessie.id)
    }
    let draad = reis.table.newName()
    _ = try? reis.table.append(
      [Change(.huis, .draadGezet(nil, .init(naam: "handen bezig")), id: draad)] + said.zet(draad, .erbij),
      by: "test")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    let day = Table.clock.read(reis.table.now).day
    terug.press("4", "Enter", "Ctrl-F").type("stem:ouder vanaf:\(day.iso)").press("Enter")
    terug.shows("handen bezig").shows("nieuw").press("Enter").shows(
      "Handen bezig, dan komt het praten vanzelf")
    ask("/", "…", "Enter", typing: "stem:ouder soort:notitie", shows: "Vlinder · ouder")
  }

  @Test func `how many meetings were there, and who was at them`() {
    ask("Enter", "6", shows: "2 sessies", "moeder (ouder)")
  }

  @Test func `what is overdue`() {
    ask("3", "f", "f", shows: "over de dag heen")
  }

  @Test func `everything about one child`() {
    ask("…", "Enter", typing: "vlin", shows: "1 reis", "2 droom", "9 beheer")
  }
}
