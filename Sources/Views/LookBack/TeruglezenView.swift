import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// A session read back on a screen of its own, also long after it was closed: for child, parent and facilitator together.
///
/// Nothing but the words of that session, by the pages of the wall. What somebody said no to is a number there until it
/// is asked for by that number.
public struct TeruglezenView: View {
  private let ronde: Leesronde
  private let terminal: String
  /// The page that is in sight, and which part of it where it does not fit at once.
  private var blad = Blad.omslag
  private var deel = 0
  /// What somebody asked for by its number.
  private var alleen: Identifier?
  /// The events whose words stood here whole.
  private var gelezen: Set<Identifier> = []
  private var editor = LineEditor(limit: CleanText.noteLimit)
  /// The name that the draft of the line has.
  private var id: Identifier
  private var onderweg: (ticket: Int, regel: String)?
  private var tickets = 0
  /// Who says it and when, once somebody told that.
  private var gezegd: Leesplek.Gezegd?
  /// The answer that waits for that.
  private var wacht: String?
  /// What was asked once more, and in which words.
  private var vraag: Leesvraag?
  private var vraagtekst: String?
  /// From which row help is open.
  private var hulp: Int?

  /// The reading back of the session of now in a round, on the terminal of this name.
  public init(ronde: Leesronde, terminal: String, world: World) {
    (self.ronde, self.terminal, id) = (ronde, terminal, world.newIdentifier())
  }

  static func keys(_ say: Wording) -> KeyTable<Act.Name> {
    KeyTable([
      .init([.right, .pageDown], .verder, say, priority: 5),
      .init([.left, .pageUp], .terug, say, priority: 2),
      .init([.enter], .bewaar, say, label: .antwoord, priority: 4),
      .init([.ctrl("z")], .ongedaan, say, priority: 1),
      .init([.ctrl("y")], .opnieuw, say, inFooter: false),
      .init([.escape], .lijst, say, label: .klaarMetLezen, priority: 3),
      .init([.ctrl("t")], .thema, say, inFooter: false),
      .init([.function(1)], .hulp, say, priority: 4),
      .init([.ctrl("q")], .stoppen, say, inFooter: false),
      .init([.ctrl("c")], .onderbreken, say, inFooter: false),
    ])
  }

