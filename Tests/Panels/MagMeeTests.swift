import Panels
import Screen
import SessionModel
import Support
import Testing

/// What somebody said in an interview travels only as far as they let it.
@Suite struct MagMeeTests {
  private static let sizes = [(12, 4), (20, 5), (40, 12), (48, 8), (80, 24), (120, 36)]

  // MARK: Pulling quotes to the table

  @Test func `a released quote is pulled onto the wall once`() throws {
    var verhaal = Verhaal()
    let quote = verhaal.interview("Sleutelen aan brommers", .jeugdige, lichtje: true, magMee: .mee)
    let other = verhaal.interview("Dit zei ik", .ouder, magMee: .woorden("Zo mag het"))
    #expect(
      try verhaal.formulier("reisdagboek").dingen.map(\.titel) == [
        "“Sleutelen aan brommers”", "“Zo mag het”",
      ])
    #expect(try verhaal.regie("reisdagboek").contains("Uit het interview nog te tonen: 2"))
    try verhaal.vulIn("reisdagboek", quote.text, "ja")
    let note = try #require(verhaal.scene.sessie.notities(in: verhaal.stap("reisdagboek")).first).gegevens
    #expect(note.tekst == "Sleutelen aan brommers" && note.soort == .citaat && note.stem == .jeugdige)
    #expect(note.bij == quote && note.lichtje && note.deelnemer == nil)
    #expect(try verhaal.formulier("reisdagboek").dingen.map(\.id) == [other.text])
    try verhaal.vulIn("reisdagboek", other.text, "ja")
    let end = try verhaal.formulier("reisdagboek")
    #expect(end.dingen.isEmpty && end.leeg == "Alle zinnen uit het interview zijn getoond.")
  }

  @Test func `a quote taken back can be pulled again`() throws {
    var verhaal = Verhaal()
    let quote = verhaal.interview("Sleutelen", .jeugdige, magMee: .mee)
    try verhaal.vulIn("reisdagboek", quote.text, "ja")
    let pulled = try #require(verhaal.scene.sessie.notities(in: verhaal.stap("reisdagboek")).first).id
    verhaal.gebeurt(.ingetrokken([pulled]))
    #expect(try verhaal.formulier("reisdagboek").dingen.map(\.id) == [quote.text])
  }

  @Test func `without released quotes plain notes are taken`() throws {
    var verhaal = Verhaal()
    verhaal.interview("Nog niet gevraagd", magMee: nil)
    let form = try verhaal.formulier("reisdagboek")
    #expect(form.dingen.isEmpty && form.leeg.contains("nog geen zinnen uit het interview"))
    #expect(try verhaal.noteForm("reisdagboek in vakken").vakken == [.kolom("nodig"), .kolom("aanwezig")])
  }

  @Test(arguments: UInt64(1)...12)
  func `what was not released is nowhere in this session`(seed: UInt64) throws {
    let secret = "☠"
    var dice = Dice(seed: seed)
    var verhaal = Verhaal()
    verhaal.tafel()
    for number in 0..<12 {
      let stem = [Stem?.none, .jeugdige, .ouder][dice.below(3)]
      let hidden = "\(secret) geheim \(number)"
      switch dice.below(5) {
      case 0: verhaal.interview(hidden, stem, magMee: .blijft)
      case 1: verhaal.interview(hidden, stem, lichtje: true, magMee: nil)
      case 2: verhaal.interview(hidden, stem, achtergehouden: true, magMee: .mee)
      case 3: verhaal.interview(hidden, stem, magMee: .woorden("Zo mag \(number)"))
      default: verhaal.interview("Dit mag \(number)", stem, magMee: .mee)
      }
    }
    for _ in 0..<12 {
      try expectNowhere(secret, in: verhaal, seed)
      guard let next = try verhaal.formulier("reisdagboek").dingen.first else { break }
      try verhaal.vulIn("reisdagboek", next.id, dice.below(5) == 0 ? "nee" : "ja")
    }
  }

  private func expectNowhere(_ secret: String, in verhaal: Verhaal, _ seed: UInt64) throws {
    for etappe in verhaal.scene.sessie.stappen {
      let (naam, panel) = (etappe.stap.naam, panel(for: etappe.stap.vorm))
      #expect(!panel.regie(etappe, verhaal.scene).joined().contains(secret), "seed \(seed), \(naam)")
      if case .formulier(let form) = panel.capture(etappe, verhaal.scene) {
        for ding in form.dingen {
          let words = [ding.titel, ding.detail] + ding.velden.flatMap { [$0.label, $0.begin] }
          #expect(!words.joined().contains(secret), "seed \(seed), \(naam)")
        }
      }
      for (columns, rows) in [(12, 4), (80, 24)] {
        for page in Gevallen.pages(verhaal, naam, columns: columns, rows: rows) {
          #expect(!page.text.contains(secret), "seed \(seed), \(naam) \(columns)x\(rows)")
        }
      }
    }
  }
}
