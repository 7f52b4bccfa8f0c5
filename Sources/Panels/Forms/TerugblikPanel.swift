import Screen
import SessionModel
import Text
import Wording

/// What was promised last time, and what it brought.
public struct TerugblikPanel: Panel {
  /// The form `terugblik`.
  public init() {}

  /// Each afspraak with a mark of how it went; what is done is celebrated.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let afspraken = earlier(scene)
    let layout = Layout(rect, page: page, notities: scene.zichtbaar(etappe), scene)
    return layout.draw(on: &canvas) { width in
      let lines = afspraken.map { $0.plain(width: width, scene.say) }
      return rect.height < 8 && !lines.isEmpty ? lines : [heading(afspraken, scene, width: width)] + lines
    } shape: { canvas, rect in
      var rect = rect
      if afspraken.contains(where: { $0.stand?.soort == .gedaan }), rect.height >= 12 {
        Slinger.draw(on: &canvas, in: rect)
        rect = rect.split(top: Slinger.height).rest
      }
      let head = heading(afspraken, scene, width: rect.width)
      let rows = afspraken.map { Row($0.row(width: rect.width, scene.say), width: rect.width) }
      head.draw(on: &canvas, in: rect)
      let body = rect.split(top: head.height + 1).rest
      return Stack(rows, height: body.height, start: .first, gap: 1).draw(page: page, on: &canvas, in: body)
    }
  }

  /// What was promised before, where there is something.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    scene.plan.eerdereAfspraken(dan: scene.sessie.id).isEmpty && etappe.notities.isEmpty
      ? 0 : Rect.roomyHeight
  }

  /// How many were not talked about yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let afspraken = earlier(scene)
    guard !afspraken.isEmpty else { return [scene.say(.geenAfsprakenTerug)] }
    let open = afspraken.count { $0.stand == nil }
    guard open > 0 else { return [scene.say(.allesBesproken)] }
    return [scene.say(.aantalNogBespreken, String(open)), scene.say(.loslatenMag)]
  }

  /// The afspraken, each with how it went and what it brought.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let standen = Afspraak.Stand.Soort.allCases.map { (scene.say(.name(of: $0)), $0.rawValue) }
    let dingen = earlier(scene).enumerated().map { place, eerder in
      Form.Ding(
        id: eerder.id.text, nummer: place + 1, titel: "\(eerder.wie): \(eerder.wat)",
        detail: eerder.stand.map { scene.say(.name(of: $0.soort)) } ?? scene.say(.nogNietBesproken),
        klaar: eerder.stand != nil,
        achtergehouden: false,
        velden: [
          Form.Field(
            scene.say(.veldStand), .keuze(Form.Field.Option.list(standen)),
            begin: eerder.stand?.soort.rawValue ?? "", verplicht: true),
          Form.Field(scene.say(.veldBracht), begin: eerder.stand?.bracht ?? ""),
        ],
        changes: { [stream = scene.planStream, sessie = scene.sessie.id] values in
          guard let soort = Afspraak.Stand.Soort(rawValue: values.answer(0)) else { return [] }
          return [Change(stream, .afspraakStand(eerder.id, soort, bracht: values.answer(1), sessie: sessie))]
        })
    }
    return .formulier(Form(dingen: dingen, leeg: scene.say(.geenAfsprakenTerug)))
  }

  private func earlier(_ scene: Scene) -> [Eerder] {
    scene.plan.eerdereAfspraken(dan: scene.sessie.id).map { Eerder($0, in: scene.sessie.id, scene.say) }
  }

  /// The warm line above: the beginning of a journey, or what is worth a party.
  private func heading(_ afspraken: [Eerder], _ scene: Scene, width: Int) -> Block {
    let done = afspraken.count { $0.stand?.soort == .gedaan }
    let (text, style): (Phrase, Style) =
      if afspraken.isEmpty {
        (
          scene.plan.afspraken.allSatisfy { $0.gegevens.sessie == scene.sessie.id }
            ? .eersteEtappe : .nietsOpen, .title
        )
      } else if done > 0 {
        (.aantalGevierd, .done.bolded())
      } else {
        (.watBracht, .quiet)
      }
    var block = Block(lines: Line.wrapped(scene.say(text, String(done)), width: width, style))
    block.things = 0
    return block
  }
}

