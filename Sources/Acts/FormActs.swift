import Panels
import SessionModel
import Text
import Wording

/// What the acts change that fill in the form of a step: the panel's own form, answered on one line.
enum FormActs {
  /// `[WIE] CIJFER [WAAROM]`: a mark of somebody, or of the whole table.
  ///
  /// In a step of another form it is a reading beside what that gathers.
  @Sendable static func schaal(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let etappe = scene.etappe,
      case .formulier(let form) = SchaalPanel().capture(etappe, scene)
    else { throw .nothingToFillIn }
    let words = argument.split(separator: " ").map(String.init)
    guard let (place, mark, length) = mark(in: words, scene.etappe?.stap.beeld) else {
      throw .notUnderstood(.schaal, argument)
    }
    let who = words[..<place].joined(separator: " ")
    let id = who.isEmpty ? "tafel" : try scene.deelnemer(called: who).id.text
    let why = words[(place + length)...].joined(separator: " ")
    guard let ding = form.dingen.first(where: { $0.id == id }) else { throw .nothingToFillIn }
    return try answer(ding, [mark] + (why.isEmpty ? [] : [why]))
  }

  /// Where the mark stands among words, and of how many it is: a number, or a picture by its words.
  private static func mark(in words: [String], _ beeld: Beeld?) -> (place: Int, mark: String, length: Int)? {
    for place in words.indices {
      if Int(words[place]) != nil { return (place, words[place], 1) }
      for plaatje in beeld?.plaatjes ?? [] {
        let name = plaatje.rawValue.split(separator: " ").map(String.init)
        if words[place...].prefix(name.count).map(\.folded) == name {
          return (place, plaatje.rawValue, name.count)
        }
      }
    }
    return nil
  }

  /// A scale stands in its own step, or beside any step of a journey.
  @Sendable static func zonderSchaal(_ scene: Scene) -> ActRefusal? {
    scene.casus == nil ? scene.unless(.schaal, .schaal) : nil
  }

  /// A mark shows by itself only in the step of the scale.
  @Sendable static func gezet(_ changes: [Change], _ scene: Scene) -> String? {
    guard scene.etappe?.stap.vorm != .schaal else { return nil }
    return changes.lazy.compactMap { change in
      guard case .sessie(.schaalGezet(let it)) = change.fact else { return nil }
      return scene.cijfer(it)
    }.first
  }

  /// `NUMMER [| WIE [| WAAROM]]`; nobody named is the jeugdige, who chooses first.
  @Sendable static func kies(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let parts = parts(of: argument)
    guard let form = scene.form else { throw .nothingToFillIn }
    guard let ding = form.dingen.first(where: { $0.nummer.map(String.init) == parts[0] }) else {
      throw .noDing(parts[0], nearest: nil)
    }
    // Where dots are given too, they stay as they are.
    let dots = ding.velden.count > 2 ? [ding.velden[0].begin] : []
    let who = parts.count > 1 && !parts[1].isEmpty ? parts[1] : scene.say(.name(of: .jeugdige))
    return try answer(ding, dots + [who] + parts.dropFirst(2))
  }

  /// `WELK | antwoord | antwoord …`: a thing of the form by number or name.
  @Sendable static func vul(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let parts = parts(of: argument)
    guard let form = scene.form else { throw .nothingToFillIn }
    return try answer(try ding(parts[0], in: form), Array(parts.dropFirst()))
  }

  private static func parts(of argument: String) -> [String] {
    argument.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
  }

  private static func ding(_ text: String, in form: Form) throws(ActRefusal) -> Form.Ding {
    if let nummer = Int(text) {
      if let ding = form.dingen.first(where: { $0.nummer == nummer }) { return ding }
      let nameless = form.dingen.allSatisfy { $0.nummer == nil }
      if nameless, let place = text.place, form.dingen.indices.contains(place) { return form.dingen[place] }
    }
    let whole = form.dingen.filter { $0.titel.folded == text.folded }
    let found = whole.isEmpty ? form.dingen.filter { $0.titel.folded.hasPrefix(text.folded) } : whole
    guard !text.isEmpty, let first = found.first else {
      throw .noDing(text, nearest: nearest(to: text, in: form.dingen.map(\.titel)))
    }
    guard found.count == 1 else { throw .severalItems(text, found.map(\.titel)) }
    return first
  }

  /// The answers in the order of the fields; those that are not given stay as they were.
  private static func answer(_ ding: Form.Ding, _ given: [String]) throws(ActRefusal) -> [Change] {
    guard given.count <= ding.velden.count else {
      throw .wrongAnswer(field: ding.titel, answers: ding.velden.map(\.label))
    }
    var answers = ding.velden.map(\.begin)
    for (index, field) in ding.velden.enumerated() {
      let text = index < given.count ? CleanText.note(given[index]).trimmed : field.begin
      guard let value = field.value(of: text) else {
        throw .wrongAnswer(field: field.label, answers: field.options?.map(\.label) ?? [])
      }
      answers[index] = value
      if field.stopt.contains(value) { break }
    }
    let changes = ding.changes(answers)
    guard !changes.isEmpty else { throw .already(ding.titel) }
    return changes
  }
}
