/// A 64-bit checksum over the columns of a row: FNV-1a with the finaliser of MurmurHash3.
///
/// Every column goes in with its length, so that nothing can move from one to the next unseen. Each step of
/// FNV-1a is one-to-one, so a single changed byte always gives another sum; more changes slip through once
/// in 2^64. It finds damage, not intent.
struct Checksum {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A column with a number.
  mutating func add(_ number: Int) {
    var bits = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      add(byte: UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
  }

  /// A column with text or bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    add(count: add(part: bytes))
  }

  /// A part of a column, and how many bytes it has; behind the last part comes the `count` of the whole.
  @discardableResult
  mutating func add(part bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    for byte in bytes {
      add(byte: byte)
      count += 1
    }
    return count
  }

  /// Ends a column that was added in parts.
  mutating func add(count: Int) { add(count) }

  /// The sum of all that was added, as a column holds it.
  var value: Int {
    var mixed = hash
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return Int(truncatingIfNeeded: mixed ^ mixed >> 33)
  }

  private mutating func add(byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
