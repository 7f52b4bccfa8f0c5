import Acts
import Screen
import SessionModel
import Text
import Wording

/// What others may learn from, told a sentence at a time, with the answers of lines.
public struct LinearNakijken: View {
  private var ronde = Nakijkronde()
  private var onderweg: Int?
  private var tickets = 0
  /// What of the sentence in sight is still to be told.
  private var teVertellen: Vertelling? = .begin
  private var answers: [String] = []
  private var toldMelding: String?

  private enum Vertelling { case begin, zin }

  /// The list.
  public init() {}

  /// There are no keys here.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] { [] }
  /// Nor a screen.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas { Canvas(size) }

  /// A line is an answer, or a way through the sentences.
  public mutating func enter(line: String, _ world: World) -> [Wish] {
    toldMelding = nil
    let say = world.say
    let typed = CleanText.oneLine(line)
    let word = (typed.first == "/" ? String(typed.dropFirst()) : typed).folded
    let zinnen = world.overview.leerzinnen
    switch word {
    case "": return []
    case "j", say(.ja): return answer(mag: true, zinnen, say)
    case "n", say(.nee): return answer(mag: false, zinnen, say)
    case ">", say(.laterWordVerder).folded: go(1, zinnen, say)
    case "<", say(.laterWordTerug).folded: go(-1, zinnen, say)
    case say(.nakijkWordUit): ronde.zin(in: zinnen).map { answers.append(world.herkomst(van: $0)) }
    case say(Act.Name.hulp.act.word).folded: answers.append(say(.nakijkUitleg))
    case say(Act.Name.ongedaan.act.word).folded: return [.undo]
    case say(.laterWordKlaar).folded, say(Act.Name.stoppen.act.word).folded: return [.leave]
    default: return [.tell(say(.nakijkNiet, typed))]
    }
    return []
  }

  private mutating func go(_ distance: Int, _ zinnen: [Leerzin], _ say: Wording) {
    if ronde.ga(distance, in: zinnen) {
      teVertellen = .zin
    } else {
      answers.append(say(distance > 0 ? .nakijkLaatste : .nakijkBegin))
    }
  }

  private mutating func answer(mag: Bool, _ zinnen: [Leerzin], _ say: Wording) -> [Wish] {
    guard onderweg == nil else { return [.tell(say.sentence(for: .busy))] }
    let changes = ronde.zeg(mag: mag, in: zinnen)
    guard !changes.isEmpty else { return [] }
    answers.append(say(.oordeel(mag)))
    tickets += 1
    onderweg = tickets
    return [.write(changes, ticket: tickets)]
  }

  /// Goes on once the answer is durable.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    guard ticket == onderweg else { return [] }
    onderweg = nil
    ronde.beantwoord(isBewaard: failure == nil)
    if failure == nil { teVertellen = .zin } else { answers = [] }
    return []
  }

  /// What there is to tell since the last time.
  public mutating func spoken(_ world: World) -> [String] {
    var lines = answers
    answers = []
    if let trouble = world.storing { lines.append(world.say.sentence(for: trouble)) }
    if let melding = world.melding, melding != toldMelding { lines.append(melding) }
    toldMelding = world.melding
    guard let what = teVertellen else { return lines }
    let zinnen = world.overview.leerzinnen
    teVertellen = nil
    let open = zinnen.contains { $0.nagekeken == nil }
    if what == .begin || !open { lines.append(world.nakijkstand(zinnen)) }
    guard let zin = ronde.zin(in: zinnen), what == .begin || open || zin.nagekeken == nil else {
      return lines
    }
    if what == .begin { lines.append(world.say(.nakijkUitleg)) }
    lines.append("“\(zin.woorden)”")
    lines.append(world.stem(van: zin) + " · " + world.oordeel(zin))
    return lines
  }
}
