/// Everything that is read back of a session: each sentence once, with a number that it keeps, by pages.
///
/// First the jeugdige, then the parents, last what the others said and wrote. Of each the dream alone, then the
/// journey, what lit up, what was said by step, the small step, and who belongs to it.
public struct Teruglezing: Sendable {
  /// One sentence, or what stands for one: a dream, a point, a mark with its reason, an afspraak.
  public struct Zin: Hashable, Sendable {
    /// What kind of thing it is; in the order in which they are read.
    public enum Soort: Int, Hashable, Sendable {
      case droom, punt, zin, afspraak, mens
    }

    /// Who is asked on a page.
    public enum Spreker: Int, CaseIterable, Hashable, Sendable {
      case jeugdige, ouder, anderen
    }

    /// The events that brought these words, each in its stream: a dream is its note too.
    public struct Bron: Hashable, Sendable {
      /// Where the answer belongs.
      public let stream: StreamID
      /// What the answer names.
      public let event: Identifier
    }

    /// Its number in the whole session, from 1.
    public internal(set) var nummer = 0
    /// What kind of thing it is.
    public let soort: Soort
    /// Who is asked about it.
    public let spreker: Spreker
    /// Whose voice it is, where one is kept.
    public let stem: Stem?
    /// The words that were said.
    public fileprivate(set) var tekst: String
    /// ★: the moment that eyes lit up.
    public let lichtje: Bool
    /// What was answered about it.
    public fileprivate(set) var stand: Gezegde.Stand
    /// The events that brought its words: an answer names them all.
    public let bronnen: [Bron]
    /// What stands in the journaal under this name, for who erases it.
    public let ding: Identifier
    /// By what its number is kept: it stays the same when the words are mended.
    let sleutel: Identifier
    /// Where that stands.
    public var stream: StreamID? { bronnen.last?.stream }
    /// The place of its step in the session, from 0; `nil` for what was not said in one step.
    public var stap: Int? { soort == .zin ? plaats.first : nil }
    /// Whether it goes along, in these words or in others.
    public var gaatMee: Bool { stand.mee != nil && stand.mee != .blijft }
    /// Whether somebody said that it stays.
    public var blijft: Bool { stand.mee == .blijft }
    /// The words in which it goes along, where those are others.
    public var andereWoorden: String? { if case .woorden(let woorden) = stand.mee { woorden } else { nil } }
    /// Whether these events brought all of its words.
    public func isIn(_ events: Set<Identifier>) -> Bool { bronnen.allSatisfy { events.contains($0.event) } }
    /// The answers that a new one replaces.
    let eerder: [Identifier]
    let moment: Moment
    /// The place of its step, and its place there.
    let plaats: [Int]
  }

  /// Every sentence, in the order of the pages.
  public private(set) var zinnen: [Zin]
  /// The sentences by page; of one speaker each.
  public private(set) var bladen: [[Zin]]
  let sessie: Sessie

  /// So many sentences a page at most, so many points of the journey, and so many rows on a small wall.
  private static let perBlad = 5
  private static let punten = 4
  private static let regels = 12
  private static let breedte = 64

  /// What is read back of a session; `casus` is the casus it is about, with all its words.
  ///
  /// - Parameter geheel: also what is held back or found, for who looks up one sentence; the numbers are others then.
  public init(_ sessie: Sessie, casus: Casus?, geheel: Bool = false) {
    self.sessie = sessie
    let found = Leeszinnen(sessie, casus, geheel: geheel).zinnen
    let known = sessie.leesstand.nummers
    // What was said after the reading began keeps away from the numbers that were called already.
    let begun = known.isEmpty ? sessie.leesstand.begonnen : nil
    func beurt(_ zin: Zin) -> Int {
      if let known = known[zin.sleutel] { return known.beurt }
      return known.isEmpty && begun.map { zin.moment <= $0 } ?? true ? 0 : .max
    }
    var ordered = found.sorted { left, right in
      let (l, r) = (beurt(left), beurt(right))
      if l != r { return l < r }
      if let l = known[left.sleutel]?.nummer, let r = known[right.sleutel]?.nummer, l != r { return l < r }
      if left.spreker != right.spreker { return left.spreker.rawValue < right.spreker.rawValue }
      if left.soort != right.soort { return left.soort.rawValue < right.soort.rawValue }
      if left.lichtje != right.lichtje { return left.lichtje }
      return left.plaats.lexicographicallyPrecedes(right.plaats)
    }
    var (used, next) = (Set<Int>(), (known.values.map(\.nummer).max() ?? 0) &+ 1)
    for index in ordered.indices {
      if let number = known[ordered[index].sleutel]?.nummer, used.insert(number).inserted {
        ordered[index].nummer = number
      } else {
        ordered[index].nummer = next
        next &+= 1
      }
    }
    zinnen = ordered
    bladen = Teruglezing.bladen(ordered, beurt: beurt)
  }

