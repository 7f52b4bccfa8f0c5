import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// A session played again shows the wall as it was, in the words that may be read now.
struct TerugspelTests {
  private func spel() -> (Reis, Robot) {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("2", "Enter").shows("teruglezen").press("r").shows("1 van ")
    return (reis, terug)
  }

  @Test func `it goes by event, by step, to a light and to a quote, and Esc goes back to the page`() {
    let (_, terug) = spel()
    terug.press("→").shows("2 van ").press("→").shows("3 van ").press("←").shows("2 van ")
    let first = terug.canvas.text
    terug.press("]")
    #expect(terug.canvas.text != first)
    terug.press("[", "[", "[").shows("1 van ")
    terug.press("*").lacks(" 1 van ")
    terug.press("\"").press("End", "→", "→").press("Home").shows("1 van ")
    for _ in 0..<30 { terug.press("→") }
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 40, rows: 12)] {
      terug.size = size
      terug.wake()
      Golden.expect(terug.canvas.text, "terug-spel-\(size.columns)x\(size.rows)")
    }
    terug.size = Size(columns: 80, rows: 24)
    terug.press("F1").shows("volgend citaat").press("Esc").press("Esc").shows("teruglezen")
  }

  @Test func `what stays, is held back or was taken back is not in it, but for who asks`() throws {
    let reis = Reis().naar("Bagage").noteer("j: Sleutelen aan brommers", "o: Samen eten", "s: Een vaste dag")
    let stream = StreamID(.sessie, reis.sessie.id)
    let notes = reis.sessie.notities.values.sorted { $0.tel < $1.tel }.suffix(3).map(\.id)
    var held = Notitie.Wijziging()
    held.achtergehouden = .set(true)
    var mended = Notitie.Wijziging()
    mended.tekst = .set("Sleutelen met opa")
    _ = try reis.table.append(
      [
        Change(stream, .notitieGewijzigd(notes[0], mended)),
        Change(stream, .notitieGewijzigd(notes[1], held)),
        Change(stream, .ingetrokken([notes[2]])),
      ], by: "test")
    let events = reis.table.state.events(of: stream)
    let spel = Terugspel(reis.sessie, events, alles: false)
    for place in 1...spel.events.count {
      let words = spel.state(na: place).sessie(reis.sessie.id)?.notities.values.map(\.gegevens.tekst) ?? []
      #expect(
        !words.contains { $0.contains("brommers") || $0.contains("Samen eten") || $0.contains("vaste dag") })
    }
    let whole = Terugspel(reis.sessie, events, alles: true)
    let last = whole.state(na: whole.events.count).sessie(reis.sessie.id)
    #expect(last?.notities[notes[1]]?.gegevens.tekst == "Samen eten")
    #expect(whole.ingetrokken.contains(notes[2]) && whole.events.contains { $0.id == notes[2] })
    #expect(spel.plaats(van: notes[2]) == nil)
  }

  @Test func `what is kept with the journey is played too, each at its moment, and no word before it`() throws
  {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    let casus = reis.casus
    let stream = StreamID(.casus, casus.id)
    let spel = Terugspel(
      reis.sessie, reis.table.state.events(of: StreamID(.sessie, reis.sessie.id)),
      reis: (casus, reis.table.state.events(of: stream)), alles: false)
    func plan(_ place: Int) -> Reisplan? { spel.state(na: place).casus(casus.id)?.reisplan }
    let (before, after) = (plan(1), plan(spel.events.count))
    // What was dreamt and agreed in the talk of four weeks ago was there from the beginning.
    #expect(before?.afspraken.isEmpty == false)
    let own = casus.reisplan.afspraken.filter { $0.gegevens.sessie == reis.sessie.id }.map(\.id)
    #expect(!own.isEmpty && own.allSatisfy { before?.afspraak($0) == nil && after?.afspraak($0) != nil })
    let dream = try #require(casus.reisplan.dromen.last { $0.sessie == reis.sessie.id })
    #expect(before?.dromen.contains { $0.id == dream.id } == false)
    #expect(after?.dromen.contains { $0.id == dream.id } == true)
    #expect(
      before?.afspraken.first?.standen.isEmpty == true && after?.afspraken.first?.standen.isEmpty == false)
    let place = try #require(spel.plaats(van: dream.id))
    #expect(plan(place)?.dromen.contains { $0.id == dream.id } == true)
    #expect(plan(place - 1)?.dromen.contains { $0.id == dream.id } == false)
    let hit = try #require(spel.volgende(metWoorden: ["brommer"], na: 1))
    #expect(hit > 1 && hit <= spel.events.count)
  }

  @Test func `what is not there is told, and a light that was given later is one`() throws {
    let reis = Reis().naar("Bagage").noteer("j: Sleutelen aan brommers", "o: Samen eten")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("2", "Enter").shows("teruglezen").press("r", "*").shows("Hierna komt geen ★ meer")
    let there = terug.canvas.text
    terug.press("\"").shows("geen citaat meer").press("n").shows("Zoek eerst een woord")
    terug.press("/").type("zeppelin").press("Enter").shows("Niets gevonden.").press("Home").lacks("Niets")
    #expect(there.contains(" 1 van "))
    let note = try #require(reis.sessie.notities.values.first { $0.gegevens.tekst == "Samen eten" })
    var lit = Notitie.Wijziging()
    lit.lichtje = .set(true)
    _ = try reis.table.append(
      [Change(StreamID(.sessie, reis.sessie.id), .notitieGewijzigd(note.id, lit))], by: "test")
    terug.press("*").shows("Samen eten").lacks("Hierna komt geen ★")
    terug.press("*").shows("Hierna komt geen ★ meer")
  }

  @Test func `a space lets it go on by itself, an event a second, and a slash goes to what was said`() {
    let (reis, terug) = spel()
    terug.press(" ").shows("1 van ")
    reis.table.wait(seconds: 3)
    terug.wake()
    terug.shows("4 van ").press(" ")
    reis.table.wait(seconds: 3)
    terug.wake()
    terug.shows("4 van ")
    terug.press("/").type("kennismaken").press("Enter").shows("Eerst kennismaken")
    terug.press("/").type("zeppelin").press("Enter").shows("Eerst kennismaken").press("Esc").shows(
      "teruglezen")
  }
}
