import SessionModel
import SessionStore
import Wording

/// `bewaarregel`: how long the house keeps what it has.
struct BewaarregelCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    guard let word = invocation[operand: 0] else { return try show() }
    let regel = Int(word).flatMap { Huis.Bewaarregel(jaren: $0, reden: invocation[.reden] ?? "") }
    let store = try console.store(beginning: true)
    // It stands in every journey that is kept so.
    try store.refuse([regel?.reden ?? ""], .redenHeeftLek, console)
    _ = try stored { () throws(StoreFailure) in
      try store.append([Change(.huis, .bewaarregelGezet(regel))])
    }
    try put(regel)
  }

  private func show() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    try put(try stored { () throws(StoreFailure) in try store.bewaarregel() })
  }

  private func put(_ regel: Huis.Bewaarregel?) throws(CommandFailure) {
    guard let regel else { return try console.put(line: say(.geenBewaarregel)) }
    try console.put(line: say(.bewaarregelIs, String(regel.jaren), regel.reden))
  }
}
