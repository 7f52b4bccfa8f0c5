import Text

/// A talk that was written down without the program: its headings are steps, its lines are notes.
///
/// Markdown, or plain text. All of it is read before anything is made of it: one fault, and it is nothing.
public struct Ingelezen: Hashable, Sendable {
  /// A heading, with the lines below it.
  public struct Deel: Hashable, Sendable {
    /// The heading; empty for lines that stand before the first one.
    public var naam: String
    /// The lines, without what surrounds them.
    public var regels: [String] = []
  }

  /// Why it cannot be read.
  public struct Fout: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// What is wrong with it.
    public let wat: Wat

    /// What can be wrong.
    public enum Wat: Hashable, Sendable {
      /// Not a line of it is a note.
      case leeg
      case geenUTF8, isUTF16
      /// A heading without a letter.
      case kopZonderNaam
      case teveelKoppen(most: Int)
      /// A heading is read by all: in it stands who somebody is.
      case vondst(LekSoorten)
    }
  }

  /// What stands above it, where something does.
  public private(set) var titel = ""
  /// The headings with their lines, in order; of those without lines too.
  public private(set) var delen: [Deel] = []
  /// What is wrong with it.
  public private(set) var fouten: [Fout] = []

  /// So many bytes are read, and no more: that is a book.
  public static let grootste = 2 << 20
  private static let meesteKoppen = 100

  /// So many notes it has.
  public var aantal: Int { delen.reduce(0) { $0 + $1.regels.count } }

  /// Reads a file.
  ///
  /// - Parameter vondsten: what tells in a heading who somebody is.
  public init(_ bytes: [UInt8], vondsten: (String) -> LekSoorten) {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      fouten = [Fout(line: 1, wat: .isUTF16)]
      return
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var number = 0
    for piece in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard let raw = String(validating: piece, as: UTF8.self) else {
        fouten.append(Fout(line: number, wat: .geenUTF8))
        continue
      }
      take(CleanText(oneLine: raw, limit: .max).text.trimmed, line: number, vondsten)
    }
    delen.removeAll { $0.naam.isEmpty && $0.regels.isEmpty }
    if aantal == 0, fouten.isEmpty { fouten = [Fout(line: 1, wat: .leeg)] }
  }

  private mutating func take(_ line: String, line number: Int, _ vondsten: (String) -> LekSoorten) {
    guard let level = Ingelezen.level(of: line) else {
      guard line.contains(where: { $0.isLetter || $0.isNumber }) else { return }
      if delen.isEmpty { delen.append(Deel(naam: "")) }
      delen[delen.count - 1].regels.append(line)
      return
    }
    let naam = line.dropFirst(level).trimmed
    guard naam.contains(where: \.isLetter) else {
      return fouten.append(Fout(line: number, wat: .kopZonderNaam))
    }
    let found = vondsten(naam)
    guard found.isEmpty else { return fouten.append(Fout(line: number, wat: .vondst(found))) }
    // The first heading of all is what stands above it, where it has a mark of its own.
    if level == 1, titel.isEmpty, delen.isEmpty {
      titel = naam
      return
    }
    guard delen.count < Ingelezen.meesteKoppen else {
      if delen.count == Ingelezen.meesteKoppen {
        fouten.append(Fout(line: number, wat: .teveelKoppen(most: Ingelezen.meesteKoppen)))
      }
      return
    }
    delen.append(Deel(naam: naam))
  }

  /// How many signs a heading begins with; `nil` of what is none.
  private static func level(of line: String) -> Int? {
    let signs = line.prefix { $0 == "#" }.count
    guard (1...6).contains(signs), line.dropFirst(signs).first.map(\.isWhitespace) ?? true else { return nil }
    return signs
  }

  /// The run sheet that such a talk would have had: a step for each heading, in which all was gathered.
  ///
  /// - Parameters:
  ///   - begin: how the step is called of what stands before the first heading.
  ///   - teruglezen: the step in which is asked what may go along, where it is about a child: nobody knows what was asked then.
  public func draaiboek(
    titel anders: String, begin: String, soort: Draaiboek.Soort, teruglezen: Stap?
  ) -> Draaiboek {
    var (known, stappen) = (Set<String>(), [Stap]())
    for deel in delen {
      var naam = deel.naam.isEmpty ? begin : deel.naam
      var again = 1
      while !known.insert(naam.folded).inserted {
        again += 1
        naam = (deel.naam.isEmpty ? begin : deel.naam) + " \(again)"
      }
      stappen.append(Stap(naam: naam, vorm: .oogst, minuten: 5, vraag: naam))
    }
    if var last = teruglezen {
      while !known.insert(last.naam.folded).inserted { last.naam += " 2" }
      stappen.append(last)
    }
    return Draaiboek(titel: titel.isEmpty ? anders : titel, soort: soort, stappen: stappen)
  }
}
