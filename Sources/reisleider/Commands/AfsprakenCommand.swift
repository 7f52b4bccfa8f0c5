import Reports
import SessionModel
import SessionStore
import Text
import Wording

/// `afspraken`: of one casus or of all, under the alias they belong to or for programs.
struct AfsprakenCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    var casus: Identifier?
    if let alias = invocation[.casus] { casus = try Lookup(store: store).casus(alias).id }
    let onlyOpen = invocation.has(.open)
    let streams = try stored { () throws(StoreFailure) -> [Identifier]? in
      if let casus { try self.streams(of: casus, in: store) } else { nil }
    }
    let all = store.readAfspraken(of: streams, onlyOpen: onlyOpen)
    try invocation.gate(to: store, console, at: .casus).pass(all)
    let isEmpty = try stored { () throws(StoreFailure) in try all.isEmpty() }
    guard !isEmpty || !invocation.format.isToReadHere else {
      return console.tell(say(onlyOpen ? .geenOpenAfspraken : .geenAfspraken))
    }
    try export.noteOutput(vorm: invocation.format.rawValue, van: casus.map { StreamID(.casus, $0) })
    let output = ListOutput(store: store, console: console, format: invocation.format)
    let judged = Judged(store: store, keuze)
    switch invocation.format {
    case .json: try output.put(ListJSON.afspraken, judged.pass(byDay(store, streams, onlyOpen)))
    case .csv:
      try output.put(
        ListCSV.afspraken(console.surroundings.wall), judged.pass(byDay(store, streams, onlyOpen)))
    case .ics: try putAgenda(output, judged, try byDay(store, streams, onlyOpen))
    case .md: try putChecklist(output, judged, try byDay(store, streams, onlyOpen))
    case .tekst, .html, .odt, .svg:
      try putByAlias(output, judged, all) { store.readAfspraken(of: [$0], onlyOpen: onlyOpen) }
    }
  }

  /// Which of them are asked for.
  private var keuze: Afspraakkeuze {
    let surroundings = console.surroundings
    return Afspraakkeuze(
      status: invocation[.status].flatMap(Afspraakkeuze.Status.init),
      eigenaar: invocation[.eigenaar].map { $0.folded == say(.bijNiemandWoord) ? "" : $0.folded },
      regio: invocation[.regio]?.folded, vandaag: surroundings.today, now: surroundings.now())
  }

  /// The days of those that have one, for a calendar: without words of people, unless those were asked for.
  private func putAgenda(
    _ output: ListOutput, _ judged: Judged, _ rows: ListReading<AfspraakOverview>
  ) throws(CommandFailure) {
    let (changes, withWords) = (Wijzigingen(output.store), invocation.has(.metInhoud))
    var (rows, hasBegun, dayless) = (rows, false, 0)
    try output.put { portion throws(StoreFailure) in
      if !hasBegun { portion.add(ICS.opening) }
      hasBegun = true
      let isOver = try rows.next { (row) throws(StoreFailure) in
        guard let afspraak = try judged.wanted(row)?.waarde else { return true }
        guard let dag = afspraak.gegevens.dag, afspraak.verborgen == nil else {
          dayless += afspraak.verborgen == nil ? 1 : 0
          return true
        }
        let changed = try changes.of(afspraak)
        portion.add(
          ICS.text(
            of: Agendapunt(
              id: afspraak.id, dag: dag, titel: withWords ? titel(afspraak) : say(.agendaAfspraak),
              uitleg: say(.agendaCode, afspraak.id.code), wijzigingen: changed.count, veranderd: changed.last,
              isAfgezegd: afspraak.stand == .losgelaten)))
        return !portion.isFull
      }
      if isOver { portion.add(ICS.closing) }
      return isOver
    }
    if dayless > 0 { console.tell(say.count(dayless, .eenZonderDag, .meerZonderDag)) }
  }

  private func titel(_ afspraak: AfspraakOverview) -> String {
    [say.wie(afspraak.gegevens), afspraak.gegevens.wat].joined(separator: ": ")
  }

  /// A list to tick off.
  private func putChecklist(
    _ output: ListOutput, _ judged: Judged, _ rows: ListReading<AfspraakOverview>
  ) throws(CommandFailure) {
    let lists = OverviewDocument(clock: console.surroundings.wall, say: say)
    var rows = rows
    try output.put { portion throws(StoreFailure) in
      try rows.next { (row) throws(StoreFailure) in
        if let seen = try judged.wanted(row) { portion.add(lists.checkLine(seen)) }
        return !portion.isFull
      }
    }
  }

  /// The afspraken by what is to be done.
  private func byDay(
    _ store: SessionStore, _ streams: [Identifier]?, _ onlyOpen: Bool
  ) throws(CommandFailure) -> ListReading<AfspraakOverview> {
    try stored { () throws(StoreFailure) in
      try store.readAfsprakenByDay(of: streams, onlyOpen: onlyOpen)
    }
  }

  /// Where the afspraken of a journey are kept: with it, and with sessions that were given to a traject later.
  private func streams(of casus: Identifier, in store: SessionStore) throws(StoreFailure) -> [Identifier] {
    guard try store.casus(casus)?.soort == .netwerk else { return [casus] }
    return [casus] + (try store.sessies(traject: casus, van: .netwerk).filter { $0.casus == nil }.map(\.id))
  }

  /// What is told under one alias.
  private struct Group {
    let alias: String
    var streams: Set<StreamID> = []
    /// The one stream that is called so.
    var only: Identifier? { streams.count == 1 ? streams.first?.id : nil }
  }

  /// Puts them out by alias, whichever has the newest first; those of one journey by their day.
  private func putByAlias(
    _ output: ListOutput, _ judged: Judged, _ all: ListReading<AfspraakOverview>,
    of stream: (Identifier) -> ListReading<AfspraakOverview>
  ) throws(CommandFailure) {
    let lists = OverviewDocument(clock: console.surroundings.wall, say: say)
    var groups: [Group]?
    var (place, head, rest) = (0, "", nil as ListReading<AfspraakOverview>?)
    try output.put { portion throws(StoreFailure) in
      if groups == nil { groups = try self.groups(all, judged) }
      if groups?.isEmpty == true { console.tell(say(.geenAfsprakenZoals)) }
      let known = groups ?? []
      while place < known.count {
        let group = known[place]
        if let only = group.only {
          portion.add((place > 0 ? "\n" : "") + lists.head(alias: group.alias).plainText + "\n")
          for seen in try byDay(stream(only), of: group, judged) {
            portion.add(lists.document(seen).plainText)
          }
          place += 1
          if portion.isFull { return false }
          continue
        }
        if rest == nil { head = (place > 0 ? "\n" : "") + lists.head(alias: group.alias).plainText + "\n" }
        // An alias that several have, as that of no casus, is looked for among all: of how many nobody knows.
        var rows = rest ?? all
        let isOver = try rows.next { (row) throws(StoreFailure) in
          guard group.streams.contains(row.stream) else { return true }
          guard let seen = try judged.wanted(row), seen.waarde.alias == group.alias else { return true }
          portion.add(head + lists.document(seen).plainText)
          head = ""
          return !portion.isFull
        }
        guard isOver else {
          rest = rows
          return false
        }
        (place, rest) = (place + 1, nil)
      }
      return true
    }
  }

  /// Those of one journey: what is still to be done by its day, then what has none, then what is done with.
  private func byDay(
    _ rows: ListReading<AfspraakOverview>, of group: Group, _ judged: Judged
  ) throws(StoreFailure) -> [Gezien<AfspraakOverview>] {
    var (rows, found) = (rows, [Gezien<AfspraakOverview>]())
    _ = try rows.next { (row) throws(StoreFailure) in
      if let seen = try judged.wanted(row), seen.waarde.alias == group.alias { found.append(seen) }
      return true
    }
    func rank(_ afspraak: AfspraakOverview) -> Int {
      afspraak.isOpen ? (afspraak.gegevens.dag == nil ? 1 : 0) : 2
    }
    return found.enumerated().sorted { one, other in
      let (a, b) = (one.element.waarde, other.element.waarde)
      let (first, second) = (rank(a), rank(b))
      guard first == 0, second == 0 else { return (first, one.offset) < (second, other.offset) }
      return (a.gegevens.dag ?? .epoch, one.offset) < (b.gegevens.dag ?? .epoch, other.offset)
    }.map(\.element)
  }

  /// The aliases in the order of their newest, each with the streams that are called so.
  private func groups(
    _ all: ListReading<AfspraakOverview>, _ judged: Judged
  ) throws(StoreFailure) -> [Group] {
    var (all, groups, places) = (all, [Group](), [String: Int]())
    _ = try all.next { (row) throws(StoreFailure) in
      guard let alias = try judged.wanted(row)?.waarde.alias else { return true }
      let place = places[alias] ?? groups.count
      if place == groups.count {
        places[alias] = place
        groups.append(Group(alias: alias))
      }
      groups[place].streams.insert(row.stream)
      return true
    }
    return groups
  }
}

