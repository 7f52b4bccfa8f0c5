import SessionModel

// One ring around one child, with the talk in which people weighed what is right to do.

extension Bron {
  /// The child it is about.
  package static let kind = "Otter"

  private static let ontwikkelkring = """
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
    - punt: Iemand houdt de draad vast.
    - punt: Er is tijd.

    ## Wat past
    - vorm: afweging
    - variant: passend
    - tijd: 10 min
    - vraag: Wat is passend, en volgens wie?

    ## Wie hoort erbij
    - vorm: reisgezelschap
    - tijd: 10 min
    - vraag: Wie wil jij erbij?

    ## Morgen anders
    - vorm: morgen-anders
    - tijd: 10 min
    - vraag: Wie doet morgen iets anders?

    ## Middelen
    - vorm: oogst
    - tijd: 10 min
    - vraag: Wat was er nodig om te leren?
    - kolom: nodig
    - kolom: aanwezig
    - kolom: ontbrak

    """

  private static let beraad = """
    # Moreel beraad
    Een beraad dat verzonnen is.

    - soort: casus

    ## Dilemma
    - vorm: afweging
    - variant: dilemma
    - tijd: 10 min
    - vraag: Welke twee wegen trekken het hardst?

    ## Perspectieven
    - vorm: afweging
    - variant: perspectieven
    - tijd: 10 min
    - vraag: Wat is voor wie belangrijk?

    ## Eigen afweging
    - vorm: stil
    - tijd: 10 min
    - vraag: Wat kies jij?
    - zinsbegin: Ik kies

    ## Conclusie
    - vorm: morgen-anders
    - tijd: 10 min
    - vraag: Wat doen we nu?

    ## Evaluatie
    - vorm: afsluiten
    - tijd: 5 min
    - vraag: Wat was het meest waardevol?

    """

  /// A child that went from place to place, its ring of two hours with five people, and a deliberation of one hour and a half.
  package func kring() throws {
    try op("2026-02-02")
    let casus = kind(
      Casus.Profiel(
        alias: Self.kind, regio: "Regio 1", inschrijving: .tijdelijk,
        labels: ["diagnose:ASS", "klacht:angst", "gedrag:boos", "talent:tekenen"],
        bewaarTot: Day("2020-06-30")))
    let stream = StreamID(.casus, casus)
    let way: [(String, Tijdpunt.Aard)] = [
      ("groep 2", .overgang(.groep23)), ("groep 6", .geprobeerd), ("groep 7", .geprobeerd),
      ("brugklas", .overgang(.poVo)), ("boerderij", .geprobeerd), ("een vrije plek", .mijlpaal),
    ]
    for (wat, aard) in way {
      gebeurt(
        .tijdpuntGemaakt(
          .init(wanneer: "toen", wat: wat, soort: aard.soort, overgang: aard.overgang, sessie: nil)), stream)
    }
    try op("2026-03-02")
    let ring = bijeenkomst(Self.ontwikkelkring, over: casus, regio: "Regio 1", mensen: 2, opLocatie: true)
    deelnemer(.jeugdige, "", 1, ring)
    deelnemer(.school, "mentor", 1, ring)
    gebeurt(
      .deelnemerErbij(.init(stem: .gemeente, label: "beleid", rollen: [.mandaat, .regisseur])), ring)
    for punt in [
      Sessie.Punt(tekst: "Er is een tijdlijn.", klaar: false),
      .init(tekst: "Er is een tijdlijn.", klaar: true),
      .init(tekst: "Er is vervoer.", klaar: false),
      .init(tekst: "Iemand mag beslissen.", klaar: false, eigenaar: "wijkteam"),
      .init(tekst: "Iemand houdt de draad vast.", klaar: true), .init(tekst: "Er is tijd.", klaar: false),
    ] { gebeurt(.puntGezet(StapID(number: 1), punt), ring) }
    for (vak, optie) in [
      (Weegvak.passendGezin, "thuis"), (.passendGezin, "halve dagen"), (.passendSysteem, "halve dagen"),
      (.passendSysteem, "hele dagen"),
    ] { zin("dat past", .ouder, stap: 2, vak: .weegvak(vak), rij: optie, leert: false, ring) }
    for wie in ["de buurvrouw", "opa"] {
      zin(wie, .jeugdige, stap: 3, vak: .gezelschap(.gewenst), leert: false, ring)
    }
    for (kolom, tekst) in [
      ("nodig", "een rustig begin"), ("aanwezig", "een laptop"), ("ontbrak", "een busje"),
    ] {
      zin(tekst, .ouder, stap: 5, vak: .kolom(kolom), leert: false, ring)
    }
    let promise = gebeurt(
      .afspraakGemaakt(
        .init(
          sessie: ring.id, wie: "mentor", stem: .school, wat: "Elke maandag bellen", wanneer: "maandag",
          mandaat: "de directeur")), stream)
    gebeurt(
      .afspraakGemaakt(
        .init(sessie: ring.id, wie: "wijkteam", stem: .zorg, wat: "Vervoer zoeken", wanneer: "deze week")),
      stream)
    try op("2026-03-02", minuten: 120)
    gebeurt(.sessieGesloten, ring)
    try op("2026-03-12")
    gebeurt(.afspraakStand(promise, .gedaan, bracht: "rust", sessie: nil), stream)
    try op("2026-04-06")
    let beraad = bijeenkomst(Self.beraad, over: casus, regio: "Regio 1", mensen: 4)
    for (vak, tekst) in [
      (Weegvak.keuzeA, "thuis blijven"), (.keuzeB, "toch naar school"), (.schadeA, "geen vrienden"),
      (.schadeB, "weer ziek"), (.moreleVraag, "Wat is hier goed om te doen?"),
    ] { zin(tekst, .ouder, stap: 1, vak: .weegvak(vak), leert: false, beraad) }
    for (vak, tekst) in [(Weegvak.waarde, "veiligheid"), (.norm, "dan vragen we het eerst")] {
      zin(tekst, .jeugdige, stap: 2, vak: .weegvak(vak), rij: "kind", leert: false, beraad)
    }
    zin("Ik kies voor wachten", nil, stap: 3, vak: .weegvak(.eigenAfweging), leert: false, beraad)
    zin("Wij bellen voortaan eerst", .gemeente, stap: 5, vak: .slotvraag(.beleid), leert: false, beraad)
    gebeurt(
      .afspraakGemaakt(
        .init(
          sessie: beraad.id, wie: "leerplicht", stem: .leerplicht, wat: "Nog niet melden", wanneer: "tot mei")
      ),
      stream)
    try op("2026-04-06", minuten: 90)
    gebeurt(.sessieGesloten, beraad)
  }
}
