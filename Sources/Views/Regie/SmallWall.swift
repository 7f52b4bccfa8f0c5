import Panels
import Screen
import SessionModel
import Text
import Wording

/// What the room sees, a row for each thing: not a picture in small, whose letters nobody could read.
struct SmallWall: Equatable {
  /// A row of it.
  enum Row: Equatable {
    case head(String, count: Int)
    case item(WallItem, letter: String)
  }

  /// The question, and the dream that stays in sight.
  var question = ""
  var dream = ""
  var rows: [Row] = []
  /// How many things stand on it, of how many.
  var shown = 0, total = 0
  /// The one table of which it shows the notes; `nil` while it shows all.
  var tafel: Int?
  var isBlack = false
  /// The word of its colours; `nil` where no terminal tells it.
  var thema: String?
  /// The note that is chosen to have the whole wall.
  var chosen: Identifier?

  /// What can be chosen, in the order of the rows.
  var choices: [Identifier] {
    rows.compactMap { if case .item(let item, _) = $0 { item.id } else { nil } }
  }

  /// Draws it in a box, at most as high as it needs; below it what can be done with a note.
  func draw(_ say: Wording, on canvas: inout Canvas, in rect: Rect) {
    guard rect.height >= 4, rect.width >= 12 else { return }
    if rect.height >= 10, !choices.isEmpty {
      let (foot, above) = rect.split(bottom: 1)
      let told = Wrap.oneLine(say(.kiesVoorDeWand), width: rect.width)
      canvas.put(told, at: foot.origin, style: .quiet, width: rect.width)
      return drawBox(say, on: &canvas, in: above)
    }
    drawBox(say, on: &canvas, in: rect)
  }

  private func drawBox(_ say: Wording, on canvas: inout Canvas, in rect: Rect) {
    let inner = rect.width - 4
    var lines = [Line(Wrap.oneLine(question, width: inner), .accent.bolded())]
    if !dream.isEmpty { lines.append(Line(Wrap.oneLine(dream, width: inner), .dream)) }
    let room = rect.height - 2 - lines.count - 1
    let fits = rows.count <= room
    let told = around(chosen, room: fits ? room : max(0, room - 1))
    if !told.isEmpty { lines.append(Line()) }
    lines += told.map { line($0, width: inner) }
    let more = rows.count - told.endIndex
    if !fits { lines.append(more > 0 ? Line(right: [Span(say(.nogMeer, String(more)), .quiet)]) : Line()) }
    let box = Rect(x: rect.x, y: rect.y, width: rect.width, height: min(rect.height, lines.count + 2))
    canvas.frame(box, isBlack ? .held : .rule)
    canvas.put(" \(title(say)) ", at: Point(x: box.x + 2, y: box.y), style: .title, width: inner)
    canvas.put(lines, in: box.inset(horizontal: 2, vertical: 1))
  }

  /// The rows that fit, so that the chosen one is among them.
  private func around(_ chosen: Identifier?, room: Int) -> ArraySlice<Row> {
    let place = rows.firstIndex { if case .item(let item, _) = $0 { item.id == chosen } else { false } }
    let first = chosen == nil ? 0 : max(0, min((place ?? 0) - room / 2, rows.count - room))
    return rows[min(first, rows.count)...].prefix(room)
  }

  private func title(_ say: Wording) -> String {
    let parts = [
      say(.zaalNu), thema ?? "", isBlack ? say(.zwart) : "",
      tafel.map { say(.tafelNummer, String($0)) } ?? "",
      total > 0 ? say(.zoveelVan, String(shown), String(total)) : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func line(_ row: Row, width: Int) -> Line {
    switch row {
    case .head(let text, let count): return Line(Wrap.oneLine("\(text) \(count)", width: width), .quiet)
    case .item(let item, let letter):
      let isChosen = item.id != nil && item.id == chosen
      var line = Line([isChosen ? Span("▸ ", .accent.bolded()) : item.drawnSign])
      if let number = item.number { line.add("\(number) ", .accent) }
      if let opening = item.opening { line.add(opening + " ", .accent) }
      let room = width - line.width - (letter.isEmpty ? 0 : TextWidth.of(letter) + 1)
      line.add(Wrap.oneLine(item.text, width: max(1, room)), isChosen ? .accent.bolded() : item.words)
      if !letter.isEmpty { line.right = [Span(letter, .quiet)] }
      return line
    }
  }
}

/// The small wall of a scene, made anew only when something was said.
struct SmallWallRegion: Region {
  /// The facilitator's scene; what may be projected of it is made here.
  let scene: Scene
  /// How the wall stands, and how large it is taken to be where no terminal tells it.
  let wand: Wandstand?
  let guess: Size

  static func == (one: SmallWallRegion, other: SmallWallRegion) -> Bool {
    one.wand == other.wand && one.guess == other.guess && one.scene.tellsTheSame(as: other.scene)
  }

  func drawn() -> SmallWall {
    var scene = scene.geprojecteerd
    scene.hasBlocks = wand?.hasBlocks ?? scene.hasBlocks
    // What it told of another step says nothing of this one.
    let here = wand.flatMap { $0.stap == scene.etappe?.id ? $0 : nil }
    if let tafel = here?.tafel { scene = scene.aan(tafel: tafel) }
    guard let etappe = scene.etappe, let wall = Wall(scene) else { return SmallWall() }
    let size = wand.map { Size(columns: $0.columns, rows: $0.rows) } ?? guess
    let foot = wand?.foot ?? 1
    let layout = Ladder.choose(
      wall, in: size, foot: foot,
      before: here.map { .init(stap: etappe.id, size: size, foot: foot, place: $0.place) })
    let turned = here?.turned ?? 0
    let pages = turned == 0 ? layout.firstPage : layout.pages
    return SmallWall(
      question: layout.question.isEmpty ? etappe.stap.vraag : layout.question, dream: layout.dream,
      rows: layout.told(pages, turned: turned).map { row($0, scene) },
      shown: layout.shown(pages, turned: turned).shown, total: layout.total, tafel: scene.tafel,
      isBlack: scene.sessie.zwart, thema: wand?.thema)
  }

  private func row(_ what: Placed.What, _ scene: Scene) -> SmallWall.Row {
    switch what {
    case .head(let text, let count): return .head(text, count: count)
    case .item(let item):
      let person = item.id.flatMap { scene.sessie.notities[$0]?.gegevens.deelnemer }
      let letter = person.flatMap(scene.sessie.toonletter(of:)).map(String.init)
      return .item(item, letter: letter ?? item.voice ?? "")
    }
  }
}
