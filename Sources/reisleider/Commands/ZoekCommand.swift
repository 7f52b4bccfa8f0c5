import Reports
import SessionModel
import SessionStore
import Wording

/// `zoek`: what was said and may go along, by its words.
struct ZoekCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    try console.needsLists(of: store, else: .zoekenNogNiet)
    let vraag = say.zoekvraag(typed: invocation.operands)
    let (clock, format) = (console.surroundings.wall, invocation.format)
    let uitslag = try stored { () throws(StoreFailure) in
      try store.zoek(
        vraag, tijd: vraag.tijd(clock),
        limit: format.isToReadHere ? Zoekuitslag.bladzij : Zoekuitslag.meeste)
    }
    // What narrows by a name that is not there is no answer of nothing.
    if !uitslag.vreemd.isEmpty { throw .unconfirmed(say.raad(vraag, uitslag, isPrivate: true)) }
    let lists = OverviewDocument(clock: clock, say: say)
    if format.isToReadHere {
      for treffer in uitslag.treffers { try console.put(line: lists.line(store.gezien(treffer), vraag)) }
    } else {
      let output = ListOutput(store: store, console: console, format: format)
      _ = try output.put(lists.treffers(vraag), uitslag.treffers) { store.gezien($0) }
    }
    if let draden = say.draden(of: uitslag) { console.tell(draden) }
    guard uitslag.treffers.isEmpty else { return console.tell(say.aantal(of: uitslag)) }
    for line in say.raad(vraag, uitslag, isPrivate: true) { console.tell(line) }
  }
}

extension Wording {
  /// What somebody looks for who typed these words; what the shell gave as one word with spaces is meant as it stands.
  func zoekvraag(typed words: [String]) -> Zoekvraag {
    zoekvraag(
      words.map { word in
        word.contains(" ") && !word.contains { $0 == "\"" || $0 == ":" } ? "\"\(word)\"" : word
      }.joined(separator: " "))
  }
}
