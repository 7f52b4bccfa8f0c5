import Acts
import Panels
import SessionModel
import SessionStore
import Text
import Wording

/// `noteer --regels`: a note for each line of standard input, kept and acknowledged before the next is read.
struct NoteLines: LineTaker {
  static let takesPieces = true
  static let failing = Phrase.regelFout

  let console: Console
  let store: SessionStore
  let sessie: Identifier
  var hasFailed = false
  /// The labels of the line whose later pieces may follow.
  private var labels = Kenmerken()
  /// Whether no signs are read: each line is its words, without the bullet of a list.
  private let isLiteral: Bool
  /// The line before, where it began with `* `: a ★, until the next one shows that it was the bullet of a list.
  private var bullet: Bullet?

  /// A line that began with `* `.
  private struct Bullet {
    let number: Int
    let kept: [Identifier]
    /// Whether it was taken for a ★.
    let isStar: Bool
  }

  /// Lines for this session, which must be open.
  init(
    console: Console, store: SessionStore, sessie: Rij<SessieOverview>, isLiteral: Bool
  ) throws(CommandFailure) {
    (self.console, self.store, self.sessie, self.isLiteral) = (console, store, sessie.id, isLiteral)
    try stored { () throws(StoreFailure) in try store.load(sessie: sessie.id, casus: sessie.casus) }
    guard sessie.gesloten == nil else { throw .store(.refused(.sessieGesloten)) }
  }

  mutating func take(_ line: String, _ piece: LineReader.Piece) throws(LineFailure) -> [String] {
    guard !line.trimmed.isEmpty else { return [] }
    let isBullet = !isLiteral && !piece.isContinued && line.trimmed.hasPrefix("* ")
    let isListed = isBullet && bullet != nil
    let read = isListed ? line.trimmed.dropFirst().trimmed : line
    let text = text(of: read, isContinued: piece.isContinued)
    let kept: [Identifier]
    do throws(StoreFailure) {
      if isListed { try takeStar() }
      kept = try keepSomewhere(text)
    } catch {
      throw .store(error)
    }
    guard !kept.isEmpty else { throw .refused(say(.regelZonderTekst)) }
    if !piece.isContinued {
      bullet = isBullet ? Bullet(number: piece.number, kept: kept, isStar: !isListed && labels.lichtje) : nil
    }
    return kept.map { say(.bewaardRegel, String(piece.number), $0.text) }
  }

  /// The text behind the signs that say whose voice and what kind of note it is.
  private mutating func text(of line: String, isContinued: Bool) -> String {
    guard !isContinued else { return line.trimmed }
    guard !isLiteral else {
      labels = Kenmerken()
      return PastedLine.withoutBullet(line)
    }
    // The line end of another system would hide a closing quote.
    let end = line.lastIndex { $0 != "\n" }.map(line.index(after:)) ?? line.startIndex
    guard let scene else { return line.trimmed }
    let place = LinePlace(scene.sessie.etappe, scene, reach: .tekens)
    let reading = LineReading(String(line[..<end]), in: place, reach: .tekens)
    labels = reading.kenmerken
    return reading.tekst
  }

  /// Two lines after each other that begin with `* ` are a list, and no ★; the first was kept as one.
  private mutating func takeStar() throws(StoreFailure) {
    guard let before = bullet, before.isStar else { return }
    _ = try store.follow()
    var wijziging = Notitie.Wijziging()
    wijziging.lichtje = .set(false)
    let stream = StreamID(.sessie, sessie)
    _ = try store.append(before.kept.map { Change(stream, .notitieGewijzigd($0, wijziging)) })
    console.tell(say(.isOpsomming, String(before.number)))
  }

  /// Keeps a text also when others are long busy.
  private func keepSomewhere(_ text: String) throws(StoreFailure) -> [Identifier] {
    for _ in 0..<NoteLines.tries {
      do throws(StoreFailure) {
        return try keep(text)
      } catch .busy {
        continue
      }
    }
    return try keep(text)
  }

  /// How often to wait half a minute for others: a line that is read cannot be put back.
  private static let tries = 10

  /// Keeps a text as one note, or as several when it is too long; the names of what was made.
  private func keep(_ text: String) throws(StoreFailure) -> [Identifier] {
    _ = try store.follow()
    let (ids, changes) = made(of: text)
    _ = try store.append(changes)
    return ids
  }

  /// What is made of a text; nothing of the session is held while the store changes it, or all its notes would be
  /// copied for each.
  private func made(of text: String) -> (ids: [Identifier], changes: [Change]) {
    var (ids, changes): ([Identifier], [Change]) = ([], [])
    guard let scene, let stap = scene.sessie.huidig, !text.isEmpty else { return (ids, changes) }
    for part in PastedLine.parts(of: text) {
      let id = store.newIdentifier()
      let made = scene.keeping(part, labels, in: stap, id: id)
      if !made.isEmpty { ids.append(id) }
      changes += made
    }
    return (ids, changes)
  }
}
