import SessionModel

// Words of what other journeys taught, and of looking back after a year.

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: Journeys before

  package static let kopEerdereReizen = Phrase("Eerdere reizen")
  package static let eerdereReizenLabel = Phrase("eerdere reizen")
  package static let eerdereReizenUitleg = Phrase(
    "Wat werkte in reizen die op deze lijken. Alleen wat anderen mogen leren, en niemand ziet van wie het komt."
  )
  public static let geenEerdereReizen = Phrase(
    "Er is nog geen zin van een andere reis die hierop lijkt en waarvan anderen mogen leren.")
  public static let zelfdeLabel = Phrase("hetzelfde label")
  public static let ookHier = Phrase("ook hier: {}")
  public static let kolomWaaromHier = Phrase("Waarom hier")
  package static let woordReizen = Phrase("reizen")
  package static let hulpReizen = Phrase(
    "Toont wat werkte in andere reizen die op deze lijken: ten hoogste zeven zinnen, zonder van wie.")
  package static let leesEerstEenReis = Phrase(
    "Lees eerst een casus. Daarna noemt /reizen wat elders werkte.")
  package static let alleenVanEenKind = Phrase(
    "Eerdere reizen zijn er bij de reis van een kind, niet bij een traject.")
  package static let leesWaarHetWerkte = Phrase("lees waar het werkte")
  public static let helpCasusReizen = Phrase(
    "Noemt wat werkte in andere reizen die op deze lijken, door een label of door woorden. Alleen wat anderen mogen leren; niemand ziet van wie."
  )

  // MARK: After a year

  package static let kopJaarOud = Phrase("Een jaar oud")
  package static let woordJaarOud = Phrase("jaar-oud")
  package static let argCasussen = Phrase("jaar-oud, of regio:R gemeente:G")
  package static let jaarOudWissel = Phrase("alle, een jaar oud, bewaren")
  package static let keuzeAlle = Phrase("alle")
  package static let keuzeJaarOud = Phrase("een jaar oud")
  package static let keuzeBewaren = Phrase("bewaren")
  package static let jaarOudUitleg = Phrase("Een jaar geleden begonnen, en sindsdien niet teruggekeken")
  package static let geenReisJaarOud = Phrase("Geen reis wacht op een terugblik na een jaar.")
  package static let kopTerugblikken = Phrase("Terugblik")
  package static let eenReisJaarOud = Phrase("{} reis is een jaar oud")
  package static let reizenJaarOud = Phrase("{} reizen zijn een jaar oud")
  package static let eenAfspraakOvertijd = Phrase("{} afspraak over tijd")
  package static let afsprakenOvertijd = Phrase("{} afspraken over tijd")
  package static let eenBewaardagVoorbij = Phrase("{} bewaardag voorbij")
  package static let bewaardagenVoorbij = Phrase("{} bewaardagen voorbij")
  // MARK: What was written down before

  public static let helpSessieLees = Phrase(
    "Maakt een gesloten sessie van een gesprek dat al is opgeschreven: koppen worden stappen, regels worden notities. Alles of niets."
  )
  public static let operandSessieLees = Phrase("een bestand met Markdown of gewone tekst; - leest de invoer")
  public static let optieOpSessie = Phrase("de dag van het gesprek; zonder is het vandaag")
  public static let optieVoorvoegsels = Phrase(
    "leest ook wie het zei en wat het is, zoals bij noteer: o: is de ouder, ? een vraag")
  public static let optieInleesProef = Phrase("laat alleen zien wat ervan wordt")
  public static let ingelezenGesprek = Phrase("Ingelezen gesprek")
  public static let ingelezenBegin = Phrase("Begin")
  public static let ingelezenTeruglezen = Phrase("Teruglezen")
  public static let ingelezenVraag = Phrase("Wat mag er mee naar het volgende gesprek?")
  public static let isIngelezen = Phrase("Ingelezen: dit gesprek is elders opgeschreven.")
  public static let sessieIsGelezen = Phrase("Ingelezen: {}, {}. De sessie is gesloten.")
  public static let inleesProef = Phrase("Dit is een proef, er is niets bewaard: {}, {}.")
  public static let inleesAchter = Phrase(
    "{} nog niet op het scherm: er staat iets in waaraan iemand te herkennen is.")
  public static let eenGelezenStap = Phrase("{} stap")
  public static let gelezenStappen = Phrase("{} stappen")
  public static let inleesFouten = Phrase("Er is niets bewaard. Dit klopt nog niet:")
  public static let inleesLeeg = Phrase("er staat geen zin in")
  public static let inleesKopZonderNaam = Phrase("een kop heeft letters")
  public static let inleesTeveelKoppen = Phrase("meer dan {} koppen")
  public static let inleesVondst = Phrase("in deze kop staat iets waaraan iemand te herkennen is: {}")
  public static let inleesTeGroot = Phrase(
    "{} is groter dan {} MB. Een gesprek is kleiner: is dit het goede bestand?")

  public static let kopToenEnNu = Phrase("Toen en nu")
  public static let toenWas = Phrase("toen, {}")
  public static let nuIs = Phrase("nu, {}")
}

extension Wording {
  /// What waits for who looks back, in one line; empty where nothing does.
  package func zin(van stand: Terugblikstand) -> String {
    let parts: [(Int, Phrase, Phrase)] = [
      (stand.reizen, .eenReisJaarOud, .reizenJaarOud),
      (stand.afspraken, .eenAfspraakOvertijd, .afsprakenOvertijd),
      (stand.bewaardagen, .eenBewaardagVoorbij, .bewaardagenVoorbij),
    ]
    return parts.filter { $0.0 > 0 }.map { count($0.0, $0.1, $0.2) }.joined(separator: " · ")
  }
}
