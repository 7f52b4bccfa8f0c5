import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// What a screen with a line says of itself while nobody presses a key.
@Suite struct RestTests {
  /// The screens on which somebody types, with the line open.
  private static let screens: [@Sendable (Reis) -> Robot] = [
    { $0.noteer }, { $0.zaal.press("n") },
    { Robot($0.table, "regie", at: .regie($0.sessie.id)).press("n") },
  ]

  @Test(arguments: screens.indices)
  func `a voice silent for two minutes is only proposed, and the screen wakes for that`(place: Int)
    throws
  {
    let reis = Reis().naar("Bagage")
    let robot = Self.screens[place](reis)
    robot.type("o: Rust").press("Enter")
    let said = reis.table.now
    let due = said.later(milliseconds: Desk.silence)
    for _ in 0..<8 where reis.table.now < due {
      let wake = try #require(robot.deadline, "nothing wakes it")
      #expect(wake <= due, "it would sleep past it")
      reis.table.now = max(wake, reis.table.now.later(milliseconds: 1))
      robot.wake()
    }
    robot.shows("moeder? →")
  }

  @Test(arguments: screens.indices)
  func `a form that nobody touches rests after twenty seconds, and the screen says so`(place: Int) throws {
    let reis = Reis().naar("Eerste etappe")
    let robot = Self.screens[place](reis)
    robot.press("↓", "→").shows("veld 1 van").type("half")
    let due = reis.table.now.later(milliseconds: Desk.rest)
    let wake = try #require(robot.deadline)
    #expect(wake <= due)
    reis.table.now = due
    robot.wake()
    robot.lacks("veld 1 van").shows("▸ half")
    robot.type(" woord").press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["half woord"])
  }

  @Test func `a half line at the closing goes to the last step in which is asked how it was`() throws {
    let reis = Reis().naar("Nu")
    reis.noteer.type("m 4 rust")
    _ = try reis.table.append([Change(StreamID(.sessie, reis.sessie.id), .sessieGesloten)], by: "regie")
    reis.noteer.shows("bij Uitchecken").press("Enter")
    let last = try #require(reis.sessie.stappen.last { $0.stap.vorm == .afsluiten })
    #expect(reis.sessie.notities(in: last.id).map(\.gegevens.tekst) == ["m 4 rust"])
    #expect(reis.sessie.notities(in: last.id).allSatisfy { $0.gegevens.vak == nil })
    #expect(reis.sessie.stappen.flatMap(\.schalen).isEmpty, "nothing is done any more")
  }

  @Test func `what a step holds back, and whose words it does not keep, holds at the closing too`() throws {
    let reis = Reis().naar("Routes")
    reis.noteer.type("o: Een brommer")
    _ = try reis.table.append([Change(StreamID(.sessie, reis.sessie.id), .sessieGesloten)], by: "regie")
    reis.noteer.press("Enter")
    let last = try #require(reis.sessie.stappen.last { $0.stap.vorm == .afsluiten })
    let kept = reis.sessie.notities(in: last.id)
    #expect(kept.map(\.gegevens.tekst) == ["Een brommer"] && kept.allSatisfy { $0.gegevens.stem == nil })
  }

  @Test func `while a paste waits Ctrl-Z undoes nothing`() {
    let reis = Reis().naar("Bagage")
    let noteer = reis.noteer.paste("- een\n- twee").type("erachter")
    noteer.press("Ctrl-Z", "Ctrl-Z").shows("▸ erachter").shows("Wat geplakt is, wacht nog")
    noteer.press("Ctrl-Y").shows("▸ erachter").press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["een", "twee", "erachter"])
  }

  @Test(arguments: [
    ("! Koffie", "wie, eerste stap, wanneer, met wie"), ("! Koffie | oma", "eerste stap, wanneer, met wie"),
    ("m: ! Koffie", "eerste stap, wanneer, met wie"),
    ("! Koffie | oma | | vrijdag", "eerste stap, met wie"),
  ])
  func `of an afspraak only what was not said is asked`(typed: String, open: String) {
    let reis = Reis().naar("Bagage")
    reis.noteer.type(typed).press("Enter").shows("vul aan: " + open)
  }

  @Test func `of an afspraak that says all nothing is asked`() {
    let reis = Reis().naar("Bagage")
    reis.noteer.type("! Koffie | oma | bellen | vrijdag | mentor").press("Enter").lacks(
      "vul aan")
  }

  @Test func `somebody is named before it is asked what voice it is`() throws {
    let reis = Reis()
    reis.noteer.press("↓", "↑", "↓")
    let form = try #require(reis.noteer.inside.scene(reis.sessie.id)?.form)
    for ding in form.dingen {
      let kinds = ding.velden.map { field -> String in
        if case .keuze(let options) = field.soort, options.map(\.value).contains("ouder") { return "stem" }
        if case .tekst = field.soort { return "tekst" }
        return ""
      }
      if let stem = kinds.firstIndex(of: "stem"), let tekst = kinds.firstIndex(of: "tekst") {
        #expect(tekst < stem, "\(ding.titel)")
      }
    }
  }

  @Test func `the round of repair says all its keys at 40 columns`() {
    let reis = Reis().naar("Bagage")
    reis.noteer("o: Samen eten")
    reis.table.wait(minutes: 3)
    reis.noteer.type("moedr: En buiten zijn, elke dag, met de hond en met de buren").press("Enter")
    reis.noteer.size = Size(columns: 40, rows: 12)
    reis.noteer.press("Ctrl-R")
    let text = reis.noteer.rows.joined(separator: " ")
    #expect(text.contains("Esc: klaar") && text.contains("→ moeder?"))
  }
}
