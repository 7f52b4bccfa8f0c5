import Reports
import SessionModel
import SessionStore
import Text
import Wording

/// The picture of many journeys: what others may learn from of those that were on their way in these days.
struct Streekverslag {
  let store: SessionStore
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  /// What comes back in them where that is asked, else the journeys of a region.
  func plaat() throws(CommandFailure) -> Streekplaat {
    let (title, about) = (text(.titel), text(.thema))
    try store.refuse([title, about], .plaatHeeftLek, console)
    let vraag = try vraag()
    let days =
      invocation[.schooljaar]
      ?? say(.telPeriode, say.shortDate(vraag.periode.van), say.shortDate(vraag.periode.tot))
    if invocation.has(.draden) {
      try console.needsLists(of: store, else: .zoekenNogNiet)
      let gelezen = try Leerlezing(vraag, of: store, console)
      try check(gelezen.monitor)
      let verslag = Leerverslag(
        gelezen.monitor, gelezen.stof, draden: gelezen.draden, achtergehouden: gelezen.achtergehouden)
      return Streekplaat(
        draden: verslag.plaatdraden, titel: title, onderwerp: about, dagen: days, monitor: gelezen.monitor,
        say)
    }
    let clock = console.surroundings.wall
    let monitor = Monitor(
      try store.telstof(vraag.periode, op: clock), vraag, clock: clock, say: say)
    try check(monitor)
    return Streekplaat(
      regio: vraag.regio ?? "", titel: title, onderwerp: about, dagen: days, reizen: try told(monitor.opReis),
      monitor: monitor, say)
  }

  /// What is counted: small counts never whole, whoever asks.
  private func vraag() throws(CommandFailure) -> Monitor.Vraag {
    let telvraag = Telvraag(console: console, invocation: invocation)
    var vraag = Monitor.Vraag(try telvraag.periode(), drempel: invocation.number(.drempel) ?? 3)
    if invocation.has(.regio) { vraag.regio = text(.regio) }
    return vraag
  }

  /// Refuses where there are so few children that one knows of whom something is.
  private func check(_ monitor: Monitor) throws(CommandFailure) {
    guard monitor.isTeKlein else { return }
    let least = String(monitor.vraag.drempel ?? 3)
    throw .unconfirmed([
      monitor.vraag.regio.map { say(.streekTeKlein, $0, least) } ?? say(.dradenTeKlein, least)
    ])
  }

  private func told(_ kinderen: [Identifier]) throws(CommandFailure) -> [AudienceReport] {
    let verslag = Verslag(store: store, console: console, invocation: invocation)
    var voortgang = Voortgang(kinderen.count, say)
    defer { voortgang.clear() }
    var told: [AudienceReport] = []
    for kind in kinderen {
      told.append(try verslag.told(kind))
      voortgang.step()
    }
    return told
  }

  private func text(_ option: Command.Option.Name) -> String { CleanText.oneLine(invocation[option] ?? "") }
}
