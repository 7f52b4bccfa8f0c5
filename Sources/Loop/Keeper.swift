import SessionModel

/// Where what is done at a terminal becomes durable: the store, or a table of values in a test.
public protocol Keeper {
  /// Makes changes durable, all or none.
  func append(_ changes: [Change]) throws(StoreFailure) -> [Event]
}
