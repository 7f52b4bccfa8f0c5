import Foundation
import SessionModel
import Testing

@testable import Wording

/// The table of where each question of the method is asked names what there is.
@Suite struct QuestionTableTests {
  /// The rows: where a question is asked, and on which cards.
  private static func rows() throws -> [(theme: String, steps: String, cards: [String])] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/vragen.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let cards = cells[3].split(separator: "·").map { $0.trimmingCharacters(in: .whitespaces) }
      return (cells[1], cells[2], cards)
    }
  }

  /// The steps in italics with the draaiboeken named before them: `one, other *Step*, *Step*; third *Step*`.
  private static func named(_ cell: String) throws -> [(draaiboeken: [String], stap: String)] {
    var known: [String] = []
    var isStep = false
    var found: [([String], String)] = []
    for part in cell.split(separator: "*", omittingEmptySubsequences: false).map(String.init) {
      defer { isStep.toggle() }
      guard !isStep else {
        found.append((known, part))
        continue
      }
      let words = part.split { !$0.isLetter && $0 != "-" }.map(String.init)
      let names = words.filter { word in Row.table.contains { $0.name == word } }
      // Only a comma between two steps: they are of the same draaiboeken.
      if !names.isEmpty { known = names }
    }
    return found
  }

  @Test func `a step that is named is in each of its draaiboeken`() throws {
    let stappen = Dictionary(
      uniqueKeysWithValues: try Row.table.map { ($0.name, Set(try $0.draaiboek().stappen.map(\.naam))) })
    let columns = Set(try Row.table.flatMap { try $0.draaiboek().stappen.flatMap(\.kolommen) })
    for row in try Self.rows() {
      for (draaiboeken, stap) in try Self.named(row.steps) where !columns.contains(stap) {
        #expect(!draaiboeken.isEmpty, "\(row.theme): \(stap) of no draaiboek")
        for name in draaiboeken { #expect(stappen[name]?.contains(stap) == true, "\(name) has no \(stap)") }
      }
    }
  }

  @Test func `every theme has a place, and every draaiboek and card stands in the table`() throws {
    let rows = try Self.rows()
    #expect(rows.count > 40)
    for row in rows { #expect(!row.steps.isEmpty || !row.cards.isEmpty, "\(row.theme) is asked nowhere") }
    let say = Wording()
    let cards = Phrase.vraagkaarten.map { say($0) }
    #expect(Set(rows.flatMap(\.cards)) == Set(cards))
    let draaiboeken = Set(try rows.flatMap { try Self.named($0.steps) }.flatMap(\.draaiboeken))
    #expect(draaiboeken == Set(Row.table.map(\.name)))
  }

  @Test func `a table that names what is not there is found`() throws {
    let named = try Self.named("reisbureau, reisbureau-kort *Nu*, *Kiezen*; doorvraag of handig *Welkom*")
    #expect(
      named.map(\.draaiboeken) == [
        ["reisbureau", "reisbureau-kort"], ["reisbureau", "reisbureau-kort"], ["handig"],
      ])
    #expect(named.map(\.stap) == ["Nu", "Kiezen", "Welkom"])
  }
}
