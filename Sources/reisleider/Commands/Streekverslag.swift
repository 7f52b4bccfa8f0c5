import Reports
import SessionModel
import SessionStore
import Text
import Wording

/// The picture of a region: what others may learn from of the journeys that were on their way in these days.
struct Streekverslag {
  let store: SessionStore
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func plaat() throws(CommandFailure) -> Streekplaat {
    let regio = CleanText.oneLine(invocation[.regio] ?? "")
    let (title, about) = (text(.titel), text(.thema))
    let found = LekWacht.soorten(
      in: [title, about], today: Day(utc: console.surroundings.now()), forbidden: store.state.verboden)
    guard found.isEmpty else { throw .unconfirmed([say(.plaatHeeftLek, say.opsomming(found))]) }
    let telvraag = Telvraag(console: console, invocation: invocation)
    let periode = try telvraag.periode()
    let drempel =
      try invocation[.drempel].map { text throws(CommandFailure) in
        try telvraag.number(text, from: 3)
      } ?? 3
    var vraag = Monitor.Vraag(periode, drempel: drempel)
    vraag.regio = regio
    let clock = console.surroundings.wall
    let stof = try store.telstof(periode, op: clock)
    let monitor = Monitor(stof, vraag, clock: clock, say: say)
    guard !monitor.isTeKlein else { throw .unconfirmed([say(.streekTeKlein, regio, String(drempel))]) }
    var told: [AudienceReport] = []
    let verslag = Verslag(store: store, console: console, invocation: invocation)
    var voortgang = Voortgang(monitor.opReis.count, say)
    defer { voortgang.clear() }
    for kind in monitor.opReis {
      told.append(try verslag.told(kind))
      voortgang.step()
    }
    let days =
      invocation[.schooljaar] ?? say(.telPeriode, say.shortDate(periode.van), say.shortDate(periode.tot))
    return Streekplaat(
      regio: regio, titel: title, onderwerp: about, dagen: days, reizen: told, monitor: monitor, say)
  }

  private func text(_ option: Command.Option.Name) -> String { CleanText.oneLine(invocation[option] ?? "") }
}
