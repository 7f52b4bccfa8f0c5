import SessionModel
import Testing
import Wording

@testable import Loop

/// What a hand did: in its order, once, and back as it was done.
@Suite struct HandTests {
  /// A keeper of values, which others may keep busy or which may refuse.
  final class Table: Keeper {
    private(set) var journal: [Event] = []
    private(set) var writes = 0
    var trouble: StoreFailure?

    func append(_ changes: [Change]) throws(StoreFailure) -> [Event] {
      if let trouble { throw trouble }
      writes += 1
      let events = changes.map { change in
        Event(
          id: change.id ?? Identifier(halves: (UInt64(journal.count), UInt64(writes))), stream: change.stream,
          tel: journal.count, author: "a", time: Moment(milliseconds: 1), fact: change.fact)
      }
      journal += events
      return events
    }

    /// What stands, without what was taken back.
    var facts: [Fact] {
      var gone: Set<Identifier> = []
      for event in journal.reversed() where !gone.contains(event.id) {
        gone.formUnion(event.fact.ingetrokken ?? [])
      }
      return journal.filter { !gone.contains($0.id) }.map(\.fact)
    }
  }

  private let sessie = Identifier(halves: (9, 9))
  private var stream: StreamID { StreamID(.sessie, sessie) }
  private let table = Table()

  private func now() -> Moment { Moment(milliseconds: 1000) }

  private func write(_ facts: Fact..., ticket: Int = 0, by hand: inout Hand) {
    hand.write(facts.map { Change(stream, $0) }, ticket: ticket)
  }

  /// Sends all that waits; the tickets of what was kept.
  private func send(_ hand: inout Hand) -> [Int] {
    var kept: [Int] = []
    while let sent = hand.send(to: table, now: now) {
      switch sent {
      case .kept(let ticket, _): kept.append(ticket)
      case .failed: continue
      case .waits: return kept
      }
    }
    return kept
  }

  @Test func `what belongs together is one write, and goes back as one`() {
    var hand = Hand()
    write(.zwart(true), .kaartGetrokken("Wat mis je?"), by: &hand)
    #expect(send(&hand) == [0] && table.writes == 1)
    #expect(hand.step(isUndo: true, in: State()) == nil && send(&hand) == [0])
    #expect(!table.facts.contains(.zwart(true)) && !table.facts.contains(.kaartGetrokken("Wat mis je?")))
    #expect(hand.step(isUndo: true, in: State()) == .nietsOngedaan)
    #expect(hand.step(isUndo: false, in: State()) == nil && send(&hand) == [0])
    #expect(table.facts.contains(.zwart(true)) && table.facts.contains(.kaartGetrokken("Wat mis je?")))
    #expect(hand.step(isUndo: false, in: State()) == .nietsOpnieuw)
  }

  @Test func `while others keep the store all waits in its order, and nothing goes back`() {
    var hand = Hand()
    write(.zwart(true), ticket: 1, by: &hand)
    #expect(send(&hand) == [1])
    table.trouble = .busy
    write(.zwart(false), ticket: 2, by: &hand)
    write(.kaartGetrokken("Rust"), ticket: 3, by: &hand)
    #expect(send(&hand).isEmpty && !hand.isAtRest && hand.retry == Moment(milliseconds: 1100))
    // Which of them is the last is not known yet.
    #expect(hand.step(isUndo: true, in: State()) == nil)
    table.trouble = nil
    #expect(send(&hand) == [2, 3] && hand.isAtRest && hand.retry == nil)
    #expect(table.journal.map(\.fact) == [.zwart(true), .zwart(false), .kaartGetrokken("Rust")])
  }

  @Test func `what cannot be kept holds up nothing behind it, and is no step back`() {
    var hand = Hand()
    write(.zwart(true), ticket: 1, by: &hand)
    table.trouble = .full(path: "/opslag")
    let sent = hand.send(to: table, now: now)
    guard case .failed(let ticket, let failure)? = sent else {
      Issue.record("It was kept")
      return
    }
    #expect(ticket == 1 && failure == .full(path: "/opslag"))
    table.trouble = nil
    write(.zwart(false), ticket: 2, by: &hand)
    #expect(send(&hand) == [2] && table.journal.map(\.fact) == [.zwart(false)])
    #expect(hand.step(isUndo: true, in: State()) == nil && send(&hand) == [0])
    #expect(hand.step(isUndo: true, in: State()) == .nietsOngedaan)
  }

  @Test func `what is kept at once goes back too, and what is not kept leaves nothing`() throws {
    var hand = Hand()
    hand.join(sessie)
    _ = try hand.keep([Change(stream, .zwart(true))], in: table)
    let step = try hand.nextStep(isUndo: true, in: State())
    _ = try hand.keep(step.changes, undoing: step, in: table)
    #expect(throws: Hand.NoStep.nothing) { try hand.nextStep(isUndo: true, in: State()) }
    #expect(try hand.nextStep(isUndo: false, in: State()).isUndo == false)
    table.trouble = .busy
    #expect(throws: StoreFailure.busy) { try hand.keep([Change(stream, .zwart(false))], in: table) }
    #expect(hand.isAtRest && !table.facts.contains(.zwart(false)))
  }

  @Test func `what stands in a line is no act that is lost by going away`() {
    var hand = Hand()
    table.trouble = .busy
    write(.zwart(true), ticket: 1, by: &hand)
    #expect(!hand.hasActs)
    write(.zwart(false), ticket: 0, by: &hand)
    #expect(hand.hasActs)
  }

  @Test func `what was done in another session is not taken back out of sight`() {
    var hand = Hand()
    hand.join(sessie)
    write(.zwart(true), by: &hand)
    #expect(send(&hand) == [0])
    hand.join(sessie)
    #expect(hand.step(isUndo: true, in: State()) == nil && send(&hand) == [0])
    hand.join(Identifier(halves: (8, 8)))
    #expect(hand.step(isUndo: false, in: State()) == .nietsOpnieuw)
  }

  @Test func `in a closed session nothing goes back`() {
    var (hand, state) = (Hand(), State())
    hand.join(sessie)
    let begin = Sessie.Begin(draaiboek: "", casus: nil, bijeenkomst: Identifier(halves: (7, 7)))
    write(.sessieBegonnen(begin), by: &hand)
    write(.zwart(true), by: &hand)
    write(.sessieGesloten, by: &hand)
    #expect(send(&hand).count == 3)
    for event in table.journal { _ = reduce(into: &state, event) }
    #expect(state.sessie(sessie)?.gesloten != nil)
    #expect(hand.step(isUndo: true, in: state) == .geslotenGaatNietTerug)
    #expect(hand.isAtRest)
  }
}
