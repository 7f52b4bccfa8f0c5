/// A number that is the same for the same texts, on any machine (FNV-1a): for names and codes that nobody has to remember.
///
/// It tells texts apart, and hides nothing: who guesses a text can make its number.
public struct Fingerprint: Sendable {
  /// The number of all that was taken in.
  public private(set) var number: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Of nothing yet.
  public init() {}

  /// Takes bytes in.
  public mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }
}

extension String {
  /// A number that is the same for the same text, on any machine.
  public var fingerprint: UInt64 {
    var print = Fingerprint()
    print.take(utf8)
    return print.number
  }
}

extension BinaryInteger {
  /// Its digits, with zeros before them where there are fewer than so many.
  public func digits(_ count: Int, radix: Int = 10, uppercase: Bool = false) -> String {
    let digits = String(self, radix: radix, uppercase: uppercase)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
