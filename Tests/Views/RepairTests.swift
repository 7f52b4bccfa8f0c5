import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// The round along notes of which it is not known whose they are, or that almost did something.
@Suite struct RepairTests {
  private let reis = Reis().naar("Bagage")
  private var noteer: Robot { reis.noteer }
  private var stemmen: [Stem?] { reis.notities.map(\.gegevens.stem) }
  private var teksten: [String] { reis.notities.map(\.gegevens.tekst) }

  @Test func `a letter says whose a note is, and the round goes on to the next`() {
    reis.noteer("Rust in huis", "Een vast gezicht", "o: Samen eten")
    noteer.press("Ctrl-R").shows("1 van 2").shows("Rust in huis")
    noteer.press("m").shows("2 van 2").shows("Een vast gezicht")
    noteer.press("s")
    #expect(stemmen == [.ouder, .school, .ouder])
    noteer.lacks("van 2").press("Ctrl-R").shows("Bij elke notitie is bekend van wie die is.")
  }

  @Test func `Enter leaves a note as it is, ↑ goes back, and Esc leaves the round`() {
    reis.noteer("Rust in huis", "Een vast gezicht", "o: Samen eten")
    let count = reis.table.journal.count
    noteer.press("Ctrl-R", "Enter").shows("2 van 2").press("↑").shows("1 van 2").press("Esc").lacks("van 2")
    noteer.press("Ctrl-R", "Enter", "Enter").lacks("van 2")
    #expect(reis.table.journal.count == count)
  }

  @Test func `→ takes the voice that is proposed: who spoke before`() {
    reis.noteer("o: Samen eten")
    reis.table.wait(minutes: 3)
    noteer.type("En buiten zijn").press("Enter")
    #expect(stemmen == [.ouder, nil])
    noteer.press("Ctrl-R").shows("→ moeder?").press("→")
    #expect(stemmen == [.ouder, .ouder])
  }

  @Test func `a slip in a name is proposed, and the name goes from the words when it is known`() {
    reis.noteer("o: Samen eten", "moedr: Rust in huis")
    #expect(teksten.last == "moedr: Rust in huis" && stemmen.last == .some(nil))
    noteer.press("Ctrl-R").shows("→ moeder?").press("→")
    #expect(teksten.last == "Rust in huis" && stemmen.last == .ouder)
    reis.table.wait(seconds: 1)
    noteer.press("Ctrl-Z")
    #expect(teksten.last == "moedr: Rust in huis")
  }

  @Test func `two letters before a colon that are no name stay`() {
    reis.noteer("o: Samen eten", "tv: uit om acht uur")
    noteer.press("Ctrl-R", "m")
    #expect(teksten.last == "tv: uit om acht uur" && stemmen.last == .ouder)
  }

  @Test func `a number without a name is a mark once somebody is named`() {
    let reis = Reis().naar("Nu")
    let noteer = reis.noteer
    reis.noteer("o: Het wordt beter")
    noteer.press("Tab", "x").type("7").press("Enter")
    noteer.press("Ctrl-R").shows("“7”").press("m")
    #expect(reis.sessie.etappe?.schalen.map(\.cijfer) == [7])
  }

  @Test
  func `a sentence where afspraken are made can become one, and what almost fitted its step what it was`() {
    let reis = Reis().naar("Nu")
    let noteer = reis.noteer
    reis.noteer("m 4 rust thuis")
    reis.naar("Eerste etappe")
    reis.noteer("o: Ik bel de fietsenmaker")
    noteer.press("Ctrl-R").shows("cijfer 4 van moeder").press("→").shows("afspraak van moeder").press("→")
    #expect(reis.sessie.stappen.flatMap(\.schalen).map(\.cijfer) == [4])
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.wat) == ["Ik bel de fietsenmaker"])
  }

  @Test func `a letter of nobody ends the round and is typed`() {
    reis.noteer("Rust in huis", "o: Samen eten")
    noteer.press("Ctrl-R").type("quiche")
    #expect(noteer.draft?.text == "quiche" && stemmen == [nil, .ouder])
  }

  @Test func `what is in the line waits through the round`() {
    reis.noteer("Rust in huis", "o: Samen eten")
    noteer.type("En dan").press("Ctrl-R", "m").type(" verder").press("Enter")
    #expect(teksten == ["Rust in huis", "Samen eten", "En dan verder"])
  }

  @Test func `regie says how many there are, zaal never, and on zaal there is no round`() {
    reis.noteer("Rust in huis", "o: Samen eten")
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    regie.press("a").shows("een notitie zonder stem: Ctrl-R")
    reis.zaal.lacks("zonder stem").press("Ctrl-R").lacks("1 van 1").lacks("typ een letter")
    reis.zaal.press("n").type("/herstel").press("Enter").lacks("typ een letter")
    regie.press("a", "Ctrl-R").shows("1 van 1").press("m").press("Esc", "a").lacks("zonder stem")
    #expect(stemmen == [.ouder, .ouder])
  }

  @Test func `where nobody names a voice nothing is missing`() {
    reis.noteer("Rust in huis", "Samen eten")
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id)).press("a").lacks("zonder stem")
    reis.noteer("moedr: Een wandeling")
    regie.shows("een notitie zonder stem: Ctrl-R")
    noteer.press("Ctrl-R").shows("1 van 3").press("Enter", "Enter").shows("→ moeder?")
  }

  @Test func `ideas have no voice, and none is missing there`() {
    reis.noteer("o: Samen eten")
    reis.naar("Routes")
    reis.noteer("Een brommer")
    noteer.press("Ctrl-R").shows("Bij elke notitie is bekend van wie die is.")
  }

  @Test func `a closed session has no round`() throws {
    reis.noteer("Rust in huis", "o: Samen eten")
    _ = try reis.table.append([Change(StreamID(.sessie, reis.sessie.id), .sessieGesloten)], by: "regie")
    noteer.press("Ctrl-R").lacks("1 van 1")
  }
}
