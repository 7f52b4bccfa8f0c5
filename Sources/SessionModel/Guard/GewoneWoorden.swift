/// The commonest words of ordinary Dutch, and of the talk about children and school: what a forbidden word must not
/// swallow, and by which one sees beforehand what it will hit.
public enum GewoneWoorden {
  /// Whether a folded word is one of every day.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  /// The words of every day that these words forbid, in the order of the list: the commonest first.
  public static func hit(by words: VerbodenWoorden) -> [String] {
    list.filter { !LekWacht.findings(in: $0, today: .epoch, forbidden: words).isEmpty }
  }

  /// Whether a folded word is one of grammar: in small letters hardly ever a name, though people are called so.
  static func isSmall(_ word: String) -> Bool { small.contains(word) }

  private static let all = Set(list)
  private static let small = Set(words(of: smallText))

  private static let list = words(of: smallText) + words(of: text)

  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static let smallText = """
    de het een en van in is dat op te hij zij ze ik je we met niet voor er zijn aan maar om ook als dan
    was bij wat nog naar heeft die dit door uit over wel hebben had haar hem of zo tot kan worden wordt
    geen al moet meer dus veel nu mijn jij jou jouw ons onze hun hen u uw zich me mij wie waar hoe waarom
    wanneer welke welk deze daar hier toen toch want omdat zodat terwijl hoewel zonder tegen tussen
    tijdens onder boven binnen buiten achter naast langs rond sinds vanaf vanuit volgens behalve per via
    ben bent waren werd werden geweest geworden heb hebt hadden gehad kun kunt kunnen kon konden wil wilt
    willen wilde wilden mag mogen mocht mochten moeten moest moesten zal zult zullen zou zouden ga gaat
    gaan ging gingen gegaan kom komt komen kwam kwamen gekomen doe doet doen deed deden gedaan maak maakt
    maken maakte maakten gemaakt zeg zegt zeggen zei zeiden gezegd zie ziet zien zag zagen gezien weet
    weten wist wisten geweten vind vindt vinden vond vonden gevonden geef geeft geven gaf gaven gegeven
    neem neemt nemen nam namen genomen laat laten liet lieten gelaten sta staat staan stond stonden
    gestaan lig ligt liggen lag lagen gelegen zit zitten zat zaten gezeten loop loopt lopen liep liepen
    gelopen blijf blijft blijven bleef bleven gebleven denk denkt denken dacht dachten gedacht vraag
    vraagt vragen vroeg vroegen gevraagd praat praten praatte gepraat hoor hoort horen hoorde gehoord voel
    voelt voelen voelde gevoeld werk werkt werken werkte gewerkt help helpt helpen hielp geholpen leer
    leert leren leerde geleerd speel speelt spelen speelde gespeeld lees leest lezen las gelezen schrijf
    schrijft schrijven schreef geschreven reken rekenen rekent eet eten at gegeten drink drinken slaap
    slaapt slapen sliep geslapen bel belt bellen belde gebeld mail mailt mailen stuur stuurt sturen
    stuurde gestuurd breng brengt brengen bracht gebracht haal haalt halen haalde gehaald zoek zoekt
    zoeken zocht gezocht begin begint beginnen begon begonnen stop stopt stoppen stopte gestopt start
    starten gestart probeer probeert proberen probeerde geprobeerd lukt lukken lukte gelukt wacht wachten
    wachtte kies kiest kiezen koos gekozen krijg krijgt krijgen kreeg kregen gekregen houd houdt houden
    hield gehouden hou rijd rijdt rijden reed fiets fietsen fietst draag draagt dragen lach lacht lachen
    max maximaal
    """

