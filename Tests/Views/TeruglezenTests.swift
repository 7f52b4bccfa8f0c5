import Panels
import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// Reading back by pages, as a table meets it: on the wall, in noteer and in the line of both.
@Suite struct TeruglezenTests {
  /// An interview with a child and its mother, up to the reading back.
  private static func interview() -> Reis {
    let reis = Reis(draaiboek: "waarderend-interview")
    reis.naar("Hoogtepunt").noteer(
      "j: Ik bouwde een hut in het bos", "j: * Mijn opa liet mij alles zelf doen",
      "j: Mijn broer deed ook mee", "j: Toen was ik niet bang", "o: Hij kwam moe en blij thuis")
    reis.naar("Wensdroom").noteer("j: droom: Weer vissen met opa")
    reis.naar("Een kleine stap").noteer("! Ik bel opa | jeugdige | Na het eten pak ik de telefoon | zaterdag")
    return reis.naar("Teruglezen")
  }

  private func expect(_ robot: Robot, _ name: String) {
    for (columns, rows) in [(80, 24), (40, 12)] {
      robot.size = Size(columns: columns, rows: rows)
      Golden.expect(robot.canvas.text, "\(name)-\(columns)x\(rows)")
    }
    robot.size = Size(columns: 80, rows: 24)
  }

  private func zin(_ reis: Reis, _ number: Int) throws -> Teruglezing.Zin {
    try #require(reis.zaal.scene(reis.sessie.id)?.teruglezing[nummer: number])
  }

  private func mee(_ reis: Reis) -> [Antwoord.Mee?] {
    reis.zaal.scene(reis.sessie.id)?.teruglezing.zinnen.map(\.stand.mee) ?? []
  }

  // MARK: What is typed by mistake

  @Test(arguments: [
    "99", "j 99", "j -99", "j99", "n 99", "n 98,99", "w 99", "99 = anders", "alles -99", "j 1-99", "j 2 99",
    "j 4 -5",
  ])
  func `an answer about a sentence that is not there is no note, and stays in the line`(line: String) {
    let reis = Self.interview()
    reis.zaal.press("→", "→")
    let (notes, before) = (reis.sessie.notities.count, reis.table.journal.count)
    reis.noteer.type(line).press("Enter")
    #expect(reis.sessie.notities.count == notes && reis.table.journal.count == before, "\(line)")
    #expect(reis.noteer.canvas.text.contains(line), "\(reis.noteer.canvas.text)")
  }

  @Test(arguments: ["j", "n", "alles", "j 2", "7"])
  func `an answer on the cover, where nothing is asked yet, is no note`(line: String) {
    let reis = Self.interview()
    let notes = reis.sessie.notities.count
    reis.noteer(line)
    #expect(reis.sessie.notities.count == notes, "\(reis.noteer.canvas.text)")
  }

  @Test(arguments: ["j 2 keer per week", "n.a.v. gisteren", "w8 even", "2 keer", "ja, 2 keer", "alles goed"])
  func `what only begins like an answer is a note`(line: String) {
    let reis = Self.interview()
    reis.zaal.press("→", "→")
    let notes = reis.sessie.notities.count
    reis.noteer(line)
    #expect(reis.sessie.notities.count == notes + 1, "\(reis.noteer.canvas.text)")
  }

  @Test func `numbers with commas, and without a space, are read`() {
    for line in ["j 2,3", "j2 3", "j2,3"] {
      let reis = Self.interview()
      reis.zaal.press("→", "→")
      reis.noteer(line)
      #expect(mee(reis).count { $0 == .mee } == 2, "\(line)")
    }
  }

  // MARK: The wall

