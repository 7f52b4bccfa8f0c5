import Screen
import SessionModel
import Text
import Wording

/// Points to be in order: what is, who takes on what isn't, and honestly what nobody has yet.
public struct ChecklistPanel: Panel {
  /// The form `checklist`.
  public init() {}

  /// What still needs somebody, with the owner first; what is in order quietly after it.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let points = points(Puntenlijst(etappe, scene), scene.say)
    let numbered = points.map(\.tekst)
    let newest = etappe.punten.last?.tekst
    let items = points.map { $0.item(numbered, newest: newest) }
    let known = zip(points, items)
    let open = known.filter { !$0.0.klaar }.map(\.1)
    let done = known.filter(\.0.klaar).map(\.1)
    let notities = scene.zichtbaar(etappe)
    // Who learns has nothing to arrange.
    let isLeren = scene.sessie.draaiboek?.soort == .leren
    let heads = [
      WallGroup(scene.say(isLeren ? .nogTeOefenen : .nogTeRegelen), open),
      WallGroup(
        scene.say(isLeren ? .doenWeAl : open.isEmpty ? .allesInOrde : .inOrde), done, isQuiet: !open.isEmpty),
    ].filter { $0.items.count > 0 }
    return WallContents(
      .init(heads + scene.wallGroups(notities), isList: true), latest: notities.laatst)
  }

  /// How many are in order, have an owner, have nobody, and were not talked about.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let points = points(Puntenlijst(etappe, scene), scene.say)
    guard !points.isEmpty else { return [scene.say(.geenPunten)] }
    let nobody = points.count { $0.stand == .niemand }
    let unasked = points.count { $0.stand == .open }
    var lines = [scene.say(.aantalInOrde, String(points.count(where: \.klaar)), String(points.count))]
    if nobody > 0 { lines.append(scene.say(.aantalNogNiemand, String(nobody))) }
    if unasked > 0 { lines.append(scene.say(.aantalNogBespreken, String(unasked))) }
    return lines
  }

  /// The points, each with whether it is in order and else who takes it on; and one more.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let say = scene.say
    let lijst = Puntenlijst(etappe, scene)
    let dingen = points(lijst, say).enumerated().map { place, point in
      let (here, known) = (lijst.hier(point.tekst), lijst.punt(point.tekst))
      return Form.Ding(
        id: "punt-\(point.tekst)", nummer: place + 1, titel: point.tekst,
        detail: point.staat, klaar: known != nil, achtergehouden: false,
        velden: fields(known, scene),
        changes: { [stream = scene.stream, stap = etappe.id] values in
          let punt = Self.punt(point.tekst, values)
          return punt == here ? [] : [Change(stream, .puntGezet(stap, punt))]
        })
    }
    let more = Form.Ding(
      id: "erbij", titel: say(.nogEenPunt),
      klaar: true, achtergehouden: false,
      velden: [Form.Field(say(.veldPunt), verplicht: true)] + fields(nil, scene),
      changes: { [stream = scene.stream, stap = etappe.id] values in
        [Change(stream, .puntGezet(stap, Self.punt(values.answer(0), Array(values.dropFirst()))))]
      })
    return .formulier(Form(dingen: dingen + [more]))
  }

  private func fields(_ known: Sessie.Punt?, _ scene: Scene) -> [Form.Field] {
    let people = scene.sessie.deelnemers.map { (scene.naam($0), scene.naam($0)) }
    return [
      Form.Field(
        scene.say(.veldInOrde), .keuze(Form.Field.Option.jaNee(scene.say)),
        begin: known.map { $0.klaar ? Form.ja : Form.nee } ?? "", verplicht: true),
      Form.Field(
        scene.say(.veldEigenaar), .vrij(Form.Field.Option.list(people)), begin: known?.eigenaar ?? ""),
      Form.Field(scene.say(.veldOpmerking), begin: known?.opmerking ?? ""),
    ]
  }

  private static func punt(_ tekst: String, _ values: [String]) -> Sessie.Punt {
    Sessie.Punt(
      tekst: tekst, klaar: values.answer(0) == Form.ja, eigenaar: values.answer(1),
      opmerking: values.answer(2))
  }

  /// The points in the order of their numbers.
  private func points(_ lijst: Puntenlijst, _ say: Wording) -> [Punt] {
    lijst.teksten.map { tekst in
      lijst.punt(tekst).map { Punt($0, say, isEerder: lijst.hier(tekst) == nil) } ?? Punt(tekst)
    }
  }
}

/// A point of the list, as it is drawn.
private struct Punt {
  /// How far it is.
  enum Stand { case inOrde, opgepakt, niemand, open }

  let tekst, eigenaar, opmerking: String
  let stand: Stand
  /// How far it is, in words.
  let staat: String

  var klaar: Bool { stand == .inOrde }

  /// A point of which something is known; what was said of it at an earlier table says so.
  init(_ punt: Sessie.Punt, _ say: Wording, isEerder: Bool = false) {
    let when = isEerder ? [say(.vanVorigeKeer)] : []
    tekst = punt.tekst
    opmerking = ([punt.opmerking] + when).filter { !$0.isEmpty }.joined(separator: " · ")
    stand = punt.klaar ? .inOrde : punt.eigenaar.isEmpty ? .niemand : .opgepakt
    eigenaar = stand == .niemand ? say(.nogNiemand) : punt.eigenaar
    staat = stand == .inOrde ? say(.inOrde) : eigenaar
  }

  /// A point that was not talked about yet.
  init(_ tekst: String) {
    self.tekst = tekst
    (eigenaar, opmerking, stand, staat) = ("", "", .open, "")
  }

  /// The owner first where somebody is needed; what is in order is quiet.
  func item(_ numbered: [String], newest: String?) -> WallItem {
    var item = WallItem(stand == .inOrde && !eigenaar.isEmpty ? "\(tekst) – \(eigenaar)" : tekst)
    item.number = numbered.firstIndex(of: tekst).map { $0 + 1 }
    item.opening = stand == .opgepakt || stand == .niemand ? eigenaar : nil
    (item.mark, item.order, item.isNewest) = (mark, item.number ?? 0, tekst == newest)
    item.plain = stand == .inOrde ? .quiet : .text
    item.details = [.init(opmerking, .quiet)]
    return item
  }

  private var mark: Span {
    switch stand {
    case .inOrde: Span("✓ ", .done.bolded())
    case .opgepakt: Span("● ", .accent)
    case .niemand: Span("○ ", .text)
    case .open: Span("· ", .quiet)
    }
  }
}
