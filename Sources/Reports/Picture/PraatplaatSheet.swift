import SessionModel
import Wording

/// How large the sheet of a praatplaat is, lying.
public enum PraatplaatPaper: String, CaseIterable, Sendable {
  case a4, a3

  /// In tenths of a millimetre.
  var size: (width: Int, height: Int) {
    switch self {
    case .a4: (2_970, 2_100)
    case .a3: (4_200, 2_970)
    }
  }
}

/// Where everything of a praatplaat stands on its sheet: places that are reckoned, and then drawn.
///
/// Whatever there is to tell, nothing stands over something else or leaves the sheet: what has no room is counted.
struct PraatplaatSheet {
  let plaat: Praatplaat
  let paper: PraatplaatPaper
  let say: Wording

  private var parts: PictureParts {
    PictureParts(scale: paper.size.width * 100 / PraatplaatPaper.a4.size.width, say: say)
  }
  private func at(_ length: Int) -> Int { parts.at(length) }
  private func sizes(_ small: Int, _ large: Int) -> ClosedRange<Int> { parts.sizes(small, large) }

  /// The picture.
  var picture: SVG {
    var (svg, page) = parts.sheet(on: paper, title: plaat.titel, description: description)
    let head = drawHead(on: &svg, in: SVG.Box(page.x, page.y, page.width, at(130)))
    let foot = parts.writeFoot(plaat.voet, on: &svg, of: page)
    let panels = panels
    let below = panels.isEmpty ? 0 : at(720)
    let road = SVG.Box(
      page.x, head.bottom + at(30), page.width, foot.y - at(40) - below - head.bottom - at(30))
    drawRoad(on: &svg, in: road)
    drawPanels(panels, on: &svg, in: SVG.Box(page.x, road.bottom + at(40), page.width, below - at(40)))
    return svg
  }

  /// The same in a sentence each, for who cannot see it.
  private var description: String {
    let stops = plaat.haltes.map { [$0.wanneer, $0.wat].filter { !$0.isEmpty }.joined(separator: ": ") }
    return ([plaat.droom] + stops).filter { !$0.isEmpty }.joined(separator: ". ")
  }

  private func drawHead(on svg: inout SVG, in box: SVG.Box) -> SVG.Box {
    let state = TextFit(plaat.stand, width: box.width / 2, height: at(50), sizes: sizes(30, 36))
    svg.write(state, at: SVG.Point(box.right - state.width, box.y), ink: .quiet, edge: .right)
    let title = TextFit(
      plaat.titel, width: box.width / 2 - at(60), height: box.height, sizes: sizes(40, 100), bold: true)
    svg.write(title, at: SVG.Point(box.x, box.y))
    return box
  }

  // MARK: The road

  /// The road winds from the left to the dream, which is the largest of all.
  private func drawRoad(on svg: inout SVG, in box: SVG.Box) {
    let (stops, more) = plaat.haltes(hoogstens: Praatplaat.meesteHaltes)
    let cloudWidth = stops.isEmpty ? box.width * 3 / 5 : box.width * 34 / 100
    let cloud = SVG.Box(box.right - cloudWidth, box.y, cloudWidth, box.height * 72 / 100)
    let way = SVG.Box(box.x, box.y, cloud.x - box.x - at(30), box.height)
    let points = places(of: stops.count, in: way)
    let end = SVG.Point(cloud.x + cloud.width / 3, cloud.bottom - at(40))
    let start = SVG.Point(box.x, way.y + way.height * 3 / 5)
    parts.drawRoad([start] + points + [end], on: &svg)
    parts.drawCloud(plaat.droom, by: plaat.dromer, on: &svg, in: cloud, largest: at(104))
    for (index, (stop, point)) in zip(stops, points).enumerated() {
      draw(stop, at: point, isHigh: index.isMultiple(of: 2), count: stops.count, on: &svg, in: way)
    }
    if more > 0 {
      let fit = TextFit(say(.plusMeer, String(more)), width: at(360), height: at(60), sizes: sizes(30, 36))
      svg.write(fit, at: SVG.Point(box.x, way.bottom - at(50)), ink: .quiet)
    }
  }

  /// One high, one low: the words of a high one stand above the road, those of a low one below.
  private func places(of count: Int, in way: SVG.Box) -> [SVG.Point] {
    (0..<count).map { index in
      let x = way.x + way.width * (2 * index + 1) / (2 * count)
      let y = way.y + way.height * (index.isMultiple(of: 2) ? 36 : 60) / 100
      return SVG.Point(x, y)
    }
  }

  private func draw(
    _ stop: Praatplaat.Halte, at point: SVG.Point, isHigh: Bool, count: Int, on svg: inout SVG,
    in way: SVG.Box
  ) {
    parts.drawStop(stop, at: point, on: &svg)
    // Its neighbours on the same side are two stops away: it has room up to half-way.
    let spacing = way.width / max(1, count)
    let left = max(way.x, point.x - spacing + at(15), point.x - at(360))
    let width = min(way.right, point.x + spacing - at(15), point.x + at(360)) - left
    let gap = at(62)
    let height = isHigh ? point.y - gap - way.y : way.bottom - point.y - gap - at(60)
    let when = TextFit(stop.wanneer, width: width, height: at(50), sizes: sizes(30, 36), bold: true)
    let what = TextFit(
      stop.wat, width: width, height: height - when.height, sizes: sizes(32, 52))
    let top = isHigh ? point.y - gap - when.height - what.height : point.y + gap
    svg.write(when, at: SVG.Point(left, top), ink: .quiet, centeredIn: width)
    svg.write(what, at: SVG.Point(left, top + when.height), centeredIn: width)
  }

  // MARK: Below the road

  /// A list, and how wide it is beside the others.
  private typealias Panel = (list: PictureParts.List, share: Int)

  private var panels: [Panel] {
    let lists: [(Phrase, [Praatplaat.Zin], most: Int, share: Int, fill: SVG.Ink)] = [
      (.kopWatWerkt, plaat.werkt, 7, 5, .stop), (.kopWatWeKozen, plaat.gekozen, 3, 4, .cloud),
      (.kopEersteStappen, plaat.stappen, 6, 6, .field), (.kopWieReistMee, plaat.reizigers, 12, 3, .field),
    ]
    return lists.filter { !$0.1.isEmpty }.map { head, items, most, share, fill in
      (PictureParts.List(head: say(head), items: items, most: most, fill: fill), share)
    }
  }

  private func drawPanels(_ panels: [Panel], on svg: inout SVG, in box: SVG.Box) {
    let gap = at(36)
    let shares = panels.map(\.share).reduce(0, +)
    let room = box.width - gap * max(0, panels.count - 1)
    var x = box.x
    for (list, share) in panels {
      let width = room * share / max(1, shares)
      parts.draw(list, on: &svg, in: SVG.Box(x, box.y, width, box.height))
      x += width + gap
    }
  }
}
