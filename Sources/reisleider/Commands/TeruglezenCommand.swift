import Acts
import Panels
import Reports
import SessionModel
import SessionStore
import Text
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `teruglezen`: a session read back on a screen, line by line, or on paper, also long after it was closed.
struct TeruglezenCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    if isOnScreen {
      return try ScreenSession(console: console, invocation: invocation, asked: .teruglezen).run()
    }
    let isPaperOnly = invocation.has(.papier) && !invocation.has(.tekst)
    let store = try console.store(toRead: isPaperOnly)
    let export = try Export(store, console, invocation)
    let sessie = try session(in: store)
    try stored { () throws(StoreFailure) in try store.load(sessie: sessie.id, casus: sessie.casus) }
    if isPaperOnly { return try paper(sessie, store, export) }
    var reading = SpokenReading(
      store: store, console: console, sessie: sessie.id, casus: sessie.casus,
      isPaper: invocation.has(.papier), dag: invocation[.op].flatMap { Day($0) })
    try reading.run()
  }

  /// Where nobody sits at a terminal the lines are told, as where they were asked for.
  private var isOnScreen: Bool {
    if invocation.has(.tekst) || invocation.has(.papier) { return false }
    return invocation[.script] != nil || isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// The session that is named, or of a casus the one of which most was not asked; the newest of those.
  private func session(in store: SessionStore) throws(CommandFailure) -> Rij<SessieOverview> {
    switch try Lookup(store: store).subject(invocation[operand: 0] ?? "") {
    case .sessie(let sessie): return sessie
    case .casus(let casus):
      let all = try stored { () throws(StoreFailure) in try store.sessies(casus: casus.id) }
      let asking = all.filter(\.vraagt)
      let most = asking.map(\.ongevraagd).max() ?? 0
      guard let chosen = asking.first(where: { $0.ongevraagd == most }) ?? all.first else {
        throw .unconfirmed([
          say(.geenGesprekTerug, store.gezien(casus).waarde.profiel.alias)
        ])
      }
      return chosen
    }
  }

  private func paper(_ overview: Rij<SessieOverview>, _ store: SessionStore, _ export: Export)
    throws(CommandFailure)
  {
    guard let sessie = store.state.sessie(overview.id) else { return }
    let casus = overview.casus.flatMap(store.state.casus)
    let lezing = Teruglezing(sessie, casus: casus)
    guard !lezing.zinnen.isEmpty else { return console.tell(say(.laterNiets)) }
    // What is ticked on it later is still under these numbers then.
    if lezing.heeftNieuweNummers, !store.isReadOnly {
      _ = try stored { () throws(StoreFailure) in
        try store.append([Change(StreamID(.sessie, sessie.id), lezing.toont(.omslag, in: nil))])
      }
    }
    let day = sessie.begonnen.map { say.longDate(console.surroundings.wall.read($0).day) } ?? ""
    let name = [casus?.alias ?? "", sessie.titel].filter { !$0.isEmpty }.joined(separator: " · ")
    let document = Leesblad(lezing, titel: name, meta: [day, say(.codeIs, overview.code)], say: say).document
    try export.put(
      Report(document),
      vorm: Command.Option.Name.papier.rawValue,
      van: StreamID(.sessie, sessie.id))
  }
}

/// A reading back told line by line, with the answers of standard input.
struct SpokenReading {
  let store: SessionStore
  let console: Console
  let sessie: Identifier
  let casus: Identifier?
  /// Whether the answers come from paper.
  let isPaper: Bool
  /// The day they were given, where that is not today.
  let dag: Day?
  private var blad: Blad = .omslag
  /// What was asked once more.
  private var vraag: Leesvraag?
  private var say: Wording { console.say }

  init(
    store: SessionStore, console: Console, sessie: Identifier, casus: Identifier?, isPaper: Bool, dag: Day?
  ) {
    (self.store, self.console, self.sessie, self.casus) = (store, console, sessie, casus)
    (self.isPaper, self.dag) = (isPaper, dag)
  }

  private var stream: StreamID { StreamID(.sessie, sessie) }
  private var state: Sessie { store.state.sessie(sessie) ?? Sessie(id: sessie) }
  private var lezing: Teruglezing { Teruglezing(state, casus: casus.flatMap(store.state.casus)) }
  private var hoe: Antwoord.Hoe { isPaper ? .papier : state.gesloten == nil ? .blad : .later }

  mutating func run() throws(CommandFailure) {
    guard !lezing.zinnen.isEmpty else { return console.tell(say(.laterNiets)) }
    try converse()
    Receipts(console: console).finishErasingOrTell(store)
  }

  private mutating func converse() throws(CommandFailure) {
    let use = try stored { () throws(StoreFailure) in try store.use() }
    defer { use.release() }
    // Whoever ticked the paper read all of it there.
    if isPaper { try read(lezing.zinnen) }
    try tell()
    var reader = LineReader()
    while let piece = reader.next() {
      _ = try stored { () throws(StoreFailure) in try store.follow() }
      guard !piece.isContinued, let raw = String(validating: piece.bytes, as: UTF8.self) else {
        console.tell(say(.regelGeenUTF8))
        continue
      }
      let line = CleanText(raw, limit: CleanText.noteLimit).text.trimmed
      if line.isEmpty { continue }
      if try take(line) { break }
    }
    if reader.hasFailed { throw .inputFailed }
  }

