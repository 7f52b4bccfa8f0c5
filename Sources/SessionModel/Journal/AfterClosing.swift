// What can still be taken back when a session or a casus is closed; what can still be said, each kind of event says.

extension State {
  /// Whether a change takes back a closing and nothing else: what was half typed then can still be kept.
  func opensAgain(_ change: Change) -> Bool {
    guard let ids = change.fact.ingetrokken, !ids.isEmpty else { return false }
    let closings = events(of: change.stream).filter { $0.fact == .sessieGesloten }.map(\.id)
    return ids.allSatisfy(closings.contains)
  }

  /// Whether a change takes back answers and nothing else, or does so again: an answer may change any day.
  func takesBackAnswers(_ change: Change) -> Bool {
    guard var ids = change.fact.ingetrokken, !ids.isEmpty else { return false }
    let events = Dictionary(
      events(of: change.stream).map { ($0.id, $0.fact) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Identifier> = []
    while let id = ids.popLast() {
      guard seen.insert(id).inserted else { continue }
      guard let fact = events[id] else { return false }
      if let more = fact.ingetrokken {
        ids += more
      } else if !type(of: fact.body).isTakenBackAnyDay {
        return false
      }
    }
    return true
  }

  /// Whether a retraction in a casus would take back what was said in a session that is closed.
  ///
  /// A dream is no more than the words it was taken from, and goes when those are held back.
  func takesBackOfClosed(_ ids: [Identifier], in stream: StreamID) -> Bool {
    let wanted = Set(ids)
    return events(of: stream).contains { event in
      guard wanted.contains(event.id), let sessie = event.fact.sessie else { return false }
      if case .plan(.droomVastgelegd) = event.fact { return false }
      if type(of: event.fact.body).isTakenBackAnyDay { return false }
      return self.sessie(sessie)?.gesloten != nil
    }
  }
}
