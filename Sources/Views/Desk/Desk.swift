import Acts
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
  let terminal: String
  private var stap: StapID?
  /// The step in which the words of the line were begun; they stay there wherever the room goes.
  private var begun: StapID?
  /// Whether the form is that of an afspraak whose words stand in the line.
  private var isAgreeing = false
  private var tickets = 0
  /// What was asked about the line before, while the room reads back.
  private(set) var vraag: Leesvraag?

  /// A desk for a session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, id: Identifier) {
    (self.sessie, self.terminal) = (sessie, terminal)
    line = NoteLine(id: id)
  }

  /// What the step asks for now: its form, or notes.
  public func capture(_ scene: Scene) -> Capture {
    if isAgreeing, form.isFilling { return .formulier(LosseAfspraak.form(scene)) }
    // Who types in a step with a form writes a note; the form is back when the line is empty again.
    guard form.isTouched || !line.isTouched, let etappe = etappe(scene) else { return .lijn(noteForm(scene)) }
    let capture = panel(for: etappe.stap).capture(etappe, scene)
    if !form.isTouched, case .formulier(let asked) = capture, asked.items.isEmpty {
      return .lijn(noteForm(scene))
    }
    return capture
  }

  /// The labels that a note can carry now.
  private func noteForm(_ scene: Scene) -> NoteForm {
    etappe(scene).map { panel(for: $0.stap).noteForm($0, scene) } ?? NoteForm()
  }

  /// The step the hand is in: what one is filling in or typing goes on wherever the room goes.
  func etappe(_ scene: Scene) -> Etappe? {
    if form.isTouched { return stap.flatMap(scene.etappe) }
    return begun.flatMap { scene.etappe($0) } ?? scene.etappe
  }

  /// The name of that step.
  func hand(_ scene: Scene) -> StapID? {
    guard form.isTouched || begun ?? scene.sessie.huidig != scene.sessie.huidig else {
      return scene.sessie.huidig
    }
    return etappe(scene)?.id
  }

  /// The step in which the words of the line will stand, when the room is somewhere else by now.
  func elsewhere(_ scene: Scene) -> Etappe? {
    begun == scene.sessie.huidig || line.correcting != nil ? nil : begun.flatMap(scene.etappe)
  }

  /// The form as it is in this scene: one in which nothing was typed closes when the room goes on.
  func form(in scene: Scene) -> FormLine {
    form.isTouched || scene.sessie.huidig == stap ? form : FormLine()
  }

  /// Whether something is typed that is not kept yet.
  public var isEmpty: Bool { line.isEmpty && !form.isFilling }

  // MARK: Keys

  /// Takes a key of someone who is writing; `nil` when the key means nothing here.
  public mutating func handle(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    follow(scene)
    let wishes: [Wish]? =
      switch capture(scene) {
      case .lijn(let noteForm): handle(key, noteForm, world, scene)
      case .formulier(let form): handle(key, form, world, scene)
      }
    if !form.isFilling { isAgreeing = false }
    begun = line.isEmpty ? nil : begun ?? scene.sessie.huidig
    guard let wishes else { return nil }
    // Before the write: what is durable is a draft no more.
    return [.draft(draft)] + wishes
  }

  /// Another step has another form; what was typed in the line stays.
  private mutating func follow(_ scene: Scene) {
    guard scene.sessie.huidig != stap, !form.isTouched else { return }
    (stap, form) = (scene.sessie.huidig, FormLine())
    // What is written in silence is nobody's, unless a voice is chosen there.
    if scene.etappe?.stap.vorm.isStil == true, line.isEmpty { line.choose(.spreker(nil, nil)) }
    if line.isEmpty, case .lijn(let noteForm) = capture(scene) { line.keep(vakken: noteForm.vakken) }
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
    case .right where line.isEmpty, .left where line.isEmpty: return turn(key == .right ? 1 : -1, scene)
    case .escape where line.isPending: return [.tell(world.say.sentence(for: .busy))]
    case .escape where !line.isEmpty: return discardLine(world)
    case .up where line.editor.isEmpty && line.correcting == nil: return correctLast(scene)
    case .ctrl("z"), .ctrl("y"): return step(key, world, speakers)
    default:
      return line.type(key, speakers: speakers) ? [] : nil
    }
  }

  /// Undo and redo are of the typing while there is any, and of what was kept otherwise.
  private mutating func step(_ key: Key, _ world: World, _ speakers: Speakers) -> [Wish]? {
    let isUndo = key == .ctrl("z")
    if isUndo, line.bringBack() { return [] }
    if !isUndo || !line.isEmpty, line.type(key, speakers: speakers) { return [] }
    guard line.isEmpty else { return [.tell(world.say(isUndo ? .nietsOngedaan : .nietsOpnieuw))] }
    // What was typed and undone cannot come between what was kept and its redo.
    line.forgetHistory()
    return nil
  }

  private mutating func discardLine(_ world: World) -> [Wish] {
    line.discard(next: world.newIdentifier())
    return [.tell(world.say(.regelLeeg))]
  }

  private mutating func handlePaste(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    switch key {
    case .enter:
      guard !line.isPending, let stap = etappe(scene)?.id else { return [] }
      let changes = line.pastedNotes.map {
        Change(scene.stream, .notitieGemaakt(scene.made($0, line.labels, in: stap)))
      }
      return placing(scene) + send(changes, line: true)
    case .escape where line.isPending: return [.tell(world.say.sentence(for: .busy))]
    case .escape: return line.keepPasteTogether() ? [] : discardLine(world)
    case .paste(let text) where !line.isPending: line.pasteMore(text)
    case .char, .paste, .backspace, .tab: return [.tell(world.say(.geplaktWacht))]
    default: return nil
    }
    return []
  }

  private mutating func handle(_ key: Key, _ form: Form, _ world: World, _ scene: Scene) -> [Wish]? {
    guard self.form.isFilling else { return choose(key, form, world, scene) }
    guard self.form.chosen(in: form) != nil else { return rescue(key, world, scene) }
    if self.form.isPending { return waiting(key, world, scene) }
    switch key {
    case .enter:
      if case .answered(let item, let answers) = self.form.enter(in: form) {
        return fill(item, answers, world, scene)
      }
    case .escape, .backTab:
      self.form.back()
      // The words of an afspraak are still in the line.
      if !self.form.isFilling, isAgreeing { return [] }
      if !self.form.isFilling { return [.tell(world.say(.regelLeeg))] }
    case .char(let letter) where typedAct == nil && (self.form.editor.isEmpty || isChoice(form)):
      if let option = option(letter, in: form) {
        self.form.answer(option.label)
        return handle(.enter, form, world, scene)
      }
      return self.form.type(key) ? [] : nil
    default:
      if self.form.type(key) { return [] }
      let isUndo = key == .ctrl("z")
      guard isUndo || key == .ctrl("y"), !self.form.editor.isEmpty else { return nil }
      return [.tell(world.say(isUndo ? .nietsOngedaan : .nietsOpnieuw))]
    }
    return []
  }

  /// Does the act of which the form asked the argument; answers that were there already change nothing.
  private mutating func fill(
    _ item: Form.Item, _ answers: [String], _ world: World, _ scene: Scene
  ) -> [Wish] {
    let act = isAgreeing ? Act.afspraak : Act.vul
    do throws(ActRefusal) {
      let changes = try act.changes("", on: .ding(item, answers), scene, world.means)
      if changes.isEmpty { form.close() }
      return changes.isEmpty ? [] : send(changes, line: false)
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  /// While the answers are on their way, what is typed goes to the line, so that no letter is lost.
  private mutating func waiting(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    switch key {
    case .char, .paste:
      return line.type(key, speakers: Speakers(scene.sessie.deelnemers)) ? [] : nil
    case .enter, .escape, .backTab: return [.tell(world.say.sentence(for: .busy))]
    default: return nil
    }
  }

  /// What was being filled in is gone, by somebody else's hand: the answers become words in the line.
  private mutating func rescue(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    line.takeOver(form.draftText)
    form = FormLine()
    stap = scene.sessie.huidig
    if case .char = key { _ = line.type(key, speakers: Speakers(scene.sessie.deelnemers)) }
    return [.tell(world.say(.dingIsWeg))]
  }

  private mutating func choose(_ key: Key, _ form: Form, _ world: World, _ scene: Scene) -> [Wish]? {
    switch key {
    case .up: self.form.move(-1, in: form)
    case .down: self.form.move(1, in: form)
    case .enter: self.form.open(in: form)
    case .ctrl("z") where line.bringBack() || self.form.bringBack(in: form): break
    case .char(let digit) where digit.isNumber && takesNumber(self.form.chosen(in: form)):
      self.form.open(in: form)
      return handle(key, form, world, scene)
    case .char, .paste, .tab: return handle(key, noteForm(scene), world, scene)
    default: return nil
    }
    return []
  }

  /// Whether the thing asks for a number first: a digit answers it, any other text is a note.
  private func takesNumber(_ item: Form.Item?) -> Bool {
    if case .getal = item?.velden.first?.soort { true } else { false }
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
    guard !line.isPending else {
      line.endRow()
      return []
    }
    if let id = line.correcting, scene.sessie.notities[id] == nil {
      // The words were taken out of the session on purpose: they do not come back as a new note.
      line.finish(next: world.newIdentifier())
      return [.tell(world.say(.notitieIsWeg))]
    }
    guard !line.hidesAct else { return [.tell(ActRefusal.amongNotes.sentence(world.say))] }
    if let daad = daad(scene) { return answer(daad, world, scene) }
    vraag = nil
    guard let stap = etappe(scene)?.id else { return [] }
    let rows = line.hasRows ? line.rows(Speakers(scene.sessie.deelnemers)) : [(line.labels, line.text)]
    guard !line.text.isEmpty, !rows.isEmpty else { return line.isEmpty ? nil : [] }
    for row in rows where row.labels.afspraak {
      guard !row.labels.achtergehouden else { return [.tell(world.say(.afspraakIsTeZien))] }
      guard !AfspraakLine(row.text)[.wat].isEmpty else { return [.tell(world.say(.vulIetsIn))] }
    }
    if asksForMore(rows) { return agree(scene) }
    var changes: [Change] = []
    for (index, row) in rows.enumerated() {
      if index == 0, let old = line.correcting.flatMap({ scene.sessie.notities[$0] }) {
        changes += correction(of: old, text: row.text, row.labels, scene)
      } else {
        // The first gets the name that the draft has: what is made of it is told of that.
        let id = index == 0 ? line.id : world.newIdentifier()
        changes += scene.keeping(row.text, row.labels, in: stap, id: id)
      }
    }
    return placing(scene) + send(changes, line: true)
  }

  // MARK: After the closing

  /// Takes a key while what was half typed at the closing waits for who typed it; `nil` when it means something else.
  ///
  /// Enter opens the session for these words alone and closes it again, in one write.
  mutating func handleClosed(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    guard scene.sessie.gesloten != nil, !isEmpty else { return nil }
    if form.isFilling {
      line.takeOver(form.draftText)
      form = FormLine()
      isAgreeing = false
    }
    switch key {
    case .enter: return line.isPending ? [] : [.draft(draft)] + keepClosed(world, scene)
    case .escape:
      line.finish(next: world.newIdentifier())
      return [.draft(nil), .tell(world.say(.regelLeeg))]
    case .char, .paste, .backspace: return [.tell(world.say(.sessieIsGeslotenLezen))]
    default: return nil
    }
  }

  private mutating func keepClosed(_ world: World, _ scene: Scene) -> [Wish] {
    guard let stap = etappe(scene)?.id else { return [] }
    let typed = line.pasted.isEmpty ? line.text : line.draftText
    let rows = line.hasRows ? line.rows(Speakers(scene.sessie.deelnemers)) : [(line.labels, typed)]
    var changes: [Change] = []
    for (index, row) in rows.enumerated() where !row.text.isEmpty {
      if index == 0, let old = line.correcting.flatMap({ scene.sessie.notities[$0] }) {
        changes += correction(of: old, text: row.text, row.labels, scene)
      } else {
        var labels = row.labels
        if AfspraakLine(row.text)[.wat].isEmpty { labels.afspraak = false }
        changes += scene.keeping(row.text, labels, in: stap, id: index == 0 ? line.id : world.newIdentifier())
      }
    }
    let kept = world.state.keptClosed(changes, in: scene.sessie.id, reopening: world.newIdentifier())
    guard !kept.isEmpty else { return [] }
    tickets += 1
    line.send(ticket: tickets)
    return [.write(kept, ticket: tickets)]
  }

  // MARK: Reading back

  /// What the line comes to while the room reads back; `nil` when it is a note.
  func daad(_ scene: Scene) -> Leesdaad? {
    guard line.isPlain else { return nil }
    return scene.leesdaad(line.text, in: etappe(scene), after: vraag)
  }

  private mutating func answer(_ daad: Leesdaad, _ world: World, _ scene: Scene) -> [Wish] {
    vraag = scene.leesvraag(line.text, daad)
    switch daad.gevolg {
    case .write(let changes): return send(changes, line: true) + daad.bericht
    case .ask(let text), .tell(let text):
      line.finish(next: world.newIdentifier())
      return [.tell(text)]
    case .refuse(let text): return [.tell(text)]
    case .erase(let id, let stream, let told):
      line.finish(next: world.newIdentifier())
      return [.erase(id, in: stream, told: told)]
    }
  }

  /// Goes to another page; `nil` where there is none, and the key means what it means elsewhere.
  private func turn(_ distance: Int, _ scene: Scene) -> [Wish]? {
    scene.bladert(distance).map { [.write($0, ticket: 0)] }
  }

  /// Says in which step the words come, when that is not the one the room is in.
  private func placing(_ scene: Scene) -> [Wish] {
    elsewhere(scene).map { [.tell(scene.say(.kwamBij, $0.stap.naam))] } ?? []
  }

  /// Whether the line is an afspraak of which only the what is told: without a bar, the rest is asked.
  private func asksForMore(_ rows: [(labels: Kenmerken, text: String)]) -> Bool {
    rows.count == 1 && rows[0].labels.afspraak && !rows[0].text.contains("|") && line.correcting == nil
  }

  /// Opens the fields of an afspraak; until they are kept its words stay in the line.
  private mutating func agree(_ scene: Scene) -> [Wish] {
    let afspraak = LosseAfspraak(
      wat: line.text, stem: line.labels.stem, deelnemer: line.labels.deelnemer, scene)
    stap = scene.sessie.huidig
    form = FormLine()
    form.open(LosseAfspraak.item, answers: afspraak.answers, at: afspraak.field, in: afspraak.form)
    isAgreeing = form.isFilling
    return []
  }

  private func correction(
    of old: Notitie, text: String, _ labels: Kenmerken, _ scene: Scene
  ) -> [Change] {
    var new = scene.gegevens(text, labels, in: old.gegevens.stap)
    // A line has no row and no group: where the note stands is not for its words to change.
    (new.rij, new.groep, new.achtergehouden) = (old.gegevens.rij, old.gegevens.groep, labels.achtergehouden)
    let wijziging = Notitie.Wijziging(from: old.gegevens, to: new)
    let change = Change(scene.stream, .notitieGewijzigd(old.id, wijziging))
    return [change]
      + (labels.droom
        ? scene.dream(new, of: old.id, mending: scene.dream(van: old)) : scene.dream(following: old, to: new))
  }

  // MARK: Acts

  /// What was typed behind a slash, when that is all there is in the field.
  var typedAct: String? {
    if form.isFilling { return form.isPending ? nil : ActLine.typed(in: form.editor.text) }
    guard line.pasted.isEmpty, !line.isPending, !line.isChoosing else { return nil }
    return ActLine.typed(in: line.editor.text)
  }

  /// Takes a whole line as if it were typed; the form of the step stays out of it.
  mutating func type(_ text: String, _ scene: Scene) {
    follow(scene)
    let speakers = Speakers(scene.sessie.deelnemers)
    for character in text { _ = line.type(.char(character), speakers: speakers) }
  }

  /// Takes out of the line what cannot be kept.
  mutating func emptyLine(next: Identifier) { line.finish(next: next) }

  /// Takes over what a typed act came to: its words stay in the line until what it changes is durable.
  mutating func entrust(_ wishes: [Wish], next: Identifier) -> [Wish] {
    if form.isFilling, let typed = typedAct {
      form.resetField()
      if line.isEmpty { line.takeOver("/" + typed) }
    }
    let writes = wishes.map { if case .write(let changes, ticket: 0) = $0 { changes } else { [Change]() } }
    guard let index = writes.firstIndex(where: { !$0.isEmpty }) else {
      line.finish(next: next)
      return [.draft(draft)] + wishes
    }
    // What the act makes has its name already; the draft goes by it.
    if let id = writes[index].first?.id { line.rename(id) }
    return [.draft(draft)] + wishes[..<index] + send(writes[index], line: true) + wishes[(index + 1)...]
  }

  private mutating func correctLast(_ scene: Scene) -> [Wish]? {
    guard let stap = scene.sessie.huidig,
      let last = scene.sessie.notities(in: stap).last(where: { $0.author == terminal })
    else { return nil }
    line.correct(last)
    return []
  }

  /// Sends changes, the first under the name that the draft has: what is durable is not found as a draft again.
  private mutating func send(_ changes: [Change], line isLine: Bool) -> [Wish] {
    tickets += 1
    if isLine || isAgreeing { line.send(ticket: tickets) }
    if !isLine { form.send(ticket: tickets) }
    let named = changes.enumerated().map { index, change in
      index == 0 ? Change(change.stream, change.fact, id: line.id) : change
    }
    return [.write(named, ticket: tickets)]
  }

  /// The write of this ticket ended.
  public mutating func settled(_ ticket: Int, kept: Bool, next: Identifier) {
    let isForm = form.isPending
    line.settle(ticket, kept: kept, next: next)
    form.settle(ticket, kept: kept)
    if isForm, !form.isPending, kept { line.rename(next) }
    if !form.isFilling { isAgreeing = false }
    if line.isEmpty { begun = nil }
  }

  // MARK: Drafts

  /// What is being typed; `nil` when nothing is.
  public var draft: DraftContent? {
    if form.isFilling {
      return DraftContent(
        terminal: terminal, sessie: sessie, stap: stap, text: form.draftText, id: line.id,
        fields: form.draftFields)
    }
    guard !line.isEmpty else { return nil }
    return DraftContent(
      terminal: terminal, sessie: sessie, stap: begun ?? stap, text: line.draftText, id: line.id,
      fields: line.draftFields)
  }

  /// Takes up what was left in a draft, in the step it was left in.
  public mutating func adopt(_ draft: DraftContent, _ scene: Scene) {
    follow(scene)
    let etappe = draft.stap.flatMap(scene.etappe)
    if form.adopt(draft, in: LosseAfspraak.form(scene)) {
      (stap, isAgreeing) = (etappe?.id ?? scene.sessie.huidig, true)
      line.adopt(draft, asAfspraak: draft.fields["antwoord-0"] ?? draft.text)
      begun = stap
      return
    }
    if let etappe, case .formulier(let form) = panel(for: etappe.stap).capture(etappe, scene),
      self.form.adopt(draft, in: form)
    {
      stap = etappe.id
      line.rename(draft.id)
      return
    }
    line.adopt(draft)
    begun = line.isEmpty ? nil : etappe?.id
  }
}
