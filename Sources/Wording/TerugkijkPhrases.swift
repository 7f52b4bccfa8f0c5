import SessionModel

// Words of looking back: its lists, what was agreed and what became of it.

extension Wording {
  /// The day on which something was heard, as it is typed: a date, today or yesterday; `nil` where it is neither.
  public func gehoordOp(_ typed: String, vandaag: Day) -> Day? {
    if let day = Day(typed) { return day }
    let word = typed.lowercased()
    if word == self(.woordVandaag) { return vandaag }
    return word == self(.woordGisteren) ? vandaag.later(days: -1) : nil
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  /// Which of what was agreed is in sight.
  public static func woorden(_ keuze: Lijstvraag.Keuze) -> Phrase {
    switch keuze {
    case .alles: Phrase("alle afspraken")
    case .open: Phrase("wat nog open is")
    case .overtijd: Phrase("over de dag heen")
    case .bellen: Phrase("na vier weken bellen")
    }
  }

  static let woordVandaag = Phrase("vandaag")
  static let woordGisteren = Phrase("gisteren")
  package static let kopAfsprakenLijst = Phrase("Afspraken")
  package static let zonderDagKort = Phrase("zonder dag ")
  package static let alleen = Phrase("Alleen {}. Met f kiest u iets anders.")
  package static let tabbladen = Phrase("naar die lijst")
  package static let volgendeLijst = Phrase("volgende lijst")
  package static let vernauwAfspraken = Phrase("alles, open, over tijd, bellen")
  package static let zetStand = Phrase("hoe staat het?")
  package static let leesWaarAfgesproken = Phrase("lees waar het is afgesproken")
  package static let afgesprokenOp = Phrase("Afgesproken op {}.")
  package static let hoeHetGing = Phrase("Hoe het ging")
  package static let nogNietsGehoord = Phrase("Daar is nog niets van gezegd.")
  package static let hoeStaatHet = Phrase("Hoe staat het?")
  package static let watBrachtHet = Phrase("wat bracht het?")
  package static let watBrachtHetUitleg = Phrase("In een paar woorden. Enter gaat verder, ook zonder woorden. Esc stopt.")
  package static let wanneerGehoord = Phrase("Wanneer hoorde u dat?")
  package static let wanneerGehoordUitleg = Phrase("Enter is vandaag. Anders: gisteren, of een dag zoals 12-1-2027.")
  package static let geenGehoordeDag = Phrase("“{}” is geen dag. Typ gisteren, of een dag zoals 12-1-2027.")
  package static let dagNogNietGeweest = Phrase("{} is nog niet geweest. Kies vandaag of een dag ervoor.")
  package static let afspraakStandBlijft = Phrase("Wat hier is afgesproken, blijft hier: in het gesprek zelf.")
  package static let geenAfsprakenHier = Phrase("Hier staat nog geen afspraak.")
  package static let geenAfsprakenZo = Phrase("Geen afspraken: {}. Met f kiest u iets anders.")
  package static let enterToontInhoud = Phrase("Enter toont wat er is afgesproken. Kijkt er iemand mee?")

  /// Acts of looking back, in lines.
  package static let woordAfspraken = Phrase("afspraken")
  package static let hulpAfspraken = Phrase("Noemt de afspraken: eerst wat over de dag heen is (terugkijken).")
  package static let argAfspraken = Phrase("open|over-tijd|bellen")
  package static let voorbeeldAfspraken = Phrase("afspraken over-tijd")
  package static let woordZet = Phrase("zet")
  package static let argZet = Phrase("NUMMER gedaan|loopt|losgelaten|anders-gedaan [TEKST]")
  package static let hulpZet = Phrase("Zegt hoe het staat met een afspraak uit de lijst, en wat het bracht (terugkijken).")
  package static let voorbeeldZet = Phrase("zet 2 gedaan Elke dinsdag samen gefietst")
  package static let hulpVernauw = Phrase("Toont alle afspraken, wat open is, wat over de dag heen is, of wie u na vier weken belt.")
  package static let hulpTabblad = Phrase("Gaat naar een andere lijst.")
  package static let nietInDeLijst = Phrase("“{}” staat niet in deze lijst. Noem eerst de lijst, dan het nummer.")
  package static let regelsVan = Phrase("{} tot en met {} van {}. Meer: /meer")
  package static let standBewaardRegel = Phrase("Bewaard: {}. Terugnemen: /ongedaan")
  package static let zetMet = Phrase("Lees er een met zijn nummer. Hoe het ging: /zet NUMMER gedaan WAT HET BRACHT")
}
