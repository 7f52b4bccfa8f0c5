import SessionModel

/// The notes of a step that may be projected, in their order, each lying where the session has it.
///
/// Of a thousand notes a wall shows forty. What it must know of all of them is read once; only what is asked for is copied.
public struct Zichtbaar: RandomAccessCollection, Sendable {
  /// What a wall must know of a note, also of one that it does not show.
  struct Blik {
    /// Where the session has it.
    fileprivate let place: Int
    /// Whether the child it is about said it.
    let isVanKind: Bool
    let isLichtje: Bool
  }

  private let notities: Notities
  private(set) var blikken: [Blik] = []
  /// The notes that speak for one that stays here, by their place in this list.
  private var sprekers: [Int: Notitie] = [:]
  /// The places of what the child said, and of the lichtjes.
  private var vanKind: [Int] = [], lichtjes: [Int] = []
  /// The place of the one that came in last.
  private(set) var nieuwste: Int?
  private var laatste: (tel: Int, id: Identifier?) = (.min, nil)
  /// When the last of them came in.
  private(set) var laatst: Moment?
  /// Whether any of them was put in a group.
  private var heeftGroepen = false

  /// 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { blikken.count }

  /// A copy of one of them.
  public subscript(_ index: Int) -> Notitie { look(at: index, \.self) }

  /// What somebody says of one, who has it only for that long.
  func look<Answer>(at index: Int, _ body: (Notitie) -> Answer) -> Answer {
    if let spreker = sprekers[index] { return body(spreker) }
    return notities.look(at: blikken[index].place, body)
  }

  /// What is said of each of them, where anything is.
  func gather<Answer>(_ body: (Notitie) -> Answer?) -> [Answer] {
    indices.compactMap { look(at: $0, body) }
  }

  /// When the last of them, or of what came in then besides them, did.
  func laatst(naast momenten: [Moment]) -> Moment? { ([laatst].compactMap(\.self) + momenten).max() }

  private init(_ notities: Notities) { self.notities = notities }

  init(_ etappe: Etappe, _ scene: Scene) {
    self.init(scene.sessie.notities)
    blikken.reserveCapacity(etappe.notities.count)
    // Taken out of the session, of which each look from here would take a copy.
    let (deelnemers, tafel) = (scene.sessie.deelnemers, scene.tafel)
    let isNobodys = etappe.stap.vorm.isZonderStem
    notities.forEachBlik(etappe.notities) { place, blik in
      if blik.isTeTonen {
        guard tafel == nil || blik.tafel == tafel else { return }
        take(place, blik, isVanKind: !isNobodys && deelnemers.stem(of: blik) == .jeugdige)
      } else if let spreker = notities.look(at: place, scene.spreker) {
        sprekers[count] = spreker
        take(place, Notitieblik(spreker), isVanKind: scene.isVanKind(spreker))
      }
    }
  }

  @inline(__always)
  private mutating func take(_ place: Int, _ blik: Notitieblik, isVanKind: Bool) {
    take(
      Blik(place: place, isVanKind: isVanKind, isLichtje: blik.isLichtje), tel: blik.tel, id: blik.id,
      moment: blik.moment, heeftGroep: blik.heeftGroep)
  }

  @inline(__always)
  private mutating func take(_ blik: Blik, tel: Int, id: Identifier, moment: Moment, heeftGroep: Bool) {
    let place = blikken.count
    blikken.append(blik)
    if blik.isVanKind { vanKind.append(place) }
    if blik.isLichtje { lichtjes.append(place) }
    if heeftGroep { heeftGroepen = true }
    // Nearly always they come in their order.
    if tel > laatste.tel || tel == laatste.tel && laatste.id.map({ $0 < id }) ?? true {
      (nieuwste, laatste) = (place, (tel, id))
    }
    if let laatst, laatst >= moment { return }
    laatst = moment
  }

  /// Those of which this is true.
  func alleen(_ isMeant: (Notitie) -> Bool) -> Zichtbaar {
    var kept = Zichtbaar(notities)
    for place in indices {
      look(at: place) { notitie in
        guard isMeant(notitie) else { return }
        kept.sprekers[kept.count] = sprekers[place]
        kept.take(
          blikken[place], tel: notitie.tel, id: notitie.id, moment: notitie.moment,
          heeftGroep: notitie.gegevens.groep != nil)
      }
    }
    return kept
  }
}

// Notes as things on the wall, below heads or without; a thing is made when it is looked at.
extension Zichtbaar {
  /// How a note stands on the wall: whether it came in last, and its place among the others.
  typealias Ding = @Sendable (_ notitie: Notitie, _ isNewest: Bool, _ order: Int) -> WallItem

  /// Those at these places, in this order; without places all of them.
  func group(
    _ head: String? = nil, at places: [Int]? = nil, isQuiet: Bool = false, _ ding: @escaping Ding
  ) -> WallGroup {
    let newest = nieuwste
    let make: @Sendable (Int) -> WallItem = { place in
      look(at: place) { ding($0, place == newest, place) }
    }
    let items =
      if let places {
        WallItems(
          places, count: places.count, newest: newest.flatMap(places.firstIndex),
          children: places.indices.filter { blikken[places[$0]].isVanKind },
          lights: places.indices.filter { blikken[places[$0]].isLichtje }, make: make)
      } else {
        WallItems(count: count, newest: newest, children: vanKind, lights: lichtjes, make: make)
      }
    return WallGroup(head, items, isQuiet: isQuiet)
  }

  /// Below the names of the groups that somebody put them in, in the order in which those came up; without any one list.
  func groups(loose: String, _ ding: @escaping Ding) -> [WallGroup] {
    guard heeftGroepen else { return [group(nil, ding)] }
    var names: [String] = []
    for name in gather(\.gegevens.groep) where !names.contains(name) { names.append(name) }
    return groups(by: \.gegevens.groep, heads: names.map { ($0, $0) }, loose: loose, ding)
  }

  /// Below these heads by what each of them is; what is none of those comes last, where there is any.
  func groups(
    by key: (Notitie) -> String?, heads: [(key: String, naam: String)], loose: String, _ ding: @escaping Ding
  ) -> [WallGroup] {
    let numbers = Dictionary(zip(heads.map(\.key), 0...), uniquingKeysWith: { first, _ in first })
    var places = [[Int]](repeating: [], count: heads.count + 1)
    for place in indices {
      let head = look(at: place, key).flatMap { numbers[$0] }
      places[head ?? heads.count].append(place)
    }
    var groups = zip(heads, places).map { head, places in group(head.naam, at: places, ding) }
    if let rest = places.last, !rest.isEmpty {
      groups.append(group(loose, at: rest, isQuiet: true, ding))
    }
    return groups
  }
}
