import SessionModel

// Words of searching: what it is narrowed by, and what is told of what was found.

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  /// What stands before the colon of something a search is narrowed by.
  public static func name(of veld: Zoekvraag.Veld) -> Phrase {
    switch veld {
    case .casus: Phrase("casus")
    case .draaiboek: Phrase("draaiboek")
    case .stap: Phrase("stap")
    case .vorm: Phrase("vorm")
    case .stem: Phrase("stem")
    case .thema: Phrase("thema")
    case .soort: Phrase("soort")
    case .regio: Phrase("regio")
    case .draad: Phrase("draad")
    case .leren: Phrase("leren")
    case .vanaf: Phrase("vanaf")
    case .tot: Phrase("tot")
    case .lichtje: Phrase("lichtje")
    }
  }

  /// What a search is narrowed by, for help.
  package static func uitleg(van veld: Zoekvraag.Veld) -> Phrase {
    switch veld {
    case .casus: Phrase("een reis: casus:vlinder")
    case .draaiboek: Phrase("waar het gezegd is: draaiboek:reisbureau")
    case .stap: Phrase("in welke stap: stap:dagboek")
    case .vorm: Phrase("in wat voor stap: vorm:wat-werkt")
    case .stem: Phrase("wie het zei: stem:ouder")
    case .thema: Phrase("waarover: thema:proces")
    case .soort: Phrase("wat het is: soort:vraag")
    case .regio: Phrase("waar: regio:denkstad")
    case .draad: Phrase("in een rode draad: draad:rust")
    case .leren: Phrase("of anderen ervan mogen leren: leren:ja")
    case .vanaf: Phrase("vanaf een dag: vanaf:2026-08")
    case .tot: Phrase("tot en met een dag: tot:2026-12-31")
    case .lichtje: Phrase("waar ogen van gingen lichten")
    }
  }

  /// A thread in whose name stands what is looked for.
  public static let ookDraad = Phrase("Ook een rode draad: {}.")
  public static let ookDraden = Phrase("Ook rode draden: {}.")

  /// What kind of thing says a sentence.
  public static func name(of soort: Vindregel.Soort) -> Phrase {
    switch soort {
    case .notitie: Phrase("notitie")
    case .citaat: Phrase("citaat")
    case .vraag: Phrase("vraag")
    case .hobbel: Phrase("hobbel")
    case .parkeerplek: Phrase("geparkeerd")
    case .droom: Phrase("droom")
    case .afspraak: Phrase("afspraak")
    case .uitkomst: Phrase("wat het bracht")
    case .tijdpunt: Phrase("tijdlijn")
    case .schaal: Phrase("schaal")
    case .checklist: Phrase("checklist")
    case .keuze: Phrase("keuze")
    case .mijlpaal: Phrase("mijlpaal")
    case .label: Phrase("label")
    case .alias: Phrase("casus")
    }
  }

  public static let helpZoek = Phrase(
    "Zoekt in alles wat gezegd is en mee mag, het nieuwste eerst. Alle woorden moeten erin staan, heel of als stukje; een woord met - ervoor juist niet. Woorden tussen aanhalingstekens staan achter elkaar. Vernauwen: casus:, draaiboek:, stap:, vorm:, stem:, thema:, soort:, regio:, draad:, leren:, vanaf:, tot: en ★."
  )
  public static let operandZoekwoord = Phrase(
    "een woord, een stukje, een zin tussen aanhalingstekens, -WOORD, of een filter zoals stem:ouder")

  /// The act, and its keys in terugkijken.
  package static let zoekWoord = Phrase("zoek")
  package static let zoekLabel = Phrase("zoek")
  package static let argZoek = Phrase("WOORD…")
  package static let voorbeeldZoek = Phrase("zoek thuiszitter")
  package static let hulpZoek = Phrase("Zoekt in alles wat gezegd is en mee mag (terugkijken).")
  package static let volgendeTreffer = Phrase("volgende plek")
  package static let vorigeTreffer = Phrase("vorige plek")
  package static let hulpTreffer = Phrase("Gaat naar de volgende plek die gevonden is.")
  package static let hulpTrefferTerug = Phrase("Gaat naar de vorige plek die gevonden is.")
  package static let filterRij = Phrase("vernauw")
  package static let zoekVeld = Phrase("Zoek: ")
  package static let toonInhoud = Phrase("toon inhoud")
  package static let leesDezePlek = Phrase("lees daar")
  package static let terugNaarLijst = Phrase("terug naar de lijst")
  package static let eenTreffer = Phrase("1 plek")
  package static let aantalTreffers = Phrase("{} plekken")
  package static let rijVan = Phrase("rij {} van {}")
  package static let zoekUitleg = Phrase("Woorden, stukjes, \"een zin\", -woord, stem:ouder, casus:…, ★")

  /// Heads of the list.
  public static let kolomStem = Phrase("Stem")
  public static let kolomSoort = Phrase("Soort")
  public static let kolomSessie = Phrase("Sessie")
  public static let kolomTekst = Phrase("Tekst")

  /// How much was found.
  public static let eenGevonden = Phrase("1 gevonden.")
  public static let zoveelGevonden = Phrase("{} gevonden.")
  public static let zoveelVanAlle = Phrase("{} van {}, de nieuwste eerst.")
  public static let zoveelVanMeer = Phrase("{} van {}+, de nieuwste eerst. Een woord erbij zoekt preciezer.")
  public static let totHierGezocht = Phrase("{} gevonden tot nu toe. Een woord erbij zoekt preciezer.")

  /// Nothing was found, and what to do.
  public static let nietsGevonden = Phrase("Niets gevonden.")
  public static let woordOnbekend = Phrase("“{}” zei niemand.")
  package static let zinMetCode = Phrase("zin {}")
  public static let filterOnbekend = Phrase("“{}” ken ik niet bij {}:.")
  public static let filterDag = Phrase(
    "“{}” is geen dag bij {}:. Schrijf die als 2026-11-21, 2026-11 of 2026.")
  public static let filterWeg = Phrase("Zonder {} wordt er wel iets gevonden.")
  public static let nietsTeZoeken = Phrase("Typ een woord of een stukje ervan om te zoeken.")
  public static let alleenNiet = Phrase("Zoek ook een woord dat er wél in staat, zonder - ervoor.")
  public static let zoekenNogNiet = Phrase(
    "Zoeken kan pas als de lijsten zijn bijgewerkt. Open Reisleider één keer gewoon: {reisleider}")
}

