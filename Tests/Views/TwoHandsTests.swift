import Panels
import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// Two who type in one session, and a room that changes under the hand.
@Suite struct TwoHandsTests {
  private let reis = Reis().naar("Nu")
  private var noteer: Robot { reis.noteer }
  private var stream: StreamID { StreamID(.sessie, reis.sessie.id) }
  private var teksten: [String] { reis.notities.map(\.gegevens.tekst) }
  private func deelnemer(_ naam: String) throws -> Identifier {
    try #require(reis.sessie.deelnemers.first { $0.naam == naam }).id
  }
  private func cijfers() -> [Int] { reis.sessie.stappen.flatMap(\.schalen).map(\.cijfer) }

  private func anders(_ changes: [Change]) throws { _ = try reis.table.append(changes, by: "ander") }

  private func geeft(_ naam: String, _ cijfer: Int) throws {
    let schaal = try Sessie.Schaal(
      stap: #require(reis.sessie.huidig), deelnemer: deelnemer(naam), cijfer: cijfer)
    try anders([Change(stream, .schaalGezet(schaal))])
  }

  @Test func `a mark that somebody else gave meanwhile stays, and the line is a note with an offer`() throws {
    noteer.type("m 4")
    try geeft("moeder", 6)
    noteer.press("Enter")
    #expect(cijfers() == [6] && teksten == ["m 4"])
    noteer.shows("cijfer 4 van moeder").press("→")
    #expect(cijfers() == [4] && teksten == [])
  }

  @Test func `in two forms of one thing the field that both answered is not written over`() throws {
    noteer.press("↓", "↓", "→").type("4").press("Enter").type("rust").press("Enter")
    try geeft("moeder", 6)
    noteer.press("Enter").shows("Iemand anders vulde moeder intussen ook in.")
    #expect(cijfers() == [6] && teksten == ["4 | rust"])
    #expect(reis.notities.first?.gegevens.stem == .ouder)
    noteer.shows("zet toch 4 | rust bij moeder").press("→")
    #expect(cijfers() == [4] && teksten == [])
  }

  @Test func `fields that only one of two answered go together`() throws {
    try geeft("moeder", 6)
    noteer.press("↓", "↓")
    noteer.shows("▸ ✓ moeder").press("→", "Enter").type("rust").press("Enter")
    let moeder = try deelnemer("moeder")
    let stap = try #require(reis.sessie.huidig)
    try anders([
      Change(stream, .schaalGezet(.init(stap: stap, deelnemer: moeder, cijfer: 6, hoger: "slapen")))
    ])
    noteer.press("Enter")
    let schaal = reis.sessie.etappe?.schalen.first
    #expect(schaal?.waarom == "rust" && schaal?.hoger == "slapen" && teksten == [])
  }

  @Test func `a line of who left meanwhile is a note, word for word`() throws {
    noteer.type("m 4, rust")
    try anders([Change(stream, .deelnemerWeg(deelnemer("moeder")))])
    noteer.press("Enter")
    #expect(cijfers() == [] && teksten == ["m 4, rust"])
    noteer.type("m: Tot straks").press("Enter")
    #expect(reis.notities.last?.gegevens.stem != .jeugdige)
  }

  @Test func `a note of who left while it was typed keeps the voice that was typed`() throws {
    noteer.type("m: Het gaat beter")
    try anders([Change(stream, .deelnemerWeg(deelnemer("moeder")))])
    noteer.press("Enter")
    #expect(teksten == ["Het gaat beter"] && reis.notities.last?.gegevens.stem == .ouder)
  }

  @Test func `a step put in, moved or left out while a line is typed takes nothing of it`() throws {
    let here = try #require(reis.sessie.huidig)
    noteer.type("m 4")
    reis.zaal.press("n").type("/invoegen wat-werkt").press("Enter", "Esc")
    reis.naar("Bagage")
    reis.zaal.press("n").type("/verplaats Nu Kiezen").press("Enter", "Esc")
    noteer.press("Enter")
    #expect(reis.sessie.etappe(here)?.schalen.map(\.cijfer) == [4])
    noteer.type("Rust")
    reis.zaal.press("n").type("/overslaan").press("Enter", "Esc")
    noteer.type(" en ruimte").press("Enter")
    #expect(reis.sessie.notities.values.contains { $0.gegevens.tekst == "Rust en ruimte" })
  }

  @Test func `somebody of the family who is not here is asked about, and nobody else`() throws {
    reis.naar("Wie reist mee")
    let before = reis.sessie.deelnemers.count
    noteer.press("↓")
    while !noteer.sees("▸ · moeder"), !noteer.sees("▸ ✓ moeder") { noteer.press("↓") }
    noteer.press("→", "Enter", "Enter", "Ctrl-U").type("niet hier").press("Enter")
    #expect(reis.sessie.deelnemers.count == before)
    noteer.shows("is moeder niet hier? →").press("Enter", "Enter")
    #expect(reis.sessie.deelnemers.count == before, "a double Enter takes nobody from the table")
    noteer.press("→")
    #expect(reis.sessie.deelnemers.count == before - 1)
    reis.table.wait(seconds: 1)
    noteer.press("Ctrl-Z")
    #expect(reis.sessie.deelnemers.count == before)
  }

  @Test func `the family stays where the question is answered with Esc`() throws {
    reis.naar("Wie reist mee")
    noteer.press("↓", "→", "Enter", "Enter", "Ctrl-U").type("niet hier").press("Enter").shows("niet hier? →")
    noteer.press("Esc", "→")
    #expect(reis.sessie.deelnemers.contains { $0.stem == .jeugdige })
  }

  @Test func `the store is busy for a minute: all that is typed meanwhile is kept, in its order`() {
    reis.table.weather = .busy
    for number in 1...12 {
      noteer.type("o: Zin \(number) van velen").press("Enter", "Enter")
      reis.table.wait(seconds: 5)
    }
    reis.table.clears()
    noteer.press("Enter")
    #expect(teksten == (1...12).map { "Zin \($0) van velen" })
    #expect(reis.notities.allSatisfy { $0.gegevens.stem == .ouder })
  }
}
