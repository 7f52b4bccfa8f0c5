import Panels
import Screen
import SessionModel
import Text
import Wording

/// How many pages the harvest has, where another than the first is drawn.
struct ZaalPages: Region {
  let first: ZaalBody

  func drawn() -> Int { first.drawn().shown.pages }
}

/// All of zaal but what is typed and what lies over it: the question, the harvest, the dream, the route.
struct ZaalBody: Region {
  let scene: Scene
  /// The page of what does not fit.
  let page: Int
  let size: Size
  /// The rows of the foot.
  let height: Int
  /// What stands there; nothing where somebody types.
  let foot: [Line]

  private var say: Wording { scene.say }

  func drawn() -> (canvas: Canvas, shown: Shown) {
    var canvas = Canvas(size)
    let (below, rest) = canvas.bounds.split(bottom: height)
    // How much of it all is here stands beside the keys.
    canvas.put(foot, in: ZaalView.inset(below))
    let shown = drawBody(on: &canvas, in: rest)
    return (canvas, shown)
  }

  private func drawBody(on canvas: inout Canvas, in rect: Rect) -> Shown {
    if rect.height >= 8 { drawHeader(on: &canvas, in: rect.split(top: 2).taken) }
    guard let etappe = scene.etappe else { return .all(0) }
    let routeHeight = Route.height(in: canvas.size)
    if routeHeight > 0 {
      let below = rect.height >= 8 ? rect.split(top: 2).rest : rect
      Route(scene.sessie).draw(on: &canvas, in: below.split(bottom: routeHeight).taken)
    }
    let rest = ZaalView.bodyRoom(rect, canvas.size)
    let panel = panel(for: etappe.stap)
    if panel.asksItself(etappe) {
      return drawForm(panel, etappe, on: &canvas, in: ZaalView.ownRoom(rest))
    }
    let lines = Wrap.lines(etappe.stap.vraag, width: rest.width)
    guard lines.count <= rest.height else {
      return drawQuestionAlone(etappe.stap.vraag, on: &canvas, in: rest)
    }
    let needed = panel.shapeRows(etappe, scene)
    // The largest letters that leave the form its shape; where there is nothing to show yet, the room is the question's.
    let isAlone = needed == 0 && etappe.stap.regels.isEmpty && scene.sessie.kaart.isEmpty
    let sizes = [(BigLetters.large, 40), (.small, 40)] + (isAlone ? [(.small, 70)] : [])
    for (letters, share) in sizes {
      var trial = canvas
      let question = etappe.stap.vraag
      guard let below = drawQuestion(question, letters, share, on: &trial, in: rest) else { continue }
      let room = drawAboveForm(etappe, on: &trial, in: below)
      guard room.height >= needed else { continue }
      canvas = trial
      return drawForm(panel, etappe, on: &canvas, in: room)
    }
    let room = drawAboveForm(etappe, on: &canvas, in: drawQuestion(lines, on: &canvas, in: rest))
    return drawForm(panel, etappe, on: &canvas, in: room)
  }

  private func drawForm(
    _ panel: any Panel, _ etappe: Etappe, on canvas: inout Canvas, in rest: Rect
  ) -> Shown {
    let shown = panel.zaal(etappe, scene, on: &canvas, in: rest, page: page)
    if shown.pages > 1 {
      drawCount(say(.zoveelVan, String(shown.shown), String(shown.total)), on: &canvas, below: rest)
    }
    return shown
  }

  /// Tells how much of it all is here; on the row of the keys it keeps away from them.
  private func drawCount(_ count: String, on canvas: inout Canvas, below rest: Rect) {
    let last = canvas.size.rows - 1
    let row = min(rest.bottom, last)
    // Without a foot it stands on the last row, where that says nothing yet.
    guard rest.bottom <= last || canvas.row(row).allSatisfy({ $0 == " " }) else { return }
    let withKeys = count + " ↓↑"
    let start = rest.right - TextWidth.of(withKeys) - 1
    let isFree = (start..<rest.right).allSatisfy {
      canvas[Point(x: $0, y: row)].map { $0.text == " " } ?? true
    }
    canvas.putRight(isFree ? withKeys : count, in: rest, y: row, style: .quiet)
  }

  private func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    let room = rect.inset(horizontal: rect.width > 20 ? 1 : 0, vertical: 0)
    let title = [scene.sessie.titel, scene.casus?.alias ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    let time = clockText
    let left = room.width - (time.map { TextWidth.of($0) + 1 } ?? 0)
    canvas.put(Wrap.oneLine(title, width: left), at: room.origin, style: .title, width: room.width)
    if let time { canvas.putRight(time, in: room, y: room.y, style: .quiet) }
    canvas.rule(y: rect.y + 1, from: room.x, width: room.width)
  }

  /// The time of day, or with `klok: zaal` the minutes of this step that are left.
  private var clockText: String? {
    let time = scene.clock.read(scene.now).hourMinute
    switch scene.sessie.draaiboek?.klok {
    case .uit: return nil
    case .zaal:
      guard let etappe = scene.etappe else { return time }
      let left = Int64(etappe.minuten) - etappe.besteed(at: scene.now) / 60_000
      return left > 0 ? "\(say(.nogMinuten, String(left)))  \(time)" : time
    case .regie, nil: return time
    }
  }