  @Test func `every state of the wall is a picture`() {
    let reis = Self.interview()
    expect(reis.zaal, "teruglezen-omslag")
    expect(reis.noteer, "teruglezen-omslag-noteer")
    reis.zaal.press("→")
    expect(reis.zaal, "teruglezen-droom")
    reis.noteer("j")
    expect(reis.zaal, "teruglezen-droom-mee")
    reis.zaal.press("→")
    expect(reis.zaal, "teruglezen-blad")
    reis.noteer.type("j -4")
    expect(reis.noteer, "teruglezen-voor-enter-noteer")
    reis.noteer.press("Enter")
    reis.noteer("n 4", "3 = Ik mocht van opa alles zelf doen")
    expect(reis.zaal, "teruglezen-beantwoord")
    reis.noteer("5")
    expect(reis.zaal, "teruglezen-een-zin")
    reis.noteer("kort")
    expect(reis.zaal, "teruglezen-kort")
    for _ in 0..<9 { reis.noteer.press("→") }
    expect(reis.zaal, "teruglezen-einde")
    reis.zaal.press("n")
    expect(reis.zaal, "teruglezen-einde-regel")
    reis.noteer("j")
    expect(reis.zaal, "teruglezen-geleerd")
  }

  @Test(arguments: [(12, 4), (20, 6), (160, 45)])
  func `the pages are readable at any size`(columns: Int, rows: Int) {
    let reis = Self.interview()
    reis.zaal.size = Size(columns: columns, rows: rows)
    Golden.expect(reis.zaal.canvas.text, "teruglezen-omslag-\(columns)x\(rows)")
    reis.zaal.press("→")
    Golden.expect(reis.zaal.canvas.text, "teruglezen-droom-\(columns)x\(rows)")
    reis.zaal.press("→")
    Golden.expect(reis.zaal.canvas.text, "teruglezen-blad-\(columns)x\(rows)")
  }

  @Test func `what somebody said no to is on no wall any more`() {
    let reis = Self.interview()
    reis.zaal.press("→", "→")
    reis.zaal.shows("Mijn broer deed ook mee")
    reis.noteer("n 4")
    reis.zaal.lacks("Mijn broer")
    reis.zaal.press("←", "→")
    reis.zaal.lacks("Mijn broer")
    for _ in 0..<20 where reis.sessie.etappe?.stap.naam != "Hoogtepunt" { reis.zaal.press("PgUp") }
    #expect(reis.sessie.etappe?.stap.naam == "Hoogtepunt")
    reis.zaal.lacks("Mijn broer")
  }

  @Test func `of notes that say the same, those that do not stay are on the wall`() throws {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    reis.noteer("j: Ik bouwde een hut", "o: Een hut van takken", "/samen 1 2").naar("Teruglezen")
    reis.zaal.press("→")
    reis.noteer("n 1")
    for _ in 0..<20 where reis.sessie.etappe?.stap.naam != "Hoogtepunt" { reis.zaal.press("PgUp") }
    reis.zaal.lacks("Ik bouwde")
    reis.zaal.shows("Een hut van takken")
  }

  // MARK: The line

  @Test func `a yes to a page leaves what goes along in other words in those words`() throws {
    let reis = Self.interview()
    reis.zaal.press("→", "→")
    reis.noteer("4 = Er was nog iemand bij", "j")
    #expect(try zin(reis, 4).stand.mee == .woorden("Er was nog iemand bij"))
    #expect(try zin(reis, 3).stand.mee == .mee)
    reis.noteer("j 3-5", "4", "j")
    #expect(try zin(reis, 4).stand.mee == .woorden("Er was nog iemand bij"))
    reis.noteer("j 4")
    #expect(try zin(reis, 4).stand.mee == .mee)
  }

  @Test func `a page is one answer and one step back`() throws {
    let reis = Self.interview()
    reis.noteer.press("→", "→")
    let before = reis.table.journal.count
    reis.noteer("j -4")
    let events = reis.table.journal.dropFirst(before)
    #expect(events.count == Set(events.map(\.stream)).count)
    #expect(try zin(reis, 4).stand.mee == nil && zin(reis, 3).gaatMee && zin(reis, 5).gaatMee)
    reis.noteer.press("→", "←", "Ctrl-Z")
    #expect(try zin(reis, 3).stand.mee == nil)
  }

  @Test func `the cover chooses who answers`() {
    let reis = Self.interview()
    reis.noteer("ouder")
    #expect(reis.sessie.kiezer == .ouder)
    reis.noteer.press("→")
    #expect(reis.sessie.kiezer == .ouder)
    #expect(mee(reis).allSatisfy { $0 == nil })
  }

