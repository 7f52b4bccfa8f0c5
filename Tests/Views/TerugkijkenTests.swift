import Screen
import SessionModel
import Testing

@testable import Views

/// Looking back: lists a screenful at a time, what was agreed, and the page of a journey.
struct TerugkijkenTests {
  private func reis() -> Reis {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    return reis
  }

  /// A table with so many casussen, none of which had a session.
  private func table(of count: Int) -> Table {
    let table = Table()
    for number in 1...count {
      table.wait(seconds: 1)
      let alias = (number % 7 == 0 ? "Uil " : "Das ") + String(number)
      _ = try? table.append(
        [Change(StreamID(.casus, table.newName()), .casusGemaakt(Casus.Profiel(alias: alias)))], by: "test")
    }
    return table
  }

  // MARK: Lists

  @Test
  func `a list of any length shows its place, turns by a screenful less two, and Esc comes back to the row`()
  {
    let terug = Robot(table(of: 130), "terug", at: .terugkijken)
    terug.shows("rij 1 van 130").press("PgDn").shows("rij 20 van 130")
    terug.press("PgDn", "PgDn", "PgDn", "PgDn").shows("rij 96 van 130")
    let there = terug.canvas.text
    terug.press("Enter").shows("9 beheer").shows("rij 96 van 130")
    terug.press("Esc")
    #expect(terug.canvas.text == there)
    terug.press("End").shows("rij 130 van 130").press("Home").shows("rij 1 van 130")
    terug.type("uil").shows("▸ Uil 126").press("Home", "↓", "↓", "↓", "↓", "↓")
    terug.type("u").shows("▸ Uil 119")
    // A name that was typed is done with once something is opened.
    terug.press("Enter", "Esc").shows("▸ Uil 119").type("das 12").shows("▸ Das 12")
    let sessies = Robot(reis().table, "terug", at: .terugkijken)
    sessies.press("2", "End").shows("rij 2 van 2").type("reisb").shows("rij 2 van 2").press("Home")
    sessies.type("reisb").shows("rij 1 van 2").press("Home").type("zeppelin").shows("rij 1 van 2")
  }

  @Test func `digits and Tab go from list to list, each with its own place`() {
    let terug = Robot(table(of: 60), "terug", at: .terugkijken)
    terug.press("PgDn", "2").shows("Hier is nog niets").press("3").shows("nog geen afspraak")
    terug.press("4").shows("nog geen draden").press("5").shows("knelpunten")
    terug.press("Tab").shows("rij 20 van 60").press("Tab", "Tab", "Tab", "Tab", "Tab").shows("rij 20 van 60")
    terug.press("F1").shows("volgende lijst").lacks("teruglezen")
  }

  @Test
  func `what others write moves no row from under somebody, and what one does oneself leaves the place`()
    throws
  {
    let table = table(of: 40)
    let terug = Robot(table, "terug", at: .terugkijken)
    terug.press("PgDn", "↓", "↓").shows("▸ Das 19").shows("rij 22 van 40")
    let there = terug.canvas.text.split(separator: "\n").dropLast()
    for alias in ["Mol", "Mus"] {
      table.wait(seconds: 1)
      _ = try table.append(
        [Change(StreamID(.casus, table.newName()), .casusGemaakt(Casus.Profiel(alias: alias)))], by: "test")
    }
    terug.wake()
    terug.shows("▸ Das 19").shows("rij 24 van 42")
    #expect(terug.canvas.text.split(separator: "\n").dropLast() == there)
    terug.press("↓").shows("▸ Das 18").press("Home").shows("▸ Mus")
    let reis = reis()
    let own = Robot(reis.table, "terug", at: .terugkijken)
    own.press("3", "Enter", "Enter", " ", "g", "Enter", "Enter", "Esc").shows("rij 1 van")
  }

  @Test func `what is erased meanwhile says so where it is read`() throws {
    let table = table(of: 1)
    let terug = Robot(table, "terug", at: .terugkijken)
    terug.press("Enter").shows("9 beheer")
    for event in table.journal { table.erase(event.id, in: event.stream) }
    _ = try table.append([Change(.huis, .draadGezet(nil, .init(naam: "water")))], by: "test")
    terug.wake()
    terug.shows("Dit is er niet meer").press("Esc").shows("Hier is nog niets")
  }

