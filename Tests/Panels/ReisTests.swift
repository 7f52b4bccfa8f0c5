import Screen
import SessionModel
import Templates
import Testing

@testable import Panels

/// The forms about the journey and what was weighed, filled in and seen.
@Suite struct ReisTests {
  // MARK: Tijdlijn

  @Test(arguments: [3, 40])
  func `a line stays readable with few and many points`(count: Int) {
    let verhaal = Self.reis(count)
    for (columns, rows) in [(12, 4), (40, 12), (80, 24), (120, 36)] {
      let (canvas, shown) = Gevallen.zaal(verhaal, "tijdlijn", columns: columns, rows: rows)
      Golden.expect(
        canvas.text + "\n\(shown.shown) van \(shown.total), \(shown.pages) bladen",
        "tijdlijn-\(count)-\(columns)x\(rows)")
    }
  }

  @Test func `the first page is the end of the journey and the last its beginning`() throws {
    let pages = Gevallen.pages(Self.reis(40), "tijdlijn", columns: 120, rows: 36)
    #expect(try #require(pages.first).text.contains("punt 40 op de"))
    #expect(try #require(pages.last).text.contains("punt 1 "))
  }

  @Test func `a point is told mended and put in its year`() throws {
    var verhaal = Verhaal()
    try verhaal.vulIn("tijdlijn", "nieuw", "2022", "Naar het VO", "", "o", "", "n")
    try verhaal.vulIn("tijdlijn", "nieuw", "2019", "Een rustige klas", "juf", "g", "Eén vast gezicht", "ja")
    #expect(verhaal.scene.plan.tijdlijnOpJaar.map(\.gegevens.jaar) == [2019, 2022])
    let tried = try #require(verhaal.scene.plan.tijdlijnOpJaar.first)
    #expect(tried.gegevens.soort == .geprobeerd && tried.gegevens.lichtpunt)
    try verhaal.vulIn("tijdlijn", tried.id.text, "2024")
    #expect(verhaal.scene.plan.tijdlijnOpJaar.map(\.gegevens.wat) == ["Naar het VO", "Een rustige klas"])
    let before = verhaal.state.tel(verhaal.plan)
    try verhaal.vulIn("tijdlijn", tried.id.text)
    #expect(verhaal.state.tel(verhaal.plan) == before)
  }

  @Test func `what was of value stands before what was tried`() throws {
    var verhaal = Verhaal()
    try verhaal.vulIn("tijdlijn", "nieuw", "2019", "een andere klas", "", "g", "de juf bleef", "n")
    let canvas = Gevallen.zaal(verhaal, "tijdlijn", columns: 80, rows: 24).canvas
    let rows = (0..<24).map(canvas.row)
    let value = try #require(rows.firstIndex { $0.contains("de juf bleef") })
    let tried = try #require(rows.firstIndex { $0.contains("een andere klas") })
    #expect(value < tried)
    #expect(canvas[Point(x: 4, y: value)]?.style == Style.text.bolded())
    let start = try #require(rows[tried].firstRange(of: "een andere klas")).lowerBound
    let column = rows[tried].distance(from: rows[tried].startIndex, to: start)
    // It is the newest on the line.
    #expect(canvas[Point(x: column, y: tried)]?.style == Style.text.bolded())
  }

  private static func reis(_ count: Int) -> Verhaal {
    var verhaal = Verhaal()
    for index in 0..<count {
      let soort: Tijdpunt.Soort = [.mijlpaal, .geprobeerd, .overgang, .mijlpaal, .geprobeerd][index % 5]
      verhaal.gebeurt(
        .tijdpuntGemaakt(
          Tijdpunt.Gegevens(
            wanneer: "\(2005 + index / 2)", wat: "punt \(index + 1) op de lijn",
            wie: index % 4 == 0 ? "school" : "", waardevol: index % 5 == 1 ? "een vast gezicht" : "",
            soort: soort, lichtpunt: index % 7 == 3)), in: verhaal.plan)
    }
    return verhaal
  }

  // MARK: Afweging

