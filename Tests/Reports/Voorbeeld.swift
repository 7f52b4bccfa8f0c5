import SessionModel

@testable import Reports

/// An invented journey: Vlinder, with a session in October and one in November 2026.
struct Voorbeeld {
  let casus: Casus
  let oktober: Sessie
  let november: Sessie

  static let draaiboek = """
    # Reisbureau
    Eén casus, een kleine tafel, op reis naar wat wél kan.

    - soort: casus
    - tafel: 3-5
    - klok: regie

    ## Inchecken
    - vorm: reisgezelschap
    - tijd: 5 min
    - vraag: Wie zitten er aan tafel?

    ## Vorige etappe
    - vorm: terugblik
    - tijd: 5 min
    - vraag: Wat is gelukt?

    ## Bestemming
    - vorm: wensdroom
    - tijd: 15 min
    - vraag: Het is een jaar later en het is gelukt. Wat zie, hoor en doe je?

    ## Nu
    - vorm: schaal
    - tijd: 10 min
    - vraag: Waar staan we nu?

    ## Wie reist mee
    - vorm: reisgezelschap
    - tijd: 5 min
    - vraag: Wie reist er mee?

    ## Bagage
    - vorm: wat-werkt
    - tijd: 10 min
    - vraag: Wat werkt er al?

    ## Routes
    - vorm: ideeen
    - tijd: 10 min
    - vraag: Welke leuke, gekke en goede ideeën heb je?

    ## Kiezen
    - vorm: kiezen
    - tijd: 5 min
    - vraag: Welke geeft energie?

    ## Eerste etappe
    - vorm: morgen-anders
    - tijd: 10 min
    - vraag: Wat ga je morgen anders doen?

    ## Uitchecken
    - vorm: afsluiten
    - tijd: 5 min
    - vraag: Wat was het waardevolst?

    """

  init() {
    var journaal = Journaal(at: Moment(2026, 10, 3, 12, 0))
    let casus = StreamID(.casus, journaal.name())
    journaal.add(
      casus,
      .casusGemaakt(
        Casus.Profiel(
          alias: "Vlinder", regio: "Denkstad", inschrijving: .tijdelijk, labels: ["techniek", "prikkels"])))
    let oktober = Voorbeeld.oktober(&journaal, casus)
    journaal.now = Moment(2026, 11, 21, 12, 59)
    let november = Voorbeeld.november(&journaal, casus)
    guard let kind = journaal.state.casus(casus.id), let eerste = journaal.state.sessie(oktober),
      let tweede = journaal.state.sessie(november)
    else { preconditionFailure("the invented journey was not reduced") }
    (self.casus, self.oktober, self.november) = (kind, eerste, tweede)
  }

  private static func oktober(_ journaal: inout Journaal, _ casus: StreamID) -> Identifier {
    let sessie = StreamID(.sessie, journaal.name())
    journaal.add(
      sessie, .sessieBegonnen(.init(draaiboek: draaiboek, casus: casus.id, bijeenkomst: journaal.name())))
    journaal.add(sessie, .deelnemerErbij(.init(stem: .ouder, label: "moeder")))
    journaal.add(sessie, .deelnemerErbij(.init(stem: .leerplicht)))
    journaal.add(sessie, .stapGekozen(van: .init(number: 1), naar: .init(number: 3)))
    journaal.add(
      sessie,
      .notitieGemaakt(
        .init(stap: .init(number: 3), tekst: "Weer zin in de ochtend", stem: .ouder, lichtje: true)))
    journaal.add(casus, .droomVastgelegd(tekst: "Weer zin in de ochtend", stem: .ouder, sessie: sessie.id))
    journaal.add(
      casus,
      .afspraakGemaakt(
        .init(
          sessie: sessie.id, wie: "leerplicht", stem: .leerplicht,
          wat: "Elke maand even bellen, zonder brief",
          wanneer: "2026-10-12")))
    journaal.add(
      casus,
      .afspraakGemaakt(
        .init(sessie: sessie.id, wie: "moeder", stem: .ouder, wat: "Een plank vrijmaken in de schuur")))
    journaal.add(
      casus,
      .afspraakGemaakt(.init(sessie: sessie.id, wie: "wijkteam", stem: .zorg, wat: "Een cursus zoeken")))
    journaal.add(sessie, .sessieGesloten, after: 40)
    journaal.add(
      casus,
      .mijlpaalBereikt(
        .oudersInGesprek, dag: Day("2026-10-03") ?? .epoch, tekst: "Moeder vertelde haar verhaal"))
    return sessie.id
  }

