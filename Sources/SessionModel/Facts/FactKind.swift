/// The kinds of event by the word that stands in the journaal, each with the payload that reads it.
enum FactKind: String, CaseIterable {
  case sessieBegonnen = "sessie-begonnen"
  case sessieVan = "sessie-van"
  case sessieHersteld = "sessie-hersteld"
  case sessieGesloten = "sessie-gesloten"
  case deelnemerErbij = "deelnemer-erbij"
  case deelnemerGewijzigd = "deelnemer-gewijzigd"
  case deelnemerWeg = "deelnemer-weg"
  case regelsAkkoord = "regels-akkoord"
  case nietNodig = "niet-nodig"
  case kiezerGezet = "kiezer-gezet"
  case bijeenkomstGezet = "bijeenkomst-gezet"
  case trajectGezet = "traject-gezet"
  case verslagVoor = "verslag-voor"
  case bewaringGezet = "bewaring-gezet"
  case stapGekozen = "stap-gekozen"
  case stapOvergeslagen = "stap-overgeslagen"
  case stapIngevoegd = "stap-ingevoegd"
  case stapVerplaatst = "stap-verplaatst"
  case tijdErbij = "tijd-erbij"
  case tonenGezet = "tonen-gezet"
  case schaalGezet = "schaal-gezet"
  case beurtGezet = "beurt-gezet"
  case faseGekozen = "fase-gekozen"
  case puntGezet = "punt-gezet"
  case kaartGetrokken = "kaart-getrokken"
  case uitgelicht
  case vastMoment = "vast-moment"
  case zwart
  case voorgelezen

  case notitieGemaakt = "notitie-gemaakt"
  case notitieGewijzigd = "notitie-gewijzigd"
  case notitiesSamengevoegd = "notities-samengevoegd"
  case notitieBesproken = "notitie-besproken"
  case notitieIngedeeld = "notitie-ingedeeld"
  case notitieInDraad = "notitie-in-draad"
  case geparkeerd
  case stippenGezet = "stippen-gezet"
  case ideeGekozen = "idee-gekozen"
  case getrokken
  case magMeeGezegd = "mag-mee"

  case casusGemaakt = "casus-gemaakt"
  case casusVan = "casus-van"
  case casusHersteld = "casus-hersteld"
  case casusGewijzigd = "casus-gewijzigd"
  case casusGesloten = "casus-gesloten"
  case mijlpaalBereikt = "mijlpaal-bereikt"
  case mijlpaalGewijzigd = "mijlpaal-gewijzigd"
  case sessieVraagt = "sessie-vraagt"

  case droomVastgelegd = "droom-vastgelegd"
  case tijdpuntGemaakt = "tijdpunt-gemaakt"
  case tijdpuntGewijzigd = "tijdpunt-gewijzigd"
  case afspraakGemaakt = "afspraak-gemaakt"
  case afspraakGewijzigd = "afspraak-gewijzigd"
  case afspraakStand = "afspraak-stand"

  case uitgegeven
  case bewaarregelGezet = "bewaarregel-gezet"
  case activiteitOpgegeven = "activiteit-opgegeven"
  case draadGezet = "draad-gezet"
  case zaadjeGezet = "zaadje-gezet"
  case pakketGelezen = "pakket-gelezen"
  case antwoord
  case nagekeken
  case correctie
  case ietsVerloren = "iets-verloren"
  case lekBevestigd = "lek-bevestigd"
  case lekGehouden = "lek-gehouden"
  case ingetrokken
  case gewist

