/// Things of some groups as lines in columns of one width, each made once, whatever the height of the columns.
struct FlowBlocks {
  private let groups: [WallGroup]
  private let rung: Rung
  private let width: Int
  /// Numbers count things, so that none is longer than theirs.
  private let numberColumns: Int
  /// What was laid out on the wall before this one.
  private let known: WallBlocks
  /// The things that have all their words, whatever the rung.
  private var whole: Set<Flow.Place> = []
  private var made: [Flow.Place: LaidItem] = [:]

  /// The things of a flow; those of `known` look as they did.
  init(_ flow: Flow, known: WallBlocks = WallBlocks()) {
    (groups, rung, width, self.known) = (flow.groups, flow.rung, flow.column, known)
    numberColumns = String(flow.total).count
    made.reserveCapacity(min(flow.total, flow.capacity))
  }

  /// A thing, and how it looks.
  subscript(_ place: Flow.Place) -> LaidItem {
    mutating get {
      if let laid = made[place] { return laid }
      var item = groups[place.group].items[place.index]
      item.numberColumns = numberColumns
      let laid =
        known.laid(item, rung, width: width) ?? LaidItem(item, item.block(rung, width: width))
      made[place] = laid
      return laid
    }
  }

  /// The rows more that a thing would take with all its words.
  mutating func rowsMore(_ place: Flow.Place) -> Int {
    let laid = self[place]
    return laid.item.block(.lines, width: width).height - laid.block.height
  }

  /// Gives a thing all its words, or takes those back.
  mutating func show(_ place: Flow.Place, whole isWhole: Bool) {
    let item = self[place].item
    made[place] = LaidItem(item, item.block(isWhole ? .lines : rung, width: width))
    if isWhole { whole.insert(place) } else { whole.remove(place) }
  }

  /// All that was looked at and looks as it does on this rung, for the next layout.
  var remembered: WallBlocks {
    let plain = whole.isEmpty ? made : made.filter { !whole.contains($0.key) }
    return WallBlocks(plain.values, rung, width: width)
  }
}
