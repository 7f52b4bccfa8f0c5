import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What is filled in field by field, and what was pasted.
extension Desk {
  // MARK: Pasting

  mutating func paste(_ text: String, _ scene: Scene) {
    let lines = PastedLine.notes(in: text)
    let whole = lines.count > 1 ? lines.joined(separator: " ") : PastedLine.line(in: text)
    let fits = line.editor.byteCount + whole.utf8.count < CleanText.noteLimit
    begun = place(scene)
    if lines.count > 1, line.isEmpty || !fits {
      wake(scene)
      hand = .pasted(Pasted(lines: lines))
    } else {
      line.paste(whole, in: place(scene))
      gebleven = nil
    }
  }

  mutating func takePasted(_ key: Key, _ pasted: Pasted, _ world: World, _ scene: Scene) -> [Wish]? {
    var pasted = pasted
    let whole = pasted.lines.joined(separator: "\n")
    switch key {
    case .enter:
      guard !line.isPending, let etappe = etappe(scene) else { return [] }
      var labels = line.labels
      if !isSpoken(world, scene) { (labels.stem, labels.deelnemer) = (nil, nil) }
      let texts = pasted.asOne ? [whole] : pasted.lines
      let notes = texts.map {
        Change(scene.stream, .notitieGemaakt(scene.made(CleanText.note($0), labels, in: etappe.id)))
      }
      let typed = line.editor.isEmpty ? [] : rows(world, scene)
      let more = typed.flatMap { changes(of: $0, as: world.newIdentifier(), in: etappe, scene) }
      return placing(scene) + send(notes + more, world)
    case .escape where line.isPending: return [.tell(world.say.sentence(for: .busy))]
    case .escape:
      discarded = (line, hand)
      hand = .line
      return [.tell(world.say(.regelLeeg))]
    case .tab: pasted.asOne = !pasted.asOne && whole.utf8.count < CleanText.noteLimit
    case .up, .down:
      pasted.from = min(max(0, pasted.from + (key == .down ? 1 : -1)), pasted.lines.count - 1)
    case .right where line.editor.isEmpty, .backTab: return []
    case .paste(let text) where !line.isPending: pasted.lines += PastedLine.notes(in: text)
    case .ctrl("z"), .ctrl("y"): return [.tell(world.say(.geplaktWacht))]
    default: return write(key, scene) ? [] : nil
    }
    hand = .pasted(pasted)
    return []
  }

  // MARK: Filling in

  mutating func fill(_ key: Key, _ form: FormLine, _ world: World, _ scene: Scene) -> [Wish]? {
    var form = form
    let things = form.things(in: scene)
    guard form.chosen(in: things) != nil else { return lose(key, form, world, scene) }
    if form.isPending { return wait(key, world, scene) }
    let isTyped = !form.editor.isEmpty
    switch key {
    case .enter: return enter(form, things, world, scene)
    case .escape: return leave(form, scene)
    case .backTab: if !form.back(in: things) { return leave(form, scene) }
    case .right where !isTyped && form.options(in: things) == nil: form.skip(in: things)
    case .up where form.options(in: things) != nil: form.moveChoice(-1, in: things)
    case .down where form.options(in: things) != nil: form.moveChoice(1, in: things)
    case .tab where form.options(in: things) == nil:
      hand = .row(Picking(), over: form)
      return []
    case .up, .down, .tab: return []
    case .right where !isTyped: return []
    default:
      guard form.type(key) else {
        let isUndo = key == .ctrl("z")
        guard isUndo || key == .ctrl("y"), isTyped else { return nil }
        return [.tell(world.say(isUndo ? .nietsOngedaan : .nietsOpnieuw))]
      }
    }
    hand = .filling(form)
    return []
  }

