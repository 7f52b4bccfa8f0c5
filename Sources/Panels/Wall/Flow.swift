import Screen
import Text

/// Things as lines in columns that are filled downwards, group after group.
///
/// What does not fit is turned over: a page holds what came in last before it, and on every page stand the newest and what
/// the child said.
struct Flow {
  let groups: [WallGroup]
  let rung: Rung
  let width, height: Int
  /// The words behind the head of a group that goes on in the next column.
  let continued: String

  private let order: Order

  /// A thing by its group and its place there.
  struct Place: Hashable {
    let group, index: Int

    func hash(into hasher: inout Hasher) { hasher.combine(group << 32 | index) }
  }

  /// All things in the order in which they came; of one group that is its own.
  private struct Order: RandomAccessCollection {
    private let places: [Place]?
    let count: Int

    init(_ groups: [WallGroup]) {
      count = groups.reduce(0) { $0 + $1.items.count }
      guard groups.count > 1 else {
        places = nil
        return
      }
      let all = groups.enumerated().flatMap { group, it in
        (0..<it.items.count).map { (Place(group: group, index: $0), it.items.order($0)) }
      }
      places = all.sorted { $0.1 < $1.1 }.map(\.0)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }
    subscript(_ index: Int) -> Place { places?[index] ?? Place(group: 0, index: index) }
  }

  init(_ groups: [WallGroup], _ rung: Rung, width: Int, height: Int, continued: String) {
    self.groups = groups.filter { $0.items.count > 0 }
    (self.rung, self.width, self.height, self.continued) = (rung, width, height, continued)
    order = Order(self.groups)
  }

  var total: Int { order.count }
  var columns: Int { rung.columns(in: width) }
  /// The columns of one of its columns.
  var column: Int { (width - rung.gap * (columns - 1)) / columns }
  /// The rows of all its columns.
  var capacity: Int { columns * height }

  // MARK: Everything

  /// Whether so many things may fit at once, seen without looking at any of them.
  static func mayHold(_ groups: [WallGroup], _ rung: Rung, width: Int, height: Int) -> Bool {
    groups.reduce(0) { $0 + $1.items.count } <= rung.columns(in: width) * height
  }

  /// Everything at once, and how many rows are left; `nil` where it does not fit.
  ///
  /// - Parameter splitting: whether a short thing may be parted over two columns too.
  func whole(splitting: Bool, _ blocks: inout FlowBlocks) -> (page: WallPage, spare: Int)? {
    guard total <= capacity, height > 0 else { return nil }
    let places = reading(Array(order))
    var rows = 0
    for place in places {
      rows += blocks[place].block.height
      guard rows <= capacity else { return nil }
    }
    let pieces = pieces(places, &blocks)
    let together = groups.count > 1 ? lay(pieces, splitting: false, groupsToo: true) : nil
    guard let placed = together ?? lay(pieces, splitting: splitting) else { return nil }
    var page = WallPage(placed: placed)
    (page.shown, page.blocks) = (total, blocks.remembered)
    let used = placed.map { $0.rect.x / max(1, column) * height + $0.rect.bottom }.max() ?? 0
    return (page, max(0, (capacity - used) / columns))
  }

  // MARK: Pages

  /// The page on which what came in last stands, and whether there are others.
  func home(_ blocks: inout FlowBlocks) -> (page: WallPage, isAlone: Bool) {
    guard !order.isEmpty, height > 0 else { return (WallPage(), true) }
    if let parts = parts(of: order[order.count - 1], &blocks) { return (parts[0], false) }
    var (page, start) = page(endingAt: order.count, &blocks)
    page.blocks = blocks.remembered
    page.lacking = lacking(on: page.placed)
    return (page, start == 0 && page.shown == total)
  }

  /// The first row of each thing, and with the rows that leaves all words of as many as it can, the latest first.
  func overview(_ blocks: inout FlowBlocks) -> WallPage {
    var page = home(&blocks).page
    for place in order.reversed() {
      let left = capacity - page.placed.reduce(0) { $0 + $1.rect.height }
      guard left > 0 else { break }
      let more = blocks.rowsMore(place)
      guard more > 0, more <= left else { continue }
      blocks.show(place, whole: true)
      let next = home(&blocks).page
      if next.shown < page.shown { blocks.show(place, whole: false) } else { page = next }
    }
    return page
  }

