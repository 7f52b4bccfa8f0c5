import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// All of regie but its foot and the list in the hand.
struct RegieFrame: Region {
  let scene: Scene
  let verboden: [String]
  let size: Size
  let head: Rect
  /// The room of the cues; `nil` where something else is there.
  let body: Rect?
  /// Whether all signals are told.
  let isUnfolded: Bool
  /// What is looked at before it begins.
  let check: ReadyCheck
  /// What the room sees, where there is room to show that.
  let wall: SmallWall?
  /// How many notes came in while one has the whole wall; `nil` while none has.
  let since: Int?

  func drawn() -> Canvas {
    var canvas = Canvas(size)
    let face = RegieFace(scene, verboden: verboden, since: since)
    face.drawHeader(on: &canvas, in: head)
    if let body { face.drawBody(isUnfolded: isUnfolded, check, wall, on: &canvas, in: body) }
    return canvas
  }
}

/// What regie shows beside the list in the hand: what to say now comes first.
struct RegieFace {
  private let scene: Scene
  private let planning: Planning
  private let signals: RegieSignals
  private var say: Wording { scene.say }

  private let since: Int?

  /// - Parameters:
  ///   - verboden: the words that are forbidden in its session.
  ///   - since: how many notes came in while one has the whole wall.
  init(_ scene: Scene, verboden: [String], since: Int? = nil) {
    (self.scene, self.since) = (scene, since)
    planning = Planning(scene.sessie, at: scene.now)
    signals = RegieSignals(scene, verboden: verboden, planning)
  }

  /// From this width on there are two columns.
  static let wide = 100

  // MARK: The header

