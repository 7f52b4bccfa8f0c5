import SessionModel
import Wording

/// This terminal's own changes, to take back and do again.
///
/// Others' changes are never touched.
public struct UndoHistory: Sendable {
  /// One step back, or forth again: retractions of the events of one change.
  public struct Step: Sendable {
    let events: [Event]
    /// Whether it takes back; else it does again.
    public let isUndo: Bool
    /// What the change was, however often it was taken back since.
    let what: Fact

    /// The retractions, one for each stream.
    public var changes: [Change] {
      Dictionary(grouping: events, by: \.stream).map { stream, events in
        Change(stream, .ingetrokken(events.map(\.id)))
      }
    }

    /// Whether it can be done: in a closed session nothing goes back but an answer, or a key too many would take what is
    /// in a report.
    public func isPossible(in sessie: Sessie?) -> Bool {
      if case .huis(.antwoord) = what { return true }
      return sessie?.gesloten == nil
    }

    /// What it takes back or does again, in words.
    public func name(_ say: Wording) -> String { say.name(of: what) }
  }

  private var done: [Step] = []
  private var undone: [Step] = []

  /// A history in which nothing was done yet.
  public init() {}

  /// The last change, to take back.
  public var undo: Step? { done.last }
  /// The last one taken back, to do again.
  public var redo: Step? { undone.last }

  /// Notes what this terminal wrote: a change, or a step through its history.
  public mutating func note(_ events: [Event], undoing step: Step?) {
    guard let first = events.first else { return }
    // A beginning is never taken back: it would take the session of everybody with it.
    if events.contains(where: { if case .sessie(.begonnen) = $0.fact { true } else { false } }) { return }
    // What was read aloud cannot be unread; a page is turned back by its key.
    if events.allSatisfy({ if case .sessie(.voorgelezen) = $0.fact { true } else { false } }) { return }
    guard let step else {
      // What a note became is told, and not that the note went.
      let made = events.first { $0.fact.ingetrokken == nil } ?? first
      done.append(Step(events: events, isUndo: true, what: made.fact))
      undone = []
      return
    }
    if step.isUndo {
      done.removeAll { $0.events == step.events }
      undone.append(Step(events: events, isUndo: false, what: step.what))
    } else {
      undone.removeAll { $0.events == step.events }
      done.append(Step(events: events, isUndo: true, what: step.what))
    }
  }
}
