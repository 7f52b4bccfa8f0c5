import Acts
import Screen
import SessionModel
import Wording

extension TerugkijkenView {
  /// What is in sight, as far as keys go by it.
  enum Plek: Hashable, Sendable {
    case lijst(Tabblad)
    /// Something that is read whole; with what was found to go on to.
    case stuk(isSessie: Bool, hasHits: Bool)
    /// The page of a journey, or a part of it.
    case reis(Reisdeel?)
    /// What worked in other journeys.
    case reizen
  }

  /// The keys of a place, or of all of them.
  ///
  /// - Parameter kan: what can be done with what somebody is at.
  static func keys(_ say: Wording, at plek: Plek? = nil, kan: Kan = .alles) -> KeyTable<Act.Name> {
    let (isList, isAfspraken, isLijsten, isStuk, isSessie, hasHits) =
      switch plek {
      case nil: (true, true, true, true, true, true)
      case .lijst(let tab): (true, tab == .afspraken, tab == .lijsten, false, false, false)
      case .stuk(let isSessie, let hasHits): (false, false, false, true, isSessie, hasHits)
      case .reis: (false, false, false, true, false, false)
      case .reizen: (false, false, false, false, false, false)
      }
    let isCasussen = plek == nil || plek == .lijst(.casussen)
    var (isReis, isDeel) = (plek == nil, false)
    if case .reis(let deel) = plek { (isReis, isDeel) = (true, deel != nil) }
    typealias Row = KeyTable<Act.Name>.Row
    let digits = Tabblad.allCases.map { Key.char($0.cijfer) }
    let rows: [(isHere: Bool, row: Row)] = [
      (
        isList,
        .init(
          [.enter], .lees, say, label: plek != nil && kan.isDisjoint(with: .lees) ? .toonInhoud : nil,
          inFooter: !kan.isDisjoint(with: [.lees, .toon]), priority: 5)
      ),
      (
        isReis && plek != nil,
        .init(
          [.enter], .lees, say, label: isDeel && plek != .reis(.afspraken) ? .leesDezeRegel : .opentDeel,
          inFooter: kan.contains(.lees),
          priority: 5)
      ),
      (
        isReis,
        .init(
          Reisdeel.allCases.map { Key.char(Character(String($0.cijfer))) }, .tabblad, say,
          label: .delenVanDeReis, inFooter: false)
      ),
      (
        plek == .reizen,
        .init(
          [.enter], .lees, say, label: .leesWaarHetWerkte, inFooter: kan.contains(.lees), priority: 5)
      ),
      (isReis, .init([.char("e")], .reizen, say, inFooter: kan.contains(.reizen), priority: 1)),
      (plek != .reizen, .init([.char("/")], .zoek, say, priority: 4)),
      (hasHits, .init([.char("n")], .treffer, say, inFooter: kan.contains(.treffer), priority: 3)),
      (hasHits, .init([.char("N")], .trefferTerug, say, inFooter: false)),
      (isList, .init([.tab], .wissel, say, priority: 4)),
      (isList && plek != nil, .init(digits, .tabblad, say, inFooter: false)),
      (
        isAfspraken || plek == .reis(.afspraken),
        .init([.char(" ")], .zet, say, inFooter: kan.contains(.zet), priority: 5)
      ),
      (isAfspraken, .init([.char("f"), .right, .left], .vernauw, say, short: .andereLijst, priority: 2)),
      (
        isCasussen && plek != nil,
        .init([.right, .left], .vernauw, say, label: .jaarOudWissel, inFooter: false)
      ),
      (
        isLijsten && plek != nil,
        .init([.char("f"), .right, .left], .vernauw, say, label: .andereLijst, priority: 3)
      ),
      (
        isLijsten || isDeel || isSessie || plek == .lijst(.draden),
        .init([.ctrl("d")], .inDraad, say, inFooter: !isSessie && kan.contains(.zin), priority: 1)
      ),
      (
        isAfspraken || isLijsten || plek == .lijst(.draden) || isCasussen && plek != nil,
        .init([.ctrl("f")], .filter, say, inFooter: !isCasussen && kan.contains(.vernauw), priority: 1)
      ),
      (true, .init([.escape], .lijst, say, priority: 3)),
      (
        isStuk,
        .init(
          [.char("t")], .teruglezen, say, inFooter: kan.contains(.teruglezen), priority: 2)
      ),
      (isSessie, .init([.char("r")], .terugspelen, say, inFooter: kan.contains(.sessie), priority: 2)),
      (isSessie, .init([.char("v")], .inzien, say, inFooter: kan.contains(.inzien), priority: 1)),
      (isSessie, .init([.char("i")], .indelen, say, inFooter: kan.contains(.sessie), priority: 1)),
      (isList, .init([.ctrl("k")], .nakijken, say, inFooter: !isAfspraken && !isLijsten)),
      (true, .init([.ctrl("z")], .ongedaan, say, inFooter: false)),
      (true, .init([.ctrl("y")], .opnieuw, say, inFooter: false)),
      (true, .init([.ctrl("t")], .thema, say, inFooter: false)),
      (true, .init([.char("?"), .function(1)], .hulp, say, priority: 2)),
      (true, .init([.ctrl("q")], .stoppen, say, priority: 1)),
      (true, .init([.ctrl("c")], .onderbreken, say, inFooter: false)),
    ]
    return KeyTable(rows.filter(\.isHere).map(\.row))
  }

  /// The keys by which one goes through what is shown: they are in help, and in no footer.
  static func bladertoetsen(_ say: Wording, at plek: Plek?) -> [KeyHint] {
    let name = { (keys: [Key]) in keys.compactMap(\.name).joined(separator: " ") }
    let pages = name([.up, .down, .pageUp, .pageDown, .home, .end])
    switch plek {
    case .lijst: return [KeyHint(name: pages, label: say(.doorDeLijst))]
    // There a space says how it went.
    case .reis(.afspraken): return [KeyHint(name: pages, label: say(.doorDeBladzijde))]
    case .stuk, .reis:
      let space = Key.char(" ").name.map { " " + $0 } ?? ""
      return [KeyHint(name: pages + space, label: say(.doorDeBladzijde))]
    case .reizen, nil: return [KeyHint(name: name([.up, .down, .home, .end]), label: say(.doorDeLijst))]
    }
  }

  /// The keys while a list is narrowed.
  static func filterKeys(_ say: Wording) -> KeyTable<Key> {
    KeyTable([
      .init([.enter], .enter, say(.vernauwKlaar), priority: 3), .init([.escape], .escape, say(.vernauwWeg)),
      .init([.tab], .tab, say(.filterRij), priority: 2),
      .init([.function(1)], .function(1), say(.hulp), priority: 2),
    ])
  }
}

extension Array where Element: Equatable {
  /// The one so many further, round and round.
  func volgende(na element: Element, _ step: Int) -> Element {
    let place = (firstIndex(of: element) ?? 0) + step
    return isEmpty ? element : self[(place % count + count) % count]
  }
}
