/// One run of a draaiboek, with a casus or without: its table, its steps, its notes.
public struct Sessie: Hashable, Sendable {
  /// The stream's own name.
  public let id: Identifier
  /// How it began; `nil` until it did.
  public private(set) var begin: Begin?
  /// The event that said so.
  private(set) var bron: Event?
  /// The draaiboek as it was when the session began.
  public private(set) var draaiboek: Draaiboek?
  /// When it began, for display.
  public private(set) var begonnen: Moment?
  /// When something last happened, for display.
  public private(set) var laatste: Moment?
  /// When it was closed; `nil` while it is not.
  public private(set) var gesloten: Moment?
  /// Who is there, in the order of coming in.
  public internal(set) var deelnemers: [Deelnemer] = []
  /// The steps, in the order they are walked by default.
  public internal(set) var stappen: [Etappe] = []
  /// The step the room is at.
  public private(set) var huidig: StapID?
  /// The notes by name; `Etappe.notities` has their order.
  public internal(set) var notities: [Identifier: Notitie] = [:]
  /// The ideas that were chosen, in order.
  public internal(set) var keuzes: [Keuze] = []
  /// Deelnemers who said that they need no afspraak: a full answer.
  public private(set) var nietNodig: Set<Identifier> = []
  /// The question card on the projector; empty when there is none.
  public internal(set) var kaart = ""
  /// Whether the projector is dark.
  public private(set) var zwart = false
  /// The dream and the promises of a session without a casus.
  public internal(set) var reisplan = Reisplan()
  /// What the lek-wacht holds back.
  public internal(set) var lekken = Lekken()
  /// Events of a newer version that could not be given a meaning here.
  public private(set) var onbekend = 0

  /// A session of which nothing is known yet.
  public init(id: Identifier) { self.id = id }

  /// How a session begins.
  public struct Begin: Hashable, Sendable {
    /// The draaiboek's Markdown: a session keeps the text it was run with.
    public var draaiboek: String
    /// The casus it is about, if any.
    public var casus: Identifier?
    /// The meeting it is part of; sessions of one meeting share this name.
    public var bijeenkomst: Identifier
    /// Where the meeting is; may be empty.
    public var regio: String

    /// A session of this draaiboek in this meeting.
    public init(draaiboek: String, casus: Identifier?, bijeenkomst: Identifier, regio: String = "") {
      (self.draaiboek, self.casus, self.bijeenkomst) = (draaiboek, casus, bijeenkomst)
      self.regio = regio
    }
  }

  /// A mark on the scale of a step.
  public struct Schaal: Hashable, Sendable {
    /// The step.
    public var stap: StapID
    /// Who sets the mark; one mark a person, and one for the table as a whole (`nil`).
    public var deelnemer: Identifier?
    /// 0–10.
    public var cijfer: Int
    /// What makes it already this number.
    public var waarom: String
    /// What one step up would look like.
    public var hoger: String

    /// A mark by this person.
    public init(stap: StapID, deelnemer: Identifier?, cijfer: Int, waarom: String = "", hoger: String = "") {
      (self.stap, self.deelnemer, self.cijfer) = (stap, deelnemer, cijfer)
      (self.waarom, self.hoger) = (waarom, hoger)
    }
  }

  /// The turn of one person in a round.
  public struct Beurt: Hashable, Sendable {
    /// Whose turn it was.
    public var deelnemer: Identifier
    /// Whether this person passed: a right of everybody.
    public var past: Bool

    /// A turn that was taken or passed.
    public init(deelnemer: Identifier, past: Bool = false) { (self.deelnemer, self.past) = (deelnemer, past) }
  }

  /// What is known of one point of a checklist.
  public struct Punt: Hashable, Sendable {
    /// The point, in the words of the step.
    public var tekst: String
    /// Whether it is in order.
    public var klaar: Bool
    /// Who takes it on; empty is an honest "nog niemand".
    public var eigenaar: String
    /// What is said about it.
    public var opmerking: String

