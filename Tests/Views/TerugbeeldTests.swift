import Screen
import SessionModel
import Testing

@testable import Views

/// What looking back looks like where it is not as usual: empty, narrowed to nothing, covered, settled, refused.
struct TerugbeeldTests {
  private func reis() -> Reis {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    return reis
  }

  @Test func `every list without rows says what comes there`() {
    let terug = Robot(Table(), "terug", at: .terugkijken)
    for tab in Tabblad.allCases {
      terug.press(String(tab.cijfer))
      Golden.expect(terug, "terug-niets-\(tab)")
    }
    terug.press("1", "→", "→")
    Golden.expect(terug, "terug-niets-bewaren")
  }

  @Test func `lists with rows, one narrowed by what it does not know, and their help`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    Golden.expect(terug, "terug-lijst-casussen")
    terug.press("F1")
    Golden.expect(terug, "terug-lijst-hulp")
    terug.press("Esc", "→").shows("een jaar")
    Golden.expect(terug, "terug-lijst-jaar-oud")
    terug.press("2")
    Golden.expect(terug, "terug-lijst-sessies")
    terug.press("3", "Enter", "Ctrl-F").type("kleur:rood").press("Enter")
    Golden.expect(terug, "terug-lijst-vreemd")
    terug.press("Ctrl-F", "Esc", "f", "f")
    Golden.expect(terug, "terug-lijst-geen-zulke")
  }

  @Test func `a search that finds nothing, and one that asks for what there is not`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("/")
    Golden.expect(terug, "terug-zoek-leeg")
    terug.type("zeppelin").shows("Niets gevonden.")
    Golden.expect(terug, "terug-zoek-niets")
    terug.press("F1")
    Golden.expect(terug, "terug-zoek-hulp")
  }

  @Test func `what is held back on the page of a session, and what became of something as it is asked`() {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Bagage")
    reis.noteer("p: Dit hoeft nog niet op het scherm")
    reis.verloopt(totEnMet: "Uitchecken")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("2", "Enter").lacks("Dit hoeft nog niet")
    terug.press("v").press("PgDn", "PgDn")
    while !terug.sees("Dit hoeft nog niet"), !terug.sees("100%") { terug.press("PgDn") }
    Golden.expect(terug, "terug-sessie-met-v")
    terug.press("Esc", "3", "Enter", "Enter", " ")
    Golden.expect(terug, "terug-afspraak-stand")
    terug.press("g").type("Elke week samen")
    Golden.expect(terug, "terug-afspraak-bracht")
    terug.press("Enter")
    Golden.expect(terug, "terug-afspraak-dag")
    reis.table.weather = .full
    terug.press("Enter")
    Golden.expect(terug, "terug-afspraak-vol")
  }

  @Test func `a report that was settled, and would be another now, on the page of a journey`() throws {
    let reis = reis()
    let stream = StreamID(.casus, reis.casus.id)
    let laid = Correctie(.concept, voor: "gezin", vorm: "verslag", merk: "0")
    var settled = laid
    (settled.wat, settled.wie) = (.vastgesteld, "kind en moeder")
    _ = try reis.table.append(
      [Change(stream, .correctie(laid)), Change(stream, .correctie(settled))], by: "test")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("Enter").shows("na vaststelling gewijzigd")
    Golden.expect(terug, "terug-reis-vastgesteld")
    terug.press("9")
    Golden.expect(terug, "terug-reis-9-vastgesteld")
    terug.press("F1")
    Golden.expect(terug, "terug-reis-hulp")
  }

  @Test func `a session played again with all that was said in it, and a journey of which nothing is left`()
    throws
  {
    let reis = reis()
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("2", "Enter", "r", "End", "v")
    Golden.expect(terug, "terug-spel-alles")
    terug.press("*").shows("geen ★ meer")
    Golden.expect(terug, "terug-spel-geen-ster")
    let table = Table()
    _ = try table.append(
      [Change(StreamID(.casus, table.newName()), .casusGemaakt(Casus.Profiel(alias: "Das")))], by: "test")
    let other = Robot(table, "terug", at: .terugkijken)
    other.press("Enter")
    for event in table.journal { table.erase(event.id, in: event.stream) }
    _ = try table.append([Change(.huis, .draadGezet(nil, .init(naam: "water")))], by: "test")
    other.wake()
    Golden.expect(other, "terug-reis-gewist")
  }
}
