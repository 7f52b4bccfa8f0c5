// What the coach says in a practice session. The casus is invented.

extension Phrase {
  package static let oefening = Phrase("Oefening, {} van {} gedaan")
  package static let oefenAlias = Phrase("Egel (oefening)")
  package static let oefeningKlaar = Phrase(
    "Dit was het: u kunt een sessie leiden en noteren. Hier staat het verslag; ↓ leest verder, Ctrl-Q stopt. Hierna: {oefen} vak, een heel gesprek met een gezin."
  )
  package static let lesVerder = Phrase(
    "Dit is de zaal: het scherm dat iedereen ziet. De vraag staat groot. Druk op → om naar de volgende stap te gaan."
  )
  package static let lesTerug = Phrase("Een stap is nooit een slot. Druk op ← om terug te gaan.")
  package static let lesZwart = Phrase("Even niets op het scherm? Druk op z.")
  package static let lesLicht = Phrase("Alleen het beeld is weg, verder niets. Druk nog eens op z.")
  package static let lesZelfNoteren = Phrase(
    "Ook alleen kunt u noteren. Druk op n, typ een zin, en druk op Enter. Esc sluit de regel weer.")
  package static let lesTijd = Phrase("Loopt het gesprek goed? Druk op + voor vijf minuten erbij.")
  package static let lesStem = Phrase(
    "Nu bent u de notulist: dit scherm ziet alleen u. Typ o: Thuis gaat het goed, en Enter. De o staat voor ouder."
  )
  package static let lesCitaat = Phrase(
    "Woorden letterlijk? Typ j: \"Ik wil ergens bij horen, en Enter. Zonder letter spreekt wie het laatst sprak."
  )
  package static let lesLichtje = Phrase(
    "Gingen ogen glimmen? Begin met een sterretje en een spatie: typ * Sleutelen aan brommers, en Enter.")
  package static let lesAchterhouden = Phrase(
    "Nog niet op het scherm? Begin met p: en een spatie: typ p: dit is even voor ons, en Enter.")
  package static let lesVerbeteren = Phrase(
    "Een fout? Druk op ↑ in een lege regel, verbeter de notitie, en druk op Enter.")
  package static let oefeningKlaarInRegels = Phrase(
    "Dit was het: u kunt een sessie leiden en noteren. Hierboven staat het verslag. Stoppen: /stoppen. Hierna: {oefen} vak --tekst, een heel gesprek met een gezin."
  )
  package static let lesRegie = Phrase(
    "Dit is regie: ook dit ziet alleen u. Hier staat wat u kunt zeggen, wat er komt en hoe lang. Druk op → voor de volgende stap."
  )
  package static let lesDroom = Phrase(
    "Elke stap heeft een vorm. Hier is het de droom: typ j: Ik wil met Sam naar school fietsen, en Enter. Druk dan op →: zo wordt het de droom, die in beeld blijft."
  )
  package static let lesNaarAfspraak = Phrase("Weer in regie. Druk op → voor de stap van de afspraken.")
  package static let lesAfspraak = Phrase(
    "Een afspraak is één regel. Typ ! een rooster maken | mentor | morgen bellen | dinsdag, en Enter.")
  package static let lesAfspraakTerug = Phrase(
    "Toch anders? Ctrl-Z in een lege regel neemt uw laatste daad terug, ook een afspraak. Doe het maar.")
  package static let lesAfspraakWeer = Phrase("En Ctrl-Y doet het opnieuw: dan staat de afspraak er weer.")
  package static let typOpnieuw = Phrase("In regels typt u: /opnieuw")
  package static let lesNaarSlot = Phrase("Nog één stap. Druk in regie op → voor het uitchecken.")
  package static let lesSluiten = Phrase(
    "En dan sluit u: druk nog eens op →, en zeg met Enter dat het klaar is. Daarna staat het verslag er.")
  package static let typVerder = Phrase("In regels typt u: /verder")
  package static let typTerug = Phrase("In regels typt u: /terug")
  package static let typZwart = Phrase("In regels typt u: /zwart")
  package static let typNoteer = Phrase("In regels typt u: /notitie De hond weet de weg")
  package static let typTijd = Phrase("In regels typt u: /tijd +5")
  package static let typDroom = Phrase("In regels typt u daarna: /ja")
  package static let typVerbeter = Phrase("In regels typt u: /verbeter en de goede woorden")
  package static let typOngedaan = Phrase("In regels typt u: /ongedaan")
  package static let typSluit = Phrase("In regels typt u: /sluit")
  package static let helpOefen = Phrase(
    "Oefent een sessie met een verzonnen casus, in een eigen opslag: als reisleider, als notulist en in regie, tot en met het verslag. Met vak erachter oefent u een heel reisbureau, met een gezin dat antwoordt."
  )
  package static let operandOefening = Phrase(
    "vak: een heel reisbureau, met een coach die naar het gesprek kijkt.")
}
