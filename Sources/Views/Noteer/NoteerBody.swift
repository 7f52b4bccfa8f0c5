import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What stands above the line: what the step asks, and what was said in it.
struct NoteerBody: Region {
  let scene: Scene
  /// The step the hand is in.
  let hand: StapID?
  /// Rows scrolled back from the newest note.
  let back: Int
  let size: Size

  /// How it looks, and how many rows it is really scrolled back.
  func drawn() -> (canvas: Canvas, back: Int) {
    var canvas = Canvas(size)
    var rest = canvas.bounds.inset(horizontal: NoteerView.margin(size), vertical: 0)
    if rest.height >= 2 {
      canvas.rule(y: rest.bottom - 1, from: rest.x, width: rest.width)
      rest = rest.split(bottom: 1).rest
    }
    let back = drawNotes(on: &canvas, in: drawFacts(on: &canvas, in: rest))
    return (canvas, back)
  }

  /// The question and what only the people behind this screen should see.
  private func drawFacts(on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard let etappe = scene.etappe else { return rect }
    var rows = pageRows(etappe, width: rect.width, height: rect.height)
    guard rect.height >= rows.count + 5 else {
      canvas.put(rows, in: rect)
      return rect.split(top: rows.count).rest
    }
    if rows.isEmpty {
      rows = Wrap.lines(etappe.stap.vraag, width: rect.width).prefix(2).map { Line($0, .accent) }
    }
    let facts =
      emptiness + [Fasen(etappe, scene.say).sein(at: scene.now)].compactMap(\.self)
      + panel(for: etappe.stap).regie(etappe, scene)
    let room = max(0, min(facts.count, rect.height / 3))
    for fact in facts.prefix(room) {
      rows += Wrap.lines("· " + fact, width: rect.width).prefix(2).map { Line($0, .quiet) }
    }
    let block = rect.split(top: rows.count + 1)
    canvas.put(rows, in: block.taken)
    return block.rest
  }

  /// Why there is nothing to fill in, in a step whose form is empty.
  private var emptiness: [String] {
    let form = scene.things(in: hand.flatMap(scene.etappe))
    return form.dingen.isEmpty && !form.leeg.isEmpty ? [form.leeg] : []
  }

  /// The page that is read back on the wall, so that whoever types its numbers sees them; none beside a page.
  ///
  /// A row each where not all of it fits.
  private func pageRows(_ etappe: Etappe, width: Int, height: Int) -> [Line] {
    guard scene.leestTerug(etappe), case .zinnen = etappe.blad, height > 0 else { return [] }
    let lezing = scene.teruglezing
    let zinnen = lezing.zinnen(op: etappe.blad)
    guard !zinnen.isEmpty else { return [] }
    let title = [
      scene.leeskop(zinnen, isKort: lezing.isKort(etappe.blad)), scene.leesplaats(lezing, etappe.blad),
    ]
    let head = Line(
      Wrap.oneLine(title.filter { !$0.isEmpty }.joined(separator: " · "), width: width), .accent)
    let whole = zinnen.flatMap { row(of: $0, width: width, isWhole: true) }
    let rows =
      whole.count < height ? whole : zinnen.flatMap { row(of: $0, width: width, isWhole: false) }
    return Array((rows.count < height ? [head] + rows : rows).prefix(height))
  }

  private func row(of zin: Teruglezing.Zin, width: Int, isWhole: Bool) -> [Line] {
    let number = String.spaces(3 - String(zin.nummer).count) + "\(zin.nummer)  "
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
      var row = Line(index == 0 ? number : String.spaces(indent), .accent)
      row.add(line.0, line.1)
      return row
    }
  }

  /// The notes of the step, the newest at the bottom; those of this terminal and of others alike.
  private func drawNotes(on canvas: inout Canvas, in rect: Rect) -> Int {
    guard let etappe = scene.etappe, rect.height > 0 else { return 0 }
    var rows: [Line] = []
    let wanted = rect.height + back
    for id in etappe.notities.reversed() where rows.count < wanted {
      guard let notitie = scene.sessie.notities[id] else { continue }
      rows.insert(contentsOf: noteRows(notitie, width: rect.width), at: 0)
    }
    let hidden = min(back, max(0, rows.count - rect.height))
    let shown = Array(rows.dropLast(hidden).suffix(rect.height))
    let top = rect.y + max(0, rect.height - shown.count)
    canvas.put(shown, in: Rect(x: rect.x, y: top, width: rect.width, height: shown.count))
    return hidden
  }

  private func noteRows(_ notitie: Notitie, width: Int) -> [Line] {
    let gegevens = notitie.gegevens
    let time = width >= 40 ? scene.clock.read(notitie.moment).hourMinute + " " : ""
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
      if let sign = sign(of: kenmerk, scene.say) { signs += " " + sign }
    }
    for soort in notitie.lek.soorten { signs += " [● \(scene.say(.kort(soort)))]" }
    let lines = Wrap.lines(text + signs, width: max(1, width - indent))
    return lines.enumerated().map { index, line in
      var row = index == 0 ? head : Line(String.spaces(indent))
      row.add(line, !notitie.isTeTonen ? .held : gegevens.lichtje ? .light : .text)
      return row
    }
  }

  /// What stands behind the words of a note; its kind stands before them, and its row and group in the step.
  private func sign(of kenmerk: Kenmerk, _ say: Wording) -> String? {
    switch kenmerk {
    case .lichtje: "★"
    case .thema, .vak, .tafel, .achtergehouden: say.name(of: kenmerk).map { "[\($0)]" }
    case .stem, .deelnemer, .soort, .rij, .groep, .droom, .afspraak: nil
    }
  }
}
