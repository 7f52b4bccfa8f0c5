import Acts
import Reports
import Screen
import SessionModel
import Text
import Wording

/// Looking back: the casussen and sessions there are, and one of them read whole.
///
/// The lists are projected things and show no note, dream or afspraak; those come after Enter on one casus
/// or session.
public struct TerugkijkenView: View {
  private var lists = ListPicker()
  private var showsSessies = false
  private var reading: StreamID?
  /// Whether the words that stay in a session are shown too: asked for again at each page.
  private var isPrivate = false
  private var scroll = 0
  /// What somebody looks for; `nil` while nobody does.
  private var zoek: Zoekscherm?
  /// Whether the words of what was found are shown: asked once a visit.
  private var showsContent = false
  /// The sentence for which it was opened, until it is in sight.
  private var sought: String?
  /// From which row help is open.
  private var help: Int?

  /// The list of casussen.
  public init() {}

  /// Looking back, opened on one casus or session.
  public init(reading stream: StreamID) { reading = stream }

  static func keys(
    _ say: Wording, isReading: Bool = false, isSessie: Bool = false
  ) -> KeyTable<Act.Name> {
    KeyTable([
      .init([.enter], .lees, say, inFooter: !isReading, priority: 5),
      .init([.char("/")], .zoek, say, priority: 4),
      .init([.char("n")], .treffer, say, inFooter: false),
      .init([.char("N")], .trefferTerug, say, inFooter: false),
      .init([.tab], .wissel, say, inFooter: !isReading, priority: 4),
      .init([.escape], .lijst, say, priority: 3),
      .init([.char("t")], .teruglezen, say, inFooter: isReading, priority: 2),
      .init([.char("v")], .inzien, say, inFooter: isSessie, priority: 1),
      .init([.char("i")], .indelen, say, inFooter: isSessie, priority: 1),
      .init([.ctrl("k")], .nakijken, say, inFooter: !isReading),
      .init([.ctrl("t")], .thema, say, inFooter: false),
      .init([.function(1), .char("?")], .hulp, say, priority: 2),
      .init([.ctrl("q")], .stoppen, say, priority: 1),
      .init([.ctrl("c")], .onderbreken, say, inFooter: false),
    ])
  }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    if let from = help {
      help =
        Overlay.help(key, from: from, of: helpKeys(world.say), in: world.size)?.helpRow
      return []
    }
    if zoek != nil, reading == nil { return search(key, world) }
    if let name = TerugkijkenView.keys(world.say).intent(for: key), isMeant(name) {
      return perform(name.act, world)
    }
    if reading != nil {
      handleScroll(key, world)
    } else {
      _ = lists.handle(key, items(world), page: page(world))
    }
    return []
  }

  private mutating func perform(_ act: Act, _ world: World) -> [Wish] {
    switch act.reach {
    case .screen(let what): return show(what, world) ?? act.wishes(world)
    case .hand(let what): return take(what, world) ?? act.wishes(world)
    case .session, .history: return []
    }
  }

  private mutating func show(_ what: Act.OfScreen, _ world: World) -> [Wish]? {
    switch what {
    case .lees: return open(world)
    case .zoek:
      (zoek, reading, isPrivate) = (zoek ?? Zoekscherm(), nil, false)
      return []
    case .nakijken: return [.show(.nakijken)]
    case .indelen: return reading.map { [.show(.indelen($0.id))] } ?? []
    case .hulp:
      help = 0
      return []
    case .noteer, .oogst, .herstel, .verboden, .meer, .eerder, .thema, .voorlezen, .casussen, .sessies,
      .start,
      .stoppen:
      return nil
    }
  }

  private mutating func take(_ what: Act.OfHand, _ world: World) -> [Wish]? {
    switch what {
    case .wissel:
      guard reading == nil else { return [] }
      showsSessies.toggle()
      lists = ListPicker()
    case .teruglezen:
      guard let reading, let ronde = world.overview.leesronde(reading) else { return [] }
      return [.show(.teruglezen(ronde))]
    case .inzien: isPrivate = reading?.kind == .sessie && !isPrivate
    case .lijst:
      guard reading != nil else { return [.show(.start)] }
      (reading, isPrivate, sought) = (nil, false, nil)
    case .treffer: return goOn(1, world)
    case .trefferTerug: return goOn(-1, world)
    case .onderbreken, .merk, .welke, .klaar, .opdracht, .bewaar, .label, .verbeter, .veldTerug, .open:
      return nil
    }
    return []
  }

  /// The keys there are on what is shown.
  private func helpKeys(_ say: Wording) -> [KeyHint] {
    zoek != nil && reading == nil
      ? Zoekscherm.keys(say, showsContent: showsContent).help() : TerugkijkenView.keys(say).help()
  }

  /// Whether a key does what it can do here: letters of a list are typed.
  private func isMeant(_ name: Act.Name) -> Bool {
    name == .indelen
      ? reading?.kind == .sessie
      : (name != .treffer && name != .trefferTerug) || (reading != nil && zoek != nil)
  }

  // MARK: Searching

  private mutating func search(_ key: Key, _ world: World) -> [Wish] {
    guard var screen = zoek else { return [] }
    let outcome = screen.handle(key, world, showsContent: showsContent)
    zoek = screen
    switch outcome {
    case .nothing: return []
    case .asks(let text): return [.zoek(text)]
    case .shows:
      showsContent = true
      return []
    case .opens(let treffer): return open(treffer, world)
    case .helps:
      help = 0
      return []
    case .closes:
      zoek = nil
      return []
    case .leaves: return Act.Name.stoppen.act.wishes(world)
    case .stops: return Act.Name.onderbreken.act.wishes(world)
    }
  }

  /// Reads where a sentence was said.
  private mutating func open(_ treffer: Vindregel, _ world: World) -> [Wish] {
    let streams =
      (treffer.sessie.map { [StreamID(.sessie, $0)] } ?? [])
      + (treffer.casus.map { [StreamID(.casus, $0)] } ?? [])
    guard let first = streams.first else { return [] }
    (reading, isPrivate, scroll, sought) = (first, false, 0, treffer.tekst)
    return [.load(streams)]
  }

  /// Goes on to another place that was found.
  private mutating func goOn(_ step: Int, _ world: World) -> [Wish] {
    guard let treffer = zoek?.step(step, world) else { return [] }
    return open(treffer, world)
  }

  /// The first row of the sentence for which a document was opened; `nil` where it is not in it.
  private func place(of sought: String, in rows: [Line]) -> Int? {
    let words = Array(sought.zoekwoorden.prefix(12))
    guard !words.isEmpty else { return nil }
    let known = rows.enumerated().flatMap { row, line in line.text.zoekwoorden.map { (word: $0, row: row) } }
    let first = known.indices.first { known[$0...].lazy.map(\.word).starts(with: words) }
    return first.map { known[$0].row }
  }

  private mutating func handleScroll(_ key: Key, _ world: World) {
    if let sought, let rows = rows(world), let row = place(of: sought, in: rows) {
      (scroll, self.sought) = (min(lastScroll(world), max(0, row - 2)), nil)
    }
    let last = lastScroll(world)
    switch key {
    case .down: scroll = min(last, scroll + 1)
    case .up: scroll = max(0, min(scroll, last) - 1)
    case .pageDown, .char(" "): scroll = min(last, scroll + page(world))
    case .pageUp: scroll = max(0, min(scroll, last) - page(world))
    case .home: scroll = 0
    case .end: scroll = last
    default: break
    }
  }

  /// Reads the chosen one; a casus brings its sessions along, a session its casus.
  private mutating func open(_ world: World) -> [Wish] {
    guard reading == nil else { return [] }
    (scroll, isPrivate) = (0, false)
    let streams = world.overview.streams(at: lists.selected, sessies: showsSessies)
    guard let first = streams.first else { return [] }
    reading = first
    return [.load(streams)]
  }

  // MARK: Drawing

  private func items(_ world: World) -> [ListPicker.Item] { world.items(sessies: showsSessies) }

  /// The room above the foot, and the foot.
  private func layout(_ bounds: Rect) -> (room: Rect, foot: Rect) {
    let (foot, room) = bounds.inset(horizontal: bounds.width > 40 ? 2 : 0, vertical: 0)
      .split(bottom: bounds.height >= 6 ? 1 : 0)
    return (room, foot)
  }

  /// A page is what there is room for less two rows, which stay in sight.
  private func page(_ world: World) -> Int {
    max(1, layout(Rect(world.size)).room.height - (reading == nil ? 4 : 2))
  }

  /// The first row that is shown when the last one is.
  private func lastScroll(_ world: World) -> Int {
    let room = layout(Rect(world.size)).room
    return max(0, (rows(world)?.count ?? 0) - room.height)
  }

  /// The rows of what is read; `nil` until it is loaded.
  private func rows(_ world: World) -> [Line]? {
    let room = layout(Rect(world.size)).room
    return reading.flatMap { world.document($0, isPrivate: isPrivate) }.map {
      DocumentFace(width: room.width).rows($0)
    }
  }

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    let (room, foot) = layout(canvas.bounds)
    drawFoot(world, on: &canvas, in: foot)
    if let reading {
      draw(reading, world, on: &canvas, in: room)
    } else if let zoek {
      zoek.draw(world, showsContent: showsContent, on: &canvas, in: room)
    } else {
      drawLists(world, on: &canvas, in: room)
    }
    if let help {
      Overlay.drawHelp(
        world.say(.terugkijken), helpKeys(world.say), from: help, on: &canvas)
    }
    return canvas
  }

  private func drawLists(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let block = rect.split(top: rect.height >= 6 ? 2 : 1)
    var heads = Line()
    for (name, isChosen) in [(Phrase.casussen, !showsSessies), (.sessies, showsSessies)] {
      if heads.width > 0 { heads.add("   ") }
      heads.add(world.say(name), isChosen ? .title.underline() : .quiet)
    }
    canvas.put([heads], in: block.taken)
    let items = items(world)
    if items.isEmpty {
      canvas.put(world.say(.nogNietsTerugTeKijken), at: block.rest.origin, style: .quiet, width: rect.width)
    }
    lists.draw(items, on: &canvas, in: block.rest)
  }

  private func draw(_ stream: StreamID, _ world: World, on canvas: inout Canvas, in rect: Rect) {
    guard let document = world.document(stream, isPrivate: isPrivate) else {
      canvas.put(world.say(.sessieWordtGeladen), at: rect.origin, style: .quiet, width: rect.width)
      return
    }
    let rows = DocumentFace(width: rect.width).rows(document)
    let place = sought.flatMap { self.place(of: $0, in: rows) }
    let first = max(0, min(place.map { $0 - 2 } ?? scroll, rows.count - rect.height))
    canvas.put(Array(rows.dropFirst(first).prefix(rect.height)), in: rect)
    if rows.count > rect.height {
      let percent = (first + rect.height) * 100 / rows.count
      canvas.putRight("\(min(100, percent))%", in: rect, y: rect.bottom, style: .quiet)
    }
  }

  /// Where in the list the chosen row is; empty in a list of which there is nothing to choose.
  private func placeInList(_ world: World) -> String {
    let count = items(world).count
    return count == 0
      ? "" : world.say(.rijVan, String(min(lists.selected, count - 1) + 1), String(count))
  }

  private func drawFoot(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty, !canvas.putNews(of: world, in: rect) else { return }
    if zoek != nil, reading == nil {
      let hints = Zoekscherm.keys(world.say, showsContent: showsContent).footer(
        width: max(0, rect.width - 6), gap: 3)
      canvas.put(Array(Line.hints(hints, width: rect.width).prefix(1)), in: rect)
    } else {
      let place = reading == nil && rect.width >= 60 ? placeInList(world) : ""
      let hints = TerugkijkenView.keys(
        world.say, isReading: reading != nil, isSessie: reading?.kind == .sessie
      ).footer(
        width: max(0, rect.width - max(6, TextWidth.of(place) + 3)), gap: 3)
      canvas.putRight(place, in: rect, y: rect.y, style: .quiet)
      canvas.put(Array(Line.hints(hints, width: rect.width).prefix(1)), in: rect)
    }
  }
}

