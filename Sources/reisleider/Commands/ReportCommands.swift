import Reports
import SessionModel
import SessionStore
import Wording

/// `verslag`.
struct VerslagCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let isEigen = invocation.audience == .eigen
    if isEigen, invocation[.aan] == nil { throw .unconfirmed([say(.eigenVraagtAan)]) }
    try Ontvanger.check(invocation, console)
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let verslag = Verslag(store: store, console: console, invocation: invocation)
    let (report, stream): (Report, StreamID)
    switch try Lookup(store: store).subject(invocation[operand: 0] ?? "") {
    case .sessie(let sessie): (report, stream) = (try verslag.report(sessie), StreamID(.sessie, sessie.id))
    case .casus(let casus): (report, stream) = try verslag.latest(of: casus)
    }
    try export.put(report, vorm: invocation.exportForm, van: stream, isAlwaysLogged: isEigen)
  }
}

/// The report of a session or a casus, in each of its forms.
struct Verslag {
  let store: SessionStore
  let console: Console
  let invocation: Invocation
  /// Whether it also tells what is only of use here: the code, until when it is kept.
  var isRecord = false
  private var say: Wording { console.say }
  private var plaats: Zicht.Plaats { invocation.plaats }
  private var gate: ExportGate { invocation.gate(to: store, console, at: plaats) }

  /// The report of a session.
  func report(_ overview: Rij<SessieOverview>) throws(CommandFailure) -> Report {
    try stored { () throws(StoreFailure) in try store.load(sessie: overview.id, casus: overview.casus) }
    let streams = [StreamID(.sessie, overview.id)] + (overview.casus.map { [StreamID(.casus, $0)] } ?? [])
    try gate.pass(streams, in: overview.id)
    let sessie = store.state.sessie(overview.id) ?? Sessie(id: overview.id)
    let casus = overview.casus.flatMap(store.state.casus)
    if plaats == .eigen, !sessie.vraagt { throw .unconfirmed([say(.eigenAanOpenTafel)]) }
    let verslag = SessieVerslag(
      sessie: sessie, casus: casus, at: plaats, aan: invocation[.aan] ?? "",
      eerder: try given(to: casus), clock: console.surroundings.wall, say: say)
    let extra = isRecord ? [say(.codeIs, overview.code)] : []
    return Report(
      verslag.document.with(meta: extra), json: SessieJSON(sessie: sessie, casus: casus, at: plaats).text)
  }

  /// The sessions that were given to a traject after they were held.
  private func given(to casus: Casus?) throws(CommandFailure) -> [Sessie] {
    guard let casus, casus.soort == .netwerk else { return [] }
    let known = try stored { () throws(StoreFailure) in
      let known = try store.sessies(traject: casus.id, van: .netwerk).filter { $0.casus == nil }
      for sessie in known { try store.load(StreamID(.sessie, sessie.id)) }
      return known
    }
    try gate.pass(known.map { StreamID(.sessie, $0.id) })
    return known.compactMap { store.state.sessie($0.id) }
  }

  /// The report of the latest session of a casus, the one to send tonight; before the first, of the casus.
  func latest(of casus: Rij<CasusOverview>) throws(CommandFailure) -> (report: Report, van: StreamID) {
    let latest = try stored { () throws(StoreFailure) in try store.sessies(casus: casus.id, limit: 1).first }
    guard let latest else {
      if plaats == .eigen { throw .unconfirmed([say(.eigenZonderSessie)]) }
      return (try report(casus), StreamID(.casus, casus.id))
    }
    return (try report(latest), StreamID(.sessie, latest.id))
  }

  /// The page of a journey, or a part of it, as looking back shows it.
  func blad(_ overview: Rij<CasusOverview>, _ deel: Reisdeel?) throws(CommandFailure) -> Report {
    let (casus, sessies) = try reis(overview)
    let surroundings = console.surroundings
    let blad = Reisblad(
      casus: casus, sessies: sessies, vandaag: surroundings.today, clock: surroundings.wall, say: say)
    return Report(blad.document(deel), json: blad.jsonText(deel))
  }

  /// The report of a casus with all its sessions.
  func report(_ overview: Rij<CasusOverview>) throws(CommandFailure) -> Report {
    let (casus, sessies) = try reis(overview)
    let verslag = CasusVerslag(
      casus: casus, sessies: sessies, at: plaats, clock: console.surroundings.wall, say: say)
    let profiel = isRecord ? casus.gezien(at: plaats).waarde.profiel : nil
    let extra = profiel.flatMap { profiel in
      profiel.bewaarTot.map { say(.bewaarTotOm, say.longDate($0), profiel.bewaarReden) }
    }
    return Report(
      verslag.document.with(meta: extra.map { [$0] } ?? []),
      json: CasusJSON(casus: casus, sessies: sessies, at: plaats).text)
  }

  /// A casus and its sessions, once nothing of them keeps them here.
  private func reis(_ overview: Rij<CasusOverview>) throws(CommandFailure) -> (Casus, [Sessie]) {
    let known = try stored { () throws(StoreFailure) in
      let known = try store.sessies(traject: overview.id, van: overview.soort)
      for sessie in known { try store.load(sessie: sessie.id, casus: overview.id) }
      try store.load(StreamID(.casus, overview.id))
      return known
    }
    try gate.pass([StreamID(.casus, overview.id)] + known.map { StreamID(.sessie, $0.id) })
    let sessies = known.compactMap { store.state.sessie($0.id) }
    return (store.state.casus(overview.id) ?? Casus(id: overview.id), sessies)
  }
}

extension Document {
  /// The report with these lines behind what belongs to its title.
  fileprivate func with(meta lines: [String]) -> Document {
    var document = self
    document.meta += lines
    return document
  }
}

extension Invocation {
  /// The gate through which what this asks for leaves.
  func gate(to store: SessionStore, _ console: Console, at plaats: Zicht.Plaats) -> ExportGate {
    ExportGate(
      store: store, now: console.surroundings.now(),
      purpose: command == .verslag ? .verslag(plaats) : .antwoord(plaats), format: format,
      confirmation: Confirmation(options[.bevestig] ?? []))
  }
}
