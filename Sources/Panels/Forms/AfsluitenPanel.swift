import Screen
import SessionModel
import Wording

/// The closing: what was most valuable, what was reached, the next stop, and who tells the child.
public struct AfsluitenPanel: Panel {
  /// The form `afsluiten`.
  public init() {}

  /// A calm last page: the most valuable words large, then what comes next, then the dream.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let answers = Slotwoorden(scene.zichtbaar(etappe), scene)
    let layout = Layout(rect, page: page, scene)
    return layout.draw(on: &canvas, start: .newest) { width in
      answers.foot(width: width, centred: false) + answers.words.map { $0.plain(width: width) }
    } shape: { canvas, rect in
      let foot = answers.foot(width: rect.width)
      let (bottom, room) = rect.split(bottom: min(foot.reduce(1) { $0 + $1.height }, rect.height * 2 / 3))
      let rows = answers.words.map { Row(answers.valuable($0, width: rect.width), width: rect.width) }
      let words = Stack(rows, height: room.height, start: .newest, gap: 1)
      let top = max(0, room.height - words.height(page: page)) / 2
      let place = Rect(x: room.x, y: room.y + top, width: room.width, height: room.height - top)
      let shown = words.draw(page: page, on: &canvas, in: place)
      guard !foot.isEmpty else { return shown }
      canvas.rule(y: bottom.y, from: rect.x + rect.width / 4, width: rect.width / 2)
      let below = bottom.split(top: 1).rest
      let footRows = foot.map { Row($0, width: rect.width) }
      return shown.and(
        Stack(footRows, height: below.height, start: .first).draw(page: page, on: &canvas, in: below))
    }
  }

  /// The words and the dream to leave with.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    scene.plan.droom == nil && etappe.notities.isEmpty ? 0 : Rect.roomyHeight
  }

  /// Which questions have no answer yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let asked = Set(scene.sessie.notities(in: etappe.id).compactMap { $0.gegevens.vak?.slotvraag })
    var open = Slotvraag.allCases.filter { !asked.contains($0) }.map { scene.say(.name(of: $0)) }
    if scene.casus != nil, scene.mijlpalenVandaag.isEmpty { open.append(scene.say(.mijlpaalBereikt)) }
    guard !open.isEmpty else { return [] }
    return [scene.say(.nogVragen, open.joined(separator: ", "))]
  }

  /// The questions; the most valuable can be answered again and again.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    var dingen = [valuable(etappe, scene), ding(.volgendeStop, etappe, scene)]
    if scene.casus != nil { dingen.append(milestone(scene)) }
    dingen += [ding(.wieVertelt, etappe, scene), ding(.praatplaat, etappe, scene)]
    return .formulier(Form(dingen: dingen))
  }

  private func valuable(_ etappe: Etappe, _ scene: Scene) -> Form.Ding {
    let known = notes(.waardevolst, etappe, scene)
    return Form.Ding(
      id: Slotvraag.waardevolst.rawValue, titel: scene.say(.name(of: .waardevolst)),
      detail: known.isEmpty ? "" : scene.say.count(known.count, .eenAntwoord, .aantalAntwoorden),
      klaar: !known.isEmpty, achtergehouden: etappe.houdtAchter,
      velden: [
        Form.Field(scene.say(.veldTekst), verplicht: true),
        Form.Field(scene.say(.veldStem), .keuze(Form.Field.Option.stemmen(scene.say))),
      ],
      changes: { [scene] values in
        let stem = Stem(rawValue: values.answer(1))
        return [scene.notitie(etappe, values.answer(0), stem: stem, vak: .slotvraag(.waardevolst))]
      })
  }

  /// A question with one answer, which can be mended.
  private func ding(_ vraag: Slotvraag, _ etappe: Etappe, _ scene: Scene) -> Form.Ding {
    let known = notes(vraag, etappe, scene).last
    return Form.Ding(
      id: vraag.rawValue, titel: scene.say(.name(of: vraag)), detail: known?.gegevens.tekst ?? "",
      klaar: known != nil,
      achtergehouden: etappe.houdtAchter || known?.isTeTonen == false,
      velden: [Form.Field(scene.say(.veldTekst), begin: known?.gegevens.tekst ?? "", verplicht: true)],
      changes: { values in
        guard let known else { return [scene.notitie(etappe, values.answer(0), vak: .slotvraag(vraag))] }
        return scene.verbeterd(known, values.answer(0))
      })
  }

  private func milestone(_ scene: Scene) -> Form.Ding {
    let reached = scene.mijlpalenVandaag
    let options = Casus.Mijlpaal.Soort.allCases.map { (scene.say(.name(of: $0)), $0.rawValue) }
    return Form.Ding(
      id: "mijlpaal", titel: scene.say(.mijlpaalBereikt),
      detail: reached.map { scene.say(.name(of: $0.soort)) }.joined(separator: ", "), klaar: !reached.isEmpty,
      achtergehouden: false,
      velden: [
        Form.Field(scene.say(.veldMijlpaal), .keuze(Form.Field.Option.list(options)), verplicht: true),
        Form.Field(scene.say(.veldInEigenWoorden)),
      ],
      changes: { [stream = scene.planStream, sessie = scene.sessie.id, today = scene.today] values in
        guard let soort = Casus.Mijlpaal.Soort(rawValue: values.answer(0)) else { return [] }
        let fact = Fact.mijlpaalBereikt(soort, dag: today, tekst: values.answer(1), sessie: sessie)
        return [Change(stream, fact)]
      })
  }

  private func notes(_ vraag: Slotvraag, _ etappe: Etappe, _ scene: Scene) -> [Notitie] {
    scene.sessie.notities(in: etappe.id).filter { $0.gegevens.vak == .slotvraag(vraag) }
  }
}

