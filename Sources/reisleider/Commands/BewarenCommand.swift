import Reports
import SessionModel
import SessionStore
import Wording

/// `bewaren`: what is kept past its day, what has no day, and what was erased.
struct BewarenCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let klok = Klokvraag(console: console, invocation: invocation)
    let today = try klok.today(in: store)
    let output = ListOutput(store: store, console: console, format: invocation.format)
    let form = OverviewDocument(clock: console.surroundings.wall, say: say).bewaren
    let isTold = try output.put(form) {
      var (first, isOver, waiting) = (0, false, [Bewaarrij]()[...])
      return { goesOn throws(StoreFailure) in
        while true {
          while let row = waiting.popFirst() {
            let stuk = Bewaarstuk(
              row, casus: { store.gezien($0).waarde }, sessie: { store.gezien($0).waarde })
            guard try goesOn(stuk) else { return false }
          }
          if isOver { return true }
          let next = try store.bewaarrijen(today, limit: 500, from: first)
          (waiting, first, isOver) = (next[...], first + 500, next.count < 500)
        }
      }
    }
    guard invocation.format.isToReadHere else { return }
    console.tell(say(isTold ? .bewarenHoe : .nietsTeBewaren))
  }
}

/// Whether the day it is can be trusted, for what is past its own.
struct Klokvraag {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  /// The day it is; first asks for it where the clock may be wrong.
  func today(in store: SessionStore) throws(CommandFailure) -> Day {
    let (now, wall) = (console.surroundings.now(), console.surroundings.wall)
    let today = wall.read(now).day
    let heard = try stored { () throws(StoreFailure) in try store.heard() }
    if let named = invocation[.bevestig].flatMap({ Day($0) }) {
      guard named == today else {
        throw .unconfirmed([say(.klokZegtAnders, say.longDate(today), say.longDate(named))])
      }
    } else if let doubt = ClockDoubt(at: now, heard: heard) {
      let how: Phrase =
        invocation.command == .bewaren
        ? .klokBevestigenBewaren
        : invocation.command == .trajectLijst ? .klokBevestigenTraject : .klokBevestigen
      throw .unconfirmed([sentence(for: doubt, today), say(how, today.iso)])
    }
    return today
  }

  private func sentence(for doubt: ClockDoubt, _ today: Day) -> String {
    let (phrase, moment) =
      switch doubt {
      case .behind(let moment): (Phrase.klokLooptAchter, moment)
      case .ahead(let moment): (Phrase.klokLooptVoor, moment)
      }
    return say(phrase, say.longDate(today), say.longDate(console.surroundings.wall.read(moment).day))
  }
}
