import CSQLite
import Testing

@testable import SessionStore

/// The moments between the statements of a store, at which a test does what another program might: SQLite tells of each
/// that ended, with no lock kept by it.
final class StatementEnds {
  private var left: Int?
  private var act: () -> Void = {}
  private(set) var hasStruck = false

  /// Of this store, which must not outlive it.
  init(of store: SessionStore) throws {
    let handle = try #require(
      Mirror(reflecting: store).descendant("database", "handle") as? OpaquePointer)
    sqlite3_trace_v2(
      handle, UInt32(SQLITE_TRACE_PROFILE),
      { _, context, _, _ in
        context.map { Unmanaged<StatementEnds>.fromOpaque($0).takeUnretainedValue().ended() }
        return 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Has this done once, at the end of a statement after so many others.
  func strike(after statements: Int, _ act: @escaping () -> Void) { (left, self.act) = (statements, act) }

  private func ended() {
    guard let left else { return }
    guard left == 0 else { return self.left = left - 1 }
    (self.left, hasStruck) = (nil, true)
    act()
  }
}
