/// The name of one event, and of what that event made: a UUID of version 7 (RFC 9562).
///
/// It begins with its time, so identifiers of one terminal sort in the order they were made. Two terminals
/// may differ in clock: order between events is `tel`, never the identifier alone.
public struct Identifier: Hashable, Comparable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// Makes an identifier of `time` with `entropy` (74 bits are used) as its random part.
  public init(time: Moment, entropy: (UInt64, UInt64)) {
    let milliseconds = UInt64(clamping: max(0, time.milliseconds)) & 0xFFFF_FFFF_FFFF
    high = milliseconds << 16 | 0x7000 | entropy.0 & 0x0FFF
    low = 0x8000_0000_0000_0000 | entropy.1 & 0x3FFF_FFFF_FFFF_FFFF
  }

  /// The identifier of these 128 bits, most significant half first.
  public init(halves: (UInt64, UInt64)) { (high, low) = halves }

  /// The 128 bits, most significant half first: the form that is stored.
  public var halves: (UInt64, UInt64) { (high, low) }

  /// When its maker says that it was made.
  public var time: Moment { Moment(milliseconds: Int64(high >> 16)) }

  /// Reads the 36-character form with hyphens; `nil` for anything else.
  ///
  /// Once for each note of a session that is opened.
  public init?(_ text: String) {
    var text = text
    guard let halves = text.withUTF8(Identifier.halves) else { return nil }
    (high, low) = halves
  }

  /// The 36-character form with hyphens, lower case.
  public var text: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var place = 0
      for position in UInt64(0)..<32 {
        if position == 8 || position == 12 || position == 16 || position == 20 {
          buffer[place] = UInt8(ascii: "-")
          place += 1
        }
        let half: UInt64 = position < 16 ? high : low
        let digit = UInt8((half >> (60 - position % 16 * 4)) & 0xF)
        buffer[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        place += 1
      }
      return place
    }
  }

  /// The form people see and type: the random part in 12 letters and digits that are hard to confuse.
  ///
  /// The beginning of a UUIDv7 is its time and so nearly the same for a whole day; any unambiguous
  /// beginning of this code will do.
  public var code: String {
    var rest = low & 0x0FFF_FFFF_FFFF_FFFF
    var letters: [UInt8] = []
    for _ in 0..<12 {
      letters.append(Identifier.codeLetters[Int(rest & 0x1F)])
      rest >>= 5
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The last two bytes of each identifier whose code begins like this; `nil` for what begins no code, and for fewer than
  /// four letters, in which two bytes are not.
  public static func end(ofCode beginning: String) -> [UInt8]? {
    let letters = beginning.utf8.prefix(4)
    guard letters.count == 4 else { return nil }
    var bits = 0
    for letter in letters.reversed() {
      guard let value = codeLetters.firstIndex(of: letter) else { return nil }
      bits = bits << 5 | value
    }
    return [UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
  }

  /// By time first, then by the random part.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  /// Crockford's base 32: without i, l, o and u.
  private static let codeLetters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  private static func halves(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
    guard bytes.count == 36 else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (place, byte) in zip(0..., bytes) {
      switch place {
      case 8, 13, 18, 23:
        guard byte == UInt8(ascii: "-") else { return nil }
      default:
        guard let value = value(ofHex: byte) else { return nil }
        // Sixteen digits and two hyphens.
        if place < 18 { high = high << 4 | value } else { low = low << 4 | value }
      }
    }
    return (high, low)
  }

  private static func value(ofHex byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
