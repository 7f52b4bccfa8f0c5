import Screen
import SessionModel
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
      Array(0..<Self.count), newest: Self.count - 1, children: [1], lights: [2]
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
}
