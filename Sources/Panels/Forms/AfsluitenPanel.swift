import Screen
import SessionModel
import Wording

/// The closing: what was most valuable, what was reached, the next stop, and who tells the child.
public struct AfsluitenPanel: Panel {
  /// The form `afsluiten`.
  public init() {}

  /// A calm last page: the most valuable words large, then what comes next, then the dream.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let notities = scene.zichtbaar(etappe)
    let slot = Slotwoorden(notities, scene)
    var festive = slot
    festive.isDreamLarge = true
    // A few words make a calm page, for which the question gives way; of many there are cards below a question as large as
    // it can be.
    let isCalm = slot.things <= 6
    let cards = WallContents.Face(lead: Lead { slot.ending(width: $0) }, [WallGroup(nil, slot.items)])
    return WallContents(
      .init(shape: slot, []), tight: isCalm ? nil : cards, plain: cards, latest: notities.laatst,
      ahead: isCalm && slot.hasDream ? .init(shape: festive, []) : nil)
  }

  /// Which questions have no answer yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let asked = Set(scene.sessie.notities(in: etappe.id).compactMap { $0.gegevens.vak?.slotvraag })
    var open = scene.slotvragen.filter { !asked.contains($0) }.map { scene.say(.name(of: $0)) }
    if scene.casus != nil, scene.mijlpalenVandaag.isEmpty { open.append(scene.say(.mijlpaalBereikt)) }
    guard !open.isEmpty else { return [] }
    return [scene.say(.nogVragen, open.joined(separator: ", "))]
  }

  /// The questions; the most valuable can be answered again and again.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    var dingen = scene.slotvragen.map { vraag in
      vraag == .waardevolst ? valuable(etappe, scene) : ding(vraag, etappe, scene)
    }
    if scene.casus != nil { dingen.insert(milestone(scene), at: min(2, dingen.count)) }
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
    let soorten = Casus.Mijlpaal.Soort.allCases.filter { $0.past(bij: scene.casus?.soort ?? .kind) }
    let options = soorten.map { (scene.say(.name(of: $0)), $0.rawValue) }
    return Form.Ding(
      id: "mijlpaal", titel: scene.say(.mijlpaalBereikt),
      detail: reached.map { scene.woorden($0) }.joined(separator: ", "), klaar: !reached.isEmpty,
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
  /// What a closing asks here: nobody is told where there is no child, and only who weighed learns from it.
  fileprivate var slotvragen: [Slotvraag] {
    Slotvraag.allCases.filter { vraag in
      switch vraag {
      case .waardevolst, .volgendeStop: true
      case .wieVertelt: kind != nil
      case .beleid: sessie.stappen.contains { $0.stap.vorm == .afweging }
      case .praatplaat: false
      }
    }
  }

  /// What this casus reached today.
  fileprivate var mijlpalenVandaag: [Casus.Mijlpaal] { mijlpalen(op: today) }

  /// What was reached: in own words where there are some.
  fileprivate func woorden(_ mijlpaal: Casus.Mijlpaal) -> String {
    mijlpaal.tekst.isEmpty ? say(.name(of: mijlpaal.soort)) : mijlpaal.tekst
  }

  /// What this casus reached on a day.
  func mijlpalen(op dag: Day) -> [Casus.Mijlpaal] { casus?.mijlpalen.filter { $0.dag == dag } ?? [] }
}

/// The answers of a closing, as they are drawn.
private struct Slotwoorden: WallShape {
  /// The most valuable, and what was noted without a question.
  private let words: [WallItem]
  /// What comes next, and the question it answers.
  private let practical: [WallItem]
  /// What was reached today, in own words where there are some.
  private let bereikt: [String]
  private let droom: String?
  private let hasBlocks: Bool
  /// Whether the dream stands in block letters, or the page is none.
  var isDreamLarge = false

