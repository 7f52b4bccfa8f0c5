import SessionModel
import SessionStore
import Wording

/// Carries out the commands about what is counted of a meeting: of one session of it, or of all.
struct BijeenkomstCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func changeSessie() throws(CommandFailure) {
    try checkOptions(["sessie", "wijzig"], with: [.traject])
    let store = try console.store()
    let lookup = Lookup(store: store)
    let sessie = try lookup.sessie(invocation[operand: 0] ?? "")
    var changes = try changes(of: sessie.id, in: store, alleen: true)
    if let naam = invocation[.traject] {
      let traject = naam.isEmpty ? nil : try lookup.casus(naam, van: .netwerk, begint: true).id
      changes.append(Change(StreamID(.sessie, sessie.id), .trajectGezet(traject)))
    }
    try append(changes, store)
    try console.put(line: say(.sessieIsGewijzigd, sessie.code))
  }

  /// What is said of a meeting is written to each of its sessions, so that whichever leaves takes it along.
  func change() throws(CommandFailure) {
    try checkOptions(["bijeenkomst", "wijzig"], with: [])
    let store = try console.store()
    let bijeenkomst = try Lookup(store: store).bijeenkomst(invocation[operand: 0] ?? "")
    let sessies = try stored { () throws(StoreFailure) in try store.sessies(bijeenkomst: bijeenkomst) }
    var all: [Change] = []
    for sessie in sessies { all += try changes(of: sessie.id, in: store) }
    try append(all, store)
    let known = sessies.first.flatMap { store.state.sessie($0.id) }?.bijeenkomst ?? Bijeenkomst()
    try console.put(
      line: say(
        .bijeenkomstIsGewijzigd, say.count(sessies.count, .eenSessieVan, .zoveelSessiesVan),
        say.bijeenkomst(known) ?? say(.nietsBekend)))
  }

  private func changes(
    of id: Identifier, in store: SessionStore, alleen: Bool = false
  ) throws(CommandFailure) -> [Change] {
    let stream = StreamID(.sessie, id)
    try stored { () throws(StoreFailure) in try store.load(stream) }
    guard let before = store.state.sessie(id)?.bijeenkomst else { return [] }
    var known = before
    invocation.adopt(into: &known)
    return known == before ? [] : [Change(stream, .bijeenkomstGezet(known, alleen: alleen))]
  }

  private func checkOptions(
    _ command: [String], with more: [Command.Option.Name]
  ) throws(CommandFailure) {
    let options: [Command.Option.Name] = [.regio, .gemeente, .swv, .opLocatie] + more
    guard options.contains(where: invocation.has) else {
      throw .usage(UsageError(command: command, what: .nothingToChange))
    }
  }

  private func append(_ changes: [Change], _ store: SessionStore) throws(CommandFailure) {
    _ = try stored { () throws(StoreFailure) in try store.append(changes) }
  }
}

extension Invocation {
  /// Takes over what the options say of where something is at home; an empty value empties.
  func adopt(into gebied: inout Gebied) {
    if let regio = self[.regio] { gebied.regio = regio }
    if let gemeenten = options[.gemeente] { gebied.gemeenten = gemeenten.filter { !$0.isEmpty } }
    if let swvs = options[.swv] { gebied.swvs = swvs.filter { !$0.isEmpty } }
  }

  /// The same of a meeting.
  func adopt(into bijeenkomst: inout Bijeenkomst) {
    adopt(into: &bijeenkomst.gebied)
    if let word = self[.opLocatie] { bijeenkomst.opLocatie = word.isEmpty ? nil : word == "ja" }
  }
}
