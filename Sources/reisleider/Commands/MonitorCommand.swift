import Reports
import SessionModel
import SessionStore
import Text
import Wording

/// `monitor`: what is counted of a period.
///
/// On the terminal of the desk all counts stand there; what leaves it tells no small ones, unless that is asked for and noted.
struct MonitorCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let vraag = try vraag()
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let clock = console.surroundings.wall
    let stof = try store.telstof(vraag.periode, metMensen: vraag.vraagtMensen, op: clock)
    let report = MonitorReport(Monitor(stof, vraag, clock: clock, say: say))
    guard !report.isLeeg || !invocation.format.isToReadHere else { return console.tell(say(.telNiets)) }
    try export.put(
      report.report(als: invocation.format), vorm: invocation.exportForm, van: nil,
      isAlwaysLogged: invocation.has(.intern))
  }

  private func vraag() throws(CommandFailure) -> Monitor.Vraag {
    let telvraag = Telvraag(console: console, invocation: invocation)
    var vraag = try telvraag.vraag()
    vraag.per = invocation[.per].flatMap(Periode.Stuk.init(rawValue:))
    vraag.vanTotaal = invocation.number(.vanTotaal)
    vraag.doel = invocation.number(.doel)
    vraag.kruis = invocation[.kruis].flatMap { Monitor.Kruis.paar($0) }
    return vraag
  }
}
