import SessionModel
import Text

/// What was meant to be, in somebody's own words; where one says which count belongs to it, that stands beside it.
///
/// A file of lines: `- 116 samenwerkingsverbanden doen mee [swvs]`, `- Vijf reisbureaus [bijeenkomsten: Reisbureau]`, and lines
/// without a count behind them. Headings and what is no item are for who reads the file.
public struct Doelen: Hashable, Sendable {
  /// Something that was meant to be.
  public struct Doel: Hashable, Sendable {
    /// As it was put.
    public let tekst: String
    /// The table in which its count stands, and the row of that; without a row what all of it is.
    let tabel: Teltabel.Naam?
    let rij: String?
  }

  /// Why a file tells no goals.
  public enum Fout: Error, Hashable, Sendable {
    /// Nothing in it is a goal.
    case leeg
    /// No table is called so.
    case geenTabel(regel: Int, String)
  }

  /// In the order of the file.
  public let doelen: [Doel]

  /// The goals of a file.
  public init(_ text: String) throws(Fout) {
    var found: [Doel] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = CleanText.oneLine(String(line)).trimmed
      guard line.hasPrefix("- ") || line.hasPrefix("* ") else { continue }
      let words = String(line.dropFirst(2)).trimmed
      guard words.hasSuffix("]"), let open = words.lastIndex(of: "[") else {
        if !words.isEmpty { found.append(Doel(tekst: words, tabel: nil, rij: nil)) }
        continue
      }
      let inside = words[words.index(after: open)..<words.index(before: words.endIndex)]
      let parts = inside.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard let name = parts.first, let tabel = Teltabel.Naam(rawValue: name.folded) else {
        throw .geenTabel(regel: index + 1, String(inside))
      }
      found.append(
        Doel(tekst: String(words[..<open]).trimmed, tabel: tabel, rij: parts.count > 1 ? parts[1] : nil))
    }
    guard !found.isEmpty else { throw .leeg }
    doelen = found
  }

  /// The words of people in it.
  public var teksten: [String] { doelen.map(\.tekst) }
}

extension Monitor {
  /// What was counted of a goal, as far as that may be told; empty where it says of no count.
  func gemeten(_ doel: Doelen.Doel, in tabellen: [Teltabel]) -> String {
    guard let naam = doel.tabel else { return "" }
    // Of children what is not there may be hidden; of all else it is nothing.
    let absent = naam.isVanKinderen && vraag.drempel != nil ? say(.telVerborgen) : "0"
    guard let tabel = tabellen.first(where: { $0.naam == naam }) else { return absent }
    let row: Teltabel.Rij?
    if let rij = doel.rij {
      row = tabel.rijen.first { $0.naam.folded == rij.folded }
    } else {
      row = tabel.rijen.first(where: \.isTotaal)
      if row == nil { return String(tabel.rijen.count) }
    }
    return row?.cellen.first.map(say.tekst) ?? absent
  }
}

extension Teltabel.Naam {
  /// Whether it counts children.
  var isVanKinderen: Bool {
    switch self {
    case .regios, .inschrijving, .geslacht, .labels, .labelparen, .mijlpalen, .overgangen,
      .inschrijvingVerloop, .vanNaar, .bewaren, .zonderPlan, .kruis:
      true
    case .bijeenkomsten, .opLocatie, .swvs, .inzet, .afspraken, .interviews, .opWeg, .checklists,
      .tweeBlikken, .perPeriode, .opgegeven, .tellingen:
      false
    }
  }
}
