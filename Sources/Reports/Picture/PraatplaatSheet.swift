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

  /// In hundredths of what is right on A4.
  private var scale: Int { paper.size.width * 100 / PraatplaatPaper.a4.size.width }
  /// A length on A4 as it is here.
  private func at(_ length: Int) -> Int { length * scale / 100 }
  private func sizes(_ small: Int, _ large: Int) -> ClosedRange<Int> { at(small)...at(large) }

  /// The picture.
  var picture: SVG {
    var svg = SVG(
      width: paper.size.width, height: paper.size.height, title: plaat.titel, description: description)
    let sheet = SVG.Box(0, 0, svg.width, svg.height)
    svg.draw(.area(sheet, fill: .paper, edge: nil, round: 0))
    let page = sheet.inset(at(110))
    let head = drawHead(on: &svg, in: SVG.Box(page.x, page.y, page.width, at(130)))
    let foot = SVG.Box(page.x, page.bottom - at(50), page.width, at(50))
    svg.write(
      TextFit(plaat.voet, width: foot.width, height: foot.height, sizes: sizes(32, 34)),
      at: SVG.Point(foot.x, foot.y), ink: .quiet)
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
    let (stops, more) = kept
    let cloudWidth = stops.isEmpty ? box.width * 3 / 5 : box.width * 34 / 100
    let cloud = SVG.Box(box.right - cloudWidth, box.y, cloudWidth, box.height * 72 / 100)
    let way = SVG.Box(box.x, box.y, cloud.x - box.x - at(30), box.height)
    let points = places(of: stops.count, in: way)
    let end = SVG.Point(cloud.x + cloud.width / 3, cloud.bottom - at(40))
    let start = SVG.Point(box.x, way.y + way.height * 3 / 5)
    let path = [start] + points + [end]
    svg.draw(.road(path, ink: .edge, width: at(38)))
    svg.draw(.road(path, ink: .paper, width: at(28)))
    svg.draw(.road(path, ink: .road, width: at(9)))
    drawCloud(on: &svg, in: cloud)
    for (index, (stop, point)) in zip(stops, points).enumerated() {
      draw(stop, at: point, isHigh: index.isMultiple(of: 2), count: stops.count, on: &svg, in: way)
    }
    if more > 0 {
      let fit = TextFit(say(.plusMeer, String(more)), width: at(360), height: at(60), sizes: sizes(30, 36))
      svg.write(fit, at: SVG.Point(box.x, way.bottom - at(50)), ink: .quiet)
    }
  }

  /// As many stops as there is room for: what lit up and what was reached stay, of the others the last.
  private var kept: (haltes: [Praatplaat.Halte], more: Int) {
    let most = Praatplaat.meesteHaltes
    guard plaat.haltes.count > most else { return (plaat.haltes, 0) }
    let order = plaat.haltes.indices.sorted { one, other in
      (plaat.haltes[one].blijft ? 0 : 1, -one) < (plaat.haltes[other].blijft ? 0 : 1, -other)
    }
    let chosen = Set(order.prefix(most))
    return (plaat.haltes.indices.filter(chosen.contains).map { plaat.haltes[$0] }, plaat.haltes.count - most)
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
    if stop.lichtpunt {
      svg.draw(.disc(point, radius: at(44), ink: .paper))
      svg.draw(.star(point, radius: at(42)))
    } else {
      svg.draw(.disc(point, radius: at(24), ink: .road))
      svg.draw(.disc(point, radius: at(13), ink: .paper))
    }
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

  private func drawCloud(on svg: inout SVG, in cloud: SVG.Box) {
    let bumps = [
      (20, 24, 20), (46, 18, 24), (74, 22, 21), (88, 52, 17), (12, 60, 17), (32, 78, 20), (66, 80, 20),
    ]
    for (x, y, radius) in bumps {
      let center = SVG.Point(cloud.x + cloud.width * x / 100, cloud.y + cloud.height * y / 100)
      svg.draw(.disc(center, radius: cloud.height * radius / 100, ink: .cloud))
    }
    let body = SVG.Box(
      cloud.x + cloud.width / 14, cloud.y + cloud.height / 8, cloud.width * 12 / 14, cloud.height * 6 / 8)
    svg.draw(.area(body, fill: .cloud, edge: nil, round: cloud.height / 4))
    let room = body.inset(at(44))
    let dream = plaat.droom.isEmpty ? say(.hierKomtDeDroom) : plaat.droom
    let by = TextFit(plaat.dromer, width: room.width, height: at(50), sizes: sizes(30, 38))
    let fit = TextFit(
      dream, width: room.width, height: room.height - by.height - at(16), sizes: sizes(36, 104), bold: true)
    let top = room.y + (room.height - fit.height - by.height - at(16)) / 2
    svg.write(
      fit, at: SVG.Point(room.x, top), ink: plaat.droom.isEmpty ? .quiet : .text, centeredIn: room.width)
    svg.write(by, at: SVG.Point(room.x, top + fit.height + at(16)), ink: .quiet, centeredIn: room.width)
  }

  // MARK: Below the road

  private struct Panel {
    let head: String
    let items: [Praatplaat.Zin]
    /// How many are told at most.
    let most: Int
    /// How wide it is beside the others.
    let share: Int
    let fill: SVG.Ink
  }

  private var panels: [Panel] {
    [
      Panel(head: say(.kopWatWerkt), items: plaat.werkt, most: 7, share: 5, fill: .stop),
      Panel(head: say(.kopWatWeKozen), items: plaat.gekozen, most: 3, share: 4, fill: .cloud),
      Panel(head: say(.kopEersteStappen), items: plaat.stappen, most: 6, share: 6, fill: .field),
      Panel(head: say(.kopWieReistMee), items: plaat.reizigers, most: 12, share: 3, fill: .field),
    ].filter { !$0.items.isEmpty }
  }

  private func drawPanels(_ panels: [Panel], on svg: inout SVG, in box: SVG.Box) {
    let gap = at(36)
    let shares = panels.map(\.share).reduce(0, +)
    let room = box.width - gap * max(0, panels.count - 1)
    var x = box.x
    for panel in panels {
      let width = room * panel.share / max(1, shares)
      draw(panel, on: &svg, in: SVG.Box(x, box.y, width, box.height))
      x += width + gap
    }
  }

  private func draw(_ panel: Panel, on svg: inout SVG, in box: SVG.Box) {
    svg.draw(.area(box, fill: panel.fill, edge: nil, round: at(28)))
    let room = box.inset(at(34))
    let head = svg.write(
      TextFit(panel.head, width: room.width, height: at(60), sizes: sizes(34, 46), bold: true),
      at: SVG.Point(room.x, room.y), ink: .road)
    let list = SVG.Box(room.x, head.bottom + at(14), room.width, room.bottom - head.bottom - at(14))
    let (fits, more) = fitted(panel, in: list)
    var y = list.y
    for (fit, item) in zip(fits, panel.items) {
      let mark = SVG.Point(list.x + at(14), y + fit.size * 68 / 100)
      if item.lichtje {
        svg.draw(.star(mark, radius: at(17)))
      } else {
        svg.draw(.disc(mark, radius: at(7), ink: .edge))
      }
      svg.write(fit, at: SVG.Point(list.x + at(44), y))
      y += fit.height + at(14)
    }
    if more > 0 {
      let fit = TextFit(say(.plusMeer, String(more)), width: list.width, height: at(46), sizes: sizes(30, 34))
      svg.write(fit, at: SVG.Point(list.x, y), ink: .quiet)
    }
  }

  /// As many entries as there is room for, as large as they can be; and how many are not there.
  private func fitted(_ panel: Panel, in list: SVG.Box) -> (fits: [TextFit], more: Int) {
    let width = list.width - at(44)
    var size = at(52)
    while size > at(33) {
      let fits = panel.items.prefix(panel.most).map {
        TextFit($0.tekst, width: width, height: list.height, sizes: size...size)
      }
      let isAll = panel.items.count <= panel.most
      let height = fits.map { $0.height + at(14) }.reduce(0, +) + (isAll ? 0 : at(46))
      if height <= list.height, fits.allSatisfy(\.isWhole) { return (fits, panel.items.count - fits.count) }
      size -= max(1, at(2))
    }
    return few(panel, width: width, height: list.height)
  }

  /// At the smallest size: no entry takes more than its part, and the rest is counted.
  private func few(_ panel: Panel, width: Int, height: Int) -> (fits: [TextFit], more: Int) {
    let size = at(33)
    var (fits, used) = ([TextFit](), 0)
    for item in panel.items.prefix(panel.most) {
      let fit = TextFit(item.tekst, width: width, height: height / 3, sizes: size...size)
      guard used + fit.height + at(14) + at(46) <= height else { break }
      used += fit.height + at(14)
      fits.append(fit)
    }
    return (fits, panel.items.count - fits.count)
  }
}
