import Text

/// What a step asks, as its draaiboek says it: by which answers of many sessions are set beside each other.
public struct Stapvraag: Hashable, Sendable {
  /// How the step is called, and what it asks; that may be empty.
  public let naam, vraag: String

  /// What a step asks.
  public init(naam: String, vraag: String) { (self.naam, self.vraag) = (naam, vraag) }

  /// By what a sentence knows its step: the words of the name, folded.
  public var sleutel: String { naam.zoekwoorden.joined(separator: " ") }
}

extension Draaiboek {
  /// What its steps ask; a form that asks nothing is left out.
  public var stapvragen: [Stapvraag] {
    stappen.filter { !$0.vraag.isEmpty }.map { Stapvraag(naam: $0.naam, vraag: $0.vraag) }
  }
}

extension Stapvraag {
  /// What is asked, as far as the wacht finds nothing in it; `nil` where it finds something in the name of the step.
  public func bedekt(_ wacht: inout Rijenwacht) -> Stapvraag? {
    guard wacht.isSchoon(naam) else { return nil }
    return Stapvraag(naam: naam, vraag: wacht.isSchoon(vraag) ? vraag : "")
  }
}
