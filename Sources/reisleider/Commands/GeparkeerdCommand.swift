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
    let all = { LijstCommand.pass(lijst, wanted, store) }
    guard let per = invocation[.per].flatMap(Verzamelgroep.init(rawValue:)) else {
      if try !output.put(form, all) { console.tell(say(.nietsInLijst)) }
      return
    }
    let groepen = try groups(per, all)
    if groepen.isEmpty, invocation.format.isToReadHere { console.tell(say(.nietsInLijst)) }
    guard invocation.format.isToReadHere else {
      // For programs they are rows in that order: each says itself where it belongs.
      _ = try output.put(form) { LijstCommand.behind(groepen.map { LijstCommand.only($0, per, all()) }) }
      return
    }
    for (place, groep) in groepen.enumerated() {
      if place > 0 { try console.put(line: "") }
      try console.put(line: groep.isEmpty ? say(per.zonder) : say.groep(groep, per))
      _ = try output.put(form) { LijstCommand.only(groep, per, all()) }
    }
  }

  private typealias Pass = ListOutput.Pass<GezienVerzameld>

  /// All rows, a portion at a time.
  private static func pass(_ lijst: Verzameling, _ wanted: Vernauwing, _ store: SessionStore) -> Pass {
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

  /// Those of one group.
  private static func only(_ groep: String, _ per: Verzamelgroep, _ pass: @escaping Pass) -> Pass {
    { goesOn throws(StoreFailure) in
      try pass { (row) throws(StoreFailure) in
        try per.groep(van: row.rij.waarde) == groep ? goesOn(row) : true
      }
    }
  }

  /// One behind the other.
  private static func behind(_ passes: [Pass]) -> Pass {
    var rest = passes[...]
    return { goesOn throws(StoreFailure) in
      while let next = rest.first {
        guard try next(goesOn) else { return false }
        rest.removeFirst()
      }
      return true
    }
  }

  /// The groups there are, in their order.
  private func groups(_ per: Verzamelgroep, _ all: () -> Pass) throws(CommandFailure) -> [String] {
    var found: Set<String> = []
    try stored { () throws(StoreFailure) in
      let next = all()
      _ = try next { row in
        found.insert(per.groep(van: row.rij.waarde))
        return true
      }
    }
    return found.sorted { (per.rang($0), $0.folded, $0) < (per.rang($1), $1.folded, $1) }
  }
}

extension ListOutput {
  /// What is wanted of a list over all sessions, and where it goes, which is noted.
  fileprivate static func begin(
    _ store: SessionStore, _ console: Console, _ invocation: Invocation
  ) throws(CommandFailure) -> (wanted: Vernauwing, output: ListOutput) {
    try console.needsLists(of: store, else: .lijstWordtGemaakt)
    let export = try Export(store, console, invocation)
    let wanted = try Vernauwing(invocation, in: store, console.surroundings.wall, console.say)
    try export.noteOutput(
      vorm: invocation.format.rawValue, van: wanted.casus.map { StreamID(.casus, $0) })
    return (wanted, ListOutput(store: store, console: console, format: invocation.format))
  }
}

extension Vernauwing {
  /// What the options of a command narrow a list by.
  fileprivate init(
    _ invocation: Invocation, in store: SessionStore, _ wall: WallClock, _ say: Wording
  ) throws(CommandFailure) {
    self.init()
    if let alias = invocation[.casus] { casus = try Lookup(store: store).casus(alias).id }
    forum = invocation[.forum].flatMap(Parkeerplek.Forum.init(rawValue:))
    stand = invocation[.status].flatMap(Parkeerplek.Stand.init(rawValue:))
    niveau = invocation[.niveau].flatMap(Niveau.init(rawValue:))
    wie = invocation[.eigenaar].map { $0.folded == say(.bijNiemandWoord) ? "" : $0.folded }
    regio = invocation[.regio]?.folded
    (vanaf, tot) = (invocation[.van].flatMap { Day($0) }, invocation[.tot].flatMap { Day($0) })
    leesDagen(wall)
  }

  /// Whether what waits is wanted.
  fileprivate func wil(_ rij: Verzamelrij) -> Bool {
    let plek = rij.plek
    if let forum, plek.forum != forum { return false }
    if let stand, plek.stand != stand { return false }
    if let regio, !rij.regio.folded.hasPrefix(regio) { return false }
    guard let wie else { return true }
    return wie.isEmpty ? plek.eigenaar.isEmpty : plek.eigenaar.folded.holds(wie)
  }
}
