import Acts
import Loop
import Panels
import SessionModel
import SessionStore
import Text
import Views
import Wording

/// `doe`: an act of the table, or what the note-taker's line can be, for each line of standard input; done and answered
/// before the next is read.
struct ActLines: LineTaker {
  static let takesPieces = false
  static let failing = Phrase.handelingNietGedaan

  let console: Console
  let store: SessionStore
  let sessie: Identifier
  var hasFailed = false
  /// What was done in this run, to take back.
  private var hand = Hand()
  /// What was asked about the line before, while the session is read back.
  private var vraag: Leesvraag?
  /// Where a line goes that is no act.
  private var door: LineDoor
  /// The step of which was told how one types there.
  private var told: StapID?

  /// Lines for this session; a closed one can still have its closing taken back.
  init(console: Console, store: SessionStore, sessie: Rij<SessieOverview>) throws(CommandFailure) {
    (self.console, self.store, self.sessie) = (console, store, sessie.id)
    door = LineDoor(sessie: sessie.id, terminal: store.author, id: store.newIdentifier())
    hand.join(sessie.id)
    try stored { () throws(StoreFailure) in try store.load(tafel: sessie.id, casus: sessie.casus) }
  }

  /// An empty line and one that begins with `#` are no acts.
  mutating func take(_ line: String, _ piece: LineReader.Piece) throws(LineFailure) -> [String] {
    let line = line.trimmed
    guard !line.isEmpty, line.first != "#" else { return [] }
    do throws(StoreFailure) { _ = try store.follow() } catch { throw .store(error) }
    let work: Work
    do throws(ActRefusal) { work = try plan(line) } catch { throw .refused(error.sentence(say)) }
    let answers: [String]
    do throws(StoreFailure) {
      answers = try carryOut(work)
    } catch {
      throw .store(error)
    }
    return [say(.gedaanRegel, String(piece.number), answers.first ?? "")]
      + answers.dropFirst().map { "  " + $0 } + how
  }

  /// How one types in the step of now, once for each step.
  private var how: [String] {
    mutating get {
      guard let scene, let here = scene.sessie.huidig, here != told else { return [] }
      told = here
      return LineDoor.how(scene).map { "  " + $0 }
    }
  }

  /// What a line comes to.
  private enum Work {
    case changes([Change], UndoHistory.Step?, Teruggenomen? = nil)
    case erase(Identifier, in: StreamID, melding: String)
    /// What a line of the note-taker came to.
    case line([Change], ticket: Int)
    /// It is asked once more.
    case ask(String)
    /// What was asked for, a line each.
    case tell([String])
  }

  private mutating func carryOut(_ work: Work) throws(StoreFailure) -> [String] {
    switch work {
    case .changes(let changes, let step, let gone):
      let events = try hand.keep(changes, undoing: step, in: store)
      let bereik = Bereik(store: store, surroundings: console.surroundings)
      let told =
        [answer(events, step)] + (step == nil ? [] : scene.map { door.tell($0) } ?? [])
        + (try gone.map { words throws(StoreFailure) in try bereik.lines(of: words) } ?? [])
      return [told.map(\.trimmed).joined(separator: " ")]
    case .erase(let id, let stream, let melding):
      try store.overwrite(.notitie(id, in: stream, nieuw: nil))
      return [melding]
    case .line(let changes, let ticket):
      do throws(StoreFailure) {
        if !changes.isEmpty { _ = try hand.keep(changes, in: store) }
      } catch {
        door.drop(next: store.newIdentifier())
        throw error
      }
      door.settled(ticket, kept: true, next: store.newIdentifier())
      return [scene.map { door.tell($0) }?.joined(separator: " ") ?? ""]
    case .ask(let question): return [question]
    case .tell(let lines): return lines
    }
  }

