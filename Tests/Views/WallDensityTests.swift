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
      // Ideas are nobody's, nor is a sentence that was sorted, or a point of a list.
      if !["ideeen", "kiezen", "denkpatronen", "checklist", "tijdlijn"].contains(vorm) {
        #expect(seen.contains(names[min(1, count - 1)]), "the child's of \(place)\n\(picture)")
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

  /// The rows of the harvest's room in which nothing stands, from the first thing to the strip.
  private static func emptyRows(_ rows: [String]) -> [Int] {
    guard let first = rows.firstIndex(where: { $0.contains(/zin\d+x/) }),
      let route = rows.lastIndex(where: { $0.contains("◉") }), first < route - 1
    else { return [] }
    return (first..<route - 1).filter { rows[$0].allSatisfy { $0 == " " } }
  }
}
