import SessionModel
import Testing
import Wording

@testable import Reports
@testable import SessionModel

/// The page of a journey: nothing that was recorded lacks a place in it.
struct ReisbladTests {
  /// Where a kind of event is found on the page.
  private enum Plaats {
    /// In this part, by this.
    case deel(Reisdeel, String)
    /// It steers the wall or the run, and leaves nothing behind that anybody looks back for.
    case stuurt
    /// It is of no journey, or takes something away.
    case elders
  }

  private static let draaiboek = """
    # Proefreis
    Alles wat er kan gebeuren.

    - soort: casus
    - tafel: 3-5

    ## Bagage
    - vorm: wat-werkt
    - tijd: 5 min
    - vraag: Wat werkt er al?

    ## Nu
    - vorm: schaal
    - tijd: 5 min
    - vraag: Waar staan we?

    ## Koffer
    - vorm: checklist
    - tijd: 5 min
    - vraag: Wat hebben we?
    - punt: vervoer
    - punt: een vaste plek

    ## Routes
    - vorm: ideeen
    - tijd: 5 min
    - vraag: Wat kan er?

    """

  /// A journey in which each kind of event happened, with words of its own.
  private func reis() -> (blad: Reisblad, places: [FactKind: Plaats]) {
    var journaal = Journaal(at: Moment(2026, 10, 3, 12, 0))
    let casus = StreamID(.casus, journaal.name())
    let sessie = StreamID(.sessie, journaal.name())
    let (bagage, nu, koffer) = (StapID(number: 1), StapID(number: 2), StapID(number: 3))
    let ideeen = StapID(number: 4)
    var profiel = Casus.Profiel(alias: "Vlinder", regio: "Denkstad", labels: ["muziek"])
    journaal.add(casus, .casusGemaakt(profiel))
    profiel.inschrijving = .tijdelijk
    profiel.mensen[.anker] = ["oma"]
    journaal.add(casus, .casusGewijzigd(profiel))
    let begin = Sessie.Begin(
      draaiboek: Self.draaiboek, casus: casus.id, bijeenkomst: journaal.name(), regio: "Denkstad")
    journaal.add(sessie, .sessieBegonnen(begin))
    let moeder = journaal.add(sessie, .deelnemerErbij(.init(stem: .ouder, label: "stiefmoeder")))
    let mentor = journaal.add(sessie, .deelnemerErbij(.init(stem: .school, label: "juf")))
    journaal.add(sessie, .deelnemerGewijzigd(mentor, .init(stem: .school, label: "mentor")))
    journaal.add(sessie, .regelsAkkoord(moeder))
    journaal.add(sessie, .nietNodig(moeder))
    journaal.add(
      sessie,
      .bijeenkomstGezet(Bijeenkomst(gebied: Gebied(regio: "Zandoever", gemeenten: [], swvs: []))))
    journaal.add(sessie, .verslagVoor("het wijkteam"))
    journaal.add(
      sessie, .correctie(Correctie(.concept, voor: "gezin", vorm: "verslag", merk: Correctie.merk(of: "1"))))
    journaal.add(sessie, .stapOvergeslagen(koffer))
    journaal.add(sessie, .schaalGezet(.init(stap: nu, deelnemer: moeder, cijfer: 4, waarom: "er is rust")))
    journaal.add(sessie, .puntGezet(koffer, .init(tekst: "vervoer", klaar: false, eigenaar: "gemeente")))
    let werkt = journaal.add(
      sessie, .notitieGemaakt(.init(stap: bagage, tekst: "korte lijnen", lichtje: true)))
    var wijziging = Notitie.Wijziging()
    wijziging.tekst = .set("hele korte lijnen")
    journaal.add(sessie, .notitieGewijzigd(werkt, wijziging))
    let twin = journaal.add(sessie, .notitieGemaakt(.init(stap: bagage, tekst: "weinig tussenstappen")))
    journaal.add(sessie, .notitiesSamengevoegd(in: werkt, [twin]))
    let idee = journaal.add(sessie, .notitieGemaakt(.init(stap: ideeen, tekst: "naar de molen")))
    journaal.add(sessie, .stippenGezet(idee, 3))
    journaal.add(sessie, .ideeGekozen(idee, door: "jeugdige", waarom: "dat draait"))
    let hobbel = journaal.add(
      sessie, .notitieGemaakt(.init(stap: bagage, tekst: "het rooster is vol", soort: .hobbel)))
    journaal.add(sessie, .geparkeerd(hobbel, Parkeerplek(eigenaar: "gemeente", forum: .lea)))
    let vraag = journaal.add(
      sessie, .notitieGemaakt(.init(stap: bagage, tekst: "mag dit van de inspectie?", soort: .vraag)))
    journaal.add(sessie, .notitieBesproken(vraag, true))
    journaal.add(sessie, .notitieIngedeeld(idee, niveau: .set(.swv), categorie: .set(.talent)))
    let dag = Day.epoch
    let mijlpaal = journaal.add(casus, .mijlpaalBereikt(.anders, dag: dag, tekst: "eerste brief"))
    if let bereikt = journaal.state.casus(casus.id)?.mijlpalen.first(where: { $0.id == mijlpaal }) {
      journaal.add(casus, .mijlpaalGewijzigd(bereikt, .ingeschreven, dag: dag, tekst: "weer op een lijst"))
    }
    journaal.add(
      casus, .droomVastgelegd(tekst: "Een eigen hoek", stem: .jeugdige, sessie: sessie.id))
    let punt = journaal.add(
      casus, .tijdpuntGemaakt(.init(wanneer: "2024", wat: "andere school", sessie: sessie.id)))
    journaal.add(
      casus, .tijdpuntGewijzigd(punt, .init(wanneer: "2024", wat: "nieuwe school", sessie: sessie.id)))
    let afspraak = journaal.add(
      casus, .afspraakGemaakt(.init(sessie: sessie.id, wie: "mentor", wat: "appen")))
    journaal.add(casus, .afspraakGewijzigd(afspraak, .init(sessie: sessie.id, wie: "mentor", wat: "bellen")))
    journaal.add(
      casus, .afspraakStand(afspraak, .loopt, bracht: "hij nam op", sessie: nil, op: Day("2026-10-02")))
    journaal.add(sessie, .kiezerGezet(.samen))
    journaal.add(sessie, .bewaringGezet(Bewaring(tot: Day("2031-08-01") ?? .epoch, reden: "proef")))
    let draad = journaal.name()
    journaal.add(sessie, .notitieInDraad(werkt, draad, .erbij))
    func zeg(_ tekst: String, _ mee: Antwoord.Mee) {
      let zin = journaal.add(sessie, .notitieGemaakt(.init(stap: bagage, tekst: tekst)))
      journaal.add(sessie, .antwoord(Antwoord(over: [zin], mee: mee, leren: mee == .mee, door: .ouder)))
    }
    zeg("tussendoor bellen", .mee)
    zeg("tante Kornoelje belt", .woorden("familie belt"))
    zeg("het was een zwaar jaar", .blijft)
    journaal.add(sessie, .sessieGesloten)
    journaal.add(casus, .casusGesloten)
    let left = Huis.Uitgegeven(
      .init(pad: "/tmp/vlinder.odt", vorm: "odt", van: casus, aan: "gemeente", grond: "leerrecht"),
      Moment(2026, 10, 4, 12, 0))
    let state = journaal.state
    let blad = Reisblad(
      casus: state.casus(casus.id) ?? Casus(id: casus.id), sessies: state.sessies.values.map(\.state),
      uitgaven: [Uitgavenregel(left) { $0 }], vandaag: Day.epoch, clock: .test, say: Wording())
    return (blad, Self.places)
  }

