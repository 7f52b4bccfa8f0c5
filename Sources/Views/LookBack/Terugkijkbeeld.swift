import Acts
import Screen
import SessionModel
import Text
import Wording

// How looking back is drawn: a list below its tabs, or what lies over it.

extension TerugkijkenView {
  // MARK: Drawing

  /// The room above the foot, and the foot.
  func layout(_ bounds: Rect) -> (room: Rect, foot: Rect) {
    let (foot, room) = bounds.inset(horizontal: bounds.width > 40 ? 2 : 0, vertical: 0)
      .split(bottom: bounds.height >= 6 ? 1 : 0)
    return (room, foot)
  }

  func room(_ size: Size) -> Size {
    let room = layout(Rect(size)).room
    return Size(columns: room.width, rows: room.height)
  }

  /// The head of a list, and the room below it: what is told above it stands there whole, as far as rows are left.
  private func listRoom(_ world: World, _ rect: Rect) -> (taken: Rect, told: [Line], rest: Rect) {
    guard rect.height >= 6 else {
      let split = rect.split(top: 1)
      return (split.taken, [], split.rest)
    }
    let told = told(world, width: rect.width, limit: rect.height >= 9 ? 3 : 1)
    let split = rect.split(top: 1 + max(1, told.count))
    return (split.taken, told, split.rest)
  }

