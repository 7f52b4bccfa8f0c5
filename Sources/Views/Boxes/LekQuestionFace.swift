import Acts
import Screen
import Wording

extension LekQuestion {
  /// The question, and the key that answers it.
  func rows(_ say: Wording, width: Int) -> [Line] {
    Line.message(sentence(say), .held, width: width, limit: 3)
  }
}
