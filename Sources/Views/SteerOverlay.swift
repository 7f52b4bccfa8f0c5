import Panels
import Screen
import SessionModel
import Wording

/// The acts of driving that open a box, and their boxes: what their keys do, and what they look like.
extension SteerView {
  /// Opens the box in which an act asks for what was not typed; `nil` when the act needs none.
  mutating func openBox(for name: Act.Name, _ argument: String, _ scene: Scene) -> [Wish]? {
    let isOpen = scene.sessie.gesloten == nil
    switch name {
    case .verder where isOpen && scene.stap(1) == nil, .overslaan where isOpen && scene.stap(1) == nil:
      overlay = .sluiten
    case .stap where argument.isEmpty: overlay = .stappen(ListPicker(selected: scene.place))
    case .kaart where argument.isEmpty && scene.sessie.kaart.isEmpty: overlay = .kaarten(ListPicker())
    case .invoegen where argument.isEmpty || scene.sessie.lacks(argument):
      overlay = .invoegen(ListPicker())
      return [.list(.draaiboeken)]
    case .hulp: overlay = .help(from: 0)
    default: return nil
    }
    return []
  }

  mutating func handleOverlay(_ key: Key, _ world: World, _ scene: Scene) -> [Wish] {
    if key == .escape {
      overlay = nil
      return []
    }
    switch overlay {
    case .help(let from):
      overlay = Overlay.help(key, from: from, of: helpPlace.help(world.say, scene), in: world.size)
    case .stappen(let picker): return handleSteps(key, picker, scene)
    case .sluiten: return handleClosing(key, world, scene)
    case .kaarten(let picker): return handleCards(key, picker, world, scene)
    case .invoegen(let picker): return handleInsertion(key, picker, world, scene)
    case .eigenVraag(let editor): return handleOwnQuestion(key, editor, world, scene)
    case nil: break
    }
    return []
  }

  /// What was chosen from a list; a character that begins nothing in it was meant for another window, and
  /// closes it before Enter chooses something.
  private mutating func chosen(_ outcome: ListPicker.Outcome, _ key: Key, _ scene: Scene) -> Int? {
    if case .chosen(let index) = outcome { return index }
    if outcome == .ignored, case .char = key { (overlay, mistyped) = (nil, scene.now) }
    return nil
  }

  private mutating func handleClosing(_ key: Key, _ world: World, _ scene: Scene) -> [Wish] {
    overlay = nil
    if key == .char("k"), let short = scene.kortLezen { return [.write(short, ticket: 0)] }
    guard key == .enter else { return [] }
    return [.write(world.state.closing(scene.sessie.id), ticket: 0)]
  }

  // MARK: Steps

  /// Goes to a step, or moves the chosen one up or down the line.
  private mutating func handleSteps(_ key: Key, _ picker: ListPicker, _ scene: Scene) -> [Wish] {
    var picker = picker
    let stappen = scene.sessie.stappen
    guard let here = scene.sessie.huidig, stappen.indices.contains(picker.selected) else {
      overlay = nil
      return []
    }
    let chosen = stappen[picker.selected].id
    switch key {
    case .ctrlUp, .altUp, .shiftUp:
      guard picker.selected > 0 else { return [] }
      let before = picker.selected > 1 ? stappen[picker.selected - 2].id : nil
      overlay = .stappen(ListPicker(selected: picker.selected - 1))
      return [.write([Change(scene.stream, .stapVerplaatst(chosen, na: before))], ticket: 0)]
    case .ctrlDown, .altDown, .shiftDown:
      guard picker.selected + 1 < stappen.count else { return [] }
      let after = stappen[picker.selected + 1].id
      overlay = .stappen(ListPicker(selected: picker.selected + 1))
      return [.write([Change(scene.stream, .stapVerplaatst(chosen, na: after))], ticket: 0)]
    default:
      let outcome = picker.handle(key, stepItems(scene))
      overlay = .stappen(picker)
      guard let index = self.chosen(outcome, key, scene) else { return [] }
      overlay = nil
      let target = stappen[index].id
      guard target != here else { return [] }
      return [.write([Change(scene.stream, .stapGekozen(van: here, naar: target))], ticket: 0)]
    }
  }

  private func stepItems(_ scene: Scene) -> [ListPicker.Item] {
    scene.sessie.stappen.enumerated().map { number, etappe in
      let mark = etappe.overgeslagen ? "◌" : etappe.bezoeken.isEmpty ? "○" : "●"
      return ListPicker.Item(titel: "\(number + 1) \(etappe.stap.naam)", detail: mark)
    }
  }

  // MARK: Cards and steps to put in

  private mutating func handleCards(
    _ key: Key, _ picker: ListPicker, _ world: World, _ scene: Scene
  ) -> [Wish] {
    var picker = picker
    let cards = Phrase.vraagkaarten.map { ListPicker.Item(titel: world.say($0)) }
    let outcome = picker.handle(key, cards)
    overlay = .kaarten(picker)
    guard let index = chosen(outcome, key, scene) else { return [] }
    overlay = nil
    return [.write([Change(scene.stream, .kaartGetrokken(cards[index].titel))], ticket: 0)]
  }

