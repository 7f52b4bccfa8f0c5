import Acts
import Panels
import SessionModel
import SessionStore
import Text
import Wording

/// `sessie afronden`: what is asked once a session is closed, each answered by a line of standard input.
struct AfrondenCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let store = try console.store()
    let sessie = try Lookup(store: store).sessie(invocation[operand: 0] ?? "")
    guard sessie.gesloten != nil else {
      throw .unconfirmed([say(.slotSessieLoopt, sessie.code, sessie.code)])
    }
    try stored { () throws(StoreFailure) in try store.load(tafel: sessie.id, casus: sessie.casus) }
    var skipped: Set<Slotregel.Vraag> = []
    var reader = LineReader()
    guard try !Slotvragen(store: store, console: console).open(sessie.id).isEmpty else {
      return console.tell(say(.geenSlotregels, sessie.code))
    }
    while let regel = try Slotvragen(store: store, console: console).open(sessie.id).first(where: {
      !skipped.contains($0.vraag)
    }) {
      let how = regel.ja == nil ? say(.slotUitlegTyp, regel.anders) : say(.slotUitleg, regel.anders)
      try console.put(line: regel.zin + " " + how)
      guard let piece = reader.next() else { break }
      guard !piece.isContinued, let raw = String(validating: piece.bytes, as: UTF8.self) else {
        console.tell(say(.regelGeenUTF8))
        continue
      }
      let typed = CleanText.oneLine(raw)
      guard !typed.isEmpty else {
        skipped.insert(regel.vraag)
        continue
      }
      try answer(typed, to: regel, sessie.id, store)
    }
    if reader.hasFailed { throw .inputFailed }
  }

  private func answer(
    _ typed: String, to regel: Slotregel, _ sessie: Identifier, _ store: SessionStore
  ) throws(CommandFailure) {
    _ = try stored { () throws(StoreFailure) in try store.follow() }
    guard let scene = Slotvragen(store: store, console: console).scene(sessie) else { return }
    let means = Means(
      state: store.state, draaiboeken: console.surroundings.draaiboeken,
      newIdentifier: console.surroundings.newIdentifier)
    let isYes = typed.folded == say(.ja) && regel.ja != nil
    let changes: [Change]
    do throws(ActRefusal) {
      changes = try regel.act.act.changes(
        isYes ? regel.ja ?? "" : regel.argument(typed), scene, means)
    } catch {
      return console.tell(error.sentence(say))
    }
    _ = try stored { () throws(StoreFailure) in try store.append(changes) }
    if let told = regel.act.act.tells(changes, scene) { try console.put(line: told) }
  }
}

/// What is still to be asked of sessions that are closed.
struct Slotvragen {
  let store: SessionStore
  let console: Console

  func scene(_ sessie: Identifier) -> Scene? {
    store.state.scene(sessie, at: console.surroundings.now(), console.surroundings.wall, console.say)
  }

  /// What is asked of a session that is loaded.
  func open(_ sessie: Identifier) throws(CommandFailure) -> [Slotregel] {
    let regel = try stored { () throws(StoreFailure) in try store.bewaarregel() }
    return scene(sessie)?.slotregels(regel) ?? []
  }
}
