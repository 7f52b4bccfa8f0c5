// The craft practised: what the invented family and those who came for it say, and what the coach says to that.
// All of it is made up; Bever is nobody.

extension Phrase {
  package static let vakAlias = Phrase("Bever (oefening)")
  package static let vakVoortgang = Phrase("Oefenen met het vak, stap {} van {}")
  package static let vakNabespreken = Phrase("Oefenen met het vak, nabespreken")
  package static let vakZegt = Phrase("{}: {} zegt: {}")
  package static let vakStilte = Phrase(
    "Hier wacht iemand op een vraag. Leg er een op het scherm: v voor een kaart, of n en dan /kaart met uw eigen vraag."
  )
  package static let vakIedereenGehoord = Phrase(
    "Iedereen is gehoord. Druk op → voor de volgende stap (in regels: /verder).")
  package static let vakLaatste = Phrase(
    "Dit is de laatste stap. Klaar? Druk op → en dan op Enter (in regels: /sluit).")
  package static let vakNietGehoord = Phrase(
    "In de stap “{}” staat nog niets van: {}. Met ← gaat u terug, daarna met → weer verder.")
  package static let vakGesloten = Phrase(
    "“{}” is een gesloten vraag: ja of nee is dan genoeg. Begin met wat, wie, hoe, waar of wanneer. Een kaart haalt u weg met n en /kaart weg."
  )
  package static let vakVoorHetKind = Phrase(
    "In de droom komt het kind eerst. U schreef {} eerder op. Ctrl-Z neemt het terug; noteer dan eerst de jeugdige."
  )
  package static let vakStemmen = Phrase("In {} van de {} stappen stond van iedereen iets op het scherm.")
  package static let vakVragen = Phrase("Van uw eigen vragen was dit open: {} van de {}.")
  package static let vakGeenVragen = Phrase(
    "U legde zelf geen vraag op het scherm. Probeer dat een volgende keer met v.")
  package static let vakKindEerst = Phrase("Bij de droom had het kind het eerste woord. Mooi.")
  package static let vakKindNietEerst = Phrase("Bij de droom kwam een ander eerder dan het kind.")
  package static let vakDroomLeeg = Phrase("Van de droom schreef u niets op.")
  package static let vakKlaar = Phrase(
    "Hier staat het verslag; ↓ leest verder, Ctrl-Q stopt (in regels: /stoppen). Bever is verzonnen, en dit staat los van alles wat echt is."
  )

  package static let gezinMoeder = Phrase("moeder")
  package static let gezinMentor = Phrase("mentor")
  package static let gezinHulp = Phrase("wijkteam")

  package static let gezinZwijgt = Phrase("(zegt niets, en kijkt naar de deur)")
  package static let gezinDicht = Phrase("Nee.")
  package static let gezinOpen = Phrase("Als ik zelf mag zeggen wanneer het begint.")

  package static let gezinInMentor = Phrase("Ik hoop dat er weer een plan is.")
  package static let gezinInHulp = Phrase("Ik hoop dat we naar elkaar luisteren.")
  package static let gezinInMoeder = Phrase("Ik hoop dat niemand boos wordt.")
  package static let gezinInKind = Phrase("Dat het niet te lang duurt.")
  package static let gezinTerugMoeder = Phrase("Hij kwam dinsdag uit zichzelf naar beneden.")
  package static let gezinTerugKind = Phrase("Ik heb de hond uitgelaten.")
  package static let gezinDenkMentor = Phrase("Die heeft gewoon geen zin.")
  package static let gezinDenkHulp = Phrase("Misschien is hij ergens bang voor.")
  package static let gezinDagMoeder = Phrase("Zondag bij opa in de schuur ging het goed.")
  package static let gezinDagMentor = Phrase("Op de sportdag hielp hij een kleintje.")
  package static let gezinDagKind = Phrase("Bij opa vraagt niemand iets.")
  package static let gezinDroomHulp = Phrase("Dan heeft hij een vast ritme.")
  package static let gezinDroomMentor = Phrase("Dan zit hij weer elke dag in de klas.")
  package static let gezinDroomKind = Phrase("Dan maak ik een boot, en iemand helpt mee.")
  package static let gezinDroomMoeder = Phrase("Dan lachen we weer aan tafel.")
  package static let gezinNuMentor = Phrase("3, want hij mailde terug.")
  package static let gezinNuHulp = Phrase("4, want hij is hier.")
  package static let gezinNuKind = Phrase("2, want de hond is er.")
  package static let gezinNuMoeder = Phrase("5, want we praten weer.")
  package static let gezinMeeMoeder = Phrase("Opa weet veel van hout.")
  package static let gezinMeeKind = Phrase("De conciërge vroeg laatst of ik meehielp.")
  package static let gezinWerktMentor = Phrase("Kleine klussen met de conciërge.")
  package static let gezinWerktKind = Phrase("Als het stil is, en ik iets met mijn handen doe.")
  package static let gezinWerktMoeder = Phrase("Als ik het de avond ervoor vertel.")
  package static let gezinWerktHulp = Phrase("Samen wandelen in plaats van praten.")
  package static let gezinIdeeHulp = Phrase("Elke week een ochtend op de werf.")
  package static let gezinIdeeMoeder = Phrase("Rekenen met de maten van een boot.")
  package static let gezinIdeeKind = Phrase("De boot in de school bouwen.")
  package static let gezinKiesKind = Phrase("De boot in de school. Die met opa.")
  package static let gezinMorgenMentor = Phrase("Ik bel de conciërge, donderdag.")
  package static let gezinMorgenHulp = Phrase("Ik vraag de werf om een plek, morgen.")
  package static let gezinUitMentor = Phrase("Dat ik minder wist dan ik dacht.")
  package static let gezinUitHulp = Phrase("De boot.")
  package static let gezinUitMoeder = Phrase("Dat hij zoveel zei.")
  package static let gezinUitKind = Phrase("Dat het over de boot ging.")
}