    /// A point with its owner.
    public init(tekst: String, klaar: Bool, eigenaar: String = "", opmerking: String = "") {
      (self.tekst, self.klaar, self.eigenaar, self.opmerking) = (tekst, klaar, eigenaar, opmerking)
    }
  }

  /// An idea that gives energy.
  public struct Keuze: Hashable, Sendable {
    /// The event that chose it.
    public let id: Identifier
    /// The idea.
    public let notitie: Identifier
    /// Who chose: a label or a voice.
    public let door: String
    /// Why; may be empty.
    public let waarom: String
  }

  /// The title of its draaiboek; empty until it began.
  public var titel: String { draaiboek?.titel ?? "" }
  /// The step the room is at.
  public var etappe: Etappe? { huidig.flatMap(etappe) }
  /// Whether it can be joined: not closed, and something happened in the last 12 hours.
  public func isRunning(at now: Moment) -> Bool {
    guard begin != nil, gesloten == nil, let laatste else { return false }
    return now.milliseconds(since: laatste) < Sessie.runningMilliseconds
  }

  /// A step by its name.
  public func etappe(_ id: StapID) -> Etappe? { stappen.first { $0.id == id } }

  /// The step after or before another in the order of the draaiboek.
  public func stap(_ distance: Int, from id: StapID) -> StapID? {
    guard let index = stappen.firstIndex(where: { $0.id == id }) else { return nil }
    let target = index + distance
    return stappen.indices.contains(target) ? stappen[target].id : nil
  }

  /// The notes of a step, in order.
  public func notities(in stap: StapID) -> [Notitie] {
    etappe(stap)?.notities.compactMap { notities[$0] } ?? []
  }

  /// The notes of every step with this form, in order.
  public func notities(vorm: Vorm) -> [Notitie] {
    stappen.filter { $0.stap.vorm == vorm }.flatMap { $0.notities.compactMap { notities[$0] } }
  }

  /// A person at the table.
  public func deelnemer(_ id: Identifier) -> Deelnemer? { deelnemers.first { $0.id == id } }

  /// The professionals of whom an afspraak is still awaited.
  ///
  /// Not for the projector.
  public func zonderAfspraak(in plan: Reisplan) -> [Deelnemer] {
    let owners = Set(plan.afspraken(van: id).compactMap(\.gegevens.deelnemer))
    return deelnemers.filter {
      $0.stem.isProfessional && !owners.contains($0.id) && !nietNodig.contains($0.id)
    }
  }
}

/// The name of a step in a session: its number in the draaiboek, or the event that inserted it.
public struct StapID: Hashable, Sendable {
  /// The text that stands for it in the journaal.
  public let text: String
  /// The step of this name.
  public init(_ text: String) { self.text = text }
  /// The n-th step of the draaiboek, from 1.
  public init(number: Int) { text = String(number) }
}

/// A step as it went: its text, its visits, and what was gathered in it.
public struct Etappe: Hashable, Sendable {
  /// Its name in this session.
  public let id: StapID
  /// The step of the draaiboek.
  public internal(set) var stap: Stap
  /// Minutes added on the way.
  public fileprivate(set) var extraMinuten = 0
  /// Whether it was skipped and not visited since.
  public fileprivate(set) var overgeslagen = false
  /// When the room came and went; the last one is open while the room is here.
  public fileprivate(set) var bezoeken: [Bezoek] = []
  /// Its notes, in order.
  public fileprivate(set) var notities: [Identifier] = []
  /// How many of its notes are held back, and how many have no theme yet.
  public fileprivate(set) var achtergehouden = 0, zonderThema = 0
  /// How many notes each voice has here; the voices in it were heard.
  public fileprivate(set) var stemmen: [Stem: Int] = [:]
  /// How many notes each person has here.
  public fileprivate(set) var sprekers: [Identifier: Int] = [:]
  /// The marks on its scale, by person in the order of the first mark.
  public internal(set) var schalen: [Sessie.Schaal] = []
  /// The turns of its round, in the order in which they were taken.
  public fileprivate(set) var beurten: [Sessie.Beurt] = []
  /// Which of its groupings the room is in, from 0.
  public fileprivate(set) var fase = 0
  /// The points of its checklist of which something is known.
  public internal(set) var punten: [Sessie.Punt] = []
  /// When new notes are shown, where that was changed during the session.
  fileprivate var tonen: Stap.Tonen?

