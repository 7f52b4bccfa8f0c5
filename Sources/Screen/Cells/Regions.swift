/// A part of a screen: all that it depends on, and how it looks by that alone.
///
/// It is drawn with what it holds, and compared by that: nothing it depends on can be left out of the comparison.
public protocol Region: Equatable {
  /// What is drawn of it.
  associatedtype Look
  /// Draws it anew.
  func drawn() -> Look
  /// Whether it holds something of a store, which would have to be copied when that changes.
  static var holdsState: Bool { get }
  /// Draws it anew, with what did not change of another that was drawn.
  func drawn(after last: Self, _ look: Look) -> Look
}

extension Region {
  /// Most of them do.
  public static var holdsState: Bool { true }
  /// Nothing of another is taken over.
  public func drawn(after last: Self, _ look: Look) -> Look { drawn() }
}

/// What was drawn last of each kind of region: who draws keeps it, so that what did not change is not made anew.
///
/// Other rooms' compilers look in, and make it for each kind of region once.
public final class Regions {
  @usableFromInline
  var kept: [(kind: ObjectIdentifier, holdsState: Bool, drawn: AnyObject)] = []

  /// Nothing was drawn yet.
  public init() {}

  /// How a region looks; drawn anew only when it is another than the last of its kind.
  @inlinable
  public func look<R: Region>(of region: R) -> R.Look {
    guard let (place, known) = last(R.self) else {
      let new = Kept(region, region.drawn())
      kept.append((ObjectIdentifier(R.self), R.holdsState, new))
      return new.look
    }
    guard known.region != region else { return known.look }
    let new = Kept(region, region.drawn(after: known.region, known.look))
    kept[place].drawn = new
    return new.look
  }

  /// What was drawn last of this kind, and where it is kept.
  @inlinable
  func last<R: Region>(_: R.Type) -> (place: Int, Kept<R>)? {
    // By kind first: to ask an object what it is costs more than all the rest.
    let kind = ObjectIdentifier(R.self)
    for (place, each) in kept.enumerated() where each.kind == kind {
      if let known = each.drawn as? Kept<R> { return (place, known) }
    }
    return nil
  }

  /// Holds nothing of a store any more: what was drawn holds what it was drawn of.
  public func forget() { kept.removeAll(where: \.holdsState) }

  /// Another takes its place when the region changes: to read what cannot change is not watched over as the program runs.
  @usableFromInline
  final class Kept<R: Region> {
    @usableFromInline
    let region: R
    @usableFromInline
    let look: R.Look

    @usableFromInline
    init(_ region: R, _ look: R.Look) { (self.region, self.look) = (region, look) }
  }
}
