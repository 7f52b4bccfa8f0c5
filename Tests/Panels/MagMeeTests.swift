import Panels
import Screen
import SessionModel
import Testing

/// What somebody said in an interview travels only as far as they let it.
@Suite struct MagMeeTests {
  private static let sizes = [(12, 4), (20, 5), (40, 12), (48, 8), (80, 14), (120, 26)]

  // MARK: Reading back

  @Test func eachQuoteIsAnsweredWithYesNoOrOtherWords() throws {
    var verhaal = Verhaal()
    let quotes = ["Eén", "Twee", "Drie"].map { verhaal.notitie("oogst", $0, .jeugdige, soort: .citaat) }
    let star = verhaal.notitie("wat-werkt", "Vier", .ouder, lichtje: true)
    verhaal.notitie("oogst", "Gewoon", .ouder)
    #expect(
      try verhaal.formulier("teruglezen").items.map(\.titel) == ["“Vier”", "“Eén”", "“Twee”", "“Drie”"])
    try verhaal.vulIn("teruglezen", quotes[0].text, "j")
    try verhaal.vulIn("teruglezen", quotes[1].text, "n")
    try verhaal.vulIn("teruglezen", quotes[2].text, "in deze woorden", "Liever zo")
    #expect(try verhaal.regie("teruglezen").first == "Nog terug te lezen: 1")
    let notes = quotes.compactMap { verhaal.scene.sessie.notities[$0] }
    #expect(notes.map(\.magMee) == [.ja, .nee, .inDezeWoorden("Liever zo")])
    #expect(notes.map(\.vrijgegeven) == ["Eén", nil, "Liever zo"])
    #expect(try verhaal.formulier("teruglezen").items.map(\.klaar) == [false, true, true, true])
    try verhaal.vulIn("teruglezen", star.text, "ja")
    #expect(try verhaal.regie("teruglezen") == ["Alles is teruggelezen. Dank je wel."])
  }

  @Test func anAnswerCanBeChanged() throws {
    var verhaal = Verhaal()
    let quote = verhaal.notitie("oogst", "Eén", .jeugdige, soort: .citaat)
    try verhaal.vulIn("teruglezen", quote.text, "j")
    try verhaal.vulIn("teruglezen", quote.text, "n")
    #expect(verhaal.scene.sessie.notities[quote]?.vrijgegeven == nil)
  }

  @Test(arguments: UInt64(1)...8)
  func oneQuoteAtATimeAndNoneBeforeItIsPulled(seed: UInt64) {
    let marks: [Unicode.Scalar] = ["①", "②", "③", "④", "⑤", "⑥"]
    var dice = Dobbelsteen(seed: seed)
    var verhaal = Verhaal()
    verhaal.tafel()
    var refused: Set<Unicode.Scalar> = []
    for mark in marks {
      let words = String(repeating: "\(mark) zei ik ", count: 1 + dice.below(12))
      let id = verhaal.notitie(
        ["oogst", "wat-werkt", "teruglezen"][dice.below(3)], words, .jeugdige, soort: .citaat)
      switch dice.below(4) {
      case 0: verhaal.gebeurt(.magMeeGezegd(id, .ja))
      case 1:
        verhaal.gebeurt(.magMeeGezegd(id, .nee))
        refused.insert(mark)
      default: break
      }
    }
    for (columns, rows) in Self.sizes {
      let pages = Gevallen.pages(verhaal, "teruglezen", columns: columns, rows: rows)
      for (number, page) in pages.enumerated() {
        let seen = Set(page.cells.map(\.base)).intersection(marks)
        #expect(seen.count <= (number == 0 ? 0 : 1), "seed \(seed) \(columns)x\(rows) page \(number)")
        #expect(seen.isDisjoint(with: refused), "seed \(seed) \(columns)x\(rows) page \(number)")
      }
    }
  }

  @Test func aQuoteOnTheWallLooksAsItDid() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let quotes = Gevallen.enkele.map { verhaal.notitie("oogst", $0, .jeugdige, soort: .citaat) }
    try verhaal.vulIn("teruglezen", quotes[1].text, "n")
    try verhaal.vulIn("teruglezen", quotes[2].text, "in deze woorden", "Samen eten, en niet over school")
    for page in 1...3 {
      for (columns, rows) in [(12, 4), (40, 12), (80, 14), (120, 26)] {
        GesprekTests.picture(verhaal, "teruglezen", "blad\(page)", columns, rows, page: page)
      }
    }
  }

  // MARK: Pulling quotes to the table

  @Test func aReleasedQuoteIsPulledOntoTheWallOnce() throws {
    var verhaal = Verhaal()
    let quote = verhaal.interview("Sleutelen aan brommers", .jeugdige, lichtje: true, magMee: .ja)
    let other = verhaal.interview("Dit zei ik", .ouder, magMee: .inDezeWoorden("Zo mag het"))
    #expect(
      try verhaal.formulier("reisdagboek").items.map(\.titel) == ["“Sleutelen aan brommers”", "“Zo mag het”"])
    #expect(try verhaal.regie("reisdagboek").contains("Uit het interview nog te tonen: 2"))
    try verhaal.vulIn("reisdagboek", quote.text, "ja")
    let note = try #require(verhaal.scene.sessie.notities(in: verhaal.stap("reisdagboek")).first).gegevens
    #expect(note.tekst == "Sleutelen aan brommers" && note.soort == .citaat && note.stem == .jeugdige)
    #expect(note.bij == quote && note.lichtje && note.deelnemer == nil)
    #expect(try verhaal.formulier("reisdagboek").items.map(\.id) == [other.text])
    try verhaal.vulIn("reisdagboek", other.text, "ja")
    let end = try verhaal.formulier("reisdagboek")
    #expect(end.items.isEmpty && end.leeg == "Alle vrijgegeven citaten zijn getoond.")
  }

  @Test func aQuoteTakenBackCanBePulledAgain() throws {
    var verhaal = Verhaal()
    let quote = verhaal.interview("Sleutelen", .jeugdige, magMee: .ja)
    try verhaal.vulIn("reisdagboek", quote.text, "ja")
    let pulled = try #require(verhaal.scene.sessie.notities(in: verhaal.stap("reisdagboek")).first).id
    verhaal.gebeurt(.ingetrokken([pulled]))
    #expect(try verhaal.formulier("reisdagboek").items.map(\.id) == [quote.text])
  }

  @Test func aPulledQuoteIsNotReadBackAgain() throws {
    var verhaal = Verhaal()
    let quote = verhaal.interview("Sleutelen", .jeugdige, magMee: .ja)
    try verhaal.vulIn("reisdagboek", quote.text, "ja")
    #expect(try verhaal.formulier("teruglezen").items.isEmpty)
  }

  @Test func withoutReleasedQuotesPlainNotesAreTaken() throws {
    var verhaal = Verhaal()
    verhaal.interview("Nog niet gevraagd", magMee: nil)
    let form = try verhaal.formulier("reisdagboek")
    #expect(form.items.isEmpty && form.leeg.contains("nog niets vrijgegeven"))
    #expect(try verhaal.noteForm("reisdagboek in vakken").vakken == ["nodig", "aanwezig"])
  }

  @Test(arguments: UInt64(1)...12)
  func whatWasNotReleasedIsNowhereInThisSession(seed: UInt64) throws {
    let secret = "☠"
    var dice = Dobbelsteen(seed: seed)
    var verhaal = Verhaal()
    verhaal.tafel()
    for number in 0..<12 {
      let stem = [Stem?.none, .jeugdige, .ouder][dice.below(3)]
      let hidden = "\(secret) geheim \(number)"
      switch dice.below(5) {
      case 0: verhaal.interview(hidden, stem, magMee: .nee)
      case 1: verhaal.interview(hidden, stem, lichtje: true, magMee: nil)
      case 2: verhaal.interview(hidden, stem, achtergehouden: true, magMee: .ja)
      case 3: verhaal.interview(hidden, stem, magMee: .inDezeWoorden("Zo mag \(number)"))
      default: verhaal.interview("Dit mag \(number)", stem, magMee: .ja)
      }
    }
    for _ in 0..<12 {
      try expectNowhere(secret, in: verhaal, seed)
      guard let next = try verhaal.formulier("reisdagboek").items.first else { break }
      try verhaal.vulIn("reisdagboek", next.id, dice.below(5) == 0 ? "nee" : "ja")
    }
  }

  private func expectNowhere(_ secret: String, in verhaal: Verhaal, _ seed: UInt64) throws {
    for etappe in verhaal.scene.sessie.stappen {
      let (naam, panel) = (etappe.stap.naam, panel(for: etappe.stap.vorm))
      #expect(!panel.regie(etappe, verhaal.scene).joined().contains(secret), "seed \(seed), \(naam)")
      if case .formulier(let form) = panel.capture(etappe, verhaal.scene) {
        for item in form.items {
          let words = [item.titel, item.detail] + item.velden.flatMap { [$0.label, $0.begin] }
          #expect(!words.joined().contains(secret), "seed \(seed), \(naam)")
        }
      }
      for (columns, rows) in [(12, 4), (80, 14)] {
        for page in Gevallen.pages(verhaal, naam, columns: columns, rows: rows) {
          #expect(!page.text.contains(secret), "seed \(seed), \(naam) \(columns)x\(rows)")
        }
      }
    }
  }
}
