import Reports
import SessionModel
import SessionStore
import Text
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `pakket geef`, `zaadjes` and `neem-terug`: what a session gives to others, of nobody.
struct ZaadjeCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  // MARK: Giving

  func give() throws(CommandFailure) {
    let store = try console.store()
    let sessie = try Lookup(store: store).sessie(invocation[operand: 0] ?? "")
    let row = store.gezien(sessie).waarde
    guard row.gesloten != nil else { throw .unconfirmed([say(.zaadjeOpen)]) }
    guard let door = invocation[.door].flatMap(Stem.init(rawValue:)) else {
      throw .usage(UsageError(command: [], what: .said(.zaadjeDoor, [])))
    }
    var reader = LineReader()
    let zaadje = try zaadje(&reader)
    try check(zaadje, alias: row.alias, in: store)
    if isatty(STDIN_FILENO) != 0 {
      for deel in Zaadje.Deel.allCases where !zaadje[deel].isEmpty { console.tell("  " + zaadje[deel]) }
      console.tell(say(.zaadjeLeesVoor))
      guard line(&reader).folded.hasPrefix(say(.zaadjeJa)) else { throw .unconfirmed([say(.zaadjeNiet)]) }
    }
    let made = try stored { () throws(StoreFailure) in
      try store.append([Change(.huis, .zaadjeGezet(zaadje, sessie: sessie.id, door: door))])
    }
    try console.put(line: say(.zaadjeIsEr, made.first?.id.code ?? ""))
  }

  /// Three lines, which a person at a terminal is asked for.
  private func zaadje(_ reader: inout LineReader) throws(CommandFailure) -> Zaadje {
    var texts: [Zaadje.Deel: String] = [:]
    for deel in Zaadje.Deel.allCases {
      if isatty(STDIN_FILENO) != 0 { console.tell(say(vraag(deel))) }
      texts[deel] = line(&reader)
    }
    let parts = Zaadje.Deel.allCases.map { texts[$0] ?? "" }
    guard !parts[0].isEmpty else { throw .unconfirmed([say(.zaadjeLeeg)]) }
    guard let zaadje = Zaadje(werkte: parts[0], mogelijk: parts[1], tip: parts[2]) else {
      let length = parts.reduce(0) { $0 + $1.count }
      throw .unconfirmed([say(.zaadjeTeLang, String(length), String(Zaadje.meeste))])
    }
    return zaadje
  }

  private func vraag(_ deel: Zaadje.Deel) -> Phrase {
    switch deel {
    case .werkte: .zaadjeVraagWerkte
    case .mogelijk: .zaadjeVraagMogelijk
    case .tip: .zaadjeVraagTip
    }
  }

  private func line(_ reader: inout LineReader) -> String {
    guard let piece = reader.next() else { return "" }
    return CleanText(oneLine: String(decoding: piece.bytes, as: UTF8.self), limit: CleanText.noteLimit).text
      .trimmed
  }

  /// Nothing may be in it by which somebody can be known: nobody looks at it again.
  private func check(_ zaadje: Zaadje, alias: String, in store: SessionStore) throws(CommandFailure) {
    let texts = Zaadje.Deel.allCases.map { zaadje[$0] }
    try store.refuse(texts, .zaadjeHeeftLek, console)
    let names = VerbodenWoorden(alias.isEmpty ? [] : [alias])
    guard LekWacht.soorten(in: texts, today: console.surroundings.today, forbidden: names).isEmpty else {
      throw .unconfirmed([say(.zaadjeHeeftAlias)])
    }
  }

  // MARK: What is there

  func list() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let (eigen, elders) = try stored { () throws(StoreFailure) in
      (try store.zaadjes(), try store.elders())
    }
    let lijst = Zaadjeslijst(eigen, elders, say: say)
    guard !lijst.isLeeg || !invocation.format.isToReadHere else { return console.tell(say(.nogGeenZaadjes)) }
    try export.put(lijst.report(als: invocation.format), vorm: invocation.exportForm, van: nil)
  }

  func remove() throws(CommandFailure) {
    let code = invocation[operand: 0] ?? ""
    let store = try console.store()
    let found = try stored { () throws(StoreFailure) in
      try store.zaadjes().filter { !code.isEmpty && $0.id.code.hasPrefix(code.folded) }
    }
    guard let zaadje = found.first, found.count == 1 else { throw .unconfirmed([say(.geenZaadje, code)]) }
    _ = try stored { () throws(StoreFailure) in
      try store.overwrite(.notitie(zaadje.id, in: .huis, nieuw: nil))
    }
    try console.put(line: say(.zaadjeIsWeg))
    Receipts(console: console).finishErasingOrTell(store)
  }
}
