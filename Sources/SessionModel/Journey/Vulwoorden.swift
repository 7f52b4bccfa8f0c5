/// The words that can stand in any sentence, and say of none what it is about.
///
/// Two sentences that share only these have nothing in common. Words of things, places and doings are none of them, however
/// often they are said.
enum Vulwoorden {
  /// Whether a folded word is one of them.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Of four letters and more: shorter ones say nothing anywhere.
  private static let text = """
    niet voor zijn maar over naar heeft hebben heel hele haar deze door waren geen moet meer veel mijn jouw onze
    waar wanneer waarom welke welk daar hier toen toch want omdat zodat terwijl hoewel zonder tegen tussen
    tijdens onder boven achter naast langs rond sinds vanaf vanuit volgens behalve bent werd werden geweest
    geworden wordt worden hebt hadden gehad kunt kunnen konden wilt willen wilde wilden mogen mocht mochten
    moeten moest moesten zult zullen zouden gaat gaan ging gingen gegaan komt komen kwam kwamen gekomen doet
    doen deed deden gedaan maak maakt maken maakte maakten gemaakt zegt zeggen zeiden gezegd ziet zien zagen
    gezien weet weten wist wisten geweten vind vindt vinden vond vonden gevonden geef geeft geven gaven
    gegeven neem neemt nemen namen genomen laat laten liet lieten gelaten staat staan stond stonden gestaan
    ligt liggen lagen gelegen zitten zaten gezeten blijf blijft blijven bleef bleven gebleven denk denkt
    denken dacht dachten gedacht vraag vraagt vragen vroeg vroegen gevraagd voel voelt voelen voelde gevoeld
    probeer probeert proberen probeerde geprobeerd lukt lukken lukte gelukt begin begint beginnen begon
    begonnen krijg krijgt krijgen kreeg kregen gekregen houd houdt houden hield gehouden zorgt hoeft hoeven
    altijd nooit soms vaak eerst later laatst straks meteen bijna even lang echt gewoon gewone anders zelf
    zelfs iedereen iemand niemand iets niets alles alle elke ieder iedere enkele sommige paar beide ander
    andere anderen eigen zelfde dezelfde hetzelfde eerste tweede derde laatste volgende vorige half halve
    genoeg teveel weinig minder minst meest meeste twee drie vier vijf goed goede beter beste leuk leuke fijn
    fijne mooi mooie graag misschien zeker natuurlijk eigenlijk gelukkig helaas jammer precies ongeveer
    vooral namelijk bijvoorbeeld daarom daarna daarbij daarvoor daarmee daarop hierbij hiervoor waarbij
    waarvoor waarmee verder opnieuw eindelijk ooit ergens nergens overal terug vooruit steeds telkens vandaag
    gisteren morgen keer keren tijd moment dingen ding manier zaken ookal zoals zodra zolang elkaar zulke
    jullie waardoor waarin waarop erbij ervan ermee erover daarin daaraan helemaal helpt helpen hielp geholpen
    werkt werken werkte gewerkt nodig belangrijk mogelijk kind kinderen mensen
    """
}
