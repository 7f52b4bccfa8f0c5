import Reports
import SessionModel
import SessionStore
import Text
import Wording

/// `pakket`: what one store learned goes to another, and comes from it.
struct PakketCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }
  private var wall: WallClock { console.surroundings.wall }

  /// How the export log names one.
  private static let vorm = "pakket-lessen"

  // MARK: Making

  func make() throws(CommandFailure) {
    if let alias = invocation[.casus] {
      return try CasuspakketCommand(console: console, invocation: invocation).make(alias)
    }
    let path = invocation[operand: 0] ?? ""
    let afzender = invocation[.afzender] ?? ""
    let drempel = invocation.number(.drempel) ?? 3
    let store = try console.store(toRead: true)
    let bestemming = try Bestemming(invocation, of: store, console)
    try store.refuse([afzender], .afzenderHeeftLek, console)
    try console.needsLists(of: store, else: .zoekenNogNiet)
    let erasures = try stored { () throws(StoreFailure) in try store.erasureCount() }
    let pakket = try pakket(of: store, afzender, drempel)
    let uitgave = bestemming.uitgave(path, vorm: PakketCommand.vorm, van: nil)
    try ExportedFile(uitgave: uitgave, erasures: erasures).write(
      Pakketbestand.bytes(of: pakket), replacing: invocation.has(.vervang), of: store, console)
    try console.put(line: inhoud(pakket))
    console.tell(say(.pakketGemaakt, path, path))
  }

  private func pakket(
    of store: SessionStore, _ afzender: String, _ drempel: Int
  ) throws(CommandFailure) -> Lespakket {
    guard let always = Periode.altijd else { throw .noMemory }
    let stof = try store.telstof(always, op: wall)
    let monitor = Monitor(stof, Monitor.Vraag(always, drempel: drempel), clock: wall, say: say)
    var maker = Lespakketmaker(monitor, draden: try store.leerdraden(op: wall))
    let (zaadjes, nummer) = try stored { () throws(StoreFailure) in
      _ = try store.eachLeerregel { maker.take($0) }
      return (try store.zaadjes(), try store.volgendPakket(PakketCommand.vorm))
    }
    guard maker.reizen >= drempel else {
      let few = say.count(maker.reizen, .pakketEenReis, .pakketReizen)
      throw .unconfirmed([say(.pakketTeWeinig, few, String(drempel))])
    }
    return maker.pakket(
      afzender: afzender, nummer: nummer, drempel: drempel, zaadjes: zaadjes.map(\.zaadje)
    ) { wall.read($0).day }
  }

  private func inhoud(_ pakket: Lespakket) -> String {
    let told = Pakketinhoud(pakket)
    return say(
      .pakketInhoud, pakket.afzender, String(pakket.nummer), String(told.draden), String(told.zinnen),
      String(told.zaadjes), String(told.tellingen))
  }

  // MARK: Reading

  func read() throws(CommandFailure) {
    let path = invocation[operand: 0] ?? ""
    let bytes = try TextFile(path: path).given()
    switch try read(bytes, path) {
    case .lessen(let pakket): try read(pakket)
    case .casus(let pakket):
      try CasuspakketCommand(console: console, invocation: invocation).read(pakket, path)
    }
  }

  private func read(_ whole: Lespakket) throws(CommandFailure) {
    let isProef = invocation.has(.proef)
    let store = try console.store(toRead: isProef, beginning: !isProef)
    let (pakket, weg) = whole.nagekeken(
      op: console.surroundings.today, verboden: store.state.verboden)
    try console.put(line: inhoud(pakket))
    if weg > 0 { console.tell(say(.pakketWeg, String(weg))) }
    console.tell(say(.pakketNietOndertekend))
    guard !isProef else { return console.tell(say(.pakketProef)) }
    let outcome = try stored { () throws(StoreFailure) in try store.neemOver(pakket) }
    switch outcome {
    case .nieuw: try console.put(line: say(.pakketNieuw))
    case .vervangt(let nummer): try console.put(line: say(.pakketVervangt, String(nummer)))
    case .bekend: try console.put(line: say(.pakketBekend))
    case .ouder(let nummer): try console.put(line: say(.pakketOuder, String(nummer)))
    case .botst: throw .unconfirmed([say(.pakketBotst, pakket.afzender, String(pakket.nummer))])
    }
    Receipts(console: console).finishErasingOrTell(store)
  }

  private func read(_ bytes: [UInt8], _ path: String) throws(CommandFailure) -> Pakketbestand.Inhoud {
    do throws(Pakketbestand.Fout) {
      return try Pakketbestand.lees(bytes)
    } catch {
      let line: String
      switch error {
      case .geenPakket:
        line =
          Pakketbestand.isVerzegeld(bytes) ? say(.pakketIsVerzegeld, path, path) : say(.pakketGeen, path)
      case .nieuwer: line = say(.pakketNieuwer, path)
      case .afgebroken(let regel): line = say(.pakketAfgebroken, path, String(regel))
      case .beschadigd(let regel): line = say(.pakketBeschadigd, path, String(regel))
      case .teLang(let regel):
        line = say(.pakketRegelTeLang, path, String(regel), String(Pakketbestand.meesteRegel >> 10))
      case .nietCompleet: line = say(.pakketNietCompleet, path)
      case .vanMeer: line = say(.pakketVanMeer, path)
      }
      throw .unconfirmed([line])
    }
  }

  func list() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let found = try stored { () throws(StoreFailure) in try store.pakketten() }
    guard !found.isEmpty || !invocation.format.isToReadHere else { return console.tell(say(.geenPakketten)) }
    let report = Pakketlijst(found, clock: wall, say: say).report
    try console.put(invocation.format.made(of: report, say))
  }
}

extension Periode {
  /// All days there are.
  static var altijd: Periode? {
    guard let first = Day(year: 1900, month: 1, day: 1), let last = Day(year: 2199, month: 12, day: 31) else {
      return nil
    }
    return Periode(van: first, tot: last)
  }
}
