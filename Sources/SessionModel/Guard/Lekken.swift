/// Where words stand that the lek-wacht looks at.
public enum Lekplek: Hashable, Sendable {
  case notitie(Identifier)
  /// The words in which a quote may come along.
  case magMee(Identifier)
  /// Who takes on what a note says, where it is parked.
  case parkeerplek(Identifier)
  case droom(Identifier)
  case afspraak(Identifier)
  case stand(Identifier)
  case tijdpunt(Identifier)
  case mijlpaal(Identifier)
  /// What was said beside a report.
  case reactie(Identifier)
  case schaal(StapID, Identifier?)
  case punt(StapID, String)
  case keuze(Identifier)
  case deelnemer(Identifier)
  case kaart
  /// A step that was put in on the way.
  case stap(StapID)
  case alias
  /// Region and labels of a casus.
  case profiel
}

/// What was found in the words of one place, and what of it somebody confirmed by its name.
public struct Lek: Hashable, Sendable {
  /// The event that brought the words: a confirmation names it.
  public let bron: Identifier
  /// When the words came.
  public let moment: Moment
  /// The pieces of text that were found, of each kind.
  fileprivate(set) var gevonden: [LekSoort: Set<String>]
  /// The kinds that were confirmed whole, as journals of before tell it.
  fileprivate(set) var bevestigd: LekSoorten = []
  /// The pieces that were confirmed one by one.
  fileprivate(set) var vrij: [LekSoort: Set<String>] = [:]
  /// The kinds that an event holds, whatever words are forbidden.
  fileprivate var gehouden: LekSoorten = []

  /// The kinds that hold the words back.
  public var unconfirmed: LekSoorten { LekSoorten(gevonden.keys.filter { !unconfirmedPieces($0).isEmpty }) }

  /// Everything that holds the words back, one by one, in a fixed order.
  public var vondsten: [LekVondst] {
    LekSoort.allCases.flatMap { soort in
      unconfirmedPieces(soort).sorted().map { LekVondst(soort, $0, of: bron) }
    }
  }

  /// Whether this holds the words back here too.
  public func holds(_ vondst: LekVondst) -> Bool {
    vondst == LekVondst(vondst.soort, vondst.woorden, of: bron)
      && unconfirmedPieces(vondst.soort).contains(vondst.woorden)
  }

  /// The event by which these may be seen here: no more than what is named.
  public func confirmation(of vondsten: [LekVondst]) -> Fact {
    .lekBevestigd(
      bron, LekSoorten(vondsten.map(\.soort)),
      stukken: vondsten.map { LekStuk($0.soort, $0.woorden, of: bron) })
  }

  /// Whether nothing was found here that was not found there: the same words at another place.
  public func isWithin(_ other: Lek) -> Bool {
    gevonden.allSatisfy { other.gevonden[$0]?.isSuperset(of: $1) == true }
  }

  /// What is open of a kind; one without words where a forgotten word holds back.
  private func unconfirmedPieces(_ soort: LekSoort) -> Set<String> {
    guard let found = gevonden[soort], !bevestigd.contains(soort) else { return [] }
    return (found.isEmpty ? [""] : found).subtracting(vrij[soort] ?? [])
  }

  /// Takes over what was confirmed of the words that stood here before, where the same is found in the new.
  fileprivate mutating func takeOver(_ old: Lek) {
    for (soort, now) in gevonden {
      let before = old.bevestigd.contains(soort) ? old.gevonden[soort] : old.vrij[soort]
      guard let before else { continue }
      if old.bevestigd.contains(soort), before.isSuperset(of: now) {
        bevestigd.insert(LekSoorten([soort]))
      } else if !old.bevestigd.contains(soort) {
        vrij[soort] = before.intersection(now)
      }
    }
  }

  /// Confirms the pieces that are named.
  fileprivate mutating func confirm(_ stukken: [LekStuk]) {
    for (soort, pieces) in gevonden {
      let named = Set(stukken.filter { $0.soort == soort })
      guard !named.isEmpty else { continue }
      // Which words these were is known no more when a forbidden word was forgotten.
      let mine = pieces.isEmpty ? [""] : pieces.filter { named.contains(LekStuk(soort, $0, of: bron)) }
      vrij[soort, default: []].formUnion(mine)
    }
  }
}

/// What the lek-wacht found in a stream: judged once, when words come in or change.
///
/// Everything that is projected asks this. Where words have an open finding they are held back, wherever they
/// came from; a confirmation is an event like any other.
public struct Lekken: Hashable, Sendable {
  /// The words that are forbidden while a session runs: not of the journaal, so the same events can have
  /// other findings at another time.
  var verboden: VerbodenWoorden
  private(set) var bekend: [Lekplek: Lek] = [:]
  /// The event that brought the words of each place, also where nothing was found; not of a note that stands as it was
  /// made, which most do.
  private var bronnen: [Lekplek: Identifier] = [:]
  /// How many of those are open, so that asking costs nothing where nothing is.
  private var aantalUnconfirmed = 0