/// Looks at afspraken one after the other, and keeps no more than one stream that was read for them.
final class Judged {
  private let store: SessionStore
  private let keuze: Afspraakkeuze?
  private var stream: StreamID?
  /// Where journeys are at home, as far as that was asked.
  private var regios: [StreamID: String] = [:]

  init(store: SessionStore, _ keuze: Afspraakkeuze? = nil) { (self.store, self.keuze) = (store, keuze) }

  /// An afspraak as it may be seen now, where it is asked for.
  func wanted(_ row: Rij<AfspraakOverview>) throws(StoreFailure) -> Gezien<AfspraakOverview>? {
    let seen = try seen(row)
    guard let keuze else { return seen }
    if let regio = keuze.regio, try !self.regio(of: row.stream).hasPrefix(regio) { return nil }
    return keuze.wil(seen.waarde) ? seen : nil
  }

  /// Those of a list that are asked for.
  func pass(_ list: ListReading<AfspraakOverview>) -> ListOutput.Pass<Gezien<AfspraakOverview>> {
    var list = list
    return { goesOn throws(StoreFailure) in
      try list.next { (row) throws(StoreFailure) in
        guard let seen = try self.wanted(row) else { return true }
        return try goesOn(seen)
      }
    }
  }

  private func regio(of stream: StreamID) throws(StoreFailure) -> String {
    if let known = regios[stream] { return known }
    let found: String? =
      switch stream.kind {
      case .casus: try store.casus(stream.id).map { store.gezien($0).waarde.profiel.regio }
      case .sessie: try store.sessie(stream.id).map { store.gezien($0).waarde.gebied.regio }
      case .huis: nil
      }
    regios[stream] = found?.folded ?? ""
    return found?.folded ?? ""
  }

