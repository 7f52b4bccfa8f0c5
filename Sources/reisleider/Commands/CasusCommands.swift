import Reports
import SessionModel
import SessionStore
import Wording

/// Carries out the commands about casussen and about trajecten: one kind of journey, of a child or of a network.
struct CasusCommands {
  let console: Console
  let invocation: Invocation
  var soort = Casus.Soort.kind
  private var say: Wording { console.say }

  func make() throws(CommandFailure) {
    let name = invocation[operand: 0] ?? ""
    var profiel = isTraject ? Casus.Profiel(traject: name) : Casus.Profiel(alias: name)
    let store = try console.store(beginning: true)
    try adopt(into: &profiel, store)
    try append(Change(StreamID(.casus, store.newIdentifier()), .casusGemaakt(profiel)), to: store)
    try console.put(line: say(isTraject ? .trajectIsEr : .casusIsEr, profiel.alias, profiel.alias))
    nudge(profiel.alias)
  }

  private var isTraject: Bool { soort == .netwerk }

  /// The journey that is named.
  private func named(in store: SessionStore) throws(CommandFailure) -> Rij<CasusOverview> {
    try Lookup(store: store).casus(invocation[operand: 0] ?? "", van: soort)
  }

  /// Says that an alias reads like a name; a traject may well have that of a place.
  private func nudge(_ alias: String) {
    if !isTraject, alias.lijktOpEchteNaam { console.tell(say(.lijktOpNaamAlias, alias, alias)) }
  }

