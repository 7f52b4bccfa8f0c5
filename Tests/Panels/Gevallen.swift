import Panels
import Screen
import SessionModel

/// The forms of the reisbureau and what can be in them.
enum Gevallen {
  static let vormen =
    [
      "reisgezelschap", "terugblik", "oogst", "wensdroom", "schaal", "wat-werkt", "ideeen", "kiezen",
      "morgen-anders", "afsluiten", "tijdlijn", "dilemma", "perspectieven", "passend", "checklist", "stippen",
      "pauze", "weer", "gezicht",
    ] + gesprekken

  static let enkele = [
    "Sleutelen aan brommers, samen met iemand die het kan", "Twee ochtenden met een vast gezicht",
    "Weer samen aan tafel zonder over school te praten", "Een plek waar het stil is",
  ]

  static let veel: [String] = (1...31).map { number in
    let more = number % 5 == 0 ? ". En daarna rustig nog een keer proberen." : ""
    return "\(enkele[number % 4]), n\(number)\(more)"
  }

  /// People by their label, for the form that is about people.
  static let mensen = ["buurvrouw", "fietsenmaker", "vertrouwenspersoon", "opa"]

  /// Words with a number, 10,000 characters.
  static let lang = String((1...2000).map { "woord\($0)" }.joined(separator: " ").prefix(10_000))

  static let breed = [
    "学校に行きたい日もある", "Samen 👩‍👩‍👧 fietsen 🚲 en eten 🍎", "cafe\u{301} coo\u{308}rdinatie e\u{301}e\u{301}n",
    "ｆｕｌｌ ｗｉｄｔｈ",
  ]

  static let vijandig = [
    "\u{1B}[2J\u{1B}]0;titel\u{7}weg ermee", "regel een\nregel twee\r\nregel drie\tmet tab",
    "\u{202E}omgekeerd\u{202C} en \u{200B}onzichtbaar", "\u{301}\u{301}\u{301} los accent, nul \0 teken",
  ]

  /// A session in which these texts are the harvest of the form, each in the way that is its own.
  static func verhaal(_ vorm: String, _ teksten: [String]) -> Verhaal {
    var verhaal = Verhaal()
    if !teksten.isEmpty, !["schaal", "weer", "gezicht"].contains(vorm) { verhaal.tafel() }
    for (index, tekst) in teksten.enumerated() {
      if gesprekken.contains(vorm) {
        voegGesprek(tekst, index, vorm, to: &verhaal)
      } else {
        voeg(tekst, index, vorm, to: &verhaal)
      }
    }
    if vorm == "teruglezen", !teksten.isEmpty { verhaal.lees(0) }
    return verhaal
  }

