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
  /// Since when it goes on by itself, one event a second; `nil` while it stands still.
  private var loopt: Moment?
  /// What somebody looks for in it, while that is typed; and what was looked for last.
  private var zoekt: LineEditor?
  private var woorden: [String] = []
  /// The words of the note at which it is opened, until that is found.
  private var sought: String?
  /// The replay as it was made for a key.
  private var gemaakt: (version: Int, alles: Bool, spel: Terugspel)?

  init(_ sessie: Identifier, at sought: String? = nil) {
    (self.sessie, self.sought, plaats) = (sessie, sought, 1)
  }

  /// What can be done here.
  enum Toets: Sendable {
    case verder, terug, stap, stapTerug, lichtje, citaat, zoek, treffer, speel, alles, weg, hulp, stop,
      onderbreken
  }

  /// The keys here.
  ///
  /// - Parameter gaat: which of them go somewhere now: a footer names no other.
  static func keys(_ say: Wording, gaat: (Toets) -> Bool = { _ in true }) -> KeyTable<Toets> {
    KeyTable([
      .init([.right], .verder, say(.speelVerder), inFooter: gaat(.verder), priority: 9),
      .init([.left], .terug, say(.speelTerug), inFooter: gaat(.terug), priority: 8),
      .init([.char("]")], .stap, say(.speelStap), inFooter: gaat(.stap), priority: 6),
      .init([.char("[")], .stapTerug, say(.speelStapTerug), inFooter: false),
      .init([.char("*")], .lichtje, say(.speelLichtje), inFooter: gaat(.lichtje), priority: 5),
      .init([.char("\"")], .citaat, say(.speelCitaat), inFooter: gaat(.citaat), priority: 4),
      .init([.char(" ")], .speel, say(.speelVanzelf), inFooter: gaat(.speel), priority: 6),
      .init([.char("/")], .zoek, say(.zoekLabel), inFooter: gaat(.zoek), priority: 4),
      .init([.char("n")], .treffer, say(.volgendeTreffer), inFooter: false),
      .init([.char("v")], .alles, say(.speelAlles), inFooter: false),
      .init([.escape], .weg, say(.terug), inFooter: gaat(.weg), priority: 7),
      .init([.char("?"), .function(1)], .hulp, say(.hulp), inFooter: gaat(.hulp), priority: 3),
      .init([.ctrl("q")], .stop, say(.stoppen), inFooter: gaat(.stop), priority: 1),
      .init([.ctrl("c")], .onderbreken, say(.zegtHoeUStopt), inFooter: false),
    ])
  }

  /// All of them, with those that go to the first and to the last event.
  static func help(_ say: Wording) -> [KeyHint] {
    let ends = [Key.home, .end].compactMap(\.name).joined(separator: " ")
    return keys(say).help() + [KeyHint(name: ends, label: say(.speelEinden))]
  }

  /// The keys that go somewhere from this event.
  func footer(_ world: World, width: Int) -> [KeyHint] {
    guard let spel = spel(world), !spel.events.isEmpty else {
      return Terugspeelscherm.keys(world.say) { [.weg, .hulp, .stop].contains($0) }.footer(
        width: width, gap: 3)
    }
    if zoekt != nil { return Terugspeelscherm.zoektoetsen(world.say).footer(width: width, gap: 3) }
    let place = plaats(in: spel, world)
    return Terugspeelscherm.keys(world.say) { toets in
      switch toets {
      case .verder, .speel: place < spel.events.count
      case .terug: place > 1
      case .stap: spel.volgende(.stap, na: place) != nil
      case .lichtje: spel.volgende(.lichtje, na: place) != nil
      case .citaat: spel.volgende(.citaat, na: place) != nil
      case .stapTerug, .zoek, .treffer, .alles, .weg, .hulp, .stop, .onderbreken: true
      }
    }.footer(width: width, gap: 3)
  }

  /// The keys while somebody types what is looked for.
  static func zoektoetsen(_ say: Wording) -> KeyTable<Key> {
    KeyTable([
      .init([.enter], .enter, say(.zoekLabel), priority: 3),
      .init([.escape], .escape, say(.terug), priority: 2),
    ])
  }

  private func spel(_ world: World) -> Terugspel? {
    if let gemaakt, gemaakt.version == world.state.version, gemaakt.alles == alles { return gemaakt.spel }
    let stream = StreamID(.sessie, sessie)
    guard let state = world.state.sessie(sessie), let begin = state.begin else { return nil }
    let reis = begin.casus.flatMap { id in
      world.state.casus(id).map { (casus: $0, events: world.state.events(of: StreamID(.casus, id))) }
    }
    return Terugspel(state, world.state.events(of: stream), reis: reis, alles: alles)
  }

  /// So many events went by since it goes by itself.
  private func gelopen(_ world: World) -> Int {
    loopt.map { Int(world.now.milliseconds(since: $0) / 1000) } ?? 0
  }

  /// When the next event comes by itself; `nil` while it stands still, or at the end.
  func nextChange(_ world: World) -> Moment? {
    guard let loopt, let spel = spel(world), plaats(in: spel, world) < spel.events.count else { return nil }
    return loopt.later(milliseconds: Int64(gelopen(world) + 1) * 1000)
  }

  /// Whether letters are words.
  var zoektWoorden: Bool { zoekt != nil }

  /// The place, or that of the note for which it was opened.
  private func plaats(in spel: Terugspel, _ world: World) -> Int {
    let place = sought.flatMap { spel.plaats(metWoorden: $0) } ?? plaats + gelopen(world)
    return max(1, min(place, spel.events.count))
  }

  /// Goes on, back, or to what is asked; where there is none it says so.
  mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    guard let spel = spel(world) else { return [] }
    gemaakt = (world.state.version, alles, spel)
    plaats = plaats(in: spel, world)
    let liep = loopt != nil
    (sought, loopt) = (nil, nil)
    if zoekt != nil { return seek(key, spel, world.say) }
    var wishes: [Wish] = []
    switch Terugspeelscherm.keys(world.say).intent(for: key) {
    case .verder: plaats += 1
    case .terug: plaats -= 1
    case .stap: wishes = go(to: spel.volgende(.stap, na: plaats), else: .speelGeenStap, world.say)
    case .stapTerug:
      // Before the first step stands the beginning.
      plaats = spel.volgende(.stap, na: plaats, terug: true) ?? 1
    case .lichtje: wishes = go(to: spel.volgende(.lichtje, na: plaats), else: .speelGeenLichtje, world.say)
    case .citaat: wishes = go(to: spel.volgende(.citaat, na: plaats), else: .speelGeenCitaat, world.say)
    case .zoek: zoekt = LineEditor(limit: 200)
    case .treffer: wishes = seek(spel, world.say)
    case .speel: loopt = liep ? nil : world.now
    case .alles: wissel(spel, world)
    case .weg, .hulp, .stop, .onderbreken, nil:
      if key == .home { plaats = 1 }
      if key == .end { plaats = spel.events.count }
    }
    plaats = max(1, min(plaats, (gemaakt?.spel ?? spel).events.count))
    return wishes
  }

  /// Goes to a place, or says in these words that there is none.
  private mutating func go(to place: Int?, else words: Phrase, _ say: Wording) -> [Wish] {
    guard let place else { return [.tell(say(words))] }
    plaats = place
    return []
  }

  /// Takes a key while somebody types what is looked for; Enter goes there.
  private mutating func seek(_ key: Key, _ spel: Terugspel, _ say: Wording) -> [Wish] {
    switch key {
    case .escape: zoekt = nil
    case .enter:
      woorden = CleanText.oneLine(zoekt?.text ?? "").zoekwoorden
      zoekt = nil
      return seek(spel, say)
    default: _ = zoekt?.handle(key)
    }
    return []
  }

  /// Goes to where the words of last time were said again.
  private mutating func seek(_ spel: Terugspel, _ say: Wording) -> [Wish] {
    guard !woorden.isEmpty else { return [.tell(say(.speelZoekEerst))] }
    return go(to: spel.volgende(metWoorden: woorden, na: plaats), else: .nietsGevonden, say)
  }

  /// Shows what stays and was taken back too, or no longer, at the same event.
  private mutating func wissel(_ spel: Terugspel, _ world: World) {
    let seen = Set(spel.events.prefix(plaats).map(\.id))
    alles.toggle()
    guard let next = self.spel(world) else { return }
    gemaakt = (world.state.version, alles, next)
    plaats = next.events.lastIndex { seen.contains($0.id) }.map { $0 + 1 } ?? 1
  }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    guard let spel = spel(world), !spel.events.isEmpty else {
      canvas.put(
        world.ontbreekt(StreamID(.sessie, sessie)), at: rect.origin, style: .quiet, width: rect.width)
      return
    }
    let place = plaats(in: spel, world)
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
    if let zoekt {
      let label = Line(world.say(.zoekVeld), .accent.bolded())
      let field = Line.field(label, world.masked(typing: zoekt), width: bar.width, height: 1)
      return canvas.put(Array(field.prefix(1)), in: bar.split(bottom: 1).taken)
    }
    let moment = world.wall(event.time)
    let step = then.state.sessie(sessie)?.etappe?.stap.naam ?? ""
    let parts = [
      // What it is a mark of stays where there is little room.
      world.say.shortDate(moment.day) + " " + moment.hourMinute, alles ? world.say(.speelMetAlles) : "",
      spel.ingetrokken.contains(event.id) ? world.say(.speelIngetrokken) : "", step,
      world.say.name(of: event.fact),
    ].filter { !$0.isEmpty }
    var line = Line(parts.joined(separator: " · "), .accent)
    line.right = [Span(world.say(.speelPlaats, String(place), String(spel.events.count)), .quiet)]
    line.draw(on: &canvas, at: Point(x: bar.x, y: bar.bottom - 1), width: bar.width)
  }
}
