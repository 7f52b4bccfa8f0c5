import SessionModel
import Testing

@testable import Acts

@Suite struct LineReadingTests {
  private let tafel = Zittafel()

  @Test func `everybody has a letter of their own, and those of the voices are nobody's`() {
    let letters = tafel.scene.sessie.deelnemers.map { deelnemer in
      "\(deelnemer.naam) \(tafel.scene.sessie.letter(of: deelnemer.id).map(String.init) ?? "-")"
    }
    #expect(
      letters == [
        "Ijsvogel j", "moeder m", "vader v", "oma k", "mentor vmbo n", "juf f", "leerplichtambtenaar r",
        "wijkteam w",
      ])
  }

  @Test(arguments: [
    (
      "regels", "allen akkoord",
      "akkoord van Ijsvogel, moeder, vader, oma, mentor vmbo, juf, leerplichtambtenaar, wijkteam"
    ),
    ("regels", "m, v en oma akkoord", "akkoord van moeder, vader, oma"),
    (
      "regels", "akkoord allen",
      "akkoord van Ijsvogel, moeder, vader, oma, mentor vmbo, juf, leerplichtambtenaar, wijkteam"
    ),
    ("regels", "moeder akkoord", "akkoord van moeder"),
    ("reisgezelschap", "oma anker", "oma is anker"), ("reisgezelschap", "oma is anker", "oma is anker"),
    ("reisgezelschap", "w mandaat", "wijkteam is mandaat"),
    ("reisgezelschap", "z regisseur", "wijkteam is regisseur"),
    ("reisgezelschap", "mentor buitenstaander", "mentor vmbo is buitenstaander"),
    ("reisgezelschap", "f in de kring", "juf zit in de kring"),
    ("reisgezelschap", "+ z: jeugdarts", "jeugdarts komt erbij (zorg)"),
    ("reisgezelschap", "+ z: wijkteam ×12", "wijkteam ×12 komt erbij (zorg)"),
    ("reisgezelschap", "+ o: moeder is moe", "notitie ‹+ o: moeder is moe›"),
    ("reisgezelschap", "+ j: ik wil buiten zijn", "notitie ‹+ j: ik wil buiten zijn›"),
    ("reisgezelschap", "we missen: de voetbaltrainer", "wie we missen: de voetbaltrainer"),
    ("schaal", "m 4 hij komt weer beneden", "cijfer 4 van moeder ‹hij komt weer beneden›"),
    ("schaal", "moeder 4, rust", "cijfer 4 van moeder ‹rust›"), ("schaal", "m: 4", "cijfer 4 van moeder"),
    ("schaal", "m: 4 het gaat beter", "cijfer 4 van moeder ‹het gaat beter›"),
    ("schaal", "m 4, v 3, oma 6", "cijfer 4 van moeder + cijfer 3 van vader + cijfer 6 van oma"),
    ("schaal", "oma 10", "cijfer 10 van oma"),
    ("schaal", "l 7 want er is een plan", "cijfer 7 van leerplichtambtenaar ‹want er is een plan›"),
    ("schaal", "M 4", "cijfer 4 van moeder"), ("schaal", "m4", "notitie ‹m4›"),
    ("kiezen", "3 j omdat het buiten is", "nummer 3 gekozen door Ijsvogel ‹omdat het buiten is›"),
    ("kiezen", "1 moeder", "nummer 1 gekozen door moeder"),
    ("kiezen", "2 m hij vindt het leuk", "nummer 2 gekozen door moeder ‹hij vindt het leuk›"),
    ("terugblik", "2 gedaan hij belde zelf", "nummer 2: gedaan ‹hij belde zelf›"),
    ("terugblik", "2 gedaan, 3 loopt", "nummer 2: gedaan + nummer 3: loopt"),
    ("terugblik", "1 losgelaten: te vroeg", "nummer 1: losgelaten ‹te vroeg›"),
    ("terugblik", "3 loopt", "nummer 3: loopt"),
    ("terugblik", "3 anders gedaan samen met oma", "notitie ‹3 anders gedaan samen met oma›"),
    ("terugblik", "3 anders gedaan, samen met oma", "nummer 3: anders gedaan ‹samen met oma›"),
    ("terugblik", "1 gedaan, 3 anders gedaan", "nummer 1: gedaan + nummer 3: anders gedaan"),
    ("terugblik", "2 gedaan, rust in huis", "nummer 2: gedaan ‹rust in huis›"),
    ("checklist", "2 klaar", "punt 2: klaar"), ("checklist", "1 open", "punt 1: open"),
    ("checklist", "3 niemand", "punt 3: nog niemand"), ("checklist", "1 mentor", "punt 1: mentor vmbo"),
    ("checklist", "1 m en v", "punt 1: moeder en vader"),
    ("checklist", "punt: een sleutel", "een punt erbij ‹een sleutel›"),
    ("denkpatronen", "1 aanname", "zin 1 is een aanname"), ("denkpatronen", "2 feit", "zin 2 is een feit"),
    ("denkpatronen", "feit: Het regende", "notitie feit ‹Het regende›"),
    ("ronde", "m", "de beurt van moeder is geweest"), ("ronde", "m:", "de beurt van moeder is geweest"),
    ("ronde", "oma past", "oma slaat over"), ("ronde", "w past", "wijkteam slaat over"),
    ("tijdlijn", "2019: naar een andere school", "op de tijdlijn bij 2019 ‹naar een andere school›"),
    ("tijdlijn", "groep 7: ziek geworden", "op de tijdlijn bij groep 7 ‹ziek geworden›"),
    (
      "tijdlijn", "* klas 2: een dag in de werkplaats",
      "op de tijdlijn bij klas 2 ‹een dag in de werkplaats ★›"
    ),
    ("tijdlijn", "begin mei 2024: thuis", "op de tijdlijn bij begin mei 2024 ‹thuis›"),
    ("tijdlijn", "2023-2024: op de boerderij", "op de tijdlijn bij 2023-2024 ‹op de boerderij›"),
    ("tijdlijn", "12 jaar: een hond", "op de tijdlijn bij 12 jaar ‹een hond›"),
    ("tijdlijn", "m: sinds 2021: rustiger", "op de tijdlijn bij sinds 2021 ‹rustiger›"),
    ("tijdlijn", "zomer 2025: een hut gebouwd", "op de tijdlijn bij zomer 2025 ‹een hut gebouwd›"),
    ("tijdlijn", "na herfst 2024: rustiger", "op de tijdlijn bij na herfst 2024 ‹rustiger›"),
    ("tijdlijn", "* 1", "een ★ bij punt 1"), ("tijdlijn", "lichtje: 1", "een ★ bij punt 1"),
    ("tijdlijn", "* 9", "notitie lichtje ‹9›"), ("oogst", "* 1", "notitie lichtje ‹1›"),
    ("morgen-anders", "m hoeft niet", "moeder: hoeft niet"), ("morgen-anders", "m -", "moeder: hoeft niet"),
    ("morgen-anders", "m en oma hoeven niet", "moeder, oma: hoeft niet"),
    ("morgen-anders", "j: hoeft niet", "Ijsvogel: hoeft niet"),
    ("morgen-anders", "m hoeft niet naar school", "notitie ‹m hoeft niet naar school›"),
    ("morgen-anders", "hoeft niet", "notitie ‹hoeft niet›"),
    ("ronde", "m hoeft niet", "notitie ‹m hoeft niet›"),
    ("wensdroom", "j: droom: een eigen hok", "notitie Ijsvogel droom ‹een eigen hok›"),
    ("wat-werkt", "proces: eerst appen", "notitie proces ‹eerst appen›"),
    ("wat-werkt", "m: inhoud: houtbewerken", "notitie moeder inhoud ‹houtbewerken›"),
    ("feiten", "feiten: hij was er om negen uur", "notitie feiten ‹hij was er om negen uur›"),
    ("dilemma", "A: thuis blijven", "notitie a ‹thuis blijven›"),
    ("dilemma", "schade b: geen rust", "notitie schade-b ‹geen rust›"),
    ("dilemma", "morele vraag: wie bepaalt", "notitie morele-vraag ‹wie bepaalt›"),
    ("perspectieven", "kind | rust | niemand dwingt", "de rij van kind ‹rust/niemand dwingt›"),
    ("passend", "dagbesteding | fijn | kan niet", "de rij van dagbesteding ‹fijn/kan niet›"),
    ("afsluiten", "volgende stop: 4 december", "volgende stop ‹4 december›"),
    ("afsluiten", "mijlpaal: weer naar buiten", "een mijlpaal ‹weer naar buiten›"),
    ("afsluiten", "wie vertelt: moeder", "wie vertelt het aan het kind ‹moeder›"),
    ("afsluiten", "m: dat er geluisterd is", "notitie moeder waardevolst ‹dat er geluisterd is›"),
    (
      "morgen-anders", "Ik bel | mentor | nummer zoeken",
      "afspraak afspraak ‹Ik bel | mentor | nummer zoeken›"
    ),
    ("morgen-anders", "Ik bel || nummer zoeken", "afspraak afspraak ‹Ik bel || nummer zoeken›"),
    ("morgen-anders", "Ik bel | de buurman | nu", "notitie ‹Ik bel | de buurman | nu›"),
    ("morgen-anders", "1 | Thee op vrijdag", "nummer 1 ingevuld ‹Thee op vrijdag›"),
    ("oogst", "! Ik bel de tandarts", "afspraak afspraak ‹Ik bel de tandarts›"),
  ])
  func `a short form is understood`(naam: String, line: String, says: String) {
    #expect(tafel.leest(line, in: naam) == says)
  }

  @Test(arguments: [
    ("o:zonder spatie", "notitie ouder ‹zonder spatie›"), ("m: rust", "notitie moeder ‹rust›"),
    ("M : rust", "notitie moeder ‹rust›"), ("moeder: rust", "notitie moeder ‹rust›"),
    ("  moe: rust", "notitie moeder ‹rust›"),
    ("men: rust", "notitie mentor vmbo ‹rust›"), ("Mentor: rust", "notitie mentor vmbo ‹rust›"),
    ("school: te druk", "notitie school ‹te druk›"), ("l: rust", "notitie leerplichtambtenaar ‹rust›"),
    ("s: rust", "notitie school ‹rust›"), ("g: rust", "notitie ? ‹g: rust›"),
    ("b: rust", "notitie ? ‹b: rust›"),
    ("moedr: rust", "notitie ? ‹moedr: rust›"), ("Let op: hij komt", "notitie ‹Let op: hij komt›"),
    ("Thuis: rustig", "notitie ‹Thuis: rustig›"), ("14:30 uur", "notitie ‹14:30 uur›"),
    ("m:) fijn", "notitie ‹m:) fijn›"),
    ("m://x", "notitie ‹m://x›"), ("*ster", "notitie lichtje ‹ster›"), ("* ster", "notitie lichtje ‹ster›"),
    ("**ster", "notitie ‹**ster›"), ("*", "notitie ‹*›"), ("? Wie belt", "notitie vraag ‹Wie belt›"),
    ("~ te ver", "notitie hobbel ‹te ver›"), ("hobbel: te ver", "notitie hobbel ‹te ver›"),
    ("c: ik wil rust", "notitie citaat ‹ik wil rust›"), ("p: geheim", "notitie achtergehouden ‹geheim›"),
    ("\"Ik wil rust\"", "notitie citaat ‹Ik wil rust›"), ("“Ik wil rust”.", "notitie citaat ‹Ik wil rust.›"),
    ("\"Ik wil\" zei hij", "notitie ‹\"Ik wil\" zei hij›"),
    ("j: \"Ik wil rust\"", "notitie Ijsvogel citaat ‹Ik wil rust›"),
    ("j: * \"Ik wil\"", "notitie Ijsvogel citaat lichtje ‹Ik wil›"), ("k: rust", "notitie oma ‹rust›"),
    ("v: rust", "notitie vader ‹rust›"), ("m: j: rust", "notitie moeder ‹j: rust›"), ("m:", "leeg moeder"),
    ("\\m: rust", "notitie ‹m: rust›"), ("\\o/ hoera", "notitie ‹\\o/ hoera›"), ("//pad", "notitie ‹/pad›"),
    ("/ en of", "notitie ‹/ en of›"), ("/1 van de 3", "notitie ‹/1 van de 3›"),
    ("/herstel", "opdracht herstel"),
    ("< m: nog iets", "notitie vorige moeder ‹nog iets›"),
    ("1: m: van een briefje", "notitie stap1 moeder ‹van een briefje›"),
    ("1: * fluiten", "notitie stap1 lichtje ‹fluiten›"), ("1:00 begonnen", "notitie ‹1:00 begonnen›"),
    ("99: geen stap", "notitie ‹99: geen stap›"), ("0: nul", "notitie ‹0: nul›"), ("1: ", "notitie ‹1:›"),
    ("2021: groep 3", "notitie ‹2021: groep 3›"), ("\\1: een verhouding", "notitie ‹1: een verhouding›"),
    ("< 3 dagen", "notitie ‹< 3 dagen›"), ("", "leeg"),
    ("   ", "leeg"),
    ("m: \"", "notitie moeder ‹\"›"), ("... stil", "notitie ‹... stil›"),
  ])
  func `a sign or a name before a colon is read as people type it`(line: String, says: String) {
    #expect(tafel.leest(line, in: "oogst") == says)
  }

  @Test(arguments: Kenmerk.getypt)
  func `what has a sign or a letter is typed by it`(kenmerk: Kenmerk) {
    var kenmerken = Kenmerken()
    kenmerken.set(kenmerk)
    for start in [kenmerk.teken.map { "\($0) " }, kenmerk.letter.map { "\($0): " }] {
      guard let start else { continue }
      let reading = LineReading(start + "Rust", in: tafel.place("oogst"))
      #expect(reading.kenmerken == kenmerken && reading.tekst == "Rust", "\(start)")
    }
  }

  @Test func `what another says of somebody is nobody's until it is mended`() {
    let mother = tafel.deelnemer("moeder")
    let current = Kenmerken(stem: .ouder, deelnemer: mother?.id)
    #expect(
      tafel.leest("vader zegt: morgen", in: "oogst", current: current) == "notitie ? ‹vader zegt: morgen›")
    #expect(
      tafel.leest("moeder zegt: morgen", in: "oogst", current: current) == "notitie ‹moeder zegt: morgen›")
  }

  @Test func `two of one name are told apart, and the name alone is their voice`() {
    var mensen = Zittafel.gezelschap
    mensen.append(Deelnemer.Gegevens(stem: .ouder, label: "moeder"))
    let tafel = Zittafel(mensen: mensen)
    #expect(
      tafel.scene.sessie.deelnemers.map(\.naam).filter { $0.hasPrefix("moeder") } == ["moeder 1", "moeder 2"])
    #expect(tafel.leest("moeder: rust", in: "oogst") == "notitie ouder ‹rust›")
    #expect(tafel.leest("moeder 2: rust", in: "oogst") == "notitie moeder 2 ‹rust›")
  }

  @Test(arguments: [
    ("t 6 7 8", "cijfers 6 7 8 van team"), ("t: 6 7 8", "cijfers 6 7 8 van team"),
    ("team 6, 7, 8", "cijfers 6 7 8 van team"),
    ("t 6 7 8, m 4", "cijfers 6 7 8 van team + cijfer 4 van moeder"),
    ("t 6 7 8 het gaat beter", "cijfers 6 7 8 van team ‹het gaat beter›"), ("t 7", "cijfer 7 van team"),
    ("t 6 7 8 9", "notitie ‹t 6 7 8 9›"), ("t 6 7 11", "notitie ‹t 6 7 11›"),
    ("m 6 7 8", "notitie ‹m 6 7 8›"),
    ("m 4, t 6 7", "cijfer 4 van moeder + cijfers 6 7 van team"),
  ])
  func `of a group marks are typed in a row, at most as many as they are`(line: String, says: String) {
    let team = Deelnemer.Gegevens(stem: .zorg, getypt: "team ×3")
    #expect(team.label == "team" && team.aantal == 3 && team.getypt == "team ×3")
    let tafel = Zittafel(mensen: Zittafel.gezelschap + [team])
    #expect(tafel.leest(line, in: "schaal") == says)
  }

  @Test(arguments: [
    ("wijkteam ×12", "wijkteam", 12), ("wijkteam x12", "wijkteam", 12), ("gast 3", "gast 3", 1),
    ("team x", "team x", 1), ("×4", "", 4), ("team ×0", "team ×0", 1), ("team ×1", "team", 1),
  ])
  func `how many a group is stands behind its label`(typed: String, label: String, aantal: Int) {
    let gegevens = Deelnemer.Gegevens(stem: .zorg, getypt: typed)
    #expect(gegevens.label == label && gegevens.aantal == aantal)
  }

  @Test func `thirty people have letters or labels, and no letter twice`() {
    let mensen = (1...30).map { Deelnemer.Gegevens(stem: Stem.allCases[$0 % 7], label: "gast \($0)") }
    let sessie = Zittafel(mensen: mensen).scene.sessie
    let letters = sessie.deelnemers.compactMap { sessie.letter(of: $0.id) }
    #expect(letters.count >= 10)
    #expect(Set(letters).count == letters.count)
    #expect(Set(letters).isDisjoint(with: Set("oslzgabcdhpux")))
  }

  @Test func `nobody's letter moves, whoever comes, goes, or is taken back`() throws {
    var tafel = Zittafel()
    let before = Dictionary(
      uniqueKeysWithValues: tafel.scene.sessie.deelnemers.map {
        ($0.id, tafel.scene.sessie.letter(of: $0.id))
      })
    let gone = try #require(tafel.deelnemer("vader")).id
    tafel.gebeurt(.deelnemerWeg(gone))
    let extra = tafel.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: "verzorger")))
    #expect(tafel.scene.sessie.letter(of: extra) != "v")
    tafel.gebeurt(.ingetrokken([extra]))
    let other = tafel.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: .zorg, label: "ergotherapeut")))
    for deelnemer in tafel.scene.sessie.deelnemers where deelnemer.id != other {
      #expect(tafel.scene.sessie.letter(of: deelnemer.id) == before[deelnemer.id])
    }
    let back = tafel.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: "Vader")))
    #expect(tafel.scene.sessie.letter(of: back) == "v")
  }

  @Test func `a thing keeps its number when another is taken back`() throws {
    var tafel = Zittafel()
    let ideeen = tafel.scene.sessie.notities(vorm: .ideeen).map(\.id)
    tafel.gebeurt(.ingetrokken([ideeen[0]]))
    let sessie = tafel.scene.sessie
    #expect(sessie.notities(vorm: .ideeen).map { sessie.nummer(of: $0.id) } == [2, 3, 4])
    #expect(tafel.leest("3 j", in: "kiezen") == "nummer 3 gekozen door Ijsvogel")
    #expect(tafel.leest("1 j", in: "kiezen") == "notitie ‹1 j›")
  }

  @Test(arguments: [
    ("schaal", "moeder 4 rust thuis", "cijfer 4 van moeder"), ("schaal", "m 4 maar oma zegt 6", nil),
    ("kiezen", "3 j buiten zijn", "nummer 3 gekozen door Ijsvogel"),
    ("terugblik", "2 gedaan samen met oma", "nummer 2: gedaan"),
    ("schaal", "m 4 jaar geleden?", nil), ("oogst", "moeder 4 rust thuis", nil),
  ])
  func `what almost fits is a note, and can be made of it`(naam: String, line: String, offer: String?) {
    let reading = LineReading(line, in: tafel.place(naam))
    if offer != nil || naam != "schaal" || line.hasSuffix("?") { #expect(reading.soort == .notitie) }
    if let offer {
      #expect(reading.tekst == line); #expect(reading.aanbod.map { $0.woorden(tafel.scene) } == [offer])
    }
    if line.hasSuffix("?") || naam == "oogst" { #expect(reading.aanbod.isEmpty) }
  }

  @Test(arguments: Zittafel.stappen)
  func `what a line does is kept as it says`(naam: String) throws {
    let lines = [
      "schaal": ["m 4, rust"], "kiezen": ["3 j omdat het buiten is"], "terugblik": ["2 gedaan hij belde"],
      "checklist": ["2 klaar", "1 m en v", "punt: een sleutel"], "denkpatronen": ["1 aanname"],
      "ronde": ["m", "oma past"],
      "tijdlijn": ["* groep 7: ziek"], "afsluiten": ["volgende stop: 4 december", "mijlpaal: weer buiten"],
      "regels": ["allen akkoord"],
      "reisgezelschap": ["oma anker", "f in de kring", "+ z: jeugdarts", "we missen: de trainer"],
      "perspectieven": ["kind | rust | niemand dwingt"], "passend": ["dagbesteding | fijn | kan niet"],
      "morgen-anders": ["1 | Thee op vrijdag"],
    ]
    for line in lines[naam] ?? [] {
      var tafel = tafel
      let etappe = try #require(tafel.etappe(naam))
      guard case .daden(let daden) = LineReading(line, in: tafel.place(naam)).soort else {
        Issue.record("\(line) does nothing in \(naam)")
        continue
      }
      let changes = daden.flatMap { $0.changes(in: etappe, tafel.scene) }
      #expect(!changes.isEmpty, "\(line)")
      let before = (tafel.scene.sessie, tafel.scene.casus)
      tafel.gebeurt(changes)
      #expect(before != (tafel.scene.sessie, tafel.scene.casus), "\(line) changes nothing in \(naam)")
    }
  }
}