  /// One visit to a step.
  public struct Bezoek: Hashable, Sendable {
    /// When the room came.
    public let van: Moment
    /// When it went; `nil` while it is here.
    public fileprivate(set) var tot: Moment?
  }

  /// Counts a note in, or out again; screens ask for these numbers at each key.
  fileprivate mutating func count(_ gegevens: Notitie.Gegevens, by step: Int) {
    if gegevens.achtergehouden { achtergehouden += step }
    if gegevens.thema == nil { zonderThema += step }
    if let stem = gegevens.stem { stemmen.count(stem, by: step) }
    if let deelnemer = gegevens.deelnemer { sprekers.count(deelnemer, by: step) }
  }

  /// Whether new notes wait for the facilitator before zaal shows them.
  public var houdtAchter: Bool { tonen.map { $0 == .los } ?? stap.houdtAchter }

  /// Minutes planned, with what was added.
  public var minuten: Int { stap.minuten + extraMinuten }

  /// Milliseconds really spent, up to `now` for the visit that is going on.
  public func besteed(at now: Moment) -> Int64 {
    bezoeken.reduce(0) { total, bezoek in
      let (sum, overflow) = total.addingReportingOverflow((bezoek.tot ?? now).milliseconds(since: bezoek.van))
      return overflow ? .max : sum
    }
  }
}

extension Sessie: StreamState {
  mutating func forbid(_ words: VerbodenWoorden) { lekken.verboden = words }

  mutating func apply(_ event: Event) -> Touched {
    if case .gewist = event.fact { return Touched() }
    laatste = event.time
    let touched = give(event)
    guardWords(of: event)
    return touched
  }

  private mutating func give(_ event: Event) -> Touched {
    switch event.fact {
    case .sessieBegonnen(let begin), .sessieVan(let begin), .sessieHersteld(let begin, _):
      start(begin, by: event)
    case .sessieGesloten: close(at: event.time)
    case .zwart(let dark): zwart = dark
    case .deelnemerErbij(let gegevens): deelnemers.append(Deelnemer(id: event.id, gegevens: gegevens))
    case .deelnemerGewijzigd(let id, let gegevens): change(deelnemer: id) { $0.gegevens = gegevens }
    case .deelnemerWeg(let id): deelnemers.removeAll { $0.id == id }
    case .regelsAkkoord(let id): change(deelnemer: id) { $0.akkoord = true }
    case .stapGekozen(_, let stap): visit(stap, at: event.time)
    case .stapOvergeslagen(let stap): change(stap: stap) { $0.overgeslagen = true }
    case .tijdErbij(let stap, let minutes):
      change(stap: stap) { $0.extraMinuten = min(max($0.extraMinuten + minutes, -$0.stap.minuten), 24 * 60) }
    case .notitieGemaakt(let gegevens): return add(gegevens, of: event)
    case .notitieGewijzigd(let id, let wijziging): return change(notitie: id, by: wijziging)
    case .magMeeGezegd(let id, let magMee): return change(notitie: id) { $0.magMee = magMee }
    case .stippenGezet(let id, let count): return change(notitie: id) { $0.stippen = min(max(0, count), 999) }
    case .notitiesSamengevoegd(let id, let dubbelen): return merge(dubbelen, into: id)
    case .notitieBesproken(let id, let yes): return change(notitie: id) { $0.besproken = yes }
    case .geparkeerd(let id, let plek): return change(notitie: id) { $0.parkeerplek = plek }
    case .tonenGezet(let stap, let tonen): change(stap: stap) { $0.tonen = tonen }
    case .schaalGezet(let schaal): mark(schaal)
    case .beurtGezet(let stap, let beurt):
      change(stap: stap) { $0.beurten.replace(beurt) { $0.deelnemer == beurt.deelnemer } }
    case .faseGekozen(let stap, let fase):
      change(stap: stap) { $0.fase = min(max(0, fase), max(0, $0.stap.fasen.count - 1)) }
    case .puntGezet(let stap, let punt):
      change(stap: stap) { $0.punten.replace(punt) { $0.tekst == punt.tekst } }
    case .kaartGetrokken(let tekst): kaart = tekst
    case .stapIngevoegd(let stap, let na): insert(stap, of: event, after: na)
    case .stapVerplaatst(let stap, let na): move(stap, after: na)
    case .ideeGekozen(let notitie, let door, let waarom):
      if notities[notitie] != nil {
        keuzes.append(Keuze(id: event.id, notitie: notitie, door: door, waarom: waarom))
      }
    case .nietNodig(let deelnemer): nietNodig.insert(deelnemer)
    case .lekBevestigd(let bron, let soorten, let stukken):
      return guarded(lekken.confirm(soorten, stukken, of: bron))
    case .lekGehouden(let bron, let soorten):
      return guarded(lekken.hold(soorten, of: bron, at: event.time))
    case .unknown: onbekend += 1
    default: return reisplan.apply(event.fact, of: event)
    }
    return Touched()
  }

