import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What Enter makes of the line, and what a yes makes of that.
extension Desk {
  // MARK: Yes

  /// → on an empty line: yes to what is asked, else opens what is chosen, else turns the page that is read back.
  mutating func sayYes(_ world: World, _ scene: Scene) -> [Wish]? {
    if let offer { return accept(offer, world, scene) }
    switch hand {
    case .chosen(let id):
      var form = FormLine(.stap(scene.sessie.huidig))
      form.open(id, in: form.things(in: scene))
      if form.isFilling { hand = .filling(form) }
      return []
    case .resting(let form):
      guard form.chosen(in: form.things(in: scene)) != nil else { return lose(.right, form, world, scene) }
      hand = .filling(form)
      return []
    case .line, .row, .filling, .pasted, .mending: break
    }
    if let turned = turn(1, scene) { return turned }
    guard !isSpoken(world, scene) else { return nil }
    gesproken = (scene.sessie.huidig, world.now)
    return []
  }

  mutating func accept(_ offer: Offer, _ world: World, _ scene: Scene) -> [Wish] {
    self.offer = nil
    switch offer {
    case .velden(_, let id):
      wake(scene)
      var form = FormLine(.afspraak(id))
      form.openAtFirstEmpty(id.text, in: form.things(in: scene))
      if form.isFilling { hand = .filling(form) }
      return []
    case .veld(var form, let id):
      guard let note = scene.sessie.notities[id] else { return [] }
      form.answer(note.gegevens.tekst)
      hand = .filling(form)
      return [.write([Change(scene.stream, .ingetrokken([id]))], ticket: 0)]
    case .daden, .droom, .afspraak, .antwoorden, .nietHier, .intrekken:
      let changes = offer.changes(scene)
      guard !changes.isEmpty else { return [.tell(world.say(.stondErAl))] }
      if case .intrekken = offer { line.finish(next: world.newIdentifier()) }
      tickets += 1
      let named = changes.map { Change($0.stream, $0.fact, id: $0.id ?? world.newIdentifier()) }
      let words = offer.notitie.flatMap { scene.sessie.notities[$0]?.gegevens.tekst }
      if let last = kept.last?.notitie, last == offer.notitie { kept.removeLast() }
      sending = Sending(
        ticket: tickets, kept: words.map { Kept(.daad($0, named)) }, offer: nil, tell: offer.tell(scene),
        form: nil)
      return [.write(named, ticket: tickets)]
    }
  }

  /// Goes to another page of what is read back; `nil` where there is none.
  func turn(_ distance: Int, _ scene: Scene) -> [Wish]? {
    scene.bladert(distance).map { [.write($0, ticket: 0)] }
  }

  // MARK: Keeping

  mutating func keepLine(_ world: World, _ scene: Scene) -> [Wish]? {
    guard !line.isPending else {
      line.endRow()
      return []
    }
    if let note = line.correcting?.notitie, scene.sessie.notities[note] == nil {
      // The words were taken out of the session on purpose: they do not come back as a new note.
      line.finish(next: world.newIdentifier())
      return [.tell(world.say(.notitieIsWeg))]
    }
    if let correcting = line.correcting, line.editor.text.trimmed.isEmpty {
      offer = .intrekken(correcting.kept)
      return []
    }
    lastUndo = nil
    if let daad = daad(scene) { return answer(daad, world, scene) }
    vraag = nil
    guard let etappe = etappe(scene) else { return [] }
    guard !line.editor.text.trimmed.isEmpty else { return [.tell(nothingKept(world, scene))] }
    if let wishes = takeTable(in: etappe, world) { return wishes }
    let rows = rows(world, scene)
    guard let last = rows.last else { return takeSpeaker(world, scene) }
    for row in rows where row.labels.afspraak {
      guard !row.labels.achtergehouden else { return [.tell(world.say(.afspraakIsTeZien))] }
      guard !AfspraakLine(row.text)[.wat].isEmpty else { return [.tell(world.say(.vulIetsIn))] }
    }
    let acts = rows.compactMap { if case .opdracht(let act) = $0.reading.soort { act } else { nil } }
    // An act that was typed ahead is not done unseen.
    // What was put aside before is over once something is said.
    opzij = acts.last.map { "/" + $0 }
    let notes = rows.filter { if case .opdracht = $0.reading.soort { false } else { true } }
    guard !notes.isEmpty else { return [.tell(ActRefusal.amongNotes.sentence(world.say))] }
    let mended = mended(by: notes[0], in: etappe, world, scene)
    let changes = notes.enumerated().flatMap { index, row in
      index == 0 && mended != nil
        ? mended?.changes ?? []
        : self.changes(
          of: row, as: index == 0 ? line.id : world.newIdentifier(), isFirst: index == 0, in: etappe, scene)
    }
    if last.labels.stem != nil || last.reading.twijfel != nil || isSpoken(world, scene),
      line.correcting == nil
    {
      line.speak(stem: last.labels.stem, deelnemer: last.labels.deelnemer)
      gesproken = (etappe.id, world.now)
    }
    if let tafel = last.labels.tafel, line.correcting == nil { line.sit(at: tafel) }
    guard !changes.isEmpty else {
      line.finish(next: world.newIdentifier())
      return [.tell(world.say(.stondErAl))]
    }
    let refusals = acts.isEmpty ? [] : [Wish.tell(ActRefusal.amongNotes.sentence(world.say))]
    return placing(scene) + refusals
      + send(changes, world, notes[notes.count - 1], scene, as: notes.count == 1 ? mended?.kept : nil)
  }

