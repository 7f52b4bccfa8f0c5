import SessionModel

@testable import SessionStore

/// A year of invented meetings, children and promises, written into a journal as the program writes it.
struct Jaar {
  let folder: TemporaryFolder
  let store: SessionStore

  init() throws {
    folder = try TemporaryFolder(inMemory: true)
    store = try folder.store()
  }

  /// The steps of every meeting of it; each is called by what it is for.
  static let wensen = StapID(number: 1)
  static let watWerkt = StapID(number: 2)
  static let punten = StapID(number: 3)
  static let passend = StapID(number: 4)

  private static func draaiboek(_ titel: String) -> String {
    """
    # \(titel)
    Een bijeenkomst die verzonnen is.

    - soort: casus

    ## Wie reist er mee
    - vorm: reisgezelschap
    - tijd: 10 min
    - vraag: Wie hoort erbij?

    ## Wat werkt
    - vorm: wat-werkt
    - tijd: 15 min
    - vraag: Wat werkt al?

    ## Wat ligt klaar
    - vorm: checklist
    - tijd: 10 min
    - vraag: Wat is er al?
    - punt: Iemand houdt de draad vast.
    - punt: Iemand mag beslissen.
    - punt: Er is een tijdlijn.

    ## Wat past
    - vorm: afweging
    - tijd: 10 min
    - vraag: Wat past bij wie?
    - variant: passend

    """
  }

  /// A child, under an alias that nobody has.
  func kind(
    _ alias: String, _ inschrijving: Casus.Profiel.Inschrijving, labels: [String] = [],
    regio: String = "Denkstad",
    gemeenten: [String] = [], swvs: [String] = []
  ) throws(StoreFailure) -> Identifier {
    let id = store.newIdentifier()
    let profiel = Casus.Profiel(
      alias: alias, regio: regio, inschrijving: inschrijving, labels: labels, gemeenten: gemeenten, swvs: swvs
    )
    try happen(.casusGemaakt(profiel), in: StreamID(.casus, id))
    return id
  }

  /// A network's journey.
  func traject(_ naam: String) throws(StoreFailure) -> Identifier {
    let id = store.newIdentifier()
    try happen(.casusGemaakt(Casus.Profiel(traject: naam)), in: StreamID(.casus, id))
    return id
  }

  /// A meeting of one session; who is there is a group of so many.
  ///
  /// - Parameter mensen: how many parents were there in one group, besides the others.
  func bijeenkomst(
    _ titel: String, over casus: Identifier? = nil, traject: Identifier? = nil,
    _ gegevens: Bijeenkomst = .init(),
    ouders mensen: Int = 1, en anderen: [Deelnemer.Gegevens] = [], samen met: Identifier? = nil
  ) throws(StoreFailure) -> Identifier {
    let id = store.newIdentifier()
    let begin = Sessie.Begin(
      draaiboek: Self.draaiboek(titel), casus: casus, bijeenkomst: met ?? store.newIdentifier(),
      traject: traject)
    try happen(.sessieBegonnen(begin), in: StreamID(.sessie, id))
    try happen(.bijeenkomstGezet(gegevens), in: StreamID(.sessie, id))
    for wie in [Deelnemer.Gegevens(stem: .ouder, label: "ouders", aantal: mensen)] + anderen {
      try happen(.deelnemerErbij(wie), in: StreamID(.sessie, id))
    }
    return id
  }

  /// Something that happened; its name.
  @discardableResult
  func happen(_ fact: Fact, in stream: StreamID) throws(StoreFailure) -> Identifier {
    try store.append([Change(stream, fact)])[0].id
  }

  /// What was said in a step of a session; its name.
  @discardableResult
  func noteer(
    _ tekst: String, _ stem: Stem, thema: Thema? = nil, soort: Notitie.Soort = .gewoon, vak: Vak? = nil,
    rij: String? = nil, stap: StapID = Jaar.watWerkt, in sessie: Identifier
  ) throws(StoreFailure) -> Identifier {
    let gegevens = Notitie.Gegevens(
      stap: stap, tekst: tekst, stem: stem, thema: thema, soort: soort, vak: vak, rij: rij)
    return try happen(.notitieGemaakt(gegevens), in: StreamID(.sessie, sessie))
  }

