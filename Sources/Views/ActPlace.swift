import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// A screen as the table of acts sees it: its keys, and what can be typed behind a slash on it.
public enum ActPlace: CaseIterable, Hashable, Sendable {
  case start, zaal, regie, noteer, oogst, terugkijken, teruglezen

  /// The keys of the screen, in the order of its footer and help.
  public func keys(_ say: Wording) -> KeyTable<Act.Name> {
    switch self {
    case .start: StartView.keys(say)
    case .zaal: ZaalView.keys(say)
    case .regie: RegieView.keys(say)
    case .noteer: NoteerView.keys(say)
    case .oogst: Harvest.keys(say)
    case .terugkijken: TerugkijkenView.keys(say)
    case .teruglezen: TeruglezenView.keys(say)
    }
  }

  /// What can be typed in a text field of the screen; none where there is no such field.
  public var typed: [Act] {
    let names: [Act.Name]
    switch self {
    case .start: return [Act.Name.thema, .hulp, .start, .stoppen].map(\.act)
    case .zaal:
      names = [.noteer, .oogst, .meer, .eerder, .thema, .hulp, .start, .stoppen]
      return Act.session.filter { !$0.isPrivate } + names.map(\.act)
    case .regie:
      names = [.noteer, .oogst, .herstel, .meer, .reizen, .verboden, .thema, .hulp, .start, .stoppen]
    case .noteer: names = [.oogst, .herstel, .verboden, .meer, .eerder, .thema, .hulp, .start, .stoppen]
    case .oogst, .terugkijken, .teruglezen: return []
    }
    return Act.session + names.map(\.act)
  }

  /// What stands above its help.
  var helpTitle: Phrase {
    switch self {
    case .start: .hulpBijStart
    case .zaal: .hulpBijZaal
    case .regie: .regieTitel
    case .noteer: .hulpBijNoteer
    case .oogst: .oogstInDeHand
    case .terugkijken: .terugkijken
    case .teruglezen: .hulpBijTeruglezen
    }
  }

  /// Keys first, then what can be typed; what cannot be done in this scene says why.
  ///
  /// - Parameter between: what stands between the two.
  func help(_ say: Wording, _ scene: Scene?, between: [KeyHint] = []) -> [KeyHint] {
    let table = keys(say)
    let pressed = zip(table.rows, table.help()).map { row, hint in
      guard row.intent != .verder else { return scene.flatMap { nextCase(hint.name, $0) } ?? hint }
      guard let why = why(row.intent.act, say, scene) else { return hint }
      return KeyHint(name: hint.name, label: "\(hint.label) · \(why)")
    }
    let slashed = typed.map {
      KeyHint(name: "/" + say($0.word), label: why($0, say, scene) ?? say($0.help))
    }
    let doors = self == .zaal ? [Phrase.deurNoteer, .deurRegie].map { KeyHint(door: $0, say) } : []
    return pressed + doors + between + slashed
  }

  /// What a line of the note-taker can be in the step of now, on the screens that have one.
  func lines(_ scene: Scene) -> [KeyHint] {
    switch self {
    case .zaal, .regie, .noteer:
      scene.sessie.gesloten == nil
        ? LineExample.all(in: LinePlace(scene.sessie.etappe, scene)).map(KeyHint.init)
        : [nextCase("→", scene)].compactMap(\.self)
    case .start, .oogst, .terugkijken, .teruglezen: []
    }
  }

  /// Past a closed session zaal goes on to the next casus: told here alone, for it is no word below a child's dream.
  private func nextCase(_ key: String, _ scene: Scene) -> KeyHint? {
    self == .zaal && scene.sessie.gesloten != nil
      ? KeyHint(name: key, label: scene.say(.volgendeCasus)) : nil
  }

  /// Why an act cannot be done now.
  private func why(_ act: Act, _ say: Wording, _ scene: Scene?) -> String? {
    scene.flatMap(act.obstacle).map { say(.kanNuNiet, $0.sentence(say)) }
  }
}

extension KeyHint {
  /// Another screen, by the words that open it in a second terminal.
  init(door: Phrase, _ say: Wording) {
    // What is typed may name a folder with a bar in it; what it is has none.
    let (text, bar) = (say(door), say(door).lastIndex(of: "|"))
    self.init(
      name: bar.map { String(text[..<$0]) } ?? text, label: bar.map { String(text[$0...].dropFirst()) } ?? "")
  }

  /// A line that is typed, and what it says.
  public init(_ example: LineExample) { self.init(name: example.line, label: example.says) }
}

