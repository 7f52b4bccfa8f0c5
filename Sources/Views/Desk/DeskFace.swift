import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What the desk looks like: the list of the step, the tell, and the line that is always there.
extension Desk {
  /// The rows at the foot of a screen, the cursor's among them, at most `height`.
  ///
  /// The line is the last row; above it the tell says what the words will become, or what was just kept.
  ///
  /// - Parameter projected: whether this is the projector: then a held-back line shows as dots, and nothing
  ///   tells who has not answered.
  func rows(
    _ world: World, _ scene: Scene, width: Int, height: Int, projected: Bool, _ regions: Regions
  ) -> [Line] {
    let seen = seen(world, scene)
    return seen.rows(
      seen.things(scene), world, scene, width: width, height: height, projected: projected, regions)
  }

  /// The same where is known what there is to fill in.
  func rows(
    _ things: Form, _ world: World, _ scene: Scene, width: Int, height: Int, projected: Bool,
    _ regions: Regions
  ) -> [Line] {
    let rows: [Line] =
      if let form = filled {
        fieldRows(form, things, world, scene, width: width, height: height, projected: projected)
      } else {
        lineRows(things, world, scene, width: width, height: height, projected: projected, regions)
      }
    // What was half typed at the closing waits for who typed it.
    guard scene.sessie.gesloten != nil, !isEmpty else {
      return rows.count <= height ? rows : Array(rows.suffix(max(0, height)))
    }
    let name = closingStep(scene)?.stap.naam ?? ""
    let offer = Line.message(
      isLate ? world.say(.geslotenKladje) : world.say(.halfGetypt, name), .warning, width: width,
      limit: max(1, height - 1))
    return offer + rows.suffix(max(1, height - offer.count))
  }

  // MARK: The line

  private func lineRows(
    _ things: Form, _ world: World, _ scene: Scene, width: Int, height: Int, projected: Bool,
    _ regions: Regions
  ) -> [Line] {
    let hidden = projected && isHeldBack(world, scene)
    let label = regions.look(of: label(world, scene))
    var rows = Line.field(
      label, projected && !hidden ? world.masked(typing: line.editor) : line.editor,
      line.isPending ? .warning : .text, width: width, height: max(1, height - 1)
    ) { hidden ? dots($0) : $0 }
    let room = height - rows.count
    guard room > 0 else { return rows }
    switch hand {
    case .pasted(let pasted):
      rows =
        pasteRows(pasted, world, width: width, height: room) {
          hidden ? dots($0) : projected ? world.masked($0) : $0
        } + rows
    case .row(let picking, _):
      rows = pickRows(labelChoices(world, scene), picking, width: width, height: room) + rows
    case .mending(let repair):
      if !projected { rows = repairRows(repair, world, scene, width: width, height: room) + rows }
    case .line, .chosen, .resting, .filling:
      putTell(
        above: &rows, things, world, scene, width: width, height: room, projected: projected, hidden: hidden,
        regions)
      let list = projected ? [] : itemRows(things, scene, height: height - rows.count)
      if !list.isEmpty { rows = list + rows }
    }
    return rows
  }

  // MARK: The tell

  /// What the words will become, what is asked, or what was just kept; one row, unless an act says more.
  ///
  /// Put there and not given: at each key it is one row.
  private func putTell(
    above rows: inout [Line], _ things: Form, _ world: World, _ scene: Scene, width: Int, height: Int,
    projected: Bool, hidden: Bool, _ regions: Regions
  ) {
    if !projected, let typed = typedAct, let vooraf = Act.vooraf(typed, scene, world) {
      rows = Line.message(vooraf, .held, width: width, limit: min(2, height)) + rows
      return
    }
    let (text, style) =
      hidden
      ? ("", Style.quiet) : tell(things, world, scene, width: width, projected: projected, regions)
    rows.insert(Line(Wrap.oneLine(projected ? world.masked(text) : text, width: width), style), at: 0)
  }

