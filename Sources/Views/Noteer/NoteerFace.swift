import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What noteer draws.
extension NoteerView {
  /// The whole screen at this moment.
  public func render(_ world: World, size: Size) -> Canvas {
    var canvas = Canvas(size)
    guard let scene = world.scene(sessie) else {
      canvas.put(world.say(.sessieWordtGeladen), at: Point(x: 0, y: 0), style: .quiet)
      return canvas
    }
    _ = draw(world, scene, on: &canvas)
    drawOverlay(world, scene, on: &canvas)
    return canvas
  }

  /// Draws the screen below its boxes, and says how many rows of notes it is really scrolled back.
  func draw(_ world: World, _ scene: Scene, on canvas: inout Canvas) -> Int {
    let size = canvas.size
    let margin = size.columns > 40 ? 1 : 0
    var rest = canvas.bounds.inset(horizontal: margin, vertical: 0)
    if size.rows >= 4 {
      let header = rest.split(top: 1)
      drawHeader(world, scene, on: &canvas, in: header.taken)
      rest = header.rest
    }
    if size.rows >= 8 {
      let rows = footer(world, scene, width: rest.width, limit: size.rows / 6)
      let footer = rest.split(bottom: rows.count)
      canvas.put(rows, in: footer.taken)
      rest = footer.rest
    }
    if let harvest {
      harvest.draw(world, scene, on: &canvas, in: rest)
      return back
    }
    let desk =
      (rest.height >= 8 ? earlierRows(world, scene, width: rest.width) : [])
      + deskRows(world, scene, width: rest.width, height: max(1, rest.height * 2 / 5))
    let foot = rest.split(bottom: desk.count)
    canvas.put(desk, in: foot.taken)
    rest = foot.rest
    if rest.height >= 2 {
      canvas.rule(y: rest.bottom - 1, from: rest.x, width: rest.width)
      rest = rest.split(bottom: 1).rest
    }
    rest = drawFacts(world, scene, on: &canvas, in: rest)
    return drawNotes(world, scene, on: &canvas, in: rest)
  }

  private func deskRows(_ world: World, _ scene: Scene, width: Int, height: Int) -> [Line] {
    let question = height > 1 ? LekQuestion(scene)?.rows(world.say, width: width) ?? [] : []
    guard scene.sessie.gesloten == nil else {
      let open = world.say.nogNietGevraagd(scene.sessie.vraagt ? scene.teruglezing.nietGevraagd : [])
      let told =
        open.map { Line.message($0 + " " + world.say(.kanLater), .accent, width: width, limit: 2) } ?? []
      guard desk.isEmpty else {
        return question + desk.rows(world, scene, width: width, height: height, projected: false)
      }
      return question + (height > 1 ? told : []) + [Line(world.say(.sessieIsGeslotenLezen), .done)]
    }
    let room = max(1, height - question.count)
    return question + desk.rows(world, scene, width: width, height: room, projected: false)
  }

