import Panels
import Screen
import SessionModel
import Synchronization
import Text
import Wording

@testable import Acts
@testable import Views
@testable import reisleider

/// The table of an invented meeting: the store, which is no more than a value here, and the clock on the wall.
final class Table {
  /// What the store does with what is written.
  enum Weather: CaseIterable { case fine, busy, full }

  private(set) var state = State()
  /// Everything that became durable, in order.
  private(set) var journal: [Event] = []
  var weather = Weather.fine
  /// How the walls of the sessions stand, as their terminals tell it.
  var walls: [Identifier: Wandstand] = [:]
  /// How long the house keeps what it has.
  var bewaarregel: Huis.Bewaarregel?
  var now = Table.opening
  /// What nobody may do: write an event whose name exists.
  private(set) var twice: [Identifier] = []
  private let names: Names
  private var robots: [Robot] = []
  /// The lines that were left behind, the oldest first.
  private var lines: [DraftContent] = []

  /// Two o'clock on the day of the meeting, at the beginning of a minute of every clock.
  static let opening = Moment(milliseconds: 1_790_000_040_000)
  static let clock = WallClock { moment in
    let seconds = Int((moment.milliseconds - opening.milliseconds) / 1000) + 14 * 3600
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    return WallTime(
      day: Day(year: 2026, month: 11, day: min(max(21 + days, 1), 30)) ?? .epoch, hour: rest / 3600,
      minute: rest % 3600 / 60, second: rest % 60)
  }

  /// A table at which nothing was said yet.
  init() { names = Names() }

  /// The same at a table of its own: what is said at one is not heard at the other.
  init(like other: Table) {
    (state, journal, now) = (other.state, other.journal, other.now)
    names = Names(after: other.names.last)
  }

  /// What of the sessions and casussen there are somebody looks for.
  func found(_ vraag: Zoekvraag) -> Zoekuitslag {
    var uitslag = Zoekuitslag()
    let rows =
      state.sessies.values.flatMap(\.state.vindregels)
      + state.casussen.values.flatMap { $0.state.vindregels(vragers: []) }
    let words = vraag.termen.compactMap { if case .woord(let word) = $0 { word } else { nil } }
    let hits = rows.filter { row in
      words.allSatisfy { word in row.tekst.zoekwoorden.contains { $0.contains(word) } }
    }
    let order = hits.sorted { ($0.moment, $0.id) > ($1.moment, $1.id) }.map { row in
      var row = row
      row.alias = row.casus.flatMap(state.casus)?.alias ?? ""
      return row
    }
    uitslag.treffers = vraag.isLeeg ? [] : order.map { Rij($0) }
    uitslag.aantal = uitslag.treffers.count
    return uitslag
  }

  /// Moves the clock on.
  func wait(minutes: Int = 0, seconds: Int = 0) {
    now = now.later(milliseconds: Int64(minutes * 60 + seconds) * 1000)
  }

  /// The store can be written again; what waited is written.
  func clears() {
    weather = .fine
    for robot in robots { robot.send() }
  }

  /// Forbids words, as every terminal of a session sees it.
  func forbid(_ words: [String]) { state.forbid(VerbodenWoorden(words)) }

  func joined(by robot: Robot) { robots.append(robot) }
  func left(by robot: Robot) { robots.removeAll { $0 === robot } }

  func leaveLine(_ line: DraftContent) { lines.append(line) }

  /// The oldest line that was left behind and is wanted.
  func takeLine(where isWanted: (DraftContent) -> Bool) -> DraftContent? {
    lines.firstIndex(where: isWanted).map { lines.remove(at: $0) }
  }

  func newName() -> Identifier { names.next() }
  var naming: @Sendable () -> Identifier { { [names] in names.next() } }

