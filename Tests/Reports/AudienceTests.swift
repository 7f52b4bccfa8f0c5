import SessionModel
import Testing
import Wording

@testable import Reports

/// Who gets what: the table, and reports made by it.
@Suite struct AudienceTests {
  private let say = Wording()

  /// The table as it was agreed, told in the words of the code: a row for each thing, a column for each reader.
  private static let agreed: [String: [String]] = [
    "dream, quotes": ["whole", "whole", "whole", "released"],
    "what works, ★": ["whole", "whole", "none", "themes"],
    "afspraken and outcome": ["ownFirst", "all", "all", "counts"],
    "scale, reasons": ["ownAndShared", "steps", "none", "none"],
    "hobbels, questions": ["plain", "assigned", "assigned", "system"],
    "moral deliberation": ["conclusion", "conclusion", "decision", "values"],
    "people": ["roles", "roles", "mandates", "counts"],
    "milestones": ["told", "told", "told", "counts"],
    "minutes, held-back count, retention": ["none", "none", "told", "none"],
  ]

  @Test func `each reader gets of each thing what was agreed`() {
    let readers: [Audience] = [.gezin, .netwerk, .dossier, .leren]
    let shares = readers.map(Shares.init)
    let table: [String: [String]] = [
      "dream, quotes": shares.map { "\($0.words)" }, "what works, ★": shares.map { "\($0.harvest)" },
      "afspraken and outcome": shares.map { "\($0.promises)" },
      "scale, reasons": shares.map { "\($0.marks)" },
      "hobbels, questions": shares.map { "\($0.open)" },
      "moral deliberation": shares.map { "\($0.weighing)" },
      "people": shares.map { "\($0.people)" }, "milestones": shares.map { "\($0.milestones)" },
      "minutes, held-back count, retention": shares.map { "\($0.record)" },
    ]
    #expect(table == Self.agreed)
  }

  @Test(arguments: [Audience.gezin, .netwerk, .dossier, .leren])
  func `the report of a session for each reader reads as its golden text`(audience: Audience) throws {
    let voorbeeld = Voorbeeld()
    let document = AudienceReport(
      sessie: voorbeeld.november, casus: voorbeeld.casus, for: audience, clock: .test, say: say
    ).document
    try Golden.expect(document.plainText, is: "voor-\(audience.rawValue).txt")
    try Golden.expect(document.json, is: "voor-\(audience.rawValue).json")
  }

  @Test(arguments: ReportForm.allCases)
  func `a journey in each form reads as its golden text`(form: ReportForm) throws {
    let voorbeeld = Voorbeeld()
    let document = AudienceReport(
      casus: voorbeeld.casus, sessies: [voorbeeld.november, voorbeeld.oktober], for: .netwerk, as: form,
      clock: .test, say: say
    ).document
    try Golden.expect(document.markdown, is: "reis-als-\(form.rawValue).md")
  }

  @Test func `the report for the family begins with the dream, and ends with the words it explains`() {
    let voorbeeld = Voorbeeld()
    let document = AudienceReport(
      casus: voorbeeld.casus, sessies: [voorbeeld.november, voorbeeld.oktober], for: .gezin, clock: .test,
      say: say
    ).document
    let heads = document.blocks.compactMap { if case .heading(2, let text) = $0 { text } else { nil } }
    #expect(heads.first == say(.kopDroom))
    #expect(!document.plainText.contains(say(.kopVerloop)))
  }

  @Test func `a word of the field is explained where it stands by itself, an abbreviation as it is written`()
  {
    func explained(_ text: String) -> [String] {
      let document = Document(title: "", blocks: [.paragraph(text)]).explained(say)
      return document.flatMap { if case .terms(let terms) = $0 { terms.map(\.word) } else { [String]() } }
    }
    #expect(explained("Wij gaan so naar het vo, en de swv's") == [])
    #expect(explained("De TLV is er, en het SWV ook.") == ["TLV", "SWV"])
    #expect(explained("5a, een Vrijstelling") == ["5a", "vrijstelling"])
    #expect(explained("de TLVs en de OOGOachtigen") == [])
    #expect(explained("") == [])
  }

  @Test func `of whom a report to learn from tells is nowhere in it`() {
    let alle = AlleVormen()
    let text = Format.allCases.map { format in
      String(
        decoding: format.bytes(
          of: Report(
            AudienceReport(sessie: alle.sessie, casus: alle.casus, for: .leren, clock: .test, say: say)
              .document),
          say) ?? [], as: UTF8.self)
    }.joined()
    #expect(!text.contains(alle.casus.alias))
    #expect(!text.contains("Denkstad"))
  }

  @Test(arguments: [
    ("kind, ouders en mentor", Audience.gezin), ("school en leerplicht", .netwerk), ("", .gezin),
    ("zzz", .gezin),
    ("alleen de gemeente", .netwerk),
  ])
  func `whom a report is for follows from to whom the table gave it`(pair: (String, Audience)) {
    let stemmen = pair.0.split(separator: " ").compactMap { word -> Stem? in
      switch word.filter(\.isLetter) {
      case "kind": .jeugdige
      case "ouders": .ouder
      case let other: Stem(rawValue: other)
      }
    }
    #expect(Audience(krijgt: stemmen, over: .kind) == pair.1)
    #expect(Audience(krijgt: [], over: nil) == .netwerk)
    #expect(Audience(krijgt: [], over: .netwerk) == .netwerk)
  }
}
