import Screen
import SessionModel
import Text
import Wording

/// The wall of a session that is over, worth a photo: the dream as large as it fits and whose it is, what gave light, what was
/// reached, and when people see each other again.
struct Slotbeeld {
  private let scene: Scene
  /// The day on which it was closed.
  private let dag: Day

  /// The last picture of a session; `nil` while it goes on.
  init?(_ scene: Scene) {
    guard let gesloten = scene.sessie.gesloten else { return nil }
    (self.scene, dag) = (scene, scene.clock.read(gesloten).day)
  }

  /// The words that stand largest: the dream, or what the rest is.
  var vraag: String { scene.plan.droom.map(scene.quoted) ?? scene.say(.ditNemenWeMee) }

  var ink: Style { scene.plan.droom == nil ? .accent : .dream }

  /// The lights first, then what comes next: as cards, and where those would make the dream smaller as lines, at last without
  /// whose it is.
  var contents: WallContents {
    let lights = lights
    // Where nothing gave light, what people are going to do.
    let groups = [lights.isEmpty ? scene.beloften() : lights, next].filter { !$0.isEmpty }
      .map { WallGroup(nil, $0) }
    let lead = wie.map { wie in Lead { Line.wrapped("– " + wie, width: $0, .quiet) } }
    return WallContents(
      .init(lead: lead, groups), tight: .init(lead: lead, groups, isList: true),
      bare: .init(groups, isList: true))
  }

  /// Whose dream it is; a network's is everybody's.
  private var wie: String? {
    scene.plan.droom.flatMap { droom in
      droom.isVanKind && scene.kind == nil ? nil : scene.wandnaam(droom.stem ?? .jeugdige)
    }
  }

  /// What was reached, and what gave light; where nothing was marked so, what was most valuable.
  private var lights: [WallItem] {
    let reached = scene.mijlpalen(op: dag).map { mijlpaal in
      WallItem(mijlpaal.tekst.isEmpty ? scene.say(.name(of: mijlpaal.soort)) : mijlpaal.tekst)
    }
    let said = scene.sessie.stappen.flatMap(scene.zichtbaar)
    let lit = said.filter { $0.gegevens.lichtje }
    let valuable = said.filter { $0.gegevens.vak == .slotvraag(.waardevolst) }
    let notes = (lit.isEmpty ? valuable : lit).map { scene.wallItem($0) }
    return (reached + notes).enumerated().map { order, item in
      var item = item
      (item.isLight, item.order) = (true, order)
      return item
    }
  }

  /// The next stop, and the day people see each other again.
  private var next: [WallItem] {
    let afspraken = scene.plan.afspraken(van: scene.sessie.id).map(\.gegevens)
    let stop = scene.sessie.stappen.flatMap(scene.zichtbaar).last {
      $0.gegevens.vak == .slotvraag(.volgendeStop)
    }
    let words = afspraken.map(\.kijkmoment) + [stop?.gegevens.tekst ?? ""]
    let days = words.compactMap { Day($0) ?? scene.say.termijn($0.folded, op: dag) }.filter { $0 >= dag }
    var items: [WallItem] = []
    if let stop {
      var item = scene.wallItem(stop)
      (item.opening, item.voice) = (scene.say(.name(of: .volgendeStop)) + ":", nil)
      items.append(item)
    }
    if let day = days.min() {
      var item = WallItem(scene.say.longDate(day))
      item.opening = scene.say(.weZienElkaar)
      items.append(item)
    }
    return items
  }
}
