import Testing
import Wording

@testable import Reports
@testable import SessionModel

/// A report that is read through together: laid down, spoken about, settled.
@Suite struct CorrectierondeTests {
  private let say = Wording()

  private func report(_ rounds: [(Correctie, id: UInt64)] = [], _ voorbeeld: Voorbeeld = Voorbeeld())
    -> AudienceReport
  {
    var casus = voorbeeld.casus
    var state = State()
    let stream = StreamID(.casus, casus.id)
    for (index, round) in rounds.enumerated() {
      let event = Event(
        id: Identifier(time: Moment(2026, 11, 22, 12, 0), entropy: (round.id, 7)), stream: stream,
        tel: index + 1,
        author: "test", time: Moment(2026, 11, 22, 12, 0), fact: .correctie(round.0))
      _ = reduce(into: &state, event)
    }
    casus = Casus.met(casus, state.casus(casus.id)?.correcties ?? [])
    return AudienceReport(
      casus: casus, sessies: [voorbeeld.november, voorbeeld.oktober], for: .gezin, clock: .test, say: say)
  }

  @Test func `a report is a concept until it is settled, and says when it became another since`() {
    let first = report()
    #expect(first.document.meta[0].hasSuffix("concept, stand van zaterdag 21 november 2026"))
    #expect(first.neergelegd == nil && first.punten > 5)
    let concept = first.correctie(.concept)
    let laid = report([(concept, 1)])
    #expect(laid.document.meta[0].hasSuffix("concept, versie 1 van zondag 22 november 2026"))
    #expect(laid.neergelegd?.isZelfde == true)
    #expect(laid.praatplaat.stand == "concept, versie 1 van zondag 22 november 2026")
    let settled = report([(concept, 1), (laid.correctie(.vastgesteld, wie: "kind en ouders"), 2)])
    #expect(settled.document.meta[0].hasSuffix("vastgesteld op zondag 22 november 2026 door kind en ouders"))
    var other = concept
    other.merk = "0"
    let changed = report([(other, 1)])
    #expect(changed.document.meta[0].hasSuffix("daarna gewijzigd") && changed.neergelegd?.isZelfde == false)
    let late = report([(other, 1), (changed.correctie(.vastgesteld, wie: "ouders"), 2)])
    #expect(late.document.meta[0].hasSuffix("na vaststelling gewijzigd"), "\(late.document.meta[0])")
  }

  @Test func `the page of the journey tells that a report would be another now`() {
    let voorbeeld = Voorbeeld()
    let settled = { (merk: String) -> Reisblad in
      let laid = Correctie(.concept, voor: "gezin", vorm: "verslag", merk: merk)
      var found = laid
      found.wat = .vastgesteld
      let moment = Moment(2026, 11, 22, 12, 0)
      var state = State()
      for (number, said) in [laid, found].enumerated() {
        let event = Event(
          id: Identifier(time: moment, entropy: (UInt64(number), 7)),
          stream: StreamID(.casus, voorbeeld.casus.id),
          tel: number + 1, author: "test", time: moment, fact: .correctie(said))
        _ = reduce(into: &state, event)
      }
      let casus = Casus.met(voorbeeld.casus, state.casus(voorbeeld.casus.id)?.correcties ?? [])
      let sessies = [voorbeeld.november, voorbeeld.oktober]
      return Reisblad(
        casus: casus, sessies: sessies,
        nu: VerslagNu(casus: casus, sessies: sessies, clock: .test, say: say),
        vandaag: Day("2026-11-23") ?? .epoch, clock: .test,
        say: say)
    }
    let (same, other) = (settled(report().merk), settled("0"))
    let told = { (blad: Reisblad) in
      blad.regels(.beheer).map(\.tekst).filter { $0.contains("vastgesteld op") }
    }
    #expect(told(same).count == 1 && told(same).first?.contains("gewijzigd") == false, "\(told(same))")
    #expect(told(other).first?.hasSuffix("na vaststelling gewijzigd") == true, "\(told(other))")
    #expect(same.kop.contains("vastgesteld op 22-11-2026") && !same.kop.contains("gewijzigd"))
    #expect(other.kop.contains("na vaststelling gewijzigd"))
  }

  @Test func `what was said stands beside its point, and at the end where the text is another`() {
    let concept = report().correctie(.concept)
    let laid = report([(concept, 1)])
    let words = laid.correctie(.reactie, wie: "jeugdige", punt: 1, tekst: "Een brommer is geen fiets")
    let round = report([(concept, 1), (words, 2)])
    let text = round.document.plainText
    let lines = text.split(separator: "\n").map(String.init)
    let place = lines.firstIndex { $0.contains("Reactie van jeugdige: Een brommer is geen fiets") }
    #expect(place != nil && !text.contains(say(.kopReacties)), "\(text)")
    #expect(round.neergelegd?.isZelfde == true, "what is said beside a text changes nothing in it")
    #expect(round.correctieblad.plainText.contains("[1] ") && !text.contains("[1] "))
    var gone = concept
    gone.merk = "0"
    let moved = report([(gone, 1), (words, 2)]).document.plainText
    #expect(moved.contains(say(.kopReacties)) && moved.contains("bij punt 1"))
    let again = report([(concept, 1), (words, 2), (concept, 3)]).document.plainText
    #expect(
      again.contains("versie 2") && again.contains("Een brommer is geen fiets"), "nothing is written over")
  }

  @Test func `a mark tells another text, and numbers go on over all kinds of things`() {
    #expect(Correctie.merk(of: "a") != Correctie.merk(of: "b"))
    #expect(Correctie.merk(of: "").count == 16)
    let round = report()
    let numbered = round.correctieblad.plainText
    for number in 1...round.punten { #expect(numbered.contains("[\(number)]"), "\(number)") }
  }

  @Test func `the journal knows every reader and every form of a report`() {
    #expect(Correctie.lezers == Audience.allCases.map(\.rawValue))
    #expect(Correctie.vormen == ReportForm.allCases.map(\.rawValue))
  }
}

extension Casus {
  /// A journey with what was said of its reports.
  fileprivate static func met(_ casus: Casus, _ correcties: [Correctie.Gezegd]) -> Casus {
    var casus = casus
    casus.correcties = correcties
    return casus
  }
}
