import Reports
import SessionModel
import SessionStore
import Text
import Wording

/// `geparkeerd`: what waits over all sessions, at which table, with whom and how far it is.
struct GeparkeerdCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    try Ontvanger.check(invocation, console)
    let store = try console.store(toRead: true)
    let (wanted, output) = try ListOutput.begin(store, console, invocation)
    let form = OverviewDocument(clock: console.surroundings.wall, say: say).geparkeerd
    let isTold = try output.put(form) {
      var list = store.readGeparkeerd(casus: wanted.casus)
      return { goesOn throws(StoreFailure) in
        try list.next { (row) throws(StoreFailure) in
          let seen = store.gezien(row)
          return try wanted.wil(seen.waarde) ? goesOn(seen) : true
        }
      }
    }
    if !isTold { console.tell(say(.nietsGeparkeerd)) }
  }
}

/// `lijst`: what was said over all sessions, of one kind.
struct LijstCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    guard let lijst = invocation[operand: 0].flatMap(Verzameling.init(rawValue:)) else { return }
    let store = try console.store(toRead: true)
    let (wanted, output) = try ListOutput.begin(store, console, invocation)
    let form = OverviewDocument(clock: console.surroundings.wall, say: say).verzameld(lijst)
    let isTold = try output.put(form) {
      var (plek, isOver, waiting) = (nil as SessionStore.Verzamelplek?, false, [Verzameld]()[...])
      return { goesOn throws(StoreFailure) in
        while true {
          while let row = waiting.popFirst() {
            guard try goesOn(row.gezien(store.gezien(row.rij))) else { return false }
          }
          if isOver { return true }
          let next = try store.verzameld(lijst, wanted, after: plek, limit: 2_000)
          (waiting, plek, isOver) = (next.rijen[...], next.plek, next.plek == nil)
        }
      }
    }
    if !isTold { console.tell(say(.nietsInLijst)) }
  }
}

extension ListOutput {
  /// What is wanted of a list over all sessions, and where it goes, which is noted.
  fileprivate static func begin(
    _ store: SessionStore, _ console: Console, _ invocation: Invocation
  ) throws(CommandFailure) -> (wanted: Vernauwing, output: ListOutput) {
    try console.needsLists(of: store, else: .lijstWordtGemaakt)
    let export = try Export(store, console, invocation)
    let wanted = try Vernauwing(invocation, in: store, console.say)
    try export.noteOutput(
      vorm: invocation.format.rawValue, van: wanted.casus.map { StreamID(.casus, $0) })
    return (wanted, ListOutput(store: store, console: console, format: invocation.format))
  }
}

extension Vernauwing {
  /// What the options of a command narrow a list by.
  fileprivate init(
    _ invocation: Invocation, in store: SessionStore, _ say: Wording
  ) throws(CommandFailure) {
    self.init()
    if let alias = invocation[.casus] { casus = try Lookup(store: store).casus(alias).id }
    forum = invocation[.forum].flatMap(Parkeerplek.Forum.init(rawValue:))
    stand = invocation[.status].flatMap(Parkeerplek.Stand.init(rawValue:))
    niveau = invocation[.niveau].flatMap(Niveau.init(rawValue:))
    wie = invocation[.eigenaar].map { $0.folded == say(.bijNiemandWoord) ? "" : $0.folded }
    regio = invocation[.regio]?.folded
  }

  /// Whether what waits is wanted.
  fileprivate func wil(_ rij: Verzamelrij) -> Bool {
    let plek = rij.plek
    if let forum, plek.forum != forum { return false }
    if let stand, plek.stand != stand { return false }
    if let regio, !rij.regio.folded.hasPrefix(regio) { return false }
    guard let wie else { return true }
    return wie.isEmpty ? plek.eigenaar.isEmpty : plek.eigenaar.folded.contains(wie)
  }
}
