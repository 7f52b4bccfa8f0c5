import SessionModel
import Templates
import Testing

@Suite struct TemplateTests {
  @Test func `the shipped draaiboeken are those of the table`() {
    #expect(Templates.all.map(\.name) == Row.table.map(\.name))
  }

  @Test(arguments: Row.table)
  func `a draaiboek has the steps and minutes of the table`(row: Row) throws {
    let draaiboek = try row.draaiboek()
    #expect(draaiboek.soort == row.soort)
    #expect(draaiboek.minuten == row.minuten)
    #expect(draaiboek.stappen.map { "\($0.naam) \($0.minuten) \($0.vorm.rawValue)" } == row.stappen)
  }

  @Test(arguments: Row.table)
  func `a draaiboek is written the way it is printed`(row: Row) throws {
    let markdown = try row.markdown()
    #expect(try Draaiboek(parsing: markdown).printed() == markdown)
  }

  @Test(arguments: Row.table)
  func `every step helps the facilitator in few words`(row: Row) throws {
    let draaiboek = try row.draaiboek()
    #expect(draaiboek.uitleg.count == 1)
    #expect(draaiboek.tafel != nil)
    #expect(draaiboek.klok == .regie)
    for stap in draaiboek.stappen {
      #expect(stap.vraag.count <= 70, "\(stap.naam): a question is read from the back row")
      #expect((1...3).contains(stap.regie.count), "\(stap.naam): cues")
      #expect((1...3).contains(stap.doorvragen.count), "\(stap.naam): follow-up questions")
      #expect((1...2).contains(stap.redding.count), "\(stap.naam): rescue lines")
      #expect(stap.doorvragen.allSatisfy { $0.contains("?") }, "\(stap.naam): a follow-up is a question")
      for line in stap.regels + stap.regie + stap.doorvragen + stap.redding + stap.punten {
        #expect(line.count <= 120, "\(stap.naam): \(line)")
      }
    }
  }

  /// The one whose name and question the method both has.
  private static let sameName = ["Welke ontwikkeling is er al wél"]