  private static let text = """
    huil huilt huilen schrik schrikt boos blij bang moe moed moeder moeders vader vaders ouder ouders opa
    oma broer broers zus zusje zusjes broertje kind kinderen jongen jongens meisje meisjes jeugdige
    jongere jongeren leerling leerlingen leraar leraren juf juffen meester meesters docent docenten
    leerkracht leerkrachten mentor mentoren directeur begeleider begeleiders begeleiding coach coaches
    vriend vrienden vriendin mens mensen man mannen vrouw vrouwen familie gezin gezinnen buurvrouw buurman
    buren tante oom neef nicht school scholen basisschool basis onderwijs klas klassen groep groepen les
    lessen lesrooster rooster toets toetsen cijfer cijfers rapport rapporten boek boeken schrift pen tas
    jas schoen schoenen stoel tafel deur raam kamer lokaal gang plein hof tuin huis huizen thuis kerk
    straat weg wegen laan dorp stad wijk buurt gemeente provincie land landen plek plekken plaats ruimte
    hoek muur dak trap hek bos bossen boom bomen bloem bloemen gras blad bladeren zee zand strand berg
    water vuur lucht zon maan ster sterren regen wind sneeuw weer dier dieren hond honden kat katten paard
    paarden vis vissen vogel vogels vlinder vlinders egel egels uil das bever mol mos mus beer vos hert
    haas duif roos rozen lis lelie jaar jaren maand maanden week weken dag dagen uur uren minuut minuten
    moment momenten ochtend ochtenden morgen middag middagen avond avonden nacht nachten vandaag gisteren
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend januari februari maart april mei
    juni juli augustus september oktober november december lente zomer herfst winter vakantie feest
    feesten verjaardag verjaardagen kerst sint tijd tijden keer keren altijd nooit soms vaak eerst later
    laatst straks meteen bijna even lang kort snel langzaam rustig druk stil hard zacht groot klein hoog
    laag nieuw oud jong goed goede beter best beste slecht mooi mooie mooiste lelijk leuk leuke fijn fijne
    lief lieve zwaar licht warm koud nat droog schoon vies vol leeg open dicht sterk zwak ziek gezond
    veilig veiligheid belangrijk moeilijk moeilijke makkelijk makkelijke gewoon gewone anders zelf zelfs
    samen alleen allebei iedereen iemand niemand iets niets alles alle elk elke ieder iedere enkele
    sommige paar beide ander andere anderen eigen zelfde eerste tweede derde vierde vijfde laatste
    volgende vorige hele heel half halve genoeg teveel weinig minder minst meest meeste nul twee drie vier
    vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig dertig honderd
    duizend samenwerken samenwerking samenwerkingsverband samenvatting samenhang samenleving samenstelling
    plan plannen doel doelen stap stappen afspraak afspraken besluit besluiten voorstel voorstellen advies
    adviezen verslag verslagen notulen notitie notities agenda vergadering vergaderingen overleg gesprek
    gesprekken punt punten actie acties lijst lijsten bestuur bestuurslid leden lid raad commissie
    voorzitter secretaris penningmeester team teams aanwezig aanwezigen afwezig afgemeld mededelingen
    rondvraag sluiting opening datum plaatsvervanger bijlage bijlagen dossier dossiers zaak zaken kenmerk
    brief brieven formulier formulieren wet wetten regel regels regeling artikel verzoek aanvraag
    toestemming verklaring beschikking bezwaar beroep termijn periode begroting budget geld kosten euro
    subsidie jaarrekening jaarverslag contributie zorg zorgen hulp hulpverlening jeugdzorg jeugdhulp arts
    dokter psycholoog therapie onderzoek diagnose behandeling medicatie verzuim leerplicht
    leerplichtambtenaar ontwikkeling ontwikkelen groei groeien talent talenten kracht krachten interesse
    interesses wens wensen droom dromen hoop hopen angst angsten spanning rust stress prikkel prikkels
    pauze pauzes contact contacten relatie vertrouwen gevoel gevoelens gedrag probleem problemen oplossing
    oplossingen kans kansen mogelijk mogelijkheden mogelijkheid nodig behoefte behoeften belang belangen
    manier manieren reden redenen gevolg gevolgen verschil voorbeeld voorbeelden idee ideeen mening
    antwoord antwoorden woord woorden zin zinnen verhaal verhalen naam nummer nummers adres telefoon
    computer laptop scherm spel spellen film films muziek sport sporten bal voetbal gym zwemmen zwemt zwom
    tekenen tekent knutselen bouwen bouwt gebouwd koken kookt bakken lijm hand handen hoofd hoofden voet
    voeten oog ogen oor oren mond neus buik been benen arm armen rug hart lijf lichaam haren brood kaas
    melk thee koffie appel appels soep vlees ijs snoep auto autos bus bussen trein treinen boot boten
    bootje vliegtuig brug bruggen station halte rem remmen wiel wielen band banden motor brommer scooter
    gas ja nee nou he oh hoi hallo doei dank bedankt graag sorry misschien zeker natuurlijk eigenlijk
    gelukkig helaas jammer precies ongeveer vooral namelijk bijvoorbeeld daarom daarna daarbij daarvoor
    daarmee hierbij hiervoor hiermee waarbij waarvoor waarmee verder opnieuw eindelijk ooit ergens nergens
    overal heen terug mee vooruit omhoog omlaag links rechts midden basen banken bank bas bassen sam
    semester tim timmeren timmert timmerman maximum mart marter evaluatie evalueren
    evaluaties evenement eventueel stand standaard standen standpunt stank staking stal stallen stam stang
    bende benoemd benoemen beneden benieuwd benut bericht berichten beroepen gerust gering gericht germ
    geroep jodium joggen jouwe janken jankt antenne anker ankers antiek anderhalf boodschap boodschappen
    boog bodem bod boer boeren boerderij bont bord borden born bosje boter bouw wilg wilgen wild
    wilskracht veranderen verandert verandering verantwoordelijk verantwoording verarmd verzamelen noemen
    noemt noem neefje zoet zoete zoen zone zoon zoons dochter dochters moes moeite moeizaam mooier modder
    model monden rood rode groen groene blauw blauwe geel gele wit witte zwart zwarte grijs bruin oranje
    roze paars mark markt markten piet pieten pet petten pim pin pinnen pennen pan pannen kees keest lot
    loten lotte luuk luik liam lian lies liesje lina linnen lijn lijnen lisa lange langer lars noor
    noorden noot noten nora norm normen normaal daan daarop dana danken dankbaar dans dansen danst finn
    fin finale fien levi leven levens levend leen lenen lena tess test testen tes thijs tijs ties tom
    tomaat top toppen toon tonen teun teunt steun steunen steunt saar sara sap sar evi evie fay fee feen
    iris ivo ivoor isa isabel jet jets jits jip jor juul julia juist juiste jut kim kimono kik kikker
    kikkers bram braam bramen brand branden gijs hugo huge huur jens jasje jassen job jobs loet loek luc
    lucas mila mile milieu mees mia mie mies miste missen mist nina nine nova olaf olie otis otto pam pap
    papa papier pepijn peper puck rik rijk rijke rit ritten rob roef roep roepen roept rol rollen ron
    ronde rondes ros rosse ruud ruw sem semi siem sien sies sil silo stef stel stellen stelt sven svend
    tijn tijnen toos tara taart taarten tassen taal talen vera verf ver verre ward waard waarde waarden
    wout woud yara zara fem femme
    doorvragen min vorm nieuwe toestel kost opp afgesproken eens hoeft vrij kijken vorig versie rustige
    noteer werkgroep stage vast zwemrooster schoolplein koffieautomaat ouderraad jaarplan afscheid kent
    huisregels verlof aanvragen muziekles niveau ter zodra concierge pagina actiepunt rekening
    ouderavond tiq wijkteam zoals bijgesteld moestuin veiligheidsplan methode elkaar kascommissie gereed
    kamerstukken geldig stoelen overstappen looptijd uitslag biologie verlengd ontvangen ingang post
    stemming zitting telde delen meldt opgesteld studiedag beheerder bellijst logboek totaal viel
    levering sprak regelt leerlingenvervoer engels reserve verplaatst verzuimbeleid categorie saldo
    vertraging jaarkalender antwoordt duidelijk bereiken vertrekt werkgeheugen bestand ruststand
    toeschouwers geveegd wisselingen inzake vertelde inkoopnummer declaratie gehoor toepassing schuren
    blok blanco peiling begroot oogst verbouwing techniek spelling opbouw verlichting digitale
    inspectiekader gymdocent fietsenstalling overgang brugklas ontvangst dagritme aardrijkskunde regio
    jeugdarts tuinploeg gymles college schoolkrant vertelt kleine spreek duurt geschiedenis
    subsidieaanvraag gezinsbegeleider onderweg orthopedagoog overblijf leerlingenraad oude begrijpend
    duits wethouder ruim protocol pesten reis erbij zet ambulant stilteruimte telt afsluiten pas klok
    medezeggenschapsraad kamp courant inwerkplan wiskunde intern bewoner soort dorpshuis zolang nieuws
    stickers schuur stemt vieren doos mijlpaal schuilnaam letterlijk waardevol gymzaal atelier kas
    concept reep karton radio imker toe bibliotheek vertellen oefenen casus waaraan welkom geboren
    haasten kaart kijkt vrijwilligersavond kinderboerderij wij vertel uitleg leerplichtwet toetsweek
    wennen rest vooraf stuk klopt reisgezelschap kolom avg vrijwilligers besluitvorming mits algemene
    bestuursrecht besproken schaal volgt tweetallen echt inbracht wensdroom vervanging baten lasten
    teamleider bespreking knikt schaakspel herfststop primair brommerblok medezeggenschap liever
    schooljaar voordat kleiner tijdlijn art netwerk kring persoon beurten luisteren opschrijven stukken
    heet vastgesteld zaal digibord ieders verrassing cavia graden andersom klaar vulkanen kaartje
    afgegeven jeugdwet vrijstelling eind taxi briefje gebeurde ding werkatelier herkent hobbel echte
    bedacht zinsbegin interview orde herfstvakantie whiteboards bak meter stopcontacten route beamer
    keukentafel hut takken geldt akkoord informatie factuur camera foto avi maat leerweg vmbo ontbreekt
    eerlijk terugblik sluiten valt vanzelf kaarten trots havo jullie feiten vergeten jarig kennen merkte
    daarvan denkpatronen stilte locatie offerte adviseert map pad geplaatst voortouw kwartaal dagdelen
    zelfgebouwde lamp dezelfde aula cito betaald verhuisd projectweek melding dijk werkdagen geregeld
    inspectie genoemd flap tellen ervan vervoer lijkt eerder stukje allemaal gebruiken workshop tel
    klinkt compleet allen beslissen hiervan viertal merkt feit aanname oordeel kant waardevolst
    casuistiek haalden let schade daarin kijk bestemming etappe verlangen luister eersten beetje energie
    vaststellen formatie sluit actielijst kerstvakantie zomervakantie mdo liefst bezet beleidsregel
    expertisecentra vaste ruzie archief aanmelden diploma gratis nagedacht handelingsdeel geboorte
    betaalt filmpjes kanaal agendapunt legt uitspraak passend eraan bezocht gepland hangt ingangsdatum
    verwacht administratie hoorzitting thuiszitters overheid landelijk gegevens zorgcoordinator
    zorgboerderij huiswerk uitval begrijpt voortaan voorjaar huisarts dagbesteding dagdeel onderwijstijd
    kano wijkcoach napraten aangemeld telkens aanwezigheid procent biedt vallen maatwerk aangevraagd
    meenemen beeld leg invullen oefening hetzelfde balie eruit mis merken nederlands profiel zichzelf
    leeftijd verdieping gebouw postcode gezicht bewaren overslaan halverwege spannend score dingen
    stralen hoeven tweetal checklist groeit los moreel beraad gebeurt korte afweging verzonnen
    drietallen oefen losgelaten kostte tip reisbureau waarderend waarderende startgesprek opbrengsten
    luistert gekke nieuwsgierig lego playlist
    """
}
