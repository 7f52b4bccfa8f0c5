import Foundation
import SessionModel
import SessionStore
import Support
import Testing

/// A year of the shape and the numbers that reports of the field have, counted by the real program: all of it is invented.
///
/// The list of what such reports need is a table here, and each row of it is asked of the program.
@Suite(.waits) struct BronnenTests {
  private let program: Program
  private var folder: String { program.path("jaar") }

  init() throws {
    program = try Program()
    try fill()
    let activities = """
      datum;soort;aantal;deelnemers;verschillend;bereik;bron
      2026-05-01;verkennend gesprek;30;100;;;plan
      2026-05-01;training;10;91;;;plan
      2026-05-01;waarderende workshop;6;63;;;plan
      2026-05-01;bij- en meepraat;9;86;;;plan
      2026-05-01;handig;5;80;;;plan
      2026-05-01;nieuwsbrief;15;;;200;plan
      2026-05-01;werkatelier;16;;200;;vorig jaar
      2026-05-01;benadering;250;;;128;plan
      2026-05-01;uren;212;;;;plan
      2026-01-31;telling;45;;;;eigen opgave
      2026-04-30;telling;120;;;;eigen opgave
      """
    try program.output("--map", folder, "monitor", "lees", "-", stdin: activities)
  }

  // MARK: The year

  private static func draaiboek(_ titel: String) -> String {
    """
    # \(titel)
    Een bijeenkomst die verzonnen is.

    - soort: casus

    ## Wat werkt
    - vorm: wat-werkt
    - tijd: 15 min
    - vraag: Wat werkt al?

    ## Wat kan er nog meer
    - vorm: ideeen
    - tijd: 15 min
    - vraag: Wat kan misschien wel?

    ## Wat is nodig
    - vorm: oogst
    - tijd: 5 min
    - vraag: Wat heb jij nodig?

    ## Waardevolst
    - vorm: afsluiten
    - tijd: 5 min
    - vraag: Wat was het meest waardevol?

    """
  }

  /// One ring around one child: what lies ready, what fits, who is wished for.
  private static let kring = """
    # Ontwikkelkring
    Een kring die verzonnen is.

    - soort: casus

    ## Wat ligt er klaar
    - vorm: checklist
    - tijd: 10 min
    - vraag: Wat ligt er al klaar?
    - punt: Er is een tijdlijn.
    - punt: Er is vervoer.
    - punt: Iemand mag beslissen.

    ## Wat past
    - vorm: afweging
    - variant: passend
    - tijd: 10 min
    - vraag: Wat is passend, en volgens wie?

    ## Wie hoort erbij
    - vorm: reisgezelschap
    - tijd: 10 min
    - vraag: Wie wil jij erbij?

    """

