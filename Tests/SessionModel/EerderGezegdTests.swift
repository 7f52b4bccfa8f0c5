import Testing

@testable import SessionModel

/// What was said before, found by the words that two notes share.
@Suite struct EerderGezegdTests {
  private let names = (1...60).map {
    Identifier(time: Moment(milliseconds: Int64($0)), entropy: (0, UInt64($0)))
  }

  /// A session with these notes.
  private func sessie(_ texts: [String]) -> Sessie {
    let stream = StreamID(.sessie, names[0])
    let begin = Sessie.Begin(
      draaiboek: "# Kort\nKort.\n\n## Oogst\n- vorm: oogst\n- tijd: 5 min\n- vraag: Wat zie je?\n",
      casus: nil, bijeenkomst: names[0])
    let facts =
      [Fact.sessieBegonnen(begin)]
      + texts.map { .notitieGemaakt(Notitie.Gegevens(stap: StapID(number: 1), tekst: $0)) }
    var state = State()
    for (index, fact) in facts.enumerated() {
      let event = Event(
        id: names[index + 1], stream: stream, tel: index + 1, author: "proef",
        time: Moment(milliseconds: Int64(index)), fact: fact)
      _ = reduce(into: &state, event)
    }
    return state.sessie(names[0]) ?? Sessie(id: names[0])
  }

  private func found(_ text: String, among texts: [String], pieces: Int = 1000) -> String? {
    let sessie = sessie(texts)
    var index = EerderGezegd()
    while index.take(pieces, of: [sessie]) {}
    return index.find(text, in: [sessie], from: sessie.id)?.notitie.gegevens.tekst
  }

  @Test(arguments: [
    ("Een vaste ochtend in de week", "vaste ochtenden per week"),
    ("Samen koken met oma", "met OMA sámen kóken"), ("Buiten werken aan brommers", "brommers, buiten"),
  ])
  func `other words around the same thing are found`(said: String, typed: String) {
    #expect(found(typed, among: ["Muziek op dinsdag", said, "De bus komt te laat"]) == said)
  }

  @Test(arguments: [
    "", "rust", "een vaste", "heel iets anders over zwemmen", "koken maar dan zonder iemand erbij",
  ])
  func `one word, or another thing, is not`(typed: String) {
    #expect(found(typed, among: ["Een vaste ochtend in de week", "Samen koken met oma"]) == nil)
  }

  @Test func `the newest of equals is found, and a word of all notes says nothing`() {
    let texts = (1...40).map { "samen praten over ding\($0 % 2 == 0 ? "even" : "oneven")" }
    #expect(found("samen praten", among: texts) == nil)
    #expect(found("koken opoe", among: ["koken met opoe", "koken bij opoe"]) == "koken bij opoe")
  }

  @Test(arguments: [1, 2, 7]) func `in pieces it finds the same`(pieces: Int) {
    let texts = (1...30).map { "woord\($0) en nog \($0 * 7 % 11) iets samen" } + ["Samen koken met opoe"]
    #expect(found("koken bij opoe", among: texts, pieces: pieces) == "Samen koken met opoe")
  }
}
