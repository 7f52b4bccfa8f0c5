import SessionModel
import Templates
import Support
import Testing

@Suite struct DraaiboekErrorTests {
  private let step = "## S\n- vorm: ronde\n- tijd: 5\n- vraag: V\n"

  @Test func `all errors of a file are told in order`() {
    let text = """
      loos
      # Titel
      - soort: casuss
      - kleur: rood
      - vraag: te vroeg
      loos
      # Nog een
      ### Diep
      ## Een
      - vorm: oogts
      - tijd: vijf
      - vraag:
      - vraag
      ## een
      - vorm: schaal
      - tijd: 600 min
      - vraag: V
      - vraag: W
      - kolom: x
      - soort: casus
      - doorvragne: X
      los
      ##
      - vorm: oogst
      - per: stem
      - kolom: x
      <!-- open
      """
    let found = errors(in: text)
    let expected: [(Int, DraaiboekError.What, String?)] = [
      (1, .strayText, nil), (3, .notUnderstood, "casus"), (4, .unknownKey, nil), (5, .keyOfStep, nil),
      (6, .strayText, nil), (7, .secondTitle(firstLine: 2), nil), (8, .headingTooDeep, nil),
      (10, .notUnderstood, "oogst"), (11, .notUnderstood, nil), (12, .emptyValue, nil),
      (13, .itemWithoutColon, "vraag"), (14, .duplicateStep(firstLine: 9), nil),
      (16, .notUnderstood, "480 min"),
      (18, .duplicateKey(firstLine: 17), nil), (19, .keyOfOtherVorm(.schaal), nil), (20, .keyOfHeader, nil),
      (21, .unknownKey, "doorvragen"), (22, .strayText, nil), (23, .stepWithoutName, nil),
      (23, .missingKey, nil), (23, .missingKey, nil), (26, .rivalKey(other: "per", firstLine: 25), nil),
      (27, .commentNotClosed, nil),
    ]
    #expect(found.map(\.line) == expected.map(\.0))
    for (error, expected) in zip(found, expected) {
      #expect(error.what == expected.1)
      #expect(error.nearest == expected.2, "line \(error.line)")
    }
  }

  @Test func `an error says where what and what else`() throws {
    let error = try #require(errors(in: "# T\n## Stap\n- vorm: rondje\n- tijd: 5 min\n- vraag: V").first)
    #expect(error.line == 3)
    #expect(error.step == "Stap")
    #expect(error.key == "vorm")
    #expect(error.found == "rondje")
    #expect(error.expected == .value(.word(Vorm.allCases.map(\.rawValue))))
    #expect(error.nearest == "ronde")
  }

  @Test func `a key that belongs to another form names those that fit`() throws {
    let error = try #require(errors(in: "# T\n" + step + "- kolom: x").first)
    #expect(error.what == .keyOfOtherVorm(.ronde))
    guard case .key(let keys) = error.expected else { return #expect(Bool(false), "keys expected") }
    #expect(keys.contains("beurten"))
    #expect(!keys.contains("kolom"))
  }

  @Test func `the ends of a scale and openers belong to their forms`() {
    let found = errors(in: "# T\n" + step + "- nul: a\n- tien: b\n- zinsbegin: c")
    #expect(found.map(\.what) == [.keyOfOtherVorm(.ronde), .keyOfOtherVorm(.ronde), .keyOfOtherVorm(.ronde)])
  }

  @Test(
    arguments: [
      ("", [(1, .noTitle), (1, .noSteps)]),
      ("#\n", [(1, .noTitle), (1, .noSteps)]),
      ("\n# T", [(2, .noSteps)]),
      ("## S\n- vorm: stil\n- tijd: 1\n- vraag: V", [(1, .noTitle)]),
      ("# T\n## S", [(2, .missingKey), (2, .missingKey), (2, .missingKey)]),
    ] as [(String, [(Int, DraaiboekError.What)])])
  func `what is missing is told`(text: String, expected: [(Int, DraaiboekError.What)]) {
    let found = errors(in: text)
    #expect(found.map(\.line) == expected.map(\.0))
    #expect(found.map(\.what) == expected.map(\.1))
  }

  @Test func `a misspelled key is one error and not also missing`() {
    let found = errors(in: "# T\n## S\n- vrom: stil\n- tijd 5\n- vraag: V")
    #expect(found.map(\.what) == [.unknownKey, .itemWithoutColon])
    #expect(found.map(\.nearest) == ["vorm", "tijd"])
  }

  @Test(arguments: [
    "tafel: 5-3", "tafel: 0", "tafel: 100", "tafel: -", "tafel: 3-", "tafel: a-b", "tafel: 1-2-3",
    "klok: altijd",
    "tafel: 99999999999999999999", "soort: ",
  ])
  func `header values are checked`(item: String) {
    #expect(errors(in: "# T\n- \(item)\n" + step).map(\.line) == [2])
  }

  @Test(arguments: ["0", "481", "-5", "5 uur", "1,5", "", "min", "99999999999999999999999"])
  func `minutes outside a day part are refused`(time: String) {
    #expect(errors(in: "# T\n## S\n- vorm: stil\n- tijd: \(time)\n- vraag: V").map(\.line) == [4])
  }

  @Test func `bytes that are no text are told with their line`() {
    let bytes = Array("# Caf".utf8) + [0xE9, 0x0A] + Array(step.utf8) + Array("- regie: ge".utf8) + [0xEB]
    #expect(errors(in: bytes).map(\.line) == [1, 6])
    #expect(errors(in: bytes).map(\.what) == [.invalidUTF8, .invalidUTF8])
  }

  @Test func `a file or draaiboek too large is refused`() {
    let large = repeatElement(UInt8(ascii: "x"), count: Draaiboek.maximumSize + 1)
    #expect(errors(in: large).map(\.what) == [.tooLong(limit: Draaiboek.maximumSize)])
    let steps = (1...203).map { "## S\($0)\n- vorm: stil\n- tijd: 1\n- vraag: V\n" }.joined()
    #expect(errors(in: "# T\n" + steps).map(\.what) == [.tooManySteps(limit: 200)])
  }

  @Test func `spoiled files give a draaiboek or errors`() throws {
    let template = Array(try #require(Templates.all.first).markdown.utf8)
    for seed in 1...200 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let bytes =
        dice.chance(4) ? dice.some(0...300) { .random(in: 0...255, using: &$0) } : dice.spoiled(template)
      do throws(DraaiboekErrors) {
        let draaiboek = try Draaiboek(parsing: bytes)
        #expect(try Draaiboek(parsing: draaiboek.printed()) == draaiboek, "seed \(seed)")
      } catch {
        #expect(!error.all.isEmpty, "seed \(seed)")
        #expect(error.all.map(\.line) == error.all.map(\.line).sorted(), "seed \(seed)")
        #expect(error.all.allSatisfy { $0.found.count <= 60 }, "seed \(seed)")
      }
    }
  }

  private func errors(in text: String) -> [DraaiboekError] { errors(in: text.utf8) }

  private func errors(in bytes: some Collection<UInt8>) -> [DraaiboekError] {
    do throws(DraaiboekErrors) {
      _ = try Draaiboek(parsing: bytes)
      return []
    } catch {
      return error.all
    }
  }
}