  /// All pages in reading order, and which of them is the one with what came in last.
  func pages() -> (pages: [WallPage], home: Int) {
    guard !order.isEmpty, height > 0 else { return ([WallPage()], 0) }
    var blocks = FlowBlocks(self)
    var pages: [[WallPage]] = []
    var end = order.count
    while end > 0 {
      if let parts = parts(of: order[end - 1], &blocks) {
        pages.append(parts)
        end -= 1
      } else {
        let (page, start) = page(endingAt: end, &blocks)
        pages.append([page])
        end = start
      }
    }
    let last = pages.first?.count ?? 1
    let all = Array(pages.reversed().joined())
    return (all, all.count - last)
  }

  /// The groups of which the first page that is seen has the head, also where nothing else of them has room there: all, while
  /// the heads leave half of it.
  private var standingHeads: Range<Int> {
    guard groups.count > 1, headRows(of: groups.indices) * 2 < capacity else { return 0..<0 }
    return groups.indices
  }

  /// The rows of the heads of these groups: some have none.
  private func headRows(of heads: Range<Int>) -> Int { groups[heads].count { $0.head != nil } }

  /// The page of which the last new thing is the one before `end`, and where it begins in time.
  private func page(endingAt newEnd: Int, _ blocks: inout FlowBlocks) -> (WallPage, start: Int) {
    var end = newEnd
    let always = newEnd == order.count ? standingHeads : 0..<0
    let pinned = pinned(endingAt: newEnd, heads: always, &blocks)
    var used = Set<Place>(minimumCapacity: min(capacity, total))
    used.formUnion(pinned)
    var rows = headRows(of: always), heads = Set(always)
    for place in pinned {
      rows += needed(place, heads: heads, &blocks)
      heads.insert(place.group)
    }
    var start = end
    while start > 0 {
      let place = order[start - 1]
      if !used.contains(place) {
        let more = needed(place, heads: heads, &blocks)
        // The first one is there however long it is: what is longer than a page was parted before.
        if rows + more > capacity, start < end { break }
        if rows + more > capacity { return squeezed(place, end, &blocks) }
        rows += more
        heads.insert(place.group)
        used.insert(place)
      }
      start -= 1
    }
    var fillers: [Place] = []
    if newEnd == order.count {
      fillers = self.fillers(before: start, besides: used, heads: heads, &rows, &blocks)
      used.formUnion(fillers)
    }
    // The oldest page has room for what comes after it too.
    while start == 0, end < order.count {
      let place = order[end]
      if !used.contains(place) {
        let more = needed(place, heads: heads, &blocks)
        guard rows + more <= capacity, blocks[place].block.height <= capacity else { break }
        rows += more
        heads.insert(place.group)
        used.insert(place)
      }
      end += 1
    }
    // Heads that are repeated in the next column may cost a row more.
    while true {
      let pieces = pieces(reading(Array(used)), heads: always, &blocks)
      if let placed = lay(pieces, splitting: true) {
        let isAll = used.count == order.count
        // Most pages have nothing torn.
        guard !isAll, placed.contains(where: \.isTornOff) else {
          return (finished(isAll ? placed : reachingDown(placed), used, start, end), start)
        }
        if let page = untorn(
          used, pinned, fillers: fillers, start..<end, atLeastTo: newEnd, heads: always, &blocks)
        {
          return (
            finished(reachingDown(page.placed), page.shown, page.span.lowerBound, page.span.upperBound),
            page.span.lowerBound
          )
        }
        return (finished(reachingDown(placed), used, start, end), start)
      }
      if let last = fillers.popLast() {
        used.remove(last)
        continue
      }
      if end > newEnd {
        end -= 1
        if !pinned.contains(order[end]) { used.remove(order[end]) }
        continue
      }
      while start < end, pinned.contains(order[start]) { start += 1 }
      guard start < end else { return (finished([], [], start, end), min(start, end - 1)) }
      used.remove(order[start])
      start += 1
      if start >= end { return squeezed(order[end - 1], end, &blocks) }
    }
  }

