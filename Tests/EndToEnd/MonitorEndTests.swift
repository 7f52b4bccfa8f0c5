import Foundation
import Support
import Testing

/// A year is counted by the real program: all of it at the desk, and nothing small in what leaves that.
@Suite(.waits) struct MonitorEndTests {
  private let program: Program

  /// Four children, one meeting of a network, and one about a child.
  init() throws {
    program = try Program()
    for (alias, how) in [
      ("Egel", "5a-tijdelijk"), ("Uil", "5a-tijdelijk"), ("Das", "5a-tijdelijk"), ("Otter", "anders"),
    ] {
      try program.output("casus", "nieuw", alias, "--inschrijving", how, "--regio", "Denkstad")
    }
    try program.output(
      "traject", "nieuw", "Dromendam", "--regio", "Denkstad", "--swv", "Noord", "--swv", "Zuid")
    try program.output(
      "sessie", "nieuw", "--draaiboek", "werkatelier-netwerk", "--traject", "Dromendam", "--tafel",
      "ouder:ouders*12,school")
    let code = try #require(
      try program.output(
        "sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek", "--casus", "Egel", "--tafel",
        "jeugdige,ouder"
      ).lines.last)
    try program.output(
      "doe", code, stdin: "mijlpaal nieuwe-beweging\n! Bellen | ouder | morgen | morgen | school\nsluit\n")
  }

  private static let days = ["monitor", "--van", "2020-01-01", "--tot", "2099-12-31"]

  private func tabel(_ name: String, _ options: String...) throws -> [String: [[String: Any]]] {
    let json = try Program.json(program.output(Self.days + ["--als", "json"] + options))
    let tabellen = try #require(json["tabellen"] as? [[String: Any]])
    let rijen = tabellen.first { $0["naam"] as? String == name }?["rijen"] as? [[String: Any]] ?? []
    return Dictionary(
      rijen.map { ($0["naam"] as? String ?? "", $0["cellen"] as? [[String: Any]] ?? []) },
      uniquingKeysWith: { $1 })
  }

  @Test func `meetings are told as they are, and children only where they are not few`() throws {
    defer { program.clear() }
    let meetings = try tabel("bijeenkomsten")
    #expect(meetings["Werkatelier netwerk"]?.map { $0["getal"] as? Double } == [1, 13, 13])
    #expect(meetings["Werkatelier casuïstiek"]?.map { $0["getal"] as? Double } == [1, 2, 2])
    let children = try tabel("inschrijving")
    #expect(children["anders"]?[0]["getal"] is NSNull && children["anders"]?[0]["minder-dan"] as? Int == 3)
    #expect(children["Samen"]?[0]["getal"] is NSNull, "nor what gives it back")
    let all = try tabel("inschrijving", "--intern")
    #expect(all["anders"]?[0]["getal"] as? Int == 1 && all["Samen"]?[0]["getal"] as? Int == 4)
    #expect(
      try program.output("uitgaven", "--als", "json").out.contains("monitor"),
      "all of it is noted when it leaves")
    #expect(try tabel("swvs", "--van-totaal", "151").count == 2)
    // Of a region where nothing was there is nothing to tell.
    let nothing = try program.output(Self.days + ["--regio", "Atlantis"])
    #expect(nothing.out.isEmpty && nothing.err.contains("niets te tellen"))
  }

  @Test func `it is a page, a text document and a spreadsheet too, with the same numbers`() throws {
    defer { program.clear() }
    let text = try program.output(Self.days + ["--per", "schooljaar"]).out
    #expect(text.contains("Werkatelier netwerk") && text.contains("█") && text.contains("< 3"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
    let page = try program.output(Self.days + ["--als", "html"]).out
    #expect(page.contains("<table>") && page.contains("&lt; 3") && !page.contains("Egel"))
    let csv = try program.output(Self.days + ["--als", "csv", "--kruis", "inschrijving,regio"]).out
    #expect(csv.hasPrefix("\u{FEFF}\"Tabel\";\"Wat\";\"Kolom\";\"Aantal\"\r\n") && csv.contains("< 3"))
    #expect(!csv.contains("Kinderen naar inschrijving"), "no table beside it that gives back what it hides")
    let path = program.path("monitor.odt")
    try program.output(Self.days + ["--uit", path])
    #expect(try Data(contentsOf: URL(filePath: path)).starts(with: [0x50, 0x4B]))
    #expect(try program.run(Self.days + ["--uit", path]).status == 1, "a file that is there stays")
  }

  @Test func `what cannot be counted is said in a line`() throws {
    defer { program.clear() }
    for (options, words) in [
      ([], "Over welke dagen"), (["--van", "2026-01-01"], "Over welke dagen"),
      (["--van", "2027-01-01", "--tot", "2026-01-01"], "na de laatste"),
    ] {
      let outcome = try program.run(["monitor"] + options)
      #expect(
        outcome.status == 2 && outcome.err.contains(words) && outcome.out.isEmpty,
        "\(options): \(outcome.err)")
    }
    for (options, words) in [
      (["--schooljaar", "2026-2028"], "geen schooljaar"), (["--schooljaar", "2026"], "geen schooljaar"),
      (["--kruis", "label"], "Noem er twee"), (["--kruis", "regio,regio"], "Noem er twee"),
      (["--drempel", "2"], "vanaf 3"), (["--van-totaal", "nul"], "vanaf 1"),
      (["--van", "31-2-2026"], "geen dag"), (["leess"], "Bedoelde u “lees”"),
    ] {
      // Whoever also asks for help is told first what is wrong.
      let outcome = try program.run(["monitor"] + options + ["--help"])
      #expect(
        outcome.status == 2 && outcome.err.contains(words) && outcome.out.isEmpty,
        "\(options): \(outcome.err)")
    }
    #expect(try program.run(["monitor", "--schooljaar", "2026-2027", "--van", "2026-01-01"]).status == 2)
  }
}
