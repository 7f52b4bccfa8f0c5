import SessionModel
import Wording

/// The hand at a terminal: what it did waits its turn to become durable, and can be taken back and done again.
///
/// Where it writes is another's matter (`Keeper`), and so is what is told of it (`Sent`).
public struct Hand: Sendable {
  private var outbox = Outbox()
  private var history = UndoHistory()
  /// The session that the history is of.
  private var joined: Identifier?

  /// So long is waited for others who keep the store, in milliseconds.
  static let pause: Int64 = 100

  /// A hand that did nothing yet.
  public init() {}

  /// Whether nothing waits to become durable.
  public var isAtRest: Bool { outbox.isEmpty }
  /// Whether something waits that does not stand in a line too.
  public var hasActs: Bool { outbox.hasActs }
  /// When to try again what others kept waiting; `nil` when nothing waits for them.
  public var retry: Moment? { outbox.retry }

  /// Comes to a session: what was done in another one is not taken back out of sight.
  public mutating func join(_ sessie: Identifier) {
    guard sessie != joined else { return }
    (history, joined) = (UndoHistory(), sessie)
  }

  /// Writes changes that belong together, after what waits.
  public mutating func write(_ changes: [Change], ticket: Int) { outbox.add(changes, ticket: ticket) }

  /// Takes back what was done last, or does again what was taken back last; why not, where that can't be.
  public mutating func step(isUndo: Bool, in state: State) -> Phrase? {
    // What was done last is not yet known to be done: nobody can say what goes back.
    guard isAtRest else { return nil }
    do throws(NoStep) {
      let step = try nextStep(isUndo: isUndo, in: state)
      outbox.add(step.changes, ticket: 0, undoing: step)
      return nil
    } catch {
      switch error {
      case .nothing: return isUndo ? .nietsOngedaan : .nietsOpnieuw
      case .closed: return .geslotenGaatNietTerug
      }
    }
  }

  /// Why nothing goes back, or comes again.
  public enum NoStep: Error {
    case nothing
    /// The session is closed.
    case closed
  }

  /// What takes back what was done last, or does again what was taken back last.
  public func nextStep(isUndo: Bool, in state: State) throws(NoStep) -> UndoHistory.Step {
    guard let step = isUndo ? history.undo : history.redo else { throw .nothing }
    guard step.isPossible(in: joined.flatMap(state.sessie)) else { throw .closed }
    return step
  }

  /// Makes changes durable at once, or not at all: for who reads what to do line by line, and waits for each.
  public mutating func keep(
    _ changes: [Change], undoing step: UndoHistory.Step? = nil, in keeper: some Keeper
  ) throws(StoreFailure) -> [Event] {
    let events = try keeper.append(changes)
    history.note(events, undoing: step)
    return events
  }

  /// How sending the first that waits ended.
  public enum Sent: Sendable {
    /// It is durable; where it was a step through the history, that one.
    case kept(ticket: Int, UndoHistory.Step?)
    /// It can't be: it is out of the row, and its words are where they were typed.
    case failed(ticket: Int, StoreFailure)
    /// Others keep the store: it waits.
    case waits
  }

  /// Sends the first that waits; `nil` when nothing does.
  public mutating func send(to keeper: some Keeper, now: () -> Moment) -> Sent? {
    guard let parcel = outbox.first else { return nil }
    do throws(StoreFailure) {
      _ = try keep(parcel.changes, undoing: parcel.undoing, in: keeper)
      outbox.removeFirst()
      return .kept(ticket: parcel.ticket, parcel.undoing)
    } catch .busy {
      outbox.wait(until: now().later(milliseconds: Hand.pause))
      return .waits
    } catch {
      outbox.removeFirst()
      return .failed(ticket: parcel.ticket, error)
    }
  }
}
