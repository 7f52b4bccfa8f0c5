@testable import SessionModel

/// Streams that grow fact by fact.
struct Streams {
  var state = State()
  private var count = 0

  mutating func happen(_ fact: Fact, in stream: StreamID) -> Identifier {
    count += 1
    let event = Event(
      id: Identifier(time: Moment(milliseconds: Int64(count)), entropy: (UInt64(count), 1)), stream: stream,
      tel: state.tel(stream) + 1, author: "a", time: Moment(milliseconds: Int64(count)), fact: fact)
    _ = reduce(into: &state, event)
    return event.id
  }
}
