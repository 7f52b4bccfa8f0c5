import Screen
import SessionModel
import Text
import Wording

/// Choosing what gives energy: the child, the parent or the one who brought the case first; with dots if asked.
public struct KiezenPanel: Panel {
  /// The form `kiezen`.
  public init() {}

  /// The chosen ideas large, with by whom and why; the others below them, those with the most dots first.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let (chosen, others) = ideas(scene)
    let layout = Layout(rect, page: page, notities: scene.zichtbaar(etappe), scene)
    return layout.draw(on: &canvas) { width in
      chosen.map { $0.plain(width: width, scene) } + others.map { $0.dotted(width: width) }
    } shape: { canvas, rect in
      let large = Grid(width: rect.width, height: rect.height, minimum: 36)
      let small = Grid(width: rect.width, height: rect.height, minimum: 30)
      let rows =
        large.rows(chosen.count) { chosen[$0].boxed(width: $1, scene) }
        + small.rows(others.count) { others[$0].dotted(width: $1) }
      return Stack(rows, height: rect.height, start: .first).draw(page: page, on: &canvas, in: rect)
    }
  }

  /// The ideas, once there are some.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    scene.sessie.stappen.contains { $0.stap.vorm == .ideeen && !$0.notities.isEmpty } ? Rect.roomyHeight : 0
  }

  /// How many were chosen, and who chooses first when nobody did yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let (chosen, others) = ideas(scene)
    guard !chosen.isEmpty || !others.isEmpty else { return [scene.say(.geenIdeeen)] }
    let count = scene.say(.aantalGekozen, String(chosen.count), String(chosen.count + others.count))
    var lines = chosen.isEmpty ? [count, scene.say(.jeugdigeKiestEerst)] : [count]
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
    return .formulier(Form(dingen: dingen, leeg: scene.say(.geenIdeeen)))
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
    let first = [scene.say(.name(of: .jeugdige)), scene.say(.name(of: Stem.ouder)), scene.say(.inbrenger)]
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

  /// As a large card: the idea, then who chose it and why.
  func boxed(width: Int, _ scene: Scene) -> Block {
    let inner = Border.double.textWidth(in: width)
    var block = Block(lines: Line.wrapped(idea.text, width: inner, Style.text.bolded()) + idea.dots())
    block.lines += choices.flatMap {
      Line.wrapped(reason($0, scene), width: inner, .accent, lead: Span("♥ ", .accent))
    }
    block.border = .double
    block.style = .accent
    block.title = "\(idea.number)"
    return block
  }

  func plain(width: Int, _ scene: Scene) -> Block {
    let lead = Span("\(idea.number) ", .accent.bolded())
    var block = Block(
      lines: Line.wrapped(idea.text, width: width, Style.text.bolded(), lead: lead)
        + idea.dots(indent: TextWidth.of(lead.text)))
    block.lines += choices.flatMap {
      Line.wrapped(reason($0, scene), width: width, .accent, lead: Span("  ♥ ", .accent))
    }
    return block
  }

  private func reason(_ keuze: Sessie.Keuze, _ scene: Scene) -> String {
    let door = scene.kiezer(keuze)
    return keuze.waarom.isEmpty
      ? scene.say(.geeftEnergie, door) : scene.say(.gekozenWaarom, door, keuze.waarom)
  }
}

extension Ideas.Idea {
  /// Its dots as a line, with their number; none when there are none.
  fileprivate func dots(indent: Int = 0) -> [Line] {
    guard stippen > 0 else { return [] }
    let row = String(repeating: " ", count: indent) + String(repeating: "●", count: min(stippen, 9))
    return [Line([Span(row + " ", .accent), Span("\(stippen)", .quiet)])]
  }

  /// As lines behind its number; quiet unless it has dots.
  fileprivate func dotted(width: Int) -> Block {
    var block = plain(width: width, quiet: stippen == 0)
    block.lines += dots(indent: TextWidth.of("\(number) "))
    return block
  }
}