  /// The same page with every thing whole in its column, where that costs no more than a thing for each column: what is torn
  /// has the end of one sentence above another.
  ///
  /// - Parameters:
  ///   - fillers: those that only fill up, and go first.
  ///   - span: the things that are on it, besides the pinned ones, by their place in time.
  ///   - newEnd: the page has what is before this; what is behind it only fills up.
  private func untorn(
    _ used: Set<Place>, _ pinned: [Place], fillers: [Place], _ span: Range<Int>, atLeastTo newEnd: Int,
    heads: Range<Int>, _ blocks: inout FlowBlocks
  ) -> (placed: [Placed], shown: Set<Place>, span: Range<Int>)? {
    var (shown, fillers, start, end) = (used, fillers, span.lowerBound, span.upperBound)
    for _ in 0...(columns + fillers.count) {
      if let placed = lay(pieces(reading(Array(shown)), heads: heads, &blocks), splitting: false) {
        return (placed, shown, start..<end)
      }
      if let last = fillers.popLast() {
        shown.remove(last)
        continue
      }
      if end > newEnd {
        end -= 1
        if !pinned.contains(order[end]) { shown.remove(order[end]) }
        continue
      }
      while start < end, pinned.contains(order[start]) { start += 1 }
      // What came in last of a page stays on it.
      guard start < end - 1 else { return nil }
      shown.remove(order[start])
      start += 1
    }
    return nil
  }

  /// What takes the rows that a long thing leaves on the page that is seen first: shorter ones from before it.
  ///
  /// The latest first, while there are rows that no column reaches; they stand on their own page too.
  ///
  /// - Parameters:
  ///   - start: what fits no more is the one before this, by its place in time.
  ///   - heads: the groups of which the head stands there.
  private func fillers(
    before start: Int, besides shown: Set<Place>, heads: Set<Int>, _ rows: inout Int,
    _ blocks: inout FlowBlocks
  ) -> [Place] {
    var (fillers, heads) = ([Place](), heads)
    for place in order[..<max(0, start - 1)].suffix(capacity).reversed() where !shown.contains(place) {
      guard capacity - rows >= columns else { break }
      let more = needed(place, heads: heads, &blocks)
      guard rows + more <= capacity else { continue }
      rows += more
      heads.insert(place.group)
      fillers.append(place)
    }
    return fillers
  }

  /// A page of one thing that leaves no room for what should stand on every page.
  private func squeezed(_ place: Place, _ end: Int, _ blocks: inout FlowBlocks) -> (WallPage, start: Int) {
    var (shown, rows) = ([place], needed(place, heads: 0..<0, &blocks))
    if end == order.count {
      shown += fillers(before: end, besides: [place], heads: [place.group], &rows, &blocks)
    }
    while shown.count > 1 {
      if let placed = lay(pieces(reading(shown), &blocks), splitting: true) {
        return (finished(reachingDown(placed), Set(shown), end - 1, end), end - 1)
      }
      shown.removeLast()
    }
    let placed =
      lay(pieces([place], &blocks), splitting: true) ?? lay([piece(place, &blocks)], splitting: true) ?? []
    return (finished(placed, [place], end - 1, end), end - 1)
  }

  /// The same, with one column down to the foot where none reaches that: no row is left over.
  ///
  /// The air then stands above the head of a group, where there is one inside a column, or else above the last thing of the
  /// first. Where whole columns are left over nothing moves: what is hidden is longer than that.
  private func reachingDown(_ placed: [Placed]) -> [Placed] {
    let left = height - (placed.map(\.rect.bottom).max() ?? height)
    let inside = placed.indices.filter { placed[$0].rect.y > 0 }
    guard left > 0, columns > 1, placed.contains(where: { $0.rect.x == (columns - 1) * (column + rung.gap) }),
      let first = inside.last(where: { if case .head = placed[$0].what { true } else { false } })
        ?? inside.last(where: { placed[$0].rect.x == 0 })
    else { return placed }
    var placed = placed
    for index in first..<placed.count where placed[index].rect.x == placed[first].rect.x {
      placed[index].rect.y += left
    }
    return placed
  }

  private func finished(_ placed: [Placed], _ shown: Set<Place>, _ start: Int, _ end: Int) -> WallPage {
    var page = WallPage(placed: placed)
    page.shown = shown.count
    page.isEnd = shown.isEmpty || isEnd(of: shown)
    guard groups.count > 1 else {
      // Where there is one group a thing's place in it is its place in time, and only what is shown is looked at.
      page.earlier = start - shown.count { $0.index < start }
      page.later = total - end - shown.count { $0.index >= end }
      return page
    }
    page.earlier = order[..<start].count { !shown.contains($0) }
    page.later = order[end...].count { !shown.contains($0) }
    return page
  }

  /// Whether what is not among these stands before all of them, as one reads.
  private func isEnd(of shown: Set<Place>) -> Bool {
    guard let first = shown.min(by: { ($0.group, $0.index) < ($1.group, $1.index) }) else { return true }
    let before = groups[..<first.group].reduce(first.index) { $0 + $1.items.count }
    return before + shown.count == total
  }

