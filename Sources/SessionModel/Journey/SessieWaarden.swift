// What the forms of a session gather besides notes: marks, turns, points of a checklist, chosen ideas.

extension Sessie {
  /// A mark on the scale of a step.
  public struct Schaal: Hashable, Sendable {
    /// The step.
    public var stap: StapID
    /// Who sets the mark; one mark a person, and one for the table as a whole (`nil`).
    public var deelnemer: Identifier?
    /// 0–10.
    public var cijfer: Int
    /// The marks of the others of a group, as they were said.
    public var meer: [Int]
    /// What makes it already this number.
    public var waarom: String
    /// What one step up would look like.
    public var hoger: String

    /// A mark by this person.
    public init(
      stap: StapID, deelnemer: Identifier?, cijfer: Int, meer: [Int] = [], waarom: String = "",
      hoger: String = ""
    ) {
      (self.stap, self.deelnemer, self.cijfer, self.meer) = (stap, deelnemer, cijfer, meer)
      (self.waarom, self.hoger) = (waarom, hoger)
    }

    /// Every mark: one of a person, a row of a group.
    public var cijfers: [Int] { [cijfer] + meer }
    /// The marks as they are told.
    public var rij: String { cijfers.map(String.init).joined(separator: " ") }
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
