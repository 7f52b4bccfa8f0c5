import SessionModel

// Words in which is told what was learned over many journeys.

extension Phrase {
  package static let leerTitel = Phrase("Wat we leerden")
  package static let leerNaast = Phrase("Ernaast: {}")
  package static let leerDagen = Phrase("{} tot en met {}")
  package static let leerDagenKort = Phrase("{}–{}")
  package static let leerNietIngedeeld = Phrase("Nog niet ingedeeld")
  package static let leerThema = Phrase("Thema")
  package static let leerZinnenNoot = Phrase(
    "Zoveel zinnen mogen anderen lezen. Een zin is geen kind: één kind kan veel zinnen zeggen.")
  package static let leerNaastElkaar = Phrase("Zoveel zinnen, twee periodes naast elkaar")
  package static let leerWieWat = Phrase("Wie en wat")
  package static let leerZonderDraden = Phrase(
    "Er zijn nog geen draden. Een draad is een naam voor wat steeds terugkomt. Zonder draden is niet te zien wat er terugkwam, wat er nieuw is en wat iedereen deelt. Begin met de namen van `codeboek`, of met eigen woorden."
  )
  package static let leerTerug = Phrase("Kwam terug")
  package static let leerAanvullingen = Phrase("Aanvullingen")
  package static let leerWeg = Phrase("Kwam niet terug")
  package static let leerAllesTerug = Phrase("{}: alles van de vorige periode kwam terug.")
  package static let leerAlles = Phrase("Alles samen")
  package static let leerDraad = Phrase("Draad")
  package static let leerSamen = Phrase("Gedeeld")
  package static let leerAlleDrie = Phrase("door alle drie")
  package static let leerWerkzaamNoot = Phrase(
    "Wat er gezegd is toen iemand vroeg wat werkt, en wat een lichtje kreeg (★).")
  package static let leerGeenForum = Phrase("nog nergens")
  package static let leerForum = Phrase("Welke tafel")
  package static let leerVerhalenNoot = Phrase(
    "Wat iemand in {} woorden of meer vertelde, zoals het gezegd is.")
  package static let leerVerantwoording = Phrase(
    "Dit komt uit {} zinnen, uit {} gesprekken. Er staat niets in dat niet iemand zei.")
  package static let leerVrijgegeven = Phrase(
    "Van elke zin zei wie hem zei dat anderen ervan mogen leren. Daarna keek iemand of de zin niet vertelt over wie hij gaat. Wat blijft, wat nog niet gevraagd is en wat nog niet nagekeken is, staat er niet in en telt niet mee."
  )
  package static let leerAchtergehouden = Phrase(
    "Zinnen die er niet in staan omdat er iets in lijkt te staan van iemand: {}.")
  package static let leerCitaten = Phrase(
    "Bij elk onderwerp staan ten hoogste drie zinnen, van drie verschillende kinderen of gesprekken. Een zin staat één keer in dit verslag, ook als die bij meer onderwerpen hoort. Is iets maar in één reis gezegd, of komt het uit een heel kleine regio, dan staat er geen zin bij."
  )
  package static let leerStaatBij = Phrase("Zinnen ervan staan bij: {}.")
  package static let leerHoeGeteld = Phrase("Hoe er geteld wordt, staat in docs/tellen.md.")
  package static let leerNieuw = Phrase("nieuw")
  package static let leerEenZin = Phrase("1 zin")
  package static let leerAantalZinnen = Phrase("{} zinnen")
  package static let leerEenKind = Phrase("van 1 kind")
  package static let leerVanKinderen = Phrase("kinderen: {}")
  package static let leerDeel = Phrase("Deel")
  package static let leerKop = Phrase("Onder")
  package static let leerNaam = Phrase("Wat")
  package static let leerStand = Phrase("Terug of nieuw")
  package static let leerZinnen = Phrase("Aantal")
  package static let leerTekst = Phrase("Zin")

  package static let leerVraag = Phrase("Vraag")
  package static let leerGeteld = Phrase("Geteld")
  package static let leerDoelenNoot = Phrase(
    "De doelen zoals iemand ze opschreef. Staat er een aantal naast, dan is dat geteld; of het genoeg is, zegt dit niet."
  )
  package static let leerWaardevolst = Phrase("Het waardevolst")
  package static let leerBeleid = Phrase("Wat een organisatie ervan leert")
  /// A word in the name of a step that asks what is needed.
  package static let leerNodigWoord = Phrase("nodig")
  package static let leerStilstaanNoot = Phrase(
    "Waar staan we: wat er bij een terugblik en bij het afsluiten gezegd is. Wat is er nodig: wat er gezegd is in een stap die dat vraagt. Nieuwe vragen: wat als vraag is opgeschreven."
  )

  // MARK: Names

