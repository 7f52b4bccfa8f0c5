import Reports
import SessionModel
import SessionStore
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `leerrapportage`: what was learned in a period, of words from which others may learn.
struct LeerrapportageCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let vraag = try Telvraag(console: console, invocation: invocation).vraag()
    let naast = invocation[.naast].flatMap { Periode(naast: $0) }
    let (vorig, doelen) = (try vorig(), try doelen())
    let store = try console.store(toRead: true)
    try console.needsLists(of: store, else: .zoekenNogNiet)
    try check(doelen, in: store)
    let export = try Export(store, console, invocation)
    let gelezen = try Leerlezing(vraag, naast: naast, of: store, console)
    let delen = Set((invocation.options[.deel] ?? []).compactMap(Leerverslag.Deel.init(rawValue:)))
    // What others sent is read only where it is told.
    let elders = try stored { () throws(StoreFailure) in
      delen.isEmpty || delen.contains(.elders) ? try store.elders() : Elders([], eigen: [])
    }
    let verslag = Leerverslag(
      gelezen.monitor, gelezen.stof, naast: gelezen.naast, draden: gelezen.draden, vorig: vorig, delen: delen,
      achtergehouden: gelezen.achtergehouden, elders: elders, stapvragen: gelezen.stapvragen, doelen: doelen)
    guard !verslag.isLeeg || !invocation.format.isToReadHere else { return console.tell(say(.leerNiets)) }
    try export.put(
      Leerrapportage(verslag).report(als: invocation.format), vorm: invocation.exportForm, van: nil,
      isAlwaysLogged: isatty(STDOUT_FILENO) == 0)
  }

  /// The report that is gone on with.
  private func vorig() throws(CommandFailure) -> Vorig? {
    guard let path = invocation[.vorig] else { return nil }
    let bytes = try TextFile(path: path).given()
    guard let vorig = Vorig(json: bytes) else { throw .unconfirmed([say(.leerGeenVorig, path)]) }
    return vorig
  }

  /// What was meant to be; its words leave as well, so the wacht looks at them.
  private func doelen() throws(CommandFailure) -> Doelen? {
    guard let path = invocation[.doelen] else { return nil }
    let text = String(decoding: try TextFile(path: path, limit: 1 << 20).given(), as: UTF8.self)
    do throws(Doelen.Fout) {
      return try Doelen(text)
    } catch {
      switch error {
      case .leeg: throw .unconfirmed([say(.doelenLeeg, path)])
      case .geenTabel(let regel, let naam):
        let known = Teltabel.Naam.allCases.map(\.rawValue).joined(separator: ", ")
        throw .unconfirmed([say(.doelenGeenTabel, path, String(regel), naam, known)])
      }
    }
  }

  private func check(_ doelen: Doelen?, in store: SessionStore) throws(CommandFailure) {
    guard let doelen else { return }
    try store.refuse(doelen.teksten, .doelenHebbenLek, console)
  }
}
