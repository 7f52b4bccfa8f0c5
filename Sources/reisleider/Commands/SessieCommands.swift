import Acts
import Reports
import SessionModel
import SessionStore
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Carries out the commands about sessions.
struct SessieCommands {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  // MARK: Beginning

  func begin() throws(CommandFailure) {
    let draaiboek = try DraaiboekChoice(console: console).usable(invocation[.draaiboek] ?? "")
    let store = try console.store(beginning: true)
    let lookup = Lookup(store: store)
    var casus: Rij<CasusOverview>?
    if let alias = invocation[.casus] { casus = try lookup.casus(alias, van: .kind, begint: true) }
    var traject: Rij<CasusOverview>?
    if let naam = invocation[.traject] { traject = try lookup.casus(naam, van: .netwerk, begint: true) }
    if casus?.gesloten == true || traject?.gesloten == true { throw .store(.refused(.casusGesloten)) }
    var bijeenkomst = store.newIdentifier()
    if let name = invocation[.bijeenkomst] { bijeenkomst = try lookup.bijeenkomst(name) }
    let sessie = store.newIdentifier()
    var gegevens = Bijeenkomst()
    invocation.adopt(into: &gegevens)
    let opening = Opening(
      sessie: sessie, bijeenkomst: bijeenkomst, draaiboek: draaiboek.markdown,
      onderwerp: casus.map { .bekend($0) } ?? .geen,
      tafel: people(.tafel, .tafel) + people(.kring, .kring), traject: traject, gegevens: gegevens,
      terugblik: say.terugblikVanTraject)
    try append(opening.changes, to: store)
    for wie in opening.tafel where wie.label.lijktOpEchteNaam {
      console.tell(say(.lijktOpNaamLabel, wie.label))
    }
    let name = [draaiboek.draaiboek.titel, (casus ?? traject).map { store.gezien($0).waarde.profiel.alias }]
      .compactMap(
        \.self
      ).joined(separator: " · ")
    try console.put(line: say(.sessieIsBegonnen, name, sessie.code))
    try console.put(line: sessie.code)
  }

  private func people(_ option: Command.Option.Name, _ plek: Plek) -> [Deelnemer.Gegevens] {
    (invocation.options[option] ?? []).flatMap { (try? PersonWord.read($0, plek: plek).get()) ?? [] }
  }

  // MARK: Reading