  private static func bladen(_ zinnen: [Zin], beurt: (Zin) -> Int) -> [[Zin]] {
    var bladen: [[Zin]] = []
    var rows = 0
    for zin in zinnen {
      let needed = max(1, (zin.tekst.count + breedte - 1) / breedte)
      if let last = bladen.last, let first = last.first, first.spreker == zin.spreker,
        beurt(first) == beurt(zin), first.soort != .droom, zin.soort != .droom, last.count < perBlad,
        zin.soort != .punt || last.count(where: { $0.soort == .punt }) < punten, rows + needed <= regels
      {
        bladen[bladen.count - 1].append(zin)
        rows += needed
      } else {
        bladen.append([zin])
        rows = needed
      }
    }
    return bladen
  }

  /// The same without the words of what stays: on a wall they are not even at hand.
  ///
  /// - Parameters:
  ///   - ding: the one that somebody asked for by its number, where that may be.
  ///   - opWand: whether it is the wall: when its session is closed, what nobody was asked about stays too.
  public func bedekt(behalve ding: Identifier? = nil, opWand: Bool = false) -> Teruglezing {
    func covered(_ zin: Zin) -> Zin {
      var zin = zin
      if opWand, sessie.gesloten != nil, zin.stand.mee == nil { zin.stand.mee = .blijft }
      if zin.blijft, zin.ding != ding { zin.tekst = "" }
      return zin
    }
    var lezing = self
    lezing.zinnen = zinnen.map(covered)
    lezing.bladen = bladen.map { $0.map(covered) }
    return lezing
  }

  // MARK: Where the room is

  /// The page that is in sight; `nil` for the cover, the number of pages for the end.
  public func plaats(van blad: Blad?) -> Int? {
    switch blad {
    case nil, .omslag: nil
    case .einde: bladen.count
    case .zinnen(let over):
      bladen.firstIndex { $0.contains { $0.bronnen.contains { over.contains($0.event) } } } ?? 0
    }
  }

  /// The sentences of the page that is in sight.
  public func zinnen(op blad: Blad?) -> [Zin] {
    guard case .zinnen(let over) = blad else { return [] }
    return zinnen.filter { $0.bronnen.contains { over.contains($0.event) } }
  }

  /// The page so many further; it stays between the cover and the end.
  ///
  /// What a young child was asked stands before the pages. From a sentence that was shown alone, and where words changed
  /// since, it is the whole page as it reads now.
  public func blad(_ distance: Int, from blad: Blad?) -> Blad {
    self.blad(at: deel(blad) ?? stand(van: blad) + distance)
  }

  /// Where the room stands: -1 on the cover, and where nothing of a page is left.
  private func stand(van blad: Blad?) -> Int {
    isKort(blad) || isLeeg(blad) ? -1 : plaats(van: blad) ?? -1
  }

  private func isLeeg(_ blad: Blad?) -> Bool {
    if case .zinnen = blad { zinnen(op: blad).isEmpty } else { false }
  }

  /// The place of a page of which only a part is in sight; `nil` for a whole one.
  private func deel(_ blad: Blad?) -> Int? {
    guard case .zinnen(let over) = blad, !isKort(blad), !isLeeg(blad), let place = plaats(van: blad) else {
      return nil
    }
    return bladen[place].allSatisfy { $0.bronnen.contains { over.contains($0.event) } } ? nil : place
  }