  // MARK: Counting

  /// A number of the journal, by a question that knows nothing of the program.
  func sql(_ question: String) throws(StoreFailure) -> Int? { try store.database.int(question) }

  /// Everything that the program knows of the journal.
  func gelezen() throws(StoreFailure) -> Gelezen {
    var (kinderen, sessies) = ([Casus](), [Sessie]())
    for row in try store.casussen(.alias) {
      try store.load(StreamID(.casus, row.id))
      kinderen += store.state.casus(row.id).map { [$0] } ?? []
    }
    for row in try store.sessies() {
      try store.load(StreamID(.sessie, row.id))
      sessies += store.state.sessie(row.id).map { [$0] } ?? []
    }
    return Gelezen(kinderen: kinderen, sessies: sessies)
  }

  /// The children and the sessions, as screens and reports have them.
  struct Gelezen {
    let kinderen: [Casus]
    let sessies: [Sessie]

    var afspraken: [Afspraak] { kinderen.flatMap(\.reisplan.afspraken) }
    var notities: [Notitie] { sessies.flatMap(\.notities.values) }
    var punten: [Sessie.Punt] { sessies.flatMap { $0.stappen.flatMap(\.punten) } }
    var mensen: [Deelnemer.Gegevens] { sessies.flatMap { $0.deelnemers.map(\.gegevens) } }
    /// The sessions of one draaiboek.
    func sessies(_ titel: String) -> [Sessie] { sessies.filter { $0.titel == titel } }
    /// The children that reached something: each once, however often it was told.
    func bereikt(_ soort: Casus.Mijlpaal.Soort) -> Int {
      kinderen.count { $0.mijlpalen.contains { $0.soort == soort } }
    }
  }
}

// MARK: - The years

extension Jaar {
  /// The first year: twenty interviews, sixteen tables over the system, what parents and children found of value.
  static func eerste() throws -> Jaar {
    let jaar = try Jaar()
    var geleerd: [(sessie: Identifier, notitie: Identifier)] = []
    for nummer in 0..<20 {
      let soort: Casus.Profiel.Inschrijving =
        nummer < 12 ? .tijdelijk : nummer < 17 ? .permanent : .absoluutVerzuim
      let casus = try jaar.kind("Vlinder \(nummer)", soort, swvs: ["SWV \(nummer % 4 + 1)"])
      let sessie = try jaar.bijeenkomst(
        "Waarderend interview", over: casus, .init(opLocatie: nummer % 5 == 0))
      let themas: [(Stem, Thema)] =
        Array(repeating: (.ouder, .inhoud), count: 2) + Array(repeating: (.ouder, .proces), count: 4)
        + Array(repeating: (.ouder, .houding), count: 4) + Array(repeating: (.jeugdige, .inhoud), count: 5)
        + Array(repeating: (.jeugdige, .proces), count: 2) + Array(repeating: (.jeugdige, .houding), count: 4)
      // What was said of value, two in the first session and one in each of the others.
      for place in nummer == 0 ? [0, 20] : [nummer] {
        let note = try jaar.noteer("Zin \(place)", themas[place].0, thema: themas[place].1, in: sessie)
        if place % 3 == 0 { geleerd.append((sessie, note)) }
      }
    }
    for (sessie, notitie) in geleerd {
      let yes = Antwoord(over: [notitie], mee: .mee, leren: true, door: .ouder)
      try jaar.happen(.antwoord(yes), in: StreamID(.sessie, sessie))
    }
    if let last = geleerd.last {
      let no = Antwoord(over: [last.notitie], mee: .mee, leren: false, door: .ouder)
      try jaar.happen(.antwoord(no), in: StreamID(.sessie, last.sessie))
    }
    // Who sees to it that nobody is told of lets four of them leave, and one not; the last one waits.
    let leerzinnen = try jaar.store.leerzinnen(van: jaar.store.leersessies())
    for (place, zin) in leerzinnen.prefix(5).enumerated() {
      _ = try jaar.store.append(zin.gezegd(mag: place < 4))
    }
    try jaar.deelIn()
    var gezien = 0
    for nummer in 0..<16 {
      let count = nummer == 0 ? 2 : nummer == 1 ? 6 : nummer < 10 ? 3 : 2
      let swvs = (gezien..<gezien + count).map { "SWV \($0 + 1)" }
      gezien += count
      _ = try jaar.bijeenkomst(
        "Werkatelier netwerk",
        .init(gebied: Gebied(regio: "Regio \(nummer % 4)", swvs: swvs), opLocatie: false),
        ouders: 6)
    }
    return jaar
  }

