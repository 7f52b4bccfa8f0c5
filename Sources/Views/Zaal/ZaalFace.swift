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
    let foot = footRows(world, scene, size: size)
    let (footRect, rest) = canvas.bounds.split(bottom: foot.count)
    let footRoom = ZaalView.inset(footRect)
    if !scene.sessie.zwart {
      if let harvest {
        if !isWriting { canvas.put(foot, in: footRoom) }
        harvest.draw(world, scene, on: &canvas, in: ZaalView.inset(rest))
      } else {
        let page = page(world, scene, regions)
        canvas = regions.look(of: body(scene, foot, page: page, size: size)).canvas
      }
    }
    if isWriting { canvas.put(foot, in: footRoom) }
    drawOverlay(world, scene, on: &canvas)
    return canvas
  }

  /// The rows of the foot, and of the list in the hand, without the columns at the edges.
  static func inset(_ rect: Rect) -> Rect { rect.inset(horizontal: rect.width > 20 ? 1 : 0, vertical: 0) }

  /// What stands above the foot; the keys of the foot too, beside which it tells how much of it all is here.
  private func body(_ scene: Scene, _ foot: [Line], page: Int, size: Size) -> ZaalBody {
    ZaalBody(scene: scene, page: page, size: size, height: foot.count, foot: isWriting ? [] : foot)
  }

  /// The page of this moment.
  private func page(_ world: World, _ scene: Scene, _ regions: Regions) -> Int {
    guard let etappe = scene.etappe else { return 0 }
    // How many pages there are is asked only when one may have turned, or was asked for.
    let pages = isOnFirstPage(etappe, world, scene) ? 1 : pages(world, scene, regions)
    return paging.page(etappe, scene.sessie, of: pages, at: world.now)
  }

  private func isOnFirstPage(_ etappe: Etappe, _ world: World, _ scene: Scene) -> Bool {
    paging == Paging() && !paging.hasTurned(etappe, scene.sessie, at: world.now)
  }

  /// How many pages the harvest has on this screen.
  func pages(_ world: World, _ scene: Scene, _ regions: Regions) -> Int {
    let first = body(scene, footRows(world, scene, size: world.size), page: 0, size: world.size)
    guard let etappe = scene.etappe, isOnFirstPage(etappe, world, scene) else {
      return regions.look(of: ZaalPages(first: first))
    }
    return regions.look(of: first).shown.pages
  }

  /// What the header and the route leave of the room above the foot.
  static func bodyRoom(_ rect: Rect, _ size: Size) -> Rect {
    let below = rect.height >= 8 ? rect.split(top: 2).rest : rect
    let routeHeight = Route.height(in: size)
    let rest = routeHeight > 0 ? below.split(bottom: routeHeight + 1).rest : below
    return rest.inset(horizontal: rest.width >= 60 ? 2 : 0, vertical: 0)
  }

  /// The room of a form that asks its own question.
  static func ownRoom(_ rest: Rect) -> Rect { rest.height >= 12 ? rest.split(top: 1).rest : rest }

  // MARK: The foot

  func footRows(_ world: World, _ scene: Scene, size: Size) -> [Line] {
    var rows = [Line.emergency(world, width: size.columns - 2)].compactMap(\.self)
    if let trouble = world.storing {
      rows += Line.message(
        world.say.sentence(for: trouble), .warning, width: size.columns - 2, limit: size.rows / 6)
    } else if let melding = world.projectedMelding {
      rows += Line.message(melding, .quiet, width: size.columns - 2, limit: size.rows / 6)
    }
    if isWriting {
      let height = max(1, min(size.rows / 3, size.rows - 4))
      if let question = LekQuestion(scene, by: desk.terminal, world.state) {
        rows += question.rows(world.say, width: size.columns - 2)
      }
      rows += desk.rows(world, scene, width: size.columns - 2, height: height, projected: true)
    } else if size.rows >= 6 {
      let keys = harvest == nil ? ZaalView.keys(world.say) : Harvest.keys(world.say)
      let hints = keys.footer(width: size.columns - 2, gap: 3)
      rows += Line.hints(hints, width: size.columns - 2).prefix(1)
    }
    if scene.sessie.gesloten != nil {
      var row = Line(world.say(.sessieIsGesloten) + "  ", .done)
      row.add("→ ", .accent.bolded())
      row.add(world.say(.volgendeCasus), .quiet)
      rows.insert(row, at: 0)
    }
    return rows
  }
}
