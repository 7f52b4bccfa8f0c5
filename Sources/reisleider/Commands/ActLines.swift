import Panels
import SessionModel
import SessionStore
import Views
import Wording

/// `doe`: an act of the table for each line of standard input, done and answered before the next is read.
///
/// A line that cannot be done is told and the next ones are still tried; then the command fails at its end.
struct ActLines {
  private let console: Console
  private let store: SessionStore
  private let sessie: Identifier
  private var say: Wording { console.say }
  /// What was done in this run, to take back.
  private var history = UndoHistory()
  private var hasFailed = false

  /// Lines for this session; a closed one can still have its closing taken back.
  init(console: Console, store: SessionStore, sessie: SessieOverview) throws(CommandFailure) {
    (self.console, self.store, self.sessie) = (console, store, sessie.id)
    try stored { () throws(StoreFailure) in try store.load(sessie: sessie.id, casus: sessie.casus) }
  }

  /// Takes all lines; an empty one and one that begins with `#` are no acts.
  mutating func run() throws(CommandFailure) {
    try takeAll()
    Receipts(console: console).finishErasingOrTell(store)
    if hasFailed { throw .told }
  }

  private mutating func takeAll() throws(CommandFailure) {
    let use = try stored { () throws(StoreFailure) in try store.use() }
    defer { use.release() }
    var reader = LineReader()
    while let piece = reader.next() { try take(piece) }
    if reader.hasFailed { throw .inputFailed }
  }

  private mutating func take(_ piece: LineReader.Piece) throws(CommandFailure) {
    guard !piece.isContinued else { return fail(piece.number, say(.regelTeLang)) }
    guard let raw = String(validating: piece.bytes, as: UTF8.self) else {
      return fail(piece.number, say(.regelGeenUTF8))
    }
    let line = CleanText(raw, limit: .max).text.trimmed
    guard !line.isEmpty, line.first != "#" else { return }
    let told: String
    do throws(StoreFailure) {
      _ = try store.follow()
      let work: Work
      do throws(ActRefusal) {
        work = try plan(ActLine.typed(in: line) ?? line)
      } catch {
        return fail(piece.number, error.sentence(say))
      }
      let events = try store.append(work.changes)
      history.note(events, undoing: work.step)
      told = answer(events, work.step)
    } catch {
      guard error.mayPass else { throw .store(error) }
      return fail(piece.number, say.commandSentence(for: error))
    }
    try console.put(line: say(.gedaanRegel, String(piece.number), told))
  }

  /// What a line comes to.
  private struct Work {
    let changes: [Change]
    let step: UndoHistory.Step?
  }

  private func plan(_ line: String) throws(ActRefusal) -> Work {
    let typed = try ActLine(line, say)
    var world = World(console.surroundings)
    world.state = store.state
    guard let scene = world.scene(sessie) else { throw .notHere(typed.act.name) }
    switch typed.act.name {
    case .ongedaan, .opnieuw:
      guard typed.argument.isEmpty else { throw .takesNothing(typed.act.name) }
      guard let step = typed.act.name == .ongedaan ? history.undo : history.redo else {
        throw .nothingToTakeBack(isUndo: typed.act.name == .ongedaan)
      }
      return Work(changes: step.changes, step: step)
    default:
      return Work(changes: try typed.act.changes(typed.argument, scene, world), step: nil)
    }
  }

  /// What happened, as who listens hears it.
  private func answer(_ events: [Event], _ step: UndoHistory.Step?) -> String {
    if let step { return say(step.isUndo ? .woordOngedaan : .woordOpnieuw) + ": " + step.name(say) }
    var world = World(console.surroundings)
    world.state = store.state
    guard let scene = world.scene(sessie) else { return "" }
    return events.flatMap { Speech(scene, .noteer).lines(for: $0, among: events) }.joined(separator: " · ")
  }

  private mutating func fail(_ number: Int, _ why: String) {
    hasFailed = true
    console.tell(say(.handelingNietGedaan, String(number), why))
  }
}
