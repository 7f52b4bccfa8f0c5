// Words for what one region gives to another.

extension Phrase {
  package static let pakket = Phrase("pakket")
  package static let zaadje = Phrase("zaadje")

  // MARK: Packages

  package static let helpPakketMaak = Phrase(
    "Maakt een pakket voor een andere regio. Met --alleen-lessen: namen voor wat terugkomt, zinnen waarvan anderen mogen leren, zaadjes en aantallen, zonder alias, zonder code en zonder dag. Met --casus: de hele reis van een kind, met de gesprekken, de afspraken en de antwoorden. Zinnen die niet mee mogen, gaan mee als lege plek. Niemand ondertekent een pakket: wie het krijgt, weet niet zeker van wie het is. Verzegel het met age voor het over internet gaat."
  )
  package static let helpPakketLees = Phrase(
    "Leest een pakket van een andere regio: helemaal, of niets. Twee keer lezen mag, en in elke volgorde. Bij lessen geldt van elke afzender het laatste pakket; wat ze daar hebben teruggenomen, is dan ook hier weg. Bij de reis van een kind komt erbij wat hier nog niet was. Een antwoord op mag mee geldt meteen. Wat daar is teruggenomen of gewist, blijft hier staan tot u iets anders zegt."
  )
  package static let helpPakketLijst = Phrase("Zegt welke pakketten er van anderen zijn.")
  package static let operandPakket = Phrase("het bestand van het pakket; - is de invoer.")
  package static let operandPakketUit = Phrase("het bestand dat gemaakt wordt.")
  package static let optieAlleenLessen = Phrase("alleen wat anderen mogen leren.")
  package static let optiePakketCasus = Phrase("de hele reis van dit kind.")
  package static let optieNeemTerug = Phrase("neemt hier terug wat daar is teruggenomen.")
  package static let pakketWelk = Phrase(
    "Zeg wat er in het pakket gaat: --alleen-lessen, of --casus ALIAS. Niet allebei.")
  package static let pakketCasusVoorWie = Phrase(
    "Zeg voor wie het pakket is, en waarom: --aan ROL --grond TEKST")
  package static let pakketCasusLek = Phrase(
    "Bij {} staat iets dat lijkt op iets van iemand, en niemand heeft het bekeken. Kijk eerst met `casus toon`. Er is geen pakket gemaakt."
  )
  /// Of a whole journey: its name, its sessions, what happened, what goes without words.
  package static let pakketCasusInhoud = Phrase(
    "{}. Gesprekken: {}, gebeurtenissen: {}, lege plekken: {}.")
  package static let pakketNogOpen = Phrase(
    "Gesprekken die nog open zijn, gaan niet mee: {}. Sluit ze eerst, en maak het pakket dan nog eens.")
  package static let pakketHeetHier = Phrase("Hier heet deze reis {}, omdat {} al van een ander kind is.")
  package static let pakketHeetNu = Phrase(
    "Deze reis heette hier {}. Daar heet die {}, en dat is nu ook hier zo.")
  package static let pakketCasusNieuw = Phrase("Deze reis is er nu.")
  package static let pakketCasusErbij = Phrase("Bij deze reis kwam erbij: {}. Woorden die er nu zijn: {}.")
  package static let pakketCasusBekend = Phrase("Alles hiervan was er al. Er is niets veranderd.")
  package static let pakketHierGewist = Phrase(
    "Deze reis is hier gewist. Er is niets overgenomen.")
  package static let pakketDelenGewist = Phrase("Hier gewist, en niet teruggehaald: {}.")
  package static let pakketTeruggenomen = Phrase(
    "Daar teruggenomen, en hier nog niet: {}. Neem het hier ook terug met: pakket lees {'} --neem-terug")
  package static let pakketDaarGewist = Phrase(
    "Daar gewist, en hier nog niet: {}. Wis het hier ook met: wis notitie CODE, of wis sessie CODE")
  package static let pakketCasusBotst = Phrase(
    "In {} staan andere woorden bij iets wat hier al is ({}). Er is niets overgenomen. Vraag de afzender welk pakket goed is."
  )
  package static let pakketVanMeer = Phrase(
    "{} is niet van één reis van een kind. Er is niets overgenomen.")
  package static let optieAfzender = Phrase("hoe jullie heten, zoals de ander het moet lezen: een regio.")
  package static let optiePakketProef = Phrase("zegt wat erin zit, en bewaart niets.")
  package static let pakketVoorWie = Phrase(
    "Zeg van wie het pakket is, voor wie het is, en waarom: --afzender REGIO --aan ROL --grond TEKST")
  package static let pakketTeWeinig = Phrase(
    "Hier is van {} gezegd waarvan anderen mogen leren. Bij minder dan {} weet iemand van wie het is. Er is geen pakket gemaakt."
  )
  package static let pakketEenReis = Phrase("1 reis")
  package static let pakketReizen = Phrase("{} reizen")
  package static let pakketInhoud = Phrase(
    "{}, pakket {}. Draden: {}, zinnen: {}, zaadjes: {}, aantallen: {}.")
  package static let pakketGemaakt = Phrase(
    "Niemand ondertekent dit pakket. Gaat het over internet? Verzegel het dan eerst: age -p {} > {}.age")
  package static let pakketNieuw = Phrase("Dit pakket is er nu.")
  package static let pakketVervangt = Phrase("Dit pakket is er nu. Pakket {} van deze afzender is gewist.")
  package static let pakketBekend = Phrase("Dit pakket was er al. Er is niets veranderd.")
  package static let pakketOuder = Phrase(
    "Van deze afzender is er al een later pakket: {}. Er is niets veranderd.")
  package static let pakketBotst = Phrase(
    "Van {} is er al een ander pakket met nummer {}. Er is niets veranderd. Vraag de afzender welk pakket goed is."
  )
  package static let pakketWeg = Phrase(
    "Niet overgenomen, omdat er iets in lijkt te staan van iemand: {}.")
  package static let pakketProef = Phrase("Dit was een proef: er is niets bewaard.")
  package static let pakketNietOndertekend = Phrase(
    "Niemand ondertekent een pakket. Vraag de afzender zelf of dit pakket van hem is.")
  package static let pakketGeen = Phrase("{} is geen pakket van Reisleider. Er is niets overgenomen.")
  package static let pakketIsVerzegeld = Phrase(
    "{} is verzegeld met age. Maak het eerst open: age -d {} > pakket.jsonl")
  package static let pakketNieuwer = Phrase(
    "{} is gemaakt met een nieuwere Reisleider. Er is niets overgenomen. Gebruik hier ook de nieuwe.")
  package static let pakketAfgebroken = Phrase(
    "{} houdt op bij regel {}: het einde is er niet. Er is niets overgenomen. Haal het pakket opnieuw op.")
  package static let pakketBeschadigd = Phrase(
    "In {} is regel {} niet zoals die gemaakt is. Er is niets overgenomen. Haal het pakket opnieuw op.")
  package static let pakketRegelTeLang = Phrase(
    "In {} is regel {} langer dan {} KiB: zo lang is geen regel van een pakket. Er is niets overgenomen.")
  package static let pakketNietCompleet = Phrase(
    "In {} zijn niet de regels die er volgens het einde in zitten. Er is niets overgenomen. Haal het pakket opnieuw op."
  )
  package static let afzenderHeeftLek = Phrase(
    "In de naam van de afzender lijkt iets van iemand te staan: {}.")
  package static let geenPakketten = Phrase("Er zijn geen pakketten van anderen.")
  package static let pakkettenTitel = Phrase("Pakketten van anderen")
  package static let pakketAfzender = Phrase("Afzender")
  package static let pakketNummer = Phrase("Nummer")
  package static let pakketDraden = Phrase("Draden")
  package static let leerAantalKop = Phrase("Zinnen")

