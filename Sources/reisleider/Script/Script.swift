import Screen
import SessionModel
import Text

/// What a script lets happen, step by step.
///
/// Its language: `docs/script.md`.
struct Script: Equatable {
  /// A step and the line it stands on, from 1.
  struct Line: Equatable {
    let number: Int
    let step: Step
  }

  enum Step: Equatable {
    case keys([Key])
    case resize(Size)
    /// The clock stands still at this time on the wall.
    case clock(WallTime)
    /// The clock stands still, so much later than it was.
    case later(milliseconds: Int64)
    case saveScreen(String)
    case saveStyles(String)
    case saveSVG(String)
    /// Until this text is on the screen.
    case wait(String)
  }

  let lines: [Line]

  init(parsing bytes: [UInt8]) throws(ScriptError) {
    var lines: [Line] = []
    for (index, bytes) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      let number = index + 1
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw ScriptError(line: number, what: .notText)
      }
      do throws(ScriptError.What) {
        if let step = try Step(text) { lines.append(Line(number: number, step: step)) }
      } catch {
        throw ScriptError(line: number, what: error)
      }
    }
    self.lines = lines
  }
}

/// What is wrong with a script, or went wrong while it ran.
struct ScriptError: Error, Equatable {
  let line: Int
  let what: What

  enum What: Error, Equatable {
    case notText
    case unknownKey(String)
    case unknownWord(String, nearest: String?)
    /// A value that is not written as `like` shows.
    case badValue(String, of: String, like: String)
    /// The text did not come on the screen in time.
    case neverShown(String)
    case unwritable(path: String, OutputFile.Failure)
    /// The program ended before this line.
    case tooLate
  }

  /// Whether the script itself is wrong.
  var isUsage: Bool {
    switch what {
    case .notText, .unknownKey, .unknownWord, .badValue: true
    case .neverShown, .unwritable, .tooLate: false
    }
  }
}

extension Script.Step {
  /// The step of a line; `nil` for an empty line and a comment.
  fileprivate init?(_ line: String) throws(ScriptError.What) {
    let text = line.trimmed
    guard !text.isEmpty, text.first != "#" else { return nil }
    guard text.first == ":" else {
      var keys: [Key] = []
      for name in text.split(separator: " ") {
        guard let key = Key(name: String(name)) else { throw .unknownKey(String(name)) }
        keys.append(key)
      }
      self = .keys(keys)
      return
    }
    let parts = text.split(separator: " ", maxSplits: 1)
    // What is typed keeps its spaces at the end.
    let word = String(parts[0])
    let start = line.drop { $0.isWhitespace }.dropFirst(word.count + 1)
    let value = String(start.last == "\r" ? start.dropLast() : start)
    try self.init(word, value)
  }

  private init(_ word: String, _ value: String) throws(ScriptError.What) {
    func read(_ step: Script.Step?, like: String) throws(ScriptError.What) -> Script.Step {
      guard let step else { throw .badValue(value, of: word, like: like) }
      return step
    }
    switch word {
    case ":type": self = .keys(value.map { .char($0) })
    case ":paste": self = .keys([.paste(Self.unescaped(value))])
    case ":resize": self = try read(Self.size(value).map(Self.resize), like: ":resize 80x24")
    case ":clock":
      self = try read(Self.time(value), like: ":clock 2026-11-21T14:22:07, :clock +5m")
    case ":save-screen":
      self = try read(value.isEmpty ? nil : .saveScreen(value), like: ":save-screen scherm.txt")
    case ":save-styles":
      self = try read(value.isEmpty ? nil : .saveStyles(value), like: ":save-styles stijl.txt")
    case ":save-svg":
      self = try read(value.isEmpty ? nil : .saveSVG(value), like: ":save-svg scherm.svg")
    case ":wait": self = try read(value.trimmed.isEmpty ? nil : .wait(value.trimmed), like: ":wait Vlinder")
    default: throw .unknownWord(word, nearest: nearest(to: word, in: Self.words))
    }
  }

  private static let words = [
    ":type", ":paste", ":resize", ":clock", ":save-screen", ":save-styles", ":save-svg", ":wait",
  ]

  /// The text with `\n` as a line end and `\\` as a backslash.
  private static func unescaped(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        plain += character == "n" ? "\n" : character == "t" ? "\t" : String(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }

  private static func size(_ text: String) -> Size? {
    let numbers = text.trimmed.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...Canvas.sideLimit).contains(columns), (1...Canvas.sideLimit).contains(rows)
    else { return nil }
    return Size(columns: columns, rows: rows)
  }

  /// A time on the wall, or a while: `+90s`, `+5m`, `+2h`, `+1d`.
  private static func time(_ text: String) -> Script.Step? {
    let text = text.trimmed
    guard text.first == "+" else { return WallTime(text).map { .clock($0) } }
    let units: [Character: Int64] = ["s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000]
    guard let unit = text.last.flatMap({ units[$0] }), let number = Int64(text.dropFirst().dropLast()),
      (0...1_000_000).contains(number)
    else { return nil }
    return .later(milliseconds: number * unit)
  }
}

extension WallTime {
  /// Reads `2026-11-21T14:22:07`, the seconds may be absent.
  fileprivate init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].first != "-", let day = Day(String(halves[0])) else { return nil }
    let numbers = halves[1].split(separator: ":", omittingEmptySubsequences: false).compactMap { part in
      part.count == 2 && part.allSatisfy(\.isNumber) ? Int(part) : nil
    }
    let count = halves[1].split(separator: ":", omittingEmptySubsequences: false).count
    guard numbers.count == count, (2...3).contains(count), numbers[0] < 24, numbers[1] < 60 else {
      return nil
    }
    let second = count == 3 ? numbers[2] : 0
    guard second < 60 else { return nil }
    self.init(day: day, hour: numbers[0], minute: numbers[1], second: second)
  }
}
