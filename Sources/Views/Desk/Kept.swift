import Acts
import Panels
import SessionModel

/// Something that was kept from this desk, as it can be corrected.
struct Kept: Sendable {
  /// What it is.
  enum Soort: Sendable {
    case notitie(Identifier)
    /// What a line did, by the words in which it was typed.
    case daad(String, [Change])
    /// A thing of a form that was filled in.
    case ding(String, StapID?)
  }

  let soort: Soort

  init(_ soort: Soort) { self.soort = soort }

  /// The note, if it is one.
  var notitie: Identifier? { if case .notitie(let id) = soort { id } else { nil } }

  /// The words in which an act was typed; empty for anything else.
  var typed: String { if case .daad(let typed, _) = soort { typed } else { "" } }

  /// Whether it was made of a note, which comes back when it is taken back.
  var isMadeOfNote: Bool {
    if case .daad(_, let changes) = soort { changes.contains { $0.fact.ingetrokken != nil } } else { false }
  }

  /// What it made durable, by name.
  var ids: [Identifier] {
    switch soort {
    case .notitie(let id): [id]
    case .daad(_, let changes): changes.compactMap(\.id)
    case .ding: []
    }
  }

  /// What takes it back.
  func takingBack(_ scene: Scene) -> [Change] {
    switch soort {
    case .notitie(let id): [Change(scene.stream, .ingetrokken([id]))]
    case .daad(_, let changes):
      [scene.stream, scene.planStream].reduce(into: []) { all, stream in
        // The note of which an act was made stays gone: other words come instead.
        let made = changes.filter { $0.fact.ingetrokken == nil }
        let ids = made.filter { $0.stream == stream }.compactMap(\.id)
        if !ids.isEmpty, !all.contains(where: { $0.stream == stream }) {
          all.append(Change(stream, .ingetrokken(ids)))
        }
      }
    case .ding: []
    }
  }
}