extension Scene {
  /// What this casus reached today.
  fileprivate var mijlpalenVandaag: [Casus.Mijlpaal] {
    casus?.mijlpalen.filter { $0.dag == today } ?? []
  }
}

/// The answers of a closing, as they are drawn.
private struct Slotwoorden {
  /// The most valuable, and what was noted without a question.
  let words: [Card]
  private let practical: [(vraag: String, tekst: String)]
  /// What was reached today, in own words where there are some.
  private let bereikt: [String]
  private let droom: String?

  init(_ notities: [Notitie], _ scene: Scene) {
    let asked = Slotvraag.allCases.filter { $0 != .waardevolst }
    bereikt = scene.mijlpalenVandaag.map { mijlpaal in
      mijlpaal.tekst.isEmpty ? scene.say(.name(of: mijlpaal.soort)) : mijlpaal.tekst
    }
    practical = asked.compactMap { vraag in
      notities.last { $0.gegevens.vak == .slotvraag(vraag) }
        .map { (scene.say(.name(of: vraag)), $0.gegevens.tekst) }
    }
    words = scene.cards(notities.filter { !asked.map(Vak.slotvraag).contains($0.gegevens.vak) })
    droom = scene.plan.droom.map(scene.droomwoorden)
  }

  /// Words in the middle of the page, with whose they are.
  func valuable(_ card: Card, width: Int) -> Block {
    let room = min(width, 64)
    var lines = Line.wrapped(
      Card.quoted(card.text), width: room, card.newest ? .title : .text.bolded(), centred: true)
    let voice = (card.lichtje ? [Span("★ ", .light)] : []) + (card.voice.map { [Span($0, .quiet)] } ?? [])
    if !voice.isEmpty { lines.append(Line(voice, centred: true)) }
    return Block(lines: lines)
  }

  /// What was reached and what comes next, a line each.
  func practical(width: Int, centred: Bool = false) -> [Block] {
    let reached = bereikt.map { text in
      Block(lines: Line.wrapped("★ " + text, width: width, .light.bolded(), centred: centred))
    }
    let next = practical.map { answer in
      Block(lines: Line.wrapped("\(answer.vraag): \(answer.tekst)", width: width, .accent, centred: centred))
    }
    return reached + next
  }

  /// What comes next, and the dream to leave with.
  func foot(width: Int, centred: Bool = true) -> [Block] {
    var foot = practical(width: width, centred: centred)
    if let droom {
      let words = Line.wrapped(droom, width: min(width, 72), .dream, centred: centred)
      var dream = Block(lines: words)
      dream.things = 0
      foot.append(dream)
    }
    return foot
  }
}
