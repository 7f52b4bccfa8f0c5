import SessionModel
import Testing

@testable import Acts
@testable import Views

/// Filling in a form while the room goes on.
@Suite struct FormTests {
  private let reis = Reis(eerder: true)
  private var noteer: Robot { reis.noteer }
  private var afspraken: [Afspraak.Gegevens] {
    reis.casus.reisplan.afspraken(van: reis.sessie.id).map(\.gegevens)
  }

  @Test
  func
    `what is being filled in rests when the room goes on, and its words are a note until they are put back`()
  {
    reis.naar("Eerste etappe")
    noteer.press("↓", "→").type("Ik bel de fiets")
    reis.zaal.press("PgDn")
    noteer.type("enmaker").shows("Ik bel de fietsenmaker")
    noteer.press("Enter").shows("→ zet dit in:")
    #expect(reis.sessie.notities.values.contains { $0.gegevens.tekst == "Ik bel de fietsenmaker" })
    noteer.press("→").finish()
    #expect(afspraken.map(\.wat) == ["Ik bel de fietsenmaker"])
    #expect(afspraken.map(\.wie) == ["mentor"])
    #expect(!reis.sessie.notities.values.contains { $0.gegevens.tekst == "Ik bel de fietsenmaker" })
  }

  @Test func `answers about somebody who left become words in the line, never another's afspraak`() {
    reis.naar("Eerste etappe")
    noteer.press("↓", "→").type("Ik bel").press("Enter").type("als het negen uur is")
    let mentor = reis.sessie.deelnemers.first { $0.naam == "mentor" }
    _ = try? reis.table.append(
      [Change(StreamID(.sessie, reis.sessie.id), .deelnemerWeg(mentor?.id ?? reis.sessie.id))], by: "regie")
    noteer.shows("Dit staat er niet meer")
    noteer.press("Enter").shows("▸ Ik bel | als het negen uur is")
    #expect(afspraken == [])
  }

  @Test func `Esc leaves the whole form at once, and → goes on where it was left`() {
    reis.naar("Eerste etappe")
    noteer.press("↓", "→").type("Ik bel").press("Enter").type("als").press("Shift-Tab", "Esc").lacks("Ik bel")
    noteer.shows("→ ga verder met").press("→").shows("▸ Ik bel")
    noteer.press("Enter").shows("▸ als")
  }

  @Test func `a sentence typed in a step with a form is a note, whole`() {
    reis.naar("Uitchecken")
    noteer.type("o: Samen eten was fijn").press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["Samen eten was fijn"])
    #expect(reis.notities.map(\.gegevens.stem) == [.ouder])
    noteer.type("En").press("Esc").lacks("▸ En")
    noteer.press("Ctrl-Z").shows("moeder ▸ En")
  }

  @Test func `a pasted list is notes, also where there is a form`() {
    reis.naar("Eerste etappe")
    noteer.paste("een\ntwee").press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["een", "twee"])
  }

  @Test func `a letter and a number are a mark, with a reason behind it`() {
    reis.naar("Nu")
    noteer.type("j 7, Er is rust").shows("→ cijfer 7 van jeugdige").press("Enter").shows(
      "✓ cijfer 7 van jeugdige")
    #expect(reis.sessie.etappe?.schalen.map(\.cijfer) == [7])
    #expect(reis.sessie.etappe?.schalen.map(\.waarom) == ["Er is rust"])
  }

  @Test func `an answer that is not one of those asked for is not taken`() {
    reis.naar("Nu")
    noteer.press("↓", "→").type("11").press("Enter")
    #expect(reis.sessie.etappe?.schalen == [])
    #expect(reis.notities.map(\.gegevens.tekst) == ["11"], "what is no answer is a note")
    noteer.press("Enter").shows("heel getal van 0 tot en met 10")
  }

  @Test func `Ctrl-Z in a field with words undoes typing only`() {
    reis.naar("Nu")
    let before = reis.table.journal.count
    noteer.press("↓", "→").type("7").press("Enter").type("Rust").press("Ctrl-Z").lacks("Rust")
    noteer.press("Ctrl-Y").shows("Rust")
    #expect(reis.table.journal.count == before)
  }

  @Test func `the row of a closing shows the question in words`() {
    reis.naar("Uitchecken")
    noteer.type("volgende stop: 12 december").press("Enter").shows("12 december [volgende stop]")
  }
}
