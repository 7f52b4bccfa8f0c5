import Screen
import SessionModel
import Text
import Wording

/// To weigh something together: a dilemma, the perspectives on it, or what is fitting according to whom.
public struct AfwegingPanel: Panel {
  /// The form `afweging`.
  public init() {}

  /// A and B with their damage and the question behind them, or a table of perspectives or options.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let variant = etappe.stap.variant ?? .dilemma
    let notities = scene.zichtbaar(etappe)
    let items = Array(zip(notities, scene.wallItems(notities)))
    let placed = items.filter { Self.isPlaced($0.0, variant) }
    let loose = [WallGroup(nil, items.filter { !Self.isPlaced($0.0, variant) }.map(\.1))]
    let latest = notities.laatst
    if variant == .dilemma {
      // The question behind it is the question of the step from then on, and as large as that.
      let vragen = placed.filter { $0.0.gegevens.vak == .weegvak(.moreleVraag) }
      let vraag = vragen.count == 1 && Self.isKort(vragen[0].0.gegevens.tekst) ? vragen.first : nil
      let dilemma = Dilemma(placed.filter { $0.0.id != vraag?.0.id }, scene.say)
      var wall = WallContents(
        .init(shape: dilemma, loose), plain: .init(shape: dilemma.keuzes, dilemma.schade + loose),
        bare: .init(dilemma.groups + loose), latest: latest)
      wall.vraag = vraag?.1
      return wall
    }
    let table = table(placed, variant, scene)
    return WallContents(
      .init(shape: table.with(gap: 1), loose), tight: .init(shape: table.with(gap: 0), loose),
      plain: .init(table.groups + loose), latest: latest)
  }

  /// How many notes there are, what of the form is empty, and how many weighed by themselves.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let notities = scene.sessie.notities(in: etappe.id).map(\.gegevens)
    let filled = Set(notities.compactMap { $0.vak?.weegvak })
    let open: [String] =
      switch etappe.stap.variant ?? .dilemma {
      case .dilemma:
        Self.dilemmavakken.filter { !filled.contains($0) }.map { scene.say(.name(of: $0)) }
      case .perspectieven:
        Betrokkene.allCases.filter { wie in !notities.contains { $0.rij == wie.rawValue } }
          .map { scene.say(.name(ofBetrokkene: $0)) }
      case .passend: []
      }
    let own = notities.count { $0.vak == .weegvak(.eigenAfweging) }
    return scene.telling(etappe)
      + (open.isEmpty ? [] : [scene.say(.nogVragen, open.joined(separator: ", "))])
      + (own == 0 ? [] : [scene.say(.aantalEigenAfwegingen, String(own))])
  }

  /// The parts of the dilemma, or the rows of the table; everybody's own weighing is asked once, in silence and without a name.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let dingen =
      switch etappe.stap.variant ?? .dilemma {
      case .dilemma: Self.dilemmavakken.map { ding($0, etappe, scene) }
      case .perspectieven: rows(.perspectieven, etappe, scene)
      case .passend: rows(.passend, etappe, scene)
      }
    return .formulier(Form(dingen: dingen))
  }

  /// Whether it can be read from the back row, as the question of a step is: a longer one stands below the two ways.
  private static func isKort(_ vraag: String) -> Bool { TextWidth.of(vraag) <= 70 }

  private static let dilemmavakken: [Weegvak] = [.keuzeA, .schadeA, .keuzeB, .schadeB, .moreleVraag]

  /// The columns of a table.
  private static func kolommen(_ variant: Stap.Variant) -> [Weegvak] {
    switch variant {
    case .dilemma: []
    case .perspectieven: [.waarde, .norm]
    case .passend: [.passendGezin, .passendSysteem]
    }
  }

  /// Whether a note has a place of its own in this variant.
  private static func isPlaced(_ notitie: Notitie, _ variant: Stap.Variant) -> Bool {
    guard let vak = notitie.gegevens.vak?.weegvak else { return false }
    return variant == .dilemma
      ? dilemmavakken.contains(vak) : kolommen(variant).contains(vak) && notitie.gegevens.rij != nil
  }

  // MARK: The table

  private func table(
    _ items: [(Notitie, WallItem)], _ variant: Stap.Variant, _ scene: Scene
  ) -> Weegtabel {
    let columns = Self.kolommen(variant)
    return Weegtabel(
      koppen: columns.map { scene.say(.name(of: $0)) }, woorden: columns.map { scene.say(.kort($0)) },
      rijen: rowNames(items.map(\.0), variant).map { rij in
        Weegtabel.Rij(
          naam: naam(rij, variant, scene.say),
          isKind: variant == .perspectieven && rij == Betrokkene.kind.rawValue,
          isKept: variant == .perspectieven
            && [Betrokkene.kind, .ouder].map(\.rawValue).contains(rij),
          cellen: columns.map { vak in
            items.filter { $0.0.gegevens.rij == rij && $0.0.gegevens.vak == .weegvak(vak) }.map(\.1)
          })
      })
  }

  /// Who is always asked first, then the rows of these notes in the order in which they came.
  private func rowNames(_ notities: [Notitie], _ variant: Stap.Variant) -> [String] {
    var names = variant == .perspectieven ? Betrokkene.allCases.map(\.rawValue) : []
    var known = Set(names)
    for rij in notities.compactMap(\.gegevens.rij) where known.insert(rij).inserted { names.append(rij) }
    return names
  }

  private func naam(_ rij: String, _ variant: Stap.Variant, _ say: Wording) -> String {
    guard variant == .perspectieven, let wie = Betrokkene(rawValue: rij) else { return rij }
    return say(.name(ofBetrokkene: wie))
  }

  /// The rows that may be projected, for their names are; and one more.
  private func rows(_ variant: Stap.Variant, _ etappe: Etappe, _ scene: Scene) -> [Form.Ding] {
    let notities = scene.zichtbaar(etappe).filter { Self.isPlaced($0, variant) }
    let names = rowNames(notities, variant)
    let columns = Self.kolommen(variant)
    let fields = columns.map { Form.Field(scene.say(.name(of: $0))) }
    let dingen = names.map { rij in
      let counts = columns.map { vak in
        notities.count { $0.gegevens.rij == rij && $0.gegevens.vak == .weegvak(vak) }
      }
      return Form.Ding(
        id: "rij-\(rij)", titel: naam(rij, variant, scene.say),
        detail: counts.allSatisfy { $0 == 0 } ? "" : counts.map(String.init).joined(separator: " · "),
        klaar: counts.allSatisfy { $0 > 0 }, achtergehouden: etappe.houdtAchter, velden: fields,
        changes: { [self] in cells(rij, columns, $0, etappe, scene) })
    }
    let more: Phrase = variant == .perspectieven ? .nogEenBetrokkene : .nogEenOptie
    let who: Phrase = variant == .perspectieven ? .veldWie : .veldOptie
    let newcomer = Form.Ding(
      id: "erbij", titel: scene.say(more), achtergehouden: etappe.houdtAchter,
      velden: [Form.Field(scene.say(who), verplicht: true)] + fields,
      changes: { [self] values in
        let same = names.first { naam($0, variant, scene.say).folded == values.answer(0).folded }
        return cells(same ?? values.answer(0), columns, Array(values.dropFirst()), etappe, scene)
      })
    return dingen + [newcomer]
  }

  /// A note for each cell that was filled in; a cell may hold several.
  private func cells(
    _ rij: String, _ columns: [Weegvak], _ values: [String], _ etappe: Etappe, _ scene: Scene
  ) -> [Change] {
    columns.enumerated().compactMap { index, vak in
      let tekst = values.answer(index)
      return tekst.isEmpty ? nil : scene.notitie(etappe, tekst, vak: .weegvak(vak), rij: rij)
    }
  }

  // MARK: The dilemma

  /// A part of the dilemma: damage can be told again and again, the rest is mended.
  private func ding(_ vak: Weegvak, _ etappe: Etappe, _ scene: Scene) -> Form.Ding {
    let known = scene.sessie.notities(in: etappe.id).filter { $0.gegevens.vak == .weegvak(vak) }
    let isMany = vak == .schadeA || vak == .schadeB
    let mended = isMany ? nil : known.last
    let count = scene.say.count(known.count, .eenAntwoord, .aantalAntwoorden)
    return Form.Ding(
      id: vak.rawValue, titel: scene.say(.name(of: vak)),
      detail: known.isEmpty ? "" : mended?.gegevens.tekst ?? count, klaar: !known.isEmpty,
      achtergehouden: etappe.houdtAchter || mended?.isTeTonen == false,
      velden: [
        Form.Field(scene.say(.veldTekst), begin: mended?.gegevens.tekst ?? "", verplicht: true)
      ],
      changes: { values in
        guard let mended else { return [scene.notitie(etappe, values.answer(0), vak: .weegvak(vak))] }
        return scene.verbeterd(mended, values.answer(0))
      })
  }
}