  /// Sorts what was said of value at a desk, long after: by level and by what it is about, and once otherwise again.
  private func deelIn() throws {
    let said = try gelezen().sessies.flatMap { sessie in sessie.notities.keys.map { (sessie.id, $0) } }
      .sorted { $0.1 < $1.1 }
    for (place, (sessie, notitie)) in said.enumerated() {
      let stream = StreamID(.sessie, sessie)
      if place % 4 < 2 {
        try happen(.notitieIngedeeld(notitie, niveau: .set(place % 4 == 0 ? .systeem : .swv)), in: stream)
      }
      if place % 5 == 0 { try happen(.notitieIngedeeld(notitie, categorie: .set(.talent)), in: stream) }
      if place == 4 { try happen(.notitieIngedeeld(notitie, niveau: .set(nil)), in: stream) }
      if place == 8 { try happen(.notitieIngedeeld(notitie, niveau: .set(.kind)), in: stream) }
    }
  }

  /// The second year: what was done and with how many, thirty-seven children by what is known of them, and what was promised.
  static func tweede() throws -> Jaar {
    let jaar = try Jaar()
    let done: [(titel: String, keer: Int, mensen: Int)] = [
      ("Werkatelier", 25, 235), ("Reisbureau", 5, 35), ("Training", 10, 91), ("Waarderende workshop", 6, 63),
      ("Bij en meepraat", 9, 86), ("Handig", 5, 80),
    ]
    for (titel, keer, mensen) in done {
      for nummer in 0..<keer {
        // As even as it goes: those that are left over go to the first.
        let here = mensen / keer + (nummer < mensen % keer ? 1 : 0)
        _ = try jaar.bijeenkomst(
          titel,
          .init(
            gebied: Gebied(regio: nummer % 2 == 0 ? "Denkstad" : "Dromendam", gemeenten: ["G \(nummer % 3)"])),
          ouders: here)
      }
    }
    var kinderen: [Identifier] = []
    for nummer in 0..<37 {
      let soort: Casus.Profiel.Inschrijving =
        nummer < 21 ? .tijdelijk : nummer < 26 ? .permanent : .absoluutVerzuim
      var labels: [String] = []
      if nummer < 12 || nummer == 26 || nummer == 27 { labels.append("ASS") }
      if (10..<22).contains(nummer) { labels.append("hoogbegaafd") }
      if (22..<26).contains(nummer) { labels.append("verstandelijke beperking") }
      if (28..<34).contains(nummer) { labels.append("angst") }
      if (34..<36).contains(nummer) { labels.append("hechting") }
      kinderen.append(try jaar.kind("Egel \(nummer)", soort, labels: labels, gemeenten: ["G \(nummer % 3)"]))
    }
    try jaar.bereik(kinderen)
    try jaar.beloof(kinderen[0])
    return jaar
  }

  /// What children reached, told on other days than it was, twice, mended, and taken back.
  private func bereik(_ kinderen: [Identifier]) throws {
    func reach(_ nummer: Int, _ soort: Casus.Mijlpaal.Soort, _ dag: String) throws -> Identifier {
      let day = Day(dag) ?? .epoch
      return try happen(.mijlpaalBereikt(soort, dag: day, tekst: ""), in: StreamID(.casus, kinderen[nummer]))
    }
    for nummer in 0..<12 { _ = try reach(nummer, .oudersInGesprek, "2026-03-\(nummer + 10)") }
    _ = try reach(0, .oudersInGesprek, "2026-05-01")
    for nummer in 3..<10 { _ = try reach(nummer, .ontwikkelingWasErAl, "2026-04-12") }
    for nummer in 0..<5 { _ = try reach(nummer, .nieuweBeweging, "2026-06-2\(nummer)") }
    // One was something else than was thought, one was none.
    let stream = StreamID(.casus, kinderen[4])
    try store.load(stream)
    if let told = store.state.casus(kinderen[4])?.mijlpalen.last {
      try happen(.mijlpaalGewijzigd(told, .ingeschreven, dag: told.dag, tekst: "terug"), in: stream)
    }
    let wrong = try reach(20, .ingeschreven, "2026-06-30")
    try happen(.ingetrokken([wrong]), in: StreamID(.casus, kinderen[20]))
  }