  /// Enter keeps nothing where nothing is typed: what does go on there.
  private func nothingKept(_ world: World, _ scene: Scene) -> String {
    guard case .chosen(let id) = hand, let ding = things(scene).dingen.first(where: { $0.id == id }) else {
      return world.say(.enterBewaartNiets)
    }
    return world.say(.enterOpentNiet, ding.titel)
  }

  /// The answer to which table this is, which is asked once: a number, or `tafel 3`.
  private mutating func takeTable(in etappe: Etappe, _ world: World) -> [Wish]? {
    guard etappe.stap.per == .tafel, line.correcting == nil, !line.hasRows else { return nil }
    let words = line.editor.text.trimmed.folded.split(separator: " ").map(String.init)
    let isNamed = words.count == 2 && world.say(.tafelNummer, words[1]).folded == words.joined(separator: " ")
    guard isNamed || words.count == 1 && line.labels.tafel == nil,
      let number = words.last.flatMap({ Int($0) }),
      Sessie.tafels.contains(number)
    else { return nil }
    line.sit(at: number)
    line.finish(next: world.newIdentifier())
    return [.tell(world.say(.tafelGezet, String(number)))]
  }

  /// A prefix without words: who speaks from now on.
  mutating func takeSpeaker(_ world: World, _ scene: Scene) -> [Wish] {
    let reading = LineReading(line.editor.text, in: place(scene))
    guard reading.kenmerken.stem != nil else { return [.tell(world.say(.enterBewaartNiets))] }
    line.speak(stem: reading.kenmerken.stem, deelnemer: reading.kenmerken.deelnemer)
    line.finish(next: world.newIdentifier())
    gesproken = (scene.sessie.huidig, world.now)
    return []
  }

  /// What a row changes.
  ///
  /// - Parameter now: the scene as it is, where it is read in one of before.
  func changes(
    of row: NoteLine.Row, as id: Identifier, isFirst: Bool = false, in etappe: Etappe, _ scene: Scene,
    now: Scene? = nil
  ) -> [Change] {
    if isFirst, let old = line.correcting?.notitie.flatMap({ scene.sessie.notities[$0] }) {
      return correction(of: old, text: row.text, row.labels, scene)
    }
    if case .daden(let daden) = row.reading.soort, !isOverwriting(daden, now ?? scene) {
      return daden.flatMap { $0.changes(in: etappe, scene) }
    }
    let stap = row.reading.elders?.stap(in: scene.sessie, from: etappe.id) ?? etappe.id
    let text = if case .daden = row.reading.soort { row.typed } else { row.text }
    return scene.keeping(text, row.labels, in: stap, id: id)
  }

