import Screen
import SessionModel
import Testing

@testable import Views

/// The small wall of regie has what the room's wall has: its size, its place on the ladder, its page.
@Suite struct KleineWandTests {
  @Test(arguments: ["oogst", "wat-werkt", "checklist", "kiezen", "dilemma", "afsluiten"])
  func `what stands on the wall stands on the small one, on every page and after every resize`(vorm: String) {
    let story = WallStory(vorm, size: Size(columns: 80, rows: 24))
    let regie = Robot(story.table, "regie", at: .regie(story.sessie.id))
    regie.size = Size(columns: 160, rows: 60)
    let names = story.say(40)
    func check(_ when: String) {
      _ = story.zaal.rows
      let wall = story.seen(of: names)
      let small = regie.rows.joined(separator: "\n")
      let there = Set(names.filter { small.contains($0) })
      // The last three stand in regie besides.
      #expect(there.subtracting(names.suffix(3)) == wall.subtracting(names.suffix(3)), "\(vorm) \(when)")
    }
    check("at first")
    for _ in 0..<3 {
      story.zaal.press("↑")
      check("a page back")
    }
    story.zaal.size = Size(columns: 120, rows: 36)
    check("larger")
    story.zaal.size = Size(columns: 40, rows: 12)
    check("small")
    story.zaal.press("Ctrl-B")
    #expect(story.table.walls.isEmpty, "the wall is gone")
  }

  @Test func `one table on the wall is one table on the small one`() {
    let reis = Reis(draaiboek: "tafel-van-dertig").naar("Casus een, per tafel")
      .noteer("1", "Samen koken", "tafel 2: Buiten rekenen", "Zagen", "Vissen", "Lezen")
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    regie.size = Size(columns: 160, rows: 60)
    regie.shows("Samen koken").shows("Buiten rekenen").lacks("zaal nu · tafel")
    reis.zaal.press("2")
    regie.shows("tafel 2").shows("Buiten rekenen").lacks("Samen koken")
    reis.zaal.press("0")
    regie.shows("Samen koken").shows("Buiten rekenen")
  }

  @Test func `its title says which colours the wall has, and that it is black`() {
    let reis = Reis()
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    regie.size = Size(columns: 120, rows: 36)
    reis.naar("Bagage").noteer("o: Eerst rust")
    reis.zaal.shows("Eerst rust")
    regie.shows("zaal nu · licht")
    reis.zaal.press("t")
    regie.shows("zaal nu · donker").lacks("zwart ·")
    reis.zaal.press("z")
    regie.shows("zaal nu · donker · zwart")
  }
}
