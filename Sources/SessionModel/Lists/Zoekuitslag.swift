import Text

/// What was found: the newest of it, and how much there is.
public struct Zoekuitslag: Hashable, Sendable {
  /// The newest sentences that were found.
  public var treffers: [Rij<Vindregel>] = []
  /// How many were counted.
  public var aantal = 0
  /// Whether there are more than were counted.
  public var isMeer = false
  /// Whether all was gone through: who types waits for no more than a moment.
  public var isAf = true
  /// Words that nobody said, each with the one that is most like it.
  public var bedoelde: [Bedoeld] = []
  /// What it was narrowed by of which there is no such thing.
  public var vreemd: [Zoekvraag.Filter] = []
  /// What it was narrowed by without which something is found.
  public var zonder: [Zoekvraag.Filter] = []

  /// A word that nobody said, and one that somebody did.
  public struct Bedoeld: Hashable, Sendable {
    /// As it was typed, folded.
    public let getypt: String
    /// As it was said, folded.
    public let bedoeld: String

    /// This, where that was meant.
    public init(getypt: String, bedoeld: String) { (self.getypt, self.bedoeld) = (getypt, bedoeld) }
  }

  /// The threads in whose name it stands.
  public var draden: [Draad] = []

  /// Nothing.
  public init() {}

  /// So many are told at once.
  public static let bladzij = 50
  /// No more are counted.
  public static let meeste = 1000
}

extension Rij<Vindregel> {
  /// Whether a word that is forbidden now stands in it: then it is held back, and not found.
  public func isVerboden(_ verboden: VerbodenWoorden, op dag: Day) -> Bool {
    guard !verboden.isEmpty else { return false }
    let none = VerbodenWoorden()
    return gezien(op: dag, verboden: verboden).waarde.tekst != gezien(op: dag, verboden: none).waarde.tekst
  }

  /// Whether one of these stands in it, whole and behind each other.
  public func heeft(_ zinnen: [[String]]) -> Bool {
    guard !zinnen.isEmpty else { return false }
    let words = geheel.tekst.zoekwoorden
    return zinnen.contains { phrase in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }
  }
}

/// A piece of a text around what was looked for in it.
public struct Fragment: Hashable, Sendable {
  /// A stretch of it: what was looked for, or what stands between.
  public struct Stuk: Hashable, Sendable {
    /// The words.
    public var tekst: String
    /// Whether it is what was looked for.
    public var isRaak: Bool
  }
  /// The stretches, in order.
  public let stukken: [Stuk]

  /// All of it as one text.
  public var tekst: String { stukken.map(\.tekst).joined() }
}

extension Zoekvraag {
  /// What of a text stands around the first place where something of this is found, so far on each side.
  public func fragment(of tekst: String, rand: Int = 30) -> Fragment {
    let text = Woordtekst(tekst)
    let hits = text.hits(of: self)
    let first = hits.first ?? 0..<0
    let begin = max(0, first.lowerBound - rand)
    let end = min(text.letters.count, max(first.upperBound, first.lowerBound + rand) + rand)
    var (pieces, place) = ([Fragment.Stuk](), begin)
    func add(_ range: Range<Int>, isRaak: Bool) {
      guard !range.isEmpty else { return }
      pieces.append(Fragment.Stuk(tekst: String(text.letters[range]), isRaak: isRaak))
    }
    if begin > 0 { pieces.append(Fragment.Stuk(tekst: "…", isRaak: false)) }
    for hit in hits where hit.lowerBound < end {
      let hit = max(place, hit.lowerBound)..<min(end, max(place, hit.upperBound))
      add(place..<hit.lowerBound, isRaak: false)
      add(hit, isRaak: true)
      place = hit.upperBound
    }
    add(place..<max(place, end), isRaak: false)
    if end < text.letters.count { pieces.append(Fragment.Stuk(tekst: "…", isRaak: false)) }
    return Fragment(stukken: pieces)
  }
}

/// A text with its words, each with the letters that it is made of.
private struct Woordtekst {
  /// The letters as they stand there; a break of a line is a space here.
  let letters: [Character]
  /// A word as it is looked for, and for each of its scalars the letter it comes from.
  private(set) var words: [(scalars: [Unicode.Scalar], from: [Int])] = []

  init(_ text: String) {
    letters = text.map { $0.isNewline ? " " : $0 }
    var word: (scalars: [Unicode.Scalar], from: [Int]) = ([], [])
    for (place, letter) in letters.enumerated() {
      for scalar in String(letter).folded.unicodeScalars {
        if scalar.isWoordteken {
          word.scalars.append(scalar)
          word.from.append(place)
        } else if !word.scalars.isEmpty {
          words.append(word)
          word = ([], [])
        }
      }
    }
    if !word.scalars.isEmpty { words.append(word) }
  }

  /// Where something of a question stands, in order.
  func hits(of vraag: Zoekvraag) -> [Range<Int>] {
    var hits: [Range<Int>] = []
    for term in vraag.termen {
      switch term {
      case .woord(let text):
        let part = Array(text.unicodeScalars)
        for index in words.indices { if let hit = hit(of: part, in: index) { hits.append(hit) } }
      case .zin(let zin, let isOpen):
        let parts = zin.map { Array($0.unicodeScalars) }
        for index in words.indices {
          if let hit = hit(of: parts, isOpen: isOpen, at: index) { hits.append(hit) }
        }
      }
    }
    return hits.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private func hit(of part: [Unicode.Scalar], in index: Int) -> Range<Int>? {
    let word = words[index]
    guard !part.isEmpty, word.scalars.count >= part.count else { return nil }
    for start in 0...(word.scalars.count - part.count)
    where word.scalars[start..<start + part.count].elementsEqual(part) {
      return word.from[start]..<word.from[start + part.count - 1] + 1
    }
    return nil
  }

  private func hit(of parts: [[Unicode.Scalar]], isOpen: Bool, at index: Int) -> Range<Int>? {
    guard !parts.isEmpty, index + parts.count <= words.count else { return nil }
    for (offset, part) in parts.enumerated() {
      let word = words[index + offset].scalars
      let isLast = offset == parts.count - 1
      guard isLast && isOpen ? word.starts(with: part) : word == part else { return nil }
    }
    let last = words[index + parts.count - 1]
    return words[index].from[0]..<last.from[min(parts[parts.count - 1].count, last.from.count) - 1] + 1
  }
}
