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
    let (naast, vorig) = (try naast(), try vorig())
    let store = try console.store(toRead: true)
    try console.needsLists(of: store, else: .zoekenNogNiet)
    let export = try Export(store, console, invocation)
    let gelezen = try Leerlezing(vraag, naast: naast, of: store, console)
    let delen = Set((invocation.options[.deel] ?? []).compactMap(Leerverslag.Deel.init(rawValue:)))
    let elders = try stored { () throws(StoreFailure) in try store.elders() }
    let verslag = Leerverslag(
      gelezen.monitor, gelezen.stof, naast: gelezen.naast, draden: gelezen.draden, vorig: vorig, delen: delen,
      achtergehouden: gelezen.achtergehouden, elders: elders)
    guard !verslag.isLeeg || !invocation.format.isToReadHere else { return console.tell(say(.leerNiets)) }
    try export.put(
      Leerrapportage(verslag).report(als: invocation.format), vorm: invocation.exportForm, van: nil,
      isAlwaysLogged: isatty(STDOUT_FILENO) == 0)
  }

  /// The other days to set beside these.
  private func naast() throws(CommandFailure) -> Periode? {
    guard let text = invocation[.naast] else { return nil }
    if let periode = Periode(schooljaar: text) { return periode }
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    guard text.contains(".."), parts.count == 2, let van = Day(String(parts[0])),
      let tot = Day(String(parts[1])), let periode = Periode(van: van, tot: tot)
    else { throw .unconfirmed([say(.leerGeenNaast, text)]) }
    return periode
  }

  /// The report that is gone on with.
  private func vorig() throws(CommandFailure) -> Vorig? {
    guard let path = invocation[.vorig] else { return nil }
    let bytes = try TextFile(path: path).given()
    guard let vorig = Vorig(json: bytes) else { throw .unconfirmed([say(.leerGeenVorig, path)]) }
    return vorig
  }
}
