import Acts
import Reports
import Screen
import SessionModel
import Text
import Wording

/// Looking back in lines: the lists with a number each, and what is read of one.
public struct LinearReading: View {
  private var showsSessies = false
  private var reading: StreamID?
  private var hasBegun = false
  private var answers: [String] = []
  /// What somebody looks for, until it is told what was found.
  private var asked: String?
  private var toldMelding: String?

  /// The lists, or what is read of this one.
  public init(reading stream: StreamID? = nil) { reading = stream }

  /// There are no keys here.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] { [] }
  /// Nor a screen.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas { Canvas(size) }

  /// What can be typed.
  static let acts = [Act.Name.casussen, .sessies, .lees, .zoek, .nakijken, .hulp, .stoppen].map(\.act)

  /// A line is an act, with or without a slash; a number or a name is read.
  public mutating func enter(line: String, _ world: World) -> [Wish] {
    toldMelding = nil
    let line = CleanText.oneLine(line)
    guard !line.isEmpty else { return [] }
    do throws(ActRefusal) {
      guard let typed = ActLine.typed(in: line) else { return try read(line, world) }
      let act = try ActLine(typed, world.say)
      guard LinearReading.acts.contains(where: { $0.name == act.act.name }) else {
        throw .notHere(act.act.name)
      }
      return try perform(act, world)
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  private mutating func perform(_ line: ActLine, _ world: World) throws(ActRefusal) -> [Wish] {
    if case .screen(let what) = line.act.reach, let wishes = try show(what, line.argument, world) {
      return wishes
    }
    return try line.act.wishes(line.argument, nil, world)
  }

  private mutating func show(
    _ what: Act.OfScreen, _ argument: String, _ world: World
  ) throws(ActRefusal) -> [Wish]? {
    switch what {
    case .casussen, .sessies:
      showsSessies = what == .sessies
      answers += list(world)
    case .hulp: answers += LinearReading.acts.map { "/\($0.usage(world.say)) — \(world.say($0.help))" }
    case .lees:
      guard !argument.isEmpty else { throw .asksMore(.lees) }
      return try read(argument, world)
    case .zoek:
      guard !argument.isEmpty else { throw .asksMore(.zoek) }
      asked = argument
      return [.zoek(argument)]
    case .nakijken: return [.show(.nakijken)]
    // Each sentence is sorted by its code there.
    case .indelen: throw .notHere(.indelen)
    case .noteer, .oogst, .herstel, .verboden, .meer, .eerder, .thema, .voorlezen, .start, .stoppen:
      return nil
    }
    return []
  }

  /// What was found, as the command tells it.
  private func found(_ found: Opgezocht, _ world: World) -> [String] {
    let lists = OverviewDocument(clock: world.clock, say: world.say)
    let rows = found.uitslag.treffers.map { row in
      lists.line(row.gezien(op: Day(utc: world.now), verboden: world.state.verboden), found.vraag)
    }
    return rows.isEmpty
      ? world.say.raad(found.vraag, found.uitslag, isPrivate: true)
      : rows + [world.say.aantal(of: found.uitslag)]
  }

  private mutating func read(_ text: String, _ world: World) throws(ActRefusal) -> [Wish] {
    let titles = world.items(sessies: showsSessies).map(\.titel)
    let index = text.place ?? titles.firstIndex { $0.folded.hasPrefix(text.folded) }
    let streams = index.map { world.overview.streams(at: $0, sessies: showsSessies) } ?? []
    guard let first = streams.first else { throw .noDing(text, nearest: nearest(to: text, in: titles)) }
    reading = first
    return [.load(streams)]
  }

  /// What there is to tell since the last time.
  public mutating func spoken(_ world: World) -> [String] {
    if !hasBegun, reading == nil { answers += list(world) }
    var lines = answers
    (hasBegun, answers) = (true, [])
    if let asked, let gevonden = world.gevonden, gevonden.getypt == asked {
      lines += found(gevonden, world)
      self.asked = nil
    }
    if let document = reading.flatMap({ world.document($0, isPrivate: false) }) {
      // A rule says nothing to who listens.
      lines += DocumentFace(width: 100).rows(document).map { $0.text }
        .filter { text in !text.isEmpty && !text.allSatisfy { $0 == "─" } }
      reading = nil
    }
    if let melding = world.melding, melding != toldMelding { lines.append(melding) }
    toldMelding = world.melding
    return lines
  }

  private func list(_ world: World) -> [String] {
    let items = world.items(sessies: showsSessies)
    guard !items.isEmpty else { return [world.say(.nogNietsTerugTeKijken)] }
    return [world.say(showsSessies ? .sessies : .casussen)]
      + items.enumerated().map { "\($0 + 1) \($1.titel) · \($1.detail)" } + [world.say(.leesMet)]
  }
}

extension Screenful {
  /// The same in lines, on the terminal of this name; `nil` where there is only a screen.
  public func linear(on terminal: String, _ world: World) -> (any View)? {
    switch self {
    case .zaal(let sessie): LinearView(sessie: sessie, seat: .zaal, terminal: terminal, world: world)
    case .noteer(let sessie): LinearView(sessie: sessie, seat: .noteer, terminal: terminal, world: world)
    case .regie(let sessie): LinearView(sessie: sessie, seat: .regie, terminal: terminal, world: world)
    case .terugkijken: LinearReading()
    case .lees(let stream): LinearReading(reading: stream)
    case .nakijken: LinearNakijken()
    case .start: LinearStart()
    case .wacht(let plek): WachtView(plek)
    case .uitleg: UitlegView()
    case .oefen(let sessie):
      // Who listens has no wall to look at.
      OefenView(
        sessie: sessie, zaal: LinearView(sessie: sessie, seat: .regie, terminal: terminal, world: world),
        noteer: LinearView(sessie: sessie, seat: .noteer, terminal: terminal, world: world),
        regie: LinearView(sessie: sessie, seat: .regie, terminal: terminal, world: world))
    case .volgende, .teruglezen, .indelen: nil
    }
  }
}
