import Reports
import SessionModel
import SessionStore
import Text
import Wording

/// `concept`: a report is laid down, read through with those it is about, and settled.
///
/// Its text is made anew each time; what was said beside it stands with it, and nothing is ever written over.
struct ConceptCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }
  private var subject: String { invocation[operand: 0] ?? "" }

  func run() throws(CommandFailure) {
    let isReading = invocation.command == .conceptToon
    let store = try console.store(toRead: isReading)
    let export = try Export(store, console, invocation)
    let found = try Lookup(store: store).subject(subject)
    let verslag = Verslag(store: store, console: console, invocation: invocation)
    let told: AudienceReport
    switch found {
    case .sessie(let sessie): told = try verslag.told(sessie)
    case .casus(let casus): told = try verslag.told(casus)
    }
    let round = Round(told: told, stream: found.stream, store: store)
    if isReading {
      try export.put(Report(told.correctieblad), vorm: invocation.exportForm, van: found.stream)
    } else if invocation.command == .conceptMaak {
      try make(round)
    } else if invocation.command == .conceptReactie {
      try say(round)
    } else {
      try settle(round)
    }
  }

  /// What is read through, and where that is kept.
  private struct Round {
    let told: AudienceReport
    let stream: StreamID
    let store: SessionStore

    /// Keeps something of it; the code of that.
    func keep(_ correctie: Correctie) throws(CommandFailure) -> String {
      let id = store.newIdentifier()
      let change = Change(stream, .correctie(correctie), id: id)
      _ = try stored { () throws(StoreFailure) in try store.append([change]) }
      return id.code
    }
  }

  private func make(_ round: Round) throws(CommandFailure) {
    if let lies = round.told.neergelegd, lies.isZelfde {
      throw .unconfirmed([say(.conceptLigtEr, String(lies.versie), subject)])
    }
    _ = try round.keep(round.told.correctie(.concept))
    let number = (round.told.neergelegd?.versie ?? 0) + 1
    try console.put(line: say(.conceptIsGemaakt, String(number), subject))
  }

  private func say(_ round: Round) throws(CommandFailure) {
    try check(round)
    let number = invocation[operand: 1] ?? ""
    let last = round.told.punten
    let punt = Int(number)
    guard number.folded == "alles" || punt.map({ 1...max(1, last) ~= $0 && last > 0 }) == true else {
      throw .unconfirmed([say(.conceptGeenPunt, number, String(last), subject)])
    }
    let words = try words()
    let who = invocation[.door] ?? ""
    try round.store.refuse([who], .wieHeeftLek, console)
    let code = try round.keep(
      round.told.correctie(.reactie, dag: try day(), wie: who, punt: punt, tekst: words))
    try console.put(line: say(.reactieIsBewaard, code))
    let found = round.store.lekken(in: [words], console)
    if !found.isEmpty { console.tell(say(.reactieHeeftLek, say.opsomming(found), code)) }
  }

  private func settle(_ round: Round) throws(CommandFailure) {
    let lies = try check(round)
    if lies.isVastgesteld { throw .unconfirmed([say(.conceptIsVast, String(lies.versie))]) }
    let who = CleanText.oneLine(invocation[operand: 1] ?? "")
    try round.store.refuse([who], .wieHeeftLek, console)
    _ = try round.keep(round.told.correctie(.vastgesteld, dag: try day(), wie: who))
    try console.put(line: say(.conceptIsVastgesteld, String(lies.versie), who))
  }

  // MARK: What may be said

  /// What was laid down, where that is still what is told.
  @discardableResult
  private func check(_ round: Round) throws(CommandFailure) -> (versie: Int, isVastgesteld: Bool) {
    guard let lies = round.told.neergelegd else { throw .unconfirmed([say(.nogGeenConcept, subject)]) }
    guard lies.isZelfde else {
      throw .unconfirmed([say(.conceptIsAnders, String(lies.versie), subject)])
    }
    return (lies.versie, lies.isVastgesteld)
  }

  private var today: Day { console.surroundings.wall.read(console.surroundings.now()).day }

  private func day() throws(CommandFailure) -> Day? {
    guard let day = invocation[.op].flatMap({ Day($0) }) else { return nil }
    guard day <= today else { throw .unconfirmed([say(.dagNogNietGeweest, say.longDate(day))]) }
    return day
  }

  /// What is said; `-` is standard input, so that it is in no list of processes.
  private func words() throws(CommandFailure) -> String {
    let typed = invocation[operand: 2] ?? ""
    let words = try CleanText.given(typed == "-" ? TextFile(path: "-").given() : Array(typed.utf8))
    guard !words.isEmpty else { throw .unconfirmed([say(.reactieIsLeeg)]) }
    return words
  }
}
