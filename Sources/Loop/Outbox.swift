import SessionModel

/// What must become durable, in order.
///
/// Empty in a moment, unless another process keeps the store.
struct Outbox: Sendable {
  /// Changes that belong together.
  struct Parcel: Sendable {
    let changes: [Change]
    let ticket: Int
    /// The step back or forth that this is, if it is one.
    let undoing: UndoHistory.Step?
  }

  private var parcels: [Parcel] = []
  /// When to try again; `nil` when nothing waits.
  private(set) var retry: Moment?

  var isEmpty: Bool { parcels.isEmpty }
  var first: Parcel? { parcels.first }
  /// Whether something waits that does not stand in the line too.
  var hasActs: Bool { parcels.contains { $0.ticket == 0 } }

  mutating func add(_ changes: [Change], ticket: Int, undoing: UndoHistory.Step? = nil) {
    parcels.append(Parcel(changes: changes, ticket: ticket, undoing: undoing))
  }

  mutating func removeFirst() {
    parcels.removeFirst()
    retry = nil
  }

  mutating func wait(until moment: Moment) { retry = moment }
}