  /// So many rows of a list there is room for.
  func rows(_ world: World) -> Int { listRoom(world, layout(Rect(world.size)).room).rest.height }

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    guard case .reis(let reis) = stapel.last else { return drawn(world, size: size) }
    var view = self
    view.stapel[stapel.count - 1] = .reis(reis.gemaakt(world))
    return view.drawn(world, size: size)
  }

  private func drawn(_ world: World, size: Size) -> Canvas {
    var canvas = Canvas(size)
    let (room, foot) = layout(canvas.bounds)
    drawFoot(world, on: &canvas, in: foot)
    draw(world, on: &canvas, in: room)
    if let help {
      Overlay.drawHelp(
        world.say(.terugkijken), helpKeys(world), from: help, on: &canvas)
    }
    return canvas
  }

  /// What is asked lies over all else, then what is read over its list.
  private func draw(_ world: World, on canvas: inout Canvas, in room: Rect) {
    if let over { return over.draw(world, on: &canvas, in: room) }
    switch stapel.last {
    case .stuk(let stuk): stuk.draw(world, on: &canvas, in: room)
    case .afspraak(let blik): blik.draw(world, on: &canvas, in: room)
    case .reis(let reis): reis.draw(world, on: &canvas, in: room)
    case .spel(let spel): spel.draw(world, on: &canvas, in: room)
    case .reizen(let reizen): reizen.draw(world, on: &canvas, in: room)
    case nil:
      if let zoek {
        zoek.draw(world, showsContent: showsContent, on: &canvas, in: room)
      } else {
        drawList(world, on: &canvas, in: room)
      }
    }
  }

  /// Only a session that is played by itself changes without a key.
  public func nextChange(_ world: World, _ regions: Regions) -> Moment? {
    if case .spel(let spel) = stapel.last { spel.nextChange(world) } else { nil }
  }

  private func drawList(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    var block = listRoom(world, rect)
    canvas.put([tabs(world.say, width: rect.width)], in: block.taken)
    canvas.put(block.told, in: block.taken.split(top: 1).rest)
    if let filterrij {
      let rows = filterrij.regels(width: rect.width)
      let split = block.rest.split(top: min(block.rest.height, rows.count))
      canvas.put(rows, in: split.taken)
      block.rest = split.rest
    }
    lijst.draw(world, toontInhoud: showsContent, gemerkt: gemerkt, on: &canvas, in: block.rest)
    guard lijst.pagina(world)?.totaal == 0 else { return }
    let told = tabblad.leeg(lijst.lijst, isVernauwd: !lijst.filter.isEmpty, world.say)
    canvas.put(Line.wrapped(told, width: rect.width, .quiet), in: block.rest)
  }

  /// The names of the lists; where there is no room for all, of the others only the digit.
  private func tabs(_ say: Wording, width: Int) -> Line {
    func heads(_ named: (Tabblad) -> Bool) -> Line {
      var line = Line()
      for tab in Tabblad.allCases {
        if line.width > 0 { line.add("   ") }
        line.add(String(tab.cijfer), .quiet)
        guard named(tab) else { continue }
        line.add(" ")
        line.add(say(tab.naam), tab == tabblad ? .title.underline() : .quiet)
      }
      return line
    }
    let all = heads { _ in true }
    return all.width <= width ? all : heads { $0 == tabblad }
  }

  /// The lists that stand in each other's place; where there is no room for all, which of how many it is.
  private func keuzes(_ say: Wording, width: Int) -> Line? {
    let all = lijst.lijst.keuzes
    guard let nu = all.firstIndex(of: lijst.lijst) else { return nil }
    func heads(_ shown: Range<Int>, gap: Int) -> Line {
      var line = Line("→ ", .quiet)
      for place in shown {
        if place > shown.lowerBound { line.add(String.spaces(gap)) }
        line.add(all[place].keuzenaam.map { say($0) } ?? "", place == nu ? .title.underline() : .quiet)
      }
      return line
    }
    for gap in [3, 2] {
      let line = heads(all.indices, gap: gap)
      if line.width <= width { return line }
    }
    var alone = heads(nu..<(nu + 1), gap: 0)
    alone.add("  " + say(.zoveelVan, String(nu + 1), String(all.count)), .quiet)
    return alone
  }

  /// What is told above a list: which it is of those that stand in each other's place, what narrows it, or that its words are
  /// asked for.
  private func told(_ world: World, width: Int, limit: Int) -> [Line] {
    let lines = uitleg(world, width: width, limit: limit)
    let words = lines.filter { $0.width > 0 }
    guard filter == nil, limit > 1 || words.isEmpty, let keuzes = keuzes(world.say, width: width) else {
      return lines
    }
    return Array(([keuzes] + words).prefix(limit))
  }

  private func uitleg(_ world: World, width: Int, limit: Int) -> [Line] {
    let say = world.say
    if let filter {
      let label = Line(say(.vernauwVeld), .accent.bolded())
      return Array(Line.field(label, world.masked(typing: filter), width: width, height: 1).prefix(1))
    }
    var words: [String] = []
    switch lijst.lijst {
    case .casussen, .sessies, .afspraken, .verzameld: break
    case .jaarOud: words.append(say(.jaarOudUitleg))
    case .reizen: words.append(say(.kopEerdereReizen))
    case .bewaren: words.append(say(.bewarenKort))
    case .draden: if lijst.filter.isEmpty { words.append(say(.dradenUitleg)) }
    case .draad, .voorstel:
      if case .voorstel = lijst.lijst { words.append(say(.kopVoorstellen)) }
      let gegevens = lijst.pagina(world)?.draad?.gegevens
      words += [gegevens?.naam ?? "", gegevens?.betekenis ?? ""].filter { !$0.isEmpty }
    }
    if !lijst.filter.isEmpty { words.append(say(.vernauwdTot, lijst.filter)) }
    if let vreemd = lijst.vreemd.first { words.append(say(.vernauwtNiet, vreemd)) }
    if words.isEmpty || tabblad == .lijsten, tabblad.heeftInhoud, !showsContent,
      lijst.pagina(world)?.totaal != 0
    {
      words.append(say(tabblad == .lijsten ? .enterToontWoorden : .enterToontInhoud))
    }
    return Line.message(words.joined(separator: " · "), .quiet, width: width, limit: limit)
  }

  /// Where in what is looked at somebody is; empty where that goes without saying.
  func plaats(_ world: World, width: Int) -> String {
    let isShort = width < 60
    if case .reis(let reis) = stapel.last, reis.deel != nil { return reis.plaats(world, isShort: isShort) }
    // All of a journey is still a row of the list from which it was opened.
    let isInList = stapel.count <= 1 && zoek == nil && over == nil && isAtList
    return isInList ? lijst.plaats(world, isShort: isShort) : ""
  }

  private func drawFoot(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty, !canvas.putNews(of: world, in: rect) else { return }
    let place = plaats(world, width: rect.width)
    // What is read in full tells at the right how far one is.
    let taken = place.isEmpty ? stapel.isEmpty ? 0 : 6 : TextWidth.of(place) + 3
    let room = max(0, rect.width - taken)
    canvas.putRight(place, in: rect, y: rect.y, style: .quiet)
    canvas.put(Array(Line.hints(footer(world, width: room), width: rect.width).prefix(1)), in: rect)
  }

  /// Whether a list is looked at, or all of a journey in it.
  private var isAtList: Bool {
    switch stapel.last {
    case .reis, nil: true
    case .stuk, .afspraak, .spel, .reizen: false
    }
  }

  /// The keys that do something now, as far as there is room for them.
  func footer(_ world: World, width: Int) -> [KeyHint] {
    let say = world.say
    if let over { return over.toetsen(say, world).footer(width: width, gap: 3) }
    if case .spel(let spel) = stapel.last { return spel.footer(world, width: width) }
    if case .afspraak(let blik) = stapel.last {
      return blik.asks
        ? blik.vraagtoetsen(say).footer(width: width, gap: 3)
        : blik.toetsen(world).footer(width: width, gap: 3)
    }
    if stapel.isEmpty {
      if let zoek { return zoek.footer(world, showsContent: showsContent, width: width) }
      if filterrij != nil { return Filterrij.keys(say).footer(width: width, gap: 3) }
      if filter != nil { return TerugkijkenView.filterKeys(say).footer(width: width, gap: 3) }
    }
    return toetsen(world, kan: kan(world)).footer(width: width, gap: 3)
  }
}
