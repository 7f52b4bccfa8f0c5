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
    let stof = try stored { () throws(StoreFailure) in
      try store.telstof(vraag.periode) { clock.read($0).day }
    }
    let report = MonitorReport(Monitor(stof, vraag, clock: clock, say: say))
    guard !report.isLeeg || !invocation.format.isToReadHere else { return console.tell(say(.telNiets)) }
    try export.put(
      report.report(als: invocation.format), vorm: invocation.exportForm, van: nil,
      isAlwaysLogged: invocation.has(.intern))
  }

  private func vraag() throws(CommandFailure) -> Monitor.Vraag {
    var vraag = Monitor.Vraag(try periode(), drempel: try drempel())
    vraag.regio = invocation[.regio]
    vraag.per = invocation[.per].flatMap(Periode.Stuk.init(rawValue:))
    if let text = invocation[.vanTotaal] { vraag.vanTotaal = try number(text, from: 1) }
    if let text = invocation[.kruis] {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed.folded }
      guard parts.count == 2, parts[0] != parts[1], let een = Monitor.Kruis(parts[0]),
        let ander = Monitor.Kruis(parts[1])
      else { throw .unconfirmed([say(.telGeenKruis, text, Monitor.Kruis.woorden.joined(separator: ", "))]) }
      vraag.kruis = (een, ander)
    }
    return vraag
  }

  private func periode() throws(CommandFailure) -> Periode {
    if let text = invocation[.schooljaar] {
      guard let periode = Periode(schooljaar: text) else {
        throw .unconfirmed([say(.telGeenSchooljaar, text)])
      }
      return periode
    }
    guard let van = invocation[.van].flatMap({ Day($0) }), let tot = invocation[.tot].flatMap({ Day($0) })
    else {
      throw .unconfirmed([say(.telGeenPeriode)])
    }
    guard let periode = Periode(van: van, tot: tot) else {
      throw .unconfirmed([say(.telVanNaTot, say.shortDate(van), say.shortDate(tot))])
    }
    return periode
  }

  /// From how many children a count is told; `nil` where all are.
  private func drempel() throws(CommandFailure) -> Int? {
    if let text = invocation[.drempel] { return try number(text, from: 3) }
    let isDesk = invocation.format.isToReadHere && invocation[.uit] == nil && isatty(STDOUT_FILENO) != 0
    return invocation.has(.intern) || isDesk ? nil : 3
  }

  private func number(_ text: String, from least: Int) throws(CommandFailure) -> Int {
    guard let number = Int(text), number >= least, number < 1_000_000 else {
      throw .unconfirmed([say(.telGeenGetal, text, String(least))])
    }
    return number
  }
}
