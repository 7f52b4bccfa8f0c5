import Screen
import SessionModel
import Wording

/// What everybody does differently tomorrow: signs that point on, one per afspraak.
public struct MorgenAndersPanel: Panel {
  /// The form `morgen-anders`.
  public init() {}

  /// Who does what, the first small step, what is needed for it, when and with whom, and when we look again.
  ///
  /// Never who has none.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let afspraken = scene.plan.afspraken(van: scene.sessie.id)
    let signs = afspraken.enumerated().map { Sign($1.gegevens, scene.say, newest: $0 == afspraken.count - 1) }
    let layout = Layout(rect, page: page, notities: scene.zichtbaar(etappe), scene)
    return layout.draw(on: &canvas, start: .newest) { width in
      signs.map { $0.plain(width: width) }
    } shape: { canvas, rect in
      let grid = Grid(width: rect.width, height: rect.height, minimum: 36)
      let rows = grid.rows(signs.count) { signs[$0].boxed(width: $1) }
      return grid.draw(rows, page: page, on: &canvas, in: rect)
    }
  }

  /// The signs, once there is one.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    scene.plan.afspraken(van: scene.sessie.id).isEmpty && etappe.notities.isEmpty ? 0 : Rect.roomyHeight
  }

  /// Of whom an afspraak is still awaited; only here.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let without = scene.sessie.zonderAfspraak(in: scene.plan)
    let afspraken = scene.plan.afspraken(van: scene.sessie.id).count
    let count = scene.say.count(afspraken, .eenAfspraak, .aantalAfspraken)
    guard !without.isEmpty else { return [count] }
    return [count, scene.say(.nogZonderAfspraak, without.map(scene.naam).joined(separator: ", "))]
  }

  /// Everybody here, professionals without an afspraak first; then the afspraken that were made.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let made = scene.plan.afspraken(van: scene.sessie.id)
    let owners = Set(made.compactMap(\.gegevens.deelnemer))
    let people = scene.sessie.deelnemers.map { (deelnemer: $0, heeft: owners.contains($0.id)) }
    let open = people.filter { !$0.heeft && !scene.sessie.nietNodig.contains($0.deelnemer.id) }
    let settled = people.filter { $0.heeft || scene.sessie.nietNodig.contains($0.deelnemer.id) }
    let family = { (person: (deelnemer: Deelnemer, heeft: Bool)) in !person.deelnemer.stem.isProfessional }
    let dingen =
      open.filter { !family($0) }.map { ding($0.deelnemer, scene) }
      + open.filter(family).map { ding($0.deelnemer, scene) }
      + [somebodyElse(scene)]
      + made.map { ding($0, scene) }
      + settled.map { ding($0.deelnemer, scene, heeft: $0.heeft) }
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
      changes: { [stream = scene.stream, plan = scene.planStream, sessie = scene.sessie.id] values in
        if Self.zonderWie.answer(.wat, in: values) == Self.hoeftNiet {
          return [Change(stream, .nietNodig(deelnemer.id))]
        }
        let gegevens = Afspraak.Gegevens(
          sessie: sessie, deelnemer: deelnemer.id, wie: naam, stem: deelnemer.stem, wat: "")
        return [Change(plan, .afspraakGemaakt(Self.zonderWie.filled(gegevens, with: values)))]
      })
  }

  private func somebodyElse(_ scene: Scene) -> Form.Ding {
    Form.Ding(
      id: "iemand-anders", titel: scene.say(.iemandAnders),
      achtergehouden: false,
      velden: Self.alle.fields(scene.say, own: [.wie: Form.Field(scene.say(.veldWie), verplicht: true)]),
      changes: { [plan = scene.planStream, sessie = scene.sessie.id] values in
        let gegevens = Afspraak.Gegevens(sessie: sessie, wie: "", wat: "")
        return [Change(plan, .afspraakGemaakt(Self.alle.filled(gegevens, with: values)))]
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
      changes: { [plan = scene.planStream] values in
        let new = Self.zonderWie.filled(old, with: values)
        return new == old ? [] : [Change(plan, .afspraakGewijzigd(afspraak.id, new))]
      })
  }

  /// The answer that stands for "hoeft niet".
  private static let hoeftNiet = "-"

  private static let alle = AfspraakVelden(velden: Afspraak.Veld.allCases)
  private static let zonderWie = AfspraakVelden(velden: Afspraak.Veld.zonderWie)
}

/// An afspraak as a sign.
private struct Sign {
  private let wie, wat, eersteStap, nodig: String
  /// When and with whom, and when it is looked at again.
  private let foot: [String]
  private let newest: Bool

  init(_ gegevens: Afspraak.Gegevens, _ say: Wording, newest: Bool) {
    (wie, wat, eersteStap) = (say.wie(gegevens), gegevens.wat, gegevens.eersteStap)
    nodig = gegevens.nodig.isEmpty ? "" : say(.nodig, gegevens.nodig)
    let metWie = gegevens.metWie.isEmpty ? "" : say(.met, gegevens.metWie)
    let wanneer = [gegevens.wanneer, metWie].filter { !$0.isEmpty }.joined(separator: " · ")
    let kijkmoment = gegevens.kijkmoment.isEmpty ? "" : say(.kijkmoment, gegevens.kijkmoment)
    foot = [wanneer, kijkmoment].filter { !$0.isEmpty }
    self.newest = newest
  }

  func boxed(width: Int) -> Block {
    let inner = Border.sign.textWidth(in: width)
    var block = Block(lines: words(width: inner))
    (block.border, block.style) = (.sign, newest ? .accent.bolded() : .rule)
    block.foot = foot.flatMap { Line.wrapped($0, width: inner, .quiet) }
    return block
  }

  func plain(width: Int) -> Block {
    Block(lines: words(width: width) + foot.flatMap { Line.wrapped($0, width: width, .quiet) })
  }

  private func words(width: Int) -> [Line] {
    let opening = Span("\(wie) ▸", .accent.bolded())
    var lines = Line.wrapped(opening: opening, wat, width: width, .text.bolded())
    if !eersteStap.isEmpty { lines += Line.wrapped(eersteStap, width: width) }
    if !nodig.isEmpty { lines += Line.wrapped(nodig, width: width) }
    return lines
  }
}
