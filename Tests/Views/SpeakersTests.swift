@testable import SessionModel
import Testing
import Wording

@testable import Panels
@testable import Acts
@testable import Views

@Suite struct SpeakersTests {
  private let tafel: [Deelnemer] = [
    .init(stem: .jeugdige), .init(stem: .ouder, label: "moeder"), .init(stem: .ouder, label: "vader"),
    .init(stem: .zorg, label: "wijkteam"), .init(stem: .zorg, label: "jeugdarts"),
  ].enumerated().map { number, gegevens in
    Deelnemer(
      id: Identifier(time: Moment(milliseconds: Int64(number)), entropy: (0, UInt64(number))),
      gegevens: gegevens)
  }

  @Test func `a person has the letter of the voice or else one of the label`() {
    let speakers = Speakers(tafel)
    #expect(
      speakers.all.map { "\($0.letter) \($0.deelnemer?.naam ?? $0.stem.rawValue)" } == [
        "j jeugdige", "o moeder", "v vader", "z wijkteam", "e jeugdarts", "s school", "l leerplicht",
        "g gemeente",
        "a anders",
      ])
  }

  @Test func `every label of the row is chosen by its own key`() {
    let row = LabelRow(NoteForm(themas: true, vakken: [], droom: true), Speakers(tafel), Wording())
    #expect(Set(row.choices.map(\.key)).count == row.choices.count)
    for choice in row.choices { #expect(row.label(for: choice.key) == choice.label) }
  }

  @Test func `the row and the help have everything that has a key, a sign or a letter`() {
    let all = Kenmerk.Naam.allCases.flatMap { naam -> [Kenmerk] in
      let words = Stem.allCases.map(\.rawValue) + Notitie.Soort.allCases.map(\.rawValue) + ["inhoud", "x"]
      return words.compactMap { Kenmerk(naam, woord: $0) }
    }
    let row = LabelRow(NoteForm(themas: true, vakken: [], droom: true), Speakers(tafel), Wording())
    let help = NoteerView.prefixes(Wording()).map(\.name)
    for kenmerk in all where kenmerk != .soort(.gewoon) {
      if let key = kenmerk.toets { #expect(row.label(for: key) == .kenmerk(kenmerk)) }
      if let letter = kenmerk.letter { #expect(help.contains { $0.hasSuffix("\(letter):") }) }
      if let teken = kenmerk.teken { #expect(help.contains { $0.hasPrefix("\(teken)") }) }
    }
  }
}