  // MARK: What was agreed

  @Test func `of what was agreed no word shows before Enter, and then it is said what became of it`() throws {
    let reis = reis()
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("3").shows("Vlinder").lacks("werkplaats").lacks("fietsenmaker")
    Golden.expect(terug.canvas.text, "terug-afspraken")
    terug.press("Enter").shows("Samen naar de werkplaats")
    Golden.expect(terug, "terug-afspraken-inhoud")
    while !terug.canvas.text.contains("▸ ○ zonder dag   Vlinder  moeder: Samen") { terug.press("↓") }
    terug.press("Enter").shows("Samen naar de werkplaats").shows("Daar is nog niets van gezegd.")
    Golden.expect(terug, "terug-afspraak")
    terug.press(" ").shows("g gedaan").press("g").type("We zagen hem lachen").press("Enter")
    terug.shows("Wanneer hoorde u dat?").type("gisteren").press("Enter").shows("gedaan: We zagen hem lachen")
    let plan = try #require(reis.casus.reisplan.afspraken.first { $0.gegevens.wat.hasPrefix("Samen") })
    #expect(plan.stand?.soort == .gedaan && plan.stand?.op == terug.inside.gisteren)
    terug.press("Ctrl-Z")
    #expect(reis.casus.reisplan.afspraak(plan.id)?.stand == nil)
    terug.press("Enter").shows("teruglezen").press("Esc").shows("Hoe het ging").press("Esc").shows("rij ")
  }

  @Test func `a day that is not there, or is to come, is asked again, and Esc keeps nothing`() {
    let reis = reis()
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("3", "Enter", "Enter", " ", "l", "Enter").type("31-2-2026").press("Enter").shows(
      "is geen dag")
    terug.press("Ctrl-U").type("1-1-2099").press("Enter").shows("nog niet geweest")
    terug.press("Esc").lacks("Wanneer hoorde")
    #expect(reis.casus.reisplan.afspraken.allSatisfy { $0.standen.isEmpty || $0.stand?.sessie != nil })
  }

