import SessionModel
import Testing

@testable import SessionStore

/// What is recorded can be counted: of invented years each number comes out of the journal by a question that knows nothing of the
/// program, and out of what the program reads.
@Suite struct JarenTests {
  /// A number that must come out, and both ways to it.
  struct Telling: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let verwacht: Int
    let sql: String
    let gelezen: @Sendable (Jaar.Gelezen) -> Int

    init(_ naam: String, _ verwacht: Int, _ sql: String, _ gelezen: @escaping @Sendable (Jaar.Gelezen) -> Int)
    {
      (testDescription, self.verwacht, self.sql, self.gelezen) = (naam, verwacht, sql, gelezen)
    }
  }

  private func count(_ tellingen: [Telling], in jaar: Jaar) throws {
    let gelezen = try jaar.gelezen()
    for telling in tellingen {
      #expect(try jaar.sql(telling.sql) == telling.verwacht, "\(telling.testDescription): the journal")
      #expect(telling.gelezen(gelezen) == telling.verwacht, "\(telling.testDescription): the program")
    }
    #expect(try jaar.store.verify() == [])
  }

  // MARK: Questions to the journal

  /// The events that nobody took back.
  private static let geldend = """
    event WHERE lower(hex(id)) NOT IN (
      SELECT replace(value, '-', '') FROM event, json_each(body, '$.events') WHERE kind = 'ingetrokken')
    """
  /// The last one of a kind in each stream.
  private static func laatste(_ kind: String) -> String {
    """
    (SELECT body, stream FROM event e WHERE kind = '\(kind)'
      AND tel = (SELECT max(tel) FROM event x WHERE x.stream = e.stream AND x.kind = e.kind))
    """
  }
  /// The streams of the sessions of a draaiboek.
  private static func van(_ titel: String) -> String {
    """
    (SELECT stream FROM event WHERE kind = 'sessie-begonnen'
      AND json_extract(body, '$.draaiboek') LIKE '# \(titel)' || char(10) || '%')
    """
  }
  private static func keren(_ titel: String) -> String { "SELECT count(*) FROM \(van(titel))" }
  private static func mensen(_ titel: String) -> String {
    """
    SELECT sum(coalesce(json_extract(body, '$.aantal'), 1)) FROM event
    WHERE kind = 'deelnemer-erbij' AND stream IN \(van(titel))
    """
  }
  private static func kinderen(_ inschrijving: String) -> String {
    "SELECT count(*) FROM event WHERE kind = 'casus-gemaakt' AND json_extract(body, '$.inschrijving') = '\(inschrijving)'"
  }
  private static func met(_ label: String) -> String {
    """
    SELECT count(DISTINCT stream) FROM event, json_each(body, '$.labels') WHERE kind = 'casus-gemaakt' AND value = '\(label)'
    """
  }
  private static func zinnen(_ stem: String, _ thema: String) -> String {
    """
    SELECT count(*) FROM event WHERE kind = 'notitie-gemaakt'
      AND json_extract(body, '$.stem') = '\(stem)' AND json_extract(body, '$.thema') = '\(thema)'
    """
  }
  /// The children that reached something: as it was told last, each once.
  private static func bereikt(_ soort: String) -> String {
    """
    SELECT count(DISTINCT stream) FROM (
      SELECT e.stream, coalesce((SELECT json_extract(w.body, '$.soort') FROM event w
          WHERE w.kind = 'mijlpaal-gewijzigd' AND replace(json_extract(w.body, '$.mijlpaal'), '-', '') = lower(hex(e.id))
          ORDER BY w.tel DESC LIMIT 1), json_extract(e.body, '$.soort')) AS soort
      FROM (SELECT * FROM \(geldend) AND kind = 'mijlpaal-bereikt') e) WHERE soort = '\(soort)'
    """
  }
  private static func afspraken(_ test: String) -> String {
    "SELECT count(*) FROM event WHERE kind = 'afspraak-gemaakt' AND \(test)"
  }
  /// The afspraken of which this was said last.
  private static func stand(_ stand: String) -> String {
    """
    SELECT count(*) FROM event e WHERE kind = 'afspraak-stand' AND json_extract(body, '$.stand') = '\(stand)'
      AND tel = (SELECT max(tel) FROM event x WHERE x.kind = e.kind
        AND json_extract(x.body, '$.afspraak') = json_extract(e.body, '$.afspraak'))
    """
  }
  /// What waits, as it was said last of each note.
  private static func wacht(_ test: String) -> String {
    """
    SELECT count(*) FROM event e WHERE kind = 'geparkeerd' AND tel = (SELECT max(tel) FROM event x
      WHERE x.kind = e.kind AND json_extract(x.body, '$.notitie') = json_extract(e.body, '$.notitie')) AND \(test)
    """
  }
  private static func punten(_ test: String) -> String {
    """
    SELECT count(*) FROM event e WHERE kind = 'punt-gezet' AND tel = (SELECT max(tel) FROM event x WHERE x.kind = e.kind
      AND x.stream = e.stream AND json_extract(x.body, '$.punt') = json_extract(e.body, '$.punt')) AND \(test)
    """
  }
  /// The sentences that were last sorted so, each of which is about one thing.
  private static func ingedeeld(_ key: String, _ word: String) -> String {
    """
    SELECT count(*) FROM event e WHERE kind = 'notitie-ingedeeld' AND \(pad(key)) = '\(word)'
      AND tel = (SELECT max(tel) FROM event x WHERE x.kind = e.kind
        AND json_extract(x.body, '$.notitie') = json_extract(e.body, '$.notitie')
        AND json_type(x.body, '$.\(key)') IS NOT NULL)
    """
  }
  private static func telt(_ kind: String, _ test: String) -> String {
    "SELECT count(*) FROM event WHERE kind = '\(kind)' AND \(test)"
  }
  private static func pad(_ key: String) -> String { "json_extract(body, '$.\(key)')" }

  // MARK: The years

  @Test func `of the first year the interviews, the tables and what was of value are counted`() throws {
    let geleerd = """
      SELECT count(*) FROM event e WHERE kind = 'antwoord' AND \(Self.pad("leren")) = 1 AND NOT EXISTS (
        SELECT 1 FROM event x WHERE x.kind = e.kind AND x.stream = e.stream AND x.tel > e.tel
          AND json_extract(x.body, '$.over[0]') = json_extract(e.body, '$.over[0]') AND json_extract(x.body, '$.leren') = 0)
      """
    let swvs = "FROM \(Self.laatste("bijeenkomst-gezet")), json_each(body, '$.swvs')"
    let locatie = "SELECT count(*) FROM \(Self.laatste("bijeenkomst-gezet")) WHERE \(Self.pad("op-locatie"))"
    var tellingen: [Telling] = [
      Telling("interviews", 20, Self.keren("Waarderend interview")) {
        $0.sessies("Waarderend interview").count
      },
      Telling("tables over the system", 16, Self.keren("Werkatelier netwerk")) {
        $0.sessies("Werkatelier netwerk").count
      },
      Telling("5a for a time", 12, Self.kinderen("5a-tijdelijk")) {
        $0.kinderen.count { $0.profiel?.inschrijving == .tijdelijk }
      },
      Telling("5a for good", 5, Self.kinderen("5a-permanent")) {
        $0.kinderen.count { $0.profiel?.inschrijving == .permanent }
      },
      Telling("absent", 3, Self.kinderen("absoluut-verzuim")) {
        $0.kinderen.count { $0.profiel?.inschrijving == .absoluutVerzuim }
      },
      Telling("SWV's through the tables, each once", 44, "SELECT count(DISTINCT value) \(swvs)") {
        Set($0.sessies.flatMap(\.bijeenkomst.gebied.swvs)).count
      },
      Telling(
        "tables with six SWV's", 1,
        "SELECT count(*) FROM (SELECT stream \(swvs) GROUP BY stream HAVING count(*) = 6)"
      ) {
        $0.sessies.count { $0.bijeenkomst.gebied.swvs.count == 6 }
      },
      Telling("on location", 4, locatie + " = 1") { $0.sessies.count { $0.bijeenkomst.opLocatie == true } },
      Telling("not on location", 32, locatie + " = 0") {
        $0.sessies.count { $0.bijeenkomst.opLocatie == false }
      },
      Telling(
        "regions", 4,
        "SELECT count(DISTINCT \(Self.pad("regio"))) FROM \(Self.laatste("bijeenkomst-gezet")) WHERE \(Self.pad("regio")) <> ''"
      ) {
        Set($0.sessies.map(\.bijeenkomst.gebied.regio)).subtracting([""]).count
      },
      Telling("what others may learn from", 6, geleerd) { $0.notities.count { $0.stand.leren == true } },
    ]
    for (mag, number) in [(true, 4), (false, 1)] {
      tellingen.append(
        Telling("looked at: \(mag)", number, Self.telt("nagekeken", "\(Self.pad("mag")) = \(mag ? 1 : 0)")) {
          $0.notities.count { $0.stand.nagekeken == mag }
        })
    }
    for (niveau, number) in [(Niveau.systeem, 4), (.swv, 5), (.kind, 1)] {
      tellingen.append(
        Telling("at the level of \(niveau)", number, Self.ingedeeld("niveau", niveau.rawValue)) {
          $0.notities.count { $0.niveau == niveau }
        })
    }
    tellingen.append(
      Telling("about a talent", 5, Self.ingedeeld("categorie", "talent")) {
        $0.notities.count { $0.indeling.categorie == .talent }
      })
    for swv in 1...4 {
      tellingen.append(
        Telling(
          "children of SWV \(swv)", 5,
          "SELECT count(*) FROM event, json_each(body, '$.swvs') WHERE kind = 'casus-gemaakt' AND value = 'SWV \(swv)'"
        ) { $0.kinderen.count { $0.profiel?.gebied.swvs == ["SWV \(swv)"] } })
    }
    let value: [(Stem, Thema, Int)] = [
      (.ouder, .inhoud, 2), (.ouder, .proces, 4), (.ouder, .houding, 4), (.jeugdige, .inhoud, 5),
      (.jeugdige, .proces, 2), (.jeugdige, .houding, 4),
    ]
    for (stem, thema, number) in value {
      tellingen.append(
        Telling("\(thema) of \(stem)", number, Self.zinnen(stem.rawValue, thema.rawValue)) {
          $0.notities.count { $0.gegevens.stem == stem && $0.gegevens.thema == thema }
        })
    }
    try count(tellingen, in: try Jaar.eerste())
  }

  @Test func `of the second year meetings, people, children, milestones and promises are counted`() throws {
    var tellingen: [Telling] = []
    for (titel, keer, mensen) in [
      ("Werkatelier", 25, 235), ("Reisbureau", 5, 35), ("Training", 10, 91), ("Waarderende workshop", 6, 63),
      ("Bij en meepraat", 9, 86), ("Handig", 5, 80),
    ] {
      tellingen.append(Telling(titel, keer, Self.keren(titel)) { $0.sessies(titel).count })
      tellingen.append(
        Telling("people of \(titel)", mensen, Self.mensen(titel)) {
          $0.sessies(titel).reduce(0) { $0 + ($1.overview?.mensen ?? 0) }
        })
    }
    for (label, number) in [
      ("ASS", 14), ("hoogbegaafd", 12), ("verstandelijke beperking", 4), ("angst", 6), ("hechting", 2),
    ] {
      tellingen.append(
        Telling("children with \(label)", number, Self.met(label)) {
          $0.kinderen.count { $0.profiel?.labels.contains(label) == true }
        })
    }
    for (soort, number) in [
      (Casus.Mijlpaal.Soort.oudersInGesprek, 12), (.ontwikkelingWasErAl, 7), (.nieuweBeweging, 4),
      (.ingeschreven, 1),
    ] {
      tellingen.append(
        Telling("children that reached \(soort)", number, Self.bereikt(soort.rawValue)) { $0.bereikt(soort) })
    }
    for (stand, number) in [
      (Afspraak.Stand.Soort.gedaan, 4), (.andersGedaan, 2), (.loopt, 1), (.losgelaten, 1),
    ] {
      tellingen.append(
        Telling("promises: \(stand)", number, Self.stand(stand.rawValue)) {
          $0.afspraken.count { $0.stand?.soort == stand }
        })
    }
    tellingen += [
      Telling(
        "children with two labels", 2,
        "SELECT count(*) FROM event WHERE kind = 'casus-gemaakt' AND json_array_length(body, '$.labels') = 2"
      ) { $0.kinderen.count { $0.profiel?.labels.count == 2 } },
      Telling(
        "children without a label", 1,
        "SELECT count(*) FROM event WHERE kind = 'casus-gemaakt' AND json_array_length(body, '$.labels') = 0"
      ) { $0.kinderen.count { $0.profiel?.labels.isEmpty == true } },
      Telling(
        "children of a municipality", 13, Self.telt("casus-gemaakt", "\(Self.pad("gemeenten[0]")) = 'G 0'")
      ) {
        $0.kinderen.count { $0.profiel?.gebied.gemeenten == ["G 0"] }
      },
      Telling("promises", 10, Self.afspraken("1")) { $0.afspraken.count },
      Telling("promises with a day", 6, Self.afspraken("\(Self.pad("dag")) IS NOT NULL")) {
        $0.afspraken.count { $0.gegevens.dag != nil }
      },
      Telling("promises of which it is known who decides", 4, Self.afspraken("\(Self.pad("mandaat")) <> ''"))
      {
        $0.afspraken.count { !$0.gegevens.mandaat.isEmpty }
      },
      Telling("promises with a way out", 3, Self.afspraken("\(Self.pad("als-anders")) <> ''")) {
        $0.afspraken.count { !$0.gegevens.alsAnders.isEmpty }
      },
      Telling("questions for the LEA", 2, Self.wacht("\(Self.pad("forum")) = 'lea'")) {
        $0.notities.count { $0.parkeerplek?.forum == .lea }
      },
      Telling("questions of nobody", 2, Self.wacht("\(Self.pad("eigenaar")) = ''")) {
        $0.notities.count { $0.parkeerplek?.eigenaar == "" }
      },
      Telling("questions on an agenda", 1, Self.wacht("\(Self.pad("geagendeerd")) = '2027-01-12'")) {
        $0.notities.count { $0.parkeerplek?.stand == .geagendeerd }
      },
      Telling("questions with an answer", 1, Self.wacht("\(Self.pad("antwoord")) IS NOT NULL")) {
        $0.notities.count { $0.parkeerplek?.stand == .beantwoord }
      },
    ]
    try count(tellingen, in: try Jaar.tweede())
  }

  @Test func `of a ring around one child its people, points, numbers and way are counted`() throws {
    let weeg = { (vak: String) in Self.telt("notitie-gemaakt", "\(Self.pad("vak")) = '\(vak)'") }
    let rol = { (rol: String) in
      "SELECT count(*) FROM event, json_each(body, '$.rollen') WHERE kind = 'deelnemer-erbij' AND value = '\(rol)'"
    }
    let schaal = """
      SELECT sum(\(Self.pad("cijfer"))) FROM event e WHERE kind = 'schaal-gezet' AND tel = (SELECT max(tel) FROM event x
        WHERE x.kind = e.kind AND json_extract(x.body, '$.deelnemer') = json_extract(e.body, '$.deelnemer'))
      """
    let tellingen: [Telling] = [
      Telling("wished for", 3, weeg("gewenst")) {
        $0.notities.count { $0.gegevens.vak == .gezelschap(.gewenst) }
      },
      Telling("people", 5, Self.mensen("Ontwikkelkring")) { $0.mensen.reduce(0) { $0 + $1.aantal } },
      Telling("anchors", 1, rol("anker")) { $0.mensen.count { $0.rollen.contains(.anker) } },
      Telling("who may decide", 1, rol("mandaat")) { $0.mensen.count { $0.rollen.contains(.mandaat) } },
      Telling("points in order", 2, Self.punten("\(Self.pad("klaar")) = 1")) {
        $0.punten.count(where: \.klaar)
      },
      Telling(
        "points with an owner", 1, Self.punten("\(Self.pad("klaar")) = 0 AND \(Self.pad("eigenaar")) <> ''")
      ) {
        $0.punten.count { !$0.klaar && !$0.eigenaar.isEmpty }
      },
      Telling("points of nobody", 1, Self.punten("\(Self.pad("klaar")) = 0 AND \(Self.pad("eigenaar")) = ''"))
      {
        $0.punten.count { !$0.klaar && $0.eigenaar.isEmpty }
      },
      Telling("numbers beside a step", 11, schaal) {
        $0.sessies.flatMap(\.stappen).filter { $0.stap.vorm == .watWerkt }.flatMap(\.schalen).reduce(0) {
          $0 + $1.cijfer
        }
      },
      Telling("fits the family", 2, weeg("passend-gezin")) {
        $0.notities.count { $0.gegevens.vak == .weegvak(.passendGezin) }
      },
      Telling("fits the system", 1, weeg("passend-systeem")) {
        $0.notities.count { $0.gegevens.vak == .weegvak(.passendSysteem) }
      },
      Telling(
        "moves from one place to another", 4,
        Self.telt("tijdpunt-gemaakt", "\(Self.pad("soort")) = 'overgang'")
      ) {
        $0.kinderen.flatMap(\.reisplan.tijdlijn).count { $0.gegevens.soort == .overgang }
      },
      Telling(
        "places that were tried", 3, Self.telt("tijdpunt-gemaakt", "\(Self.pad("soort")) = 'geprobeerd'")
      ) {
        $0.kinderen.flatMap(\.reisplan.tijdlijn).count { $0.gegevens.soort == .geprobeerd }
      },
    ]
    try count(tellingen, in: try Jaar.kring())
  }

  @Test func `a network is counted with no child`() throws {
    let jaar = try Jaar()
    let traject = try jaar.traject("Denkstad")
    _ = try jaar.bijeenkomst("Werkatelier netwerk", over: traject, traject: traject, ouders: 12)
    #expect(try jaar.gelezen().kinderen.isEmpty)
    let rows = try jaar.store.sessies(traject: traject).map { jaar.store.gezien($0).waarde }
    #expect(rows.map(\.mensen) == [12])
    #expect(try jaar.sql(Self.telt("casus-gemaakt", "coalesce(\(Self.pad("soort")), 'kind') = 'kind'")) == 0)
  }
}
