import SessionModel
import Support
import Testing
import Text

@testable import SessionStore

/// What was said is found by its words, and what may not be seen where a casus is read is not.
@Suite struct FindTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder(inMemory: true)
    store = try folder.store()
  }

  /// The words of what is found, the newest first.
  private func found(_ text: String, tijd: Range<Moment>? = nil) throws -> [String] {
    try store.zoek(vraag(text), tijd: tijd).treffers.map { store.gezien($0).waarde.tekst }
  }

  private func vraag(_ text: String) -> Zoekvraag {
    Zoekvraag(text) { name in Zoekvraag.Veld(rawValue: name) }
  }

  private func words() throws -> Set<String> {
    #expect(try store.findAll())
    let statement = try store.database.statement("SELECT woord FROM zoekwoord")
    defer { statement.reset() }
    var words: Set<String> = []
    while try statement.step() { words.insert(statement.text(0)) }
    return words
  }

  private func isRight() throws -> Bool {
    try IndexCheck(database: store.database, journal: store.journal).isRight()
  }

  // MARK: Words

  @Test(arguments: [
    ("rust", ["Rustig aan", "meer rust"]), ("zitter", ["een thuiszitter"]),
    ("verband", ["het samenwerkingsverband"]),
    ("casuistiek", ["Casuïstiek is een woord"]), ("CASUÏSTIEK", ["Casuïstiek is een woord"]),
    ("een", ["Eén keer", "een thuiszitter", "Casuïstiek is een woord"]),
    ("woord een", ["Casuïstiek is een woord"]),
    ("\"is een\"", ["Casuïstiek is een woord"]), ("\"een is\"", []), ("\"is ee", ["Casuïstiek is een woord"]),
    ("een -woord", ["Eén keer", "een thuiszitter"]),
    ("een -woor", ["Eén keer", "een thuiszitter", "Casuïstiek is een woord"]),
    ("een -\"is een\"", ["Eén keer", "een thuiszitter"]), ("rust,aan", []), ("rustig-aan", ["Rustig aan"]),
    ("onbekend", []), ("", []), ("   ", []), ("-een", []), ("\"", []), ("*:^()-", []), ("\"\"\"\"", []),
  ])
  func `all words occur, in any order, at their beginning and inside`(text: String, expected: [String]) throws
  {
    let sessie = try store.makeSessie()
    for text in [
      "Casuïstiek is een woord", "het samenwerkingsverband", "meer rust", "een thuiszitter", "Rustig aan",
      "Eén keer",
    ] {
      try store.note(text, in: sessie)
    }
    #expect(try found(text) == expected)
    #expect(try isRight())
  }

  @Test(arguments: [
    "AND", "een OR", "NEAR(een)", "een*", "\"een", "een^", "{woorden}:een", "'; DROP TABLE woord", "%_",
  ])
  func `no sign means anything to the file`(text: String) throws {
    let sessie = try store.makeSessie()
    try store.note("een or near and woorden drop table woord", in: sessie)
    _ = try found(text)
    #expect(try found("een").count == 1)
  }

  @Test func `a word that never ends is found by its beginning, and hurts nothing`() throws {
    let sessie = try store.makeSessie()
    try store.note(String(repeating: "zo", count: 2_000), in: sessie)
    #expect(try found("zozo").count == 1)
    #expect(try found(String(repeating: "zo", count: 5_000)).count == 1)
    #expect(try isRight())
  }

  @Test func `a piece that stands in very many words is looked for in what was said`() throws {
    let sessie = try store.makeSessie()
    let notes = (0...Finding.mostWords).map { "stap\($0)af" }
    for text in notes { try store.note(text, in: sessie) }
    try store.note("iets anders", in: sessie)
    #expect(try found("stap") == Array(notes.reversed().prefix(Zoekuitslag.bladzij)))
    #expect(try found("stap -stap256af").first == "stap255af")
    #expect(try found("stap iets") == [])
    let uitslag = try store.zoek(vraag("af"), tijd: nil)
    #expect(uitslag.aantal == notes.count && !uitslag.isMeer && uitslag.isAf)
  }

  @Test func `who is in a hurry is told what was found so far, and that it is not all`() throws {
    let sessie = try store.makeSessie()
    for number in 0...Finding.mostWords { try store.note("woord\(number)", in: sessie) }
    // This clock goes on a second at each look.
    let uitslag = try store.zoek(vraag("woord"), tijd: nil, within: 1)
    #expect(!uitslag.isAf || uitslag.aantal == Finding.mostWords + 1)
    #expect(try store.zoek(vraag("woord"), tijd: nil).isAf)
  }

  // MARK: What may be seen

  @Test func `what is held back, mended, taken back or put under another is found as it may be`() throws {
    let casus = try store.makeCasus("Vlinder")
    let sessie = try store.makeSessie(casus: casus)
    let stream = StreamID(.sessie, sessie)
    let note = try store.note("brommers repareren", in: sessie)
    func change(_ body: (inout Notitie.Wijziging) -> Void) throws {
      var change = Notitie.Wijziging()
      body(&change)
      _ = try store.append([Change(stream, .notitieGewijzigd(note, change))])
      #expect(try isRight())
    }
    try change { $0.achtergehouden = .set(true) }
    #expect(try found("brommer") == [] && words().isDisjoint(with: ["brommers", "repareren"]))
    try change { $0.achtergehouden = .set(false) }
    #expect(try found("brommer") == ["brommers repareren"])
    try change { $0.tekst = .set("fietsen repareren") }
    #expect(try found("brommer") == [] && found("fietsen") == ["fietsen repareren"])
    #expect(try !words().contains("brommers") && words().contains("repareren"))
    let taken = try store.append([Change(stream, .ingetrokken([note]))])
    #expect(try found("repareren") == [] && !words().contains("fietsen") && isRight())
    _ = try store.append([Change(stream, .ingetrokken(taken.map(\.id)))])
    #expect(try found("repareren") == ["fietsen repareren"] && isRight())
    try change { $0.tekst = .set("bel 06 12345678") }
    #expect(try found("bel") == [], "a number waits until somebody confirms it")
  }

  @Test func `in a session that asks a sentence is found while somebody let it go along`() throws {
    let casus = try store.makeCasus("Egel")
    let sessie = store.newIdentifier()
    let stream = StreamID(.sessie, sessie)
    let asking = draaiboek + "\n## Terug\n- vorm: teruglezen\n- tijd: 5 min\n- vraag: Mag dit mee?\n"
    let begin = Sessie.Begin(draaiboek: asking, casus: casus, bijeenkomst: store.newIdentifier())
    _ = try store.append([Change(stream, .sessieBegonnen(begin))])
    let note = try store.note("ik slaap niet", in: sessie)
    #expect(try found("slaap") == [] && !words().contains("slaap"))
    func answer(_ mee: Antwoord.Mee, na: [Identifier] = []) throws -> Identifier {
      let given = Antwoord(over: [note], mee: mee, door: .jeugdige, na: na)
      let id = try store.append([Change(stream, .antwoord(given))])[0].id
      #expect(try isRight())
      return id
    }
    let yes = try answer(.woorden("ik ben moe"))
    #expect(try found("moe") == ["ik ben moe"] && found("slaap") == [])
    let no = try answer(.blijft, na: [yes])
    #expect(try found("moe") == [] && !words().contains("moe"))
    _ = try answer(.mee, na: [no])
    #expect(try found("slaap") == ["ik slaap niet"])
  }

  @Test func `what is noted waits for who searches or closes, and what is taken out waits for nobody`() throws
  {
    let sessie = try store.makeSessie()
    let stream = StreamID(.sessie, sessie)
    let notes = try ["kasplantje", "moestuin", "regenton"].map { try store.note($0, in: sessie) }
    #expect(try find.isBehind(sessie) && isRight())
    let reader = try folder.store("lezer", readOnly: true)
    let early = try reader.zoek(vraag("moestuin"), tijd: nil)
    #expect(early.aantal == 0 && !early.isAf, "who may not write says that it is not all")
    #expect(try found("moestuin") == ["moestuin"] && !find.isBehind(sessie))
    try store.note("kruiwagen", in: sessie)
    _ = try store.append([Change(stream, .ingetrokken([notes[0]]))])
    try store.note("gieter", in: sessie)
    var change = Notitie.Wijziging()
    change.tekst = .set("groentetuin")
    _ = try store.append([Change(stream, .notitieGewijzigd(notes[1], change))])
    let late = try reader.zoek(vraag("moestuin"), tijd: nil)
    #expect(late.aantal == 0 && !late.isAf)
    _ = try store.append([Change(stream, .sessieGesloten)])
    #expect(try !find.isBehind(sessie) && isRight())
    #expect(try reader.zoek(vraag("gieter"), tijd: nil).aantal == 1)
    #expect(try words() == ["groentetuin", "regenton", "kruiwagen", "gieter"])
  }

  @Test func `a word that is forbidden now is not found, nor is what it stands in`() throws {
    let sessie = try store.makeSessie()
    try store.note("de heer Kruithof belt", in: sessie)
    try store.note("de buurman belt", in: sessie)
    _ = try store.forbid(["Kruithof"], in: sessie, replacing: true)
    #expect(try found("belt") == ["de buurman belt"] && found("kruithof") == [])
    let uitslag = try store.zoek(vraag("kruithov"), tijd: nil)
    #expect(uitslag.bedoelde.isEmpty, "nor is it proposed")
    #expect(try isRight(), "the file does not hang on what is forbidden today")
  }

  // MARK: Everything that was said

  @Test func `everything that somebody said is found, where it is kept`() throws {
    let casus = store.newIdentifier()
    let plan = StreamID(.casus, casus)
    _ = try store.append([
      Change(plan, .casusGemaakt(Casus.Profiel(alias: "Zwaluw", labels: ["muzieklabel"])))
    ])
    let sessie = try store.makeSessie(casus: casus)
    let stream = StreamID(.sessie, sessie)
    let note = try store.note("notitiewoord", in: sessie)
    let belofte = store.newIdentifier()
    let stap = StapID(number: 1)
    _ = try store.append([
      Change(
        stream, .schaalGezet(.init(stap: stap, deelnemer: nil, cijfer: 4, waarom: "cijferwoord"))),
      Change(stream, .puntGezet(stap, .init(tekst: "punt", klaar: true, opmerking: "checkwoord"))),
      Change(stream, .ideeGekozen(note, door: "jeugdige", waarom: "keuzewoord")),
      Change(stream, .geparkeerd(note, .init(route: .agenderen, antwoord: "parkeerwoord"))),
      Change(plan, .droomVastgelegd(tekst: "droomwoord", stem: .jeugdige, sessie: sessie, bron: nil)),
      Change(
        plan,
        .afspraakGemaakt(.init(sessie: sessie, wie: "moeder", wat: "beloftewoord", eersteStap: "stapwoord")),
        id: belofte),
      Change(plan, .afspraakStand(belofte, .gedaan, bracht: "brachtwoord", sessie: sessie)),
      Change(plan, .tijdpuntGemaakt(.init(wanneer: "2024", wat: "puntwoord", sessie: sessie))),
      Change(
        plan, .mijlpaalBereikt(.anders, dag: .epoch, tekst: "mijlpaalwoord", sessie: sessie, stem: .ouder)),
    ])
    for word in [
      "notitiewoord", "cijferwoord", "checkwoord", "keuzewoord", "parkeerwoord", "droomwoord", "beloftewoord",
      "stapwoord",
      "brachtwoord", "puntwoord", "mijlpaalwoord", "muzieklabel", "zwaluw",
    ] {
      let uitslag = try store.zoek(vraag(word + " casus:zwaluw"), tijd: nil)
      #expect(uitslag.aantal == 1, "\(word)")
      #expect(uitslag.treffers.allSatisfy { $0.casus == casus }, "\(word)")
    }
    #expect(try isRight())
  }

  // MARK: Narrowing

  @Test func `filters narrow, a word that is none is named, and so is what to leave out`() throws {
    let (egel, uil) = (try store.makeCasus("Egel"), try store.makeCasus("Uil"))
    let sessies = [try store.makeSessie(casus: egel), try store.makeSessie(casus: uil)]
    for (sessie, stem) in zip(sessies, [Stem.jeugdige, .ouder]) {
      let gegevens = Notitie.Gegevens(
        stap: StapID(number: 1), tekst: "samen eten \(stem.rawValue)", stem: stem, thema: .proces,
        soort: .citaat,
        lichtje: stem == .ouder)
      _ = try store.append([Change(StreamID(.sessie, sessie), .notitieGemaakt(gegevens))])
    }
    let (child, parent) = ("samen eten jeugdige", "samen eten ouder")
    #expect(try found("eten stem:jeu") == [child] && found("eten casus:ui") == [parent])
    #expect(try found("eten ★") == [parent] && found("eten *") == [parent] && found("stem:ouder") == [parent])
    #expect(try found("eten thema:proces soort:citaat vorm:oogst") == [parent, child])
    #expect(try found("eten draaiboek:proef stap:best regio:water") == [parent, child])
    #expect(try found("eten draaiboek:reis") == [] && found("eten soort:vraag") == [])
    #expect(try found("eten casus:\"egel\"") == [child])
    #expect(try store.zoek(vraag("eten stem:meester"), tijd: nil).vreemd == [.init(.stem, "meester")])
    #expect(try store.zoek(vraag("eten casus:das"), tijd: nil).vreemd == [.init(.casus, "das")])
    #expect(try store.zoek(vraag("eten stem:zorg ★"), tijd: nil).zonder == [.init(.stem, "zorg")])
    #expect(try store.zoek(vraag("etne"), tijd: nil).bedoelde == [.init(getypt: "etne", bedoeld: "eten")])
    // A meeting somewhere else: what is asked of all its sentences follows.
    let elsewhere = Bijeenkomst(gebied: Gebied(regio: "Heuvelrand"))
    _ = try store.append([Change(StreamID(.sessie, sessies[0]), .bijeenkomstGezet(elsewhere))])
    #expect(try found("eten regio:heuvel") == [child] && isRight())
  }

  @Test func `a thread is found by its name, and narrows to what is in it, also in one that was put with it`()
    throws
  {
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let stream = StreamID(.sessie, sessie)
    func noteer(_ tekst: String) throws -> Identifier {
      let fact = Fact.notitieGemaakt(.init(stap: StapID(number: 1), tekst: tekst))
      return try store.append([Change(stream, fact)])[0].id
    }
    func maak(_ naam: String) throws -> Identifier {
      try store.append([Change(.huis, .draadGezet(nil, .init(naam: naam)))])[0].id
    }
    let (oma, opa) = (try noteer("bellen met oma"), try noteer("bellen met opa"))
    _ = try noteer("bellen met de school")
    let (mensen, vast) = (try maak("vaste mensen"), try maak("wie blijft"))
    _ = try store.append([
      Change(stream, .notitieInDraad(oma, mensen, .erbij)),
      Change(stream, .notitieInDraad(opa, vast, .erbij)),
    ])
    #expect(try found("bellen draad:vaste") == ["bellen met oma"])
    #expect(try found("draad:wie") == ["bellen met opa"])
    #expect(try store.zoek(vraag("mensen vaste"), tijd: nil).draden.map(\.id) == [mensen])
    _ = try store.append([
      Change(.huis, .draadGezet(vast, .init(naam: "wie blijft", naar: mensen)))
    ])
    #expect(try Set(found("draad:vaste")) == ["bellen met oma", "bellen met opa"])
    #expect(try store.zoek(vraag("draad:wie"), tijd: nil).vreemd == [.init(.draad, "wie")])
    #expect(try found("bellen leren:ja").isEmpty && found("bellen leren:nee").count == 3)
    #expect(try store.zoek(vraag("leren:misschien"), tijd: nil).vreemd.count == 1)
  }

  @Test func `what was said in a period is found in it`() throws {
    let sessie = try store.makeSessie()
    let ids = try ["eerst dit", "dan dit"].map { try store.note($0, in: sessie) }
    let moments = ids.compactMap { store.state.sessie(sessie)?.notities[$0]?.moment }
    #expect(try found("dit", tijd: moments[0]..<moments[1]) == ["eerst dit"])
    #expect(try found("dit", tijd: moments[1]..<Moment(milliseconds: .max)) == ["dan dit"])
  }

  // MARK: The three are one

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `whatever happens, what is found is what may be seen, and every word is there once`(seed: UInt64)
    throws
  {
    let streams = try live(seed)
    #expect(try isRight(), "seed \(seed): also before anybody searched")
    #expect(try store.findAll(), "seed \(seed)")
    var rows: [Vindregel] = []
    for stream in streams {
      let expected = try store.index.vindregels(of: stream, store.journal.state(of: stream))
      #expect(try find.says(expected, of: stream.id), "seed \(seed)")
      rows += expected
    }
    #expect(try find.isRight(), "seed \(seed)")
    #expect(rows.count > 5, "seed \(seed) makes too little")
    let known = try words()
    #expect(known == Set(rows.flatMap(\.tekst.zoekwoorden)), "seed \(seed)")
    for word in known {
      let amount = try store.zoek(vraag(word), tijd: nil).aantal
      #expect(amount == count(of: word, in: rows), "seed \(seed): \(word)")
    }
  }

  private var find: FindIndex { FindIndex(database: store.database, tables: ListTables()) }

  /// Makes a random history; its streams.
  private func live(_ seed: UInt64) throws -> [StreamID] {
    var changes = RandomChanges(seed: seed, store: store.newIdentifier)
    for _ in 0..<120 {
      let next = changes.next()
      guard let made = try? store.append(next) else { continue }
      changes.saw(made)
    }
    return changes.streams
  }

  private func count(of word: String, in rows: [Vindregel]) -> Int {
    var count = 0
    for row in rows where row.tekst.zoekwoorden.contains(where: { $0.contains(word) }) { count += 1 }
    return count
  }

  @Test func `of what was erased the words are nowhere, and what is left has all of its own`() throws {
    let casus = try store.makeCasus("Vlinder")
    let sessies = [try store.makeSessie(casus: casus), try store.makeSessie()]
    let note = try store.note("brommerklep samen", in: sessies[0])
    try store.note("lasapparaat samen", in: sessies[0])
    try store.note("kweekbak samen", in: sessies[1])
    try store.overwrite(.notitie(note, in: StreamID(.sessie, sessies[0]), nieuw: nil))
    #expect(
      try words().isSuperset(of: ["lasapparaat", "kweekbak", "samen"]) && !words().contains("brommerklep"))
    try store.overwrite(.casus(casus))
    #expect(try words() == ["kweekbak", "samen"])
    // As a program has it that broke off, or knew no better.
    try store.database.execute("INSERT INTO zoekwoord VALUES('xqzkwpvbnm')")
    #expect(try !find.isRight())
    #expect(try store.finishErasing { _ in true } == .done)
    #expect(try words() == ["kweekbak", "samen"] && isRight())
    let secrets = Windows(["brommerklep", "lasapparaat", "xqzkwpvbnm"])
    #expect(try secrets.found(below: folder.path + "/store") == nil)
  }

  @Test func `a word too many, a word too few and a sentence of nobody are seen`() throws {
    let sessie = try store.makeSessie()
    try store.note("buiten beginnen", in: sessie)
    #expect(try store.findAll())
    for damage in [
      "INSERT INTO zoekwoord VALUES('spook')", "DELETE FROM zoekwoord WHERE woord = 'buiten'",
      "UPDATE vindregel SET tekst = 'binnen beginnen'", "DELETE FROM vindregel",
      "INSERT INTO zoek(rowid, woorden, filters) VALUES(1, 'spook', '')",
    ] {
      try store.database.execute(damage)
      #expect(try !isRight(), "\(damage)")
      try store.rebuildIndex()
      #expect(try isRight(), "\(damage)")
    }
  }
}
