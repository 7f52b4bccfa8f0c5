import Foundation
import SessionModel
import Support
import Testing
import Text
import Wording

@testable import Acts

/// Sentences as they are said at such tables: in every step a note, word for word, unless they are exactly what the step asks.
@Suite struct LineSentencesTests {
  private let tafel = Zittafel()

  static let zinnen: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "zinnen.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }()

  /// What these sentences do where they are exactly an act.
  static let daden: [String: Set<String>] = [
    "j": ["ronde"], "m": ["ronde"], "k": ["ronde"],
    "kind | ouder": ["perspectieven", "passend"],
  ]

  @Test(arguments: Zittafel.stappen)
  func `a sentence is a note, and loses no word`(naam: String) {
    let place = tafel.place(naam)
    #expect(Self.zinnen.count >= 250)
    for zin in Self.zinnen {
      let reading = LineReading(zin, in: place)
      switch reading.soort {
      case .notitie, .afspraak, .leeg: #expect(Self.keeps(reading, zin), "\(naam): \(zin) → \(reading.tekst)")
      case .opdracht(let act): Issue.record("\(zin) is the act \(act)")
      case .daden:
        let isRow = naam == "perspectieven" || naam == "passend"
        let isExact = Self.daden[zin]?.contains(naam) == true || isRow && zin.contains("|")
        #expect(isExact || Self.isExact(zin, in: naam), "\(naam): \(zin) → \(tafel.leest(zin, in: naam))")
      }
    }
  }

  /// Short forms that stand among the sentences on purpose.
  private static func isExact(_ zin: String, in naam: String) -> Bool {
    switch naam {
    case "schaal": zin == "n 2"
    case "kiezen": zin == "4 m"
    case "morgen-anders": zin == "m -"
    default: false
    }
  }

  /// Whether all words are kept: those behind its signs, or the whole line.
  private static func keeps(_ reading: LineReading, _ zin: String) -> Bool {
    let text = reading.tekst
    return zin.hasSuffix(text) || zin.contains(text.dropLast()) && !text.isEmpty
      || reading.kenmerken.soort == .citaat
  }

  @Test(arguments: Zittafel.stappen)
  func `what is seen at once to be words is read as words`(naam: String) {
    let place = tafel.place(naam)
    var quick = 0
    // Also half typed, as it is read at each letter.
    let lines = Self.zinnen.flatMap { zin in [3, 7, 20, .max].map { String(zin.prefix($0)).trimmed } }
    let say = Wording()
    let short = ([nil] + Vorm.allCases).flatMap { LineExample.all(of: $0, say).map(\.line) }
    for line in Set(lines + short) where place.isOnlyWords(line) {
      quick += 1
      let read = LineReading(whole: line, in: place, current: Kenmerken(), reach: .alles, isQuick: false)
      #expect(LineReading(line, in: place) == read, "\(naam): \(line)")
    }
    #expect(quick > 200)
  }

  @Test func `sentences put together by chance are notes too`() {
    var dice = Dice(seed: Torture.seed)
    let words = Self.zinnen.flatMap { $0.split(separator: " ").map(String.init) }
    let rounds = Torture.rounds(2_000, long: 20_000)
    for _ in 0..<rounds {
      let naam = dice.pick(Zittafel.stappen)
      let zin = dice.some(4...14) { $0.pick(words) }.joined(separator: " ")
      guard !zin.contains(where: { "|:/\\<+".contains($0) }) else { continue }
      let reading = LineReading(zin, in: tafel.place(naam))
      guard case .daden(let daden) = reading.soort else { continue }
      // Only a short form with a reason behind it: all of it stands in the act.
      let text = daden.map { "\($0)" }.joined()
      #expect(
        zin.split(separator: " ").suffix(1).allSatisfy { text.contains($0) },
        "seed \(Torture.seed), \(naam): \(zin) → \(text)")
    }
  }
}
