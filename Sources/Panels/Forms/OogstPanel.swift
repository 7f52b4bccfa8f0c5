import Screen
import SessionModel
import Wording

/// The harvest of a step: a free board of cards, or columns by theme, voice, level or the step's own names.
public struct OogstPanel: Panel {
  /// The form `oogst`, and the general form of steps without a shape of their own.
  public init() {}

  /// Notes one after the other, or below the heads of the step; above them the group, where people think in small ones first.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let notities = scene.zichtbaar(etappe)
    let groups = Indeling(etappe.stap).groups(notities, scene)
    return Fasen(etappe, scene.say).contents(groups, latest: notities.laatst)
  }

  /// How many notes, how many held back, who was not heard yet, and the quotes that wait.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let waiting = etappe.stap.bron == .interview ? Vrijgegeven(scene).nogNiet.count : 0
    return scene.telling(etappe) + scene.nogNietGehoord(etappe)
      + (waiting > 0 ? [scene.say(.citatenKlaar, String(waiting))] : [])
  }

  /// A note line with the labels of the columns; beside it the quotes of the interview and the groups.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let (lijn, fasen) = (noteForm(etappe, scene), Fasen(etappe, scene.say))
    guard etappe.stap.bron == .interview else { return fasen.capture(lijn, in: scene) }
    let vrijgegeven = Vrijgegeven(scene)
    let leeg: Phrase = vrijgegeven.citaten.isEmpty ? .geenCitaten : .alleCitatenGetoond
    return fasen.capture(
      lijn, vrijgegeven.nogNiet.map { $0.ding(etappe, scene) }, leeg: scene.say(leeg), in: scene)
  }

  /// The labels of the columns.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm {
    switch Indeling(etappe.stap) {
    case .vrij, .stem, .tafel: NoteForm()
    case .thema: NoteForm(themas: true)
    case .niveau: NoteForm(vakken: Niveau.allCases.map(Vak.niveau))
    case .vakken(let namen): NoteForm(vakken: namen.map(Vak.kolom))
    }
  }
}

/// By what a harvest is laid out in columns.
enum Indeling: Hashable {
  case vrij, thema, stem, niveau, tafel
  case vakken([String])

  /// What the step asks for.
  init(_ stap: Stap) {
    switch stap.per {
    case .thema: self = .thema
    case .stem: self = .stem
    case .niveau: self = .niveau
    case .tafel: self = .tafel
    case nil: self = stap.kolommen.isEmpty ? .vrij : .vakken(stap.kolommen)
    }
  }

  /// The groups; one more for what has no place yet, only when there is something in it.
  func groups(_ notities: Zichtbaar, _ scene: Scene) -> [WallGroup] {
    groups(notities, scene, scene.wallItem)
  }

  /// The same of notes that are things of a kind of their own.
  func groups(_ notities: Zichtbaar, _ scene: Scene, _ ding: @escaping Zichtbaar.Ding) -> [WallGroup] {
    if self == .vrij { return notities.groups(loose: scene.say(.nogNietIngedeeld), ding) }
    return notities.groups(
      by: key, heads: heads(notities, scene), loose: scene.say(.nogNietIngedeeld), ding)
  }

  private func heads(_ notities: Zichtbaar, _ scene: Scene) -> [(key: String, naam: String)] {
    switch self {
    case .vrij: []
    case .thema: Thema.allCases.map { ($0.rawValue, scene.say(.wandwoord($0))) }
    case .stem: stemmen(notities, scene).map { ($0.rawValue, scene.say(.name(of: $0))) }
    case .niveau: Niveau.allCases.map { ($0.rawValue, scene.say(.name(of: $0))) }
    case .vakken(let namen): namen.map { ($0, $0) }
    case .tafel:
      Set(notities.gather(\.gegevens.tafel)).union(scene.tafel.map { [$0] } ?? []).sorted().map {
        (String($0), scene.say(.tafelNummer, String($0)))
      }
    }
  }

  /// The voices at the table and those that were noted.
  private func stemmen(_ notities: Zichtbaar, _ scene: Scene) -> [Stem] {
    let here = Set(scene.sessie.deelnemers.filter { $0.gegevens.plek == .tafel }.map(\.stem))
    let noted = Set(notities.gather(\.gegevens.stem))
    return Stem.allCases.filter { here.contains($0) || noted.contains($0) }
  }

  private func key(_ notitie: Notitie) -> String? {
    switch self {
    case .vrij: nil
    case .thema: notitie.gegevens.thema?.rawValue
    case .stem: notitie.gegevens.stem?.rawValue
    case .niveau, .vakken: notitie.gegevens.vak?.rawValue
    case .tafel: notitie.gegevens.tafel.map(String.init)
    }
  }
}
