import Panels
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// What is asked in private once a session is closed: a line at a time, → is yes, Esc skips, and nothing of it on the wall.
@Suite struct AfrondenTests {
  /// A session with a child and a parent, gone through and closed by the facilitator.
  private static func gesloten(eerder: Bool = false) -> (reis: Reis, regie: Robot) {
    let reis = Reis(eerder: eerder)
    reis.verloopt(totEnMet: "Uitchecken")
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    reis.zaal.press("→", "Enter")
    reis.table.wait(seconds: 5)
    return (reis, regie)
  }

  private static func rest(_ robot: Robot, _ reis: Reis, _ keys: String...) {
    for key in keys {
      reis.table.wait(seconds: 2)
      robot.press(key)
    }
  }

  @Test func `each line is answered by yes, and what follows from the table is proposed once`() throws {
    let (reis, regie) = Self.gesloten(eerder: true)
    reis.table.bewaarregel = Huis.Bewaarregel(jaren: 3, reden: "afspraak van de school")
    regie.shows("Tot slot, alleen op dit scherm").shows("Waar was het, en voor wie?")
    Self.rest(regie, reis, "→")
    regie.shows("Hier is niets voorgesteld")
    Self.rest(regie, reis, "Enter")
    regie.type("Denkstad | Denkstad | Noord, Zuid").press("Enter")
    #expect(reis.sessie.bijeenkomst.gebied.swvs == ["Noord", "Zuid"])
    regie.shows("op locatie, waar het kind is?")
    Self.rest(regie, reis, "→")
    #expect(reis.sessie.bijeenkomst.opLocatie == true)
    regie.shows("Bereikt: ouders in gesprek? Een ouder zat aan tafel.")
    Self.rest(regie, reis, "→")
    #expect(reis.casus.mijlpalen.map(\.soort) == [.oudersInGesprek])
    regie.shows("Een afspraak van eerder is gedaan.")
    Self.rest(regie, reis, "Esc")
    regie.shows("Wie krijgt het verslag: kind en ouders?")
    Self.rest(regie, reis, "→")
    #expect(reis.sessie.krijgt == "kind en ouders")
    regie.shows("afspraak van de school. Goed zo?")
    Self.rest(regie, reis, "→")
    #expect(reis.casus.profiel?.bewaarReden == "afspraak van de school")
    regie.lacks("Tot slot, alleen op dit scherm")
    #expect(reis.casus.mijlpalen.count == 1, "what was skipped was not reached")
  }

  @Test func `what a key answers is in sight, also where the session was closed in the line of regie`() {
    let reis = Reis()
    reis.verloopt(totEnMet: "Uitchecken")
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    regie.type("/sluit").press("Enter")
    #expect(reis.sessie.gesloten != nil)
    reis.table.wait(seconds: 5)
    regie.shows("Tot slot, alleen op dit scherm").shows("Waar was het, en voor wie?")
  }

  @Test func `who skips every line has said nothing, and the wall heard none of it`() {
    let (reis, regie) = Self.gesloten()
    let before = reis.table.journal.count
    for _ in 0..<8 {
      reis.zaal.lacks("Tot slot, alleen").lacks("Waar was het").lacks("Bereikt:").lacks("Wie krijgt")
      Self.rest(regie, reis, "Esc")
    }
    regie.lacks("Tot slot, alleen")
    #expect(reis.table.journal.count == before)
  }

  @Test func `what was reached already, or was told today, is not asked`() throws {
    let reis = Reis()
    reis.noteer("/mijlpaal ouders-in-gesprek")
    reis.verloopt(totEnMet: "Uitchecken")
    reis.zaal.press("→", "Enter")
    reis.table.wait(seconds: 5)
    let scene = try #require(reis.noteer.scene(reis.sessie.id))
    #expect(scene.slotregels(nil).map(\.vraag) == [.bijeenkomst, .locatie, .krijgt, .bewaring])
    #expect(try #require(reis.zaal.seen.projectedScene(reis.sessie.id)).slotregels(nil).isEmpty)
  }

