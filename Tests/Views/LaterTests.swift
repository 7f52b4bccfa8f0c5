import Panels
import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views
@testable import reisleider

/// Reading back on a screen of its own: with the child at a laptop, weeks after the talk.
@Suite struct LaterTests {
  /// An interview that was closed before anything was read back.
  private static func closed() -> Reis {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    reis.noteer(
      "j: Ik bouwde een hut in het bos", "j: * Mijn opa liet mij alles zelf doen",
      "j: Mijn broer deed ook mee",
      "j: Toen was ik niet bang", "o: Hij kwam moe en blij thuis")
    reis.naar("Wensdroom").noteer("j: droom: Weer vissen met opa")
    reis.naar("Een kleine stap").noteer("! Ik bel opa | jeugdige | Na het eten pak ik de telefoon | zaterdag")
    reis.noteer.type("/sluit").press("Enter")
    #expect(reis.sessie.gesloten != nil)
    reis.table.wait(minutes: 60)
    return reis
  }

  private func lezer(_ reis: Reis, _ name: String = "lezer") -> Robot {
    Robot(reis.table, name, at: .teruglezen(Leesronde(reis.sessie.id)))
  }

  private func lezing(_ reis: Reis) -> Teruglezing { Teruglezing(reis.sessie, casus: reis.casus) }

  private func mee(_ reis: Reis, _ number: Int) -> Antwoord.Mee? { lezing(reis)[nummer: number]?.stand.mee }

  private func expect(_ robot: Robot, _ name: String) {
    for (columns, rows) in [(80, 24), (40, 12)] {
      robot.size = Size(columns: columns, rows: rows)
      Golden.expect(robot.canvas.text, "\(name)-\(columns)x\(rows)")
    }
    robot.size = Size(columns: 80, rows: 24)
  }

  @discardableResult
  private func say(_ robot: Robot, _ lines: String...) -> Robot {
    for line in lines { robot.type(line).press("Enter") }
    return robot
  }

  // MARK: What is on it

  @Test func `every state of the screen is a picture`() {
    let reis = Self.closed()
    let lezer = lezer(reis)
    expect(lezer, "later-omslag")
    lezer.press("→")
    expect(lezer, "later-droom")
    lezer.press("→").type("j -4")
    expect(lezer, "later-voor-enter")
    lezer.press("Enter")
    expect(lezer, "later-wie")
    lezer.press("Enter")
    say(lezer, "n 4", "3 = Ik mocht van opa alles zelf doen")
    expect(lezer, "later-beantwoord")
    say(lezer, "4")
    expect(lezer, "later-een-zin")
    say(lezer, "j 4")
    expect(lezer, "later-toch-mee")
    lezer.press("Esc")
    for _ in 0..<9 { lezer.press("→") }
    expect(lezer, "later-einde")
    lezer.press("F1")
    expect(lezer, "later-hulp")
  }

  @Test(arguments: [(12, 4), (20, 6), (1, 1), (120, 36)])
  func `the screen can be used at any size`(columns: Int, rows: Int) {
    let lezer = lezer(Self.closed())
    lezer.size = Size(columns: columns, rows: rows)
    lezer.press("→", "→")
    Golden.expect(lezer.canvas.text, "later-blad-\(columns)x\(rows)")
  }

  @Test func `what somebody said no to is a number until it is asked for by that number`() {
    let reis = Self.closed()
    let lezer = lezer(reis)
    lezer.press("→", "→")
    lezer.shows("Mijn broer deed ook mee")
    say(lezer, "n 4")
    lezer.lacks("Mijn broer")
    lezer.press("→", "←").lacks("Mijn broer")
    // Not in block letters, which no test can read.
    lezer.size = Size(columns: 40, rows: 12)
    say(lezer, "4").shows("Mijn broer deed ook mee")
    lezer.press("→").lacks("Mijn broer")
  }

