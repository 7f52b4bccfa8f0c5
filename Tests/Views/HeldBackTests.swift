import Panels
import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// What the lek-wacht holds back: nobody in the room learns of it, and regie has it in the hand.
@Suite struct HeldBackTests {
  private let reis = Reis().naar("Bagage")

  private func wall() -> Robot {
    reis.zaal.size = Size(columns: 160, rows: 60)
    return reis.zaal
  }

  private func ear() -> Robot { Robot(reis.table, "lijn", at: .zaal(reis.sessie.id), inLines: true) }
  private func regie() -> Robot { Robot(reis.table, "regie", at: .regie(reis.sessie.id)) }

  @Test func `a double that is held back is not on the wall: no words, no voice, no count`() {
    reis.noteer("o: Samen eten", "z: Samen eten, bel 06-12345678")
    let ear = ear()
    _ = ear.listen()
    reis.noteer.press("Ctrl-O", "Spatie", "Spatie", "d")
    #expect(reis.notities.count == 1)
    for words in ["2×", "06-1", "jeugdhulp", "bel"] { wall().lacks(words) }
    wall().shows("Samen eten")
    #expect(ear.listen() == [])
    reis.noteer.shows("06-12345678")
    reis.noteer.press("l").shows("Bevestigd: een telefoonnummer.")
    wall().shows("2×")
    wall().shows("jeugdhulp")
  }

  @Test func `a note under one that is held back is not on the wall either`() {
    reis.noteer("z: Samen eten 06-12345678", "o: Samen eten")
    reis.noteer.press("Ctrl-O", "Spatie", "Spatie", "d")
    wall().lacks("Samen")
  }

  @Test func `the name of a group is guarded as the words of its notes are`() {
    reis.noteer("o: Samen eten", "o: Eerst rust")
    reis.noteer.press("Ctrl-O", "Spatie", "Spatie", "g").type("bij 1234 AB 12").press("Enter")
    for words in ["1234", "Samen", "Eerst"] { wall().lacks(words) }
    reis.noteer.press("Home", "Spatie", "Spatie", "g", "Ctrl-U").type("thuis").press("Enter")
    wall().shows("Samen eten")
  }

  @Test func `who takes on what is parked is told by the lek-wacht, and never on the wall`() {
    reis.noteer("o: Samen eten")
    reis.noteer.press("Ctrl-O", "p").type("systeem | egel@example.org").press("Enter")
    wall().lacks("egel@")
    let lekken = reis.sessie.lekken.unconfirmed
    #expect(lekken.map(\.lek.unconfirmed) == [LekSoorten([.email])])
    #expect(reis.sessie.notities.values.filter { !$0.isTeTonen } == [])
  }

  @Test func `confirming what was found in a note that is held back is asked first`() {
    reis.noteer("p: bel 06-12345678")
    let open = { reis.sessie.lekken.unconfirmed.count }
    #expect(open() == 1)
    reis.noteer.press("Ctrl-O", "l").shows("Nog eens l")
    #expect(open() == 1, "nothing is confirmed without a question")
    reis.noteer.press("↓", "↑", "l").shows("Bevestigd: een telefoonnummer.")
    #expect(open() == 0)
  }

  // MARK: In lines