// What looking back is made of, drawn or told.

extension World {
  /// The lines of a list: aliases, dates and numbers only.
  func items(sessies showsSessies: Bool) -> [ListPicker.Item] {
    if showsSessies {
      return overview.sessies.map { sessie in
        let row = gezien(sessie)
        let name = [row.alias, row.titel].filter { !$0.isEmpty }.joined(separator: " · ")
        let day = say.shortDate(wall(sessie.begonnen).day)
        return .init(
          titel: "\(day)  \(name)",
          detail: say.count(sessie.notities, .eenNotitie, .aantalNotities)
            + (sessie.gesloten == nil ? " · " + say(.nogOpen) : ""))
      }
    }
    return (overview.casussen + overview.trajecten).map { casus in
      let day = say.shortDate(wall(casus.laatste).day)
      return .init(
        titel: gezien(casus).profiel.alias,
        detail: say.count(casus.sessies, .eenSessie, .aantalSessies) + " · " + day)
    }
  }

  /// A session or a casus as it is read; `nil` until it is loaded.
  ///
  /// - Parameter isPrivate: whether the words that stay in a session, and those that are held back, are shown too.
  func document(_ stream: StreamID, isPrivate: Bool) -> Document? {
    switch stream.kind {
    case .sessie:
      guard let sessie = state.sessie(stream.id), sessie.begin != nil else { return nil }
      return SessieVerslag(
        sessie: sessie, casus: sessie.begin?.casus.flatMap(state.casus), at: isPrivate ? .inzage : .pagina,
        clock: clock,
        say: say
      ).document
    case .casus:
      guard let casus = state.casus(stream.id), casus.profiel != nil else { return nil }
      let sessies = overview.sessies.filter { $0.casus == casus.id }.compactMap { state.sessie($0.id) }
      return CasusVerslag(casus: casus, sessies: sessies, at: .verslag, clock: clock, say: say).document
    case .huis: return nil
    }
  }
}

extension Overview {
  /// What is read of a line of a list, first, with what belongs to it: a casus brings its sessions along, a
  /// session its casus.
  func streams(at index: Int, sessies showsSessies: Bool) -> [StreamID] {
    if showsSessies {
      guard sessies.indices.contains(index) else { return [] }
      let sessie = sessies[index]
      return [StreamID(.sessie, sessie.id)] + (sessie.casus.map { [StreamID(.casus, $0)] } ?? [])
    }
    guard casussen.indices.contains(index) else { return [] }
    let casus = casussen[index].id
    return [StreamID(.casus, casus)]
      + sessies.filter { $0.casus == casus }.map { StreamID(.sessie, $0.id) }
  }
}
