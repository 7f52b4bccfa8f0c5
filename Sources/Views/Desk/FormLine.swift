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
  /// Whose fields these are.
  enum Bron: Hashable, Sendable {
    /// Of a thing of this step.
    case stap(StapID?)
    /// Of an afspraak, in whatever step it was made.
    case afspraak(Identifier)

    /// The things among which it is, as they are now.
    func things(in scene: Scene) -> Form {
      switch self {
      case .stap(let stap): scene.things(in: stap.flatMap(scene.etappe))
      case .afspraak(let id): LosseAfspraak.form(of: id, scene)
      }
    }
  }

  let bron: Bron
  /// What is filled in, and which field of how many, for who left it.
  private(set) var naam = ""
  /// The thing that is filled in, by its name.
  public private(set) var ding: String?
  /// The field that is asked; `nil` while nothing is filled in.
  public private(set) var field: Int?
  /// The answer being typed.
  public private(set) var editor: LineEditor
  /// Whether the last answer was not one of those asked for.
  public private(set) var isRefused = false
  /// Whether a line was offered to it while it rests.
  var isOffered = false
  /// Whether the field that is asked has a choice for its answer.
  private var isChoice = false
  /// Whether any words can be its answer.
  private(set) var takesWords = false
  /// Which field of how many.
  private(set) var plaats = (nummer: 0, aantal: 0)
  private var answers: [String] = []
  /// What was asked when the thing was opened, and what the answers were.
  private var asked: [String] = []
  private var begin: [String] = []
  /// The ticket under which the answers are on their way.
  private var pending: Int?

  /// A form in which nothing is open.
  init(_ bron: Bron) {
    self.bron = bron
    editor = LineEditor(limit: CleanText.noteLimit)
  }

  /// The things among which it is, as they are now.
  func things(in scene: Scene) -> Form { bron.things(in: scene) }

  /// Whether it is of the step.
  var isOfStep: Bool { if case .stap = bron { true } else { false } }
  /// The step, where it is of one.
  var stap: StapID? { if case .stap(let stap) = bron { stap } else { nil } }

  /// Whether a thing is being filled in.
  public var isFilling: Bool { field != nil }
  /// Whether anything was answered or changed in the thing that is filled in.
  public var isTouched: Bool { isFilling && (isPending || current != begin) }
  /// Whether the answers are on their way to disk.
  public var isPending: Bool { pending != nil }
  /// The answers before the field that is asked.
  public var answered: [String] { field.map { Array(answers.prefix($0)) } ?? [] }

  /// Whether the answer that is asked was begun.
  var isFieldTouched: Bool {
    guard let field, answers.indices.contains(field) else { return false }
    return typed != answers[field]
  }

  /// The thing that is filled in; `nil` when it is not there any more.
  func chosen(in form: Form) -> Form.Ding? { form.dingen.first { $0.id == ding } }

  /// The field that is asked, of the chosen thing.
  public func asked(in form: Form) -> Form.Field? {
    guard let field, let velden = chosen(in: form)?.velden, velden.indices.contains(field) else { return nil }
    return velden[field]
  }

  /// Begins to fill in a thing.
  mutating func open(_ id: String, in form: Form) {
    open(id, answers: [], at: 0, in: form)
  }

  /// Begins to fill in what is not known of a thing yet.
  mutating func openAtFirstEmpty(_ id: String, in form: Form) {
    let velden = form.dingen.first { $0.id == id }?.velden ?? []
    open(id, answers: [], at: velden.firstIndex { $0.begin.isEmpty } ?? 0, in: form)
  }

  /// Begins to fill in a thing with answers that are known already.
  public mutating func open(_ id: String, answers known: [String], at field: Int, in form: Form) {
    guard let chosen = form.dingen.first(where: { $0.id == id }), !chosen.velden.isEmpty else { return }
    (ding, asked, begin) = (id, chosen.velden.map(\.label), chosen.velden.map(\.begin))
    answers = chosen.velden.enumerated().map { $0 < known.count ? known[$0] : $1.begin }
    ask(min(max(field, 0), max(0, answers.count - 1)), of: chosen)
  }

  /// What Enter came to.
  public enum Step: Sendable {
    case asked
    case refused
    /// Every field of the thing has its answer.
    case answered(Form.Ding, [String])
  }

  /// Takes the answer of the field that is asked, and goes to the next or to the end.
  public mutating func enter(in form: Form) -> Step {
    guard let field, let chosen = chosen(in: form), chosen.velden.indices.contains(field) else {
      self.field = nil
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
    ask(field + 1, of: chosen)
    return .asked
  }

  /// The answers with what others answered meanwhile in fields that were left here as they were.
  ///
  /// `nil` where a field was answered here and there, and not the same.
  func joined(_ answers: [String], with now: Form.Ding) -> [String]? {
    var joined: [String] = []
    for field in now.velden {
      guard let place = asked.firstIndex(of: field.label), answers.indices.contains(place) else {
        joined.append(field.begin)
        continue
      }
      let (mine, before) = (answers[place], begin[place])
      guard mine == before || field.begin == before || field.begin == mine else { return nil }
      joined.append(mine == before ? field.begin : mine)
    }
    return joined
  }

  /// Goes back to the field before; `false` where there is none.
  mutating func back(in form: Form) -> Bool {
    guard let field, field > 0, let chosen = chosen(in: form) else { return false }
    answers[field] = typed
    ask(field - 1, of: chosen)
    return true
  }

  /// Goes to the next field and leaves this one as it is.
  mutating func skip(in form: Form) {
    guard let field, let chosen = chosen(in: form), field + 1 < chosen.velden.count,
      !chosen.velden[field].verplicht
    else { return }
    ask(field + 1, of: chosen)
  }

  /// What can be chosen in the field that is asked; `nil` where anything can be typed.
  func options(in form: Form) -> [Form.Field.Option]? {
    guard case .keuze(let options) = asked(in: form)?.soort else { return nil }
    return options
  }

  /// Puts the next or previous choice in the field.
  mutating func moveChoice(_ distance: Int, in form: Form) {
    guard let options = options(in: form), !options.isEmpty else { return }
    let here = options.firstIndex { $0.label == editor.text }
    let next =
      here.map { min(max($0 + distance, 0), options.count - 1) } ?? (distance > 0 ? 0 : options.count - 1)
    answer(options[next].label)
  }

  /// The words in the field, where they are no answer to it but a line of their own: a sign, an act, or no choice.
  func saysSomethingElse(in form: Form, place: LinePlace) -> String? {
    guard let asked = asked(in: form), isFieldTouched else { return nil }
    let text = editor.text.trimmed
    guard !text.isEmpty, !text.hasPrefix("//") else { return nil }
    switch asked.soort {
    case .keuze, .getal, .getallen, .meer: return asked.value(of: text) == nil ? text : nil
    case .vrij where asked.value(of: text) != text: return nil
    case .naam where !LineName.isAnswer(text, in: place): return text
    case .tekst, .naam, .vrij:
      return LineReading.isOfItself(text, in: place) || text.holds(" | ") ? text : nil
    }
  }

  /// Holds what is in the field, whether it is an answer or not.
  mutating func holdTyped() {
    if let field, answers.indices.contains(field) { answers[field] = typed }
  }

  /// Takes the words out of the field.
  mutating func takeTyped() -> String {
    let words = typed
    resetField()
    return words
  }

  /// Takes a key that edits the answer.
  public mutating func type(_ key: Key) -> Bool {
    isRefused = false
    // A choice is one thing or another: what is typed takes the place of what is known.
    if case .char = key, isChoice, !isFieldTouched { editor = LineEditor(limit: CleanText.noteLimit) }
    return editor.handle(key)
  }

  /// Puts an answer in the field.
  public mutating func answer(_ text: String) { editor = LineEditor(text: text, limit: CleanText.noteLimit) }

  private mutating func ask(_ field: Int, of ding: Form.Ding) {
    self.field = field
    naam = "\(ding.velden[field].label) · \(ding.titel)"
    plaats = (field + 1, ding.velden.count)
    takesWords =
      switch ding.velden[field].soort {
      case .tekst, .naam, .vrij: true
      case .keuze, .meer, .getal, .getallen: false
      }
    isChoice = if case .keuze = ding.velden[field].soort { true } else { false }
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
  public mutating func send(ticket: Int) { pending = ticket }

  /// The write of `ticket` ended; kept answers leave the form.
  public mutating func settle(_ ticket: Int, kept: Bool) {
    guard pending == ticket else { return }
    pending = nil
    if kept { field = nil }
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
    guard let field, let ding else { return [:] }
    var fields = ["ding": ding, "veld": String(field)]
    if case .afspraak(let id) = bron { fields["afspraak-veld"] = id.text }
    for (index, answer) in current.enumerated() { fields["antwoord-\(index)"] = answer }
    return fields
  }

  /// The answers as one line, for where the form is not there any more.
  public var draftText: String { current.filter { !$0.isEmpty }.joined(separator: " | ") }

  /// Takes the answers of a draft up again; `nil` when the thing they are about is not there.
  init?(_ draft: DraftContent, in scene: Scene, stap: StapID?) {
    guard let ding = draft.fields["ding"], let field = draft.fields["veld"].flatMap({ Int($0) }) else {
      return nil
    }
    let afspraak = draft.fields["afspraak-veld"].flatMap { Identifier($0) }
    self.init(afspraak.map(Bron.afspraak) ?? .stap(stap))
    let known = (0..<draft.fields.count).compactMap { draft.fields["antwoord-\($0)"] }
    open(ding, answers: known, at: field, in: things(in: scene))
    guard isFilling else { return nil }
  }
}
