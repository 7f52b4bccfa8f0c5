import Panels
import SessionModel
import Text
import Wording

/// An act as it is typed: a slash, its word, and what belongs to it.
///
/// Two slashes are a text that begins with one.
public struct ActLine: Sendable {
  /// What is to be done.
  public let act: Act
  /// What was typed behind the word, without the spaces around it.
  public let argument: String

  /// Reads what stands behind the slash.
  public init(_ typed: String, _ say: Wording) throws(ActRefusal) {
    let parts = CleanText.note(typed).trimmed.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let word = parts.first.map(String.init) else { throw .empty }
    let acts = Act.all.filter(\.isTyped)
    guard let act = acts.first(where: { say($0.word).folded == word.folded }) else {
      throw .unknown(word, nearest: nearest(to: word, in: acts.map { say($0.word) }))
    }
    self.act = act
    argument = parts.count > 1 ? parts[1].trimmed : ""
  }

  /// What stands behind the slash of a line; `nil` when the line is text: two slashes, or one before no word.
  public static func typed(in line: String) -> String? {
    // Asked at each letter that is typed, of lines that nearly all have none.
    guard let first = line.utf8.first(where: { $0 > 0x20 }), first == UInt8(ascii: "/") || first > 0x7F else {
      return nil
    }
    let words = line.drop(while: \.isWhitespace)
    guard words.first == "/", words.dropFirst().first?.isLetter == true, !line.trimmed.contains("\n") else {
      return nil
    }
    return String(words.dropFirst())
  }

  /// Whether what stands behind a slash will be held back: by a sign behind its word, by the form, or by the note that it names.
  package static func isHeldBack(_ typed: String, _ scene: Scene) -> Bool {
    let argument = typed.drop { !$0.isWhitespace }.drop { $0.isWhitespace }
    guard !argument.isEmpty else { return false }
    let place = LinePlace(scene.sessie.etappe, scene, reach: .tekens)
    let signs = LineReading(String(argument), in: place, reach: .tekens).kenmerken
    if signs.achtergehouden || scene.form?.dingen.contains(where: { $0.achtergehouden }) == true {
      return true
    }
    return namesHeldBack(argument, of: typed.prefix { !$0.isWhitespace }, scene)
  }

  /// Whether an act of the harvest names a note that is not to be seen: other words for it are not either.
  private static func namesHeldBack(_ argument: Substring, of word: Substring, _ scene: Scene) -> Bool {
    guard let act = Act.all.first(where: { scene.say($0.word).folded == String(word).folded }),
      act.holds == .notes
    else { return false }
    let harvest = scene.harvest
    let numbers = argument.split { $0 == " " || $0 == "," || $0 == "|" }.prefix { Int($0) != nil }
    return numbers.compactMap(\.place).contains { harvest.indices.contains($0) && !harvest[$0].isTeTonen }
  }

  /// The text of a line in which two slashes stand for one.
  public static func literal(_ line: String) -> String {
    line.hasPrefix("//") ? String(line.dropFirst()) : line
  }

  /// The line in which a text is no act.
  package static func escaped(_ text: String) -> String { text.first == "/" ? "/" + text : text }
}

extension StringProtocol {
  /// The place in a row, from 0, that a typed number names, from 1; `nil` for any other text.
  package var place: Int? { Int(self).flatMap { $0 > 0 ? $0 - 1 : nil } }
}