  private static func voeg(_ tekst: String, _ index: Int, _ vorm: String, to verhaal: inout Verhaal) {
    let stem = [Stem.jeugdige, .ouder, .school, .zorg][index % 4]
    switch vorm {
    case "reisgezelschap":
      let id = verhaal.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: stem, label: tekst, plek: .kring)))
      if index == 0 { verhaal.gebeurt(.regelsAkkoord(id)) }
    case "terugblik":
      let eerder = Verhaal.identifier(2_000_000)
      let id = verhaal.gebeurt(
        .afspraakGemaakt(Afspraak.Gegevens(sessie: eerder, wie: stem.rawValue, wat: tekst)), in: verhaal.plan)
      if let soort = [Afspraak.Stand.Soort.gedaan, .loopt, .losgelaten, nil, .andersGedaan][index % 5] {
        let bracht = soort == .gedaan ? "Het gaf rust in huis." : ""
        verhaal.gebeurt(
          .afspraakStand(id, soort, bracht: bracht, sessie: verhaal.sessie.id), in: verhaal.plan)
      }
    case "wensdroom" where index == 0:
      verhaal.gebeurt(
        .droomVastgelegd(tekst: tekst, stem: .jeugdige, sessie: verhaal.sessie.id), in: verhaal.plan)
    case "schaal", "weer", "gezicht":
      let beeld = Beeld(rawValue: vorm)
      let naam = ["", "moeder", "mentor", "jeugdhulp"][index % 4]
      let id = verhaal.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: stem, label: naam)))
      let hoger = index % 2 == 0 ? "Een ochtend zonder strijd." : ""
      verhaal.gebeurt(
        .schaalGezet(
          Sessie.Schaal(
            stap: verhaal.stap(vorm), deelnemer: id, beeld: beeld,
            cijfer: (beeld == nil ? [6, 4, 6, 7] : [4, 2, 4, 5])[index % 4], waarom: tekst, hoger: hoger)))
    case "wat-werkt":
      verhaal.notitie(vorm, tekst, stem, thema: [.inhoud, .proces, .houding, nil][index % 4])
    case "kiezen":
      let id = verhaal.notitie("ideeen", tekst)
      if index % 12 == 1 { verhaal.gebeurt(.ideeGekozen(id, door: "jeugdige", waarom: "daar wil ik heen")) }
      if index % 12 == 2 { verhaal.gebeurt(.ideeGekozen(id, door: "moeder", waarom: "")) }
    case "morgen-anders":
      verhaal.gebeurt(
        .afspraakGemaakt(
          Afspraak.Gegevens(
            sessie: verhaal.sessie.id, wie: stem.rawValue, wat: tekst,
            eersteStap: index % 2 == 0 ? "Als het maandag is, dan bel ik eerst." : "", wanneer: "maandag",
            metWie: index % 3 == 0 ? "moeder" : "")), in: verhaal.plan)
    case "afsluiten":
      verhaal.notitie(vorm, tekst, stem, vak: .slotvraag(.waardevolst))
      if index == 0 {
        verhaal.notitie(vorm, "12 december, bij de fietsenmaker", vak: .slotvraag(.volgendeStop))
        verhaal.notitie(vorm, "moeder", vak: .slotvraag(.wieVertelt))
        verhaal.gebeurt(
          .droomVastgelegd(tekst: "Ik werk bij een fietsenmaker", stem: .jeugdige, sessie: nil),
          in: verhaal.plan)
      }
    case "tijdlijn":
      let soort = [Tijdpunt.Soort.mijlpaal, .geprobeerd, .overgang, .geprobeerd][index % 4]
      verhaal.gebeurt(
        .tijdpuntGemaakt(
          Tijdpunt.Gegevens(
            wanneer: "\(2015 + index / 4)", wat: tekst, wie: index % 3 == 0 ? "school" : "",
            waardevol: index % 4 == 1 ? "Eén vast gezicht" : "", soort: soort, lichtpunt: index % 5 == 1)),
        in: verhaal.plan)
    case "dilemma":
      let vakken: [Weegvak] = [.keuzeA, .keuzeB, .schadeA, .moreleVraag, .schadeB]
      let vak = index < 5 ? vakken[index] : [.schadeA, .schadeB][index % 2]
      verhaal.notitie(vorm, tekst, vak: .weegvak(vak))
    case "perspectieven":
      let rij = Betrokkene.allCases[index / 2 % 6].rawValue
      verhaal.notitie(vorm, tekst, vak: .weegvak([.waarde, .norm][index % 2]), rij: rij)
    case "passend":
      let rij = ["Twee ochtenden naar school", "Thuis leren met een maatje"][index / 2 % 2]
      verhaal.notitie(
        vorm, tekst, vak: .weegvak([.passendGezin, .passendSysteem][index % 2]), rij: rij)
    case "checklist":
      verhaal.gebeurt(
        .puntGezet(
          verhaal.stap(vorm),
          Sessie.Punt(
            tekst: tekst, klaar: index % 4 == 2, eigenaar: index % 4 == 0 ? "wijkteam" : "",
            opmerking: index % 4 == 1 ? "Volgende keer weer vragen" : "")))
    case "stippen":
      let id = verhaal.notitie("ideeen", tekst)
      verhaal.gebeurt(.stippenGezet(id, [3, 0, 1, 7][index % 4]))
      if index == 3 { verhaal.gebeurt(.ideeGekozen(id, door: "jeugdige", waarom: "daar wil ik heen")) }
    default:
      let soort: Notitie.Soort = [.citaat, .gewoon, .gewoon, .vraag][index % 4]
      verhaal.notitie(vorm, tekst, vorm == "ideeen" ? nil : stem, soort: soort, lichtje: index % 7 == 0)
    }
  }

  /// How a step lies on a wall of this size, without a foot.
  static func layout(_ verhaal: Verhaal, _ naam: String, columns: Int, rows: Int) -> Layout? {
    verhaal.etappe(naam).map {
      Ladder.choose(Wall($0, verhaal.scene), in: Size(columns: columns, rows: rows), foot: 0)
    }
  }

  /// What is below the head of the screen, so many turns after the first page that is seen.
  static func zaal(
    _ verhaal: Verhaal, _ naam: String, columns: Int, rows: Int, page: Int = 0
  ) -> (canvas: Canvas, shown: Shown) {
    var canvas = Canvas(Size(columns: columns, rows: rows))
    guard let layout = layout(verhaal, naam, columns: columns, rows: rows) else { return (canvas, .all(0)) }
    let pages = page == 0 ? layout.firstPage : layout.pages
    layout.draw(pages, turned: page, on: &canvas)
    return (canvas, layout.shown(layout.pages, turned: page))
  }

  /// All its pages.
  static func pages(_ verhaal: Verhaal, _ naam: String, columns: Int, rows: Int) -> [Canvas] {
    guard naam == "teruglezen" else { return shown(verhaal, naam, columns: columns, rows: rows) }
    return verhaal.scene.teruglezing.bladen.indices.flatMap { place in
      var verhaal = verhaal
      verhaal.lees(place)
      return shown(verhaal, naam, columns: columns, rows: rows)
    }
  }

  private static func shown(_ verhaal: Verhaal, _ naam: String, columns: Int, rows: Int) -> [Canvas] {
    guard let layout = layout(verhaal, naam, columns: columns, rows: rows) else { return [] }
    let pages = layout.pages
    return (0..<pages.count).map { turned in
      var canvas = Canvas(Size(columns: columns, rows: rows))
      layout.draw(pages, turned: turned, on: &canvas)
      return canvas
    }
  }
}
