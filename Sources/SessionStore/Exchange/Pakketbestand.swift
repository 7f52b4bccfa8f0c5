import SessionModel
import Text

/// A package as a file: JSON Lines, each with its own sum, and at the end one over all of them.
///
/// The sums find damage, a lost line and a file that was cut off. They prove nothing of who made it: that nobody signs it, the
/// first line says itself.
public enum Pakketbestand {
  /// The most bytes a line may have.
  public static let meesteRegel = 1 << 20
  /// The highest form that this program reads, and the one it writes.
  static let versie = 1
  /// The word by which such a file is known.
  static let soort = "reisleider-lessen"

  /// Why a file cannot be taken over; a line is named by its number.
  public enum Fout: Error, Hashable, Sendable {
    /// It is no package.
    case geenPakket
    /// A newer version of the program made it.
    case nieuwer
    /// It ends before its end.
    case afgebroken(regel: Int)
    /// A line is not as it was made, cannot be read, or is too long.
    case beschadigd(regel: Int), teLang(regel: Int)
    /// The lines are whole, but are not those that the end tells of.
    case nietCompleet
  }

  // MARK: Writing

  /// The bytes of a package; the same for the same package.
  public static func bytes(of pakket: Lespakket) -> [UInt8] {
    var all = Checksum()
    var bytes: [UInt8] = []
    func put(_ line: JSON) {
      var object = line.object ?? JSON.Object()
      let sum = som(of: object)
      all.add(sum.utf8)
      object["som"] = .string(sum)
      bytes.append(contentsOf: JSON.object(object).printed().utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    put([
      "pakket": .string(soort), "versie": .int(versie), "afzender": .string(pakket.afzender),
      "nummer": .int(pakket.nummer), "drempel": .int(pakket.drempel), "ondertekend": .bool(false),
    ])
    for regel in pakket.regels { put(regel.json) }
    let end: JSON = ["einde": .int(pakket.regels.count), "som": .string(hex(all))]
    bytes.append(contentsOf: end.printed().utf8)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  // MARK: Reading

  /// Whether somebody sealed it with age: nobody reads it before it is opened.
  public static func isVerzegeld(_ bytes: [UInt8]) -> Bool {
    ["age-encryption.org", "-----BEGIN"].contains { bytes.starts(with: $0.utf8) }
  }

  /// Reads a whole package, or says why that cannot be; nothing of a part of one is given.
  public static func lees(_ bytes: [UInt8]) throws(Fout) -> Lespakket {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first else { throw .geenPakket }
    guard first.count <= meesteRegel else { throw .teLang(regel: 1) }
    guard let head = (try? JSON(parsing: first))?.object, head["pakket"]?.string == soort,
      let form = head["versie"]?.int
    else { throw .geenPakket }
    guard form <= versie else { throw .nieuwer }
    var (all, regels) = (Checksum(), [Lespakket.Regel]())
    try take(head, into: &all, regel: 1)
    guard let naam = head["afzender"]?.string.map(CleanText.oneLine), !naam.isEmpty,
      let nummer = head["nummer"]?.int, nummer > 0, let drempel = head["drempel"]?.int, drempel > 1
    else { throw .beschadigd(regel: 1) }
    for (index, line) in lines.enumerated().dropFirst() {
      let number = index + 1
      // Behind the last line end stands nothing: whoever comes here has met no end.
      if line.isEmpty, number == lines.count { throw .afgebroken(regel: number - 1) }
      guard line.count <= meesteRegel else { throw .teLang(regel: number) }
      guard let object = (try? JSON(parsing: line))?.object else {
        throw number == lines.count ? .afgebroken(regel: number) : .beschadigd(regel: number)
      }
      if let count = object["einde"]?.int {
        let rest = lines[(index + 1)...].allSatisfy(\.isEmpty)
        guard count == regels.count, object["som"]?.string == hex(all), rest else { throw .nietCompleet }
        return Lespakket(afzender: naam, nummer: nummer, drempel: drempel, regels: regels)
      }
      try take(object, into: &all, regel: number)
      guard let regel = Lespakket.Regel(.object(object)) else { throw .beschadigd(regel: number) }
      regels.append(regel)
    }
    throw .afgebroken(regel: lines.count)
  }

  /// Counts a line in whose sum is right.
  private static func take(_ line: JSON.Object, into all: inout Checksum, regel: Int) throws(Fout) {
    var rest = line
    rest["som"] = nil
    let sum = som(of: rest)
    guard line["som"]?.string == sum else { throw .beschadigd(regel: regel) }
    all.add(sum.utf8)
  }

  private static func som(of line: JSON.Object) -> String {
    var sum = Checksum()
    sum.add(JSON.object(line).printed().utf8)
    return hex(sum)
  }

  private static func hex(_ sum: Checksum) -> String {
    let digits = String(UInt64(bitPattern: Int64(sum.value)), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