  /// What a line comes to that is no act, or a word that stands for a key.
  private mutating func line(_ line: String, _ scene: Scene) throws(ActRefusal) -> Work {
    let world = World(
      state: store.state, now: scene.now, clock: scene.clock, say: say,
      newIdentifier: console.surroundings.newIdentifier)
    guard scene.sessie.gesloten == nil else { throw .closed }
    let word = ActLine.typed(in: line).flatMap { LineWord.read($0, say) }
    let wishes =
      word.map { door.take($0.word, $0.rest, world, scene) } ?? door.enter(line, world, scene)
    for case .write(let changes, let ticket) in wishes { return .line(changes, ticket: ticket) }
    for case .tell(let why) in wishes { throw .toldWhy(why) }
    return .line([], ticket: 0)
  }

  /// The act that a line begins with, behind a slash or by its word alone; `nil` for a line of the note-taker.
  ///
  /// One word that is nearly that of an act is most likely meant as one.
  private func act(_ line: String) throws(ActRefusal) -> ActLine? {
    if let typed = ActLine.typed(in: line) {
      return LineWord.read(typed, say) == nil ? try ActLine(typed, say) : nil
    }
    do throws(ActRefusal) {
      return try ActLine(line, say)
    } catch .unknown(let word, let nearest?) where word == line {
      throw .unknown(word, nearest: nearest)
    } catch {
      return nil
    }
  }

  /// What a line without a slash comes to in a step that reads back; `nil` for an act.
  private mutating func reading(_ line: String, _ scene: Scene) throws(ActRefusal) -> Work? {
    guard ActLine.typed(in: line) == nil,
      let daad = scene.leesdaad(line, in: scene.sessie.etappe, after: vraag)
    else {
      vraag = nil
      return nil
    }
    vraag = scene.leesvraag(line, daad)
    switch daad.gevolg {
    case .write(let changes): return .changes(changes, nil, daad.neemtTerug)
    case .erase(let id, let stream, let melding): return .erase(id, in: stream, melding: melding)
    case .ask(let question): return .ask(question)
    case .tell(let why), .refuse(let why): throw .toldWhy(why)
    }
  }

  private mutating func plan(_ line: String) throws(ActRefusal) -> Work {
    let scene = scene
    if let scene, let work = try reading(line, scene) { return work }
    guard let scene else { throw .noWords }
    guard let typed = try act(line) else { return try self.line(line, scene) }
    switch typed.act.reach {
    case .screen(let what) where typed.argument.isEmpty:
      guard let lines = LineDoor.told(what, scene) else { throw .notHere(typed.act.name) }
      return .tell(lines)
    case .session, .screen, .hand:
      let means = Means(
        state: store.state, draaiboeken: console.surroundings.draaiboeken,
        newIdentifier: console.surroundings.newIdentifier)
      return .changes(try typed.act.changes(typed.argument, scene, means), nil)
    case .history(let isUndo):
      guard typed.argument.isEmpty else { throw .takesNothing(typed.act.name) }
      do throws(Hand.NoStep) {
        let step = try hand.nextStep(isUndo: isUndo, in: store.state)
        if isUndo {
          door.takeBack(
            World(
              state: store.state, now: scene.now, clock: scene.clock, say: say,
              newIdentifier: console.surroundings.newIdentifier), scene)
        }
        return .changes(step.changes, step)
      } catch {
        switch error {
        case .nothing: throw .nothingToTakeBack(isUndo: isUndo)
        case .closed: throw .closed
        }
      }
    }
  }

  /// What happened, as who listens hears it.
  private func answer(_ events: [Event], _ step: UndoHistory.Step?) -> String {
    if let step { return say(step.isUndo ? .woordOngedaan : .woordOpnieuw) + ": " + step.name(say) }
    guard let scene else { return "" }
    let known = Set(events.map(\.stream)).flatMap(store.state.events(of:))
    return Speech(scene, .noteer).lines(for: events, among: known).joined(separator: " · ")
  }
}
