// What the coach says in a practice session. The casus is invented.

extension Phrase {
  package static let oefening = Phrase("Oefening, {} van {} gedaan")
  package static let oefenAlias = Phrase("Egel (oefening)")
  package static let oefeningKlaar = Phrase(
    "Dit was het: u kunt een sessie leiden en noteren. Kijk gerust rond; Ctrl-Q stopt. De oefening staat los van alles wat echt is."
  )
  package static let lesVerder = Phrase(
    "Dit is de zaal: het scherm dat iedereen ziet. De vraag staat groot. Druk op → om naar de volgende stap te gaan."
  )
  package static let lesTerug = Phrase("Een stap is nooit een slot. Druk op ← om terug te gaan.")
  package static let lesZwart = Phrase("Even niets op het scherm? Druk op z.")
  package static let lesLicht = Phrase("Alleen het beeld is weg, verder niets. Druk nog eens op z.")
  package static let lesZelfNoteren = Phrase(
    "Ook alleen kunt u noteren. Druk op n, typ een zin, en druk op Enter. Esc sluit de regel weer.")
  package static let lesTijd = Phrase(
    "Loopt het gesprek goed? Druk op + voor vijf minuten erbij. Staat de regel nog open, druk dan eerst op Esc."
  )
  package static let lesStem = Phrase(
    "Nu bent u de notulist: dit scherm ziet alleen u. Typ o: Thuis gaat het goed, en Enter. De o staat voor ouder."
  )
  package static let lesCitaat = Phrase(
    "Woorden letterlijk? Begin met een aanhalingsteken: typ \"Ik wil ergens bij horen, en Enter.")
  package static let lesLichtje = Phrase(
    "Gingen ogen glimmen? Begin met een sterretje en een spatie: typ * Sleutelen aan brommers, en Enter.")
  package static let lesAchterhouden = Phrase(
    "Nog niet op het scherm? Begin met p: en een spatie: typ p: dit is even voor ons, en Enter.")
  package static let lesVerbeteren = Phrase(
    "Een fout? Druk op ↑ in een lege regel, verbeter de notitie, en druk op Enter.")
  package static let lesOngedaan = Phrase(
    "En Ctrl-Z in een lege regel neemt uw laatste daad terug. Doe het maar.")
  package static let helpOefen = Phrase(
    "Oefent een sessie met een verzonnen casus, in een eigen opslag: eerst als reisleider, dan als notulist.")
}
