import Screen
import SessionModel
import Wording

/// Sentences as facts, feelings, assumptions and judgements; and the other questions they were turned into.
///
/// Nobody's voice is shown: a judgement is of nobody.
public struct DenkpatronenPanel: Panel {
  /// The form `denkpatronen`.
  public init() {}

  /// What each sentence is; a sentence that was turned stands with the question it became.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let notities = scene.zichtbaar(etappe)
    return WallContents(.init(Zinnen(notities, scene).groups), latest: notities.laatst)
  }

  /// How many sentences, and how many wait for another question.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let open = Zinnen(scene.zichtbaar(etappe), scene).open
    return scene.telling(etappe) + (open > 0 ? [scene.say(.nogZonderVraag, String(open))] : [])
  }

  /// A sentence first and then by a letter what it is; then what can be sorted or turned into a question.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let notities = scene.zichtbaar(etappe)
    let turned = Dictionary(
      scene.sessie.notities(in: etappe.id).compactMap { note in
        note.gegevens.soort == .vraag ? note.gegevens.bij.map { ($0, note.gegevens.tekst) } : nil
      }, uniquingKeysWith: { _, last in last })
    let dingen: [Form.Ding] = notities.compactMap { notitie in
      let patroon = notitie.gegevens.vak?.denkpatroon
      if Zinnen.isZin(notitie), patroon == nil { return sort(notitie, scene) }
      guard let patroon, patroon.vraagtEenVraag else { return nil }
      return turn(notitie, patroon, into: turned[notitie.id], etappe, scene)
    }
    let open = dingen.filter { !$0.klaar }
    return .formulier(Form(dingen: [newcomer(etappe, scene)] + open + dingen.filter(\.klaar)))
  }

  /// Whose sentence it is does not count: what it is does.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm {
    NoteForm(stemmen: false, vakken: Denkpatroon.allCases.map(Vak.denkpatroon))
  }

  private func newcomer(_ etappe: Etappe, _ scene: Scene) -> Form.Ding {
    Form.Ding(
      id: "zin", titel: scene.say(.zinErbij),
      achtergehouden: etappe.houdtAchter,
      velden: [Form.Field(scene.say(.veldZin), verplicht: true), Self.choice(scene.say)],
      changes: { values in
        let patroon = Denkpatroon(rawValue: values.answer(1))
        return [scene.notitie(etappe, values.answer(0), vak: patroon.map(Vak.denkpatroon))]
      })
  }

  private func sort(_ notitie: Notitie, _ scene: Scene) -> Form.Ding {
    Form.Ding(
      id: notitie.id.text, nummer: scene.sessie.nummer(of: notitie.id), titel: notitie.gegevens.tekst,
      detail: scene.say(.nogNietIngedeeld),
      achtergehouden: false,
      velden: [Self.choice(scene.say)],
      changes: { [stream = scene.stream] values in
        guard let patroon = Denkpatroon(rawValue: values.answer(0)) else { return [] }
        var wijziging = Notitie.Wijziging()
        wijziging.vak = .set(.denkpatroon(patroon))
        return [Change(stream, .notitieGewijzigd(notitie.id, wijziging))]
      })
  }

  /// A sentence that another question opens; it may be turned again.
  private func turn(
    _ notitie: Notitie, _ patroon: Denkpatroon, into vraag: String?, _ etappe: Etappe, _ scene: Scene
  ) -> Form.Ding {
    Form.Ding(
      id: notitie.id.text, nummer: scene.sessie.nummer(of: notitie.id), titel: notitie.gegevens.tekst,
      detail: vraag ?? scene.say(.maakAndereVraag, scene.say(.name(of: patroon))), klaar: vraag != nil,
      achtergehouden: etappe.houdtAchter,
      velden: [Form.Field(scene.say(.veldAndereVraag), verplicht: true)],
      changes: { values in [scene.notitie(etappe, values.answer(0), soort: .vraag, bij: notitie.id)] })
  }

  private static func choice(_ say: Wording) -> Form.Field {
    let answers = Denkpatroon.allCases.map { (say(.name(of: $0)), $0.rawValue) }
    return Form.Field(say(.veldWatIsHet), .keuze(Form.Field.Option.list(answers)))
  }
}

/// What was said: sentences by what they are, each with the questions it became.
private struct Zinnen {
  /// A sentence, or a question that stands by itself.
  private struct Zin {
    let notitie: Notitie
    let vragen: [Notitie]
    let order: Int

    var patroon: Denkpatroon? { notitie.gegevens.vak?.denkpatroon }
  }

  private let zinnen, losseVragen: [Zin]
  private let newest: Identifier?
  private let scene: Scene

  /// Whether a note is a sentence, and not a question.
  static func isZin(_ notitie: Notitie) -> Bool { notitie.gegevens.soort != .vraag }

  init(_ notities: Zichtbaar, _ scene: Scene) {
    self.scene = scene
    newest = notities.nieuwste.map { notities[$0].id }
    let questions = Dictionary(grouping: notities.filter { !Zinnen.isZin($0) }) { $0.gegevens.bij }
    let numbered = notities.enumerated()
    zinnen = numbered.filter { Zinnen.isZin($1) }.map {
      Zin(notitie: $1, vragen: questions[$1.id] ?? [], order: $0)
    }
    // A question of its own, or one whose sentence is held back or gone, stands by itself.
    let here = Set(zinnen.map(\.notitie.id))
    losseVragen = numbered.filter { _, notitie in
      !Zinnen.isZin(notitie) && notitie.gegevens.bij.map(here.contains) != true
    }.map { Zin(notitie: $1, vragen: [], order: $0) }
  }

  /// How many sentences could still be turned into another question.
  var open: Int { zinnen.count { $0.vragen.isEmpty && $0.patroon?.vraagtEenVraag == true } }

  /// A group for each pattern, and one more for what was not sorted yet.
  var groups: [WallGroup] {
    var groups = Denkpatroon.allCases.map { patroon in
      WallGroup(scene.say(.name(of: patroon)), zinnen.filter { $0.patroon == patroon }.map(item))
    }
    let loose = zinnen.filter { $0.patroon == nil }.map(item)
    if !loose.isEmpty { groups.append(WallGroup(scene.say(.nogNietIngedeeld), loose, isQuiet: true)) }
    if !losseVragen.isEmpty { groups.append(WallGroup(nil, losseVragen.map(item))) }
    return groups
  }

  /// Behind its number, nobody's; once it was turned the question counts.
  private func item(_ zin: Zin) -> WallItem {
    let gegevens = zin.notitie.gegevens
    var item = WallItem(gegevens.soort == .citaat ? Card.quoted(gegevens.tekst) : gegevens.tekst)
    (item.id, item.order) = (zin.notitie.id, zin.order)
    item.number = Zinnen.isZin(zin.notitie) ? scene.sessie.nummer(of: zin.notitie.id) : nil
    (item.isLight, item.kind) = (gegevens.lichtje, gegevens.soort)
    item.isNewest = zin.notitie.id == newest || zin.vragen.contains { $0.id == newest }
    if !zin.vragen.isEmpty { item.plain = .quiet }
    item.details = zin.vragen.map { .init($0.gegevens.tekst, .accent.bolded(), lead: "→ ") }
    return item
  }
}