  @Test func `a dilemma is filled in and mended`() throws {
    var verhaal = Verhaal()
    try verhaal.vulIn("dilemma", "a", "Thuis laten")
    try verhaal.vulIn("dilemma", "b", "Naar school")
    try verhaal.vulIn("dilemma", "schade-a", "Geen vrienden")
    try verhaal.vulIn("dilemma", "schade-a", "Achterstand")
    try verhaal.vulIn("dilemma", "a", "Rust thuis")
    #expect(try verhaal.regie("dilemma").contains { $0.contains("schade van B, de morele vraag") })
    let wall = verhaal.wandwoord("dilemma")
    #expect(wall.contains("Rust thuis") && wall.contains("Achterstand") && wall.contains("Geen vrienden"))
    #expect(!wall.contains("Thuis laten"))
  }

  @Test func `nobody is asked to weigh under a name`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    for naam in ["dilemma", "perspectieven", "passend"] {
      #expect(try !verhaal.formulier(naam).dingen.contains { $0.id.hasPrefix("eigen") })
    }
  }

  @Test func `an own weighing of before stays held back until it is released`() {
    var verhaal = Verhaal()
    verhaal.tafel()
    let id = verhaal.notitie("dilemma", "Ik kies A.", vak: .weegvak(.eigenAfweging), achtergehouden: true)
    #expect(!verhaal.wandwoord("dilemma").contains("Ik kies A"))
    var wijziging = Notitie.Wijziging()
    wijziging.achtergehouden = .set(false)
    verhaal.gebeurt(.notitieGewijzigd(id, wijziging))
    #expect(verhaal.wandwoord("dilemma").contains("Ik kies A"))
  }

  @Test func `the moral question takes the place of the step's`() throws {
    var verhaal = Verhaal()
    verhaal.notitie("dilemma", "Wachten tot het rustig is.", vak: .weegvak(.keuzeA))
    #expect(Wall(try #require(verhaal.etappe("dilemma")), verhaal.scene).question == "Wat werkt er wel?")
    verhaal.notitie("dilemma", "Wat is hier goed voor Vlinder?", vak: .weegvak(.moreleVraag))
    let wall = Wall(try #require(verhaal.etappe("dilemma")), verhaal.scene)
    #expect(wall.question == "Wat is hier goed voor Vlinder?" && wall.contents.things == 1)
  }

  @Test func `a cell holds several and somebody else gets a row of their own`() throws {
    var verhaal = Verhaal()
    try verhaal.vulIn("perspectieven", "rij-kind", "rust", "een vast gezicht")
    try verhaal.vulIn("perspectieven", "rij-kind", "erbij horen")
    try verhaal.vulIn("perspectieven", "erbij", "Kind", "", "mee mogen praten")
    try verhaal.vulIn("perspectieven", "erbij", "de buurt", "aandacht")
    let notes = verhaal.scene.sessie.notities(in: verhaal.stap("perspectieven")).map(\.gegevens)
    #expect(notes.map(\.rij) == ["kind", "kind", "kind", "kind", "de buurt"])
    #expect(notes.map(\.vak) == [Weegvak.waarde, .norm, .waarde, .norm, .waarde].map(Vak.weegvak))
    #expect(try verhaal.formulier("perspectieven").dingen.contains { $0.id == "rij-de buurt" })
    let wall = verhaal.wandwoord("perspectieven")
    for word in ["rust", "erbij horen", "mee mogen praten", "de buurt", "samenleving"] {
      #expect(wall.contains(word))
    }
  }

  @Test func `fitting is asked of the family and of the system for each option`() throws {
    var verhaal = Verhaal()
    try verhaal.vulIn("passend", "erbij", "Twee ochtenden", "ja, met rust", "past niet in het rooster")
    #expect(try verhaal.formulier("passend").dingen.map(\.titel).first == "Twee ochtenden")
    let row = try #require(
      verhaal.wandwoord("passend").split(separator: "\n").first { $0.contains("ja, met rust") })
    #expect(row.contains("Twee") && row.contains("past niet in het rooster"))
  }

  // MARK: Checklist

  @Test func `a gap has an owner by letter or in own words or honestly nobody`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let ouders = "punt-Wie benadert de ouders?"
    try verhaal.vulIn("checklist", ouders, "n", "")
    #expect(verhaal.wandwoord("checklist").contains("nog niemand  Wie benadert"))
    #expect(try verhaal.regie("checklist").contains("1 keer nog niemand"))
    try verhaal.vulIn("checklist", ouders, "n", "l", "volgende week")
    #expect(verhaal.etappe("checklist")?.punten.map(\.eigenaar) == ["leerplicht"])
    try verhaal.vulIn("checklist", ouders, "n", "de oom")
    #expect(verhaal.wandwoord("checklist").contains("de oom  Wie benadert"))
    try verhaal.vulIn("checklist", ouders, "j")
    #expect(verhaal.wandwoord("checklist").contains("✓  Wie benadert"))
    #expect(try verhaal.regie("checklist").first == "1 van 2 in orde")
  }

  @Test func `a point can be added`() throws {
    var verhaal = Verhaal()
    try verhaal.vulIn("checklist", "erbij", "Wie regelt het vervoer?", "nee", "")
    #expect(try verhaal.formulier("checklist").dingen.map(\.titel).contains("Wie regelt het vervoer?"))
    #expect(verhaal.wandwoord("checklist").contains("nog niemand  Wie regelt"))
  }

  // MARK: The forms around them

  @Test func `roles are chosen by their letters and stand on the ring with sign and word`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let mentor = try #require(verhaal.scene.sessie.deelnemers.first)
    #expect(try verhaal.regie("reisgezelschap").contains { $0.hasPrefix("Nog geen anker") })
    try verhaal.vulIn("reisgezelschap", mentor.id.text, "mentor", "school", "tafel", "ma")
    #expect(verhaal.scene.sessie.deelnemers.first?.gegevens.rollen == [.anker, .mandaat])
    #expect(verhaal.wandwoord("reisgezelschap").contains("mentor · school ⚓ anker ■ mag beslissen"))
    #expect(try !verhaal.regie("reisgezelschap").contains { $0.hasPrefix("Nog geen anker") })
    let ding = try #require(try verhaal.formulier("reisgezelschap").dingen.first)
    #expect(ding.velden[3].begin == "am" && ding.velden[3].value(of: "a, m") == "am")
    #expect(ding.velden[3].value(of: "x") == nil)
    try verhaal.vulIn("reisgezelschap", mentor.id.text, "mentor", "school", "tafel", "")
    #expect(verhaal.scene.sessie.deelnemers.first?.gegevens.rollen == [])
  }

  @Test func `who could come along is dashed and who is missing is never on the wall`() throws {
    var verhaal = Verhaal()
    verhaal.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: .jeugdige)))
    verhaal.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: .school, label: "mentor")))
    try verhaal.vulIn("reisgezelschap", "gewenst", "fietsenmaker")
    let wall = verhaal.wandwoord("reisgezelschap")
    #expect(wall.contains("┄◌ fietsenmaker ┄"))
    #expect(!wall.contains("leerplicht") && !wall.contains("zorg"))
    #expect(try verhaal.regie("reisgezelschap").contains("Nog niet hier: leerplicht, zorg"))
    let ding = try #require(try verhaal.formulier("reisgezelschap").dingen.last)
    #expect(ding.klaar && ding.detail == "Nog niet hier: leerplicht, zorg")
  }

  @Test func `rings with roles and wishes look as they did`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let rollen: [[Deelnemer.Rol]] = [
      [.regisseur, .mandaat], [], [], [.mandaat], [.anker], [.buitenstaander],
    ]
    for (deelnemer, rollen) in zip(verhaal.scene.sessie.deelnemers, rollen) {
      var gegevens = deelnemer.gegevens
      gegevens.rollen = rollen
      verhaal.gebeurt(.deelnemerGewijzigd(deelnemer.id, gegevens))
    }
    for wie in ["fietsenmaker", "buurvrouw"] {
      verhaal.notitie("reisgezelschap", wie, vak: .gezelschap(.gewenst))
    }
    for (columns, rows) in [(40, 12), (60, 12), (80, 24), (120, 36)] {
      let (canvas, _) = Gevallen.zaal(verhaal, "reisgezelschap", columns: columns, rows: rows)
      Golden.expect(canvas.text, "reisgezelschap-rollen-\(columns)x\(rows)")
    }
  }

  @Test(arguments: 1...12, [(12, 4), (40, 12), (48, 8), (80, 24), (120, 36)])
  func `everybody is seen whatever their number`(count: Int, size: (columns: Int, rows: Int)) {
    var verhaal = Verhaal()
    let rollen = Deelnemer.Rol.allCases
    for index in 0..<count {
      let gegevens = Deelnemer.Gegevens(
        stem: Stem.allCases[index % 7], label: "mens\(index)x", plek: index % 5 == 4 ? .kring : .tafel,
        rollen: [rollen[index % 4]])
      verhaal.gebeurt(.deelnemerErbij(gegevens))
      if index % 3 == 0 {
        verhaal.notitie("reisgezelschap", "wens\(index)x", vak: .gezelschap(.gewenst))
      }
    }
    let wall = verhaal.wandwoord("reisgezelschap", columns: size.columns, rows: size.rows)
    for index in 0..<count {
      #expect(wall.contains("mens\(index)x"), "\(size)")
      if index % 3 == 0 { #expect(wall.contains("wens\(index)x"), "\(size)") }
    }
  }

  @Test func `dots can be given without a choice`() throws {
    var verhaal = Verhaal()
    let first = verhaal.notitie("ideeen", "Een dag meelopen")
    let second = verhaal.notitie("ideeen", "Samen koken")
    try verhaal.vulIn("stippen", second.text, "5", "")
    #expect(verhaal.scene.sessie.notities[second]?.stippen == 5 && verhaal.scene.sessie.keuzes.isEmpty)
    #expect(verhaal.wandwoord("stippen").contains("●●●●● 5"))
    #expect(try verhaal.regie("stippen").contains("5 stippen gezet, ieder heeft er 3"))
    try verhaal.vulIn("stippen", first.text, "", "j", "daar word ik blij van")
    #expect(verhaal.scene.sessie.notities[first]?.stippen == 0)
    #expect(verhaal.scene.sessie.keuzes.map(\.door) == ["jeugdige"])
    try verhaal.vulIn("stippen", second.text, "", "")
    #expect(verhaal.scene.sessie.notities[second]?.stippen == 0)
  }

  @Test func `an afspraak says what is needed and when we look again`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let mentor = try #require(verhaal.scene.sessie.deelnemers.first)
    try verhaal.vulIn(
      "morgen-anders", mentor.id.text, "Ik bel eerst", "als het maandag is, dan bel ik", "maandag", "moeder",
      "een uur rust", "12 december")
    let made = try #require(verhaal.scene.plan.afspraken.first)
    #expect(made.gegevens.nodig == "een uur rust" && made.gegevens.kijkmoment == "12 december")
    let wall = verhaal.wandwoord("morgen-anders")
    #expect(wall.contains("nodig: een uur rust") && wall.contains("we kijken: 12 december"))
    try verhaal.vulIn(
      "morgen-anders", "iemand-anders", "oom", "Ik haal op", "", "", "", "een auto", "vrijdag")
    #expect(verhaal.scene.plan.afspraken.last?.gegevens.kijkmoment == "vrijdag")
  }

  @Test func `the dream is there in block letters or in words`() throws {
    var verhaal = Verhaal()
    let tekst = "Ik repareer fietsen"
    verhaal.gebeurt(
      .droomVastgelegd(tekst: tekst, stem: .jeugdige, sessie: verhaal.sessie.id), in: verhaal.plan)
    let letters = try #require(
      BigLetters.small.canvas(tekst, fitting: Size(columns: 70, rows: 9), style: .dream))
    let wall = verhaal.wandwoord("wensdroom", columns: 100, rows: 16)
    for row in 0..<letters.size.rows { #expect(wall.contains(letters.row(row))) }
    #expect(verhaal.wandwoord("wensdroom", columns: 40, rows: 12).contains("“\(tekst)”"))
    #expect(verhaal.wandwoord("wensdroom", columns: 48, rows: 9).contains("“\(tekst)”"))
  }

  @Test func `earlier dreams of this casus stand quietly with their day`() {
    var verhaal = Verhaal()
    for (index, tekst) in ["Brommers", "Een werkplaats"].enumerated() {
      verhaal.gebeurt(
        .droomVastgelegd(tekst: tekst, stem: .jeugdige, sessie: Verhaal.identifier(UInt64(index + 3))),
        in: verhaal.plan)
    }
    verhaal.gebeurt(
      .droomVastgelegd(tekst: "Mijn eigen zaak", stem: .jeugdige, sessie: verhaal.sessie.id), in: verhaal.plan
    )
    for (columns, rows) in [(40, 12), (80, 24), (120, 36)] {
      let canvas = Gevallen.zaal(verhaal, "wensdroom", columns: columns, rows: rows).canvas
      Golden.expect(canvas.text, "wensdroom-eerdere-\(columns)x\(rows)")
    }
    let wall = verhaal.wandwoord("wensdroom")
    #expect(wall.contains("21-11-2026 Brommers") && wall.contains("21-11-2026 Een werkplaats"))
  }

  @Test func `a milestone of today shines at the closing`() throws {
    var verhaal = Verhaal()
    #expect(try verhaal.regie("afsluiten").contains { $0.contains("mijlpaal bereikt") })
    try verhaal.vulIn("afsluiten", "mijlpaal", "nieuwe-beweging", "hij fietst weer")
    #expect(verhaal.wandwoord("afsluiten").contains("★ hij fietst weer"))
    #expect(try !verhaal.regie("afsluiten").contains { $0.contains("mijlpaal bereikt") })
  }

  @Test func `a scale shows where the table stood before`() throws {
    var eerst = Verhaal(sessie: 1_000_011)
    eerst.tafel()
    eerst.zetCijfers([3, 4, 6])
    // They were read back, and may go along.
    let lezing = eerst.scene.teruglezing
    eerst.gebeurt(lezing.antwoord(.mee, over: lezing.zinnen, hoe: .blad))
    var verhaal = Verhaal()
    verhaal.tafel()
    verhaal.zetCijfers([5, 7, 7])
    verhaal.eerdere = [eerst.scene.sessie]
    let wall = verhaal.wandwoord("schaal")
    #expect(wall.contains("● 5 7 · vandaag") && wall.contains("○ 3 4 6 · 21-11-2026"))
    #expect(!wall.contains("6,3") && !wall.contains("4,3"), "Marks are never made one number")
    #expect(wall.contains("eerder 3"))
    for (columns, rows) in [(12, 4), (40, 12), (80, 24), (120, 36)] {
      let canvas = Gevallen.zaal(verhaal, "schaal", columns: columns, rows: rows).canvas
      Golden.expect(canvas.text, "schaal-eerdere-\(columns)x\(rows)")
    }
  }
}