  private func tell(
    _ things: Form, _ world: World, _ scene: Scene, width: Int, projected: Bool, _ regions: Regions
  ) -> (String, Style) {
    let say = world.say
    if let words = words(world, scene) { return (regions.look(of: words), .quiet) }
    if let etappe = etappe(scene), scene.leestTerug(etappe), line.correcting == nil, typedAct == nil {
      guard line.isEmpty else {
        let daad = daad(scene)
        return (daad?.straks ?? say(.straksNotitie), daad == nil ? .quiet : .accent)
      }
      if let hints = Line.hints(scene.leeshints(etappe), width: 400).first, hints.width > 0 {
        return (hints.text, .quiet)
      }
    }
    if !line.editor.isEmpty {
      guard typedAct == nil else { return ("", .quiet) }
      let rows = line.rows(place(scene), isSpoken: isSpoken(world, scene), isKept: false)
      guard let row = rows.last else { return ("", .quiet) }
      if let twijfel = row.reading.twijfel { return (sentence(for: twijfel, say), .warning) }
      let tell = Desk.tell(row, scene)
      return tell.isEmpty ? ("", .quiet) : (say(.wordt, tell), row.reading.doetIets ? .accent : .quiet)
    }
    if let offer, isHere(scene) {
      return (told(offer, scene, width: width), .accent.bolded())
    }
    switch hand {
    case .resting(let form): return (say(.gaVerder, form.naam), .accent)
    case .chosen(let id):
      let ding = things.dingen.first { $0.id == id }
      return (ding.map { say(.openDit, $0.titel) } ?? "", .accent)
    case .line, .row, .filling, .pasted, .mending: break
    }
    if opzij != nil { return (say(.staatOpzij), .accent) }
    if !isSpoken(world, scene), let wie = scene.speaker(line.labels) {
      return (say(.nogSteedsDeze, wie), .accent)
    }
    if let gebleven, !gebleven.isEmpty, isHere(scene) { return (say(.bewaardAls, gebleven), .done) }
    return projected ? ("", .quiet) : (examples(scene, width: width), .quiet)
  }

  /// What is asked, behind what was kept: nobody need doubt whether it was.
  private func told(_ offer: Offer, _ scene: Scene, width: Int) -> String {
    let say = scene.say
    let asked = offer.sentence(scene)
    let question = asked.hasSuffix("?") ? asked + " →" : say(.wordt, asked)
    guard let gebleven, !gebleven.isEmpty else { return question }
    let short = offer.short(say).map { say(.wordt, $0) }
    let whole = [question, short].compactMap(\.self).map { say(.bewaardAls, gebleven) + " · " + $0 }
    return (whole + [question]).first { TextWidth.of($0) <= width } ?? question
  }

  func sentence(for twijfel: LineSigns.Twijfel, _ say: Wording) -> String {
    switch twijfel {
    case .onbekend(let word): say(.kenIkNiet, word)
    case .meer(let word): say(.zijnMeer, word)
    case .nietHier(let stem): say(.isNietHier, say(.name(of: stem)))
    case .zegt(let wie): say(.zegtEenAnder, wie)
    }
  }

  /// How a line is typed in this step, with the letter of somebody who is here.
  ///
  /// Each whole: of a line that is cut nobody knows how it is typed.
  private func examples(_ scene: Scene, width: Int) -> String {
    let lines = LineExample.short(in: place(scene))
    return lines.dropFirst().reduce(lines.first ?? "") { told, line in
      let more = told + " · " + line
      return TextWidth.of(more) <= width ? more : told
    }
  }

  private func dots(_ text: String) -> String { String(repeating: "●", count: TextWidth.of(text)) }

  /// Whether what is in the line will be held back: by its own sign, or by the step.
  private func isHeldBack(_ world: World, _ scene: Scene) -> Bool {
    if line.labels.achtergehouden { return true }
    if !line.editor.isEmpty, rows(world, scene).contains(where: \.labels.achtergehouden) { return true }
    if let typed = ActLine.typed(in: line.editor.text), ActLine.isHeldBack(typed, scene) { return true }
    // A held-back note does not come onto the projector by being mended.
    if let id = line.correcting?.notitie, scene.sessie.notities[id]?.isTeTonen == false { return true }
    return line.correcting == nil && etappe(scene)?.houdtAchter == true
  }

