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
    let vraag = say.zoekvraag(invocation.operands.map(ZoekCommand.typed).joined(separator: " "))
    let (clock, format) = (console.surroundings.wall, invocation.format)
    let uitslag = try stored { () throws(StoreFailure) in
      try store.zoek(
        vraag, tijd: vraag.tijd(clock),
        limit: format.isToReadHere ? Zoekuitslag.bladzij : Zoekuitslag.meeste)
    }
    // What asks nothing, or narrows by what is not there, is no answer of nothing.
    if vraag.isLeeg || !uitslag.vreemd.isEmpty {
      throw .unconfirmed(say.raad(vraag, uitslag, isPrivate: true))
    }
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

  /// What the shell gave as one word: words with spaces between are meant behind each other.
  private static func typed(_ word: String) -> String {
    word.contains(" ") && !word.contains { $0 == "\"" || $0 == ":" } ? "\"\(word)\"" : word
  }
}
