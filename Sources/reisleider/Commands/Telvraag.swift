import Reports
import SessionModel
import SessionStore
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is asked of what is counted: the days, the region, and from how many children a count is told.
struct Telvraag {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  /// The question as far as every command that counts asks it.
  func vraag() throws(CommandFailure) -> Monitor.Vraag {
    var vraag = Monitor.Vraag(try periode(), drempel: try drempel())
    vraag.regio = invocation[.regio]
    return vraag
  }

  /// The days that are asked for.
  func periode() throws(CommandFailure) -> Periode {
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

  func number(_ text: String, from least: Int) throws(CommandFailure) -> Int {
    guard let number = Int(text), number >= least, number < 1_000_000 else {
      throw .unconfirmed([say(.telGeenGetal, text, String(least))])
    }
    return number
  }
}

extension SessionStore {
  /// What there is to count in these days, as the clock of the wall has them.
  func telstof(_ periode: Periode, op clock: WallClock) throws(CommandFailure) -> Telstof {
    try stored { () throws(StoreFailure) in try telstof(periode) { clock.read($0).day } }
  }
}