  /// What stands in front of the line now.
  private func label(_ world: World, _ scene: Scene) -> DeskLabel {
    DeskLabel(
      scene: scene, hand: hand(scene), elsewhere: scene.sessie.gesloten == nil ? elsewhere(scene)?.id : nil,
      labels: line.labels, isSpoken: isSpoken(world, scene), isMending: line.correcting != nil)
  }

  /// What the line becomes where it is nothing but words; `nil` where that is to be read.
  private func words(_ world: World, _ scene: Scene) -> WordsTell? {
    guard !line.editor.isEmpty else { return nil }
    let place = place(scene)
    guard line.isOnlyWords(in: place), !scene.leestTerug(in: place.stap) else { return nil }
    return WordsTell(scene: scene, place: place, labels: line.carried(isSpoken: isSpoken(world, scene)))
  }

  /// What can be picked, as much of it as there is room for, around what the arrows chose.
  func pickRows(_ row: LabelRow, _ picking: Picking, width: Int, height: Int) -> [Line] {
    let rows = choiceRows(row, picking, width: width).rows
    guard rows.count > height, height > 0 else { return Array(rows.prefix(max(0, height))) }
    // What tells that there is more has its place.
    let (all, place) = choiceRows(row, picking, width: max(1, width - 2))
    let first = max(0, min(place - height / 2, all.count - height))
    var shown = Array(all[first..<(first + height)])
    if first + height < all.count { shown[height - 1].add(" ▼", .quiet) }
    return shown
  }

  /// All that can be picked, and the row of what the arrows chose.
  private func choiceRows(_ row: LabelRow, _ picking: Picking, width: Int) -> (rows: [Line], chosen: Int) {
    let left = row.left(by: picking.typed)
    var (rows, chosenRow) = ([Line()], 0)
    if !picking.typed.isEmpty { rows[0].add(picking.typed + "…", .accent) }
    for (index, choice) in left.enumerated() {
      let (key, isChosen) = (choice.key.map { String($0) } ?? "·", index == picking.place)
      let needed = TextWidth.of(key) + 1 + TextWidth.of(choice.name)
      if rows[rows.count - 1].width > 0, rows[rows.count - 1].width + 3 + needed > width {
        rows.append(Line())
      }
      if rows[rows.count - 1].width > 0 { rows[rows.count - 1].add("   ") }
      rows[rows.count - 1].add(isChosen ? "▸" : key, .accent.bolded())
      rows[rows.count - 1].add(" " + choice.name, isChosen ? .accent.bolded() : .quiet)
      if isChosen { chosenRow = rows.count - 1 }
    }
    return (rows, chosenRow)
  }

  private func pasteRows(
    _ pasted: Pasted, _ world: World, width: Int, height: Int, shown: (String) -> String
  ) -> [Line] {
    let told = world.say(pasted.asOne ? .geplaktEen : .geplakt, String(pasted.lines.count))
    let lines = pasted.lines.dropFirst(pasted.from)
    var rows = Line.message(told, .accent, width: width, limit: height > 3 ? height - 1 : 1)
    let room = max(0, height - rows.count)
    let more = lines.count > room ? 1 : 0
    for text in lines.prefix(max(0, room - more)) { rows.append(Line("  • " + shown(text))) }
    if more > 0, room > 0 {
      rows.append(Line(world.say(.enNogMeer, String(lines.count - max(0, room - more))), .quiet))
    }
    return rows
  }

  // MARK: A field

