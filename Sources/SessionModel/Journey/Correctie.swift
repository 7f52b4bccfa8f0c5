import Text

/// Something in the round in which a report is read through with those it is about: the text is laid down, somebody says
/// something beside it, it is settled.
///
/// The text itself is made anew each time; of the one that was laid down only its mark is kept, so that one sees whether it is
/// still the same.
public struct Correctie: Hashable, Sendable {
  /// What happened.
  public var wat: Wat
  /// For which reader the report is, and in which form, by their words.
  public var voor, vorm: String
  /// The mark of the text it is about.
  public var merk: String
  /// The day somebody said so; `nil` where that is the day it was typed.
  public var dag: Day?
  /// Whose it is, by role.
  public var wie: String
  /// What in the text it is about, by number; `nil` where it is about all of it.
  public var punt: Int?
  /// What was said beside it.
  public var tekst: String

  /// What can happen to a report.
  public enum Wat: String, CaseIterable, Sendable { case concept, reactie, vastgesteld }

  /// Whom a report can be for.
  public static let lezers = ["gezin", "netwerk", "dossier", "leren", "eigen"]
  /// Which forms a report can have.
  public static let vormen = ["verslag", "reis", "ontwikkelplan", "werkafspraken"]
  /// The letters of a mark.
  static let merktekens = 16

  /// Something that happened to a report.
  public init(
    _ wat: Wat, voor: String, vorm: String, merk: String, dag: Day? = nil, wie: String = "", punt: Int? = nil,
    tekst: String = ""
  ) {
    (self.wat, self.voor, self.vorm, self.merk) = (wat, voor, vorm, merk)
    (self.dag, self.wie, self.punt, self.tekst) = (dag, wie, punt, tekst)
  }

  /// Something that happened to a report, and when.
  public struct Gezegd: Hashable, Sendable {
    /// The event.
    public let id: Identifier
    /// When it was typed.
    public let moment: Moment
    /// What happened.
    public fileprivate(set) var correctie: Correctie
  }

  /// The round of the text that was last laid down for one reader, in one form.
  public struct Ronde: Hashable, Sendable {
    /// Which text it is: the first, the second.
    public let versie: Int
    /// When it was laid down.
    public let concept: Gezegd
    /// What was said beside it.
    public let reacties: [Gezegd]
    /// What was said beside the texts before it.
    public let eerder: [Gezegd]
    /// When and by whom it was settled; `nil` while it is not.
    public let vastgesteld: Gezegd?
  }

  /// The mark of a text: another text has another one.
  public static func merk(of text: String) -> String {
    text.fingerprint.digits(merktekens, radix: 16)
  }
}

extension [Correctie.Gezegd] {
  /// The round of the text that was last laid down for this reader in this form; `nil` where none ever was.
  public func ronde(voor: String, vorm: String) -> Correctie.Ronde? {
    let mine = filter { $0.correctie.voor == voor && $0.correctie.vorm == vorm }
    guard let last = mine.lastIndex(where: { $0.correctie.wat == .concept }) else { return nil }
    let since = mine[last...]
    return Correctie.Ronde(
      versie: mine[...last].count { $0.correctie.wat == .concept }, concept: mine[last],
      reacties: since.filter { $0.correctie.wat == .reactie },
      eerder: mine[..<last].filter { $0.correctie.wat == .reactie },
      vastgesteld: since.last {
        $0.correctie.wat == .vastgesteld && $0.correctie.merk == mine[last].correctie.merk
      })
  }

  /// Every report that was laid down, for whom and in which form, in the order of the first time.
  public var rondes: [Correctie.Ronde] {
    var seen: Set<[String]> = []
    return compactMap { said in
      let words = [said.correctie.voor, said.correctie.vorm]
      return seen.insert(words).inserted ? ronde(voor: words[0], vorm: words[1]) : nil
    }
  }

  mutating func take(_ correctie: Correctie, of event: Event) {
    append(Correctie.Gezegd(id: event.id, moment: event.time, correctie: correctie))
  }

  /// As they may be seen at a place: nobody who learns hears them, and what is held back is not there.
  func gezien(at plaats: Zicht.Plaats, _ lekken: Lekken, _ left: inout Weggelaten) -> [Correctie.Gezegd] {
    guard !isEmpty, plaats != .inzage else { return self }
    return compactMap { said in
      let isHeld = !lekken.unconfirmed(.reactie(said.id)).isEmpty
      if isHeld, said.correctie.wat == .reactie { left.nogNietOpHetScherm += 1 }
      guard isHeld || plaats == .leren else { return said }
      guard said.correctie.wat != .reactie else { return nil }
      var bare = said
      bare.correctie.wie = ""
      return bare
    }
  }
}
