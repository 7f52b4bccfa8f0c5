import SessionModel
import Wording

/// The turn of one person in a round, as the step knows it.
struct Rondebeurt {
  var deelnemer: Deelnemer
  /// Notes of this person in the step.
  var keren: Int
  /// Whether this person said to be passed, or spoke without a note.
  var past, sprak: Bool

  /// Whether the turn goes on to the next.
  var isGeweest: Bool { keren > 0 || past || sprak }
}

/// The turns of a round: the child first, then the parents, then the others as they came to the table.
struct Beurten {
  /// Everybody at the table, in turn.
  let beurten: [Rondebeurt]

  /// The turns of a step; who listens in the ring has none.
  init(_ etappe: Etappe, _ scene: Scene) {
    let table = scene.sessie.deelnemers.filter { $0.gegevens.plek == .tafel }
    let ordered =
      table.filter { $0.stem == .jeugdige } + table.filter { $0.stem == .ouder }
      + table.filter(\.stem.isProfessional)
    beurten = ordered.map { deelnemer in
      let known = etappe.beurten.first { $0.deelnemer == deelnemer.id }
      let keren = etappe.sprekers[deelnemer.id] ?? 0
      return Rondebeurt(
        deelnemer: deelnemer, keren: keren, past: keren == 0 && known?.past == true,
        sprak: known?.past == false)
    }
  }

  /// Whose turn it is, and who comes after that.
  var nu: Deelnemer? { nogNiet.first?.deelnemer }
  var straks: Deelnemer? { nogNiet.dropFirst().first?.deelnemer }
  /// Who is still to come.
  var nogNiet: [Rondebeurt] { beurten.filter { !$0.isGeweest } }
}
