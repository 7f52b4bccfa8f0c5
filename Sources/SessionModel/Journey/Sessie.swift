/// One run of a draaiboek, with a casus or without: its table, its steps, its notes.
public struct Sessie: Hashable, Sendable {
  /// The stream's own name.
  public let id: Identifier
  /// How it began; `nil` until it did.
  public internal(set) var begin: Begin?
  /// The event that said so.
  private(set) var bron: Event?
  /// What another session that begins with the same text has read it as.
  var gelezen = GelezenDraaiboek()
  /// The draaiboek as it was when the session began.
  public private(set) var draaiboek: Draaiboek?
  /// When it began, for display.
  public internal(set) var begonnen: Moment?
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
  public internal(set) var notities = Notities()
  /// The ideas that were chosen, in order.
  public internal(set) var keuzes: [Keuze] = []
  /// Deelnemers who said that they need no afspraak: a full answer.
  public private(set) var nietNodig: Set<Identifier> = []
  /// The question card on the projector; empty when there is none.
  public internal(set) var kaart = ""
  /// Whether the projector is dark.
  public private(set) var zwart = false
  /// The note that has the whole wall, until the next step, black or the closing; it may be gone or not to be seen by now.
  public private(set) var uitgelicht: Identifier?
  /// The time at which somebody has to go, while that is known.
  public private(set) var vastMoment: VastMoment?
  /// The dream and the promises of a session without a casus.
  public internal(set) var reisplan = Reisplan()
  /// What the lek-wacht holds back.
  public internal(set) var lekken = Lekken.geen
  /// Whether it reads back and asks: its draaiboek has a step for that, or one was ever put in.
  ///
  /// Skipping or moving that step changes nothing.
  public var vraagt: Bool { beginVraagt || stapVraagt }
  private var beginVraagt = false, stapVraagt = false
  /// What was said of it for who looks back and counts.
  var achteraf = Achteraf()
  /// How its reports were read through together.
  public internal(set) var correcties: [Correctie.Gezegd] = []
  /// Who says what may go along, as chosen on the cover.
  public private(set) var kiezer: Kiezer?
  /// What was read back here, and under which numbers.
  private(set) var leesstand = Leesstand()
  /// The events whose words were read back here: on a page, told line by line, or on paper.
  public var voorgelezen: Set<Identifier> { leesstand.voorgelezen }
  /// What was said besides notes, and every answer.
  var besproken = Besproken()
  /// The wordings of each note that was given others: of all the rest the one is in the note itself.
  private var bewoordingen: [Identifier: Bewoording] = [:]
  /// The note of each event that brought it other words.
  private var notitieVan: [Identifier: Identifier] = [:]
  /// The notes that stand here because they were said in another session: their words follow from there.
  private(set) var geleend: [Identifier] = []
  /// What those were there: whoever shows this session needs to know what became of them.
  public var oorsprongen: [Identifier] { geleend.compactMap { notities[$0]?.gegevens.bij } }
  /// The notes that were made of another note here.
  private(set) var afgeleid: [Identifier: [Identifier]] = [:]
  /// The letters of the people and the numbers of the notes.
  var nummering = Nummering()
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
    /// The network's journey it belongs to, if any; it is about that where it is about no child.
    public var traject: Identifier?
    /// Whether it was written down without the program, and read in afterwards.
    public var ingelezen = false

    /// A session of this draaiboek in this meeting.
    public init(
      draaiboek: String, casus: Identifier?, bijeenkomst: Identifier, regio: String = "",
      traject: Identifier? = nil, ingelezen: Bool = false
    ) {
      (self.draaiboek, self.casus, self.bijeenkomst) = (draaiboek, casus, bijeenkomst)
      (self.regio, self.traject, self.ingelezen) = (regio, traject, ingelezen)
    }
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