  private mutating func start(_ begin: Begin, by event: Event) {
    guard event.begins(after: bron), let draaiboek = try? Draaiboek(parsing: begin.draaiboek) else { return }
    (self.begin, self.draaiboek, begonnen, bron) = (begin, draaiboek, event.time, event)
    stappen = draaiboek.stappen.enumerated().map { Etappe(id: StapID(number: $0 + 1), stap: $1) }
    if let first = stappen.first { visit(first.id, at: event.time) }
  }

  private mutating func close(at moment: Moment) {
    leave(at: moment)
    gesloten = gesloten ?? moment
    zwart = false
  }

  private mutating func visit(_ stap: StapID, at moment: Moment) {
    guard etappe(stap) != nil else { return }
    leave(at: moment)
    huidig = stap
    change(stap: stap) {
      $0.overgeslagen = false
      $0.bezoeken.append(Etappe.Bezoek(van: moment, tot: nil))
    }
  }

  private mutating func leave(at moment: Moment) {
    guard let huidig else { return }
    change(stap: huidig) {
      guard let last = $0.bezoeken.indices.last, $0.bezoeken[last].tot == nil else { return }
      $0.bezoeken[last].tot = moment
    }
  }

  private mutating func add(_ gegevens: Notitie.Gegevens, of event: Event) -> Touched {
    guard etappe(gegevens.stap) != nil else { return Touched() }
    notities[event.id] = Notitie(
      id: event.id, author: event.author, moment: event.time, tel: event.tel, gegevens: gegevens)
    change(stap: gegevens.stap) {
      $0.notities.append(event.id)
      $0.count(gegevens, by: 1)
    }
    return Touched(notities: [event.id])
  }

  private mutating func change(notitie id: Identifier, by wijziging: Notitie.Wijziging) -> Touched {
    guard var notitie = notities[id] else { return Touched() }
    let before = notitie.gegevens
    let from = before.stap
    wijziging.apply(to: &notitie.gegevens)
    guard etappe(notitie.gegevens.stap) != nil else { return Touched() }
    notitie.verbeterd = notitie.verbeterd || wijziging.tekst != .keep
    notities[id] = notitie
    change(stap: from) { $0.count(before, by: -1) }
    change(stap: notitie.gegevens.stap) { $0.count(notitie.gegevens, by: 1) }
    if notitie.gegevens.stap != from, notitie.dubbelVan == nil { move(notitie, from: from) }
    return Touched(notities: [id])
  }

