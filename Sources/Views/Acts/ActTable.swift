import Panels
import SessionModel
import Wording

// The one table. A row here is an act by every door it has; the keys stand in the key table of each screen.

extension Act {
  /// Every act there is, in the order of the manual.
  public static let all: [Act] = session + screen + hand

  /// Acts that change the session.
  static let session = steering + harvest

  private static let steering = [
    verder, terug, stap, overslaan, zwart, tijd, fase, kaart, invoegen, verplaats,
    notitie, afspraak, droom, akkoord, schaal, kies, vul, deelnemer, blad, leeftijd, tonen, bevestig,
    herverdeel, sluit,
    ongedaan, opnieuw,
  ]

  /// Acts about what is on this screen.
  static let screen = [
    noteer, oogst, verboden, meer, eerder, thema, hulp, voorlezen, casussen, sessies, lees, start, stoppen,
  ]

  /// What keys do in the hand of who types; there is nothing to type for it.
  static let hand = [
    merk, welke, klaar, opdracht, onderbreken, bewaar, etiket, verbeter, veldTerug, open, wissel, lijst,
    inzien, teruglezen,
  ]

  // MARK: The way through the steps

  static let verder = Act(
    .verder, .verder, help: .hulpVerder,
    unless: { closed($0) ?? ($0.stap(1) == nil ? .lastStep : nil) }, make: SessionActs.verder)
  static let terug = Act(
    .terug, .terug, help: .hulpTerug, unless: { closed($0) ?? ($0.stap(-1) == nil ? .firstStep : nil) },
    make: SessionActs.terug)
  static let stap = Act(
    .stap, .stap, .required(.argStap), label: .gaNaarStap, help: .hulpStap, example: .voorbeeldStap,
    make: SessionActs.stap)
  static let overslaan = Act(
    .overslaan, .woordOverslaan, label: .slaOver, help: .hulpOverslaan,
    unless: { closed($0) ?? ($0.stap(1) == nil ? .lastStep : nil) }, make: SessionActs.overslaan)
  static let zwart = Act(
    .zwart, .zwart, .optional(.argAanUit), help: .hulpZwart, example: .voorbeeldZwart, make: SessionActs.zwart
  )
  static let tijd = Act(
    .tijd, .woordTijd, .optional(.argMinuten), label: .vijfMinutenErbij, help: .hulpTijd,
    example: .voorbeeldTijd, make: SessionActs.tijd)
  static let fase = Act(
    .fase, .woordFase, .optional(.argFase), label: .volgendeGroep, help: .hulpFase, make: SessionActs.fase)
  static let kaart = Act(
    .kaart, .woordKaart, .optional(.argKaart), label: .vraagkaartNaam, help: .hulpKaart,
    example: .voorbeeldKaart, make: SessionActs.kaart)
  static let invoegen = Act(
    .invoegen, .woordInvoegen, .required(.argInvoegen), label: .voegStapIn, help: .hulpInvoegen,
    example: .voorbeeldInvoegen, make: SessionActs.invoegen)
  static let verplaats = Act(
    .verplaats, .woordVerplaats, .required(.argVerplaats), help: .hulpVerplaats, example: .voorbeeldVerplaats,
    make: SessionActs.verplaats)

  // MARK: What is said

  static let notitie = Act(
    .notitie, .notitie, .required(.argTekst), help: .hulpNotitie, example: .voorbeeldNotitie,
    make: SessionActs.notitie)
  static let afspraak = Act(
    .afspraak, .afspraak, .required(.argAfspraak), help: .hulpAfspraak, example: .voorbeeldAfspraak,
    make: SessionActs.afspraak)
  static let droom = Act(
    .droom, .droom, .required(.argTekst), help: .hulpDroom, example: .voorbeeldDroom, make: SessionActs.droom)

  // MARK: The forms

  static let akkoord = Act(
    .akkoord, .akkoord, .required(.argWie), help: .hulpAkkoord, example: .voorbeeldAkkoord,
    make: SessionActs.akkoord)
  static let schaal = Act(
    .schaal, .woordSchaal, .required(.argSchaal), help: .hulpSchaal, example: .voorbeeldSchaal,
    unless: { closed($0) ?? $0.unless(.schaal, .schaal) }, make: FormActs.schaal)
  static let kies = Act(
    .kies, .kies, .required(.argKies), help: .hulpKies, example: .voorbeeldKies,
    unless: { closed($0) ?? $0.unless(.kiezen, .kies) }, make: FormActs.kies)
  static let vul = Act(
    .vul, .woordVul, .required(.argVul), help: .hulpVul, example: .voorbeeldVul,
    unless: { closed($0) ?? ($0.form == nil ? .nothingToFillIn : nil) }, make: FormActs.vul)
  static let deelnemer = Act(
    .deelnemer, .deelnemer, .required(.argDeelnemer), help: .hulpDeelnemer, example: .voorbeeldDeelnemer,
    make: SessionActs.deelnemer)

