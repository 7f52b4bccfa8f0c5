import Text
import Wording

/// The words behind an act that say why: a line may end in them, and in nothing else.
enum LineReason {
  /// What they come after: behind a letter or a word for how it went, somebody may go on at once.
  enum After { case letter, stand, label }

  /// The reason that is left of a line; empty for none, `nil` where the words are something else.
  static func read(_ scan: LineScan, after: After, _ say: Wording) -> String? {
    var scan = scan
    guard !scan.isAtEnd else { return "" }
    if [",", ";", ":", "–"].contains(where: { scan.take(mark: $0) }) {
      return scan.isAtEnd ? nil : scan.words
    }
    let openings = say.words(.redenwoorden) + (after == .label ? [] : say.words(.zinsbeginnen))
    let isClause =
      openings.contains(scan.next) || after == .letter && say.words(.zinsbeginnenNaLetter).contains(scan.next)
    return isClause ? scan.words : nil
  }
}

extension Wording {
  /// The words of a phrase that lists what people may type, as they are looked for.
  func words(_ phrase: Phrase) -> [String] { self(phrase).folded.split(separator: " ").map(String.init) }
}