  /// What was promised and what waits, at one table.
  private func beloof(_ casus: Identifier) throws {
    let sessie = try bijeenkomst("Morgen anders", over: casus, .init(opLocatie: true))
    let standen: [Afspraak.Stand.Soort?] = [
      .gedaan, .gedaan, .gedaan, .gedaan, .andersGedaan, .andersGedaan, .loopt, .losgelaten, nil, nil,
    ]
    for (nummer, stand) in standen.enumerated() {
      let gegevens = Afspraak.Gegevens(
        sessie: sessie, wie: "mentor", stem: .school, wat: "Stap \(nummer)",
        wanneer: nummer < 6 ? "morgen" : "ooit",
        mandaat: nummer < 4 ? "de directeur" : "", alsAnders: nummer > 6 ? "dan bellen we" : "",
        termijn: nummer < 6 ? Day("2026-11-\(nummer + 20)") : nil)
      let made = try happen(.afspraakGemaakt(gegevens), in: StreamID(.casus, casus))
      guard let stand else { continue }
      // The last word counts.
      try happen(.afspraakStand(made, .loopt, bracht: "", sessie: nil), in: StreamID(.casus, casus))
      try happen(.afspraakStand(made, stand, bracht: "rust", sessie: nil), in: StreamID(.casus, casus))
    }
    let plekken: [Parkeerplek] = [
      .init(route: .agenderen, forum: .lea), .init(route: .agenderen, eigenaar: "gemeente", forum: .lea),
      .init(route: .oplossen, eigenaar: "school", forum: .gemeente), .init(route: .systeem),
    ]
    let stream = StreamID(.sessie, sessie)
    var vragen: [Identifier] = []
    for (nummer, plek) in plekken.enumerated() {
      let vraag = try noteer("Vraag \(nummer)", .ouder, soort: .vraag, in: sessie)
      try happen(.geparkeerd(vraag, plek), in: stream)
      vragen.append(vraag)
    }
    // One comes on an agenda while they still sit there, one is answered long after.
    var (later, ooit) = (plekken[1], plekken[2])
    (later.geagendeerd, ooit.antwoord) = (Day("2027-01-12"), "Het mag")
    try happen(.geparkeerd(vragen[1], later), in: stream)
    try happen(.sessieGesloten, in: stream)
    try happen(.geparkeerd(vragen[2], ooit), in: stream)
  }

