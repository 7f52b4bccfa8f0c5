import SessionModel
import Text
import Wording

/// How somebody at the table is typed: `o: moeder`, `ouder: moeder`, `ouder moeder`, `zorg`.
public enum TafelLine {
  /// Why a line means nobody, where that is not its voice; `nil` where it is.
  package static func why(_ line: String, _ say: Wording) -> String? {
    Deelnemer.Gegevens.onmogelijkAantal(in: line).map { say(.groepKanNiet, $0) }
  }

  /// The person that a line means; `nil` when it names no voice, or a group that there cannot be.
  public static func read(_ line: String) -> Deelnemer.Gegevens? {
    let parts = line.split(maxSplits: 1) { $0 == ":" || $0 == " " }
    guard let first = parts.first.map({ String($0).folded }) else { return nil }
    let byLetter = first.count == 1 ? first.first.flatMap(Stem.init(letter:)) : nil
    guard let stem = byLetter ?? Stem(rawValue: first) else { return nil }
    let label = parts.count > 1 ? parts[1].drop { $0 == ":" || $0 == " " }.trimmed : ""
    guard Deelnemer.Gegevens.onmogelijkAantal(in: label) == nil else { return nil }
    return Deelnemer.Gegevens(stem: stem, getypt: label)
  }
}
