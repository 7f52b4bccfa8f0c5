/// Something by which a search is narrowed, as a word that nobody says.
public enum Vindtrek: Hashable, Sendable {
  case casus(Identifier)
  case stem(Stem)
  case thema(Thema)
  case soort(Vindregel.Soort)
  case vorm(Vorm)
  case lichtje
  /// At whose level it is, and which question of a closing it answers.
  case niveau(Niveau)
  case slotvraag(Slotvraag)
  /// At which table what was parked waits, and how far it is.
  case forum(Parkeerplek.Forum)
  case stand(Parkeerplek.Stand)
  /// A word of the title of the draaiboek, of the name of the step, of the region.
  case draaiboek(String)
  case stap(String)
  case regio(String)

  /// The letter of what kind of thing says a sentence: the first word of its own.
  fileprivate static let soortletter = UInt8(ascii: "k")

  /// The word that stands for it: a letter for what it is, and what it is.
  public var woord: String {
    switch self {
    case .casus(let id): "c" + id.text.filter { $0 != "-" }
    case .stem(let stem): "s" + stem.rawValue
    case .thema(let thema): "t" + thema.rawValue
    case .soort(let soort): "k" + soort.rawValue
    case .vorm(let vorm): "v" + vorm.rawValue.filter { $0 != "-" }
    case .lichtje: "l"
    case .niveau(let niveau): "e" + niveau.rawValue.lowercased()
    case .slotvraag(let vraag): "q" + vraag.rawValue.filter { $0 != "-" }
    case .forum(let forum): "f" + forum.rawValue
    case .stand(let stand): "p" + stand.rawValue
    case .draaiboek(let woord): "d" + woord
    case .stap(let woord): "n" + woord
    case .regio(let woord): "r" + woord
    }
  }
}

/// What a sentence is told by, from the words by which a search is narrowed.
struct Trekken {
  var thema: Thema?
  var niveau: Niveau?
  var vorm: Vorm?
  var slotvraag: Slotvraag?
  var forum: Parkeerplek.Forum?
  var stand: Parkeerplek.Stand?
  var (lichtje, isDroom, isTip) = (false, false, false)
  /// The name of its step as a search knows it: its words, with spaces between.
  var stap = ""

  /// The words of the program's own, each with what it stands for.
  private static let bekend: [String: Vindtrek] = {
    var all: [Vindtrek] = [.lichtje, .soort(.droom)]
    all += Thema.allCases.map { .thema($0) } + Niveau.allCases.map { .niveau($0) }
    all += Vorm.allCases.map { .vorm($0) } + Slotvraag.allCases.map { .slotvraag($0) }
    all += Parkeerplek.Forum.allCases.map { .forum($0) } + Parkeerplek.Stand.allCases.map { .stand($0) }
    return Dictionary(all.map { ($0.woord, $0) }, uniquingKeysWith: { $1 })
  }()

  fileprivate init(_ woorden: Substring) {
    var words: [String] = []
    for woord in woorden.split(separator: " ").map(String.init) {
      switch Trekken.bekend[woord] {
      case .thema(let it)?: thema = it
      case .niveau(let it)?: niveau = it
      case .vorm(let it)?: vorm = it
      case .slotvraag(let it)?: slotvraag = it
      case .forum(let it)?: forum = it
      case .stand(let it)?: stand = it
      case .lichtje?: lichtje = true
      case .soort?: isDroom = true
      case .casus?, .stem?, .draaiboek?, .stap?, .regio?: break
      case nil: if woord.hasPrefix(Vindtrek.stap("").woord) { words.append(String(woord.dropFirst())) }
      }
    }
    (stap, isTip) = (words.joined(separator: " "), words.contains("tip"))
  }
}

/// Reads what sentences are told by: many are told by the same, and that is read once.
public struct Trekkenlezer {
  private var known: [Substring: Trekken] = [:]
  /// With what the words of a sentence's own begin: before that stands what all of its stream have in common, and another
  /// stream has not.
  private static let eigen = Vindtrek.soortletter

  /// One that read nothing yet.
  public init() {}

  mutating func lees(_ woorden: String) -> Trekken {
    let bytes = woorden.utf8
    var (place, isBegin) = (bytes.startIndex, true)
    for index in bytes.indices {
      if isBegin, bytes[index] == Trekkenlezer.eigen {
        place = index
        break
      }
      isBegin = bytes[index] == UInt8(ascii: " ")
    }
    let own = woorden[place...]
    if let trekken = known[own] { return trekken }
    let trekken = Trekken(own)
    // Of its own: the words of one sentence are not kept for it.
    known[Substring(String(own))] = trekken
    return trekken
  }
}