  /// What other words for an act come to; `nil` where no act is mended.
  ///
  /// They are read as if the act had not been done: what it did already they would not do.
  func mended(by row: NoteLine.Row, in etappe: Etappe, _ world: World, _ scene: Scene) -> Kept.Mended? {
    guard let correcting = line.correcting, correcting.notitie == nil else { return nil }
    var before = world
    for change in correcting.kept.takingBack(scene) {
      before.state = before.state.without(change.fact.ingetrokken ?? [], in: change.stream)
    }
    let was = scene.isGeprojecteerd ? before.projectedScene(sessie) : before.scene(sessie)
    guard let was, let there = was.sessie.etappe(etappe.id) else { return nil }
    let new = changes(of: row, as: world.newIdentifier(), in: there, was, now: scene)
    // The first has the name of the draft: what is durable is not found as a draft again.
    var names = [line.id]
    return correcting.kept.mended(as: row.typed, new, scene) { names.popLast() ?? world.newIdentifier() }
  }

  /// Whether somebody else gave something else since the line was begun, or who it is about is gone.
  func isOverwriting(_ daden: [LineAct], _ scene: Scene) -> Bool {
    begun.map { $0.isChanged(for: daden, in: scene) } ?? false
  }

  func correction(
    of old: Notitie, text: String, _ labels: Kenmerken, _ scene: Scene
  ) -> [Change] {
    var new = scene.gegevens(text, labels, in: old.gegevens.stap)
    // A line has no row and no group: where the note stands is not for its words to change.
    (new.rij, new.groep, new.achtergehouden) = (old.gegevens.rij, old.gegevens.groep, labels.achtergehouden)
    let wijziging = Notitie.Wijziging(from: old.gegevens, to: new)
    let change = Change(scene.stream, .notitieGewijzigd(old.id, wijziging))
    return [change]
      + (labels.droom
        ? scene.dream(new, of: old.id, mending: scene.dream(van: old)) : scene.dream(following: old, to: new))
  }

  /// Says in which step the words come, when that is not the one the room is in.
  func placing(_ scene: Scene) -> [Wish] {
    elsewhere(scene).map { [.tell(scene.say(.kwamBij, $0.stap.naam))] } ?? []
  }

  /// Gives each change a name, the first the one that the draft has: what is durable is not found as a draft again.
  func name(_ changes: [Change], _ world: World) -> [Change] {
    changes.enumerated().map { index, change in
      Change(change.stream, change.fact, id: index == 0 ? line.id : change.id ?? world.newIdentifier())
    }
  }

  mutating func send(
    _ changes: [Change], _ world: World, _ row: NoteLine.Row? = nil, _ scene: Scene? = nil,
    as mended: Kept? = nil
  ) -> [Wish] {
    tickets += 1
    let isPasted = if case .pasted = hand { true } else { false }
    line.send(ticket: tickets, isPasted ? line.editor.text : nil)
    let named = name(changes, world)
    sending = Sending(
      ticket: tickets, kept: mended ?? row.flatMap { row in scene.map { kept(row, named, $0) } },
      offer: row.flatMap { row in scene.flatMap { offer(row, named, $0) } },
      tell: row.flatMap { row in scene.map { Desk.tell(row, $0) } }, form: nil)
    return [.write(named, ticket: tickets)]
  }

  /// What can be corrected of what a row made.
  func kept(_ row: NoteLine.Row, _ changes: [Change], _ scene: Scene) -> Kept {
    if let note = line.correcting?.notitie { return Kept(.notitie(note)) }
    let note = changes.first { if case .notitie(.gemaakt) = $0.fact { true } else { false } }
    let acts = if case .daden(let daden) = row.reading.soort { !isOverwriting(daden, scene) } else { false }
    // An act is put back in the words in which it was typed, whatever it made.
    if let id = note?.id, !row.labels.afspraak, !acts { return Kept(.notitie(id)) }
    return Kept(.daad(row.typed, changes))
  }

