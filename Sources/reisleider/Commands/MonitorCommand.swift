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
    if invocation[operand: 0] != nil {
      return try OpgaveLezen(console: console, invocation: invocation).run()
    }
    let vraag = try vraag()
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let clock = console.surroundings.wall
    let stof = try store.telstof(vraag.periode, op: clock)
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
    if let text = invocation[.vanTotaal] { vraag.vanTotaal = try telvraag.number(text, from: 1) }
    if let text = invocation[.doel] { vraag.doel = try telvraag.number(text, from: 1) }
    if let text = invocation[.kruis] {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed.folded }
      guard parts.count == 2, parts[0] != parts[1], let een = Monitor.Kruis(parts[0]),
        let ander = Monitor.Kruis(parts[1])
      else { throw .unconfirmed([say(.telGeenKruis, text, Monitor.Kruis.woorden.joined(separator: ", "))]) }
      vraag.kruis = (een, ander)
    }
    return vraag
  }
}
