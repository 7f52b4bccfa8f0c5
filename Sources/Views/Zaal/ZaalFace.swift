import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What zaal draws.
extension ZaalView {
  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    guard let scene = world.projectedScene(sessie) else {
      canvas.put(world.say(.sessieWordtGeladen), at: Point(x: 0, y: 0), style: .quiet)
      return canvas
    }
    // What is told may name what was typed.
    var world = world
    world.melding = world.melding.map(world.masked)
    let foot = footRows(world, scene, size: size, regions)
    let (footRect, rest) = canvas.bounds.split(bottom: foot.count)
    let footRoom = ZaalView.inset(footRect)
    if !scene.sessie.zwart {
      if let harvest {
        if !isWriting { canvas.put(foot, in: footRoom) }
        harvest.draw(world, scene, on: &canvas, in: ZaalView.inset(rest))
      } else if let spotlight = regions.look(of: SpotlightLook(scene)) {
        spotlight.draw(on: &canvas)
        // What went wrong is told even over this.
        if !isWriting, world.storing != nil { canvas.put(foot, in: footRoom) }
      } else {
        canvas = regions.look(of: body(world, scene, foot, size: size, regions))
      }
    }
    if isWriting { canvas.put(foot, in: footRoom) }
    drawOverlay(world, scene, on: &canvas)
    return canvas
  }

  /// The rows of the foot, and of the list in the hand, without the columns at the edges.
  static func inset(_ rect: Rect) -> Rect { rect.inset(horizontal: rect.width > 20 ? 1 : 0, vertical: 0) }

  /// How the step lies on a screen of this size.
  func layout(_ world: World, _ scene: Scene, foot: Int, size: Size) -> ZaalLayout {
    let seen = tafel.flatMap { $0.stap == scene.etappe?.id ? scene.aan(tafel: $0.nummer) : nil }
    return ZaalLayout(scene: seen ?? scene, size: size, foot: foot, before: choice)
  }

  /// What stands above the foot; the keys of the foot too.
  private func body(
    _ world: World, _ scene: Scene, _ foot: [Line], size: Size, _ regions: Regions
  ) -> ZaalBody {
    let layout = layout(world, scene, foot: foot.count, size: size)
    let made = regions.look(of: layout)
    let pages = made.map { self.pages(world, scene, layout, $0, regions) }
    let turned = pages.map { turns(of: $0.count, made?.latest, world, scene) } ?? 0
    let strip = made.flatMap { made in pages.map { self.strip(made, $0, turned, world, scene) } } ?? ""
    return ZaalBody(
      layout: layout, made: made, pages: pages, turned: turned, clock: clockText(scene) ?? "", strip: strip,
      foot: isWriting ? [] : foot)
  }

  /// The pages; only the first where none was turned, for most often no other is looked at.
  func pages(
    _ world: World, _ scene: Scene, _ layout: ZaalLayout, _ made: Layout, _ regions: Regions
  ) -> Layout.Pages {
    guard made.hasPages, let etappe = scene.etappe,
      !paging.isOnFirst(etappe, since: made.latest, at: world.now)
    else {
      return made.firstPage
    }
    return regions.look(of: ZaalPages(layout: layout, made: made))
  }

  /// How often the pages were turned at this moment.
  func turns(of count: Int, _ latest: Moment?, _ world: World, _ scene: Scene) -> Int {
    guard let etappe = scene.etappe else { return 0 }
    return paging.page(etappe, since: latest, of: count, at: world.now)
  }

  /// How much of it all is here: told of what has pages, and for a moment of what has none.
  private func strip(
    _ made: Layout, _ pages: Layout.Pages, _ turned: Int, _ world: World, _ scene: Scene
  ) -> String {
    let say = world.say
    guard made.hasPages else {
      let isNews = made.latest.map { world.now.milliseconds(since: $0) < ZaalView.newsTime } ?? false
      return isNews && made.total > 1 ? say(.alleDingen, String(made.total)) : ""
    }
    let shown = made.shown(pages, turned: turned)
    let (earlier, later) = made.rest(pages, turned: turned)
    if later > 0 { return say(.nogNa, String(later), String(shown.shown), String(shown.total)) }
    guard earlier > 0 else { return made.isOverview(pages, turned: turned) ? say(.heleZinnen) : "" }
    // What the newest and the child's words pushed away stands between them, and not before.
    let isEnd = pages.page(turned: turned)?.isEnd ?? true
    return isEnd
      ? say(.nogVoor, String(earlier))
      : say(.nogTussen, String(earlier), String(shown.shown), String(shown.total))
  }

  /// So long it is told that everything is here, in milliseconds.
  static let newsTime: Int64 = 10_000

  /// How it lies on this screen, with all its pages.
  func pages(_ world: World, _ scene: Scene) -> (made: Layout, pages: Layout.Pages)? {
    let foot = footRows(world, scene, size: world.size, Regions())
    return layout(world, scene, foot: foot.count, size: world.size).drawn().map { ($0, $0.pages) }
  }

  /// The time of day, or with `klok: zaal` the minutes of this step that are left.
  private func clockText(_ scene: Scene) -> String? {
    let time = scene.clock.read(scene.now).hourMinute
    switch scene.sessie.draaiboek?.klok {
    case .uit: return nil
    case .zaal:
      guard let etappe = scene.etappe else { return time }
      let left = Int64(etappe.minuten) - etappe.besteed(at: scene.now) / 60_000
      return left > 0 ? "\(scene.say(.nogMinuten, String(left)))  \(time)" : time
    case .regie, nil: return time
    }
  }

  // MARK: The foot

  func footRows(_ world: World, _ scene: Scene, size: Size, _ regions: Regions) -> [Line] {
    var rows = [Line.emergency(world, width: size.columns - 2)].compactMap(\.self)
    if let trouble = world.storing {
      rows += Line.message(
        world.say.sentence(for: trouble), .warning, width: size.columns - 2, limit: Line.roomToTell(size))
    } else if let melding = world.projectedMelding {
      rows += Line.message(melding, .quiet, width: size.columns - 2, limit: Line.roomToTell(size))
    }
    if isWriting {
      let height = max(1, min(size.rows / 3, size.rows - 4))
      if let question = LekQuestion(scene, by: desk.terminal, world.state) {
        rows += question.rows(world.say, width: size.columns - 2)
      }
      rows += desk.rows(
        world, scene, width: size.columns - 2, height: height, projected: true, regions)
    } else if size.rows >= 6 {
      let isClosed = scene.sessie.gesloten != nil
      rows +=
        harvest.map { Self.row($0.footer(world.say, width: size.columns - 2), width: size.columns - 2) }
        ?? regions.look(of: ZaalKeys(isClosed: isClosed, say: world.say, width: size.columns - 2))
    }
    return rows
  }

  fileprivate static func row(_ hints: [KeyHint], width: Int) -> [Line] {
    Array(Line.hints(hints, width: width).prefix(1))
  }
}

/// The keys of zaal; of a session that is over first that it is kept.
private struct ZaalKeys: Region {
  static let holdsState = false
  let isClosed: Bool
  let say: Wording
  let width: Int

  func drawn() -> [Line] {
    let told = isClosed ? say(.sessieIsGesloten) + "   " : ""
    let room = max(0, width - TextWidth.of(told))
    let hints = ZaalView.keys(say, isClosed: isClosed).footer(width: room, gap: 3)
    return ZaalView.row(hints, width: room).map { keys in
      told.isEmpty ? keys : Line([Span(told, .quiet)] + keys.spans)
    }
  }
}