  /// Makes changes durable, all or none.
  func append(_ changes: [Change], by author: String) throws(StoreFailure) -> [Event] {
    switch weather {
    case .fine: break
    case .busy: throw .busy
    case .full: throw .full(path: "/opslag")
    }
    var next = state
    var events: [Event] = []
    var all = changes[...]
    while let change = all.popFirst() {
      // As the store does, where the other stream has begun.
      let follows = next.gevolgen(van: change).filter { next.casus($0.stream.id)?.profiel != nil }
      all = follows[...] + all
      if let refusal = next.refusal(of: change) { throw .refused(refusal) }
      let id = change.id ?? newName()
      let event = Event(
        id: id, stream: change.stream, tel: next.tel(change.stream) + 1, author: author, time: now,
        fact: change.fact)
      if (journal + events).contains(where: { $0.id == id }) { twice.append(id) }
      _ = reduce(into: &next, event)
      events.append(event)
    }
    state = next
    journal += events
    return events
  }

  /// Erases something for good, as the store does: with what was made of it.
  func erase(_ id: Identifier, in stream: StreamID) {
    let erasure = Erasure(of: id, in: journal)
    journal = journal.map { event in
      let fact = erasure.gone.contains(event.id) ? .gewist : erasure.rewritten[event.id] ?? event.fact
      return Event(
        id: event.id, stream: event.stream, tel: event.tel, author: event.author, time: event.time, fact: fact
      )
    }
    let forbidden = state.verboden
    state = State()
    state.forbid(forbidden)
    for event in journal { _ = reduce(into: &state, event) }
  }

  var sessies: [SessieOverview] {
    state.sessies.values.map(\.state).compactMap { sessie -> SessieOverview? in
      guard var overview = sessie.overview else { return nil }
      overview.alias = sessie.begin?.casus.flatMap(state.casus)?.alias ?? ""
      return overview
    }.sorted { ($1.begonnen, $1.id) < ($0.begonnen, $0.id) }
  }

  private var afspraken: [AfspraakOverview] {
    let found =
      state.casussen.values.flatMap { casus in
        casus.state.afspraakOverviews(vragers: []).map { row in
          var row = row
          row.alias = casus.state.alias
          return row
        }
      } + state.sessies.values.flatMap(\.state.afspraakOverviews)
    func rank(_ row: AfspraakOverview) -> (Int, Day, Moment) {
      let hasDay = row.isOpen && row.gegevens.dag != nil
      return (row.isOpen ? (hasDay ? 0 : 1) : 2, hasDay ? row.gegevens.dag ?? .epoch : .epoch, row.moment)
    }
    return found.sorted { one, other in
      let (a, b) = (rank(one), rank(other))
      return (a.0, a.1) != (b.0, b.1) ? (a.0, a.1) < (b.0, b.1) : a.2 > b.2
    }
  }

