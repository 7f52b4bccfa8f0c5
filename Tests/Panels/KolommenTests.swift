import SessionModel
import Support
import Testing
import Wording

@testable import Panels
@testable import Screen

/// In how many columns lines stand, and what stands together in one.
@Suite struct KolommenTests {
  private func wall(_ groups: [WallGroup]) -> Wall {
    Wall(alone: WallContents(.init(groups)), stap: StapID(number: 1), Wording())
  }

  private func items(_ count: Int, _ text: String) -> [WallItem] {
    (0..<count).map { number in
      var item = WallItem("zin\(number) " + text, voice: "moeder")
      (item.order, item.isNewest) = (number, number == count - 1)
      return item
    }
  }

  @Test(arguments: [(Size(columns: 80, rows: 24), 15, 1), (Size(columns: 120, rows: 30), 38, 2)])
  func `short sentences have a row each, in as few columns as hold them`(size: Size, count: Int, columns: Int)
  {
    let made = Ladder.choose(
      wall([WallGroup(nil, items(count, "met een vast gezicht in de klas"))]), in: size)
    #expect(!made.hasPages && made.columns == columns)
    #expect((made.firstPage.page(turned: 0)?.placed ?? []).allSatisfy { $0.rect.height == 1 })
  }

  @Test func `where they would not all be there in few columns they stand in more`() {
    let text = "met een vast gezicht"
    let made = Ladder.choose(
      wall([WallGroup(nil, items(75, text))]), in: Size(columns: 120, rows: 36))
    #expect(!made.hasPages && made.columns == 3)
  }

  @Test func `a group that can stand whole in the next column does`() {
    let groups = ["feit", "gevoel", "aanname"].map { WallGroup($0, items(7, "van de Denkstad")) }
    let made = Ladder.choose(wall(groups), in: Size(columns: 80, rows: 24))
    #expect(!made.hasPages)
    let heads = (made.firstPage.page(turned: 0)?.placed ?? []).filter {
      if case .head = $0.what { true } else { false }
    }
    #expect(heads.count == 3, "none goes on elsewhere")
  }
}
