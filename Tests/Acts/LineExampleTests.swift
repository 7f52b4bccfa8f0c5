import Panels
import SessionModel
import Testing
import Wording

@testable import Acts

/// What footer, help, manual and guide show of a line is what a line is.
@Suite struct LineExampleTests {
  @Test(arguments: Zittafel.stappen) func `each example of a step is read as what it says`(naam: String) {
    let place = Zittafel().place(naam)
    let examples = LineExample.all(in: place)
    let shown = Set(examples.compactMap(\.rule))
    for rule in LineRule.rules(in: place) {
      #expect(shown.contains(rule) || place.nummers.isEmpty, "\(rule) has no example in \(naam)")
    }
    for example in examples {
      let reading = LineReading(example.line, in: place)
      guard let rule = example.rule else {
        #expect(reading.soort == .notitie && reading.twijfel == nil, "\(example.line)")
        #expect(reading.kenmerken.vak != nil || reading.kenmerken.thema != nil || reading.kenmerken.droom)
        continue
      }
      guard case .daden(let daden) = reading.soort else {
        Issue.record("\(naam): “\(example.line)” is \(reading.soort)")
        continue
      }
      #expect(!daden.isEmpty && daden.allSatisfy { Self.rule(of: $0) == rule }, "\(example.line): \(daden)")
    }
  }

  @Test func `a page of help shows every row, with a letter and a number that stand for others`() {
    let say = Wording()
    let pages = LineExample.all(of: nil, say) + Vorm.allCases.flatMap { LineExample.all(of: $0, say) }
    #expect(Set(pages.compactMap(\.rule)) == Set(LineRule.allCases))
    #expect(!pages.contains { $0.line.contains("{") || $0.says.isEmpty })
  }

  @Test func `the short form of a step is one line of each row`() {
    for naam in Zittafel.stappen {
      let place = Zittafel().place(naam)
      let shown = Set(LineExample.all(in: place).compactMap(\.rule))
      #expect(LineExample.short(in: place).count == shown.count, "\(naam)")
    }
  }

  private static func rule(of daad: LineAct) -> LineRule {
    switch daad {
    case .akkoord: .akkoord
    case .rol: .rol
    case .kring: .kring
    case .erbij: .erbij
    case .gemist: .gemist
    case .cijfer: .cijfer
    case .keuze: .keuze
    case .stand: .stand
    case .punt: .punt
    case .puntErbij: .puntErbij
    case .patroon: .patroon
    case .vul: .vul
    case .beurt: .beurt
    case .hoeftNiet: .hoeftNiet
    case .ster: .ster
    case .tijdpunt: .tijdpunt
    case .slot: .slot
    case .mijlpaal: .mijlpaal
    case .rij: .rij
    }
  }
}