  // MARK: Reading back

  static let blad = Act(
    .blad, .woordBlad, .optional(.argBlad), label: .bladVerder, help: .hulpBlad, example: .voorbeeldBlad,
    unless: { closed($0) ?? ($0.kortLezen == nil ? $0.unless(.teruglezen, .blad) : nil) },
    make: ReadingActs.blad)
  /// Private: on the projector it would be asked before the child.
  static let leeftijd = Act(
    .leeftijd, .woordLeeftijd, .required(.argLeeftijd), help: .hulpLeeftijd, example: .voorbeeldLeeftijd,
    unless: { $0.geheleCasus == nil || !$0.sessie.kentKind ? .noCasus : nil }, make: ReadingActs.leeftijd)

  // MARK: What zaal shows, and the minutes that are left

  static let tonen = Act(
    .tonen, .woordTonen, .optional(.argTonen), label: .tonenWisselen, help: .hulpTonen,
    example: .voorbeeldTonen, make: HarvestActs.tonen)
  /// Also what was found when the session is closed stays held back until somebody says its name.
  static let bevestig = Act(
    .bevestig, .woordBevestig, .optional(.argBevestig), label: .tochTonen, help: .hulpBevestig,
    example: .voorbeeldBevestig, unless: { LekQuestion($0) == nil ? .nothingFound : nil },
    make: SessionActs.bevestig)
  static let herverdeel = Act(
    .herverdeel, .woordHerverdeel, help: .hulpHerverdeel,
    unless: { closed($0) ?? (Planning($0.sessie, at: $0.now).herverdeling.isEmpty ? .nothingToDivide : nil) },
    make: HarvestActs.herverdeel)

  // MARK: The end, and back

  static let sluit = Act(.sluit, .woordSluit, help: .hulpSluit, make: SessionActs.sluit)
  /// Which change is taken back, only the terminal that made it knows.
  static let ongedaan = Act(
    .ongedaan, .woordOngedaan, label: .maakOngedaan, help: .hulpOngedaan, unless: { _ in nil }, make: nil)
  static let opnieuw = Act(
    .opnieuw, .woordOpnieuw, label: .doeOpnieuw, help: .hulpOpnieuw, unless: { _ in nil }, make: nil)

  // MARK: The harvest

  /// Acts on notes: by number, or on those marked in the list.
  static let harvest = [
    groep, samen, splits, herschrijf, ster, besproken, toon, parkeer, verhuis, indeling, stem, intrekken,
  ]

  static let groep = Act(
    .groep, .woordGroep, notes: .argGroep, help: .hulpGroep, example: .voorbeeldGroep,
    asks: Question(.vraagGroep) { $0.gegevens.groep ?? "" }, make: HarvestActs.groep)
  static let samen = Act(
    .samen, .woordSamen, notes: .argNummers, help: .hulpSamen, example: .voorbeeldSamen,
    make: HarvestActs.samen)
  static let splits = Act(
    .splits, .woordSplits, notes: .argSplits, help: .hulpSplits, example: .voorbeeldSplits,
    asks: Question(.vraagSplits) { $0.gegevens.tekst }, make: HarvestActs.splits)
  static let herschrijf = Act(
    .herschrijf, .woordHerschrijf, notes: .argHerschrijf, help: .hulpHerschrijf,
    example: .voorbeeldHerschrijf,
    asks: Question(.vraagHerschrijf) { $0.gegevens.tekst }, make: HarvestActs.herschrijf)
  static let ster = Act(
    .ster, .woordSter, notes: .argNummers, help: .hulpSter, example: .voorbeeldSter, make: HarvestActs.ster)
  static let besproken = Act(
    .besproken, .besproken, notes: .argNummers, help: .hulpBesproken, example: .voorbeeldBesproken,
    make: HarvestActs.besproken)
  static let toon = Act(
    .toon, .woordToon, notes: .argNummers, help: .hulpToon, example: .voorbeeldToon, make: HarvestActs.toon)
  static let parkeer = Act(
    .parkeer, .woordParkeer, notes: .argParkeer, help: .hulpParkeer, example: .voorbeeldParkeer,
    asks: Question(.vraagParkeer), make: HarvestActs.parkeer)
  static let verhuis = Act(
    .verhuis, .woordVerhuis, notes: .argVerhuis, help: .hulpVerhuis, example: .voorbeeldVerhuis,
    asks: Question(.vraagVerhuis), make: HarvestActs.verhuis)
  static let indeling = Act(
    .indeling, .woordIndeling, notes: .argIndeling, help: .hulpIndeling, example: .voorbeeldIndeling,
    asks: Question(.vraagIndeling), make: HarvestActs.indeling)
  static let stem = Act(
    .stem, .woordStem, notes: .argStem, help: .hulpStem, example: .voorbeeldStem,
    asks: Question(.vraagStem), make: HarvestActs.stem)
  static let intrekken = Act(
    .intrekken, .woordIntrekken, notes: .argNummers, help: .hulpIntrekken, example: .voorbeeldIntrekken,
    make: HarvestActs.intrekken)