  /// How many of the newest, the first of the child and the groups that have a head are not on a page.
  private func lacking(on placed: [Placed]) -> Int {
    var (hasNewest, hasChild, heads) = (false, false, 0)
    for what in placed.filter(\.isBeginning).map(\.what) {
      switch what {
      case .head: heads += 1
      case .item(let item):
        hasNewest = hasNewest || item.isNewest
        hasChild = hasChild || item.isChild
      }
    }
    let asksNewest = groups.contains { $0.items.newest != nil }
    let asksChild = groups.contains { !$0.items.children.isEmpty }
    return (asksNewest && !hasNewest ? 1 : 0) + (asksChild && !hasChild ? 1 : 0)
      + max(0, groups.count { $0.head != nil } - heads)
  }

  /// A thing that is longer than a page, in parts; `nil` of all others.
  private func parts(of place: Place, _ blocks: inout FlowBlocks) -> [WallPage]? {
    let laid = blocks[place]
    guard laid.block.height > capacity else { return nil }
    let rest = order.firstIndex(of: place) ?? 0
    // In each column but the first the head of its group goes on.
    let heads = groups[place.group].head == nil || height <= 2 ? 0 : columns - 1
    let most = max(1, capacity - heads - (capacity > 2 ? 1 : 0))
    let lines = laid.block.lines
    let starts = Array(stride(from: 0, to: lines.count, by: most))
    return starts.map { start in
      var part = Array(lines[start..<min(start + most, lines.count)])
      let isLast = start + most >= lines.count
      if !isLast, capacity > 2 { part.append(Line(right: [Span("…", .quiet)])) }
      let piece = Piece(place: place, group: place.group, block: Block(lines: part), what: laid.what)
      var page = WallPage(placed: lay([piece], splitting: true) ?? [])
      page.shown = isLast ? 1 : 0
      (page.earlier, page.later) = (rest, total - rest - 1)
      return page
    }
  }

  /// What stands on every page, in at most a third of it: the newest, what the child said and the lights, the latest first,
  /// and what the rest is about.
  ///
  /// On the first that is seen the newest and one thing of the child stand on a small wall too: in all of it, where that
  /// leaves room for what the page is for, else in two thirds.
  private func pinned(endingAt newEnd: Int, heads: Range<Int>, _ blocks: inout FlowBlocks) -> [Place] {
    guard newEnd == order.count else { return pinned(thirds: 1, heads: heads, &blocks) }
    let all = pinned(thirds: 3, heads: heads, &blocks)
    let last = order[newEnd - 1]
    let rows = (all.contains(last) ? all : all + [last]).reduce(headRows(of: heads)) { rows, place in
      rows + needed(place, heads: heads, &blocks)
    }
    return rows <= capacity ? all : pinned(thirds: 2, heads: heads, &blocks)
  }

  /// The rows of a thing, with one for the head of its group where that is not there yet.
  private func needed(_ place: Place, heads: some Collection<Int>, _ blocks: inout FlowBlocks) -> Int {
    blocks[place].block.height + (groups[place.group].head == nil || heads.contains(place.group) ? 0 : 1)
  }

  /// - Parameters:
  ///   - first: in how many thirds of the page the newest and one thing of the child may stand.
  ///   - heads: the groups of which the head stands there anyhow.
  private func pinned(thirds first: Int, heads: Range<Int>, _ blocks: inout FlowBlocks) -> [Place] {
    var pinned: [Place] = []
    var rows = 0
    // The heads that stand there anyhow are no part of what is shared.
    let capacity = capacity - headRows(of: heads)
    func pin(_ place: Place, thirds: Int = 1) {
      let height = needed(place, heads: heads, &blocks)
      guard !pinned.contains(place), rows + height <= max(1, capacity * thirds / 3) else { return }
      pinned.append(place)
      rows += height
    }
    for (index, group) in groups.enumerated() {
      if let newest = group.items.newest { pin(Place(group: index, index: newest), thirds: first) }
    }
    for (last, least) in [(places(\.children), first), (places(\.lights), 1)] where !last.isEmpty {
      let recent = groups.count == 1 ? last.reversed() : order.reversed().filter(Set(last).contains)
      for (place, number) in zip(recent.prefix(capacity), 0...) {
        pin(place, thirds: number == 0 ? least : 1)
      }
    }
    for place in places(\.kept).prefix(capacity) { pin(place) }
    return pinned
  }

  private func places(_ which: KeyPath<WallItems, [Int]>) -> [Place] {
    groups.enumerated().flatMap { group, it in
      it.items[keyPath: which].map { Place(group: group, index: $0) }
    }
  }
}
