// What the forms of a session gather besides notes: marks, turns, points of a checklist, chosen ideas.

extension Sessie {
  /// A time at which somebody has to go, whatever the steps take.
  public struct VastMoment: Hashable, Sendable {
    /// When.
    public let om: Moment
    /// Who; `nil` for all.
    public let wie: Identifier?

    /// Somebody, or everybody, at this time.
    public init(om: Moment, wie: Identifier? = nil) { (self.om, self.wie) = (om, wie) }
  }

  /// A mark on the scale of a step.
  public struct Schaal: Hashable, Sendable {
    /// The step.
    public var stap: StapID
    /// Who sets the mark; one mark a person, and one for the table as a whole (`nil`).
    public var deelnemer: Identifier?
    /// What the scale showed in the place of numbers; nil for a number.
    public var beeld: Beeld?
    /// 0–10, or the place of a picture.
    public var cijfer: Int
    /// The marks of the others of a group, as they were said.
    public var meer: [Int]
    /// What makes it already this number.
    public var waarom: String
    /// What one step up would look like.
    public var hoger: String

    /// A mark by this person.
    public init(
      stap: StapID, deelnemer: Identifier?, beeld: Beeld? = nil, cijfer: Int, meer: [Int] = [],
      waarom: String = "", hoger: String = ""
    ) {
      self.beeld = beeld
      (self.stap, self.deelnemer, self.cijfer, self.meer) = (stap, deelnemer, cijfer, meer)
      (self.waarom, self.hoger) = (waarom, hoger)
    }

    /// Every mark: one of a person, a row of a group.
    public var cijfers: [Int] { [cijfer] + meer }
    /// The marks as they are told: numbers, or the words of pictures.
    public var rij: String {
      guard let beeld else { return cijfers.map(String.init).joined(separator: " ") }
      return cijfers.compactMap { beeld.plaatje($0)?.rawValue }.joined(separator: ", ")
    }
    /// Whether every mark is one of its scale.
    var isMogelijk: Bool { cijfers.allSatisfy((beeld == nil ? 0...10 : Beeld.plaatsen).contains) }
  }

  /// The turn of one person in a round.
  public struct Beurt: Hashable, Sendable {
    /// Whose turn it was.
    public var deelnemer: Identifier
    /// Whether this person passed: a right of everybody.
    public var past: Bool

    /// A turn that was taken or passed.
    public init(deelnemer: Identifier, past: Bool = false) { (self.deelnemer, self.past) = (deelnemer, past) }
  }

  /// What is known of one point of a checklist.
  public struct Punt: Hashable, Sendable {
    /// The point, in the words of the step.
    public var tekst: String
    /// Whether it is in order.
    public var klaar: Bool
    /// Who takes it on; empty is an honest "nog niemand".
    public var eigenaar: String
    /// What is said about it.
    public var opmerking: String

    /// A point with its owner.
    public init(tekst: String, klaar: Bool, eigenaar: String = "", opmerking: String = "") {
      (self.tekst, self.klaar, self.eigenaar, self.opmerking) = (tekst, klaar, eigenaar, opmerking)
    }
  }

  /// An idea that gives energy.
  public struct Keuze: Hashable, Sendable {
    /// The event that chose it.
    public let id: Identifier
    /// The idea.
    public let notitie: Identifier
    /// Who chose: a label or a voice.
    public let door: String
    /// Why; may be empty.
    public let waarom: String
  }
}