  func list() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let form = OverviewDocument(clock: console.surroundings.wall, say: say)
      .sessies(at: console.surroundings.now())
    let output = ListOutput(store: store, console: console, format: invocation.format)
    guard invocation.has(.verlopen) else {
      if try !output.put(form, { store.readSessies().pass(store.gezien) }) {
        console.tell(say(.nogGeenSessies, store.path))
      }
      return
    }
    let overdue = try overdue(in: store)
    if try !output.put(form, { store.readSessies().pass(store.gezien) { overdue.contains($0.id) } }) {
      console.tell(say(.geenSessieVerlopen))
    }
  }

  /// The sessions of nobody that are kept longer than was said.
  private func overdue(in store: SessionStore) throws(CommandFailure) -> Set<Identifier> {
    let today = console.surroundings.wall.read(console.surroundings.now()).day
    var found: Set<Identifier> = []
    try stored { () throws(StoreFailure) in
      for sessie in try store.sessies() where sessie.casus == nil && sessie.traject == nil {
        if let bewaring = try store.bewaring(van: sessie.id), bewaring.tot < today { found.insert(sessie.id) }
      }
    }
    return found
  }

  func show() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let sessie = try Lookup(store: store).sessie(invocation[operand: 0] ?? "")
    let verslag = Verslag(store: store, console: console, invocation: invocation, isRecord: true)
    try export.put(
      try verslag.report(sessie), vorm: invocation.exportForm, van: StreamID(.sessie, sessie.id))
  }

  // MARK: Going on

  func go() throws(CommandFailure) {
    let store = try console.store()
    let found = try Lookup(store: store).sessie(invocation[operand: 0] ?? "")
    let stream = StreamID(.sessie, found.id)
    try stored { () throws(StoreFailure) in try store.load(stream) }
    guard let sessie = store.state.sessie(found.id), let huidig = sessie.huidig,
      let word = invocation[operand: 1].flatMap(StepWord.init)
    else { return }
    let target = try target(word, in: sessie, from: huidig)
    if target != huidig { try append([Change(stream, .stapGekozen(van: huidig, naar: target))], to: store) }
    let index = sessie.stappen.firstIndex { $0.id == target } ?? 0
    let name = store.masked(sessie.stappen[index].stap.naam, at: console.surroundings.now())
    try console.put(line: say(.nuBijStap, String(index + 1), String(sessie.stappen.count), name))
  }

  private func target(
    _ word: StepWord, in sessie: Sessie, from huidig: StapID
  ) throws(CommandFailure) -> StapID {
    let here = sessie.etappe?.stap.naam ?? ""
    switch word {
    case .number(let number):
      guard number <= sessie.stappen.count else {
        throw .noSuchStep(number: number, count: sessie.stappen.count)
      }
      return sessie.stappen[number - 1].id
    case .next:
      guard let next = sessie.stap(1, from: huidig) else { throw .lastStep(here, code: sessie.id.code) }
      return next
    case .previous:
      guard let previous = sessie.stap(-1, from: huidig) else { throw .firstStep(here) }
      return previous
    }
  }

  func close() throws(CommandFailure) {
    let store = try console.store()
    let sessie = try Lookup(store: store).sessie(invocation[operand: 0] ?? "")
    guard sessie.gesloten == nil else { return console.tell(say(.sessieIsAlGesloten, sessie.code)) }
    try stored { () throws(StoreFailure) in try store.load(sessie: sessie.id, casus: sessie.casus) }
    try append(store.state.closing(sessie.id), to: store)
    try console.put(line: say(.sessieIsGeslotenVerslag, sessie.code))
    let casus = sessie.casus.flatMap(store.state.casus)
    for line in store.state.sessie(sessie.id)?.meeTeGeven(casus, say) ?? [] { console.tell(line) }
    let open = try Slotvragen(store: store, console: console).open(sessie.id).count
    if open > 0 {
      console.tell(say(.nogSlotregels, say.count(open, .eenSlotregel, .meerSlotregels), sessie.code))
    }
    guard let closed = store.state.sessie(sessie.id), closed.vraagt else { return }
    let lezing = Teruglezing(closed, casus: sessie.casus.flatMap(store.state.casus))
    if let open = say.nogNietGevraagd(lezing.nietGevraagd) { console.tell(open + " " + say(.kanLater)) }
  }

  // MARK: Forbidden words

  /// Words come from standard input, so that none stands in a list of processes or a history of commands.
  func forbid() throws(CommandFailure) {
    let store = try console.store()
    let sessie = try Lookup(store: store).sessie(invocation[operand: 0] ?? "")
    guard sessie.gesloten == nil else { throw .store(.refused(.sessieGesloten)) }
    try stored { () throws(StoreFailure) in try store.load(sessie: sessie.id, casus: sessie.casus) }
    if isatty(STDIN_FILENO) == 1 { console.tell(say(.typVerbodenWoorden)) }
    var words: [String] = []
    var reader = LineReader()
    while let piece = reader.next() {
      guard let line = String(validating: piece.bytes, as: UTF8.self) else {
        throw .unreadable(path: "-", .unreadable)
      }
      words.append(line)
    }
    let vooraf = Vooraf(words, in: store.state.sessie(sessie.id))
    let all = try stored { () throws(StoreFailure) in
      try store.forbid(words, in: sessie.id, replacing: invocation.has(.leeg))
    }
    try console.put(line: say.count(all.count, .eenVerbodenWoord, .zoveelVerbodenWoorden))
    // Only words of every day: a name is in no list of what was said on a terminal.
    if !words.isEmpty { try console.put(line: say.sentence(for: vooraf, isPrivate: false)) }
  }

  private func append(_ changes: [Change], to store: SessionStore) throws(CommandFailure) {
    _ = try stored { () throws(StoreFailure) in try store.append(changes) }
  }
}
