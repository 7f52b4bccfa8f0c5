import Reports
import SessionModel
import SessionStore
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `verslag`.
struct VerslagCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let isEigen = invocation.audience == .eigen
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let verslag = Verslag(store: store, console: console, invocation: invocation)
    let (report, stream): (Report, StreamID)
    switch try Lookup(store: store).subject(invocation[operand: 0] ?? "") {
    case .sessie(let sessie): (report, stream) = (try verslag.report(sessie), StreamID(.sessie, sessie.id))
    // What somebody heard in one session is for who was there.
    case .casus(let casus) where isEigen || invocation.has(.laatste):
      (report, stream) = try verslag.latest(of: casus)
    case .casus(let casus):
      (report, stream) = (try verslag.report(casus), StreamID(.casus, casus.id))
      let alias = store.gezien(casus).waarde.profiel.alias
      if invocation.format.isToReadHere, isatty(STDERR_FILENO) != 0 {
        console.tell(say(.verslagIsReis, alias))
      }
    }
    try export.put(report, vorm: invocation.exportForm, van: stream, isAlwaysLogged: isEigen)
  }
}

/// `praatplaat`.
struct PraatplaatCommand {
  let console: Console
  let invocation: Invocation

  func run() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let verslag = Verslag(store: store, console: console, invocation: invocation)
    let paper = invocation[.formaat].flatMap(PraatplaatPaper.init(rawValue:)) ?? .a4
    if invocation.has(.regio) || invocation.has(.draden) {
      var invocation = invocation
      // Nobody who sees it may know whose words they are.
      invocation.options[.voor] = [Audience.leren.rawValue]
      let streek = try Streekverslag(store: store, console: console, invocation: invocation).plaat()
      return try export.put(
        Report(streek.document(on: paper, console.say)), vorm: invocation.exportForm, van: nil)
    }
    let subject = invocation[operand: 0] ?? ""
    let (plaat, stream): (AudienceReport, StreamID)
    switch try Lookup(store: store).subject(subject) {
    case .sessie(let sessie): (plaat, stream) = (try verslag.told(sessie), StreamID(.sessie, sessie.id))
    case .casus(let casus): (plaat, stream) = (try verslag.told(casus), StreamID(.casus, casus.id))
    }
    try export.put(Report(plaat.praatplaat(on: paper)), vorm: invocation.exportForm, van: stream)
  }
}

/// `reisboekje`.
struct ReisboekjeCommand {
  let console: Console
  let invocation: Invocation

