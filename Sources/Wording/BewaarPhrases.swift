import SessionModel

// Words of the list of what is kept, and how long.

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  public static let helpBewaren = Phrase(
    "Noemt wat langer bewaard is dan afgesproken, waarvan niemand zei hoe lang, en wat er gewist is.")
  public static let nietsTeBewaren = Phrase(
    "Van alles is een bewaardag bekend, geen ervan is voorbij, en er is niets gewist.")
  public static let bewarenHoe = Phrase(
    "Een dag zetten: {reisleider} casus wijzig NAAM --bewaar-tot DAG --reden WOORDEN. Wissen: {reisleider} wis NAAM."
  )
  package static let kopBewaarlijst = Phrase("Bewaren")
  package static let bewarenKort = Phrase("over de dag heen, zonder dag, gewist")
  package static let woordBewaarlijst = Phrase("bewaarlijst")
  package static let hulpBewaarlijst = Phrase(
    "Noemt wat te lang bewaard is, wat geen bewaardag heeft en wat gewist is (terugkijken).")
  public static let optieWisDoor = Phrase("wie erom vroeg; de lijst bewaren noemt het")
  public static let gewistAanTafel = Phrase("aan tafel, bij het teruglezen")
  public static let gewistDoor = Phrase("op verzoek van {}")
  public static let gewisteCasus = Phrase("een casus")
  public static let eenGewisteSessie = Phrase("{} sessie")
  public static let gewisteSessies = Phrase("{} sessies")
  public static let eenGewisteZin = Phrase("{} zin")
  public static let gewisteZinnen = Phrase("{} zinnen")

  /// Why something stands in the list of what is kept.
  public static func name(of stand: Bewaarrij.Stand) -> Phrase {
    switch stand {
    case .verlopen: Phrase("over de dag heen")
    case .zonderDag: Phrase("nog geen bewaardag")
    case .gewist: Phrase("gewist")
    }
  }
}

extension Wording {
  /// Who wanted that something was erased.
  public func naam(van wisser: Wisser) -> String {
    switch wisser {
    case .stem(let stem): self(.gewistDoor, self(.name(of: stem)))
    case .tafel: self(.gewistAanTafel)
    }
  }
}
