import SessionModel
import Testing

@testable import Reports

@Suite struct ICSTests {
  private func punt(_ titel: String) throws -> Agendapunt {
    Agendapunt(
      id: try #require(Identifier("01a1fe30-4a20-7002-bc6e-f372fe94f82a")),
      dag: try #require(Day("2026-12-01")),
      titel: titel, uitleg: "", wijzigingen: 2, veranderd: Moment(2026, 11, 21, 13, 0), isAfgezegd: false)
  }

  @Test func `a day is an event of a whole day that a calendar knows again`() throws {
    let text = ICS.text(of: try punt("Bellen"))
    for line in [
      "UID:01a1fe30-4a20-7002-bc6e-f372fe94f82a@reisleider", "SEQUENCE:2", "DTSTART;VALUE=DATE:20261201",
      "SUMMARY:Bellen", "DTSTAMP:20261121T130000Z", "STATUS:CONFIRMED",
    ] {
      #expect(text.contains(line + "\r\n"), "\(line)")
    }
    #expect(!text.contains("TZID"), "a day has no time zone")
  }

  @Test func `no line is longer than 75 bytes, no letter is broken, and unfolded it is what was said`() throws
  {
    let words = String(repeating: "é, ünïcode; met \\ en 🚲 ", count: 12)
    let text = ICS.text(of: try punt(words + "\nregel twee"))
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75, "\(line)") }
    let unfolded = text.replacing("\r\n ", with: "")
    let summary = try #require(unfolded.split(separator: "\r\n").first { $0.hasPrefix("SUMMARY:") })
    #expect(
      summary.contains("🚲") && summary.contains("\\, ") && summary.contains("\\; ") && summary.contains("\\n")
    )
    #expect(!unfolded.contains("\u{FFFD}"))
  }
}
