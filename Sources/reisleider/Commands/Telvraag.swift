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
    var vraag = Monitor.Vraag(try periode(), drempel: drempel)
    vraag.regio = invocation[.regio]
    return vraag
  }

  /// The days that are asked for.
  func periode() throws(CommandFailure) -> Periode {
    if let periode = invocation[.schooljaar].flatMap({ Periode(schooljaar: $0) }) { return periode }
    let (van, tot) = (invocation[.van].flatMap { Day($0) }, invocation[.tot].flatMap { Day($0) })
    guard let van, let tot, let periode = Periode(van: van, tot: tot) else {
      throw .usage(UsageError(command: [], what: .said(.telGeenPeriode, [])))
    }
    return periode
  }

  /// From how many children a count is told; `nil` where all are.
  private var drempel: Int? {
    if let number = invocation.number(.drempel) { return number }
    let isDesk = invocation.format.isToReadHere && invocation[.uit] == nil && isatty(STDOUT_FILENO) != 0
    return invocation.has(.intern) || isDesk ? nil : 3
  }
}

extension SessionStore {
  /// What there is to count in these days, as the clock of the wall has them.
  func telstof(
    _ periode: Periode, metMensen: Bool = false, op clock: WallClock
  ) throws(CommandFailure) -> Telstof {
    try stored { () throws(StoreFailure) in
      try telstof(periode, metMensen: metMensen) { clock.read($0).day }
    }
  }
}
