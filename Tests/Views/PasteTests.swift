import SessionModel
import Testing
import Text

@testable import Acts
@testable import Views

/// Pastes: nothing is lost, nothing is taken for a sign.
@Suite struct PasteTests {
  private let reis = Reis().naar("Bagage")
  private var noteer: Robot { reis.noteer }
  private var teksten: [String] { reis.notities.map(\.gegevens.tekst) }

  @Test(arguments: [
    ("- een\n* twee\n• drie", ["een", "twee", "drie"]),
    ("1. een\n2) twee\n103. drie", ["een", "twee", "drie"]),
    ("o\teen\no\ttwee", ["een", "twee"]), ("o ja, dat hielp\no nee", ["o ja, dat hielp", "o nee"]),
    ("3 dagen\n2026. jaar\n–5 graden", ["3 dagen", "2026. jaar", "–5 graden"]),
    ("\n\n een \r\n\r\n\ttwee\n", ["een", "twee"]), ("j: een\n\"twee\"", ["j: een", "\"twee\""]),
  ])
  func `a pasted list is a note for each line`(pasted: String, kept: [String]) {
    noteer.paste(pasted).shows("\(kept.count) regels geplakt")
    noteer.press("Enter")
    #expect(teksten == kept)
    #expect(reis.notities.allSatisfy { $0.gegevens.soort == .gewoon && $0.gegevens.stem == nil })
  }

  @Test(arguments: [
    ("een", " en twee ", "drie", "een en twee drie"), ("", "- 5 graden\n", "", "- 5 graden"),
    ("", "1. april", "", "1. april"),
  ])
  func `one pasted line is put in as it is`(before: String, pasted: String, after: String, kept: String) {
    noteer.type(before).paste(pasted).type(after).press("Enter")
    #expect(teksten == [kept])
  }

  @Test func `Tab makes one note of the lines, and Esc leaves them out`() {
    noteer.paste("een\ntwee").press("Tab").shows("als één notitie").press("Enter")
    #expect(teksten == ["een\ntwee"])
    noteer.paste("drie\nvier").press("Esc").lacks("regels geplakt").press("Enter")
    #expect(teksten == ["een\ntwee"])
  }

  @Test func `a second paste comes behind the first`() {
    noteer.paste("een\ntwee").paste("drie").shows("3 regels geplakt")
    noteer.press("Enter")
    #expect(teksten == ["een", "twee", "drie"])
  }

  @Test func `keys of the screen work while a paste waits, and letters go to the line`() {
    noteer.paste("een\ntwee").type("x").shows("▸ x").shows("2 regels geplakt")
    noteer.press("F1").shows("Toetsen bij noteer")
    noteer.press("F1").shows("2 regels geplakt")
  }

  private static let lang = (1...20_000).map { "woord\($0)" }.joined(separator: " ")

  @Test func `a line of more than 100 KB becomes parts, and nothing of it is lost`() {
    noteer.paste(Self.lang).press("Enter")
    #expect(teksten.joined(separator: " ") == Self.lang)
    #expect(teksten.allSatisfy { $0.utf8.count <= CleanText.noteLimit })
  }

  @Test func `a paste that does not fit behind typed words leaves those in the line`() {
    noteer.type("Eerst dit").paste(Self.lang).shows("▸ Eerst dit").press("Enter")
    #expect(teksten.last == "Eerst dit")
    #expect(teksten.dropLast().joined(separator: " ") == Self.lang)
  }

  @Test func `Esc on a paste too long for one note takes it out, and Ctrl-Z brings it back`() {
    noteer.paste(Self.lang).press("Esc").lacks("regels geplakt")
    noteer.press("Ctrl-Z").shows("regels geplakt")
    noteer.press("Enter")
    #expect(teksten.joined(separator: " ") == Self.lang)
  }

  @Test func `a paste waits whole after the power goes`() {
    noteer.type("Eerst dit").paste(Self.lang)
    let next = noteer.killed()
    next.press("Enter")
    #expect(teksten.last == "Eerst dit")
    #expect(teksten.dropLast().joined(separator: " ") == Self.lang)
  }
}