  /// A step by its name; only that one is copied.
  public func etappe(_ id: StapID) -> Etappe? { place(of: id).map { stappen[$0] } }
  /// What a step is to bring.
  public func opbrengst(van id: StapID) -> Opbrengst? { place(of: id).flatMap { stappen[$0].stap.opbrengst } }
  /// The form of a step.
  public func vorm(van id: StapID) -> Vorm? { place(of: id).map { stappen[$0].stap.vorm } }

  private func place(of id: StapID) -> Int? { stappen.firstIndex { $0.id == id } }

  /// The step after or before another in the order of the draaiboek.
  public func stap(_ distance: Int, from id: StapID) -> StapID? {
    guard let index = place(of: id) else { return nil }
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
}

extension Sessie: StreamState {
  mutating func forbid(_ words: VerbodenWoorden) { lekken.verboden = words }

  mutating func apply(_ event: Event) -> Touched {
    if case .huis(.gewist) = event.fact { return Touched() }
    laatste = event.time
    let touched = give(event)
    tellNews(of: event)
    let words = event.fact.woorden(by: event.id) { $0.flatMap(deelnemer)?.stem }
    guardWords(words, of: event)
    remember(words, of: event)
    if case .sessie(.gesloten) = event.fact, vraagt {
      for id in notities.keys { judgeTonen(id) }
    } else {
      for id in touched.notities { judgeTonen(id) }
    }
    return touched
  }

  /// Says again whether a note may be on its own wall, and what was made of it.
  private mutating func judgeTonen(_ id: Identifier) {
    guard let plek = notities.plek(id) else { return }
    let isTeTonen = zicht(plek.notitie, at: .zaal).woorden != nil
    if isTeTonen != plek.notitie.isTeTonen { notities[id]?.isTeTonen = isTeTonen }
    if !afgeleid.isEmpty { for made in afgeleid[id] ?? [] { judgeTonen(made) } }
  }

  private mutating func give(_ event: Event) -> Touched {
    switch event.fact {
    case .sessie(let fact): give(fact, of: event)
    case .notitie(let fact): give(fact, of: event)
    case .plan(let fact): reisplan.apply(fact, of: event)
    case .huis(let fact): give(fact, of: event)
    case .casus: Touched()
    }
  }

  private mutating func give(_ fact: SessieFact, of event: Event) -> Touched {
    switch fact {
    case .begonnen(let it): start(it.begin, by: event)
    case .van(let it): start(it.begin, by: event)
    case .hersteld(let it): start(it.begin, by: event, vroeg: it.vraagt)
    case .gesloten: close(at: event.time)
    case .zwart(let it):
      zwart = it.aan
      if it.aan { uitgelicht = nil }
    case .uitgelicht(let it): uitgelicht = it.notitie
    case .vastMoment(let it): vastMoment = it.om.map { VastMoment(om: $0, wie: it.wie) }
    case .kaartGetrokken(let it): kaart = it.tekst
    case .kiezerGezet(let it): kiezer = it.kiezer
    case .bijeenkomstGezet(let it): return achteraf.take(it)
    case .trajectGezet(let it): achteraf.take(it)
    case .verslagVoor(let it): achteraf.krijgt = it.wie
    case .bewaringGezet(let it): achteraf.bewaring = it.bewaring
    case .voorgelezen(let it):
      leesstand.take(it.blad, nog: it.nog, nummers: it.nummers, at: event.time)
      if let stap = it.stap { change(stap: stap) { $0.show(it.blad, at: event.time) } }
    case .deelnemerErbij(let it):
      nummering.give(event.id, it.gegevens, here: deelnemers)
      deelnemers.append(Deelnemer(id: event.id, gegevens: distinct(it.gegevens, from: nil)))
    case .deelnemerGewijzigd(let it):
      let gegevens = distinct(it.gegevens, from: it.deelnemer)
      change(deelnemer: it.deelnemer) { $0.gegevens = gegevens }
    case .deelnemerWeg(let it): deelnemers.removeAll { $0.id == it.deelnemer }
    case .regelsAkkoord(let it): change(deelnemer: it.deelnemer) { $0.akkoord = true }
    case .nietNodig(let it): nietNodig.insert(it.deelnemer)
    case .beurtGezet(let it):
      change(stap: it.stap) { $0.beurten.replace(it.beurt) { $0.deelnemer == it.beurt.deelnemer } }
    case .schaalGezet(let schaal): mark(schaal)
    case .stapGekozen(let it): visit(it.naar, at: event.time)
    case .stapOvergeslagen(let it): change(stap: it.stap) { $0.overgeslagen = true }
    case .stapIngevoegd(let it): return insert(it.stap, of: event, after: it.na)
    case .stapVerplaatst(let it): move(it.stap, after: it.na)
    case .tijdErbij(let it):
      change(stap: it.stap) {
        $0.extraMinuten = min(max($0.extraMinuten + it.minuten, -$0.stap.minuten), 24 * 60)
      }
    case .tonenGezet(let it): change(stap: it.stap) { $0.tonen = it.tonen }
    case .faseGekozen(let it):
      change(stap: it.stap) {
        $0.fase = min(max(0, it.fase), max(0, $0.stap.fasen.count - 1))
        $0.faseSinds = event.time
      }
    case .puntGezet(let it):
      change(stap: it.stap) { $0.punten.replace(it.punt) { $0.tekst == it.punt.tekst } }
    }
    return Touched()
  }

