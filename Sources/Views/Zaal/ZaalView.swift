import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// The projector's screen: the question, the harvest, the dream, the route.
///
/// Also drives the session.
///
/// Nothing held back, no cue, no minutes and no "nog zonder afspraak" is ever drawn here.
public struct ZaalView: View, SteerView {
  let sessie: Identifier
  var desk: Desk
  var isWriting = false
  var paging: Paging
  /// The table of a room with many that the wall shows, in which step; `nil` for all.
  private(set) var tafel: (stap: StapID, nummer: Int)?
  /// The digit by which a table was chosen last, and when: a second one behind it can make it the number of another.
  private var cijfer: (getal: Int, moment: Moment)?
  /// How the step lay on this wall when it was drawn last: from there it only goes down.
  var choice: Layout.Choice?
  /// How this wall stood when it was drawn last, for who looks at it in small.
  public private(set) var wand: Wandstand?
  /// The events whose words were on this wall whole while they were read back.
  private var gelezen: Set<Identifier> = []
  /// The page of the reading of which this wall told what it could show.
  private var verteld: Moment?
  /// The list in the hand, when it is open: for who is alone.
  var harvest: Harvest?
  /// The box over the screen, if any.
  var overlay: Overlay?
  /// What somebody last typed here that was meant for another window.
  var mistyped: Mistyped?
  let opened: Moment
  let place = ActPlace.zaal
  let isProjected = true
  var helpPlace: ActPlace { harvest == nil ? .zaal : .oogst }

