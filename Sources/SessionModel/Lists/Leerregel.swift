/// A sentence from which others may learn, as a report over many journeys has it: whose it is is not among it.
public struct Leerregel: Hashable, Sendable, Identifiable {
  /// The thing that says it.
  public let id: Identifier
  /// The journey it is about, or where it is about none its session: to count in how many it was said, never to tell.
  public let bron: Identifier
  /// That journey, where it is about one.
  public let casus: Identifier?
  /// The session in which it was said, where that is known.
  public let sessie: Identifier?
  /// When it was said.
  public let moment: Moment
  /// The words.
  public let tekst: String
  /// Whose voice it is; a dream and a point of a journey are told without.
  public let stem: Stem?
  /// The theme; `nil` is "nog niet ingedeeld".
  public let thema: Thema?
  /// At whose level it is.
  public let niveau: Niveau?
  /// What kind of thing it is.
  public let soort: Vindregel.Soort
  /// The form of its step.
  public let vorm: Vorm?
  /// Which question of a closing it answers.
  public let slotvraag: Slotvraag?
  /// At which table it waits, where it was parked.
  public let forum: Parkeerplek.Forum?
  /// How far it is there.
  public let stand: Parkeerplek.Stand?
  /// ★: the moment that eyes lit up.
  public let lichtje: Bool
  /// Whether it is a tip for others.
  public let isTip: Bool
  /// The name of its step as a search knows it: its words, folded; empty of what was said in none.
  public let stap: String

  /// A sentence of these values.
  package init(
    _ tekst: String, id: Identifier, bron: Identifier, casus: Identifier? = nil, sessie: Identifier? = nil,
    moment: Moment, stem: Stem? = nil, thema: Thema? = nil, niveau: Niveau? = nil,
    soort: Vindregel.Soort = .notitie, vorm: Vorm? = nil, slotvraag: Slotvraag? = nil,
    forum: Parkeerplek.Forum? = nil, stand: Parkeerplek.Stand? = nil, lichtje: Bool = false,
    isTip: Bool = false, stap: String = ""
  ) {
    (self.tekst, self.id, self.bron, self.casus, self.sessie) = (tekst, id, bron, casus, sessie)
    (self.moment, self.stem, self.thema, self.niveau, self.soort) = (moment, stem, thema, niveau, soort)
    (self.vorm, self.slotvraag, self.forum, self.stand) = (vorm, slotvraag, forum, stand)
    (self.lichtje, self.isTip, self.stap) = (lichtje, isTip, stap)
  }

  /// Whether it says what works: said where that was asked, or with a ★; what stands in the way, or is asked, does not.
  public var isWatWerkt: Bool {
    guard soort != .hobbel, soort != .vraag, soort != .parkeerplek else { return false }
    return vorm == .watWerkt || lichtje
  }

  /// Whether it says what worked, or what was most valuable.
  var werkt: Bool { isWatWerkt || slotvraag == .waardevolst }

  fileprivate init(_ regel: Vindregel, _ trekken: Trekken) {
    (id, casus, sessie, moment, tekst) = (regel.id, regel.casus, regel.sessie, regel.moment, regel.tekst)
    bron = regel.casus ?? regel.stream.id
    soort = trekken.isDroom ? .droom : regel.soort
    stem = trekken.isDroom || regel.soort == .tijdpunt ? nil : regel.stem
    (thema, niveau, vorm, slotvraag) = (trekken.thema, trekken.niveau, trekken.vorm, trekken.slotvraag)
    (forum, stand, lichtje) = (trekken.forum, trekken.stand, trekken.lichtje)
    (stap, isTip) = (trekken.stap, trekken.isTip)
  }
}

extension Rij<Vindregel> {
  /// The sentence for who learns; `nil` where the wacht finds something in it, also what somebody confirmed: what the family
  /// may read of itself is not for everybody.
  public func geleerd(
    op dag: Day, verboden: VerbodenWoorden, _ trekken: inout Trekkenlezer
  ) -> Leerregel? {
    guard geheel.leert,
      !LekWacht.finds(in: geheel.tekst, on: [dag, Day(utc: geheel.moment)], forbidden: verboden)
    else { return nil }
    return Leerregel(geheel, trekken.lees(geheel.trekken))
  }

  /// The same of one sentence alone.
  public func geleerd(op dag: Day, verboden: VerbodenWoorden) -> Leerregel? {
    var trekken = Trekkenlezer()
    return geleerd(op: dag, verboden: verboden, &trekken)
  }
}
