import SessionModel

/// The notes of a step that may be projected, in their order, each lying where the session has it.
///
/// Of a thousand notes a wall shows forty. What it must know of all of them is read once; only what is asked for is copied.
public struct Zichtbaar: RandomAccessCollection, Sendable {
  /// What a wall must know of a note, also of one that it does not show.
  struct Blik {
    fileprivate let plek: Notities.Plek
    fileprivate let notitie: Notitieblik
    /// Whether the child it is about said it.
    let isVanKind: Bool

    var isLichtje: Bool { notitie.isLichtje }
  }

  let blikken: [Blik]
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
    return body(blikken[index].plek.notitie)
  }

  /// What is said of each of them, where anything is.
  func gather<Answer>(_ body: (Notitie) -> Answer?) -> [Answer] {
    indices.compactMap { look(at: $0, body) }
  }

  /// The place of the one that came in last.
  var nieuwste: Int? {
    blikken.indices.max {
      let (one, other) = (blikken[$0].notitie, blikken[$1].notitie)
      return (one.tel, one.id) < (other.tel, other.id)
    }
  }

  /// When the last of them came in.
  var laatst: Moment? { blikken.lazy.map(\.notitie.moment).max() }

  /// When the last of them, or of what came in then besides them, did.
  func laatst(naast momenten: [Moment]) -> Moment? { ([laatst].compactMap(\.self) + momenten).max() }

  /// Those of which this is true.
  func alleen(_ isMeant: (Notitie) -> Bool) -> Zichtbaar {
    let places = indices.filter { look(at: $0, isMeant) }
    let kept = places.enumerated().compactMap { new, old in sprekers[old].map { (new, $0) } }
    return Zichtbaar(
      blikken: places.map { blikken[$0] }, sprekers: Dictionary(kept, uniquingKeysWith: { first, _ in first })
    )
  }

  private init(blikken: [Blik], sprekers: [Int: Notitie]) {
    (self.blikken, self.sprekers) = (blikken, sprekers)
  }

  init(_ etappe: Etappe, _ scene: Scene) {
    var (blikken, sprekers): ([Blik], [Int: Notitie]) = ([], [:])
    blikken.reserveCapacity(etappe.notities.count)
    let isNobodys = etappe.stap.vorm.isZonderStem
    scene.sessie.forEachBlik(in: etappe) { plek, blik in
      if blik.isTeTonen {
        guard scene.tafel == nil || blik.tafel == scene.tafel else { return }
        blikken.append(Blik(plek: plek, notitie: blik, isVanKind: !isNobodys && blik.stem == .jeugdige))
      } else if let spreker = scene.spreker(plek.notitie) {
        let blik = Notitieblik(spreker, in: scene.sessie)
        sprekers[blikken.count] = spreker
        blikken.append(Blik(plek: plek, notitie: blik, isVanKind: scene.isVanKind(spreker)))
      }
    }
    (self.blikken, self.sprekers) = (blikken, sprekers)
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
    guard blikken.contains(where: \.notitie.heeftGroep) else { return [group(nil, ding)] }
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
