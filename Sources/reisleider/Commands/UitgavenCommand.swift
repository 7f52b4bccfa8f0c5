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
    _ = try output.put(form, found) { masked($0, in: store) }
  }

  /// What left, in words that may be read here.
  private func masked(_ uitgave: Uitgaven.Uitgave, in store: SessionStore) -> Uitgavenregel {
    let mask = { store.masked($0, at: console.surroundings.now()) }
    return Uitgavenregel(
      pad: uitgave.pad == StandardOutput.naamloos ? nil : mask(uitgave.pad), vorm: uitgave.vorm,
      aan: mask(uitgave.aan), grond: mask(uitgave.grond), moment: uitgave.moment)
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
    var (found, places) = ([Uitgave?](), [Huis.Uitgave.Bestand: Int]())
    try store.read(.huis) { event in
      guard case .huis(.uitgegeven(let uitgave)) = event.fact, moment.map({ event.time >= $0 }) != false
      else { return }
      if let about, let van = uitgave.van, !about.contains(van) { return }
      if let bestand = uitgave.bestand, let before = places.updateValue(found.count, forKey: bestand) {
        found[before] = nil
      }
      found.append(
        Uitgave(
          pad: uitgave.pad, vorm: uitgave.vorm, aan: uitgave.aan, grond: uitgave.grond, moment: event.time))
    }
    return found.compactMap(\.self)
  }
}