  @Test func `the proposal fits the age`() {
    let reis = Self.interview()
    reis.noteer("/leeftijd 16-17")
    #expect(reis.casus.profiel?.leeftijd?.band == .van16tot17)
    reis.zaal.press("→")
    #expect(reis.sessie.kiezer == .zelf)
  }

  @Test func `a bare key on the wall never says yes`() {
    let reis = Self.interview()
    reis.zaal.press("→", "→")
    for key in ["j", "1", "Enter", "→", "↓", "↑", "PgDn", "a"] { reis.zaal.press(key) }
    #expect(mee(reis).allSatisfy { $0 == nil })
  }

  @Test func `enter on an empty line does nothing`() {
    let reis = Self.interview()
    reis.noteer.press("→", "→")
    let before = reis.table.journal.count
    reis.noteer.press("Enter")
    #expect(reis.table.journal.count == before)
  }

  @Test func `a yes is only about what was read`() {
    let reis = Self.interview()
    reis.noteer.press("→")
    reis.noteer("alles", "j 3")
    #expect(mee(reis).allSatisfy { $0 == nil })
    reis.noteer.shows("Nog niet teruggelezen")
    for _ in 0..<9 { reis.noteer.press("→") }
    reis.noteer("alles -4")
    #expect(mee(reis).count { $0 == nil } == 1)
  }

  @Test func `from stays to goes asks once more`() throws {
    let reis = Self.interview()
    reis.noteer.press("→", "→")
    reis.noteer("n 4", "j 4")
    #expect(try zin(reis, 4).blijft)
    reis.noteer.shows("Typ: ja")
    reis.noteer("ja")
    #expect(try zin(reis, 4).gaatMee)
    reis.noteer("n 4", "j 4", "3", "ja")
    #expect(try zin(reis, 4).blijft, "The question is about the line before only")
  }

  @Test func `w erases for good after asking`() throws {
    let reis = Self.interview()
    reis.noteer.press("→", "→")
    reis.noteer("w 4")
    #expect(reis.table.journal.contains { $0.fact.tells("broer") })
    reis.noteer.shows("voorgoed weg?")
    reis.noteer("ja")
    #expect(!reis.table.journal.contains { $0.fact.tells("broer") })
  }

  @Test func `anything else is a note`() {
    let reis = Self.interview()
    reis.noteer.press("→", "→")
    reis.noteer("Dat was ik nog vergeten", "j wil dat nog eens")
    #expect(reis.notities.map(\.gegevens.tekst) == ["Dat was ik nog vergeten", "j wil dat nog eens"])
    #expect(mee(reis).allSatisfy { $0 == nil })
  }

  @Test func `outside the reading back a line is a note`() {
    let reis = Self.interview()
    reis.zaal.press("←")
    #expect(reis.sessie.etappe?.stap.vorm != .teruglezen)
    let before = reis.notities.count
    reis.noteer("alles")
    #expect(reis.notities.count == before + 1)
  }

  @Test func `from one sentence alone the way goes on to its whole page`() {
    let reis = Self.interview()
    reis.noteer.press("→", "→")
    reis.noteer("4")
    reis.zaal.lacks("Ik bouwde een hut")
    reis.noteer.press("→")
    reis.zaal.shows("Ik bouwde een hut in het bos")
    reis.zaal.shows("blad 2 van")
  }

  @Test func `zaals own line answers too`() throws {
    let reis = Self.interview()
    reis.zaal.press("→", "→", "n").type("n 4").press("Enter")
    #expect(try zin(reis, 4).blijft)
    reis.zaal.press("→")
    reis.zaal.shows("blad 3 van")
  }

