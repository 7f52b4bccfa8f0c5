/// Tells when another process may have written.
public final class StoreWatch {
  /// Becomes readable when something was written; `nil` where the system cannot tell (then look each second).
  public var descriptor: Int32? { nil }
  /// Takes the news; whether there was any.
  public func drain() -> Bool { false }
}
