import SessionModel

// What can go wrong with keeping and reading, in words: what happened, where, and what to do.

extension Wording {
  /// One line for a failure of the store.
  public func sentence(for failure: StoreFailure) -> String {
    switch failure {
    case .busy: self(.opslagBezet)
    case .readOnly(let path): self(.opslagAlleenLezen, path)
    case .noPlace(let variable, ""): self(.opslagZonderPlek, variable)
    case .noPlace(let variable, let value): self(.opslagHalvePlek, variable, value)
    case .noAccess(let path): self(.opslagGeenToegang, path)
    case .noFolder(let path): self(.opslagGeenMap, path)
    case .cannotMakeFolder(let path): self(.opslagMapNietTeMaken, path)
    case .full(let path): self(.opslagVol, path)
    case .ioError(let path): self(.opslagFout, path)
    case .corrupt(let path): self(.opslagBeschadigd, path)
    case .nothingLeft(let path): self(.opslagNietsOver, path)
    case .damagedEvent(let seq): self(.opslagRegelBeschadigd, String(seq))
    case .gapInJournal(let missing):
      self(.opslagGat, String(missing.lowerBound), String(missing.upperBound))
    case .lostTail(let written, let found): self(.opslagEindeWeg, String(written), String(found))
    case .noBeginning(let stream, let rows):
      self(
        stream.kind == .casus ? .opslagCasusZonderBegin : .opslagSessieZonderBegin, stream.id.code,
        String(rows))
    case .indexDiffers: self(.opslagLijsten)
    case .newerSchema: self(.opslagNieuwer)
    case .olderOpen: self(.opslagOuderOpen)
    case .empty(let path): self(.opslagLeeg, path)
    case .notOurs(let path): self(.opslagNietVanOns, path)
    case .inTheWay(let path): self(.opslagInDeWeg, path)
    case .exhausted: self(.opslagUitgeput)
    case .hardLinked(let path): self(.opslagDubbel, path)
    case .moved(let path): self(.opslagVerplaatst, path)
    case .refused(let refusal): sentence(for: refusal)
    case .unknown(let code): self(.opslagOnbekend, String(code))
    }
  }

  /// One line for the want of room for what will be typed.
  public func warning(ofShortage failure: StoreFailure) -> String {
    if case .full(let path) = failure { return self(.geenRuimte, path) }
    return sentence(for: failure)
  }

