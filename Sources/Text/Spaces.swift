extension String {
  /// So many spaces; none for less than one.
  ///
  /// No initializer: `String.init` of a number would be this one.
  public static func spaces(_ count: Int) -> String {
    // At once: a repeated string is put together space by space, at each letter that is typed.
    String(unsafeUninitializedCapacity: Swift.max(0, count)) { bytes in
      bytes.initialize(repeating: UInt8(ascii: " "))
      return Swift.max(0, count)
    }
  }
}