  /// The page at a place, from 0: before the first the cover, after the last the end.
  public func blad(at place: Int) -> Blad {
    if place < 0 { return .omslag }
    return place >= bladen.count ? .einde : Teruglezing.blad(bladen[place])
  }

  /// A page with these sentences.
  public static func blad(_ zinnen: [Zin]) -> Blad { .zinnen(zinnen.flatMap(\.bronnen).map(\.event)) }

  /// Whether something is read back under a number that nobody keeps yet.
  public var heeftNieuweNummers: Bool { zinnen.contains { sessie.leesstand.nummers[$0.sleutel] == nil } }

  /// What tells that a page came in sight: of what is numbered for the first time the numbers go with it.
  ///
  /// - Parameters:
  ///   - stap: the step in which the room reads; `nil` on a screen or paper of its own.
  ///   - nog: what of the page was not shown whole yet.
  public func toont(_ blad: Blad, in stap: StapID?, nog: [Zin] = []) -> Fact {
    let new = zinnen.filter { sessie.leesstand.nummers[$0.sleutel] == nil }.sorted { $0.nummer < $1.nummer }
    return .voorgelezen(
      stap, blad, nog: nog.flatMap(\.bronnen).map(\.event),
      nummers: new.first.map { Leesnummers(vanaf: $0.nummer, dingen: new.map(\.sleutel)) })
  }

  /// Whether there is another page so many further; the end is one, where anything was said.
  public func heeftBlad(_ distance: Int, from blad: Blad?) -> Bool {
    guard !bladen.isEmpty else { return false }
    return isKort(blad) || deel(blad) != nil || (-1...bladen.count).contains(stand(van: blad) + distance)
  }

  /// Whether the page that is in sight is the short one for a young child.
  public func isKort(_ blad: Blad?) -> Bool {
    guard case .zinnen(let over) = blad, !kort.isEmpty else { return false }
    let own = Set(kort.flatMap(\.bronnen).map(\.event))
    return Set(over) == own && !bladen.contains { Set($0.flatMap(\.bronnen).map(\.event)) == own }
  }

  /// About how many minutes it takes to read back what was not answered: at a calm pace, with a moment for each page.
  public var minuten: Int {
    let open = nietGevraagd
    let words = open.reduce(0) { $0 + $1.tekst.split(whereSeparator: \.isWhitespace).count }
    let pages = bladen.count { $0.contains { $0.stand.mee == nil } }
    return (words * 60 / Teruglezing.tempo + pages * Teruglezing.perVraag + 59) / 60
  }
  /// Words a minute, and seconds that a question takes.
  private static let (tempo, perVraag) = (120, 12)

  /// Whether the words of a sentence were read back as they stand.
  public func isGelezen(_ zin: Zin) -> Bool { zin.bronnen.contains { sessie.voorgelezen.contains($0.event) } }

  /// The sentences about which nobody was asked.
  public var nietGevraagd: [Zin] { zinnen.filter { $0.stand.mee == nil } }

  /// For a young child: the dream, and at most three moments that lit up.
  public var kort: [Zin] {
    let child = zinnen.filter { $0.spreker == .jeugdige }
    return child.filter { $0.soort == .droom } + child.filter(\.lichtje).prefix(3)
  }

  /// A sentence by its number.
  public subscript(nummer nummer: Int) -> Zin? { zinnen.first { $0.nummer == nummer } }

  /// The highest number there is.
  public var laatsteNummer: Int { zinnen.map(\.nummer).max() ?? 0 }

  // MARK: Answers

