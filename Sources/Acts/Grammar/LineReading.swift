import Panels
import SessionModel
import Text
import Wording

/// What a typed line is: a note, an afspraak, an act behind a slash, or what the step makes of it.
///
/// The same at every door, and without a doubt: what fits no row of the table as a whole is a note, word for word.
public struct LineReading: Equatable, Sendable {
  /// What it is.
  public enum Soort: Hashable, Sendable {
    /// Nothing, or a prefix alone: it says who speaks from now on.
    case leeg
    /// What stands behind a slash.
    case opdracht(String)
    case notitie
    case afspraak
    /// What it does in this step; one thing to take back.
    case daden([LineAct])
  }

  /// What it is.
  public private(set) var soort: Soort
  /// What its signs said.
  public private(set) var kenmerken: Kenmerken
  /// The words behind the signs, as a note has them.
  public private(set) var tekst: String
  /// The other step it belongs to; `nil` where it belongs to the one in which it was begun.
  public private(set) var elders: Elders?
  /// Why nobody's name was put to it.
  public private(set) var twijfel: LineSigns.Twijfel?
  /// What could be made of it, if somebody says so.
  public private(set) var aanbod: [LineAct] = []

  /// Another step than the one in which a line was begun.
  public enum Elders: Hashable, Sendable {
    /// The one before: `< tekst`.
    case vorige
    /// The one with this number, as on a slip of paper that was written there: `7: tekst`.
    case stap(Int)

    /// Which one that is in a session, seen from the step in which the line was begun; that one itself where there is no other.
    public func stap(in sessie: Sessie, from own: StapID) -> StapID {
      switch self {
      case .vorige: sessie.stap(-1, from: own) ?? own
      case .stap(let nummer):
        sessie.stappen.indices.contains(nummer - 1) ? sessie.stappen[nummer - 1].id : own
      }
    }
  }

  /// Whether it does something in its step.
  public var doetIets: Bool { if case .daden = soort { true } else { false } }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: one row, as it was typed.
  ///   - place: where it was begun.
  ///   - current: who spoke before.
  ///   - reach: how much of the table is read.
  public init(
    _ line: String, in place: LinePlace, current: Kenmerken = Kenmerken(), reach: Reach = .alles
  ) {
    self.init(whole: line.trimmed, in: place, current: current, reach: reach, isQuick: true)
  }

  /// - Parameter isQuick: whether a line in which nothing can be is not looked at further; for a test that it could not.
  init(whole text: String, in place: LinePlace, current: Kenmerken, reach: Reach, isQuick: Bool) {
    (soort, kenmerken, tekst) = (.leeg, Kenmerken(), text)
    if isQuick, reach == .alles, place.isOnlyWords(text) {
      self = .words(text, in: place)
    } else if text.first == "\\" {
      let behind = text.dropFirst().trimmed
      // Alone it is text: a note of no words is none.
      let isSign = !behind.isEmpty && LineReading.isNeeded(before: behind, in: place, current, reach)
      tekst = isSign ? behind : text
      soort = .notitie
      kenmerken.vak = reach == .alles ? place.eigenVak : nil
    } else if reach == .alles, let act = ActLine.typed(in: text) {
      soort = .opdracht(act)
    } else if !text.isEmpty {
      if reach == .alles, text.hasPrefix("//") { tekst = String(text.dropFirst()) }
      if reach == .alles, text.hasPrefix("< "), text.dropFirst(2).first?.isLetter == true {
        elders = .vorige
        tekst = text.dropFirst(2).trimmed
      } else if reach == .alles, let slip = LineReading.slip(text, place) {
        (elders, tekst) = (.stap(slip.nummer), slip.tekst)
      }
      // In a break nothing is asked: what was still to be written down is of the step before it.
      if place.vorm == .pauze, elders == nil { elders = .vorige }
      read(place, current, isSignsOnly: elders != nil || reach == .tekens)
    }
  }

