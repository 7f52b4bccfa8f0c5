// An event on its way to another store without the words that may not go along: its place, and all that is nobody's sentence.

extension Event {
  /// The event without any words of people: of two that are the same thing the stubs are the same.
  public var stomp: Event { zonder(bewaakteWoorden) }

  /// How much is said in it: of two versions of one event the fuller one holds.
  public var zeggend: Int { bewaakteWoorden.reduce(0) { $0 + $1.utf8.count } }

  /// The words of people in it, wherever in it they stand.
  var bewaakteWoorden: Set<String> {
    var words: Set<String> = []
    for woorden in fact.woorden(by: id, stem: { _ in nil }) {
      words.formUnion(woorden.bewaakt ?? [])
      // Which point it is, the draaiboek says: without it nobody knows what is in order.
      if case .punt(_, let tekst) = woorden.plek { words.remove(tekst) }
    }
    words.remove("")
    return words
  }

  /// The event without these words.
  func zonder(_ words: Set<String>) -> Event {
    guard !words.isEmpty else { return self }
    return Event(
      id: id, stream: stream, tel: tel, author: author, time: time, fact: fact.zonder(words))
  }
}

extension Fact {
  /// The same without these words; a step keeps its form and its place.
  fileprivate func zonder(_ words: Set<String>) -> Fact {
    if case .sessie(.stapIngevoegd(let it)) = self {
      guard words.contains(it.stap.naam) || words.contains(it.stap.vraag) else { return self }
      let form = it.stap.vorm.rawValue
      return .stapIngevoegd(
        Stap(naam: form, vorm: it.stap.vorm, minuten: it.stap.minuten, vraag: form), na: it.na)
    }
    let (kind, json) = encoded
    guard var object = json.object else { return self }
    for member in object.members {
      switch member.value {
      case .string(let text) where words.contains(text): object[member.key] = nil
      case .array(let values):
        object[member.key] = .array(values.filter { !($0.string.map(words.contains) ?? false) })
      case .string, .null, .bool, .int, .number, .object: continue
      }
      // Without what is needed nothing could be understood of the rest.
      if case .huis(.unknown) = Fact(kind: kind, body: .object(object)), member.value.string != nil {
        object[member.key] = .string("")
      }
    }
    return Fact(kind: kind, body: .object(object))
  }
}