  /// Enter in a field: an answer, or what the line says when it is no answer.
  mutating func enter(
    _ form: FormLine, _ things: Form, _ world: World, _ scene: Scene
  ) -> [Wish] {
    var form = form
    if let typed = form.saysSomethingElse(in: things, place: place(scene)) {
      // What is no answer is what it says; the field stays as it was.
      form.resetField()
      hand = .filling(form)
      line.takeOver(typed)
      begun = place(of: form, scene)
      return keepLine(world, scene) ?? []
    }
    let step = form.enter(in: things)
    hand = .filling(form)
    guard case .answered(let ding, let answers) = step else { return [] }
    guard let joined = form.joined(answers, with: ding) else {
      return setBeside(form, ding, answers, world, scene)
    }
    let act = form.isOfStep ? Act.vul : Act.afspraak
    do throws(ActRefusal) {
      let changes = try act.changes("", on: .ding(ding, joined), scene, world.means)
      guard !changes.isEmpty else {
        hand = .line
        return []
      }
      if let family = changes.lazy.compactMap({ Desk.familyLeaving($0, scene) }).first {
        (hand, offer) = (.line, .nietHier(family, changes))
        return []
      }
      tickets += 1
      form.send(ticket: tickets)
      hand = .filling(form)
      let named = name(changes, world)
      sending = Sending(
        ticket: tickets, kept: Kept(.ding(ding.id, form.stap)), offer: nil, tell: nil, form: form)
      return [.write(named, ticket: tickets)]
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  /// A jeugdige or ouder who would be gone from the table by this: that is asked first.
  private static func familyLeaving(_ change: Change, _ scene: Scene) -> Identifier? {
    guard case .sessie(.deelnemerWeg(let it)) = change.fact, let who = scene.sessie.deelnemer(it.deelnemer)
    else { return nil }
    return who.stem.isProfessional ? nil : who.id
  }

  /// Keeps answers as a note beside what somebody else answered meanwhile: nobody's words are written over unseen.
  private mutating func setBeside(
    _ form: FormLine, _ ding: Form.Ding, _ answers: [String], _ world: World, _ scene: Scene
  ) -> [Wish] {
    guard let stap = form.stap ?? scene.sessie.huidig else { return [] }
    let who = scene.sessie.deelnemer(Identifier(ding.id))
    let labels = Kenmerken(
      stem: who?.stem, deelnemer: who?.id, achtergehouden: ding.achtergehouden)
    let note = Change(
      scene.stream, .notitieGemaakt(scene.made(CleanText.note(form.draftText), labels, in: stap)),
      id: world.newIdentifier())
    guard let id = note.id else { return [] }
    tickets += 1
    hand = .line
    sending = Sending(
      ticket: tickets, kept: Kept(.notitie(id)), offer: .antwoorden(ding, answers, of: id), tell: nil,
      form: nil)
    return [.write([note], ticket: tickets), .tell(world.say(.anderGafAntwoord, ding.titel))]
  }

  /// Leaves the whole form; its answers wait, also on disk.
  mutating func leave(_ form: FormLine, _ scene: Scene) -> [Wish] {
    var form = form
    guard form.isTouched else {
      hand = .line
      return []
    }
    discarded = (line, .filling(form))
    // Who leaves on purpose leaves the half of an answer where it is.
    form.holdTyped()
    hand = .resting(form)
    return []
  }

  /// While the answers are on their way, what is typed goes to the line, so that no letter is lost.
  mutating func wait(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    switch key {
    case .char: return write(key, scene) ? [] : nil
    case .paste(let text):
      begun = place(scene)
      line.paste(PastedLine.line(in: text), in: place(scene))
      return []
    case .enter, .escape, .backTab: return [.tell(world.say.sentence(for: .busy))]
    default: return nil
    }
  }

  /// What was being filled in is gone, by somebody else's hand: the answers become words in the line.
  mutating func lose(_ key: Key, _ form: FormLine, _ world: World, _ scene: Scene) -> [Wish]? {
    begun = LinePlace(scene.sessie.etappe, scene)
    line.takeOver(form.draftText)
    (hand, stap) = (.line, scene.sessie.huidig)
    if case .char = key { _ = write(key, scene) }
    return [.tell(world.say(.dingIsWeg))]
  }
}
