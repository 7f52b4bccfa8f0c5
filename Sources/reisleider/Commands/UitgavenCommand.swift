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
    guard !found.isEmpty || !invocation.format.isToReadHere else { return console.tell(say(.geenUitgaven)) }
    let form = OverviewDocument(clock: console.surroundings.wall, say: say).uitgaven
    let output = ListOutput(store: store, console: console, format: invocation.format)
    _ = try output.put(form, found) { left in
      Uitgavenregel(left) { store.masked($0, at: console.surroundings.now()) }
    }
  }
}

/// The export log of a store.
struct Uitgaven {
  let store: SessionStore

  /// A casus with its sessions.
  func streams(of casus: Identifier) throws(StoreFailure) -> Set<StreamID> {
    Set(try store.sessies(casus: casus).map { StreamID(.sessie, $0.id) } + [StreamID(.casus, casus)])
  }

  /// What left of a journey.
  func van(_ casus: Identifier) throws(StoreFailure) -> [Huis.Uitgegeven] {
    try since(nil, about: streams(of: casus))
  }

  /// What left since a moment, about one of these streams or about everything; each file once, as last made.
  func since(_ moment: Moment?, about: Set<StreamID>?) throws(StoreFailure) -> [Huis.Uitgegeven] {
    var (found, places) = ([Huis.Uitgegeven?](), [Huis.Uitgave.Bestand: Int]())
    func take(_ event: Event) {
      guard case .huis(.uitgegeven(let uitgave)) = event.fact, moment.map({ event.time >= $0 }) != false
      else { return }
      if let about, let van = uitgave.van, !about.contains(van) { return }
      if let bestand = uitgave.bestand, let before = places.updateValue(found.count, forKey: bestand) {
        found[before] = nil
      }
      found.append(Huis.Uitgegeven(uitgave, event.time))
    }
    if let about { try store.readUitgaven(van: about, take) } else { try store.read(.huis, take) }
    return found.compactMap(\.self)
  }
}