  @Test func `another enrolment is proposed as a milestone`() throws {
    let reis = Reis()
    let stream = StreamID(.casus, reis.casus.id)
    for soort in [Casus.Profiel.Inschrijving.absoluutVerzuim, .permanent] {
      var profiel = try #require(reis.casus.profiel)
      profiel.inschrijving = soort
      #expect(reis.casus.inschrijvingVeranderd == nil)
      _ = try reis.table.append([Change(stream, .casusGewijzigd(profiel))], by: "bureau")
    }
    reis.zaal.press("→")
    #expect(reis.casus.mijlpalenVolgend(uit: reis.sessie).contains(.ingeschreven))
  }

  @Test func `a line begun before the closing stays a line, and answers nothing`() {
    let reis = Reis()
    reis.verloopt(totEnMet: "Uitchecken")
    reis.noteer.type("o: dat we")
    reis.zaal.press("→", "Enter")
    reis.noteer.type(" luisterden").press("Enter")
    #expect(reis.sessie.bijeenkomst.isEmpty && reis.sessie.krijgt.isEmpty)
    #expect(reis.casus.mijlpalen.isEmpty)
  }

  @Test func `an answer just after another screen answered is not taken for the next question`() {
    let (reis, regie) = Self.gesloten()
    Self.rest(regie, reis, "Esc")
    Self.rest(reis.noteer, reis, "Esc", "→")
    regie.press("→").shows("Er kwam net een antwoord van een ander scherm")
    #expect(reis.casus.mijlpalen.isEmpty)
    Self.rest(regie, reis, "→")
    #expect(reis.casus.mijlpalen.count == 1)
  }

  @Test func `in lines each is told once, answered by a word, and never to the room`() {
    let reis = Reis()
    reis.verloopt(totEnMet: "Uitchecken")
    let robots = Doors.tekst.map { seat, robot in (seat, robot(reis)) }
    for (_, robot) in robots { _ = robot.listen() }
    reis.zaal.press("→", "Enter")
    for (seat, robot) in robots {
      let told = robot.listen().joined(separator: "\n")
      #expect(told.contains("Tot slot, alleen hier: Waar was het") == (seat != .zaal), "\(seat)")
    }
    guard let noteer = robots.first(where: { $0.0 == .noteer })?.1 else { return }
    noteer.enter(line: "/overslaan")
    #expect(noteer.listen().contains { $0.contains("op locatie") })
    noteer.enter(line: "/bijeenkomst | | | nee")
    #expect(reis.sessie.bijeenkomst.opLocatie == false)
    #expect(noteer.listen().contains { $0.contains("Bereikt: ouders in gesprek?") })
    noteer.enter(line: "/ja")
    #expect(reis.casus.mijlpalen.map(\.soort) == [.oudersInGesprek])
  }

  @Test func `a table that has its next casus is asked nothing`() {
    let (reis, regie) = Self.gesloten()
    regie.shows("Tot slot")
    reis.zaal.press("→").type("Otter").press("Enter", "Enter", "Enter")
    regie.lacks("Tot slot").shows("→")
  }

  @Test func `where the house has no rule a day is asked without one, and a rule that says later asks again`()
    throws
  {
    let (reis, _) = Self.gesloten()
    let scene = try #require(reis.noteer.scene(reis.sessie.id))
    #expect(scene.slotregels(nil).last?.ja == nil)
    let regel = try #require(Huis.Bewaarregel(jaren: 1, reden: "afspraak"))
    let asked = try #require(scene.slotregels(regel).last)
    let changes = try asked.act.act.changes(try #require(asked.ja), scene, reis.noteer.seen.means)
    _ = try reis.table.append(changes, by: "regie")
    let after = try #require(reis.noteer.scene(reis.sessie.id))
    #expect(!after.slotregels(regel).contains { $0.vraag == .bewaring })
    let longer = Huis.Bewaarregel(jaren: 2, reden: "afspraak")
    #expect(after.slotregels(longer).contains { $0.vraag == .bewaring })
    let other = Huis.Bewaarregel(jaren: 2, reden: "iets anders")
    #expect(!after.slotregels(other).contains { $0.vraag == .bewaring }, "somebody chose this day")
  }

  @Test(arguments: [
    ("bewaren morgen", "past hier niet"), ("bewaren 2029-02-30 | x", "past hier niet"),
    ("bewaren 2029-08-01", "hoort nog iets bij"),
  ])
  func `a day that cannot be, or has no reason, is refused`(typed: String, why: String) {
    let (reis, _) = Self.gesloten()
    let told = Doors.refusal(typed, reis) ?? ""
    #expect(told.contains(why), "\(told)")
  }
}
