import Screen
import SessionModel
import Wording

/// Sentences as facts, feelings, assumptions and judgements; and the other questions they were turned into.
///
/// Nobody's voice is shown: a judgement is of nobody.
public struct DenkpatronenPanel: Panel {
  /// The form `denkpatronen`.
  public init() {}

  /// Four columns; below them each turn: the sentence quiet, its question large.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let zinnen = Zinnen(scene.zichtbaar(etappe), scene)
    return Layout(rect, page: page, scene).draw(on: &canvas, start: .newest) { width in
      zinnen.plain(width: width)
    } shape: { canvas, rect in
      let turns = zinnen.wendingen.map { $0.row(width: rect.width) }
      guard !turns.isEmpty else { return zinnen.columns.draw(page: page, on: &canvas, in: rect) }
      let needed = turns.reduce(0) { $0 + $1.height }
      let isAlone = zinnen.losse.isEmpty
      let low = rect.split(bottom: isAlone ? rect.height : min(needed, max(5, rect.height / 2)))
      let shown = isAlone ? .all(0) : zinnen.columns.draw(page: page, on: &canvas, in: low.rest)
      let stack = Stack(turns, height: low.taken.height, start: .newest)
      return shown.and(stack.draw(page: page, on: &canvas, in: low.taken))
    }
  }

  /// How many sentences, and how many wait for another question.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let open = Zinnen(scene.zichtbaar(etappe), scene).losse.count { $0.patroon?.vraagtEenVraag == true }
    return scene.telling(etappe) + (open > 0 ? [scene.say(.nogZonderVraag, String(open))] : [])
  }

  /// A sentence first and then by a letter what it is; then what can be sorted or turned into a question.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let notities = scene.zichtbaar(etappe)
    let turned = Dictionary(
      scene.sessie.notities(in: etappe.id).compactMap { note in
        note.gegevens.soort == .vraag ? note.gegevens.bij.map { ($0, note.gegevens.tekst) } : nil
      }, uniquingKeysWith: { _, last in last })
    let dingen: [Form.Ding] = notities.compactMap { notitie in
      let patroon = notitie.gegevens.vak?.denkpatroon
      if Zinnen.isZin(notitie), patroon == nil { return sort(notitie, scene) }
      guard let patroon, patroon.vraagtEenVraag else { return nil }
      return turn(notitie, patroon, into: turned[notitie.id], etappe, scene)
    }
    let open = dingen.filter { !$0.klaar }
    return .formulier(Form(dingen: [newcomer(etappe, scene)] + open + dingen.filter(\.klaar)))
  }

  /// Whose sentence it is does not count: what it is does.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm {
    NoteForm(stemmen: false, vakken: Denkpatroon.allCases.map(Vak.denkpatroon))
  }

  private func newcomer(_ etappe: Etappe, _ scene: Scene) -> Form.Ding {
    Form.Ding(
      id: "zin", titel: scene.say(.zinErbij),
      achtergehouden: etappe.houdtAchter,
      velden: [Form.Field(scene.say(.veldZin), verplicht: true), Self.choice(scene.say)],
      changes: { values in
        let patroon = Denkpatroon(rawValue: values.answer(1))
        return [scene.notitie(etappe, values.answer(0), vak: patroon.map(Vak.denkpatroon))]
      })
  }

  private func sort(_ notitie: Notitie, _ scene: Scene) -> Form.Ding {
    Form.Ding(
      id: notitie.id.text, nummer: scene.sessie.nummer(of: notitie.id), titel: notitie.gegevens.tekst,
      detail: scene.say(.nogNietIngedeeld),
      achtergehouden: false,
      velden: [Self.choice(scene.say)],
      changes: { [stream = scene.stream] values in
        guard let patroon = Denkpatroon(rawValue: values.answer(0)) else { return [] }
        var wijziging = Notitie.Wijziging()
        wijziging.vak = .set(.denkpatroon(patroon))
        return [Change(stream, .notitieGewijzigd(notitie.id, wijziging))]
      })
  }

  /// A sentence that another question opens; it may be turned again.
  private func turn(
    _ notitie: Notitie, _ patroon: Denkpatroon, into vraag: String?, _ etappe: Etappe, _ scene: Scene
  ) -> Form.Ding {
    Form.Ding(
      id: notitie.id.text, nummer: scene.sessie.nummer(of: notitie.id), titel: notitie.gegevens.tekst,
      detail: vraag ?? scene.say(.maakAndereVraag, scene.say(.name(of: patroon))), klaar: vraag != nil,
      achtergehouden: etappe.houdtAchter,
      velden: [Form.Field(scene.say(.veldAndereVraag), verplicht: true)],
      changes: { values in [scene.notitie(etappe, values.answer(0), soort: .vraag, bij: notitie.id)] })
  }

  private static func choice(_ say: Wording) -> Form.Field {
    let answers = Denkpatroon.allCases.map { (say(.name(of: $0)), $0.rawValue) }
    return Form.Field(say(.veldWatIsHet), .keuze(Form.Field.Option.list(answers)))
  }
}