  /// Nothing is known yet.
  ///
  /// - Parameter forbidden: the words that nothing may have in it.
  public init(forbidden: VerbodenWoorden) { verboden = forbidden }

  /// Nothing was found, and nothing is forbidden.
  static let geen = Lekken(forbidden: VerbodenWoorden())

  /// Whether anything is held back by the lek-wacht.
  public var isEmpty: Bool { aantalUnconfirmed == 0 }

  /// The kinds for which the words at a place are held back.
  public func unconfirmed(_ plek: Lekplek) -> LekSoorten { isEmpty ? [] : bekend[plek]?.unconfirmed ?? [] }

  /// What is held back, in the order in which the words came.
  public var unconfirmed: [(plek: Lekplek, lek: Lek)] {
    guard !isEmpty else { return [] }
    return bekend.filter { !$0.value.unconfirmed.isEmpty }
      .sorted { ($0.value.moment, $0.value.bron) < ($1.value.moment, $1.value.bron) }
      .map { ($0.key, $0.value) }
  }

  /// Whether words of that moment would be held back.
  public func holdBack(_ texts: [String], at moment: Moment) -> Bool {
    !LekWacht.soorten(in: texts, today: Day(utc: moment), forbidden: verboden).isEmpty
  }

  /// Judges the words that stand at a place since an event; the kinds that hold them back now.
  @discardableResult
  mutating func judge(_ plek: Lekplek, _ texts: [String], since event: Event) -> LekSoorten {
    let today = Day(utc: event.time)
    var gevonden: [LekSoort: Set<String>] = [:]
    for text in texts {
      for finding in LekWacht.findings(in: text, today: today, forbidden: verboden) {
        gevonden[finding.soort, default: []].insert(String(text[finding.range]).folded)
      }
    }
    if plek != .notitie(event.id) { bronnen[plek] = event.id }
    let old = bekend[plek]
    if gevonden.isEmpty, old == nil { return [] }
    var lek = Lek(bron: event.id, moment: event.time, gevonden: gevonden)
    if let old { lek.takeOver(old) }
    put(gevonden.isEmpty ? nil : lek, at: plek)
    return lek.unconfirmed
  }

  /// Forgets a place that is there no more.
  mutating func forget(_ plek: Lekplek) {
    bronnen[plek] = nil
    put(nil, at: plek)
  }

  /// Somebody says that these may be seen in the words that an event brought; the places they stand at.
  ///
  /// Where nothing is named one by one, the kinds are meant whole.
  mutating func confirm(_ soorten: LekSoorten, _ stukken: [LekStuk], of bron: Identifier) -> [Lekplek] {
    let places = bekend.filter { $0.value.bron == bron }
    for (plek, lek) in places {
      var lek = lek
      if stukken.isEmpty { lek.bevestigd.formUnion(soorten) } else { lek.confirm(stukken) }
      put(lek, at: plek)
    }
    return places.map(\.key)
  }

  /// These kinds hold back the words that an event brought, also when what was found in them is forgotten; the places
  /// they stand at.
  ///
  /// - Parameter isNotitie: whether that event made a note.
  mutating func hold(
    _ soorten: LekSoorten, of bron: Identifier, isNotitie: Bool, at moment: Moment
  ) -> [Lekplek] {
    var places = bronnen.filter { $0.value == bron }.map(\.key)
    if isNotitie, bronnen[.notitie(bron)] == nil { places.append(.notitie(bron)) }
    for plek in places {
      var lek = bekend[plek] ?? Lek(bron: bron, moment: moment, gevonden: [:])
      for soort in soorten.soorten {
        lek.gevonden[soort, default: []].formUnion([])
        lek.vrij[soort] = nil
      }
      lek.bevestigd.subtract(soorten)
      lek.gehouden.formUnion(soorten)
      put(lek, at: plek)
    }
    return places
  }

  /// The same without what only the forbidden words of this moment hold back: those come and go.
  var blijvend: Lekken {
    guard !isEmpty, !verboden.isEmpty else { return self }
    var lekken = self
    for (plek, lek) in bekend where lek.gevonden[.verboden] != nil && !lek.gehouden.contains(.verboden) {
      var lek = lek
      lek.gevonden[.verboden] = nil
      lekken.put(lek.gevonden.isEmpty ? nil : lek, at: plek)
    }
    return lekken
  }

  /// What was confirmed here of forbidden words, while the words before forbade less of them.
  func confirmedMore(than before: Lekken) -> [Lek] {
    bekend.compactMap { plek, lek in
      guard lek.bevestigd.contains(.verboden), let now = lek.gevonden[.verboden] else { return nil }
      let known = before.bekend[plek].flatMap { $0.gevonden[.verboden] } ?? []
      return now.isSubset(of: known) ? nil : lek
    }
  }

  private mutating func put(_ lek: Lek?, at plek: Lekplek) {
    if bekend[plek]?.unconfirmed.isEmpty == false { aantalUnconfirmed -= 1 }
    if lek?.unconfirmed.isEmpty == false { aantalUnconfirmed += 1 }
    bekend[plek] = lek
  }
}
