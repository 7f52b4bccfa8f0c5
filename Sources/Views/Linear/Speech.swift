import Acts
import Panels
import SessionModel
import Wording

/// What a change sounds like: a line each, for who listens instead of looks.
public struct Speech: Sendable {
  /// Whose ears these are.
  public enum Seat: CaseIterable, Hashable, Sendable {
    /// The room: hears what the projector shows, and nothing else.
    case zaal
    /// The note-taker.
    case noteer
    /// The facilitator, alone.
    case regie
  }

  let scene: Scene
  let seat: Seat
  var say: Wording { scene.say }
  var sessie: Sessie { scene.sessie }

  /// The lines for this seat in a scene.
  public init(_ scene: Scene, _ seat: Seat) {
    (self.scene, self.seat) = (scene, seat)
  }

  /// What an event sounds like in the scene it led to; nothing when this seat does not see it.
  ///
  /// - Parameter events: where what it takes back can be found.
  public func lines(for event: Event, among events: [Event]) -> [String] {
    switch event.fact {
    case .sessie(let fact): run(fact, event)
    case .notitie(let fact): note(fact, event)
    case .casus(let fact): journey(fact, event)
    case .plan(let fact): plan(fact, event)
    case .huis(let fact): kept(fact, events)
    }
  }

  /// What events of one moment sound like: what somebody answered about several things, or in several streams, is one
  /// answer.
  public func lines(for new: [Event], among events: [Event]) -> [String] {
    new.joiningAnswers.flatMap { lines(for: $0, among: events) }
  }

  // MARK: Taken back

  /// What was taken back by what it was; what came back by that is told again.
  func retraction(_ ids: [Identifier], _ events: [Event]) -> [String] {
    ids.compactMap { id in events.first { $0.id == id } }.flatMap { event -> [String] in
      if let undone = event.fact.ingetrokken {
        return undone.compactMap { id in events.first { $0.id == id } }.flatMap {
          lines(for: $0, among: events)
        }
      }
      // What the room never heard, it does not hear of now.
      if seat == .zaal, case .notitie(.gemaakt(let gegevens)) = event.fact,
        gegevens.achtergehouden || sessie.lekken.holdBack([gegevens.tekst], at: event.time)
      {
        return []
      }
      let moved = if case .sessie(.stapGekozen) = event.fact { hier } else { [String]() }
      return [say(.dubbelePunt, say(.woordOngedaan), say.name(of: event.fact))] + moved
    }
  }
}

extension [Event] {
  /// The same with each row of equal answers of one terminal as one.
  fileprivate var joiningAnswers: [Event] {
    reduce(into: []) { joined, event in
      guard case .huis(.antwoord(let new)) = event.fact, let last = joined.last, last.author == event.author,
        case .huis(.antwoord(var old)) = last.fact, old.mee == new.mee, old.leren == new.leren
      else { return joined.append(event) }
      old.over += new.over
      joined[joined.count - 1] = Event(
        id: last.id, stream: last.stream, tel: last.tel, author: last.author, time: last.time,
        fact: .antwoord(old))
    }
  }
}
