import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// The note-taker's desk: the line in which everything is typed, and what the hand does beside it.
///
/// Nothing that is typed is eaten, lands under the wrong name, or disappears. Enter keeps, and only → says yes. The same desk
/// stands in `noteer` and, when opened, at the foot of `zaal` and `regie`.
public struct Desk: Sendable {
  /// What the hand does besides typing.
  enum Hand: Sendable {
    /// Nothing: the letters are words.
    case line
    /// It picks a label, over the field that is open if there is one.
    case row(Picking, over: FormLine?)
    /// A thing of the step is chosen, by its name.
    case chosen(String)
    /// A thing is filled in, field by field.
    case filling(FormLine)
    /// A form was left half filled in; → goes back to it.
    case resting(FormLine)
    /// Pasted lines wait.
    case pasted(Pasted)
    /// It goes along the notes of which something is still to be said.
    case mending(Repair)
  }

  /// What was pasted and waits for a yes.
  struct Pasted: Sendable {
    /// The lines, each a note.
    var lines: [String]
    /// Whether they are one note together.
    var asOne = false
    /// The first of them that is shown.
    var from = 0
  }

  /// The line for notes.
  public internal(set) var line: NoteLine
  var hand = Hand.line
  /// What can be made of what was just kept.
  var offer: Offer?
  /// What became of what was just kept, in a few words.
  var gebleven: String?
  /// An act that was refused: ↑ brings it back.
  var opzij: String?
  /// What was asked about the line before, while the room reads back.
  var vraag: Leesvraag?
  let terminal: String
  let sessie: Identifier
  /// The step in which the hand is.
  var stap: StapID?
  /// Where the words of the line were begun: they stay there, and are read by it, wherever the room goes.
  var begun: LinePlace?
  /// When and in which step somebody last spoke.
  var gesproken: (stap: StapID?, moment: Moment)?
  /// What was kept from here, oldest first.
  var kept: [Kept] = []
  var sending: Sending?
  /// An act that was taken back, while its words stand in the line.
  var teruggegeven: Kept?
  var discarded: (line: NoteLine, hand: Hand)?
  /// What an Esc found, for when it proves to be the beginning of another key.
  private var beforeEscape: (line: NoteLine, hand: Hand, offer: Offer?, begun: LinePlace?)?
  var lastKey: Moment?
  /// When typing was last undone: what was kept is not undone by the same press.
  var lastUndo: Moment?
  /// Whether the words in the line were begun after the session was closed.
  var isLate = false
  var tickets = 0

  /// What is on its way.
  struct Sending: Sendable {
    let ticket: Int
    let kept: Kept?
    let offer: Offer?
    let tell: String?
    /// The form whose answers these are.
    let form: FormLine?
  }

  /// So long a form or an unchanged correction waits for a key, in milliseconds.
  static let rest: Int64 = 20_000
  /// So long somebody still speaks.
  static let silence: Int64 = 120_000
  /// So long after the last undo of typing a press is a new one.
  static let press: Int64 = 500

