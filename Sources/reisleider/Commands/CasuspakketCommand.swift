import SessionModel
import SessionStore
import Text
import Wording

/// `pakket maak --casus` and the reading of what that made: a whole journey goes to another store.
struct CasuspakketCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func make(_ alias: String) throws(CommandFailure) {
    let path = invocation[operand: 0] ?? ""
    let afzender = CleanText.oneLine(invocation[.afzender] ?? "")
    let store = try console.store(toRead: true)
    let bestemming = try Bestemming(invocation, of: store, console)
    try store.refuse([afzender], .afzenderHeeftLek, console)
    try console.needsLists(of: store, else: .zoekenNogNiet)
    let row = try Lookup(store: store).casus(alias, van: .kind)
    let (erasures, made) = try stored { () throws(StoreFailure) in
      (try store.erasureCount(), try store.casuspakket(row.id, afzender: afzender))
    }
    guard let (pakket, nogOpen) = made else { throw .noCasus(alias, nearest: nil) }
    // In every list and at the head of every page: who looks has to look before it goes on.
    if store.state.casus(row.id)?.heeftOpenProfiel ?? true {
      throw .unconfirmed([say(.pakketCasusLek, store.gezien(row).waarde.profiel.alias)])
    }
    let uitgave = bestemming.uitgave(path, vorm: Casuspakket.gemaakt, van: StreamID(.casus, row.id))
    try ExportedFile(uitgave: uitgave, erasures: erasures).write(
      Pakketbestand.bytes(of: pakket), replacing: invocation.has(.vervang), of: store, console)
    try console.put(line: inhoud(pakket))
    if nogOpen > 0 { console.tell(say(.pakketNogOpen, String(nogOpen))) }
    console.tell(say(.pakketGemaakt, path, path))
  }

  /// Takes a journey over, or says what would come of it.
  func read(_ pakket: Casuspakket, _ path: String) throws(CommandFailure) {
    let isProef = invocation.has(.proef)
    let store = try console.store(toRead: isProef, beginning: !isProef)
    try console.needsLists(of: store, else: .zoekenNogNiet)
    let neemTerug = invocation.has(.neemTerug)
    let plan = try stored { () throws(StoreFailure) in try store.wordt(pakket, neemTerug: neemTerug) }
    if let id = plan.botst { throw .unconfirmed([say(.pakketCasusBotst, path, id.code)]) }
    guard !plan.isHierGewist else { throw .unconfirmed([say(.pakketHierGewist)]) }
    try console.put(line: inhoud(pakket))
    if !plan.daar.isEmpty { console.tell(say(.pakketHeetHier, plan.alias, plan.daar)) }
    if !plan.heette.isEmpty { console.tell(say(.pakketHeetNu, plan.heette, plan.alias)) }
    console.tell(say(.pakketNietOndertekend))
    guard !isProef else { return console.tell(say(.pakketProef)) }
    let pad = OutputFile(path: path).wholePath ?? path
    let done = try stored { () throws(StoreFailure) in
      try store.neemOver(pakket, neemTerug: neemTerug, pad: pad)
    }
    if let id = done.botst { throw .unconfirmed([say(.pakketCasusBotst, path, id.code)]) }
    if !done.komtErbij {
      try console.put(line: say(.pakketCasusBekend))
    } else if done.isNieuw {
      try console.put(line: say(.pakketCasusNieuw))
    } else {
      try console.put(line: say(.pakketCasusErbij, String(done.nieuw), String(done.aangevuld)))
    }
    if done.gewist > 0 { console.tell(say(.pakketDelenGewist, String(done.gewist))) }
    if done.teruggenomen > 0 { console.tell(say(.pakketTeruggenomen, String(done.teruggenomen), path)) }
    if !done.daarGewist.isEmpty {
      console.tell(say(.pakketDaarGewist, done.daarGewist.map(\.code).joined(separator: ", ")))
    }
  }

  private func inhoud(_ pakket: Casuspakket) -> String {
    say(
      .pakketCasusInhoud, pakket.alias, String(pakket.sessies), String(pakket.events.count),
      String(pakket.zonderWoorden))
  }
}
