import SessionModel
import Wording

/// The sheet that a reisboekje is folded from: an A4 on which eight pages stand so that they follow each other when it is
/// folded and cut once.
///
/// Below from the left 8, 1, 2, 3; above, upside down, 7, 6, 5, 4.
struct ReisboekjeSheet {
  let boekje: Reisboekje
  let say: Wording
  private var plaat: Praatplaat { boekje.plaat }
  private var parts: PictureParts { PictureParts(scale: 100, say: say) }

  static let size = (width: 2_970, height: 2_100)
  /// What stays white around the words of a page: no printer at home comes nearer to the edge.
  static let margin = 80

  /// Where a page lies on the sheet, and whether it is upside down there.
  static func place(of page: Int) -> (box: SVG.Box, isTurned: Bool) {
    let isTurned = 4...7 ~= page
    let column = isTurned ? 7 - page : page % 8
    let (left, right) = (size.width * column / 4, size.width * (column + 1) / 4)
    let height = size.height / 2
    return (SVG.Box(left, isTurned ? 0 : height, right - left, height), isTurned)
  }

  /// The picture; its pages are drawn in the order in which they are read.
  var picture: SVG {
    var svg = SVG(
      width: Self.size.width, height: Self.size.height, title: say(.boekjeVan, boekje.alias),
      description: say(.boekjeUitleg))
    svg.draw(.area(SVG.Box(0, 0, svg.width, svg.height), fill: .paper, edge: nil, round: 0))
    for page in 1...8 {
      let (box, isTurned) = Self.place(of: page)
      var drawn = SVG(width: svg.width, height: svg.height, title: "")
      draw(page, on: &drawn, in: box)
      if isTurned {
        svg.draw(.turned(drawn.shapes, in: box))
      } else {
        drawn.shapes.forEach { svg.draw($0) }
      }
    }
    drawFolds(on: &svg)
    return svg
  }

  /// Where it is folded, and in the middle where it is cut.
  private func drawFolds(on svg: inout SVG) {
    let (width, height) = Self.size
    let middle = height / 2
    for column in 1...3 {
      let x = width * column / 4
      svg.draw(.line(SVG.Point(x, 0), SVG.Point(x, height), ink: .edge, width: 3, isDashed: true))
    }
    let (left, right) = (width / 4, width * 3 / 4)
    for (from, to) in [(0, left), (right, width)] {
      svg.draw(
        .line(SVG.Point(from, middle), SVG.Point(to, middle), ink: .edge, width: 3, isDashed: true))
    }
    svg.draw(
      .line(SVG.Point(left, middle), SVG.Point(right, middle), ink: .road, width: 6, isDashed: false))
  }

  private func draw(_ page: Int, on svg: inout SVG, in box: SVG.Box) {
    let room = box.inset(Self.margin)
    if page > 1 { drawNumber(page, on: &svg, in: room) }
    // The number has a row of its own.
    let body = SVG.Box(room.x, room.y, room.width, room.height - 56)
    let weg = boekje.weg
    switch page {
    case 1: drawCover(on: &svg, in: room)
    case 2: drawRoad(weg.eerst, to: nil, more: 0, on: &svg, in: body, page: box)
    case 3: drawRoad(weg.daarna, to: plaat.droom, more: weg.meer, on: &svg, in: body, page: box)
    case 4: drawList(.kopWatWerkt, plaat.werkt, most: 6, fill: .stop, on: &svg, in: body)
    case 5: drawList(.kopEersteStappen, plaat.stappen, most: 5, fill: .field, on: &svg, in: body)
    case 6: drawList(.kopWieReistMee, plaat.reizigers, most: 10, fill: .cloud, on: &svg, in: body)
    case 7: drawWhite(on: &svg, in: body)
    default: drawBack(on: &svg, in: body)
    }
  }

  private func drawNumber(_ page: Int, on svg: inout SVG, in room: SVG.Box) {
    let fit = TextFit(String(page), width: 60, height: 44, sizes: 32...32)
    let x = page.isMultiple(of: 2) ? room.x : room.right - fit.width
    svg.write(fit, at: SVG.Point(x, room.bottom - fit.height), ink: .quiet)
  }

  // MARK: Pages

  private func drawCover(on svg: inout SVG, in room: SVG.Box) {
    let title = svg.write(
      TextFit(plaat.titel, width: room.width, height: 170, sizes: 40...76, bold: true),
      at: SVG.Point(room.x, room.y), centeredIn: room.width)
    let state = TextFit(plaat.stand, width: room.width, height: 84, sizes: 30...32)
    let cloud = SVG.Box(
      room.x - 30, title.bottom + 30, room.width + 60, room.bottom - state.height - 30 - title.bottom - 30)
    parts.drawCloud(plaat.droom, by: plaat.dromer, on: &svg, in: cloud, largest: 84)
    svg.write(
      state, at: SVG.Point(room.x, room.bottom - state.height), ink: .quiet, centeredIn: room.width)
  }