  private mutating func give(_ fact: NotitieFact, of event: Event) -> Touched {
    switch fact {
    case .gemaakt(let gegevens): add(gegevens, of: event)
    case .gewijzigd(let it): change(notitie: it.notitie, by: it.wijziging, of: event)
    case .samengevoegd(let it): merge(it.dubbelen, into: it.notitie)
    case .besproken(let it): change(notitie: it.notitie) { $0.besproken = it.besproken }
    case .ingedeeld(let it): change(notitie: it.notitie) { it.apply(to: &$0.indeling) }
    case .inDraad(let it): change(notitie: it.notitie) { it.apply(to: &$0) }
    case .geparkeerd(let it): change(notitie: it.notitie) { $0.park(it.plek, at: event.time) }
    case .stippenGezet(let it): change(notitie: it.notitie) { $0.stippen = min(max(0, it.stippen), 999) }
    case .ideeGekozen(let it): choose(it, of: event)
    case .getrokken(let bron): pull(bron, of: event)
    case .magMeeGezegd(let it): answer(as: it.mee, it.notitie, event)
    }
  }

  private mutating func give(_ fact: HuisFact, of event: Event) -> Touched {
    switch fact {
    case .antwoord(let antwoord): return take(antwoord, of: event)
    case .nagekeken(let it):
      besproken.take(it)
      return judge(over: it.over)
    case .correctie(let it): correcties.take(it, of: event)
    case .ietsVerloren: return loseYes()
    case .lekBevestigd(let it): return guarded(lekken.confirm(it.soorten, it.stukken, of: it.bron))
    case .lekGehouden(let it):
      let isNotitie = notities.plek(it.bron).map { !$0.notitie.isGetrokken } ?? false
      return guarded(lekken.hold(it.soorten, of: it.bron, isNotitie: isNotitie, at: event.time))
    case .unknown: onbekend += 1
    case .uitgegeven, .bewaarregelGezet, .activiteitOpgegeven, .draadGezet, .zaadjeGezet, .pakketGelezen,
      .ingetrokken, .gewist:
      break
    }
    return Touched()
  }

  /// - Parameter vroeg: whether it asked although that is nowhere to be read any more.
  private mutating func start(_ begin: Begin, by event: Event, vroeg: Bool = false) {
    guard event.begins(after: bron), let draaiboek = gelezen.draaiboek(of: begin.draaiboek) else { return }
    (self.begin, self.draaiboek, begonnen, bron) = (begin, draaiboek, event.time, event)
    stappen = draaiboek.stappen.enumerated().map { Etappe(id: StapID(number: $0 + 1), stap: $1) }
    beginVraagt = draaiboek.vraagt || vroeg
    if let first = stappen.first { visit(first.id, at: event.time) }
  }

