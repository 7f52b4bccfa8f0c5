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
  /// The report, once the session is closed.
  private var verslag = Oefenverslag()
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
    guard let lesson = lesson(world) else { return verslag.handle(key, of: sessie, world) }
    return world.staying(inFront(lesson) { $0.handle(key, world) })
  }

  /// Takes a whole line.
  public mutating func enter(line: String, _ world: World) -> [Wish] {
    guard let lesson = lesson(world) else { return world.staying(regie.enter(line: line, world)) }
    return world.staying(inFront(lesson) { $0.enter(line: line, world) })
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
    // What became of the last line is told before another screen is in front; what else changed that one tells.
    if case .some(.some(let before)) = told, before.seat != lesson?.seat {
      let last = inFront(before) { $0.spoken(world) }
      if before.seat == .noteer { lines = last }
    }
    if let lesson { lines += inFront(lesson) { $0.spoken(world) } }
    guard told != .some(lesson) else { return lines }
    told = .some(lesson)
    guard let lesson else {
      return lines + Oefenverslag.spoken(of: sessie, world) + [world.say(.oefeningKlaarInRegels)]
    }
    return lines + [voortgang(lesson, world) + ". " + world.say(lesson.words)]
      + (lesson.typed.map { [world.say($0)] } ?? [])
  }

  // MARK: Drawing

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    let lesson = lesson(world)
    let coach = Coach(
      voortgang(lesson, world), [world.say(lesson?.words ?? .oefeningKlaar)], size: size)
    return coach.canvas(size) { rest in
      switch lesson?.seat {
      case .zaal: zaal.render(world, size: rest, regions)
      case .noteer: noteer.render(world, size: rest, regions)
      case .regie: regie.render(world, size: rest, regions)
      case nil: verslag.render(of: sessie, world, size: rest)
      }
    }
  }

  private func voortgang(_ lesson: Lesson?, _ world: World) -> String {
    world.say(.oefening, String(number(of: lesson)), String(Lesson.all.count))
  }

  private func number(of lesson: Lesson?) -> Int {
    Lesson.all.firstIndex { $0 == lesson } ?? Lesson.all.count
  }
}
