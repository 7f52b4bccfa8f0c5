import SessionModel

// Words of the lek-wacht: what it found, where, and how to go on. It is quiet and blames nobody.

extension Phrase {
  /// What was found, with its article.
  public static func name(of soort: LekSoort) -> Phrase {
    switch soort {
    case .bsn: Phrase("een BSN")
    case .geboortedatum: Phrase("een geboortedatum")
    case .telefoon: Phrase("een telefoonnummer")
    case .email: Phrase("een e-mailadres")
    case .postcode: Phrase("een postcode met huisnummer")
    case .verboden: Phrase("een verboden woord")
    case .rekening: Phrase("een rekeningnummer")
    case .adres: Phrase("een straat met huisnummer")
    case .profiel: Phrase("een account of profiel")
    case .kenteken: Phrase("een kenteken")
    case .dossiernummer: Phrase("een dossiernummer")
    }
  }

  /// What was found, behind a note.
  package static func kort(_ soort: LekSoort) -> Phrase {
    switch soort {
    case .bsn: Phrase("BSN")
    case .geboortedatum: Phrase("geboortedatum")
    case .telefoon: Phrase("telefoonnummer")
    case .email: Phrase("e-mailadres")
    case .postcode: Phrase("postcode")
    case .verboden: Phrase("verboden woord")
    case .rekening: Phrase("rekeningnummer")
    case .adres: Phrase("adres")
    case .profiel: Phrase("account")
    case .kenteken: Phrase("kenteken")
    case .dossiernummer: Phrase("dossiernummer")
    }
  }

  /// Where it was found.
  public static func name(of plek: Lekplek) -> Phrase {
    switch plek {
    case .notitie: Phrase("Een notitie")
    case .magMee: Phrase("Een citaat")
    case .parkeerplek: Phrase("Wie een geparkeerde notitie oppakt")
    case .droom: Phrase("De droom")
    case .afspraak: Phrase("Een afspraak")
    case .stand: Phrase("Een terugblik")
    case .tijdpunt: Phrase("De tijdlijn")
    case .mijlpaal: Phrase("Een mijlpaal")
    case .reactie: Phrase("Een reactie op een verslag")
    case .schaal: Phrase("Een cijfer")
    case .punt: Phrase("De checklist")
    case .keuze: Phrase("Een keuze")
    case .deelnemer: Phrase("Een naam aan tafel")
    case .kaart: Phrase("De vraagkaart")
    case .stap: Phrase("Een ingevoegde stap")
    case .alias: Phrase("De alias")
    case .profiel: Phrase("Regio, labels of reden")
    }
  }

