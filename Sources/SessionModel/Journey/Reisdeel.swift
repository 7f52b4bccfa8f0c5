/// The parts of what is told of a journey, in the order of their digits.
public enum Reisdeel: String, CaseIterable, Hashable, Sendable {
  case reis, droom, afspraken, schaal
  case watWerkt = "wat-werkt"
  case mensen, open, middelen, beheer

  /// The digit that goes to it.
  public var cijfer: Int { (Reisdeel.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Whether its lines are said by notes, of which it can be said where they go.
  public var heeftNotities: Bool {
    switch self {
    case .watWerkt, .open, .middelen: true
    case .reis, .droom, .afspraken, .schaal, .mensen, .beheer: false
    }
  }

  /// The one of a digit; `nil` where there is none.
  public static func van(_ cijfer: Int) -> Reisdeel? { allCases.first { $0.cijfer == cijfer } }
}
