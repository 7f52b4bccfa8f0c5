import SessionModel
import Testing

@testable import Acts
@testable import Views

/// What stays in the line while the store cannot be written, and what becomes of it.
@Suite struct BusyTests {
  private let reis = Reis().naar("Bagage")
  private var noteer: Robot { reis.noteer }
  private var teksten: [String] { reis.notities.map(\.gegevens.tekst) }

  @Test func `a note waits in the line and goes by itself`() {
    reis.table.weather = .busy
    noteer.type("Eerst rust").press("Enter")
    noteer.shows("even wachten, nog niet bewaard")
    noteer.shows("▸ Eerst rust")
    #expect(teksten == [])
    reis.table.clears()
    noteer.lacks("▸ Eerst rust")
    noteer.shows("bewaard 14:28:00")
    #expect(teksten == ["Eerst rust"])
  }

  @Test func `on a full disk the words stay, and Enter tries again`() {
    reis.table.weather = .full
    noteer.type("j: Eerst rust").press("Enter")
    noteer.shows("NIET BEWAARD")
    noteer.shows("▸ j: Eerst rust")
    noteer.shows("maak ruimte en druk nog eens op Enter")
    reis.table.weather = .fine
    noteer.press("Enter")
    #expect(teksten == ["Eerst rust"])
    #expect(reis.notities.first?.gegevens.stem == .jeugdige)
  }

  @Test func `lines typed ahead are notes of their own with their own signs`() {
    reis.table.weather = .busy
    noteer.type("j: Eerst rust").press("Enter").type("o: Dan een plan").press("Enter").type("* En samen eten")
    noteer.shows("▸ j: Eerst rust o: Dan een plan * En samen eten")
    reis.table.clears()
    #expect(teksten == ["Eerst rust"])
    noteer.press("Enter")
    #expect(teksten == ["Eerst rust", "Dan een plan", "En samen eten"])
    #expect(reis.notities.map(\.gegevens.stem) == [.jeugdige, .ouder, .ouder])
    #expect(reis.notities.map(\.gegevens.lichtje) == [false, false, true])
  }

  @Test func `lines typed ahead of a disk that turns out full are kept apart`() {
    reis.table.weather = .busy
    noteer.type("Eerst rust").press("Enter").type("s: Dan een plan").press("Enter")
    reis.table.weather = .full
    noteer.send()
    reis.table.weather = .fine
    noteer.press("Enter")
    #expect(teksten == ["Eerst rust", "Dan een plan"])
    #expect(reis.notities.map(\.gegevens.stem) == [nil, .school])
  }

  @Test func `a held-back line typed ahead on the projector is painted as dots`() {
    reis.table.weather = .busy
    reis.zaal.press("n").type("Eerst rust").press("Enter").type("p: Ruzie thuis")
    reis.zaal.lacks("Ruzie")
  }

  @Test func `Esc waits for what is on its way`() {
    reis.table.weather = .busy
    noteer.type("Eerst rust").press("Enter", "Esc")
    noteer.shows("Eerst rust")
    reis.table.clears()
    noteer.type("Dan een plan").press("Enter")
    #expect(teksten == ["Eerst rust", "Dan een plan"])
  }

  @Test func `words changed on their way correct the note`() {
    reis.table.weather = .busy
    noteer.type("Eerst rsut").press("Enter", "Backspace", "Backspace", "Backspace").type("ust")
    reis.table.clears()
    #expect(teksten == ["Eerst rsut"])
    noteer.shows("verbeteren")
    noteer.press("Enter")
    #expect(teksten == ["Eerst rust"])
  }

  @Test func `a line emptied on its way is an empty line`() {
    reis.table.weather = .busy
    noteer.type("Eerst rust").press("Enter", "Ctrl-U")
    reis.table.clears()
    noteer.lacks("verbeteren")
    noteer.type("Dan een plan").press("Enter")
    #expect(teksten == ["Eerst rust", "Dan een plan"])
  }

  @Test func `no letter is lost that is typed while the answers of a form are on their way`() {
    reis.naar("Eerste etappe")
    reis.table.weather = .busy
    noteer.press("↓", "→").type("Ik bel").finish().type("Rust")
    reis.table.clears()
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.wat) == ["Ik bel"])
    noteer.shows("▸ Rust")
  }

  @Test func `a closing that waits is not called kept`() {
    reis.naar("Uitchecken")
    reis.table.weather = .busy
    reis.zaal.press("PgDn", "Enter")
    reis.zaal.lacks("gesloten en bewaard")
    reis.table.clears()
    reis.zaal.shows("gesloten en bewaard")
  }
}