  /// A desk for a session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, id: Identifier) {
    (self.sessie, self.terminal) = (sessie, terminal)
    line = NoteLine(id: id)
  }

  /// Whether something is typed that is not kept yet.
  public var isEmpty: Bool {
    switch hand {
    case .row(_, let form): line.isEmpty && form == nil
    case .line, .chosen, .mending: line.isEmpty
    case .filling, .resting, .pasted: false
    }
  }

  /// Whether a label is being picked, or a note mended: an Esc is for that.
  var isChoosing: Bool {
    switch hand {
    case .row, .mending: true
    case .line, .chosen, .filling, .resting, .pasted: false
    }
  }

  /// Whether the words in the line are a note: not an act, nor the answer to a field.
  var isWritingNote: Bool {
    switch hand {
    case .filling, .pasted: false
    case .row(_, let form): form == nil && typedAct == nil
    case .line, .chosen, .resting, .mending: typedAct == nil
    }
  }

  /// The form of which a field is open, also while a label is picked.
  var filled: FormLine? {
    switch hand {
    case .filling(let form): form
    case .row(_, let form): form
    case .line, .chosen, .resting, .pasted, .mending: nil
    }
  }

  // MARK: The step

  /// The step the hand is in: what one is filling in or typing goes on wherever the room goes.
  func etappe(_ scene: Scene) -> Etappe? {
    if let form = filled, let stap = form.stap { return scene.etappe(stap) }
    return begun?.stap.flatMap(scene.etappe) ?? scene.etappe
  }

  /// Where words are read that are typed in a form.
  func place(of form: FormLine, _ scene: Scene) -> LinePlace {
    LinePlace(form.stap.flatMap(scene.etappe) ?? scene.etappe, scene)
  }

  /// Where the words of the line are read.
  func place(_ scene: Scene) -> LinePlace { begun ?? LinePlace(etappe(scene), scene) }

  /// The step in which the words of the line will stand, when the room is somewhere else by now.
  func elsewhere(_ scene: Scene) -> Etappe? {
    let here = scene.sessie.huidig
    if let note = line.correcting?.notitie {
      return scene.sessie.notities[note].flatMap { scene.sessie.etappe($0.gegevens.stap) }.flatMap {
        $0.id == here ? nil : $0
      }
    }
    return begun?.stap == here ? nil : begun?.stap.flatMap(scene.etappe)
  }

  /// The labels that a note can carry in the step of the hand.
  func noteForm(_ scene: Scene) -> NoteForm {
    etappe(scene).map { panel(for: $0.stap).noteForm($0, scene) } ?? NoteForm()
  }

  /// The name of that step.
  func hand(_ scene: Scene) -> StapID? {
    if let filled { return filled.stap ?? scene.sessie.huidig }
    return begun?.stap ?? scene.sessie.huidig
  }

  /// The things of the step, as a part of a screen that is made when something changes.
  func stepThings(_ scene: Scene) -> StepThings {
    StepThings(scene: scene, form: openForm, stap: scene.sessie.huidig)
  }

  private var openForm: FormLine.Bron? { filled?.bron }

  /// The things of the step, or of the afspraak that is filled in.
  func things(_ scene: Scene) -> Form {
    openForm?.things(in: scene) ?? scene.things(in: scene.etappe)
  }

  /// Whether who spoke last still speaks: not in another step, nor after two silent minutes.
  func isSpoken(_ world: World, _ scene: Scene) -> Bool {
    guard line.labels.stem != nil, let gesproken else { return true }
    return gesproken.stap == (begun?.stap ?? scene.sessie.huidig)
      && world.now.milliseconds(since: gesproken.moment) < Desk.silence
  }

  /// Whether the hand is in the step of the room: what was asked or told in another one is over.
  func isHere(_ scene: Scene) -> Bool { scene.sessie.huidig == stap }

  /// What the rows of the line are.
  func rows(_ world: World, _ scene: Scene) -> [NoteLine.Row] {
    line.rows(place(scene), isSpoken: isSpoken(world, scene))
  }

  /// Another step has other things; what was typed in the line stays, what was half filled in rests.
  mutating func follow(_ world: World, _ scene: Scene) {
    let isLate = lastKey.map { world.now.milliseconds(since: $0) >= Desk.rest } ?? false
    let isElsewhere = scene.sessie.huidig != stap
    if isLate || isElsewhere {
      if line.isUnchanged { line.finish(next: world.newIdentifier()) }
      if case .filling(let form) = hand, !form.isPending { rest(form, scene) }
    }
    guard isElsewhere else { return }
    if case .filling(let form) = hand, form.isPending { return }
    if case .chosen = hand { hand = .line }
    (stap, offer, gebleven) = (scene.sessie.huidig, nil, nil)
    // What is written in silence is nobody's, unless a voice is chosen there.
    if scene.etappe?.stap.vorm.isStil == true, line.isEmpty { line.choose(.spreker(nil, nil)) }
    if line.isEmpty { line.keep(vakken: noteForm(scene).vakken) }
  }

  /// Leaves a form as it is; the half of an answer goes on as words.
  mutating func rest(_ form: FormLine, _ scene: Scene) {
    var form = form
    if form.isFieldTouched {
      begun = begun ?? place(of: form, scene)
      line.takeOver(form.takeTyped())
    }
    hand = .resting(form)
  }

  /// Whoever turns to something else has the answers that rest as words in the line; whether there were any.
  @discardableResult
  mutating func wake(_ scene: Scene) -> Bool {
    guard case .resting(let form) = hand else { return false }
    hand = .line
    guard !form.draftText.isEmpty else { return false }
    begun = begun ?? place(of: form, scene)
    line.takeOver(form.draftText)
    return true
  }

  // MARK: Keys

  /// Takes a key of someone who is writing; `nil` when the key means nothing here.
  public mutating func handle(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    follow(world, scene)
    if key == .noEscape { return takeBackEscape() }
    // Only at an Esc: who keeps a copy of the line has its text copied at the next letter.
    beforeEscape = key == .escape ? (line, hand, offer, begun) : nil
    let wishes = take(key, world, scene)
    lastKey = world.now
    if line.isEmpty { begun = nil }
    guard let wishes else { return nil }
    // Before the write: what is durable is a draft no more.
    return [.draft(draft)] + wishes
  }

  /// An Esc that was cut from its arrow did nothing.
  private mutating func takeBackEscape() -> [Wish] {
    guard let before = beforeEscape else { return [] }
    (line, hand, offer, begun) = before
    (beforeEscape, discarded) = (nil, nil)
    return [.draft(draft), .tell("")]
  }

  mutating func take(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    switch hand {
    case .pasted(let pasted): takePasted(key, pasted, world, scene)
    case .row(let picking, let form): pick(key, picking, over: form, world, scene)
    case .mending(let repair): mend(key, repair, world, scene)
    case .filling(let form): fill(key, form, world, scene)
    case .line, .chosen, .resting: type(key, world, scene)
    }
  }

  mutating func type(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    let isEmpty = line.editor.isEmpty
    if line.isPending, Desk.waits(key) { return [] }
    switch key {
    case .tab:
      wake(scene)
      hand = .row(Picking(), over: nil)
    case .enter: return keepLine(world, scene)
    case .escape where line.isPending: return [.tell(world.say.sentence(for: .busy))]
    case .escape where !line.isEmpty: return discard(world)
    case .escape: return drop()
    case .right where isEmpty: return sayYes(world, scene)
    case .left where line.isEmpty: return turn(-1, scene)
    case .up where line.correcting != nil, .down where line.correcting != nil: return []
    case .up where !isEmpty, .down where !isEmpty: line.moveCursor(toEnd: key == .down)
    case .up: return goUp(scene)
    case .down: return choose(1, scene)
    case .ctrl("z"), .ctrl("y"): return step(key, world, scene)
    case .paste(let text): paste(text, scene)
    default: return write(key, scene) ? [] : nil
    }
    return []
  }

  /// What means nothing while words are on their way: they are what one would look for.
  private static func waits(_ key: Key) -> Bool {
    [.tab, .backTab, .right, .up, .down, .ctrl("z"), .ctrl("y")].contains(key)
  }

  /// Takes a key into the line; where its words are begun, what they can be is known from there.
  mutating func write(_ key: Key, _ scene: Scene) -> Bool {
    begun = place(scene)
    let before = NoteLine.empties(key) && !line.editor.isEmpty ? line : nil
    guard line.type(key) else { return false }
    gebleven = nil
    discarded = line.editor.isEmpty ? before.map { ($0, hand) } : nil
    if case .chosen = hand { hand = .line }
    return true
  }

  /// Undo and redo are of the typing while there is any, and of what was kept otherwise.
  ///
  /// A press that goes on after the typing is used up does not run into what was kept.
  mutating func step(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    let isUndo = key == .ctrl("z")
    if isUndo, let discarded {
      (line, hand) = discarded
      self.discarded = nil
      lastUndo = world.now
      return []
    }
    if !isUndo, takeAgain(world) { return nil }
    if !isUndo || !line.isEmpty, line.type(key) {
      if isUndo { lastUndo = world.now }
      return []
    }
    guard line.isEmpty else { return [.tell(world.say(isUndo ? .nietsOngedaan : .nietsOpnieuw))] }
    if isUndo, let lastUndo, world.now.milliseconds(since: lastUndo) < Desk.press {
      return [.tell(world.say(.nogEensHaaltWeg))]
    }
    // What was typed and undone cannot come between what was kept and its redo.
    line.forgetHistory()
    offer = nil
    if isUndo { giveBack(world, scene) }
    return nil
  }

  /// An act that is about to be taken back gives its words back, as words.
  mutating func giveBack(_ world: World, _ scene: Scene) {
    guard let last = kept.last else { return }
    let own = (world.state.events(of: scene.stream) + world.state.events(of: scene.planStream))
      .filter { $0.author == terminal && $0.fact.ingetrokken == nil }
    guard let newest = own.max(by: { $0.id < $1.id }), last.ids.contains(newest.id) else { return }
    kept.removeLast()
    guard !last.typed.isEmpty, !last.isMadeOfNote else { return }
    begun = place(scene)
    line.takeOver("\\" + last.typed)
    teruggegeven = last
  }

  /// An act that is about to be done again takes its words with it, where nobody changed them.
  mutating func takeAgain(_ world: World) -> Bool {
    guard let back = teruggegeven, line.editor.text == "\\" + back.typed else { return false }
    line.finish(next: world.newIdentifier())
    kept.append(back)
    teruggegeven = nil
    return true
  }

  mutating func discard(_ world: World) -> [Wish] {
    let taken = (line, hand)
    line.finish(next: world.newIdentifier())
    discarded = taken
    if case .pasted = hand { hand = .line }
    return [.tell(world.say(.regelLeeg))]
  }

  /// Drops what is offered and what is chosen.
  mutating func drop() -> [Wish]? {
    var isAnything = offer != nil
    switch hand {
    case .chosen: isAnything = true
    case .resting:
      isAnything = true
      discarded = (line, hand)
    case .line, .row, .filling, .pasted, .mending: break
    }
    (offer, hand) = (nil, .line)
    return isAnything ? [] : nil
  }

  // MARK: Choosing

  /// Goes to the next or previous thing of the step.
  mutating func choose(_ distance: Int, _ scene: Scene) -> [Wish]? {
    let dingen = scene.things(in: scene.etappe).dingen
    guard !dingen.isEmpty else { return nil }
    if wake(scene) { return [] }
    guard case .chosen(let id) = hand, let here = dingen.firstIndex(where: { $0.id == id }) else {
      hand = .chosen((dingen.first { !$0.klaar } ?? dingen[0]).id)
      return []
    }
    let next = here + distance
    hand = next < 0 ? .line : .chosen(dingen[min(next, dingen.count - 1)].id)
    return []
  }

  /// ↑ on an empty line: the thing above, what was put aside, or what was kept last.
  mutating func goUp(_ scene: Scene) -> [Wish]? {
    if case .chosen = hand { return choose(-1, scene) }
    if let opzij {
      begun = place(scene)
      line.takeOver(opzij)
      self.opzij = nil
      return []
    }
    return correctLast(scene)
  }

  mutating func correctLast(_ scene: Scene) -> [Wish]? {
    offer = nil
    // What others took back, merged or erased is not here to be mended.
    while let last = kept.last {
      switch last.soort {
      case .notitie(let id):
        guard let note = scene.sessie.notities[id] else { break }
        begun = LinePlace(scene.sessie.etappe(note.gegevens.stap), scene)
        line.correct(note, in: place(scene))
        return []
      case .daad:
        begun = place(scene)
        line.correct(last)
        return []
      case .ding(let id, let stap):
        var form = FormLine(.stap(stap))
        form.open(id, in: form.things(in: scene))
        guard form.isFilling, stap == scene.sessie.huidig else { break }
        hand = .filling(form)
        return []
      }
      kept.removeLast()
    }
    let own = scene.sessie.stappen.flatMap { scene.sessie.notities(in: $0.id) }.filter {
      $0.author == terminal
    }
    guard let last = own.max(by: { ($0.tel, $0.id) < ($1.tel, $1.id) }) else { return nil }
    begun = LinePlace(scene.sessie.etappe(last.gegevens.stap), scene)
    line.correct(last, in: place(scene))
    return []
  }
}

/// The things to fill in in a step: looked at at each key, and made when something changed.
struct StepThings: Region {
  let scene: Scene
  /// Whose fields are open or rest.
  let form: FormLine.Bron?
  let stap: StapID?

  func drawn() -> Form { form?.things(in: scene) ?? scene.things(in: stap.flatMap(scene.etappe)) }
}

extension Scene {
  /// The things to fill in in a step; none where it only gathers notes.
  func things(in etappe: Etappe?) -> Form {
    guard let etappe, case .formulier(let form) = panel(for: etappe.stap).capture(etappe, self) else {
      return Form(dingen: [])
    }
    return form
  }
}
