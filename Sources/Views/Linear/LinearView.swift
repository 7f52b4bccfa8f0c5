import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// A session in lines instead of on a screen: each change is told once, and what is typed is a line.
///
/// For who listens to the screen, and for terminals that cannot place a cursor.
public struct LinearView: View, ActView {
  private let sessie: Identifier
  private let seat: Speech.Seat
  private var door: LineDoor
  var desk: Desk {
    get { door.desk }
    set { door.desk = newValue }
  }
  /// What was told already; `nil` before anything was.
  private var heard: Set<Identifier>?
  private var toldMelding: String?
  private var toldTrouble: StoreFailure?
  /// The step of which was told that its minutes are over.
  private var overrun: StapID?
  /// What was asked for and is told next.
  private var answers: [String] = []
  /// What is asked at the closing and was told; what was skipped.
  private var gevraagd: Slotregel?
  private var overgeslagen: Set<Slotregel.Vraag> = []
  /// Whether what worked in other journeys was asked, and is told next.
  private var asksReizen = false
  /// The session that runs at this table now, of which was told.
  private var toldNext: Identifier?

  /// A session as this seat hears it, on the terminal of this name.
  public init(sessie: Identifier, seat: Speech.Seat, terminal: String, world: World) {
    (self.sessie, self.seat) = (sessie, seat)
    door = LineDoor(sessie: sessie, terminal: terminal, id: world.newIdentifier())
  }

  /// There are no keys here.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] { [] }
  /// Nor a screen.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas { Canvas(size) }

  /// The session as this seat may hear it.
  private func scene(_ world: World) -> Scene? {
    seat == .zaal ? world.projectedScene(sessie) : world.scene(sessie)
  }

  // MARK: Lines

  /// A line is an act behind a slash; for the note-taker any other line is what `LineDoor` makes of it.
  public mutating func enter(line: String, _ world: World) -> [Wish] {
    toldMelding = nil
    guard let scene = scene(world) else { return [] }
    let line = CleanText(line, limit: .max).text
    guard !line.trimmed.isEmpty else { return [] }
    // What came in another encoding lost letters on the way: nothing half is kept.
    guard !line.contains("\u{FFFD}") else { return [.tell(world.say(.dezeRegelGeenUTF8))] }
    if let typed = ActLine.typed(in: line) { return enter(act: typed, world, scene) }
    guard scene.sessie.gesloten == nil else { return [.tell(world.say(.sessieIsGeslotenLezen))] }
    let isRead = scene.leesdaad(line, in: scene.etappe, after: desk.vraag) != nil
    guard seat == .noteer || isRead else { return [.tell(world.say(.hierAlleenMetSlash))] }
    return emptying(door.enter(line, world, scene), world)
  }

  private mutating func enter(act typed: String, _ world: World, _ scene: Scene) -> [Wish] {
    if let (word, rest) = LineWord.read(typed, world.say) {
      if scene.sessie.gesloten != nil { return closed(word, world, scene) }
      guard seat == .noteer else { return [.tell(world.say(.hierAlleenMetSlash))] }
      return emptying(door.take(word, rest, world, scene), world)
    }
    if let asked = asked(world, scene), typed.trimmed.folded == world.say(.woordOverslaan) {
      overgeslagen.insert(asked.vraag)
      return []
    }
    guard desk.line.isEmpty else { return aside(typed, world, scene) }
    desk.type("/" + typed, world, scene)
    let wishes = enter(typed, world, scene)
    door.act(wishes)
    if wishes.contains(where: { if case .undo = $0 { true } else { false } }) { door.takeBack(world, scene) }
    return emptying(wishes, world)
  }

