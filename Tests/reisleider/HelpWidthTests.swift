import Testing
import Wording

@testable import reisleider

@Suite struct HelpWidthTests {
  @Test(arguments: Command.all.map(\.words) + [["casus"], ["sessie"], ["draaiboek"]])
  func `help is laid out for the terminal there is, and loses no word on a narrow one`(words: [String]) {
    let wide = CommandHelp(say: Wording(), width: 400).text(words)
    for width in [200, 80, 60, 40] {
      let text = CommandHelp(say: Wording(), width: width).text(words)
      for line in text.split(separator: "\n") {
        // A word that is longer than the row cannot be broken: it is typed.
        #expect(line.count <= width || !line.dropFirst(8).contains(" "), "\(width): \(line)")
      }
      func said(_ text: String) -> [Character] { text.filter { !" \n\\".contains($0) }.sorted() }
      #expect(said(text) == said(wide), "\(width)")
    }
  }
}
