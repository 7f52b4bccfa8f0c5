// What was answered where a part of a stream cannot be read any more: among what is lost may be somebody's no.

extension Event {
  /// That something of this stream was lost, after these events of it: a yes of before counts no more, and is asked
  /// again; `nil` where nobody answered anything that could be seen, and what is lost is known to be something else.
  ///
  /// Made of nothing but what is there: whoever saves the same file makes the same.
  public static func verlies(in stream: StreamID, after events: [Event], isCertain: Bool) -> Event? {
    guard stream.kind != .huis, let last = events.last else { return nil }
    let isAnswered = events.contains { type(of: $0.fact.body).isAnswer }
    guard isCertain || isAnswered else { return nil }
    let (high, low) = stream.id.halves
    return Event(
      id: Identifier(halves: (high, low ^ 0x55AA_55AA_55AA_55AA)), stream: stream, tel: last.tel + 1,
      author: "herstel", time: last.time, fact: .ietsVerloren)
  }
}

extension Antwoorden {
  /// Forgets every yes: only a no is sure where an answer may be lost.
  mutating func loseYes() {
    gegeven = gegeven.mapValues { $0.filter { $0.antwoord.mee == .blijft } }
    // What lifted a no was a yes.
    opgeheven = []
  }
}

extension Besproken {
  mutating func loseYes() { antwoorden.loseYes() }
}
