/// The notes of a session by name.
///
/// Each lies apart. A dictionary of the notes themselves has room for more of them than are there, and of a session as it
/// may be seen somewhere each note that is the same there would be held twice.
public struct Notities: Sendable {
  /// In the order in which they came in.
  private var plekken: [Plek] = []
  /// What is known of each at one look: a thousand of them are read without going to where any note lies.
  private var blikken: [Notitieblik] = []
  private var places: [Identifier: Int] = [:]

  /// Where a note lies: who holds that, holds the note as it is then, and no copy of it.
  struct Plek: Sendable {
    private let box: Box

    fileprivate init(_ notitie: Notitie) { box = Box(notitie) }

    /// The note.
    var notitie: Notitie { _read { yield box.notitie } }

    /// What somebody says of the note, without a copy of it.
    fileprivate func look<Answer>(_ body: (Notitie) -> Answer) -> Answer { body(box.notitie) }

    /// What lies here never changes; another note is put in its place.
    private final class Box: Sendable {
      let notitie: Notitie

      init(_ notitie: Notitie) { self.notitie = notitie }
    }
  }

  /// None.
  public init() {}

  /// So many.
  public var count: Int { places.count }
  /// Whether there are none.
  public var isEmpty: Bool { places.isEmpty }
  /// Their names, in no order.
  public var keys: some Collection<Identifier> { places.keys }
  /// The notes, in no order.
  public var values: some Collection<Notitie> { plekken.lazy.map(\.notitie) }

  /// Whether there is one of this name.
  func has(_ id: Identifier) -> Bool { place(id) != nil }

  /// Where a note lies, by its name.
  func plek(_ id: Identifier) -> Plek? { place(id).map { plekken[$0] } }

  /// What came in last is asked for most.
  private func place(_ id: Identifier) -> Int? {
    if let last = blikken.last, last.id == id { return blikken.count - 1 }
    return places[id]
  }

  /// One look at each of the notes of these names, in this order, and its place here; for who wants nearly all of them: names
  /// that follow each other as the notes came in are not looked up.
  public func forEachBlik(_ ids: [Identifier], _ body: (_ place: Int, Notitieblik) -> Void) {
    var next = 0
    for id in ids {
      if next == blikken.count || blikken[next].id != id {
        guard let place = places[id] else { continue }
        next = place
      }
      body(next, blikken[next])
      next += 1
    }
  }

  /// What somebody says of the note at a place, without a copy of it.
  public func look<Answer>(at place: Int, _ body: (Notitie) -> Answer) -> Answer { plekken[place].look(body) }

  /// A note by its name.
  public subscript(id: Identifier) -> Notitie? {
    get { plek(id)?.notitie }
    set { put(newValue.map(Plek.init), id) }
  }

  /// Takes a note in; where `others` has the same, it lies in one place for both.
  mutating func take(_ notitie: Notitie, as others: Notities) {
    if let same = others.plek(notitie.id), same.notitie == notitie {
      put(same, notitie.id)
    } else {
      self[notitie.id] = notitie
    }
  }

  private mutating func put(_ plek: Plek?, _ id: Identifier) {
    guard let plek else { return remove(id) }
    let count = plekken.count
    let place = Self.kept(&places[id, default: count])
    let blik = Notitieblik(plek.notitie)
    if place == count {
      plekken.append(plek)
      blikken.append(blik)
    } else {
      (plekken[place], blikken[place]) = (plek, blik)
    }
  }

  private static func kept(_ place: inout Int) -> Int { place }

  private mutating func remove(_ id: Identifier) {
    guard let place = places.removeValue(forKey: id) else { return }
    plekken.remove(at: place)
    blikken.remove(at: place)
    for (place, blik) in blikken.enumerated().dropFirst(place) { places[blik.id] = place }
  }
}

extension Notities: Hashable {
  /// The same notes by the same names, however they came in.
  ///
  /// Of two copies that is seen without a look at any note.
  public static func == (one: Notities, other: Notities) -> Bool {
    guard one.count == other.count else { return false }
    if one.places == other.places { return one.plekken == other.plekken }
    return one.places.allSatisfy { other.plek($0.key) == one.plekken[$0.value] }
  }

  /// By how many there are.
  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

extension Notities.Plek: Equatable {
  /// The same note, wherever it lies.
  public static func == (one: Self, other: Self) -> Bool {
    one.box === other.box || one.notitie == other.notitie
  }
}