  /// The payload that is read from a body of this kind.
  var body: any KnownBody.Type {
    switch self {
    case .sessieBegonnen: SessieFact.Begonnen.self
    case .sessieVan: SessieFact.Van.self
    case .sessieHersteld: SessieFact.Hersteld.self
    case .sessieGesloten: SessieFact.Gesloten.self
    case .deelnemerErbij: SessieFact.DeelnemerErbij.self
    case .deelnemerGewijzigd: SessieFact.DeelnemerGewijzigd.self
    case .deelnemerWeg: SessieFact.DeelnemerWeg.self
    case .regelsAkkoord: SessieFact.RegelsAkkoord.self
    case .nietNodig: SessieFact.NietNodig.self
    case .kiezerGezet: SessieFact.KiezerGezet.self
    case .bijeenkomstGezet: SessieFact.BijeenkomstGezet.self
    case .trajectGezet: SessieFact.TrajectGezet.self
    case .verslagVoor: SessieFact.VerslagVoor.self
    case .bewaringGezet: SessieFact.BewaringGezet.self
    case .stapGekozen: SessieFact.StapGekozen.self
    case .stapOvergeslagen: SessieFact.StapOvergeslagen.self
    case .stapIngevoegd: SessieFact.StapIngevoegd.self
    case .stapVerplaatst: SessieFact.StapVerplaatst.self
    case .tijdErbij: SessieFact.TijdErbij.self
    case .tonenGezet: SessieFact.TonenGezet.self
    case .schaalGezet: Sessie.Schaal.self
    case .beurtGezet: SessieFact.BeurtGezet.self
    case .faseGekozen: SessieFact.FaseGekozen.self
    case .puntGezet: SessieFact.PuntGezet.self
    case .kaartGetrokken: SessieFact.KaartGetrokken.self
    case .uitgelicht: SessieFact.Uitgelicht.self
    case .vastMoment: SessieFact.VastMoment.self
    case .zwart: SessieFact.Zwart.self
    case .voorgelezen: SessieFact.Voorgelezen.self
    case .notitieGemaakt: Notitie.Gegevens.self
    case .notitieGewijzigd: NotitieFact.Gewijzigd.self
    case .notitiesSamengevoegd: NotitieFact.Samengevoegd.self
    case .notitieBesproken: NotitieFact.Besproken.self
    case .notitieIngedeeld: NotitieFact.Ingedeeld.self
    case .notitieInDraad: NotitieFact.InDraad.self
    case .geparkeerd: NotitieFact.Geparkeerd.self
    case .stippenGezet: NotitieFact.StippenGezet.self
    case .ideeGekozen: NotitieFact.IdeeGekozen.self
    case .getrokken: Notitie.Getrokken.self
    case .magMeeGezegd: NotitieFact.MagMeeGezegd.self
    case .casusGemaakt: CasusFact.Gemaakt.self
    case .casusVan: CasusFact.Van.self
    case .casusHersteld: CasusFact.Hersteld.self
    case .casusGewijzigd: CasusFact.Gewijzigd.self
    case .casusGesloten: CasusFact.Gesloten.self
    case .mijlpaalBereikt: CasusFact.MijlpaalBereikt.self
    case .mijlpaalGewijzigd: CasusFact.MijlpaalGewijzigd.self
    case .sessieVraagt: CasusFact.SessieVraagt.self
    case .droomVastgelegd: PlanFact.DroomVastgelegd.self
    case .tijdpuntGemaakt: PlanFact.TijdpuntGemaakt.self
    case .tijdpuntGewijzigd: PlanFact.TijdpuntGewijzigd.self
    case .afspraakGemaakt: PlanFact.AfspraakGemaakt.self
    case .afspraakGewijzigd: PlanFact.AfspraakGewijzigd.self
    case .afspraakStand: PlanFact.AfspraakStand.self
    case .uitgegeven: Huis.Uitgave.self
    case .bewaarregelGezet: HuisFact.BewaarregelGezet.self
    case .activiteitOpgegeven: Activiteit.self
    case .draadGezet: HuisFact.DraadGezet.self
    case .zaadjeGezet: HuisFact.ZaadjeGezet.self
    case .pakketGelezen: HuisFact.PakketGelezen.self
    case .antwoord: Antwoord.self
    case .nagekeken: Nagekeken.self
    case .correctie: Correctie.self
    case .ietsVerloren: HuisFact.IetsVerloren.self
    case .lekBevestigd: HuisFact.LekBevestigd.self
    case .lekGehouden: HuisFact.LekGehouden.self
    case .ingetrokken: HuisFact.Ingetrokken.self
    case .gewist: HuisFact.Gewist.self
    }
  }
}
