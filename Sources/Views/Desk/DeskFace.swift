import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What the desk looks like: the line with its labels, or the form field by field.
extension Desk {
  /// The rows at the foot of a screen, the cursor's among them, at most `height`.
  ///
  /// - Parameter projected: whether this is the projector: then a held-back line shows as dots, and nothing
  ///   tells who has not answered.
  func rows(_ world: World, _ scene: Scene, width: Int, height: Int, projected: Bool) -> [Line] {
    rows(capture(scene), world, scene, width: width, height: height, projected: projected)
  }

  /// The same where is known what the step asks for.
  func rows(
    _ capture: Capture, _ world: World, _ scene: Scene, width: Int, height: Int, projected: Bool
  ) -> [Line] {
    let rows: [Line] =
      switch capture {
      case .lijn(let noteForm):
        lineRows(noteForm, world, scene, width: width, height: height, projected: projected)
      case .formulier(let form):
        formRows(form, world, scene, width: width, height: height, projected: projected)
      }
    // What was half typed at the closing waits for who typed it.
    guard scene.sessie.gesloten != nil, !isEmpty else {
      return rows.count <= height ? rows : Array(rows.suffix(max(0, height)))
    }
    let name = etappe(scene)?.stap.naam ?? ""
    let offer = Line.message(
      world.say(.halfGetypt, name), .warning, width: width, limit: max(1, height - 1))
    return offer + rows.suffix(max(1, height - offer.count))
  }

  // MARK: The line

  private func lineRows(
    _ noteForm: NoteForm, _ world: World, _ scene: Scene, width: Int, height: Int, projected: Bool
  ) -> [Line] {
    let hidden = projected && isHeldBack(scene)
    if !line.pasted.isEmpty {
      return pasteRows(world, width: width, height: height) {
        hidden ? dots($0) : projected ? world.masked($0) : $0
      }
    }
    var rows: [Line] = []
    if !projected, height > 1, let typed = typedAct, let vooraf = Act.vooraf(typed, scene, world) {
      rows += Line.message(vooraf, .held, width: width, limit: min(2, height - 1))
    }
    if line.isChoosing {
      let speakers = Speakers(scene.sessie.deelnemers)
      rows += Line.hints(LabelRow(noteForm, speakers, world.say).hints, width: width)
        .prefix(max(0, height - 1))
    }
    rows += readingRows(world, scene, width: width, height: height - rows.count)
    var label = labelRow(noteForm, world, scene)
    label.add(" ▸ ", .accent.bolded())
    return rows
      + Line.field(
        label, projected && !hidden ? world.masked(typing: line.editor) : line.editor,
        line.isPending ? .warning : .text, width: width, height: height - rows.count
      ) { hidden ? dots($0) : $0 }
  }

  /// While the room reads back: what the line will do, or what can be typed.
  private func readingRows(_ world: World, _ scene: Scene, width: Int, height: Int) -> [Line] {
    guard height > 1, !line.isChoosing, scene.leestTerug(scene.etappe), hand(scene) == scene.sessie.huidig,
      let etappe = scene.etappe
    else { return [] }
    guard !line.isEmpty else {
      return Array(Line.hints(scene.leeshints(etappe), width: width).prefix(1)).filter { $0.width > 0 }
    }
    guard line.correcting == nil, line.pasted.isEmpty, ActLine.typed(in: line.editor.text) == nil else {
      return []
    }
    let daad = daad(scene)
    let text = daad?.straks ?? world.say(.straksNotitie)
    return [Line(Wrap.oneLine(text, width: width), daad == nil ? .quiet : .accent)]
  }

  private func dots(_ text: String) -> String { String(repeating: "●", count: TextWidth.of(text)) }

  /// Whether what is in the line will be held back: by its own sign, or by the step.
  private func isHeldBack(_ scene: Scene) -> Bool {
    if line.labels.achtergehouden || line.rowIsHeldBack(Speakers(scene.sessie.deelnemers)) { return true }
    if let typed = ActLine.typed(in: line.editor.text), ActLine.isHeldBack(typed, scene) { return true }
    // A held-back note does not come onto the projector by being mended.
    if let id = line.correcting, scene.sessie.notities[id]?.isTeTonen == false { return true }
    return line.correcting == nil && etappe(scene)?.houdtAchter == true
  }

