import Screen

/// A block at its place in the harvest's room, counted from its top left.
public struct Placed {
  /// What it is of: the head of a group, or a thing in it.
  public enum What: Equatable, Sendable {
    /// The head of a group of so many.
    case head(String, count: Int)
    /// A thing in it.
    indirect case item(WallItem)
  }

  /// What it is of.
  public let what: What
  let block: Block
  var rect: Rect
  /// Whether it begins here; else it goes on from the column before.
  var isBeginning = true
  /// Whether it is the rest of a thing that did not fit in the column before.
  var isTornOff: Bool { if case .item = what { !isBeginning } else { false } }

  func draw(on canvas: inout Canvas, at origin: Point) {
    block.draw(
      on: &canvas,
      in: Rect(x: origin.x + rect.x, y: origin.y + rect.y, width: rect.width, height: rect.height))
  }
}

/// What of the harvest stands on the wall at once.
public struct WallPage {
  var placed: [Placed] = []
  /// The things on it.
  public var shown = 0
  /// Of the others, how many came before and after what is new on this page.
  public var earlier = 0, later = 0
  /// Whether all that is not on it stands before what is, as one reads.
  public var isEnd = true
  /// How many of what never goes away are not on it: the newest, the child's words, the head of a group.
  var lacking = 0
  /// The things that were laid out for it.
  var blocks = WallBlocks()

  /// The heads and things in reading order, each once.
  public var contents: [Placed.What] { placed.filter(\.isBeginning).map(\.what) }
}
