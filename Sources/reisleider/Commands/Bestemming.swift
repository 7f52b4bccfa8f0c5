import SessionModel
import SessionStore
import Wording

/// For whom something leaves the program and on what ground.
///
/// The export log keeps both for long and lists them.
struct Bestemming {
  let aan: String
  let grond: String

  /// As they were typed; refuses what tells who somebody is.
  init(_ invocation: Invocation, of store: SessionStore, _ console: Console) throws(CommandFailure) {
    (aan, grond) = (invocation[.aan] ?? "", invocation[.grond] ?? "")
    try store.refuse([aan, grond], .aanHeeftLek, console)
  }

  /// - Parameters:
  ///   - vorm: its form, as the export log names it.
  ///   - van: what it is about; `nil` when it is about more than one.
  func uitgave(_ pad: String, vorm: String, van: StreamID?) -> Huis.Uitgave {
    Huis.Uitgave(pad: pad, vorm: vorm, van: van, aan: aan, grond: grond)
  }
}

extension SessionStore {
  /// What in these texts tells who somebody is, with the words that are forbidden in this store.
  func lekken(in texts: [String], _ console: Console) -> LekSoorten {
    LekWacht.soorten(in: texts, today: console.surroundings.today, forbidden: state.verboden)
  }

  /// Refuses texts that are kept, or go out, as they are typed and tell who somebody is.
  ///
  /// - Parameter phrase: says so, with what was found.
  func refuse(_ texts: [String], _ phrase: Phrase, _ console: Console) throws(CommandFailure) {
    let found = lekken(in: texts, console)
    guard found.isEmpty else { throw .unconfirmed([console.say(phrase, console.say.opsomming(found))]) }
  }
}