  /// An afspraak as it may be seen now.
  func seen(_ row: Rij<AfspraakOverview>) throws(StoreFailure) -> Gezien<AfspraakOverview> {
    let isKnown = store.state.knows(row.stream)
    let seen = try store.gezien(row)
    if !isKnown, store.state.knows(row.stream) { keep(row.stream) }
    return seen
  }

  /// Reads the stream of an afspraak.
  func load(_ next: StreamID) throws(StoreFailure) {
    guard !store.state.knows(next) else { return }
    try store.load(next)
    keep(next)
  }

  private func keep(_ next: StreamID) {
    if let stream, stream != next { store.unload(stream) }
    stream = next
  }
}

/// How often what was agreed became something else, by the journal of where it is kept: each of those is read once.
private final class Wijzigingen {
  private let store: SessionStore
  private var known: [StreamID: [Identifier: (count: Int, last: Moment)]] = [:]

  init(_ store: SessionStore) { self.store = store }

  func of(_ afspraak: AfspraakOverview) throws(StoreFailure) -> (count: Int, last: Moment) {
    if known[afspraak.stream] == nil {
      var changes: [Identifier: (count: Int, last: Moment)] = [:]
      try store.read(afspraak.stream) { event in
        guard let id = event.fact.veranderdeAfspraak else { return }
        let before = changes[id]
        changes[id] = ((before?.count ?? 0) + 1, max(before?.last ?? event.time, event.time))
      }
      known[afspraak.stream] = changes
    }
    return known[afspraak.stream]?[afspraak.id] ?? (0, afspraak.moment)
  }
}

extension Fact {
  /// The afspraak that became something else by it.
  fileprivate var veranderdeAfspraak: Identifier? {
    if case .plan(.afspraakGewijzigd(let it)) = self { return it.afspraak }
    if case .plan(.afspraakStand(let it)) = self { return it.afspraak }
    return nil
  }
}
