/// The notes of a session by name.
///
/// Each lies apart. A dictionary of the notes themselves has room for more of them than are there, and of a session as it
/// may be seen somewhere each note that is the same there would be held twice.
public struct Notities: Hashable, Sendable {
  private var plekken: [Identifier: Plek] = [:]

  /// Where a note lies: who holds that, holds the note as it is then, and no copy of it.
  public struct Plek: Hashable, Sendable {
    private let boxed: Boxed<Notitie>

    fileprivate init(_ notitie: Notitie) { boxed = Boxed(notitie) }

    /// The note.
    public var notitie: Notitie { _read { yield boxed.value } }
  }

  /// None.
  public init() {}

  /// So many.
  public var count: Int { plekken.count }
  /// Whether there are none.
  public var isEmpty: Bool { plekken.isEmpty }
  /// Their names, in no order.
  public var keys: some Collection<Identifier> { plekken.keys }
  /// The notes, in no order.
  public var values: some Collection<Notitie> { plekken.values.lazy.map(\.notitie) }

  /// Whether there is one of this name.
  func has(_ id: Identifier) -> Bool { plekken.index(forKey: id) != nil }

  /// Where a note lies, by its name.
  public func plek(_ id: Identifier) -> Plek? { plekken[id] }

  /// A note by its name.
  public subscript(id: Identifier) -> Notitie? {
    get { plekken[id]?.notitie }
    set { plekken[id] = newValue.map(Plek.init) }
  }

  /// Takes a note in; where `others` has the same, it lies in one place for both.
  mutating func take(_ notitie: Notitie, as others: Notities) {
    if let same = others.plekken[notitie.id], same.notitie == notitie {
      plekken[notitie.id] = same
    } else {
      self[notitie.id] = notitie
    }
  }
}
