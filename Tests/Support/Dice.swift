/// Random choices that a seed repeats (SplitMix64).
public struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Choices that come again with the same seed.
  public init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in a range.
  public mutating func roll(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  /// Whether one in so many comes up.
  public mutating func chance(_ one: Int) -> Bool { roll(1...one) == 1 }

  /// One of these; there must be one.
  public mutating func pick<Choices: RandomAccessCollection>(_ choices: Choices) -> Choices.Element
  where Choices.Index == Int { choices[choices.startIndex + roll(0...choices.count - 1)] }

  /// A number from 0 and below this.
  public mutating func below(_ limit: Int) -> Int { roll(0...limit - 1) }

  /// So many of what is made.
  public mutating func some<Element>(
    _ counts: ClosedRange<Int>, _ make: (inout Dice) -> Element
  ) -> [Element] {
    let count = roll(counts)
    return (0..<count).map { _ in make(&self) }
  }
}