  /// A page of a list, as the store gives it.
  func pagina(_ vraag: Lijstvraag) -> Lijstpagina {
    func page<Row>(_ rows: [Row], _ names: (Row) -> [String], _ rijen: ([Rij<Row>]) -> Lijstpagina.Rijen)
      -> Lijstpagina
    {
      let jump = vraag.sprong.map { ($0.begin.folded, $0.na) }
      let found = jump.flatMap { begin, start -> Int? in
        let places = rows.indices.filter { names(rows[$0]).contains { $0.folded.hasPrefix(begin) } }
        return places.first { $0 >= start } ?? places.first
      }
      let wanted = found.map { $0 - vraag.aantal / 2 } ?? vraag.vanaf
      let first = max(0, min(wanted, rows.count - vraag.aantal))
      return Lijstpagina(
        vraag, vanaf: first, totaal: rows.count, gevonden: found,
        rijen(rows.dropFirst(first).prefix(vraag.aantal).map(Rij.init)))
    }
    switch vraag.lijst {
    case .casussen:
      return page(casussen, { [$0.profiel.alias] }) { .casussen($0) }
    case .sessies:
      return page(sessies, { [$0.alias, $0.titel] }) { .sessies($0) }
    case .jaarOud:
      return page(casussen.filter(isJaarOud), { [$0.profiel.alias] }) { .casussen($0) }
    case .reizen(let casus):
      let found = eerdereReizen(casus)
      return Lijstpagina(vraag, vanaf: 0, totaal: found.count, .reizen(found))
    case .voorstel(let id):
      let found = draden(Draadkeuze()).first { $0.draad.id == id }.map(voorstellen) ?? []
      return Lijstpagina(vraag, vanaf: 0, totaal: found.count, draad: draad(id), .voorstel(found))
    case .afspraken(let keuze):
      let today = Table.clock.read(now).day
      let chosen = afspraken.filter { row in
        switch keuze {
        case .alles: true
        case .open: row.isOpen
        case .overtijd: row.isOpen && (row.gegevens.dag.map { $0 < today } ?? false)
        case .bellen: row.stand == nil && row.moment <= Lijstvraag.bellenVoor(now)
        }
      }
      return page(chosen, { [$0.alias] }) { .afspraken($0) }
    case .draden:
      let draden = draden(Draadkeuze(vraag.vernauwing))
      return Lijstpagina(vraag, vanaf: 0, totaal: draden.count, .draden(draden))
    case .draad(let id):
      let zinnen = draden(Draadkeuze(vraag.vernauwing)).first { $0.draad.id == id }?.zinnen ?? []
      let rows = zinnen.map { Verzameld($0.rij, keer: 1, sessies: 1) }
      return Lijstpagina(vraag, vanaf: 0, totaal: rows.count, draad: draad(id), .verzameld(rows))
    case .bewaren:
      let rows = state.casussen.values.compactMap(\.state.overview).filter { $0.profiel.bewaarTot == nil }
        .sorted { $0.laatste < $1.laatste }.map { Bewaarrij.reis(Rij($0)) }
      return Lijstpagina(vraag, vanaf: 0, totaal: rows.count, .bewaren(rows))
    case .verzameld(let lijst):
      let rows = state.sessies.values.flatMap(\.state.verzamelrijen).map { met(alias: $0) }.filter {
        $0.lijst == lijst && $0.alias.folded.hasPrefix(vraag.vernauwing.alias ?? "")
          && (vraag.vernauwing.wie.map($0.plek.eigenaar.folded.contains) ?? true)
      }
      .sorted { ($1.moment, $1.id) < ($0.moment, $0.id) }
      return page(rows, { [$0.alias] }) { .verzameld($0.map { Verzameld($0, keer: 1, sessies: 1) }) }
    }
  }

  private func draad(_ id: Identifier) -> Draad? { state.huis?.state.dradenHier.first { $0.id == id } }

  /// What left of a journey.
  func uitgaven(van casus: Identifier) -> [Huis.Uitgegeven] {
    state.events(of: .huis).compactMap { event in
      guard case .huis(.uitgegeven(let uitgave)) = event.fact, uitgave.van == StreamID(.casus, casus) else {
        return nil
      }
      return Huis.Uitgegeven(uitgave, event.time)
    }
  }

  private func isJaarOud(_ casus: CasusOverview) -> Bool {
    let begun = sessies.filter { $0.casus == casus.id }.map(\.begonnen)
    guard let first = begun.min(), let last = begun.max() else { return false }
    let jaar = Int64(Terugblikstand.jaar) * 86_400_000
    return first.later(milliseconds: jaar) <= now && last < first.later(milliseconds: jaar)
  }

  /// What anybody may find, the newest first.
  private var vindregels: [Vindregel] {
    (state.sessies.values.flatMap(\.state.vindregels)
      + state.casussen.values.flatMap { $0.state.vindregels(vragers: []) })
      .sorted { ($0.moment, $0.id) > ($1.moment, $1.id) }
  }

  private func eerdereReizen(_ casus: Identifier) -> [EerdereReis] {
    let all = vindregels
    let zinnen = all.filter { $0.casus != nil && $0.casus != casus }.map { Rij($0) }.compactMap { row in
      row.geleerd(op: Day(utc: now), verboden: state.verboden).map { (zin: row, regel: $0) }
    }
    let own = all.filter { $0.casus == casus }.map { Rij($0) }
    let labels = state.casus(casus)?.profiel?.labels ?? []
    return EerdereReis.keuze(
      uit: zinnen, woorden: own.reduce(into: state.trefwoorden(van: casus)) { $0.formUnion($1.trefwoorden) },
      gelabeld: Set(
        casussen.filter { $0.id != casus && !Set($0.profiel.labels).isDisjoint(with: labels) }.map(\.id)))
  }

