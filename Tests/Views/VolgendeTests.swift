import SessionModel
import Testing

@testable import Acts
@testable import Views

/// The next casus at the same table: dark between, and nothing of the former journey on any screen.
@Suite struct VolgendeTests {
  /// Everything that was said and dreamt of the former casus.
  private func words(_ reis: Reis) -> [String] {
    let notes = reis.sessie.notities.values.map(\.gegevens.tekst)
    let afspraken = reis.casus.reisplan.afspraken.flatMap { [$0.gegevens.wat, $0.gegevens.eersteStap] }
    return (notes + afspraken + reis.casus.reisplan.dromen.map(\.tekst)).filter { !$0.isEmpty }
  }

  @Test func `nothing of the former casus is on any screen, and only the professionals are there again`()
    throws
  {
    let reis = Reis()
    reis.verloopt(totEnMet: "Uitchecken")
    let (former, secrets) = (reis.sessie, words(reis))
    #expect(secrets.count > 10)
    let zaal = reis.zaal
    zaal.press("→", "Enter").lacks("volgende casus")
    zaal.press("F1").shows("volgende casus aan deze tafel")
    zaal.press("Esc")
    func nothingIsLeft(_ moment: String) {
      let screen = zaal.rows.joined(separator: " ")
      for secret in secrets {
        let begin = String(secret.prefix(12))
        #expect(!screen.contains(begin), "\(moment): \(begin)")
      }
    }
    zaal.press("→")
    nothingIsLeft("which casus")
    zaal.type("Otter").press("Enter")
    nothingIsLeft("which draaiboek")
    zaal.press("Enter")
    nothingIsLeft("who is there")
    zaal.shows("mentor")
    zaal.lacks("• moeder")
    zaal.press("Enter")
    let next = reis.sessie
    #expect(next.id != former.id && next.zwart, "the projector is dark until somebody lights it")
    #expect(next.begin?.bijeenkomst == former.begin?.bijeenkomst)
    #expect(next.deelnemers.map(\.gegevens) == former.deelnemers.filter(\.stem.isInstelling).map(\.gegevens))
    #expect(next.deelnemers.count < former.deelnemers.count)
    #expect(next.deelnemers.allSatisfy { !$0.akkoord }, "the rules are asked again")
    #expect(!zaal.rows.joined().contains("Vlinder"))
    nothingIsLeft("dark")
    zaal.press("z").shows("Otter")
    zaal.lacks("Vlinder")
    for _ in next.stappen {
      nothingIsLeft(reis.sessie.etappe?.stap.naam ?? "")
      zaal.press("→")
    }
  }

  @Test func `regie and noteer are told of the next casus, and go along by an arrow alone`() throws {
    let reis = Reis()
    reis.verloopt(totEnMet: "Uitchecken")
    let former = reis.sessie
    let (regie, noteer) = (Robot(reis.table, "regie", at: .regie(former.id)), reis.noteer)
    let zaal = reis.zaal
    zaal.press("→", "Enter")
    for robot in [regie, noteer] { robot.lacks("Volgende casus") }
    zaal.press("→").type("Otter").press("Enter", "Enter", "Enter")
    let next = reis.sessie
    try #require(next.id != former.id)
    for robot in [regie, noteer] {
      robot.shows("Volgende casus: Otter · → ga mee")
      robot.press("Enter", "Enter").shows("Volgende casus: Otter")
    }
    #expect(regie.screenful == .regie(former.id) && noteer.screenful == .noteer(former.id))
    regie.press("→")
    noteer.press("→")
    #expect(regie.screenful == .regie(next.id) && noteer.screenful == .noteer(next.id))
    for robot in [regie, noteer] { robot.lacks("Vlinder").lacks("Volgende casus") }
    noteer.type("s: Rekenen gaat goed").press("Enter")
    #expect(reis.sessie.notities.values.map(\.gegevens.tekst) == ["Rekenen gaat goed"])
    #expect(zaal.screenful == .zaal(next.id))
  }

  @Test func `a half line is typed to its end before one goes along`() {
    let reis = Reis()
    reis.naar("Bagage")
    let noteer = reis.noteer
    noteer.type("s: Rekenen")
    reis.zaal.press("n").type("/sluit").press("Enter", "Esc")
    reis.zaal.press("→").type("Otter").press("Enter", "Enter", "Enter")
    noteer.press("→")
    #expect(noteer.draft?.text.contains("Rekenen") == true)
  }

  @Test func `who reads in lines is told of the next casus once, and goes along by saying yes`() throws {
    let reis = Reis()
    reis.verloopt(totEnMet: "Uitchecken")
    let former = reis.sessie
    let lines = Robot(reis.table, "lijn", at: .noteer(former.id), inLines: true)
    let wall = Robot(reis.table, "wand", at: .zaal(former.id), inLines: true)
    _ = (lines.listen(), wall.listen())
    reis.zaal.press("→", "Enter", "→").type("Otter").press("Enter", "Enter", "Enter")
    let next = reis.sessie
    try #require(next.id != former.id)
    let told = "Volgende casus: Otter. /ja gaat mee naar die sessie."
    #expect(lines.listen().last == told && !wall.listen().contains(told))
    #expect(!lines.listen().contains(told), "once")
    lines.enter(line: "/ja")
    #expect(lines.screenful == .noteer(next.id))
    lines.enter(line: "s: Rekenen gaat goed")
    #expect(reis.sessie.notities.values.map(\.gegevens.tekst) == ["Rekenen gaat goed"])
  }
}
