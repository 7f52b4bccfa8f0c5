import SessionModel
import Wording

/// What stands on more than one kind of picture: a cloud with a dream in it, a stop on a road, a list under its head.
///
/// Each says how much of its words has room, and draws nothing outside the place that it is given.
struct PictureParts {
  /// In hundredths of what is right on A4.
  let scale: Int
  let say: Wording

  /// A length on A4 as it is here.
  func at(_ length: Int) -> Int { length * scale / 100 }

  /// From the smallest that letters may be to what they are at best.
  func sizes(_ small: Int, _ large: Int) -> ClosedRange<Int> { at(small)...at(large) }

  // MARK: A sheet

  /// An empty sheet, and the page within its margins.
  func sheet(
    on paper: PraatplaatPaper, title: String, description: String
  ) -> (svg: SVG, page: SVG.Box) {
    var svg = SVG(
      width: paper.size.width, height: paper.size.height, title: title, description: description)
    let sheet = SVG.Box(0, 0, svg.width, svg.height)
    svg.draw(.area(sheet, fill: .paper, edge: nil, round: 0))
    return (svg, sheet.inset(at(110)))
  }

  /// Words at the foot of a page; the place they have.
  func writeFoot(_ words: String, on svg: inout SVG, of page: SVG.Box) -> SVG.Box {
    let foot = SVG.Box(page.x, page.bottom - at(50), page.width, at(50))
    svg.write(
      TextFit(words, width: foot.width, height: foot.height, sizes: sizes(32, 34)),
      at: SVG.Point(foot.x, foot.y), ink: .quiet)
    return foot
  }

  // MARK: A dream

  /// A cloud in this place with a dream, as large as it can be, and whose it is.
  ///
  /// - Parameter largest: how large its letters may be, on this sheet.
  func drawCloud(_ dream: String, by dreamer: String, on svg: inout SVG, in cloud: SVG.Box, largest: Int) {
    // Round what is round: the bumps go by the shorter side.
    let unit = min(cloud.height, cloud.width)
    let bumps = [
      (20, 24, 20), (46, 18, 24), (74, 22, 21), (88, 52, 17), (12, 60, 17), (32, 78, 20), (66, 80, 20),
    ]
    for (x, y, radius) in bumps {
      let length = unit * radius / 100
      let center = SVG.Point(
        min(max(cloud.x + cloud.width * x / 100, cloud.x + length), cloud.right - length),
        min(max(cloud.y + cloud.height * y / 100, cloud.y + length), cloud.bottom - length))
      svg.draw(.disc(center, radius: length, ink: .cloud))
    }
    let body = SVG.Box(
      cloud.x + cloud.width / 14, cloud.y + cloud.height / 8, cloud.width * 12 / 14, cloud.height * 6 / 8)
    svg.draw(.area(body, fill: .cloud, edge: nil, round: unit / 4))
    let room = body.inset(at(unit > at(500) ? 44 : 24))
    let by = TextFit(dreamer, width: room.width, height: at(50), sizes: sizes(30, 38))
    let fit = TextFit(
      dream.isEmpty ? say(.hierKomtDeDroom) : dream, width: room.width,
      height: room.height - by.height - at(16), sizes: at(unit > at(500) ? 36 : 30)...max(at(36), largest),
      bold: true)
    let top = room.y + (room.height - fit.height - by.height - at(16)) / 2
    svg.write(
      fit, at: SVG.Point(room.x, top), ink: dream.isEmpty ? .quiet : .text, centeredIn: room.width)
    svg.write(by, at: SVG.Point(room.x, top + fit.height + at(16)), ink: .quiet, centeredIn: room.width)
  }

  // MARK: A road

  /// A road through these points.
  func drawRoad(_ path: [SVG.Point], on svg: inout SVG) {
    svg.draw(.road(path, ink: .edge, width: at(38)))
    svg.draw(.road(path, ink: .paper, width: at(28)))
    svg.draw(.road(path, ink: .road, width: at(9)))
  }