/// What is asked of a table depends on what it is for.
@Suite struct OpeningTests {
  @Test func `an opening makes people welcome and asks for nobody who is missing`() throws {
    var verhaal = Verhaal()
    verhaal.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: .jeugdige)))
    #expect(try verhaal.regie("regels") == ["Nog niemand is akkoord met de regels."])
    #expect(try verhaal.regie("reisgezelschap").count > 3)
  }

  @Test func `a talk of a few that is read back is no table from which somebody is missing`() throws {
    let text = try #require(Templates.all.first { $0.name == "oudergesprek" }).markdown
    var verhaal = Verhaal(draaiboek: text)
    verhaal.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: "moeder")))
    #expect(try verhaal.regie("Wie wilt u erbij").isEmpty)
    let wished = try #require(try verhaal.formulier("Wie wilt u erbij").dingen.last)
    #expect(wished.detail.isEmpty)
  }

  @Test func `company can ask what the draaiboek names, once, and it can be mended`() throws {
    let text = try #require(Templates.all.first { $0.name == "moreel-beraad" }).markdown
    var verhaal = Verhaal(draaiboek: text)
    verhaal.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: .school, label: "mentor")))
    #expect(try verhaal.regie("Introductie").contains("Nog te vragen: waarom nu, wat ermee gebeurt"))
    try verhaal.vulIn("Introductie", "waarom nu", "Het loopt vast")
    try verhaal.vulIn("Introductie", "waarom nu", "Het loopt nu vast")
    #expect(try verhaal.regie("Introductie").contains("Nog te vragen: wat ermee gebeurt"))
    let notes = verhaal.scene.sessie.notities(in: verhaal.stap("Introductie")).map(\.gegevens)
    #expect(notes.map(\.tekst) == ["Het loopt nu vast"] && notes[0].vak == .kolom("waarom nu"))
    #expect(verhaal.wandwoord("Introductie").contains("Het loopt nu vast"))
  }

  @Test func `slips that are shown by hand are said to be so, and only once`() throws {
    var verhaal = Verhaal()
    verhaal.notitie("los stil", "Een zin", achtergehouden: true)
    let told = try verhaal.regie("los stil").filter { $0.contains("De briefjes") }
    #expect(told == ["De briefjes staan nog niet op het scherm. Bij “delen” toont u ze zelf."])
  }
}

extension Verhaal {
  /// Marks of the first people of the table.
  fileprivate mutating func zetCijfers(_ cijfers: [Int]) {
    for (cijfer, deelnemer) in zip(cijfers, scene.sessie.deelnemers) {
      gebeurt(.schaalGezet(Sessie.Schaal(stap: stap("schaal"), deelnemer: deelnemer.id, cijfer: cijfer)))
    }
  }
}
