@testable import SessionModel
import Testing
import Wording

@testable import Panels
@testable import Acts
@testable import Views

@Suite struct SpeakersTests {
  private let sessie: Sessie = {
    var state = State()
    let stream = StreamID(.sessie, Identifier(time: Moment(milliseconds: 0), entropy: (0, 99)))
    let gezelschap: [Deelnemer.Gegevens] = [
      .init(stem: .jeugdige), .init(stem: .ouder, label: "moeder"), .init(stem: .ouder, label: "vader"),
      .init(stem: .zorg, label: "wijkteam"), .init(stem: .zorg, label: "jeugdarts"),
    ]
    for (number, gegevens) in gezelschap.enumerated() {
      let id = Identifier(time: Moment(milliseconds: Int64(number)), entropy: (0, UInt64(number)))
      let event = Event(
        id: id, stream: stream, tel: number + 1, author: "t", time: Moment(milliseconds: 0),
        fact: .deelnemerErbij(gegevens))
      _ = reduce(into: &state, event)
    }
    return state.sessie(stream.id) ?? Sessie(id: stream.id)
  }()
  private var tafel: Sessie { sessie }

  @Test func `a person has a letter of the label, and a voice that more than one has its own`() {
    let speakers = Speakers(tafel)
    #expect(
      speakers.all.map { "\($0.letter.map(String.init) ?? "-") \($0.deelnemer?.naam ?? $0.stem.rawValue)" }
        == [
          "j jeugdige", "m moeder", "v vader", "w wijkteam", "r jeugdarts", "o ouder", "s school",
          "l leerplicht",
          "z zorg", "g gemeente", "a anders",
        ])
  }

  @Test func `every label of the row is chosen by its own key`() {
    let row = LabelRow(NoteForm(themas: true, vakken: [], droom: true), Speakers(tafel), Wording())
    #expect(Set(row.choices.map(\.key)).count == row.choices.count)
    for choice in row.choices { #expect(choice.key.flatMap { row.label(for: $0) } == choice.label) }
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
