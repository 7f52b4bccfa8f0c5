import FactFixtures
import Testing

@testable import SessionModel

/// Whatever an event brings is left out where it may not be seen, in which field of a session or casus it was put.
///
/// A place is made by taking away from the whole, so that a field that somebody adds is there until it is taken away too.
@Suite struct VeldenTests {
  private static let found = "bel 06-12345678"
  private static let moment = Moment(milliseconds: 1_790_000_000_000)
  private static func name(_ number: UInt64) -> Identifier { Identifier(time: moment, entropy: (number, 4)) }
  private static let (sessie, casus) = (StreamID(.sessie, name(1)), StreamID(.casus, name(2)))
  /// What fixtures are about.
  private static let named = Identifier("01900000-0000-7000-8000-000000000001") ?? name(9)

  /// What is kept of a whole for those who reckon with it, and what is asked at another place.
  private static let kept: Set<String> = [
    "bron", "begin", "gelezen", "draaiboek", "lekken", "besproken", "bewoordingen",
  ]

  /// A session and its casus, in which fixtures find what they name, where this happened last.
  private static func state(_ first: Fact?, _ fact: Fact) -> State {
    var (state, number) = (State(), UInt64(10))
    func happen(_ fact: Fact, in stream: StreamID, id: Identifier? = nil) {
      number += 1
      _ = reduce(
        into: &state,
        Event(
          id: id ?? name(number), stream: stream, tel: state.tel(stream) + 1, author: "proef", time: moment,
          fact: fact))
    }
    happen(.casusGemaakt(.init(alias: "Egel")), in: casus)
    happen(.sessieBegonnen(.init(draaiboek: draaiboek, casus: casus.id, bijeenkomst: sessie.id)), in: sessie)
    for stream in [sessie, casus] {
      if let first { happen(first, in: stream, id: named) }
      happen(fact, in: stream)
    }
    return state
  }

  private static let draaiboek =
    "# Proef\nDrie stappen.\n\n- soort: casus\n"
    + (1...3).map { "\n## Stap \($0)\n- vorm: checklist\n- tijd: 5 min\n- vraag: Wat is er?\n" }.joined()

  /// The fields in which the words stand.
  private static func fields(_ value: some Any, but excused: Set<String>) -> [String] {
    Mirror(reflecting: value).children.compactMap { field in
      guard let label = field.label, !excused.contains(label), "\(field.value)".contains("06-12345678") else {
        return nil
      }
      return label
    }
  }

  @Test(arguments: FactFixture.all.indices)
  func `what is found in any field of any event is in no field of a session or casus as a place has it`(
    index: Int
  ) throws {
    let fixture = FactFixture.all[index]
    let body = try #require(try JSON(parsing: fixture.body).object)
    let before: [Fact?] = [
      nil, .notitieGemaakt(.init(stap: StapID(number: 3), tekst: "zo")),
      .deelnemerErbij(.init(stem: .ouder)), .tijdpuntGemaakt(.init(wanneer: "", wat: "zo")),
      .afspraakGemaakt(.init(sessie: Self.sessie.id, wie: "", wat: "zo")),
      .mijlpaalBereikt(.anders, dag: .epoch, tekst: "zo"),
    ]
    for key in body.members.map(\.key) where key != "v" {
      var changed = body
      changed[key] = .string(Self.found)
      let fact = Fact(kind: fixture.kind.rawValue, body: .object(changed))
      if case .huis(.unknown) = fact { continue }
      for first in before {
        let state = Self.state(first, fact)
        guard let sessie = state.sessie(Self.sessie.id), let casus = state.casus(Self.casus.id) else {
          continue
        }
        let told = "\(fixture.kind) \(key)"
        // Of notes on the wall each knows whether it is shown; the plan stands there as the casus has it.
        #expect(
          Self.fields(sessie.geprojecteerd, but: Self.kept.union(["notities", "reisplan"])) == [], "\(told)")
        for place in [Zicht.Plaats.zaalLater, .verslag, .leren] {
          #expect(Self.fields(sessie.gezien(at: place).waarde, but: Self.kept) == [], "\(told), \(place)")
          #expect(Self.fields(casus.gezien(at: place).waarde, but: Self.kept) == [], "\(told), \(place)")
        }
      }
    }
  }
}