  /// What can be made of what a row made.
  func offer(_ row: NoteLine.Row, _ changes: [Change], _ scene: Scene) -> Offer? {
    guard line.correcting == nil else { return nil }
    let made = changes.first {
      switch $0.fact {
      case .notitie(.gemaakt): true
      case .plan(.afspraakGemaakt): row.labels.afspraak
      case .notitie, .plan, .sessie, .huis, .casus: false
      }
    }
    guard let id = made?.id else { return nil }
    if case .plan(.afspraakGemaakt(let it)) = made?.fact {
      let open = Afspraak.Veld.gevraagd.filter { it.gegevens[$0].isEmpty }
      return open.isEmpty ? nil : .velden(open, of: id)
    }
    // What was done is not asked again, also where it is kept as a note.
    if case .daden(let daden) = row.reading.soort {
      return isOverwriting(daden, scene) ? .daden(daden, of: id) : nil
    }
    if !row.reading.aanbod.isEmpty { return .daden(row.reading.aanbod, of: id) }
    if case .resting(let form) = hand, !form.isOffered, form.takesWords { return .veld(form, of: id) }
    guard let etappe = etappe(scene) else { return nil }
    let vorm = etappe.stap.vorm
    if vorm == .wensdroom, !row.labels.droom, scene.vraagtDeDroom(row.labels, in: etappe) {
      return .droom(of: id)
    }
    let isPromise = row.reading.twijfel == nil && !row.labels.achtergehouden && row.labels.soort == .gewoon
    return vorm == .morgenAnders && isPromise ? .afspraak(of: id) : nil
  }

  /// What a row became, in a few words.
  static func tell(_ row: NoteLine.Row, _ scene: Scene) -> String {
    let say = scene.say
    let wie =
      scene.sessie.deelnemer(row.labels.deelnemer).map(scene.naam)
      ?? row.labels.stem.map { say(.name(of: $0)) }
    switch row.reading.soort {
    case .leeg, .opdracht: return ""
    case .daden(let daden): return daden.map { $0.woorden(scene) }.joined(separator: ", ")
    case .afspraak:
      // Who is named in the line makes it, and not who speaks.
      let named = AfspraakLine(row.text)[.wie]
      let maker = named.isEmpty ? wie : scene.geroepen(named).map(scene.naam) ?? named
      return maker.map { say(.wordtAfspraakVan, $0) } ?? say(.wordtAfspraak)
    case .notitie: return wie.map { say(.wordtNotitieVan, $0) } ?? say(.wordtNotitieZonder)
    }
  }

  /// The write of this ticket ended.
  public mutating func settled(_ ticket: Int, kept isKept: Bool, next: Identifier) {
    line.settle(ticket, kept: isKept, next: next)
    if line.isEmpty { begun = nil }
    if case .filling(var form) = hand {
      form.settle(ticket, kept: isKept)
      hand = form.isFilling ? .filling(form) : .line
    }
    guard let sending, sending.ticket == ticket else { return }
    self.sending = nil
    guard isKept else { return }
    if sending.form != nil { line.rename(next) }
    if case .pasted = hand { hand = .line }
    // What rests is offered once; its answers wait until somebody goes on with them or drops them.
    if case .resting(var form) = hand, case .veld? = sending.offer {
      form.isOffered = true
      hand = .resting(form)
    }
    if let one = sending.kept { kept.append(one) }
    (offer, gebleven) = (sending.offer, sending.tell)
  }

  // MARK: After the closing

  /// Takes a key while what was half typed at the closing waits for who typed it; `nil` when it means something else.
  ///
  /// Enter opens the session for these words alone and closes it again, in one write.
  mutating func handleClosed(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    guard scene.sessie.gesloten != nil else { return nil }
    if isEmpty {
      // What is begun after the closing is nobody's half line: it only waits.
      isLate = Desk.writes(key)
      guard isLate else { return nil }
    }
    switch hand {
    case .filling(let form), .resting(let form), .row(_, let form?):
      if !form.draftText.isEmpty { line.takeOver(form.draftText) }
      hand = .line
    case .pasted(let pasted):
      line.takeOver(pasted.lines.joined(separator: "\n"))
      hand = .line
    case .row(_, nil), .mending: hand = .line
    case .line, .chosen: break
    }
    switch key {
    case .enter where isLate: return [.tell(world.say(.geslotenKladje))]
    case .enter: return line.isPending ? [] : [.draft(draft)] + keepClosed(world, scene)
    case .escape:
      line.finish(next: world.newIdentifier())
      return [.draft(nil), .tell(world.say(.regelLeeg))]
    // Who was in the middle of a word types it to its end.
    case .char, .backspace:
      _ = line.type(key)
      return [.draft(draft)]
    case .paste(let text):
      line.paste(PastedLine.line(in: text), in: place(scene))
      return [.draft(draft)]
    default: return nil
    }
  }

