import Panels
import Screen
import SessionModel
import Wording

/// What the lek-wacht asks who writes: the last thing that it holds back, by its name.
struct LekQuestion {
  private let plek: Lekplek
  private let lek: Lek
  /// How many more there are after this one.
  private let more: Int
  /// What the answer changes: the kinds that were named may be seen.
  let changes: [Change]

  /// The question in a scene; `nil` when nothing is held back that could be shown.
  ///
  /// - Parameter soort: only what was found of this kind.
  init?(_ scene: Scene, of soort: LekSoort? = nil) {
    let own = scene.sessie.lekken.open.map { (stream: scene.stream, plek: $0.plek, lek: $0.lek) }
    let plan = scene.casus?.lekken.open.map { (stream: scene.planStream, plek: $0.plek, lek: $0.lek) } ?? []
    let open = (own + plan).filter {
      LekQuestion.isProjected($0.plek, scene) && soort.map($0.lek.open.contains) != false
    }
    guard let last = open.max(by: { ($0.lek.moment, $0.lek.bron) < ($1.lek.moment, $1.lek.bron) }) else {
      return nil
    }
    // The dream has the words of its note: who confirms one confirms both.
    let same = open.filter { $0.lek.isWithin(last.lek) }
    (plek, lek) = (same.first { LekQuestion.isNote($0.plek) }?.plek ?? last.plek, last.lek)
    more = open.count - same.count
    changes = same.map {
      Change($0.stream, .lekBevestigd($0.lek.bron, soort.map { LekSoorten([$0]) } ?? $0.lek.open))
    }
  }

  /// Whether the words are a note's: who typed them knows them as that.
  private static func isNote(_ plek: Lekplek) -> Bool {
    if case .notitie = plek { true } else { false }
  }

  /// Whether words stand where they would be projected, if nothing was found in them.
  private static func isProjected(_ plek: Lekplek, _ scene: Scene) -> Bool {
    switch plek {
    case .notitie(let id), .magMee(let id): scene.sessie.notities[id]?.gegevens.achtergehouden == false
    case .profiel, .mijlpaal: false
    default: true
    }
  }

  /// The question, and the key that answers it.
  func rows(_ say: Wording, width: Int) -> [TextRow] {
    let sentence = say(.lekGevonden, say(.name(of: plek)), say.opsomming(lek.open))
    let rest = more == 0 ? "" : " " + say.count(more, .nogEenLek, .nogMeerLekken)
    return TextRow.message(sentence + rest + " " + say(.lekToch), .held, width: width, limit: 2)
  }
}
