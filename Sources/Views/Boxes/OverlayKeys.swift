import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What a key in a box comes to: never a change of its own, but an act and what would be typed behind it.
extension Overlay {
  enum Outcome {
    /// The box is like this now; `nil` when it is closed.
    case box(Overlay?)
    /// This act is to be done with this argument; then this box is open.
    case act(Act.Name, String, then: Overlay? = nil)
    /// A line behind a slash, typed where something else was asked.
    case line(String)
    /// A character that begins nothing in a list: it was meant for another window.
    case stray
  }

  /// Takes one key.
  ///
  /// - Parameter hints: the keys that the help tells of.
  func take(
    _ key: Key, hints: @autoclosure () -> [KeyHint], _ world: World, _ scene: Scene
  ) -> Outcome {
    if key == .escape { return .box(nil) }
    switch self {
    case .help(let from): return .box(Overlay.help(key, from: from, of: hints(), in: world.size))
    case .stephelp(let from):
      return .box(Overlay.help(key, from: from, of: hints(), in: world.size)?.helpRow.map(Overlay.stephelp))
    case .reizen(let from):
      let rows = world.reizenhints(scene.casus?.id)
      return .box(Overlay.help(key, from: from, of: rows, in: world.size)?.helpRow.map(Overlay.reizen))
    case .stappen(let picker): return Overlay.step(key, picker, scene)
    case .sluiten: return Overlay.closing(key)
    case .kaarten(let picker):
      let cards = Overlay.cards(world)
      return Overlay.choose(key, picker, cards.map(\.item), Overlay.kaarten) {
        .act(.kaart, cards[$0].argument)
      }
    case .invoegen(let picker):
      let choices = Overlay.insertions(world)
      return Overlay.choose(key, picker, choices.map(\.item), Overlay.invoegen) { index in
        choices[index].argument.map { .act(.invoegen, $0) }
          ?? .box(.eigenVraag(LineEditor(limit: CleanText.lineLimit)))
      }
    case .eigenVraag(let editor): return Overlay.ownQuestion(key, editor, world.say)
    }
  }

  /// Chooses from a list.
  private static func choose(
    _ key: Key, _ picker: ListPicker, _ items: [ListPicker.Item], _ box: (ListPicker) -> Overlay,
    _ chosen: (Int) -> Outcome
  ) -> Outcome {
    var picker = picker
    switch picker.handle(key, items) {
    case .chosen(let index): return chosen(index)
    case .moved: return .box(box(picker))
    case .ignored:
      if case .char = key { return .stray }
      return .box(box(picker))
    }
  }

  /// Goes to a step, or moves the chosen one up or down the line.
  private static func step(_ key: Key, _ picker: ListPicker, _ scene: Scene) -> Outcome {
    let (place, count) = (picker.selected, scene.sessie.stappen.count)
    guard scene.sessie.huidig != nil, place < count else { return .box(nil) }
    func move(to other: Int) -> Outcome {
      guard (0..<count).contains(other) else { return .box(.stappen(picker)) }
      return .act(.verplaats, "\(place + 1) \(other + 1)", then: .stappen(ListPicker(selected: other)))
    }
    switch key {
    case .ctrlUp, .altUp, .shiftUp: return move(to: place - 1)
    case .ctrlDown, .altDown, .shiftDown: return move(to: place + 1)
    default: return choose(key, picker, steps(scene), Overlay.stappen) { .act(.stap, String($0 + 1)) }
    }
  }

  private static func closing(_ key: Key) -> Outcome {
    switch key {
    case .char("k"): .act(.blad, ReadingActs.kort)
    case .enter: .act(.sluit, "")
    default: .box(nil)
    }
  }

  private static func ownQuestion(_ key: Key, _ editor: LineEditor, _ say: Wording) -> Outcome {
    guard key == .enter else {
      var editor = editor
      _ = editor.handle(key)
      return .box(.eigenVraag(editor))
    }
    if let typed = ActLine.typed(in: editor.text) { return .line(typed) }
    let vraag = CleanText.oneLine(ActLine.literal(editor.text))
    // Under the name that such a step has: a question that is also the name of a step is a question here.
    return vraag.isEmpty ? .box(nil) : .act(.invoegen, "\(say(.tussenstop)) | \(vraag)")
  }

  // MARK: What is listed

  /// The steps of the session by their numbers.
  ///
  /// - Parameter detail: what is known of a step.
  static func steps(_ scene: Scene, _ detail: (Etappe) -> String = { _ in "" }) -> [ListPicker.Item] {
    scene.sessie.stappen.enumerated().map { number, etappe in
      ListPicker.Item(titel: "\(number + 1) \(etappe.stap.naam)", detail: detail(etappe))
    }
  }

  /// The question cards and behind them the patroonbrekers, each with its number; behind those what worked in other regions,
  /// as it would lie on the wall.
  static func cards(_ world: World) -> [(item: ListPicker.Item, argument: String)] {
    let say = world.say
    let own =
      Phrase.vraagkaarten.map { ListPicker.Item(titel: say($0)) }
      + Phrase.patroonbrekers.map { ListPicker.Item(titel: say($0), detail: say(.patroonbreker)) }
    return own.enumerated().map { ($1, String($0 + 1)) }
      + world.overview.elders.prefix(Overlay.meesteElders).map { les in
        let card = say(.kaartVanElders, les.zaadje.werkte)
        return (ListPicker.Item(titel: card, detail: say.gelukt(les.regios)), card)
      }
  }

  /// So many things from elsewhere are offered at most: those that worked in most regions.
  private static let meesteElders = 7

  /// Every step of every draaiboek and what puts it in, after a question of one's own.
  static func insertions(_ world: World) -> [(item: ListPicker.Item, argument: String?)] {
    let own = ListPicker.Item(titel: world.say(.eigenVraag))
    let pictures = Beeld.allCases.map { beeld in
      let detail = "\(world.say(.vraag(of: beeld))) · \(world.say(.plaatjes))"
      return (ListPicker.Item(titel: world.say(.naam(of: beeld)), detail: detail), String?(beeld.rawValue))
    }
    return [(own, nil)] + pictures
      + world.draaiboeken.insertable().map { stap, titel in
        let item = ListPicker.Item(titel: stap.naam, detail: "\(stap.vraag) · \(titel)")
        return (item, stap.wholeName(in: titel))
      }
  }
}
