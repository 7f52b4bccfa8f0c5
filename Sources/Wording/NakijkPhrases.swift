import SessionModel

// Words with which is looked at what others may learn from, before any of it leaves.

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  public static let nakijken = Phrase("nakijken")
  package static let nakijkenKop = Phrase("Nakijken: waarvan anderen mogen leren")
  package static let hulpNakijken = Phrase(
    "Laat de zinnen zien waarvan anderen mogen leren: per zin ja of nee, voordat er iets van weggaat.")
  package static let nakijkStand = Phrase("{} van {} · nog {} na te kijken")
  package static let eenNakijken = Phrase("{} zin wacht op nakijken.")
  package static let zoveelNakijken = Phrase("{} zinnen wachten op nakijken.")
  public static let nietsTeNakijken = Phrase(
    "Hier is niets na te kijken. Eerst moet iemand zeggen dat anderen van een zin mogen leren.")
  public static let allesNagekeken = Phrase("Alles is nagekeken.")
  package static let nakijkVraag = Phrase(
    "Kan iemand hieraan herkend worden? Let op namen, plekken, data, en wat maar één kind heeft.")
  package static let nakijkGaatZo = Phrase("Zo gaat de zin weg, zonder alias, plaats en dag:")
  package static let nakijkStem = Phrase("dit zei: {}")
  package static let nakijkZonderStem = Phrase("wie dit zei, is niet bekend")
  public static let nogNietNagekeken = Phrase("nog niet nagekeken")
  public static let magAlsLes = Phrase("mag mee als les")
  public static let blijftThuis = Phrase("gaat niet mee als les")
  package static let nakijkVan = Phrase("uit: {}")
  package static let nakijkToon = Phrase("toon de zinnen")
  package static let nakijkHerkomst = Phrase("waaruit")
  package static let nakijkJa = Phrase("mag mee")
  package static let nakijkNee = Phrase("mag niet mee")
  package static let nakijkVerder = Phrase("volgende")
  package static let nakijkLaatste = Phrase("Dit was de laatste zin. Esc: klaar.")
  package static let nakijkBegin = Phrase("Dit is de eerste zin.")
  package static let nakijkEerst = Phrase(
    "Hierna staan er woorden van mensen op dit scherm. Kijk of er niemand meeleest. Enter toont de eerste.")
  package static let nakijkUitleg = Phrase(
    "Typ j (mag mee als les), n (gaat niet mee), > of < (volgende, vorige), uit (welk gesprek) of stop.")
  package static let nakijkWordUit = Phrase("uit")
  package static let nakijkNiet = Phrase("“{}” is hier geen antwoord.")
  package static let hulpBijNakijken = Phrase("Toetsen bij nakijken")

  // MARK: Op de opdrachtregel

  public static let helpNakijken = Phrase(
    "Laat zien waarvan anderen mogen leren, en vraagt per zin of die mee mag als les: eerder gaat er niets van weg."
  )
  public static let optieNakijkAlles = Phrase("in de lijst ook wat al nagekeken is.")
  public static let nietNaTeKijken = Phrase(
    "Van {} mogen anderen nu niet leren. Zeg eerst wie dat goed vindt: notitie CODE leren ja --door STEM")
  public static let zinMagAlsLes = Phrase("Nagekeken: deze zin mag mee als les.")
  public static let zinNietAlsLes = Phrase("Nagekeken: deze zin gaat niet mee als les.")
  public static let nakijkRegel = Phrase("{}  {}  [{}]")

  /// What was said by who looked at a sentence.
  public static func oordeel(_ mag: Bool?) -> Phrase {
    switch mag {
    case true?: .magAlsLes
    case false?: .blijftThuis
    case nil: .nogNietNagekeken
    }
  }
}
