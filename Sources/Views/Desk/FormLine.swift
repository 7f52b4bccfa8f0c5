import Acts
import Panels
import Screen
import SessionModel
import Text

/// The filling in of a form: which thing, which field, and what was answered so far.
///
/// The form itself comes from the panel each time; only the answers are kept here, so a form may change
/// under the hand of who fills it in without losing a word.
public struct FormLine: Sendable {
  /// The thing that is chosen, by its name.
  public private(set) var item: String?
  /// The field that is asked; `nil` while choosing.
  public private(set) var field: Int?
  /// The answer being typed.
  public private(set) var editor: LineEditor
  /// Whether the last answer was not one of those asked for.
  public private(set) var isRefused = false
  private var answers: [String] = []
  /// What the answers were when the thing was opened.
  private var begin: [String] = []
  private var pending: (ticket: Int, item: String)?
  /// What Esc left behind, until another key chooses or opens something.
  private var discarded: (item: String, answers: [String])?

  /// A form in which nothing is chosen.
  public init() { editor = LineEditor(limit: CleanText.noteLimit) }

  /// Whether a thing is being filled in.
  public var isFilling: Bool { field != nil }
  /// Whether anything was answered or changed in the thing that is filled in.
  public var isTouched: Bool { isFilling && (isPending || current != begin) }
  /// Whether the answers are on their way to disk.
  public var isPending: Bool { pending != nil }
  /// The answers before the field that is asked.
  public var answered: [String] { field.map { Array(answers.prefix($0)) } ?? [] }

  /// The thing that is chosen: the one by name, or while nothing is filled in the first without an answer.
  ///
  /// `nil` when what is being filled in is not there any more.
  public func chosen(in form: Form) -> Form.Item? {
    let named = form.items.first { $0.id == item }
    return isFilling ? named : named ?? form.items.first { !$0.klaar } ?? form.items.first
  }

  /// The field that is asked, of the chosen thing.
  public func asked(in form: Form) -> Form.Field? {
    guard let field, let velden = chosen(in: form)?.velden, velden.indices.contains(field) else { return nil }
    return velden[field]
  }

  /// Goes to the next or previous thing.
  public mutating func move(_ distance: Int, in form: Form) {
    guard !form.items.isEmpty, !isFilling else { return }
    discarded = nil
    let now = form.items.firstIndex { $0.id == chosen(in: form)?.id } ?? 0
    item = form.items[min(max(now + distance, 0), form.items.count - 1)].id
  }

  /// Begins to fill in the chosen thing.
  public mutating func open(in form: Form) {
    guard let chosen = chosen(in: form), !chosen.velden.isEmpty else { return }
    (item, discarded) = (chosen.id, nil)
    answers = chosen.velden.map(\.begin)
    begin = answers
    ask(0)
  }

  /// Begins to fill in a thing with answers that are known already.
  public mutating func open(_ id: String, answers known: [String], at field: Int, in form: Form) {
    guard let chosen = form.items.first(where: { $0.id == id }), !chosen.velden.isEmpty else { return }
    (item, begin) = (id, chosen.velden.map(\.begin))
    answers = chosen.velden.enumerated().map { $0 < known.count ? known[$0] : $1.begin }
    ask(min(max(field, 0), max(0, answers.count - 1)))
  }

  /// What Enter came to.
  public enum Step: Sendable {
    case asked
    case refused
    /// Every field of the thing has its answer.
    case answered(Form.Item, [String])
  }

  /// Takes the answer of the field that is asked, and goes to the next or to the end.
  public mutating func enter(in form: Form) -> Step {
    guard let field, let chosen = chosen(in: form), chosen.velden.indices.contains(field) else {
      close()
      return .asked
    }
    let answer = CleanText.note(typed).trimmed
    guard let value = chosen.velden[field].value(of: answer) else {
      isRefused = true
      return .refused
    }
    answers[field] = value
    let isLast = field + 1 == chosen.velden.count || chosen.velden[field].stopt.contains(value)
    if isLast { return .answered(chosen, answers) }
    ask(field + 1)
    return .asked
  }

  /// Goes back to the field before, or out of the thing; what was typed stays within reach.
  public mutating func back() {
    guard let field else { return }
    answers[field] = typed
    if field > 0 { return ask(field - 1) }
    let left = (item: item ?? "", answers: answers)
    close()
    discarded = left
  }

  /// Goes back into the thing that was just left; `false` when there is none.
  public mutating func bringBack(in form: Form) -> Bool {
    guard let discarded else { return false }
    self.discarded = nil
    open(discarded.item, answers: discarded.answers, at: 0, in: form)
    return isFilling
  }

  /// Leaves the thing without an answer.
  public mutating func close() {
    (field, discarded) = (nil, nil)
    isRefused = false
    editor = LineEditor(limit: CleanText.noteLimit)
  }

  /// Takes a key that edits the answer.
  ///
  /// A choice of one letter is an answer by itself.
  public mutating func type(_ key: Key) -> Bool {
    isRefused = false
    return editor.handle(key)
  }

  /// Puts the answer in the field, for a choice made by its letter.
  public mutating func answer(_ text: String) { editor = LineEditor(text: text, limit: CleanText.noteLimit) }

  private mutating func ask(_ field: Int) {
    self.field = field
    isRefused = false
    resetField()
  }

  /// Puts the answer that is known back in the field.
  public mutating func resetField() {
    guard let field else { return }
    editor = LineEditor(text: ActLine.escaped(answers[field]), limit: CleanText.noteLimit)
  }

  /// What is in the field, as text.
  private var typed: String { ActLine.literal(editor.text) }

  // MARK: Keeping

  /// Marks the answers as on their way to disk under this ticket.
  public mutating func send(ticket: Int) { pending = (ticket, item ?? "") }

  /// The write of `ticket` ended; kept answers leave the form and the next open thing is chosen.
  public mutating func settle(_ ticket: Int, kept: Bool) {
    guard let pending, pending.ticket == ticket else { return }
    self.pending = nil
    guard kept else { return }
    close()
    item = nil
  }

  // MARK: Drafts

  /// The answers so far, the one being typed among them.
  private var current: [String] {
    var current = answers
    if let field, current.indices.contains(field) { current[field] = typed }
    return current
  }

  /// The answers as a draft keeps them.
  public var draftFields: [String: String] {
    guard let field, let item else { return [:] }
    var fields = ["ding": item, "veld": String(field)]
    for (index, answer) in current.enumerated() { fields["antwoord-\(index)"] = answer }
    return fields
  }

  /// The answers as one line, for where the form is not there any more.
  public var draftText: String { current.filter { !$0.isEmpty }.joined(separator: " | ") }

  /// Takes the answers of a draft up again; `false` when the thing they are about is not there.
  public mutating func adopt(_ draft: DraftContent, in form: Form) -> Bool {
    guard let item = draft.fields["ding"], let field = draft.fields["veld"].flatMap({ Int($0) }) else {
      return false
    }
    let known = (0..<draft.fields.count).map { draft.fields["antwoord-\($0)"] ?? "" }
    open(item, answers: known, at: field, in: form)
    return isFilling
  }
}
