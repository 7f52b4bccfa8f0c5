import Panels
import Reports
import Screen
import SessionModel
import Text
import Wording

/// The page of a journey: all of it on one screen, and each of its nine parts line by line.
struct Reisscherm: Sendable {
  /// The journey.
  let casus: Identifier
  /// The part that is read; `nil` on the screen with all of them.
  private(set) var deel: Reisdeel?
  /// The line somebody is at, part by part.
  private var gekozen: [Reisdeel?: Int] = [:]

  /// The page as it was made for a key: of what did not change since it is not made again.
  private var gemaakt: Gemaakt?

  private struct Gemaakt: Sendable {
    let version: Int
    let vandaag: Day
    let uitgaven: Uitgavenlijst?
    let blad: Reisblad
    /// Each part in a line.
    let kort: [Reisdeel: String]
    /// The lines of the part that is read.
    var regels: (deel: Reisdeel, regels: [Reisblad.Regel])?
  }

  init(_ casus: Identifier) { self.casus = casus }

  /// The page; `nil` until it is loaded.
  private func blad(_ world: World) -> Reisblad? { geldend(world)?.blad ?? world.reisblad(casus) }

  /// The page that was made, where nothing changed since.
  private func geldend(_ world: World) -> Gemaakt? {
    gemaakt.flatMap { made in
      made.version == world.state.version && made.vandaag == world.vandaag
        && made.uitgaven == world.overview.uitgaven ? made : nil
    }
  }

  /// The lines of a part.
  private func regels(_ deel: Reisdeel, _ blad: Reisblad, _ world: World) -> [Reisblad.Regel] {
    geldend(world)?.regels.flatMap { $0.deel == deel ? $0.regels : nil } ?? blad.regels(deel)
  }

  /// A part of it in a line.
  private func kort(_ deel: Reisdeel, _ blad: Reisblad, _ world: World) -> String {
    geldend(world)?.kort[deel] ?? blad.kort(deel)
  }

  /// The same, kept for the next key and for drawing.
  private mutating func bewaardBlad(_ world: World) -> Reisblad? {
    let blad = gemaaktBlad(world)
    if let deel, let blad, gemaakt?.regels?.deel != deel {
      let regels = blad.regels(deel)
      gemaakt?.regels = (deel, regels)
    }
    return blad
  }

  private mutating func gemaaktBlad(_ world: World) -> Reisblad? {
    if let geldend = geldend(world) { return geldend.blad }
    let blad = world.reisblad(casus)
    gemaakt = blad.map { blad in
      let kort = Reisdeel.allCases.map { ($0, blad.kort($0)) }
      return Gemaakt(
        version: world.state.version, vandaag: world.vandaag, uitgaven: world.overview.uitgaven, blad: blad,
        kort: Dictionary(kort) { first, _ in first })
    }
    return blad
  }

  // MARK: Keys

  mutating func handle(_ key: Key, rows: Int, _ world: World) {
    guard let blad = bewaardBlad(world) else { return }
    let last = max(0, count(blad, world) - 1)
    var place = min(gekozen[deel] ?? 0, last)
    let page = max(1, (rows - 4) / 2)
    switch key {
    case .down: place = min(last, place + 1)
    case .up: place = max(0, place - 1)
    case .pageDown, .char(" "): place = min(last, place + page)
    case .pageUp: place = max(0, place - page)
    case .home: place = 0
    case .end: place = last
    default: break
    }
    gekozen[deel] = place
  }

  /// Goes to a part.
  mutating func open(_ deel: Reisdeel) { self.deel = deel }

  /// What has to be here for the part that is read.
  var needs: [Wish] { deel == .beheer ? [.list(.uitgaven(casus))] : [] }

  /// Goes to the part somebody is at, or answers where the line was said.
  mutating func lees(_ world: World) -> Reisblad.Herkomst? {
    guard let blad = bewaardBlad(world) else { return nil }
    guard deel != nil else {
      open(Reisdeel.allCases[min(gekozen[nil] ?? 0, Reisdeel.allCases.count - 1)])
      return nil
    }
    let rows = lines(blad, world)
    let place = gekozen[deel] ?? 0
    return rows.indices.contains(place) ? rows[place].herkomst : nil
  }

