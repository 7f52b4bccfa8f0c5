import SessionModel
import Testing

@testable import Loop

/// What this terminal takes back and does again.
@Suite struct UndoHistoryTests {
  private func event(_ number: UInt64) -> Event {
    Event(
      id: Identifier(halves: (number, 0)), stream: StreamID(.sessie, Identifier(halves: (9, 9))),
      tel: Int(number), author: "a", time: Moment(milliseconds: 1), fact: .zwart(true))
  }

  @Test func `a step that is noted twice takes no other step with it`() throws {
    var history = UndoHistory()
    history.note([event(1)], undoing: nil)
    history.note([event(2)], undoing: nil)
    let step = try #require(history.undo)
    history.note([event(3)], undoing: step)
    history.note([event(4)], undoing: step)
    #expect(history.undo?.events == [event(1)])
    #expect(history.redo?.events == [event(4)])
  }

  @Test func `a change that comes between does not change what goes back`() throws {
    var history = UndoHistory()
    history.note([event(1)], undoing: nil)
    let step = try #require(history.undo)
    history.note([event(2)], undoing: nil)
    history.note([event(3)], undoing: step)
    #expect(history.undo?.events == [event(2)])
    #expect(history.redo?.events == [event(3)])
  }
}
