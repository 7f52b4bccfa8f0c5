import SessionModel

/// A thing and how it looks, made once for all who place it.
final class LaidItem: Sendable {
  let item: WallItem
  let block: Block
  /// The same as what stands on a page.
  let what: Placed.What

  init(_ item: WallItem, _ block: Block) { (self.item, self.block, what) = (item, block, .item(item)) }
}

/// Things as they were laid out on one wall: on the next most are the same, and are not laid out anew.
struct WallBlocks: Sendable {
  private var rung = Rung.lines
  private var width = 0
  private var made: [Identifier: LaidItem] = [:]

  init() {}

  /// These things on a rung, in so many columns; of what has no name nothing is remembered.
  init(_ laid: some Collection<LaidItem>, _ rung: Rung, width: Int) {
    (self.rung, self.width) = (rung, width)
    made.reserveCapacity(laid.count)
    for thing in laid { if let id = thing.item.id { made[id] = thing } }
  }

  /// How a thing looks there; `nil` where it was not there, or another since.
  func laid(_ item: WallItem, _ rung: Rung, width: Int) -> LaidItem? {
    guard rung == self.rung, width == self.width, let id = item.id, let known = made[id], known.item == item
    else { return nil }
    return known
  }
}
