import Screen
import SessionModel
import Text
import Wording

/// What was promised last time, and what it brought; of a whole journey also what its sessions brought.
public struct TerugblikPanel: Panel {
  /// The form `terugblik`.
  public init() {}

  /// Each afspraak with a mark of how it went, and what it brought; what is done is celebrated.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let afspraken = earlier(scene)
    let notities = scene.zichtbaar(etappe)
    let punten = scene.eerderGeparkeerd.enumerated().map {
      (punt: $1, item: item($1, afspraken.count + $0 + 1, scene))
    }
    let (answered, open) = (punten.filter(\.punt.isBeantwoord), punten.filter { !$0.punt.isBeantwoord })
    let parked = [
      WallGroup(scene.say(.nogNietBeantwoord), open.map(\.item)),
      WallGroup("✓ " + scene.say(.aantalBeantwoord, String(answered.count)), answered.map(\.item)),
    ].filter { $0.items.count > 0 }
    let brought = WallGroup(scene.say(.ditBracht), scene.eerdereOpbrengst(etappe).map { item($0, scene) })
    let notes =
      (brought.items.count == 0 ? [] : [brought]) + parked + scene.wallGroups(notities)
    let items = afspraken.enumerated().map { $1.item($0, afspraken, scene) }
    let isFirst = isFirst(etappe, scene)
    let lead = heading(afspraken, isFirst: isFirst, scene)
    let hasFeast = afspraken.contains { $0.stand?.soort == .gedaan }
    let latest = notities.laatst(naast: afspraken.compactMap { $0.stand?.moment })
    // Where it is tight the mark says how far it is.
    let brief = items.map { item in
      var item = item
      item.details.removeAll { $0.isState }
      return item
    }
    let things = [WallGroup(nil, brief)]
    let told = heading(afspraken, legend: legend(afspraken, scene), isFirst: isFirst, scene)
    guard !items.isEmpty else {
      var wall = WallContents(.init(lead: lead, notes), latest: latest)
      // Of the first time nobody can tell what it brought.
      if isFirst { wall.vraag = WallItem(scene.say(.eersteEtappeVraag)) }
      return wall
    }
    // Said of each of many the same words are a reproach; said once, with how many, they tell as much.
    let (said, above) = afspraken.count > 5 ? (brief, told) : (items, lead)
    let list = NameList(said, isAiry: true)
    return WallContents(
      .init(lead: above, shape: hasFeast ? Feest(list) : list, notes),
      tight: .init(lead: above, shape: NameList(said, isAiry: false), notes),
      plain: .init(lead: told, things + notes), latest: latest, plainFrom: .small)
  }

  /// What an earlier session brought, by the side it came from: labels are for the table at which they were said.
  private func item(_ notitie: Notitie, _ scene: Scene) -> WallItem {
    let gegevens = notitie.gegevens
    var item = WallItem(
      gegevens.soort == .citaat ? Card.quoted(gegevens.tekst) : gegevens.tekst,
      voice: gegevens.stem.map { scene.say(.name(of: $0)) }, stem: gegevens.stem)
    (item.id, item.isLight, item.kind) = (notitie.id, gegevens.lichtje, gegevens.soort)
    return item
  }

  /// Something that was parked before, behind its number; where it waits and with whom is no business of the wall.
  private func item(_ punt: Wachtpunt, _ number: Int, _ scene: Scene) -> WallItem {
    var item = WallItem(punt.notitie.gegevens.tekst)
    (item.id, item.number, item.kind, item.order) = (
      punt.notitie.id, number, punt.notitie.gegevens.soort, number
    )
    item.mark = punt.isBeantwoord ? Span("✓", .done.bolded()) : Span("○", .quiet)
    return item
  }

  /// How many were not talked about yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let afspraken = earlier(scene)
    let before = scene.eerderGeparkeerd
    let (waiting, answered) = (before.count { !$0.isBesproken(scene) }, before.count(where: \.isBeantwoord))
    let parked =
      (waiting == 0 ? [] : [scene.say(.aantalWacht, String(waiting))])
      + (answered == 0 ? [] : [scene.say(.aantalBeantwoord, String(answered))])
    let count = scene.eerdereOpbrengst(etappe).count
    let brought = count == 0 ? [] : [scene.say(.aantalOpbrengst, String(count))]
    guard !afspraken.isEmpty else {
      let first = isFirst(etappe, scene) ? [scene.say(.eersteEtappeVraag)] : []
      return [scene.say(.geenAfsprakenTerug)] + first + brought + parked
    }
    let open = afspraken.count { $0.stand == nil }
    guard open > 0 else { return (waiting == 0 ? [scene.say(.allesBesproken)] : []) + brought + parked }
    return [scene.say(.aantalNogBespreken, String(open)), scene.say(.loslatenMag)] + brought + parked
  }

  /// The afspraken, each with how it went and what it brought; then what was parked.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let standen = Afspraak.Stand.Soort.allCases.map { (scene.say(.name(of: $0)), $0.rawValue) }
    let dingen = earlier(scene).enumerated().map { place, eerder in
      Form.Ding(
        id: eerder.id.text, nummer: place + 1, titel: "\(eerder.wie): \(eerder.wat)",
        detail: eerder.stand.map { scene.say(.name(of: $0.soort)) } ?? scene.say(.nogNietBesproken),
        klaar: eerder.stand != nil,
        achtergehouden: false,
        velden: [
          Form.Field(
            scene.say(.veldStand), .keuze(Form.Field.Option.list(standen)),
            begin: eerder.stand?.soort.rawValue ?? "", verplicht: true),
          Form.Field(scene.say(.veldBracht), begin: eerder.stand?.bracht ?? ""),
        ],
        changes: { [sessie = scene.sessie.id] values in
          guard let soort = Afspraak.Stand.Soort(rawValue: values.answer(0)) else { return [] }
          return [
            Change(eerder.stream, .afspraakStand(eerder.id, soort, bracht: values.answer(1), sessie: sessie))
          ]
        })
    }
    let parked = scene.eerderGeparkeerd.enumerated().map { $1.ding(dingen.count + $0 + 1, scene) }
    return .formulier(Form(dingen: dingen + parked))
  }

  private func earlier(_ scene: Scene) -> [Eerder] {
    scene.beloften.map { Eerder($0, in: scene.sessie.id, scene) }
  }

  /// Whether nothing lies behind this session.
  private func isFirst(_ etappe: Etappe, _ scene: Scene) -> Bool {
    scene.beloften.isEmpty && scene.plan.afspraken.allSatisfy { $0.gegevens.sessie == scene.sessie.id }
      && scene.eerderGeparkeerd.isEmpty && scene.eerdereOpbrengst(etappe).isEmpty
  }

  /// What the marks mean that these have besides the one of what is done, each with how many there are.
  private func legend(_ afspraken: [Eerder], _ scene: Scene) -> String {
    let standen = [Afspraak.Stand.Soort.loopt, .losgelaten, .andersGedaan].map(Optional.some) + [nil]
    return standen.compactMap { soort in
      let count = afspraken.count { $0.stand?.soort == soort }
      guard count > 0 else { return nil }
      let name = soort.map { scene.say(.name(of: $0)) } ?? scene.say(.nogNietBesproken)
      return "\(soort.teken.text) \(count) \(name)"
    }.joined(separator: "  ")
  }

  /// The warm line above: the beginning of a journey, or what is worth a party.
  ///
  /// - Parameter legend: what the marks of what is not done mean.
  private func heading(_ afspraken: [Eerder], legend: String? = nil, isFirst: Bool, _ scene: Scene) -> Lead? {
    let done = afspraken.count { $0.stand?.soort == .gedaan }
    let hadAfspraken = scene.plan.afspraken.contains { $0.gegevens.sessie != scene.sessie.id }
    let (text, style): (Phrase, Style) =
      if afspraken.isEmpty {
        (isFirst ? .eersteEtappe : .nietsOpen, .title)
      } else if done > 0 {
        (.aantalGevierd, .done.bolded())
      } else {
        (.watBracht, .quiet)
      }
    guard !afspraken.isEmpty || isFirst || hadAfspraken else { return nil }
    let words = (done > 0 ? "✓ " : "") + scene.say(text, String(done))
    return Lead { width in
      var lines = Line.wrapped(words, width: width, style)
      // What the other marks mean stands beside it, where the things themselves don't tell.
      if let legend, let last = lines.last, last.width + 3 + TextWidth.of(legend) <= width {
        lines[lines.count - 1].add("   " + legend, .quiet)
      }
      return lines
    }
  }
}