  // MARK: Seeds

  package static let helpZaadjeGeef = Phrase(
    "Geeft na een gesprek een zaadje aan anderen: wat werkte, wat maakte dat mogelijk, een tip. Samen ten hoogste 280 tekens, van niemand. Lees het voor aan wie erbij was, voor het bewaard wordt. De woorden komen op drie regels van de invoer, niet op de opdrachtregel."
  )
  package static let helpZaadjeLijst = Phrase(
    "Toont de zaadjes van hier, en wat in andere regio's werkte.")
  package static let helpZaadjeWeg = Phrase("Wist een zaadje. In het volgende pakket zit het niet meer.")
  package static let optieZaadjeDoor = Phrase("wie het hoorde en het goed vond.")
  package static let operandZaadjeSessie = Phrase("de code van een gesprek dat gesloten is.")
  package static let operandZaadjeCode = Phrase("de code van het zaadje, zoals `pakket zaadjes` die geeft.")
  package static let zaadjeVraagWerkte = Phrase("Wat werkte?")
  package static let zaadjeVraagMogelijk = Phrase("Wat maakte dat mogelijk? (mag leeg)")
  package static let zaadjeVraagTip = Phrase("Welke tip geven jullie? (mag leeg)")
  package static let zaadjeLeesVoor = Phrase(
    "Lees het voor. Mag dit zo weg? Niemand ziet van wie het komt. (ja/nee)")
  /// How an answer begins that is a yes.
  package static let zaadjeJa = Phrase("j")
  package static let zaadjeNiet = Phrase("Er is niets bewaard.")
  package static let zaadjeDoor = Phrase(
    "Lees het voor, en zeg wie het goed vond: --door jeugdige, of --door ouder")
  package static let zaadjeOpen = Phrase("Dit gesprek is nog niet gesloten. Een zaadje komt na het gesprek.")
  package static let zaadjeLeeg = Phrase("Er staat niet in wat werkte. Dat is de eerste regel.")
  package static let zaadjeTeLang = Phrase(
    "Dit zijn {} tekens; een zaadje heeft er ten hoogste {}. Maak het korter.")
  package static let zaadjeHeeftLek = Phrase(
    "In het zaadje lijkt iets van iemand te staan: {}. Zeg het zo dat niemand te herkennen is.")
  package static let zaadjeHeeftAlias = Phrase(
    "In het zaadje staat de naam van een reis. Zeg het zo dat niemand te herkennen is.")
  package static let zaadjeIsEr = Phrase("Het zaadje is bewaard: {}. Het gaat mee in het volgende pakket.")
  package static let zaadjeIsWeg = Phrase("Het zaadje is gewist.")
  package static let geenZaadje = Phrase("Er is geen zaadje met code {}. Kijk met `pakket zaadjes`.")
  package static let nogGeenZaadjes = Phrase(
    "Er zijn nog geen zaadjes. Na een gesprek geeft u er een met `pakket geef CODE`.")
  package static let zaadjesTitel = Phrase("Zaadjes")
  package static let zaadjesHier = Phrase("Van hier")
  package static let zaadjesElders = Phrase("In een andere regio werkte")
  /// Something that worked elsewhere, as a card on the wall.
  package static let kaartVanElders = Phrase("In een andere regio werkte: {}")
  package static let zaadjeCode = Phrase("code: {}")
  package static let zaadjeMogelijk = Phrase("wat maakte dat mogelijk: {}")
  package static let zaadjeTip = Phrase("tip: {}")
  package static let zaadjeKopCode = Phrase("Code")
  package static let zaadjeKopWerkte = Phrase("Wat werkte")
  package static let zaadjeKopMogelijk = Phrase("Wat maakte dat mogelijk")
  package static let zaadjeKopTip = Phrase("Tip")
  package static let geluktInEenRegio = Phrase("gelukt in 1 regio")
  package static let geluktInRegios = Phrase("gelukt in {} regio's")

  // MARK: In the report

  package static let deelElders = Phrase("Wat in andere regio's werkte")
  package static let eldersNoot = Phrase(
    "Uit de pakketten van {}. Niemand ondertekent een pakket. Deze aantallen zitten niet in de andere delen.")
  package static let eenAfzender = Phrase("1 andere regio")
  package static let aantalAfzenders = Phrase("{} andere regio's")
}

extension Wording {
  /// In how many regions something worked.
  package func gelukt(_ regios: Int) -> String {
    regios == 1 ? self(.geluktInEenRegio) : self(.geluktInRegios, String(regios))
  }
}
