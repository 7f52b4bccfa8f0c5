import Panels
import Screen
import SessionModel
import Support
import Testing

/// What must be seen, and what must never be.
@Suite struct AllesTeZienTests {
  private static let sizes = [(12, 4), (20, 5), (40, 12), (48, 8), (80, 24), (120, 36), (160, 45)]
  /// A page is laid out from all notes, so the longest note is not looked at on its 600 smallest pages.
  private static let longSizes = [(40, 12), (80, 24), (120, 36)]

  @Test func `every form is looked at here`() {
    let verhaal = Verhaal()
    #expect(Set(Gevallen.vormen.compactMap { verhaal.etappe($0)?.stap.vorm }) == Set(Vorm.allCases))
  }

  @Test(arguments: Gevallen.vormen)
  func `every word is on some page`(vorm: String) {
    let long = Gevallen.veel + [Gevallen.lang]
    for (teksten, sizes) in [
      (Gevallen.enkele, Self.sizes), (Gevallen.veel, Self.sizes), (long, Self.longSizes),
    ] {
      let verhaal = Gevallen.verhaal(vorm, teksten)
      for (columns, rows) in sizes {
        // There a question has the smallest wall for itself.
        if columns < 20, vorm == "dilemma" { continue }
        let seen = Gevallen.pages(verhaal, vorm, columns: columns, rows: rows).flatMap(Self.glyphs)
        let seenCounts = Dictionary(seen.map { ($0, 1) }, uniquingKeysWith: +)
        // A dream may stand there in block letters; it has a test of its own.
        // So may a sentence that is alone on its page of what is read back.
        let alone = verhaal.scene.teruglezing.bladen.filter { $0.count == 1 }.compactMap(\.first?.tekst)
        let written =
          switch vorm {
          case "wensdroom": Array(teksten.dropFirst())
          // The moral question is the question of the wall.
          case "dilemma": Array(teksten.prefix(3) + teksten.dropFirst(4))
          case "teruglezen": teksten.filter { !alone.contains($0) }
          default: teksten
          }
        let told = Dictionary(
          written.joined().unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.value < 0x3A && $0.value > 0x2F
          }
          .map { ($0, 1) }, uniquingKeysWith: +)
        let lost = told.filter { seenCounts[$0.key, default: 0] < $0.value }
          .map { "\($0.key) \(seenCounts[$0.key, default: 0]) of \($0.value)" }
        #expect(lost.isEmpty, "\(vorm) \(columns)x\(rows): \(lost)")
      }
    }
  }

  @Test(arguments: Gevallen.vormen)
  func `the last note is on the first page`(vorm: String) {
    let others = [
      "terugblik", "kiezen", "stippen", "checklist", "reisgezelschap", "wensdroom", "teruglezen",
    ]
    guard !others.contains(vorm) else { return }
    let verhaal = Gevallen.verhaal(vorm, Gevallen.veel + ["Q"])
    for (columns, rows) in Self.sizes {
      // Where a name or a year stands before it, the smallest wall shows its beginning.
      if columns < 20, ["schaal", "weer", "gezicht", "tijdlijn", "dilemma"].contains(vorm) { continue }
      let canvas = Gevallen.zaal(verhaal, vorm, columns: columns, rows: rows).canvas
      #expect(Self.glyphs(canvas).contains("Q"), "\(vorm) \(columns)x\(rows)\n\(canvas.text)")
    }
  }

  @Test(arguments: Gevallen.vormen)
  func `every size and page can be drawn`(vorm: String) {
    let verhalen = [[], Gevallen.enkele, Gevallen.veel, Gevallen.breed, Gevallen.vijandig]
      .map { Gevallen.verhaal(vorm, $0) }
    for verhaal in verhalen {
      for columns in [0, 3, 12, 48, 80] {
        for rows in [0, 1, 8, 14] {
          for page in [-1, 1_000_000] {
            let shown = Gevallen.zaal(verhaal, vorm, columns: columns, rows: rows, page: page).shown
            #expect(shown.shown <= shown.total && shown.pages >= 1)
          }
        }
      }
    }
  }

  @Test(arguments: Gevallen.vormen)
  func `nothing is drawn outside the body`(vorm: String) {
    for teksten in [[], Gevallen.enkele, Gevallen.veel, [Gevallen.lang], Gevallen.vijandig] {
      let verhaal = Gevallen.verhaal(vorm, teksten)
      for (columns, rows) in Self.sizes {
        guard let layout = Gevallen.layout(verhaal, vorm, columns: columns, rows: rows) else { continue }
        var canvas = Canvas(Size(columns: columns, rows: rows))
        layout.draw(layout.firstPage, turned: 0, on: &canvas)
        let block = layout.body
        for y in 0..<canvas.size.rows {
          for x in 0..<canvas.size.columns
          where x < block.x || x >= block.right || y < block.y || y >= block.bottom {
            #expect(
              canvas[Point(x: x, y: y)] == .blank, "\(vorm) \(columns)x\(rows) at \(x),\(y)\n\(canvas.text)")
          }
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...12)
  func `nothing held back is ever projected`(seed: UInt64) {
    let secret: Unicode.Scalar = "☠"
    var dice = Dice(seed: seed)
    var verhaal = Verhaal(casus: seed % 3 != 0)
    verhaal.tafel()
    var notities: [Identifier] = []
    let vakken: [Vak?] =
      [nil, .kolom("feiten"), .gezelschap(.gewenst)] + Slotvraag.allCases.map(Vak.slotvraag)
      + Weegvak.allCases.map(Vak.weegvak)
    for _ in 0..<60 {
      let stap = verhaal.scene.sessie.stappen[dice.below(verhaal.scene.sessie.stappen.count)].stap.naam
      let isHeld = dice.below(2) == 0
      let words = Gevallen.enkele[dice.below(4)]
      let tekst = isHeld ? "\(secret)\(secret) \(words) \(secret)" : words
      let id = verhaal.notitie(
        stap, tekst, [Stem?.none, .ouder, .school][dice.below(3)],
        soort: Notitie.Soort.allCases[dice.below(4)], lichtje: dice.below(4) == 0,
        thema: [Thema?.none, .proces][dice.below(2)],
        vak: vakken[dice.below(vakken.count)], rij: [nil, "kind", words][dice.below(3)],
        achtergehouden: isHeld)
      notities.append(id)
      if dice.below(3) == 0 {
        let chosen = notities[dice.below(notities.count)]
        verhaal.gebeurt(.ideeGekozen(chosen, door: "jeugdige", waarom: ""))
      }
    }
    for etappe in verhaal.scene.sessie.stappen {
      for (columns, rows) in Self.sizes {
        for canvas in Gevallen.pages(verhaal, etappe.stap.naam, columns: columns, rows: rows) {
          #expect(
            !Self.glyphs(canvas).contains(secret), "seed \(seed), \(etappe.stap.naam) \(columns)x\(rows)")
        }
      }
    }
  }

  @Test func `voices are never shown with ideas`() {
    var verhaal = Verhaal()
    verhaal.tafel()
    verhaal.notitie("ideeen", "Een dag meelopen", .leerplicht)
    for naam in ["ideeen", "kiezen"] {
      #expect(!Gevallen.zaal(verhaal, naam, columns: 80, rows: 24).canvas.text.contains("leerplicht"))
    }
  }

  @Test func `who has no afspraak is never on the wall`() {
    var verhaal = Verhaal()
    verhaal.tafel()
    let text = Gevallen.zaal(verhaal, "morgen-anders", columns: 80, rows: 24).canvas.text
    for gegevens in Verhaal.gezelschap {
      #expect(!text.contains(gegevens.label.isEmpty ? gegevens.stem.rawValue : gegevens.label))
    }
  }

  private static func glyphs(_ canvas: Canvas) -> [Unicode.Scalar] {
    canvas.rows.joined().map(\.base)
  }
}
