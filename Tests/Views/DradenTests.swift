import Screen
import SessionModel
import Testing

@testable import Views

/// Threads are made, changed and filled on the screen, and each act is taken back by Ctrl-Z.
struct DradenTests {
  private let reis: Reis
  private let terug: Robot

  init() {
    reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    terug = Robot(reis.table, "terug", at: .terugkijken)
  }

  private var draden: [Draad] { reis.table.state.huis?.state.dradenHier ?? [] }
  private func zinnen(in draad: Draad) -> Int {
    reis.table.state.sessies.values.reduce(0) { sum, sessie in
      sum + sessie.state.notities.values.count { $0.draden[draad.id] != nil }
    }
  }

  @Test func `a thread is made, called otherwise, put with another one and closed, and each is taken back`() {
    terug.press("4", "Enter", "n").shows("Hoe heet de draad?").type("vast gezicht")
    Golden.expect(terug, "terug-draad-nieuw")
    terug.press("Enter").type("Steeds dezelfde persoon").press("Enter").shows("Op welk niveau").press("1")
    terug.shows("De draad “vast gezicht” is er")
    #expect(draden.map(\.gegevens.naam) == ["vast gezicht"] && draden.first?.gegevens.niveau == .kind)
    terug.press("n").type("VAST gezicht").press("Enter").shows("Er is al een draad")
    terug.press("Ctrl-U").type("rust").press("Enter", "Enter", "Enter")
    #expect(Set(draden.map(\.gegevens.naam)) == ["vast gezicht", "rust"])
    terug.press("Home", "h", "Ctrl-U").type("rust in huis").press("Enter", "Enter", "Enter")
    #expect(draden.contains { $0.gegevens.naam == "rust in huis" })
    terug.press("Home", "s").shows("Bij welke draad hoort").press("Enter").shows("zit nu in")
    #expect(draden.count == 1)
    terug.press("Ctrl-Z")
    #expect(draden.count == 2)
    terug.press("Home", "w").shows("is afgesloten")
    #expect(draden.count == 1)
    terug.press("Ctrl-Z", "Ctrl-Z").shows("Ongedaan: draad")
    #expect(draden.contains { $0.gegevens.naam == "rust" } && draden.count == 2)
  }

  @Test func `a thread that is called back as it was is called so in its own list too`() throws {
    _ = try reis.table.append([Change(.huis, .draadGezet(nil, .init(naam: "brommers")))], by: "test")
    terug.press("4", "Enter", "Enter").shows("brommers").press("h", "Ctrl-U").type("motoren")
    terug.press("Enter", "Enter", "Enter").shows("motoren").lacks("brommers")
    terug.press("Ctrl-Z", "↓").shows("brommers").lacks("motoren")
  }

  @Test func `a name that tells who somebody is is refused, and one that somebody said is pointed out`() {
    terug.press("4", "Enter", "n").type("bel 06-12345678").press("Enter").shows(
      "waaraan iemand te herkennen is")
    terug.press("Ctrl-U").type("sleutelen").press("Enter").type("Hij legt anderen uit hoe het werkt").press(
      "Enter")
    terug.shows("zo zei iemand het ook")
    #expect(terug.view.holdsWords == false)
    terug.press("Esc").shows("nog geen draden")
  }

  @Test func `marked sentences of a search go in a new thread at once, and come out of it one by one`() throws
  {
    terug.press("/").type("werk").press("Enter", "Ctrl-N", "Ctrl-N", "Ctrl-D").shows(
      "2 zinnen. In welke draad?")
    terug.type("meedoen")
    Golden.expect(terug, "terug-draad-maak")
    terug.press("Enter").shows("Hoe heet de draad?").press("Enter", "Enter", "Enter").shows("is er")
    let draad = try #require(draden.first)
    #expect(zinnen(in: draad) == 2)
    terug.press("Esc", "4", "Enter").shows("rij 1 van 2").press("x").shows("1 zin weg")
    #expect(zinnen(in: draad) == 1)
    terug.press("Ctrl-Z")
    #expect(zinnen(in: draad) == 2)
    terug.press("Home", " ", " ").shows("◆").press("k").shows("eigen draad").type("laten zien").press("Enter")
    terug.press("Enter", "Enter")
    #expect(draden.count == 2 && zinnen(in: draad) == 0)
    terug.press("Ctrl-Z")
    #expect(draden.count == 1 && zinnen(in: draad) == 2)
  }