  /// The same with the page made, so that what is drawn of it, told at its foot and allowed of it makes it once.
  func gemaakt(_ world: World) -> Reisscherm {
    var made = self
    _ = made.bewaardBlad(world)
    return made
  }

  /// The line of a part somebody is at.
  func regel(_ world: World) -> Reisblad.Regel? {
    guard deel != nil, let rows = blad(world).map({ lines($0, world) }) else { return nil }
    let place = min(gekozen[deel] ?? 0, rows.count - 1)
    return rows.indices.contains(place) ? rows[place] : nil
  }

  /// The note of the line somebody is at; `nil` where no note says it.
  func zin(_ world: World) -> Draadzin? { regel(world)?.zin }

  /// Goes back to the screen with all parts; whether it was not there already.
  mutating func back() -> Bool {
    guard let deel else { return false }
    gekozen[nil] = deel.cijfer - 1
    self.deel = nil
    return true
  }

  /// The lines of the part that can be chosen.
  private func lines(_ blad: Reisblad, _ world: World) -> [Reisblad.Regel] {
    deel.map { regels($0, blad, world).filter { !$0.isKop } } ?? []
  }

  private func count(_ blad: Reisblad, _ world: World) -> Int {
    deel == nil ? Reisdeel.allCases.count : lines(blad, world).count
  }

  /// The line somebody is at, of how many; in short without the part it is in, of which the name stands above it.
  func plaats(_ world: World, isShort: Bool) -> String {
    guard let deel, let blad = blad(world) else { return "" }
    let count = count(blad, world)
    let row = [min(gekozen[deel] ?? 0, count - 1) + 1, count].map(String.init)
    if isShort { return count > 1 ? world.say(.zoveelVan, row[0], row[1]) : "" }
    guard count > 0 else { return world.say(.deel(deel)) }
    return world.say(.deel(deel)) + " · " + world.say(.rijVan, row[0], row[1])
  }

