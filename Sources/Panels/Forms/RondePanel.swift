import Screen
import SessionModel
import Text
import Wording

/// Everybody in turn: whose turn it is, who comes next, and what was said.
public struct RondePanel: Panel {
  /// The form `ronde`.
  public init() {}

  /// The name of who speaks now, large; then the table with a ✓ for who was; then the cards.
  ///
  /// Who was not yet is just there: nothing tells who passed or is late.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let fasen = Fasen(etappe, scene.say)
    var room = fasen.draw(on: &canvas, in: rect)
    if fasen.isSamen { room = Kring(Beurten(etappe, scene), scene).draw(on: &canvas, in: room) }
    return Layout(room, page: page, notities: scene.zichtbaar(etappe), scene).drawNotes(on: &canvas)
  }

  /// Whose turn it is, and below it what was said.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    scene.sessie.deelnemers.isEmpty ? 0 : Rect.roomyHeight + (etappe.notities.isEmpty ? 0 : 3)
  }

  /// Who is still to come, how often each spoke, who passed; only here.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let beurten = Beurten(etappe, scene).beurten
    func list(_ phrase: Phrase, _ names: [String]) -> [String] {
      names.isEmpty ? [] : [scene.say(phrase, names.joined(separator: ", "))]
    }
    let spoken = beurten.filter { $0.keren > 0 || $0.sprak }
    let nogNiet = beurten.filter { !$0.isGeweest }
    return scene.telling(etappe)
      + list(.nogAanDeBeurt, nogNiet.map { scene.naam($0.deelnemer) })
      + list(
        .aanHetWoord,
        spoken.map { scene.say(.zoVaak, scene.naam($0.deelnemer), String(max(1, $0.keren))) })
      + list(.gafDoor, beurten.filter(\.past).map { scene.naam($0.deelnemer) })
  }

  /// The table in turn; `-` passes, an empty answer is a turn of which nothing is written down.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let fasen = Fasen(etappe, scene.say)
    guard fasen.isSamen else { return fasen.capture(NoteForm(), in: scene) }
    let turns = Beurten(etappe, scene).beurten.map { ding($0, etappe, scene) }
    let dingen = turns + (fasen.ding(in: scene.stream).map { [$0] } ?? [])
    return .formulier(Form(dingen: dingen, leeg: scene.say(.nogNiemandAanTafel)))
  }

  /// The answer that passes.
  private static let past = "-"

  private func ding(_ beurt: Rondebeurt, _ etappe: Etappe, _ scene: Scene) -> Form.Ding {
    let deelnemer = beurt.deelnemer
    return Form.Ding(
      id: deelnemer.id.text, titel: scene.naam(deelnemer), detail: detail(beurt, scene.say),
      klaar: beurt.isGeweest,
      achtergehouden: etappe.houdtAchter,
      velden: [Form.Field(scene.say(.veldWatZeg), stopt: Self.past)],
      changes: { [scene] values in
        let words = values.answer(0)
        guard words.isEmpty || words == Self.past else {
          return [scene.notitie(etappe, words, stem: deelnemer.stem, deelnemer: deelnemer.id)]
        }
        let turn = Sessie.Beurt(deelnemer: deelnemer.id, past: words == Self.past)
        return [Change(scene.stream, .beurtGezet(etappe.id, turn))]
      })
  }

  private func detail(_ beurt: Rondebeurt, _ say: Wording) -> String {
    if beurt.keren > 0 { return say.count(beurt.keren, .eenNotitie, .aantalNotities) }
    return beurt.past ? say(.sloegOver) : beurt.sprak ? say(.sprak) : ""
  }
}

/// The table as a round on the wall.
private struct Kring {
  private let nu, straks: String?
  private let mensen: [(naam: String, isGeweest: Bool, isNu: Bool)]
  private let say: Wording

  init(_ beurten: Beurten, _ scene: Scene) {
    say = scene.say
    (nu, straks) = (beurten.nu.map(scene.naam), beurten.straks.map(scene.naam))
    mensen = beurten.beurten.map {
      (scene.naam($0.deelnemer), $0.isGeweest, $0.deelnemer.id == beurten.nu?.id)
    }
  }

  /// Draws whose turn it is and gives the room below it.
  func draw(on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard !mensen.isEmpty, rect.height >= 3 else { return rect }
    guard rect.isRoomy else { return [line(width: rect.width)].draw(on: &canvas, in: rect) }
    let size = Size(columns: rect.width, rows: rect.height >= 12 ? 3 : 0)
    guard let nu, let big = BigLetters.small.canvas(nu, fitting: size, style: .title) else {
      var table = table(width: rect.width)
      let passing = [Span(say(.overslaanMag), .quiet)]
      let room = rect.width - Line.width(of: passing) - 3
      if nu != nil, Line.width(of: table[table.count - 1].spans) <= room {
        table[table.count - 1].right = passing
      }
      return ([line(width: rect.width)] + table + [Line()]).draw(on: &canvas, in: rect)
    }
    canvas.draw(big, at: rect.origin)
    let next = Line(
      straks.map { [Span(say(.straks, $0), .text)] } ?? [], right: [Span(say(.overslaanMag), .quiet)])
    let below = rect.split(top: big.size.rows).rest
    return ([next] + table(width: rect.width) + [Line()]).draw(on: &canvas, in: below)
  }

  /// Whose turn it is, and who comes next, on one line.
  private func line(width: Int) -> Line {
    guard let nu else { return Line([Span(Wrap.oneLine(say(.iedereenGeweest), width: width), .done)]) }
    let next = straks.map { say(.straks, $0) } ?? ""
    let fits = TextWidth.of(nu) + TextWidth.of(next) + 4 <= width
    return Line(
      [Span("▸ ", .accent.bolded()), Span(Wrap.oneLine(nu, width: width - 2), .title)],
      right: fits && !next.isEmpty ? [Span(next, .quiet)] : [])
  }

  /// Everybody in turn, over as many lines as they need.
  private func table(width: Int) -> [Line] {
    var lines = [Line()]
    for mens in mensen {
      let mark = mens.isGeweest ? "✓ " : mens.isNu ? "◉ " : ""
      let style: Style = mens.isNu ? .accent.bolded() : mens.isGeweest ? .done : .text
      let span = Span(Wrap.oneLine(mark + mens.naam, width: width), style)
      let used = Line.width(of: lines[lines.count - 1].spans)
      if used == 0 {
        lines[lines.count - 1].spans = [span]
      } else if used + 3 + TextWidth.of(span.text) <= width {
        lines[lines.count - 1].spans += [Span("   "), span]
      } else {
        lines.append(Line([span]))
      }
    }
    return lines
  }
}
