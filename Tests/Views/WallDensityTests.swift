import Screen
import SessionModel
import Testing

@testable import Views

/// The law of the wall: no row stays empty while something that was said is hidden, and the newest, the child's own words
/// and the rules never go.
@Suite struct WallDensityTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 160, rows: 45),
  ]

  @Test(arguments: WallStory.vormen, sizes)
  func `what is said is seen as far as there is room`(vorm: String, size: Size) {
    for count in [1, 3, 15, 40] {
      let story = WallStory(vorm, size: size)
      let names = story.say(count)
      let seen = story.seen(of: names)
      let place = "\(vorm) \(size.columns)x\(size.rows), \(seen.count) of \(count)"
      let picture = story.zaal.rows.joined(separator: "\n")
      #expect(seen.contains(names[count - 1]), "the newest of \(place)\n\(picture)")
      if !WallStory.zonderStem.contains(vorm) {
        #expect(seen.contains(names[min(1, count - 1)]), "the child's of \(place)\n\(picture)")
      }
      if WallStory.metLichtje.contains(vorm) {
        #expect(seen.contains(names[min(2, count - 1)]), "the ★ of \(place)\n\(picture)")
      }
      let least = count <= 3 || size.rows >= 36 ? count : count == 15 ? 12 : 13
      #expect(seen.count >= least, "\(place)\n\(picture)")
      if seen.count < count {
        #expect(Self.emptyRows(story.zaal.rows).isEmpty, "empty rows of \(place)\n\(picture)")
      }
    }
  }

  @Test(arguments: WallStory.vormen)
  func `rules that are open stay whole`(vorm: String) {
    let regels = [
      "We gebruiken schuilnamen in dit gesprek.", "Wat op het scherm staat, mag iedereen hier lezen.",
      "Het verslag gaat naar het gezin en naar wie hier zit.",
    ]
    for size in Self.sizes {
      for count in [0, 1, 15, 40] {
        let story = WallStory(vorm, size: size, regels: regels)
        story.say(count)
        for regel in regels { story.zaal.shows(regel) }
      }
    }
  }

  /// As long as those of the draaiboek for a child are.
  private static let vierRegels = [
    "We schrijven een schuilnaam op, nooit een echte naam.",
    "Op dit scherm komt wat we samen delen. Zeg het als iets er niet op mag.",
    "Wat we hier delen, komt terug in het volgende gesprek over jou. Zeg het als iets hier moet blijven.",
    "Kind en ouder krijgen het verslag. Zij zeggen wie het nog meer krijgt.",
  ]

  @Test(arguments: WallStory.vormen)
  func `four rules that are open stay whole on the smallest wall that has columns for words`(vorm: String) {
    for count in [0, 1, 15] {
      let story = WallStory(vorm, size: Size(columns: 40, rows: 12), regels: Self.vierRegels)
      story.say(count)
      for regel in Self.vierRegels { story.zaal.shows(regel) }
    }
  }

  @Test func `of too many afspraken what was not talked about gives way to what was done`() {
    let story = WallStory("terugblik", regels: Array(Self.vierRegels.prefix(3)))
    let names = story.say(15)
    let seen = Set(story.seen(of: names))
    let done = names.indices.filter { $0 % 3 == 0 }.map { names[$0] }
    let picture = story.zaal.rows.joined(separator: "\n")
    #expect(seen.count < 15 && seen.isSuperset(of: done), "\(done)\n\(picture)")
  }

  @Test(arguments: WallStory.vormen)
  func `where words are cut off the strip says where they are`(vorm: String) {
    var cuts = 0
    for (columns, rows) in [(80, 24), (60, 20), (40, 12), (20, 5)] {
      for (count, regels) in [(3, 0), (15, 0), (15, 4), (40, 0), (40, 4)] {
        let size = Size(columns: columns, rows: rows)
        let story = WallStory(vorm, size: size, regels: Array(Self.vierRegels.prefix(regels)))
        story.say(count)
        story.table.wait(seconds: 11)
        let picture = story.zaal.rows
        let isCut = picture.contains { $0.contains(/zin\d+x[^…]*…/) }
        guard isCut, columns >= 40 else { continue }
        cuts += 1
        let strip = picture.contains { $0.contains(/▼ hele zinnen|nog \d+ \(|eerder/) }
        #expect(strip, "\(vorm) \(columns)x\(rows), \(count)\n\(picture.joined(separator: "\n"))")
      }
    }
    #expect(cuts > 0 || vorm != "perspectieven", "nothing was cut: this says nothing")
  }

  /// The rows of the harvest's room in which nothing stands, from the first thing to the strip.
  private static func emptyRows(_ rows: [String]) -> [Int] {
    guard let first = rows.firstIndex(where: { $0.contains(/zin\d+x/) }),
      let route = rows.lastIndex(where: { $0.contains("◉") }), first < route - 1
    else { return [] }
    return (first..<route - 1).filter { rows[$0].allSatisfy { $0 == " " } }
  }
}
