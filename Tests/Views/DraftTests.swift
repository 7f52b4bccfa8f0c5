import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// The power goes at any key: what was typed is found again.
@Suite struct DraftTests {
  private let reis = Reis().naar("Bagage")

  @Test func `words and labels come back`() {
    reis.noteer.press("Tab", "2").type("o: * Sleutelen, en ee")
    let next = reis.noteer.killed()
    next.shows("hoe we het doen ▸ o: * Sleutelen, en ee")
    next.shows("Hier was u gebleven: de regel is terug.")
    next.type("n vast gezicht").press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["Sleutelen, en een vast gezicht"])
  }

  @Test func `a correction comes back as one`() {
    reis.noteer("o: Eerst rsut")
    reis.noteer.press("↑", "Backspace")
    let next = reis.noteer.killed()
    next.shows("verbeteren · moeder ▸ Eerst rsu")
  }

  @Test func `a form comes back with every answer, also before an empty field and in a later step`() {
    reis.naar("Eerste etappe")
    reis.noteer.press("↓", "→").type("Ik bel").press("Enter").type("Als het negen uur is").press("Enter")
    reis.zaal.press("PgDn")
    let next = reis.noteer.killed()
    next.type("maandag").finish()
    let gegevens = reis.casus.reisplan.afspraken.first?.gegevens
    #expect(
      [gegevens?.wie, gegevens?.wat, gegevens?.eersteStap, gegevens?.wanneer] == [
        "mentor", "Ik bel", "Als het negen uur is", "maandag",
      ])
  }

  @Test func `rows typed ahead come back as rows`() {
    reis.table.weather = .busy
    reis.noteer.type("Eerst rust").press("Enter").type("o: Dan een plan").press("Enter")
    let next = reis.noteer.killed()
    reis.table.weather = .fine
    next.press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["Eerst rust", "Dan een plan"])
    #expect(reis.notities.map(\.gegevens.stem) == [nil, .ouder])
  }

  @Test func `what became durable has the name that its draft had`() {
    let reis = Reis()
    for (stap, typed) in [("Nu", "7"), ("Bagage", "Rust"), ("Eerste etappe", "Ik bel")] {
      reis.naar(stap).noteer.type(typed)
      let draft = reis.noteer.draft
      #expect(draft != nil, "\(stap)")
      reis.noteer.press("Enter").finish()
      #expect(reis.table.journal.contains { $0.id == draft?.id }, "\(stap)")
      #expect(reis.noteer.draft == nil, "\(stap)")
    }
  }

  @Test func `the first note of a paste has the name of its draft`() {
    reis.noteer.paste("een\ntwee")
    let draft = reis.noteer.draft
    reis.noteer.press("Enter")
    #expect(reis.notities.first?.id == draft?.id)
    #expect(reis.noteer.draft == nil)
  }

  @Test func `a line found on the projector waits there until it is opened`() {
    reis.zaal.press("n").type("Over thuis")
    let next = reis.zaal.killed()
    next.lacks("Over thuis")
    next.press("n").shows("Over thuis")
  }
}
