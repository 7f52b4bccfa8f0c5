import SessionModel
import SessionStore
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where words leave the program for other eyes: nothing passes that the lek-wacht holds back.
///
/// Who asks for it can confirm what was found by its name: `--bevestig telefoon` where there is one,
/// `--bevestig telefoon:3f2a` where there are more. That is kept as an event.
struct ExportGate {
  let store: SessionStore
  let console: Console
  let invocation: Invocation

  /// One thing that is held back and was not confirmed, and where.
  struct Leak {
    let vondst: LekVondst
    let plek: Lekplek?
    let bij: String
    /// By what a command knows the words; `nil` where they are no sentence.
    let code: String?
  }

  /// Something that is held back, and where; without a place in words that may be gone from it.
  struct Found {
    let stream: StreamID
    let plek: Lekplek?
    let lek: Lek
    /// The step it stands in, or the alias it belongs to, with its code.
    let bij: String

    /// By what a command knows the words; `nil` where they are no sentence.
    var code: String? { plek.flatMap { Found.code($0, lek) } }

    static func code(_ plek: Lekplek, _ lek: Lek) -> String? {
      switch plek {
      case .notitie(let id), .magMee(let id), .parkeerplek(let id), .droom(let id), .afspraak(let id),
        .stand(let id),
        .tijdpunt(let id), .mijlpaal(let id), .keuze(let id):
        id.code
      case .schaal, .punt, .deelnemer: lek.bron.code
      case .kaart, .stap, .alias, .profiel: nil
      }
    }
  }

  /// Whether the answer is for others: a report or a format always, plain text when it does not go to a screen.
  var isForOthers: Bool {
    invocation.act == .verslag || invocation.form != .tekst || isatty(STDOUT_FILENO) == 0
  }

  /// Throws when in these streams, which are loaded, anything is held back that would be told and was not confirmed.
  ///
  /// - Parameter sessie: the session that is told, if not a whole casus.
  func pass(_ streams: [StreamID], in sessie: Identifier? = nil) throws(CommandFailure) {
    try pass(streams.flatMap { found(in: $0, of: sessie) })
  }

  /// Throws when in these afspraken anything is held back that was not confirmed.
  func pass(_ afspraken: [Rij<AfspraakOverview>]) throws(CommandFailure) {
    guard isForOthers else { return }
    var found: [Found] = []
    // Only where something is found at all does the whole stream tell whether it was confirmed.
    for afspraak in afspraken where holds(afspraak) {
      try stored { () throws(StoreFailure) in try store.load(afspraak.stream) }
      found += self.found(in: afspraak.stream).filter { concerns($0, afspraak) }
    }
    try pass(found)
  }

  /// Throws when in any of these events anything was found that was not confirmed: also in words that were taken back
  /// or mended since, which only inzage has.
  func pass(everythingIn streams: [(stream: StreamID, events: [Event])]) throws(CommandFailure) {
    try pass(streams.map(\.stream))
    guard isForOthers else { return }
    var found: [Found] = []
    for (stream, events) in streams {
      let lekken = Lekken(everythingIn: events, forbidden: store.state.verboden)
      found += lekken.open.map { Found(stream: stream, plek: nil, lek: $0.lek, bij: "") }
    }
    try pass(found)
  }

  /// What was confirmed with the command: a thing by its name, or the only one of its kind.
  private var named: [String] { (invocation.options[.bevestig] ?? []).map(\.folded) }

  private func pass(_ found: [Found]) throws(CommandFailure) {
    guard isForOthers else { return }
    let all = Set(found.flatMap(\.lek.vondsten))
    let named = Set(named)
    let confirmed = all.filter { vondst in
      // Never a kind at once: of two telephone numbers each is named.
      named.contains(vondst.naam)
        || named.contains(vondst.soort.rawValue) && all.count { $0.soort == vondst.soort } == 1
    }
    let changes = found.compactMap { found -> Change? in
      let here = found.lek.vondsten.filter(confirmed.contains)
      return here.isEmpty ? nil : Change(found.stream, found.lek.confirmation(of: here))
    }
    if !changes.isEmpty { _ = try stored { () throws(StoreFailure) in try store.append(changes) } }
    let open = found.flatMap { found in
      found.lek.vondsten.filter { !confirmed.contains($0) }.map {
        Leak(vondst: $0, plek: found.plek, bij: found.bij, code: found.code)
      }
    }
    if !open.isEmpty { throw .leaks(open) }
  }

  /// Where the words will be read.
  private var plaats: Zicht.Plaats { invocation.act == .afspraken ? .casus : invocation.plaats }

  /// What is held back in a stream and would be told; what stays where it was said stops nothing.
  private func found(in stream: StreamID, of sessie: Identifier? = nil) -> [Found] {
    switch stream.kind {
    case .sessie:
      guard let sessie = store.state.sessie(stream.id) else { return [] }
      return sessie.lekken.open.compactMap { plek, lek in
        guard sessie.zouVertellen(plek, at: plaats) else { return nil }
        return Found(stream: stream, plek: plek, lek: lek, bij: sessie.naam(of: plek, lek))
      }
    case .casus:
      guard let casus = store.state.casus(stream.id) else { return [] }
      // An alias that is itself held back is not told here either.
      let bij = casus.gezien(at: .verslag).waarde.alias
      return casus.lekken.open.compactMap { plek, lek in
        guard casus.zouVertellen(plek, at: plaats, in: sessie.flatMap(store.state.sessie)) else { return nil }
        let code = Found.code(plek, lek).map { " " + $0 } ?? ""
        return Found(stream: stream, plek: plek, lek: lek, bij: bij + code)
      }
    case .huis: return []
    }
  }

  private func concerns(_ found: Found, _ afspraak: Rij<AfspraakOverview>) -> Bool {
    switch found.plek {
    case nil: false
    case .afspraak(let id): id == afspraak.id
    case .stand(let id): plan(of: afspraak.stream)?.afspraak(afspraak.id)?.stand?.id == id
    case .alias: true
    case .notitie, .magMee, .parkeerplek, .droom, .tijdpunt, .mijlpaal, .schaal, .punt, .keuze, .deelnemer,
      .kaart, .stap, .profiel:
      false
    }
  }

  private func plan(of stream: StreamID) -> Reisplan? {
    store.state.casus(stream.id)?.reisplan ?? store.state.sessie(stream.id)?.reisplan
  }

  /// What it brought may have been told years after it was agreed.
  private func holds(_ afspraak: Rij<AfspraakOverview>) -> Bool {
    afspraak.heeftVondst(op: Day(utc: console.surroundings.now()), verboden: store.state.verboden)
  }
}

extension Sessie {
  /// The step in which words stand, and their code; never the words.
  fileprivate func naam(of plek: Lekplek, _ lek: Lek) -> String {
    let place: String? =
      switch plek {
      case .notitie(let id), .magMee(let id): notities[id].flatMap { etappe($0.gegevens.stap)?.stap.naam }
      case .schaal(let stap, _), .punt(let stap, _): etappe(stap)?.stap.naam
      case .parkeerplek, .droom, .afspraak, .stand, .tijdpunt, .mijlpaal, .keuze, .deelnemer, .kaart, .stap,
        .alias, .profiel:
        titel
      }
    return [place, ExportGate.Found.code(plek, lek)].compactMap(\.self).joined(separator: " ")
  }
}

extension SessionStore {
  /// A text as it may be told: a dot for each character that must not be read.
  func masked(_ text: String, at now: Moment) -> String {
    text.masked(today: Day(utc: now), forbidden: state.verboden)
  }
}