  /// Whether a key brings words; a question mark on an empty line asks for help.
  private static func writes(_ key: Key) -> Bool {
    switch key {
    case .char(let character): character != "?"
    case .paste: true
    default: false
    }
  }

  /// Where a half line goes at the closing: to the last step in which was asked how it was, or else where it was begun.
  func closingStep(_ scene: Scene) -> Etappe? {
    let own = etappe(scene)
    return line.correcting == nil ? scene.sessie.stappen.last { $0.stap.vorm == .afsluiten } ?? own : own
  }

  mutating func keepClosed(_ world: World, _ scene: Scene) -> [Wish] {
    guard let own = etappe(scene), let etappe = closingStep(scene) else { return [] }
    let rows = rows(world, scene)
    let mended = line.correcting?.notitie.flatMap { scene.sessie.notities[$0] }
    let changes: [Change]
    if let instead = rows.first.flatMap({ row in self.mended(by: row, in: own, world, scene) }) {
      changes = instead.changes
    } else {
      changes = rows.enumerated().flatMap { index, row in
        if index == 0, let mended { return correction(of: mended, text: row.text, row.labels, scene) }
        let id = index == 0 ? line.id : world.newIdentifier()
        return keepingClosed(row, as: id, from: own, in: etappe, scene)
      }
    }
    let kept = world.state.keptClosed(changes, in: scene.sessie.id, reopening: world.newIdentifier())
    guard !kept.isEmpty else { return [] }
    tickets += 1
    line.send(ticket: tickets)
    return [.write(kept, ticket: tickets)]
  }

  /// Where nothing is done any more all of it is words, with the voice that it has in the step in which it was begun.
  private func keepingClosed(
    _ row: NoteLine.Row, as id: Identifier, from own: Etappe, in etappe: Etappe, _ scene: Scene
  ) -> [Change] {
    var labels = row.labels
    let text = row.reading.doetIets ? row.typed : row.text
    if labels.afspraak, AfspraakLine(text)[.wat].isEmpty { labels.afspraak = false }
    let other = row.reading.elders.map { $0.stap(in: scene.sessie, from: own.id) }.flatMap {
      $0 == own.id ? nil : $0
    }
    guard other == nil, own.id != etappe.id else {
      return scene.keeping(text, labels, in: other ?? own.id, id: id)
    }
    // What a step does not show, and whose words it does not keep, holds for what was begun there.
    labels.achtergehouden = labels.achtergehouden || own.houdtAchter
    if own.stap.vorm.bewaartGeenStem { (labels.stem, labels.deelnemer) = (nil, nil) }
    (labels.vak, labels.thema, labels.droom) = (nil, nil, false)
    return scene.keeping(text, labels, in: etappe.id, id: id)
  }

  // MARK: Reading back

  /// What the line comes to while the room reads back; `nil` when it is a note.
  func daad(_ scene: Scene) -> Leesdaad? {
    guard line.isPlain else { return nil }
    return scene.leesdaad(line.editor.text, in: etappe(scene), after: vraag)
  }

  mutating func answer(_ daad: Leesdaad, _ world: World, _ scene: Scene) -> [Wish] {
    vraag = scene.leesvraag(line.editor.text, daad)
    switch daad.gevolg {
    case .write(let changes): return send(changes, world) + daad.bericht
    case .ask(let text), .tell(let text):
      line.finish(next: world.newIdentifier())
      return [.tell(text)]
    case .refuse(let text): return [.tell(text)]
    case .erase(let id, let stream, let melding):
      line.finish(next: world.newIdentifier())
      return [.erase(id, in: stream, melding: melding)]
    }
  }
}