  @Test func `lines answer at every seat`() throws {
    for seat in [Screenful.zaal, Screenful.regie, Screenful.noteer] {
      let reis = Self.interview()
      let ears = Robot(reis.table, "oren", at: seat(reis.sessie.id), inLines: true)
      _ = ears.listen()
      ears.enter(line: "/blad")
      ears.enter(line: "/blad")
      let told = ears.listen().joined(separator: "\n")
      #expect(told.contains("Ik bouwde een hut in het bos") && told.contains("blad 2 van"))
      ears.enter(line: "j -4")
      #expect(ears.listen().joined().contains("gaan mee"))
      #expect(try zin(reis, 4).stand.mee == nil && zin(reis, 3).gaatMee)
      ears.enter(line: "n 4")
      ears.enter(line: "j 4")
      #expect(ears.listen().joined().contains("Typ: ja"))
      ears.enter(line: "ja")
      #expect(try zin(reis, 4).gaatMee)
    }
  }

  @Test func `what the family says is a quote`() {
    let reis = Self.interview()
    let notes = reis.sessie.notities.values
    #expect(notes.filter { $0.gegevens.stem == .ouder }.allSatisfy { $0.gegevens.soort == .citaat })
    #expect(notes.filter { $0.gegevens.stem == .jeugdige }.allSatisfy { $0.gegevens.soort == .citaat })
  }

  @Test func `the short page is answered by the child`() throws {
    let reis = Self.interview()
    reis.noteer("ouder", "kort")
    reis.zaal.shows("Wil je iets hier houden?")
    reis.noteer("n 1")
    #expect(try zin(reis, 1).stand.door == .jeugdige)
    reis.noteer.press("→", "→")
    reis.noteer("j")
    #expect(try zin(reis, 3).stand.door == .ouder && zin(reis, 3).stand.namens == .jeugdige)
  }

  // MARK: The next session

  /// A reisbureau of the same casus, some weeks later, with these people.
  private func next(_ reis: Reis, _ people: [Deelnemer.Gegevens] = [.init(stem: .jeugdige)]) throws -> Robot {
    reis.table.wait(minutes: 28 * 24 * 60)
    let sessie = reis.table.newName()
    let stream = StreamID(.sessie, sessie)
    let markdown = try #require(Reis.draaiboeken.first?.markdown)
    let begin = Sessie.Begin(draaiboek: markdown, casus: reis.casus.id, bijeenkomst: reis.table.newName())
    _ = try reis.table.append(
      [Change(stream, .sessieBegonnen(begin))] + people.map { Change(stream, .deelnemerErbij($0)) },
      by: "begin")
    return Robot(reis.table, "zaal", at: .zaal(sessie))
  }

  private func closed(_ reis: Reis) {
    reis.noteer.type("/sluit").press("Enter")
    #expect(reis.sessie.gesloten != nil)
  }

  @Test func `the dream that may go along is there next time, the one that stays is nowhere`() throws {
    for (answer, isThere) in [("j", true), ("n", false), ("", false)] {
      let reis = Self.interview()
      reis.zaal.press("→")
      if !answer.isEmpty { reis.noteer(answer) }
      closed(reis)
      let zaal = try next(reis)
      var seen = false
      for _ in 0..<11 {
        zaal.press("PgDn")
        seen = seen || zaal.sees("Weer vissen met opa")
        zaal.lacks("Ik bel opa")
      }
      #expect(seen == isThere, "answered \(answer)")
    }
  }

