import SessionModel

@testable import Reports

/// An invented session of Egel with the forms that gather more than notes.
struct AlleVormen {
  private(set) var casus: Casus
  private(set) var sessie: Sessie

  static let draaiboek = """
    # Alle vormen
    Van elke vorm een stap.

    - soort: casus

    ## Welkom
    - vorm: reisgezelschap
    - tijd: 5 min
    - vraag: Wie zitten er aan tafel?

    ## Rondje
    - vorm: ronde
    - tijd: 5 min
    - vraag: Hoe kom je hier aan?

    ## De reis
    - vorm: tijdlijn
    - tijd: 10 min
    - vraag: Wat gebeurde er onderweg?

    ## Zinnen
    - vorm: denkpatronen
    - tijd: 10 min
    - vraag: Wat zeggen we eigenlijk?

    ## Dilemma
    - vorm: afweging
    - tijd: 10 min
    - vraag: Wat kun je doen?

    ## Perspectieven
    - vorm: afweging
    - tijd: 10 min
    - vraag: Wat is voor wie van waarde?
    - variant: perspectieven

    ## Passend
    - vorm: afweging
    - tijd: 5 min
    - vraag: Wat past?
    - variant: passend

    ## Wat moet er gebeuren
    - vorm: checklist
    - tijd: 10 min
    - vraag: Is dit geregeld?
    - punt: Er is een vaste contactpersoon
    - punt: De school weet het
    - punt: Het vervoer is betaald
    - punt: De buren doen mee

    ## Ideeën
    - vorm: ideeen
    - tijd: 5 min
    - vraag: Wat zou je kunnen proberen?

    ## Kiezen
    - vorm: kiezen
    - tijd: 5 min
    - vraag: Wat geeft energie?
    - stippen: 3

    ## Morgen anders
    - vorm: morgen-anders
    - tijd: 5 min
    - vraag: Wat ga je morgen anders doen?

    ## Teruglezen
    - vorm: teruglezen
    - tijd: 5 min
    - vraag: Mag dit mee?

    """

  private var journaal = Journaal(at: Moment(2026, 11, 21, 12, 59))
  private let stream: StreamID
  private let plan: StreamID
  private var stap = 1

  init() {
    (plan, stream) = (StreamID(.casus, journaal.name()), StreamID(.sessie, journaal.name()))
    (casus, sessie) = (Casus(id: plan.id), Sessie(id: stream.id))
    journaal.add(plan, .casusGemaakt(.init(alias: "Egel", regio: "Denkstad")))
    journaal.add(
      stream,
      .sessieBegonnen(.init(draaiboek: Self.draaiboek, casus: plan.id, bijeenkomst: stream.id)))
    let mensen = ontvangst()
    reis()
    zinnen()
    wegen(mensen)
    regelen(mensen)
    kiezen()
    afspreken(mensen)
    teruglezen(mensen)
    journaal.add(stream, .sessieGesloten, after: 2)
    guard let casus = journaal.state.casus(plan.id), let sessie = journaal.state.sessie(stream.id) else {
      preconditionFailure("the invented session was not reduced")
    }
    (self.casus, self.sessie) = (casus, sessie)
  }

  private struct Mensen { let kind, vader, coach, school: Identifier }

  private mutating func ga(_ number: Int) {
    journaal.add(stream, .stapGekozen(van: .init(number: stap), naar: .init(number: number)), after: 4)
    stap = number
  }

  @discardableResult
  private mutating func noteer(
    _ tekst: String, vak: Vak? = nil, rij: String? = nil, bij: Identifier? = nil,
    soort: Notitie.Soort = .gewoon, van deelnemer: Identifier? = nil, stem: Stem? = nil,
    lichtje: Bool = false, achtergehouden: Bool = false
  ) -> Identifier {
    journaal.add(
      stream,
      .notitieGemaakt(
        .init(
          stap: .init(number: stap), tekst: tekst, stem: stem, deelnemer: deelnemer, soort: soort,
          lichtje: lichtje, vak: vak, rij: rij, bij: bij, achtergehouden: achtergehouden)), after: 0)
  }

  private mutating func ontvangst() -> Mensen {
    let mensen = Mensen(
      kind: journaal.add(stream, .deelnemerErbij(.init(stem: .jeugdige))),
      vader: journaal.add(stream, .deelnemerErbij(.init(stem: .ouder, label: "vader", rollen: [.anker]))),
      coach: journaal.add(
        stream, .deelnemerErbij(.init(stem: .zorg, label: "coach", rollen: [.mandaat, .regisseur]))),
      school: journaal.add(stream, .deelnemerErbij(.init(stem: .school))))
    ga(2)
    noteer("Met de bus, voor het eerst", van: mensen.kind, stem: .jeugdige)
    let vader = Sessie.Beurt(deelnemer: mensen.vader)
    let school = Sessie.Beurt(deelnemer: mensen.school, past: true)
    for beurt in [vader, school] { journaal.add(stream, .beurtGezet(.init(number: 2), beurt), after: 0) }
    return mensen
  }

