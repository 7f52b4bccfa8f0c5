import SessionModel
import Wording

/// Where everything of a picture of a region stands: one road, from which a side road leads to each dream.
struct StreekplaatSheet {
  let plaat: Streekplaat
  let paper: PraatplaatPaper
  let say: Wording
  private var parts: PictureParts {
    PictureParts(scale: paper.size.width * 100 / PraatplaatPaper.a4.size.width, say: say)
  }
  private func at(_ length: Int) -> Int { parts.at(length) }
  private func sizes(_ small: Int, _ large: Int) -> ClosedRange<Int> { parts.sizes(small, large) }

  /// The picture.
  var picture: SVG {
    let ends = plaat.wegen.map {
      [$0.tekst, $0.onder, $0.bij?.tekst ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    }
    var (svg, page) = parts.sheet(on: paper, title: plaat.titel, description: ends.joined(separator: ". "))
    let head = drawHead(on: &svg, in: SVG.Box(page.x, page.y, page.width, at(200)))
    let foot = parts.writeFoot(plaat.voet, on: &svg, of: page)
    let lists = lists
    let below = lists.isEmpty ? 0 : at(540)
    let land = SVG.Box(
      page.x, head.bottom + at(10), page.width, foot.y - at(40) - below - head.bottom - at(10))
    drawLand(on: &svg, in: land)
    drawLists(lists, on: &svg, in: SVG.Box(page.x, land.bottom + at(40), page.width, below - at(40)))
    return svg
  }

  private func drawHead(on svg: inout SVG, in box: SVG.Box) -> SVG.Box {
    let state = TextFit(plaat.stand, width: box.width / 3, height: at(50), sizes: sizes(30, 36))
    svg.write(state, at: SVG.Point(box.right - state.width, box.y), ink: .quiet, edge: .right)
    let width = box.width * 2 / 3 - at(60)
    let title = svg.write(
      TextFit(plaat.titel, width: width, height: at(130), sizes: sizes(40, 100), bold: true),
      at: SVG.Point(box.x, box.y))
    let about = svg.write(
      TextFit(plaat.onderwerp, width: width, height: at(60), sizes: sizes(32, 46)),
      at: SVG.Point(box.x, title.bottom), ink: .quiet)
    return SVG.Box(box.x, box.y, box.width, max(title.bottom, about.bottom) - box.y)
  }

  // MARK: The land

  private func drawLand(on svg: inout SVG, in box: SVG.Box) {
    let roads = Array(plaat.wegen.prefix(Streekplaat.meesteWegen))
    let columns = max(1, (roads.count + 1) / 2)
    let middle = box.y + box.height / 2
    let cell = box.width / columns
    let bend = at(26)
    // The road goes up and down a little under each side road.
    let path = (0...columns * 2).map { step in
      SVG.Point(box.x + box.width * step / (columns * 2), middle + (step.isMultiple(of: 2) ? bend : -bend))
    }
    for (index, road) in roads.enumerated() {
      let isHigh = index.isMultiple(of: 2)
      // What is below stands between what is above.
      let shift = isHigh || roads.count.isMultiple(of: 2) ? 0 : cell / 2
      let left = box.x + index / 2 * cell + shift
      let place = SVG.Box(
        left, isHigh ? box.y : middle + at(40), cell, box.height / 2 - at(40))
      draw(road, isHigh: isHigh, from: middle, on: &svg, in: place)
    }
    guard !roads.isEmpty else {
      let fit = TextFit(say(plaat.soort.zonderWegen), width: box.width, height: at(80), sizes: sizes(36, 60))
      svg.write(fit, at: SVG.Point(box.x, middle - fit.height), ink: .quiet, centeredIn: box.width)
      return
    }
    parts.drawRoad(path, on: &svg)
    let rest = plaat.wegen.count - roads.count
    if rest > 0 {
      let fit = TextFit(say(.plusMeer, String(rest)), width: at(300), height: at(50), sizes: sizes(30, 36))
      svg.write(fit, at: SVG.Point(box.right - fit.width, box.bottom - fit.height), ink: .quiet)
    }
  }

  /// A side road: the cloud at its end is farthest from the road, what stands along it between both.
  private func draw(
    _ road: Streekplaat.Weg, isHigh: Bool, from middle: Int, on svg: inout SVG, in place: SVG.Box
  ) {
    let along = road.bij == nil ? at(30) : at(150)
    let width = min(place.width - at(50), at(1_100))
    let left = place.x + (place.width - width) / 2
    let cloud = SVG.Box(
      left, isHigh ? place.y : place.y + along, width, place.height - along)
    let start = SVG.Point(place.x + place.width / 2 - width / 3, middle)
    let end = SVG.Point(cloud.x + width / 4, isHigh ? cloud.bottom - at(60) : cloud.y + at(60))
    svg.draw(.road([start, end], ink: .road, width: at(9)))
    parts.drawCloud(road.tekst, by: road.onder, on: &svg, in: cloud, largest: at(64))
    guard let alongside = road.bij else { return }
    let room = SVG.Box(
      left + width / 4 + at(60), isHigh ? cloud.bottom : place.y + at(10), width * 3 / 4 - at(60),
      along - at(20))
    let fit = TextFit(alongside.tekst, width: room.width - at(50), height: room.height, sizes: sizes(30, 40))
    let y = isHigh ? room.y : room.bottom - fit.height
    parts.drawMark(of: alongside, at: SVG.Point(room.x + at(18), y + fit.size * 68 / 100), on: &svg)
    svg.write(fit, at: SVG.Point(room.x + at(50), y))
  }

  // MARK: Below it

  private typealias Part = (list: PictureParts.List, share: Int)

  private var lists: [Part] {
    let all: [(Phrase, [Praatplaat.Zin], share: Int, fill: SVG.Ink)] = [
      (plaat.soort.kopZinnen, plaat.zinnen, 3, .stop), (.kopGetallen, plaat.getallen, 2, .field),
    ]
    return all.filter { !$0.1.isEmpty }.map { head, items, share, fill in
      (PictureParts.List(head: say(head), items: items, most: 7, fill: fill, largest: 46), share)
    }
  }

  private func drawLists(_ lists: [Part], on svg: inout SVG, in box: SVG.Box) {
    let gap = at(36)
    let shares = lists.map(\.share).reduce(0, +)
    let room = box.width - gap * max(0, lists.count - 1)
    var x = box.x
    for (list, share) in lists {
      let width = room * share / max(1, shares)
      parts.draw(list, on: &svg, in: SVG.Box(x, box.y, width, box.height))
      x += width + gap
    }
  }
}