  private mutating func close(at moment: Moment) {
    leave(at: moment)
    gesloten = gesloten ?? moment
    (zwart, uitgelicht) = (false, nil)
  }

  private mutating func visit(_ stap: StapID, at moment: Moment) {
    guard etappe(stap) != nil else { return }
    uitgelicht = nil
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
    guard stappen.contains(where: { $0.id == gegevens.stap }) else { return Touched() }
    var notitie = Notitie(gegevens, of: event)
    // It is judged before anybody sees it, and nearly all may: a note that changes once more is found and copied once more.
    notitie.isTeTonen = true
    if let bij = gegevens.bij {
      notitie.isGeleend = notities[bij] == nil
      if notitie.isGeleend { geleend.append(event.id) } else { afgeleid[bij, default: []].append(event.id) }
    }
    notities[event.id] = notitie
    number(event.id, in: gegevens.stap)
    change(stap: gegevens.stap) {
      $0.notities.append(event.id)
      $0.count(gegevens, by: 1)
    }
    return Touched(notities: [event.id])
  }

  private mutating func choose(_ idee: NotitieFact.IdeeGekozen, of event: Event) -> Touched {
    if notities.has(idee.notitie) {
      keuzes.append(Keuze(id: event.id, notitie: idee.notitie, door: idee.door, waarom: idee.waarom))
    }
    return Touched()
  }

  /// A note of an earlier session; what it says follows from there.
  private mutating func pull(_ bron: Notitie.Getrokken, of event: Event) -> Touched {
    let gegevens = Notitie.Gegevens(stap: bron.stap, tekst: "", soort: .citaat, bij: bron.bron)
    defer { notities[event.id]?.isGetrokken = true }
    return add(gegevens, of: event)
  }

  /// Gives what stands here from other sessions the words that go along with it, or none.
  ///
  /// A copy of before references takes them too: what became of its origin holds for it.
  ///
  /// - Parameter origin: the note of this name in another session of the casus, with that session.
  mutating func lend(_ origin: (Identifier) -> (notitie: Notitie, sessie: Sessie)?) {
    for id in geleend {
      guard var notitie = notities[id], let bron = notitie.gegevens.bij else { continue }
      let old = notitie
      let there = origin(bron)
      let words = there.flatMap { $0.sessie.zicht($0.notitie, at: .zaalLater).woorden }
      notitie.gegevens.tekst = words ?? ""
      if notitie.isGetrokken {
        notitie.gegevens.stem = there?.notitie.gegevens.stem
        notitie.gegevens.lichtje = there?.notitie.gegevens.lichtje ?? false
      }
      if elders(.zaal) == .leren { (notitie.gegevens.stem, notitie.gegevens.deelnemer) = (nil, nil) }
      // Released words are words too: they are lent only with the rest.
      notitie.stand = words == nil ? Gezegde.Stand() : there?.notitie.stand ?? Gezegde.Stand()
      let isEmpty = notitie.gegevens.tekst.isEmpty
      guard isEmpty || notitie != old else { continue }
      change(stap: notitie.gegevens.stap) {
        $0.count(old.gegevens, by: -1)
        $0.count(notitie.gegevens, by: 1)
      }
      notities[id] = notitie
      if notitie.dubbelVan == nil, isEmpty || old.gegevens.tekst.isEmpty { place(notitie) }
      judgeTonen(id)
    }
  }

  /// The words of a note as they stand, and those of before.
  func bewoording(of notitie: Notitie) -> Bewoording {
    bewoordingen[notitie.id] ?? Bewoording(notitie.gegevens.gezegd, by: notitie.bron)
  }