  // MARK: Telling

  /// Tells the page that is in sight; its words count as read from then on.
  private mutating func tell() throws(CommandFailure) {
    let lezing = lezing
    switch blad {
    case .omslag:
      try console.put(line: say(.laterOmslag))
      let band = casus.flatMap(store.state.casus)?.profiel?.leeftijd?.band
      let kiezer = state.kiezer ?? Kiezer(voor: band)
      if state.heeftGezin { try console.put(line: say(.laterWie, kiezer.rawValue)) }
      try console.put(line: say(.laterUitleg))
    case .zinnen:
      let zinnen = lezing.zinnen(op: blad)
      let place = (lezing.plaats(van: blad) ?? 0) + 1
      try console.put(
        line: say(.laterBlad, String(place), String(lezing.bladen.count), say(.kop(zinnen.first?.spreker))))
      try tell(zinnen, lezing)
      if zinnen.contains(where: { $0.stand.mee == nil }) { try console.put(line: say(.laterVraag)) }
    case .einde:
      let zinnen = lezing.zinnen
      let (goes, stays) = (zinnen.count(where: \.gaatMee), zinnen.count(where: \.blijft))
      var counts = [say.gaanMee(goes) + "."]
      if stays > 0 { counts.append(say.blijvenHier(stays) + ".") }
      if !lezing.nietGevraagd.isEmpty { counts.append(say.nietGevraagd(lezing.nietGevraagd.count)) }
      try console.put(line: counts.joined(separator: " "))
      if goes > 0 { try console.put(line: say(.laterLeren)) }
    }
  }

  private func tell(_ zinnen: [Teruglezing.Zin], _ lezing: Teruglezing) throws(CommandFailure) {
    let paper = Leesblad(lezing, titel: "", meta: [], say: say)
    for zin in zinnen { try console.put(line: "  " + paper.regel(zin)) }
    try read(zinnen)
  }

  /// Keeps that the words of these sentences were read back as they stand.
  private func read(_ zinnen: [Teruglezing.Zin]) throws(CommandFailure) {
    let read = Set(zinnen.flatMap(\.bronnen).map(\.event)).subtracting(state.voorgelezen)
    if !read.isEmpty { try append([Change(stream, lezing.toont(.zinnen(read.sorted()), in: nil))]) }
  }

  // MARK: Answers

  /// Does what a line says; whether it was the last.
  private mutating func take(_ line: String) throws(CommandFailure) -> Bool {
    let typed = line.first == "/" ? String(line.dropFirst()) : line
    switch typed.folded {
    case say(.laterWordKlaar).folded: return true
    case say(.laterWordVerder).folded, ">": try go(1)
    case say(.laterWordTerug).folded, "<": try go(-1)
    default: try answer(typed)
    }
    return false
  }

  private mutating func go(_ distance: Int) throws(CommandFailure) {
    vraag = nil
    blad = lezing.blad(distance, from: blad)
    try tell()
  }

  /// Who says it can be told on any page, once it is asked for.
  private mutating func answer(_ line: String) throws(CommandFailure) {
    let asked = vraag
    vraag = nil
    let isWho = state.kiezer == nil && Kiezer(rawValue: line.folded) != nil
    let plek = Leesplek(verteld: isWho ? .omslag : blad, kiezer: state.kiezer, dag: dag, hoe: hoe)
    let scene = scene
    guard let daad = scene.leesdaad(line, at: plek, after: asked) else {
      return console.tell(say(.laterNiet, line))
    }
    if daad.isJa, state.kiezer == nil, state.heeftGezin { return console.tell(say(.laterZegWie)) }
    vraag = scene.leesvraag(line, daad)
    switch daad.gevolg {
    case .write(let changes):
      try append(changes)
      guard let shown = daad.toont else {
        try console.put(line: daad.straks)
        if isWho { try go(blad == .omslag ? 1 : 0) }
        if let gone = daad.neemtTerug { try tell(gone) }
        return
      }
      blad = shown
      try tell()
    case .ask(let text), .tell(let text), .refuse(let text): console.tell(text)
    case .erase(let id, let stream, let melding):
      _ = try stored { () throws(StoreFailure) in
        try store.overwrite(.notitie(id, in: stream, nieuw: nil))
      }
      try console.put(line: melding)
    }
  }

  private var scene: Scene {
    Scene(
      sessie: state, casus: casus.flatMap(store.state.casus), now: console.surroundings.now(),
      clock: console.surroundings.wall, say: say)
  }

  private func tell(_ gone: Teruggenomen) throws(CommandFailure) {
    let bereik = Bereik(store: store, surroundings: console.surroundings)
    let lines = try stored { () throws(StoreFailure) in try bereik.lines(of: gone) }
    for line in lines { try console.put(line: line) }
  }

  private func append(_ changes: [Change]) throws(CommandFailure) {
    _ = try stored { () throws(StoreFailure) in try store.append(changes) }
  }
}
