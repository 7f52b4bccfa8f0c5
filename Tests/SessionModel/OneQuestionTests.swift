import Foundation
import SessionModel
import Templates
import Testing

@testable import Wording

/// One question at a time on the wall; a second one is for the facilitator to ask on.
@Suite struct OneQuestionTests {
  /// The few that hold two, each with its reason in DECISIONS.
  private static let defended: [String] = []

  @Test(arguments: Row.table)
  func `no question on the wall holds two`(row: Row) throws {
    for stap in try row.draaiboek().stappen where Self.holdsTwo(stap.vraag) {
      #expect(Self.defended.contains(stap.vraag), "\(stap.naam): \(stap.vraag)")
    }
  }

  @Test func `no card holds two questions`() {
    for phrase in Phrase.vraagkaarten where Self.holdsTwo(Wording()(phrase)) {
      #expect(Self.defended.contains(Wording()(phrase)))
    }
  }

  @Test func `no step that is put in on the way holds two questions`() {
    let say = Wording()
    let put = [say.terugblikVanTraject.vraag] + Beeld.allCases.map { say(.vraag(of: $0)) }
    for vraag in put + Phrase.patroonbrekers.map({ say($0) }) { #expect(!Self.holdsTwo(vraag), "\(vraag)") }
  }

  @Test func `what is defended is on a wall, and little`() throws {
    let walls = Set(try Row.table.flatMap { try $0.draaiboek().stappen.map(\.vraag) })
    #expect(Self.defended.allSatisfy(walls.contains))
    #expect(Self.defended.count <= 8)
  }

  @Test(arguments: [
    "Wie ben je? En wat hoop je van deze reis?", "Wat weten we, en wat denken we erbij?",
    "Wat kies je en waarom?", "Waar verlang je naar of hoe zou je het willen?",
    "Vertel over een keer dat het lukte. Wat deed jij?", "Oefen het gesprek. Welke vraag deed een deur open?",
    "Wat was nodig, wat was er, wat ontbrak?",
  ])
  func `a question that holds two is found`(vraag: String) { #expect(Self.holdsTwo(vraag)) }

  @Test(arguments: [
    "Het is een jaar later en het is gelukt. Wat zie, hoor en doe je?", "Waar sta je nu, van 0 tot 10?",
    "Fijn dat je er bent. Wat wil je vooraf weten?", "Wat werkte voor kinderen, voor ouders en voor ons?",
    "Luister even mee. Welke zin blijft je bij?", "Wat kies jij? Maak deze zinnen af.",
    "Wie of wat maakte het verschil?",
  ])
  func `a question that is one is let be`(vraag: String) { #expect(!Self.holdsTwo(vraag)) }

  private static let words = [
    "wie", "wat", "waar", "wanneer", "welk", "welke", "hoe", "waarom", "waarmee", "waaraan", "waarheen",
    "waarvoor", "hoeveel",
  ]

  /// Whether there are two marks, a second question word behind `en`, `of` or a comma, or something to tell before the
  /// question.
  static func holdsTwo(_ vraag: String) -> Bool {
    guard vraag.count(where: { $0 == "?" }) < 2 else { return true }
    let folded = vraag.lowercased()
    let sentences = folded.split { ".?!".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
    let telling = ["vertel", "noem", "beschrijf", "oefen", "schrijf", "kies"]
    let tells = sentences.contains { sentence in telling.contains { sentence.hasPrefix($0 + " ") } }
    if tells, folded.contains("?") { return true }
    return sentences.contains { sentence in
      let parts = sentence.replacingOccurrences(of: ",", with: " , ").split(separator: " ").map(String.init)
      let asks = parts.indices.filter { words.contains(parts[$0]) }
      return asks.contains { index in
        guard let first = asks.first, index > first, index > 0 else { return false }
        // "Wie of wat" asks one thing.
        let isPair = index > 1 && words.contains(parts[index - 2])
        return ["en", "of", ","].contains(parts[index - 1]) && !isPair
      }
    }
  }
}