  /// One line for a change that cannot be made now.
  public func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .sessieGesloten: self(.geweigerdGesloten)
    case .casusGesloten: self(.geweigerdCasusGesloten)
    case .stapAlVerder(let huidig): self(.geweigerdAlVerder, huidig)
    case .onbekendeStap: self(.geweigerdStap)
    case .onbekendeNotitie: self(.geweigerdNotitie)
    case .onbekendeDeelnemer: self(.geweigerdDeelnemer)
    case .onbekendeAfspraak: self(.geweigerdAfspraak)
    case .onbekendTijdpunt: self(.geweigerdTijdpunt)
    case .onbekendeMijlpaal: self(.geweigerdMijlpaal)
    case .soortStaatVast: self(.geweigerdSoort)
    case .vanEenKind: self(.geweigerdVanKind)
    case .aliasBestaat(let alias): self(.geweigerdAlias, alias)
    case .aliasHeeftLek(let soort): self(.geweigerdAliasLek, self(.name(of: soort)))
    case .draaiboekOnleesbaar: self(.geweigerdDraaiboek)
    case .volgtEerderGesprek: self(.geweigerdEerderGesprek)
    case .cijferBuitenSchaal: self(.kiesEenGetal)
    case .gewist: self(.geweigerdGewist)
    }
  }

  /// What an event did, in a few words, for "ongedaan: …".
  public func name(of fact: Fact) -> String {
    switch fact {
    case .sessie(let fact): name(of: fact)
    case .notitie(let fact): name(of: fact)
    case .casus(let fact): name(of: fact)
    case .plan(let fact): name(of: fact)
    case .huis(let fact): name(of: fact)
    }
  }

  private func name(of fact: SessieFact) -> String {
    switch fact {
    case .begonnen, .van, .hersteld: self(.wijziging)
    case .gesloten: self(.sluiten)
    case .zwart: self(.zwart)
    case .kaartGetrokken: self(.vraagkaart)
    case .uitgelicht: self(.grootOpDeWand)
    case .vastMoment: self(.vastMoment)
    case .kiezerGezet: self(.wieZegtHet)
    case .bijeenkomstGezet: self(.woordBijeenkomst)
    case .trajectGezet: self(.traject)
    case .verslagVoor: self(.wieKrijgtVerslag)
    case .bewaringGezet: self(.bewaartermijn)
    case .voorgelezen: self(.voorgelezen)
    case .deelnemerErbij, .deelnemerGewijzigd, .deelnemerWeg: self(.deelnemer)
    case .regelsAkkoord: self(.akkoord)
    case .nietNodig: self(.hoeftNiet)
    case .beurtGezet, .faseGekozen: self(.beurt)
    case .schaalGezet: self(.cijfer)
    case .stapGekozen, .stapOvergeslagen, .stapIngevoegd, .stapVerplaatst: self(.stap)
    case .tijdErbij: self(.meerTijd)
    case .tonenGezet: self(.tonenVanStap)
    case .puntGezet: self(.punt)
    }
  }

  private func name(of fact: NotitieFact) -> String {
    switch fact {
    case .gemaakt: self(.notitie)
    case .gewijzigd: self(.verbetering)
    case .samengevoegd: self(.samenvoegen)
    case .besproken: self(.besproken)
    case .ingedeeld: self(.woordIndeling)
    case .inDraad: self(.draadWoord)
    case .geparkeerd: self(.parkeren)
    case .stippenGezet: self(.stippen)
    case .ideeGekozen: self(.keuze)
    case .getrokken: self(.citaatGetoond)
    case .magMeeGezegd: self(.magMee)
    }
  }

  private func name(of fact: CasusFact) -> String {
    switch fact {
    case .gemaakt, .van, .hersteld, .gewijzigd, .gesloten: self(.wijziging)
    case .mijlpaalBereikt, .mijlpaalGewijzigd: self(.mijlpaal)
    case .sessieVraagt: self(.sessieVraagt)
    }
  }

  private func name(of fact: PlanFact) -> String {
    switch fact {
    case .droomVastgelegd: self(.droom)
    case .tijdpuntGemaakt, .tijdpuntGewijzigd: self(.tijdpunt)
    case .afspraakGemaakt, .afspraakGewijzigd: self(.afspraak)
    case .afspraakStand: self(.terugblik)
    }
  }

  private func name(of fact: HuisFact) -> String {
    switch fact {
    case .antwoord: self(.magMee)
    case .nagekeken: self(.nakijken)
    case .correctie: self(.correctieronde)
    case .lekBevestigd, .lekGehouden: self(.bevestiging)
    case .bewaarregelGezet: self(.bewaartermijn)
    case .activiteitOpgegeven: self(.opgave)
    case .draadGezet: self(.draadWoord)
    case .zaadjeGezet: self(.zaadje)
    case .pakketGelezen: self(.pakket)
    case .uitgegeven, .ietsVerloren, .ingetrokken, .gewist, .unknown: self(.wijziging)
    }
  }
}

extension Phrase {
  static let opgave = Phrase("opgave")
  static let opslagBezet = Phrase("Een ander schrijft nog. De tekst blijft staan en gaat vanzelf mee.")
  static let opslagAlleenLezen = Phrase(
    "In {} kan alleen gelezen worden. Geef uzelf schrijfrecht, of kies met --map een andere map.")
  static let opslagGeenToegang = Phrase("{} mag niet geopend worden. Kijk van wie die map is.")
  static let opslagZonderPlek = Phrase(
    "{} is leeg, dus uw eigen map is niet te vinden. Zet dat goed; waar alles bewaard wordt, kiest u ook met --map."
  )
  static let opslagHalvePlek = Phrase(
    "{} is “{}”, en dat is geen hele plek: die begint met /. Er is niets veranderd: zet dat goed.")
  static let opslagGeenMap = Phrase(
    "In de map {} is niets bewaard. Kies met --map een andere, of begin met: {reisleider}")
  static let opslagMapNietTeMaken = Phrase(
    "De map {} kan niet gemaakt worden. Kies met --map een andere plek.")
  static let opslagVol = Phrase(
    "De schijf van {} is vol. De tekst blijft staan: maak ruimte en druk nog eens op Enter.")
  static let geenRuimte = Phrase(
    "De schijf van {} is vol. Wat u nu typt, kan verloren gaan: maak eerst ruimte.")
  static let opslagFout = Phrase(
    "De schijf van {} leest of schrijft niet. De tekst blijft staan: probeer het nog eens.")
  static let opslagBeschadigd = Phrase(
    "{} is beschadigd; er is niets aan veranderd. Red wat te lezen is met: {reisleider} controleer --red BESTAND"
  )
  static let opslagNietsOver = Phrase(
    "{} is beschadigd, en er is niets meer van te lezen: zet een reservekopie terug. Er is niets aan veranderd."
  )
  static let opslagRegelBeschadigd = Phrase("Regel {} van het journaal is beschadigd. De rest is te lezen.")
  static let opslagGat = Phrase("In het journaal ontbreken de regels {} tot en met {}. De rest is te lezen.")
  static let opslagEindeWeg = Phrase(
    "Het einde van het journaal ontbreekt: {} regels geschreven, {} gevonden.")
  static let opslagSessieZonderBegin = Phrase(
    "Van sessie {} is het begin niet te lezen. Daardoor is de rest ({} regels) niet te tonen.")
  static let opslagCasusZonderBegin = Phrase(
    "Van casus {} is het begin niet te lezen. Daardoor is de rest ({} regels) niet te tonen.")
  static let opslagLijsten = Phrase(
    "De lijsten kloppen niet met het journaal. Maak ze opnieuw met: {reisleider} controleer --herbouw")
  static let opslagNieuwer = Phrase(
    "Deze gegevens zijn van een nieuwere Reisleider. Werk het programma bij; er is niets veranderd.")
  static let opslagOuderOpen = Phrase(
    "Er staat nog een ouder Reisleider open. Sluit dat eerst: deze versie maakt nieuwe lijsten. Er is niets veranderd."
  )
  static let opslagLeeg = Phrase("{} is leeg: zet een reservekopie terug. Er is niets aan veranderd.")
  static let opslagNietVanOns = Phrase(
    "{} is geen opslag van Reisleider. Er is niets aan veranderd; kies met --map een andere map.")
  static let opslagInDeWeg = Phrase(
    "{} is een link, of iets anders dan Reisleider daar neerzet. Er is niets aan veranderd: zet het ergens anders neer."
  )
  static let opslagUitgeput = Phrase(
    "De computer heeft geen geheugen of geen open bestanden meer over. De tekst blijft staan: sluit iets anders af."
  )
  static let opslagDubbel = Phrase(
    "{} staat ook onder een andere naam (een harde link). Maak een echte kopie met cp, en zet die hier neer.")
  static let opslagVerplaatst = Phrase(
    "{} is verplaatst of weggegooid, of vervangen, terwijl Reisleider liep. Sluit af en start opnieuw.")
  static let opslagOnbekend = Phrase("De opslag geeft fout {}. De tekst blijft staan: probeer het nog eens.")

