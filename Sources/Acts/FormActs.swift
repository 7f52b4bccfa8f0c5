import Panels
import SessionModel
import Text
import Wording

/// What the acts change that fill in the form of a step: the panel's own form, answered on one line.
enum FormActs {
  /// `[WIE] CIJFER [WAAROM]`; without a name it is that of the whole table.
  @Sendable static func schaal(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let words = argument.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(where: { Int($0) != nil }) else {
      throw .notUnderstood(.schaal, argument)
    }
    let who = words[..<place].joined(separator: " ")
    let id = who.isEmpty ? "tafel" : try scene.deelnemer(called: who).id.text
    let why = words[(place + 1)...].joined(separator: " ")
    guard let item = scene.form?.items.first(where: { $0.id == id }) else { throw .nothingToFillIn }
    return try answer(item, [words[place]] + (why.isEmpty ? [] : [why]))
  }

  /// `NUMMER [| WIE [| WAAROM]]`; nobody named is the jeugdige, who chooses first.
  @Sendable static func kies(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let parts = parts(of: argument)
    guard let form = scene.form else { throw .nothingToFillIn }
    guard let item = form.items.first(where: { $0.nummer.map(String.init) == parts[0] }) else {
      throw .noItem(parts[0], nearest: nil)
    }
    // Where dots are given too, they stay as they are.
    let dots = item.velden.count > 2 ? [item.velden[0].begin] : []
    let who = parts.count > 1 && !parts[1].isEmpty ? parts[1] : scene.say(.name(of: .jeugdige))
    return try answer(item, dots + [who] + parts.dropFirst(2))
  }

  /// `WELK | antwoord | antwoord …`: a thing of the form by number or name.
  @Sendable static func vul(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let parts = parts(of: argument)
    guard let form = scene.form else { throw .nothingToFillIn }
    return try answer(try item(parts[0], in: form), Array(parts.dropFirst()))
  }

  private static func parts(of argument: String) -> [String] {
    argument.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
  }

  private static func item(_ text: String, in form: Form) throws(ActRefusal) -> Form.Item {
    if let nummer = Int(text) {
      if let item = form.items.first(where: { $0.nummer == nummer }) { return item }
      let nameless = form.items.allSatisfy { $0.nummer == nil }
      if nameless, let place = text.place, form.items.indices.contains(place) { return form.items[place] }
    }
    let whole = form.items.filter { $0.titel.folded == text.folded }
    let found = whole.isEmpty ? form.items.filter { $0.titel.folded.hasPrefix(text.folded) } : whole
    guard !text.isEmpty, let first = found.first else {
      throw .noItem(text, nearest: nearest(to: text, in: form.items.map(\.titel)))
    }
    guard found.count == 1 else { throw .severalItems(text, found.map(\.titel)) }
    return first
  }

  /// The answers in the order of the fields; those that are not given stay as they were.
  private static func answer(_ item: Form.Item, _ given: [String]) throws(ActRefusal) -> [Change] {
    guard given.count <= item.velden.count else {
      throw .wrongAnswer(field: item.titel, answers: item.velden.map(\.label))
    }
    var answers = item.velden.map(\.begin)
    for (index, field) in item.velden.enumerated() {
      let text = index < given.count ? CleanText.note(given[index]).trimmed : field.begin
      guard let value = field.value(of: text) else {
        throw .wrongAnswer(field: field.label, answers: field.options?.map(\.label) ?? [])
      }
      answers[index] = value
      if field.stopt.contains(value) { break }
    }
    let changes = item.changes(answers)
    guard !changes.isEmpty else { throw .already(item.titel) }
    return changes
  }
}