  /// Remembers the words that a note had before it was changed, where an answer to them says nothing of the new ones.
  private mutating func reword(_ notitie: inout Notitie, from before: Notitie.Gegevens, by event: Event) {
    var known = bewoordingen[notitie.id] ?? Bewoording(before.gezegd, by: notitie.bron)
    known.take(notitie.gegevens.gezegd, by: event.id)
    guard known.bron != notitie.bron || bewoordingen[notitie.id] != nil else { return }
    bewoordingen[notitie.id] = known
    notitie.bron = known.bron
  }

  /// A reference stands in its step while it has words: without them it is counted where they were said.
  private mutating func place(_ geleend: Notitie) {
    // What says the same stands under it, and still speaks.
    guard geleend.gegevens.tekst.isEmpty, geleend.dubbelen.isEmpty else {
      return move(geleend, from: geleend.gegevens.stap)
    }
    change(stap: geleend.gegevens.stap) { $0.notities.removeAll { $0 == geleend.id } }
  }

  /// The note whose words an event brought; the event itself where that is no note.
  func notitie(van bron: Identifier) -> Identifier { notitieVan[bron] ?? bron }

  // MARK: Reading back

  /// An answer may be lost: from here on everything said before waits to be asked.
  private mutating func loseYes() -> Touched {
    stapVraagt = true
    besproken.loseYes()
    for notitie in notities.values where !notitie.isGeleend {
      let stand = bewoording(of: notitie).stand(in: besproken.antwoorden)
      notities[notitie.id]?.stand = stand
    }
    return Touched(everything: true, notities: Set(notities.keys))
  }

  private mutating func change(notitie id: Identifier, by wijziging: Notitie.Wijziging, of event: Event)
    -> Touched
  {
    guard var notitie = notities[id] else { return Touched() }
    let before = notitie.gegevens
    let from = before.stap
    wijziging.apply(to: &notitie.gegevens)
    guard etappe(notitie.gegevens.stap) != nil else { return Touched() }
    notitie.verbeterd = notitie.verbeterd || wijziging.tekst != .keep
    reword(&notitie, from: before, by: event)
    if notitie.bron == event.id { notitieVan[event.id] = id }
    if !besproken.isEmpty { notitie.stand = bewoording(of: notitie).stand(in: besproken.antwoorden) }
    notities[id] = notitie
    change(stap: from) { $0.count(before, by: -1) }
    change(stap: notitie.gegevens.stap) { $0.count(notitie.gegevens, by: 1) }
    if notitie.gegevens.stap != from, notitie.dubbelVan == nil { move(notitie, from: from) }
    return Touched(notities: [id])
  }

  /// A moved note takes the place in its new step that its age gives it.
  private mutating func move(_ notitie: Notitie, from: StapID) {
    let (old, new) = (etappe(from)?.stap.vorm, etappe(notitie.gegevens.stap)?.stap.vorm)
    if let new, new != old { nummering.move(notitie.id, to: .notities(new)) }
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
    guard schaal.isMogelijk else { return }
    change(stap: schaal.stap) { $0.schalen.replace(schaal) { $0.deelnemer == schaal.deelnemer } }
  }

  /// Puts a step in after another; it is named after the event that did so.
  ///
  /// From the first that reads back everything that was said waits for an answer: also what was lent to another session,
  /// and what a list shows of it.
  private mutating func insert(_ stap: Stap, of event: Event, after na: StapID) -> Touched {
    guard let index = stappen.firstIndex(where: { $0.id == na }) else { return Touched() }
    let asked = vraagt
    stapVraagt = stapVraagt || stap.vorm.leestTerug
    stappen.insert(Etappe(id: StapID(event.id.text), stap: stap), at: index + 1)
    return Touched(everything: vraagt != asked)
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
}

extension Array {
  /// Puts an element in the place of the one it replaces, or at the end.
  fileprivate mutating func replace(_ element: Element, _ isSame: (Element) -> Bool) {
    if let index = firstIndex(where: isSame) { self[index] = element } else { append(element) }
  }
}
