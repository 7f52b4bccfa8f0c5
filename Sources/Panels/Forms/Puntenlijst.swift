import SessionModel
import Text

/// The points of a checklist with what is known of them, here or, where it is the journey's, at its earlier tables.
package struct Puntenlijst {
  /// The points in the order of their numbers: those of the step, those that were added at an earlier table, those of here.
  package let teksten: [String]
  private let hier: [String: Sessie.Punt]
  private let eerder: [String: Sessie.Punt]

  /// The points of a step as they are now.
  package init(_ etappe: Etappe, _ scene: Scene) {
    let before = etappe.stap.bron == .casus ? scene.eerdere.map(\.punten) : []
    hier = Dictionary(etappe.punten.map { ($0.tekst, $0) }, uniquingKeysWith: { $1 })
    eerder = Dictionary(
      before.flatMap(\.self).map { ($0.punt.tekst, $0.punt) }, uniquingKeysWith: { $1 })
    let added = Puntenlijst.erbij(before.flatMap(\.self), etappe, scene)
    var seen: Set<String> = []
    teksten = (etappe.stap.punten + added + etappe.punten.map(\.tekst)).filter { seen.insert($0).inserted }
  }

  /// What is known of a point; `nil` while nobody talked about it.
  package func punt(_ tekst: String) -> Sessie.Punt? { hier[tekst] ?? eerder[tekst] }

  /// What was said of it here.
  package func hier(_ tekst: String) -> Sessie.Punt? { hier[tekst] }

  /// What was added by hand before, and belongs to this step: to the one that is called the same, else to the first list.
  private static func erbij(
    _ before: [EerdereSessie.Lijstpunt], _ etappe: Etappe, _ scene: Scene
  ) -> [String] {
    let lists = scene.sessie.stappen.filter {
      $0.stap.vorm == .checklist && $0.stap.bron == .casus
    }
    let (own, names) = (Set(lists.flatMap(\.stap.punten)), Set(lists.map(\.stap.naam.folded)))
    let isFirst = lists.first?.id == etappe.id
    return before.filter { punt in
      guard punt.isErbij, !own.contains(punt.punt.tekst) else { return false }
      let name = punt.stap.folded
      return name == etappe.stap.naam.folded || (isFirst && !names.contains(name))
    }.map(\.punt.tekst)
  }
}
