import Screen
import SessionModel
import Templates
import Testing
import Views
import Wording

@testable import reisleider

/// Every shipped draaiboek is walked from its first step to its last, as a facilitator and a note-taker would.
@Suite struct WalkTests {
  static let names = Templates.all.map(\.name)

  @Test(arguments: names)
  func `a draaiboek is walked from its first step to its closing`(name: String) throws {
    let walk = try Walk(name)
    for (number, stap) in walk.draaiboek.stappen.enumerated() {
      walk.expect(at: stap)
      walk.note("notitie nummer \(number + 1)")
      walk.fillIn()
      walk.look()
      walk.table.wait(minutes: stap.minuten)
      walk.zaal.press("→")
      // First past the pages of what is read back.
      for _ in 0..<20 where stap.vorm == .teruglezen && walk.zaal.draft == nil && !walk.zaal.sees("sluiten") {
        walk.zaal.press("→")
      }
    }
    walk.zaal.press("Enter")
    #expect(walk.sessie.gesloten != nil)
    for number in walk.draaiboek.stappen.indices {
      let count = walk.sessie.notities.values.count { $0.gegevens.tekst == "notitie nummer \(number + 1)" }
      #expect(count == 1, "\(name), step \(number + 1)")
    }
    for (etappe, stap) in zip(walk.sessie.stappen, walk.draaiboek.stappen) {
      let minutes = etappe.besteed(at: walk.table.now) / 60_000
      #expect(minutes == Int64(stap.minuten), "\(name), \(stap.naam)")
    }
  }

  @Test(arguments: names)
  func `any order of steps keeps everything`(name: String) throws {
    let walk = try Walk(name)
    walk.note("het eerste")
    walk.zaal.press("s")
    #expect(walk.sessie.stappen[0].overgeslagen)
    walk.zaal.press("g", "End", "Enter")
    walk.note("het laatste")
    walk.zaal.press("g", "Home", "Enter")
    #expect(!walk.sessie.stappen[0].overgeslagen && walk.sessie.huidig == walk.sessie.stappen[0].id)
    walk.zaal.press("g", "Ctrl-↓", "Esc")
    #expect(walk.sessie.stappen[1].stap.naam == walk.draaiboek.stappen[0].naam)
    walk.zaal.press("i", "Enter").type("Wat is er nog?").press("Enter")
    #expect(walk.sessie.etappe?.stap.vraag == "Wat is er nog?")
    walk.note("ertussen")
    #expect(
      Set(walk.sessie.notities.values.map(\.gegevens.tekst)) == ["het eerste", "het laatste", "ertussen"])
    for notitie in walk.sessie.notities.values {
      #expect(walk.sessie.notities(in: notitie.gegevens.stap).contains(notitie))
    }
  }
}

/// A walk through one draaiboek, with a facilitator at zaal and a note-taker at noteer.
private struct Walk {
  let table = Table()
  let draaiboek: Draaiboek
  let zaal: Robot
  let noteer: Robot

  init(_ name: String) throws {
    let template = try #require(Templates.all.first { $0.name == name })
    draaiboek = try Draaiboek(parsing: template.markdown)
    let (casus, sessie) = (table.newName(), table.newName())
    let stream = StreamID(.sessie, sessie)
    let people: [Deelnemer.Gegevens] = [
      .init(stem: .jeugdige), .init(stem: .ouder, label: "moeder"), .init(stem: .school, label: "mentor"),
      .init(stem: .zorg, label: "wijkteam"), .init(stem: .leerplicht, plek: .kring),
    ]
    let begin = Sessie.Begin(draaiboek: template.markdown, casus: casus, bijeenkomst: table.newName())
    let changes =
      [
        Change(StreamID(.casus, casus), .casusGemaakt(Casus.Profiel(alias: "Egel"))),
        Change(stream, .sessieBegonnen(begin)),
      ] + people.map { Change(stream, .deelnemerErbij($0)) }
    _ = try table.append(changes, by: "begin")
    zaal = Robot(table, "zaal", at: .zaal(sessie))
    noteer = Robot(table, "noteer", at: .noteer(sessie))
  }

  var sessie: Sessie { table.sessie ?? Sessie(id: table.newName()) }

  func expect(at stap: Stap) {
    #expect(sessie.etappe?.stap.naam == stap.naam)
    noteer.shows(stap.naam)
  }

  /// A plain note is possible in every step, whatever its form.
  func note(_ text: String) {
    let before = sessie.notities.count
    noteer.type(text).press("Enter")
    #expect(sessie.notities.count == before + 1, "\(sessie.etappe?.stap.naam ?? "")")
  }

  /// Fills in the first thing of the form, if the step has one, and takes back what makes no sense.
  func fillIn() {
    noteer.press("Enter")
    for _ in 0..<8 { noteer.press("Enter") }
    for _ in 0..<8 { noteer.press("Esc") }
  }

  /// Every size shows something, and none traps.
  func look() {
    for (columns, rows) in [(120, 36), (80, 24), (40, 12), (20, 5), (1, 1)] {
      (zaal.size, noteer.size) = (Size(columns: columns, rows: rows), Size(columns: columns, rows: rows))
      #expect(zaal.canvas.size == zaal.size && noteer.canvas.size == noteer.size)
    }
    (zaal.size, noteer.size) = (Size(columns: 120, rows: 36), Size(columns: 120, rows: 36))
    #expect(zaal.rows.contains { !$0.isEmpty })
  }
}
