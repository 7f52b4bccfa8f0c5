/// The notes of a session by name.
///
/// Each lies apart. A dictionary of the notes themselves has room for more of them than are there, and of a session as it
/// may be seen somewhere each note that is the same there would be held twice.
public struct Notities: Hashable, Sendable {
  /// Each note in a place of its own; empty only while it is changed.
  private var plekken: [Identifier: Boxed<Notitie?>] = [:]

  /// None.
  public init() {}

  /// So many.
  public var count: Int { plekken.count }
  /// Whether there are none.
  public var isEmpty: Bool { plekken.isEmpty }
  /// Their names, in no order.
  public var keys: some Collection<Identifier> { plekken.keys }
  /// The notes, in no order.
  public var values: some Collection<Notitie> { plekken.values.lazy.compactMap(\.value) }

  /// Whether there is one of this name, without a copy of it.
  func has(_ id: Identifier) -> Bool { plekken.index(forKey: id) != nil }

  /// A note by its name.
  public subscript(id: Identifier) -> Notitie? {
    get { plekken[id]?.value }
    _modify {
      guard let place = plekken.index(forKey: id) else {
        var new: Notitie?
        defer { if new != nil { plekken[id] = Boxed(new) } }
        yield &new
        return
      }
      // It is changed outside its place, where nothing else holds it, so that nothing of it is copied.
      var changed: Notitie?
      swap(&changed, &plekken.values[place].value)
      defer {
        if changed == nil { plekken.remove(at: place) } else { swap(&changed, &plekken.values[place].value) }
      }
      yield &changed
    }
  }

  /// Takes a note in; where `others` has the same, it lies in one place for both.
  mutating func take(_ notitie: Notitie, as others: Notities) {
    if let same = others.plekken[notitie.id], same.value == notitie {
      plekken[notitie.id] = same
    } else {
      plekken[notitie.id] = Boxed(notitie)
    }
  }
}
