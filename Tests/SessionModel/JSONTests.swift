import SessionModel
import Support
import Testing

@Suite struct JSONTests {
  @Test func `values are read as written`() throws {
    let text =
      #" {"a": [1, -0, 2.5, 1e3, true, false, null], "b": {"c": "d\u00e9\n\ud83d\ude00\/"}, "": []} "#
    let expected: JSON = [
      "a": [1, 0, 2.5, 1000.0, true, false, nil], "b": ["c": "d\u{E9}\n😀/"], "": [],
    ]
    #expect(try JSON(parsing: text) == expected)
    #expect(try JSON(parsing: "-9223372036854775808") == .int(.min))
    #expect(try JSON(parsing: "9223372036854775807") == .int(.max))
    #expect(try JSON(parsing: "9223372036854775808") == .number(9_223_372_036_854_775_808))
  }

  @Test func `accessors answer only for their own kind`() {
    let json: JSON = ["tekst": "hoi", "getal": 3, "deel": 0.5, "waar": true, "rij": [1], "niets": nil]
    #expect(json["tekst"]?.string == "hoi")
    #expect(json["getal"]?.int == 3)
    #expect(json["getal"]?.double == 3)
    #expect(json["deel"]?.int == nil)
    #expect(json["waar"]?.bool == true)
    #expect(json["rij"]?.array == [1])
    #expect(json["niets"]?.isNull == true)
    #expect(json["weg"] == nil)
    #expect(json["rij"]?["tekst"] == nil)
    #expect(json.object?.members.map(\.key) == ["tekst", "getal", "deel", "waar", "rij", "niets"])
  }

  @Test func `members keep their order when set`() {
    var object = JSON.Object()
    object["b"] = 1
    object["a"] = 2
    object["b"] = 3
    object["c"] = 4
    object["a"] = nil
    #expect(JSON.object(object).printed() == #"{"b":3,"c":4}"#)
  }