extension KeyTable.Row where Intent == Act.Name {
  /// The keys of an act on a screen, with the act's own label unless this screen says it in another way.
  init(
    _ keys: [Key], _ act: Act, _ say: Wording, label: Phrase? = nil, short: Phrase? = nil,
    inFooter: Bool = true, priority: Int = 0
  ) {
    self.init(
      keys, act.name, say(label ?? act.label), short: short.map { say($0) }, inFooter: inFooter,
      priority: priority)
  }
}

extension Act {
  /// What happens of an act that means the same on every screen.
  ///
  /// - Parameters:
  ///   - target: what it is done to, where that is in the hand.
  ///   - scene: the session on screen; `nil` where there is none.
  func wishes(
    _ argument: String, on target: Target? = nil, _ scene: Scene?, _ world: World
  ) throws(ActRefusal) -> [Wish] {
    if case .none = self.argument, !argument.isEmpty { throw .takesNothing(name) }
    switch reach {
    case .session: return try writing(argument, target, scene, world)
    case .history(let isUndo): return [isUndo ? .undo : .redo]
    case .screen(let what):
      switch what {
      case .thema: return [try theme(argument)]
      case .start: return [.show(.start)]
      case .stoppen: return [.leave]
      case .noteer, .oogst, .herstel, .verboden, .meer, .eerder, .hulp, .voorlezen, .casussen, .reizen,
        .sessies,
        .afspraken, .draden, .lijsten, .bewaarlijst, .zet,
        .lees, .zoek, .nakijken, .indelen:
        throw .notHere(name)
      }
    case .hand(let what):
      switch what {
      case .onderbreken: return [.tell(world.say(.stoppenMet))]
      case .merk, .welke, .klaar, .opdracht, .bewaar, .label, .verbeter, .veldTerug, .open, .wissel, .tabblad,
        .vernauw, .filter, .inDraad, .terugspelen, .lijst,
        .inzien, .teruglezen, .treffer, .trefferTerug:
        throw .notHere(name)
      }
    }
  }

  /// What a key comes to on a screen without a line or a session: nothing, where it cannot be done there.
  func wishes(_ world: World) -> [Wish] { (try? wishes("", nil, world)) ?? [] }

  /// What an act about the session writes and tells.
  private func writing(
    _ argument: String, _ target: Target?, _ scene: Scene?, _ world: World
  ) throws(ActRefusal) -> [Wish] {
    guard let scene else { throw .notHere(name) }
    var changes = try changes(argument, target, scene, world)
    // What is held back is not told, and it is not lost by an act that keeps what was there.
    if scene.isGeprojecteerd, let whole = world.scene(scene.sessie.id) {
      changes = (try? self.changes(argument, target, whole, world)) ?? changes
    }
    guard !changes.isEmpty else { return [] }
    return (tells(changes, scene).map { [.tell($0)] } ?? []) + [.write(changes, ticket: 0)]
  }

  private func changes(
    _ argument: String, _ target: Target?, _ scene: Scene, _ world: World
  ) throws(ActRefusal) -> [Change] {
    guard let target else { return try changes(argument, scene, world.means) }
    return try changes(argument, on: target, scene, world.means)
  }

  /// Words that may not be on the projector, with commas between them; `weg` forgets those there are.
  func forbid(_ argument: String, _ scene: Scene, _ world: World) throws(ActRefusal) -> [Wish] {
    let words = Act.words(argument)
    guard !words.isEmpty else { throw .asksMore(name) }
    return [.forbid(words == [world.say(.weg)] ? [] : words, in: scene.sessie.id)]
  }

  /// The words in a line of them.
  private static func words(_ argument: String) -> [String] {
    argument.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }

  /// What the words that stand behind the slash will hold back, told before they are kept; `nil` for any other act.
  static func vooraf(_ typed: String, _ scene: Scene, _ world: World) -> String? {
    guard let line = try? ActLine(typed, world.say), line.act.name == .verboden else { return nil }
    let words = words(line.argument)
    guard !words.isEmpty, words != [world.say(.weg)] else { return nil }
    return world.say.sentence(
      for: Vooraf(words, in: scene.sessie, atMost: Vooraf.whileTyped), isPrivate: true)
  }

  private func theme(_ argument: String) throws(ActRefusal) -> Wish {
    if argument.isEmpty { return .nextTheme }
    let found = Theme.allCases.filter { $0.rawValue.hasPrefix(argument.folded) }
    guard let theme = found.first, found.count == 1 else { throw .notUnderstood(.thema, argument) }
    return .theme(theme)
  }
}
