import Testing
import Text

@testable import SessionModel

/// A talk that was written down without the program is read whole, or not at all.
struct IngelezenTests {
  private func read(_ text: String) -> Ingelezen {
    Ingelezen(Array(text.utf8)) { heading in
      LekWacht.soorten(
        in: [heading], today: Day(utc: Moment(milliseconds: 1_790_000_000_000)), forbidden: VerbodenWoorden())
    }
  }

  @Test func `headings are steps and lines are notes, and the first heading of all is what stands above it`()
  {
    let read = read(
      "\u{FEFF}# Gesprek in het buurthuis\r\n\r\n## Wat werkt\r\n- rust\r\n* een vast gezicht\r\n\r\n## Hoe verder\n---\nwe bellen\n"
    )
    #expect(read.fouten.isEmpty)
    #expect(read.titel == "Gesprek in het buurthuis")
    #expect(read.delen.map(\.naam) == ["Wat werkt", "Hoe verder"])
    #expect(read.delen.map(\.regels) == [["- rust", "* een vast gezicht"], ["we bellen"]])
    #expect(read.aantal == 3)
  }

  @Test func `what has no heading is one step, and what is no heading is a note`() {
    let read = read("we begonnen laat\n#geen kop\n####### ook niet\n")
    #expect(read.titel.isEmpty && read.delen.map(\.naam) == [""])
    #expect(read.delen.first?.regels.count == 3)
    let draaiboek = read.draaiboek(titel: "Gesprek", begin: "Begin", soort: .netwerk, teruglezen: nil)
    #expect(draaiboek.titel == "Gesprek" && draaiboek.stappen.map(\.naam) == ["Begin"])
  }

  @Test func `steps of the same name get a number, and a child's talk ends with reading back`() throws {
    let read = read("## Rust\na1\n## rust\nb1\n## Teruglezen\nc1\n")
    let last = Stap(naam: "Teruglezen", vorm: .teruglezen, minuten: 10, vraag: "Wat mag mee?")
    let draaiboek = read.draaiboek(titel: "Gesprek", begin: "Begin", soort: .casus, teruglezen: last)
    #expect(draaiboek.stappen.map(\.naam) == ["Rust", "rust 2", "Teruglezen", "Teruglezen 2"])
    #expect(draaiboek.vraagt)
    #expect(try Draaiboek(parsing: draaiboek.printed()) == draaiboek)
  }

  @Test func `each fault has its line`() {
    #expect(read("").fouten == [.init(line: 1, wat: .leeg)])
    #expect(read("## Kop\n\n---\n").fouten == [.init(line: 1, wat: .leeg)])
    #expect(read("een zin\n##  \n").fouten == [.init(line: 2, wat: .kopZonderNaam)])
    let told = read("## Bel 06-12345678\neen zin\n").fouten
    #expect(told.count == 1 && told.first?.line == 1)
    let many = (1...102).map { "## Kop \($0)\nzin \($0)\n" }.joined()
    #expect(
      read(many).fouten == [
        .init(line: 201, wat: .teveelKoppen(most: 100)), .init(line: 203, wat: .teveelKoppen(most: 100)),
      ])
    #expect(
      Ingelezen([0xFF, 0xFE, 0x61, 0x00]) { _ in LekSoorten() }.fouten == [.init(line: 1, wat: .isUTF16)])
    let broken = Ingelezen(Array("een zin\n".utf8) + [0x61, 0xC3, 0x28, 0x0A]) { _ in LekSoorten() }
    #expect(broken.fouten == [.init(line: 2, wat: .geenUTF8)])
  }
}