/// An afspraak of before, as this session looks back on it.
private struct Eerder {
  let id: Identifier
  let wie, wat: String
  /// What was said of it in this session.
  let stand: Afspraak.Stand?

  init(_ afspraak: Afspraak, in sessie: Identifier, _ say: Wording) {
    (id, wie, wat) = (afspraak.id, say.wie(afspraak.gegevens), afspraak.gegevens.wat)
    stand = afspraak.standen.last { $0.sessie == sessie }
  }

  private var mark: String {
    switch stand?.soort {
    case .gedaan: "✓"
    case .loopt: "→"
    case .losgelaten: "○"
    case .andersGedaan: "≈"
    case nil: "·"
    }
  }

  private var style: Style {
    switch stand?.soort {
    case .gedaan, .andersGedaan: .done.bolded()
    case .loopt: .accent.bolded()
    case .losgelaten, nil: .quiet
    }
  }

  /// The mark with its word in a column of its own, and beside it who, what, and what it brought.
  func row(width: Int, _ say: Wording) -> Block {
    let column = 22
    let word = stand.map { say(.name(of: $0.soort)) } ?? say(.nogNietBesproken)
    let room = width - column
    let text =
      Line.wrapped(opening: Span("\(wie) ▸", .accent), wat, width: room, .text.bolded())
      + brought(width: room, say)
    let lines = text.enumerated().map { index, line in
      let label = index == 0 ? "\(mark) \(word)" : ""
      let padding = String(repeating: " ", count: max(1, column - TextWidth.of(label)))
      return Line([Span(label, style), Span(padding)] + line.spans)
    }
    return Block(lines: lines)
  }

  /// The mark, who and what, as lines.
  func plain(width: Int, _ say: Wording) -> Block {
    let lead = Span("\(mark) ", style)
    var block = Block(lines: Line.wrapped("\(wie): \(wat)", width: width, lead: lead))
    block.lines += brought(width: width - 2, say).map { Line([Span("  ")] + $0.spans) }
    return block
  }

  private func brought(width: Int, _ say: Wording) -> [Line] {
    guard let stand, !stand.bracht.isEmpty else { return [] }
    let isDone =
      switch stand.soort {
      case .gedaan, .andersGedaan: true
      case .loopt, .losgelaten: false
      }
    return Line.wrapped(stand.bracht, width: width, isDone ? .done : .text)
  }
}

/// A garland over the whole width: something was done, and that is worth a party.
private enum Slinger {
  /// Rows it takes, an empty one below it included.
  static let height = 3

  static func draw(on canvas: inout Canvas, in rect: Rect) {
    let bows = max(1, rect.width / 20)
    let inks: [Style] = [.accent, .light, .dream, .done]
    for bow in 0..<bows {
      let (left, right) = (rect.x + rect.width * bow / bows, rect.x + rect.width * (bow + 1) / bows)
      let width = right - left
      canvas.put(bow == 0 ? "╷" : "┬", at: Point(x: left, y: rect.y), style: .rule)
      canvas.put(
        "╰" + String(repeating: "─", count: width - 2) + "╯", at: Point(x: left, y: rect.y + 1), style: .rule)
      let flags = max(1, (width - 2) / 5)
      for flag in 0..<flags {
        let x = left + width * (2 * flag + 1) / (2 * flags)
        canvas.put("▼", at: Point(x: x, y: rect.y + 1), style: inks[(bow * flags + flag) % inks.count])
      }
    }
  }
}