  private func voorstellen(_ stand: Draadstand) -> [Draadvoorstel] {
    let (words, own) = (
      stand.zinnen.reduce(into: Set<String>()) { $0.formUnion($1.rij.trefwoorden) },
      Set(stand.zinnen.map(\.rij.id))
    )
    return vindregels.filter { $0.soort.isVanNotitie && !own.contains($0.id) }.compactMap { row in
      let shared = Rij(row).trefwoorden.intersection(words)
      let isNo =
        row.sessie.flatMap(state.sessie)?.notities[row.id]?.nietInDraad.contains(stand.draad.id) ?? false
      return shared.count < 2 || isNo ? nil : Draadvoorstel(zin: Rij(row), woorden: shared.sorted())
    }
  }

  /// The threads, as the store gives them.
  private func draden(_ keuze: Draadkeuze) -> [Draadstand] {
    let rows = state.sessies.values.flatMap(\.state.verzamelrijen).filter { !$0.draden.isEmpty }
      .sorted { ($1.moment, $1.id) < ($0.moment, $0.id) }.map { Rij(met(alias: $0)) }
    let huis = state.huis?.state ?? Huis(id: StreamID.huis.id)
    return Draadstand.alle(of: huis, rows, keuze) { Table.clock.read($0).day }
  }

  /// The row with the alias of its casus, which another list lends.
  private func met(alias rij: Verzamelrij) -> Verzamelrij {
    var rij = rij
    rij.alias = rij.casus.flatMap(state.casus)?.profiel?.alias ?? ""
    return rij
  }

  private var casussen: [CasusOverview] {
    let sessies = sessies
    return state.casussen.values.map(\.state).compactMap { casus -> CasusOverview? in
      guard var overview = casus.overview else { return nil }
      overview.sessies = sessies.count { $0.casus == casus.id }
      return overview
    }.sorted { ($1.laatste, $1.id) < ($0.laatste, $0.id) }
  }

  /// What waits for who looks back.
  var terugblik: Terugblikstand {
    let today = Table.clock.read(now).day
    return Terugblikstand(
      reizen: casussen.count(where: isJaarOud),
      afspraken: afspraken.count { $0.isOpen && ($0.gegevens.dag.map { $0 < today } ?? false) })
  }

  /// What came from other regions.
  private var pakketten: [Lespakket] { state.huis?.state.pakketten.map(\.pakket) ?? [] }

  /// The lists, as the store gives them.
  var overview: Overview {
    let sessies = sessies
    var overview = Overview()
    overview.bewaarregel = bewaarregel
    let rows = sessies.map(Rij.init)
    overview.lopend = rows.filter { $0.isRunning(at: now) }
    overview.nietAfgerond = rows.filter { $0.gesloten == $0.laatste }
    overview.nietAfgesloten = rows.filter { $0.gesloten == nil && !$0.isRunning(at: now) }
    overview.casussen = casussen.map(Rij.init)
    overview.leersessies = rows.reversed()
    overview.leerzinnen = overview.leersessies.flatMap { row -> [Leerzin] in
      guard let sessie = state.sessie(row.id) else { return [] }
      let casus = row.casus.flatMap(state.casus)
      return Teruglezing(sessie, casus: casus).leerzinnen(casus: row.casus)
    }
    overview.trajecten = overview.casussen.filter { $0.soort == .netwerk }
    overview.casussen.removeAll { $0.soort == .netwerk }
    overview.isLeeg = sessies.isEmpty && state.casussen.isEmpty
    overview.draden = state.huis?.state.dradenHier ?? []
    overview.elders = Elders(pakketten, eigen: []).aanbod
    return overview
  }

  /// The one session there is, or the last one begun.
  var sessie: Sessie? { sessies.first.flatMap { state.sessie($0.id) } }
}

/// Names that come in order.
private final class Names: Sendable {
  private let number: Mutex<UInt64>

  init(after last: UInt64 = 0) { number = Mutex(last) }

  var last: UInt64 { number.withLock { $0 } }

  func next() -> Identifier {
    let number = number.withLock { number in
      number += 1
      return number
    }
    return Identifier(
      time: Moment(milliseconds: Table.opening.milliseconds + Int64(number)), entropy: (number, number))
  }
}
