import Panels
import Screen
import SessionModel
import Wording

/// The note-taker's desk: the note line and the form of the step, with what Enter makes of them.
///
/// The same desk stands in `noteer` and, when opened, at the foot of `zaal`.
public struct Desk: Sendable {
  /// The line for notes.
  public private(set) var line: NoteLine
  /// The form of a step that asks for more than notes.
  public private(set) var form = FormLine()
  private let sessie: Identifier
  private let terminal: String
  private var stap: StapID?
  private var tickets = 0

  /// A desk for a session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, id: Identifier) {
    (self.sessie, self.terminal) = (sessie, terminal)
    line = NoteLine(id: id)
  }

  /// What the step asks for now: its form, or notes.
  public func capture(_ scene: Scene) -> Capture {
    guard let etappe = scene.sessie.etappe else { return .lijn(NoteForm()) }
    let capture = panel(for: etappe.stap.vorm).capture(etappe, scene)
    // Who types in a step with a form writes a note; the form is back when the line is empty again.
    if line.isTouched, !form.isFilling, case .formulier = capture { return .lijn(NoteForm()) }
    return capture
  }

  /// What the hand of the note-taker is doing.
  public enum Posture: Hashable, Sendable {
    /// Writing notes.
    case line
    /// Choosing a thing to fill in.
    case choosing
    /// Filling one in.
    case filling

    /// Whether no field is open.
    var isResting: Bool { self != .filling }
  }

  /// What the hand is doing now.
  public func posture(_ scene: Scene) -> Posture {
    if form.isFilling { return .filling }
    if case .formulier = capture(scene) { return .choosing }
    return .line
  }

  /// Whether something is typed that is not kept yet.
  public var isEmpty: Bool { line.isEmpty && !form.isFilling }

  // MARK: Keys

  /// Takes a key of someone who is writing; `nil` when the key means nothing here.
  public mutating func handle(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    follow(scene)
    var wishes: [Wish]?
    switch capture(scene) {
    case .lijn(let noteForm): wishes = handle(key, noteForm, world, scene)
    case .formulier(let form): wishes = handle(key, form, world, scene)
    }
    guard let wishes else { return nil }
    return wishes + [.draft(draft)]
  }

  /// Another step has another form; what was typed in the line stays.
  private mutating func follow(_ scene: Scene) {
    guard scene.sessie.huidig != stap else { return }
    stap = scene.sessie.huidig
    if !form.isFilling {
      form = FormLine()
    }
  }

  private mutating func handle(
    _ key: Key, _ noteForm: NoteForm, _ world: World, _ scene: Scene
  ) -> [Wish]? {
    let speakers = Speakers(scene.sessie.deelnemers)
    if !line.pasted.isEmpty { return handlePaste(key, world, scene) }
    if line.isChoosing {
      switch key {
      case .tab: line.tab()
      case .escape: line.closeRow()
      case .char(let character):
        guard let label = LabelRow(noteForm, speakers, world.say).label(for: character) else { return [] }
        line.choose(label)
      default:
        line.closeRow()
        return handle(key, noteForm, world, scene)
      }
      return []
    }
    switch key {
    case .tab:
      line.tab()
      return []
    case .enter: return keepLine(world, scene)
    case .escape where !line.isEmpty:
      line.discard(next: world.newIdentifier())
      return [.tell(world.say(.regelLeeg))]
    case .up where line.editor.isEmpty && line.correcting == nil: return correctLast(scene)
    case .ctrl("z") where line.bringBack(): return []
    case .ctrl("z") where line.isEmpty, .ctrl("y") where line.isEmpty: return nil
    default:
      return line.type(key, speakers: speakers) ? [] : nil
    }
  }

  private mutating func handlePaste(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    switch key {
    case .enter:
      let lines = line.pasted
      guard !line.isPending, let stap = scene.sessie.huidig else { return [] }
      let changes = lines.map { text in
        Change(scene.stream, .notitieGemaakt(scene.gegevens(CleanText.note(text), line.labels, in: stap)))
      }
      return send(changes, line: true)
    case .escape: line.keepPasteTogether()
    default: break
    }
    return []
  }

  private mutating func handle(_ key: Key, _ form: Form, _ world: World, _ scene: Scene) -> [Wish]? {
    guard self.form.isFilling else { return choose(key, form, world, scene) }
    switch key {
    case .enter:
      guard !self.form.isPending else { return [] }
      if case .done(let changes) = self.form.enter(in: form) {
        guard !changes.isEmpty else {
          self.form.close()
          return []
        }
        return send(changes, line: false)
      }
    case .escape, .backTab: self.form.back()
    case .char(let letter) where self.form.editor.isEmpty || isChoice(form):
      if let option = option(letter, in: form) {
        self.form.answer(option.label)
        return handle(.enter, form, world, scene)
      }
      return self.form.type(key) ? [] : nil
    default: return self.form.type(key) ? [] : nil
    }
    return []
  }

  private mutating func choose(_ key: Key, _ form: Form, _ world: World, _ scene: Scene) -> [Wish]? {
    switch key {
    case .up: self.form.move(-1, in: form)
    case .down: self.form.move(1, in: form)
    case .enter: self.form.open(in: form)
    case .char, .paste, .tab: return handle(key, NoteForm(), world, scene)
    default: return nil
    }
    return []
  }

  private func isChoice(_ form: Form) -> Bool {
    if case .keuze = self.form.asked(in: form)?.soort { true } else { false }
  }

  private func option(_ letter: Character, in form: Form) -> Form.Field.Option? {
    guard case .keuze(let options) = self.form.asked(in: form)?.soort else { return nil }
    return options.first { $0.letter == letter }
  }

  // MARK: Keeping

  private mutating func keepLine(_ world: World, _ scene: Scene) -> [Wish]? {
    let text = line.text
    guard !line.isPending, let stap = scene.sessie.huidig else { return [] }
    guard !text.isEmpty else { return line.isEmpty ? nil : [] }
    if let id = line.correcting, let old = scene.sessie.notities[id] {
      return send(correction(of: old, text: text, scene), line: true)
    }
    let changes = scene.keeping(text, line.labels, in: stap, id: line.id)
    return changes.isEmpty ? [] : send(changes, line: true)
  }

  private func correction(of old: Notitie, text: String, _ scene: Scene) -> [Change] {
    var new = scene.gegevens(text, line.labels, in: old.gegevens.stap)
    new.achtergehouden = line.labels.achtergehouden
    let wijziging = Notitie.Wijziging(from: old.gegevens, to: new)
    var changes = [Change(scene.stream, .notitieGewijzigd(old.id, wijziging))]
    if line.labels.droom { changes += scene.dream(new) }
    return changes
  }

  private mutating func correctLast(_ scene: Scene) -> [Wish]? {
    guard let stap = scene.sessie.huidig,
      let last = scene.sessie.notities(in: stap).last(where: { $0.author == terminal })
    else { return nil }
    line.correct(last)
    return []
  }

  private mutating func send(_ changes: [Change], line isLine: Bool) -> [Wish] {
    tickets += 1
    if isLine { line.send(ticket: tickets) } else { form.send(ticket: tickets) }
    return [.write(changes, ticket: tickets)]
  }

  /// The write of this ticket ended.
  public mutating func settled(_ ticket: Int, kept: Bool, next: Identifier) {
    line.settle(ticket, kept: kept, next: next)
    form.settle(ticket, kept: kept)
  }

  // MARK: Drafts

  /// What is being typed; `nil` when nothing is.
  public var draft: DraftContent? {
    if form.isFilling {
      return DraftContent(
        terminal: terminal, sessie: sessie, stap: stap, text: form.editor.text, id: line.id,
        fields: form.draftFields)
    }
    guard !line.isEmpty else { return nil }
    let text = line.pasted.isEmpty ? line.editor.text : line.pasted.joined(separator: "\n")
    return DraftContent(
      terminal: terminal, sessie: sessie, stap: stap, text: text, id: line.id, fields: line.draftFields)
  }

  /// Takes up what was left in a draft.
  public mutating func adopt(_ draft: DraftContent, _ scene: Scene) {
    follow(scene)
    if case .formulier(let form) = capture(scene), self.form.adopt(draft, in: form) { return }
    line.adopt(draft)
  }
}