  package static let en = Phrase("{} en {}")
  package static let lekGevonden = Phrase("{} lijkt op {}: nog niet op het scherm.")
  package static let lekToch = Phrase("Ctrl-L: toch tonen. Of verbeter het.")
  package static let lekTochRegel = Phrase("Toch tonen: /bevestig {}. Of: /verbeter WOORDEN.")
  package static let lekTochOpdracht = Phrase("Toch tonen: /bevestig {}. Terugnemen: /ongedaan.")
  package static let nogEenLek = Phrase("Daarna nog {}.")
  package static let nogMeerLekken = Phrase("Daarna nog {}.")
  package static let tochTonen = Phrase("toch tonen wat is gevonden")
  package static let woordBevestig = Phrase("bevestig")
  package static let argBevestig = Phrase("SOORT")
  package static let voorbeeldBevestig = Phrase("bevestig telefoon")
  package static let hulpBevestig = Phrase(
    "Toont toch één ding dat is gevonden: het laatste, of het laatste van deze soort.")
  package static let lijstGevonden = Phrase("gevonden")
  package static let gevondenAlsSoort = Phrase("{} lijkt op {}")
  package static let verbodenWoorden = Phrase("Verboden woorden: {}")
  package static let woordVerboden = Phrase("verboden")
  package static let argVerboden = Phrase("WOORD, WOORD …|weg")
  package static let voorbeeldVerboden = Phrase("verboden Bosuil, Eikenlaan")
  package static let hulpVerboden = Phrase(
    "Houdt woorden van het scherm tot de sessie sluit (regie en noteer); “weg” vergeet ze.")
  package static let geenLek = Phrase("Er is hier niets gevonden.")
  package static let lekIsBevestigd = Phrase("Bevestigd: {}. Het mag op het scherm; Ctrl-Z neemt dat terug.")
  package static let uitvoerHeeftLek = Phrase(
    "Hierin staat misschien {}. Er is niets gemaakt. Kijk of het weg kan, of geef {} mee als het mag.")
  package static let lekInUitvoer = Phrase("  {}: {} ({}) lijkt op {}.")
  package static let lekInWeggehaald = Phrase(
    "  {}: iets wat is weggehaald of verbeterd lijkt op {}.")
  package static let enNogZoveelPlekken = Phrase("  … en nog {} plekken.")
  package static let helpSessieVerboden = Phrase(
    "Leest woorden die verboden zijn op het scherm, één op elke regel; weg als de sessie sluit.")
  package static let optieLeeg = Phrase("vergeet eerst de woorden die er al waren.")
  package static let optieBevestigLek = Phrase(
    "dit mag mee, ook al lijkt het op een persoonsgegeven (bij meer van een soort met de code: telefoon:3f2a)"
  )
  package static let typVerbodenWoorden = Phrase(
    "Typ één woord op elke regel. Klaar: Ctrl-D op een lege regel.")
  package static let eenVerbodenWoord = Phrase("In deze sessie is {} woord verboden, tot zij sluit.")
  package static let zoveelVerbodenWoorden = Phrase("In deze sessie zijn {} woorden verboden, tot zij sluit.")
  package static let raaktGeenNotitie = Phrase("Raakt nu nog geen notitie.")
  package static let raaktNotitie = Phrase("Raakt nu {} notitie.")
  package static let raaktNotities = Phrase("Raakt nu {} notities.")
  package static let raaktMinstens = Phrase("Raakt nu minstens {} notities.")
  package static let raaktWoorden = Phrase("Daarin: {}.")
  package static let raaktGewoon = Phrase("Let op, dit houdt ook gewone woorden tegen: {}.")
  package static let bevestiging = Phrase("bevestiging")
  package static let geweigerdAliasLek = Phrase(
    "De alias lijkt op {}. Kies een schuilnaam waaraan niemand het kind herkent.")
}

extension Wording {
  /// The kinds that were found, with "en" between them.
  public func opsomming(_ soorten: LekSoorten) -> String {
    row(of: soorten.soorten.map { self(.name(of: $0)) }, .en)
  }

  /// What can be chosen, with "of" between them.
  public func keuze(_ words: [String]) -> String { row(of: words, .of) }

  private func row(of words: [String], _ last: Phrase) -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return self(last, words.dropLast().joined(separator: ", "), end)
  }

  /// What words will hold back.
  ///
  /// - Parameter isPrivate: whether only who forbids them reads it: then the words of the notes are told too.
  public func sentence(for vooraf: Vooraf, isPrivate: Bool) -> String {
    let notes =
      vooraf.isMinstens
      ? self(.raaktMinstens, String(vooraf.notities))
      : vooraf.notities == 0 ? self(.raaktGeenNotitie) : count(vooraf.notities, .raaktNotitie, .raaktNotities)
    var sentences = [notes]
    if isPrivate, !vooraf.geraakt.isEmpty {
      sentences.append(self(.raaktWoorden, vooraf.geraakt.joined(separator: ", ")))
    }
    if !vooraf.gewone.isEmpty { sentences.append(self(.raaktGewoon, vooraf.gewone.joined(separator: ", "))) }
    return sentences.joined(separator: " ")
  }
}
