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

  @Test func `what is written of an identifier is read as that one, in letters of either size`() {
    var dice = Dice(seed: Torture.seed)
    for _ in 1...500 {
      let id = Identifier(halves: (dice.next(), dice.next()))
      #expect(id.text.utf8.count == 36 && Identifier(id.text) == id, "\(id.text)")
      #expect(Identifier(id.text.uppercased()) == id, "\(id.text)")
    }
  }

  @Test func `what is changed in the text of an identifier at any place is none, or another`() {
    let id = Identifier(halves: (0x0123_4567_89AB_7DEF, 0x8123_4567_89AB_CDEF))
    let text = Array(id.text.utf8)
    for place in text.indices {
      for byte in "0g-é".utf8 {
        var changed = text
        changed[place] = byte
        let read = Identifier(String(decoding: changed, as: UTF8.self))
        #expect((read == id) == (changed == text), "\(place)")
        #expect(read == nil || read?.text.utf8.elementsEqual(changed) == true, "\(place)")
      }
    }
    for none in [
      "", String(id.text.dropLast()), id.text + "0", id.text.filter { $0 != "-" }, id.text + id.text,
    ] {
      #expect(Identifier(none) == nil, "\(none)")
    }
  }
}
