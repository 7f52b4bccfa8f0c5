import Screen
import SessionModel
import Support
import Testing

@testable import Acts
@testable import Views

/// Somebody who types as people do: in haste, without looking, on and on while the room goes on.
///
/// Whatever the hands do, every sentence is found whole, nobody leaves the table, and nothing stands under a name that nobody chose.
@Suite struct TypistTests {
  /// A typist at a step of this form.
  private struct Typist {
    let reis: Reis
    var dice: Dice
    var typed: [String] = []
    var chosen: Set<String> = []
    private var number = 0

    init(_ vorm: Vorm, seed: UInt64) throws {
      reis = try FormDoorsTests.reis(in: vorm)
      dice = Dice(seed: seed)
    }

    private static let words = [
      "hij", "zij", "komt", "weer", "beneden", "eten", "rust", "niet", "elke", "dag", "samen", "met", "oma",
      "moeder", "mentor",
      "4", "2", "past", "klaar", "open", "gedaan", "loopt", "akkoord", "allen", "anker", "feit", "proces",
      "nu", "toen", "omdat",
      "groep", "7", "droom", "werkt", "buiten", "fiets", "hond", "school", "thuis", "zaal",
    ]

    /// A sentence with a word in it that is in no other.
    private mutating func sentence() -> String {
      number += 1
      var words = dice.some(2...7) { $0.pick(Typist.words) }
      words.insert("w\(number)q", at: dice.roll(1...words.count))
      var text = words.joined(separator: " ")
      if dice.chance(3) { text = text.prefix(1).uppercased() + text.dropFirst() }
      return text + dice.pick(["", "", ".", "!", "?"])
    }

    /// Types one sentence, with what hands do besides.
    mutating func type() {
      let noteer = reis.noteer
      if dice.chance(6) {
        noteer.press("↓")
        // A yes to a voice that is proposed is a choice too.
        for row in noteer.rows {
          if let asked = row.firstMatch(of: /(\w+)\? →/) { chosen.insert(String(asked.1)) }
        }
        noteer.press("→")
      }
      if dice.chance(8) { noteer.press("Tab").press("Esc") }
      if dice.chance(9) { reis.table.wait(seconds: dice.roll(5...200)) }
      let sentence = sentence()
      let sign = dice.pick(["", "", "", "o: ", "O:", "* ", "moe: ", "j : "])
      if !sign.isEmpty, sign != "* " { chosen.insert(sign.first == "j" ? "jeugdige" : "moeder") }
      if dice.chance(7) {
        let more = self.sentence()
        noteer.paste("- \(sentence)\n- \(more)").press("Enter")
        typed += [sentence, more]
        return
      }
      let half =
        dice.chance(5)
        ? sentence.index(sentence.startIndex, offsetBy: dice.below(sentence.count)) : sentence.endIndex
      noteer.type(sign + sentence[..<half])
      if half != sentence.endIndex {
        reis.zaal.press(dice.pick(["PgDn", "PgUp"]))
        noteer.type(String(sentence[half...]))
      }
      noteer.press("Enter")
      if dice.chance(2) { noteer.press("Enter") }
      typed.append(sentence)
    }
  }

  @Test(arguments: Vorm.allCases)
  func `every sentence is found whole, under a voice that was chosen, and nobody leaves the table`(vorm: Vorm)
    throws
  {
    for round in 0..<Torture.rounds(1, long: 20) {
      let seed = Torture.seed &+ UInt64(round)
      var typist = try Typist(vorm, seed: seed)
      let people = typist.reis.sessie.deelnemers.map(\.id)
      // Who gets another name in the form is still who it was.
      let names = Dictionary(
        typist.reis.sessie.deelnemers.map { ($0.id, $0.naam) }, uniquingKeysWith: { first, _ in first })
      let before = typist.reis.table.journal.count
      for _ in 0..<30 { typist.type() }
      let (reis, noteer) = (typist.reis, typist.reis.noteer)
      if noteer.draft != nil { noteer.press("Enter") }
      #expect(
        reis.sessie.deelnemers.map(\.id).filter(people.contains) == people,
        "seed \(seed): somebody left the table")
      let told = reis.table.journal.dropFirst(before).map { "\($0.fact)" }.joined(separator: "\n")
      let waiting = ([noteer.draft?.text ?? ""] + (noteer.draft.map { Array($0.fields.values) } ?? []))
        .joined(separator: "\n")
      for sentence in typist.typed {
        let isFound = told.contains(sentence) || waiting.contains(sentence) || Self.isInParts(sentence, told)
        #expect(isFound, "seed \(seed), \(vorm): “\(sentence)” is lost\n\(noteer.canvas.text)")
      }
      for note in reis.sessie.notities.values where note.gegevens.tekst.contains(/w\d+q/) {
        let name =
          note.gegevens.deelnemer.flatMap { names[$0] ?? reis.sessie.deelnemer($0)?.naam }
          ?? note.gegevens.stem?.rawValue
        let isChosen = name.map { typist.chosen.contains($0) || $0 == "ouder" } ?? true
        #expect(isChosen, "seed \(seed), \(vorm): \(name ?? "") said “\(note.gegevens.tekst)”")
      }
    }
  }

  /// Whether a line was exactly an act of its step: then its words stand in what that made.
  private static func isInParts(_ sentence: String, _ told: String) -> Bool {
    guard let word = sentence.firstMatch(of: /w\d+q/).map({ String($0.0) }), let place = told.range(of: word)
    else { return false }
    let start = told[..<place.lowerBound].lastIndex(of: "\"").map(told.index(after:)) ?? told.startIndex
    let end = told[place.upperBound...].firstIndex(of: "\"") ?? told.endIndex
    return sentence.contains(told[start..<end]) && told[start..<end].count > word.count
  }
}