  private func fieldRows(
    _ form: FormLine, _ things: Form, _ world: World, _ scene: Scene, width: Int, height: Int, projected: Bool
  ) -> [Line] {
    guard let chosen = form.chosen(in: things), let field = form.asked(in: things) else {
      return [Line(world.say(.dingIsWeg), .quiet)]
    }
    let hidden = projected && (chosen.achtergehouden || etappe(scene)?.houdtAchter == true)
    var rows: [Line] = []
    if height > 1 {
      if case .row(let picking, _) = hand {
        rows += pickRows(labelChoices(world, scene), picking, width: width, height: height - 1)
      } else if form.isRefused {
        rows.append(Line(Wrap.oneLine(world.say(refusal(of: field)), width: width), .warning))
      } else if let options = field.options {
        let all = Desk.optionRows(options, width: width)
        rows += all.prefix(height - 1)
        if all.count > rows.count, rows[rows.count - 1].width + 2 <= width {
          rows[rows.count - 1].add(" ▼", .quiet)
        }
      } else {
        let titel = projected ? world.masked(chosen.titel) : chosen.titel
        let (nummer, aantal) = (String(form.plaats.nummer), String(form.plaats.aantal))
        let whole = world.say(.veldVan, titel, nummer, aantal, field.label)
        // What is asked stands in the line too.
        let text = TextWidth.of(whole) <= width ? whole : world.say(.veldVanKort, titel, nummer, aantal)
        rows.append(Line(Wrap.oneLine(text, width: width), .quiet))
      }
    }
    let titel = projected ? world.masked(chosen.titel) : chosen.titel
    var label = Line(titel, .accent)
    for (known, answer) in zip(chosen.velden, form.answered) where !answer.isEmpty && !hidden {
      label.add(" · ", .quiet)
      label.add(known.label + " ", .quiet)
      label.add(projected ? world.masked(answer) : answer)
    }
    if label.width > width * 2 / 3 { label = Line(titel, .accent) }
    if label.width + 3 + TextWidth.of(field.label) > width {
      label = Line()
    } else {
      label.add(" · ", .quiet)
    }
    label.add(field.label, .text.bolded())
    label.add(" ▸ ", .accent.bolded())
    return rows
      + Line.field(
        label, projected && !hidden ? world.masked(typing: form.editor) : form.editor,
        form.isPending ? .warning : .text, width: width, height: max(1, height - rows.count)
      ) { hidden ? dots($0) : $0 }
  }

  private static func optionRows(_ options: [Form.Field.Option], width: Int) -> [Line] {
    Line.hints(options.map { KeyHint(name: String($0.letter), label: $0.label) }, width: width)
  }

  /// How many rows the question takes that is being answered, where there is something to choose from; 0 elsewhere.
  ///
  /// Nobody can choose what is not in sight.
  func rowsToChoose(_ things: Form, width: Int) -> Int {
    guard let form = filled, let options = form.asked(in: things)?.options else { return 0 }
    return Desk.optionRows(options, width: width).count + 1
  }

  private func refusal(of field: Form.Field) -> Phrase {
    switch field.soort {
    case .tekst, .naam, .vrij: .vulIetsIn
    case .keuze, .meer: .kiesEenLetter
    case .getal, .getallen: .kiesEenGetal
    }
  }

  /// The things of the step around the chosen one: ✓ those that have an answer; quiet until one is chosen.
  private func itemRows(_ form: Form, _ scene: Scene, height: Int) -> [Line] {
    guard height > 0, !form.dingen.isEmpty else { return [] }
    var chosen: String?
    if case .chosen(let id) = hand { chosen = id }
    let place = form.dingen.firstIndex { $0.id == chosen } ?? form.dingen.firstIndex { !$0.klaar } ?? 0
    let first = max(0, min(place - height / 2, form.dingen.count - height))
    return form.dingen.dropFirst(first).prefix(height).map { ding in
      let isChosen = ding.id == chosen
      var row = Line(isChosen ? "▸ " : "  ", .accent.bolded())
      row.add(ding.klaar ? "✓ " : "· ", ding.klaar ? .done : .quiet)
      if let nummer = ding.nummer { row.add("\(nummer) ", isChosen ? .accent.bolded() : .quiet) }
      row.add(ding.titel, isChosen ? .accent.bolded() : .quiet)
      if let letter = Identifier(ding.id).flatMap(scene.sessie.toonletter) { row.add(" \(letter)", .accent) }
      if !ding.detail.isEmpty { row.add("  " + ding.detail, .quiet) }
      return row
    }
  }
}
