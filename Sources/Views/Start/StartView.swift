import Acts
import Screen
import SessionModel
import Wording

/// The first screen: go on with a session, begin one, or look back.
///
/// Shows aliases, dates and numbers only.
public struct StartView: View {
  private var picker = ListPicker()
  var opening: NewSession?
  private var help: Int?
  /// What is told once the session that is being prepared begins: how others come to it.
  private var doors = ""
  /// Whether somebody saw how much nobody was asked about: told once, until the first key.
  private var hasSeen = false

  /// The start screen, with nothing chosen yet.
  public init() {}

  /// The start screen, beginning a session for the next casus at the table of this one.
  public init(na sessie: Identifier, _ world: World) {
    opening = world.state.sessie(sessie).map { NewSession(na: $0, world) }
  }

  /// Whether somebody is beginning a session, with words for it.
  public var holdsWords: Bool { opening?.holdsWords ?? false }

  /// The keys; taking notes is in the footer where a session is chosen.
  static func keys(_ say: Wording, hasSession: Bool = true) -> KeyTable<Act.Name> {
    KeyTable([
      .init([.enter], .open, say, priority: 5),
      .init([.char("n")], .noteer, say, label: .noteerHierbij, inFooter: hasSession, priority: 3),
      .init([.char("t")], .thema, say, inFooter: false),
      .init([.char("?"), .function(1)], .hulp, say, priority: 4),
      .init([.ctrl("q")], .stoppen, say, priority: 2),
      .init([.ctrl("c")], .onderbreken, say, inFooter: false),
    ])
  }

  /// The keys, and the screens that one opens beside this one.
  static func help(_ say: Wording) -> [KeyHint] {
    [KeyHint(name: "↑↓", label: say(.kies))] + keys(say).help()
      + [Phrase.deurNoteer, .deurRegie, .deurOefen, .deurUitleg].map { KeyHint(door: $0, say) }
  }

  /// A line of the start screen and where it leads.
  enum Choice: Hashable, Sendable {
    case sessie(Rij<SessieOverview>)
    case nieuw
    case terugkijken
    /// For who has nothing yet: practising, and reading how it goes.
    case oefenen, uitleg
    /// A session that is closed, and of which is still to be asked what looking back needs.
    case afronden(Rij<SessieOverview>)
    /// What waits for who looks back.
    case terugblik
  }

  /// What runs comes first, then what can be begun, then what was left open.
  func choices(_ world: World) -> [Choice] {
    if world.overview.isLeeg { return [.nieuw, .oefenen, .uitleg] }
    return world.overview.lopend.map(Choice.sessie) + [.nieuw, .terugkijken]
      + world.overview.nietAfgerond.map(Choice.afronden)
      + world.overview.nietAfgesloten.prefix(5).map(Choice.sessie)
      // Last: it is counted once the others stand there, and none of them moves for it.
      + (world.overview.terugblik.isLeeg ? [] : [.terugblik])
  }

  func item(_ choice: Choice, _ world: World) -> ListPicker.Item {
    switch choice {
    case .sessie(let sessie):
      let row = world.gezien(sessie)
      let name = [row.alias, row.titel].filter { !$0.isEmpty }.joined(separator: " · ")
      let began = world.wall(sessie.begonnen)
      return sessie.isRunning(at: world.now)
        ? .init(
          titel: world.say(.gaVerderMet, name),
          detail: world.say(.loopt, row.stap, began.hourMinute))
        : .init(titel: name, detail: world.say(.nietAfgesloten, world.say.shortDate(began.day)))
    case .afronden(let sessie):
      let row = world.gezien(sessie)
      let name = [row.alias, row.titel].filter { !$0.isEmpty }.joined(separator: " · ")
      return .init(titel: world.say(.rondAf, name), detail: world.say(.rondAfWaar))
    case .nieuw:
      let isFirst = world.overview.isLeeg
      return .init(
        titel: world.say(isFirst ? .nieuweReis : .nieuweSessie),
        detail: world.say(isFirst ? .nieuweReisUitleg : .nieuweSessieUitleg))
    case .oefenen: return .init(titel: world.say(.oefenen), detail: world.say(.oefenenUitleg))
    case .uitleg: return .init(titel: world.say(.uitleg), detail: world.say(.uitlegUitleg))
    case .terugblik:
      return .init(
        titel: world.say(.kopTerugblikken), detail: world.say.zin(van: world.overview.terugblik))
    case .terugkijken: return .init(titel: world.say(.terugkijken), detail: world.say(.terugkijkenUitleg))
    }
  }