  /// Whoever adds a kind of event says here where it is found.
  private static let places: [FactKind: Plaats] = Dictionary(
    uniqueKeysWithValues: FactKind.allCases.map { kind in (kind, place(of: kind)) })

  private static func place(of kind: FactKind) -> Plaats {
    switch kind {
    case .sessieBegonnen: .deel(.reis, "Proefreis")
    case .deelnemerErbij: .deel(.mensen, "stiefmoeder")
    case .deelnemerGewijzigd: .deel(.mensen, "mentor")
    case .regelsAkkoord: .deel(.mensen, "akkoord met de regels")
    case .nietNodig: .deel(.afspraken, "stiefmoeder: hoeft niet")
    case .bijeenkomstGezet: .deel(.beheer, "Zandoever")
    case .verslagVoor: .deel(.beheer, "het wijkteam")
    case .correctie: .deel(.beheer, "concept, versie 1")
    case .antwoord: .deel(.beheer, "anderen mogen ervan leren")
    case .kiezerGezet: .deel(.beheer, "samen")
    case .bewaringGezet: .deel(.beheer, "proef")
    case .uitgegeven: .deel(.beheer, "voor gemeente · grond: leerrecht")
    case .notitieInDraad: .deel(.watWerkt, "in 1 rode draad")
    case .stapOvergeslagen: .deel(.beheer, "Koffer")
    case .schaalGezet: .deel(.schaal, "er is rust")
    case .puntGezet: .deel(.middelen, "vervoer")
    case .notitieGemaakt: .deel(.middelen, "naar de molen")
    case .notitieGewijzigd: .deel(.watWerkt, "hele korte lijnen")
    case .notitiesSamengevoegd: .deel(.watWerkt, "2 keer")
    case .notitieBesproken: .deel(.open, "mag dit van de inspectie?")
    case .notitieIngedeeld: .deel(.middelen, "talent")
    case .geparkeerd: .deel(.open, "gemeente")
    case .stippenGezet: .deel(.middelen, "3 stippen")
    case .ideeGekozen: .deel(.middelen, "dat draait")
    case .casusGemaakt, .casusGewijzigd: .deel(.mensen, "oma")
    case .casusGesloten: .deel(.beheer, "afgesloten")
    case .mijlpaalBereikt: .deel(.reis, "ingeschreven")
    case .mijlpaalGewijzigd: .deel(.reis, "weer op een lijst")
    case .droomVastgelegd: .deel(.droom, "Een eigen hoek")
    case .tijdpuntGemaakt, .tijdpuntGewijzigd: .deel(.reis, "nieuwe school")
    case .afspraakGemaakt, .afspraakGewijzigd: .deel(.afspraken, "mentor: bellen")
    case .afspraakStand: .deel(.afspraken, "02-10-2026  loopt: hij nam op")
    case .sessieGesloten, .stapGekozen, .stapIngevoegd, .stapVerplaatst, .tijdErbij, .tonenGezet,
      .beurtGezet, .faseGekozen, .kaartGetrokken, .uitgelicht, .vastMoment, .zwart, .voorgelezen,
      .trajectGezet, .getrokken, .magMeeGezegd, .sessieVraagt, .nagekeken, .lekBevestigd, .lekGehouden,
      .deelnemerWeg:
      .stuurt
    case .sessieVan, .sessieHersteld, .casusVan, .casusHersteld, .bewaarregelGezet,
      .activiteitOpgegeven, .draadGezet, .zaadjeGezet, .pakketGelezen,
      .ietsVerloren, .ingetrokken, .gewist:
      .elders
    }
  }