  package static let standTerug = Phrase("kwam terug")
  package static let standWeg = Phrase("kwam niet terug")
  package static let deelGedaan = Phrase("Wat we deden")
  package static let deelDoelen = Phrase("Wat we wilden")
  package static let deelVragen = Phrase("Eén vraag, drie stemmen")
  package static let deelAanpak = Phrase("Wat we leren over de aanpak")
  package static let deelStilstaan = Phrase("Stilstaan na elke soort bijeenkomst")
  package static let stilWaar = Phrase("Waar staan we")
  package static let stilNodig = Phrase("Wat is er nodig")
  package static let stilVragen = Phrase("Nieuwe vragen")
  package static let deelOpvalt = Phrase("Wat opvalt")
  package static let deelOuders = Phrase("Volgens ouders")
  package static let deelKinderen = Phrase("Volgens kinderen en jongeren")
  package static let deelProfessionals = Phrase("Volgens professionals")
  package static let deelGedeeld = Phrase("Wat ouders, kinderen en professionals delen")
  package static let deelNiveaus = Phrase("Op welk niveau")
  package static let deelRegios = Phrase("Per regio")
  package static let deelWerkzaam = Phrase("Wat werkt")
  package static let deelKnelpunten = Phrase("Wat knelt, en waar dat heen ging")
  package static let deelMisschienWel = Phrase("Wat misschien wel kan")
  package static let deelTips = Phrase("Tips voor anderen")
  package static let deelVerhalen = Phrase("Verhalen")
  package static let deelVerantwoording = Phrase("Hoe dit geteld is")

  // MARK: The command

  package static let helpLeerrapportage = Phrase(
    "Vertelt wat er in een tijd geleerd is: wat ouders, kinderen en professionals zeiden, wat werkt, wat knelt en waar dat heen ging. Alleen zinnen waarvan gezegd is dat anderen ervan mogen leren, en die zijn nagekeken. Kleine aantallen kinderen staan er niet in."
  )
  package static let optieNaast = Phrase(
    "zet er een andere tijd naast: twee dagen met twee punten ertussen, of een schooljaar.")
  package static let optieVorig = Phrase(
    "een eerdere leerrapportage als JSON: wat daar niet in stond, krijgt het woord nieuw.")
  package static let optieLeerdeel = Phrase("alleen dit deel.")
  package static let optieDoelen = Phrase(
    "een bestand met doelen, elk op een regel die met - begint; [bijeenkomsten: Reisbureau] erachter zet het aantal ernaast."
  )
  package static let doelenLeeg = Phrase("In {} staan geen doelen. Een doel is een regel die met - begint.")
  package static let doelenGeenTabel = Phrase("In {}, regel {}: “{}” is geen tabel. Er kan staan: {}.")
  package static let doelenHebbenLek = Phrase(
    "In de doelen lijkt iets van iemand te staan: {}. Haal dat weg.")
  package static let leerNiets = Phrase(
    "In deze dagen is niets te tellen, en er is niets gezegd waarvan anderen mogen leren.")
  package static let leerGeenNaast = Phrase(
    "“{}” zijn geen dagen. Schrijf ze als 2025-08-01..2026-07-31, of als schooljaar: 2025-2026.")
  package static let leerGeenVorig = Phrase("In {} staat geen leerrapportage. Maak er een met --als json.")

  // MARK: Tables for a database

  package static let helpUitvoer = Phrase(
    "Zet wat er te tellen is als tabellen in een map, voor een databank waarin meer opslagen samenkomen: bestanden en een schema.sql die ze in PostgreSQL leest. Zonder aliassen en zonder wat niet mag leren; wel een rij per kind, dus zeg voor wie en waarom."
  )
  package static let operandUitvoermap = Phrase("de map die gemaakt wordt; die is er nog niet.")
  package static let uitvoerIsEr = Phrase("{} is er al. Kies de naam van een map die er nog niet is.")
  package static let uitvoerVoorWie = Phrase(
    "In deze tabellen staat een rij per kind. Zeg voor wie ze zijn, en waarom: --aan ROL --grond TEKST")

  // MARK: The codebook

  package static let helpCodeboek = Phrase(
    "Geeft namen voor wat in veel reizen terugkomt, met bij elke naam wat ermee bedoeld wordt. Om draden mee te beginnen, en om te veranderen."
  )
  package static let codeboekTitel = Phrase("Codeboek")
  package static let codeboekUitleg = Phrase(
    "Namen voor wat in veel reizen terugkomt, per niveau. Begin ermee, en verander ze zoals het bij jullie heet."
  )
  package static let codeboekNaam = Phrase("naam")
  package static let codeboekBetekenis = Phrase("betekenis")
  package static let codeboekNiveau = Phrase("niveau")
}

extension Wording {
  /// A phrase with a capital in front.
  package func zinsbegin(_ phrase: Phrase) -> String {
    let text = self(phrase)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A text without a capital in front.
  package func kleinbegin(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// The days of a period as they stand above a column: a year by its name, other days as short as they can be.
  package func kop(_ periode: Periode) -> String {
    let (van, tot) = (periode.van, periode.tot)
    if (van.month, van.day, tot.month, tot.day) == (1, 1, 12, 31), van.year == tot.year {
      return String(van.year)
    }
    if (van.month, van.day, tot.month, tot.day) == (8, 1, 7, 31), tot.year == van.year + 1 {
      return stuk(periode, .schooljaar)
    }
    return self(.leerDagenKort, shortDate(van), shortDate(tot))
  }

  /// The days of a period, in short.
  package func dagen(_ periode: Periode) -> String {
    self(.leerDagen, shortDate(periode.van), shortDate(periode.tot))
  }
}
