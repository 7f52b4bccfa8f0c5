import Reports
import SessionModel
import SessionStore
import Text
import Wording

/// Carries out the commands about threads over many sessions.
struct DraadCommands {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }
  private var wall: WallClock { console.surroundings.wall }

  // MARK: Reading

  func list() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let stands = try self.stands(try keuze(), in: store)
    try export.noteOutput(vorm: invocation.format.rawValue, van: nil)
    let output = ListOutput(store: store, console: console, format: invocation.format)
    let lists = OverviewDocument(clock: wall, say: say)
    guard invocation[.per] != nil, invocation.format.isToReadHere, !stands.isEmpty else {
      let sorted = invocation[.per] == nil ? stands : perNiveau(stands).flatMap(\.standen)
      if try !output.put(lists.draden, sorted) { console.tell(say(.nogGeenDraden)) }
      return
    }
    for (place, groep) in perNiveau(stands).enumerated() {
      if place > 0 { try console.put(line: "") }
      try console.put(
        line: groep.niveau.map { say.zinsbegin(.name(of: $0)) } ?? say(Verzamelgroep.niveau.zonder))
      _ = try output.put(lists.draden, groep.standen)
    }
  }

  /// The threads of each level, in the order of the levels; those without one last.
  private func perNiveau(_ stands: [Draadstand]) -> [(niveau: Niveau?, standen: [Draadstand])] {
    (Niveau.allCases.map(Optional.some) + [nil]).map { niveau in
      (niveau, stands.filter { $0.draad.gegevens.niveau == niveau })
    }.filter { !$0.standen.isEmpty }
  }

  func show() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let draad = try draad(0, in: store)
    let keuze = try self.keuze()
    let stand = try stands(keuze, in: store).first { $0.draad.id == draad.id }
    try export.noteOutput(vorm: invocation.format.rawValue, van: nil)
    let lists = OverviewDocument(clock: wall, say: say)
    if invocation.format.isToReadHere {
      try console.put(line: draad.gegevens.naam)
      if !draad.gegevens.betekenis.isEmpty { try console.put(line: draad.gegevens.betekenis) }
      let head = lists.draden
      if stand?.zinnen.isEmpty != false {
        let isAll = keuze == Draadkeuze()
        try console.put(line: isAll ? say(.draadIsLeegHoe, draad.gegevens.naam) : say(.nietsInLijst))
        return
      }
      if let stand {
        let told = zip(head.heads, head.texts(stand)).dropFirst().filter {
          !$0.1.isEmpty && $0.0 != say(.kolomBetekenis)
        }
        try console.put(line: told.map { say(.kopMetTekst, $0.0, $0.1) }.joined(separator: " · "))
      }
      try console.put(line: "")
    }
    let rows = (stand?.zinnen ?? []).map { Draadregel(store.gezien($0.rij), isVeranderd: $0.isVeranderd) }
    let output = ListOutput(store: store, console: console, format: invocation.format)
    _ = try output.put(lists.draad, rows)
  }

  func propose() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let draad = try draad(0, in: store)
    guard let stand = try stands(Draadkeuze(), in: store).first(where: { $0.draad.id == draad.id }) else {
      return
    }
    guard !stand.zinnen.isEmpty || !invocation.format.isToReadHere else {
      return console.tell(say(.draadIsLeegHoe, draad.gegevens.naam))
    }
    let found = try stored { () throws(StoreFailure) in
      try store.voorstellen(voor: stand, limit: Draadvoorstel.meeste)
    }
    let rows = found.map { Voorstelregel(store.gezien($0.zin), woorden: $0.woorden) }
    let output = ListOutput(store: store, console: console, format: invocation.format)
    let isTold = try output.put(OverviewDocument(clock: wall, say: say).voorstellen, rows)
    guard invocation.format.isToReadHere else { return }
    let name = draad.gegevens.naam
    console.tell(isTold ? say(.voorstelHoe, name, name) : say(.geenVoorstellen))
  }

  // MARK: The threads themselves

  func make() throws(CommandFailure) {
    let store = try console.store(beginning: true)
    let gegevens = try gegevens(Draad.Gegevens(naam: ""), naam: invocation[operand: 0], in: store)
    try append([Change(.huis, .draadGezet(nil, gegevens))], to: store)
    try console.put(line: say(.draadIsEr, gegevens.naam, gegevens.naam))
  }

  func change() throws(CommandFailure) {
    let store = try console.store()
    let draad = try draad(0, in: store)
    let gegevens = try gegevens(draad.gegevens, naam: invocation[.naam], of: draad, in: store)
    try append([Change(.huis, .draadGezet(draad.id, gegevens))], to: store)
    try console.put(line: say(.draadIsAnders, gegevens.naam))
  }

  func join() throws(CommandFailure) {
    let store = try console.store()
    let (one, other) = (try draad(0, in: store), try draad(1, in: store))
    guard one.id != other.id else { throw .unconfirmed([say(.draadIsAl, one.gegevens.naam)]) }
    var gegevens = one.gegevens
    gegevens.naar = other.id
    try append([Change(.huis, .draadGezet(one.id, gegevens))], to: store)
    try console.put(line: say(.dradenZijnSamen, one.gegevens.naam, other.gegevens.naam))
  }

  func retire() throws(CommandFailure) {
    let store = try console.store()
    let draad = try draad(0, in: store)
    var gegevens = draad.gegevens
    gegevens.isWeg = true
    try append([Change(.huis, .draadGezet(draad.id, gegevens))], to: store)
    try console.put(line: say(.draadIsWeg, draad.gegevens.naam))
  }

  func undo() throws(CommandFailure) {
    let store = try console.store()
    let last = try stored { () throws(StoreFailure) in try store.laatsteDraadzetting() }
    guard let last, case .huis(.draadGezet(let gezet)) = last.fact else {
      throw .unconfirmed([say(.nietsTerugTeNemen)])
    }
    let mee = gezet.draad == nil ? try meegezet(met: last, in: store) : []
    try append([Change(.huis, .ingetrokken([last.id]))] + mee, to: store)
    let id = gezet.draad ?? last.id
    let naam = try huis(in: store).dradenHier.first { $0.id == id }?.gegevens.naam
    let phrase: Phrase =
      naam == nil
      ? .draadIsErNietMeer
      : gezet.gegevens.isWeg || gezet.gegevens.naar != nil ? .draadIsErWeer : .draadIsTerug
    try console.put(line: say(phrase, naam ?? gezet.gegevens.naam))
  }

  /// Takes back what was put in a thread, and out of another, as it was made: a thread that was split is whole again.
  private func meegezet(met gezet: Event, in store: SessionStore) throws(CommandFailure) -> [Change] {
    let stand = try stands(Draadkeuze(), in: store).first { $0.draad.id == gezet.id }
    return try stored { () throws(StoreFailure) in
      var changes: [Change] = []
      for sessie in Set((stand?.zinnen ?? []).map(\.rij.sessie)).sorted() {
        let stream = StreamID(.sessie, sessie)
        try store.load(stream)
        let ids = store.state.events(of: stream).filter { event in
          guard case .notitie(.inDraad) = event.fact else { return false }
          // They were written at once.
          return event.author == gezet.author && abs(event.time.milliseconds(since: gezet.time)) < 1_000
        }.map(\.id)
        if !ids.isEmpty { changes.append(Change(stream, .ingetrokken(ids))) }
      }
      return changes
    }
  }

  // MARK: What is in them

  func put(_ hoe: NotitieFact.InDraad.Hoe) throws(CommandFailure) {
    let store = try console.store()
    let draad = try draad(0, in: store)
    let codes = invocation.operands.dropFirst()
    try append(try changes(codes, draad.id, hoe, in: store), to: store)
    let phrase: Phrase =
      switch hoe {
      case .erbij: .zinnenErbij
      case .eruit: .zinnenEruit
      case .nee: .zinnenNee
      }
    try console.put(
      line: say(phrase, draad.gegevens.naam, say.count(codes.count, .eenDraadzin, .draadzinnen)))
  }

  func split() throws(CommandFailure) {
    let store = try console.store()
    let draad = try draad(0, in: store)
    let codes = invocation.operands.dropFirst(2)
    var begin = Draad.Gegevens(naam: "")
    begin.niveau = draad.gegevens.niveau
    let gegevens = try gegevens(begin, naam: invocation[operand: 1], in: store)
    let id = store.newIdentifier()
    let moved =
      try changes(codes, draad.id, .eruit, in: store) + changes(codes, id, .erbij, in: store)
    try append([Change(.huis, .draadGezet(nil, gegevens), id: id)] + moved, to: store)
    try console.put(line: say(.draadIsEr, gegevens.naam, gegevens.naam))
  }

  private func changes(
    _ codes: ArraySlice<String>, _ draad: Identifier, _ hoe: NotitieFact.InDraad.Hoe, in store: SessionStore
  ) throws(CommandFailure) -> [Change] {
    var zinnen: [Draadzin] = []
    for code in codes {
      let zin = try Sentence(code: code, in: store, say)
      guard let notitie = zin.notitie, let stream = zin.sessieStream else {
        throw .unconfirmed([say(.alleenNotitieInDraad, code)])
      }
      // What stays in a talk would be told elsewhere by its thread alone.
      guard hoe != .erbij || zin.zichtOpCasus?.woorden != nil else {
        throw .unconfirmed([say(.blijftBuitenDraad, code)])
      }
      zinnen.append(Draadzin(notitie.id, in: stream.id, bron: notitie.bron))
    }
    return zinnen.zet(draad, hoe)
  }

  // MARK: A codebook

  func read() throws(CommandFailure) {
    let path = invocation[operand: 0] ?? "-"
    let rows = Codeboek(String(decoding: try TextFile(path: path).given(), as: UTF8.self)).regels
    guard !rows.isEmpty else { throw .unconfirmed([say(.codeboekLeeg, path)]) }
    let store = try console.store(beginning: true)
    var known = Set(try huis(in: store).dradenHier.map(\.gegevens.naam.folded))
    var (changes, old) = ([Change](), 0)
    for row in rows {
      let naam = CleanText.oneLine(row.naam)
      guard naam.contains(where: \.isLetter), naam.count <= Draad.Gegevens.langsteNaam else {
        throw .unconfirmed([say(.codeboekRegel, String(row.regel))])
      }
      var gegevens = Draad.Gegevens(naam: naam, betekenis: CleanText.oneLine(row.betekenis))
      if !row.niveau.isEmpty {
        guard let niveau = Niveau.allCases.first(where: { $0.rawValue.folded == row.niveau.folded }) else {
          let words = Niveau.allCases.map(\.rawValue).joined(separator: ", ")
          throw .unconfirmed([say(.codeboekOnbekendNiveau, String(row.regel), row.niveau, words)])
        }
        gegevens.niveau = niveau
      }
      try check(gegevens, naast: [], in: store)
      if known.insert(naam.folded).inserted {
        changes.append(Change(.huis, .draadGezet(nil, gegevens)))
      } else {
        old += 1
      }
    }
    // All of them or none.
    if !changes.isEmpty { try append(changes, to: store) }
    try console.put(
      line: say(.codeboekGelezen, say.count(changes.count, .eenDraad, .aantalDraden), String(old)))
  }

  // MARK: What is meant

  private func huis(in store: SessionStore) throws(CommandFailure) -> Huis {
    try stored { () throws(StoreFailure) in try store.huis() }
  }

  private func draad(_ place: Int, in store: SessionStore) throws(CommandFailure) -> Draad {
    let text = invocation[operand: place] ?? ""
    let found = try huis(in: store).draden(zoals: text)
    guard let first = found.first else { throw .unconfirmed([say(.geenDraad, text)]) }
    guard found.count == 1 else {
      throw .unconfirmed([say(.meerDraden, text, found.map(\.gegevens.naam).joined(separator: ", "))])
    }
    return first
  }

  private func stands(_ keuze: Draadkeuze, in store: SessionStore) throws(CommandFailure) -> [Draadstand] {
    let wall = wall
    return try stored { () throws(StoreFailure) in try store.draadstanden(keuze) { wall.read($0).day } }
  }

  private func keuze() throws(CommandFailure) -> Draadkeuze {
    var keuze = Draadkeuze()
    (keuze.van, keuze.tot) = (invocation[.van].flatMap { Day($0) }, invocation[.tot].flatMap { Day($0) })
    keuze.stem = invocation[.stem].flatMap(Stem.init(rawValue:))
    keuze.thema = invocation[.over].flatMap(Thema.init(rawValue:))
    keuze.niveau = invocation[.niveau].flatMap(Niveau.init(rawValue:))
    keuze.komst = invocation[.komst].flatMap(Draadstand.Komst.init(rawValue:))
    keuze.regio = invocation[.regio]?.folded
    return keuze
  }

  /// What a thread becomes, from what was typed; refuses a name that there is, and what tells who somebody is.
  private func gegevens(
    _ before: Draad.Gegevens, naam: String?, of draad: Draad? = nil, in store: SessionStore
  ) throws(CommandFailure) -> Draad.Gegevens {
    var gegevens = before
    if let naam { gegevens.naam = CleanText.oneLine(naam) }
    if let betekenis = invocation[.betekenis] { gegevens.betekenis = CleanText.oneLine(betekenis) }
    if let niveau = invocation[.niveau] { gegevens.niveau = Niveau(rawValue: niveau) }
    if let werkzaam = invocation[.werkzaam] { gegevens.isWerkzaam = werkzaam == "ja" }
    let others = try huis(in: store).dradenHier.filter { $0.id != draad?.id }
    try check(gegevens, naast: others, in: store)
    if try repeatsSentence(gegevens, in: store) { console.tell(say(.draadHerhaalt)) }
    return gegevens
  }

  private func check(
    _ gegevens: Draad.Gegevens, naast others: [Draad], in store: SessionStore
  ) throws(CommandFailure) {
    let dag = Day(utc: console.surroundings.now())
    if let bezwaar = gegevens.bezwaar(naast: others, op: dag, verboden: store.state.verboden) {
      throw .unconfirmed([say.sentence(for: bezwaar)])
    }
  }

  /// Whether somebody said it so: who reads the thread would read that sentence.
  private func repeatsSentence(
    _ gegevens: Draad.Gegevens, in store: SessionStore
  ) throws(CommandFailure) -> Bool {
    for words in gegevens.zinnen {
      var vraag = Zoekvraag()
      vraag.termen = [.zin(words, isOpen: false)]
      let found = try stored { () throws(StoreFailure) in try store.zoek(vraag, tijd: nil, limit: 1) }
      if !found.treffers.isEmpty { return true }
    }
    return false
  }

  private func append(_ changes: [Change], to store: SessionStore) throws(CommandFailure) {
    _ = try stored { () throws(StoreFailure) in try store.append(changes) }
  }
}
