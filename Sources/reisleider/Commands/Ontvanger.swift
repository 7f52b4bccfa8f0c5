import SessionModel
import Text
import Wording

/// For whom something leaves the program, as `--aan` names it.
struct Ontvanger {
  /// As it was typed; empty when nobody said.
  let naam: String
  /// The voice of who gets it; `nil` where that is nobody who spoke.
  let stem: Stem?

  /// Reads a role: a voice, a word for a parent, or the alias of the child.
  init(_ text: String, alias: String) {
    naam = text
    let folded = text.folded
    if !text.isEmpty, folded == alias.folded || Ontvanger.kinderen.contains(folded) {
      stem = .jeugdige
    } else if Ontvanger.ouders.contains(folded) {
      stem = .ouder
    } else {
      stem = Stem(rawValue: folded)
    }
  }

  /// The voices of all who are named in a sentence: "kind, ouders en school".
  static func stemmen(in text: String, alias: String) -> [Stem] {
    text.split { !$0.isLetter && $0 != "-" }.compactMap { Ontvanger(String($0), alias: alias).stem }
  }

  private static let kinderen: Set<String> = ["kind", "jongere", "leerling", "zoon", "dochter"]
  private static let ouders: Set<String> = [
    "ouders", "moeder", "vader", "mama", "papa", "pleegouder", "pleegouders", "pleegmoeder", "pleegvader",
    "voogd", "gezin", "familie",
  ]
}