  func list() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let lists = OverviewDocument(clock: console.surroundings.wall, say: say)
    let output = ListOutput(store: store, console: console, format: invocation.format)
    let rows = try stored { () throws(StoreFailure) in try store.readCasussen(van: soort) }
    let isWanted = { (rij: Rij<CasusOverview>) in
      invocation[.regio].map { rij.isUit(regio: $0) } != false
        && invocation[.gemeente].map { rij.isUit(gemeente: $0) } != false
    }
    guard invocation.has(.verlopen) else {
      let form = isTraject ? lists.trajecten : lists.casussen
      if try !output.put(form, { rows.pass(store.gezien, where: isWanted) }) {
        console.tell(say(isTraject ? .nogGeenTrajecten : .nogGeenCasussen, store.path))
      }
      return
    }
    let today = try Klokvraag(console: console, invocation: invocation).today(in: store)
    let overdue = { rows.pass(store.gezien) { $0.isOverdue(on: today) && isWanted($0) } }
    var hasOverdue = false
    try stored { () throws(StoreFailure) in
      let next = overdue()
      _ = try next { _ in
        hasOverdue = true
        return false
      }
    }
    if hasOverdue { console.tell(say(.vandaagVolgensKlok, say.longDate(today))) }
    if try !output.put(lists.overdue, overdue) { console.tell(say(.nietsVerlopen)) }
    guard invocation.format.isToReadHere else { return }
    // Of whom nobody said a day, none can be past: they stand apart.
    let open = { rows.pass(store.gezien) { !$0.heeftBewaardag && isWanted($0) } }
    var hasOpen = false
    try stored { () throws(StoreFailure) in
      _ = try open()({ _ in
        hasOpen = true
        return false
      })
    }
    guard hasOpen else { return }
    console.tell(say(.zonderBewaardag))
    _ = try output.put(isTraject ? lists.trajecten : lists.casussen, open)
  }

  func show() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let casus = try named(in: store)
    let verslag = Verslag(store: store, console: console, invocation: invocation, isRecord: true)
    let report: Report
    if invocation.has(.alles) {
      report = try everything(of: casus, in: store)
    } else if let word = invocation[.deel] {
      report = try verslag.blad(casus, Reisdeel(rawValue: word))
    } else {
      report = try verslag.report(casus)
    }
    try export.put(report, vorm: invocation.exportForm, van: StreamID(.casus, casus.id))
  }

  /// Inzage: every event that concerns the casus, also what was taken back.
  private func everything(of casus: Rij<CasusOverview>, in store: SessionStore) throws(CommandFailure)
    -> Report
  {
    var streams = try stored { () throws(StoreFailure) in try store.events(ofCasus: casus.id) }
    let others = try Receipts(console: console).strays(in: store)
    others.forEach(console.tell)
    // Inzage is whole, also the alias.
    let alias = store.state.casus(casus.id)?.alias ?? ""
    let aan = Ontvanger(invocation[.aan] ?? "", alias: alias)
    let blijvers = Blijvers(in: streams, behalve: aan.stem)
    let voices = blijvers.zinnen.map { zinnen in
      let naam =
        zinnen.stem.map { say.naam($0, alias: store.gezien(casus).waarde.profiel.alias) } ?? say(.zonderStem)
      let zin = say(zinnen.aantal == 1 ? .eenZinVan : .zinnenVan, String(zinnen.aantal), naam)
      return (naam: naam, zin: zin)
    }
    var lines: [String] = []
    if invocation.has(.zonderBlijftHier) {
      for index in streams.indices {
        streams[index].events.removeAll { blijvers.gebeurtenissen.contains($0.id) }
      }
      lines = voices.map { say(.inzageZonder, $0.zin) }
    } else if aan.naam.isEmpty, !voices.isEmpty {
      throw .unconfirmed([say(.inzageVraagtAan, voices.map(\.zin).joined(separator: ", "))])
    } else {
      lines = voices.map { say(.inzageMet, $0.zin, $0.naam) }
    }
    try invocation.gate(to: store, console, at: invocation.plaats).pass(everythingIn: streams)
    let dossier = Dossier(
      casus: casus.id, alias: alias, streams: streams, aan: aan.naam, blijft: lines,
      others: others, clock: console.surroundings.wall, say: say)
    return Report(dossier.document, json: dossier.jsonText)
  }

  func change() throws(CommandFailure) {
    let options: [Command.Option.Name] = [
      .alias, .naam, .regio, .gemeente, .swv, .leeftijd, .inschrijving, .label, .nieuwLabel, .bewaarTot,
      .reden,
      .anker, .vertrouwenspersoon, .gewenst, .erbij,
    ]
    guard options.contains(where: invocation.has) else { throw usage(.nothingToChange) }
    let store = try console.store()
    let casus = try named(in: store)
    let stream = StreamID(.casus, casus.id)
    try stored { () throws(StoreFailure) in try store.load(stream) }
    guard var profiel = store.state.casus(casus.id)?.profiel else { return }
    try adopt(into: &profiel, store)
    if profiel.bewaarTot != nil, profiel.bewaarReden.isEmpty { throw usage(.retentionWithoutReason) }
    if profiel.bewaarTot == nil { profiel.bewaarReden = "" }
    try append(Change(stream, .casusGewijzigd(profiel)), to: store)
    try console.put(line: say(isTraject ? .trajectIsGewijzigd : .casusIsGewijzigd, profiel.alias))
    if invocation.has(.alias) { nudge(profiel.alias) }
  }

  func close() throws(CommandFailure) {
    let store = try console.store()
    let casus = try named(in: store)
    let alias = store.gezien(casus).waarde.profiel.alias
    guard !casus.gesloten else {
      return console.tell(say(isTraject ? .trajectIsAlGesloten : .casusIsAlGesloten, alias))
    }
    try append(Change(StreamID(.casus, casus.id), .casusGesloten), to: store)
    try console.put(line: say(isTraject ? .trajectIsGesloten : .casusIsGesloten, alias, alias))
  }

  /// Takes over what the options say; an empty value empties.
  private func adopt(into profiel: inout Casus.Profiel, _ store: SessionStore) throws(CommandFailure) {
    if let alias = invocation[.alias] ?? invocation[.naam] { profiel.alias = alias }
    invocation.adopt(into: &profiel.gebied)
    if let band = invocation[.leeftijd] {
      let today = console.surroundings.wall.read(console.surroundings.now()).day
      profiel.leeftijd = Casus.Leeftijd.Band(rawValue: band).map { Casus.Leeftijd(band: $0, gezegd: today) }
    }
    if let soort = invocation[.inschrijving] { profiel.inschrijving = .init(rawValue: soort) }
    try adoptLabels(into: &profiel, store)
    for rol in Casus.Mensen.Rol.allCases {
      guard let wie = invocation.options[rol.optie] else { continue }
      profiel.mensen[rol] = wie.filter { !$0.isEmpty }
    }
    if let day = invocation[.bewaarTot] { profiel.bewaarTot = Day(day) }
    if let reden = invocation[.reden] { profiel.bewaarReden = reden }
  }

  /// Labels are chosen from those that there are; a new one is made by saying that it is new.
  private func adoptLabels(into profiel: inout Casus.Profiel, _ store: SessionStore) throws(CommandFailure) {
    let (chosen, new) = (invocation.options[.label], invocation.options[.nieuwLabel] ?? [])
    guard chosen != nil || !new.isEmpty else { return }
    let (lijst, before) = (try Labellijst(store), Set(profiel.labels))
    if let chosen { profiel.labels = try lijst.labels(chosen.filter { !$0.isEmpty }, say) }
    defer {
      if profiel.labels.contains(where: { !before.contains($0) && Casus.Labelsoort(van: $0) == .diagnose }) {
        console.tell(say(.labelDiagnose))
      }
    }
    for label in new {
      let known = lijst.rows.first { $0.label.folded == label.folded }?.label ?? label
      if !profiel.labels.contains(known) { profiel.labels.append(known) }
    }
  }

  private func append(_ change: Change, to store: SessionStore) throws(CommandFailure) {
    _ = try stored { () throws(StoreFailure) in try store.append([change]) }
  }

  private func usage(_ what: UsageError.What) -> CommandFailure {
    .usage(UsageError(command: [isTraject ? "traject" : "casus", "wijzig"], what: what))
  }
}

extension Casus.Mensen.Rol {
  /// The option by which somebody is called this.
  fileprivate var optie: Command.Option.Name {
    switch self {
    case .anker: .anker
    case .vertrouwenspersoon: .vertrouwenspersoon
    case .gewenst: .gewenst
    case .erbij: .erbij
    }
  }
}
