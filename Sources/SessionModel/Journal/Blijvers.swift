/// What somebody said stays in the session in which it was said, event by event: for who gives everything away.
public struct Blijvers: Sendable {
  /// So many sentences by voice, in the order in which they came.
  public private(set) var zinnen: [(stem: Stem?, aantal: Int)] = []
  /// Every event that holds their words, or tells of them.
  public private(set) var gebeurtenissen: Set<Identifier> = []

  /// What stays, of everybody but one voice.
  ///
  /// - Parameter streams: those of the casus and of all its sessions.
  public init(in streams: [(stream: StreamID, events: [Event])], behalve stem: Stem?) {
    let all = streams.flatMap(\.events)
    let over = streams.reduce(into: Set<Identifier>()) { $0.formUnion($1.events.blijft) }
    guard !over.isEmpty else { return }
    var notes: [Identifier: Stem?] = [:]
    var others: [Plaats: (stem: Stem?, events: [Identifier])] = [:]
    var order: [Stem?] = []
    for (stream, events) in streams {
      let people = events.stemmen
      for event in events {
        if case .notitie(.gemaakt(let gegevens)) = event.fact { notes[event.id] = gegevens.stem }
        if case .notitie(.gewijzigd(let it)) = event.fact, case .set(let stem) = it.wijziging.stem {
          notes[it.notitie] = stem
        }
        for zin in event.fact.zinnen(by: event.id, stem: { $0.flatMap { people[$0] } }) {
          let plaats = Plaats(stream: stream, plek: zin.plek)
          others[plaats, default: (nil, [])].stem = zin.tekst.stem
          others[plaats]?.events.append(event.id)
        }
      }
    }
    var counted: [Stem?: Int] = [:]
    func take(_ ids: [Identifier], _ voice: Stem?) {
      if counted[voice] == nil { order.append(voice) }
      counted[voice, default: 0] += 1
      for id in ids {
        let gone = Erasure(of: id, in: all).gone
        gebeurtenissen.formUnion(gone)
        for copy in Erasure.copies(of: gone, in: all) {
          gebeurtenissen.formUnion(Erasure(of: copy, in: all).gone)
        }
      }
    }
    let staying = Set(
      all.compactMap { event -> Identifier? in
        guard over.contains(event.id) else { return nil }
        if case .notitie(.gemaakt) = event.fact { return event.id }
        if case .notitie(.gewijzigd(let it)) = event.fact { return it.notitie }
        return nil
      })
    for id in staying.sorted() {
      let voice = notes[id] ?? nil
      if stem == nil || voice != stem { take([id], voice) }
    }
    for thing in others.values.sorted(by: { $0.events.lexicographicallyPrecedes($1.events) })
    where thing.events.contains(where: over.contains) && !thing.events.allSatisfy(gebeurtenissen.contains) {
      if stem == nil || thing.stem != stem { take(thing.events, thing.stem) }
    }
    zinnen = order.map { ($0, counted[$0] ?? 0) }
  }

  private struct Plaats: Hashable {
    let stream: StreamID
    let plek: Lekplek
  }
}

extension [Event] {
  /// The voices of the people at the table.
  fileprivate var stemmen: [Identifier: Stem] {
    reduce(into: [:]) { known, event in
      if case .sessie(.deelnemerErbij(let it)) = event.fact { known[event.id] = it.gegevens.stem }
      if case .sessie(.deelnemerGewijzigd(let it)) = event.fact { known[it.deelnemer] = it.gegevens.stem }
    }
  }

  /// The events of whose words somebody said that they stay, and nobody said otherwise since.
  fileprivate var blijft: Set<Identifier> {
    let retracted = Replay<Sessie>.retracted(self)
    var stays: [(id: Identifier, over: [Identifier])] = []
    var lifted: Set<Identifier> = []
    for event in self where !retracted.contains(event.id) {
      if case .huis(.antwoord(let antwoord)) = event.fact {
        if antwoord.mee == .blijft {
          stays.append((event.id, antwoord.over))
        } else if antwoord.mee != nil {
          lifted.formUnion(antwoord.na)
        }
      }
      if case .notitie(.magMeeGezegd(let it)) = event.fact {
        // As answers were kept before: the last one counts.
        stays.removeAll { $0.over == [it.notitie] }
        if it.mee == .blijft { stays.append((event.id, [it.notitie])) }
      }
    }
    return Set(stays.filter { !lifted.contains($0.id) }.flatMap(\.over))
  }
}
