import Bronnen
import Foundation
import Support
import Testing

/// What reports of the field need comes out of stores of their shape and numbers, and what is counted is so in the journal.
@Suite(.waits) struct BronnenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Reports/Bronnen")

  /// A row of the list: of which row of what the field needs it is, what is asked of which store, and what must come out.
  private struct Regel {
    let rij: Int
    let opslag, opdracht, verwacht: String
    /// The same asked of the journal, by who knows nothing of the program.
    let vraag: String

    init?(_ line: Substring) {
      let parts = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      // What is to be found in a table of a spreadsheet has a semicolon itself.
      guard parts.count > 3, let rij = Int(parts[0]) else { return nil }
      (self.rij, opslag, opdracht) = (rij, parts[1], parts[2])
      let isTekst = parts[3].hasPrefix("bevat ")
      verwacht = isTekst ? parts[3...].joined(separator: ";") : parts[3]
      vraag = isTekst || parts.count < 5 ? "" : parts[4]
    }

    /// What stands at this path of the answer, where a number is asked.
    var getal: (pad: String, is: String)? {
      guard !verwacht.hasPrefix("bevat "), let at = verwacht.range(of: " = ", options: .backwards) else {
        return nil
      }
      return (String(verwacht[..<at.lowerBound]), String(verwacht[at.upperBound...]))
    }
  }

  private static func lijst() throws -> [Regel] {
    let text = try String(contentsOf: folder.appending(path: "lijst.csv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().compactMap { Regel($0) }
  }

  private static let opslagen = ["jaar1", "jaar2", "kring"]

  @Test func `every row that the field needs is in the list, and what counts is asked of the journal too`()
    throws
  {
    let regels = try Self.lijst()
    #expect(Set(regels.map(\.rij)) == Set(1...81))
    for regel in regels {
      #expect(Self.opslagen.contains(regel.opslag), "\(regel)")
      let isNumber = regel.getal.map { Double($0.is) != nil } ?? false
      #expect(isNumber == !regel.vraag.isEmpty, "\(regel.rij): \(regel.verwacht)")
    }
    #expect(regels.count { !$0.vraag.isEmpty } > 90)
  }

  @Test(arguments: opslagen) func `what a report of the field needs comes out of it`(opslag: String) throws {
    let program = try Program()
    defer { program.clear() }
    let bron = try Bron(in: program.path("opslag"))
    switch opslag {
    case "jaar1": try bron.jaar1()
    case "jaar2": try bron.jaar2()
    default: try bron.kring()
    }
    try bron.sluit()
    let regels = try Self.lijst().filter { $0.opslag == opslag }
    let journaal = try journal(regels, of: program)
    var vragen = Vragen(program: program, opslag: opslag)
    var weg: [String] = []
    for (place, regel) in regels.enumerated() {
      guard let getal = regel.getal else {
        let words = regel.verwacht.dropFirst("bevat ".count)
        if regel.verwacht == "niemand" { continue }
        let told = try vragen.tekst(regel.opdracht)
        if !told.contains(words) { weg.append("\(regel.rij): \(regel.opdracht) bevat \(words) niet") }
        continue
      }
      let found = try vragen.waarde(getal.pad, regel.opdracht)
      if found != getal.is,
        found.flatMap(Double.init) == nil || found.flatMap(Double.init) != Double(getal.is)
      {
        weg.append("\(regel.rij): \(getal.pad) is \(found ?? "niets"), niet \(getal.is)")
      }
      if !regel.vraag.isEmpty, Double(journaal[place]) != Double(getal.is) {
        weg.append("\(regel.rij): \(getal.pad) is in het journaal \(journaal[place])")
      }
    }
    // Nothing of it leads to a child, but what is for who works with the journeys.
    for (opdracht, antwoord) in vragen.antwoorden where !Self.noemtReizen(opdracht) {
      for alias in ["Vlinder", "Egel", Bron.kind] where antwoord.contains(alias) {
        weg.append("61: \(opdracht) noemt \(alias)")
      }
    }
    #expect(weg.isEmpty, "wat niet klopt:\n\(weg.joined(separator: "\n"))")
  }

  /// Commands for who works with the journeys: those call them by their alias.
  private static func noemtReizen(_ opdracht: String) -> Bool {
    opdracht.contains(Bron.kind)
      || ["casus", "lijst", "draad", "zoek"].contains { opdracht.hasPrefix($0 + " ") }
  }

  /// What the journal answers to each row, in one go: a row that asks nothing gets nothing.
  private func journal(_ regels: [Regel], of program: Program) throws -> [String] {
    let tables = try String(contentsOf: Self.folder.appending(path: "journaal.sql"), encoding: .utf8)
    let asked = regels.map { "SELECT coalesce((\($0.vraag.isEmpty ? "SELECT ''" : $0.vraag)), '');" }
    let outcome = try program.shell(
      "sqlite3 -bail opslag/reisleider.db", stdin: Array((tables + asked.joined(separator: "\n")).utf8))
    try #require(outcome.status == 0, "\(outcome.err)")
    return outcome.out.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// What the program answers, each question asked once.
private struct Vragen {
  let program: Program
  let opslag: String
  private(set) var antwoorden: [String: String] = [:]
  private var gelezen: [String: Any] = [:]

  init(program: Program, opslag: String) { (self.program, self.opslag) = (program, opslag) }

  mutating func tekst(_ opdracht: String) throws -> String {
    if let known = antwoorden[opdracht] { return known }
    let answer = try program.output(["--map", program.path("opslag")] + woorden(opdracht)).out
    antwoorden[opdracht] = answer
    return answer
  }

  /// A command as a shell would take it apart, with words for days and files that are the same all through the list.
  private func woorden(_ opdracht: String) throws -> [String] {
    var words: [String] = []
    for (place, part) in opdracht.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      words += place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    let year = opslag == "jaar1" ? "2025" : "2026"
    return try words.flatMap { word in
      switch word {
      case "P": ["--van", "\(year)-01-01", "--tot", "\(year)-12-31"]
      case "NAAST": ["2025-01-01..2025-12-31"]
      case "WIE": ["--aan", "ouder", "--grond", "gevraagd"]
      case "LESSEN": [program.path("lessen.jsonl")]
      case "DOELEN":
        [
          try program.file(
            "doelen.md", "# Doelen\n- Overal een werkatelier [bijeenkomsten: Werkatelier]\n- Samen verder\n")
        ]
      default: [word]
      }
    }
  }

  /// What stands there, as text; `nil` where there is nothing.
  mutating func waarde(_ pad: String, _ opdracht: String) throws -> String? {
    let isMonitor = opdracht.hasPrefix("monitor ")
    let intern = isMonitor || opdracht.hasPrefix("leerrapportage ") ? " --intern" : ""
    let asked = opdracht + intern + " --als json"
    if gelezen[asked] == nil {
      gelezen[asked] = try JSONSerialization.jsonObject(with: Data(tekst(asked).utf8))
    }
    var here = gelezen[asked]
    let steps = pad.split(separator: "/").map(String.init)
    for step in isMonitor ? ["tabellen"] + steps : steps { here = Vragen.stap(step, from: here) }
    return here.map { "\($0)" }
  }

  private static func stap(_ step: String, from here: Any?) -> Any? {
    switch here {
    case let fields as [String: Any]:
      if let known = fields[step] { return known }
      // In a table of the monitor: of a row by its column; the number of its rows; what a column adds up to.
      guard let rows = fields["rijen"] as? [[String: Any]] else { return nil }
      if step == "#" { return rows.count }
      let columns = fields["kolommen"] as? [String] ?? []
      if step.hasPrefix("+") {
        let place = columns.firstIndex(of: String(step.dropFirst())) ?? 0
        return rows.filter { $0["totaal"] as? Bool != true }.compactMap { cel(place, of: $0) as? Int }
          .reduce(0, +)
      }
      var row = rows.first { $0["naam"] as? String == step }
      row?["kolommen"] = columns
      return row.map(Rij.init)
    case let row as Rij:
      guard let place = (row.velden["kolommen"] as? [String])?.firstIndex(of: step) else { return nil }
      return cel(place, of: row.velden)
    case let list as [[String: Any]]:
      if step == "#" { return list.count }
      // How many lines stand under a heading, but what gathers them.
      if step.hasPrefix("#") {
        return list.count {
          ($0["koppen"] as? [String])?.contains(String(step.dropFirst())) == true
            && $0["naam"] as? String != "Alles samen"
        }
      }
      if let place = Int(step) { return place < list.count ? list[place] : nil }
      return list.first { $0["naam"] as? String == step || $0["deel"] as? String == step }
    default: return nil
    }
  }

  /// A row of a table of the monitor, with its columns.
  private struct Rij { let velden: [String: Any] }

  private static func cel(_ place: Int, of row: [String: Any]) -> Any? {
    let cells = row["cellen"] as? [[String: Any]]
    return cells.flatMap { place < $0.count ? $0[place]["getal"] : nil }
  }
}
