import Panels
import Screen
import SessionModel
import Testing

/// What the note-taker fills in, and what becomes of it.
@Suite struct CaptureTests {
  @Test(arguments: Gevallen.vormen)
  func `the private faces read as they did`(vorm: String) throws {
    for (naam, teksten) in [
      ("leeg", []), ("enkele", vorm == "reisgezelschap" ? Gevallen.mensen : Gevallen.enkele),
    ] {
      let verhaal = Gevallen.verhaal(vorm, teksten)
      let etappe = try #require(verhaal.etappe(vorm))
      let panel = panel(for: etappe.stap.vorm)
      Golden.expect(panel.regie(etappe, verhaal.scene).joined(separator: "\n"), "\(vorm)-\(naam)-regie")
      Golden.expect(describe(panel.capture(etappe, verhaal.scene)), "\(vorm)-\(naam)-capture")
    }
  }

  @Test(arguments: Gevallen.vormen)
  func `who fills in what the step holds back types dots on the wall`(vorm: String) throws {
    var verhaal = Gevallen.verhaal(vorm, vorm == "reisgezelschap" ? Gevallen.mensen : Gevallen.enkele)
    verhaal.gebeurt(.tonenGezet(verhaal.stap(vorm), .los))
    for ding in try dingen(vorm, verhaal) {
      let made = ding.changes(ding.velden.map(anything))
      let isHeld = made.contains {
        if case .notitie(.gemaakt(let it)) = $0.fact { it.achtergehouden } else { false }
      }
      #expect(!isHeld || ding.achtergehouden, "\(ding.titel)")
    }
  }

  /// An answer that a field takes.
  private func anything(_ field: Form.Field) -> String {
    switch field.soort {
    case .tekst, .naam: "Rustig beginnen"
    case .keuze(let options), .vrij(let options): options.first?.value ?? ""
    case .meer(let options): options.first.map { String($0.letter) } ?? ""
    case .getal(let range), .getallen(let range, _): String(range.lowerBound)
    }
  }

  private func dingen(_ naam: String, _ verhaal: Verhaal) throws -> [Form.Ding] {
    let etappe = try #require(verhaal.etappe(naam))
    guard case .formulier(let form) = panel(for: etappe.stap.vorm).capture(etappe, verhaal.scene) else {
      return []
    }
    return form.dingen
  }

  @Test func `a person comes in agrees and leaves`() throws {
    var verhaal = Verhaal()
    verhaal.gebeurt(try fill("reisgezelschap", "erbij", ["jeugdhulp", "zorg", "tafel"], in: verhaal))
    let id = try #require(verhaal.scene.sessie.deelnemers.first).id
    verhaal.gebeurt(
      try fill("reisgezelschap", id.text, ["wijkteam", "zorg", "kring", "", "ja"], in: verhaal))
    let person = try #require(verhaal.scene.sessie.deelnemers.first)
    #expect(person.akkoord && person.naam == "wijkteam" && person.gegevens.plek == .kring)
    verhaal.gebeurt(try fill("reisgezelschap", id.text, ["wijkteam", "zorg", "weg", ""], in: verhaal))
    #expect(verhaal.scene.sessie.deelnemers.isEmpty)
  }

