import SessionModel
import SessionStore
import Text
import Wording

/// `afspraken zet CODE STAND [TEKST]`: what became of something that was agreed, also in a talk that is closed.
struct AfspraakZetten {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    guard let code = invocation[operand: 0],
      let stand = invocation[operand: 1].flatMap(Afspraak.Stand.Soort.init(rawValue:))
    else { return }
    let today = console.surroundings.today
    let op = invocation[.op].flatMap { Day($0) } ?? today
    guard op <= today else { throw .unconfirmed([say(.dagNogNietGeweest, say.longDate(op))]) }
    let store = try console.store()
    let zin = try Sentence(code: code, in: store, say, absent: .geenAfspraakVanCode)
    guard let stream = zin.afspraakStream, zin.afspraak != nil else {
      throw .unconfirmed([say(.alleenAfspraak, zin.code)])
    }
    let bracht = CleanText.oneLine(invocation[operand: 2] ?? "")
    let fact = Fact.afspraakStand(zin.ding, stand, bracht: bracht, sessie: nil, op: op == today ? nil : op)
    _ = try stored { () throws(StoreFailure) in try store.append([Change(stream, fact)]) }
    try console.put(line: say(.standIsBewaard, say(.name(of: stand)), say.longDate(op)))
  }
}
