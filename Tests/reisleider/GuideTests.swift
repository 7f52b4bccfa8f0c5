import Acts
import Foundation
import Screen
import SessionModel
import Testing
import Views
import Wording

@testable import reisleider

/// The guide to what a line can be is made from the table, so that it is never behind.
@Suite struct GuideTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/regels.md")

  private static var guide: String {
    let say = Wording()
    let forms = [nil] + Vorm.allCases.map(Optional.some)
    let rows = forms.flatMap { vorm in
      LineExample.all(of: vorm, say).map { (vorm?.rawValue ?? say(.inElkeStap), $0.line, $0.says) }
        + (vorm == .teruglezen
          ? TeruglezenView.regels(say).map { ("teruglezen", $0.name, $0.label) } : [])
    }
    func code(_ text: String) -> String { "`\(text.replacing("|", with: "\\|"))`" }
    return """
      # Wat een regel kan zijn

      Alles wat de notulist typt, is één regel. Enter bewaart die. Past een hele regel bij de stap van nu, dan doet die wat
      er staat; al het andere is een notitie, woord voor woord. Zo is het op het scherm van `noteer`, in de regel van `zaal`
      en `regie`, in `noteer --tekst` en in `doe`. `noteer --regels` leest alleen de tekens vooraan, en met `--letterlijk` ook
      die niet. Een regel die eindigt op `?` of `!` is altijd een notitie.

      Dit blad wordt gemaakt uit de tabel die het programma zelf leest (`make record`).

      ## Aan het begin van een regel

      | typ | dat is |
      |---|---|
      \(NoteerView.prefixes(say).map { "| \(code($0.name)) | \($0.label.replacing("|", with: "\\|")) |" }.joined(separator: "\n"))

      Voor een `:` mag ook een naam die aan tafel zit, of drie letters van het begin ervan. Een `\\` vooraan maakt er gewone
      tekst van; `//` is tekst die met `/` begint. Een letter met `:` alleen zegt wie er vanaf nu spreekt.

      ## In een stap

      Hier staat `m` voor iemand aan tafel, bij letter of naam, en `2` voor het nummer van iets in de stap.

      | vorm | typ | dat is |
      |---|---|---|
      \(rows.map { "| \($0.0) | \(code($0.1)) | \($0.2.replacing("|", with: "\\|")) |" }.joined(separator: "\n"))

      ## Zonder toetsen

      | typ | dat doet |
      |---|---|
      \(LineWord.allCases.map { $0.help(say) }.map { "| \(code($0.typed)) | \($0.help) |" }.joined(separator: "\n"))
      | `/ongedaan` | \(say(.hulpOngedaan)) |

      """
  }

  @Test func `the guide to lines is that of the table`() throws {
    if ProcessInfo.processInfo.environment["REISLEIDER_RECORD"] == "1" {
      try Self.guide.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("Recorded docs/regels.md; run again without recording")
      return
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == Self.guide)
  }

  private static let draaiboek = file.deletingLastPathComponent().appending(path: "draaiboek.md")

  @Test func `the guide to draaiboeken is what the program prints`() throws {
    let guide = DraaiboekGuide(say: Wording()).markdown
    if ProcessInfo.processInfo.environment["REISLEIDER_RECORD"] == "1" {
      try guide.write(to: Self.draaiboek, atomically: true, encoding: .utf8)
      Issue.record("Recorded docs/draaiboek.md; run again without recording")
      return
    }
    #expect(try String(contentsOf: Self.draaiboek, encoding: .utf8) == guide)
  }

  @Test func `the guide to draaiboeken tells of every key, and its example can be read`() throws {
    for name in Draaiboek.keys.map(\.name) + Stap.keys.map(\.name) {
      #expect(Phrase.kent(sleutel: name), "\(name)")
    }
    let example = try Draaiboek(parsing: Array(Wording()(.gidsVoorbeeldTekst).utf8))
    #expect(example.stappen.map(\.vorm) == [.wensdroom, .morgenAnders])
  }

  @Test(arguments: ["handleiding", "twee-laptops", "draaiboek"], [40, 80, 100])
  func `a guide is laid out for the terminal there is, without the signs of Markdown`(
    name: String, width: Int
  ) throws {
    let guide = try #require(Guide.all(Wording()).first { $0.name == name })
    for topic in guide.topics {
      let lines = guide.text(topic, width: width)
      #expect(lines.count > 3, "\(topic)")
      for line in lines {
        #expect(!line.contains("**") && !line.contains("](") && !line.hasPrefix("#"), "\(line)")
        // What is typed stays whole.
        let isWhole = line.hasPrefix("    ") || !line.dropFirst(8).contains(" ")
        #expect(line.count <= width || isWhole, "\(line)")
      }
    }
  }

  @Test func `no two chapters are asked for with the same word`() {
    let topics = Guide.all(Wording()).flatMap(\.topics)
    #expect(Set(topics).count == topics.count)
  }

  @Test func `every command in a guide is one that is understood`() throws {
    for guide in Guide.all(Wording()) {
      for line in guide.topics.flatMap({ guide.text($0, width: 400) }) {
        for match in line.matches(of: /reisleider ((?:--)?[a-z][a-z-]*(?: [A-Za-z0-9\/~.-]+)*)/) {
          let words = match.1.split(separator: " ").map(String.init)
          guard let first = words.first, Command.firstWords.contains(first) || first.hasPrefix("--") else {
            continue
          }
          let named = try CommandName(words.filter { !$0.hasPrefix("-") })
          #expect(named.command != nil || words.count == 1, "\(line)")
        }
      }
    }
  }
}