  init(_ notities: Zichtbaar, _ scene: Scene) {
    let asked = Slotvraag.allCases.filter { $0 != .waardevolst }
    bereikt = scene.mijlpalenVandaag.map(scene.woorden)
    let items = Array(zip(notities, scene.wallItems(notities)))
    practical = asked.compactMap { vraag in
      guard var item = items.last(where: { $0.0.gegevens.vak == .slotvraag(vraag) })?.1 else { return nil }
      item.opening = scene.say(.name(of: vraag)) + ":"
      item.voice = nil
      return item
    }
    let valuable = items.filter { !asked.map(Vak.slotvraag).contains($0.0.gegevens.vak) }
    words = valuable.map { _, item in
      var item = item
      item.text = Card.quoted(item.text)
      return item
    }
    droom = scene.plan.droom.map(scene.droomwoorden)
    hasBlocks = scene.hasBlocks
  }

  var things: Int { words.count + practical.count }
  var hasDream: Bool { droom != nil }
  func wanted(in width: Int, of limit: Int) -> Int { limit }

  /// The same as things: what comes next first.
  var items: [WallItem] { practical + words }

  /// What was reached, and the dream to leave with.
  func ending(width: Int) -> [Line] {
    bereikt.flatMap { Line.wrapped($0, width: width, .light.bolded(), lead: Span("★ ", .light.bolded())) }
      + (droom.map { Line.wrapped($0, width: width, .dream, lead: Span("☁ ", .dream)) } ?? [])
  }

  func rows(in width: Int, atMost limit: Int) -> Int? {
    guard things <= limit else { return nil }
    let words = valuable(width).count + next(width).count
    if isDreamLarge { return largeDream(width, of: limit - words).map { words + $0.size.rows + 4 } }
    let rows = words + dream(width).count + 2
    return rows <= limit ? rows : nil
  }

  /// The dream in block letters, in what the words leave of the rows.
  private func largeDream(_ width: Int, of rows: Int) -> Canvas? {
    guard hasBlocks, rows > 4, let droom else { return nil }
    return BigLetters.largest(droom, fitting: Size(columns: width, rows: rows - 4), style: .dream.bolded())
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let (words, next) = (valuable(rect.width), next(rect.width))
    // Where there is room the dream is what people go home with.
    let large = largeDream(rect.width, of: rect.height - words.count - next.count)
    let dream = large == nil ? dream(rect.width) : []
    let rows = next.count + dream.count + (large.map { $0.size.rows + 1 } ?? 0)
    let (bottom, room) = rect.split(bottom: rows == 0 ? 0 : rows + 1)
    canvas.put(words, in: room.split(top: max(0, room.height - words.count) / 2).rest)
    guard rows > 0 else { return }
    canvas.rule(y: bottom.y, from: rect.x + rect.width / 4, width: rect.width / 2)
    let rest = (next + dream).draw(on: &canvas, in: bottom.split(top: 1).rest)
    if let large {
      canvas.draw(large, at: Point(x: rest.x + (rest.width - large.size.columns) / 2, y: rest.y + 1))
    }
  }

  /// Words in the middle of the page, each with whose they are.
  private func valuable(_ width: Int) -> [Line] {
    let room = min(width, 64)
    return Array(
      words.map { item -> [Line] in
        var lines = Line.wrapped(
          item.text, width: room, item.isNewest ? .title : item.words.bolded(), centred: true)
        let voice =
          (item.tellingSign.map { [$0] } ?? [])
          + (item.voice.map { [Span($0, item.isChild ? .child : .quiet)] } ?? [])
        if !voice.isEmpty { lines.append(Line(voice, centred: true)) }
        return lines
      }.joined(separator: [Line()]))
  }

  /// What was reached and what comes next, in the middle too.
  private func next(_ width: Int) -> [Line] {
    let reached = bereikt.flatMap { Line.wrapped("★ " + $0, width: width, .light.bolded(), centred: true) }
    let next = practical.flatMap {
      Line.wrapped("\($0.opening ?? "") \($0.text)", width: width, .accent, centred: true)
    }
    return reached + next
  }

  /// The dream as plain words.
  private func dream(_ width: Int) -> [Line] {
    droom.map { Line.wrapped($0, width: min(width, 72), .dream, centred: true) } ?? []
  }
}
