import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// How the harvest in the hand looks.
extension Harvest {
  /// Draws the lists' names, the lines around the hand, the whole text of its note, and what is asked.
  func draw(_ world: World, _ scene: Scene, on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect)
    if let draadvraag { return draadvraag.draw(world, on: &canvas, in: rect) }
    var rest = drawNames(world, scene, on: &canvas, in: rect)
    let entries = entries(world, scene)
    guard !entries.isEmpty else {
      canvas.put(world.say(.lijstLeeg), at: rest.origin, style: .quiet, width: rest.width)
      return
    }
    let place = place(in: entries)
    let foot =
      question.map {
        asking($0, inHand(entries), world, scene, width: rest.width, height: max(1, rest.height / 3))
      }
      ?? whole(entries[place], world, scene, width: rest.width, limit: max(1, rest.height / 4))
    if rest.height > foot.count + 2 {
      let block = rest.split(bottom: foot.count)
      canvas.put(foot, in: block.taken)
      canvas.rule(y: block.rest.bottom - 1, from: rest.x, width: rest.width)
      rest = block.rest.split(bottom: 1).rest
    } else if question != nil {
      canvas.put(foot, in: rest)
      return
    }
    let first = max(0, min(place - rest.height / 2, entries.count - rest.height))
    for (row, index) in (first..<min(entries.count, first + rest.height)).enumerated() {
      line(entries[index], number: index + 1, isChosen: index == place, world, scene)
        .draw(on: &canvas, at: Point(x: rest.x, y: rest.y + row), width: rest.width)
      if index == place, question == nil { canvas.place(cursorAt: Point(x: rest.x, y: rest.y + row)) }
    }
  }

  private func drawNames(_ world: World, _ scene: Scene, on canvas: inout Canvas, in rect: Rect) -> Rect {
    var rows = [Line()]
    for list in lists(scene) {
      let name = name(of: list, world.say)
      let text = list == self.list ? "[\(name)]" : name
      if rows[rows.count - 1].width > 0 {
        if rows[rows.count - 1].width + 2 + TextWidth.of(text) > rect.width {
          rows.append(Line())
        } else {
          rows[rows.count - 1].add("  ")
        }
      }
      rows[rows.count - 1].add(text, list == self.list ? .accent.bolded() : .quiet)
    }
    // On a small screen the notes need the room more than the names of the other lists.
    if rows.count > max(1, rect.height / 6) {
      rows = [Line("[\(name(of: list, world.say))]", .accent.bolded())]
    }
    canvas.put(rows, in: rect)
    let rect = rect.split(top: rows.count - 1).rest
    guard rect.height >= 6 else { return rect.split(top: 1).rest }
    var counts = Line()
    if !isProjected {
      let open = scene.harvest.count { !$0.besproken }
      counts.add(world.say(.aantalOnbesproken, String(open)) + "   ", .quiet)
    }
    if !marked.isEmpty {
      counts.add(world.say(.aantalGemerkt, String(marked.count)), .accent.bolded())
    }
    counts.draw(on: &canvas, at: Point(x: rect.x, y: rect.y + 1), width: rect.width)
    return rect.split(top: 2).rest
  }

  private func name(of list: List, _ say: Wording) -> String {
    switch list {
    case .stap: say(.lijstStap)
    case .achtergehouden: say(.lijstNogNiet)
    case .gevonden: say(.lijstGevonden)
    case .geparkeerd: say(.lijstGeparkeerd)
    case .alles: say(.lijstAlles)
    case .gebeurd: say(.lijstGebeurd)
    }
  }

  private func line(
    _ entry: Entry, number: Int, isChosen: Bool, _ world: World, _ scene: Scene
  ) -> Line {
    var row = Line(isChosen ? "▸" : " ", .accent.bolded())
    row.add(marked.contains(entry.id) ? "■ " : "  ", .accent.bolded())
    switch entry {
    case .notitie(let notitie):
      if list == .stap { row.add("\(number) ".leading(to: 3), .quiet) }
      if !isHidden(notitie, scene), let sender = scene.afzenders(notitie) { row.add(sender + "  ", .accent) }
      row.add(
        Wrap.oneLine(shown(notitie, scene), width: CleanText.lineLimit),
        !notitie.isTeTonen ? .held : isChosen ? .text.bolded() : .text)
      row.add(signs(notitie, scene), .quiet)
    case .gevonden(let gevonden):
      let found = world.say.opsomming(gevonden.lek.unconfirmed)
      row.add(world.say(.gevondenAlsSoort, world.say(.name(of: gevonden.plek)), found) + "  ", .held)
      row.add(said(gevonden, world, scene), isChosen ? .text.bolded() : .text)
    case .gebeurtenis(let event):
      row.add(world.wall(event.time).hourMinute + "  ", .quiet)
      row.add(world.say.name(of: event.fact), isChosen ? .text.bolded() : .text)
      row.add("  " + said(event, scene), .quiet)
    }
    return row
  }

  /// The words in which something was found.
  private func said(_ gevonden: Gevonden, _ world: World, _ scene: Scene) -> String {
    world.state.event(gevonden.lek.bron, in: gevonden.stream).map { said($0, scene) } ?? ""
  }

  /// What was made by an event, as far as that is known in words.
  private func said(_ event: Event, _ scene: Scene) -> String {
    switch event.fact {
    case .sessie(let fact): said(fact, event, scene)
    case .notitie(let fact): said(fact, scene)
    case .plan(let fact): said(fact)
    case .casus, .huis: ""
    }
  }

  private func said(_ fact: SessieFact, _ event: Event, _ scene: Scene) -> String {
    let name = { (stap: StapID) in scene.etappe(stap)?.stap.naam ?? "" }
    return switch fact {
    case .stapGekozen(let it): name(it.naar)
    case .stapOvergeslagen(let it): name(it.stap)
    case .tijdErbij(let it): name(it.stap)
    case .tonenGezet(let it): name(it.stap)
    case .stapIngevoegd(let it): it.stap.naam
    case .deelnemerErbij: scene.sessie.deelnemer(event.id)?.naam ?? ""
    case .deelnemerGewijzigd(let it): it.gegevens.label
    case .schaalGezet(let schaal):
      [schaal.waarom, schaal.hoger].filter { !$0.isEmpty }.joined(separator: " · ")
    case .puntGezet(let it):
      [it.punt.tekst, it.punt.eigenaar, it.punt.opmerking].joined(separator: " ").trimmed
    case .kaartGetrokken(let it): it.tekst
    case .begonnen, .van, .hersteld, .gesloten, .zwart, .uitgelicht, .vastMoment, .kiezerGezet,
      .bijeenkomstGezet,
      .trajectGezet, .verslagVoor, .bewaringGezet, .voorgelezen,
      .deelnemerWeg,
      .regelsAkkoord, .nietNodig, .beurtGezet, .stapVerplaatst, .faseGekozen:
      ""
    }
  }

  private func said(_ fact: NotitieFact, _ scene: Scene) -> String {
    let words = { (id: Identifier) in scene.sessie.notities[id]?.gegevens.tekst ?? "" }
    return switch fact {
    case .gemaakt(let gegevens): gegevens.tekst
    case .gewijzigd(let it): words(it.notitie)
    case .besproken(let it): words(it.notitie)
    case .ingedeeld(let it): words(it.notitie)
    case .inDraad(let it): words(it.notitie)
    case .geparkeerd(let it): words(it.notitie)
    case .samengevoegd(let it): words(it.notitie)
    case .magMeeGezegd(let it): words(it.notitie)
    case .ideeGekozen(let it): words(it.notitie)
    case .stippenGezet, .getrokken: ""
    }
  }

  private func said(_ fact: PlanFact) -> String {
    switch fact {
    case .droomVastgelegd(let it): it.tekst
    case .tijdpuntGemaakt(let it): it.gegevens.wat
    case .tijdpuntGewijzigd(let it): it.gegevens.wat
    case .afspraakGemaakt(let it): it.gegevens.wat
    case .afspraakGewijzigd(let it): it.gegevens.wat
    case .afspraakStand(let it): it.bracht
    }
  }

  /// Whether the room may not read a note: it is held back, or its step does not show it yet.
  private func isHidden(_ notitie: Notitie, _ scene: Scene) -> Bool {
    guard isProjected else { return false }
    guard notitie.isTeTonen, let etappe = scene.etappe(notitie.gegevens.stap) else { return true }
    switch etappe.stap.vorm {
    case .stil: return !Fasen(etappe, scene.say).isSamen
    case .teruglezen: return true
    case .ronde, .oogst, .wensdroom, .watWerkt, .ideeen, .kiezen, .morgenAnders, .terugblik, .denkpatronen,
      .reisgezelschap, .schaal, .tijdlijn, .afweging, .checklist, .pauze, .afsluiten:
      return false
    }
  }

  /// The words of a note, or dots for the room: as many for any, so that they tell nothing.
  private func shown(_ notitie: Notitie, _ scene: Scene) -> String {
    isHidden(notitie, scene) ? String(repeating: "●", count: 8) : notitie.gegevens.tekst
  }

  /// Everything else that is known of a note.
  private func signs(_ notitie: Notitie, _ scene: Scene) -> String {
    let (gegevens, say) = (notitie.gegevens, scene.say)
    guard !isHidden(notitie, scene) else { return "  [\(say(.nogNietOpHetScherm))]" }
    let kenmerken = gegevens.kenmerken
    var signs = Harvest.order.compactMap { kenmerken[$0].flatMap { sign(of: $0, say) } }
    if !notitie.dubbelen.isEmpty {
      signs.insert("\(notitie.dubbelen.count + 1)×", at: gegevens.lichtje ? 1 : 0)
    }
    for soort in notitie.lek.soorten { signs.append("[● \(say(.kort(soort)))]") }
    if notitie.isGeparkeerd, !isProjected {
      signs.append("[\(say.delen(van: notitie.parkeerplek ?? Parkeerplek()).joined(separator: " · "))]")
    }
    if notitie.besproken, !isProjected { signs.append("✓") }
    return signs.isEmpty ? "" : "  " + signs.joined(separator: " ")
  }

  /// What the list says of a note behind its words; who said it stands in front, and where it stands in the step.
  private func sign(of kenmerk: Kenmerk, _ say: Wording) -> String? {
    switch kenmerk {
    case .lichtje: "★"
    case .groep, .tafel, .thema, .soort, .achtergehouden: say.name(of: kenmerk).map { "[\($0)]" }
    case .stem, .deelnemer, .rij, .vak, .droom, .afspraak: nil
    }
  }

  /// Groups and themes are made here, so they come first.
  private static let order: [Kenmerk.Naam] = {
    let first: [Kenmerk.Naam] = [.lichtje, .groep, .thema]
    return first + Kenmerk.Naam.allCases.filter { !first.contains($0) }
  }()

  /// The line of the hand, whole: no word of a note is out of reach.
  private func whole(_ entry: Entry, _ world: World, _ scene: Scene, width: Int, limit: Int) -> [Line] {
    switch entry {
    case .notitie(let notitie):
      let doubles = notitie.dubbelen.compactMap { scene.sessie.notities[$0] }.map { shown($0, scene) }
      let text = ([shown(notitie, scene)] + doubles.map { "= " + $0 }).joined(separator: "\n")
      return
        (Wrap.lines(text, width: width).map { Line($0) }
        + [Line(signs(notitie, scene), .quiet)]).suffix(limit)
    case .gevonden(let gevonden):
      return Wrap.lines(said(gevonden, world, scene), width: width, limit: limit).map { Line($0, .quiet) }
    case .gebeurtenis(let event):
      return Wrap.lines(said(event, scene), width: width, limit: limit).map { Line($0, .quiet) }
    }
  }

  private func asking(
    _ question: Question, _ notities: [Notitie], _ world: World, _ scene: Scene, width: Int, height: Int
  ) -> [Line] {
    var label = Line(question.text.map { world.say($0) } ?? "", .accent)
    label.add(" ▸ ", .accent.bolded())
    // Words of a note that the room may not see are dots while they are mended too.
    let isHidden = notities.contains { self.isHidden($0, scene) }
    let editor = isProjected && !isHidden ? world.masked(typing: question.editor) : question.editor
    return Line.field(label, editor, isHidden ? .held : .text, width: width, height: height) {
      isHidden ? String(repeating: "●", count: TextWidth.of($0)) : $0
    }
  }
}

extension String {
  /// The text with spaces before it, up to a width in columns.
  fileprivate func leading(to columns: Int) -> String {
    String.spaces(columns - TextWidth.of(self)) + self
  }
}