  /// The question in block letters; `nil` where they would take more than their share of the rows, in percents.
  private func drawQuestion(
    _ question: String, _ letters: BigLetters, _ share: Int, on canvas: inout Canvas, in rect: Rect
  ) -> Rect? {
    let room = rect.height >= 10 ? rect.split(top: 1).rest : rect
    let limit = Size(columns: room.width, rows: room.height * share / 100)
    guard let big = letters.canvas(question, fitting: limit, style: .accent.bolded()) else { return nil }
    let block = room.split(top: big.size.rows + 1)
    canvas.draw(big, at: block.taken.origin)
    return block.rest
  }

  /// The question as bold text; it is always there whole.
  private func drawQuestion(_ lines: [String], on canvas: inout Canvas, in rect: Rect) -> Rect {
    let room = rect.height >= 10 ? rect.split(top: 1).rest : rect
    let block = room.split(top: lines.count + (room.height >= 10 ? 1 : 0))
    for (row, line) in lines.enumerated() where row < room.height {
      canvas.put(line, at: Point(x: room.x, y: room.y + row), style: .accent.bolded())
    }
    return block.rest
  }

  /// A question that takes more rows than there are: a page of it at a time.
  private func drawQuestionAlone(_ question: String, on canvas: inout Canvas, in rect: Rect) -> Shown {
    guard rect.height > 0 else { return .all(0) }
    // The last column is for the sign that there is more.
    let lines = Wrap.lines(question, width: max(1, rect.width - 1))
    let pages = (lines.count + rect.height - 1) / rect.height
    let first = min(max(0, page), pages - 1) * rect.height
    for (row, line) in lines.dropFirst(first).prefix(rect.height).enumerated() {
      canvas.put(
        line, at: Point(x: rect.x, y: rect.y + row), style: .accent.bolded(), width: rect.width)
    }
    if first + rect.height < lines.count {
      canvas.put("…", at: Point(x: rect.right - 1, y: rect.bottom - 1), style: .quiet)
    }
    return Shown(shown: 0, total: 0, pages: pages)
  }

  /// What lies between the question and the form: the dream, a card, the rules.
  private func drawAboveForm(_ etappe: Etappe, on canvas: inout Canvas, in rect: Rect) -> Rect {
    var rest = drawPinnedDream(etappe, on: &canvas, in: rect)
    rest = drawCard(on: &canvas, in: rest)
    return drawRules(etappe, on: &canvas, in: rest)
  }

  /// The dream stays in sight on every step after its own.
  private func drawPinnedDream(_ etappe: Etappe, on canvas: inout Canvas, in rect: Rect) -> Rect {
    // These show it themselves.
    guard !etappe.stap.vorm.toontDroom, let droom = scene.plan.droom,
      rect.height >= 4
    else { return rect }
    let lines = Wrap.lines("☁ " + scene.droomwoorden(droom), width: rect.width)
    let shown = min(lines.count, rect.height >= 12 ? 2 : 1)
    for row in 0..<shown {
      let isCut = row == shown - 1 && lines.count > shown
      let width = isCut ? rect.width - 1 : rect.width
      let column = canvas.put(
        lines[row], at: Point(x: rect.x, y: rect.y + row), style: .dream, width: width)
      if isCut { canvas.put("…", at: Point(x: column, y: rect.y + row), style: .dream) }
    }
    return rect.split(top: shown + (rect.height >= 8 ? 1 : 0)).rest
  }

  /// A question card lies on top of the harvest until it is put away.
  private func drawCard(on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard !scene.sessie.kaart.isEmpty, rect.height >= 3 else { return rect }
    let width = max(1, min(rect.width - 4, 60))
    let lines = Array(Wrap.lines(scene.sessie.kaart, width: width).prefix(max(1, rect.height - 2)))
    let block = rect.split(top: lines.count + 2)
    let columns = min(rect.width, (lines.map { TextWidth.of($0) }.max() ?? 0) + 4)
    let card = Rect(
      x: rect.x + (rect.width - columns) / 2, y: rect.y, width: columns, height: lines.count + 2)
    canvas.frame(card, .accent)
    for (row, line) in lines.enumerated() {
      canvas.putCentred(line, in: card, y: card.y + 1 + row, style: .text.bolded())
    }
    return block.rest
  }

  /// The rules of a step; reisgezelschap shows them beside the people.
  private func drawRules(_ etappe: Etappe, on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard !etappe.stap.vorm.toontRegels, !etappe.stap.regels.isEmpty, rect.height >= 8 else {
      return rect
    }
    let akkoord = Akkoord(scene.sessie)
    guard !akkoord.isCompleet else {
      let block = rect.split(top: 2)
      canvas.put([Line("✓ " + say(.allenAkkoord), .done)], in: block.taken)
      return block.rest
    }
    var lines = etappe.stap.regels.flatMap { regel in
      Wrap.lines(regel, width: max(1, rect.width - 2)).enumerated().map { ($0 == 0 ? "· " : "  ") + $1 }
    }
    // Before anything is told they are what this step is about.
    lines = Array(lines.prefix(etappe.notities.isEmpty ? rect.height - 3 : rect.height / 2))
    let agreed = akkoord.wel.map(\.naam).joined(separator: ", ")
    var rows = lines.map { Line($0, .quiet) }
    if !agreed.isEmpty { rows.append(Line("✓ " + say(.akkoordMetDeRegels, agreed), .done)) }
    let block = rect.split(top: rows.count + 1)
    canvas.put(rows, in: block.taken)
    return block.rest
  }
}
