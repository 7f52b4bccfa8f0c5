import Panels
import SessionModel
import Testing

/// Filling in a form as the note-taker does: each answer through its field, each change through the reducer.
extension Verhaal {
  /// The form of a step.
  func formulier(_ naam: String) throws -> Form {
    let etappe = try #require(self.etappe(naam))
    guard case .formulier(let form) = panel(for: etappe.stap.vorm).capture(etappe, scene) else {
      Issue.record("\(naam) asks for a line, not for a form")
      return Form(dingen: [])
    }
    return form
  }

  /// The labels of a note in a step.
  func noteForm(_ naam: String) throws -> NoteForm {
    let etappe = try #require(self.etappe(naam))
    return panel(for: etappe.stap.vorm).noteForm(etappe, scene)
  }

  /// What the facilitator reads in private.
  func regie(_ naam: String) throws -> [String] {
    let etappe = try #require(self.etappe(naam))
    return panel(for: etappe.stap.vorm).regie(etappe, scene)
  }

  /// Answers the fields of a thing; the ones that are not given keep what they begin with.
  mutating func vulIn(_ naam: String, _ id: String, _ answers: String...) throws {
    let ding = try #require(try formulier(naam).dingen.first { $0.id == id }, "no \(id) in \(naam)")
    var values = ding.velden.map(\.begin)
    for (index, answer) in answers.enumerated() {
      values[index] = try #require(ding.velden[index].value(of: answer), "\(answer) is refused")
      if ding.velden[index].stopt.contains(values[index]) { break }
    }
    for change in ding.changes(values) {
      #expect(state.refusal(of: change) == nil)
      gebeurt([change])
    }
  }

  /// What is on the projector, on all its pages.
  func wandwoord(_ naam: String, columns: Int = 80, rows: Int = 14) -> String {
    Gevallen.pages(self, naam, columns: columns, rows: rows).map(\.text).joined(separator: "\n")
  }
}
