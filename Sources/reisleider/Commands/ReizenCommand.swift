import Reports
import SessionModel
import SessionStore
import Wording

/// `casus reizen`: what worked in journeys that are like this one, without a word of whose they were.
struct ReizenCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    try console.needsLists(of: store, else: .zoekenNogNiet)
    let casus = try Lookup(store: store).casus(invocation[operand: 0] ?? "", van: .kind)
    let (today, verboden) = (Day(utc: console.surroundings.now()), store.state.verboden)
    let found = try stored { () throws(StoreFailure) in try store.eerdereReizen(van: casus.id) }
    let rows = found.compactMap { reis in
      reis.zin.geleerd(op: today, verboden: verboden).map { Eerderregel(reis, $0, say) }
    }
    let output = ListOutput(store: store, console: console, format: invocation.format)
    let form = OverviewDocument(clock: console.surroundings.wall, say: say).reizen
    let isTold = try output.put(form, rows)
    if !isTold, invocation.format.isToReadHere { console.tell(say(.geenEerdereReizen)) }
  }
}