  @Test(arguments: Row.table)
  func `no question on the wall says the name of its step again`(row: Row) throws {
    let small: Set = ["de", "het", "een", "al", "voor", "van", "in", "en", "op", "er"]
    func words(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !small.contains($0) }
    }
    for stap in try row.draaiboek().stappen where !Self.sameName.contains(stap.naam) {
      let (name, question) = (words(stap.naam), words(stap.vraag))
      let isSaid = name.allSatisfy(question.contains)
      #expect(name.count < 2 || !isSaid || question.count - name.count > 2, "\(stap.naam): \(stap.vraag)")
    }
  }

  @Test(arguments: Row.table)
  func `a session opens with the rules`(row: Row) throws {
    let steps = try row.draaiboek().stappen
    let rules = try #require(steps.first).regels
    for word in ["schuilnaam", "scherm", "verslag"] {
      #expect(rules.contains { $0.contains(word) }, "no rule about \(word)")
    }
    #expect(steps.dropFirst().allSatisfy { $0.regels.isEmpty })
  }

  @Test(arguments: Row.table)
  func `a session ends with what was valuable the next stop and the milestones`(row: Row) throws {
    let last = try #require(try row.draaiboek().stappen.last)
    let spoken = ([last.vraag] + last.regie + last.doorvragen).joined(separator: " ")
    for words in ["meest waardevol", "volgende stop", "mijlpaal"] {
      #expect(spoken.contains(words), "nothing about \(words)")
    }
  }

  @Test(arguments: Row.table)
  func `a form has what it needs`(row: Row) throws {
    for stap in try row.draaiboek().stappen {
      switch stap.vorm {
      case .checklist: #expect(stap.punten.count >= 5, "\(stap.naam): points")
      case .afweging: #expect(stap.variant != nil, "\(stap.naam): which table")
      case .schaal: #expect(stap.nul != nil && stap.tien != nil, "\(stap.naam): what the ends mean")
      default: break
      }
    }
  }

  @Test(
    arguments: [
      ("werkatelier-netwerk", 1, [.duo, .duo]),
      ("werkatelier-netwerk", 3, [.alleen, .duo, .viertal, .allen]),
      ("werkatelier-casuistiek", 7, [.alleen, .roddel, .allen]),
      ("waarderende-workshop", 1, [.duo, .allen, .duo, .allen]),
      ("expertsessie", 4, [.alleen, .roddel, .allen]), ("handig", 3, [.duo, .allen]),
      ("waarderende-workshop", 3, [.viertal, .allen]), ("het-andere-gesprek", 4, [.drietal]),
      ("het-andere-gesprek", 7, [.drietal]),
    ] as [(String, Int, [Stap.Fase])])
  func `a step in small groups says which`(name: String, index: Int, beurten: [Stap.Fase]) throws {
    #expect(try Row.stap(name, index).beurten == beurten)
  }

  @Test(arguments: [
    ("werkatelier-casuistiek", 3, ["feiten", "beleving"]),
    ("moreel-beraad", 7, ["overeenkomst", "verschil"]),
    ("reis-van-de-jeugdige", 6, ["nodig", "aanwezig", "ontbrak", "nog nodig"]),
  ])
  func `a harvest has its own columns`(name: String, index: Int, kolommen: [String]) throws {
    #expect(try Row.stap(name, index).kolommen == kolommen)
  }

  @Test(arguments: Row.table)
  func `what lasts more than two hours has a break`(row: Row) throws {
    let draaiboek = try row.draaiboek()
    #expect(draaiboek.minuten <= 120 || draaiboek.stappen.contains { $0.vorm == .pauze })
  }

  @Test(arguments: Row.table)
  func `the minutes of the groups are those of their step`(row: Row) throws {
    for stap in try row.draaiboek().stappen where !stap.beurtMinuten.isEmpty {
      let minutes = stap.beurtMinuten.compactMap(\.self)
      let whole = minutes.reduce(0, +)
      #expect(minutes.count == 1 || minutes.count == stap.beurten.count && whole == stap.minuten)
    }
  }

  @Test(arguments: Row.table)
  func `groups fit in their step also when the traject looks back first`(row: Row) throws {
    let terugblik = Stap(naam: "Terugblik", vorm: .terugblik, minuten: 5, vraag: "Wat bracht het?")
    let draaiboek = try row.draaiboek()
    let met = draaiboek.met(terugblik: terugblik)
    #expect(met.minuten == draaiboek.minuten)
    for stap in met.stappen where stap.beurtMinuten.count == stap.beurten.count {
      #expect(stap.beurtMinuten.compactMap(\.self).reduce(0, +) <= stap.minuten, "\(stap.naam)")
    }
  }

  @Test func `the options of the table are set`() throws {
    #expect(try Row.stap("reisbureau", 3).bron == .interview)
    #expect(try Row.stap("werkatelier-casuistiek", 2).per == .stem)
    #expect(try Row.stap("reis-van-de-jeugdige", 3).per == .niveau)
    #expect(try Row.stap("delen-van-opbrengsten", 3).per == .niveau)
    #expect(try Row.stap("moreel-beraad", 3).variant == .dilemma)
    #expect(try Row.stap("moreel-beraad", 4).variant == .perspectieven)
    #expect(try Row.stap("moreel-beraad", 6).zinsbeginnen.count == 5)
    #expect(try Row.stap("waarderende-workshop", 5).zinsbeginnen == ["Stel dat"])
    #expect(try Row.stap("moreel-beraad", 0).kolommen == ["waarom nu", "wat ermee gebeurt"])
    #expect(try Row.stap("tafel-van-dertig", 0).isRoep && Row.stap("tafel-van-dertig", 1).isRoep)
  }

  @Test func `who shares a harvest looks back on all of it`() throws {
    let terugblik = Stap(naam: "Terugblik", vorm: .terugblik, minuten: 5, vraag: "Wat bracht het?")
    for row in Row.table {
      let draaiboek = try row.draaiboek()
      let shares = ["delen-van-opbrengsten", "bij-en-meepraat"].contains(row.name)
      #expect((draaiboek.terugblik == .opbrengst) == shares, "\(row.name)")
      let put = draaiboek.met(terugblik: terugblik)
      guard put != draaiboek else { continue }
      #expect((put.stappen[1].bron == .casus) == shares)
      #expect(try Draaiboek(parsing: put.printed()) == put)
    }
  }
}

/// What a shipped draaiboek must be.
struct Row: Sendable, CustomTestStringConvertible {
  let name: String
  let soort: Draaiboek.Soort
  let minuten: Int
  let stappen: [String]

  init(_ name: String, _ soort: Draaiboek.Soort, _ minuten: Int, _ stappen: [String]) {
    (self.name, self.soort, self.minuten, self.stappen) = (name, soort, minuten, stappen)
  }

  var testDescription: String { name }