  @Test func `each kind of thing that is recorded has its place on the page of the journey`() {
    let (blad, places) = reis()
    for (kind, place) in places {
      guard case .deel(let deel, let words) = place else { continue }
      let lines = blad.regels(deel).flatMap { [$0.tekst] + $0.details }
      #expect(lines.contains { $0.contains(words) }, "\(kind.rawValue) in \(deel.rawValue): \(lines)")
    }
  }

  @Test
  func
    `a sentence that goes along has the sign of that, in the words that may, and one that stays is a number`()
  {
    let lines = reis().blad.regels(.beheer)
    #expect(lines.contains { $0.teken == "✓" && $0.tekst == "tussendoor bellen" })
    #expect(lines.contains { $0.teken == "✎" && $0.tekst == "familie belt" })
    #expect(!lines.contains { $0.tekst.contains("Kornoelje") || $0.tekst.contains("zwaar") })
    #expect(lines.contains { $0.tekst.contains("1: blijft hier") })
  }

  @Test func `every line about a talk leads to where it was said`() {
    let (blad, _) = reis()
    for deel in Reisdeel.allCases where deel != .mensen && deel != .beheer {
      for regel in blad.regels(deel) where !regel.isKop && regel.details != ["eerste brief"] {
        let isOfNoTalk = regel.tekst.contains("ingeschreven")
        #expect(regel.herkomst != nil || isOfNoTalk, "\(deel.rawValue): \(regel.tekst)")
      }
    }
  }

