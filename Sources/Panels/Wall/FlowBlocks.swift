/// Things of some groups as lines in columns of one width, each made once, whatever the height of the columns.
struct FlowBlocks {
  private let groups: [WallGroup]
  private let rung: Rung
  private let width: Int
  /// Numbers count things, so that none is longer than theirs.
  private let numberColumns: Int
  /// What was laid out on the wall before this one.
  private let known: WallBlocks
  private var made: [Flow.Place: (item: WallItem, block: Block)] = [:]

  /// The things of a flow; those of `known` look as they did.
  init(_ flow: Flow, known: WallBlocks = WallBlocks()) {
    (groups, rung, width, self.known) = (flow.groups, flow.rung, flow.column, known)
    numberColumns = String(flow.total).count
  }

  /// How a thing looks.
  subscript(_ place: Flow.Place) -> Block { mutating get { laid(place).block } }

  /// The thing.
  mutating func item(_ place: Flow.Place) -> WallItem { laid(place).item }

  private mutating func laid(_ place: Flow.Place) -> (item: WallItem, block: Block) {
    if let laid = made[place] { return laid }
    var item = groups[place.group].items[place.index]
    item.numberColumns = numberColumns
    let laid = (item, known.block(of: item, rung, width: width) ?? item.block(rung, width: width))
    made[place] = laid
    return laid
  }

  /// All that was looked at, for the next layout.
  var remembered: WallBlocks { WallBlocks(made.values, rung, width: width) }
}