  /// The road comes from above and leaves below; on the last page it ends at the dream.
  private func drawRoad(
    _ stops: [Praatplaat.Halte], to dream: String?, more: Int, on svg: inout SVG, in body: SVG.Box,
    page: SVG.Box
  ) {
    let head = svg.write(
      TextFit(
        say(dream == nil ? .boekjeWeg : .boekjeVerder), width: body.width, height: 60, sizes: 34...46,
        bold: true),
      at: SVG.Point(body.x, body.y), ink: .road)
    let top = head.bottom + 20
    let cloud = SVG.Box(body.x - 20, body.bottom - 300, body.width + 40, 300)
    let bottom = dream == nil ? body.bottom : cloud.y - 10
    let height = bottom - top
    let row = height / max(1, stops.count)
    let points = stops.indices.map { index in
      SVG.Point(body.x + (index.isMultiple(of: 2) ? 40 : 100), top + row * index + row / 2)
    }
    let end = dream == nil ? SVG.Point(body.x + 70, body.bottom + 40) : SVG.Point(body.x + 70, cloud.y + 90)
    parts.drawRoad([SVG.Point(body.x + 70, top)] + points + [end], on: &svg)
    if let dream {
      parts.drawCloud(dream, by: "", on: &svg, in: cloud, largest: 46)
    }
    for (stop, point) in zip(stops, points) {
      parts.drawStop(stop, at: point, on: &svg)
      let left = body.x + 165
      let width = body.right - left
      let when = TextFit(stop.wanneer, width: width, height: 50, sizes: 30...34, bold: true)
      let what = TextFit(stop.wat, width: width, height: row - when.height - 24, sizes: 32...44)
      let y = point.y - (when.height + what.height) / 2
      svg.write(when, at: SVG.Point(left, y), ink: .quiet)
      svg.write(what, at: SVG.Point(left, y + when.height))
    }
    if more > 0 {
      let fit = TextFit(say(.plusMeer, String(more)), width: 200, height: 44, sizes: 30...32)
      svg.write(fit, at: SVG.Point(page.x + (page.width - fit.width) / 2, body.bottom + 8), ink: .quiet)
    }
  }

  /// What there is to tell; where there is nothing, lines to write on.
  private func drawList(
    _ head: Phrase, _ items: [Praatplaat.Zin], most: Int, fill: SVG.Ink, on svg: inout SVG, in body: SVG.Box
  ) {
    guard items.isEmpty else {
      let list = PictureParts.List(head: say(head), items: items, most: most, fill: fill, largest: 54)
      return parts.draw(list, on: &svg, in: SVG.Box(body.x - 20, body.y, body.width + 40, body.height))
    }
    let top = svg.write(
      TextFit(say(head), width: body.width, height: 120, sizes: 34...46, bold: true),
      at: SVG.Point(body.x, body.y), ink: .road)
    drawLines(on: &svg, in: SVG.Box(body.x, top.bottom + 40, body.width, body.bottom - top.bottom - 40))
  }

  private func drawLines(on svg: inout SVG, in box: SVG.Box) {
    for y in stride(from: box.y + 90, through: box.bottom, by: 100) {
      svg.draw(
        .line(SVG.Point(box.x, y), SVG.Point(box.right, y), ink: .edge, width: 3, isDashed: false))
    }
  }

  /// White, to draw on.
  private func drawWhite(on svg: inout SVG, in body: SVG.Box) {
    svg.write(
      TextFit(say(.boekjeTeken), width: body.width, height: 120, sizes: 32...42),
      at: SVG.Point(body.x, body.y), ink: .quiet)
  }

  private func drawBack(on svg: inout SVG, in body: SVG.Box) {
    let foot = TextFit(plaat.voet, width: body.width, height: 130, sizes: 30...34)
    let of = TextFit(
      say(.boekjeIsVan, boekje.alias), width: body.width, height: 120, sizes: 34...44, bold: true)
    let list = SVG.Box(body.x, body.y, body.width, body.height - foot.height - of.height - 60)
    drawList(.kopWeerZien, boekje.weerzien, most: 4, fill: .field, on: &svg, in: list)
    svg.write(of, at: SVG.Point(body.x, body.bottom - foot.height - of.height))
    svg.write(foot, at: SVG.Point(body.x, body.bottom - foot.height), ink: .quiet)
  }
}
