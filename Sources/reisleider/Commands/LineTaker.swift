import Panels
import SessionModel
import SessionStore
import Text
import Wording

/// A command that takes the lines of standard input: each is done and answered before the next is read.
///
/// A line that cannot be done is told and the next ones are still tried; then the command fails at its end.
protocol LineTaker {
  var console: Console { get }
  var store: SessionStore { get }
  var sessie: Identifier { get }
  /// Whether some line could not be done.
  var hasFailed: Bool { get set }

  /// Whether a line that is longer than a piece may come in pieces.
  static var takesPieces: Bool { get }
  /// What is told of a line that could not be done: its number, and why.
  static var failing: Phrase { get }

  /// Takes a line without what no text may hold; what is answered, a line each.
  mutating func take(_ line: String, _ piece: LineReader.Piece) throws(LineFailure) -> [String]
}

/// Why a line is not done.
enum LineFailure: Error {
  case store(StoreFailure)
  /// In the words that are told.
  case refused(String)
}

extension LineTaker {
  /// Takes all lines.
  mutating func run() throws(CommandFailure) {
    try takeAll()
    Receipts(console: console).finishErasingOrTell(store)
    if hasFailed { throw .alreadyTold }
  }

  private mutating func takeAll() throws(CommandFailure) {
    let use = try stored { () throws(StoreFailure) in
      try patiently { () throws(StoreFailure) in try store.use() }
    }
    defer { use.release() }
    var reader = LineReader()
    while let piece = reader.next() {
      guard piece.number > 1 || piece.isContinued || !piece.bytes.isUTF16 else {
        // Half of its lines could be kept: those without accents.
        console.tell(say(.invoerIsUTF16))
        throw .alreadyTold
      }
      let answers: [String]
      do throws(LineFailure) {
        answers = try take(piece)
      } catch {
        try tell(error, of: piece)
        continue
      }
      for answer in answers { try console.put(line: answer) }
    }
    if reader.hasFailed { throw .inputFailed }
  }

  private mutating func take(_ piece: LineReader.Piece) throws(LineFailure) -> [String] {
    guard !piece.isContinued || Self.takesPieces else { throw .refused(say(.regelTeLang)) }
    guard let raw = String(validating: piece.bytes, as: UTF8.self) else {
      throw .refused(say(.regelGeenUTF8))
    }
    return try take(CleanText(raw, limit: .max).text, piece)
  }

  /// What may pass is told and the next line is tried; what stays ends the command.
  private mutating func tell(_ failure: LineFailure, of piece: LineReader.Piece) throws(CommandFailure) {
    let why: String
    switch failure {
    case .store(let failure):
      guard failure.mayPass else { throw .store(failure) }
      why = say.commandSentence(for: failure)
    case .refused(let words): why = words
    }
    hasFailed = true
    console.tell(say(Self.failing, String(piece.number), why))
  }

  var say: Wording { console.say }

  /// The session as it is now.
  var scene: Scene? {
    store.state.scene(sessie, at: console.surroundings.now(), console.surroundings.wall, say)
  }
}

extension [UInt8] {
  /// Whether a file that begins with these says of itself that it is UTF-16.
  fileprivate var isUTF16: Bool { starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) }
}

extension StoreFailure {
  /// Whether the next try may do better, though nothing else changes.
  fileprivate var mayPass: Bool {
    switch self {
    case .busy, .full, .ioError, .unknown: true
    case .refused(let refusal): refusal != .sessieGesloten
    case .readOnly, .noPlace, .noAccess, .noFolder, .cannotMakeFolder, .corrupt, .nothingLeft, .damagedEvent,
      .gapInJournal, .lostTail, .noBeginning, .indexDiffers, .newerSchema, .olderOpen, .empty, .notOurs,
      .inTheWay, .exhausted, .hardLinked, .moved:
      false
    }
  }
}