/// What was said, parted in sentences that stand by themselves and sentences that became a question.
private struct Zinnen {
  let losse: [Zin]
  let wendingen: [Wending]
  private let say: Wording

  struct Zin {
    var card: Card
    var patroon: Denkpatroon?
    /// Its place among all that was said here.
    var order: Int

    /// Behind what it is.
    func plain(width: Int, _ say: Wording) -> Block {
      guard let patroon else { return card.plain(width: width) }
      let opening = Span(say(.name(of: patroon)) + ":", .quiet)
      return Block(
        lines: Line.wrapped(opening: opening, card.text, width: width, card.newest ? .text.bolded() : .text))
    }
  }

  /// Whether a note is a sentence, and not a question.
  static func isZin(_ notitie: Notitie) -> Bool { notitie.gegevens.soort != .vraag }

  init(_ notities: [Notitie], _ scene: Scene) {
    say = scene.say
    let numbered = zip(notities, scene.cards(notities)).enumerated().map { order, pair in
      var card = pair.1
      card.voice = nil
      return (notitie: pair.0, card: card, order: order)
    }
    let questions = Dictionary(grouping: numbered.filter { !Zinnen.isZin($0.notitie) }) {
      $0.notitie.gegevens.bij
    }
    let zinnen = numbered.filter { Zinnen.isZin($0.notitie) }
    losse = zinnen.filter { questions[$0.notitie.id] == nil }.map {
      Zin(
        card: $0.card, patroon: $0.notitie.gegevens.vak?.denkpatroon, order: $0.order)
    }
    let turned = zinnen.compactMap { zin in
      questions[zin.notitie.id].map {
        Wending(zin: zin.card, vragen: $0.map(\.card), order: $0.last?.order ?? zin.order)
      }
    }
    // A question of its own, or one whose sentence is held back or gone, stands by itself.
    let here = Set(zinnen.map(\.notitie.id))
    let alone = numbered.compactMap { question in
      Zinnen.isZin(question.notitie) || question.notitie.gegevens.bij.map(here.contains) == true
        ? nil : Wending(zin: nil, vragen: [question.card], order: question.order)
    }
    wendingen = (turned + alone).sorted { $0.order < $1.order }
  }

  /// Everything as lines, the last that came in at the end.
  func plain(width: Int) -> [Block] {
    let parts =
      losse.map { (order: $0.order, blocks: [$0.plain(width: width, say)]) }
      + wendingen.map { (order: $0.order, blocks: $0.plain(width: width)) }
    return parts.sorted { $0.order < $1.order }.flatMap(\.blocks)
  }

  /// A column for each pattern, and one more for what was not sorted yet.
  var columns: Columns {
    var columns = Denkpatroon.allCases.map { patroon in
      Columns.Column(
        head: say(.name(of: patroon)), cards: losse.filter { $0.patroon == patroon }.map(\.card))
    }
    let loose = losse.filter { $0.patroon == nil }.map(\.card)
    if !loose.isEmpty {
      columns.append(Columns.Column(head: say(.nogNietIngedeeld), cards: loose, quiet: true))
    }
    return Columns(columns)
  }
}

/// A sentence and the questions it became.
private struct Wending {
  let zin: Card?
  let vragen: [Card]
  /// The place of the last question among all that was said here.
  let order: Int

  /// The sentence quiet on the left, and an arrow to the question.
  func row(width: Int) -> Row {
    let left = zin == nil ? 0 : width * 2 / 5
    var question = Block(lines: [])
    let inner = Border.card.textWidth(in: width - left)
    question.lines = vragen.flatMap { Line.wrapped($0.text, width: inner, .accent.bolded()) }
    (question.border, question.style, question.things) = (.card, .accent, vragen.count)
    let asked = Row.Part(block: question, x: left, width: width - left, stretches: false)
    guard let zin else { return Row([asked]) }
    var said = Block(lines: Line.wrapped(zin.text, width: max(1, left - 5), .quiet))
    if said.lines.indices.contains(0) {
      said.lines[0].right = [Span("─►", .accent)]
    }
    return Row([Row.Part(block: said, x: 0, width: left - 1, drop: 1, stretches: false), asked])
  }

  /// The sentence and the question as lines.
  func plain(width: Int) -> [Block] {
    let said = zin.map { Block(lines: Line.wrapped($0.text, width: width, .quiet, lead: Span("· ", .quiet))) }
    let asked = vragen.map {
      Block(lines: Line.wrapped($0.text, width: width, .accent.bolded(), lead: Span("► ", .accent)))
    }
    return (said.map { [$0] } ?? []) + asked
  }
}