  @Test func `f shows fewer of them and says so`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("3", "Enter", "Ctrl-F", "Tab", "s").shows("gedaan").shows("losgelaten")
    Golden.expect(terug, "terug-afspraken-rij")
    terug.press("g").shows("status:gedaan").press("Backspace").lacks("status:gedaan").press("Esc")
    let names = ["alle", "wat nog open is", "over de dag heen", "na vier weken bellen"]
    for name in names + names.prefix(1) {
      #expect(gekozen(terug) == name)
      terug.press("f")
    }
  }

  @Test func `above each list stand those that the same key goes to, and which of them it is`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    for name in ["alle", "een jaar oud", "bewaren", "alle"] {
      #expect(terug.canvas.row(1).contains("→ alle   een jaar oud   bewaren"))
      #expect(gekozen(terug) == name)
      terug.press("→")
    }
    terug.press("5").press("←")
    #expect(terug.canvas.row(1).contains("→ knelpunten  nevenvragen  wat misschien wel kan  tips  routes en"))
    #expect(gekozen(terug) == "routes en plekken")
  }

  /// The one of the lists above the rows that is underlined.
  private func gekozen(_ terug: Robot) -> String {
    let cells = terug.canvas.rows[1].filter { $0.style == Style.title.underline() }
    return String(String.UnicodeScalarView(cells.map(\.base)))
  }

  // MARK: Over all sessions

  @Test func `a list over all sessions shows no word before Enter, and is narrowed by what is typed`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("5").shows("knelpunten").shows("In deze lijst staat nog niets")
    terug.press("f").shows("nevenvragen").press("→").shows("wat misschien wel kan").lacks("brommer")
    Golden.expect(terug, "terug-lijsten")
    terug.press("Enter").shows("brommer")
    Golden.expect(terug, "terug-lijsten-inhoud")
    terug.press("Ctrl-F").type("egel").shows("Er staat niets in deze lijst")
    Golden.expect(terug, "terug-lijsten-alleen")
    terug.press("Esc").shows("rij 1 van").press("Ctrl-F").type("kleur:rood").press("Enter")
    terug.shows("“kleur:rood” zegt hier niets").press("Ctrl-F", "Esc")
    terug.press("←", "←").shows("knelpunten").press("←").shows("routes en plekken").shows("→")
    Golden.expect(terug, "terug-lijsten-routes")
    let there = terug.canvas.text
    terug.press("Enter").shows("teruglezen").press("Esc")
    #expect(terug.canvas.text == there)
    terug.size = Size(columns: 40, rows: 12)
    terug.wake()
    Golden.expect(terug.canvas.text, "terug-lijsten-40x12")
  }

  @Test func `a sentence of a list goes in a thread, and out again by Ctrl-Z`() throws {
    let reis = reis()
    let naam = Draad.Gegevens(naam: "brommers", betekenis: "Sleutelen geeft lucht.", niveau: .kind)
    _ = try reis.table.append([Change(.huis, .draadGezet(nil, naam))], by: "test")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("5", "f", "f", "Enter", "Ctrl-D").shows("In welke draad?").shows("Sleutelen geeft lucht.")
    Golden.expect(terug, "terug-draadkeuze")
    terug.type("brom").press("Enter").shows("Zit nu in “brommers”.")
    terug.press("4").shows("1 sessie")
    Golden.expect(terug, "terug-draden")
    terug.press("Enter").shows("rij 1 van 1")
    Golden.expect(terug, "terug-draad")
    terug.press("Esc").shows("Wat over vele sessies terugkomt").press("Ctrl-Z")
    let sessie = reis.sessie
    #expect(sessie.notities.values.allSatisfy { $0.draden.isEmpty })
  }

  @Test func `what is kept too long, or has no day, is one list`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("→", "→").shows("nog geen bewaardag")
    Golden.expect(terug, "terug-bewaren")
    terug.press("Enter").shows("9 beheer")
  }

  // MARK: The page of a journey

  @Test func `the page of a journey is one screen, and each part has its digit`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("Enter")
    Golden.expect(terug, "terug-reis")
    for digit in 1...9 {
      terug.press(String(digit))
      Golden.expect(terug, "terug-reis-\(digit)")
    }
    terug.press("Esc").shows("9 beheer").press("Esc").shows("rij 1 van 1")
  }

  @Test
  func `the way of a child is drawn as the crooked line that it was, above the nine parts and in its own`()
    throws
  {
    let reis = reis()
    let stream = StreamID(.casus, reis.casus.id)
    let punten: [(String, String, Tijdpunt.Soort, Bool)] = [
      ("2019", "naar groep 3", .overgang, false), ("2020", "thuis", .overgang, false),
      ("2021", "twee ochtenden bij de fietsenmaker", .geprobeerd, true),
      ("2022", "weer thuis", .overgang, false),
      ("2024", "een kleine klas", .geprobeerd, true), ("2025", "entree", .mijlpaal, true),
    ]
    _ = try reis.table.append(
      punten.map { wanneer, wat, soort, licht in
        Change(stream, .tijdpuntGemaakt(.init(wanneer: wanneer, wat: wat, soort: soort, lichtpunt: licht)))
      }, by: "test")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("Enter").shows("2019").shows("★")
    Golden.expect(terug, "terug-reis-lijn")
    terug.press("1").shows("naar groep 3")
    Golden.expect(terug, "terug-reis-lijn-1")
    terug.size = Size(columns: 40, rows: 12)
    terug.wake()
    Golden.expect(terug.canvas.text, "terug-reis-lijn-40x12")
  }

  @Test func `each line leads to where it was said, and Esc to that line`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("Enter", "2")
    let there = terug.canvas.text
    terug.press("Enter").shows("Sleutelen aan brommers").shows("teruglezen")
    terug.press("Esc")
    #expect(terug.canvas.text == there)
    terug.press("3", "Enter").shows("Hoe het ging").press("Esc").shows("3 afspraken")
  }

  @Test func `on the page of a journey it is said how something went, and who takes something on`() throws {
    let reis = reis()
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("Enter", "3", " ").shows("Hoe staat het?").press("Esc", "Esc").shows("3 afspraken")
    terug.press("5", "s").shows("bij wie").type("naar SWV | mentor").press("Enter").shows("naar SWV · mentor")
    #expect(reis.sessie.notities.values.contains { $0.parkeerplek?.wacht == false })
    terug.press("Ctrl-Z").lacks("naar SWV · mentor")
    terug.press("F1").shows("door de bladzijde").shows("bij wie, hoe ver").press("Esc", "9", "F1")
    terug.lacks("bij wie, hoe ver")
  }

  @Test func `what was looked for stands out where it is read`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("/").type("sleutelen").press("Enter", "Enter").shows("Sleutelen aan brommers")
    let cursor = terug.canvas.cursor?.y
    #expect(cursor.map { terug.canvas.text.split(separator: "\n")[$0].contains("Sleutelen") } == true)
    terug.press("↓")
    #expect(terug.canvas.cursor == nil)
  }

  @Test func `a key in any place and size of looking back shows a screen and no other`() {
    var dice = 20_261_126 as UInt64
    let keys = [
      "↑", "↓", "PgDn", "PgUp", "Home", "End", "Enter", "Esc", "Tab", "1", "3", "5", "9", "f", " ", "v", "/",
    ]
    let sizes = [Size(columns: 12, rows: 4), Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)]
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    for _ in 0..<300 {
      dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      terug.size = sizes[Int(dice >> 40) % sizes.count]
      guard terug.screenful == .terugkijken else { return }
      terug.press(keys[Int(dice >> 33) % keys.count])
      #expect(!terug.canvas.text.allSatisfy { $0 == " " || $0 == "\n" })
    }
  }

  // MARK: In lines

  @Test
  func `in lines the lists are told a page at a time, and what became of something is said by its number`() {
    let lines = Robot(table(of: 45), "lijn", at: .terugkijken, inLines: true)
    #expect(lines.listen().contains("1 tot en met 20 van 45. Meer: /meer"))
    lines.enter(line: "/meer")
    #expect(lines.listen().contains { $0.hasPrefix("21 ") })
    // The words of the lists need no slash, and a row that is called so goes before them.
    for (typed, told) in [("sessies", "Hier is nog niets"), ("afspraken over-tijd", "Geen afspraken")] {
      lines.enter(line: typed)
      #expect(lines.listen().contains { $0.contains(told) }, "\(typed)")
    }
    lines.enter(line: "casussen")
    #expect(lines.listen().contains { $0.hasPrefix("1 Das 45") })
    let reis = reis()
    let agreed = Robot(reis.table, "lijn", at: .terugkijken, inLines: true)
    _ = agreed.listen()
    agreed.enter(line: "/afspraken")
    let told = agreed.listen()
    let number = told.first { $0.contains("Samen naar de werkplaats") }?.split(separator: " ").first ?? ""
    agreed.enter(line: "/zet \(number) gedaan We gingen samen")
    #expect(agreed.listen().contains { $0.hasPrefix("Bewaard: gedaan") })
    #expect(reis.casus.reisplan.afspraken.contains { $0.stand?.bracht == "We gingen samen" })
    agreed.enter(line: "/zet 99 gedaan")
    #expect(agreed.listen().contains { $0.contains("staat niet in deze lijst") })
    agreed.enter(line: "/zet \(number) klaar")
    #expect(agreed.listen().count == 1)
    agreed.enter(line: "/lijsten wat-misschien-wel-kan")
    #expect(agreed.listen().first == "wat misschien wel kan")
    agreed.enter(line: "/lijsten knelpunten kleur:rood")
    #expect(agreed.listen().count == 1)
    agreed.enter(line: "/bewaarlijst")
    #expect(agreed.listen().contains { $0.contains("nog geen bewaardag") })
    agreed.enter(line: "/draden")
    #expect(agreed.listen().contains { $0.contains("nog geen draden") })
  }
}
