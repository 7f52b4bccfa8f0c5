import SessionModel
import Support

/// Makes changes of every kind to a few casussen and sessions; most can be made, some are refused.
struct RandomChanges {
  private var random: Dice
  private let casussen: [StreamID]
  private let sessies: [StreamID]
  /// The events that exist by now: what later changes can be about.
  private var events: [Event] = []

  init(seed: UInt64, store: () -> Identifier) {
    random = Dice(seed: seed)
    casussen = (0..<2).map { _ in StreamID(.casus, store()) }
    sessies = (0..<3).map { _ in StreamID(.sessie, store()) }
  }

  /// Every stream the changes are about.
  var streams: [StreamID] { casussen + sessies }

  /// Takes note of what was made.
  mutating func saw(_ more: [Event]) { events += more }

  /// One to three changes.
  mutating func next() -> [Change] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in change() }
  }

  private mutating func change() -> Change {
    let stream = pick(streams) ?? casussen[0]
    return Change(stream, stream.kind == .casus ? casusFact(stream) : sessieFact(stream))
  }

  private mutating func casusFact(_ stream: StreamID) -> Fact {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: .casusGemaakt(profiel())
    case 2: .casusGewijzigd(profiel())
    case 3: .casusGesloten
    case 4, 5: retraction(in: stream)
    default: planFact(stream)
    }
  }

  private mutating func sessieFact(_ stream: StreamID) -> Fact {
    switch Int.random(in: 0..<16, using: &random) {
    case 0, 1, 2:
      .sessieBegonnen(
        Sessie.Begin(
          draaiboek: draaiboek, casus: Bool.random(using: &random) ? pick(casussen)?.id : nil,
          bijeenkomst: sessies[0].id))
    case 3: .deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: word()))
    case 4: .deelnemerWeg(target(in: stream))
    case 5: .stapGekozen(van: stap(), naar: stap())
    case 6: .tijdErbij(stap(), minuten: 5)
    case 7: .sessieGesloten
    case 8: retraction(in: stream)
    case 9: .notitieGewijzigd(target(in: stream), wijziging())
    case 10, 11: planFact(stream)
    default:
      .notitieGemaakt(
        Notitie.Gegevens(stap: stap(), tekst: word(), stem: Stem.allCases.randomElement(using: &random)))
    }
  }

  private mutating func planFact(_ stream: StreamID) -> Fact {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: .droomVastgelegd(tekst: word(), stem: .jeugdige, sessie: sessies[0].id)
    case 1:
      .afspraakStand(
        target(in: stream), pick(Afspraak.Stand.Soort.allCases) ?? .loopt, bracht: word(), sessie: nil)
    case 2: .afspraakGewijzigd(target(in: stream), afspraak())
    default: .afspraakGemaakt(afspraak())
    }
  }

  private mutating func profiel() -> Casus.Profiel {
    Casus.Profiel(
      alias: word(), regio: word(), labels: [word()], bewaarTot: Day(year: 2027, month: 3, day: 1))
  }

  private mutating func afspraak() -> Afspraak.Gegevens {
    Afspraak.Gegevens(sessie: sessies[0].id, wie: word(), stem: .school, wat: word(), wanneer: "01-09-2027")
  }

  private mutating func wijziging() -> Notitie.Wijziging {
    var wijziging = Notitie.Wijziging()
    wijziging.tekst = .set(word())
    if Bool.random(using: &random) { wijziging.stap = .set(stap()) }
    return wijziging
  }

  private mutating func retraction(in stream: StreamID) -> Fact { .ingetrokken([target(in: stream)]) }

  private mutating func target(in stream: StreamID) -> Identifier {
    pick(events.filter { $0.stream == stream })?.id ?? stream.id
  }

  private mutating func stap() -> StapID { StapID(number: Int.random(in: 1...4, using: &random)) }

  private mutating func word() -> String {
    pick(["Vlinder", "vlinder", "Égel", "egel", "een vaste dag", "“brommers”", "naïef 🦋", ""]) ?? ""
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &random)
  }
}
