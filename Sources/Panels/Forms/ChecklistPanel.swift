import Screen
import SessionModel
import Text
import Wording

/// Points to be in order: what is, who takes on what isn't, and honestly what nobody has yet.
public struct ChecklistPanel: Panel {
  /// The form `checklist`.
  public init() {}

  /// What still needs somebody at the left, with the owner first; what is in order quietly at the right.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let points = points(etappe, scene.say)
    let (open, done) = (points.filter { !$0.klaar }, points.filter(\.klaar))
    let layout = Layout(rect, page: page, notities: scene.zichtbaar(etappe), scene)
    return layout.draw(on: &canvas) { width in
      (open + done).map { $0.plain(width: width) }
    } shape: { canvas, rect in
      if done.isEmpty { return board(open, .nogTeRegelen, page: page, scene.say, on: &canvas, in: rect) }
      if open.isEmpty { return board(done, .allesInOrde, page: page, scene.say, on: &canvas, in: rect) }
      let (right, left) = rect.split(right: rect.width * 2 / 5)
      let beside = Rect(x: left.x, y: left.y, width: left.width - 3, height: left.height)
      return board(open, .nogTeRegelen, page: page, scene.say, on: &canvas, in: beside)
        .and(board(done, .inOrde, page: page, scene.say, on: &canvas, in: right))
    }
  }

  /// The list stands there from the beginning.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    etappe.stap.punten.isEmpty && etappe.punten.isEmpty ? 0 : Rect.roomyHeight
  }

  /// How many are in order, have an owner, have nobody, and were not talked about.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let points = points(etappe, scene.say)
    guard !points.isEmpty else { return [scene.say(.geenPunten)] }
    let nobody = points.count { $0.stand == .niemand }
    let unasked = points.count { $0.stand == .open }
    var lines = [scene.say(.aantalInOrde, String(points.count(where: \.klaar)), String(points.count))]
    if nobody > 0 { lines.append(scene.say(.aantalNogNiemand, String(nobody))) }
    if unasked > 0 { lines.append(scene.say(.aantalNogBespreken, String(unasked))) }
    return lines
  }

  /// The points, each with whether it is in order and else who takes it on; and one more.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let say = scene.say
    let numbered = etappe.genummerdePunten
    let dingen = points(etappe, say).map { point in
      let known = etappe.punten.first { $0.tekst == point.tekst }
      return Form.Ding(
        id: "punt-\(point.tekst)", nummer: numbered.firstIndex(of: point.tekst).map { $0 + 1 },
        titel: point.tekst,
        detail: point.staat, klaar: known != nil, achtergehouden: false,
        velden: fields(known, scene),
        changes: { [stream = scene.stream, stap = etappe.id] values in
          let punt = Self.punt(point.tekst, values)
          return punt == known ? [] : [Change(stream, .puntGezet(stap, punt))]
        })
    }
    let more = Form.Ding(
      id: "erbij", titel: say(.nogEenPunt),
      klaar: true, achtergehouden: false,
      velden: [Form.Field(say(.veldPunt), verplicht: true)] + fields(nil, scene),
      changes: { [stream = scene.stream, stap = etappe.id] values in
        [Change(stream, .puntGezet(stap, Self.punt(values.answer(0), Array(values.dropFirst()))))]
      })
    return .formulier(Form(dingen: dingen + [more]))
  }

  private func fields(_ known: Sessie.Punt?, _ scene: Scene) -> [Form.Field] {
    let people = scene.sessie.deelnemers.map { (scene.naam($0), scene.naam($0)) }
    return [
      Form.Field(
        scene.say(.veldInOrde), .keuze(Form.Field.Option.jaNee(scene.say)),
        begin: known.map { $0.klaar ? Form.ja : Form.nee } ?? "", verplicht: true),
      Form.Field(
        scene.say(.veldEigenaar), .vrij(Form.Field.Option.list(people)), begin: known?.eigenaar ?? ""),
      Form.Field(scene.say(.veldOpmerking), begin: known?.opmerking ?? ""),
    ]
  }

  private static func punt(_ tekst: String, _ values: [String]) -> Sessie.Punt {
    Sessie.Punt(
      tekst: tekst, klaar: values.answer(0) == Form.ja, eigenaar: values.answer(1),
      opmerking: values.answer(2))
  }

  /// The points of the step in its order, then those that were added.
  private func points(_ etappe: Etappe, _ say: Wording) -> [Punt] {
    let own = Set(etappe.stap.punten)
    var seen: Set<String> = []
    let asked = etappe.stap.punten.filter { seen.insert($0).inserted }.map { tekst in
      etappe.punten.first { $0.tekst == tekst }.map { Punt($0, say) } ?? Punt(tekst)
    }
    return asked + etappe.punten.filter { !own.contains($0.tekst) }.map { Punt($0, say) }
  }

  /// A headed list, on as many pages as it needs; wide lists stand in two columns.
  private func board(
    _ points: [Punt], _ head: Phrase, page: Int, _ say: Wording, on canvas: inout Canvas, in rect: Rect
  ) -> Shown {
    let (top, body) = rect.split(top: 2)
    canvas.put(Wrap.oneLine(say(head), width: top.width), at: top.origin, style: .title, width: top.width)
    canvas.rule(y: top.y + 1, from: top.x, width: top.width)
    let grid = Grid(width: body.width, height: body.height, minimum: min(body.width, 40), gap: 3)
    let rows = grid.rows(points.count) { points[$0].plain(width: $1) }
    return Stack(rows, height: body.height, start: .first, gap: 1).draw(page: page, on: &canvas, in: body)
  }
}