  static let geweigerdGesloten = Phrase("Deze sessie is gesloten: lezen kan, schrijven niet meer.")
  static let geweigerdCasusGesloten = Phrase("Deze casus is gesloten: lezen kan, schrijven niet meer.")
  package static let geweigerdAlVerder = Phrase("Iemand anders ging al verder: we zijn bij {}.")
  static let geweigerdStap = Phrase("Die stap is er niet in deze sessie.")
  static let geweigerdNotitie = Phrase("Die notitie is er niet meer.")
  static let geweigerdDeelnemer = Phrase("Die deelnemer is er niet meer.")
  static let geweigerdAfspraak = Phrase("Die afspraak is er niet meer.")
  static let geweigerdTijdpunt = Phrase("Dat punt van de tijdlijn is er niet meer.")
  static let geweigerdAlias = Phrase(
    "De naam {} is al van een andere casus of een traject. Kies een andere naam.")
  static let geweigerdDraaiboek = Phrase(
    "Het draaiboek is niet te lezen. Kijk het na met: {reisleider} draaiboek controleer BESTAND")

  static let geweigerdEerderGesprek = Phrase(
    "Deze zin komt uit een eerder gesprek en houdt de woorden van daar. Verbeter hem in dat gesprek, of noteer een nieuwe."
  )
  static let geweigerdGewist = Phrase("Dit is gewist: het kan er niet meer bij.")

  static let verbetering = Phrase("verbetering")
  package static let stap = Phrase("stap")
  static let terugblik = Phrase("terugblik")
  package static let deelnemer = Phrase("deelnemer")
  static let cijfer = Phrase("cijfer")
  static let keuze = Phrase("keuze")
  static let sluiten = Phrase("sluiten")
  static let magMee = Phrase("mag mee")
  static let wieZegtHet = Phrase("wie zegt wat mee mag")
  static let voorgelezen = Phrase("een blad voorgelezen")
  static let citaatGetoond = Phrase("een citaat getoond")
  static let sessieVraagt = Phrase("in deze sessie wordt gevraagd wat mee mag")
  static let beurt = Phrase("beurt")
  static let punt = Phrase("punt")
  static let stippen = Phrase("stippen")
  static let samenvoegen = Phrase("samenvoegen")
  package static let besproken = Phrase("besproken")
  static let parkeren = Phrase("parkeren")
  static let tonenVanStap = Phrase("wat zaal toont")
  static let vraagkaart = Phrase("vraagkaart")
  package static let tijdpunt = Phrase("punt van de tijdlijn")
  static let mijlpaal = Phrase("mijlpaal")
  static let correctieronde = Phrase("concept of reactie")
  static let wijziging = Phrase("wijziging")
}
