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

  func drawn() -> Canvas {
    var canvas = Canvas(size)
    let face = RegieFace(scene, verboden: verboden)
    face.drawHeader(on: &canvas, in: head)
    if let body { face.drawBody(on: &canvas, in: body) }
    return canvas
  }
}

/// What regie shows beside the list in the hand.
struct RegieFace {
  private let scene: Scene
  private let verboden: [String]
  private let planning: Planning
  private var say: Wording { scene.say }

  /// - Parameter verboden: the words that are forbidden in its session.
  init(_ scene: Scene, verboden: [String]) {
    (self.scene, self.verboden) = (scene, verboden)
    planning = Planning(scene.sessie, at: scene.now)
  }

  // MARK: The header

  /// Casus, step and minutes; below them how far the session is, and when it ends.
  func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    let clock = scene.clock.read(scene.now).hourMinute
    canvas.putRight(clock, in: rect, y: rect.y, style: .quiet)
    var parts = [say(.regieTitel), scene.casus?.alias ?? scene.sessie.titel]
    if let etappe = scene.etappe {
      parts.append(etappe.stap.naam)
      parts.append(
        say.minutes(etappe.besteed(at: scene.now), of: etappe.minuten))
    }
    if scene.sessie.zwart { parts.append(say(.zaalIsZwart)) }
    let room = max(0, rect.width - clock.count - 1)
    while parts.count > 3, TextWidth.of(parts.joined(separator: " · ")) > room { parts.removeLast() }
    canvas.put(
      Wrap.oneLine(parts.joined(separator: " · "), width: room), at: rect.origin,
      style: planning.rest < 0 ? .warning : .title, width: room)
    if rect.height > 1 {
      drift(width: rect.width).draw(on: &canvas, at: Point(x: rect.x, y: rect.y + 1), width: rect.width)
    }
  }

  /// The steps as a bar in which each has its minutes, and what the minutes come to.
  private func drift(width: Int) -> Line {
    let text = driftText
    let room = width - TextWidth.of(text) - 2
    var row = Line()
    if room >= 10 { addBar(to: &row, width: min(room, 48)) }
    row.add(text, planning.uitloop > 0 ? .warning : .done)
    return row
  }

  /// How late or early it is, and when it ends.
  private var driftText: String {
    let words =
      switch Duur(minuten: planning.uitloop) {
      case .minuten(0): say(.opTijd)
      case .minuten(let later) where later > 0: say(.uitloop, String(later))
      case .minuten(let later): say(.voorloop, String(-later))
      case .lang: say(planning.uitloop > 0 ? .dagUitloop : .dagVoorloop)
      }
    let end = scene.sessie.gesloten == nil ? say(.eindeOm, scene.clock.read(planning.einde).hourMinute) : ""
    return [words, end].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func addBar(to row: inout Line, width: Int) {
    let stappen = scene.sessie.stappen
    let total = max(1, stappen.reduce(0) { $0 + $1.minuten })
    var (used, minutes) = (0, 0)
    for etappe in stappen {
      minutes += etappe.minuten
      let columns = minutes * width / total - used
      used += columns
      let isHere = etappe.id == scene.sessie.huidig
      let sign = isHere ? "▓" : etappe.bezoeken.isEmpty ? "░" : "█"
      row.add(String(repeating: sign, count: columns), isHere ? .accent.bolded() : .quiet)
    }
    row.add("  ")
  }

  /// Everything but the question in lines, for who listens.
  var lines: [String] {
    guard let etappe = scene.etappe, scene.sessie.gesloten == nil else { return [] }
    let minutes = say.minutes(etappe.besteed(at: scene.now), of: etappe.minuten)
    let rows =
      hand(CleanText.noteLimit, key: "/\(say(.woordOogst)): ") + cues(CleanText.noteLimit)
      + next(CleanText.noteLimit, divide: "/")
    return ["\(minutes) · \(driftText)"]
      + rows.map { row in
        let text = row.text
        // A dot before a line says nothing to who listens.
        return text.hasPrefix("· ") ? String(text.dropFirst(2)) : text
      }
  }

  // MARK: The body

  /// The cues of this step, what needs a hand, and what comes next: beside each other where there is room.
  func drawBody(on canvas: inout Canvas, in rect: Rect) {
    guard rect.width >= 100 else {
      let rows = question(rect.width) + hand(rect.width) + cues(rect.width) + next(rect.width)
      return canvas.put(Array(rows.dropFirst(rows.first?.width == 0 ? 1 : 0)), in: rect)
    }
    let left = Rect(x: rect.x, y: rect.y, width: rect.width / 2 - 2, height: rect.height)
    let right = Rect(
      x: left.right + 3, y: rect.y, width: rect.right - left.right - 3, height: rect.height)
    canvas.put(question(left.width) + cues(left.width), in: left)
    canvas.rule(x: left.right + 1, from: rect.y, height: rect.height)
    canvas.put(hand(right.width) + next(right.width), in: right)
  }

  private func question(_ width: Int) -> [Line] {
    guard let etappe = scene.etappe else { return [] }
    return Wrap.lines(etappe.stap.vraag, width: width).map { Line($0, .accent.bolded()) }
  }

  private func cues(_ width: Int) -> [Line] {
    guard let stap = scene.etappe?.stap else { return [] }
    return block(.cues, stap.regie, width) + block(.doorvragen, stap.doorvragen, width)
      + block(.redding, stap.redding, width)
  }

  /// A heading with lines under it; nothing where there are none.
  private func block(_ head: Phrase, _ texts: [String], _ width: Int) -> [Line] {
    guard !texts.isEmpty else { return [] }
    return [Line(say(head), .title)] + texts.flatMap { bullet($0, width) }
  }

  private func bullet(_ text: String, _ width: Int, _ style: Style = .text) -> [Line] {
    Wrap.lines(text, width: max(1, width - 2)).enumerated().map {
      Line(($0 == 0 ? "· " : "  ") + $1, style)
    }
  }

  /// What the form says, what waits, and who has no afspraak yet.
  ///
  /// - Parameter key: what opens the harvest.
  private func hand(_ width: Int, key: String = "o: ") -> [Line] {
    guard let etappe = scene.etappe else { return [] }
    let notities = scene.sessie.notities.values.filter { $0.dubbelVan == nil }
    let held = notities.count { $0.gegevens.achtergehouden }
    let parked = notities.count { $0.isParked }
    let open = scene.harvest.count { !$0.besproken }
    var counts: [String] = []
    if open > 0 { counts.append(say(.aantalOnbesproken, String(open))) }
    if held > 0 { counts.append(say(.aantalNogTonen, String(held))) }
    if parked > 0 { counts.append(say(.aantalGeparkeerd, String(parked))) }
    var rows = ready.flatMap { bullet($0, width) } + readingTime(width)
    rows += panel(for: etappe.stap.vorm).regie(etappe, scene).flatMap { bullet($0, width) }
    if !counts.isEmpty { rows += bullet(key + counts.joined(separator: ", "), width, .accent) }
    if let question = LekQuestion(scene) { rows += bullet(question.sentence(say), width, .held) }
    if !verboden.isEmpty {
      rows += bullet(say(.verbodenWoorden, verboden.joined(separator: ", ")), width, .held)
    }
    rows += bullet(
      say(.opHetScherm) + ": " + say(etappe.houdtAchter ? .tonenLos : .tonenDirect), width, .quiet)
    if etappe.stap.vorm != .morgenAnders,
      scene.sessie.stappen.contains(where: { $0.stap.vorm == .morgenAnders && !$0.bezoeken.isEmpty })
    {
      let names = scene.sessie.zonderAfspraak(in: scene.plan).map(\.naam)
      if !names.isEmpty { rows += bullet(say(.nogZonderAfspraak, names.joined(separator: ", ")), width) }
    }
    return rows
  }

  /// What one wants to know before the table sits: in the first step, and the age also where it matters.
  private var ready: [String] {
    let isFirst = scene.sessie.huidig == scene.sessie.stappen.first?.id
    if scene.sessie.gesloten != nil, scene.sessie.vraagt {
      return say.nogNietGevraagd(scene.teruglezing.nietGevraagd).map { [$0 + " " + say(.kanLater)] } ?? []
    }
    // A table that may not know of which child it hears is asked nothing about it.
    guard let casus = scene.geheleCasus, scene.sessie.kentKind,
      isFirst || scene.etappe?.stap.vorm.leestTerug == true
    else {
      return []
    }
    var lines: [String] = []
    switch casus.profiel?.leeftijd {
    case nil: lines.append(say(.leeftijdVraag, casus.alias))
    case .some(let told) where told.isOud(on: scene.clock.read(scene.now).day):
      lines.append(say(.leeftijdIsOud, casus.alias, told.band.rawValue))
    case .some: break
    }
    guard isFirst else { return lines }
    let earlier = scene.eerdereLezingen
    let open = earlier.flatMap(\.nietGevraagd)
    if let words = say.nogNietGevraagd(open) { lines.append(words) }
    if scene.isEerstMetKind,
      earlier.flatMap(\.zinnen).contains(where: { $0.gaatMee && $0.stand.door == .ouder })
    {
      lines.append(say(.kindNietGevraagd, casus.alias, casus.alias))
    }
    return lines
  }

  /// A warning while what is left to read back needs the time that is left.
  private func readingTime(_ width: Int) -> [Line] {
    guard scene.sessie.vraagt, scene.sessie.gesloten == nil else { return [] }
    let lezing = scene.teruglezing
    let open = lezing.nietGevraagd.count
    guard open > 0, lezing.minuten >= planning.over else { return [] }
    return bullet(say(.leestijdIsKort, say.zinnen(open), say.minuten(lezing.minuten)), width, .warning)
  }

  /// The next step, the steps after it, and the offer to divide the minutes anew.
  ///
  /// - Parameter divide: what stands before the word of the offer: its key, or a slash.
  private func next(_ width: Int, divide: String = "h: ") -> [Line] {
    var rows: [Line] = []
    let names = Dictionary(
      scene.sessie.stappen.map { ($0.id, $0.stap.naam) }, uniquingKeysWith: { first, _ in first })
    let shorter = planning.herverdeling.map {
      say(.stapMinutenKorter, names[$0.stap] ?? "", String($0.minuten))
    }
    if !shorter.isEmpty {
      rows += bullet(
        say(.korterVoorstel, "\(divide)\(say(.woordHerverdeel))", shorter.joined(separator: ", ")), width,
        .warning)
    }
    guard let first = planning.straks.first else { return rows }
    rows.append(Line(say(.straksKop), .title))
    rows += bullet("\(first.stap.naam) (\(first.minuten)): \(first.stap.vraag)", width)
    let later = planning.straks.dropFirst().map { "\($0.stap.naam) (\($0.minuten))" }
    if !later.isEmpty { rows += bullet(later.joined(separator: " · "), width, .quiet) }
    return rows
  }
}