/// A point of the list, as it is drawn.
private struct Punt {
  /// How far it is.
  enum Stand { case inOrde, opgepakt, niemand, open }

  let tekst, eigenaar, opmerking: String
  let stand: Stand
  /// How far it is, in words.
  let staat: String

  var klaar: Bool { stand == .inOrde }

  /// A point of which something is known.
  init(_ punt: Sessie.Punt, _ say: Wording) {
    (tekst, opmerking) = (punt.tekst, punt.opmerking)
    stand = punt.klaar ? .inOrde : punt.eigenaar.isEmpty ? .niemand : .opgepakt
    eigenaar = stand == .niemand ? say(.nogNiemand) : punt.eigenaar
    staat = stand == .inOrde ? say(.inOrde) : eigenaar
  }

  /// A point that was not talked about yet.
  init(_ tekst: String) {
    self.tekst = tekst
    (eigenaar, opmerking, stand, staat) = ("", "", .open, "")
  }

  /// The owner first where somebody is needed; what is in order is quiet.
  func plain(width: Int) -> Block {
    let inner = max(1, width - 2)
    var lines: [Line] =
      switch stand {
      case .inOrde: Line.wrapped(eigenaar.isEmpty ? tekst : "\(tekst) – \(eigenaar)", width: inner)
      case .open: Line.wrapped(tekst, width: inner)
      case .opgepakt:
        Line.wrapped(opening: Span("\(eigenaar) ▸", .accent.bolded()), tekst, width: inner, .text)
      case .niemand:
        Line.wrapped(opening: Span("\(eigenaar) ▸", .text.bolded()), tekst, width: inner, .text)
      }
    if !opmerking.isEmpty { lines += Line.wrapped(opmerking, width: inner, .quiet) }
    return Block(
      lines: lines.enumerated().map { index, line in Line([index == 0 ? mark : Span("  ")] + line.spans) })
  }

  private var mark: Span {
    switch stand {
    case .inOrde: Span("✓ ", .done.bolded())
    case .opgepakt: Span("● ", .accent)
    case .niemand: Span("○ ", .text)
    case .open: Span("· ", .quiet)
    }
  }
}