  /// What was said before and is like what is being typed: quietly, in one row.
  private func earlierRows(_ world: World, _ scene: Scene, width: Int) -> [Line] {
    guard let found = world.eerderGezegd, typing != nil else { return [] }
    let day = world.say.shortDate(world.wall(found.notitie.moment).day)
    // Of another session only the role goes along: labels are for the table at which they were said.
    let person = found.sessie == scene.sessie.id ? found.notitie.gegevens.deelnemer : nil
    let voice =
      person.flatMap(scene.sessie.deelnemer)?.naam
      ?? found.notitie.gegevens.stem.map { world.say(.name(of: $0)) }
    let text = world.say(.eerderGezegd, [day, voice ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    return [Line(Wrap.oneLine(text + " " + found.notitie.gegevens.tekst, width: width), .quiet)]
  }

  private func drawHeader(_ world: World, _ scene: Scene, on canvas: inout Canvas, in rect: Rect) {
    let state = stateText(world)
    canvas.putRight(state.text, in: rect, y: rect.y, style: state.style)
    let room = max(0, rect.width - TextWidth.of(state.text) - 1)
    var parts = [scene.casus?.alias ?? scene.sessie.titel]
    if let etappe = scene.sessie.etappe {
      parts.append(etappe.stap.naam)
      parts.append(world.say.minutes(etappe.besteed(at: world.now), of: etappe.minuten))
    }
    if scene.sessie.zwart { parts.append(world.say(.zaalIsZwart)) }
    while parts.count > 2, TextWidth.of(parts.joined(separator: " · ")) > room { parts.removeLast() }
    let title = Wrap.oneLine(parts.joined(separator: " · "), width: room)
    canvas.put(title, at: rect.origin, style: .title, width: room)
  }

  /// Whether what was entered is durable: true, or unmistakably not.
  private func stateText(_ world: World) -> (text: String, style: Style) {
    switch world.storing {
    case .busy: (world.say(.evenWachten), .warning.reverse())
    case .some: (world.say(.nietBewaard), .warning.reverse())
    case nil:
      (world.bewaard.map { world.say(.bewaardOm, world.wall($0).hourMinuteSecond) } ?? "", .done)
    }
  }

  private func footer(_ world: World, _ scene: Scene, width: Int, limit: Int) -> [Line] {
    guard let emergency = Line.emergency(world, width: width) else {
      return state(world, scene, width: width, limit: limit)
    }
    return [emergency] + state(world, scene, width: width, limit: max(1, limit - 1))
  }

  private func state(_ world: World, _ scene: Scene, width: Int, limit: Int) -> [Line] {
    if let trouble = world.storing {
      return Line.message(world.say.sentence(for: trouble), .warning, width: width, limit: limit)
    }
    if let melding = world.melding {
      return Line.message(melding, .accent, width: width, limit: limit)
    }
    if harvest != nil {
      return Array(
        Line.hints(
          Harvest.keys(world.say, harvest?.list ?? .stap).footer(width: width, gap: 3), width: width
        ).prefix(1))
    }
    let posture = scene.sessie.gesloten == nil ? desk.posture(scene) : .reading
    var hints = NoteerView.keys(world.say, posture).footer(width: width, gap: 3)
    if posture == .choosing {
      hints.insert(KeyHint(name: world.say(.typ), label: world.say(.gewoneNotitie)), at: min(2, hints.count))
    }
    return Array(Line.hints(hints, width: width).prefix(1))
  }

  /// The question and what only the people behind this screen should see.
  private func drawFacts(_ world: World, _ scene: Scene, on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard let etappe = scene.sessie.etappe else { return rect }
    var rows = pageRows(etappe, scene, width: rect.width, height: rect.height)
    guard rect.height >= rows.count + 5 else {
      canvas.put(rows, in: rect)
      return rect.split(top: rows.count).rest
    }
    if rows.isEmpty {
      rows = Wrap.lines(etappe.stap.vraag, width: rect.width).prefix(2).map { Line($0, .accent) }
    }
    let facts = desk.emptiness(scene) + panel(for: etappe.stap).regie(etappe, scene)
    let room = max(0, min(facts.count, rect.height / 3))
    for fact in facts.prefix(room) {
      rows += Wrap.lines("· " + fact, width: rect.width).prefix(2).map { Line($0, .quiet) }
    }
    let block = rect.split(top: rows.count + 1)
    canvas.put(rows, in: block.taken)
    return block.rest
  }

  /// The page that is read back on the wall, so that whoever types its numbers sees them; none beside a page.
  ///
  /// A row each where not all of it fits.
  private func pageRows(_ etappe: Etappe, _ scene: Scene, width: Int, height: Int) -> [Line] {
    guard scene.leestTerug(etappe), case .zinnen = etappe.blad, height > 0 else { return [] }
    let lezing = scene.teruglezing
    let zinnen = lezing.zinnen(op: etappe.blad)
    guard !zinnen.isEmpty else { return [] }
    let title = [
      scene.leeskop(zinnen, isKort: lezing.isKort(etappe.blad)), scene.leesplaats(lezing, etappe.blad),
    ]
    let head = Line(
      Wrap.oneLine(title.filter { !$0.isEmpty }.joined(separator: " · "), width: width), .accent)
    let whole = zinnen.flatMap { row(of: $0, scene, width: width, isWhole: true) }
    let rows =
      whole.count < height ? whole : zinnen.flatMap { row(of: $0, scene, width: width, isWhole: false) }
    return Array((rows.count < height ? [head] + rows : rows).prefix(height))
  }

  private func row(of zin: Teruglezing.Zin, _ scene: Scene, width: Int, isWhole: Bool) -> [Line] {
    let number = String(repeating: " ", count: max(0, 3 - String(zin.nummer).count)) + "\(zin.nummer)  "
    let answer: (String, Style)? =
      switch zin.stand.mee {
      case .mee: ("✓ " + scene.say(.gaatMeeKort), .done)
      case .woorden(let words): ("✓ " + scene.say(.gaatMeeAls, "“\(words)”"), .done)
      case .blijft: (scene.say(.blijftHierKort), .held)
      case nil: nil
      }
    let text = (zin.lichtje ? "★ " : "") + scene.leestekst(zin)
    let indent = min(TextWidth.of(number), width / 2)
    let room = max(1, width - indent)
    guard isWhole else {
      let sign = answer.map { $0.0.hasPrefix("✓") ? "✓ " : "● " } ?? ""
      var row = Line(number, .accent)
      row.add(sign, answer?.1 ?? .text)
      row.add(Wrap.oneLine(text, width: max(1, room - TextWidth.of(sign))))
      return [row]
    }
    let lines =
      Wrap.lines(text, width: room).map { ($0, Style.text) }
      + (answer.map { answer in Wrap.lines(answer.0, width: room).map { ($0, answer.1) } } ?? [])
    return lines.enumerated().map { index, line in
      var row = Line(index == 0 ? number : String(repeating: " ", count: indent), .accent)
      row.add(line.0, line.1)
      return row
    }
  }

  /// The notes of the step, the newest at the bottom; those of this terminal and of others alike.
  private func drawNotes(
    _ world: World, _ scene: Scene, on canvas: inout Canvas, in rect: Rect
  ) -> Int {
    guard let etappe = scene.sessie.etappe, rect.height > 0 else { return 0 }
    var rows: [Line] = []
    let wanted = rect.height + back
    for id in etappe.notities.reversed() where rows.count < wanted {
      guard let notitie = scene.sessie.notities[id] else { continue }
      rows.insert(contentsOf: noteRows(notitie, world, scene, width: rect.width), at: 0)
    }
    let hidden = min(back, max(0, rows.count - rect.height))
    let shown = Array(rows.dropLast(hidden).suffix(rect.height))
    let top = rect.y + max(0, rect.height - shown.count)
    canvas.put(shown, in: Rect(x: rect.x, y: top, width: rect.width, height: shown.count))
    return hidden
  }

  private func noteRows(_ notitie: Notitie, _ world: World, _ scene: Scene, width: Int) -> [Line] {
    let gegevens = notitie.gegevens
    let time = width >= 40 ? world.wall(notitie.moment).hourMinute + " " : ""
    var head = Line(time, .quiet)
    let sender = scene.afzender(notitie) ?? ""
    if width >= 30 {
      head.add(sender.padded(to: 10) + " ", .accent)
    } else if !sender.isEmpty {
      head.add(sender + ": ", .accent)
    }
    let indent = min(head.width, width / 2)
    var text = gegevens.soort == .citaat ? "“\(gegevens.tekst)”" : gegevens.tekst
    if gegevens.soort != .citaat, let teken = gegevens.soort.teken { text = "\(teken) \(text)" }
    var signs = ""
    for kenmerk in gegevens.kenmerken.alle {
      if let sign = sign(of: kenmerk, world.say) { signs += " " + sign }
    }
    for soort in notitie.lek.soorten { signs += " [● \(world.say(.kort(soort)))]" }
    let lines = Wrap.lines(text + signs, width: max(1, width - indent))
    return lines.enumerated().map { index, line in
      var row = index == 0 ? head : Line(String(repeating: " ", count: indent))
      row.add(line, !notitie.isTeTonen ? .held : gegevens.lichtje ? .light : .text)
      return row
    }
  }

  /// What stands behind the words of a note; its kind stands before them, and its row and group in the step.
  private func sign(of kenmerk: Kenmerk, _ say: Wording) -> String? {
    switch kenmerk {
    case .lichtje: "★"
    case .thema, .vak, .achtergehouden: say.name(of: kenmerk).map { "[\($0)]" }
    case .stem, .deelnemer, .soort, .rij, .groep, .droom, .afspraak: nil
    }
  }

  func helpHints(_ world: World, _ scene: Scene) -> [KeyHint] {
    guard harvest == nil else { return helpPlace.help(world.say, scene) }
    return helpPlace.help(world.say, scene, between: NoteerView.prefixes(world.say))
  }

  /// The signs a line can begin with.
  public static func prefixes(_ say: Wording) -> [KeyHint] {
    (Stem.allCases.map(Kenmerk.stem) + Kenmerk.getypt).compactMap { kenmerk in
      guard let label = kenmerk == .afspraak ? say(.afspraakRegel) : say.name(of: kenmerk) else { return nil }
      let letter = kenmerk.letter.map { "\($0):" } ?? ""
      return KeyHint(name: kenmerk.teken.map { say(.of, String($0), letter) } ?? letter, label: label)
    }
  }
}

extension String {
  /// The text with spaces after it, up to a width in columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - TextWidth.of(self)))
  }
}