/// An afspraak of before, as this session looks back on it.
private struct Eerder {
  let id: Identifier
  /// Where it is kept.
  let stream: StreamID
  let wie, wat: String
  private let stem: Stem?
  /// What was said of it in this session.
  let stand: Afspraak.Stand?

  init(_ belofte: Scene.Belofte, in sessie: Identifier, _ scene: Scene) {
    let afspraak = belofte.afspraak
    stream = belofte.stream
    (id, wat, stem) = (afspraak.id, afspraak.gegevens.wat, afspraak.gegevens.stem)
    wie = stem == .jeugdige ? scene.wandnaam(van: afspraak.gegevens) : scene.say.wie(afspraak.gegevens)
    stand = afspraak.standen.last { $0.sessie == sessie }
  }

  /// As a thing on the wall, behind its number and the mark of how it went.
  func item(_ place: Int, _ all: [Eerder], _ scene: Scene) -> WallItem {
    let latest = all.compactMap { $0.stand?.moment }.max()
    var item = WallItem(wat, stem: stem)
    (item.id, item.number, item.opening) = (id, place + 1, wie)
    (item.isChild, item.order, item.mark) = (stem == .jeugdige, place, (stand?.soort).teken)
    item.isNewest = stand.map { $0.moment == latest } ?? (latest == nil && place == all.count - 1)
    let state = stand.map { scene.say(.name(of: $0.soort)) } ?? scene.say(.nogNietBesproken)
    let brought = stand?.bracht ?? ""
    // What was done, and what anything brought, is what people look back for.
    item.isKept = stand?.soort == .gedaan || !brought.isEmpty
    item.details = [
      .init(
        brought.isEmpty ? state : "\(state): \(brought)", stand?.soort == .gedaan ? .done : .quiet,
        isState: brought.isEmpty)
    ]
    return item
  }
}