  private mutating func reis() {
    ga(3)
    let points: [Tijdpunt.Gegevens] = [
      .init(wanneer: "2022", wat: "Naar groep 7", wie: "school", soort: .overgang),
      .init(wanneer: "2024", wat: "Thuis gebleven"),
      .init(
        wanneer: "2023", wat: "Een halve dag op de boerderij", wie: "vader en de boer",
        waardevol: "De dieren wachten op je", soort: .geprobeerd, lichtpunt: true),
    ]
    for point in points { journaal.add(plan, .tijdpuntGemaakt(point), after: 0) }
  }

  private mutating func zinnen() {
    ga(4)
    noteer("Hij was er in mei twaalf dagen", vak: .denkpatroon(.feit))
    let oordeel = noteer("Hij wil gewoon niet", vak: .denkpatroon(.oordeel), stem: .school)
    noteer("Wat zou hij wél willen?", bij: oordeel, soort: .vraag)
    noteer("Ik voel me machteloos")
    let onderOns = noteer("Dit is geheim", vak: .denkpatroon(.aanname), achtergehouden: true)
    noteer("Waar hoopt hij op?", bij: onderOns, soort: .vraag)
  }

  private mutating func wegen(_ mensen: Mensen) {
    ga(5)
    noteer("nog een maand wachten", vak: .weegvak(.keuzeA))
    noteer("Hij raakt zijn vrienden kwijt", vak: .weegvak(.schadeA))
    noteer("morgen beginnen", vak: .weegvak(.keuzeB))
    noteer("Wie bepaalt het tempo?", vak: .weegvak(.moreleVraag))
    noteer(
      "Ik kies morgen beginnen, omdat het mag mislukken.", vak: .weegvak(.eigenAfweging),
      van: mensen.coach, stem: .zorg)
    noteer("Dit is ook geheim", vak: .weegvak(.eigenAfweging), achtergehouden: true)
    noteer("Iedereen haalt even adem")
    ga(6)
    noteer("rust", vak: .weegvak(.waarde), rij: "kind")
    noteer("erbij horen", vak: .weegvak(.waarde), rij: "kind", lichtje: true)
    noteer("niemand laat los", vak: .weegvak(.norm), rij: "kind")
    noteer("weten waar je aan toe bent", vak: .weegvak(.waarde), rij: "de oma")
    ga(7)
    noteer("hij slaapt weer", vak: .weegvak(.passendGezin), rij: "de boerderij")
    noteer("er is geen inspectie", vak: .weegvak(.passendSysteem), rij: "de boerderij")
  }

  private mutating func regelen(_ mensen: Mensen) {
    ga(8)
    let punten: [Sessie.Punt] = [
      .init(tekst: "Er is een vaste contactpersoon", klaar: true, eigenaar: "coach"),
      .init(tekst: "De school weet het", klaar: false, eigenaar: "school", opmerking: "voor vrijdag"),
      .init(tekst: "Het vervoer is betaald", klaar: false),
      .init(tekst: "Oma weet het ook", klaar: false, eigenaar: "vader"),
    ]
    for punt in punten { journaal.add(stream, .puntGezet(.init(number: 8), punt), after: 0) }
  }

  private mutating func kiezen() {
    ga(9)
    let boerderij = noteer("Elke dinsdag naar de boerderij")
    let band = noteer("Een band beginnen")
    let boot = noteer("Een boot bouwen")
    ga(10)
    journaal.add(stream, .stippenGezet(boerderij, 5), after: 0)
    journaal.add(stream, .stippenGezet(band, 1), after: 0)
    journaal.add(stream, .stippenGezet(boot, 2), after: 0)
    journaal.add(
      stream, .ideeGekozen(boerderij, door: "jeugdige", waarom: "daar wachten ze op mij"), after: 0)
  }

  private mutating func afspreken(_ mensen: Mensen) {
    ga(11)
    journaal.add(
      plan,
      .afspraakGemaakt(
        .init(
          sessie: stream.id, deelnemer: mensen.coach, wie: "coach", stem: .zorg, wat: "De boer bellen",
          eersteStap: "Als ik thuis ben, dan bel ik", wanneer: "morgen", metWie: "vader", nodig: "een nummer",
          kijkmoment: "over twee weken")), after: 0)
  }

  private mutating func teruglezen(_ mensen: Mensen) {
    let quotes = ["Ik ga mee als het niet regent", "Dit houd ik voor mezelf", "Ze zijn stom"].map {
      noteer($0, soort: .citaat, van: mensen.kind, stem: .jeugdige)
    }
    ga(12)
    let answers: [Antwoord.Mee] = [.mee, .blijft, .woorden("We snappen elkaar nog niet")]
    for (quote, answer) in zip(quotes, answers) {
      journaal.add(stream, .magMeeGezegd(quote, answer), after: 0)
    }
  }
}
