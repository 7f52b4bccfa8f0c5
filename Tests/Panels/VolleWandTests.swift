import Screen
import SessionModel
import Support
import Synchronization
import Testing
import Wording

@testable import Panels

/// A wall of ten thousand things, by what is made for it and not by the clock.
@Suite struct VolleWandTests {
  private static let count = 10_000
  private static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
    Size(columns: 160, rows: 45),
  ]

  /// How many things were looked at.
  private final class Looked: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func more() { count.withLock { $0 += 1 } }
  }

  private static func name(_ number: Int) -> String { "zin\(number)x" }

  private func wall(_ looked: Looked) -> Wall {
    let items = WallItems(
      Array(0..<Self.count), count: Self.count, newest: Self.count - 1, children: [1], lights: [2]
    ) { number in
      looked.more()
      var item = WallItem("\(Self.name(number)) met een vast gezicht in de Denkstad", voice: "moeder")
      (item.isNewest, item.isChild, item.isLight) = (number == Self.count - 1, number == 1, number == 2)
      item.order = number
      return item
    }
    return Wall(alone: WallContents(.init([WallGroup(nil, items)])), stap: StapID(number: 1), Wording())
  }

  @Test(arguments: sizes)
  func `the first page makes no more things than stand on it, and the newest is on it`(size: Size) {
    let looked = Looked()
    let made = Ladder.choose(wall(looked), in: size)
    let page = made.firstPage
    let names = Self.names(made.told(page, turned: 0))
    #expect(names.contains(Self.name(Self.count - 1)), "the newest")
    #expect(made.hasPages && made.total == Self.count)
    let most = size.columns * size.rows / 40
    #expect(looked.value <= 4 * most, "\(looked.value) looked at for a page of at most \(most)")
  }

  @Test(arguments: sizes)
  func `turning all pages loses nothing and shows again and again only what stands on every page`(size: Size)
  {
    let made = Ladder.choose(wall(Looked()), in: size)
    let pages = made.pages
    var times: [String: Int] = [:]
    for turn in 0..<pages.count {
      for name in Set(Self.names(made.told(pages, turned: turn))) { times[name, default: 0] += 1 }
    }
    #expect(times.count == Self.count)
    // The oldest page is filled up with what comes after it, so that no row of it is empty.
    let often = Set(times.filter { $0.value > 2 }.keys)
    #expect(often.isSubset(of: [1, 2, Self.count - 1].map(Self.name)), "\(often.count) on many pages")
    let (earlier, later) = made.rest(pages, turned: 0)
    #expect(earlier + made.shown(pages, turned: 0).shown + later == Self.count)
  }

  private static func names(_ told: [Placed.What]) -> [String] {
    told.compactMap { what in
      switch what {
      case .item(let item): item.text.split(separator: " ").first.map(String.init)
      case .head: nil
      }
    }
  }

  private func flow(_ heads: [String?], _ counts: [Int], columns: Int = 1, height: Int) -> Flow {
    var order = 0
    let groups = zip(heads, counts).map { head, count in
      WallGroup(
        head,
        (0..<count).map { _ in
          var item = WallItem("ding \(order)")
          item.order = order
          order += 1
          return item
        })
    }
    return Flow(groups, .lines, width: columns * 40, height: height, continued: "vervolg")
  }

  /// Of a choice the chosen ideas are one group, and the others another.
  @Test func `groups without a head take no row for one`() {
    let flow = flow([nil, nil], [5, 5], height: 8)
    var blocks = FlowBlocks(flow)
    #expect(flow.home(&blocks).page.shown == 8)
  }

  /// Fixed, so that a failure can be looked at again.
  @Test(arguments: 1...4)
  func `what is hidden has no room on the page that is seen first`(columns: Int) {
    var dice = Dice(seed: UInt64(columns))
    var hidden = 0
    for round in 0..<400 {
      let height = dice.roll(4...36)
      var order = 0
      let groups = (0..<dice.roll(1...4)).map { number in
        WallGroup(
          dice.roll(1...3) == 1 ? nil : "groep \(number)",
          (0..<dice.roll(0...30)).map { _ in
            let words = String(repeating: " woord", count: dice.roll(1...5) * dice.roll(1...6))
            var item = WallItem("\(order)" + words)
            (item.order, item.isChild, item.isLight) = (order, dice.roll(1...8) == 1, dice.roll(1...8) == 1)
            order += 1
            return item
          })
      }
      let flow = Flow(groups, .lines, width: columns * 40, height: height, continued: "vervolg")
      guard flow.total > 0 else { continue }
      var blocks = FlowBlocks(flow)
      let page = flow.home(&blocks).page
      let shown = Set(
        page.placed.compactMap { if case .item(let item) = $0.what { item.order } else { nil } })
      #expect(shown.contains(flow.total - 1) || page.shown == 0, "the newest, round \(round)")
      let free = flow.capacity - page.placed.reduce(0) { $0 + $1.rect.height }
      let rest = flow.groups.enumerated().flatMap { group, it in
        (0..<it.items.count).filter { !shown.contains(it.items.order($0)) }.map { index in
          let hasHead = page.placed.contains {
            if case .head(let text, _) = $0.what { text == it.head } else { false }
          }
          let place = Flow.Place(group: group, index: index)
          return (it.items.order(index), blocks[place].block.height + (it.head == nil || hasHead ? 0 : 1))
        }
      }
      hidden += rest.count
      // At the foot of each of several columns up to three rows may be too few for the next thing.
      let lost = columns == 1 ? 0 : 3
      let near = rest.sorted { $0.0 > $1.0 }.prefix(flow.capacity / 2)
      for (order, rows) in near {
        let place = "thing \(order) of \(rows) rows, \(free) free, round \(round)"
        #expect((rows + lost) * columns > free, "\(place)")
      }
    }
    #expect(hidden > 1000)
  }

  /// A story of eighty rows has pages of its own; what was said before it need not wait for those.
  @Test(arguments: [(1, 8), (2, 16), (3, 26), (4, 35)])
  func `what was said before a long story stands beside what came after it`(columns: Int, height: Int) {
    let texts =
      (0..<3).map { "eerst \($0)" } + [String(repeating: "een lang verhaal ", count: 400)]
      + (0..<4).map { "daarna \($0)" }
    let items = texts.enumerated().map { order, text in
      var item = WallItem(text)
      (item.order, item.isNewest) = (order, order == texts.count - 1)
      return item
    }
    let flow = Flow(
      [WallGroup(nil, items)], .lines, width: columns * 40, height: height, continued: "vervolg")
    var blocks = FlowBlocks(flow)
    let page = flow.home(&blocks).page
    #expect(page.shown == 7 && page.earlier == 1 && page.later == 0)
    let (pages, home) = flow.pages()
    #expect(pages[home].shown == 7 && pages.count > 2)
  }

  @Test func `room that no column has a thing for is above the head of a group inside one`() throws {
    // Two things of two rows and a head leave a row of six: a third would be torn.
    let items = { (numbers: Range<Int>) in
      numbers.map { number in
        var item = WallItem("ding \(number) " + String(repeating: "en nog meer ", count: 4))
        item.order = number
        return item
      }
    }
    let flow = Flow(
      [WallGroup("een", items(0..<8)), WallGroup("twee", items(8..<16))], .lines, width: 80, height: 6,
      continued: "vervolg")
    var blocks = FlowBlocks(flow)
    let page = flow.home(&blocks).page
    try #require(page.shown < 16)
    let feet = Dictionary(grouping: page.placed, by: \.rect.x).mapValues { $0.map(\.rect.bottom).max() ?? 0 }
    #expect(feet.values.contains(6), "a column reaches the foot: \(feet)")
    for (x, placed) in Dictionary(grouping: page.placed, by: \.rect.x) {
      var bottom = 0
      for one in placed {
        let isHead = if case .head = one.what { true } else { false }
        let hasHead = page.placed.contains { if case .head = $0.what { $0.rect.y > 0 } else { false } }
        #expect(one.rect.y == bottom || isHead || !hasHead, "air above a thing at \(x), \(one.rect.y)")
        bottom = one.rect.bottom
      }
    }
  }
}