  @Test(
    arguments: [
      ("", .unexpected(found: nil, expected: .value), 0),
      ("[1,]", .unexpected(found: "]", expected: .value), 3),
      ("[1 2]", .unexpected(found: "2", expected: .commaOrClose), 3),
      ("{\"a\" 1}", .unexpected(found: "1", expected: .colon), 5),
      ("{a:1}", .unexpected(found: "a", expected: .key), 1),
      ("{\"a\":1,}", .unexpected(found: "}", expected: .key), 7),
      ("1 é", .unexpected(found: "é", expected: .end), 2),
      ("01", .unexpected(found: "1", expected: .end), 1),
      ("-", .unexpected(found: nil, expected: .digit), 1),
      ("1.", .unexpected(found: nil, expected: .digit), 2),
      ("1e+", .unexpected(found: nil, expected: .digit), 3),
      (".5", .unexpected(found: ".", expected: .value), 0),
      ("NaN", .unexpected(found: "N", expected: .value), 0),
      ("tru", .unexpected(found: "t", expected: .value), 0),
      ("\"a", .unexpected(found: nil, expected: .closingQuote), 2),
      ("1e999", .numberOutOfRange("1e999"), 0),
      ("\"a\nb\"", .bareControl(0x0A), 2),
      (#""\x""#, .unknownEscape, 1),
      (#""\u12G4""#, .unknownEscape, 1),
      (#""\ud800""#, .loneSurrogate, 1),
      (#""\ud800\u0041""#, .loneSurrogate, 1),
      (#""\udc00""#, .loneSurrogate, 1),
      (#"{"a":1,"b":2,"a":3}"#, .duplicateKey("a"), 13),
      (#"{"a":1,"\u0061":3}"#, .duplicateKey("a"), 7),
      ("\u{FEFF}1", .unexpected(found: "\u{FEFF}", expected: .value), 0),
    ] as [(String, JSONError.What, Int)])
  func `faults are named with their place`(text: String, what: JSONError.What, offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
    #expect(error?.what == what)
    #expect(error?.offset == offset)
  }

  @Test func `a fault knows its line`() {
    let error = #expect(throws: JSONError.self) { try JSON(parsing: "[\n1,\n?]") }
    #expect(error?.line == 3)
  }

  @Test func `bytes that are no text are refused`() {
    let bytes: [UInt8] = [0x22, 0xFF, 0x22]
    let error = #expect(throws: JSONError.self) { try JSON(parsing: bytes) }
    #expect(error?.what == .invalidUTF8)
  }

  @Test func `nesting is allowed to sixty four levels`() throws {
    let fits = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try JSON(parsing: fits).printed() == fits)
    let error = #expect(throws: JSONError.self) {
      try JSON(parsing: String(repeating: "[", count: 1_000_000))
    }
    #expect(error?.what == .tooDeep)
    #expect(error?.offset == 64)
  }

  @Test func `a text of more than the limit is refused unread`() {
    let error = #expect(throws: JSONError.self) {
      try JSON(parsing: repeatElement(UInt8(ascii: " "), count: JSON.maximumSize + 1))
    }
    #expect(error?.what == .tooLarge)
  }

  @Test func `a thousand keys are still told apart`() {
    let members = (0..<1000).map { "\"k\($0)\":\($0)" }
    #expect(throws: Never.self) { try JSON(parsing: "{\(members.joined(separator: ","))}") }
    let twice = (members + ["\"k40\":1"]).joined(separator: ",")
    let error = #expect(throws: JSONError.self) { try JSON(parsing: "{\(twice)}") }
    #expect(error?.what == .duplicateKey("k40"))
  }

  @Test func `printing is compact or pretty`() {
    let json: JSON = ["a": [1, [:], []], "b": "x\"\\\u{1}\u{1F}\n\t\u{8}\u{C}\r/é", "c": .number(.infinity)]
    #expect(
      json.printed() == #"{"a":[1,{},[]],"b":"x\"\\\u0001\u001f\n\t\b\f\r/é","c":null}"#)
    #expect(
      JSON(dictionaryLiteral: ("a", [1, [:], []]), ("b", nil)).printed(pretty: true) == """
        {
          "a": [
            1,
            {},
            []
          ],
          "b": null
        }
        """)
  }

  @Test func `what is printed is read back the same`() throws {
    for seed in 1...300 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let json = dice.json(depth: 5)
      #expect(try JSON(parsing: json.printed()) == json, "seed \(seed)")
      #expect(try JSON(parsing: json.printed(pretty: true)) == json, "seed \(seed)")
    }
  }

  @Test func `spoiled text gives a value or a fault`() {
    for seed in 1...2000 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let bytes = dice.spoiled(Array(dice.json(depth: 4).printed().utf8))
      do throws(JSONError) {
        let json = try JSON(parsing: bytes)
        #expect(try JSON(parsing: json.printed()) == json, "seed \(seed)")
      } catch {
        #expect((0...bytes.count).contains(error.offset), "seed \(seed)")
        #expect(error.line == 1 + bytes[..<error.offset].count { $0 == 0x0A }, "seed \(seed)")
      }
    }
  }
}

extension Dice {
  mutating func json(depth: Int) -> JSON {
    switch roll(0...(depth > 0 ? 7 : 5)) {
    case 0: return .null
    case 1: return .bool(chance(2))
    case 2: return .int(chance(2) ? roll(-9...9) : roll(.min ... .max))
    case 3: return .number(Double(bitPattern: next() & ~(1 << 62)))
    case 4, 5: return .string(text(0...6))
    case 6: return .array(some(0...4) { $0.json(depth: depth - 1) })
    default:
      let members = some(0...20) { ($0.text(0...4), $0.json(depth: depth - 1)) }
      return .object(members.reduce(into: JSON.Object()) { $0[$1.0] = $1.1 })
    }
  }
}
