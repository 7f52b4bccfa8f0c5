import SessionModel

/// The notes of a step that may be projected, in their order, each lying where the session has it.
///
/// Of a thousand notes a wall shows forty. What it must know of all of them is read once; only what is asked for is copied.
public struct Zichtbaar: RandomAccessCollection, Sendable {
  /// What a wall must know of a note, also of one that it does not show.
  struct Blik {
    fileprivate let plaats: Dictionary<Identifier, Notitie>.Index
    let id: Identifier
    let tel: Int
    let moment: Moment
    /// Whether the child it is about said it.
    let isVanKind: Bool
    let isLichtje: Bool
    let heeftGroep: Bool
  }

  let blikken: [Blik]
  private let notities: [Identifier: Notitie]
  /// The notes that speak for one that stays here, by their place in this list.
  private let sprekers: [Int: Notitie]

  /// 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { blikken.count }

  /// A copy of one of them.
  public subscript(_ index: Int) -> Notitie { look(at: index, \.self) }

  /// What somebody says of one, who has it only for that long.
  func look<Answer>(at index: Int, _ body: (Notitie) -> Answer) -> Answer {
    if let spreker = sprekers[index] { return body(spreker) }
    return body(notities.values[blikken[index].plaats])
  }

  /// What is said of each of them, where anything is.
  func gather<Answer>(_ body: (Notitie) -> Answer?) -> [Answer] {
    indices.compactMap { look(at: $0, body) }
  }

  /// The place of the one that came in last.
  var nieuwste: Int? {
    blikken.indices.max { (blikken[$0].tel, blikken[$0].id) < (blikken[$1].tel, blikken[$1].id) }
  }

  /// When the last of them came in.
  var laatst: Moment? { blikken.lazy.map(\.moment).max() }

  init(_ etappe: Etappe, _ scene: Scene, where isMeant: ((Notitie) -> Bool)?) {
    let notities = scene.sessie.notities
    var (blikken, sprekers): ([Blik], [Int: Notitie]) = ([], [:])
    blikken.reserveCapacity(etappe.notities.count)
    for id in etappe.notities {
      guard let plaats = notities.index(forKey: id),
        let blik = Self.blik(notities.values[plaats], at: plaats, scene, where: isMeant)
      else { continue }
      if blik.id != id { sprekers[blikken.count] = scene.spreker(notities.values[plaats]) }
      blikken.append(blik)
    }
    (self.notities, self.blikken, self.sprekers) = (notities, blikken, sprekers)
  }

  /// What is seen in the place of a note; `nil` where that is nothing.
  ///
  /// Not inlined: the compiler would copy each note to look at it.
  @inline(never)
  private static func blik(
    _ notitie: Notitie, at plaats: Dictionary<Identifier, Notitie>.Index, _ scene: Scene,
    where isMeant: ((Notitie) -> Bool)?
  ) -> Blik? {
    if scene.isZelfTeZien(notitie) {
      return isMeant?(notitie) == false ? nil : Blik(notitie, at: plaats, scene)
    }
    guard let spreker = scene.spreker(notitie), isMeant?(spreker) != false else { return nil }
    return Blik(spreker, at: plaats, scene)
  }
}

extension Zichtbaar.Blik {
  fileprivate init(_ notitie: Notitie, at plaats: Dictionary<Identifier, Notitie>.Index, _ scene: Scene) {
    (self.plaats, id, tel, moment) = (plaats, notitie.id, notitie.tel, notitie.moment)
    (isLichtje, heeftGroep) = (notitie.gegevens.lichtje, notitie.gegevens.groep != nil)
    isVanKind = scene.isVanKind(notitie)
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
    let places = places ?? Array(indices)
    let newest = nieuwste
    return WallGroup(
      head,
      WallItems(
        places, newest: newest.flatMap(places.firstIndex),
        children: places.indices.filter { blikken[places[$0]].isVanKind },
        lights: places.indices.filter { blikken[places[$0]].isLichtje }
      ) { place in
        ding(self[place], place == newest, place)
      }, isQuiet: isQuiet)
  }

  /// Below the names of the groups that somebody put them in, in the order in which those came up; without any one list.
  func groups(loose: String, _ ding: @escaping Ding) -> [WallGroup] {
    guard blikken.contains(where: \.heeftGroep) else { return [group(nil, ding)] }
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
