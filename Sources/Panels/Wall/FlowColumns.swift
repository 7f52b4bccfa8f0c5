import Screen
import Text

// How the things of a page stand in its columns.

extension Flow {
  /// What is laid out: a head, or a thing with its rows.
  struct Piece {
    let place: Place?
    let group: Int
    let block: Block
    let what: Placed.What
  }

  /// In reading order: group after group, the oldest of each first.
  func reading(_ places: [Place]) -> [Place] {
    places.sorted { ($0.group, $0.index) < ($1.group, $1.index) }
  }

  /// - Parameter heads: groups of which the head is there too where nothing else of them is.
  func pieces(_ places: [Place], heads: Range<Int> = 0..<0, _ blocks: inout FlowBlocks) -> [Piece] {
    var pieces: [Piece] = []
    func putHeads(before group: Int) {
      for empty in heads where empty < group && empty > pieces.last?.group ?? -1 {
        if let head = headPiece(empty, isContinued: false, isAlone: true) { pieces.append(head) }
      }
    }
    for place in places {
      putHeads(before: place.group)
      if pieces.last?.group != place.group, let head = headPiece(place.group, isContinued: false) {
        pieces.append(head)
      }
      pieces.append(piece(place, &blocks))
    }
    putHeads(before: groups.count)
    return pieces
  }

  func piece(_ place: Place, _ blocks: inout FlowBlocks) -> Piece {
    let laid = blocks[place]
    return Piece(place: place, group: place.group, block: laid.block, what: laid.what)
  }

  private func headPiece(_ index: Int, isContinued: Bool, isAlone: Bool = false) -> Piece? {
    let group = groups[index]
    guard let head = group.head else { return nil }
    let tail = isContinued ? " " + continued : " (\(group.items.count))"
    let text = Wrap.oneLine(head, width: max(1, column - TextWidth.of(tail))) + tail
    let line = Line(text, group.isQuiet || isContinued || isAlone ? .quiet : .title)
    return Piece(
      place: nil, group: index, block: Block(lines: [line]), what: .head(head, count: group.items.count))
  }

  /// The rows of a group from its head on.
  private func rows(of pieces: ArraySlice<Piece>) -> Int {
    let rest = pieces.dropFirst()
    return pieces.prefix(1).map(\.block.height).reduce(0, +)
      + rest.prefix { $0.place != nil }.reduce(0) { $0 + $1.block.height }
  }

  /// Fills the columns; a thing is parted over two of them where it is long, or where `splitting` says so.
  ///
  /// - Parameter groupsToo: whether a group that could stand whole in a column does.
  func lay(_ pieces: [Piece], splitting: Bool, groupsToo: Bool = false) -> [Placed]? {
    var placed: [Placed] = []
    var (x, y) = (0, 0)
    /// Goes on to the next column, with the head of a group that goes on there.
    func turn(_ group: Int?) -> Bool {
      x += 1
      y = 0
      guard x < columns else { return false }
      if let group, height > 2, let head = headPiece(group, isContinued: true) { put(head, head.block) }
      return true
    }
    func put(_ piece: Piece, _ block: Block, isBeginning: Bool = true) {
      let rect = Rect(x: x * (column + rung.gap), y: y, width: column, height: block.height)
      let goesOn =
        piece.place == nil && y == 0 && x > 0
        && placed.contains {
          if case .head(let text, _) = $0.what { text == groups[piece.group].head } else { false }
        }
      placed.append(Placed(what: piece.what, block: block, rect: rect, isBeginning: isBeginning && !goesOn))
      y += block.height
    }
    for (index, piece) in pieces.enumerated() {
      var block = piece.block
      if piece.place == nil {
        // A head never stands alone at the foot of a column.
        let next =
          index + 1 < pieces.count && pieces[index + 1].place != nil ? pieces[index + 1].block.height : 0
        let most = splitting || next > 4 ? min(next, 1) : next
        let all = groupsToo ? rows(of: pieces[index...]) : 0
        if y > 0, y + 1 + most > height || all <= height && y + all > height, !turn(nil) { return nil }
        put(piece, block)
        continue
      }
      var isBeginning = true
      while y + block.height > height {
        let room = height - y
        let isLong = piece.block.height > 4
        let least = splitting ? 1 : 2
        guard splitting || isLong, room >= least, block.height - room >= 1 else {
          guard block.height <= height || isLong || splitting, turn(piece.group) else { return nil }
          continue
        }
        var part = block
        part.lines = Array(block.lines.prefix(room))
        put(piece, part, isBeginning: isBeginning)
        isBeginning = false
        block.lines = Array(block.lines.dropFirst(room))
        guard turn(piece.group) else { return nil }
      }
      put(piece, block, isBeginning: isBeginning)
    }
    return placed
  }
}