  /// What was written on a card of another step: the number of that step, a colon and a space, and the words.
  ///
  /// A time has no space, a year is no step, and a table that the step numbers goes before.
  private static func slip(_ text: String, _ place: LinePlace) -> (nummer: Int, tekst: String)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let behind = text.dropFirst(digits.count)
    guard (1...3).contains(digits.count), behind.hasPrefix(": "), let nummer = Int(digits),
      (1...max(1, place.aantalStappen)).contains(nummer), place.aantalStappen > 0,
      !place.isEigenVak(String(digits))
    else { return nil }
    let words = behind.dropFirst(2).trimmed
    return words.isEmpty ? nil : (nummer, words)
  }

  /// A line of which is known that it is nothing but words.
  public static func words(_ text: String, in place: LinePlace) -> LineReading {
    LineReading(wordsAlone: text, in: place)
  }

  private init(wordsAlone text: String, in place: LinePlace) {
    (soort, kenmerken, tekst) = (.notitie, Kenmerken(), text)
    kenmerken.vak = place.eigenVak
  }

  /// Whether there is something to make text of: then the backslash before it falls away.
  private static func isNeeded(
    before text: String, in place: LinePlace, _ current: Kenmerken, _ reach: Reach
  ) -> Bool {
    if let first = text.first, LineSigns.isSign(first) || "\\/<".contains(first) { return true }
    return !LineReading(text, in: place, current: current, reach: reach).isPlain(text, place)
  }

  /// Whether these words are a note by themselves, of which nothing was read off.
  private func isPlain(_ text: String, _ place: LinePlace) -> Bool {
    var kenmerken = kenmerken
    if kenmerken.vak == place.eigenVak { kenmerken.vak = nil }
    return soort == .notitie && kenmerken.isEmpty && tekst == text && twijfel == nil && elders == nil
  }

  /// The line in which a text is a note, word for word.
  public static func literal(_ text: String, in place: LinePlace) -> String {
    isOfItself(text, in: place) ? "\\" + text : text
  }

  /// Whether a line says by itself what it is: a sign, a name, or an act is in it.
  public static func isOfItself(_ text: String, in place: LinePlace) -> Bool {
    !LineReading(text, in: place).isPlain(text.trimmed, place)
  }

  /// How much of the table is read.
  public enum Reach: Sendable {
    case alles
    /// Whose voice and what kind of note: no acts, and nothing of the step.
    case tekens
  }

  private mutating func read(_ place: LinePlace, _ current: Kenmerken, isSignsOnly: Bool) {
    let signs = LineSigns(tekst, place, current: current)
    (kenmerken, twijfel) = (signs.kenmerken, signs.twijfel)
    if !isSignsOnly, let daden = LineReading.acts(signs, place) {
      (tekst, soort) = (signs.rest, .daden(daden))
      return
    }
    tekst = signs.rest
    guard !tekst.isEmpty else { return }
    if kenmerken.vak == nil, kenmerken.thema == nil, elders == nil { kenmerken.vak = place.eigenVak }
    if !isSignsOnly, LineReading.isAfspraak(signs, place) { kenmerken.afspraak = true }
    soort = kenmerken.afspraak ? .afspraak : .notitie
    guard !isSignsOnly, twijfel == nil, soort == .notitie, !LineReading.isAsking(tekst) else { return }
    aanbod = LineRule.rules(in: place).lazy.compactMap { $0.almost(signs, place) }.first ?? []
  }

  /// What the whole line does here.
  private static func acts(_ signs: LineSigns, _ place: LinePlace) -> [LineAct]? {
    guard signs.twijfel == nil else { return nil }
    // What has bars in it is filled in, also with a question.
    let asks = isAsking(signs.rest)
    return LineRule.rules(in: place).lazy.filter { !asks || $0.hasBars }.compactMap { $0.read(signs, place) }
      .first
  }

  /// A line that ends like this is said, and does nothing.
  private static func isAsking(_ text: String) -> Bool { text.last == "?" || text.last == "!" }

  /// `wat | wie | …` where afspraken are made: who is known, or nobody.
  private static func isAfspraak(_ signs: LineSigns, _ place: LinePlace) -> Bool {
    guard place.vorm == .morgenAnders, signs.rest.contains("|"), signs.kenmerken.achtergehouden == false
    else {
      return false
    }
    let line = AfspraakLine(signs.rest)
    let wie = line[.wie].folded
    guard line[.wat].contains(where: \.isLetter) else { return false }
    if case .persoon = place.speakers.called(wie) { return true }
    return wie.isEmpty
  }
}

extension Kenmerken {
  /// Takes over what a line says of itself; whose words they are is nobody's while that is uncertain.
  public mutating func take(_ reading: LineReading, speakers: Speakers) {
    if reading.kenmerken.stem != nil || reading.twijfel != nil { (stem, deelnemer) = (nil, nil) }
    extend(by: reading.kenmerken)
  }
}