  /// An act while words wait: they stay where they are.
  private mutating func aside(_ typed: String, _ world: World, _ scene: Scene) -> [Wish] {
    do throws(ActRefusal) {
      let line = try ActLine(typed, world.say)
      let wishes = try perform(line.act, line.argument, world, scene)
      door.act(wishes)
      return wishes
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  /// What was left from before the closing is kept when somebody says so; a new line is not.
  private mutating func closed(_ word: LineWord, _ world: World, _ scene: Scene) -> [Wish] {
    guard word == .ja else { return [.tell(world.say(.sessieIsGeslotenLezen))] }
    if let wishes = desk.handleClosed(.enter, world, scene) { return wishes }
    if let regel = gevraagd, regel == asked(world, scene) { return say(yes: regel, world, scene) }
    guard seat != .zaal, let next = world.volgende(na: scene) else {
      return [.tell(world.say(.sessieIsGeslotenLezen))]
    }
    return [.show(seat == .regie ? .regie(next.id) : .noteer(next.id))]
  }

  // MARK: What is asked at the closing

  /// What is asked now; on the wall nothing is.
  private func asked(_ world: World, _ scene: Scene) -> Slotregel? {
    seat == .zaal ? nil : world.slotregels(scene).first { !overgeslagen.contains($0.vraag) }
  }

  /// Says yes to what was told.
  private mutating func say(yes regel: Slotregel, _ world: World, _ scene: Scene) -> [Wish] {
    guard let ja = regel.ja else { return [.tell(world.say(.slotNietsTeJa, regel.anders))] }
    do throws(ActRefusal) {
      return try perform(regel.act.act, ja, world, scene)
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  /// Asks each line once.
  private mutating func ask(_ world: World, _ scene: Scene) -> [String] {
    let regel = asked(world, scene)
    guard regel != gevraagd else { return [] }
    gevraagd = regel
    guard let regel else { return [] }
    let how = world.say(
      regel.ja == nil ? .slotInRegelsTyp : .slotInRegelsJa, world.say(regel.act.act.word), regel.voorbeeld)
    return [world.say(.slotInRegels, regel.zin, how)]
  }

  /// What cannot be is on the terminal to be read; the next line begins anew.
  private mutating func emptying(_ wishes: [Wish], _ world: World) -> [Wish] {
    let isWaiting = desk.line.isPending || wishes.contains { if case .write = $0 { true } else { false } }
    if !isWaiting { door.drop(next: world.newIdentifier()) }
    return wishes
  }

  var isProjected: Bool { seat == .zaal }

  mutating func offer(
    _ choice: Act.Choice, for act: Act, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]? {
    switch choice {
    case .stappen:
      answers += scene.sessie.stappen.map {
        world.say(.stapNaam, String(scene.number(of: $0.id)), $0.stap.naam)
      }
    case .dingen where !isProjected: answers += Speech(scene, seat).questions
    case .dingen, .kaarten, .invoegen, .sluiten, .volgende: return nil
    }
    return []
  }

  mutating func show(
    _ what: Act.OfScreen, _ argument: String, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]? {
    switch what {
    case .hulp: answers += argument.isEmpty ? firstHelp(scene) : help(world.say, scene)
    case .voorlezen: answers += present(world, scene)
    case .oogst where !isProjected, .herstel where !isProjected: answers += LineDoor.told(what, scene) ?? []
    case .verboden: return try Act.verboden.forbid(argument, scene, world)
    case .reizen where seat == .regie:
      guard let casus = scene.geheleCasus, casus.soort == .kind else { throw .noCasus }
      asksReizen = true
      return [.list(.pagina(Lijstvraag(.reizen(casus.id))))]
    // There is no screen to colour, nor another to go to.
    case .thema: throw .notHere(.thema)
    case .start: throw .notHere(.start)
    case .oogst, .noteer, .herstel, .meer, .eerder, .casussen, .reizen, .sessies, .afspraken, .draden,
      .lijsten,
      .bewaarlijst, .zet, .lees, .zoek,
      .nakijken, .indelen, .stoppen:
      return nil
    }
    return []
  }

  /// There are no keys here.
  mutating func take(_ what: Act.OfHand, _ world: World, _ scene: Scene) throws(ActRefusal) -> [Wish]? { nil }

  /// What can be typed at this seat.
  private var typed: [Act] {
    LinearView.acts.filter { !isProjected || !($0.isPrivate || $0.name == .oogst) }
  }

  /// What a line is at this seat.
  private var first: Phrase { seat == .noteer ? .hierIsEenRegelEenNotitie : .hierAlleenMetSlash }

  /// What matters in the step of now, and how to ask on.
  private func firstHelp(_ scene: Scene) -> [String] {
    let lines = seat == .noteer ? ActPlace.noteer.lines(scene) : []
    return [scene.say(first)]
      + StepHelp(lines, typed, scene).hints.map { "\($0.name) — \($0.label)" }
      + [scene.say(.hulpVraagVerder)]
  }

  private func help(_ say: Wording, _ scene: Scene) -> [String] {
    let words = seat == .noteer ? LineWord.allCases.map { $0.help(say) } : []
    return [say(first)] + words.map { "\($0.typed) — \($0.help)" }
      + typed.map { $0.told(say) }
  }

  /// What can be typed.
  static let acts =
    Act.session + [Act.Name.oogst, .herstel, .verboden, .hulp, .voorlezen, .stoppen].map(\.act)

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    door.settled(ticket, kept: failure == nil, next: next)
    if case .refused = failure { door.drop(next: next) }
    return [.draft(desk.draft)]
  }

  /// Takes up what was left; yes keeps it, and so does the next line.
  ///
  /// Not where all can hear it: what somebody was noting may be meant for nobody else.
  public mutating func adopt(_ draft: DraftContent, _ world: World) {
    guard seat != .zaal, let scene = scene(world) else { return }
    desk.adopt(draft, world, scene)
    if !desk.line.isEmpty { answers.append(world.say(.eerstDezeRegel, desk.line.editor.text)) }
  }

  /// The facilitator hears once that the minutes of a step are over.
  public func nextChange(_ world: World, _ regions: Regions) -> Moment? {
    guard seat == .regie, let scene = world.scene(sessie), scene.sessie.gesloten == nil,
      let etappe = scene.etappe, etappe.id != overrun
    else { return nil }
    return world.now.later(
      milliseconds: max(0, Int64(etappe.minuten) * 60_000 - etappe.besteed(at: world.now)))
  }

  // MARK: Telling

  /// What there is to tell since the last time.
  public mutating func spoken(_ world: World) -> [String] {
    guard let scene = scene(world) else { return [] }
    var lines =
      news(world, scene) + door.tell(scene, mends: seat == .noteer) + answers + overtime(scene)
      + next(world, scene)
      + ask(world, scene)
    answers = []
    if asksReizen {
      lines += world.reizenhints(scene.casus?.id).map {
        $0.name.isEmpty ? $0.label : $0.name + " " + $0.label
      }
      asksReizen = false
    }
    if world.storing != toldTrouble {
      toldTrouble = world.storing
      if let trouble = world.storing { lines.append(world.say.sentence(for: trouble)) }
    }
    if let melding = world.melding, melding != toldMelding {
      lines.append(seat == .zaal ? world.masked(melding) : melding)
    }
    toldMelding = world.melding
    return lines
  }

  private mutating func news(_ world: World, _ scene: Scene) -> [String] {
    let events = scene.events(world)
    guard let heard else {
      self.heard = Set(events.map(\.id))
      return present(world, scene) + [world.say(.hulpIsEr)]
    }
    guard events.count > heard.count else { return [] }
    let new = events.filter { !heard.contains($0.id) && !door.own.contains($0.id) }
    self.heard = Set(events.map(\.id))
    let speech = Speech(scene, seat)
    // A dark room hears nothing but that it is dark, or light again.
    let isDark = seat == .zaal && scene.sessie.zwart
    var lines = speech.lines(for: isDark ? new.filter { $0.fact == .zwart(true) } : new, among: events)
    // Who typed it hears that it is kept, also where the room hears nothing of it.
    if lines.isEmpty, new.contains(where: door.isActed) { lines = [world.say(.bewaardNogNiet)] }
    let goesOn = new.contains { if case .sessie(.stapGekozen) = $0.fact { true } else { false } }
    return lines + (goesOn ? regie(world, scene) + hoe(scene) : [])
  }

  /// Who runs at this table now, once; on the wall nobody is told.
  private mutating func next(_ world: World, _ scene: Scene) -> [String] {
    guard seat != .zaal, let next = world.volgende(na: scene), next.id != toldNext else { return [] }
    toldNext = next.id
    let name = next.alias.isEmpty ? next.titel : next.alias
    return [world.say(.volgendeCasusHeet, name) + ". " + world.say(.jaGaatMee)]
  }

  private mutating func overtime(_ scene: Scene) -> [String] {
    guard seat == .regie, scene.sessie.gesloten == nil, let etappe = scene.etappe else { return [] }
    guard etappe.besteed(at: scene.now) >= Int64(etappe.minuten) * 60_000 else {
      // Minutes were added, or another step began.
      if overrun == etappe.id { overrun = nil }
      return []
    }
    guard overrun != etappe.id else { return [] }
    overrun = etappe.id
    return [scene.say(.minutenOm, etappe.stap.naam)]
  }

  /// What this seat has before it now, from the top.
  private func present(_ world: World, _ scene: Scene) -> [String] {
    Speech(scene, seat).present + regie(world, scene) + hoe(scene)
  }

  /// How the note-taker types here.
  private func hoe(_ scene: Scene) -> [String] { seat == .noteer ? LineDoor.how(scene) : [] }

  /// What only the facilitator hears: the minutes, what needs a hand, what to say and what comes next.
  private func regie(_ world: World, _ scene: Scene) -> [String] {
    seat == .regie ? RegieFace(scene, verboden: world.state.verboden.woorden).lines : []
  }
}

extension Scene {
  /// Everything that happened in the session and its casus, by stream.
  fileprivate func events(_ world: World) -> [Event] {
    let journey = casus.flatMap { world.state.casussen[$0.id]?.events } ?? []
    return journey + (world.state.sessies[sessie.id]?.events ?? [])
  }
}