  /// What can be typed, as help tells it.
  public static func regels(_ say: Wording) -> [KeyHint] {
    let rules: [(String, Phrase)] = [
      ("j", .regelJa), ("j -11", .regelBehalve), ("n", .regelNee), ("11", .regelAlleen),
      ("11 = …", .regelWoorden), ("w 11", .regelWeg), ("alles", .regelAlles), ("kort", .regelKort),
    ]
    return rules.map { KeyHint(name: $0.0, label: say($0.1)) }
      + [
        KeyHint(name: Kiezer.allCases.map { say(.kiezer($0)) }.joined(separator: " "), label: say(.regelWie))
      ]
  }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    guard let scene = world.projectedScene(ronde.sessie) else {
      return key == .ctrl("q") ? [.leave] : key == .escape ? [.back] : []
    }
    if let from = hulp, key != .ctrl("q") {
      guard case .help(let next) = Overlay.help(key, from: from, of: hints(world, scene), in: world.size)
      else {
        hulp = nil
        return []
      }
      hulp = next
      return []
    }
    let isTyping = !editor.isEmpty
    switch key {
    case .left where isTyping, .right where isTyping, .ctrl("z") where isTyping, .ctrl("y") where isTyping:
      return type(key, world)
    case .escape where isTyping || wacht != nil || vraagtekst != nil: return discard(world)
    default: break
    }
    guard let name = TeruglezenView.keys(world.say).intent(for: key) else { return type(key, world) }
    return perform(name.act, world, scene)
  }

  private mutating func perform(_ act: Act, _ world: World, _ scene: Scene) -> [Wish] {
    switch act.reach {
    case .session: return turn(act.name == .terug ? -1 : 1, world, scene)
    case .history: return act.wishes(world)
    case .screen(let what): return show(what) ?? act.wishes(world)
    case .hand(let what): return take(what, world, scene) ?? act.wishes(world)
    }
  }

  private mutating func show(_ what: Act.OfScreen) -> [Wish]? {
    switch what {
    case .hulp:
      hulp = 0
      return []
    case .noteer, .oogst, .herstel, .verboden, .meer, .eerder, .thema, .voorlezen, .casussen, .reizen,
      .sessies,
      .afspraken, .draden, .lijsten, .bewaarlijst, .zet, .lees,
      .zoek, .nakijken, .indelen,
      .start,
      .stoppen:
      return nil
    }
  }

  private mutating func take(_ what: Act.OfHand, _ world: World, _ scene: Scene) -> [Wish]? {
    switch what {
    case .bewaar: enter(world, scene)
    case .lijst: [.back]
    case .onderbreken, .merk, .welke, .klaar, .opdracht, .label, .verbeter, .veldTerug, .open, .wissel,
      .tabblad, .vernauw, .filter, .inDraad, .terugspelen,
      .inzien, .treffer, .trefferTerug,
      .teruglezen:
      nil
    }
  }

  private mutating func type(_ key: Key, _ world: World) -> [Wish] {
    if case .paste(let text) = key {
      editor.insert(PastedLine.line(in: text))
    } else if !editor.handle(key) {
      return []
    }
    return [.draft(draft)]
  }

  private mutating func discard(_ world: World) -> [Wish] {
    guard onderweg == nil else { return [.tell(world.say.sentence(for: .busy))] }
    forgetQuestions()
    editor.clear()
    return [.draft(nil), .tell(world.say(.regelLeeg))]
  }

  private mutating func forgetQuestions() { (wacht, vraag, vraagtekst) = (nil, nil, nil) }

  // MARK: Pages

  /// Goes on: first through what of a page does not fit, then to the next one, then to the next session.
  private mutating func turn(_ distance: Int, _ world: World, _ scene: Scene) -> [Wish] {
    forgetQuestions()
    let lezing = scene.teruglezing(behalve: alleen)
    let delen = beeld(world, scene).delen
    if (0..<delen).contains(min(deel, delen - 1) + distance) {
      deel = min(deel, delen - 1) + distance
      return shown(lezing, world, scene)
    }
    if lezing.heeftBlad(distance, from: blad) {
      return show(lezing.blad(distance, from: blad), world, scene)
    }
    if let other = ronde.naar(distance) { return [.show(.teruglezen(other))] }
    return [.tell(world.say(distance > 0 ? .ditWasHetLaatste : .ditIsHetBegin))]
  }

  private mutating func show(
    _ blad: Blad, asked ding: Identifier? = nil, _ world: World, _ scene: Scene
  ) -> [Wish] {
    (self.blad, deel, alleen) = (blad, 0, ding)
    return shown(scene.teruglezing(behalve: ding), world, scene)
  }

  /// Keeps what of the page was here whole: only that can be said yes to.
  private mutating func shown(_ lezing: Teruglezing, _ world: World, _ scene: Scene) -> [Wish] {
    guard case .zinnen = blad else { return [] }
    let whole = beeld(world, scene).heel(deel: deel)
    gelezen.formUnion(whole.flatMap(\.bronnen).map(\.event))
    let zinnen = lezing.zinnen(op: blad)
    let known = scene.sessie.voorgelezen
    guard lezing.heeftNieuweNummers || zinnen.contains(where: { $0.isIn(gelezen) != $0.isIn(known) }) else {
      return []
    }
    let fact = lezing.toont(blad, in: nil, nog: zinnen.filter { !$0.isIn(gelezen) })
    return [.write([Change(scene.stream, fact)], ticket: 0)]
  }

  private func beeld(_ world: World, _ scene: Scene) -> Leesbeeld {
    Leesbeeld(
      scene.teruglezing(behalve: alleen), blad, scene,
      in: layout(world, scene, Rect(world.size)).body)
  }

  // MARK: The line

  private mutating func enter(_ world: World, _ scene: Scene) -> [Wish] {
    guard onderweg == nil else { return [.tell(world.say.sentence(for: .busy))] }
    let typed = editor.text.trimmed
    let line = typed.first == "/" ? String(typed.dropFirst()).trimmed : typed
    let said = Zegregel(line, vandaag: world.wall(world.now).day, gisteren: world.gisteren)
    if let waiting = wacht {
      guard let said else {
        editor.clear()
        return [.draft(nil), .tell(world.say(.zegWieEnWanneer))]
      }
      take(said, world, scene)
      wacht = nil
      return answer(waiting, world, scene)
    }
    guard !line.isEmpty else { return [] }
    if let said, said.kiezer != nil, scene.sessie.heeftGezin {
      take(said, world, scene)
      return send(chosen(scene), typed: editor.text)
    }
    return answer(line, world, scene)
  }

  /// Who says it and when: what was not told is as it was proposed.
  private mutating func take(_ said: Zegregel, _ world: World, _ scene: Scene) {
    let kiezer = scene.sessie.heeftGezin ? said.kiezer ?? voorstel(scene) : nil
    gezegd = .init(kiezer: kiezer, dag: said.dag ?? ronde.dag)
  }

  private func voorstel(_ scene: Scene) -> Kiezer {
    gezegd?.kiezer ?? scene.sessie.kiezer ?? scene.voorgesteldeKiezer
  }

  /// What keeps who was chosen, where that is somebody else than before.
  private func chosen(_ scene: Scene) -> [Change] {
    guard let kiezer = gezegd?.kiezer, kiezer != scene.sessie.kiezer else { return [] }
    return [Change(scene.stream, .kiezerGezet(kiezer))]
  }

  private mutating func answer(_ line: String, _ world: World, _ scene: Scene) -> [Wish] {
    let plek = Leesplek(stap: nil, blad: blad, gezegd: gezegd ?? .init())
    guard let daad = scene.leesdaad(line, at: plek, after: vraag) else {
      return [.tell(world.say(.isHierGeenAntwoord))]
    }
    if daad.isJa, gezegd == nil {
      wacht = line
      editor.clear()
      return [.draft(nil)]
    }
    vraag = scene.leesvraag(line, daad)
    vraagtekst = nil
    switch daad.gevolg {
    case .write(let changes):
      guard let blad = daad.toont else {
        return send(changes + (daad.isJa ? chosen(scene) : []), typed: editor.text)
          + daad.bericht
      }
      editor.clear()
      return [.draft(nil)] + show(blad, asked: daad.alleen, world, scene)
    case .ask(let text):
      vraagtekst = text
      editor.clear()
      return [.draft(nil)]
    case .erase(let id, let stream, let melding):
      editor.clear()
      return [.draft(nil), .erase(id, in: stream, melding: melding)]
    case .tell(let text):
      editor.clear()
      return [.draft(nil), .tell(text)]
    case .refuse(let text): return [.tell(text)]
    }
  }

  private mutating func send(_ changes: [Change], typed: String) -> [Wish] {
    guard !changes.isEmpty else {
      editor.clear()
      return [.draft(nil)]
    }
    tickets += 1
    onderweg = (tickets, typed)
    return [.draft(draft), .write(changes, ticket: tickets)]
  }

  /// Tells how a write ended: what is durable leaves the line, what was typed behind it stays.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    guard let sent = onderweg, sent.ticket == ticket else { return [] }
    onderweg = nil
    guard failure == nil else { return [] }
    let text = editor.text
    let rest = text.hasPrefix(sent.regel) ? String(text.dropFirst(sent.regel.count)) : text
    editor = LineEditor(text: rest, limit: CleanText.noteLimit)
    id = next
    return [.draft(draft)]
  }

  /// Takes up what was left in a draft.
  public mutating func adopt(_ draft: DraftContent, _ world: World) {
    editor = LineEditor(text: draft.text, limit: CleanText.noteLimit)
    id = draft.id
  }

  private var draft: DraftContent? {
    editor.isEmpty
      ? nil : DraftContent(terminal: terminal, sessie: ronde.sessie, stap: nil, text: editor.text, id: id)
  }

  // MARK: Drawing

  private func layout(_ world: World, _ scene: Scene, _ bounds: Rect) -> (head: Rect, body: Rect, foot: Rect)
  {
    let (foot, rest) = bounds.inset(horizontal: bounds.width > 20 ? 1 : 0, vertical: 0)
      .split(bottom: bounds.height >= 10 ? 3 : bounds.height >= 4 ? 2 : 1)
    let (head, body) = rest.split(top: rest.height >= 8 ? 2 : 0)
    let isRoomy = body.width >= 60 && body.height >= 12
    return (head, isRoomy ? body.split(top: 1).rest.inset(horizontal: 2, vertical: 0) : body, foot)
  }

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    guard let scene = world.projectedScene(ronde.sessie) else {
      canvas.put(world.say(.sessieWordtGeladen), at: Point(x: 0, y: 0), style: .quiet)
      return canvas
    }
    let (head, body, foot) = layout(world, scene, canvas.bounds)
    if !head.isEmpty { drawHead(world, scene, on: &canvas, in: head) }
    let beeld = Leesbeeld(scene.teruglezing(behalve: alleen), blad, scene, in: body)
    _ = beeld.draw(page: min(deel, beeld.delen - 1), on: &canvas)
    canvas.put(footRows(world, scene, beeld, foot), in: foot)
    if let hulp {
      Overlay.drawHelp(world.say(.hulpBijTeruglezen), hints(world, scene), from: hulp, on: &canvas)
      Overlay.drawTelling(world, on: &canvas)
    }
    return canvas
  }

  private func drawHead(_ world: World, _ scene: Scene, on canvas: inout Canvas, in rect: Rect) {
    let title = [world.say(.teruglezenNaam), scene.alias].compactMap(\.self)
    canvas.put(title.joined(separator: " · "), at: rect.origin, style: .title, width: rect.width)
    let day = scene.sessie.begonnen.map { world.say.shortDate(world.wall($0).day) } ?? ""
    let (here, all) = ronde.plaats
    let place =
      all > 1 ? world.say(rect.width >= 60 ? .gesprekVan : .zoveelVan, String(here), String(all)) : ""
    let name = rect.width >= 60 ? scene.sessie.titel : ""
    let right = [place, name, day].filter { !$0.isEmpty }.joined(separator: " · ")
    canvas.putRight(right, in: rect, y: rect.y, style: .quiet)
    canvas.rule(y: rect.y + 1, from: rect.x, width: rect.width)
  }

  /// What is told or asked, or what the line will do; the line; and the keys.
  private func footRows(_ world: World, _ scene: Scene, _ beeld: Leesbeeld, _ rect: Rect) -> [Line] {
    let width = rect.width
    var label = Line()
    if let gezegd { label.add(naam(gezegd, world) + " ", .quiet) }
    label.add("▸ ", .accent.bolded())
    let field = Line.field(
      label, world.masked(typing: editor), onderweg == nil ? .text : .warning, width: width, height: 1)
    guard rect.height > 1 else { return field }
    // What is asked is there whole: it goes before the keys.
    let rows = above(world, scene, beeld, width: width, limit: rect.height - 1) + field.suffix(1)
    guard rect.height > rows.count else { return rows }
    return rows
      + Line.hints(TeruglezenView.keys(world.say).footer(width: width, gap: 3), width: width).prefix(1)
  }

  private func above(
    _ world: World, _ scene: Scene, _ beeld: Leesbeeld, width: Int, limit: Int
  ) -> [Line] {
    func message(_ text: String, _ style: Style) -> [Line] {
      Line.message(text, style, width: width, limit: limit)
    }
    if let trouble = world.storing { return message(world.say.sentence(for: trouble), .warning) }
    if let melding = world.projectedMelding { return message(melding, .accent) }
    if let damage = Line.emergency(world, width: width) { return [damage] }
    if wacht != nil { return message(wie(world, scene), .accent.bolded()) }
    if let vraagtekst { return message(vraagtekst, .accent.bolded()) }
    return [will(world, scene, beeld, width: width)]
  }

  /// What the line will do, or what can be typed.
  private func will(_ world: World, _ scene: Scene, _ beeld: Leesbeeld, width: Int) -> Line {
    func one(_ text: String, _ style: Style) -> Line { Line(Wrap.oneLine(text, width: width), style) }
    let line = editor.text.trimmed
    guard !line.isEmpty else {
      let isMore = deel < beeld.delen - 1
      let hints =
        isMore
        ? [KeyHint(name: "→", label: world.say(.restVanHetBlad))] : scene.leeshints(op: blad) + verder(world)
      return Line.hints(hints, width: width).first ?? Line()
    }
    let plek = Leesplek(stap: nil, blad: blad, gezegd: gezegd ?? .init())
    let daad = scene.leesdaad(line.first == "/" ? String(line.dropFirst()) : line, at: plek, after: vraag)
    guard let daad else { return one(world.say(.nogGeenAntwoord), .quiet) }
    return one(daad.straks, .accent)
  }

  /// At the end of a session the next one of the round.
  private func verder(_ world: World) -> [KeyHint] {
    guard case .einde = blad, ronde.naar(1) != nil else { return [] }
    return [KeyHint(name: "→", label: world.say(.volgendGesprek))]
  }

  /// Who says it and when, asked before the first yes.
  private func wie(_ world: World, _ scene: Scene) -> String {
    let day = dagnaam(ronde.dag, world)
    guard scene.sessie.heeftGezin else { return world.say(.wanneerGezegd, day) }
    let who = world.say(.kiezer(voorstel(scene)))
    return world.say(.wieEnWanneer, who, day)
  }

  private func naam(_ gezegd: Leesplek.Gezegd, _ world: World) -> String {
    [gezegd.kiezer.map { world.say(.kiezer($0)) }, dagnaam(gezegd.dag, world)].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func dagnaam(_ dag: Day?, _ world: World) -> String {
    dag.map { world.say.shortDate($0) } ?? world.say(.vandaag)
  }

  private func hints(_ world: World, _ scene: Scene) -> [KeyHint] {
    ActPlace.teruglezen.help(world.say, nil, between: TeruglezenView.regels(world.say))
  }
}