  @Test func `what is held back or found is not on it`() {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    reis.noteer("j: Ik bouwde een hut", "p: Ruzie thuis", "j: Bel mij op 06-12345678")
    reis.noteer.type("/sluit").press("Enter")
    let lezer = lezer(reis)
    for _ in 0..<6 {
      lezer.lacks("Ruzie")
      lezer.lacks("12345678")
      lezer.press("→")
    }
    // What is typed there is seen by whoever sits there.
    lezer.press("←", "←").type("1 = Bel 06-12345678").lacks("12345678")
  }

  @Test func `nothing of another session of the casus is on it`() throws {
    let reis = Self.closed()
    let other = reis.table.newName()
    let stream = StreamID(.sessie, other)
    let markdown = try #require(Reis.draaiboeken.first?.markdown)
    _ = try reis.table.append(
      [
        Self.begins(stream, with: markdown, reis),
        Change(stream, .notitieGemaakt(.init(stap: StapID(number: 1), tekst: "Heel iets anders"))),
        Change(
          StreamID(.casus, reis.casus.id),
          .droomVastgelegd(tekst: "Een boot op het meer", stem: .jeugdige, sessie: other, bron: nil)),
      ], by: "elders")
    let first = try #require(reis.table.sessies.last).id
    let lezer = Robot(reis.table, "lezer", at: .teruglezen(Leesronde(first)))
    for _ in 0..<8 {
      lezer.lacks("Heel iets anders")
      lezer.lacks("boot")
      lezer.press("→")
    }
  }

  /// Another session of the same casus.
  private static func begins(_ stream: StreamID, with markdown: String, _ reis: Reis) -> Change {
    let begin = Sessie.Begin(
      draaiboek: markdown, casus: reis.casus.id, bijeenkomst: reis.table.newName())
    return Change(stream, .sessieBegonnen(begin))
  }

  // MARK: Answers

  @Test func `a yes asks who said it and when, once, and is kept with that`() throws {
    let reis = Self.closed()
    let lezer = lezer(reis)
    lezer.press("→")
    say(lezer, "j").shows("Wie zegt dit, en wanneer?")
    #expect(mee(reis, 1) == nil)
    say(lezer, "morgen").shows("een dag die al geweest is")
    say(lezer, "ouder 20-11")
    #expect(mee(reis, 1) == .mee)
    let stand = try #require(lezing(reis)[nummer: 1]).stand
    #expect(stand.door == .ouder && stand.namens == .jeugdige)
    let answers = reis.table.journal.compactMap { event -> Antwoord? in
      if case .huis(.antwoord(let antwoord)) = event.fact { antwoord } else { nil }
    }
    #expect(answers.allSatisfy { $0.hoe == .later && $0.dag == Day("2026-11-20") } && !answers.isEmpty)
    #expect(reis.sessie.kiezer == .ouder)
    lezer.press("→")
    say(lezer, "j")
    #expect(mee(reis, 2) == .mee)
    lezer.shows("ouder, 20-11-2026")
  }

  @Test func `a no asks nothing, and a yes after a no asks twice`() {
    let reis = Self.closed()
    let lezer = lezer(reis)
    lezer.press("→")
    say(lezer, "n")
    #expect(mee(reis, 1) == .blijft)
    say(lezer, "1", "j 1").shows("Wie zegt dit")
    lezer.press("Enter").shows("Nu toch mee? Typ: ja")
    #expect(mee(reis, 1) == .blijft)
    say(lezer, "ja")
    #expect(mee(reis, 1) == .mee)
  }

  @Test func `a yes counts only for what was shown here`() {
    let reis = Self.closed()
    let lezer = lezer(reis)
    say(lezer, "samen", "j 3").shows("Nog niet teruggelezen")
    say(lezer, "alles").shows("Nog niet teruggelezen")
    #expect(lezing(reis).zinnen.allSatisfy { $0.stand.mee == nil })
  }

