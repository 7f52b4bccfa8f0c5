import SessionModel

/// Things as they were laid out on one wall: on the next most are the same, and are not laid out anew.
struct WallBlocks: Sendable {
  private var rung = Rung.lines
  private var width = 0
  private var made: [Identifier: (item: WallItem, block: Block)] = [:]

  init() {}

  /// These things on a rung, in so many columns; of what has no name nothing is remembered.
  init(_ blocks: some Collection<(item: WallItem, block: Block)>, _ rung: Rung, width: Int) {
    (self.rung, self.width) = (rung, width)
    made.reserveCapacity(blocks.count)
    for (item, block) in blocks { if let id = item.id { made[id] = (item, block) } }
  }

  /// How a thing looks there; `nil` where it was not there, or another since.
  func block(of item: WallItem, _ rung: Rung, width: Int) -> Block? {
    guard rung == self.rung, width == self.width, let id = item.id, let known = made[id], known.item == item
    else { return nil }
    return known.block
  }
}