  private static func november(_ journaal: inout Journaal, _ casus: StreamID) -> Identifier {
    let sessie = StreamID(.sessie, journaal.name())
    let stap = { StapID(number: $0) }
    var huidig = 1
    func go(_ number: Int, after minutes: Int64) {
      journaal.add(sessie, .stapGekozen(van: stap(huidig), naar: stap(number)), after: minutes)
      huidig = number
    }
    func note(
      _ number: Int, _ tekst: String, _ stem: Stem? = nil, van deelnemer: Identifier? = nil,
      thema: Thema? = nil, soort: Notitie.Soort = .gewoon, lichtje: Bool = false, vak: Vak? = nil,
      achtergehouden: Bool = false
    ) -> Identifier {
      journaal.add(
        sessie,
        .notitieGemaakt(
          .init(
            stap: stap(number), tekst: tekst, stem: stem, deelnemer: deelnemer, thema: thema, soort: soort,
            lichtje: lichtje, vak: vak, achtergehouden: achtergehouden)))
    }

    journaal.add(
      sessie,
      .sessieBegonnen(
        .init(draaiboek: draaiboek, casus: casus.id, bijeenkomst: journaal.name(), regio: "Denkstad")))
    let kind = journaal.add(sessie, .deelnemerErbij(.init(stem: .jeugdige)))
    let moeder = journaal.add(sessie, .deelnemerErbij(.init(stem: .ouder, label: "moeder")))
    let wijkteam = journaal.add(sessie, .deelnemerErbij(.init(stem: .zorg, label: "wijkteam")))
    journaal.add(sessie, .deelnemerErbij(.init(stem: .school, label: "mentor", plek: .kring)))
    for deelnemer in [kind, moeder, wijkteam] { journaal.add(sessie, .regelsAkkoord(deelnemer), after: 0) }

    go(2, after: 2)
    let eerder = journaal.state.casus(casus.id)?.reisplan.afspraken.map(\.id) ?? []
    let standen: [(Afspraak.Stand.Soort, String)] = [
      (.gedaan, "Bellen zonder brief gaf rust."), (.loopt, ""),
      (.losgelaten, "Er kwam iets beters: de fietsenmaker."),
    ]
    for (afspraak, (soort, bracht)) in zip(eerder, standen) {
      journaal.add(casus, .afspraakStand(afspraak, soort, bracht: bracht, sessie: sessie.id))
    }

    go(3, after: 3)
    _ = note(
      3, "Sleutelen aan brommers, samen met iemand die het kan", .jeugdige, van: kind, soort: .citaat,
      lichtje: true)
    let gezicht = note(3, "Twee ochtenden met een vast gezicht", .ouder, van: moeder)
    _ = note(3, "Weer samen aan tafel\nzonder over school te praten", .ouder, van: moeder)
    let vast = note(3, "Een vaste ochtend", .zorg, van: wijkteam)
    var samen = Notitie.Wijziging()
    samen.groep = .set("houvast")
    for id in [gezicht, vast] { journaal.add(sessie, .notitieGewijzigd(id, samen), after: 0) }
    _ = note(3, "Dit blijft onder ons", .ouder, van: moeder, achtergehouden: true)
    journaal.add(
      casus,
      .droomVastgelegd(
        tekst: "Sleutelen aan brommers, samen met iemand die het kan", stem: .jeugdige, sessie: sessie.id))

    go(4, after: 8)
    journaal.add(
      sessie,
      .schaalGezet(
        .init(
          stap: stap(4), deelnemer: kind, cijfer: 4, waarom: "Ik slaap weer", hoger: "Een dag weg uit huis")))
    journaal.add(
      sessie, .schaalGezet(.init(stap: stap(4), deelnemer: moeder, cijfer: 5, waarom: "We lachen weer eens")))
    journaal.add(sessie, .schaalGezet(.init(stap: stap(4), deelnemer: nil, cijfer: 5)))

    journaal.add(sessie, .stapOvergeslagen(stap(5)))
    go(6, after: 5)
    let tegelijk = note(6, "Eén ding tegelijk", .zorg, van: wijkteam, thema: .proces)
    let nietAlles = note(6, "Niet alles tegelijk", .ouder, van: moeder, thema: .proces)
    let onderOns = note(6, "Eén ding, anders wordt het ruzie", .jeugdige, van: kind, achtergehouden: true)
    journaal.add(sessie, .notitiesSamengevoegd(in: tegelijk, [nietAlles, onderOns]), after: 0)
    _ = note(6, "Dingen met de handen", .jeugdige, van: kind, thema: .inhoud, lichtje: true)
    _ = note(6, "Niet oordelen, eerst luisteren", .ouder, van: moeder, thema: .houding)
    _ = note(6, "De hond gaat mee", .jeugdige, van: kind)
    let vervoer = note(6, "Wie betaalt het vervoer?", .ouder, van: moeder, soort: .vraag)
    let plek = Parkeerplek(route: .agenderen, eigenaar: "wijkteam")
    journaal.add(sessie, .geparkeerd(vervoer, plek), after: 0)
    _ = note(6, "Wanneer is de fietsenmaker open?", .ouder, van: moeder, soort: .vraag)
    let bus = note(6, "Op vrijdag rijdt er geen bus", .ouder, van: moeder)
    journaal.add(sessie, .geparkeerd(bus, Parkeerplek(route: .systeem)), after: 0)
    _ = note(6, "Het rooster ligt al vast", .school, soort: .hobbel)

    go(7, after: 4)
    let werkplaats = note(7, "Een ochtend in de werkplaats van de fietsenmaker", .zorg)
    _ = note(7, "Een brommer in onderdelen in de gang van de school")
    let buurman = note(7, "Een oude buurman als leermeester")

    go(8, after: 3)
    journaal.add(sessie, .ideeGekozen(werkplaats, door: "jeugdige", waarom: "daar ruikt het naar olie"))
    journaal.add(sessie, .ideeGekozen(buurman, door: "moeder", waarom: ""))
    journaal.add(sessie, .ideeGekozen(werkplaats, door: "moeder", waarom: "het is dichtbij"))

    go(9, after: 2)
    journaal.add(
      casus,
      .afspraakGemaakt(
        .init(
          sessie: sessie.id, deelnemer: wijkteam, wie: "wijkteam", stem: .zorg,
          wat: "De fietsenmaker vragen om één ochtend",
          eersteStap: "Als ik dinsdag langs de winkel rijd, dan stap ik binnen", wanneer: "dinsdag 24-11",
          metWie: "moeder")))
    journaal.add(
      casus,
      .afspraakGemaakt(
        .init(sessie: sessie.id, wie: "mentor", stem: .school, wat: "Een kaart sturen, zonder vraag erin")))

    go(10, after: 3)
    _ = note(10, "Dat er niemand haast had", .ouder, van: moeder, vak: .kolom("Wat was het waardevolst?"))
    _ = note(10, "De olie", .jeugdige, van: kind, soort: .citaat, vak: .kolom("Wat was het waardevolst?"))
    _ = note(
      10, "Over zes weken, bij de fietsenmaker", .zorg, van: wijkteam,
      vak: .kolom("Wat is de volgende halte?"))
    journaal.add(sessie, .sessieGesloten, after: 4)
    journaal.add(casus, .mijlpaalBereikt(.nieuweBeweging, dag: Day("2026-11-21") ?? .epoch, tekst: ""))
    return sessie.id
  }
}
