import Reports
import SessionModel
import SessionStore
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `uitvoer tabellen DIR`: what is counted as plain tables, for a database that holds more than one store.
///
/// Of each child there is a row, so it says for whom and on what ground, and is noted. The folder is there whole or not at all.
struct UitvoerCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let path = invocation[operand: 0] ?? ""
    let vorm = invocation[.als].flatMap(Uitvoertabel.Vorm.init(rawValue:)) ?? .csv
    guard access(path, F_OK) != 0 else { throw .unconfirmed([say(.uitvoerIsEr, path)]) }
    let store = try console.store(toRead: true)
    let bestemming = try Bestemming(invocation, of: store, console)
    try console.needsLists(of: store, else: .zoekenNogNiet)
    let erasures = try stored { () throws(StoreFailure) in try store.erasureCount() }
    let tabellen = try tabellen(of: store)
    let draft = path + ".\(getpid()).nieuw"
    var names: [String] = []
    do throws(OutputFile.Failure) {
      try OutputFile.makeFolder(draft)
      for tabel in tabellen {
        names.append("\(tabel.naam).\(vorm.rawValue)")
        try OutputFile(path: draft + "/" + (names.last ?? "")).write(tabel.bytes(als: vorm), replacing: false)
      }
      names.append("schema.sql")
      try OutputFile(path: draft + "/schema.sql").write(
        Array(Uitvoertabel.schema(tabellen, als: vorm).utf8), replacing: false)
    } catch {
      remove(draft, names)
      throw .unwritable(path: path, error)
    }
    bestemming.uitgave(
      OutputFile(path: path).wholePath ?? path, vorm: "tabellen-" + vorm.rawValue, van: nil
    ).log(in: store, console)
    let now = try stored { () throws(StoreFailure) in try store.erasureCount() }
    guard now == erasures, rename(draft, path) == 0 else {
      remove(draft, names)
      throw now == erasures ? .unwritable(path: path, .failed) : .store(.busy)
    }
    console.tell(say(.klaar, path))
  }

  private func tabellen(of store: SessionStore) throws(CommandFailure) -> [Uitvoertabel] {
    let clock = console.surroundings.wall
    guard let always = Periode.altijd else { return [] }
    let stof = try store.telstof(always, op: clock)
    var zinnen: [Leerregel] = []
    _ = try stored { () throws(StoreFailure) in try store.eachLeerregel { zinnen.append($0) } }
    return Uitvoertabel.alle(stof, zinnen, try store.leerdraden(op: clock), clock: clock)
  }

  /// Leaves nothing of a folder that is not whole.
  private func remove(_ folder: String, _ names: [String]) {
    for name in names { unlink(folder + "/" + name) }
    rmdir(folder)
  }
}