  /// One ring around one child: who was there and who was wished for, what lies ready, what fits, and the way it came.
  static func kring() throws -> Jaar {
    let jaar = try Jaar()
    let casus = try jaar.kind("Otter", .tijdelijk)
    let sessie = try jaar.bijeenkomst(
      "Ontwikkelkring", over: casus, ouders: 2,
      en: [
        .init(stem: .jeugdige), .init(stem: .school, label: "mentor", rollen: [.anker]),
        .init(stem: .gemeente, label: "beleid", rollen: [.mandaat, .regisseur]),
      ])
    let stream = StreamID(.sessie, sessie)
    for wie in ["opa", "de buurman", "juf van groep drie"] {
      try jaar.noteer(wie, .jeugdige, vak: .gezelschap(.gewenst), stap: wensen, in: sessie)
    }
    let gevonden: [Sessie.Punt] = [
      .init(tekst: "Iemand houdt de draad vast.", klaar: false),
      .init(tekst: "Iemand houdt de draad vast.", klaar: true),
      .init(tekst: "Iemand mag beslissen.", klaar: false, eigenaar: "wijkteam"),
      .init(tekst: "Er is een tijdlijn.", klaar: true), .init(tekst: "Er is vervoer.", klaar: false),
    ]
    for punt in gevonden { try jaar.happen(.puntGezet(punten, punt), in: stream) }
    for (rij, vak) in [
      ("thuis", Weegvak.passendGezin), ("school", .passendGezin), ("school", .passendSysteem),
    ] {
      try jaar.noteer("past", .ouder, vak: .weegvak(vak), rij: rij, stap: passend, in: sessie)
    }
    // Numbers beside a step that has no scale; a second one of the same person replaces the first.
    let people = jaar.store.state.sessie(sessie)?.deelnemers.map(\.id) ?? []
    for (wie, cijfer) in zip([people[0], people[1], people[0]], [3, 5, 6]) {
      try jaar.happen(
        .schaalGezet(Sessie.Schaal(stap: watWerkt, deelnemer: wie, cijfer: cijfer)), in: stream)
    }
    let way: [(String, Tijdpunt.Aard)] = [
      ("groep 2", .overgang(.groep23)), ("groep 6", .geprobeerd), ("groep 7", .geprobeerd),
      ("brugklas", .overgang(.poVo)), ("boerderij", .geprobeerd), ("atelier", .mijlpaal),
      ("elders", .overgang(nil)), ("weer elders", .overgang(.poVo)),
    ]
    for (wat, aard) in way {
      try jaar.happen(
        .tijdpuntGemaakt(
          .init(wanneer: "toen", wat: wat, soort: aard.soort, overgang: aard.overgang, sessie: sessie)),
        in: StreamID(.casus, casus))
    }
    return jaar
  }

  /// One meeting with two tables, each about a child, and one of a network that promised something itself.
  static func tafels() throws -> Jaar {
    let jaar = try Jaar()
    let meeting = jaar.store.newIdentifier()
    let mentor = Deelnemer.Gegevens(stem: .school, label: "mentor")
    for (alias, parents) in [("Uil", 2), ("Das", 3)] {
      let casus = try jaar.kind(alias, .anders, labels: ["talent:muziek", "talent:muziek", "gedrag:stil"])
      let sessie = try jaar.bijeenkomst(
        "Reisbureau", over: casus, .init(gebied: Gebied(regio: "Denkstad", swvs: ["Noord"])), ouders: parents,
        en: [mentor, .init(stem: .zorg, label: "wijkteam", plek: alias == "Uil" ? .tafel : .kring)],
        samen: meeting)
      let stream = StreamID(.sessie, sessie)
      // Who went home is not counted, and who turned out to be more is.
      let gone = try jaar.happen(.deelnemerErbij(.init(stem: .gemeente, label: "beleid")), in: stream)
      try jaar.happen(.deelnemerWeg(gone), in: stream)
      let more = try jaar.happen(.deelnemerErbij(.init(stem: .leerplicht)), in: stream)
      try jaar.happen(.deelnemerGewijzigd(more, .init(stem: .leerplicht, aantal: 2)), in: stream)
    }
    let traject = try jaar.traject("Denkstad")
    let sessie = try jaar.bijeenkomst(
      "Werkatelier netwerk", over: traject, traject: traject, .init(gebied: Gebied(swvs: ["Noord", "Zuid"])))
    if let dag = Day("2026-05-04"), let later = Day("2027-01-04") {
      let plan = Activiteit(dag: dag, soort: "training", aantal: 9, deelnemers: 80, bron: "jaarplan")
      var mended = plan
      (mended.aantal, mended.verschillend) = (10, 70)
      for told in [
        plan, mended, Activiteit(dag: dag, soort: "reis", aantal: 2),
        Activiteit(dag: dag, soort: "reis", aantal: 2),
        Activiteit(dag: later, soort: "Werkatelier netwerk", bereik: 40, swvs: ["Noord"]),
      ] {
        try jaar.happen(.activiteitOpgegeven(told), in: .huis)
      }
    }
    let promise = Afspraak.Gegevens(sessie: sessie, wie: "wijkteam", stem: .zorg, wat: "Bellen")
    let made = try jaar.happen(.afspraakGemaakt(promise), in: StreamID(.casus, traject))
    let said = try jaar.happen(
      .afspraakStand(made, .gedaan, bracht: "", sessie: nil), in: StreamID(.casus, traject))
    try jaar.happen(.ingetrokken([said]), in: StreamID(.casus, traject))
    return jaar
  }
}
