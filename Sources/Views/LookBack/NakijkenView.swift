import Acts
import Screen
import SessionModel
import Text
import Wording

/// What others may learn from, a sentence at a time, for who sees to it that it tells of nobody: `j` or `n`.
///
/// Before the first one only a number is there: somebody may look along.
public struct NakijkenView: View {
  private var isOpen = false
  private var ronde = Nakijkronde()
  private var toontHerkomst = false
  private var onderweg: Int?
  private var tickets = 0
  private var hulp: Int?

  /// The list, still closed.
  public init() {}

  /// What a key asks for.
  enum Vraag: Sendable {
    case toon, ja, nee, verder, terug, herkomst, ongedaan, opnieuw, weg, hulp, thema, stop
  }

  /// The keys, as footer, help and manual tell them.
  static func keys(_ say: Wording, isOpen: Bool = true) -> KeyTable<Vraag> {
    let open: [KeyTable<Vraag>.Row] = [
      .init([.char("j")], .ja, say(.nakijkJa), priority: 9),
      .init([.char("n")], .nee, say(.nakijkNee), priority: 8),
      .init([.right, .down], .verder, say(.nakijkVerder), priority: 5),
      .init([.left, .up], .terug, say(.terug), priority: 2),
      .init([.char("o")], .herkomst, say(.nakijkHerkomst), priority: 4),
      .init([.ctrl("z")], .ongedaan, say(Act.Name.ongedaan.act.label), priority: 1),
      .init([.ctrl("y")], .opnieuw, say(Act.Name.opnieuw.act.label), inFooter: false),
    ]
    return KeyTable(
      (isOpen ? open : [.init([.enter, .right], .toon, say(.nakijkToon), priority: 9)]) + [
        .init([.escape], .weg, say(.klaarMetLezen), priority: 3),
        .init([.char("?"), .function(1)], .hulp, say(.hulp), priority: 6),
        .init([.ctrl("t")], .thema, say(.anderThema), inFooter: false),
        .init([.ctrl("q")], .stop, say(.stoppen), inFooter: false),
      ])
  }

  /// The keys for the manual.
  public static func toetsen(_ say: Wording) -> [KeyHint] { keys(say).help() }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    let keys = NakijkenView.keys(world.say, isOpen: isOpen)
    if let from = hulp, key != .ctrl("q") {
      hulp = Overlay.help(key, from: from, of: keys.help(), in: world.size)?.helpRow
      return []
    }
    if key == .ctrl("c") { return [.tell(world.say(.stoppenMet))] }
    return keys.intent(for: key).map { perform($0, world) } ?? []
  }

  private mutating func perform(_ vraag: Vraag, _ world: World) -> [Wish] {
    let zinnen = world.overview.leerzinnen
    switch vraag {
    case .toon: isOpen = !zinnen.isEmpty
    case .ja: return answer(mag: true, zinnen, world)
    case .nee: return answer(mag: false, zinnen, world)
    case .verder: return go(1, zinnen, world)
    case .terug: return go(-1, zinnen, world)
    case .herkomst: toontHerkomst.toggle()
    case .ongedaan: return [.undo]
    case .opnieuw: return [.redo]
    case .weg: return [.back]
    case .hulp: hulp = 0
    case .thema: return [.nextTheme]
    case .stop: return [.leave]
    }
    return []
  }

  private mutating func go(_ distance: Int, _ zinnen: [Leerzin], _ world: World) -> [Wish] {
    toontHerkomst = false
    if ronde.ga(distance, in: zinnen) { return [] }
    return [.tell(world.say(distance > 0 ? .nakijkLaatste : .nakijkBegin))]
  }

  private mutating func answer(mag: Bool, _ zinnen: [Leerzin], _ world: World) -> [Wish] {
    guard onderweg == nil else { return [.tell(world.say.sentence(for: .busy))] }
    let changes = ronde.zeg(mag: mag, in: zinnen)
    guard !changes.isEmpty else { return [] }
    tickets += 1
    onderweg = tickets
    return [.write(changes, ticket: tickets)]
  }

  /// Goes on once the answer is durable.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    guard ticket == onderweg else { return [] }
    onderweg = nil
    ronde.beantwoord(isBewaard: failure == nil)
    if failure == nil { toontHerkomst = false }
    return []
  }

  // MARK: Drawing

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    let (foot, rest) = canvas.bounds.inset(horizontal: size.columns > 20 ? 1 : 0, vertical: 0)
      .split(bottom: size.rows >= 6 ? 1 : 0)
    let (head, body) = rest.split(top: rest.height >= 6 ? 2 : 0)
    let keys = NakijkenView.keys(world.say, isOpen: isOpen)
    if !head.isEmpty { drawHead(world, on: &canvas, in: head) }
    let isRoomy = body.height >= 12
    let room = isRoomy ? body.split(top: 1).rest.inset(horizontal: 2, vertical: 0) : body
    canvas.put(Array(rows(world, width: room.width).prefix(room.height)), in: room)
    drawFoot(world, keys, on: &canvas, in: foot)
    if let hulp {
      Overlay.drawHelp(world.say(.hulpBijNakijken), keys.help(), from: hulp, on: &canvas)
    }
    return canvas
  }

  private func drawHead(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    canvas.put(world.say(.nakijkenKop), at: rect.origin, style: .title, width: rect.width)
    let zinnen = world.overview.leerzinnen
    if isOpen, let place = ronde.plaats(in: zinnen) {
      let open = zinnen.count { $0.nagekeken == nil }
      let long = world.say(.nakijkStand, String(place + 1), String(zinnen.count), String(open))
      let short = world.say(.zoveelVan, String(place + 1), String(zinnen.count))
      let room = rect.width - TextWidth.of(world.say(.nakijkenKop)) - 2
      canvas.putRight(
        TextWidth.of(long) <= room ? long : TextWidth.of(short) <= room ? short : "", in: rect, y: rect.y,
        style: .quiet)
    }
    canvas.rule(y: rect.y + 1, from: rect.x, width: rect.width)
  }

  private func rows(_ world: World, width: Int) -> [Line] {
    let (say, width) = (world.say, max(1, width))
    let zinnen = world.overview.leerzinnen
    guard isOpen, let zin = ronde.zin(in: zinnen) else {
      let more = zinnen.isEmpty ? [] : [Line()] + Line.wrapped(say(.nakijkEerst), width: width, .quiet)
      return Line.wrapped(world.nakijkstand(zinnen), width: width, .text) + more
    }
    var rows = Line.wrapped(say(.nakijkGaatZo), width: width, .quiet) + [Line()]
    rows += Line.wrapped("“\(zin.woorden)”", width: width, .text.bolded()) + [Line()]
    rows += Line.wrapped(world.stem(van: zin), width: width, .quiet)
    rows += Line.wrapped(world.oordeel(zin), width: width, zin.nagekeken == nil ? .quiet : .accent)
    if toontHerkomst { rows += Line.wrapped(world.herkomst(van: zin), width: width, .quiet) }
    return rows + [Line()] + Line.wrapped(say(.nakijkVraag), width: width, .accent.bolded())
  }

  private func drawFoot(
    _ world: World, _ keys: KeyTable<Vraag>, on canvas: inout Canvas, in rect: Rect
  ) {
    guard !rect.isEmpty, !canvas.putNews(of: world, in: rect) else { return }
    let hints = keys.footer(width: rect.width, gap: 3)
    canvas.put(Array(Line.hints(hints, width: rect.width).prefix(1)), in: rect)
  }
}