  /// Every step of every draaiboek, after a question of one's own.
  private func insertions(_ world: World) -> [(item: ListPicker.Item, stap: Stap?)] {
    let own = ListPicker.Item(titel: world.say(.eigenVraag))
    return [(own, nil)]
      + world.insertable().map { stap, titel in
        (ListPicker.Item(titel: stap.naam, detail: "\(stap.vraag) · \(titel)"), stap)
      }
  }

  private mutating func handleInsertion(
    _ key: Key, _ picker: ListPicker, _ world: World, _ scene: Scene
  ) -> [Wish] {
    var picker = picker
    let choices = insertions(world)
    let outcome = picker.handle(key, choices.map(\.item))
    overlay = .invoegen(picker)
    guard let index = chosen(outcome, key, scene) else { return [] }
    guard let stap = choices[index].stap else {
      overlay = .eigenVraag(LineEditor(limit: CleanText.lineLimit))
      return []
    }
    overlay = nil
    return insert(stap, world, scene)
  }

  private mutating func handleOwnQuestion(
    _ key: Key, _ editor: LineEditor, _ world: World, _ scene: Scene
  ) -> [Wish] {
    var editor = editor
    guard key == .enter else {
      _ = editor.handle(key)
      overlay = .eigenVraag(editor)
      return []
    }
    if let typed = ActLine.typed(in: editor.text) { return enterInBox(typed, world, scene) }
    overlay = nil
    let vraag = CleanText.oneLine(ActLine.literal(editor.text))
    guard !vraag.isEmpty else { return [] }
    return insert(.tussenstop(vraag, world.say), world, scene)
  }

  /// An act typed where a question was asked; the box stays open when it cannot be done.
  private mutating func enterInBox(_ typed: String, _ world: World, _ scene: Scene) -> [Wish] {
    let box = overlay
    overlay = nil
    do throws(ActRefusal) {
      let line = try ActLine(typed, world.say)
      return try perform(line.act.name, line.argument, world, scene)
    } catch {
      overlay = box
      return [.tell(error.sentence(world.say))]
    }
  }

  /// Puts a step in after this one and goes there.
  private func insert(_ stap: Stap, _ world: World, _ scene: Scene) -> [Wish] {
    guard let here = scene.sessie.huidig else { return [] }
    let id = world.newIdentifier()
    return [
      .write([Change(scene.stream, .stapIngevoegd(stap, na: here), id: id)], ticket: 0),
      .write([Change(scene.stream, .stapGekozen(van: here, naar: StapID(id.text)))], ticket: 0),
    ]
  }

  // MARK: Drawing

  func drawOverlay(_ world: World, _ scene: Scene, on canvas: inout Canvas) {
    let say = world.say
    switch overlay {
    case .help(let from):
      let hints = helpPlace.help(say, scene)
      Overlay.drawHelp(say(helpPlace.helpTitle), hints, from: from, on: &canvas)
    case .stappen(let picker): draw(picker, stepItems(scene), say(.gaNaarStap), on: &canvas)
    case .kaarten(let picker):
      draw(picker, Phrase.vraagkaarten.map { .init(titel: say($0)) }, say(.vraagkaartNaam), on: &canvas)
    case .invoegen(let picker): draw(picker, insertions(world).map(\.item), say(.voegStapIn), on: &canvas)
    case .eigenVraag(let editor):
      let room = Overlay.box(say(.eigenVraag), rows: 1, columns: 60, on: &canvas)
      let window = world.masked(typing: editor).window(width: max(1, room.width), height: 1)
      canvas.put(window.rows[0], at: room.origin, width: room.width)
      canvas.place(cursorAt: Point(x: room.x + window.cursor.x, y: room.y))
    case .sluiten:
      let columns = max(1, min(56, canvas.size.columns - 4))
      let open = scene.sessie.vraagt ? say.nogNietGevraagd(scene.teruglezing.nietGevraagd) : nil
      let short = scene.kortLezen == nil ? "" : say(.eerstKort)
      let asked = open.map { "\n" + $0 + "\n" + short + say(.kanLater) } ?? ""
      let lines = Wrap.lines(say(.laatsteStapVraag) + asked, width: columns)
      let room = Overlay.box(say(.sessieSluiten), rows: lines.count, columns: columns, on: &canvas)
      canvas.put(lines.map { TextRow($0) }, in: room)
      canvas.place(cursorAt: room.origin)
    case nil: break
    }
  }

  private func draw(
    _ picker: ListPicker, _ items: [ListPicker.Item], _ title: String, on canvas: inout Canvas
  ) {
    let width = items.map { TextWidth.of($0.titel) + TextWidth.of($0.detail) + 4 }.max() ?? 0
    let rows = min(items.count, max(1, canvas.size.rows - 6))
    picker.draw(items, on: &canvas, in: Overlay.box(title, rows: rows, columns: width, on: &canvas))
  }
}
