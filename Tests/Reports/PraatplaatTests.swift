import Foundation
import FoundationXML
import SessionModel
import Testing
import Wording

@testable import Reports

/// A picture on which nothing stands over anything else, whatever there is to tell.
@Suite struct PraatplaatTests {
  private let say = Wording()

  private static func plaat(_ count: Int, word: String = "samen aan tafel zonder haast") -> Praatplaat {
    let zinnen = (0..<count).map { Praatplaat.Zin(tekst: "\(word) \($0)", lichtje: $0.isMultiple(of: 3)) }
    return Praatplaat(
      titel: count == 0 ? "Reis" : "De reis van Vlinder",
      stand: "concept, stand van zaterdag 21 november 2026",
      droom: count == 0 ? "" : "Later wil ik brommers maken met \(word), met een eigen hoek in de werkplaats",
      dromer: count == 0 ? "" : "jeugdige",
      haltes: (0..<count).map {
        Praatplaat.Halte(
          wanneer: "20\($0 + 10)", wat: "\(word) \($0)", lichtpunt: $0.isMultiple(of: 4),
          blijft: $0.isMultiple(of: 4))
      }, werkt: zinnen, gekozen: zinnen, stappen: zinnen, reizigers: zinnen, voet: "Gemaakt door de tafel.")
  }

  private static func texts(_ svg: SVG) -> [(text: String, box: SVG.Box)] {
    svg.shapes.compactMap { shape in
      if case .text(let text, let box, _, _, _, _) = shape { (text, box) } else { nil }
    }
  }

  static let words = [
    "samen", "wedstrijdzwemvereniging en brommers", String(repeating: "kampeerwinkelbaas", count: 4),
    String(repeating: "x", count: 3_000), "zin met “aanhaling”, € 5 en é", "",
  ]

  @Test(arguments: zip([0, 1, 3, 12, 60, 600], [PraatplaatPaper.a4, .a4, .a3, .a4, .a3, .a4]))
  func `no words stand over others or leave the sheet`(count: Int, paper: PraatplaatPaper) {
    for word in Self.words {
      let svg = PraatplaatSheet(plaat: Self.plaat(count, word: word), paper: paper, say: say).picture
      let sheet = SVG.Box(0, 0, svg.width, svg.height)
      let texts = Self.texts(svg)
      for (index, one) in texts.enumerated() {
        #expect(
          sheet.contains(one.box), "\(count) \(word.prefix(20)): “\(one.text.prefix(40))” at \(one.box)")
        for other in texts.dropFirst(index + 1) where one.box.overlaps(other.box) {
          Issue.record(
            "\(count) \(word.prefix(20)): “\(one.text.prefix(40))” over “\(other.text.prefix(40))”")
        }
      }
    }
  }

  @Test(arguments: [1, 60]) func `a picture is read in grey, and nothing in it comes from elsewhere`(
    count: Int
  ) {
    let svg = PraatplaatSheet(plaat: Self.plaat(count), paper: .a4, say: say).picture
    for shape in svg.shapes {
      guard case .text(_, _, let size, _, let ink, _) = shape else { continue }
      #expect(size >= 30, "letters of 8.5 points and more")
      for ground in [SVG.Ink.paper, .cloud, .stop, .field] {
        #expect(ground.luminance - ink.luminance >= 100, "\(ink) on \(ground)")
      }
    }
    let text = svg.file
    #expect(
      !text.contains("href") && !text.contains("url(") && !text.contains("script") && !text.contains("style=")
    )
    #expect(text.contains("<title>De reis van Vlinder</title>"))
  }

  @Test func `a stop that lit up, or at which something was reached, stays where there are more than fit`() {
    let plaat = Self.plaat(30)
    let svg = PraatplaatSheet(plaat: plaat, paper: .a4, say: say).picture
    let text = svg.shapes.compactMap { if case .star = $0 { 1 } else { nil } }.count
    #expect(text >= 8)
    #expect(Self.texts(svg).contains { $0.text == "+21 meer" })
  }

  @Test func `the same picture is made of the same journey, and its words are in the report too`() {
    let voorbeeld = Voorbeeld()
    func made() -> Document {
      AudienceReport(
        casus: voorbeeld.casus, sessies: [voorbeeld.november, voorbeeld.oktober], for: .gezin, clock: .test,
        say: say
      ).praatplaat(on: .a4)
    }
    #expect(made() == made())
    let (document, words) = (made(), made().plainText)
    #expect(words.contains("Sleutelen aan brommers") && words.contains("moeder"))
    let picture = document.picture.map { String(decoding: Array($0.file.utf8), as: UTF8.self) } ?? ""
    #expect(picture.contains("Sleutelen"))
    #expect(XMLParser(data: Data(picture.utf8)).parse())
  }

  @Test func `a picture of hostile words is XML that says just those`() {
    var plaat = Self.plaat(3)
    plaat.droom = "<script>alert(1)</script> & \"]]>\" \u{202E}om \u{FFFF}"
    let file = PraatplaatSheet(plaat: plaat, paper: .a4, say: say).picture.file
    #expect(XMLParser(data: Data(file.utf8)).parse())
    #expect(!file.contains("<script"))
  }
}