  /// 37 children, 25 tables over the system with 116 networks of schools, 5 talks about a child.
  private func fill() throws {
    // A year before, and then the year itself.
    var time: Int64 = 1_748_000_000_000
    let store = try SessionStore(
      folder: folder, author: "proef", patience: .command, now: { Moment(milliseconds: time) },
      entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
    var changes: [Change] = []
    var children: [Identifier] = []
    let draden = (0..<3).map { _ in store.newIdentifier() }
    for (draad, naam) in zip(
      draden, ["Tijd", "Overprikkeling en terugtrekken", "Aanbeveling: begin met tijd"])
    {
      changes.append(
        Change(.huis, .draadGezet(nil, .init(naam: naam, betekenis: "Wat dat is", niveau: .ouder)), id: draad)
      )
    }
    func note(
      _ tekst: String, _ stem: Stem?, _ thema: Thema? = nil, soort: Notitie.Soort = .gewoon, stap: Int = 1,
      vak: Slotvraag? = nil, leert: Bool = true, niveau: Niveau? = nil, in draden: [Identifier] = [],
      op stream: StreamID
    ) -> Identifier {
      let (note, yes) = (store.newIdentifier(), store.newIdentifier())
      let gegevens = Notitie.Gegevens(
        stap: StapID(number: stap), tekst: tekst, stem: stem, thema: thema, soort: soort,
        vak: vak.map { .slotvraag($0) })
      changes.append(Change(stream, .notitieGemaakt(gegevens), id: note))
      if leert {
        changes.append(
          Change(stream, .antwoord(Antwoord(over: [note], mee: .mee, leren: true, door: stem)), id: yes))
        changes.append(Change(stream, .nagekeken(Nagekeken(over: [note], mag: true, na: [yes]))))
      }
      if let niveau { changes.append(Change(stream, .notitieIngedeeld(note, niveau: .set(niveau)))) }
      for draad in draden {
        changes.append(Change(stream, .notitieInDraad(note, draad, .erbij, bron: note)))
      }
      return note
    }
    let before = StreamID(.sessie, store.newIdentifier())
    let begin = Sessie.Begin(
      draaiboek: Self.draaiboek("Werkatelier"), casus: nil, bijeenkomst: store.newIdentifier())
    changes.append(Change(before, .sessieBegonnen(begin)))
    _ = note("Er was eerder tijd", .ouder, .proces, in: [draden[0]], op: before)
    _ = try store.append(changes)
    (changes, time) = ([], 1_780_000_000_000)
    for number in 0..<37 {
      let id = store.newIdentifier()
      let soort: Casus.Profiel.Inschrijving =
        number < 21 || number == 36 ? .tijdelijk : number < 26 ? .permanent : .absoluutVerzuim
      let profiel = Casus.Profiel(
        alias: "Vlinder \(number)", regio: number % 2 == 0 ? "Denkstad" : "Heuvelrand", inschrijving: soort,
        labels: Self.labels(of: number))
      changes.append(Change(StreamID(.casus, id), .casusGemaakt(profiel)))
      children.append(id)
    }
    func meeting(
      _ titel: String, over casus: Identifier?, swvs: [String], mensen: Int, als markdown: String? = nil
    ) -> Identifier {
      let id = store.newIdentifier()
      let stream = StreamID(.sessie, id)
      let begin = Sessie.Begin(
        draaiboek: markdown ?? Self.draaiboek(titel), casus: casus, bijeenkomst: store.newIdentifier())
      changes.append(Change(stream, .sessieBegonnen(begin)))
      let place = Bijeenkomst(gebied: Gebied(regio: "Denkstad", swvs: swvs))
      changes.append(Change(stream, .bijeenkomstGezet(place)))
      changes.append(
        Change(stream, .deelnemerErbij(.init(stem: .ouder, label: "ouders", aantal: mensen))))
      return id
    }
    for number in 0..<25 {
      let swvs = (0..<116).filter { $0 % 25 == number }.map { "SWV \($0 + 1)" }
      _ = meeting("Werkatelier", over: nil, swvs: swvs, mensen: number < 15 ? 9 : 10)
    }
    for number in 0..<5 {
      let sessie = meeting("Reisbureau", over: children[number], swvs: [], mensen: 7)
      let stream = StreamID(.sessie, sessie)
      for (stem, tekst, thema) in [
        (Stem.ouder, "Er was tijd \(number)", Thema.proces),
        (.jeugdige, "Ik mocht kiezen \(number)", .houding),
        (.school, "Wij keken eerst \(number)", .inhoud),
      ] {
        let own = stem == .ouder ? [draden[0]] : stem == .school ? [draden[1]] : []
        _ = note(tekst, stem, thema, in: own + [draden[2]], op: stream)
      }
      _ = note("Een rustige plek \(number)", .ouder, stap: 3, op: stream)
      _ = note("Dat wij samen keken \(number)", .school, .proces, stap: 4, vak: .waardevolst, op: stream)
      let overgang: Tijdpunt.Overgang = number < 3 ? .poVo : .groep23
      let point = Tijdpunt.Gegevens(wanneer: "toen", wat: "naar elders", soort: .overgang, overgang: overgang)
      changes.append(Change(StreamID(.casus, children[number]), .tijdpuntGemaakt(point)))
      if number == 0 {
        _ = note("Geen busje", .school, nil, soort: .hobbel, leert: false, niveau: .systeem, op: stream)
        _ = note(
          "Wie betaalt de taxi", .gemeente, nil, soort: .vraag, leert: false, niveau: .systeem, op: stream)
        _ = note("Een plek in de kas", nil, nil, stap: 2, leert: false, op: stream)
        let chosen = note("Mee met de boswachter", nil, nil, stap: 2, leert: false, op: stream)
        changes.append(Change(stream, .ideeGekozen(chosen, door: "", waarom: "")))
        let story = Array(repeating: "wij liepen elke dag een stukje verder", count: 4).joined(
          separator: ", ")
        _ = note(story + " langs het water", .ouder, .proces, op: stream)
      }
      for soort in [Casus.Mijlpaal.Soort.oudersInGesprek, .ontwikkelingWasErAl, .nieuweBeweging] {
        if let day = Day("2026-05-20") {
          let reached = Fact.mijlpaalBereikt(soort, dag: day, tekst: "")
          changes.append(Change(StreamID(.casus, children[number]), reached))
        }
      }
    }
    let enrolled = Casus.Profiel(
      alias: "Vlinder 36", regio: "Denkstad", inschrijving: .absoluutVerzuim, labels: Self.labels(of: 36))
    changes.append(Change(StreamID(.casus, children[36]), .casusGewijzigd(enrolled)))
    for number in 0..<3 {
      _ = meeting("Waarderend interview", over: children[number], swvs: [], mensen: 2)
    }
    // A day later, so that it is the last talk of this child.
    _ = try store.append(changes)
    (changes, time) = ([], time + 86_400_000)
    let ring = StreamID(
      .sessie, meeting("Ontwikkelkring", over: children[4], swvs: [], mensen: 2, als: Self.kring))
    let (ready, fits, people) = (StapID(number: 1), StapID(number: 2), StapID(number: 3))
    for punt in [
      Sessie.Punt(tekst: "Er is een tijdlijn.", klaar: true), .init(tekst: "Er is vervoer.", klaar: false),
      .init(tekst: "Iemand mag beslissen.", klaar: false, eigenaar: "wijkteam"),
    ] { changes.append(Change(ring, .puntGezet(ready, punt))) }
    for (vak, optie) in [
      (Weegvak.passendGezin, "thuis"), (.passendGezin, "halve dagen"), (.passendSysteem, "halve dagen"),
    ] {
      let said = Notitie.Gegevens(
        stap: fits, tekst: "dat past", stem: .ouder, vak: .weegvak(vak), rij: optie)
      changes.append(Change(ring, .notitieGemaakt(said)))
    }
    let wished = Notitie.Gegevens(
      stap: people, tekst: "de buurvrouw", stem: .jeugdige, vak: .gezelschap(.gewenst))
    changes.append(Change(ring, .notitieGemaakt(wished)))
    for place in ["een boerderij", "een kleine klas"] {
      let point = Tijdpunt.Gegevens(wanneer: "later", wat: place, soort: .geprobeerd, sessie: ring.id)
      changes.append(Change(StreamID(.casus, children[4]), .tijdpuntGemaakt(point)))
    }
    changes.append(Change(ring, .sessieGesloten))
    _ = try store.append(changes)
    store.close()
  }

  /// Half of them girls, and each with what is said of the child.
  private static func labels(of number: Int) -> [String] {
    let isBoy = (0...6).contains(number) || (12...19).contains(number) || (21...24).contains(number)
    return genoemd(of: number) + [isBoy ? "geslacht:jongen" : "geslacht:meisje"]
  }

  /// Fourteen, twelve of which in the first 21; twelve, two of which with the first; four of five; six; two; one without.
  private static func genoemd(of number: Int) -> [String] {
    switch number {
    case 0..<2: ["diagnose:ASS", "talent:hoogbegaafd"]
    case 2..<12: ["diagnose:ASS"]
    case 12..<21: ["talent:hoogbegaafd"]
    case 21..<25: ["diagnose:verstandelijk"]
    case 25: []
    case 26..<28: ["diagnose:ASS"]
    case 28: ["talent:hoogbegaafd"]
    case 29..<35: ["klacht:angst"]
    default: ["gedrag:hechting"]
    }
  }

  // MARK: The list

  /// A number in a table of the monitor, or a text in an answer.
  private enum Verwacht {
    case getal(_ tabel: String, _ rij: String, _ kolom: Int, Int)
    /// A cell of children set out by two things, by the name of its column.
    case kruis(_ naar: String, _ rij: String, _ kolom: String, Int)
    case tekst(_ opdracht: [String], String)
  }

  private static let jaar = ["--van", "2026-01-01", "--tot", "2026-12-31"]
  private static let leer = ["leerrapportage"] + jaar
  /// What stands for a file in the folder of the test.
  private static let lessen = "LESSEN"
  private static let pakket = [
    "pakket", "maak", lessen, "--alleen-lessen", "--afzender", "Denkstad", "--aan", "buren", "--grond",
    "leren",
  ]

  /// One child of the year, and what is said where a report of one is asked for.
  private static let kind = "Vlinder 4"
  private static let waarom = ["--aan", "ouder", "--grond", "gevraagd"]

  /// What stands for a file with goals.
  private static let doelen = "DOELEN"

  /// By the number of the row in the list: what is asked, and what must come out.
  private static let houdt: [(rij: Int, verwacht: Verwacht)] = [
    (23, .tekst(["lijst", "knelpunten", "--per", "status"], "Geen busje")),
    (
      40, .tekst(["verslag", kind, "--vorm", "werkafspraken", "--voor", "netwerk"] + waarom, "Er is vervoer")
    ),
    (41, .tekst(["verslag", kind, "--vorm", "reis"] + waarom, "Wij keken eerst 4")),
    (46, .tekst(["casus", "toon", kind, "--deel", "mensen"], "de buurvrouw")),
    (47, .tekst(["casus", "toon", kind, "--deel", "middelen"], "Er is vervoer")),
    (47, .getal("checklists", "Ontwikkelkring", 0, 1)), (47, .getal("checklists", "Ontwikkelkring", 2, 1)),
    (48, .tekst(["casus", "toon", kind, "--deel", "middelen"], "wijkteam")),
    (48, .getal("checklists", "Ontwikkelkring", 1, 1)),
    (50, .tekst(["casus", "toon", kind, "--deel", "reis"], "een boerderij")),
    (54, .tekst(["verslag", kind, "--voor", "netwerk", "--als", "html"] + waarom, "Een rustige plek 4")),
    (55, .tekst(["praatplaat", kind], "<svg")),

    (67, .getal("twee-blikken", "Ontwikkelkring", 0, 1)),
    (67, .getal("twee-blikken", "Ontwikkelkring", 1, 1)),
    (67, .tekst(["casus", "toon", kind, "--deel", "middelen"], "halve dagen")),
    (70, .getal("overgangen", "geprobeerd", 0, 1)), (70, .getal("overgangen", "geprobeerd", 1, 2)),
    (78, .tekst(["verslag", kind, "--laatste"] + waarom, "Ontwikkelkring")),
    (79, .tekst(["casus", "toon", kind], "een boerderij")),
    (80, .tekst(["casus", "toon", kind, "--alles"] + waarom, "dat past")),
    (12, .kruis("label,geslacht", "diagnose:ASS", "geslacht:jongen", 7)),
    (12, .kruis("label,geslacht", "diagnose:ASS", "geslacht:meisje", 7)),
    (12, .kruis("label,geslacht", "talent:hoogbegaafd", "geslacht:jongen", 10)),
    (12, .kruis("label,geslacht", "talent:hoogbegaafd", "geslacht:meisje", 2)),
    (12, .kruis("label,geslacht", "diagnose:verstandelijk", "geslacht:jongen", 4)),
    (12, .kruis("label,geslacht", "klacht:angst", "geslacht:meisje", 6)),
    (12, .kruis("label,geslacht", "gedrag:hechting", "geslacht:meisje", 2)),
    (12, .getal("geslacht", "geslacht:jongen", 0, 19)),
    (30, .tekst(leer + ["--deel", "aanpak"], "Dat wij samen keken")),
    (36, .tekst(["lijst", "routes"], "Reisbureau")),
    (
      43,
      .tekst(
        leer + ["--deel", "doelen", "--doelen", doelen, "--als", "csv"],
        "\"Overal een werkatelier\";\"Geteld\";\"25\"")
    ),
    (49, .tekst(leer + ["--deel", "vragen"], "Wat werkt: Wat werkt al?")),
    (56, .tekst(leer + ["--deel", "stilstaan"], "Wat is er nodig")),
    (66, .tekst(leer + ["--deel", "vragen", "--als", "csv"], "\"Wat werkt: Wat werkt al?\";\"Ouders\";")),
    (68, .getal("overgangen", "van basisschool naar middelbare school", 0, 3)),
    (68, .getal("overgangen", "van groep 2 naar groep 3", 0, 2)),
    (6, .tekst(["monitor"] + jaar + ["--doel", "5"], "samen 580")),
    (7, .tekst(["draad", "lijst", "--niveau", "ouder"], "Tijd")),
    (8, .tekst(["lijst", "nevenvragen"], "Wie betaalt de taxi")),
    (9, .tekst(["draad", "lijst", "--van", "2026-01-01", "--komst", "terug"], "Tijd")),
    (25, .tekst(leer + ["--deel", "ouders", "--naast", "2024-2025"], "Aanvullingen")),
    (28, .tekst(leer + ["--deel", "kinderen", "--naast", "2024-2025"], "Aanvullingen")),
    (42, .tekst(["lijst", "wat-misschien-wel-kan"], "Een plek in de kas")),
    (77, .tekst(["lijst", "routes"], "Mee met de boswachter")),
    (14, .tekst(["draad", "toon", "Overprikkeling en terugtrekken"], "Wij keken eerst")),
    (22, .tekst(leer + ["--deel", "gedaan", "--deel", "verhalen"], "langs het water")),
    (26, .tekst(leer + ["--deel", "verhalen"], "langs het water")),
    (31, .tekst(leer + ["--deel", "gedeeld"], "door alle drie")),
    (37, .tekst(["praatplaat", "--regio", "Denkstad"] + jaar, "Denkstad")),
    (58, .tekst(["praatplaat", "--regio", "Denkstad", "--titel", "Wat wij leren"] + jaar, "Wat wij leren")),
    (76, .tekst(["praatplaat", "--draden"] + jaar, "Tijd")),
    (38, .getal("van-naar", "Reisbureau → Waarderend interview", 0, 3)),
    (39, .tekst(["lijst", "nevenvragen", "--niveau", "systeem"], "Wie betaalt de taxi")),
    (59, .getal("inschrijving-verloop", "vrijstelling 5a, tijdelijk → absoluut verzuim", 0, 1)),
    (60, .tekst(["monitor"] + jaar + ["--doel", "5"], "Nog te doen")),
    (63, .tekst(leer + ["--deel", "verhalen", "--als", "md"], "langs het water")),
    (64, .tekst(["zoek", "tijd", "stem:ouder"], "Er was tijd")),
    (65, .tekst(pakket, "Denkstad, pakket")),
    (71, .tekst(["draad", "toon", "Tijd"], "Er was tijd")),
    (73, .tekst(["lijst", "knelpunten", "--niveau", "systeem"], "Geen busje")),
    (74, .tekst(["draad", "lijst"], "Aanbeveling")),
    (75, .getal("tellingen", "2026-04-30 · eigen opgave", 0, 120)),
    (1, .tekst(["monitor"] + jaar + ["--van-totaal", "151"], "116 van de 151")),
    (2, .getal("bijeenkomsten", "Werkatelier", 0, 25)), (2, .getal("bijeenkomsten", "Werkatelier", 1, 235)),
    (2, .getal("bijeenkomsten", "Reisbureau", 0, 5)), (3, .getal("opgegeven", "verkennend gesprek", 1, 100)),
    (4, .getal("opgegeven", "training", 0, 10)), (4, .getal("opgegeven", "bij- en meepraat", 1, 86)),
    (5, .getal("opgegeven", "nieuwsbrief", 3, 200)),
    (10, .getal("inschrijving", "absoluut verzuim", 1, 30)),
    (11, .getal("inschrijving", "vrijstelling 5a, tijdelijk", 0, 21)),
    (11, .getal("kruis", "diagnose:verstandelijk", 2, 4)), (13, .getal("labels", "diagnose:ASS", 0, 14)),
    (13, .getal("labels", "zonder label", 0, 1)),
    (13, .getal("labelparen", "diagnose:ASS + talent:hoogbegaafd", 0, 2)),
    (15, .getal("inschrijving", "Samen", 0, 37)), (16, .getal("swvs", "SWV 116", 0, 1)),
    (17, .getal("opgegeven", "werkatelier", 2, 200)),
    (18, .tekst(["monitor"] + jaar, "Op weg naar casuïstiek")),
    (19, .getal("mijlpalen", "ouders in gesprek", 0, 5)),
    (20, .getal("mijlpalen", "er was al ontwikkeling", 0, 5)),
    (21, .getal("mijlpalen", "nieuwe beweging", 0, 5)),
    (24, .tekst(leer + ["--deel", "ouders"], "Er was tijd ")),
    (27, .tekst(leer + ["--deel", "kinderen"], "Ik mocht kiezen ")),
    (29, .tekst(leer + ["--deel", "professionals"], "Wij keken eerst ")),
    (32, .tekst(leer + ["--naast", "2024-2025"], "twee periodes naast elkaar")),
    (33, .tekst(leer + ["--deel", "werkzaam"], "Er was tijd ")),
    (34, .tekst(leer + ["--regio", "Denkstad"], "Volgens ouders")),
    (35, .getal("opgegeven", "benadering", 3, 128)),
    (44, .getal("zonder-plan", "zonder afspraak", 0, 37)),
    (45, .tekst(["casus", "lijst", "--regio", "Denkstad"], "Vlinder 0")),
    (52, .tekst(["monitor"] + jaar + ["--regio", "Denkstad"], "Reisbureau")),
    (53, .getal("opgegeven", "uren", 0, 212)),
    (57, .tekst(["monitor"] + jaar + ["--per", "kwartaal"], "kwartaal 2 van 2026")),
    (69, .tekst(["monitor"] + jaar + ["--kruis", "diagnose,inschrijving"], "diagnose:ASS")),
    (72, .tekst(["geparkeerd", "--eigenaar", "niemand", "--als", "json"], "geparkeerd")),
  ]

  /// Commands for who works with the journeys: those call them by their alias.
  private static let noemtReizen: Set<String> = [
    "casus", "lijst", "draad", "zoek", "geparkeerd",
  ]

  /// What other tests show: a moral deliberation, the three answers of a journey, erasing and keeping; and that nothing leads to
  /// a child is looked at below.
  private static let elders: Set<Int> = [51, 61, 62, 81]

  @Test func `every row of the list is asked, or shown elsewhere`() {
    let asked = Set(Self.houdt.map(\.rij))
    #expect(asked.union(Self.elders) == Set(1...81))
    #expect(asked.isDisjoint(with: Self.elders), "no row is in both")
  }

  @Test func `what is asked of the year comes out of it`() throws {
    defer { program.clear() }
    let monitor = ["monitor"] + Self.jaar + ["--intern", "--kruis", "label,inschrijving", "--als", "json"]
    let json = try Program.json(program.output(["--map", folder] + monitor))
    let tabellen = try #require(json["tabellen"] as? [[String: Any]])
    let goals = program.path("doelen.md")
    try Data("# Doelen\n- Overal een werkatelier [bijeenkomsten: Werkatelier]\n- Samen verder\n".utf8).write(
      to: URL(filePath: goals))
    let files = [Self.lessen: program.path("lessen.jsonl"), Self.doelen: goals]
    var answers: [[String]: String] = [:]
    var crossed: [String: [[String: Any]]] = [:]
    for (rij, verwacht) in Self.houdt {
      switch verwacht {
      case .getal(let tabel, let naam, let kolom, let getal):
        let rijen = tabellen.first { $0["naam"] as? String == tabel }?["rijen"] as? [[String: Any]]
        let cellen = rijen?.first { $0["naam"] as? String == naam }?["cellen"] as? [[String: Any]]
        let found = cellen.flatMap { kolom < $0.count ? $0[kolom]["getal"] as? Int : nil }
        #expect(found == getal, "rij \(rij): \(tabel), \(naam)")
      case .kruis(let naar, let naam, let kolom, let getal):
        let asked = ["monitor"] + Self.jaar + ["--intern", "--kruis", naar, "--als", "json"]
        let tables =
          try crossed[naar]
          ?? Program.json(program.output(["--map", folder] + asked))["tabellen"] as? [[String: Any]] ?? []
        crossed[naar] = tables
        let tabel = tables.first { $0["naam"] as? String == "kruis" }
        let place = (tabel?["kolommen"] as? [String])?.firstIndex(of: kolom)
        let row = (tabel?["rijen"] as? [[String: Any]])?.first { $0["naam"] as? String == naam }
        let cells = row?["cellen"] as? [[String: Any]]
        let found = place.flatMap { cells?[$0]["getal"] as? Int }
        #expect(found == getal, "rij \(rij): \(naam), \(kolom)")
      case .tekst(let opdracht, let woorden):
        let answer =
          try answers[opdracht]
          ?? program.output(
            ["--map", folder] + opdracht.map { files[$0] ?? $0 }
          ).out
        answers[opdracht] = answer
        #expect(answer.contains(woorden), "rij \(rij): \(opdracht)")
      }
    }
    // Nothing of it leads to a child.
    for (opdracht, answer) in answers
    where !Self.noemtReizen.contains(opdracht[0]) && !opdracht.contains(Self.kind) {
      #expect(!answer.contains("Vlinder"), "\(opdracht)")
    }
  }
}
