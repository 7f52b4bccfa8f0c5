import Screen
import SessionModel
import Testing

@testable import Views

/// What worked in other journeys is at hand, nameless, and never on a wall.
struct EerderTests {
  /// Egel's interview, of which the child lets others learn, and a journey with the same label.
  private func reizen() throws -> (Reis, Identifier) {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    reis.noteer("j: * Mijn opa liet mij alles zelf doen", "j: * Mijn broer zag dat in Denkstad")
    reis.noteer.type("/sluit").press("Enter")
    let lezing = Teruglezing(reis.sessie, casus: reis.casus)
    let zinnen = lezing.zinnen.filter { $0.stem == .jeugdige }
    _ = try reis.table.append(
      lezing.antwoord(.mee, leren: true, over: [zinnen[0]], door: .jeugdige, hoe: .later), by: "bureau")
    let desk = Robot(reis.table, "bureau", at: .nakijken)
    desk.press("Enter", "j")
    var profiel = try #require(reis.casus.profiel)
    profiel.labels = ["talent:doen"]
    let ander = reis.table.newName()
    var other = Casus.Profiel(alias: "Vlinder")
    other.labels = ["talent:doen"]
    let opening = Opening(
      sessie: reis.table.newName(), bijeenkomst: reis.table.newName(),
      draaiboek: Reis.draaiboeken[0].markdown,
      onderwerp: .nieuw(ander, other), tafel: [.init(stem: .jeugdige)])
    reis.table.wait(minutes: 5)
    _ = try reis.table.append(
      [Change(StreamID(.casus, reis.casus.id), .casusGewijzigd(profiel))] + opening.changes, by: "test")
    return (reis, ander)
  }

  @Test func `regie shows what worked elsewhere without whose it was, and the wall never`() throws {
    let (reis, _) = try reizen()
    let sessie = reis.sessie.id
    let regie = Robot(reis.table, "regie", at: .regie(sessie))
    regie.press("e").shows("Eerdere reizen").shows("opa liet mij alles zelf doen").shows("hetzelfde label")
    regie.lacks("Egel").lacks("broer")
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
      regie.size = size
      regie.wake()
      Golden.expect(regie.canvas.text, "regie-reizen-\(size.columns)x\(size.rows)")
    }
    regie.press("Esc").lacks("opa")
    let zaal = Robot(reis.table, "zaal", at: .zaal(sessie))
    zaal.press("e").lacks("opa").press("/").type("reizen").press("Enter").lacks("opa")
    let lines = Robot(reis.table, "lijn", at: .regie(sessie), inLines: true)
    _ = lines.listen()
    lines.enter(line: "/reizen")
    #expect(lines.listen().contains { $0.hasPrefix("1 Mijn opa") })
  }

  @Test func `terugkijken shows them from the page of a journey, opens where it was said, and comes back`()
    throws
  {
    let (reis, _) = try reizen()
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.type("vlin").press("Enter", "e").shows("opa liet mij alles zelf doen").lacks("Egel")
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
      terug.size = size
      terug.wake()
      Golden.expect(terug.canvas.text, "terug-reizen-\(size.columns)x\(size.rows)")
    }
    terug.size = Size(columns: 80, rows: 24)
    terug.press("Enter").shows("Hoe de sessie liep").press("Esc").shows("Eerdere reizen").shows("opa")
    terug.press("Esc").shows("9 beheer").press("Esc").shows("rij ")
    let lines = Robot(reis.table, "lijn", at: .terugkijken, inLines: true)
    _ = lines.listen()
    lines.enter(line: "/reizen")
    #expect(lines.listen().contains { $0.contains("Lees eerst een casus") })
    lines.enter(line: "vlinder")
    _ = lines.listen()
    lines.enter(line: "/reizen")
    #expect(lines.listen().contains { $0.contains("opa liet mij alles zelf doen") })
  }

  @Test func `what nobody was asked yet in a closed talk says nothing of a likeness`() throws {
    let (reis, vlinder) = try reizen()
    let sessie = reis.sessie.id
    let stream = StreamID(.sessie, sessie)
    let words = Notitie.Gegevens(
      stap: StapID(number: 1), tekst: "zelf vissen met mijn opa", stem: .jeugdige)
    _ = try reis.table.append([Change(stream, .notitieGemaakt(words))], by: "test")
    let shared = { reis.table.state.trefwoorden(van: vlinder) }
    #expect(shared().contains("vissen"))
    _ = try reis.table.append([Change(stream, .sessieGesloten)], by: "test")
    #expect(shared().isEmpty)
  }

  @Test func `what was let go is gone from it once it is taken back`() throws {
    let (reis, _) = try reizen()
    let note = try #require(
      reis.table.state.sessies.values.flatMap(\.state.notities.values).first {
        $0.gegevens.tekst.contains("opa")
      })
    let stream = try #require(
      reis.table.state.sessies.values.map(\.state).first { $0.notities[note.id] != nil }.map {
        StreamID(.sessie, $0.id)
      })
    _ = try reis.table.append(
      [Change(stream, .antwoord(Antwoord(over: [note.id], mee: .blijft, door: .jeugdige)))], by: "bureau")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.type("vlin").press("Enter", "e").lacks("opa").shows("nog geen zin van een andere reis")
  }

  @Test func `the start screen counts what waits once it stands there, and opens what waits first`() throws {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    let start = Robot(reis.table, "start")
    start.lacks("Terugblik")
    reis.table.wait(seconds: 1)
    start.rests()
    start.lacks("Terugblik")
    // A year later: nobody looked back since the first talk.
    reis.table.wait(minutes: 60 * 24 * 400)
    let later = Robot(reis.table, "later")
    later.lacks("Terugblik")
    reis.table.wait(seconds: 1)
    later.rests()
    later.shows("1 reis is een jaar oud")
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
      later.size = size
      later.wake()
      Golden.expect(later.canvas.text, "start-terugblik-\(size.columns)x\(size.rows)")
    }
    later.size = Size(columns: 80, rows: 24)
    later.press("End", "Enter").shows("Een jaar geleden begonnen").shows("Vlinder").press("→").lacks(
      "Een jaar geleden")
  }
}