  func run() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let casus = try Lookup(store: store).casus(invocation[operand: 0] ?? "", van: .kind)
    let told = try Verslag(store: store, console: console, invocation: invocation).told(casus)
    try export.put(Report(told.reisboekje), vorm: invocation.exportForm, van: StreamID(.casus, casus.id))
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
    guard isRecord || plaats == .eigen else {
      let verslag = try told(overview)
      let (sessie, casus) = known(overview)
      return made(verslag) { [plaats] in SessieJSON(sessie: sessie, casus: casus, at: plaats).text }
    }
    try load(overview)
    let (sessie, casus) = known(overview)
    if plaats == .eigen, !sessie.vraagt { throw .unconfirmed([say(.eigenAanOpenTafel)]) }
    let (given, clock) = (try given(to: casus), console.surroundings.wall)
    let verslag = SessieVerslag(
      sessie: sessie, casus: casus, at: plaats, aan: invocation[.aan] ?? "", eerder: given,
      nu: VerslagNu(casus: casus, sessies: [sessie] + given, clock: clock, say: say), clock: clock, say: say)
    let extra = isRecord ? [say(.codeIs, overview.code)] : []
    return Report(
      verslag.document.with(meta: extra), json: SessieJSON(sessie: sessie, casus: casus, at: plaats).text)
  }

  /// What is told of a session to one kind of reader.
  func told(_ overview: Rij<SessieOverview>) throws(CommandFailure) -> AudienceReport {
    try load(overview)
    let (sessie, casus) = known(overview)
    let stemmen = Ontvanger.stemmen(in: sessie.krijgt, alias: casus?.alias ?? "")
    return AudienceReport(
      sessie: sessie, casus: casus, eerder: try given(to: casus),
      for: invocation.audience ?? Audience(krijgt: stemmen, over: casus?.soort), as: invocation.reportForm,
      clock: console.surroundings.wall, say: say)
  }

  private func load(_ overview: Rij<SessieOverview>) throws(CommandFailure) {
    try stored { () throws(StoreFailure) in try store.load(sessie: overview.id, casus: overview.casus) }
    let streams = [StreamID(.sessie, overview.id)] + (overview.casus.map { [StreamID(.casus, $0)] } ?? [])
    try gate.pass(streams, in: overview.id)
  }

  private func known(_ overview: Rij<SessieOverview>) -> (sessie: Sessie, casus: Casus?) {
    (store.state.sessie(overview.id) ?? Sessie(id: overview.id), overview.casus.flatMap(store.state.casus))
  }

  /// A report for one kind of reader; for programs all that goes along, unless somebody said for whom or what it is.
  private func made(_ verslag: AudienceReport, _ json: @escaping () -> String) -> Report {
    let isChosen = invocation.audience != nil || invocation.has(.vorm)
    return Report(verslag.document, json: isChosen ? verslag.document.json : json())
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
    let (casus, sessies) = try loaded(overview)
    let surroundings = console.surroundings
    let left = try stored { () throws(StoreFailure) in try Uitgaven(store: store).van(casus.id) }
    let blad = Reisblad(
      casus: casus, sessies: sessies,
      uitgaven: left.map { left in Uitgavenregel(left) { store.masked($0, at: surroundings.now()) } },
      nu: VerslagNu(casus: casus, sessies: sessies, clock: surroundings.wall, say: say),
      vandaag: surroundings.today, clock: surroundings.wall, say: say)
    return Report(blad.document(deel), json: blad.jsonText(deel))
  }

  /// The report of a casus with all its sessions.
  func report(_ overview: Rij<CasusOverview>) throws(CommandFailure) -> Report {
    let (casus, sessies) = try loaded(overview)
    let json = { [plaats] in CasusJSON(casus: casus, sessies: sessies, at: plaats).text }
    guard isRecord else { return made(told(casus, sessies), json) }
    let clock = console.surroundings.wall
    let verslag = CasusVerslag(
      casus: casus, sessies: sessies, at: plaats,
      nu: VerslagNu(casus: casus, sessies: sessies, clock: clock, say: say), clock: clock, say: say)
    let extra = casus.gezien(at: plaats).waarde.profiel.flatMap { profiel in
      profiel.bewaarTot.map { say(.bewaarTotOm, say.longDate($0), profiel.bewaarReden) }
    }
    return Report(verslag.document.with(meta: extra.map { [$0] } ?? []), json: json())
  }

  /// What is told of a journey to one kind of reader.
  func told(_ overview: Rij<CasusOverview>) throws(CommandFailure) -> AudienceReport {
    let (casus, sessies) = try loaded(overview)
    return told(casus, sessies)
  }

  /// What is told of the journey of a child.
  func told(_ kind: Identifier) throws(CommandFailure) -> AudienceReport {
    let (casus, sessies) = try loaded(kind, .kind, isOneOfMany: true)
    return told(casus, sessies)
  }

  private func told(_ casus: Casus, _ sessies: [Sessie]) -> AudienceReport {
    AudienceReport(
      casus: casus, sessies: sessies, for: invocation.audience ?? Audience(krijgt: [], over: casus.soort),
      as: invocation.reportForm, clock: console.surroundings.wall, say: say)
  }

  private func loaded(_ overview: Rij<CasusOverview>) throws(CommandFailure) -> (
    casus: Casus, sessies: [Sessie]
  ) { try loaded(overview.id, overview.soort) }

  /// A journey with its sessions.
  ///
  /// - Parameter isOneOfMany: whether whoever asks reads more of them, and tells how far that is.
  private func loaded(
    _ id: Identifier, _ soort: Casus.Soort, isOneOfMany: Bool = false
  ) throws(CommandFailure) -> (casus: Casus, sessies: [Sessie]) {
    let known = try stored { () throws(StoreFailure) in
      let known = try store.sessies(traject: id, van: soort)
      var voortgang = isOneOfMany ? nil : Voortgang(known.count, console.say)
      defer { voortgang?.clear() }
      for sessie in known {
        try store.load(sessie: sessie.id, casus: id)
        voortgang?.step()
      }
      try store.load(StreamID(.casus, id))
      return known
    }
    try gate.pass([StreamID(.casus, id)] + known.map { StreamID(.sessie, $0.id) })
    return (store.state.casus(id) ?? Casus(id: id), known.compactMap { store.state.sessie($0.id) })
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
  /// Whether what it asks for is read by others, as a report is.
  private var isReport: Bool {
    [.verslag, .praatplaat, .reisboekje, .conceptMaak, .conceptReactie, .conceptVaststel, .conceptToon]
      .contains(command)
  }

  /// The gate through which what this asks for leaves.
  func gate(to store: SessionStore, _ console: Console, at plaats: Zicht.Plaats) -> ExportGate {
    ExportGate(
      store: store, now: console.surroundings.now(),
      purpose: isReport ? .verslag(plaats) : .antwoord(plaats),
      format: format, isOnScreen: console.out.isScreen,
      confirmation: Confirmation(options[.bevestig] ?? []))
  }
}
