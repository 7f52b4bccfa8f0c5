import Text

/// Activities as a file of a spreadsheet tells them: all of them, or why that is none.
public struct Opgave: Sendable {
  /// The activities, each with the line on which it stands.
  public private(set) var activiteiten: [(line: Int, activiteit: Activiteit)] = []
  /// What is wrong, in the order of the lines.
  public private(set) var fouten: [Fout] = []

  /// The columns that are read; a name of before or of elsewhere counts as well.
  public enum Kolom: String, CaseIterable, Hashable, Sendable {
    case datum, soort, aantal, deelnemers, verschillend, bereik, regio, swv, bron, opmerking

    init?(_ kop: String) {
      let name = kop.folded
      switch name {
      case "dag": self = .datum
      case "samenwerkingsverband", "samenwerkingsverbanden", "swvs": self = .swv
      case "deelnames": self = .deelnemers
      default:
        guard let known = Kolom.allCases.first(where: { $0.rawValue == name }) else { return nil }
        self = known
      }
    }
  }

  /// What is wrong on a line.
  public struct Fout: Hashable, Sendable {
    /// The line; from 1.
    public let line: Int
    /// What.
    public let wat: Wat

    /// What can be wrong.
    public enum Wat: Hashable, Sendable {
      /// There is nothing in the file.
      case leeg
      /// It is another kind of file.
      case geenTabel
      /// A quotation mark is never closed.
      case aanhaling
      /// A column of which nobody knows what it is.
      case onbekend(String)
      /// A column stands there twice.
      case dubbel(Kolom)
      /// A column without which nothing can be read.
      case zonder(Kolom)
      /// There are more fields than columns.
      case teveel
      /// This is no day.
      case geenDag(String)
      /// Nothing stands where something has to.
      case niets(Kolom)
      /// This is no whole number.
      case geenGetal(Kolom, String)
      /// More different people than took part.
      case meerDanDeelnemers
      /// The wacht finds something in it.
      case vondst(Kolom)
      /// Another number of the same thing stands on an earlier line: both cannot be.
      case andersDan(regel: Int)
    }
  }

  /// The line of each thing that was told.
  private var regels: [Activiteit.Sleutel: (line: Int, activiteit: Activiteit)] = [:]

  /// No more than so many of anything are told on one line.
  public static let meeste = 1_000_000

  /// What stands in these bytes.
  ///
  /// - Parameter heeftVondst: whether the wacht finds something in a text.
  public init(_ bytes: some Collection<UInt8>, heeftVondst: (String) -> Bool) {
    let table = Rows(bytes)
    guard !table.isNoTable else {
      fouten.append(Fout(line: 1, wat: .geenTabel))
      return
    }
    if let line = table.openQuote {
      fouten.append(Fout(line: line, wat: .aanhaling))
      return
    }
    var kolommen: [Kolom?] = []
    if let head = table.rows.first { kolommen = self.kolommen(head) }
    guard fouten.isEmpty else { return }
    guard table.rows.count > 1 else {
      fouten.append(Fout(line: table.rows.first?.line ?? 1, wat: .leeg))
      return
    }
    for row in table.rows.dropFirst() {
      // Behind the last column a spreadsheet may leave empty fields.
      if row.fields.dropFirst(kolommen.count).contains(where: { !$0.isEmpty }) {
        fouten.append(Fout(line: row.line, wat: .teveel))
        continue
      }
      var velden: [Kolom: String] = [:]
      for (kolom, veld) in zip(kolommen, row.fields) { if let kolom { velden[kolom] = veld } }
      read(velden, on: row.line, heeftVondst)
    }
    if !fouten.isEmpty { activiteiten = [] }
  }

  /// The columns by their heads; `nil` for one without.
  private mutating func kolommen(_ head: Rows.Row) -> [Kolom?] {
    var known: [Kolom?] = []
    for kop in head.fields {
      if kop.isEmpty {
        known.append(nil)
      } else if let kolom = Kolom(kop) {
        if known.contains(kolom) { fouten.append(Fout(line: head.line, wat: .dubbel(kolom))) }
        known.append(kolom)
      } else {
        fouten.append(Fout(line: head.line, wat: .onbekend(kop)))
      }
    }
    for kolom in [Kolom.datum, .soort] where !known.contains(kolom) && fouten.isEmpty {
      fouten.append(Fout(line: head.line, wat: .zonder(kolom)))
    }
    return known
  }

  private mutating func read(_ velden: [Kolom: String], on line: Int, _ heeftVondst: (String) -> Bool) {
    let before = fouten.count
    func tekst(_ kolom: Kolom) -> String { CleanText.oneLine(velden[kolom] ?? "") }
    func getal(_ kolom: Kolom) -> Int? {
      let text = tekst(kolom)
      guard !text.isEmpty else { return nil }
      guard let number = Opgave.getal(text) else {
        fouten.append(Fout(line: line, wat: .geenGetal(kolom, text)))
        return nil
      }
      return number
    }
    let datum = tekst(.datum)
    let dag = Opgave.dag(datum)
    if dag == nil { fouten.append(Fout(line: line, wat: datum.isEmpty ? .niets(.datum) : .geenDag(datum))) }
    if tekst(.soort).isEmpty { fouten.append(Fout(line: line, wat: .niets(.soort))) }
    let (aantal, deelnemers) = (getal(.aantal), getal(.deelnemers))
    let (verschillend, bereik) = (getal(.verschillend), getal(.bereik))
    if let deelnemers, let verschillend, verschillend > deelnemers {
      fouten.append(Fout(line: line, wat: .meerDanDeelnemers))
    }
    for kolom in [Kolom.soort, .regio, .swv, .bron, .opmerking] where heeftVondst(tekst(kolom)) {
      fouten.append(Fout(line: line, wat: .vondst(kolom)))
    }
    guard fouten.count == before, let dag else { return }
    // In one field a spreadsheet has more of them behind a comma, a semicolon or on a line of their own.
    let swvs = (velden[.swv] ?? "").split { $0 == "," || $0 == "|" || $0 == ";" || $0.isNewline }
      .map { CleanText.oneLine(String($0)).trimmed }.filter { !$0.isEmpty }
    let activiteit = Activiteit(
      dag: dag, soort: tekst(.soort), aantal: aantal ?? 1, deelnemers: deelnemers, verschillend: verschillend,
      bereik: bereik, regio: tekst(.regio), swvs: swvs, bron: tekst(.bron), opmerking: tekst(.opmerking))
    if let known = regels[activiteit.sleutel], known.activiteit != activiteit {
      fouten.append(Fout(line: line, wat: .andersDan(regel: known.line)))
      return
    }
    regels[activiteit.sleutel] = (line, activiteit)
    activiteiten.append((line, activiteit))
  }

  /// A day as spreadsheets write one, with dots too, and with a time that nobody asked for.
  static func dag(_ text: String) -> Day? {
    let day = text.prefix { $0 != " " && $0 != "T" }
    return Day(String(day.map { $0 == "." ? "-" : $0 }))
  }

  /// A whole number as spreadsheets write one: `1.200`, and `9,0` where it was once a fraction.
  static func getal(_ text: String) -> Int? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count < 3, parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 == "0" } }) else {
      return nil
    }
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }) && groups[0].count < 4,
      let number = Int(groups.joined()), number >= 0, number <= meeste
    else { return nil }
    return number
  }
}
