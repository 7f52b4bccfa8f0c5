import Panels
import SessionModel

extension Act {
  /// What an act is done to where that is in the hand: itself, and not by what a line calls it.
  package enum Target: Sendable {
    /// Notes of any step.
    case notities([Notitie])
    /// Something that happened.
    case gebeurtenis(Identifier)
    /// One thing that was found, wherever it stands.
    case gevonden(LekVondst, in: [Gevonden])
    /// A thing of a form, with its answers in the order of the fields.
    case ding(Form.Ding, [String])
  }

  /// What the act changes of what is in the hand, once it is durable; nothing when it is like that already.
  package func changes(
    _ argument: String, on target: Target, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    switch target {
    case .notities(let notities):
      if let refusal = Act.closed(scene) { throw refusal }
      switch targets {
      case .notes(let make), .happened(let make):
        return try make(HarvestLine(name, notities, answer: argument), scene, means)
      case .nothing, .scene, .found: throw .notHere(name)
      }
    case .gebeurtenis(let id):
      if let refusal = Act.closed(scene) { throw refusal }
      guard case .happened = targets else { throw .toldWhy(scene.say(.alleenIntrekken)) }
      return [Change(scene.stream, .ingetrokken([id]))]
    case .gevonden(let vondst, let found):
      guard case .found = targets else { throw .notHere(name) }
      return found.filter { $0.lek.holds(vondst) }.map { $0.confirmation(of: vondst) }
    case .ding(let ding, let answers):
      if let refusal = Act.closed(scene) { throw refusal }
      return ding.changes(answers)
    }
  }
}
