import Panels
import SessionModel
import Wording

// The one table. A row here is an act by every door it has; the keys stand in the key table of each screen.

extension Act {
  /// Every act there is, in the order of the manual.
  public static let all: [Act] = Name.allCases.map(\.act)

  /// Acts that change the session, and that take back what this terminal changed.
  public static let session = all.filter { act in
    switch act.reach {
    case .session, .history: true
    case .screen, .hand: false
    }
  }

  // MARK: The way through the steps

  package static let verder = Act(
    .verder, .verder, help: .hulpVerder,
    unless: { closed($0) ?? ($0.stap(1) == nil ? .lastStep : nil) },
    or: { $1.sessie.gesloten == nil ? closing($1) : .volgende }, .scene(SessionActs.verder))
  package static let terug = Act(
    .terug, .terug, help: .hulpTerug, unless: { closed($0) ?? ($0.stap(-1) == nil ? .firstStep : nil) },
    .scene(SessionActs.terug))
  package static let stap = Act(
    .stap, .stap, .required(.argStap), label: .gaNaarStap, help: .hulpStap, example: .voorbeeldStap,
    or: { argument, _ in argument.isEmpty ? .stappen : nil }, .scene(SessionActs.stap))
  package static let overslaan = Act(
    .overslaan, .woordOverslaan, label: .slaOver, help: .hulpOverslaan,
    unless: { closed($0) ?? ($0.stap(1) == nil ? .lastStep : nil) }, or: { closing($1) },
    .scene(SessionActs.overslaan))
  package static let zwart = Act(
    .zwart, .zwart, .optional(.argAanUit), help: .hulpZwart, example: .voorbeeldZwart,
    .scene(SessionActs.zwart))
  package static let tijd = Act(
    .tijd, .woordTijd, .optional(.argMinuten), label: .vijfMinutenErbij, help: .hulpTijd,
    example: .voorbeeldTijd, tells: SessionActs.tijdErbij, .scene(SessionActs.tijd))
  package static let vast = Act(
    .vast, .woordVast, .required(.argVast), help: .hulpVast, example: .voorbeeldVast,
    tells: SessionActs.vastgezet, .scene(SessionActs.vast))
  package static let fase = Act(
    .fase, .woordFase, .optional(.argFase), label: .volgendeGroep, help: .hulpFase, .scene(SessionActs.fase))
  package static let kaart = Act(
    .kaart, .woordKaart, .optional(.argKaart), label: .vraagkaartNaam, help: .hulpKaart,
    example: .voorbeeldKaart,
    or: { argument, scene in argument.isEmpty && scene.sessie.kaart.isEmpty ? .kaarten : nil },
    .scene(SessionActs.kaart))
  package static let invoegen = Act(
    .invoegen, .woordInvoegen, .required(.argInvoegen), label: .voegStapIn, help: .hulpInvoegen,
    example: .voorbeeldInvoegen,
    or: { argument, scene in argument.isEmpty || scene.sessie.lacks(argument) ? .invoegen : nil },
    .scene(SessionActs.invoegen))
  package static let verplaats = Act(
    .verplaats, .woordVerplaats, .required(.argVerplaats), help: .hulpVerplaats, example: .voorbeeldVerplaats,
    .scene(SessionActs.verplaats))

  // MARK: What is said

  package static let notitie = Act(
    .notitie, .notitie, .required(.argTekst), help: .hulpNotitie, example: .voorbeeldNotitie,
    .scene(SessionActs.notitie))
  package static let afspraak = Act(
    .afspraak, .afspraak, .required(.argAfspraak), help: .hulpAfspraak, example: .voorbeeldAfspraak,
    .scene(SessionActs.afspraak))
  package static let droom = Act(
    .droom, .droom, .required(.argTekst), help: .hulpDroom, example: .voorbeeldDroom,
    .scene(SessionActs.droom))

  // MARK: The forms

