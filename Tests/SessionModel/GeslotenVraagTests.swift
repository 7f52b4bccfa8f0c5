import SessionModel
import Templates
import Testing
import Wording

/// Which questions can be answered with yes or no.
@Suite struct GeslotenVraagTests {
  @Test(arguments: [
    "Wil je weer naar school?", "ben je bang?", "En lukt dat dan?", "Heb je er zin in, of niet?",
    "Je was laatst bij opa. Vond je dat fijn?", "KUN JE DAT?", "Is het zo?!",
  ])
  func `a question that begins with a verb is closed`(vraag: String) { #expect(vraag.isGeslotenVraag) }

  @Test(arguments: [
    "", "?", "Vertel eens.", "Wat wil je?", "En waar word je blij van?", "Wil je iets vertellen",
    "Het is gelukt. Wat zie je dan?", "Stel dat het kan. Hoe begint het?", "Met wie?",
    "Isa zei iets. Wat was dat?",
    "Wat kies jij? Maak deze zinnen af.",
  ])
  func `what opens, or asks nothing, is let be`(vraag: String) { #expect(!vraag.isGeslotenVraag) }

  /// The dream of before is shown, and only whether it holds is asked.
  private static let meant = ["Is dit nog jouw droom?"]

  @Test func `no card and no step of the program itself is closed`() throws {
    for card in Phrase.vraagkaarten { #expect(!Wording()(card).isGeslotenVraag, "\(Wording()(card))") }
    for (name, markdown) in Templates.all {
      for stap in try Draaiboek(parsing: markdown).stappen {
        #expect(stap.vraag.isGeslotenVraag == Self.meant.contains(stap.vraag), "\(name): \(stap.vraag)")
      }
    }
  }
}
