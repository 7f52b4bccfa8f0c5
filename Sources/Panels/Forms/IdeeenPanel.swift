import Screen
import SessionModel
import Text
import Wording

/// Leuke, gekke, goede ideeën: numbered balloons in the air.
///
/// Nobody's voice is ever kept or shown.
public struct IdeeenPanel: Panel {
  /// The form `ideeen`.
  public init() {}

  /// Balloons with their number, below how a sentence may begin where the step says so.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let notities = scene.zichtbaar(etappe)
    let groups = (etappe.stap.per == .tafel ? Indeling.tafel : .vrij).groups(notities, scene) {
      Ideas.item($0, isNewest: $1, order: $2, scene)
    }
    let begins = etappe.stap.zinsbeginnen.map { $0 + " …" }.joined(separator: "   ")
    return Fasen(etappe, scene.say).contents(groups, latest: notities.laatst) { width in
      begins.isEmpty ? [] : Line.wrapped(begins, width: width, .text.bolded())
    }
  }

  /// How many ideas there are and how many are held back.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] { scene.telling(etappe) }

  /// A note line without voices.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    Fasen(etappe, scene.say).capture(noteForm(etappe, scene), in: scene)
  }

  /// An idea is nobody's.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm { NoteForm(stemmen: false) }
}

/// The ideas of a session with their numbers: the order in which they were made, so a number never changes.
struct Ideas {
  /// An idea on the wall.
  struct Idea {
    var id: Identifier
    var number: Int
    var text: String
    var lichtje: Bool
    var newest: Bool
    /// The dots it was given when choosing.
    var stippen: Int
  }

  private let scene: Scene
  private let notities: [Notitie]

  /// The ideas of all its steps; held-back ones count, so that releasing one changes no number.
  ///
  /// Where no step gathers ideas, what is typed while choosing is what there is to choose from.
  init(_ scene: Scene) {
    self.scene = scene
    notities = scene.sessie.notities(vorm: Ideas.vorm(scene.sessie)).sorted {
      ($0.tel, $0.id) < ($1.tel, $1.id)
    }
  }

  /// The form that gathers what is chosen from.
  private static func vorm(_ sessie: Sessie) -> Vorm {
    sessie.stappen.contains { $0.stap.vorm == .ideeen } ? .ideeen : .kiezen
  }

  /// The ideas that may be projected, by number.
  var visible: [Idea] { of(notities.filter(\.isTeTonen)) }

  /// A note as a thing on the wall with its number, and nobody's.
  static func item(_ notitie: Notitie, isNewest: Bool, order: Int, _ scene: Scene) -> WallItem {
    var item = WallItem(notitie.gegevens.tekst)
    (item.id, item.number, item.order) = (notitie.id, scene.sessie.nummer(of: notitie.id), order)
    (item.isNewest, item.isLight) = (isNewest, notitie.gegevens.lichtje)
    (item.kind, item.times) = (notitie.gegevens.soort, notitie.dubbelen.count + 1)
    item.border = .balloon
    return item
  }

  /// These notes as ideas, by number.
  func of(_ notities: [Notitie]) -> [Idea] {
    let newest = notities.max { ($0.tel, $0.id) < ($1.tel, $1.id) }?.id
    let ideas = notities.map {
      Idea(
        id: $0.id, number: scene.sessie.nummer(of: $0.id), text: $0.gegevens.tekst,
        lichtje: $0.gegevens.lichtje,
        newest: $0.id == newest, stippen: $0.stippen)
    }
    return ideas.sorted { $0.number < $1.number }
  }
}
