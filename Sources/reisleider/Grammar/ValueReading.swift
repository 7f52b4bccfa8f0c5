import Acts
import Reports
import SessionModel
import Text
import Wording

extension CommandParser {
  /// A value, cleaned, when it is written as its grammar says.
  func value(
    _ text: String, as grammar: Command.Value, of place: UsageError.Place, in command: [String]
  ) throws(UsageError) -> String {
    func wrong(_ what: UsageError.What) -> UsageError { error(what, in: command) }
    if grammar == .path {
      guard !text.isEmpty else { throw wrong(.emptyValue(place)) }
      guard let path = Places.expanded(text, home: home) else { throw wrong(.notAPlace(text)) }
      return path
    }
    let clean = CleanText(
      oneLine: text, limit: grammar == .people ? CleanText.noteLimit : CleanText.lineLimit)
    guard !clean.isCut else { throw wrong(.tooLong(of: place)) }
    let value = clean.text
    guard !value.isEmpty else { throw wrong(.emptyValue(place)) }
    switch grammar {
    case .text, .newName, .path: return value
    case .word(let words):
      guard let word = words.first(where: { $0.folded == value.folded }) else {
        throw wrong(.notAWord(of: place, found: value, words, nearest: nearest(to: value, in: words)))
      }
      return word
    case .found(let kinds):
      let parts = value.folded.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard kinds.contains(parts[0]),
        parts.count == 1 || parts[1].utf8.count == 4 && parts[1].allSatisfy(\.isHexDigit)
      else {
        throw wrong(.notAWord(of: place, found: value, kinds, nearest: nearest(to: parts[0], in: kinds)))
      }
      return parts.joined(separator: ":")
    case .day:
      guard let day = Day(value) else { throw wrong(.notADay(of: place, found: value)) }
      return day.iso
    case .dayOrText:
      guard value.lijktOpDag else { return value }
      guard let day = Day(value) else { throw wrong(.notADay(of: place, found: value)) }
      return day.iso
    case .schoolYear:
      guard Periode(schooljaar: value) != nil else { throw wrong(.notASchoolYear(found: value)) }
      return value
    case .days:
      guard Periode(naast: value) != nil else { throw wrong(.notDays(found: value)) }
      return value
    case .number(let range, let or):
      if let or, value.folded == or.folded { return or }
      guard let number = Int(value), range.contains(number) else {
        throw wrong(.notANumber(of: place, found: value, range, or: or))
      }
      return String(number)
    case .crossing:
      guard Monitor.Kruis.paar(value) != nil else {
        throw wrong(.notACrossing(found: value, Monitor.Kruis.woorden))
      }
      return value
    case .label:
      guard let kind = Casus.Labelsoort.onbekend(in: value) else { return value }
      throw wrong(.notALabelKind(found: kind, Casus.Labelsoort.allCases.map(\.rawValue)))
    case .parked:
      // On which day it is said makes it another day, and no other word.
      let parts = value.split(separator: "|").map(\.trimmed)
      guard Parkeerplek().gezegd(parts, wacht: true, op: Day(utc: Moment(milliseconds: 0)), Wording()) != nil
      else {
        throw wrong(.notParked)
      }
      return value
    case .topic:
      let topics = Guide.all(Wording()).flatMap(\.topics).map { (word: $0, meaning: $0) }
      switch Shortened(value, among: topics) {
      case .one(let topic): return topic
      case .several(let choices, _): throw wrong(.ambiguous(value, choices))
      case .none(let nearest): throw wrong(.noTopic(value, nearest: nearest))
      }
    case .step:
      guard StepWord(value) != nil else {
        throw wrong(.notAStep(found: value, nearest: nearest(to: value, in: StepWord.words)))
      }
      return value
    case .people:
      guard case .failure(let strange) = PersonWord.read(value, plek: .tafel) else { return value }
      let voices = Stem.allCases.map(\.rawValue)
      switch strange {
      case .group(let number): throw wrong(.notAGroup(found: number))
      case .voice(let word):
        throw wrong(.notAVoice(of: place, found: word, voices, nearest: nearest(to: word, in: voices)))
      }
    }
  }
}

extension Command.Value {
  /// So many are never meant.
  static let most = 999_999

  /// A number, this or more.
  static func number(from least: Int) -> Command.Value { .number(least...most) }
}