  /// Somebody is there.
  mutating func begin(_ world: World) { (hasSeen, doors) = (true, world.say(.anderenErbij)) }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    begin(world)
    if let from = help {
      help = Overlay.help(key, from: from, of: StartView.help(world.say), in: world.size)?.helpRow
      return []
    }
    if var opening {
      if key == .function(1) { help = 0 }
      if key == .enter, let typed = opening.typedAct { return enter(typed, world) }
      let wishes = opening.handle(key, world)
      self.opening = opening.isDone ? nil : opening
      return wishes
    }
    let choices = choices(world)
    if let name = StartView.keys(world.say).intent(for: key) { return perform(name.act, choices, world) }
    _ = picker.handle(key, choices.map { item($0, world) })
    return []
  }

  private mutating func perform(_ act: Act, _ choices: [Choice], _ world: World) -> [Wish] {
    let chosen = choices[min(picker.selected, choices.count - 1)]
    switch act.reach {
    case .screen(let what): return show(what, chosen, world) ?? act.wishes(world)
    case .hand(let what): return take(what, chosen, world) ?? act.wishes(world)
    case .session, .history: return []
    }
  }

  private mutating func take(_ what: Act.OfHand, _ chosen: Choice, _ world: World) -> [Wish]? {
    switch what {
    case .open: return open(chosen, world)
    case .onderbreken, .merk, .welke, .klaar, .opdracht, .bewaar, .label, .verbeter, .veldTerug, .wissel,
      .tabblad, .vernauw, .filter, .inDraad, .terugspelen,
      .lijst, .inzien, .teruglezen, .treffer, .trefferTerug:
      return nil
    }
  }

  /// Goes where a choice leads.
  mutating func open(_ chosen: Choice, _ world: World) -> [Wish] {
    switch chosen {
    case .sessie(let sessie): return [.show(.zaal(sessie.id))]
    case .nieuw:
      opening = NewSession(world)
      return [.list(.casussen)]
    case .terugkijken: return [.show(.terugkijken)]
    case .terugblik: return [.show(.terugblik(world.overview.terugblik.lijst))]
    case .oefenen: return [.practise]
    case .uitleg: return [.show(.uitleg)]
    // What is asked then is for a private screen.
    case .afronden(let sessie): return [.show(.regie(sessie.id))]
    }
  }

  private mutating func show(_ what: Act.OfScreen, _ chosen: Choice, _ world: World) -> [Wish]? {
    switch what {
    case .noteer:
      switch chosen {
      case .sessie(let sessie), .afronden(let sessie): return [.show(.noteer(sessie.id))]
      case .nieuw, .terugkijken, .terugblik, .oefenen, .uitleg: break
      }
      if let running = world.overview.lopend.first { return [.show(.noteer(running.id))] }
      return [.tell(world.say(.nogGeenSessieLoopt))]
    case .hulp: help = 0
    case .oogst, .herstel, .verboden, .meer, .eerder, .thema, .voorlezen, .casussen, .reizen, .sessies,
      .afspraken,
      .draden, .lijsten, .bewaarlijst,
      .zet, .lees, .zoek,
      .nakijken, .indelen,
      .start,
      .stoppen:
      return nil
    }
    return []
  }

  /// An act typed while a session is being prepared.
  private mutating func enter(_ typed: String, _ world: World) -> [Wish] {
    do throws(ActRefusal) {
      let line = try ActLine(typed, world.say)
      opening?.clearField()
      switch line.act.reach {
      case .screen(.hulp):
        guard line.argument.isEmpty else { return [.tell(try Act.told(about: line.argument, world.say))] }
        help = 0
      case .screen(.start): opening = nil
      case .screen, .session, .history, .hand: return try line.act.wishes(line.argument, nil, world)
      }
      return []
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    // What others of this terminal's changes waited for says nothing of the session that is being prepared.
    guard failure == nil, ticket == NewSession.ticket, let opening else { return [] }
    self.opening = nil
    return [.show(.zaal(opening.sessie)), .tell(doors)]
  }

  // MARK: Drawing

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    let margin = size.columns > 40 ? 3 : 0
    var rest = canvas.bounds.inset(horizontal: margin, vertical: 0)
    if size.rows >= 6 || world.storing != nil || world.projectedMelding != nil {
      let rows = footRows(world, width: rest.width, size)
      let foot = rest.split(bottom: rows.count)
      canvas.put(rows, in: foot.taken)
      rest = foot.rest
    }
    if let opening {
      opening.draw(world, on: &canvas, in: rest)
    } else {
      let items = choices(world).map { item($0, world) }
      rest = drawTitle(world, above: ListPicker.least(items, width: rest.width), on: &canvas, in: rest)
      picker.draw(items, on: &canvas, in: rest)
    }
    if let help {
      Overlay.drawHelp(world.say(.hulpBijStart), StartView.help(world.say), from: help, on: &canvas)
    }
    return canvas
  }

  /// The name of the program, as large as leaves the choices the rows they need; the rest of the block.
  private func drawTitle(
    _ world: World, above least: Int, on canvas: inout Canvas, in rect: Rect
  ) -> Rect {
    let gives = { (rows: Int) in least > rect.height - rows && least <= rect.height }
    guard rect.height >= 5, !gives(3) else { return rect }
    let room = rect.split(top: 1).rest
    let limit = Size(columns: room.width, rows: room.height / 2)
    if world.hasBlocks,
      let big = BigLetters.small.canvas("Reisleider", fitting: limit, style: .accent.bolded()),
      !gives(1 + big.size.rows + 3)
    {
      canvas.draw(big, at: room.origin)
      let below = room.split(top: big.size.rows + 1).rest
      canvas.put(world.say(.welkom), at: below.origin, style: .quiet, width: below.width)
      return below.split(top: 2).rest
    }
    canvas.put("Reisleider", at: room.origin, style: .title, width: room.width)
    return room.split(top: 2).rest
  }

  private func footRows(_ world: World, width: Int, _ size: Size) -> [Line] {
    let limit = Line.roomToTell(size)
    if let trouble = world.storing {
      return Line.message(world.say.sentence(for: trouble), .warning, width: width, limit: limit)
    }
    if let melding = world.projectedMelding {
      return Line.message(melding, .accent, width: width, limit: limit)
    }
    if let opening { return Array(Line.hints(opening.hints(world.say), width: width).prefix(1)) }
    let choices = choices(world)
    let chosen = choices[min(picker.selected, choices.count - 1)]
    let hasSession = if case .sessie = chosen { true } else { false }
    let keys = StartView.keys(world.say, hasSession: hasSession)
    let hints = Line.hints(keys.footer(width: width, gap: 3), width: width).prefix(1)
    return (size.rows >= 12 ? place(world, width: width) : []) + hints
  }

  /// One quiet line about where everything is kept; loud only when that is damaged.
  private func place(_ world: World, width: Int) -> [Line] {
    if let row = Line.emergency(world, width: width) { return [row] }
    let waits = world.overview.ongevraagd
    if !hasSeen, waits.zinnen > 0 {
      let text = world.say(
        waits.casussen == 1 ? .eenKindOngevraagd : .kinderenOngevraagd, String(waits.casussen),
        String(waits.zinnen))
      return Line.message(text, .quiet, width: width, limit: 2)
    }
    let texts =
      world.warnings.map { world.say.shortSentence(for: $0) } + [world.schijf.map(world.say.sentence)]
    guard let text = texts.compactMap(\.self).first else { return [] }
    return Line.message(text, .quiet, width: width, limit: 2)
  }
}