  package static let akkoord = Act(
    .akkoord, .akkoord, .required(.argWie), help: .hulpAkkoord, example: .voorbeeldAkkoord,
    .scene(SessionActs.akkoord))
  package static let schaal = Act(
    .schaal, .woordSchaal, .required(.argSchaal), help: .hulpSchaal, example: .voorbeeldSchaal,
    unless: { closed($0) ?? FormActs.zonderSchaal($0) }, tells: FormActs.gezet, .scene(FormActs.schaal))
  package static let kies = Act(
    .kies, .kies, .required(.argKies), help: .hulpKies, example: .voorbeeldKies,
    unless: { closed($0) ?? $0.unless(.kiezen, .kies) }, .scene(FormActs.kies))
  package static let vul = Act(
    .vul, .woordVul, .required(.argVul), help: .hulpVul, example: .voorbeeldVul,
    unless: { closed($0) ?? ($0.form == nil ? .nothingToFillIn : nil) },
    or: { argument, scene in argument.isEmpty && scene.form != nil ? .dingen : nil }, .scene(FormActs.vul))
  package static let deelnemer = Act(
    .deelnemer, .deelnemer, .required(.argDeelnemer), help: .hulpDeelnemer, example: .voorbeeldDeelnemer,
    .scene(SessionActs.deelnemer))

  // MARK: Reading back

  package static let blad = Act(
    .blad, .woordBlad, .optional(.argBlad), label: .bladVerder, help: .hulpBlad, example: .voorbeeldBlad,
    unless: { closed($0) ?? ($0.kortLezen == nil ? $0.unless(.teruglezen, .blad) : nil) },
    .scene(ReadingActs.blad))
  package static let leeftijd = Act(
    .leeftijd, .woordLeeftijd, .required(.argLeeftijd), help: .hulpLeeftijd, example: .voorbeeldLeeftijd,
    unless: { $0.geheleCasus?.soort != .kind || !$0.sessie.kentKind ? .noCasus : nil },
    .scene(ReadingActs.leeftijd))

  // MARK: What is counted

  package static let bijeenkomst = Act(
    .bijeenkomst, .woordBijeenkomst, .required(.argBijeenkomst), help: .hulpBijeenkomst,
    example: .voorbeeldBijeenkomst, unless: { _ in nil }, tells: JourneyActs.gezet,
    .scene(JourneyActs.bijeenkomst))
  /// Also when the session is closed: what was reached is often heard later.
  package static let mijlpaal = Act(
    .mijlpaal, .woordMijlpaal, .required(.argMijlpaal), help: .hulpMijlpaal, example: .voorbeeldMijlpaal,
    unless: { $0.geheleCasus == nil || !$0.sessie.kentKind ? .noCasus : nil }, tells: JourneyActs.bereikt,
    .scene(JourneyActs.mijlpaal))
  package static let ontvangers = Act(
    .ontvangers, .woordOntvangers, .required(.argOntvangers), help: .hulpOntvangers,
    example: .voorbeeldOntvangers, unless: { _ in nil }, tells: AfterwardActs.toegezegd,
    .scene(AfterwardActs.ontvangers))
  package static let bewaren = Act(
    .bewaren, .woordBewaren, .required(.argBewaren), help: .hulpBewaren, example: .voorbeeldBewaren,
    unless: { _ in nil }, tells: AfterwardActs.bewaard, .scene(AfterwardActs.bewaren))
  package static let mensen = Act(
    .mensen, .woordMensen, .required(.argMensen), help: .hulpMensen, example: .voorbeeldMensen,
    unless: { $0.geheleCasus == nil || !$0.sessie.kentKind ? .noCasus : nil }, tells: AfterwardActs.onthouden,
    .scene(AfterwardActs.mensen))

  // MARK: What zaal shows, and the minutes that are left

  package static let tonen = Act(
    .tonen, .woordTonen, .optional(.argTonen), label: .tonenWisselen, help: .hulpTonen,
    example: .voorbeeldTonen, .scene(HarvestActs.tonen))
  /// Also what was found when the session is closed stays held back until somebody says its name.
  package static let bevestig = Act(
    .bevestig, .woordBevestig, .optional(.argBevestig), label: .tochTonen, help: .hulpBevestig,
    example: .voorbeeldBevestig, unless: { LekQuestion($0) == nil ? .nothingFound : nil },
    tells: SessionActs.bevestigd, .found(SessionActs.bevestig))
  package static let herverdeel = Act(
    .herverdeel, .woordHerverdeel, label: .verdeelOpnieuw, help: .hulpHerverdeel,
    unless: { closed($0) ?? (Planning($0.sessie, at: $0.now).herverdeling.isEmpty ? .nothingToDivide : nil) },
    .scene(HarvestActs.herverdeel))

  // MARK: The end, and back