  @Test func `the room hears nothing of what is found, in any kind of words, until it is confirmed`() {
    let ear = ear()
    _ = ear.listen()
    for line in [
      "o: Bel 06-12345678", "/kaart Wie woont er op 1234 AB 12?", "/invoegen Bel 06-12345678 | Wie belt er?",
      "/deelnemer o: egel@example.org", "! Ik mail egel@example.org | moeder",
      "/droom j: Wonen op 1234 AB 12",
    ] {
      reis.noteer(line)
      let told = ear.listen().joined(separator: " ")
      for words in ["06-1", "1234", "egel@"] { #expect(!told.contains(words), "\(line): \(told)") }
    }
    ear.enter(line: "/voorlezen")
    let all = ear.listen().joined(separator: " ")
    for words in ["06-1", "1234", "egel@"] { #expect(!all.contains(words), "\(all)") }
  }

  @Test func `what is confirmed is told to the room as new, and taking back what it never heard is not told`()
  {
    let ear = ear()
    _ = ear.listen()
    reis.noteer("o: Bel 06-12345678")
    reis.noteer.press("Ctrl-Z")
    #expect(ear.listen() == [])
    reis.noteer("o: Bel 06-12345678")
    #expect(ear.listen() == [])
    reis.noteer.press("Ctrl-L")
    #expect(ear.listen() == ["moeder: Bel 06-12345678"])
  }

  // MARK: By name

  @Test func `an act names what it confirms, and says when there is nothing of that kind`() {
    reis.noteer("o: Bel 06-12345678 of mail egel@example.org", "/bevestig postcode")
    reis.noteer.shows("Er is hier niets gevonden.")
    reis.noteer.press("Ctrl-U").type("/bevestig telefoon").press("Enter").shows("lijkt op een e-mailadres")
    wall().lacks("06-1")
    reis.noteer("/bevestig e-mail")
    for words in ["06-12345678", "egel@example.org"] { wall().shows(words) }
  }

  @Test func `an act on the wall does not lose what it cannot see`() {
    let reis = Reis().naar("Nu")
    reis.noteer("/schaal moeder 6 Bel 06-12345678")
    reis.zaal.press("n").type("/vul moeder | 7").press("Enter")
    let mark = reis.sessie.etappe?.schalen.first { $0.deelnemer != nil }
    #expect(mark?.cijfer == 7 && mark?.waarom == "Bel 06-12345678")
    reis.zaal.lacks("06-1")
  }

  @Test func `the room does not learn that another hand holds something back`() {
    reis.noteer("o: Bel 06-12345678")
    reis.zaal.press("n").lacks("lijkt op")
    reis.zaal.type("o: mail egel@example.org").press("Enter").shows(
      "lijkt op een e-mailadres: nog niet op het scherm. Ctrl-L")
  }

  // MARK: Regie

  @Test func `regie tells what is found, and confirms it in the list by a key`() {
    let regie = regie()
    regie.lacks("lijkt op")
    reis.noteer("o: Bel 06-12345678", "z: mail egel@example.org", "o: Eerst rust")
    regie.press("a").shows("lijkt op een e-mailadres: nog niet op het scherm. Daarna nog 1.")
    regie.press("o", "Tab", "Tab", "Tab", "Tab", "Tab").shows("[gevonden]")
    #expect(regie.footer.contains("toch tonen") && !regie.footer.contains("groep"))
    regie.shows("Een notitie lijkt op een telefoonnummer Bel 06-12345678")
    regie.press("l").shows("Bevestigd: een telefoonnummer.")
    wall().shows("Bel 06-12345678")
    wall().lacks("egel@")
    regie.press("Ctrl-Z").shows("een telefoonnummer")
    wall().lacks("06-1")
  }

  @Test func `the dream is in the list with its words, and in the casus's own stream`() {
    reis.noteer("/droom j: Wonen op 1234 AB 12")
    let regie = regie()
    regie.press("o", "Tab", "Tab", "Tab", "Tab", "Tab").shows("De droom lijkt op een postcode")
    regie.press("End", "l", "Home", "l")
    #expect(reis.casus.lekken.isEmpty && reis.sessie.lekken.isEmpty)
  }

  @Test func `what a word will hold back is told before it is kept, on the private screens alone`() {
    reis.noteer("o: Moeder wil dat Wil meegaat", "o: Met Knorretje naar buiten")
    let regie = regie()
    regie.press("/").type("verboden Wil").shows("Raakt nu 1 notitie. Daarin: wil.")
    // A word of grammar is a name with a capital alone; a flower is one in small letters too.
    regie.lacks("gewone woorden")
    regie.press("Ctrl-U").type("/verboden Roos").shows("gewone woorden tegen: roos")
    #expect(reis.table.state.verboden.isEmpty)
    regie.press("Ctrl-U").type("/verboden Knorretje").shows("Raakt nu 1 notitie. Daarin: knorretje.")
    regie.press("Ctrl-U").type("/verboden Bosuil").shows("Raakt nu nog geen notitie.")
    regie.lacks("gewone woorden")
    reis.zaal.press("n").type("/verboden Wil").lacks("Raakt")
  }

  @Test func `forbidden words are typed in regie, seen there and nowhere else`() {
    reis.noteer("o: Met Knorretje naar buiten")
    let regie = regie()
    regie.press("/").type("verboden knorretje, Eikenlaan").press("Enter", "Esc", "a").shows(
      "Verboden woorden: knorretje, Eikenlaan")
    wall().lacks("norretje")
    wall().lacks("Eikenlaan")
    #expect(regie.draft == nil)
    reis.noteer.lacks("Eikenlaan")
    let facts = reis.table.journal.map { "\($0.fact)" }.joined()
    #expect(!facts.contains("Eikenlaan"))
    reis.zaal.press("n").type("/verboden egel").press("Enter").shows("kan op deze plek niet")
    regie.press("/").type("verboden weg").press("Enter").lacks("Verboden woorden")
    reis.zaal.press("Ctrl-U", "Esc")
    wall().shows("Met Knorretje naar")
  }
}
