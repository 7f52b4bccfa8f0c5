import Screen
import SessionModel
import Wording

/// Who travels along: rings around the child, who could come along, and the rules they agreed on.
public struct ReisgezelschapPanel: Panel {
  /// The form `reisgezelschap`.
  public init() {}

  /// The family near the alias, the others of the table around them, who could come along dashed between those, and the
  /// listening ring below; where they are too many the same people as a list.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let notities = scene.zichtbaar(etappe)
    let isWished = { (notitie: Notitie) in notitie.gegevens.vak == .gezelschap(.gewenst) }
    let company = Gezelschap(scene, gewenst: notities.filter(isWished))
    let notes = groups(notities.alleen { !isWished($0) }, etappe, scene)
    let latest = notities.laatst
    guard !company.isEmpty else { return WallContents(.init(notes), latest: latest) }
    let list = WallContents.Face(company.groups + notes, isList: true)
    guard company.fitsOnRings else { return WallContents(list, latest: latest) }
    return WallContents(.init(shape: company, notes), plain: list, latest: latest)
  }

  /// The notes, below the heads of the step as far as something stands there.
  private func groups(_ notities: Zichtbaar, _ etappe: Etappe, _ scene: Scene) -> [WallGroup] {
    Indeling(etappe.stap).groups(notities, scene).filter { $0.items.count > 0 }
  }

  /// Whether the table is small enough and whether anybody agreed, at the opening; else which sides and roles are missing.
  ///
  /// Who opens with the rules is making people welcome: a child at an interview misses nobody. A talk of a few that is
  /// read back is no table from which anybody is missing: whom they want there is what it asks.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let people = scene.sessie.deelnemers
    let table = people.filter { $0.gegevens.plek == .tafel }
    let isOpening = !etappe.stap.regels.isEmpty
    var lines: [String] = []
    let isTable = !isOpening && !isGesprek(scene)
    let missing = isTable ? missingSides(people, scene) : []
    if !missing.isEmpty { lines.append(scene.say(.nogNietHier, missing.joined(separator: ", "))) }
    // The ring may be as large as it likes; the table is as large as the draaiboek wants it.
    let most = scene.sessie.draaiboek?.tafel?.upperBound ?? (scene.kind == nil ? Int.max : 5)
    let seats = table.reduce(0) { $0 + $1.gegevens.aantal }
    if seats > most {
      lines.append(scene.say(.meerDanTafel, String(seats), String(most)))
    }
    if isOpening, !people.contains(where: \.akkoord) {
      lines.append(scene.say(.nogNiemandAkkoord))
    }
    let asked = scene.nogLeeg(etappe)
    if !asked.isEmpty { lines.append(scene.say(.nogVragen, asked.joined(separator: ", "))) }
    return lines + (people.isEmpty || !isTable ? [] : missingRoles(people, scene))
  }

  private func isGesprek(_ scene: Scene) -> Bool {
    let most = scene.sessie.draaiboek?.tafel?.upperBound ?? Int.max
    return scene.sessie.vraagt && most <= 4
  }

  /// What to ask for the roles that nobody has: an anchor and somebody who keeps the lines belong to a child.
  private func missingRoles(_ people: [Deelnemer], _ scene: Scene) -> [String] {
    let here = Set(people.flatMap(\.gegevens.rollen))
    return Deelnemer.Rol.allCases.filter { !here.contains($0) }.compactMap { rol -> String? in
      switch rol {
      case .anker: scene.kind == nil ? nil : scene.say(.nogGeenAnker)
      case .buitenstaander: scene.say(.stoelIsLeeg)
      case .mandaat: scene.say(.nogGeenMandaat)
      case .regisseur: scene.kind == nil ? nil : scene.say(.nogGeenRegisseur)
      }
    }
  }

  /// The people with their voice, label, place and roles, who was there before, somebody more, and who could come along.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let people = scene.sessie.deelnemers.map { ding($0, scene) }
    let asked = etappe.stap.kolommen.map { own($0, etappe, scene) }
    let before = Reisgenoten(etappe, scene).dingen
    return .formulier(Form(dingen: people + asked + before + [newcomer(scene), wished(etappe, scene)]))
  }

  /// The heads of the step.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm {
    NoteForm(vakken: etappe.stap.kolommen.map(Vak.kolom))
  }

  /// What the step asks besides who is here; it has one answer, which can be mended.
  private func own(_ kolom: String, _ etappe: Etappe, _ scene: Scene) -> Form.Ding {
    let vak = Vak.kolom(kolom)
    let known = scene.sessie.notities(in: etappe.id).last { $0.gegevens.vak == vak }
    return Form.Ding(
      id: vak.rawValue, titel: kolom, detail: known?.gegevens.tekst ?? "", klaar: known != nil,
      achtergehouden: etappe.houdtAchter || known?.isTeTonen == false,
      velden: [Form.Field(scene.say(.veldTekst), begin: known?.gegevens.tekst ?? "", verplicht: true)],
      changes: { values in
        guard let known else { return [scene.notitie(etappe, values.answer(0), vak: vak)] }
        return scene.verbeterd(known, values.answer(0))
      })
  }

  /// Who is missed: the sides that nobody comes from are only named behind it, never projected.
  private func wished(_ etappe: Etappe, _ scene: Scene) -> Form.Ding {
    let isTable = etappe.stap.regels.isEmpty && !isGesprek(scene)
    let missing = isTable ? missingSides(scene.sessie.deelnemers, scene) : []
    let vak = Vak.gezelschap(.gewenst)
    return Form.Ding(
      id: vak.rawValue, titel: scene.say(.wieMissenWe),
      detail: missing.isEmpty ? "" : scene.say(.nogNietHier, missing.joined(separator: ", ")),
      klaar: scene.sessie.notities(in: etappe.id).contains { $0.gegevens.vak == vak },
      achtergehouden: etappe.houdtAchter,
      velden: [Form.Field(scene.say(.veldWieMee), verplicht: true)],
      changes: { [scene.notitie(etappe, $0.answer(0), vak: vak)] })
  }

  /// The sides that belong at a table: leerplicht, school, zorg, and where it is about a child the family.
  private func missingSides(_ people: [Deelnemer], _ scene: Scene) -> [String] {
    let here = Set(people.map(\.stem))
    var missing = [Stem.leerplicht, .school, .zorg].filter { !here.contains($0) }.map {
      scene.say(.name(of: $0))
    }
    if scene.kind != nil, here.isDisjoint(with: [.jeugdige, .ouder]) { missing.append(scene.say(.gezin)) }
    return missing
  }

  private func ding(_ deelnemer: Deelnemer, _ scene: Scene) -> Form.Ding {
    let (old, say) = (deelnemer.gegevens, scene.say)
    let seat = old.tafel.map { say(.tafelNummer, String($0)) } ?? say(.name(of: old.plek))
    let detail = [seat, deelnemer.akkoord ? say(.akkoord) : ""].filter { !$0.isEmpty }
    return Form.Ding(
      id: deelnemer.id.text, titel: scene.naamMetStem(deelnemer), detail: detail.joined(separator: " · "),
      klaar: deelnemer.akkoord, achtergehouden: false,
      velden: fields(of: deelnemer, say),
      changes: { [stream = scene.stream, whole = scene.geheleDeelnemer(deelnemer.id) ?? old] values in
        if values.answer(2) == Self.weg { return [Change(stream, .deelnemerWeg(deelnemer.id))] }
        guard var new = Self.gegevens(values) else { return [] }
        // What may not be on the wall is not lost by being filled in there.
        if new.label == old.label { new.label = whole.label }
        let chosen = rollen(say).filter { values.answer(3).contains($0.letter) }
        new.rollen = chosen.compactMap { Deelnemer.Rol(rawValue: $0.value) }
        var changes: [Change] = []
        if new != whole { changes.append(Change(stream, .deelnemerGewijzigd(deelnemer.id, new))) }
        if values.answer(4) == Form.ja { changes.append(Change(stream, .regelsAkkoord(deelnemer.id))) }
        return changes
      })
  }

  /// What can be changed of somebody who is here, and what is still to be asked.
  private func fields(of deelnemer: Deelnemer, _ say: Wording) -> [Form.Field] {
    let (old, rollen) = (deelnemer.gegevens, rollen(say))
    let known = rollen.filter { old.rollen.map(\.rawValue).contains($0.value) }.map { String($0.letter) }
    var velden = fields(say, begin: old, leaves: true)
    velden.append(Form.Field(say(.veldRollen), .meer(rollen), begin: known.joined()))
    if !deelnemer.akkoord {
      velden.append(
        Form.Field(say(.veldAkkoord), .keuze(Form.Field.Option.jaNee(say)), begin: Form.nee, verplicht: true))
    }
    return velden
  }

  private func newcomer(_ scene: Scene) -> Form.Ding {
    Form.Ding(
      id: "erbij", titel: scene.say(.erbij), achtergehouden: false,
      velden: fields(scene.say),
      changes: { [stream = scene.stream] values in
        Self.gegevens(values).map { [Change(stream, .deelnemerErbij($0))] } ?? []
      })
  }

  private func rollen(_ say: Wording) -> [Form.Field.Option] {
    Form.Field.Option.list(Deelnemer.Rol.allCases.map { (say(.name(of: $0)), $0.rawValue) })
  }

  /// The place that means: is not here.
  private static let weg = "weg"

  private func fields(_ say: Wording, begin: Deelnemer.Gegevens? = nil, leaves: Bool = false) -> [Form.Field]
  {
    var places = Plek.allCases.map { (say(.name(of: $0)), $0.rawValue) }
    if leaves { places.append((say(.nietHier), Self.weg)) }
    return [
      Form.Field(say(.veldLabel), .naam, begin: begin?.getypt ?? ""),
      Form.Field(
        say(.veldStem), .keuze(Form.Field.Option.stemmen(say)), begin: begin?.stem.rawValue ?? "",
        verplicht: true),
      Form.Field(
        say(.veldPlek), .keuze(Form.Field.Option.list(places)), begin: (begin?.plek ?? .tafel).rawValue,
        verplicht: true, stopt: leaves ? Self.weg : nil),
    ]
  }

  private static func gegevens(_ values: [String]) -> Deelnemer.Gegevens? {
    guard let stem = Stem(rawValue: values.answer(1)) else { return nil }
    return Deelnemer.Gegevens(
      stem: stem, getypt: values.answer(0), plek: Plek(rawValue: values.answer(2)) ?? .tafel)
  }
}
