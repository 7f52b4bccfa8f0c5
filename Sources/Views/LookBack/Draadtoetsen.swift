import Acts
import Screen
import SessionModel
import Text
import Wording

// Threads on the screen: what is made of them, and what goes in and out.

/// What can be done with threads, beside what every list has.
enum Draadtoets: CaseIterable, Sendable {
  case nieuw, hernoem, werkzaam, samen, weg
  case merk, eruit, splits, voorstel
  case ja, nee
  /// Of something that waits: at which table, with whom, how far.
  case stand
}

/// Where in the threads somebody is.
enum Draadplek: Sendable {
  case draden
  /// What is in one.
  case draad
  /// What may be in one.
  case voorstel
  /// A list over all sessions, of which sentences go in one.
  case lijst
  /// A line of the page of a journey that a note says.
  case regel
}

extension TerugkijkenView {
  /// A key of a list is one of its own, or one that every list has.
  enum Toets: Sendable {
    case act(Act.Name)
    case draad(Draadtoets)
  }

  /// Where in the threads somebody is; `nil` where there are none, or before their words are shown.
  func draadplek(_ world: World) -> Draadplek? {
    if case .reis(let reis) = stapel.last, reis.deel?.heeftNotities == true { return .regel }
    guard stapel.isEmpty else { return nil }
    // Where there is no thread yet, there is no word to ask for before one is made.
    guard showsContent || lijst.lijst == .draden && lijst.pagina(world)?.totaal == 0 else { return nil }
    switch lijst.lijst {
    case .draden: return .draden
    case .draad: return .draad
    case .voorstel: return .voorstel
    case .verzameld: return .lijst
    case .casussen, .jaarOud, .sessies, .afspraken, .bewaren, .reizen: return nil
    }
  }

  /// The keys of a place: those of its threads before those that every list has.
  ///
  /// - Parameter kan: what can be done with what somebody is at: only a footer asks.
  func toetsen(_ world: World, kan: Kan = .alles) -> KeyTable<Toets> {
    let say = world.say
    let own = TerugkijkenView.draadtoetsen(say, at: draadplek(world), kan: kan).rows.map { row in
      KeyTable<Toets>.Row(
        row.keys, .draad(row.intent), row.label, inFooter: row.isInFooter, priority: row.priority)
    }
    let all = TerugkijkenView.keys(say, at: plek, kan: kan).rows.map { row in
      KeyTable<Toets>.Row(
        row.keys, .act(row.intent), row.label, inFooter: row.isInFooter, priority: row.priority)
    }
    return KeyTable(own + all)
  }

  /// The keys of threads at a place; all of them, for the manual, where none is named.
  static func draadtoetsen(
    _ say: Wording, at plek: Draadplek?, kan: Kan = .alles
  ) -> KeyTable<Draadtoets> {
    typealias Row = KeyTable<Draadtoets>.Row
    let (isZin, isDraad) = (kan.contains(.zin), kan.contains(.draad))
    let merk = Row([.char(" ")], .merk, say(.merktZin), inFooter: isZin, priority: 3)
    let stand = Row([.char("s")], .stand, say(.zetParkeerplek), inFooter: kan.contains(.plek), priority: 3)
    let hernoem = Row([.char("h")], .hernoem, say(.hernoemtDraad), inFooter: isDraad, priority: 3)
    let werkzaam = Row([.char("*")], .werkzaam, say(.zetWerkzaam), inFooter: isDraad, priority: 1)
    switch plek {
    case nil: return KeyTable([])
    case .draden:
      return KeyTable([
        .init([.char("n")], .nieuw, say(.maaktDraad), priority: 4), hernoem, werkzaam,
        .init([.char("s")], .samen, say(.voegtDradenSamen), inFooter: isDraad, priority: 2),
        .init([.char("w")], .weg, say(.sluitDraad), inFooter: isDraad, priority: 2),
      ])
    case .draad:
      return KeyTable([
        merk, .init([.char("x")], .eruit, say(.haaltEruit), inFooter: isZin, priority: 3),
        .init([.char("v")], .voorstel, say(.steltVoor), inFooter: isDraad, priority: 4),
        .init([.char("k")], .splits, say(.splitstDraad), inFooter: isZin, priority: 2), hernoem, werkzaam,
      ])
    case .voorstel:
      return KeyTable([
        .init([.char("j")], .ja, say(.hoortErbij), inFooter: isZin, priority: 6),
        .init([.char("n")], .nee, say(.hoortNietErbij), inFooter: isZin, priority: 6), merk,
      ])
    case .lijst: return KeyTable([stand, merk])
    case .regel: return KeyTable([stand])
    }
  }

