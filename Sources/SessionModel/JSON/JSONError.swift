/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is the matter.
  public enum What: Hashable, Sendable {
    /// Something else should stand here; `found` is the character that does, nil at the end of the text.
    case unexpected(found: String?, expected: Expected)
    /// A number that no 64-bit number can come near, like `1e999`.
    case numberOutOfRange(String)
    /// A backslash followed by something RFC 8259 does not know.
    case unknownEscape
    /// Half of a surrogate pair, which is no character.
    case loneSurrogate
    /// A bare control character (below U+0020) inside a string.
    case bareControl(UInt8)
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// The same key twice in one object.
    case duplicateKey(String)
    /// Arrays and objects nested deeper than `JSON.maximumDepth`.
    case tooDeep
    /// More bytes than `JSON.maximumSize`.
    case tooLarge
  }

  /// What could have stood at the place of an unexpected character.
  public enum Expected: Hashable, Sendable {
    /// Any JSON value.
    case value
    /// A key between quotes, or the end of the object where that is possible.
    case key
    /// The colon between key and value.
    case colon
    /// A comma, or the bracket that closes the array or object.
    case commaOrClose
    /// A digit of a number.
    case digit
    /// The quote that closes a string.
    case closingQuote
    /// Nothing more: the value was complete.
    case end
  }

  /// What is the matter.
  public let what: What
  /// Where, in bytes from the start of the text.
  public let offset: Int
  /// Where, in lines from 1.
  public let line: Int

  /// Describes a fault at a place.
  public init(_ what: What, offset: Int, line: Int) {
    self.what = what
    self.offset = offset
    self.line = line
  }
}
