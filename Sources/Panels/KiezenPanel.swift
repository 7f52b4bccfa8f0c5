import Screen
import SessionModel
import Wording

/// Choosing what gives energy: the child, the parent or the one who brought the case first.
public struct KiezenPanel: Panel {
  /// The form `kiezen`.
  public init() {}

  /// The chosen ideas large, with by whom and why; the others small below them, with their number.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let (chosen, others) = ideas(scene)
    let layout = Layout(rect, page: page, notities: scene.zichtbaar(etappe), scene)
    return layout.draw(on: &canvas) { width in
      chosen.map { $0.plain(width: width, scene.say) } + others.map { $0.plain(width: width, quiet: true) }
    } shape: { canvas, rect in
      let large = Grid(width: rect.width, height: rect.height, minimum: 36)
      let small = Grid(width: rect.width, height: rect.height, minimum: 30)
      let rows =
        large.rows(chosen.count) { chosen[$0].boxed(width: $1, scene.say) }
        + small.rows(others.count) { others[$0].plain(width: $1, quiet: true) }
      return Stack(rows, height: rect.height, start: .first).draw(page: page, on: &canvas, in: rect)
    }
  }

  /// How many were chosen, and who chooses first when nobody did yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let (chosen, others) = ideas(scene)
    guard !chosen.isEmpty || !others.isEmpty else { return [scene.say(.geenIdeeen)] }
    let count = scene.say(.aantalGekozen, String(chosen.count), String(chosen.count + others.count))
    return chosen.isEmpty ? [count, scene.say(.jeugdigeKiestEerst)] : [count]
  }

  /// The ideas to choose from: by whom, and why.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let (chosen, _) = ideas(scene)
    let choosers = Dictionary(chosen.map { ($0.idea.id, $0.choices) }, uniquingKeysWith: +)
    let options = Form.Field.Option.list(kiezers(scene))
    let items = Ideas(scene).visible.map { idea in
      Form.Item(
        id: idea.id.text, titel: "\(idea.number) \(idea.text)",
        detail: (choosers[idea.id] ?? []).map(\.door).joined(separator: ", "),
        klaar: choosers[idea.id] != nil,
        velden: [
          Form.Field(scene.say(.veldDoor), .keuze(options), verplicht: true),
          Form.Field(scene.say(.veldWaarom)),
        ],
        changes: { [stream = scene.stream] values in
          [Change(stream, .ideeGekozen(idea.id, door: values.answer(0), waarom: values.answer(1)))]
        })
    }
    return .formulier(Form(items: items, leeg: scene.say(.geenIdeeen)))
  }

  /// Who may choose: the child, the parent and the one who brought the case first, then who is here.
  private func kiezers(_ scene: Scene) -> [(label: String, value: String)] {
    let first = [scene.say(.name(of: .jeugdige)), scene.say(.name(of: .ouder)), scene.say(.inbrenger)]
    var names = first
    for deelnemer in scene.sessie.deelnemers where !names.contains(scene.naam(deelnemer)) {
      names.append(scene.naam(deelnemer))
    }
    return names.map { ($0, $0) }
  }

  /// The chosen ideas in the order of choosing, and the others by number.
  private func ideas(_ scene: Scene) -> (chosen: [Chosen], others: [Ideas.Idea]) {
    let ideas = Ideas(scene).visible
    let choices = Dictionary(grouping: scene.sessie.keuzes, by: \.notitie)
    var order: [Identifier: Int] = [:]
    for (index, keuze) in scene.sessie.keuzes.enumerated() where order[keuze.notitie] == nil {
      order[keuze.notitie] = index
    }
    let chosen = ideas.compactMap { idea in choices[idea.id].map { Chosen(idea: idea, choices: $0) } }
      .sorted { (order[$0.idea.id] ?? 0) < (order[$1.idea.id] ?? 0) }
    return (chosen, ideas.filter { choices[$0.id] == nil })
  }
}

/// An idea that gives energy to somebody.
private struct Chosen {
  let idea: Ideas.Idea
  let choices: [Sessie.Keuze]

  /// As a large card: the idea, then who chose it and why.
  func boxed(width: Int, _ say: Wording) -> Block {
    let inner = Border.double.textWidth(in: width)
    var block = Block(lines: Line.wrapped(idea.text, width: inner, Style.text.bolded()))
    block.lines += choices.flatMap {
      Line.wrapped(reason($0, say), width: inner, .accent, lead: Span("♥ ", .accent))
    }
    block.border = .double
    block.style = .accent
    block.title = "\(idea.number)"
    return block
  }

  func plain(width: Int, _ say: Wording) -> Block {
    let lead = Span("\(idea.number) ", .accent.bolded())
    var block = Block(lines: Line.wrapped(idea.text, width: width, Style.text.bolded(), lead: lead))
    block.lines += choices.flatMap {
      Line.wrapped(reason($0, say), width: width, .accent, lead: Span("  ♥ ", .accent))
    }
    return block
  }

  private func reason(_ keuze: Sessie.Keuze, _ say: Wording) -> String {
    keuze.waarom.isEmpty ? say(.geeftEnergie, keuze.door) : say(.gekozenWaarom, keuze.door, keuze.waarom)
  }
}