  @Test func `what seems to be said in several talks is one line, with their number`() {
    let voorbeeld = Voorbeeld()
    let blad = Reisblad(
      casus: voorbeeld.casus, sessies: [voorbeeld.oktober, voorbeeld.november], vandaag: Day.epoch,
      clock: .test, say: Wording())
    for deel in Reisdeel.allCases { #expect(!blad.kort(deel).isEmpty) }
    let lines = blad.regels(.watWerkt).map(\.tekst)
    #expect(Set(lines).count == lines.count)
  }

  /// What may happen in a talk of one step.
  private enum Geval: String, CaseIterable {
    case niets, hoeftNiet, blijvend, zin, hobbel, lichtje, droom

    func gebeurt(in journaal: inout Journaal, _ casus: StreamID, _ sessie: StreamID, moeder: Identifier) {
      let stap = StapID(number: 1)
      switch self {
      case .niets: break
      case .hoeftNiet: journaal.add(sessie, .nietNodig(moeder))
      case .blijvend:
        let gegevens = Afspraak.Gegevens(sessie: sessie.id, wie: "moeder", wat: "bellen")
        let afspraak = journaal.add(casus, .afspraakGemaakt(gegevens))
        let antwoord = Antwoord(over: [afspraak], mee: .blijft, leren: false, door: .ouder)
        journaal.add(sessie, .antwoord(antwoord))
      case .zin: journaal.add(sessie, .notitieGemaakt(.init(stap: stap, tekst: "goed gesprek")))
      case .hobbel:
        journaal.add(sessie, .notitieGemaakt(.init(stap: stap, tekst: "vol", soort: .hobbel)))
      case .lichtje:
        journaal.add(sessie, .notitieGemaakt(.init(stap: stap, tekst: "lachen", lichtje: true)))
      case .droom:
        journaal.add(casus, .droomVastgelegd(tekst: "buiten", stem: .ouder, sessie: sessie.id))
      }
    }
  }

  /// Who reads *nog niets* does not look further.
  @Test(arguments: ["oogst", "wensdroom", "wat-werkt", "schaal", "ideeen", "afsluiten"], Geval.allCases)
  private func `all of a journey says of no part that it is empty while there are lines in it`(
    vorm: String, geval: Geval
  ) {
    var journaal = Journaal(at: Moment(2026, 10, 3, 12, 0))
    let casus = StreamID(.casus, journaal.name())
    let sessie = StreamID(.sessie, journaal.name())
    journaal.add(casus, .casusGemaakt(Casus.Profiel(alias: "Vlinder")))
    let draaiboek =
      "# Proef\nKort.\n\n- soort: casus\n\n## Een\n- vorm: \(vorm)\n- tijd: 5 min\n- vraag: Wat?\n"
    let begin = Sessie.Begin(draaiboek: draaiboek, casus: casus.id, bijeenkomst: journaal.name())
    journaal.add(sessie, .sessieBegonnen(begin))
    let moeder = journaal.add(sessie, .deelnemerErbij(.init(stem: .ouder, label: "moeder")))
    geval.gebeurt(in: &journaal, casus, sessie, moeder: moeder)
    let (state, say) = (journaal.state, Wording())
    let blad = Reisblad(
      casus: state.casus(casus.id) ?? Casus(id: casus.id), sessies: state.sessies.values.map(\.state),
      vandaag: Day.epoch, clock: .test, say: say)
    for deel in Reisdeel.allCases {
      let isEmpty = [say(.nogNietsKort), say(.droomNogNiet)].contains(blad.kort(deel))
      let lines = blad.regels(deel).filter { !$0.isKop }.map(\.tekst)
      #expect(isEmpty == lines.isEmpty, "\(deel.rawValue): \(lines)")
    }
  }
}
