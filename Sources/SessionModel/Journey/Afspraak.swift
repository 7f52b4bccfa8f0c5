import Text

/// What somebody will do differently tomorrow: owner, first small step, when and with whom.
public struct Afspraak: Hashable, Sendable {
  /// The event that made it.
  public let id: Identifier
  /// When it was made.
  public let moment: Moment
  /// What was agreed.
  public var gegevens: Gegevens
  /// How it went on, oldest first.
  public var standen: [Stand] = []

  /// What was agreed.
  public struct Gegevens: Hashable, Sendable {
    /// The session it was made in.
    public var sessie: Identifier
    /// The owner at that session's table, where known.
    public var deelnemer: Identifier?
    /// The owner as called then: a label or a voice.
    public var wie: String
    /// The owner's side, where known.
    public var stem: Stem?
    /// What will be different.
    public var wat: String
    /// The first small step, as "als … dan …".
    public var eersteStap: String
    /// When, in own words.
    public var wanneer: String
    /// The day that those words meant when they were said; `nil` where they were not understood.
    public var termijn: Day?
    /// With whom.
    public var metWie: String
    /// What the owner needs for it.
    public var nodig: String
    /// When it will be looked at again.
    public var kijkmoment: String
    /// Whether it may be done, and who decides that.
    public var mandaat: String
    /// What happens when it goes otherwise.
    public var alsAnders: String

    /// An afspraak; only the owner and what are always there.
    public init(
      sessie: Identifier, deelnemer: Identifier? = nil, wie: String, stem: Stem? = nil, wat: String,
      eersteStap: String = "", wanneer: String = "", metWie: String = "", nodig: String = "",
      kijkmoment: String = "", mandaat: String = "", alsAnders: String = "", termijn: Day? = nil
    ) {
      self.termijn = termijn
      (self.sessie, self.deelnemer, self.wie, self.stem) = (sessie, deelnemer, wie, stem)
      (self.wat, self.eersteStap, self.wanneer, self.metWie) = (wat, eersteStap, wanneer, metWie)
      (self.nodig, self.kijkmoment, self.mandaat, self.alsAnders) = (nodig, kijkmoment, mandaat, alsAnders)
    }

    /// The day: the one that `wanneer` says, or meant when it was said.
    public var dag: Day? { Day(wanneer) ?? termijn }

    /// The same, said on a day on which its words, folded, are read by this.
    public func gezegd(_ lees: (String) -> Day?) -> Gegevens {
      var gegevens = self
      gegevens.termijn = Day(wanneer) == nil && !wanneer.isEmpty ? lees(wanneer.folded) : nil
      return gegevens
    }

    /// The same on another day: where the words are a date themselves they are that one, else they stay as they are.
    public func met(dag: Day?) -> Gegevens {
      var gegevens = self
      if Day(wanneer) != nil { gegevens.wanneer = dag?.iso ?? "" } else { gegevens.termijn = dag }
      return gegevens
    }

    /// The words of one field.
    public subscript(veld: Veld) -> String {
      get {
        switch veld {
        case .wie: wie
        case .wat: wat
        case .eersteStap: eersteStap
        case .wanneer: wanneer
        case .metWie: metWie
        case .nodig: nodig
        case .kijkmoment: kijkmoment
        case .mandaat: mandaat
        case .alsAnders: alsAnders
        }
      }
      set {
        switch veld {
        case .wie: wie = newValue
        case .wat: wat = newValue
        case .eersteStap: eersteStap = newValue
        case .wanneer: wanneer = newValue
        case .metWie: metWie = newValue
        case .nodig: nodig = newValue
        case .kijkmoment: kijkmoment = newValue
        case .mandaat: mandaat = newValue
        case .alsAnders: alsAnders = newValue
        }
      }
    }
  }

  /// What is asked of an afspraak, in the order in which it is told; its raw value is how files name it.
  ///
  /// Forms, the typed line, lists, reports and JSON go through these: a field that is added here is in each of them.
  public enum Veld: String, CaseIterable, Hashable, Sendable {
    case wie, wat
    case eersteStap = "eerste-stap"
    case wanneer
    case metWie = "met-wie"
    case nodig, kijkmoment, mandaat
    case alsAnders = "als-anders"

    /// In the order in which they are typed: what comes first to mind, and then whose it is.
    public static let getypt: [Veld] = [.wat, .wie] + verder
    /// What is asked where it is known whose afspraak it is.
    public static let zonderWie = allCases.filter { $0 != .wie }
    /// What a promise wants to be more than words.
    public static let gevraagd: [Veld] = [.wie, .eersteStap, .wanneer, .metWie]
    /// What is told of it beside who does what.
    public static let verder = zonderWie.filter { $0 != .wat }
  }

  /// How far an afspraak is, and what it brought.
  public struct Stand: Hashable, Sendable {
    /// Done, under way, let go, or done in another way than was said: each is a full answer.
    public enum Soort: String, CaseIterable, Hashable, Sendable {
      case gedaan, loopt, losgelaten
      case andersGedaan = "anders-gedaan"
    }
    /// The event that said so.
    public let id: Identifier
    /// When it was said.
    public let moment: Moment
    /// How far it is.
    public let soort: Soort
    /// What it brought, in own words.
    public let bracht: String
    /// The session in which it was said, if any.
    public let sessie: Identifier?
    /// The day on which it was heard; `nil` where that is the one on which it was noted.
    public var op: Day?
  }

  /// The last word on it; `nil` when nobody has looked back yet.
  public var stand: Stand? { standen.last }
  /// Whether it still asks for attention.
  public var isOpen: Bool { stand == nil || stand?.soort == .loopt }
}
