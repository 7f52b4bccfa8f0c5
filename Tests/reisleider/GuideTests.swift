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
        // A star with a word behind it would begin what stands out; what is typed has a space there, or none before.
        let words = line.split(separator: " ")
        #expect(!words.contains { $0.hasPrefix("*") && $0.count > 1 && $0 != "*." }, "\(line)")
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

  /// What is typed in a document: between ticks, or in a line of its own; of the manual, its examples.
  private static func typed(in document: String) throws -> [String] {
    if document == "man" {
      let examples = ManPage(say: Wording()).text.split(separator: "\n").drop { $0 != ".nf" }
      return examples.filter { $0.hasPrefix("reisleider ") }.map { line in
        [("\\-", "-"), ("\\(aq", "'"), ("\\(ti", "~")].reduce(String(line.dropFirst("reisleider ".count))) {
          $0.replacing($1.0, with: $1.1)
        }
      }
    }
    let file = Self.file.deletingLastPathComponent().deletingLastPathComponent().appending(path: document)
    let text = try String(contentsOf: file, encoding: .utf8)
    // Ticks come in pairs within a paragraph, and none stand in what is set apart.
    let parts = text.split(separator: "\n\n").flatMap { paragraph -> [Substring] in
      guard !paragraph.hasPrefix("    ") else {
        return paragraph.split(separator: "\n").map { $0.prefix { $0 != "#" } }
      }
      let pieces = paragraph.split(separator: "`", omittingEmptySubsequences: false)
      return pieces.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
    return parts.compactMap { part in
      (" " + part).firstMatch(of: /\sreisleider\s([^`]+)/).map { String($0.1) }
    }
  }

  @Test(
    arguments: ["README.md", "man"]
      + ["handleiding", "draaiboek", "twee-laptops", "json", "tellen"].map { "docs/\($0).md" })
  func `every command in a document is one that is understood, with its options and values`(
    document: String
  ) throws {
    let lines = try Self.typed(in: document)
    #expect(lines.count > 1)
    for line in lines {
      // The shell takes the quotes away, and the file behind `<` or `>`; what comes behind a bar is another program's.
      let quoted = line.replacing("'", with: "\"")
      let words = quoted.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
        index, part in
        index % 2 == 1 ? [String(part)] : part.split(whereSeparator: \.isWhitespace).map(String.init)
      }.prefix { !["<", ">", "|", "&&"].contains($0) }
      do throws(UsageError) {
        // A command may be named without what it works on.
        _ = try CommandParser.read(words.contains("--help") ? Array(words) : ["--help"] + words)
      } catch {
        Issue.record("\(document): reisleider \(line): \(error.sentence(Wording()))")
      }
    }
  }
}
