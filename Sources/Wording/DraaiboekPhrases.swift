import SessionModel

// What is wrong with a draaiboek file, in words: the line, what was found, what was expected.

extension Wording {
  /// One line about an error in the file of this name.
  public func sentence(for error: DraaiboekError, in file: String) -> String {
    self(.draaiboekRegel, file, String(error.line), sentence(for: error))
  }

  /// What is wrong, what was probably meant, and what could have stood there.
  func sentence(for error: DraaiboekError) -> String {
    let meant = error.nearest.map { self(.bedoelde, $0) }
    return [what(error), meant, error.expected.map(expected)].compactMap(\.self).joined(separator: " ")
  }

  private func what(_ error: DraaiboekError) -> String {
    let (key, found) = (error.key ?? "", error.found)
    return switch error.what {
    case .invalidUTF8: self(.draaiboekGeenUTF8)
    case .tooLong(let limit): self(.draaiboekTeLang, String(limit >> 10))
    case .tooManySteps(let limit): self(.draaiboekTeVeelStappen, found, String(limit))
    case .commentNotClosed: self(.draaiboekOpmerkingOpen)
    case .frontMatter: self(.draaiboekVoorwerk)
    case .noTitle: self(.draaiboekGeenTitel)
    case .secondTitle(let line): self(.draaiboekTweedeTitel, found, String(line))
    case .headingTooDeep: self(.draaiboekKopTeDiep, found)
    case .noSteps: self(.draaiboekGeenStappen)
    case .stepWithoutName: self(.draaiboekStapZonderNaam)
    case .duplicateStep(let line): self(.draaiboekStapDubbel, found, String(line))
    case .strayText: self(.draaiboekLosseTekst, found)
    case .itemWithoutColon: self(.draaiboekGeenDubbelepunt, found)
    case .unknownKey: self(.draaiboekGeenVeld, found)
    case .keyOfHeader: self(.draaiboekVeldVanTitel, found)
    case .keyOfStep: self(.draaiboekVeldVanStap, found)
    case .keyOfOtherVorm(let vorm): self(.draaiboekVeldVanVorm, found, vorm.rawValue)
    case .duplicateKey(let line): self(.draaiboekVeldDubbel, key, String(line))
    case .rivalKey(let other, let line): self(.draaiboekVeldRivaal, key, other, String(line))
    case .missingKey: self(.draaiboekVeldOntbreekt, key)
    case .emptyValue: self(.draaiboekVeldLeeg, key)
    case .notUnderstood: self(.draaiboekWaardeOnbekend, found, key)
    }
  }

  private func expected(_ expected: DraaiboekError.Expected) -> String {
    switch expected {
    case .key(let keys): self(.kanZijn, keys.joined(separator: ", "))
    case .value(.text): self(.draaiboekTekst)
    case .value(.word(let words)): self(.kanZijn, words.joined(separator: ", "))
    case .value(.words(let words)): self(.draaiboekWoorden, words.joined(separator: ", "))
    case .value(.minutes(let range)):
      self(.draaiboekMinuten, String(range.lowerBound), String(range.upperBound))
    case .value(.number(let range)): self(.draaiboekGetal, String(range.lowerBound), String(range.upperBound))
    case .value(.span(let range)): self(.draaiboekBereik, String(range.lowerBound), String(range.upperBound))
    }
  }
}

extension Phrase {
  /// File, line, sentence.
  static let draaiboekRegel = Phrase("{}, regel {}: {}")
  static let draaiboekGeenUTF8 = Phrase("Deze regel is geen UTF-8. Sla het bestand op als UTF-8.")
  static let draaiboekTeLang = Phrase("Het bestand is te lang: hoogstens {} KiB.")
  static let draaiboekTeVeelStappen = Phrase("De stap “{}” is er een te veel: hoogstens {}.")
  static let draaiboekOpmerkingOpen = Phrase(
    "Hier begint een opmerking (<!--) zonder einde. Zet er --> achter.")
  static let draaiboekVoorwerk = Phrase(
    "Haal de regels tussen --- en --- weg: een draaiboek begint met zijn titel.")
  static let draaiboekGeenTitel = Phrase("Er is geen titel. Begin met een regel als: # Reisbureau")
  static let draaiboekTweedeTitel = Phrase(
    "“{}” is een tweede titel; de eerste staat op regel {}. Een stap begint met ##.")
  static let draaiboekKopTeDiep = Phrase("De kop “{}” ligt te diep. Een titel begint met #, een stap met ##.")
  static let draaiboekGeenStappen = Phrase("Er is geen stap. Een stap begint met een regel als: ## Inchecken")
  static let draaiboekStapZonderNaam = Phrase("Deze stap heeft geen naam. Zet die achter ##.")
  static let draaiboekStapDubbel = Phrase("De stap “{}” is er al, op regel {}. Geef deze een andere naam.")
  static let draaiboekLosseTekst = Phrase(
    "De tekst “{}” hoort nergens bij. Zet er een veld voor, zoals - regie: of laat de regel inspringen.")
  static let draaiboekGeenDubbelepunt = Phrase(
    "In “{}” staat geen dubbelepunt. Schrijf het als: - veld: waarde.")
  static let draaiboekGeenVeld = Phrase("“{}” is hier geen veld.")
  static let draaiboekVeldVanTitel = Phrase("“{}” hoort onder de titel, niet in een stap.")
  static let draaiboekVeldVanStap = Phrase("“{}” hoort in een stap, niet onder de titel.")
  static let draaiboekVeldVanVorm = Phrase("“{}” hoort niet bij de vorm {}.")
  static let draaiboekVeldDubbel = Phrase("“{}” staat er al, op regel {}. Laat er een weg.")
  static let draaiboekVeldRivaal = Phrase("“{}” gaat niet samen met “{}” op regel {}. Laat er een weg.")
  static let draaiboekVeldOntbreekt = Phrase("Hier ontbreekt het veld “{}”.")
  static let draaiboekVeldLeeg = Phrase("Achter “{}” staat niets.")
  static let draaiboekWaardeOnbekend = Phrase("“{}” kan niet bij “{}”.")
  static let draaiboekTekst = Phrase("Schrijf er een tekst.")
  static let draaiboekWoorden = Phrase("Kies uit, met komma's ertussen: {}.")
  static let draaiboekMinuten = Phrase("Schrijf minuten van {} tot en met {}, zoals: 15 min.")
  static let draaiboekGetal = Phrase("Schrijf een heel getal van {} tot en met {}.")
  static let draaiboekBereik = Phrase("Schrijf een getal of twee, van {} tot en met {}, zoals: 3-5.")
}
