import Screen
import SessionModel
import Text
import Wording

/// Everybody in turn: whose turn it is, who comes next, and what was said.
public struct RondePanel: Panel {
  /// The form `ronde`.
  public init() {}

  /// The name of who speaks now; then the table with a ✓ for who was; then what was said.
  ///
  /// Who was not yet is just there: nothing tells who passed or is late.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let fasen = Fasen(etappe, scene.say)
    let notities = scene.zichtbaar(etappe)
    let groups = scene.wallGroups(notities)
    let latest = notities.laatst
    guard !etappe.stap.isRoep else { return WallContents(.init(groups), latest: latest) }
    guard fasen.isSamen, let kring = Kring(Beurten(etappe, scene), scene) else {
      return fasen.contents(groups, latest: latest)
    }
    return WallContents(
      .init(lead: Lead(big: kring.big) { fasen.way + kring.whole(width: $0) }, groups),
      tight: .init(lead: Lead { fasen.way + kring.brief(width: $0) }, groups),
      plain: .init(lead: Lead { kring.line(width: $0) }, groups), latest: latest)
  }

  /// Who is still to come, how often each spoke, who passed; only here.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    guard !etappe.stap.isRoep else { return scene.telling(etappe) }
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
    guard fasen.isSamen, !etappe.stap.isRoep else { return fasen.capture(noteForm(etappe, scene), in: scene) }
    let turns = Beurten(etappe, scene).beurten.map { ding($0, etappe, scene) }
    let dingen = turns + (fasen.ding(in: scene.stream).map { [$0] } ?? [])
    return .formulier(Form(dingen: dingen, leeg: scene.say(.nogNiemandAanTafel)))
  }

  /// What is shouted is nobody's.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm {
    NoteForm(stemmen: !etappe.stap.isRoep)
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
private struct Kring: Sendable {
  private let nu, straks: String?
  private let mensen: [(naam: String, isGeweest: Bool, isNu: Bool)]
  private let say: Wording

  /// The table; `nil` where nobody sits at it.
  init?(_ beurten: Beurten, _ scene: Scene) {
    guard !beurten.beurten.isEmpty else { return nil }
    say = scene.say
    (nu, straks) = (beurten.nu.map(scene.wandnaam), beurten.straks.map(scene.wandnaam))
    mensen = beurten.beurten.map {
      (scene.wandnaam($0.deelnemer), $0.isGeweest, $0.deelnemer.id == beurten.nu?.id)
    }
  }

  /// Whose turn it is, in words that are drawn large.
  var big: String? { nu.map { say(.nuAanDeBeurt, $0) } }

  /// What stands below the large name.
  func whole(width: Int) -> [Line] {
    guard nu != nil else { return brief(width: width) + [Line()] }
    let next = Line(
      straks.map { [Span(say(.straks, $0), .text)] } ?? [], right: [Span(say(.overslaanMag), .quiet)])
    return [next] + table(width: width) + [Line()]
  }

  /// Whose turn it is and the table, in a few rows; where it has room, that nobody has to speak.
  func brief(width: Int) -> [Line] {
    var rows = line(width: width) + table(width: width)
    let told = Span(say(.overslaanMag), .quiet)
    if nu != nil, let last = rows.last, last.width + 2 + Line.width(of: [told]) <= width {
      rows[rows.count - 1].right = [told]
    }
    return rows
  }

  /// Whose turn it is, and who comes next, on one line.
  func line(width: Int) -> [Line] {
    guard let nu else { return [Line([Span(Wrap.oneLine(say(.iedereenGeweest), width: width), .done)])] }
    let next = straks.map { say(.straks, $0) } ?? ""
    let fits = TextWidth.of(nu) + TextWidth.of(next) + 4 <= width
    return [
      Line(
        [Span("▸ ", .accent.bolded()), Span(Wrap.oneLine(nu, width: width - 2), .title)],
        right: fits && !next.isEmpty ? [Span(next, .quiet)] : [])
    ]
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
