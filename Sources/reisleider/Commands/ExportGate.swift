import Reports
import SessionModel
import SessionStore

/// Where words leave the program for other eyes: nothing passes that the lek-wacht holds back.
///
/// Who asks for it can confirm what was found by its name, which is kept as an event.
struct ExportGate {
  let store: SessionStore
  let now: Moment
  let purpose: Purpose
  let format: Format
  /// Whether it is read on a screen.
  let isOnScreen: Bool
  let confirmation: Confirmation

  /// What words leave for.
  enum Purpose: Hashable {
    /// A report, to give to others.
    case verslag(Zicht.Plaats)
    /// An answer to who asks, which may be taken elsewhere.
    case antwoord(Zicht.Plaats)

    /// Where the words will be read.
    var plaats: Zicht.Plaats {
      switch self {
      case .verslag(let plaats), .antwoord(let plaats): plaats
      }
    }

    /// Whether it is for others whatever becomes of it.
    fileprivate var isForOthers: Bool {
      switch self {
      case .verslag: true
      case .antwoord: false
      }
    }
  }

  /// Whether the answer is for others: a report or a format always, plain text when it does not go to a screen.
  private var isForOthers: Bool {
    purpose.isForOthers || !format.isToReadHere || !isOnScreen
  }

  private var held: HeldBack { HeldBack(state: store.state, plaats: purpose.plaats) }

  /// Throws when in these streams, which are loaded, anything is held back that would be told and was not confirmed.
  ///
  /// - Parameter sessie: the session that is told, if not a whole casus.
  func pass(_ streams: [StreamID], in sessie: Identifier? = nil) throws(CommandFailure) {
    try pass(streams.flatMap { held.found(in: $0, of: sessie) })
  }

  /// Throws when in these afspraken anything is held back that was not confirmed.
  func pass(_ afspraken: ListReading<AfspraakOverview>) throws(CommandFailure) {
    guard isForOthers else { return }
    let today = Day(utc: now)
    var (afspraken, found) = (afspraken, [HeldBack.Found]())
    let judged = Judged(store: store)
    // Only where something is found at all does the whole stream tell whether it was confirmed. What it brought may
    // have been told years after it was agreed.
    try stored { () throws(StoreFailure) in
      _ = try afspraken.next { (afspraak) throws(StoreFailure) in
        guard afspraak.heeftVondst(op: today, verboden: store.state.verboden) else { return true }
        try judged.load(afspraak.stream)
        found += held.found(of: afspraak)
        return true
      }
    }
    try pass(found)
  }

  /// Throws when in any of these events anything was found that was not confirmed: also in words that were taken back
  /// or mended since, which only inzage has.
  func pass(everythingIn streams: [(stream: StreamID, events: [Event])]) throws(CommandFailure) {
    try pass(streams.map(\.stream))
    guard isForOthers else { return }
    try pass(streams.flatMap { held.found(everythingIn: $0.events, of: $0.stream) })
  }

  private func pass(_ found: [HeldBack.Found]) throws(CommandFailure) {
    guard isForOthers else { return }
    let (changes, open) = confirmation.applied(to: found)
    if !changes.isEmpty { _ = try stored { () throws(StoreFailure) in try store.append(changes) } }
    if !open.isEmpty { throw .leaks(open) }
  }
}