  // MARK: This screen

  static let noteer = Act(.noteer, .noteer, .none, .screen, help: .hulpNoteer)
  static let oogst = Act(.oogst, .woordOogst, .none, .screen, label: .oogstInDeHand, help: .hulpOogst)
  /// Private: on the projector the words would be read while they are typed.
  static let verboden = Act(
    .verboden, .woordVerboden, .required(.argVerboden), .screen, help: .hulpVerboden,
    example: .voorbeeldVerboden)
  static let meer = Act(.meer, .woordMeer, .none, .screen, label: .meerKaarten, help: .hulpMeerKaarten)
  static let eerder = Act(
    .eerder, .woordEerder, .none, .screen, label: .vorigeKaarten, help: .hulpVorigeKaarten)
  static let thema = Act(
    .thema, .woordThema, .optional(.argThema), .screen, label: .anderThema, help: .hulpThema,
    example: .voorbeeldThema)
  static let hulp = Act(.hulp, .hulp, .none, .screen, help: .hulpHulp)
  static let voorlezen = Act(.voorlezen, .woordVoorlezen, .none, .screen, help: .hulpVoorlezen)
  static let casussen = Act(.casussen, .woordCasussen, .none, .screen, help: .hulpCasussen)
  static let sessies = Act(.sessies, .woordSessies, .none, .screen, help: .hulpSessies)
  static let lees = Act(.lees, .lees, .required(.argLees), .screen, help: .hulpLees, example: .voorbeeldLees)
  static let start = Act(.start, .woordStart, .none, .screen, label: .naarStart, help: .hulpNaarStart)
  static let stoppen = Act(.stoppen, .stoppen, .none, .screen, help: .hulpStoppen)

  // MARK: The hand

  static let merk = Act(.merk, .merk, .none, .key, help: .hulpMerk)
  static let welke = Act(.welke, .welkeLijst, .none, .key, help: .hulpWelke)
  static let klaar = Act(.klaar, .klaarMetOogst, .none, .key, help: .hulpKlaar)

  static let opdracht = Act(.opdracht, .typOpdracht, .none, .key, help: .hulpOpdracht)
  static let onderbreken = Act(.onderbreken, .zegtHoeUStopt, .none, .key, help: .hulpOnderbreken)
  static let bewaar = Act(.bewaar, .bewaar, .none, .key, help: .hulpBewaar)
  static let etiket = Act(.label, .stemSoortThema, .none, .key, help: .hulpLabel)
  static let verbeter = Act(.verbeter, .verbeterLaatste, .none, .key, help: .hulpVerbeter)
  static let veldTerug = Act(.veldTerug, .eenVeldTerug, .none, .key, help: .hulpVeldTerug)
  static let open = Act(.open, .kies, .none, .key, help: .hulpOpen)
  static let wissel = Act(.wissel, .casussenOfSessies, .none, .key, help: .hulpWissel)
  static let lijst = Act(.lijst, .terug, .none, .key, help: .hulpLijst)
  static let inzien = Act(.inzien, .watHierBlijft, .none, .key, help: .hulpInzien)
  static let teruglezen = Act(.teruglezen, .teruglezenWoord, .none, .key, help: .hulpTeruglezen)
}

extension Scene {
  /// The step after or before that of now.
  func stap(_ distance: Int) -> StapID? { sessie.huidig.flatMap { sessie.stap(distance, from: $0) } }

  /// Why an act for one form cannot be done in this step.
  func unless(_ vorm: Vorm, _ name: Act.Name) -> ActRefusal? {
    sessie.etappe?.stap.vorm == vorm ? nil : .otherForm(name)
  }

  /// What there is to fill in in this step; `nil` when it asks for notes only.
  var form: Form? {
    guard let etappe = sessie.etappe,
      case .formulier(let form) = panel(for: etappe.stap).capture(etappe, self), !form.items.isEmpty
    else { return nil }
    return form
  }
}
