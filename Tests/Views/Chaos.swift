import Screen
import SessionModel
import Support

@testable import Acts
@testable import Views

/// People who press anything: two note-takers and a projector, a start screen and the lists, on a store that is
/// sometimes busy or full.
///
/// Every word that is typed is used once, so it can be found again wherever it went.
struct Chaos {
  var dice: Dice
  let reis: Reis
  private var word = 0

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    reis = Reis(eerder: seed.isMultiple(of: 2))
    if seed.isMultiple(of: 3) { reis.table.forbid([Chaos.forbidden]) }
  }

  static let names = [
    "Enter", "Enter", "Enter", "Tab", "Shift-Tab", "Esc", "↑", "↓", "←", "→", "PgUp", "PgDn", "Home", "End",
    "Backspace", "Del", "Ctrl-Z", "Ctrl-Y", "Ctrl-N", "Ctrl-G", "Ctrl-U", "Ctrl-W", "Ctrl-K", "Ctrl-T", "F1",
    "Ctrl-O", "Ctrl-C", "Ctrl-L", "Ctrl-↑", "Ctrl-↓", "Alt-F", "F5",
  ]
  /// Letters that mean something somewhere, and signs.
  static let letters = Array("nzb.gs+vit?jopdx123*~!\" :|\\-0é\u{301}学")

  /// A word that was never typed before, short enough for a narrow screen.
  mutating func newWord() -> String {
    word += 1
    return "w\(String(word, radix: 36))q"
  }

  /// Something that the lek-wacht finds, and that was never typed before; or the forbidden word.
  mutating func leak() -> String {
    word += 1
    return dice.chance(4) ? Chaos.forbidden : "06-" + String(10_000_000 + word)
  }

  /// The word that is forbidden at this table.
  static let forbidden = "Knorretje"

  /// Something a person could do next.
  mutating func stroke() -> [Key] {
    switch dice.roll(1...10) {
    case 1...4: return [Key(name: dice.pick(Chaos.names)) ?? .enter]
    case 5: return [.char(dice.pick(Chaos.letters))]
    case 6: return [.paste((0..<dice.roll(1...3)).map { _ in "- " + newWord() }.joined(separator: "\n"))]
    case 7 where dice.chance(2):
      let sign = dice.pick(["", "j: ", "\"", "! ", "p: "])
      return "\(sign)\(newWord()) \(leak()) \(newWord())".map { Key.char($0) } + [.enter]
    default:
      let sign = dice.pick(["", "", "", "j: ", "o: ", "p: ", "\"", "* ", "p: ! ", "! "])
      return (sign + newWord() + " " + newWord()).map { Key.char($0) }
    }
  }
}