  /// The labels in front of the line: correction, voice, kind, theme.
  private func labelRow(_ noteForm: NoteForm, _ world: World, _ scene: Scene) -> Line {
    let labels = line.labels
    var row = Line()
    func add(_ text: String, _ style: Style) {
      if row.width > 0 { row.add(" · ", .quiet) }
      row.add(text, style)
    }
    if let elsewhere = elsewhere(scene) { add(elsewhere.stap.naam, .quiet) }
    if line.correcting != nil { add(world.say(.verbeteren), .warning) }
    if noteForm.stemmen {
      let person = labels.deelnemer.flatMap { scene.sessie.deelnemer($0) }?.naam
      let voice = person ?? labels.stem.map { world.say(.name(of: $0)) }
      add(voice ?? world.say(.niemand), voice == nil ? .quiet : .accent)
    }
    for kenmerk in labels.alle where !kenmerk.tellsSpeaker {
      let name = kenmerk == .lichtje ? "★" : world.say.name(of: kenmerk)
      if let name { add(name, style(of: kenmerk)) }
    }
    if row.width == 0 { row.add(world.say(.notitie), .quiet) }
    return row
  }

  private func style(of kenmerk: Kenmerk) -> Style {
    switch kenmerk {
    case .lichtje: .light
    case .droom: .dream
    case .achtergehouden: .held
    case .stem, .deelnemer, .soort, .thema, .rij, .vak, .groep, .afspraak: .text
    }
  }

  private func pasteRows(
    _ world: World, width: Int, height: Int, shown: (String) -> String
  ) -> [Line] {
    let lines = line.pasted
    var rows = Line.message(
      world.say(.geplakt, String(lines.count)), .accent, width: width, limit: max(1, height - 2))
    let room = max(0, height - rows.count - 1)
    for text in lines.prefix(room) {
      rows.append(Line("  • " + shown(text)))
    }
    if lines.count > room { rows.append(Line(world.say(.enNogMeer, String(lines.count - room)), .quiet)) }
    rows[rows.count - 1].markCursor()
    return rows
  }

  // MARK: The form

  private func formRows(
    _ form: Form, _ world: World, _ scene: Scene, width: Int, height: Int, projected: Bool
  ) -> [Line] {
    let line = self.form(in: scene)
    guard let chosen = line.chosen(in: form) else {
      return [Line(line.isFilling ? world.say(.dingIsWeg) : form.leeg, .quiet)]
    }
    let hidden = projected && (chosen.achtergehouden || etappe(scene)?.houdtAchter == true)
    guard line.isFilling, let field = line.asked(in: form) else {
      return projected
        ? [projectedChoice(chosen, world)]
        : itemRows(form, chosen, height: height)
    }
    var rows: [Line] = []
    if let options = field.options {
      let hints = options.map { KeyHint(name: String($0.letter), label: $0.label) }
      rows += Line.hints(hints, width: width).prefix(max(0, height - (line.isRefused ? 2 : 1)))
    }
    if line.isRefused { rows.append(Line(world.say(refusal(of: field)), .warning)) }
    let titel = projected ? world.masked(chosen.titel) : chosen.titel
    var label = Line(titel, .accent)
    for (known, answer) in zip(chosen.velden, line.answered) where !answer.isEmpty && !hidden {
      label.add(" · ", .quiet)
      label.add(known.label + " ", .quiet)
      label.add(projected ? world.masked(answer) : answer)
    }
    if label.width > width * 2 / 3 { label = Line(titel, .accent) }
    label.add(" · ", .quiet)
    label.add(field.label, .text.bolded())
    label.add(" ▸ ", .accent.bolded())
    return rows
      + Line.field(
        label, projected && !hidden ? world.masked(typing: line.editor) : line.editor,
        line.isPending ? .warning : .text, width: width, height: height - rows.count
      ) { hidden ? dots($0) : $0 }
  }

  private func refusal(of field: Form.Field) -> Phrase {
    switch field.soort {
    case .tekst, .vrij: .vulIetsIn
    case .keuze, .meer: .kiesEenLetter
    case .getal: .kiesEenGetal
    }
  }

  private func projectedChoice(_ item: Form.Item, _ world: World) -> Line {
    var row = Line("↑↓ ", .quiet)
    row.add(world.masked(item.titel), .accent.bolded())
    row.add("  " + world.say(.enterVultIn), .quiet)
    row.markCursor()
    return row
  }

  /// The things to fill in around the chosen one: ✓ those that have an answer.
  private func itemRows(_ form: Form, _ chosen: Form.Item, height: Int) -> [Line] {
    let place = form.items.firstIndex { $0.id == chosen.id } ?? 0
    let first = max(0, min(place - height / 2, form.items.count - height))
    return form.items.dropFirst(first).prefix(max(1, height)).map { item in
      let isChosen = item.id == chosen.id
      var row = Line(isChosen ? "▸ " : "  ", .accent.bolded())
      if isChosen { row.markCursor(-2) }
      row.add(item.klaar ? "✓ " : "· ", item.klaar ? .done : .quiet)
      row.add(item.titel, isChosen ? .accent.bolded() : .text)
      if !item.detail.isEmpty { row.add("  " + item.detail, .quiet) }
      return row
    }
  }
}
