import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

extension DraftContent {
  /// Whether nothing was being typed: an act that was refused waits for who asks for it.
  package var isOnlyAside: Bool { fields["opzij"]?.isEmpty == true }
}

/// The words behind a slash, and the words that survive anything.
extension Desk {
  // MARK: Acts

  /// What was typed behind a slash, when that is all there is.
  var typedAct: String? {
    switch hand {
    case .filling(let form): form.isPending ? nil : ActLine.typed(in: form.editor.text)
    case .pasted, .row, .mending: nil
    case .line, .chosen, .resting: line.isPending ? nil : ActLine.typed(in: line.editor.text)
    }
  }

  /// Takes a whole line as if it were typed; the form of the step stays out of it.
  mutating func type(_ text: String, _ world: World, _ scene: Scene) {
    follow(world, scene)
    for character in text { _ = write(.char(character), scene) }
  }

  /// Takes out of the line what cannot be kept.
  mutating func emptyLine(next: Identifier) { line.finish(next: next) }

  /// Puts an act aside that was refused: the line is for what is said next.
  mutating func putAside(next: Identifier) -> [Wish] {
    guard let typed = typedAct else { return [] }
    opzij = "/" + typed
    if case .filling(var form) = hand {
      form.resetField()
      hand = .filling(form)
    } else {
      line.finish(next: next)
    }
    return [.draft(draft)]
  }

  /// Takes over what a typed act came to: its words stay in the line until what it changes is durable.
  mutating func entrust(_ wishes: [Wish], next: Identifier) -> [Wish] {
    if case .filling(var form) = hand, let typed = typedAct {
      form.resetField()
      hand = .filling(form)
      if line.isEmpty { line.takeOver("/" + typed) }
    }
    let writes = wishes.map { if case .write(let changes, ticket: 0) = $0 { changes } else { [Change]() } }
    guard let index = writes.firstIndex(where: { !$0.isEmpty }) else {
      line.finish(next: next)
      return [.draft(draft)] + wishes
    }
    opzij = nil
    // What the act makes has its name already; the draft goes by it.
    if let id = writes[index].first?.id { line.rename(id) }
    tickets += 1
    line.send(ticket: tickets)
    let named = writes[index].enumerated().map { place, change in
      place == 0 ? Change(change.stream, change.fact, id: line.id) : change
    }
    return [.draft(draft)] + wishes[..<index] + [.write(named, ticket: tickets)] + wishes[(index + 1)...]
  }

  // MARK: Drafts

  /// What is being typed; `nil` when nothing is.
  public var draft: DraftContent? {
    var fields = line.draftFields
    if let opzij { fields["opzij"] = opzij }
    if isLate { fields["na-sluiting"] = "ja" }
    var text = line.editor.text
    var stap = begun?.stap ?? stap
    switch hand {
    case .filling(let form), .resting(let form), .row(_, let form?):
      fields.merge(form.draftFields) { $1 }
      if !line.editor.isEmpty { fields["regel"] = text }
      (text, stap) = (form.draftText, form.stap ?? self.stap)
      return DraftContent(
        terminal: terminal, sessie: sessie, stap: stap, text: text, id: line.id, fields: fields)
    case .pasted(let pasted):
      fields["regel"] = text
      text = pasted.lines.joined(separator: "\n")
    case .line, .row(_, nil), .chosen, .mending: break
    }
    guard !text.isEmpty || line.correcting != nil || opzij != nil else { return nil }
    if let opzij, text.isEmpty, line.correcting == nil { (text, fields["opzij"]) = (opzij, "") }
    return DraftContent(
      terminal: terminal, sessie: sessie, stap: stap, text: text, id: line.id, fields: fields)
  }

  /// Takes up what was left in a draft, in the step it was left in.
  public mutating func adopt(_ draft: DraftContent, _ world: World, _ scene: Scene) {
    follow(world, scene)
    let etappe = draft.stap.flatMap(scene.sessie.etappe) ?? scene.sessie.etappe
    opzij = draft.fields["opzij"].map { $0.isEmpty ? draft.text : $0 }
    if draft.isOnlyAside {
      line.rename(draft.id)
      return
    }
    if let form = FormLine(draft, in: scene, stap: etappe?.id) {
      hand = .filling(form)
      line.adopt(draft, words: draft.fields["regel"] ?? "")
    } else if let typed = draft.fields["regel"] {
      hand = .pasted(Pasted(lines: draft.text.split(separator: "\n").map(String.init)))
      line.adopt(draft, words: typed)
    } else {
      line.adopt(draft, words: draft.text)
    }
    isLate = draft.fields["na-sluiting"] != nil
    begun = isEmpty ? nil : LinePlace(etappe, scene)
    lastKey = world.now
    gesproken = (etappe?.id, world.now)
  }
}
