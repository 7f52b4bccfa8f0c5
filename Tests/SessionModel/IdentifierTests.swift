import Support
import Testing

@testable import SessionModel

struct IdentifierTests {
  @Test func `the end of an identifier is that of every one whose code begins the same`() {
    var dice = Dice(seed: Torture.seed)
    for _ in 1...500 {
      let id = Identifier(halves: (dice.next(), dice.next()))
      let end = [UInt8(id.halves.1 >> 8 & 0xFF), UInt8(id.halves.1 & 0xFF)]
      for count in 4...12 {
        #expect(Identifier.end(ofCode: String(id.code.prefix(count))) == end, "\(id.code)")
      }
      #expect(Identifier.end(ofCode: String(id.code.prefix(3))) == nil)
    }
    for none in ["", "abcu", "ABCD", "ab-d", "🦔🦔🦔🦔"] {
      #expect(Identifier.end(ofCode: none) == nil, "\(none)")
    }
  }
}
