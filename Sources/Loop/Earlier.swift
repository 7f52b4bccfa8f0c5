import SessionModel
import Views

/// Looks up what was said before, when who types pauses: never between two keys.
public struct Earlier: Sendable {
  private var index = EerderGezegd()
  private var typing: Typing?
  /// When to look next; `nil` when there is nothing to look for.
  public private(set) var due: Moment?

  /// Nothing was heard yet.
  public init() {}

  /// So long a hand must rest, in milliseconds, and so many notes are taken in at a time.
  private static let pause: Int64 = 250
  private static let piece = 300

  /// Hears what stands in the line after a key; whether what was found is of another line.
  public mutating func hear(_ typing: Typing?, at now: Moment) -> Bool {
    guard typing != self.typing else { return false }
    let isOther = typing == nil || typing?.id != self.typing?.id
    self.typing = typing
    due = typing.map { _ in now.later(milliseconds: Earlier.pause) }
    return isOther
  }

  /// What was found when it is time to look; the outer `nil` when it is not, or not yet.
  public mutating func look(in state: State, at now: Moment) -> EerderGezegd.Vondst?? {
    guard let due, due <= now, let typing else { return nil }
    let sessies = Earlier.journey(of: typing.sessie, in: state)
    guard !index.take(Earlier.piece, of: sessies) else {
      // Keys come first, then the next piece.
      self.due = now
      return nil
    }
    self.due = nil
    return .some(index.find(typing.tekst, in: sessies, from: typing.sessie, butNot: typing.verbetert))
  }

  /// The session and the others of its casus, as far as they are loaded.
  private static func journey(of id: Identifier, in state: State) -> [Sessie] {
    guard let sessie = state.sessie(id) else { return [] }
    guard let casus = sessie.begin?.casus else { return [sessie] }
    return state.sessies.values.map(\.state).filter { $0.begin?.casus == casus }
  }
}
