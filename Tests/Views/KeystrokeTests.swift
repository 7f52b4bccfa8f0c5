import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// How many keys the things cost that are done most, besides the words that are said.
@Suite struct KeystrokeTests {
  /// Eight people, at a step of this form.
  private func reis(_ vorm: Vorm) throws -> Reis {
    let reis = try FormDoorsTests.reis(in: vorm)
    return reis
  }

  /// Types a line and counts its keys, Enter among them.
  private func keys(_ text: String, _ robot: Robot) -> Int {
    robot.type(text).press("Enter")
    return text.count + 1
  }

  @Test func `that all agree costs one line`() throws {
    let reis = Reis()
    let people = reis.sessie.deelnemers.count
    #expect(people == 6 && reis.sessie.deelnemers.allSatisfy { !$0.akkoord })
    #expect(keys("allen akkoord", reis.noteer) == 14)
    #expect(reis.sessie.deelnemers.allSatisfy { $0.akkoord })
    reis.table.wait(seconds: 1)
    reis.noteer.press("Ctrl-Z")
    #expect(reis.sessie.deelnemers.allSatisfy { !$0.akkoord }, "one key takes it back")
  }

  @Test func `a mark of one person costs four keys`() throws {
    let reis = Reis().naar("Nu")
    #expect(keys("m 4", reis.noteer) == 4)
    #expect(reis.sessie.etappe?.schalen.map(\.cijfer) == [4])
  }

  @Test func `a field of an older afspraak costs four keys besides its words`() throws {
    let reis = Reis().naar("Eerste etappe")
    reis.noteer("! Fietsen | moeder", "! Bellen | mentor")
    let words = "maandag beginnen"
    let sum = keys("1||\(words)", reis.noteer)
    #expect(sum - words.count == 4)
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.eersteStap).contains(words))
  }

  @Test(arguments: [1, 2, 3])
  func `a half form is left with one key, however far it was`(fields: Int) {
    let reis = Reis().naar("Nu")
    reis.noteer.press("↓", "→").type("6")
    for _ in 1..<fields { reis.noteer.press("Enter").type("Rust") }
    reis.noteer.press("Esc").lacks("veld")
    #expect(reis.noteer.type("Verder gaan").press("Enter").draft != nil, "the form rests in the draft")
    #expect(reis.notities.map(\.gegevens.tekst) == ["Verder gaan"])
  }

  @Test(arguments: Vorm.allCases.filter { $0 != .teruglezen })
  func `a slip in the last thing costs two keys besides the mending, in every form`(vorm: Vorm) throws {
    let reis = try FormDoorsTests.reis(in: vorm)
    let act: [Vorm: (String, String)] = [
      .schaal: ("m 4", "m 5"), .ronde: ("oma past", "oma past"),
      .tijdlijn: ("groep 7: zieek", "groep 7: ziek"),
    ]
    let (typed, mended) = act[vorm] ?? ("Het gaat beeter", "Het gaat beter")
    reis.noteer.type(typed).press("Enter")
    let before = reis.table.journal.count
    reis.noteer.press("↑")
    #expect(reis.noteer.draft?.text == typed, "\(vorm)")
    reis.noteer.press("Ctrl-U").type(mended).press("Enter")
    if typed != mended { #expect(reis.table.journal.count > before, "\(vorm)") }
    if act[vorm] == nil {
      let texts = reis.sessie.notities.values.map(\.gegevens.tekst)
      #expect(texts.contains(mended) && !texts.contains(typed), "\(vorm): \(texts)")
    }
  }
}
