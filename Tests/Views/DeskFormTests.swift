import Panels
import Screen
import SessionModel
import Testing
import Views
import Wording

/// What typing does in a step with a form beside its note line.
@Suite struct DeskFormTests {
  private let sessie = StreamID(.sessie, identifier(1))
  private var state = State()
  private var number: UInt64 = 10

  init() {
    let draaiboek = """
      # Leren

      - soort: leren

      ## Ronde
      - vorm: oogst
      - tijd: 5 min
      - vraag: Hoe was het?

      ## Stil
      - vorm: stil
      - tijd: 5 min
      - vraag: Wat werkt er wel?
      """
    happen(
      .sessieBegonnen(Sessie.Begin(draaiboek: draaiboek, casus: nil, bijeenkomst: Self.identifier(2))))
  }

  @Test mutating func `a slip belongs to nobody unless a voice is chosen there`() {
    var desk = Desk(sessie: sessie.id, terminal: "test", id: Self.identifier(3))
    _ = type("o: Goed", .enter, on: &desk)
    happen(.stapGekozen(van: StapID(number: 1), naar: StapID(number: 2)))
    desk.settled(1, kept: true, next: Self.identifier(4))
    #expect(notes(type("Een vaste dag", .enter, on: &desk)).map(\.stem) == [nil])
    desk.settled(2, kept: true, next: Self.identifier(5))
    #expect(notes(type("j: Fietsen", .enter, on: &desk)).map(\.stem) == [.jeugdige])
  }

  @Test mutating func `enter opens the way to the next group`() {
    var desk = Desk(sessie: sessie.id, terminal: "test", id: Self.identifier(3))
    happen(.stapGekozen(van: StapID(number: 1), naar: StapID(number: 2)))
    #expect(
      changes(type("", .enter, on: &desk) + type("", .down, on: &desk) + type("", .right, on: &desk)).isEmpty)
    let made = changes(type("", .enter, on: &desk))
    #expect(made.map(\.fact) == [.faseGekozen(StapID(number: 2), 1)])
  }

  // MARK: The world

  private mutating func happen(_ fact: Fact) {
    number += 1
    _ = reduce(
      into: &state,
      Event(
        id: Self.identifier(number), stream: sessie, tel: state.tel(sessie) + 1, author: "test",
        time: Moment(milliseconds: Int64(number) * 1_000), fact: fact))
  }

  private func type(_ text: String, _ last: Key, on desk: inout Desk) -> [Wish] {
    let world = World(
      state: state, now: Moment(milliseconds: 1_000_000),
      clock: WallClock { _ in WallTime(day: .epoch, hour: 14, minute: 0, second: 0) }, say: Wording()
    ) { Self.identifier(99) }
    guard let scene = world.scene(sessie.id) else { return [] }
    return (text.map(Key.char) + [last]).flatMap { desk.handle($0, world, scene) ?? [] }
  }

  private func changes(_ wishes: [Wish]) -> [Change] {
    wishes.flatMap { wish -> [Change] in
      if case .write(let changes, _) = wish { changes } else { [] }
    }
  }

  private func notes(_ wishes: [Wish]) -> [Notitie.Gegevens] {
    changes(wishes).compactMap { change -> Notitie.Gegevens? in
      if case .notitie(.gemaakt(let gegevens)) = change.fact { gegevens } else { nil }
    }
  }

  private static func identifier(_ number: UInt64) -> Identifier {
    Identifier(time: Moment(milliseconds: 0), entropy: (number, number))
  }
}