  // MARK: Drawing

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    guard let blad = blad(world) else {
      canvas.put(
        world.ontbreekt(StreamID(.casus, casus)), at: rect.origin, style: .quiet, width: rect.width)
      return
    }
    let isRoomy = rect.height >= 14
    let most = isRoomy ? 2 : deel == nil ? max(1, rect.height - Reisdeel.allCases.count) : 1
    let kop = Line.wrapped(blad.kop(columns: rect.width, rows: most), width: rect.width, .title)
    var room = Array(kop.prefix(most)).draw(on: &canvas, in: rect)
    if isRoomy { room = room.split(top: 1).rest }
    if let deel {
      draw(deel, blad, world, on: &canvas, in: room)
    } else {
      drawAll(blad, world, on: &canvas, in: room)
    }
  }

  /// The crooked line where it fits above the parts, and a row for each of them.
  private func drawAll(_ blad: Reisblad, _ world: World, on canvas: inout Canvas, in rect: Rect) {
    let delen = Reisdeel.allCases
    var room = rect
    let lijn = Reislijn(blad.tijdlijn, world.say)
    if let height = lijn.rows(in: rect.width, atMost: rect.height - delen.count - 1) {
      let block = room.split(top: height + 1)
      lijn.draw(on: &canvas, in: block.taken.split(top: height).taken)
      room = block.rest
    }
    let names = delen.map { world.say(.deel($0)) }
    let width = (names.map(TextWidth.of).max() ?? 0) + 2
    // A part gets a second row where there is room for one.
    let tall = room.height >= delen.count * 2
    var y = room.y
    for (index, deel) in delen.enumerated() where y < room.bottom {
      let isChosen = index == min(gekozen[nil] ?? 0, delen.count - 1)
      let name = names[index]
      let lead = (isChosen ? "▸ " : "  ") + String(deel.cijfer) + " " + name
      var line = Line(
        lead + String.spaces(width - TextWidth.of(name)), isChosen ? .accent.bolded() : .text.bolded())
      let rows = Wrap.lines(
        kort(deel, blad, world), width: max(1, room.width - line.width), limit: tall ? 2 : 1)
      line.add(rows.first ?? "", isChosen ? .text : .quiet)
      line.draw(on: &canvas, at: Point(x: room.x, y: y), width: room.width)
      if isChosen { canvas.place(cursorAt: Point(x: room.x, y: y)) }
      if rows.count > 1, tall {
        canvas.put(
          rows[1], at: Point(x: room.x + line.width - TextWidth.of(rows[0]), y: y + 1), style: .quiet,
          width: room.width)
      }
      y += tall ? 2 : 1
    }
  }

  /// The lines of a part around the one somebody is at; above those of the way its line, where there is room.
  private func draw(
    _ deel: Reisdeel, _ blad: Reisblad, _ world: World, on canvas: inout Canvas, in rect: Rect
  ) {
    var room = rect
    let head = Line(String(deel.cijfer) + " " + world.say(.deel(deel)), .accent.bolded())
    room = [head].draw(on: &canvas, in: room)
    if deel == .reis {
      let lijn = Reislijn(blad.tijdlijn, world.say)
      if let height = lijn.rows(in: room.width, atMost: room.height / 2) {
        let block = room.split(top: height + 1)
        lijn.draw(on: &canvas, in: block.taken.split(top: height).taken)
        room = block.rest
      }
    }
    let regels = regels(deel, blad, world)
    guard !regels.isEmpty else {
      canvas.put(world.say(.nietsInDeel), at: room.origin, style: .quiet, width: room.width)
      return
    }
    var (lines, place, row) = ([Line](), 0..<0, 0)
    let chosen = min(gekozen[deel] ?? 0, max(0, regels.count { !$0.isKop } - 1))
    for regel in regels {
      let made = Reisscherm.lines(
        of: regel, isChosen: !regel.isKop && row == chosen, width: min(100, room.width))
      if !regel.isKop {
        if row == chosen { place = lines.count..<(lines.count + made.count) }
        row += 1
      } else if !lines.isEmpty {
        lines.append(Line())
      }
      lines += made
    }
    let middle = place.lowerBound - max(0, room.height - place.count) / 2
    let first = max(0, min(middle, lines.count - room.height))
    canvas.put(Array(lines.dropFirst(first).prefix(room.height)), in: room)
    canvas.place(cursorAt: Point(x: room.x, y: room.y + place.lowerBound - first))
  }

  /// A line in as many rows as it needs: its sign, its words, and quiet below it what else is said of it.
  private static func lines(of regel: Reisblad.Regel, isChosen: Bool, width: Int) -> [Line] {
    if regel.isKop { return Line.wrapped(regel.tekst, width: width, .accent) }
    let mark = (isChosen ? "▸ " : "  ") + (regel.teken.isEmpty ? "" : regel.teken + " ")
    let style: Style = regel.teken == "!" ? .warning : isChosen ? .accent.bolded() : .text
    let words = Line.wrapped(regel.tekst, width: width, .text, lead: Span(mark, style))
    let shown = regel.nieuw.map { new in words.map { $0.marking(new) } } ?? words
    let details = isChosen ? regel.details : Array(regel.details.suffix(1))
    return shown + details.flatMap { Line.wrapped($0, width: width, .quiet, lead: Span("    ")) }
  }
}

extension Line {
  /// The words that are new in bold, those that stayed underlined.
  fileprivate func marking(_ new: Set<String>) -> Line {
    var line = self
    guard let last = line.spans.popLast() else { return line }
    for (index, word) in last.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let text = (index > 0 ? " " : "") + word
      let isNew = String(word).zoekwoorden.contains(where: new.contains)
      let isWord = !String(word).zoekwoorden.isEmpty
      line.add(text, isNew ? last.style.bolded() : isWord ? last.style.underline() : last.style)
    }
    return line
  }
}

extension World {
  /// The page of a journey; `nil` until it is loaded.
  func reisblad(_ casus: Identifier) -> Reisblad? {
    guard let casus = state.casus(casus), casus.profiel != nil else { return nil }
    let sessies = state.sessies.values.map(\.state)
    let left = overview.uitgaven.flatMap { $0.casus == casus.id ? $0.uitgaven : nil }
    return Reisblad(
      casus: casus, sessies: sessies, uitgaven: left.map { $0.map { Uitgavenregel($0, masked: masked) } },
      nu: VerslagNu(casus: casus, sessies: sessies, clock: clock, say: say), vandaag: vandaag, clock: clock,
      say: say)
  }
}