  @Test func `Ctrl-Z takes back the answer of a page, also of a closed session, and Ctrl-Y gives it again`() {
    let reis = Self.closed()
    let lezer = lezer(reis)
    lezer.press("→", "→")
    say(lezer, "samen", "j -4")
    #expect(mee(reis, 2) == .mee && mee(reis, 4) == nil)
    lezer.press("Ctrl-Z")
    #expect(mee(reis, 2) == nil)
    lezer.shows("Mijn broer deed ook mee")
    lezer.press("Ctrl-Y")
    #expect(mee(reis, 2) == .mee)
    say(lezer, "n")
    lezer.press("Ctrl-Z")
    #expect(mee(reis, 2) == .mee && mee(reis, 4) == nil)
    // Nothing else of a closed session goes back.
    let notes = reis.sessie.notities.count
    for _ in 0..<12 { lezer.press("Ctrl-Z") }
    #expect(reis.sessie.notities.count == notes && reis.sessie.gesloten != nil)
  }

  @Test func `any other line changes nothing and stays, and a page without an answer goes on`() {
    let reis = Self.closed()
    let lezer = lezer(reis)
    lezer.press("→", "→")
    let before = reis.table.journal.count
    say(lezer, "Dat was leuk").shows("Dat is hier geen antwoord")
    lezer.shows("▸ Dat was leuk")
    say(lezer.press("Esc"), "j 99").shows("Er is geen zin 99")
    lezer.press("Esc", "Enter")
    #expect(reis.table.journal.count == before)
    lezer.press("→").lacks("Ik bouwde een hut")
  }

  @Test func `whoever may not say yes for somebody is told who may`() {
    let reis = Self.closed()
    _ = try? reis.table.append(
      [
        Change(
          StreamID(.casus, reis.casus.id),
          .casusGewijzigd(
            .init(alias: "Egel", leeftijd: .init(band: .van16tot17, gezegd: Day("2026-11-01") ?? .epoch))))
      ], by: "bureau")
    let lezer = lezer(reis)
    lezer.press("→")
    say(lezer, "ouder", "j").shows("Vanaf 16 jaar zegt de jeugdige zelf")
    #expect(mee(reis, 1) == nil)
    say(lezer, "zelf", "j")
    #expect(mee(reis, 1) == .mee)
  }

  @Test func `others may learn from it only when somebody says so at the end`() throws {
    let reis = Self.closed()
    let lezer = lezer(reis)
    lezer.press("→")
    say(lezer, "zelf", "j")
    for _ in 0..<9 { lezer.press("→") }
    lezer.shows("Mogen andere gezinnen hiervan leren?")
    #expect(try !#require(lezing(reis)[nummer: 1]).stand.leren)
    say(lezer, "j")
    #expect(try #require(lezing(reis)[nummer: 1]).stand.leren)
    lezer.press("Ctrl-Z")
    #expect(try !#require(lezing(reis)[nummer: 1]).stand.leren)
  }

  // MARK: Nothing is lost

  @Test func `what was answered stays and what was typed comes back, whenever the power goes`() {
    let reis = Self.closed()
    var lezer = lezer(reis)
    lezer.press("→", "→")
    say(lezer, "samen", "j 2")
    lezer.type("3 = Ik mocht alles ze")
    lezer = lezer.killed()
    #expect(mee(reis, 2) == .mee)
    lezer.shows("3 = Ik mocht alles ze")
    lezer.type("lf").press("Enter")
    #expect(mee(reis, 3) == nil)
    lezer.shows("Wie zegt dit, en wanneer?")
    lezer.press("Enter")
    #expect(mee(reis, 3) == .woorden("Ik mocht alles zelf"))
    #expect(reis.table.twice == [])
  }

  @Test func `while the store is busy the answer stays in the line, and is kept once`() {
    let reis = Self.closed()
    let lezer = lezer(reis)
    lezer.press("→")
    say(lezer, "samen")
    reis.table.weather = .busy
    say(lezer, "j")
    #expect(mee(reis, 1) == nil)
    lezer.press("Enter").shows("▸ j")
    lezer.type("n")
    reis.table.clears()
    #expect(mee(reis, 1) == .mee)
    lezer.shows("▸ n")
    #expect(reis.table.twice == [])
  }

