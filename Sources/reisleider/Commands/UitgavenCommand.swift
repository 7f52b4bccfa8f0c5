import Reports
import SessionModel
import SessionStore
import Wording

/// `uitgaven`: what left the program, as far as it knows.
struct UitgavenCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    var about: Set<StreamID>?
    if let alias = invocation[operand: 0] {
      let casus = try Lookup(store: store).casus(alias).id
      about = try stored { () throws(StoreFailure) in try Uitgaven(store: store).streams(of: casus) }
    }
    let found = try stored { () throws(StoreFailure) in try Uitgaven(store: store).since(nil, about: about) }
    let now = console.surroundings.now()
    let rows = found.map { uitgave in
      let pad =
        uitgave.pad == StandardOutput.naamloos ? say(.geenBestand) : store.masked(uitgave.pad, at: now)
      return [
        pad, uitgave.vorm, store.masked(uitgave.aan, at: now), store.masked(uitgave.grond, at: now),
        say.shortDate(console.surroundings.wall.read(uitgave.moment).day),
      ]
    }
    guard !rows.isEmpty || !invocation.format.isToReadHere else { return console.tell(say(.geenUitgaven)) }
    let heads: [Phrase] = [.kolomBestand, .kolomVorm, .kolomAan, .kolomGrond, .kolomDag]
    let lists = OverviewDocument(clock: console.surroundings.wall, say: say)
    let report = Report(lists.table(heads, rows), json: JSON.uitgaven(zip(found, rows).map(uitgave)))
    try console.put(invocation.format.bytes(of: report))
  }

  /// What left, as programs read it.
  private func uitgave(
    _ uitgave: Uitgaven.Uitgave, _ row: [String]
  ) -> (pad: String?, vorm: String, aan: String, grond: String, moment: Moment) {
    let pad = uitgave.pad == StandardOutput.naamloos ? nil : row[0]
    return (pad, uitgave.vorm, aan: row[2], grond: row[3], uitgave.moment)
  }
}

/// The export log of a store.
struct Uitgaven {
  let store: SessionStore

  /// Something that left the program.
  struct Uitgave {
    let pad, vorm, aan, grond: String
    let moment: Moment
  }

  /// A casus with its sessions.
  func streams(of casus: Identifier) throws(StoreFailure) -> Set<StreamID> {
    Set(try store.sessies(casus: casus).map { StreamID(.sessie, $0.id) } + [StreamID(.casus, casus)])
  }

  /// What left since a moment, about one of these streams or about everything; each file once, as last made.
  func since(_ moment: Moment?, about: Set<StreamID>?) throws(StoreFailure) -> [Uitgave] {
    try store.load(.huis)
    let all = store.state.events(of: .huis).compactMap { event -> (uitgave: Huis.Uitgave, moment: Moment)? in
      guard case .huis(.uitgegeven(let uitgave)) = event.fact, moment.map({ event.time >= $0 }) != false
      else {
        return nil
      }
      if let about, let van = uitgave.van, !about.contains(van) { return nil }
      return (uitgave, event.time)
    }
    return all.enumerated().filter { index, one in
      !all[(index + 1)...].contains { one.uitgave.isReplaced(by: $0.uitgave) }
    }.map { _, one in
      Uitgave(
        pad: one.uitgave.pad, vorm: one.uitgave.vorm, aan: one.uitgave.aan, grond: one.uitgave.grond,
        moment: one.moment)
    }
  }
}