  package static let sluit = Act(.sluit, .woordSluit, help: .hulpSluit, .scene(SessionActs.sluit))
  /// Which change is taken back, only the terminal that made it knows.
  package static let ongedaan = Act(
    .ongedaan, .woordOngedaan, .none, .history(isUndo: true), label: .maakOngedaan, help: .hulpOngedaan)
  package static let opnieuw = Act(
    .opnieuw, .woordOpnieuw, .none, .history(isUndo: false), label: .doeOpnieuw, help: .hulpOpnieuw)

  // MARK: The harvest

  package static let groep = Act(
    .groep, .woordGroep, .argGroep, help: .hulpGroep, example: .voorbeeldGroep,
    asks: Question(.vraagGroep) { $0.gegevens.groep ?? "" }, .notes(HarvestActs.groep))
  package static let samen = Act(
    .samen, .woordSamen, .argNummers, label: .voegSamen, help: .hulpSamen, example: .voorbeeldSamen,
    .notes(HarvestActs.samen))
  package static let splits = Act(
    .splits, .woordSplits, .argSplits, label: .knipInTweeen, help: .hulpSplits, example: .voorbeeldSplits,
    asks: Question(.vraagSplits) { $0.gegevens.tekst }, .notes(HarvestActs.splits))
  package static let herschrijf = Act(
    .herschrijf, .woordHerschrijf, .argHerschrijf, help: .hulpHerschrijf,
    example: .voorbeeldHerschrijf,
    asks: Question(.vraagHerschrijf) { $0.gegevens.tekst }, .notes(HarvestActs.herschrijf))
  package static let ster = Act(
    .ster, .woordSter, .argNummers, help: .hulpSter, example: .voorbeeldSter, .notes(HarvestActs.ster))
  package static let besproken = Act(
    .besproken, .besproken, .argNummers, help: .hulpBesproken, example: .voorbeeldBesproken,
    .notes(HarvestActs.besproken))
  package static let toon = Act(
    .toon, .woordToon, .argNummers, help: .hulpToon, example: .voorbeeldToon, .notes(HarvestActs.toon))
  package static let groot = Act(
    .groot, .woordGroot, .argGroot, label: .grootOpDeWand, help: .hulpGroot, example: .voorbeeldGroot,
    .notes(HarvestActs.groot))
  package static let parkeer = Act(
    .parkeer, .woordParkeer, .argParkeer, help: .hulpParkeer, example: .voorbeeldParkeer,
    asks: Question(.vraagParkeer), .notes(HarvestActs.parkeer))
  package static let verhuis = Act(
    .verhuis, .woordVerhuis, .argVerhuis, help: .hulpVerhuis, example: .voorbeeldVerhuis,
    asks: Question(.vraagVerhuis), .notes(HarvestActs.verhuis))
  package static let indeling = Act(
    .indeling, .woordIndeling, .argIndeling, help: .hulpIndeling, example: .voorbeeldIndeling,
    asks: Question(.vraagIndeling), .notes(HarvestActs.indeling))
  package static let stem = Act(
    .stem, .woordStem, .argStem, help: .hulpStem, example: .voorbeeldStem,
    asks: Question(.vraagStem), .notes(HarvestActs.stem))
  package static let intrekken = Act(
    .intrekken, .woordIntrekken, .argNummers, help: .hulpIntrekken, example: .voorbeeldIntrekken,
    .happened(HarvestActs.intrekken))

  // MARK: This screen

