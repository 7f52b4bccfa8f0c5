import Screen
import SessionModel
import Text
import Wording

/// Choosing what gives energy: the child, the parent or the one who brought the case first; with dots if asked.
public struct KiezenPanel: Panel {
  /// The form `kiezen`.
  public init() {}

  /// The chosen ideas first, with by whom and why; the others below them, those with the most dots first.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let (chosen, others) = ideas(scene)
    let ideas = Set((chosen.map(\.idea) + others).map(\.id))
    let notities = scene.zichtbaar(etappe).alleen { !ideas.contains($0.id) }
    let groups = [WallGroup(nil, chosen.map { $0.item(scene) }), WallGroup(nil, others.map { $0.item() })]
    let made = Ideas(scene).visible.compactMap { scene.sessie.notities[$0.id] }
    let latest = notities.laatst(naast: made.map(\.moment))
    return WallContents(.init(groups + scene.wallGroups(notities)), latest: latest)
  }

  /// How many were chosen, and who chooses first when nobody did yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let (chosen, others) = ideas(scene)
    guard !chosen.isEmpty || !others.isEmpty else { return [scene.say(.geenIdeeen)] }
    let count = scene.say(.aantalGekozen, String(chosen.count), String(chosen.count + others.count))
    var lines = chosen.isEmpty && scene.kind != nil ? [count, scene.say(.jeugdigeKiestEerst)] : [count]
    if let each = etappe.stap.stippen {
      let given = (chosen.map(\.idea) + others).reduce(0) { $0 + $1.stippen }
      lines.append(scene.say(.aantalStippen, String(given), String(each)))
    }
    return lines
  }

  /// The ideas to choose from: how many dots where those are given, by whom, and why.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let (chosen, _) = ideas(scene)
    let choosers = Dictionary(chosen.map { ($0.idea.id, $0.choices) }, uniquingKeysWith: +)
    let dingen = Ideas(scene).visible.map { ding($0, choosers[$0.id] ?? [], etappe, scene) }
    return .formulier(Form(dingen: dingen))
  }

  /// How many dots, where those are given; by whom, and why.
  private func fields(dots: String?, _ scene: Scene) -> [Form.Field] {
    let choosers = Form.Field.Option.list(kiezers(scene))
    let given = dots.map { Form.Field(scene.say(.veldStippen), .getal(0...999), begin: $0) }
    return (given.map { [$0] } ?? []) + [
      Form.Field(scene.say(.veldDoor), .keuze(choosers), verplicht: dots == nil, stopt: ""),
      Form.Field(scene.say(.veldWaarom)),
    ]
  }

  private func ding(
    _ idea: Ideas.Idea, _ choices: [Sessie.Keuze], _ etappe: Etappe, _ scene: Scene
  ) -> Form.Ding {
    let hasDots = etappe.stap.stippen != nil
    let known = idea.stippen == 0 ? "" : String(idea.stippen)
    let detail = (known.isEmpty ? [] : ["● " + known]) + choices.map { scene.kiezer($0) }
    return Form.Ding(
      id: idea.id.text, nummer: idea.number, titel: idea.text, detail: detail.joined(separator: ", "),
      klaar: !detail.isEmpty, achtergehouden: false,
      velden: fields(dots: hasDots ? known : nil, scene),
      changes: { [stream = scene.stream] values in
        let (door, waarom) = (values.answer(hasDots ? 1 : 0), values.answer(hasDots ? 2 : 1))
        let given = hasDots ? Int(values.answer(0)) ?? 0 : idea.stippen
        let dotted = given == idea.stippen ? [] : [Fact.stippenGezet(idea.id, given)]
        let chosen = door.isEmpty ? [] : [Fact.ideeGekozen(idea.id, door: door, waarom: waarom)]
        return (dotted + chosen).map { Change(stream, $0) }
      })
  }

  /// Who may choose: the child, the parent and the one who brought the case first, then who is here.
  private func kiezers(_ scene: Scene) -> [(label: String, value: String)] {
    let family = [scene.say(.name(of: .jeugdige)), scene.say(.name(of: Stem.ouder)), scene.say(.inbrenger)]
    let first = scene.kind == nil ? [] : family
    var names = first
    for deelnemer in scene.sessie.deelnemers where !names.contains(scene.naam(deelnemer)) {
      names.append(scene.naam(deelnemer))
    }
    return names.map { ($0, $0) }
  }

  /// The chosen ideas in the order of choosing, and the others by dots and number.
  private func ideas(_ scene: Scene) -> (chosen: [Chosen], others: [Ideas.Idea]) {
    let ideas = Ideas(scene).visible
    let choices = Dictionary(grouping: scene.sessie.keuzes, by: \.notitie)
    var order: [Identifier: Int] = [:]
    for (index, keuze) in scene.sessie.keuzes.enumerated() where order[keuze.notitie] == nil {
      order[keuze.notitie] = index
    }
    let chosen = ideas.compactMap { idea in choices[idea.id].map { Chosen(idea: idea, choices: $0) } }
      .sorted { (order[$0.idea.id] ?? 0) < (order[$1.idea.id] ?? 0) }
    let others = ideas.filter { choices[$0.id] == nil }
    return (chosen, others.sorted { ($1.stippen, $0.number) < ($0.stippen, $1.number) })
  }
}

/// An idea that gives energy to somebody.
private struct Chosen {
  let idea: Ideas.Idea
  let choices: [Sessie.Keuze]

  /// The idea, then who chose it and why.
  func item(_ scene: Scene) -> WallItem {
    var item = idea.item()
    (item.border, item.plain) = (.double, .text.bolded())
    // What gives the child energy stays in sight.
    item.isKept = choices.contains { isVanKind($0, scene) }
    item.details += choices.map { .init(reason($0, scene), .accent, lead: "♥ ") }
    return item
  }

  private func reason(_ keuze: Sessie.Keuze, _ scene: Scene) -> String {
    // The person at the centre is the alias on the wall.
    let door = isVanKind(keuze, scene) ? scene.wandnaam(.jeugdige) : keuze.door
    return keuze.waarom.isEmpty
      ? scene.say(.geeftEnergie, door) : scene.say(.gekozenWaarom, door, keuze.waarom)
  }

  private func isVanKind(_ keuze: Sessie.Keuze, _ scene: Scene) -> Bool {
    keuze.door == scene.say(.name(of: .jeugdige))
  }
}

extension Ideas.Idea {
  /// Behind its number, with its dots; quiet where others have some and it has none.
  fileprivate func item() -> WallItem {
    var item = WallItem(text)
    (item.id, item.number, item.order) = (id, number, number)
    (item.isNewest, item.isLight) = (newest, lichtje)
    if stippen > 0 {
      item.details = [.init("\(String(repeating: "●", count: min(stippen, 9))) \(stippen)", .accent)]
    }
    return item
  }
}
