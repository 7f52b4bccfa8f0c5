@testable import Panels
import Screen
import SessionModel
import Support
import Testing

@testable import Views

/// What the wall does with what nobody expects: the program goes on, and the newest is seen where anything can be.
@Suite struct WallHardshipTests {
  private static let emoji = "👩🏽‍🚒🏳️‍🌈👨‍👩‍👧‍👦"
  private static let marks = "e" + String(repeating: "\u{0301}\u{0323}\u{0308}", count: 60)
  private static let long = String(repeating: "samenwerkingsverbandscoördinator", count: 2).prefix(60)
  /// One thing of each kind, as it could be said.
  static let words = [
    "x", String(repeating: "Hij vertelt en vertelt. ", count: 125), String(repeating: "a", count: 10_000),
    String(long), String(repeating: emoji, count: 40), marks + " " + marks,
    "\u{202E}omgekeerd \u{200B}niets",
  ]
  static let sizes = [
    Size(columns: 1, rows: 1), Size(columns: 2, rows: 40), Size(columns: 40, rows: 3),
    Size(columns: 40, rows: 12),
    Size(columns: 80, rows: 24), Size(columns: 300, rows: 100),
  ]

  @Test(arguments: WallStory.vormen)
  func `whatever is said is drawn on a wall of any size, and every page of it can be turned to`(vorm: String)
  {
    let story = WallStory(vorm, vraag: String(repeating: "Wat werkt er al voor wie? ", count: 16))
    let names = story.say(14, words: Self.words)
    story.zaal.size = Size(columns: 120, rows: 36)
    #expect(story.zaal.rows.joined().contains(names[13]), "the newest of \(vorm)")
    for size in Self.sizes {
      story.zaal.size = size
      for _ in 0..<3 { story.zaal.press("↓") }
      #expect(story.zaal.canvas.size == size, "\(vorm)")
    }
  }

  @Test(arguments: WallStory.vormen)
  func `what is told by signs and words stays told without any colour`(vorm: String) {
    let story = WallStory(vorm)
    let names = story.say(3)
    // A picture in text has no colours: what it lacks, NO_COLOR and eight colours lack too.
    let rows = story.zaal.rows.joined(separator: "\n")
    #expect(rows.contains(names[2]), "\(vorm)")
    if !WallStory.zonderStem.contains(vorm) {
      #expect(rows.contains("♦"), "the child's of \(vorm)\n\(rows)")
    }
  }

  @Test func `forty people and a question of four hundred letters stay on one wall of 120 columns`() {
    let story = WallStory(
      "schaal", size: Size(columns: 120, rows: 36),
      vraag: String(repeating: "Waar sta je nu dan? ", count: 20))
    let names = story.say(40)
    #expect(story.zaal.rows.joined().contains(names[39]))
  }

  /// The place on the ladder on which a wall lies.
  private static func place(_ story: WallStory) -> Layout.Choice? { (story.zaal.view as? ZaalView)?.choice }

  @Test(arguments: ["oogst", "wat-werkt", "ronde"])
  func `within a step the wall goes down the ladder and not up for one thing less`(vorm: String) throws {
    let story = WallStory(vorm, size: Size(columns: 120, rows: 36))
    _ = story.zaal.rows
    var (before, last) = (try #require(Self.place(story)), Identifier?.none)
    var steps = 0
    for number in 0..<24 {
      last = story.tell(
        .notitieGemaakt(
          Notitie.Gegevens(stap: StapID(number: 1), tekst: "zin\(number)x met een vast gezicht", stem: .ouder)
        ))
      _ = story.zaal.rows
      let now = try #require(Self.place(story))
      #expect(now.place >= before.place, "\(vorm): up again at \(number)")
      if now.place > before.place {
        steps += 1
        // Taken back and said again at the edge, nothing moves.
        if let last {
          story.tell(.ingetrokken([last]))
          _ = story.zaal.rows
          #expect(Self.place(story)?.place == now.place, "\(vorm): it sways at \(number)")
        }
      }
      before = try #require(Self.place(story))
    }
    #expect(steps >= 2, "nothing was tried")
  }
}