  /// The keys of threads for the manual, place by place.
  public static func draadtoetsen(_ say: Wording) -> [KeyHint] {
    [Draadplek.draden, .draad, .voorstel].flatMap { draadtoetsen(say, at: $0).help() }
      .reduce(into: []) { all, hint in if !all.contains(hint) { all.append(hint) } }
  }

  // MARK: What they do

  mutating func perform(_ toets: Draadtoets, _ world: World) -> [Wish] {
    switch toets {
    case .merk:
      guard let zin = lijst.zin(world) else { return [] }
      if gemerkt.remove(zin) == nil { gemerkt.insert(zin) }
      return lijst.handle(.down, rows: rows(world), world)
    case .nieuw: return begin(.draad(Draadvorm(.nieuw)))
    case .hernoem: return draad(world).map { begin(.draad(Draadvorm(.van($0)))) } ?? []
    case .werkzaam:
      guard let draad = draad(world) else { return [] }
      var gegevens = draad.gegevens
      gegevens.isWerkzaam.toggle()
      return write(
        [Change(.huis, .draadGezet(draad.id, gegevens))],
        world.say(gegevens.isWerkzaam ? .draadIsWerkzaam : .draadIsNietWerkzaam, gegevens.naam))
    case .samen: return lijst.draad(world).map { begin(.kiezer(Draadkiezer(.samen($0)))) } ?? []
    case .weg:
      guard let draad = lijst.draad(world) else { return [] }
      var gegevens = draad.gegevens
      gegevens.isWeg = true
      return write(
        [Change(.huis, .draadGezet(draad.id, gegevens))], world.say(.draadIsGesloten, gegevens.naam))
    case .eruit: return zet(.eruit, .zinnenEruit, world)
    case .ja: return zet(.erbij, .zinnenErbij, world)
    case .nee: return zet(.nee, .zinnenNee, world)
    case .stand:
      if case .reis(let reis) = stapel.last {
        return reis.zin(world).map { begin(.parkeren(Parkeervorm($0))) } ?? [
          .tell(world.say(.alleenVanNotitieHier))
        ]
      }
      guard let zin = lijst.zin(world) else {
        return lijst.verzameld(world) == nil ? [] : [.tell(world.say(.puntBijSessie))]
      }
      return begin(.parkeren(Parkeervorm(zin)))
    case .splits:
      let zinnen = inHand(world)
      guard let draad = lijst.pagina(world)?.draad, !zinnen.isEmpty else { return [] }
      return begin(.draad(Draadvorm(.splits(draad), zinnen: zinnen)))
    case .voorstel:
      guard let draad = lijst.pagina(world)?.draad else { return [] }
      gemerkt = []
      inDraad.append(Lijstscherm(.voorstel(draad.id)))
      return lijst.ask(rows(world))
    }
  }

  /// The thread somebody is at, or in.
  private func draad(_ world: World) -> Draad? {
    inDraad.isEmpty ? lijst.draad(world) : lijst.pagina(world)?.draad
  }

  /// The marked sentences, or the one somebody is at.
  func inHand(_ world: World) -> [Draadzin] {
    gemerkt.isEmpty ? lijst.zin(world).map { [$0] } ?? [] : gemerkt.sorted { $0.notitie < $1.notitie }
  }

  private mutating func zet(_ hoe: NotitieFact.InDraad.Hoe, _ told: Phrase, _ world: World) -> [Wish] {
    let zinnen = inHand(world)
    guard let draad = lijst.pagina(world)?.draad, !zinnen.isEmpty else { return [] }
    let words = world.say(
      told, draad.gegevens.naam, world.say.count(zinnen.count, .eenDraadzin, .draadzinnen))
    return write(zinnen.zet(draad.id, hoe), words)
  }

  private mutating func write(_ changes: [Change], _ told: String) -> [Wish] {
    tickets += 1
    gemerkt = []
    lijst.laatLos()
    return [.tell(told), .write(changes, ticket: tickets)]
  }

  // MARK: Asking

  /// Asks something over what is looked at.
  mutating func begin(_ vraag: Overvraag) -> [Wish] {
    over = vraag
    return vraag.needs
  }

  /// Gives a key to what is asked; an answer is written.
  mutating func answer(_ key: Key, _ world: World) -> [Wish] {
    let (wishes, answer) = over.take(key, world)
    guard let answer else { return wishes }
    zoek?.wisMerken()
    return write(answer.heen, answer.told)
  }
}
