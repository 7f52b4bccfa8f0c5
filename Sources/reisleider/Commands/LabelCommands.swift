import Reports
import SessionModel
import SessionStore
import Text
import Wording

/// Carries out the commands about labels of children.
struct LabelCommands {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func list() throws(CommandFailure) {
    let rows = try Labellijst(console.store(toRead: true)).rows
    guard !invocation.format.isToReadHere else {
      guard !rows.isEmpty else { return console.tell(say(.geenLabels)) }
      for row in rows { try console.put(line: say(.labelMetAantal, row.label, String(row.aantal))) }
      return
    }
    try console.put(LabelsJSON(rows.map { ($0.label, $0.aantal) }).text)
  }

  /// What had the first label has the second.
  func join() throws(CommandFailure) {
    let (old, new) = (invocation[operand: 0] ?? "", invocation[operand: 1] ?? "")
    let store = try console.store()
    var changes: [Change] = []
    for casus in try casussen(in: store) {
      let stream = StreamID(.casus, casus.id)
      try stored { () throws(StoreFailure) in try store.load(stream) }
      guard var profiel = store.state.casus(casus.id)?.profiel, profiel.labels.contains(old), !casus.gesloten
      else {
        store.unload(stream)
        continue
      }
      var seen: Set<String> = []
      profiel.labels = profiel.labels.map { $0 == old ? new : $0 }.filter { seen.insert($0).inserted }
      changes.append(Change(stream, .casusGewijzigd(profiel)))
    }
    guard !changes.isEmpty else { throw .unconfirmed([say(.geenLabel, old)]) }
    _ = try stored { () throws(StoreFailure) in try store.append(changes) }
    try console.put(
      line: say(.labelsZijnSamen, old, new, say.count(changes.count, .eenCasus, .aantalCasussen)))
  }

  private func casussen(in store: SessionStore) throws(CommandFailure) -> [Rij<CasusOverview>] {
    try stored { () throws(StoreFailure) in try store.casussen(.alias) }
  }
}