  @Test func `a sentence that got other words since it was put in a thread says so on its page`() throws {
    terug.press("/").type("werk").press("Enter", "Ctrl-N", "Ctrl-D").type("meedoen").press("Enter")
    terug.press("Enter", "Enter", "Enter").shows("is er")
    let draad = try #require(draden.first)
    let (sessie, notitie) = try #require(
      reis.table.state.sessies.values.lazy.compactMap { sessie in
        sessie.state.notities.values.first { $0.draden[draad.id] != nil }.map { (sessie.state, $0) }
      }.first)
    terug.press("Esc", "4", "Enter").shows("rij 1 van 1").lacks("daarna veranderd")
    var wijziging = Notitie.Wijziging()
    wijziging.tekst = .set("Wat dan wel werkte")
    _ = try reis.table.append(
      [Change(StreamID(.sessie, sessie.id), .notitieGewijzigd(notitie.id, wijziging))], by: "test")
    terug.press("↓").shows("Wat dan wel werkte").shows("(tekst is daarna veranderd)")
  }

  @Test func `what shares words is proposed with the words, goes in only by yes, and no is remembered`()
    throws
  {
    reis.noteer.press("Esc")
    terug.press("4", "Enter", "n").type("vast gezicht").press("Enter", "Enter", "Enter")
    let draad = try #require(draden.first)
    terug.press("/").type("vast gezicht").press("Ctrl-D", "Enter", "Esc", "4", "Enter")
    #expect(zinnen(in: draad) == 1)
    terug.press("v").shows("Voorgesteld, om dezelfde woorden").shows("vast, gezicht")
    Golden.expect(terug, "terug-draad-voorstel")
    terug.press("n").shows("niet meer voorgesteld").shows("geen zin die genoeg woorden deelt")
    #expect(zinnen(in: draad) == 1)
    terug.press("Ctrl-Z")
    let lines = Robot(reis.table, "lijn", at: .terugkijken, inLines: true)
    _ = lines.listen()
    lines.enter(line: "draden voorstel vast")
    #expect(lines.listen().contains { $0.contains("staat niet in deze lijst") })
    lines.enter(line: "draden")
    _ = lines.listen()
    lines.enter(line: "draden voorstel vast")
    #expect(lines.listen().contains { $0.contains("vast, gezicht") })
    lines.enter(line: "/zet 1 misschien")
    #expect(lines.listen().count == 1 && zinnen(in: draad) == 1)
    lines.enter(line: "/zet 1 nee")
    #expect(lines.listen().contains { $0.hasPrefix("Bewaard: nee") })
    lines.enter(line: "/ongedaan")
    _ = lines.listen()
    terug.wake()
    terug.press("j").shows("1 zin erbij")
    #expect(zinnen(in: draad) == 2)
  }

  @Test func `what waits gets its table and owner from the list, and that is taken back`() throws {
    reis.noteer.type("~ De bus rijdt niet").press("Enter")
    terug.press("5", "Enter").shows("De bus rijdt niet").press("s").shows("bij wie")
    Golden.expect(terug, "terug-lijsten-parkeer")
    terug.type("naar LEA | gemeente").press("Enter").shows("gemeente")
    let bus = try #require(reis.sessie.notities.values.first { $0.gegevens.tekst.contains("bus") })
    #expect(bus.parkeerplek?.eigenaar == "gemeente" && bus.parkeerplek?.forum == .lea)
    terug.press("s").type("geagendeerd 31-2-2027").press("Enter").shows("geen plek of stand").press(
      "Esc", "Ctrl-Z")
    #expect(reis.sessie.notities[bus.id]?.parkeerplek?.eigenaar ?? "" == "")
  }

  @Test func `an idea gets its table and owner from the list, on the screen and in lines`() throws {
    reis.verloopt(totEnMet: "Uitchecken")
    terug.press("5", "f", "f", "Enter").shows("brommer").press("s").shows("bij wie")
    terug.type("naar SWV | mentor").press("Enter").shows("mentor")
    let idee = try #require(reis.sessie.notities.values.first { $0.parkeerplek != nil })
    #expect(idee.parkeerplek == Parkeerplek(eigenaar: "mentor", forum: .swv, wacht: false))
    #expect(!idee.isGeparkeerd, "nothing is parked by it")
    terug.shows("mentor").press("Ctrl-F").type("wie:mentor").press("Enter").shows("rij 1 van 1")
    let lines = Robot(reis.table, "lijn", at: .terugkijken, inLines: true)
    _ = lines.listen()
    lines.enter(line: "/lijsten wat-misschien-wel-kan")
    let told = lines.listen()
    let number = try #require(told.first { $0.contains("mentor") }?.split(separator: " ").first)
    lines.enter(line: "/zet \(number) geagendeerd 12-1-2027")
    #expect(lines.listen().contains { $0.contains("12 januari 2027") })
    #expect(reis.sessie.notities[idee.id]?.parkeerplek?.geagendeerd == Day("2027-01-12"))
    #expect(reis.sessie.notities[idee.id]?.parkeerplek?.eigenaar == "mentor", "what is not said stays")
    lines.enter(line: "/zet \(number) geagendeerd 31-2-2027")
    #expect(lines.listen().contains { $0.contains("geen plek of stand") })
    lines.enter(line: "/ongedaan")
    #expect(reis.sessie.notities[idee.id]?.parkeerplek?.geagendeerd == nil)
  }

  @Test func `a thread that makes the difference is marked, and is so no more by the same key`() throws {
    _ = try reis.table.append([Change(.huis, .draadGezet(nil, .init(naam: "brommers")))], by: "test")
    terug.press("4", "Enter", "*").shows("het verschil maakt").shows("★ brommers")
    #expect(draden.first?.gegevens.isWerkzaam == true)
    terug.press("*").lacks("★ brommers").press("Ctrl-Z").shows("★ brommers").press("Ctrl-Z")
    #expect(draden.first?.gegevens.isWerkzaam == false)
  }

  @Test func `a line of the page of a journey goes in a thread`() throws {
    terug.press("Enter", "5", "Ctrl-D").shows("In welke draad?").type("wat helpt").press("Enter").press(
      "Enter", "Enter", "Enter")
    let draad = try #require(draden.first)
    #expect(zinnen(in: draad) == 1)
    terug.press("Ctrl-Z")
    #expect(draden.isEmpty && zinnen(in: draad) == 0)
  }

  @Test func `sentences of the page of a session are marked one by one, from the one that was found`() throws
  {
    terug.press("/").type("vast gezicht").press("Enter", "Enter").shows("teruglezen").press("Ctrl-D")
    terug.shows("Merk de zinnen met Spatie").shows("▸ Twee ochtenden met een vast gezicht")
    terug.press(" ", " ", "Ctrl-D").shows("2 zinnen. In welke draad?").type("samen").press("Enter", "Enter")
    terug.press("Enter", "1").shows("De draad “samen” is er")
    let draad = try #require(draden.first)
    #expect(zinnen(in: draad) == 2)
    terug.press("Ctrl-Z")
    #expect(draden.isEmpty && zinnen(in: draad) == 0)
    terug.press("Ctrl-Y")
    #expect(draden.map(\.id) == [draad.id] && zinnen(in: draad) == 2)
    terug.press("Home", "Ctrl-D").type("samen").press("Enter").shows("Zit nu in")
    let known = zinnen(in: draad)
    // What was in it already stays when that is taken back.
    terug.press("Ctrl-D").type("samen").press("Enter").press("Ctrl-Z")
    #expect(known == 3 && zinnen(in: draad) == 2)
    terug.press("Esc").shows("teruglezen")
  }

  @Test func `the harvest of a running session goes in a thread, and never on the wall`() throws {
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    reis.noteer("o: Nog een keer samen eten", "s: De deur blijft open")
    regie.press("o", " ", " ", "Ctrl-D").shows("2 zinnen. In welke draad?").type("welkom").press("Esc")
    regie.shows("■").press("Ctrl-D").type("welkom").press("Enter", "Enter", "Enter", "1")
    regie.shows("De draad “welkom” is er")
    let draad = try #require(draden.first)
    #expect(zinnen(in: draad) == 2)
    regie.press("Ctrl-Z")
    #expect(draden.isEmpty && zinnen(in: draad) == 0)
    reis.zaal.press("Ctrl-O", "Ctrl-D").shows("niet voor op het scherm").lacks("In welke draad")
  }

  @Test func `before Enter a thread is no name`() throws {
    _ = try reis.table.append([Change(.huis, .draadGezet(nil, .init(naam: "brommers")))], by: "test")
    terug.press("4").lacks("brommers").press("Enter").shows("brommers")
  }
}