/// A list below a garland, where there is room for one.
private struct Feest: WallShape {
  private let list: NameList

  init(_ list: NameList) { self.list = list }

  var things: Int { list.things }
  func wanted(in width: Int, of limit: Int) -> Int { rows(in: width, atMost: limit) ?? limit }

  func rows(in width: Int, atMost limit: Int) -> Int? {
    list.rows(in: width, atMost: limit - Slinger.height).map { $0 + Slinger.height }
      ?? list.rows(in: width, atMost: limit)
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard list.rows(in: rect.width, atMost: rect.height - Slinger.height) != nil else {
      return list.draw(on: &canvas, in: rect)
    }
    Slinger.draw(on: &canvas, in: rect)
    list.draw(on: &canvas, in: rect.split(top: Slinger.height).rest)
  }
}

/// A garland over the whole width: something was done, and that is worth a party.
private enum Slinger {
  /// Rows it takes, an empty one below it included.
  static let height = 3

  static func draw(on canvas: inout Canvas, in rect: Rect) {
    let bows = max(1, rect.width / 20)
    let inks: [Style] = [.accent, .light, .dream, .done]
    for bow in 0..<bows {
      let (left, right) = (rect.x + rect.width * bow / bows, rect.x + rect.width * (bow + 1) / bows)
      let width = right - left
      canvas.put(bow == 0 ? "╷" : "┬", at: Point(x: left, y: rect.y), style: .rule)
      canvas.put(
        "╰" + String(repeating: "─", count: width - 2) + "╯", at: Point(x: left, y: rect.y + 1), style: .rule)
      let flags = max(1, (width - 2) / 5)
      for flag in 0..<flags {
        let x = left + width * (2 * flag + 1) / (2 * flags)
        canvas.put("▼", at: Point(x: x, y: rect.y + 1), style: inks[(bow * flags + flag) % inks.count])
      }
    }
  }
}
