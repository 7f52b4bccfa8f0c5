import Screen
import SessionModel
import Text
import Wording

/// What a list or a search can be narrowed by, in one row: the next key picks by what, and where there are only so many
/// words for it the one after that to which.
struct Filterrij: Hashable, Sendable {
  /// Something it can be narrowed by.
  struct Veld: Hashable, Sendable {
    /// What is typed for it.
    let woord: String
    /// The words there are for it; empty where any word can stand.
    var keuze: [String] = []
    /// Whether a word follows at all.
    var vraagtWoord = true
  }

  /// What a key came to.
  enum Outcome {
    case blijft(Filterrij), dicht
    /// This comes behind what is typed.
    case typt(String)
  }

  private let velden: [Veld]
  /// What is typed already, and the field of which that is the name.
  private let getypt: String
  private let begonnen: Veld?
  private var gekozen: Veld?

  /// The row of these; behind the name of a field, that of its words.
  init(_ velden: [Veld], achter getypt: String = "") {
    (self.velden, self.getypt) = (velden, getypt)
    let word = getypt.last == ":" ? String(getypt.split(whereSeparator: \.isWhitespace).last ?? "") : ""
    begonnen = velden.first { !$0.keuze.isEmpty && word.folded == $0.woord.folded + ":" }
    gekozen = begonnen
  }

  /// What a search can be narrowed by.
  init(zoek say: Wording, achter getypt: String = "") {
    self.init(
      Zoekvraag.Veld.allCases.map { veld in
        veld == .lichtje
          ? Veld(woord: "★", vraagtWoord: false)
          : Veld(woord: say(.name(of: veld)), keuze: Zoekvraag.Filter(veld, "").keuze)
      }, achter: getypt)
  }

  /// What a list can be narrowed by.
  init(lijst velden: Set<Vernauwing.Veld>, achter getypt: String = "") {
    self.init(
      Vernauwing.Veld.allCases.filter(velden.contains).map { Veld(woord: $0.rawValue, keuze: $0.keuze) },
      achter: getypt)
  }

  // MARK: Keys

  /// The keys while it is open, beside its own letters.
  static func keys(_ say: Wording) -> KeyTable<Key> {
    KeyTable([
      .init([.escape, .tab, .backspace], .escape, say(.terug), priority: 3),
      .init([.function(1)], .function(1), say(.hulp), priority: 2),
      .init([.ctrl("q")], .ctrl("q"), say(.stoppen), priority: 1),
    ])
  }

  /// Takes a key; one that stands for nothing here is ignored.
  func take(_ key: Key) -> Outcome {
    switch key {
    case .char(let letter): return pick(letter)
    case .escape, .tab, .backTab, .backspace:
      guard gekozen != nil, begonnen == nil else { return .dicht }
      return .blijft(Filterrij(velden, achter: getypt))
    default: return .blijft(self)
    }
  }

  private func pick(_ letter: Character) -> Outcome {
    guard let place = letters.firstIndex(of: letter) else { return .blijft(self) }
    if let gekozen {
      let words = gekozen.keuze[place] + " "
      return .typt(begonnen == nil ? gap + gekozen.woord + ":" + words : words)
    }
    let veld = velden[place]
    guard veld.vraagtWoord else { return .typt(gap + veld.woord + " ") }
    guard !veld.keuze.isEmpty else { return .typt(gap + veld.woord + ":") }
    var next = self
    next.gekozen = veld
    return .blijft(next)
  }

  /// What stands between that and a word of its own.
  private var gap: String { getypt.isEmpty || getypt.last?.isWhitespace == true ? "" : " " }

  private var woorden: [String] { gekozen?.keuze ?? velden.map(\.woord) }

  /// A key for each: the first of its letters that none before it has.
  private var letters: [Character] {
    var given: Set<Character> = []
    return woorden.map { word in
      let own = word.folded.filter(\.isLetter) + "abcdefghijklmnopqrstuvwxyz0123456789"
      let letter = word == "★" ? "*" : own.first { !given.contains($0) } ?? "?"
      given.insert(letter)
      return letter
    }
  }

  // MARK: Drawing

  /// The row, in as many lines as it needs.
  func regels(width: Int) -> [Line] {
    Line.hints(zip(letters, woorden).map { KeyHint(name: String($0), label: $1) }, width: width)
  }
}

extension LineEditor {
  /// Puts what the row gave behind what is typed.
  mutating func voeg(filter words: String) {
    _ = handle(.ctrlEnd)
    insert(words)
  }

  /// Takes a filter that was just put there away whole; whether it stood there.
  mutating func neemFilterTerug() -> Bool {
    guard characterBeforeCursor == " ", text.last == " " else { return false }
    let word = text.dropLast().reversed().prefix { $0 != " " }
    guard word.contains(":") || word.elementsEqual("★"), !word.contains("\"") else { return false }
    for _ in 0...word.count { _ = handle(.backspace) }
    return true
  }
}
