import Screen
import SessionModel
import Text
import Wording

/// A practice session that walks a newcomer through the acts, first the facilitator's, then the note-taker's, and then from
/// the dream to the report.
///
/// It is the real screens with a coach below them. How far one is follows from the events alone, so going
/// wrong, undoing and coming back later need no care.
public struct OefenView: View {
  private let sessie: Identifier
  private var zaal: any View
  private var noteer: any View
  private var regie: any View
  /// The report, once the session is closed: from which row on.
  private var verslag = 0
  /// What the coach said last, where it is told in lines.
  private var told: Lesson??

  /// Practice in this session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, world: World) {
    self.init(
      sessie: sessie, zaal: ZaalView(sessie: sessie, terminal: terminal, world: world),
      noteer: NoteerView(sessie: sessie, terminal: terminal, world: world),
      regie: RegieView(sessie: sessie, terminal: terminal, world: world))
  }

  /// Practice in this session, on these screens of it.
  init(sessie: Identifier, zaal: any View, noteer: any View, regie: any View) {
    (self.sessie, self.zaal, self.noteer, self.regie) = (sessie, zaal, noteer, regie)
  }

  /// What happened in this session, in it and in the journey of its child.
  private func events(_ world: World) -> [Event] {
    let own = world.state.sessies[sessie]?.events ?? []
    let casus = world.state.sessie(sessie)?.begin?.casus
    let journey = casus.flatMap { world.state.casussen[$0]?.events } ?? []
    guard let first = own.map(\.time).min() else { return own }
    return (own + journey.filter { $0.time >= first }).sorted { ($0.time, $0.id) < ($1.time, $1.id) }
  }

  /// What there is to learn, in order; past the end there is nothing left.
  private func lesson(_ world: World) -> Lesson? {
    let learned = events(world).reduce(0) { learned, event in
      learned < Lesson.all.count && Lesson.all[learned].isShown(by: event.fact) ? learned + 1 : learned
    }
    return learned < Lesson.all.count ? Lesson.all[learned] : nil
  }

  /// The report of what was practised, once all of it was.
  private func report(_ world: World, width: Int) -> [Line] {
    world.document(StreamID(.sessie, sessie), isPrivate: false).map { DocumentFace(width: width).rows($0) }
      ?? []
  }

  /// Has the screen of this lesson do something.
  private mutating func inFront<Value>(_ lesson: Lesson, _ body: (inout any View) -> Value) -> Value {
    switch lesson.seat {
    case .zaal: body(&zaal)
    case .noteer: body(&noteer)
    case .regie: body(&regie)
    }
  }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    guard let lesson = lesson(world) else { return read(key, world) }
    return stay(inFront(lesson) { $0.handle(key, world) }, world)
  }

  /// Takes a whole line.
  public mutating func enter(line: String, _ world: World) -> [Wish] {
    guard let lesson = lesson(world) else { return stay(regie.enter(line: line, world), world) }
    return stay(inFront(lesson) { $0.enter(line: line, world) }, world)
  }

  /// Practice has no start screen to go to: Esc just stays.
  private func stay(_ wishes: [Wish], _ world: World) -> [Wish] {
    wishes.map { wish in if case .show = wish { .tell(world.say(.stoppenMet)) } else { wish } }
  }

  /// Goes through the report.
  private mutating func read(_ key: Key, _ world: World) -> [Wish] {
    let height = max(1, world.size.rows * 2 / 3)
    let last = max(0, report(world, width: world.size.columns).count - height)
    switch key {
    case .down: verslag = min(last, verslag + 1)
    case .up: verslag = max(0, verslag - 1)
    case .pageDown, .right, .enter: verslag = min(last, verslag + height)
    case .pageUp, .left: verslag = max(0, verslag - height)
    case .ctrl("q"): return [.leave]
    case .ctrl("c"): return [.tell(world.say(.stoppenMet))]
    default: break
    }
    return []
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    zaal.settled(ticket, failure: failure, next: next) + noteer.settled(ticket, failure: failure, next: next)
      + regie.settled(ticket, failure: failure, next: next)
  }

  /// Whether words stand in a box of any of them.
  public var holdsWords: Bool { zaal.holdsWords || noteer.holdsWords || regie.holdsWords }

  /// When the screen changes by itself next.
  public func nextChange(_ world: World, _ regions: Regions) -> Moment? { noteer.nextChange(world, regions) }

  // MARK: Telling

  /// What the screen of now tells, and what the coach says to it.
  public mutating func spoken(_ world: World) -> [String] {
    let lesson = lesson(world)
    var lines: [String] = []
    if let lesson { lines = inFront(lesson) { $0.spoken(world) } }
    guard told != .some(lesson) else { return lines }
    told = .some(lesson)
    guard let lesson else {
      return lines + report(world, width: 100).map(\.text).filter { $0.contains { $0.isLetter } }
        + [world.say(.oefeningKlaarInRegels)]
    }
    let progress = world.say(.oefening, String(number(of: lesson)), String(Lesson.all.count))
    return lines + [progress + ". " + world.say(lesson.words)] + (lesson.typed.map { [world.say($0)] } ?? [])
  }

  // MARK: Drawing

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    let lesson = lesson(world)
    let text = world.say(lesson?.words ?? .oefeningKlaar)
    let lines = Wrap.lines(text, width: max(1, size.columns - 4)).prefix(max(1, size.rows / 3))
    let (coach, rest) = canvas.bounds.split(bottom: lines.count + 1)
    switch lesson?.seat {
    case .zaal: canvas.draw(zaal.render(world, size: rest.size, regions), at: rest.origin)
    case .noteer: canvas.draw(noteer.render(world, size: rest.size, regions), at: rest.origin)
    case .regie: canvas.draw(regie.render(world, size: rest.size, regions), at: rest.origin)
    case nil:
      let room = rest.inset(horizontal: size.columns > 40 ? 3 : 0, vertical: 0)
      let rows = report(world, width: room.width)
      canvas.put(
        Array(rows.dropFirst(min(verslag, max(0, rows.count - room.height))).prefix(room.height)), in: room)
    }
    drawCoach(Array(lines), number: number(of: lesson), world, on: &canvas, in: coach)
    return canvas
  }

  private func number(of lesson: Lesson?) -> Int {
    Lesson.all.firstIndex { $0 == lesson } ?? Lesson.all.count
  }

  private func drawCoach(
    _ lines: [String], number: Int, _ world: World, on canvas: inout Canvas, in rect: Rect
  ) {
    canvas.fill(rect, .dream.reverse())
    let progress = " " + world.say(.oefening, String(number), String(Lesson.all.count)) + " "
    canvas.put(progress, at: rect.origin, style: .dream.reverse().bolded(), width: rect.width)
    for (row, line) in lines.enumerated() {
      canvas.put(
        line, at: Point(x: rect.x + 2, y: rect.y + 1 + row), style: .dream.reverse(),
        width: max(0, rect.width - 2))
    }
  }
}
