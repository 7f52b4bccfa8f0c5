/// A mark that the store is in use, as long as this value lives.
public final class InUse {
  /// Takes the mark away.
  public func release() {}
}