  /// What somebody says about these sentences, as changes of one write.
  ///
  /// - Parameters:
  ///   - door: who says it; `nil` for who answers as was chosen on the cover.
  ///   - kiezer: who was chosen to say it, where that is not known of the session yet.
  public func antwoord(
    _ mee: Antwoord.Mee?, leren: Bool? = nil, over zinnen: [Zin], door: Stem? = nil, kiezer: Kiezer? = nil,
    hoe: Antwoord.Hoe, dag: Day? = nil
  ) -> [Change] {
    struct Groep: Hashable {
      let stream: StreamID
      let door, namens: Stem?
    }
    var groepen: [Groep] = []
    var over: [Groep: [Identifier]] = [:]
    var na: [Groep: [Identifier]] = [:]
    for zin in zinnen {
      let says = door.map { ($0, Teruglezing.namens($0, zin)) } ?? wieZegtHet(zin, kiezer)
      for bron in zin.bronnen {
        let groep = Groep(stream: bron.stream, door: says.0, namens: says.1)
        if over[groep] == nil { groepen.append(groep) }
        over[groep, default: []].append(bron.event)
        na[groep, default: []] += zin.eerder
      }
    }
    return groepen.map { groep in
      let antwoord = Antwoord(
        over: over[groep] ?? [], mee: mee, leren: leren, door: groep.door, namens: groep.namens, hoe: hoe,
        dag: dag,
        na: mee == .blijft || mee == nil ? [] : Array(Set(na[groep] ?? [])).sorted())
      return Change(groep.stream, .antwoord(antwoord))
    }
  }

  /// For whom somebody answers, when that is somebody else.
  private static func namens(_ door: Stem, _ zin: Zin) -> Stem? {
    door == .ouder && zin.spreker == .jeugdige ? .jeugdige : nil
  }

  /// Why a voice cannot say that a sentence goes along.
  public enum Bezwaar: Hashable, Sendable {
    /// The words of a child or a parent, and a professional says it.
    case professional
    /// The words of a child that decides itself from 16 on.
    case vanaf16
    /// The words of somebody else.
    case vanEenAnder(Stem)
  }

  /// Why this voice cannot say that a sentence goes along; `nil` when it can.
  ///
  /// That comes from who said it, from a child that decides with it, or for a child under 16 from a parent. What nobody's
  /// voice is kept of is answered by the family, and without one at the table by a professional. That it stays may be said
  /// by anybody.
  ///
  /// - Parameter kiezer: who was chosen to say it, where that is not known of the session yet.
  public func bezwaar(
    tegen door: Stem, over zin: Zin, leeftijd: Casus.Leeftijd.Band?, kiezer: Kiezer? = nil
  ) -> Bezwaar? {
    if door == zin.stem { return nil }
    let isGrown = Kiezer(voor: leeftijd) == .zelf
    switch door {
    case .jeugdige:
      return zin.stem == .ouder && (kiezer ?? sessie.kiezer) != .zelf ? .vanEenAnder(.ouder) : nil
    case .ouder: return isGrown && zin.spreker == .jeugdige ? .vanaf16 : nil
    case .school, .leerplicht, .zorg, .gemeente, .anders:
      if zin.spreker != .anderen { return .professional }
      if let stem = zin.stem { return .vanEenAnder(stem) }
      let family = sessie.deelnemers.contains { $0.stem == .jeugdige || $0.stem == .ouder }
      return family ? .professional : nil
    }
  }

  /// The same of who was chosen to say it.
  public func bezwaar(
    tegen kiezer: Kiezer, over zin: Zin, leeftijd: Casus.Leeftijd.Band?
  ) -> Bezwaar? {
    guard let door = wieZegtHet(zin, kiezer).0 else { return nil }
    return bezwaar(tegen: door, over: zin, leeftijd: leeftijd, kiezer: kiezer)
  }

  /// Who answers for a sentence at this table, and for whom.
  private func wieZegtHet(_ zin: Zin, _ chosen: Kiezer?) -> (Stem?, Stem?) {
    let present = Set(sessie.deelnemers.map(\.stem))
    guard present.contains(.jeugdige) || present.contains(.ouder) else { return (zin.stem, nil) }
    switch chosen ?? sessie.kiezer ?? .samen {
    case .zelf: return (.jeugdige, nil)
    case .ouder: return (.ouder, zin.spreker == .jeugdige ? .jeugdige : nil)
    case .samen:
      if zin.spreker == .ouder { return (.ouder, nil) }
      return present.contains(.jeugdige)
        ? (.jeugdige, nil) : (.ouder, zin.spreker == .jeugdige ? .jeugdige : nil)
    }
  }
}
