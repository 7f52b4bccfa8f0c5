extension Lekken {
  /// What is found in the words of each of these events, also of those that were taken back or mended since, and what
  /// of it somebody confirmed.
  public init(everythingIn events: [Event], forbidden: VerbodenWoorden) {
    self.init(forbidden: forbidden)
    for event in events {
      if case .huis(.lekBevestigd) = event.fact { continue }
      judge(.notitie(event.id), event.fact.encoded.body.words, since: event)
    }
    for event in events {
      if case .huis(.lekBevestigd(let it)) = event.fact { _ = confirm(it.soorten, it.stukken, of: it.bron) }
    }
  }
}

extension JSON {
  /// Every text in it that is no name of a thing.
  fileprivate var words: [String] {
    switch self {
    case .string(let text): Identifier(text) == nil ? [text] : []
    case .array(let items): items.flatMap(\.words)
    case .object(let object): object.members.flatMap { $0.value.words }
    case .null, .bool, .int, .number: []
    }
  }
}