  /// The projector of a session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, world: World) {
    (self.sessie, opened, paging) = (sessie, world.now, Paging(opened: world.now))
    desk = Desk(sessie: sessie, terminal: terminal, id: world.newIdentifier())
  }

  /// - Parameter isClosed: whether the session is over: then the picture of its end has no foot but what puts it away.
  static func keys(_ say: Wording, isClosed: Bool = false) -> KeyTable<Act.Name> {
    KeyTable(
      [
        .init([.right, .pageDown], .verder, say, inFooter: !isClosed, priority: 5),
        .init([.left, .pageUp], .terug, say, inFooter: !isClosed, priority: 4),
        .init([.char("n")], .noteer, say, inFooter: !isClosed, priority: 3),
        // As in noteer, and no letter: a line for another window often begins with "o:".
        .init([.ctrl("o")], .oogst, say, inFooter: false),
        .init([.char("z"), .char("b"), .char(".")], .zwart, say, priority: 2),
        .init([.down], .meer, say, inFooter: false),
        .init([.up], .eerder, say, inFooter: false),
        .init([.char("g")], .stap, say, inFooter: !isClosed, priority: 1),
      ] + SteerKeys.shared(say, hulp: 4, isClosed: isClosed))
  }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    guard let scene = world.projectedScene(sessie) else { return leaving(key) }
    return handle(key, world, scene)
  }

  private func leaving(_ key: Key) -> [Wish] {
    switch key {
    case .ctrl("q"): [.leave]
    case .ctrl("x"), .ctrl("b"): [.show(.start)]
    default: []
    }
  }

  mutating func show(
    _ what: Act.OfScreen, _ argument: String, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]? {
    switch what {
    case .noteer: return try openLine(world, scene)
    case .oogst: harvest = Harvest(isProjected: true)
    case .meer: return turn(1, world, scene)
    case .eerder: return turn(-1, world, scene)
    case .hulp: overlay = argument.isEmpty ? .stephelp(from: 0) : .help(from: 0)
    case .herstel, .verboden, .thema, .voorlezen, .casussen, .reizen, .sessies, .afspraken, .draden, .lijsten,
      .bewaarlijst, .zet, .lees, .zoek,
      .nakijken, .indelen, .start,
      .stoppen:
      return nil
    }
    return []
  }

  /// Turns over what does not fit; past its end the page of what is read back.
  private mutating func turn(_ distance: Int, _ world: World, _ scene: Scene) -> [Wish] {
    if let wishes = goOn(distance, world, scene, isInside: true) { return wishes }
    guard let etappe = scene.etappe, let (made, pages) = pages(world, scene) else { return [] }
    let here = paging.page(etappe, since: made.latest, of: pages.count, at: world.now)
    let place = min(max(0, pages.place(turned: here) + distance), pages.count - 1)
    paging.choose((place - pages.home + pages.count) % pages.count, of: etappe.id, at: world.now)
    return []
  }

  // MARK: Tables

  mutating func showTable(_ getal: Int, _ world: World, _ scene: Scene) -> [Wish] {
    guard let etappe = scene.etappe else { return [] }
    let nummer = number(getal, world, scene)
    cijfer = (getal, world.now)
    tafel = nummer == 0 ? nil : (etappe.id, nummer)
    choice = nil
    paging.choose(0, of: etappe.id, at: world.now)
    return []
  }

  /// The table of a digit: with the one just before it, where there is a table of both.
  private func number(_ getal: Int, _ world: World, _ scene: Scene) -> Int {
    guard let cijfer, world.now.milliseconds(since: cijfer.moment) < ZaalView.patience else { return getal }
    let both = cijfer.getal * 10 + getal
    return both > 9 && scene.tafels.contains(both) ? both : getal
  }

  /// So long a second digit belongs to the first, in milliseconds.
  private static let patience: Int64 = 1500

  // MARK: Reading back

  /// Goes on in what is read back: first through what of a page does not fit on this wall, then to the next page.
  mutating func turnPage(_ distance: Int, _ world: World, _ scene: Scene) -> [Wish]? {
    if case .zinnen = scene.etappe?.blad {
      return goOn(distance, world, scene, isInside: true)
    }
    return goOn(distance, world, scene, isInside: false)
  }

  private mutating func goOn(
    _ distance: Int, _ world: World, _ scene: Scene, isInside: Bool
  ) -> [Wish]? {
    guard let etappe = scene.etappe, scene.leestTerug(etappe) else { return nil }
    let pages = isInside ? pages(world, scene)?.pages.count ?? 1 : 1
    let here = paging.page(etappe, since: nil, of: pages, at: world.now)
    let unread = scene.teruglezing.zinnen(op: etappe.blad).contains { !$0.blijft && !$0.isIn(gelezen) }
    // Parts that turned by themselves while nobody drew them are shown first.
    let next = distance > 0 && unread ? (here + distance) % pages : here + distance
    guard pages > 1, (0..<pages).contains(next) else {
      let turned = scene.bladert(distance) { blad in
        let read = Leesbeeld(scene.teruglezing, blad, scene, in: formRoom(world, scene)).heel(deel: 0)
        return scene.teruglezing.zinnen(op: blad).filter { zin in
          !zin.blijft && !read.contains { $0.ding == zin.ding } && !zin.isIn(gelezen)
        }
      }
      return turned.map { [.write($0, ticket: 0)] }
    }
    paging.choose(next, of: etappe.id, at: world.now)
    return []
  }

  /// The room of the form while the page of a reading asks its own question.
  private func formRoom(_ world: World, _ scene: Scene) -> Rect {
    let foot = footRows(world, scene, size: world.size, Regions()).count
    return layout(world, scene, foot: foot, size: world.size).drawn()?.harvest ?? Rect(world.size)
  }

  /// Remembers how the step lay, and tells what of a page that is read back was on this wall whole.
  public mutating func shown(_ world: World, _ regions: Regions) -> [Change] {
    guard let scene = world.projectedScene(sessie), !scene.sessie.zwart, harvest == nil else { return [] }
    let foot = footRows(world, scene, size: world.size, regions).count
    let layout = layout(world, scene, foot: foot, size: world.size)
    guard let made = regions.look(of: layout) else { return [] }
    choice = made.choice
    wand = scene.etappe.map { etappe in
      // The pages as they were just drawn: making them anew costs as much as all that is on them.
      let pages = pages(world, scene, layout, made, regions)
      let turned = turns(of: pages.count, made.latest, world, scene)
      return Wandstand(
        columns: world.size.columns, rows: world.size.rows, foot: foot, stap: etappe.id,
        place: made.choice.place, turned: turned, hasBlocks: world.hasBlocks,
        tafel: tafel.flatMap { $0.stap == etappe.id ? $0.nummer : nil }, thema: world.theme.rawValue)
    }
    return overlay == nil ? read(made, world, scene) : []
  }

  /// What of the page in sight was on this wall whole: what it is too small for is read when the rest was shown.
  private mutating func read(_ made: Layout, _ world: World, _ scene: Scene) -> [Change] {
    guard let etappe = scene.etappe, scene.leestTerug(etappe), case .zinnen = etappe.blad,
      let blad = etappe.blad
    else { return [] }
    let lezing = scene.teruglezing
    let beeld = Leesbeeld(lezing, blad, scene, in: made.harvest)
    let deel = paging.page(etappe, since: nil, of: beeld.delen, at: world.now)
    let whole = Set(beeld.heel(deel: deel).flatMap(\.bronnen).map(\.event))
    guard verteld != etappe.bladSinds || !gelezen.isSuperset(of: whole) else { return [] }
    gelezen.formUnion(whole)
    verteld = etappe.bladSinds
    let zinnen = lezing.zinnen(op: blad).filter { !$0.blijft }
    let nog = zinnen.filter { !$0.isIn(gelezen) }
    let known = scene.sessie.voorgelezen
    let isNews = zinnen.contains { $0.isIn(gelezen) != $0.isIn(known) }
    return isNews ? [Change(scene.stream, lezing.toont(blad, in: etappe.id, nog: nog))] : []
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    desk.settled(ticket, kept: failure == nil, next: next)
    return [.draft(desk.draft)]
  }

  /// Takes up what was being typed before; it is on the projector only when somebody opens the line.
  public mutating func adopt(_ draft: DraftContent, _ world: World) {
    guard let scene = world.projectedScene(sessie) else { return }
    desk.adopt(draft, world, scene)
  }

  /// The clock of the day changes at the next minute, that of the step with the step, and pages turn where not
  /// everything fits.
  public func nextChange(_ world: World, _ regions: Regions) -> Moment? {
    guard let scene = world.projectedScene(sessie) else { return nil }
    let etappe = scene.etappe
    var changes = [clockChange(etappe, world, scene), isWriting ? desk.nextChange(at: world.now) : nil]
    let foot = footRows(world, scene, size: world.size, regions).count
    if let etappe, !scene.sessie.zwart, harvest == nil,
      let made = regions.look(of: layout(world, scene, foot: foot, size: world.size))
    {
      if made.hasPages {
        changes.append(paging.next(etappe, since: made.latest, at: world.now))
      } else if made.total > 1, let told = made.latest?.later(milliseconds: ZaalView.newsTime),
        told > world.now
      {
        changes.append(told)
      }
    }
    return changes.compactMap(\.self).min()
  }

  private func clockChange(_ etappe: Etappe?, _ world: World, _ scene: Scene) -> Moment? {
    switch scene.sessie.draaiboek?.klok {
    case .uit: nil
    case .zaal: .first(world.now.nextMinute, etappe?.nextMinute(at: world.now))
    case .regie, nil: world.now.nextMinute
    }
  }
}
