import Reports
import SessionModel
import SessionStore
import Wording

/// `verslag` and `afspraken`.
struct ReportCommands {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    if invocation.act == .verslag { try report() } else { try afspraken() }
  }

  private func report() throws(CommandFailure) {
    let isEigen = invocation.audience == .eigen
    if isEigen, invocation[.aan] == nil { throw .unconfirmed([say(.eigenVraagtAan)]) }
    try Ontvanger.check(invocation, console)
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let verslag = Verslag(store: store, console: console, invocation: invocation)
    let (text, stream): (String, StreamID)
    switch try Lookup(store: store).subject(invocation[operand: 0] ?? "") {
    case .sessie(let sessie): (text, stream) = (try verslag.text(sessie), StreamID(.sessie, sessie.id))
    case .casus(let casus): (text, stream) = try verslag.latest(of: casus)
    }
    try export.put(text, vorm: invocation.exportForm, van: stream, isAlwaysLogged: isEigen)
  }

  private func afspraken() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    var casus: Identifier?
    if let alias = invocation[.casus] { casus = try Lookup(store: store).casus(alias).id }
    let onlyOpen = invocation.has(.open)
    let rows = try stored { () throws(StoreFailure) in
      try store.afspraken(casus: casus, onlyOpen: onlyOpen)
    }
    try ExportGate(store: store, console: console, invocation: invocation).pass(rows)
    let afspraken = try stored { () throws(StoreFailure) in
      try rows.map { row throws(StoreFailure) in try store.gezien(row) }
    }
    let van = casus.map { StreamID(.casus, $0) }
    if invocation.form == .json { return try export.put(afspraken.jsonText, vorm: "json", van: van) }
    guard !afspraken.isEmpty else { return console.tell(say(onlyOpen ? .geenOpenAfspraken : .geenAfspraken)) }
    let lists = OverviewDocument(clock: console.surroundings.wall, say: say)
    try export.put(lists.document(afspraken).plainText, vorm: invocation.form.rawValue, van: van)
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
  private var form: Command.Form { invocation.form }
  private var plaats: Zicht.Plaats { invocation.plaats }
  private var gate: ExportGate { ExportGate(store: store, console: console, invocation: invocation) }

  /// The report of a session.
  func text(_ overview: Rij<SessieOverview>) throws(CommandFailure) -> String {
    try stored { () throws(StoreFailure) in try store.load(sessie: overview.id, casus: overview.casus) }
    let streams = [StreamID(.sessie, overview.id)] + (overview.casus.map { [StreamID(.casus, $0)] } ?? [])
    try gate.pass(streams, in: overview.id)
    let sessie = store.state.sessie(overview.id) ?? Sessie(id: overview.id)
    let casus = overview.casus.flatMap(store.state.casus)
    if plaats == .eigen, !sessie.vraagt { throw .unconfirmed([say(.eigenAanOpenTafel)]) }
    if form == .json { return SessieJSON(sessie: sessie, casus: casus, at: plaats).text }
    let clock = console.surroundings.wall
    var document = SessieVerslag(
      sessie: sessie, casus: casus, at: plaats, aan: invocation[.aan] ?? "", clock: clock, say: say
    ).document
    if isRecord { document.meta.append(say(.codeIs, overview.code)) }
    return text(document, form)
  }

  /// The report of the latest session of a casus, the one to send tonight; before the first, of the casus.
  func latest(of casus: Rij<CasusOverview>) throws(CommandFailure) -> (text: String, van: StreamID) {
    let latest = try stored { () throws(StoreFailure) in try store.sessies(casus: casus.id, limit: 1).first }
    guard let latest else {
      if plaats == .eigen { throw .unconfirmed([say(.eigenZonderSessie)]) }
      return (try text(casus), StreamID(.casus, casus.id))
    }
    return (try text(latest), StreamID(.sessie, latest.id))
  }

  /// The report of a casus with all its sessions.
  func text(_ overview: Rij<CasusOverview>) throws(CommandFailure) -> String {
    let known = try stored { () throws(StoreFailure) in
      let known = try store.sessies(casus: overview.id)
      for sessie in known { try store.load(sessie: sessie.id, casus: overview.id) }
      try store.load(StreamID(.casus, overview.id))
      return known
    }
    try gate.pass([StreamID(.casus, overview.id)] + known.map { StreamID(.sessie, $0.id) })
    let sessies = known.compactMap { store.state.sessie($0.id) }
    let casus = store.state.casus(overview.id) ?? Casus(id: overview.id)
    if form == .json { return CasusJSON(casus: casus, sessies: sessies, at: plaats).text }
    let clock = console.surroundings.wall
    var document = CasusVerslag(casus: casus, sessies: sessies, at: plaats, clock: clock, say: say).document
    if isRecord, let profiel = casus.gezien(at: plaats).waarde.profiel, let day = profiel.bewaarTot {
      document.meta.append(say(.bewaarTotOm, say.longDate(day), profiel.bewaarReden))
    }
    return text(document, form)
  }

  private func text(_ document: Document, _ form: Command.Form) -> String {
    form == .md ? document.markdown : document.plainText
  }
}
