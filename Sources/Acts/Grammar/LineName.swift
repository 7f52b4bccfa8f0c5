import Text
import Wording

/// How somebody may be called where a name is asked: in a few words.
///
/// What reads as a sentence is what somebody says, and nobody is called after it.
public enum LineName {
  /// The most words of a name in a line of its own, which could be a sentence.
  static let inLine = 3
  /// The most words in a field that asks for a name.
  static let inField = 5

  /// Whether these words can be a name; none at all is one that is not known yet.
  static func isName(_ text: String, most: Int, _ say: Wording) -> Bool {
    let words = text.folded.split(separator: " ").map { $0.drop { !$0.isLetter && !$0.isNumber } }
    let telling = Set(say.words(.zinswoorden))
    return words.count <= most && !text.hasSuffix(".") && !text.hasSuffix("!") && !text.hasSuffix("?")
      && !words.contains { telling.contains(String($0)) }
  }

  /// Whether these words can be the answer where a field asks for a name.
  public static func isAnswer(_ text: String, in place: LinePlace) -> Bool {
    isName(text, most: inField, place.say)
  }
}
