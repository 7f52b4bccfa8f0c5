import Acts
import Screen
import SessionModel
import Text
import Wording

/// A session played again, an event at a time, on the wall as it was.
struct Terugspeelscherm: Sendable {
  /// The session.
  let sessie: Identifier
  /// So many events were played.
  private(set) var plaats: Int
  private var alles = false
  /// The words of the note at which it is opened, until that is found.
  private var sought: String?
  /// The replay as it was made for a key.
  private var gemaakt: (version: Int, alles: Bool, spel: Terugspel)?

  init(_ sessie: Identifier, at sought: String? = nil) {
    (self.sessie, self.sought, plaats) = (sessie, sought, 1)
  }

  /// What can be done here.
  enum Toets: Sendable {
    case verder, terug, stap, stapTerug, lichtje, citaat, alles, weg, hulp, stop, onderbreken
  }

  static func keys(_ say: Wording) -> KeyTable<Toets> {
    KeyTable([
      .init([.right, .char(" ")], .verder, say(.speelVerder), priority: 9),
      .init([.left], .terug, say(.speelTerug), priority: 8),
      .init([.char("]")], .stap, say(.speelStap), priority: 6),
      .init([.char("[")], .stapTerug, say(.speelStapTerug), inFooter: false),
      .init([.char("*")], .lichtje, say(.speelLichtje), priority: 5),
      .init([.char("\"")], .citaat, say(.speelCitaat), priority: 4),
      .init([.char("v")], .alles, say(.speelAlles), inFooter: false),
      .init([.escape], .weg, say(.terug), priority: 7),
      .init([.function(1), .char("?")], .hulp, say(.hulp), priority: 3),
      .init([.ctrl("q")], .stop, say(.stoppen), priority: 1),
      .init([.ctrl("c")], .onderbreken, say(.zegtHoeUStopt), inFooter: false),
    ])
  }

  private func spel(_ world: World) -> Terugspel? {
    if let gemaakt, gemaakt.version == world.state.version, gemaakt.alles == alles { return gemaakt.spel }
    let stream = StreamID(.sessie, sessie)
    guard let state = world.state.sessie(sessie), state.begin != nil else { return nil }
    return Terugspel(state, world.state.events(of: stream), alles: alles)
  }

  /// The place, or that of the note for which it was opened.
  private func plaats(in spel: Terugspel) -> Int {
    let place = sought.flatMap { spel.plaats(metWoorden: $0) } ?? plaats
    return max(1, min(place, spel.events.count))
  }

  mutating func handle(_ key: Key, _ world: World) {
    guard let spel = spel(world) else { return }
    gemaakt = (world.state.version, alles, spel)
    plaats = plaats(in: spel)
    sought = nil
    switch Terugspeelscherm.keys(world.say).intent(for: key) {
    case .verder: plaats += 1
    case .terug: plaats -= 1
    case .stap: plaats = spel.volgende(.stap, na: plaats)
    case .stapTerug: plaats = spel.volgende(.stap, na: plaats, terug: true)
    case .lichtje: plaats = spel.volgende(.lichtje, na: plaats)
    case .citaat: plaats = spel.volgende(.citaat, na: plaats)
    case .alles: wissel(spel, world)
    case .weg, .hulp, .stop, .onderbreken, nil:
      if key == .home { plaats = 1 }
      if key == .end { plaats = spel.events.count }
    }
    plaats = max(1, min(plaats, (gemaakt?.spel ?? spel).events.count))
  }

  /// Shows what stays and was taken back too, or no longer, at the same event.
  private mutating func wissel(_ spel: Terugspel, _ world: World) {
    let here = spel.events[plaats - 1]
    alles.toggle()
    guard let next = self.spel(world) else { return }
    gemaakt = (world.state.version, alles, next)
    plaats = next.events.lastIndex { !Event.inOrder(here, $0) }.map { $0 + 1 } ?? 1
  }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    guard let spel = spel(world), !spel.events.isEmpty else {
      canvas.put(world.say(.sessieWordtGeladen), at: rect.origin, style: .quiet, width: rect.width)
      return
    }
    let place = plaats(in: spel)
    let event = spel.events[place - 1]
    let (bar, room) = rect.split(bottom: rect.height >= 6 ? 2 : 1)
    var then = world
    then.state = spel.state(na: place)
    then.now = event.time
    then.melding = nil
    // Its own row of keys falls below it: here are others.
    then.size = Size(columns: room.width, rows: room.height + 1)
    let wall = ZaalView(sessie: sessie, terminal: "", world: then)
    canvas.draw(wall.render(then, size: then.size, Regions()), at: room.origin)
    canvas.fill(bar)
    let moment = world.wall(event.time)
    let step = then.state.sessie(sessie)?.etappe?.stap.naam ?? ""
    let parts = [
      world.say.shortDate(moment.day) + " " + moment.hourMinute, step, world.say.name(of: event.fact),
      spel.ingetrokken.contains(event.id) ? world.say(.speelIngetrokken) : "",
      alles ? world.say(.speelMetAlles) : "",
    ].filter { !$0.isEmpty }
    var line = Line(parts.joined(separator: " · "), .accent)
    line.right = [Span(world.say(.speelPlaats, String(place), String(spel.events.count)), .quiet)]
    line.draw(on: &canvas, at: Point(x: bar.x, y: bar.bottom - 1), width: bar.width)
  }
}