  /// Casus, step, minutes, and when it ends; below them how far the session is.
  func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    let clock = scene.clock.read(scene.now).hourMinute
    // On a narrow screen the time is enough: the step and its minutes go before.
    let right = (rect.width < 60 ? [clock] : [clock, drift("h")]).filter { !$0.isEmpty }.joined(
      separator: " · ")
    canvas.putRight(right, in: rect, y: rect.y, style: isOff ? .warning : .quiet)
    var parts = [scene.alias ?? scene.sessie.titel]
    if let etappe = scene.etappe {
      parts.append(etappe.stap.naam)
    }
    // What the room sees instead of the step is told before how long the step takes.
    if scene.sessie.zwart { parts.append(say(.zaalIsZwart)) }
    if let since { parts.append(since > 0 ? say(.nieuwOpDeWand, String(since)) : say(.grootOpDeWand)) }
    if let etappe = scene.etappe {
      parts.append(say.minutes(etappe.besteed(at: scene.now), of: etappe.minuten))
    }
    if scene.sessie.gesloten == nil {
      parts.append(say(.klaarOm, scene.clock.read(planning.einde).hourMinute))
    }
    let room = max(0, rect.width - TextWidth.of(right) - 1)
    while parts.count > 3, TextWidth.of(parts.joined(separator: " · ")) > room { parts.removeLast() }
    canvas.put(
      Wrap.oneLine(parts.joined(separator: " · "), width: room), at: rect.origin,
      style: planning.rest < 0 ? .warning : .title, width: room)
    if rect.height > 1 {
      bar(width: rect.width).draw(on: &canvas, at: Point(x: rect.x, y: rect.y + 1), width: rect.width)
    }
  }

  private var isOff: Bool { planning.uitloop > 0 || planning.vraagtHerverdeling }

  /// How late or early it is, while that tells something.
  ///
  /// - Parameter verdeel: what divides the minutes anew.
  private func drift(_ verdeel: String) -> String {
    guard scene.sessie.gesloten == nil else { return "" }
    if planning.vraagtHerverdeling, Duur(minuten: planning.uitloop).minuten != nil {
      return say(.tijdVerdelen, verdeel)
    }
    return switch Duur(minuten: planning.uitloop) {
    case .minuten(0): say(.opTijd)
    case .minuten(let later) where later > 0: say(.uitloop, String(later))
    // Who is done long before, and has nothing more to do, knows.
    case .minuten(let later): later < -30 ? "" : say(.voorloop, String(-later))
    case .lang: say(planning.uitloop > 0 ? .dagUitloop : .dagVoorloop)
    }
  }

  /// The rule below the header, in which each step has the columns of its minutes: heavy as far as the room is.
  private func bar(width: Int) -> Line {
    let stappen = scene.sessie.stappen
    let total = max(1, stappen.reduce(0) { $0 + $1.minuten })
    var (row, used, minutes) = (Line(), 0, 0)
    for etappe in stappen {
      minutes += etappe.minuten
      let columns = minutes * width / total - used
      used += columns
      let isHere = etappe.id == scene.sessie.huidig
      let sign = isHere || !etappe.bezoeken.isEmpty ? "━" : "─"
      row.add(String(repeating: sign, count: columns), isHere ? .accent.bolded() : .rule)
    }
    row.add(String(repeating: "─", count: max(0, width - used)), .rule)
    return row
  }

  /// Everything but the question in lines, for who listens.
  var lines: [String] {
    guard let etappe = scene.etappe, scene.sessie.gesloten == nil else { return [] }
    let minutes = say.minutes(etappe.besteed(at: scene.now), of: etappe.minuten)
    let end = say(.klaarOm, scene.clock.read(planning.einde).hourMinute)
    let divide = "/" + say(.woordHerverdeel)
    let told = signals.all(oogst: "/" + say(.woordOogst), verdeel: divide, isHeard: true).map(\.text)
    let rest = now(.max) + askOn(.max) + silence(.max) + afterwards(.max)
    return [[minutes, drift(divide), end].filter { !$0.isEmpty }.joined(separator: " · ")] + told
      + rest.map { row in
        let text = row.text
        // A dot before a line says nothing to who listens.
        return text.hasPrefix("· ") ? String(text.dropFirst(2)) : text
      }
  }

  // MARK: The body

  /// A part of the body; of lower ones there may be less.
  private struct Section {
    let lines: [Line]
    /// 0 stays longest.
    let weight: Int
    /// What is said of it where no more has room: the row for that is kept, whatever stands above it.
    var least: Line?
  }

  /// The cues of this step, what needs a hand, and what comes next: beside each other where there is room.
  func drawBody(
    isUnfolded: Bool, _ check: ReadyCheck, _ wall: SmallWall?, on canvas: inout Canvas, in rect: Rect
  ) {
    guard let wall else {
      return put(narrow(rect, isUnfolded: isUnfolded, check), on: &canvas, in: rect)
    }
    let share = min(60, rect.width * 45 / 118)
    let left = Rect(x: rect.x, y: rect.y, width: rect.width - share - 2, height: rect.height)
    let right = Rect(x: left.right + 2, y: rect.y, width: share, height: rect.height)
    put(
      [
        Section(lines: check.lines(scene, width: left.width, isShort: false), weight: 1),
        Section(lines: large(left.width) ?? now(left.width), weight: 0),
        Section(lines: askOn(left.width), weight: 3), Section(lines: silence(left.width), weight: 5),
        Section(lines: afterwards(left.width), weight: 6, least: next),
        Section(lines: told(left.width), weight: 2),
        Section(lines: people(left.width), weight: 4), Section(lines: latest(left.width), weight: 7),
      ], on: &canvas, in: left)
    wall.draw(say, on: &canvas, in: right)
  }

  private func narrow(_ rect: Rect, isUnfolded: Bool, _ check: ReadyCheck) -> [Section] {
    let width = rect.width
    if isUnfolded { return [Section(lines: told(width), weight: 0), Section(lines: now(width), weight: 1)] }
    return [
      Section(lines: check.lines(scene, width: width, isShort: rect.height < 14), weight: 0),
      Section(lines: now(width), weight: 1), Section(lines: askOn(width), weight: 3),
      Section(lines: silence(width), weight: 5),
      Section(lines: folded(width, rect.height < 14 ? 1 : 2), weight: 0),
      Section(lines: people(width), weight: 6),
      Section(lines: latest(width), weight: 4),
      Section(lines: afterwards(width), weight: 7, least: rect.height < 10 ? nil : next),
    ]
  }

  /// Puts parts below each other: those that matter most are whole, of the others a dot tells that there is more, and there is
  /// air where there is room.
  private func put(_ sections: [Section], on canvas: inout Canvas, in rect: Rect) {
    var room = rect.height - sections.count { $0.least != nil }
    var shown: [[Line]] = Array(repeating: [], count: sections.count)
    for index in sections.indices.sorted(by: { sections[$0].weight < sections[$1].weight }) {
      let section = sections[index]
      if section.least != nil { room += 1 }
      shown[index] = RegieFace.fitting(section, max(0, room), width: rect.width)
      room -= shown[index].count
    }
    shown.removeAll(where: \.isEmpty)
    let air = room >= shown.count - 1 ? 1 : 0
    var y = rect.y
    for lines in shown {
      canvas.put(lines, in: Rect(x: rect.x, y: y, width: rect.width, height: lines.count))
      y += lines.count + air
    }
  }

  /// What stands of a part in so many rows.
  private static func fitting(_ section: Section, _ room: Int, width: Int) -> [Line] {
    guard section.lines.count > room else { return section.lines }
    // A head alone says nothing.
    guard room > 1 else { return room == 1 ? section.least.map { [$0] } ?? [] : [] }
    return section.lines.cut(to: room, in: width)
  }

  /// A heading with lines under it; nothing where there are none.
  private func block(_ head: Phrase, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [Line(say(head), .title)] + lines
  }

  private func bullets(_ texts: [String], _ width: Int, _ style: Style = .text) -> [Line] {
    texts.flatMap { Line.wrapped($0, width: max(2, width), style, lead: Span("· ", style)) }
  }

  // MARK: Its parts

  /// What to say or do now; the question, where the draaiboek says no more.
  private func now(_ width: Int) -> [Line] {
    guard let stap = scene.etappe?.stap else { return [] }
    guard let first = stap.regie.first else {
      return block(.kopNuZeggen, Line.wrapped(stap.vraag, width: max(1, width), .accent.bolded()))
    }
    return block(
      .kopNuZeggen,
      Line.wrapped(first, width: max(1, width), .accent.bolded())
        + bullets(Array(stap.regie.dropFirst()), width))
  }

  /// The same in block letters, where it is short enough.
  private func large(_ width: Int) -> [Line]? {
    guard let stap = scene.etappe?.stap, stap.regie.count <= 1 else { return nil }
    let text = stap.regie.first ?? stap.vraag
    let style = Style.accent.bolded()
    let size = Size(columns: width, rows: 6)
    guard let canvas = scene.drawn(text, in: .small, fitting: size, style: style) else { return nil }
    return [Line(say(.kopNuZeggen), .title)]
      + (0..<canvas.size.rows).map { Line(canvas.row($0), style) }
  }

  private func askOn(_ width: Int) -> [Line] {
    block(.kopVraagDoor, bullets(scene.etappe?.stap.doorvragen ?? [], width))
  }

  private func silence(_ width: Int) -> [Line] {
    block(.kopStilvalt, bullets(scene.etappe?.stap.redding ?? [], width))
  }

  /// The next step by its name, where there is no room for its question.
  private var next: Line? {
    guard let first = planning.straks.first else { return nil }
    var row = Line(say(.kopDaarna) + "  ", .title)
    row.add("\(first.stap.naam) (\(first.minuten))")
    return row
  }

  /// The next step with its question, and the steps after it.
  private func afterwards(_ width: Int) -> [Line] {
    guard let first = planning.straks.first else { return [] }
    let later = planning.straks.dropFirst().map { "\($0.stap.naam) (\($0.minuten))" }
    let next = "\(first.stap.naam) (\(first.minuten)): \(first.stap.vraag)"
    return block(
      .kopDaarna,
      bullets([next], width) + (later.isEmpty ? [] : bullets([later.joined(separator: " · ")], width, .quiet))
    )
  }

  private var all: [RegieSignals.Signal] { signals.all(oogst: "o: ", verdeel: "h: " + say(.verdeelOpnieuw)) }

  /// All signals with their numbers.
  private func told(_ width: Int) -> [Line] {
    let lines = all.enumerated().flatMap { index, signal in
      Line.wrapped(
        signal.text, width: max(4, width), signal.style, lead: Span("\(index + 1) ", .accent))
    }
    return block(.kopSignalen, lines)
  }

  /// How many there are, and the one that cannot wait, in so many lines at most.
  private func folded(_ width: Int, _ limit: Int) -> [Line] {
    let all = all
    guard !all.isEmpty else { return [] }
    let head = say.count(all.count, .eenSignaal, .aantalSignalen)
    let style = all[0].style == .text ? Style.quiet : all[0].style
    guard width - TextWidth.of(head) >= 15 else { return [Line(head, .accent.bolded())] }
    let rows = Wrap.lines(head + "   " + all[0].text, width: width, limit: limit)
    return rows.enumerated().map { index, text in
      guard index == 0 else { return Line(text, style) }
      var row = Line(head, .accent.bolded())
      row.add(String(text.dropFirst(head.count)), style)
      return row
    }
  }

  /// Who is here, with the letter of each, and how often each was heard in this step.
  private func people(_ width: Int) -> [Line] {
    guard let etappe = scene.etappe, !scene.sessie.deelnemers.isEmpty else { return [] }
    var heard: [Identifier: Int] = [:]
    for notitie in scene.sessie.notities(in: etappe.id) {
      if let wie = notitie.gegevens.deelnemer { heard[wie, default: 0] += 1 }
    }
    var (rows, row) = ([Line](), Line())
    for deelnemer in scene.sessie.deelnemers {
      let letter = scene.sessie.toonletter(of: deelnemer.id).map { " " + String($0) } ?? ""
      let count = heard[deelnemer.id] ?? 0
      let isChild = deelnemer.stem == .jeugdige
      let name = (isChild ? "♦ " : "") + scene.naam(deelnemer) + letter
      let words = name + (count > 0 ? " \(count)×" : "")
      if row.width > 0, row.width + 3 + TextWidth.of(words) > width {
        rows.append(row)
        row = Line()
      }
      if row.width > 0 { row.add("   ") }
      row.add(name, count > 0 ? .text : .quiet)
      if count > 0 { row.add(" \(count)×", .accent) }
    }
    return block(.kopWie, rows + [row])
  }

  /// The last three notes, the newest first: by their place, since lines that are pasted are of one moment.
  private func latest(_ width: Int) -> [Line] {
    var notities: [Notitie] = []
    // Not sorted: of a thousand three are asked for.
    for notitie in scene.sessie.notities.values where notitie.dubbelVan == nil {
      let place = notities.firstIndex { ($0.tel, $0.id) < (notitie.tel, notitie.id) } ?? notities.count
      guard place < 3 else { continue }
      notities.insert(notitie, at: place)
      if notities.count > 3 { notities.removeLast() }
    }
    return block(
      .kopLaatsteDrie,
      notities.map { notitie in
        var row = Line(scene.clock.read(notitie.moment).hourMinute + " ", .quiet)
        if let sender = scene.afzenders(notitie) { row.add(sender + "  ", .accent) }
        let star = notitie.gegevens.lichtje ? " ★" : ""
        let room = width - row.width - TextWidth.of(star)
        row.add(Wrap.oneLine(notitie.gegevens.tekst, width: max(1, room)), notitie.isTeTonen ? .text : .held)
        row.add(star, .light)
        return row
      })
  }
}
