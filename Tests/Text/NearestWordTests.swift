import Testing
import Text

@Suite struct NearestWordTests {
  static let words = [
    "afsluiten", "afweging", "checklist", "denkpatronen", "ideeen", "kiezen", "morgen-anders", "oogst",
    "reisgezelschap", "ronde", "schaal", "stil", "terugblik", "teruglezen", "tijdlijn", "wat-werkt",
    "wensdroom",
  ]

  @Test(arguments: [
    ("oogts", "oogst"), ("oogs", "oogst"), ("OOGST", "oogst"), ("ideeën", "ideeen"),
    ("watwerkt", "wat-werkt"),
    ("morgen", "morgen-anders"), ("afsluitn", "afsluiten"), ("kizen", "kiezen"), ("rondje", "ronde"),
    ("tijdlin", "tijdlijn"), ("reisgezelshap", "reisgezelschap"), ("stiel", "stil"),
  ])
  func `a slip of the hand is recognised`(typed: String, meant: String) {
    #expect(nearest(to: typed, in: Self.words) == meant)
  }

  @Test(arguments: ["", "x", "zz", "vijf", "quiz", "vergadering", String(repeating: "oogst", count: 100_000)])
  func `what resembles nothing gets no proposal`(typed: String) {
    #expect(nearest(to: typed, in: Self.words) == nil)
  }

  @Test func `of equally near words the first is proposed`() {
    #expect(nearest(to: "bal", in: ["bas", "bak"]) == "bas")
    #expect(nearest(to: "bal", in: []) == nil)
  }
}
