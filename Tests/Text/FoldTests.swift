import Testing
import Text

@Suite struct FoldTests {
  @Test(arguments: [
    ("Café", "cafe"), ("CAFE\u{301}", "cafe"), ("Égel", "egel"), ("naïef", "naief"), ("ĲSBEER", "ijsbeer"),
    ("Straße", "strasse"), ("Œuvre", "oeuvre"), ("Łódź", "lodz"), ("Çağlar", "caglar"),
    ("z\u{307}\u{323}", "z"),
    ("Ёж", "ёж"), ("", ""), ("🦋 2", "🦋 2"), ("İ", "i"),
    ("Ｅｇｅｌ", "egel"),
  ])
  func `text is folded as people look for it`(text: String, folded: String) {
    #expect(text.folded == folded)
    #expect(text.folded.folded == text.folded)
  }
}
