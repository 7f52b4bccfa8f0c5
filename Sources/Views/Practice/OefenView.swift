import Screen
import SessionModel
import Text
import Wording

/// A practice session that walks a newcomer through the acts, first the facilitator's, then the note-taker's.
///
/// It is the real screens with a coach below them. How far one is follows from the events alone, so going
/// wrong, undoing and coming back later need no care.
public struct OefenView: View {
  private let sessie: Identifier
  private var zaal: ZaalView
  private var noteer: NoteerView

  /// Practice in this session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, world: World) {
    self.sessie = sessie
    zaal = ZaalView(sessie: sessie, terminal: terminal, world: world)
    noteer = NoteerView(sessie: sessie, terminal: terminal, world: world)
  }

  /// What there is to learn, in order; past the end there is nothing left.
  private func lesson(_ world: World) -> Lesson? {
    let events = world.state.sessies[sessie]?.events ?? []
    let learned = events.reduce(0) { learned, event in
      learned < Lesson.all.count && Lesson.all[learned].isShown(by: event.fact) ? learned + 1 : learned
    }
    return learned < Lesson.all.count ? Lesson.all[learned] : nil
  }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    let wishes = lesson(world)?.isNoteTaking == true ? noteer.handle(key, world) : zaal.handle(key, world)
    return wishes.map { wish in
      // Practice has no start screen to go to: Esc just stays.
      if case .show(.start) = wish { .tell(world.say(.stoppenMet)) } else { wish }
    }
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    zaal.settled(ticket, failure: failure, next: next) + noteer.settled(ticket, failure: failure, next: next)
  }

  /// Whether words stand in a box of either.
  public var holdsWords: Bool { zaal.holdsWords || noteer.holdsWords }

  /// When the screen changes by itself next.
  public func nextChange(_ world: World, _ regions: Regions) -> Moment? { noteer.nextChange(world, regions) }

  // MARK: Drawing

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    let lesson = lesson(world)
    let text = world.say(lesson?.words ?? .oefeningKlaar)
    let lines = Wrap.lines(text, width: max(1, size.columns - 4)).prefix(max(1, size.rows / 3))
    let (coach, rest) = canvas.bounds.split(bottom: lines.count + 1)
    let screen =
      lesson?.isNoteTaking == true
      ? noteer.render(world, size: rest.size, regions) : zaal.render(world, size: rest.size, regions)
    canvas.draw(screen, at: rest.origin)
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

/// One act to learn, and the event that shows it was done.
enum Lesson: CaseIterable, Hashable, Sendable {
  case verder, terug, zwart, licht, zelfNoteren, tijd
  case stem, citaat, lichtje, achterhouden, verbeteren, ongedaan

  static let all = Lesson.allCases

  /// Whether the note-taker's screen is in front of you.
  var isNoteTaking: Bool {
    switch self {
    case .verder, .terug, .zwart, .licht, .zelfNoteren, .tijd: false
    case .stem, .citaat, .lichtje, .achterhouden, .verbeteren, .ongedaan: true
    }
  }

  /// What the coach says.
  var words: Phrase {
    switch self {
    case .verder: .lesVerder
    case .terug: .lesTerug
    case .zwart: .lesZwart
    case .licht: .lesLicht
    case .zelfNoteren: .lesZelfNoteren
    case .tijd: .lesTijd
    case .stem: .lesStem
    case .citaat: .lesCitaat
    case .lichtje: .lesLichtje
    case .achterhouden: .lesAchterhouden
    case .verbeteren: .lesVerbeteren
    case .ongedaan: .lesOngedaan
    }
  }

  /// Whether an event shows that the act was done.
  func isShown(by fact: Fact) -> Bool {
    let notitie =
      if case .notitie(.gemaakt(let gegevens)) = fact { gegevens } else { nil as Notitie.Gegevens? }
    return switch self {
    case .verder, .terug: if case .sessie(.stapGekozen) = fact { true } else { false }
    case .zwart: fact == .zwart(true)
    case .licht: fact == .zwart(false)
    case .zelfNoteren: notitie != nil
    case .tijd: if case .sessie(.tijdErbij) = fact { true } else { false }
    case .verbeteren: if case .notitie(.gewijzigd) = fact { true } else { false }
    case .ongedaan: fact.ingetrokken != nil
    case .stem: notitie?.stem != nil
    case .citaat: notitie?.soort == .citaat
    case .lichtje: notitie?.lichtje == true
    case .achterhouden: notitie?.achtergehouden == true
    }
  }
}
