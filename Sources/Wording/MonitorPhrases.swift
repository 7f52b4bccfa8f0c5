import SessionModel

// Words in which is told what was counted.

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  public static let telTitel = Phrase("Wat we telden")
  public static let telPeriode = Phrase("{} tot en met {}")
  public static let telRegio = Phrase("Regio: {}")
  public static let telIntern = Phrase("Alle aantallen, alleen voor eigen gebruik.")
  public static let telNiets = Phrase("In deze dagen is niets te tellen.")
  public static let telTotaal = Phrase("Samen")
  public static let telNietBekend = Phrase("niet bekend")
  public static let telKinderen = Phrase("Kinderen")
  public static let telProcent = Phrase("Van de 100")
  public static let telVanKinderen = Phrase("Aantal kinderen samen: {}.")
  public static let kleineAantallen = Phrase(
    "Aantallen onder {} staan er niet, en ook niet waar je die uit kunt rekenen. Twee overzichten van dezelfde dagen kunnen samen toch meer verraden."
  )
  public static let telMinderDan = Phrase("< {}")
  public static let telMinstens = Phrase("{} of meer")
  public static let telVerborgen = Phrase("niet genoemd")
  public static let telBijeenkomsten = Phrase("Bijeenkomsten")
  public static let telBijeenkomstenKort = Phrase("Aantal")
  public static let telDeelnames = Phrase("Deelnames")
  public static let telGemiddeld = Phrase("Gemiddeld")
  public static let telDeelnamesNoot = Phrase(
    "Deelnames: wie twee keer kwam, telt twee keer. Hoeveel verschillende mensen er waren, is niet te zien.")
  public static let telWaar = Phrase("Waar de bijeenkomsten waren")
  public static let telOpLocatie = Phrase("Op locatie")
  public static let telElders = Phrase("Ergens anders")
  public static let telWaarNoot = Phrase(
    "Op locatie: waar het kind is, of bij wie erom vroeg. Een bijeenkomst telt zo als één van haar sessies daar was."
  )
  public static let telSwvs = Phrase("Samenwerkingsverbanden")
  public static let gatSwvKort = Phrase("SWV")
  public static let telSwvNoot = Phrase("Samenwerkingsverbanden samen: {}. Elk telt één keer.")
  public static let telSwvVan = Phrase("Samen {} van de {} samenwerkingsverbanden: {} van de 100.")
  public static let telRegios = Phrase("Regio's")
  public static let telAndereRegios = Phrase("andere regio's")
  public static let telInzet = Phrase("Inzet aan tafel")
  public static let telUren = Phrase("Uren")
  public static let telMensuren = Phrase("Uren maal mensen")
  public static let telInzetNoot = Phrase(
    "Van sessies die gesloten zijn; een sessie telt voor hoogstens een dag.")
  public static let telInschrijving = Phrase("Kinderen naar inschrijving")
  public static let telInschrijvingKop = Phrase("Inschrijving")
  public static let telGeslacht = Phrase("Kinderen naar geslacht")
  public static let telGeslachtKop = Phrase("Geslacht")
  public static let telLabels = Phrase("Kinderen naar label")
  public static let telLabel = Phrase("Label")
  public static let telZonderLabel = Phrase("zonder label")
  public static let telLabelsNoot = Phrase(
    "Een kind kan meer dan één label hebben: de aantallen tellen niet op.")
  public static let telLabelparen = Phrase("Kinderen met twee labels")
  public static let telMijlpalen = Phrase("Mijlpalen")
  public static let telMijlpaal = Phrase("Voor het eerst bereikt")
  public static let telAfspraken = Phrase("Afspraken uit deze dagen")
  public static let telKant = Phrase("Van wie")
  public static let telGemaakt = Phrase("Gemaakt")
  public static let telNietBekeken = Phrase("open")
  public static let telAnders = Phrase("anders")
  public static let telDagen = Phrase("Dagen")
  public static let telAfsprakenNoot = Phrase(
    "Zoals het er nu mee staat. Anders: anders gedaan dan afgesproken. Open: nog niet op teruggekeken."
  )
  public static let telDagenNoot = Phrase(
    "Dagen: hoe lang het gemiddeld duurde tot iemand hoorde dat het gedaan was.")
  public static let telOvergangen = Phrase("Overgangen en eerdere plekken")
  public static let telKeer = Phrase("Keer")
  public static let telOvergangenNoot = Phrase(
    "Van de hele tijdlijn van deze kinderen, niet alleen van deze dagen.")
  public static let telPijl = Phrase("{} → {}")
  public static let telVerloop = Phrase("Inschrijving: van en naar")
  public static let telGelijkGebleven = Phrase("gelijk gebleven")
  public static let telVerloopNoot = Phrase(
    "Van: zoals het voor deze dagen was, of zoals het voor het eerst gezegd is. Naar: zoals het op de laatste dag was."
  )
  public static let telVanNaar = Phrase("Van bijeenkomst naar bijeenkomst")
  public static let telVanNaarKop = Phrase("Eerst en later")
  public static let telVanNaarNoot = Phrase(
    "Kinderen die in deze dagen eerst bij het ene waren, en later bij het andere. Een kind kan in meer rijen staan."
  )
  public static let telInterviews = Phrase("Interviews per regio")
  public static let telInterviewWoord = Phrase("interview")
  public static let telGehouden = Phrase("Gehouden")
  public static let telDoel = Phrase("Doel")
  public static let telNogTeDoen = Phrase("Nog te doen")
  public static let telDoelNoot = Phrase(
    "Doel: {} reizen voor elk van de {} samenwerkingsverbanden, samen {}. Kinderen die hier geteld zijn: {}.")
  public static let telBewaren = Phrase("Bewaren")
  public static let telBewarenKop = Phrase("De dag tot wanneer")
  public static let telBewaarVoorbij = Phrase("voorbij")
  public static let telBewaarLoopt = Phrase("nog niet voorbij")
  public static let telBewaarGeen = Phrase("geen dag gezet")
  public static let telBewarenNoot = Phrase(
    "Zoals het is op de laatste van deze dagen. Welke reizen het zijn, zegt `bewaren`.")
  public static let telTellingen = Phrase("Tellingen van anderen")
  public static let telTellingKop = Phrase("Dag en bron")
  public static let optieDoel = Phrase(
    "het doel voor elke regio en elk samenwerkingsverband: zoveel interviews en zoveel reizen.")
  public static let telPlan = Phrase("Kinderen met en zonder afspraak")
  public static let telPlanKop = Phrase("Ooit een afspraak gemaakt")
  public static let telMetPlan = Phrase("met afspraak")
  public static let telZonderPlan = Phrase("zonder afspraak")
  public static let telChecklists = Phrase("Checklists")
  public static let telInOrde = Phrase("In orde")
  public static let telMetEigenaar = Phrase("Pakt iemand op")
  public static let telVanNiemand = Phrase("Nog niemand")
  public static let telChecklistsNoot = Phrase(
    "Punten waar aan tafel naar gekeken is, zoals het er het laatst mee stond.")
  public static let telBlikken = Phrase("Twee blikken op wat passend is")
  public static let telBlikBeide = Phrase("Allebei")
  public static let telBlikGezin = Phrase("Alleen gezin")
  public static let telBlikSysteem = Phrase("Alleen systeem")
  public static let telBlikkenNoot = Phrase(
    "Wegen verder waarvan het gezin, het systeem of allebei zeiden hoe passend die zijn. Wat niet mee mag, telt niet."
  )
  public static let telOpWeg = Phrase("Op weg naar casuïstiek")
  public static let telOpWegNoot = Phrase(
    "Zoveel bijeenkomsten waren er in deze dagen voor de eerste over een kind. Een regio waar die nog komt, staat er niet bij."
  )
  public static let telKruis = Phrase("Kinderen: {} en {}")
  public static let telStem = Phrase("Wie erbij was")
  public static let telJaar = Phrase("Jaar")
  public static let telKruisNoot = Phrase("Een kind kan op meer plekken staan: niet alles telt op.")
  public static let telPer = Phrase("Per {}")
  public static let telRegiosTot = Phrase("Regio's")
  public static let telSwvsTot = Phrase("SWV's")
  public static let telPerNoot = Phrase(
    "Regio's en SWV's: tot en met dat stuk, elk één keer geteld.")
  public static let telOpgegeven = Phrase("Opgegeven")
  public static let telOpgegevenTitel = Phrase("Opgegeven: gehouden zonder het programma")
  public static let telOpgegevenNoot = Phrase(
    "Zoals iemand het opgaf. Het is hier niet geteld, en nergens bij opgeteld.")
  public static let telGeteldEnOpgegeven = Phrase(
    "Opgegeven: gehouden zonder het programma, zoals iemand het zei. De andere kolommen zijn hier geteld.")
  public static let telAlleenGeteld = Phrase("Hier geteld. Van wat is opgegeven, is dit niet bekend.")
  public static let telVerschillend = Phrase("Verschillende mensen")
  public static let telBereik = Phrase("Bereikt")
  public static let telBeeld = Phrase("In beeld")
  public static let telRij = Phrase("Wat")
  public static let telTabel = Phrase("Tabel")
  public static let telKolom = Phrase("Kolom")
  public static let telAantal = Phrase("Aantal")
  public static let telKwartaal = Phrase("kwartaal {} van {}")
  public static let telMaand = Phrase("{} {}")
  public static let telSchooljaar = Phrase("{}-{}")

  public static func name(of stuk: Periode.Stuk) -> Phrase {
    switch stuk {
    case .maand: Phrase("maand")
    case .kwartaal: Phrase("kwartaal")
    case .schooljaar: Phrase("schooljaar")
    }
  }

  // MARK: The command

  public static let helpMonitor = Phrase(
    "Telt wat er in een tijd was: bijeenkomsten, kinderen, mijlpalen en afspraken. Wat het programma verlaat, noemt geen kleine aantallen kinderen; wat er op het scherm van het bureau staat, noemt alles. Hoe er geteld wordt, staat in docs/tellen.md."
  )
  public static let optieVan = Phrase("de eerste dag.")
  public static let optieTot = Phrase("de laatste dag, die telt mee.")
  public static let optieSchooljaar = Phrase(
    "een schooljaar: 2026-2027 is van 1 augustus tot en met 31 juli.")
  public static let optieTelRegio = Phrase("alleen wat bij deze regio hoort.")
  public static let optieKruis = Phrase(
    "zet kinderen uit naar twee dingen, met een komma ertussen: inschrijving, label (of een soort label: diagnose, geslacht), stem (wie erbij was), regio, draaiboek, jaar."
  )
  public static let optiePer = Phrase("ook per maand, kwartaal of schooljaar.")
  public static let optieIntern = Phrase("alle aantallen, ook kleine; dat komt in de lijst van uitgaven.")
  public static let optieDrempel = Phrase(
    "vanaf hoeveel kinderen een aantal genoemd wordt; 3 of meer, voor wie publiceert 5.")
  public static let optieVanTotaal = Phrase("hoeveel samenwerkingsverbanden er in totaal zijn.")
  public static let operandLees = Phrase("Neemt over wat er zonder het programma gehouden is.")
  public static let operandOpgave = Phrase(
    "een CSV-bestand met de kolommen datum en soort, en als u dat weet aantal, deelnemers, verschillend, bereik, regio, swv, bron en opmerking; - voor wat binnenkomt."
  )
  public static let optieProef = Phrase("kijkt het bestand na en bewaart niets.")
  public static let leesFouten = Phrase("Er is niets overgenomen. Dit kon niet:")
  public static let leesRegel = Phrase("regel {}: {}")
  public static let leesMeer = Phrase("en nog {} regels.")
  public static let leesLeeg = Phrase("hier staat niets om te lezen.")
  public static let leesGeenTabel = Phrase(
    "dit is een ander soort bestand. Kies in het rekenblad: opslaan als CSV.")
  public static let leesAanhaling = Phrase("hier begint een aanhalingsteken dat nergens eindigt.")
  public static let leesOnbekend = Phrase("de kolom “{}” is niet bekend. Er kan staan: {}.")
  public static let leesDubbel = Phrase("de kolom {} staat er twee keer.")
  public static let leesZonder = Phrase("de kolom {} ontbreekt.")
  public static let leesTeveel = Phrase("er zijn meer velden dan kolommen.")
  public static let leesGeenDag = Phrase("“{}” is geen dag. Schrijf 2026-03-02 of 2-3-2026.")
  public static let leesNiets = Phrase("bij {} staat niets.")
  public static let leesGeenGetal = Phrase("bij {} is “{}” geen heel getal van 0 tot en met een miljoen.")
  public static let leesMeerVerschillend = Phrase("er zijn meer verschillende mensen dan deelnemers.")
  public static let leesVondst = Phrase(
    "in {} lijkt iets te staan dat van iemand is: een naam, een nummer of een adres. Haal dat weg.")
  public static let leesAndersDan = Phrase(
    "dit zegt iets anders dan regel {}, met dezelfde bron, soort, dag en plek. Tel ze samen, of geef elk een eigen bron."
  )
  public static let leesUitkomst = Phrase("{} gelezen: {} nieuw, {} verbeterd, {} stond er al zo.")
  public static let leesEenRegel = Phrase("1 regel")
  public static let leesRegels = Phrase("{} regels")
  public static let leesProef = Phrase("Dit was een proef: er is niets bewaard.")
  public static let telGeenPeriode = Phrase(
    "Over welke dagen? Zeg --van en --tot, of --schooljaar 2026-2027.")
  public static let telGeenSchooljaar = Phrase("“{}” is geen schooljaar. Schrijf het als 2026-2027.")
  public static let telVanNaTot = Phrase("De eerste dag ({}) komt na de laatste ({}).")
  public static let telGeenKruis = Phrase("“{}” kan hier niet. Noem er twee, met een komma: {}.")
}

extension Wording {
  /// A piece of a period by its name.
  public func stuk(_ periode: Periode, _ stuk: Periode.Stuk) -> String {
    let van = periode.van
    switch stuk {
    case .maand: return self(.telMaand, self(.name(ofMonth: van.month)), String(van.year))
    case .kwartaal: return self(.telKwartaal, String((van.month + 2) / 3), String(van.year))
    case .schooljaar:
      let first = van.month >= 8 ? van.year : van.year - 1
      return self(.telSchooljaar, String(first), String(first + 1))
    }
  }
}