  package static let noteer = Act(.noteer, .noteer, .none, .screen(.noteer), help: .hulpNoteer)
  package static let oogst = Act(
    .oogst, .woordOogst, .none, .screen(.oogst), label: .oogstInDeHand, help: .hulpOogst)
  package static let herstel = Act(
    .herstel, .woordHerstel, .none, .screen(.herstel), label: .herstelronde, help: .hulpHerstel)
  package static let verboden = Act(
    .verboden, .woordVerboden, .required(.argVerboden), .screen(.verboden), help: .hulpVerboden,
    example: .voorbeeldVerboden)
  package static let meer = Act(
    .meer, .woordMeer, .none, .screen(.meer), label: .meerKaarten, help: .hulpMeerKaarten)
  package static let eerder = Act(
    .eerder, .woordEerder, .none, .screen(.eerder), label: .vorigeKaarten, help: .hulpVorigeKaarten)
  package static let thema = Act(
    .thema, .woordThema, .optional(.argThema), .screen(.thema), label: .anderThema, help: .hulpThema,
    example: .voorbeeldThema)
  package static let hulp = Act(
    .hulp, .hulp, .optional(.argHulp), .screen(.hulp), help: .hulpHulp, example: .voorbeeldHulp)
  package static let voorlezen = Act(
    .voorlezen, .woordVoorlezen, .none, .screen(.voorlezen), help: .hulpVoorlezen)
  package static let casussen = Act(
    .casussen, .woordCasussen, .optional(.argCasussen), .screen(.casussen), help: .hulpCasussen)
  package static let reizen = Act(
    .reizen, .woordReizen, .none, .screen(.reizen), label: .eerdereReizenLabel, help: .hulpReizen)
  package static let sessies = Act(.sessies, .woordSessies, .none, .screen(.sessies), help: .hulpSessies)
  package static let afspraken = Act(
    .afspraken, .woordAfspraken, .optional(.argAfspraken), .screen(.afspraken), help: .hulpAfspraken,
    example: .voorbeeldAfspraken)
  package static let lijsten = Act(
    .lijsten, .woordLijsten, .optional(.argLijsten), .screen(.lijsten), help: .hulpLijsten,
    example: .voorbeeldLijsten)
  package static let bewaarlijst = Act(
    .bewaarlijst, .woordBewaarlijst, .none, .screen(.bewaarlijst), help: .hulpBewaarlijst)
  package static let draden = Act(
    .draden, .woordDraden, .optional(.argDraden), .screen(.draden), help: .hulpDraden,
    example: .voorbeeldDraden)
  package static let zet = Act(
    .zet, .woordZet, .required(.argZet), .screen(.zet), label: .zetStand, help: .hulpZet,
    example: .voorbeeldZet)
  package static let lees = Act(
    .lees, .lees, .required(.argLees), .screen(.lees), help: .hulpLees, example: .voorbeeldLees)
  package static let zoek = Act(
    .zoek, .zoekWoord, .required(.argZoek), .screen(.zoek), label: .zoekLabel, help: .hulpZoek,
    example: .voorbeeldZoek)
  package static let nakijken = Act(.nakijken, .nakijken, .none, .screen(.nakijken), help: .hulpNakijken)
  package static let indelen = Act(.indelen, .indelen, .none, .screen(.indelen), help: .hulpIndelen)
  package static let start = Act(
    .start, .woordStart, .none, .screen(.start), label: .naarStart, help: .hulpNaarStart)
  package static let stoppen = Act(.stoppen, .stoppen, .none, .screen(.stoppen), help: .hulpStoppen)

  // MARK: The hand

  package static let merk = Act(.merk, .merk, .none, .hand(.merk), help: .hulpMerk)
  package static let welke = Act(.welke, .welkeLijst, .none, .hand(.welke), help: .hulpWelke)
  package static let klaar = Act(.klaar, .klaarMetOogst, .none, .hand(.klaar), help: .hulpKlaar)

  package static let opdracht = Act(.opdracht, .typOpdracht, .none, .hand(.opdracht), help: .hulpOpdracht)
  package static let onderbreken = Act(
    .onderbreken, .zegtHoeUStopt, .none, .hand(.onderbreken), help: .hulpOnderbreken)
  package static let bewaar = Act(.bewaar, .bewaar, .none, .hand(.bewaar), help: .hulpBewaar)
  package static let etiket = Act(.label, .stemSoortThema, .none, .hand(.label), help: .hulpLabel)
  package static let verbeter = Act(.verbeter, .verbeterLaatste, .none, .hand(.verbeter), help: .hulpVerbeter)
  package static let veldTerug = Act(
    .veldTerug, .eenVeldTerug, .none, .hand(.veldTerug), help: .hulpVeldTerug)
  package static let open = Act(.open, .kies, .none, .hand(.open), help: .hulpOpen)
  package static let wissel = Act(.wissel, .volgendeLijst, .none, .hand(.wissel), help: .hulpWissel)
  package static let tabblad = Act(.tabblad, .tabbladen, .none, .hand(.tabblad), help: .hulpTabblad)
  package static let vernauw = Act(.vernauw, .vernauwAfspraken, .none, .hand(.vernauw), help: .hulpVernauw)
  package static let filter = Act(.filter, .vernauwMetWoorden, .none, .hand(.filter), help: .hulpFilter)
  package static let inDraad = Act(.inDraad, .inDraadLabel, .none, .hand(.inDraad), help: .hulpInDraad)
  package static let terugspelen = Act(
    .terugspelen, .terugspelen, .none, .hand(.terugspelen), help: .hulpTerugspelen)
  package static let treffer = Act(.treffer, .volgendeTreffer, .none, .hand(.treffer), help: .hulpTreffer)
  package static let trefferTerug = Act(
    .trefferTerug, .vorigeTreffer, .none, .hand(.trefferTerug), help: .hulpTrefferTerug)
  package static let lijst = Act(.lijst, .terug, .none, .hand(.lijst), help: .hulpLijst)
  package static let inzien = Act(.inzien, .watHierBlijft, .none, .hand(.inzien), help: .hulpInzien)
  package static let teruglezen = Act(
    .teruglezen, .teruglezenWoord, .none, .hand(.teruglezen), help: .hulpTeruglezen)
}

