import SessionModel
import Testing

/// How facts stand in the journaal and come back.
@Suite struct FactCodecTests {
  private static let id = Identifier(time: Moment(milliseconds: 1), entropy: (1, 2))
  private static let stap = StapID(number: 3)

  private static var wijziging: Notitie.Wijziging {
    var wijziging = Notitie.Wijziging()
    (wijziging.stem, wijziging.thema) = (.set(nil), .set(.proces))
    (wijziging.tekst, wijziging.vak, wijziging.rij) = (.set("beter"), .set(nil), .set("school"))
    wijziging.groep = .set("samen eten")
    return wijziging
  }

  private static var heleStap: Stap {
    var stap = Stap(naam: "Tussenstop: één", vorm: .oogst, minuten: 5, vraag: "Wat nog? - en dan")
    (stap.kolommen, stap.regie, stap.tonen) = (["feiten", "beleving"], ["rustig aan"], .los)
    return stap
  }

  /// One of every kind, with every part that can be filled in.
  static let facts: [Fact] = [
    .sessieBegonnen(Sessie.Begin(draaiboek: "# Titel", casus: id, bijeenkomst: id, regio: "Waddenkust")),
    .sessieBegonnen(Sessie.Begin(draaiboek: "# Titel", casus: nil, bijeenkomst: id)),
    .deelnemerErbij(.init(stem: .zorg, label: "wijkteam", plek: .kring, rollen: [.anker, .mandaat])),
    .deelnemerGewijzigd(id, .init(stem: .ouder, label: "moeder")), .deelnemerWeg(id), .regelsAkkoord(id),
    .stapGekozen(van: stap, naar: StapID("1")), .stapOvergeslagen(stap), .tijdErbij(stap, minuten: -5),
    .notitieGemaakt(
      .init(
        stap: stap, tekst: "“aan” \\ \n regel", stem: .jeugdige, deelnemer: id, thema: .houding,
        soort: .citaat, lichtje: true, vak: .kolom("feiten"), rij: "kind", groep: "werk", bij: id,
        achtergehouden: true)),
    .notitieGemaakt(.init(stap: stap, tekst: "")), .notitieGewijzigd(id, wijziging),
    .antwoord(.init(over: [id, id], mee: .mee, door: .jeugdige, hoe: .blad)),
    .antwoord(
      .init(
        over: [id], mee: .woorden("liever zo"), leren: true, door: .ouder, namens: .jeugdige, hoe: .later,
        dag: Day("2026-11-21"), na: [id])),
    .antwoord(.init(over: [id], mee: .blijft, hoe: .papier)),
    .notitieIngedeeld(id, niveau: .set(.swv), categorie: .set(nil)), .notitieIngedeeld(id),
    .notitieInDraad(id, id, .erbij, bron: id), .notitieInDraad(id, id, .nee),
    .draadGezet(nil, .init(naam: "rust")), .draadGezet(id, .init(naam: "rust", niveau: .kind, naar: id)),
    .nagekeken(.init(over: [id], mag: true, na: [id])), .nagekeken(.init(over: [id, id], mag: false)),
    .antwoord(.init(over: [id], mee: nil, leren: false, hoe: .zin)), .kiezerGezet(.samen),
    .voorgelezen(stap, .omslag), .voorgelezen(stap, .zinnen([id])), .voorgelezen(stap, .einde),
    .voorgelezen(nil, .zinnen([id]), nog: [id], nummers: .init(vanaf: 3, dingen: [id])),
    .getrokken(.init(stap: stap, sessie: id, bron: id)), .sessieVraagt(id),
    .mijlpaalBereikt(.anders, dag: .epoch, tekst: "gelukt", sessie: id, stem: .ouder),
    .droomVastgelegd(tekst: "vliegen", stem: .jeugdige, sessie: id, bron: id),
    .ietsVerloren,
    .droomVastgelegd(tekst: "varen", stem: .jeugdige, sessie: id, bron: id, verbetert: id),
    .tijdpuntGemaakt(.init(wanneer: "2024", wat: "begin", sessie: id, stem: .jeugdige)),
    .magMeeGezegd(id, .mee), .magMeeGezegd(id, .blijft), .magMeeGezegd(id, .woorden("liever zo")),
    .schaalGezet(.init(stap: stap, deelnemer: nil, cijfer: 10, waarom: "rust", hoger: "slapen")),
    .beurtGezet(stap, .init(deelnemer: id, past: true)), .faseGekozen(stap, 2),
    .puntGezet(stap, .init(tekst: "tijdlijn", klaar: true, eigenaar: "school", opmerking: "is er")),
    .notitiesSamengevoegd(in: id, [id]), .notitieBesproken(id, false), .tonenGezet(stap, .los),
    .geparkeerd(id, .init(route: .agenderen, eigenaar: "gemeente")), .geparkeerd(id, .init()),
    .geparkeerd(id, .init(forum: .lea, wacht: false)),
    .stippenGezet(id, 3), .kaartGetrokken("Wat zou je willen?"), .stapIngevoegd(heleStap, na: stap),
    .stapVerplaatst(stap, na: nil), .stapVerplaatst(stap, na: StapID("1")),
    .ideeGekozen(id, door: "jeugdige", waarom: "olie"), .nietNodig(id), .zwart(true), .sessieGesloten,
    .casusGemaakt(
      .init(
        alias: "Vlinder", regio: "Waddenkust", inschrijving: .permanent, labels: ["angst", "rust"],
        bewaarTot: Day("2027-01-31"), bewaarReden: "lopende reis")),
    .casusGewijzigd(.init(alias: "Egel")), .casusGesloten,
    .mijlpaalBereikt(.nieuweBeweging, dag: .epoch, tekst: "naar de werkplaats"),
    .droomVastgelegd(tekst: "brommers", stem: .jeugdige, sessie: id),
    .tijdpuntGemaakt(
      .init(
        wanneer: "groep 3", wat: "andere school", wie: "school", waardevol: "de juf", soort: .overgang,
        lichtpunt: true)),
    .tijdpuntGewijzigd(id, .init(wanneer: "", wat: "proef", soort: .geprobeerd)),
    .afspraakGemaakt(
      .init(
        sessie: id, deelnemer: id, wie: "moeder", stem: .ouder, wat: "bellen", eersteStap: "als … dan …",
        wanneer: "2026-11-24", metWie: "opa", nodig: "nummer", kijkmoment: "over een week")),
    .afspraakGewijzigd(id, .init(sessie: id, wie: "school", wat: "anders")),
    .afspraakStand(id, .losgelaten, bracht: "rust", sessie: nil), .ingetrokken([id, id]), .gewist,
    .uitgegeven(.init(pad: "/media/usb/verslag.md", vorm: "md", van: StreamID(.sessie, id))),
    .uitgegeven(.init(pad: "/media/usb/kopie.db", vorm: "kopie", van: nil)),
    .unknown(kind: "later-bedacht", body: ["v": 9, "x": [1, "twee", nil]]),
  ]

  @Test(arguments: facts.indices)
  func `a fact comes back as it was`(index: Int) throws {
    let fact = Self.facts[index]
    let (kind, body) = fact.encoded
    let read = Fact(kind: kind, body: try JSON(parsing: body.printed()))
    #expect(read == fact)
  }

  @Test(arguments: facts.indices)
  func `a newer version or a damaged body is kept as it is`(index: Int) throws {
    let (kind, body) = Self.facts[index].encoded
    guard var members = body.object else { return }
    members["v"] = 99
    #expect(Fact(kind: kind, body: .object(members)) == .unknown(kind: kind, body: .object(members)))
    #expect(Fact(kind: kind, body: "niets") == .unknown(kind: kind, body: "niets"))
  }
}
