import Foundation
import FoundationXML
import SessionModel
import Testing
import Wording

@testable import Reports

/// Eight pages on one sheet, and the sheet of a region: nothing stands over anything else, whatever there is to tell.
@Suite struct ReisboekjeTests {
  private let say = Wording()

  private static func boekje(_ count: Int, word: String) -> Reisboekje {
    let zinnen = (0..<count).map { Praatplaat.Zin(tekst: "\(word) \($0)", lichtje: $0.isMultiple(of: 3)) }
    let plaat = Praatplaat(
      titel: "De reis van Vlinder", stand: "concept, stand van zaterdag 21 november 2026",
      droom: count == 0 ? "" : "Later wil ik brommers maken met \(word)",
      dromer: count == 0 ? "" : "jeugdige",
      haltes: (0..<count).map {
        .init(
          wanneer: "20\($0 + 10)", wat: "\(word) \($0)", lichtpunt: $0.isMultiple(of: 4),
          blijft: $0.isMultiple(of: 4))
      }, werkt: zinnen, gekozen: zinnen, stappen: zinnen, reizigers: zinnen,
      voet: "Gemaakt door de tafel. Wat hier staat, mocht mee.")
    return Reisboekje(plaat: plaat, alias: "Vlinder", weerzien: zinnen)
  }

  /// Each text with where it stands on the sheet, also of what is upside down.
  private static func texts(_ shapes: [SVG.Shape]) -> [(text: String, box: SVG.Box)] {
    shapes.flatMap { shape -> [(text: String, box: SVG.Box)] in
      switch shape {
      case .text(let text, let box, _, _, _, _): [(text, box)]
      case .turned(let inner, let page):
        texts(inner).map { text, box in
          (
            text,
            SVG.Box(
              2 * page.x + page.width - box.right, 2 * page.y + page.height - box.bottom, box.width,
              box.height)
          )
        }
      case .area, .road, .line, .disc, .star: []
      }
    }
  }

  private static func expectApart(_ svg: SVG, _ what: String) {
    let sheet = SVG.Box(0, 0, svg.width, svg.height)
    let texts = texts(svg.shapes)
    for (index, one) in texts.enumerated() {
      #expect(sheet.contains(one.box), "\(what): “\(one.text.prefix(40))” at \(one.box)")
      for other in texts.dropFirst(index + 1) where one.box.overlaps(other.box) {
        Issue.record("\(what): “\(one.text.prefix(40))” over “\(other.text.prefix(40))”")
      }
    }
  }

  @Test(arguments: [0, 1, 3, 9, 60, 600]) func `no words of a page stand over others or on another page`(
    count: Int
  ) {
    for word in PraatplaatTests.words {
      let svg = ReisboekjeSheet(boekje: Self.boekje(count, word: word), say: say).picture
      Self.expectApart(svg, "\(count) \(word.prefix(20))")
      let pages = (1...8).map { ReisboekjeSheet.place(of: $0).box }
      for (text, box) in Self.texts(svg.shapes) {
        #expect(pages.contains { $0.inset(20).contains(box) }, "\(count): “\(text.prefix(40))” at \(box)")
      }
    }
  }

  @Test func `pages follow each other when the sheet is folded`() {
    let below = [8, 1, 2, 3].map(ReisboekjeSheet.place)
    let above = [7, 6, 5, 4].map(ReisboekjeSheet.place)
    #expect(below.allSatisfy { !$0.isTurned && $0.box.y == 1_050 })
    #expect(above.allSatisfy { $0.isTurned && $0.box.y == 0 })
    for row in [below, above] { #expect(row.map(\.box.x) == row.map(\.box.x).sorted()) }
  }

  @Test func `every stop stands on the road as far as there is room, and the rest is counted`() {
    for count in 0...12 {
      let (first, then, more) = Self.boekje(count, word: "x").weg
      #expect(first.count + then.count + more == count && first.count <= 4 && then.count <= 3, "\(count)")
    }
  }

  @Test func `a booklet of a journey is XML, the same each time, and its words can be read too`() {
    let voorbeeld = Voorbeeld()
    let document = AudienceReport(
      casus: voorbeeld.casus, sessies: [voorbeeld.november, voorbeeld.oktober], for: .gezin, clock: .test,
      say: say
    ).reisboekje
    let file = document.sheet.file
    #expect(XMLParser(data: Data(file.utf8)).parse())
    #expect(file.contains("rotate(180"))
    #expect(document.plainText.contains("Sleutelen aan brommers") && document.plainText.contains("moeder"))
    let zip = document.odt(say).map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(zip.contains("fo:page-width=\"297.0mm\"") && zip.contains("Plaatblad_1"))
    #expect(document.html(say).contains("<figure class=\"blad\">"))
  }

  @Test(arguments: [0, 1, 2, 3, 5, 6, 9]) func `on a sheet of a region nothing stands over anything else`(
    count: Int
  ) {
    for (word, paper) in zip(PraatplaatTests.words, [PraatplaatPaper.a4, .a3, .a4, .a4, .a4, .a4]) {
      let zinnen = (0..<count).map { Praatplaat.Zin(tekst: "\(word) \($0)", lichtje: $0.isMultiple(of: 2)) }
      var plaat = Streekplaat(
        soort: count.isMultiple(of: 2) ? .draden : .reizen, titel: "Wat we leren \(word)",
        onderwerp: "rust \(word)", stand: "2026-2027",
        wegen: zinnen.map {
          .init(
            tekst: $0.tekst, onder: "in 3 reizen", bij: .init(tekst: "\($0.tekst) en nog meer", lichtje: true)
          )
        }, zinnen: zinnen, voet: say(.streekVoet))
      plaat.getallen = [.init(tekst: "12 kinderen op reis")]
      let svg = StreekplaatSheet(plaat: plaat, paper: paper, say: say).picture
      Self.expectApart(svg, "\(count) \(word.prefix(20))")
      #expect(XMLParser(data: Data(svg.file.utf8)).parse())
    }
  }
}