extension Wording {
  /// What somebody looks for, in the words in which it is typed.
  public func zoekvraag(_ getypt: String) -> Zoekvraag {
    Zoekvraag(getypt) { name in Zoekvraag.Veld.allCases.first { self(.name(of: $0)) == name } }
  }

  /// Something a search is narrowed by, as it is typed.
  public func name(of filter: Zoekvraag.Filter) -> String {
    guard filter.veld != .lichtje else { return filter.woord }
    let word = filter.woord.contains(" ") ? "\"\(filter.woord)\"" : filter.woord
    return self(.name(of: filter.veld)) + ":" + word
  }

  /// The threads in whose name it stands; `nil` where there are none.
  public func draden(of uitslag: Zoekuitslag) -> String? {
    let names = uitslag.draden.map(\.gegevens.naam)
    guard let first = names.first else { return nil }
    return names.count == 1 ? self(.ookDraad, first) : self(.ookDraden, names.joined(separator: ", "))
  }

  /// How much was found.
  public func aantal(of uitslag: Zoekuitslag) -> String {
    let shown = uitslag.treffers.count
    if !uitslag.isAf { return self(.totHierGezocht, String(uitslag.aantal)) }
    if uitslag.isMeer { return self(.zoveelVanMeer, String(shown), String(uitslag.aantal)) }
    if shown < uitslag.aantal { return self(.zoveelVanAlle, String(shown), String(uitslag.aantal)) }
    return count(shown, .eenGevonden, .zoveelGevonden)
  }

  /// Where the names stand that a search can be narrowed to.
  private func kijkIn(_ veld: Zoekvraag.Veld) -> Phrase? {
    switch veld {
    case .casus: .kijkInCasussen
    case .draad: .kijkInDraden
    case .draaiboek: .kijkInDraaiboeken
    case .stap, .vorm, .stem, .thema, .soort, .regio, .leren, .vanaf, .tot, .lichtje: nil
    }
  }

  /// Why nothing was found, and what to do: the first line says so.
  ///
  /// - Parameter isPrivate: whether nobody looks along: a word that is proposed was said by somebody.
  public func raad(_ vraag: Zoekvraag, _ uitslag: Zoekuitslag, isPrivate: Bool) -> [String] {
    if vraag.isLeeg { return [self(vraag.niet.isEmpty ? .nietsTeZoeken : .alleenNiet)] }
    if !uitslag.vreemd.isEmpty {
      return uitslag.vreemd.map { filter in
        if filter.veld == .vanaf || filter.veld == .tot {
          return self(.filterDag, filter.woord, self(.name(of: filter.veld)))
        }
        let choice =
          if filter.keuze.isEmpty {
            kijkIn(filter.veld).map { " " + self($0) } ?? ""
          } else {
            " " + self(.kanZijn, filter.keuze.joined(separator: ", "))
          }
        return self(.filterOnbekend, filter.woord, self(.name(of: filter.veld))) + choice
      }
    }
    let meant = uitslag.bedoelde.map { word in
      self(.woordOnbekend, word.getypt) + (isPrivate ? " " + self(.bedoelde, word.bedoeld) : "")
    }
    return [self(.nietsGevonden)] + meant + uitslag.zonder.map { self(.filterWeg, name(of: $0)) }
  }
}