  /// A moved note takes the place in its new step that its age gives it.
  private mutating func move(_ notitie: Notitie, from: StapID) {
    change(stap: from) { $0.notities.removeAll { $0 == notitie.id } }
    let known = notities
    change(stap: notitie.gegevens.stap) { etappe in
      let place = etappe.notities.firstIndex { other in
        guard let other = known[other] else { return false }
        return (other.tel, other.id) > (notitie.tel, notitie.id)
      }
      etappe.notities.insert(notitie.id, at: place ?? etappe.notities.endIndex)
    }
  }

  private mutating func change(notitie id: Identifier, _ body: (inout Notitie) -> Void) -> Touched {
    guard var notitie = notities[id] else { return Touched() }
    body(&notitie)
    notities[id] = notitie
    return Touched(notities: [id])
  }

  /// Puts notes that say the same under one of them; nothing of them is lost, but the wall shows one.
  private mutating func merge(_ dubbelen: [Identifier], into id: Identifier) -> Touched {
    guard notities[id]?.dubbelVan == nil else { return Touched() }
    var merged: [Identifier] = []
    for dubbel in dubbelen where dubbel != id {
      guard let notitie = notities[dubbel], notitie.dubbelVan == nil else { continue }
      change(stap: notitie.gegevens.stap) { $0.notities.removeAll { $0 == dubbel } }
      for under in [dubbel] + notitie.dubbelen {
        _ = change(notitie: under) { ($0.dubbelVan, $0.dubbelen) = (id, []) }
        merged.append(under)
      }
    }
    if !merged.isEmpty { _ = change(notitie: id) { $0.dubbelen += merged } }
    return merged.isEmpty ? Touched() : Touched(notities: Set(merged).union([id]))
  }

  private mutating func mark(_ schaal: Schaal) {
    guard (0...10).contains(schaal.cijfer) else { return }
    change(stap: schaal.stap) { $0.schalen.replace(schaal) { $0.deelnemer == schaal.deelnemer } }
  }

  /// Puts a step in after another; it is named after the event that did so.
  private mutating func insert(_ stap: Stap, of event: Event, after na: StapID) {
    guard let index = stappen.firstIndex(where: { $0.id == na }) else { return }
    stappen.insert(Etappe(id: StapID(event.id.text), stap: stap), at: index + 1)
  }

  /// Moves a step to after another, or to the front; nothing that was gathered in it is touched.
  private mutating func move(_ stap: StapID, after na: StapID?) {
    guard stap != na, let from = stappen.firstIndex(where: { $0.id == stap }) else { return }
    let etappe = stappen.remove(at: from)
    let place = na.map { na in stappen.firstIndex { $0.id == na }.map { $0 + 1 } ?? from } ?? 0
    stappen.insert(etappe, at: place)
  }

  mutating func change(stap id: StapID, _ body: (inout Etappe) -> Void) {
    guard let index = stappen.firstIndex(where: { $0.id == id }) else { return }
    body(&stappen[index])
  }

  mutating func change(deelnemer id: Identifier, _ body: (inout Deelnemer) -> Void) {
    guard let index = deelnemers.firstIndex(where: { $0.id == id }) else { return }
    body(&deelnemers[index])
  }
}

extension Array {
  /// Puts an element in the place of the one it replaces, or at the end.
  fileprivate mutating func replace(_ element: Element, _ isSame: (Element) -> Bool) {
    if let index = firstIndex(where: isSame) { self[index] = element } else { append(element) }
  }
}

extension Dictionary where Value == Int {
  /// Counts in, or out again; what is at nothing is absent.
  fileprivate mutating func count(_ key: Key, by step: Int) {
    let sum = self[key, default: 0] + step
    self[key] = sum > 0 ? sum : nil
  }
}
