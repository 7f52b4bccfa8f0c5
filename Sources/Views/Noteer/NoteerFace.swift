import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What noteer draws: the rows around the line, each region by itself, and the line.
extension NoteerView {
  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    guard let scene = world.scene(sessie) else {
      var canvas = Canvas(size)
      canvas.put(world.say(.sessieWordtGeladen), at: Point(x: 0, y: 0), style: .quiet)
      return canvas
    }
    var canvas = draw(world, scene, Canvas.size(size), regions).canvas
    drawOverlay(world, scene, on: &canvas)
    return canvas
  }

  /// The screen below its boxes, and how many rows of notes it is really scrolled back.
  func draw(_ world: World, _ scene: Scene, _ size: Size, _ regions: Regions) -> (canvas: Canvas, back: Int) {
    let margin = NoteerView.margin(size)
    let desk = desk.seen(world, scene)
    let things = regions.look(of: desk.stepThings(scene))
    var (rest, whole, back) = (Rect(size), Canvas(stackingUpTo: size), back)
    // Of a screen as small as that, what is told has the rows.
    let isTold = (4..<8).contains(size.rows) && (world.melding != nil || world.storing != nil)
    if size.rows >= 4, !isTold {
      let head = NoteerHead(
        scene: scene, bewaard: world.bewaard, storing: world.storing, columns: size.columns)
      whole.stack(regions.look(of: head))
      rest = rest.split(top: 1).rest
    }
    let foot = size.rows >= 8 || isTold ? regions.look(of: foot(desk, world, scene, things, size)) : nil
    rest = rest.split(bottom: foot?.size.rows ?? 0).rest
    if let harvest {
      var list = Canvas(rest.size)
      harvest.draw(world, scene, on: &list, in: list.bounds.inset(horizontal: margin, vertical: 0))
      whole.stack(list)
    } else {
      let width = rest.inset(horizontal: margin, vertical: 0).width
      let toChoose = min(desk.rowsToChoose(things, width: width), rest.height - 2)
      let height = max(1, rest.height * 2 / 5, toChoose)
      var rows = deskRows(desk, things, world, scene, width: width, height: height, regions)
      if rest.height >= 8 { rows.insert(contentsOf: earlierRows(world, scene, width: width), at: 0) }
      let (taken, above) = rest.split(bottom: rows.count)
      let body = regions.look(
        of: NoteerBody(scene: scene, hand: desk.hand(scene), back: back, size: above.size))
      whole.stack(body.canvas)
      whole.stack(regions.look(of: LineBlock(rows, size: taken.size, margin: margin)))
      back = body.back
    }
    if let foot { whole.stack(foot) }
    return (whole, back)
  }

  /// The columns that stay empty on either side.
  static func margin(_ size: Size) -> Int { size.columns > 40 ? 1 : 0 }

  private func foot(
    _ desk: Desk, _ world: World, _ scene: Scene, _ things: Form, _ size: Size
  ) -> NoteerFoot {
    NoteerFoot(
      storing: world.storing, melding: world.melding, damage: world.damage, harvest: harvest,
      posture: scene.sessie.gesloten == nil ? desk.posture(things) : .reading, say: world.say,
      size: Size(columns: size.columns, rows: Line.roomToTell(size)))
  }

  private func deskRows(
    _ desk: Desk, _ things: Form, _ world: World, _ scene: Scene, width: Int, height: Int, _ regions: Regions
  ) -> [Line] {
    let question = height > 1 ? regions.look(of: NoteerQuestion(scene: scene, width: width)) : []
    guard scene.sessie.gesloten == nil else {
      let open = world.say.nogNietGevraagd(scene.sessie.vraagt ? scene.teruglezing.nietGevraagd : [])
      let told =
        open.map { Line.message($0 + " " + world.say(.kanLater), .accent, width: width, limit: 2) } ?? []
      guard desk.isEmpty else {
        return question
          + desk.rows(things, world, scene, width: width, height: height, projected: false, regions)
      }
      let next = [world.volgendeLine(na: scene)].compactMap(\.self)
      let asked = afronding.rows(world, scene, width: width)
      let given = height > 6 ? scene.giftLines(world, width: width) : []
      return question + (height > 1 ? told : []) + [Line(world.say(.sessieIsGeslotenLezen), .done)] + next
        + asked + given
    }
    let room = max(1, height - question.count)
    let rows = desk.rows(things, world, scene, width: width, height: room, projected: false, regions)
    return question.isEmpty ? rows : question + rows
  }

  /// What was said before and is like what is being typed: quietly, in one row.
  private func earlierRows(_ world: World, _ scene: Scene, width: Int) -> [Line] {
    guard let found = world.eerderGezegd, typing != nil else { return [] }
    let day = world.say.shortDate(world.wall(found.notitie.moment).day)
    // Of another session only the role goes along: labels are for the table at which they were said.
    let person = found.sessie == scene.sessie.id ? found.notitie.gegevens.deelnemer : nil
    let voice =
      scene.sessie.deelnemer(person)?.naam
      ?? found.notitie.gegevens.stem.map { world.say(.name(of: $0)) }
    let tafel = found.sessie == scene.sessie.id ? found.notitie.gegevens.tafel : nil
    let told = [day, tafel.map { world.say(.tafelNummer, String($0)) }, voice].compactMap(\.self)
    let text = world.say(.eerderGezegd, told.joined(separator: ", "))
    return [Line(Wrap.oneLine(text + " " + found.notitie.gegevens.tekst, width: width), .quiet)]
  }

  func helpHints(_ world: World, _ scene: Scene) -> [KeyHint] {
    let lines = helpPlace.lines(scene)
    return helpPlace.help(
      world.say, scene, between: lines + (harvest == nil ? NoteerView.prefixes(world.say) : []))
  }

  /// The signs a line can begin with.
  public static func prefixes(_ say: Wording) -> [KeyHint] {
    (Stem.allCases.map(Kenmerk.stem) + Kenmerk.getypt).compactMap { kenmerk in
      guard let label = kenmerk == .afspraak ? say(.afspraakRegel) : say.name(of: kenmerk) else { return nil }
      let word: Phrase? =
        switch kenmerk {
        case .lichtje: .woordLichtje
        case .soort(.vraag): .woordVraag
        case .afspraak: .woordAfspraakTeken
        case .stem, .deelnemer, .soort, .thema, .rij, .vak, .groep, .tafel, .droom, .achtergehouden: nil
        }
      let letter = kenmerk.letter.map { "\($0):" } ?? word.map { say($0) + ":" } ?? ""
      return KeyHint(name: kenmerk.teken.map { say(.of, String($0), letter) } ?? letter, label: label)
    }
  }
}

extension String {
  /// The text with spaces after it, up to a width in columns.
  func padded(to columns: Int) -> String {
    self + String.spaces(columns - TextWidth.of(self))
  }
}
