import Acts
import Screen
import SessionModel
import Text
import Wording

/// A private screen on which nothing happens until a session begins: then it goes on by itself.
///
/// Told in lines it is the same, so it is both.
public struct WachtView: View {
  private let plek: Wachtplek
  private var hasTold = false
  private var told: String?

  /// Waits to open this screen.
  public init(_ plek: Wachtplek) { self.plek = plek }

  static func keys(_ say: Wording) -> KeyTable<Act.Name> {
    KeyTable([
      .init([.ctrl("x"), .ctrl("b")], .start, say, priority: 2),
      .init([.char("t"), .ctrl("t")], .thema, say, inFooter: false),
      .init([.ctrl("q")], .stoppen, say, priority: 3),
      .init([.ctrl("c")], .onderbreken, say, inFooter: false),
    ])
  }

  /// The session that began.
  public mutating func noticed(_ world: World) -> [Wish] {
    world.overview.lopend.first.map { [.show(plek.screenful($0.id))] } ?? []
  }

  /// A session of which is still to be asked what looking back needs: regie asks it.
  private func left(_ world: World) -> Rij<SessieOverview>? {
    plek == .regie ? world.overview.nietAfgerond.first : nil
  }

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    if key == .enter, let left = left(world) { return [.show(.regie(left.id))] }
    guard let name = WachtView.keys(world.say).intent(for: key) else { return [] }
    return (try? name.act.wishes("", nil, world)) ?? []
  }

  /// Takes a line: there is nothing to note in yet.
  public mutating func enter(line: String, _ world: World) -> [Wish] {
    told = nil
    do throws(ActRefusal) {
      guard let typed = ActLine.typed(in: line) else { return [.tell(world.say(.wachtRegel))] }
      let act = try ActLine(typed, world.say)
      guard case .screen(.stoppen) = act.act.reach else { throw .notHere(act.act.name) }
      return try act.act.wishes(act.argument, nil, world)
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  /// What there is to tell since the last time.
  public mutating func spoken(_ world: World) -> [String] {
    var lines = hasTold ? [] : [world.say(.wachtTitel) + ". " + world.say(.wachtUitleg)]
    hasTold = true
    if let melding = world.melding, melding != told { lines.append(melding) }
    told = world.melding
    return lines
  }

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    let width = max(1, size.columns - 4)
    var rows = Line.message(world.say(.wachtTitel), .title, width: width, limit: 2) + [Line()]
    rows += Line.message(world.say(.wachtUitleg), .text, width: width, limit: 3)
    if let left = left(world) {
      let row = world.gezien(left)
      let name = [row.alias, row.titel].filter { !$0.isEmpty }.joined(separator: " · ")
      rows += [Line()] + Line.message(world.say(.wachtAfronden, name), .accent, width: width, limit: 2)
    }
    let (foot, rest) = canvas.bounds.split(bottom: 1)
    let top = max(0, (rest.height - rows.count) / 3)
    canvas.put(rows, in: Rect(x: min(2, size.columns - 1), y: top, width: width, height: rest.height - top))
    let hints = WachtView.keys(world.say).footer(width: width, gap: 3)
    let told = world.projectedMelding.map { Line.message($0, .accent, width: width, limit: 1) }
    canvas.put(
      Array((told ?? Line.hints(hints, width: width)).prefix(1)),
      in: foot.inset(horizontal: min(2, size.columns / 4), vertical: 0))
    return canvas
  }
}