extension Act.Name {
  /// The row of this name.
  public var act: Act {
    switch self {
    case .verder: .verder
    case .terug: .terug
    case .stap: .stap
    case .overslaan: .overslaan
    case .zwart: .zwart
    case .tijd: .tijd
    case .vast: .vast
    case .fase: .fase
    case .kaart: .kaart
    case .invoegen: .invoegen
    case .verplaats: .verplaats
    case .notitie: .notitie
    case .afspraak: .afspraak
    case .droom: .droom
    case .akkoord: .akkoord
    case .schaal: .schaal
    case .kies: .kies
    case .vul: .vul
    case .deelnemer: .deelnemer
    case .blad: .blad
    case .leeftijd: .leeftijd
    case .bijeenkomst: .bijeenkomst
    case .mijlpaal: .mijlpaal
    case .ontvangers: .ontvangers
    case .bewaren: .bewaren
    case .mensen: .mensen
    case .tonen: .tonen
    case .bevestig: .bevestig
    case .herverdeel: .herverdeel
    case .sluit: .sluit
    case .ongedaan: .ongedaan
    case .opnieuw: .opnieuw
    case .groep: .groep
    case .samen: .samen
    case .splits: .splits
    case .herschrijf: .herschrijf
    case .ster: .ster
    case .besproken: .besproken
    case .toon: .toon
    case .groot: .groot
    case .parkeer: .parkeer
    case .verhuis: .verhuis
    case .indeling: .indeling
    case .stem: .stem
    case .intrekken: .intrekken
    case .noteer: .noteer
    case .oogst: .oogst
    case .herstel: .herstel
    case .verboden: .verboden
    case .meer: .meer
    case .eerder: .eerder
    case .thema: .thema
    case .hulp: .hulp
    case .voorlezen: .voorlezen
    case .casussen: .casussen
    case .reizen: .reizen
    case .sessies: .sessies
    case .afspraken: .afspraken
    case .draden: .draden
    case .lijsten: .lijsten
    case .bewaarlijst: .bewaarlijst
    case .zet: .zet
    case .lees: .lees
    case .zoek: .zoek
    case .nakijken: .nakijken
    case .indelen: .indelen
    case .start: .start
    case .stoppen: .stoppen
    case .merk: .merk
    case .welke: .welke
    case .klaar: .klaar
    case .opdracht: .opdracht
    case .onderbreken: .onderbreken
    case .bewaar: .bewaar
    case .label: .etiket
    case .verbeter: .verbeter
    case .veldTerug: .veldTerug
    case .open: .open
    case .wissel: .wissel
    case .tabblad: .tabblad
    case .vernauw: .vernauw
    case .filter: .filter
    case .inDraad: .inDraad
    case .terugspelen: .terugspelen
    case .lijst: .lijst
    case .inzien: .inzien
    case .teruglezen: .teruglezen
    case .treffer: .treffer
    case .trefferTerug: .trefferTerug
    }
  }
}

extension Act {
  /// Past the last step it is asked whether the session is done.
  private static func closing(_ scene: Scene) -> Choice? {
    scene.sessie.gesloten == nil && scene.stap(1) == nil ? .sluiten : nil
  }
}

extension Scene {
  /// The step after or before that of now.
  package func stap(_ distance: Int) -> StapID? { sessie.huidig.flatMap { sessie.stap(distance, from: $0) } }

  /// Why an act for one form cannot be done in this step.
  func unless(_ vorm: Vorm, _ name: Act.Name) -> ActRefusal? {
    sessie.etappe?.stap.vorm == vorm ? nil : .otherForm(name)
  }

  /// What there is to fill in in this step; `nil` when it asks for notes only.
  package var form: Form? {
    guard let etappe = sessie.etappe,
      case .formulier(let form) = panel(for: etappe.stap).capture(etappe, self), !form.dingen.isEmpty
    else { return nil }
    return form
  }
}
