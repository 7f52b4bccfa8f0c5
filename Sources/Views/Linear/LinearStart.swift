import Acts
import Screen
import SessionModel
import Text
import Wording

/// The start screen in lines: what there is to choose with a number each, and a session that is begun a question at a time.
public struct LinearStart: View {
  private var start = StartView()
  private var answers: [String] = []
  private var hasBegun = false
  private var toldMelding: String?

  /// The start, with nothing chosen yet.
  public init() {}

  /// There are no keys here.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] { [] }
  /// Nor a screen.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas { Canvas(size) }
  /// Whether somebody is beginning a session, with words for it.
  public var holdsWords: Bool { start.holdsWords }

  /// What can be typed.
  static let acts = [Act.Name.start, .hulp, .stoppen].map(\.act)

  /// A line is an act, a number, or the answer to what is asked.
  public mutating func enter(line: String, _ world: World) -> [Wish] {
    toldMelding = nil
    do throws(ActRefusal) {
      if let typed = ActLine.typed(in: line) { return try perform(ActLine(typed, world.say), world) }
    } catch {
      return [.tell(error.sentence(world.say))]
    }
    let before = start.question(world)
    let wishes = start.answer(line, world)
    let after = start.question(world)
    // Of a list that grew only what came is told.
    if after != before {
      answers += after.starts(with: before) ? Array(after.dropFirst(before.count)) : after
    }
    return wishes
  }

  private mutating func perform(_ line: ActLine, _ world: World) throws(ActRefusal) -> [Wish] {
    switch line.act.reach {
    case .screen(.hulp): answers += try Act.told(LinearStart.acts, about: line.argument, world.say)
    case .screen(.start):
      start = StartView()
      answers += start.question(world)
    case .screen(.stoppen), .hand(.onderbreken): return try line.act.wishes(line.argument, nil, world)
    case .screen, .session, .history, .hand: throw .notHere(line.act.name)
    }
    return []
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    start.settled(ticket, failure: failure, next: next).map { wish in
      // Who listens has no wall to look at: the private screen tells the same, and more.
      if case .show(.zaal(let sessie)) = wish { .show(.regie(sessie)) } else { wish }
    }
  }

  /// What there is to tell since the last time.
  public mutating func spoken(_ world: World) -> [String] {
    var lines = hasBegun ? [] : start.question(world)
    lines += answers
    (hasBegun, answers) = (true, [])
    if let melding = world.melding, melding != toldMelding { lines.append(melding) }
    toldMelding = world.melding
    return lines
  }
}

extension StartView {
  /// What is asked now, a line each.
  func question(_ world: World) -> [String] {
    if let opening { return opening.spoken(world) }
    return choices(world).enumerated().map { place, choice in
      let item = item(choice, world)
      return "\(place + 1) \(item.titel)" + (item.detail.isEmpty ? "" : ": \(item.detail)")
    } + [world.say(.startInRegels)]
  }

  /// Takes a whole line: the number of a choice, or the answer of who begins a session.
  mutating func answer(_ line: String, _ world: World) -> [Wish] {
    begin(world)
    if var opening {
      let wishes = opening.enter(line, world)
      self.opening = opening.isDone ? nil : opening
      return wishes
    }
    let choices = choices(world)
    guard let number = Int(CleanText.oneLine(line)), choices.indices.contains(number - 1) else {
      return [.tell(world.say(.nummerKanNiet, String(choices.count)))]
    }
    return open(choices[number - 1], world).map { wish in
      if case .show(.zaal(let sessie)) = wish { .show(.regie(sessie)) } else { wish }
    }
  }
}
