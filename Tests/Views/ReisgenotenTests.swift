import Acts
import Panels
import Screen
import SessionModel
import Templates
import Testing
import Wording

@testable import Views

/// Who travelled along before is offered at the next table, and put in by nobody but who is asked.
@Suite struct ReisgenotenTests {
  private let reis: Reis
  /// The next session of the same child.
  private let sessie: Identifier

  init() throws {
    reis = Reis(draaiboek: "reisbureau")
    reis.noteer("+ z: jeugdhulp ×2", "+ s: mentor")
    for line in ["/mensen anker mentor", "/mensen vertrouwenspersoon oma", "/mensen gewenst opa", "/sluit"] {
      reis.noteer.type(line).press("Enter")
    }
    #expect(reis.sessie.gesloten != nil)
    sessie = reis.table.newName()
    let text = Templates.all.first { $0.name == "reisbureau" }?.markdown ?? ""
    let begin = Sessie.Begin(draaiboek: text, casus: reis.casus.id, bijeenkomst: reis.table.newName())
    let here = Deelnemer.Gegevens(stem: .ouder, label: "moeder")
    let stream = StreamID(.sessie, sessie)
    _ = try reis.table.append(
      [Change(stream, .sessieBegonnen(begin)), Change(stream, .deelnemerErbij(here))], by: "begin")
  }

  private func form(isProjected: Bool = false) throws -> [Form.Ding] {
    var scene = try #require(reis.table.state.scene(sessie, at: reis.table.now, Table.clock, Wording()))
    if isProjected { scene = scene.geprojecteerd }
    let etappe = try #require(scene.sessie.stappen.first { $0.stap.vorm == .reisgezelschap })
    guard case .formulier(let form) = ReisgezelschapPanel().capture(etappe, scene) else { return [] }
    return form.dingen
  }

  private func fill(_ title: String, _ values: String...) throws {
    let ding = try #require(form().first { $0.titel == title })
    _ = try reis.table.append(ding.changes(values), by: "noteer")
  }

  private var people: [Deelnemer.Gegevens] {
    reis.table.state.sessie(sessie)?.deelnemers.map(\.gegevens) ?? []
  }

  @Test func `who sat at the last table comes back as they were, and is offered no more`() throws {
    let offered = try form().filter { $0.id.hasPrefix("eerder-") }.map(\.titel)
    #expect(offered == ["jeugdige", "jeugdhulp ×2 · zorg", "mentor · school"])
    #expect(!offered.contains { $0.contains("moeder") }, "she is here")
    try fill(try #require(offered.first { $0.contains("jeugdhulp") }), "kring")
    #expect(people.last == Deelnemer.Gegevens(stem: .zorg, label: "jeugdhulp", plek: .kring, aantal: 2))
    #expect(try !form().contains { $0.id.hasPrefix("eerder-") && $0.titel.contains("jeugdhulp") })
  }

  @Test func `who belongs to the child is offered on a private screen alone`() throws {
    let known = try form().filter { $0.id.hasPrefix("bekend-") }
    #expect(known.map(\.titel) == ["oma", "opa"], "the mentor sat at the last table")
    #expect(try !form(isProjected: true).contains { $0.id.hasPrefix("bekend-") })
    try fill("oma", "tafel", "anders")
    #expect(people.last == Deelnemer.Gegevens(stem: .anders, label: "oma"))
    try fill("opa", "gewenst")
    let wished = reis.table.state.sessie(sessie)?.notities.values.filter {
      $0.gegevens.vak == .gezelschap(.gewenst)
    }
    #expect(wished?.map(\.gegevens.tekst) == ["opa"])
    #expect(try !form().contains { $0.id.hasPrefix("bekend-") })
  }
}