  @Test func `regie of the next session says what was never asked`() throws {
    let reis = Self.interview()
    closed(reis)
    let zaal = try next(reis)
    let regie = Robot(reis.table, "regie", at: .regie(try #require(reis.table.sessie).id))
    regie.press("a").shows("Nog niet gevraagd: de droom en 6 zinnen")
    regie.shows("Hoe oud is Egel ongeveer?")
    zaal.lacks("Nog niet gevraagd")
    zaal.lacks("Hoe oud")
    regie.press("n").type("/leeftijd 9-11").press("Enter", "Esc")
    regie.lacks("Hoe oud is Egel ongeveer?")
    #expect(reis.casus.profiel?.leeftijd?.band == .van9tot11)
  }

  @Test func `where only a parent answered, regie of the first session with the child says so`() throws {
    let reis = Reis(draaiboek: "waarderend-interview")
    let child = try #require(reis.sessie.deelnemers.first { $0.stem == .jeugdige })
    _ = try reis.table.append(
      [Change(StreamID(.sessie, reis.sessie.id), .deelnemerWeg(child.id))], by: "begin")
    reis.naar("Hoogtepunt").noteer("o: Hij bouwde een hut").naar("Teruglezen")
    reis.noteer.press("→")
    reis.noteer("j")
    reis.noteer.shows("Egel is nog niet gevraagd.")
    closed(reis)
    _ = try next(reis)
    let regie = Robot(reis.table, "regie", at: .regie(try #require(reis.table.sessie).id))
    regie.press("a").shows("Egel is nog niet gevraagd: eerder zei alleen een ouder")
  }

  // MARK: The end

  @Test func `closing unread offers the dream and what lit up`() {
    let reis = Self.interview()
    for _ in 0..<4 { reis.zaal.press("→") }
    reis.zaal.press("→")
    reis.zaal.shows("Nog niet gevraagd: de droom en 6 zinnen.")
    reis.zaal.press("k")
    #expect(reis.sessie.gesloten == nil)
    reis.zaal.shows("Wil je iets hier houden?")
    reis.noteer("j")
    closed(reis)
    #expect(reis.sessie.gesloten != nil)
    reis.noteer.shows("Nog niet gevraagd: 5 zinnen. Dat kan later ook.")
  }

  @Test func `what was half typed at the closing is kept by who typed it, or thrown away`() {
    for (key, count) in [("Enter", 1), ("Esc", 0)] {
      let reis = Self.interview()
      reis.noteer.type("Dat zei hij nog bij de de")
      reis.zaal.press("n").type("/sluit").press("Enter")
      #expect(reis.sessie.gesloten != nil)
      reis.noteer.shows("Dat zei hij nog bij de de")
      reis.noteer.shows("De sessie werd gesloten terwijl u dit typte.")
      reis.noteer.press(key)
      #expect(reis.sessie.gesloten != nil)
      #expect(reis.sessie.notities.values.count { $0.gegevens.tekst == "Dat zei hij nog bij de de" } == count)
      #expect(reis.noteer.draft == nil)
      reis.noteer.shows("lezen kan, schrijven niet meer")
    }
  }

  @Test func `a closed session takes nothing back`() {
    let reis = Self.interview()
    reis.noteer("Een notitie")
    reis.zaal.press("n").type("/sluit").press("Enter")
    reis.noteer.press("Ctrl-Z")
    #expect(reis.sessie.notities.values.contains { $0.gegevens.tekst == "Een notitie" })
    reis.noteer.shows("daarin gaat niets meer terug")
  }

  @Test func `regie warns when reading needs the time that is left`() {
    let reis = Self.interview()
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    regie.lacks("Teruglezen vraagt de tijd die er nog is")
    reis.table.wait(minutes: 45)
    regie.press("a").shows("Teruglezen vraagt de tijd die er nog is: 7 zinnen, ongeveer")
  }

  // MARK: Figures

  @Test func `thirty sentences are seven questions`() {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    for number in 1...9 {
      reis.noteer("j: \(number % 3 == 0 ? "* " : "")Wij bouwden een hut van takken, nummer \(number)")
    }
    reis.naar("Wat maakte dat mogelijk")
    for number in 1...10 { reis.noteer("j: Opa gaf mij de tijd om het zelf te proberen \(number)") }
    reis.naar("Wensdroom").noteer("j: droom: Weer vissen met opa")
    reis.naar("Een kleine stap")
    for number in 1...5 { reis.noteer("o: Hij kwam moe en blij thuis \(number)") }
    for number in 1...5 { reis.noteer("Er was rust in de kamer \(number)") }
    reis.naar("Teruglezen")
    let lezing = reis.zaal.scene(reis.sessie.id)?.teruglezing
    #expect(lezing?.zinnen.count == 30)
    #expect((lezing?.bladen.count ?? 99) <= 7)
    #expect((1...5).contains(lezing?.minuten ?? 0))
  }
}

extension Fact {
  /// Whether these letters stand in it.
  fileprivate func tells(_ text: String) -> Bool { String(describing: self).contains(text) }
}
