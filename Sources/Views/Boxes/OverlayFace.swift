import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// How a box looks.
extension Overlay {
  /// Draws the box over a screen.
  ///
  /// - Parameters:
  ///   - help: the title of the help, and the keys that it tells of.
  ///   - detail: what the list of steps says of a step.
  func draw(
    help: (title: Phrase, hints: [KeyHint]), detail: (Etappe) -> String, _ world: World, _ scene: Scene,
    on canvas: inout Canvas
  ) {
    let say = world.say
    switch self {
    case .help(let from), .stephelp(let from):
      Overlay.drawHelp(say(help.title), help.hints, from: from, on: &canvas)
    case .reizen(let from):
      Overlay.drawHelp(say(.kopEerdereReizen), world.reizenhints(scene.casus?.id), from: from, on: &canvas)
    case .stappen(let picker): draw(picker, Overlay.steps(scene, detail), say(.gaNaarStap), on: &canvas)
    case .kaarten(let picker):
      draw(picker, Overlay.cards(world).map(\.item), say(.vraagkaartNaam), on: &canvas)
    case .invoegen(let picker):
      draw(picker, Overlay.insertions(world).map(\.item), say(.voegStapIn), on: &canvas)
    case .eigenVraag(let editor): drawQuestion(editor, world, on: &canvas)
    case .sluiten: drawClosing(scene, say, on: &canvas)
    }
  }

  private func drawQuestion(_ editor: LineEditor, _ world: World, on canvas: inout Canvas) {
    let room = Overlay.box(world.say(.eigenVraag), rows: 1, columns: 60, on: &canvas)
    let window = world.masked(typing: editor).window(width: max(1, room.width), height: 1)
    canvas.put(window.rows[0], at: room.origin, width: room.width)
    canvas.place(cursorAt: Point(x: room.x + window.cursor.x, y: room.y))
  }

  private func drawClosing(_ scene: Scene, _ say: Wording, on canvas: inout Canvas) {
    let columns = max(1, min(56, canvas.size.columns - 4))
    let open = scene.sessie.vraagt ? say.nogNietGevraagd(scene.teruglezing.nietGevraagd) : nil
    let short = scene.kortLezen == nil ? "" : say(.eerstKort)
    let asked = open.map { "\n" + $0 + "\n" + short + say(.kanLater) } ?? ""
    let lines = Wrap.lines(say(.laatsteStapVraag) + asked, width: columns)
    let room = Overlay.box(say(.sessieSluiten), rows: lines.count, columns: columns, on: &canvas)
    canvas.put(lines.map { Line($0) }, in: room)
    canvas.place(cursorAt: room.origin)
  }

  private func draw(
    _ picker: ListPicker, _ items: [ListPicker.Item], _ title: String, on canvas: inout Canvas
  ) {
    let width = items.map { TextWidth.of($0.titel) + TextWidth.of($0.detail) + 4 }.max() ?? 0
    let room = min(width, max(1, canvas.size.columns - 4))
    let rows = min(ListPicker.rows(items, width: room), max(1, canvas.size.rows - 6))
    picker.draw(items, on: &canvas, in: Overlay.box(title, rows: rows, columns: width, on: &canvas))
  }
}
