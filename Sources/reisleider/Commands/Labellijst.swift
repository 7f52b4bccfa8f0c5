import SessionModel
import SessionStore
import Text
import Wording

/// The labels that children have: what a label of a child is chosen from, so that one thing has one word in all counts.
struct Labellijst {
  /// Each label, with how many children have it; by the alphabet.
  let rows: [(label: String, aantal: Int)]

  init(_ store: SessionStore) throws(CommandFailure) {
    var counts: [String: Int] = [:]
    let casussen = try stored { () throws(StoreFailure) in try store.casussen(.alias) }
    for casus in casussen {
      for label in Set(store.gezien(casus).waarde.profiel.labels) { counts[label, default: 0] += 1 }
    }
    rows = counts.sorted { ($0.key.folded, $0.key) < ($1.key.folded, $1.key) }.map { ($0.key, $0.value) }
  }

  /// The labels as the list writes them.
  ///
  /// One that no child has yet is taken too, unless it looks like one that is there, or says what is special about somebody: those
  /// have to be called new.
  ///
  /// - Parameter say: the words in which one is refused.
  func labels(_ typed: [String], _ say: Wording) throws(CommandFailure) -> [String] {
    var found: [String] = []
    for label in typed {
      guard let known = rows.first(where: { $0.label.folded == label.folded })?.label else {
        let near = nearest(to: label, in: rows.lazy.map(\.label)).map { [say(.bedoelde, $0)] } ?? []
        guard near.isEmpty, Casus.Labelsoort(van: label)?.isBijzonder != true else {
          throw .unconfirmed([say(.labelNietInLijst, label)] + near + [say(.nieuwLabelKan, label)])
        }
        if !found.contains(where: { $0.folded == label.folded }) { found.append(label) }
        continue
      }
      if !found.contains(known) { found.append(known) }
    }
    return found
  }
}
