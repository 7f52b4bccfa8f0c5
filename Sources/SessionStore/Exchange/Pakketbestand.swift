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

  /// What a file holds; the word by which such a file is known.
  private enum Soort: String {
    case lessen = "reisleider-lessen"
    case casus = "reisleider-casus"
  }

  /// What was read.
  public enum Inhoud: Hashable, Sendable {
    /// What one store learned.
    case lessen(Lespakket)
    /// A whole journey.
    case casus(Casuspakket)
  }

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
    /// The lines are whole, and are not of one journey.
    case vanMeer
  }

  // MARK: Writing

  /// The bytes of a package; the same for the same package.
  public static func bytes(of pakket: Lespakket) -> [UInt8] {
    var file = Schrijver()
    file.put([
      "pakket": .string(Soort.lessen.rawValue), "versie": .int(versie), "afzender": .string(pakket.afzender),
      "nummer": .int(pakket.nummer), "drempel": .int(pakket.drempel), "ondertekend": .bool(false),
    ])
    for regel in pakket.regels { file.put(regel.json) }
    return file.einde()
  }

  /// The bytes of a package; the same for the same package.
  public static func bytes(of pakket: Casuspakket) -> [UInt8] {
    var file = Schrijver()
    file.put([
      "pakket": .string(Soort.casus.rawValue), "versie": .int(versie), "afzender": .string(pakket.afzender),
      "casus": .string(pakket.casus.text), "ondertekend": .bool(false),
    ])
    for event in pakket.events { file.put(event.json) }
    let marks = pakket.gewist.sorted()
    for first in stride(from: 0, to: marks.count, by: kenmerkenPerRegel) {
      let some = marks[first..<min(first + kenmerkenPerRegel, marks.count)]
      file.put([gewist: .array(some.map { .string($0) })])
    }
    return file.einde()
  }

  /// Under which name a line has the marks of what was erased, and how many of them.
  private static let gewist = "gewist"
  private static let kenmerkenPerRegel = 1000

  /// A file that is written line by line.
  private struct Schrijver {
    private var (all, count, bytes) = (Checksum(), 0, [UInt8]())

    mutating func put(_ line: JSON) {
      var object = line.object ?? JSON.Object()
      let sum = som(of: object)
      all.add(sum.utf8)
      object["som"] = .string(sum)
      add(.object(object))
      count += 1
    }

    /// All of it; the end tells how many lines there are behind the first.
    mutating func einde() -> [UInt8] {
      add(["einde": .int(count - 1), "som": .string(hex(all))])
      return bytes
    }

    private mutating func add(_ line: JSON) {
      bytes.append(contentsOf: line.printed().utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  // MARK: Reading

  /// Whether somebody sealed it with age: nobody reads it before it is opened.
  public static func isVerzegeld(_ bytes: [UInt8]) -> Bool {
    ["age-encryption.org", "-----BEGIN"].contains { bytes.starts(with: $0.utf8) }
  }

  /// Reads a whole package, or says why that cannot be; nothing of a part of one is given.
  public static func lees(_ bytes: [UInt8]) throws(Fout) -> Inhoud {
    var file = Lezer(bytes)
    guard let first = file.next() else { throw .geenPakket }
    guard first.count <= meesteRegel else { throw .teLang(regel: 1) }
    guard let head = (try? JSON(parsing: first))?.object,
      let soort = head["pakket"]?.string.flatMap(Soort.init), let form = head["versie"]?.int
    else { throw .geenPakket }
    guard form <= versie else { throw .nieuwer }
    try file.count(head)
    let afzender = head["afzender"]?.string.map(CleanText.oneLine) ?? ""
    switch soort {
    case .lessen:
      guard !afzender.isEmpty, let nummer = head["nummer"]?.int, nummer > 0,
        let drempel = head["drempel"]?.int, drempel > 1
      else { throw .beschadigd(regel: 1) }
      var regels: [Lespakket.Regel] = []
      try file.rest { (line, number) throws(Fout) in
        guard let regel = Lespakket.Regel(line) else { throw .beschadigd(regel: number) }
        regels.append(regel)
      }
      return .lessen(Lespakket(afzender: afzender, nummer: nummer, drempel: drempel, regels: regels))
    case .casus:
      guard let casus = head["casus"]?.string.flatMap({ Identifier($0) }) else {
        throw .beschadigd(regel: 1)
      }
      var (events, marks): ([Event], Set<String>) = ([], [])
      try file.rest { (line, number) throws(Fout) in
        if let some = line[gewist]?.array { return marks.formUnion(some.compactMap(\.string)) }
        guard let event = Event(line) else { throw .beschadigd(regel: number) }
        // Whoever does not know a kind of event does not know what of it may be seen.
        if case .huis(.unknown) = event.fact { throw .nieuwer }
        events.append(event)
      }
      let pakket = Casuspakket(casus: casus, afzender: afzender, events: events, gewist: marks)
      guard pakket.hoortBijElkaar else { throw .vanMeer }
      return .casus(pakket)
    }
  }

  /// A file that is read line by line, so that a file of nothing but line ends takes no more room than it has bytes.
  private struct Lezer {
    private let bytes: [UInt8]
    private var (place, number, all) = (0, 0, Checksum())

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next line, without its end; `nil` behind the last line end.
    mutating func next() -> ArraySlice<UInt8>? {
      guard place < bytes.count else { return nil }
      let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      defer { (place, number) = (end + 1, number + 1) }
      return bytes[place..<end]
    }

    /// Counts a line in whose sum is right.
    mutating func count(_ line: JSON.Object) throws(Fout) {
      var rest = line
      rest["som"] = nil
      let sum = som(of: rest)
      guard line["som"]?.string == sum else { throw .beschadigd(regel: number) }
      all.add(sum.utf8)
    }

    /// Gives each line up to the end, and looks whether the end tells of these lines.
    mutating func rest(_ body: (JSON, Int) throws(Fout) -> Void) throws(Fout) {
      var count = 0
      while let line = next() {
        guard line.count <= meesteRegel else { throw .teLang(regel: number) }
        guard let object = (try? JSON(parsing: line))?.object else {
          throw place > bytes.count ? .afgebroken(regel: number) : .beschadigd(regel: number)
        }
        if let told = object["einde"]?.int {
          let isLast = bytes[min(place, bytes.count)...].allSatisfy { $0 == UInt8(ascii: "\n") }
          guard told == count, object["som"]?.string == hex(all), isLast else { throw .nietCompleet }
          return
        }
        try self.count(object)
        try body(.object(object), number)
        count += 1
      }
      throw .afgebroken(regel: number)
    }
  }

  private static func som(of line: JSON.Object) -> String {
    var sum = Checksum()
    sum.add(JSON.object(line).printed().utf8)
    return hex(sum)
  }

  private static func hex(_ sum: Checksum) -> String {
    UInt64(bitPattern: Int64(sum.value)).digits(16, radix: 16)
  }
}

// MARK: Events in a file

extension Event {
  /// The event as a line of a package has it.
  fileprivate var json: JSON {
    let (kind, body) = fact.encoded
    return [
      "id": .string(id.text), "stroom": .string(stream.kind.rawValue), "van": .string(stream.id.text),
      "tel": .int(tel), "door": .string(author), "tijd": .int(Int(time.milliseconds)), "soort": .string(kind),
      "inhoud": body,
    ]
  }

  /// Reads a line; `nil` of what cannot be one, or has in it what no text of ours ever has.
  fileprivate init?(_ line: JSON) {
    guard let id = line["id"]?.string.flatMap({ Identifier($0) }),
      let kind = line["stroom"]?.string.flatMap(StreamID.Kind.init),
      let stream = line["van"]?.string.flatMap({ Identifier($0) }), let tel = line["tel"]?.int,
      (1...Event.meesteTel).contains(tel), let author = line["door"]?.string,
      author == CleanText.oneLine(author),
      let time = line["tijd"]?.int, (0...Event.laatsteTijd).contains(time), let soort = line["soort"]?.string,
      let body = line["inhoud"], body.isSchoon
    else { return nil }
    self.init(
      id: id, stream: StreamID(kind, stream), tel: tel, author: author,
      time: Moment(milliseconds: Int64(time)), fact: Fact(kind: soort, body: body))
  }

  /// No stream has more events, and no clock goes on beyond this: both are numbers that are counted on.
  private static let meesteTel = 1 << 40
  private static let laatsteTijd = 1 << 48
}

extension JSON {
  /// Whether every text in it is as it would have been cleaned here.
  fileprivate var isSchoon: Bool {
    switch self {
    case .null, .bool, .int, .number: true
    case .string(let text): text.harmless == text
    case .array(let values): values.allSatisfy(\.isSchoon)
    case .object(let object): object.members.allSatisfy(\.value.isSchoon)
    }
  }
}