  func markdown() throws -> String { try #require(Templates.all.first { $0.name == name }).markdown }

  func draaiboek() throws -> Draaiboek { try Draaiboek(parsing: markdown()) }

  /// A step by its place, from 0.
  static func stap(_ name: String, _ index: Int) throws -> Stap {
    let steps = try #require(table.first { $0.name == name }).draaiboek().stappen
    return try #require(steps.indices.contains(index) ? steps[index] : nil)
  }

  static let table = [
    Row(
      "reisbureau", .casus, 120,
      [
        "Inchecken 10 reisgezelschap",
        "Vorige etappe 10 terugblik",
        "Eerst even anders kijken 5 denkpatronen",
        "Reisdagboek 10 oogst",
        "Bestemming 15 wensdroom",
        "Nu 10 schaal",
        "Wie reist mee 10 reisgezelschap",
        "Bagage 10 wat-werkt",
        "Routes 15 ideeen",
        "Kiezen 5 kiezen",
        "Eerste etappe 15 morgen-anders",
        "Uitchecken 5 afsluiten",
      ]),
    Row(
      "reisbureau-kort", .casus, 75,
      [
        "Inchecken 5 reisgezelschap",
        "Vorige etappe 5 terugblik",
        "Bestemming 15 wensdroom",
        "Nu 5 schaal",
        "Bagage 10 wat-werkt",
        "Routes 10 ideeen",
        "Kiezen 5 kiezen",
        "Eerste etappe 15 morgen-anders",
        "Uitchecken 5 afsluiten",
      ]),
    Row(
      "werkatelier-netwerk", .netwerk, 120,
      [
        "Aankomen 10 reisgezelschap",
        "Vertel van een kind waarbij het lukte 20 stil",
        "Wat werkt 15 wat-werkt",
        "Waar staan we voor 15 oogst",
        "Denkpatronen 10 denkpatronen",
        "De juiste mensen 10 reisgezelschap",
        "Staan de neuzen dezelfde kant op 10 schaal",
        "Wat moeten we gaan doen 15 checklist",
        "Morgen anders 10 morgen-anders",
        "Waardevolst, en klaar voor casuïstiek 5 afsluiten",
      ]),
    Row(
      "netwerk-vervolg", .netwerk, 120,
      [
        "Aankomen 10 reisgezelschap",
        "Terugblik 15 terugblik",
        "Eerst even anders kijken 10 denkpatronen",
        "Wat werkt er nu 20 wat-werkt",
        "Staan de neuzen dezelfde kant op 10 schaal",
        "Open vragen en hobbels 20 checklist",
        "Welk kind brengen we in 10 kiezen",
        "Morgen anders 20 morgen-anders",
        "Waardevolst 5 afsluiten",
      ]),
    Row(
      "tafel-van-dertig", .netwerk, 180,
      [
        "Aankomen 10 ronde",
        "Patroonbrekers 15 ronde",
        "Casus een, per tafel 45 ideeen",
        "Pauze 15 pauze",
        "Casus twee, per tafel 45 ideeen",
        "Oogst van alle tafels 20 oogst",
        "Kiezen 10 kiezen",
        "Morgen anders 15 morgen-anders",
        "Waardevolst 5 afsluiten",
      ]),
    Row(
      "werkatelier-casuistiek", .casus, 120,
      [
        "Terugblik 5 terugblik",
        "Eerst even anders kijken 10 denkpatronen",
        "Het verhaal 15 oogst",
        "Verhelderende vragen 10 oogst",
        "Wensdroom 15 wensdroom",
        "Wat werkt al 15 wat-werkt",
        "Wat is nodig 10 oogst",
        "Leuke, gekke, goede ideeën 20 ideeen",
        "Kiezen 5 kiezen",
        "Morgen anders 10 morgen-anders",
        "Waardevolst 5 afsluiten",
      ]),
    Row(
      "expertsessie", .casus, 90,
      [
        "Terugblik 5 terugblik",
        "Het verhaal 15 oogst",
        "Wensdroom 10 wensdroom",
        "Wat werkt al 15 wat-werkt",
        "Andere blikken 20 ideeen",
        "Kiezen 5 kiezen",
        "Wie mag dit, wie beslist 5 checklist",
        "Morgen anders 10 morgen-anders",
        "Waardevolst 5 afsluiten",
      ]),
    Row(
      "moreel-beraad", .casus, 120,
      [
        "Introductie 10 reisgezelschap",
        "De casus op zijn heetst 10 oogst",
        "Verhelderende vragen 10 oogst",
        "Dilemma 15 afweging",
        "Perspectieven 25 afweging",
        "Alternatieven 10 ideeen",
        "Eigen afweging 10 stil",
        "Dialoog 15 oogst",
        "Conclusie en afspraken 10 morgen-anders",
        "Evaluatie 5 afsluiten",
      ]),
    Row(
      "waarderend-interview", .casus, 65,
      [
        "Welkom 5 reisgezelschap",
        "Je verhaal 10 tijdlijn",
        "Welke ontwikkeling is er al wél 10 oogst",
        "Hoogtepunt 10 oogst",
        "Wat maakte dat mogelijk 5 wat-werkt",
        "Wensdroom 10 wensdroom",
        "Een kleine stap 5 morgen-anders",
        "Teruglezen 10 teruglezen",
      ]),
    Row(
      "interview-professional", .casus, 50,
      [
        "Welkom 5 ronde",
        "Wat heb je zien lukken 10 oogst",
        "Wat was daarin het waardevolst 10 wat-werkt",
        "Wat is er nog meer mogelijk 10 oogst",
        "Wat heb jij nodig 5 oogst",
        "Teruglezen 10 teruglezen",
      ]),
    Row(
      "oudergesprek", .casus, 65,
      [
        "Welkom, er wordt niets afgepakt 5 ronde",
        "Vertel 15 oogst",
        "Wat gaat er al goed 10 wat-werkt",
        "Wat wilt u voor uw kind 10 wensdroom",
        "Wie wilt u erbij 10 reisgezelschap",
        "Een eerste stap 5 morgen-anders",
        "Teruglezen 10 teruglezen",
      ]),
    Row(
      "voorbereiding", .casus, 30,
      [
        "Wat weten we 10 checklist",
        "Wie zijn er nodig 10 checklist",
        "Wie heeft de regie 5 checklist",
        "Wie mag beslissen 5 checklist",
      ]),
    Row(
      "reis-van-de-jeugdige", .casus, 90,
      [
        "De reis op het scherm 5 tijdlijn",
        "Aanvullen 15 tijdlijn",
        "Waar was ontwikkeling 10 tijdlijn",
        "Wat maakte verschil 15 wat-werkt",
        "Hoe ging samenwerken 5 oogst",
        "Afspraken 10 terugblik",
        "Middelen 10 oogst",
        "Morgen anders 10 morgen-anders",
        "Tip voor een andere regio 5 oogst",
        "Klopt de droom nog 5 wensdroom",
      ]),
    Row(
      "waarderende-workshop", .leren, 150,
      [
        "Verwoorden 10 denkpatronen",
        "Verwonderen 40 stil",
        "Pauze 15 pauze",
        "Patronen 15 oogst",
        "Verbeelden 15 wensdroom",
        "Vormgeven 20 ideeen",
        "Oefenen met andere vragen 15 denkpatronen",
        "Verwerkelijken 15 morgen-anders",
        "Waardevolst 5 afsluiten",
      ]),
    Row(
      "het-andere-gesprek", .leren, 165,
      [
        "Inchecken 10 ronde",
        "Wat maakt een gesprek lastig 15 denkpatronen",
        "De andere vragen 20 oogst",
        "Opbouw van het gesprek 20 checklist",
        "Oefenen in drietallen 25 stil",
        "Pauze 15 pauze",
        "Nabespreken 15 oogst",
        "Nog een keer oefenen 25 stil",
        "Morgen anders 15 morgen-anders",
        "Waardevolst 5 afsluiten",
      ]),
    Row(
      "handig", .leren, 60,
      [
        "Welkom 5 ronde",
        "Wat werkt bij jou 15 wat-werkt",
        "Vragen op tafel 15 ideeen",
        "Uitproberen 15 stil",
        "Wat neem je mee 5 morgen-anders",
        "Afsluiten 5 afsluiten",
      ]),
    Row(
      "bij-en-meepraat", .netwerk, 60,
      [
        "Welkom 5 ronde",
        "Nieuws uit de regio 10 oogst",
        "Een verhaal dat werkte 15 wat-werkt",
        "Vragen op tafel 15 ideeen",
        "Wat neem je mee 10 morgen-anders",
        "Afsluiten 5 afsluiten",
      ]),
    Row(
      "startgesprek", .netwerk, 60,
      [
        "Welkom 5 reisgezelschap",
        "Waarom wij hier zitten 10 ronde",
        "Wat is er al 15 wat-werkt",
        "Wie kent de kinderen en gezinnen 10 reisgezelschap",
        "Wat willen we leren 5 oogst",
        "Morgen anders 10 morgen-anders",
        "Afsluiten 5 afsluiten",
      ]),
    Row(
      "delen-van-opbrengsten", .netwerk, 90,
      [
        "Welkom 5 reisgezelschap",
        "De reis in beeld 15 tijdlijn",
        "Wat werkte 20 wat-werkt",
        "Wat leren we 20 oogst",
        "Knelpunten en waar ze heen gaan 15 checklist",
        "Morgen anders 10 morgen-anders",
        "Afsluiten 5 afsluiten",
      ]),
  ]
}
