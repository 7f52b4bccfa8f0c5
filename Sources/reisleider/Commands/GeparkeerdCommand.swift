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
    let export = try Export(store, console, invocation)
    var casus: Identifier?
    if let alias = invocation[.casus] { casus = try Lookup(store: store).casus(alias).id }
    let sessies = try stored { () throws(StoreFailure) in
      try store.parkeersessies().filter { casus == nil || $0.casus == casus }
    }
    let (keuze, regio) = (keuze, invocation[.regio]?.folded)
    try export.noteOutput(vorm: invocation.format.rawValue, van: casus.map { StreamID(.casus, $0) })
    let output = ListOutput(store: store, console: console, format: invocation.format)
    let form = OverviewDocument(clock: console.surroundings.wall, say: say).geparkeerd
    let isTold = try output.put(form) {
      var rest = sessies[...]
      var waiting: [Parkeerregel] = []
      return { goesOn throws(StoreFailure) in
        while true {
          while !waiting.isEmpty { guard try goesOn(waiting.removeFirst()) else { return false } }
          guard let row = rest.popFirst() else { return true }
          let seen = store.gezien(row).waarde
          guard regio == nil || seen.gebied.regio.folded == regio else { continue }
          waiting = try store.geparkeerd(in: row).filter(keuze.wil).map {
            Parkeerregel($0, alias: seen.alias, regio: seen.gebied.regio)
          }
        }
      }
    }
    if !isTold { console.tell(say(.nietsGeparkeerd)) }
  }

  private var keuze: Parkeerkeuze {
    var keuze = Parkeerkeuze()
    keuze.forum = invocation[.forum].flatMap(Parkeerplek.Forum.init(rawValue:))
    keuze.stand = invocation[.status].flatMap(Parkeerplek.Stand.init(rawValue:))
    keuze.eigenaar = invocation[.eigenaar].map { $0.folded == say(.bijNiemandWoord) ? "" : $0.folded }
    return keuze
  }
}