  /// The sign of a stop: a star where there was development.
  func drawStop(_ stop: Praatplaat.Halte, at point: SVG.Point, on svg: inout SVG) {
    if stop.lichtpunt {
      svg.draw(.disc(point, radius: at(44), ink: .paper))
      svg.draw(.star(point, radius: at(42)))
    } else {
      svg.draw(.disc(point, radius: at(24), ink: .road))
      svg.draw(.disc(point, radius: at(13), ink: .paper))
    }
  }

  // MARK: A list

  /// Sentences under a head, on a ground of their own.
  struct List {
    let head: String
    let items: [Praatplaat.Zin]
    /// How many are told at most.
    let most: Int
    let fill: SVG.Ink
    /// How large its letters are at best.
    var largest = 52
  }

  func draw(_ list: List, on svg: inout SVG, in box: SVG.Box) {
    svg.draw(.area(box, fill: list.fill, edge: nil, round: at(28)))
    let room = box.inset(at(34))
    let head = svg.write(
      TextFit(list.head, width: room.width, height: at(110), sizes: sizes(34, 46), bold: true),
      at: SVG.Point(room.x, room.y), ink: .road)
    let place = SVG.Box(room.x, head.bottom + at(14), room.width, room.bottom - head.bottom - at(14))
    let (fits, more) = fitted(list, in: place)
    var y = place.y
    for (fit, item) in zip(fits, list.items) {
      drawMark(of: item, at: SVG.Point(place.x + at(14), y + fit.size * 68 / 100), on: &svg)
      svg.write(fit, at: SVG.Point(place.x + at(44), y))
      y += fit.height + at(14)
    }
    if more > 0 {
      let fit = TextFit(
        say(.plusMeer, String(more)), width: place.width, height: at(46), sizes: sizes(30, 34))
      svg.write(fit, at: SVG.Point(place.x, y), ink: .quiet)
    }
  }

  /// The sign before a sentence: a star where something lit up.
  func drawMark(of item: Praatplaat.Zin, at point: SVG.Point, on svg: inout SVG) {
    if item.lichtje {
      svg.draw(.star(point, radius: at(17)))
    } else {
      svg.draw(.disc(point, radius: at(7), ink: .edge))
    }
  }

  /// As many entries as there is room for, as large as they can be; and how many are not there.
  private func fitted(_ list: List, in place: SVG.Box) -> (fits: [TextFit], more: Int) {
    let width = place.width - at(44)
    var size = at(list.largest)
    while size > at(33) {
      let fits = list.items.prefix(list.most).map {
        TextFit($0.tekst, width: width, height: place.height, sizes: size...size)
      }
      let isAll = list.items.count <= list.most
      let height = fits.map { $0.height + at(14) }.reduce(0, +) + (isAll ? 0 : at(46))
      if height <= place.height, fits.allSatisfy(\.isWhole) { return (fits, list.items.count - fits.count) }
      size -= max(1, at(2))
    }
    return few(list, width: width, height: place.height)
  }

  /// At the smallest size: no entry takes more than its part, and the rest is counted.
  private func few(_ list: List, width: Int, height: Int) -> (fits: [TextFit], more: Int) {
    let size = at(33)
    var (fits, used) = ([TextFit](), 0)
    for item in list.items.prefix(list.most) {
      let fit = TextFit(item.tekst, width: width, height: height / 3, sizes: size...size)
      guard used + fit.height + at(14) + at(46) <= height else { break }
      used += fit.height + at(14)
      fits.append(fit)
    }
    return (fits, list.items.count - fits.count)
  }
}

extension Praatplaat {
  /// As many stops as there is room for, in order: what lit up and what was reached stay, of the others the last.
  func haltes(hoogstens most: Int) -> (haltes: [Halte], more: Int) {
    guard haltes.count > most else { return (haltes, 0) }
    let order = haltes.indices.sorted { one, other in
      (haltes[one].blijft ? 0 : 1, -one) < (haltes[other].blijft ? 0 : 1, -other)
    }
    let chosen = Set(order.prefix(most))
    return (haltes.indices.filter(chosen.contains).map { haltes[$0] }, haltes.count - most)
  }
}