  @Test func `an afspraak is made mended and looked back on`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let mentor = try #require(verhaal.scene.sessie.deelnemers.first)
    verhaal.gebeurt(
      try fill(
        "morgen-anders", mentor.id.text, ["Ik bel eerst", "als het maandag is", "maandag", ""], in: verhaal))
    let made = try #require(verhaal.scene.plan.afspraken.first)
    #expect(
      made.gegevens.wie == "mentor" && made.gegevens.stem == .school && made.gegevens.deelnemer == mentor.id)
    #expect(made.gegevens.sessie == verhaal.sessie.id && made.gegevens.wanneer == "maandag")
    verhaal.gebeurt(
      try fill("morgen-anders", made.id.text, ["Ik kom langs", "", "dinsdag", "moeder"], in: verhaal))
    let mended = try #require(verhaal.scene.plan.afspraken.first)
    #expect(mended.gegevens.wat == "Ik kom langs" && mended.gegevens.metWie == "moeder")
    #expect(
      try fill("morgen-anders", made.id.text, ["Ik kom langs", "", "dinsdag", "moeder"], in: verhaal).isEmpty)
  }

  @Test func `hoeft niet is a full answer`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let mentor = try #require(verhaal.scene.sessie.deelnemers.first)
    #expect(try regie("morgen-anders", verhaal).contains { $0.contains("mentor") })
    verhaal.gebeurt(try fill("morgen-anders", mentor.id.text, ["-"], in: verhaal))
    #expect(verhaal.scene.sessie.nietNodig == [mentor.id])
    #expect(try !regie("morgen-anders", verhaal).contains { $0.contains("mentor") })
    #expect(verhaal.scene.plan.afspraken.isEmpty)
  }

  @Test func `who is here for their work comes first and the others after them`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let titles = try form("morgen-anders", verhaal).dingen.map(\.titel)
    #expect(
      titles == [
        "mentor", "leerplicht", "jeugdhulp", "wijkteam", "jeugdige", "moeder", "oma", "iemand anders",
      ])
  }

  @Test func `looking back keeps the stand with this session`() throws {
    var verhaal = Gevallen.verhaal("terugblik", ["", "", "", "Even bellen"])
    let last = try #require(verhaal.scene.plan.afspraken.last)
    verhaal.gebeurt(try fill("terugblik", last.id.text, ["gedaan", "rust"], in: verhaal))
    let stand = try #require(verhaal.scene.plan.afspraken.last?.stand)
    #expect(stand.soort == .gedaan && stand.bracht == "rust" && stand.sessie == verhaal.sessie.id)
  }

  @Test func `a mark on the scale can be of the person or the table`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    verhaal.gebeurt(try fill("schaal", "tafel", ["7", "Er is rust", "Een vast gezicht"], in: verhaal))
    let mark = try #require(verhaal.etappe("schaal")?.schalen.first)
    #expect(mark.deelnemer == nil && mark.cijfer == 7 && mark.hoger == "Een vast gezicht")
    #expect(try form("schaal", verhaal).dingen.first { $0.id == "tafel" }?.klaar == true)
  }

  @Test func `an idea is chosen by somebody and held back ones are not offered`() throws {
    var verhaal = Verhaal()
    let idea = verhaal.notitie("ideeen", "Een dag meelopen")
    verhaal.notitie("ideeen", "Nog even niet", achtergehouden: true)
    let dingen = try form("kiezen", verhaal).dingen
    #expect(dingen.map(\.titel) == ["Een dag meelopen"])
    #expect(dingen.first?.velden.first?.value(of: "j") == "jeugdige")
    verhaal.gebeurt(try fill("kiezen", idea.text, ["jeugdige", "dat wil ik"], in: verhaal))
    #expect(verhaal.scene.sessie.keuzes.map(\.door) == ["jeugdige"])
  }

  @Test func `numbers of ideas stay when one is held back`() throws {
    var verhaal = Verhaal()
    let first = verhaal.notitie("ideeen", "Eerste")
    verhaal.notitie("ideeen", "Tweede")
    var wijziging = Notitie.Wijziging()
    wijziging.achtergehouden = .set(true)
    verhaal.gebeurt(.notitieGewijzigd(first, wijziging))
    #expect(try form("kiezen", verhaal).dingen.map(\.titel) == ["Tweede"])
  }

  @Test func `a closing asks the most valuable again and mends the rest`() throws {
    var verhaal = Verhaal()
    verhaal.gebeurt(
      try fill("afsluiten", "waardevolst", ["Dat er geluisterd werd", "jeugdige"], in: verhaal))
    verhaal.gebeurt(try fill("afsluiten", "waardevolst", ["De rust", "ouder"], in: verhaal))
    verhaal.gebeurt(try fill("afsluiten", "volgende-stop", ["12 december"], in: verhaal))
    verhaal.gebeurt(try fill("afsluiten", "volgende-stop", ["13 december"], in: verhaal))
    verhaal.gebeurt(try fill("afsluiten", "mijlpaal", ["nieuwe-beweging", "fietsen"], in: verhaal))
    let notes = verhaal.scene.sessie.notities(in: verhaal.stap("afsluiten")).map(\.gegevens)
    #expect(notes.map(\.tekst) == ["Dat er geluisterd werd", "De rust", "13 december"])
    #expect(notes.map(\.vak) == [Slotvraag.waardevolst, .waardevolst, .volgendeStop].map(Vak.slotvraag))
    let milestone = try #require(verhaal.scene.casus?.mijlpalen.first)
    #expect(milestone.soort == .nieuweBeweging && milestone.dag.iso == "2026-11-21")
  }

  @Test func `milestones are only asked with a casus`() throws {
    #expect(try !form("afsluiten", Verhaal(casus: false)).dingen.contains { $0.id == "mijlpaal" })
  }

  @Test func `a step that holds back holds its answers back`() throws {
    var verhaal = Verhaal()
    verhaal.gebeurt(try fill("gesloten einde", "waardevolst", ["", "Dit blijft hier"], in: verhaal))
    #expect(
      verhaal.scene.sessie.notities(in: verhaal.stap("gesloten einde")).map(\.gegevens.achtergehouden) == [
        true
      ])
  }

  @Test func `every answer of a choice has a letter of its own`() throws {
    var verhaal = Verhaal()
    for number in 0..<20 {
      verhaal.gebeurt(.deelnemerErbij(Deelnemer.Gegevens(stem: .zorg, label: "zorg \(number)")))
    }
    verhaal.notitie("ideeen", "Een dag meelopen")
    let field = try #require(try form("kiezen", verhaal).dingen.first?.velden.first)
    guard case .keuze(let options) = field.soort else { return #expect(Bool(false), "a choice was expected") }
    #expect(options.count == 23 && Set(options.map(\.letter)).count == 23)
    for option in options { #expect(field.value(of: String(option.letter)) == option.value) }
  }

  @Test func `columns of the step are the compartments of the note line`() throws {
    let verhaal = Verhaal()
    let etappe = try #require(verhaal.etappe("feiten"))
    guard case .lijn(let form) = OogstPanel().capture(etappe, verhaal.scene) else {
      return #expect(Bool(false), "a note line was expected")
    }
    #expect(form.vakken == [.kolom("feiten"), .kolom("beleving")])
  }

  private func form(_ naam: String, _ verhaal: Verhaal) throws -> Form {
    let etappe = try #require(verhaal.etappe(naam))
    guard case .formulier(let form) = panel(for: etappe.stap.vorm).capture(etappe, verhaal.scene) else {
      return Form(dingen: [])
    }
    return form
  }

  private func regie(_ naam: String, _ verhaal: Verhaal) throws -> [String] {
    let etappe = try #require(verhaal.etappe(naam))
    return panel(for: etappe.stap.vorm).regie(etappe, verhaal.scene)
  }

  private func fill(_ naam: String, _ id: String, _ values: [String], in verhaal: Verhaal) throws -> [Change]
  {
    let ding = try #require(try form(naam, verhaal).dingen.first { $0.id == id })
    let changes = ding.changes(values)
    for change in changes { #expect(verhaal.state.refusal(of: change) == nil) }
    return changes
  }

  private func describe(_ capture: Capture) -> String {
    switch capture {
    case .lijn(let form):
      return
        "lijn: stemmen \(form.stemmen), themas \(form.themas), vakken \(form.vakken), droom \(form.droom)"
    case .formulier(let form):
      let lines = form.dingen.flatMap { ding in
        ["\(ding.klaar ? "✓" : "·") \(ding.titel)\(ding.detail.isEmpty ? "" : "  (\(ding.detail))")"]
          + ding.velden.map {
            "    \($0.label): \(describe($0.soort)) [\($0.begin)]\($0.verplicht ? " *" : "")"
          }
      }
      return (lines.isEmpty ? [form.leeg] : lines).joined(separator: "\n")
    }
  }

  private func list(_ options: [Form.Field.Option]) -> String {
    options.map { "\($0.letter) \($0.label)" }.joined(separator: ", ")
  }

  private func describe(_ soort: Form.Field.Soort) -> String {
    switch soort {
    case .tekst: "tekst"
    case .naam: "naam"
    case .getal(let range): "getal \(range.lowerBound)-\(range.upperBound)"
    case .getallen(let range, let most): "\(most) getallen \(range.lowerBound)-\(range.upperBound)"
    case .keuze(let options): list(options)
    case .vrij(let options): "tekst, of \(list(options))"
    case .meer(let options): "meer van \(list(options))"
    }
  }
}