  // MARK: Numbers

  @Test func `numbers stay when a sentence is erased, taken back or added`() throws {
    let reis = Self.closed()
    let lezer = lezer(reis)
    lezer.press("→", "→")
    let before = Dictionary(uniqueKeysWithValues: lezing(reis).zinnen.map { ($0.tekst, $0.nummer) })
    say(lezer, "w 3").shows("Zin 3 voorgoed weg?")
    say(lezer, "ja").shows("is voorgoed weg")
    for zin in lezing(reis).zinnen { #expect(before[zin.tekst] == zin.nummer) }
    #expect(lezing(reis)[nummer: 3] == nil)
    say(lezer, "samen", "j 2-5")
    #expect(mee(reis, 4) == .mee && mee(reis, 5) == .mee)
    say(lezer.press("Esc"), "n 3").shows("Er is geen zin")
    let again = self.lezer(reis, "ander")
    again.press("→", "→").shows("4")
    again.shows("5")
  }

  @Test func `on the wall numbers stay too, and what is said later gets the next`() throws {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    reis.noteer("j: Een hut in het bos", "j: Mijn opa was erbij", "j: Toen was ik niet bang").naar(
      "Teruglezen")
    reis.zaal.press("→")
    reis.noteer("w 2", "ja")
    reis.zaal.shows("3 “Toen was ik niet bang”")
    reis.noteer("j: Dat was in de herfst")
    #expect(lezing(reis).zinnen.map(\.nummer) == [1, 3, 4])
    reis.noteer("j 3")
    #expect(mee(reis, 3) == .mee)
  }

  // MARK: Sessions of a casus

  @Test func `the sessions of a casus that wait come one after the other`() throws {
    let reis = Self.closed()
    let (first, second) = (reis.sessie.id, reis.table.newName())
    reis.table.wait(minutes: 24 * 60)
    let stream = StreamID(.sessie, second)
    let markdown = try #require(reis.sessie.begin?.draaiboek)
    _ = try reis.table.append(
      [
        Self.begins(stream, with: markdown, reis),
        Change(stream, .deelnemerErbij(.init(stem: .jeugdige))),
        Change(
          stream, .notitieGemaakt(.init(stap: StapID(number: 3), tekst: "Een vlot van hout", stem: .jeugdige))
        ),
        Change(stream, .sessieGesloten),
      ], by: "later")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("Enter", "t")
    terug.shows("gesprek 1 van 2")
    for _ in 0..<9 where !terug.sees("volgend gesprek") { terug.press("→") }
    terug.press("→").shows("gesprek 2 van 2")
    terug.size = Size(columns: 60, rows: 12)
    terug.press("→").shows("Een vlot van hout")
    say(terug, "zelf", "j")
    let lezing = Teruglezing(
      try #require(reis.table.state.sessie(second)), casus: reis.table.state.casus(reis.casus.id))
    #expect(lezing[nummer: 1]?.stand.mee == .mee)
    terug.size = Size(columns: 80, rows: 24)
    for _ in 0..<9 where !terug.sees("gesprek 1 van 2") { terug.press("←") }
    terug.shows("gesprek 1 van 2")
    terug.press("Esc").shows("Egel")
    #expect(terug.screenful == .terugkijken)
    #expect(first != second)
  }

  @Test func `t on the page of a session reads it back, and comes back to where one was`() {
    let reis = Self.closed()
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.size = Size(columns: 80, rows: 12)
    terug.press("Tab", "Enter", "↓", "↓", "↓")
    let page = terug.canvas.text
    terug.press("t", "→").shows("Weer vissen met opa")
    terug.press("Esc")
    #expect(terug.canvas.text == page)
    terug.press("t", "→")
    say(terug, "samen", "j")
    terug.press("Esc", "Home").shows("Weer vissen met opa")
    #expect(!terug.hasLeft)
  }

  @Test func `without a screen under it, Esc leaves the program`() {
    let lezer = lezer(Self.closed())
    #expect(lezer.press("Esc").hasLeft)
    #expect(self.lezer(Self.closed()).press("Ctrl-Q").hasLeft)
  }

  // MARK: A small wall

  /// An interview whose first page does not fit on a small wall.
  private static func long() -> Reis {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    for number in 1...5 { reis.noteer("j: Wij bouwden een hut van takken en bladeren, dag nummer \(number)") }
    return reis.naar("Teruglezen")
  }

  @Test func `on a small wall a sentence counts as read once all of it was shown`() throws {
    let reis = Self.long()
    reis.zaal.size = Size(columns: 40, rows: 12)
    reis.zaal.press("→")
    let some = lezing(reis)
    #expect(some.zinnen.contains(where: some.isGelezen) && !some.zinnen.allSatisfy(some.isGelezen))
    reis.noteer("j")
    #expect(lezing(reis).zinnen.allSatisfy { $0.stand.mee == nil })
    reis.noteer.shows("Nog niet teruggelezen")
    // The key goes on inside the page before it goes to the next.
    for _ in 0..<4 where !lezing(reis).zinnen.allSatisfy(lezing(reis).isGelezen) { reis.zaal.press("→") }
    #expect(reis.sessie.etappe?.blad == lezing(reis).blad(at: 0))
    #expect(lezing(reis).zinnen.allSatisfy(lezing(reis).isGelezen))
    reis.noteer("j")
    #expect(lezing(reis).zinnen.allSatisfy { $0.stand.mee == .mee })
    reis.zaal.press("→")
    #expect(reis.sessie.etappe?.blad == .einde)
  }

  @Test
  func `a small wall takes back what somebody else's page promised, a large one beside it does not fight`() {
    let reis = Self.long()
    let small = Robot(reis.table, "klein", at: .zaal(reis.sessie.id))
    small.size = Size(columns: 40, rows: 12)
    reis.noteer.press("→")
    for _ in 0..<4 {
      _ = reis.zaal.canvas
      _ = small.canvas
    }
    #expect(!lezing(reis).zinnen.allSatisfy(lezing(reis).isGelezen))
    let count = reis.table.journal.count
    for _ in 0..<4 {
      _ = reis.zaal.canvas
      _ = small.canvas
    }
    #expect(reis.table.journal.count == count)
    for _ in 0..<4 where !lezing(reis).zinnen.allSatisfy(lezing(reis).isGelezen) { small.press("↓") }
    #expect(lezing(reis).zinnen.allSatisfy(lezing(reis).isGelezen))
  }

  @Test func `a sentence longer than the wall is read at its last words`() {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    reis.noteer("j: " + (1...60).map { "boom\($0)" }.joined(separator: " ")).naar("Teruglezen")
    reis.noteer.type("/sluit").press("Enter")
    let lezer = lezer(reis)
    lezer.size = Size(columns: 40, rows: 12)
    lezer.press("→").shows("boom1 boom2")
    say(lezer, "samen", "j").shows("Nog niet teruggelezen")
    for _ in 0..<6 where !lezer.sees("boom60") { lezer.press("→") }
    say(lezer, "j")
    #expect(mee(reis, 1) == .mee)
  }

  // MARK: The note-taker

  @Test func `noteer shows the page that is on the wall, with what was answered`() {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    reis.noteer("j: Een hut in het bos", "j: Mijn opa was erbij", "j: Toen was ik niet bang").naar(
      "Teruglezen")
    reis.noteer.lacks("Mijn opa was erbij")
    reis.zaal.press("→")
    reis.noteer.shows("1 “Een hut in het bos”").shows("2 “Mijn opa was erbij”")
    reis.noteer("n 2", "j")
    expect(reis.noteer, "noteer-leest-terug")
    for (columns, rows) in [(40, 12), (30, 9)] {
      reis.noteer.size = Size(columns: columns, rows: rows)
      reis.noteer.shows("Toen was ik")
    }
  }
}
