import Screen
import SessionModel
import Wording

/// What everybody does differently tomorrow: signs that point on, one per afspraak.
public struct MorgenAndersPanel: Panel {
  /// The form `morgen-anders`.
  public init() {}

  /// Who does what, the first small step, what is needed for it, when and with whom, when we look again, and who decides.
  ///
  /// Never who has none.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let afspraken = scene.plan.afspraken(van: scene.sessie.id)
    let items = scene.beloften(newest: afspraken.count - 1)
    // In a list of people the child stands first.
    let signs = items.filter(\.isChild) + items.filter { !$0.isChild }
    let notities = scene.zichtbaar(etappe)
    let notes = scene.wallGroups(notities)
    let latest = notities.laatst(naast: afspraken.map(\.moment))
    return WallContents(
      .init([WallGroup(nil, signs)] + notes),
      tight: signs.isEmpty ? nil : .init(shape: NameList(signs, isAiry: false), notes),
      plain: .init([WallGroup(nil, signs)] + notes), latest: latest)
  }

  /// Of whom an afspraak is still awaited; only here.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let without = scene.sessie.zonderAfspraak(in: scene.plan)
    let afspraken = scene.plan.afspraken(van: scene.sessie.id).count
    let count = afspraken == 0 ? [] : [scene.say.count(afspraken, .eenAfspraak, .aantalAfspraken)]
    guard !without.isEmpty else { return count }
    return count + [scene.say(.nogZonderAfspraak, without.map(scene.naam).joined(separator: ", "))]
  }

  /// Everybody here, who is here for their work and has no afspraak first; then the afspraken that were made.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let made = scene.plan.afspraken(van: scene.sessie.id)
    let owners = Set(made.compactMap(\.gegevens.deelnemer))
    let people = scene.sessie.deelnemers.map { (deelnemer: $0, heeft: owners.contains($0.id)) }
    let open = people.filter { !$0.heeft && !scene.sessie.nietNodig.contains($0.deelnemer.id) }
    let settled = people.filter { $0.heeft || scene.sessie.nietNodig.contains($0.deelnemer.id) }
    // A group at a time: in one sum the compiler of Debian is half a minute with them.
    var dingen = open.filter { $0.deelnemer.stem.isInstelling }.map { ding($0.deelnemer, scene) }
    dingen += open.filter { !$0.deelnemer.stem.isInstelling }.map { ding($0.deelnemer, scene) }
    dingen.append(somebodyElse(scene))
    dingen += made.map { ding($0, scene) }
    dingen += settled.map { ding($0.deelnemer, scene, heeft: $0.heeft) }
    return .formulier(Form(dingen: dingen))
  }

  /// A person: an afspraak, or "hoeft niet", which is a full answer.
  private func ding(_ deelnemer: Deelnemer, _ scene: Scene, heeft: Bool? = nil) -> Form.Ding {
    let naam = scene.naam(deelnemer)
    let settled = heeft.map { scene.say($0 ? .nogEenAfspraak : .hoeftNiet) }
    return Form.Ding(
      id: deelnemer.id.text, titel: naam, detail: settled ?? "", klaar: heeft != nil,
      achtergehouden: false,
      velden: Self.zonderWie.fields(
        scene.say,
        own: [.wat: Form.Field(scene.say(.veldWatOfNiet), verplicht: true, stopt: Self.hoeftNiet)]),
      changes: { [scene, stream = scene.stream, plan = scene.planStream, sessie = scene.sessie.id] values in
        if Self.zonderWie.answer(.wat, in: values) == Self.hoeftNiet {
          return [Change(stream, .nietNodig(deelnemer.id))]
        }
        let gegevens = Afspraak.Gegevens(
          sessie: sessie, deelnemer: deelnemer.id, wie: naam, stem: deelnemer.stem, wat: "")
        return [Change(plan, .afspraakGemaakt(scene.nuGezegd(Self.zonderWie.filled(gegevens, with: values))))]
      })
  }

  private func somebodyElse(_ scene: Scene) -> Form.Ding {
    Form.Ding(
      id: "iemand-anders", titel: scene.say(.iemandAnders),
      achtergehouden: false,
      velden: Self.alle.fields(scene.say, own: [.wie: Form.Field(scene.say(.veldWie), verplicht: true)]),
      changes: { [scene, plan = scene.planStream, sessie = scene.sessie.id] values in
        let gegevens = Afspraak.Gegevens(sessie: sessie, wie: "", wat: "")
        return [Change(plan, .afspraakGemaakt(scene.nuGezegd(Self.alle.filled(gegevens, with: values))))]
      })
  }

  /// An afspraak that was made, to mend.
  private func ding(_ afspraak: Afspraak, _ scene: Scene) -> Form.Ding {
    let old = afspraak.gegevens
    return Form.Ding(
      id: afspraak.id.text, nummer: scene.plan.nummer(of: afspraak.id),
      titel: "\(scene.say.wie(old)) ▸ \(old.wat)", detail: scene.say(.verbeter),
      klaar: true,
      achtergehouden: false,
      velden: Self.zonderWie.fields(scene.say, begin: old),
      changes: { [scene, plan = scene.planStream] values in
        let new = scene.nuGezegd(Self.zonderWie.filled(old, with: values), was: old)
        return new == old ? [] : [Change(plan, .afspraakGewijzigd(afspraak.id, new))]
      })
  }

  /// The answer that stands for "hoeft niet".
  private static let hoeftNiet = "-"

  private static let alle = AfspraakVelden(velden: Afspraak.Veld.allCases)
  private static let zonderWie = AfspraakVelden(velden: Afspraak.Veld.zonderWie)
}

extension Scene {
  /// What was agreed in this session, as things on the wall; of those the one at a place as the newest.
  func beloften(newest: Int? = nil) -> [WallItem] {
    plan.afspraken(van: sessie.id).enumerated().map { belofte($1, isNewest: $0 == newest, order: $0) }
  }

  /// An afspraak as a sign that points on.
  private func belofte(_ afspraak: Afspraak, isNewest: Bool, order: Int) -> WallItem {
    let gegevens = afspraak.gegevens
    var item = WallItem(gegevens.wat, stem: gegevens.stem)
    item.id = afspraak.id
    item.opening = gegevens.stem == .jeugdige ? wandnaam(van: gegevens) : say.wie(gegevens)
    (item.isNewest, item.isChild, item.order) = (isNewest, gegevens.stem == .jeugdige, order)
    (item.beside, item.border) = (say.metDag(gegevens), .sign)
    func told(_ words: String, _ phrase: Phrase) -> String { words.isEmpty ? "" : say(phrase, words) }
    func foot(_ parts: String...) -> WallItem.Detail {
      .init(parts.filter { !$0.isEmpty }.joined(separator: " · "), .quiet)
    }
    item.details = [
      .init(gegevens.eersteStap), .init(told(gegevens.nodig, .nodig)),
      foot(told(gegevens.metWie, .met), told(gegevens.kijkmoment, .kijkmoment)),
      foot(told(gegevens.mandaat, .mandaat), told(gegevens.alsAnders, .alsAnders)),
    ]
    return item
  }
}
