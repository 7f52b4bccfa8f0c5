import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// The harvest in the hand: notes as a list, to mark and sort while people talk.
///
/// In regie and noteer it is private. Whoever is alone has it on zaal: there what is held back is dots, and
/// nothing stands in it that is not on the wall.
struct Harvest: Equatable, Sendable {
  /// What is listed.
  enum List: CaseIterable, Sendable {
    /// The notes of the step of now, with their numbers.
    case stap
    case achtergehouden, geparkeerd, alles
    /// What happened, the last thing first: anything can be taken back.
    case gebeurd
    /// What the lek-wacht found.
    case gevonden
  }

  /// A line of the list.
  enum Entry: Equatable, Sendable {
    case notitie(Notitie)
    case gebeurtenis(Event)
    case gevonden(Gevonden)

    var id: Identifier {
      switch self {
      case .notitie(let notitie): notitie.id
      case .gebeurtenis(let event): event.id
      case .gevonden(let gevonden): gevonden.lek.bron
      }
    }
  }

  /// What is asked before an act is done.
  struct Question: Equatable, Sendable {
    let act: Act.Name
    /// What stood there before anything was typed.
    let beginning: String
    var editor: LineEditor

    /// How it is asked.
    var text: Phrase? { act.act.question?.text }

    init(_ act: Act.Name, beginning: String) {
      (self.act, self.beginning) = (act, beginning)
      editor = LineEditor(text: beginning, limit: CleanText.noteLimit)
    }

    /// Whether somebody typed in it.
    var holdsWords: Bool { !editor.isEmpty && editor.text != beginning }
  }

  /// Whether it is seen by the room.
  let isProjected: Bool
  private(set) var list = List.stap
  private(set) var marked: Set<Identifier> = []
  private(set) var question: Question?
  /// In which thread what is in the hand goes, while that is asked.
  private(set) var draadvraag: Overvraag?
  /// The line the hand is on; by name, so that it stays there when others add notes.
  private var chosen: Identifier?
  /// The words of which the last key asked whether they may be seen.
  private var bevestiging: Set<Identifier>?

  /// A list in the hand; `isProjected` where the room sees it.
  init(isProjected: Bool) { self.isProjected = isProjected }

  /// Whether somebody types in it.
  var isAsking: Bool { question != nil || draadvraag != nil }

  /// What a key came to.
  enum Outcome: Sendable {
    case wishes([Wish])
    /// This act is to be done, with this argument, to what is in the hand.
    case act(Act.Name, String = "", on: Act.Target? = nil)
    case help
    case closed
  }

  /// The keys; in the list of what was found the footer has the one that confirms.
  static func keys(_ say: Wording, _ list: List = .stap) -> KeyTable<Act.Name> {
    let hasNotes = list != .gevonden
    return KeyTable([
      .init([.char(" ")], .merk, say, inFooter: hasNotes, priority: 6),
      .init([.char("g")], .groep, say, inFooter: hasNotes, priority: 5),
      .init([.char("d")], .samen, say, inFooter: hasNotes, priority: 4),
      .init([.char("t")], .toon, say, inFooter: hasNotes, priority: 3),
      .init([.char("p")], .parkeer, say, inFooter: hasNotes, priority: 3),
      .init([.char("*"), .char("k")], .ster, say, inFooter: false),
      .init([.char("b")], .besproken, say, inFooter: false),
      .init([.char("u")], .groot, say, inFooter: false),
      .init([.char("h")], .herschrijf, say, inFooter: false),
      .init([.char("s")], .splits, say, inFooter: false),
      .init([.char("v")], .verhuis, say, inFooter: false),
      .init([.char("i")], .indeling, say, inFooter: false),
      .init([.char("w")], .stem, say, inFooter: false),
      .init([.ctrl("d")], .inDraad, say, inFooter: false),
      .init([.char("x"), .delete], .intrekken, say, inFooter: false),
      .init([.char("l"), .ctrl("l")], .bevestig, say, inFooter: !hasNotes, priority: 6),
      .init([.tab], .welke, say, priority: 2),
      .init([.ctrl("z")], .ongedaan, say, inFooter: false),
      .init([.ctrl("y")], .opnieuw, say, inFooter: false),
      .init([.escape, .enter], .klaar, say, priority: 4),
      .init([.char("?"), .function(1)], .hulp, say, priority: 5),
      .init([.ctrl("q")], .stoppen, say, inFooter: false),
      .init([.ctrl("c")], .onderbreken, say, inFooter: false),
    ])
  }

  /// What its footer tells in so many columns: its keys, or those of what it asks.
  func footer(_ say: Wording, width: Int) -> [KeyHint] {
    draadvraag?.toetsen(say).footer(width: width, gap: 3)
      ?? Harvest.keys(say, list).footer(width: width, gap: 3)
  }

  // MARK: What is listed

  /// The lists there are; what was found is one only when something is.
  func lists(_ scene: Scene) -> [List] {
    guard !isProjected else { return [.stap] }
    return List.allCases.filter { $0 != .gevonden || list == .gevonden || !scene.gevonden.isEmpty }
  }

  /// The lines, in order.
  func entries(_ world: World, _ scene: Scene) -> [Entry] {
    let sessie = scene.sessie
    switch list {
    case .stap: return scene.harvest.map(Entry.notitie)
    case .achtergehouden: return all(sessie) { !$0.isTeTonen }
    case .gevonden: return scene.gevonden.map(Entry.gevonden)
    case .geparkeerd: return all(sessie) { $0.isGeparkeerd }
    case .alles: return all(sessie) { _ in true }
    case .gebeurd: return happened(world, sessie)
    }
  }

  private func all(_ sessie: Sessie, _ isListed: (Notitie) -> Bool) -> [Entry] {
    sessie.stappen.flatMap { sessie.notities(in: $0.id) }.filter(isListed).map(Entry.notitie)
  }

  /// The last hundred things that count.
  private func happened(_ world: World, _ sessie: Sessie) -> [Entry] {
    guard let replay = world.state.sessies[sessie.id] else { return [] }
    let gone = replay.retracted
    var entries: [Entry] = []
    for event in replay.events.reversed() where !gone.contains(event.id) {
      if entries.count == 100 { break }
      let fact = event.fact
      if fact.beginning == nil, fact.ingetrokken == nil, fact != .gewist {
        entries.append(.gebeurtenis(event))
      }
    }
    return entries
  }

  /// The place of the line the hand is on.
  func place(in entries: [Entry]) -> Int { chosen.flatMap { id in entries.firstIndex { $0.id == id } } ?? 0 }

  /// The marked notes in the order of the list, or the one the hand is on.
  func inHand(_ entries: [Entry]) -> [Notitie] {
    let notities = entries.compactMap { entry -> Notitie? in
      if case .notitie(let notitie) = entry { notitie } else { nil }
    }
    let them = notities.filter { marked.contains($0.id) }
    guard them.isEmpty, entries.indices.contains(place(in: entries)),
      case .notitie(let one) = entries[place(in: entries)]
    else { return them }
    return [one]
  }

  // MARK: Keys

  /// Takes one key.
  mutating func handle(_ key: Key, _ world: World, _ scene: Scene) -> Outcome {
    if question != nil { return handleQuestion(key, world, scene) }
    if draadvraag != nil { return handleThread(key, world) }
    let entries = entries(world, scene)
    switch key {
    case .up: move(-1, entries)
    case .down: move(1, entries)
    case .pageUp: move(-10, entries)
    case .pageDown: move(10, entries)
    case .home: move(-entries.count, entries)
    case .end: move(entries.count, entries)
    default:
      guard let name = Harvest.keys(world.say).intent(for: key) else { break }
      return perform(name.act, entries, world, scene)
    }
    return .wishes([])
  }

  private mutating func move(_ distance: Int, _ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    chosen = entries[min(max(0, place(in: entries) + distance), entries.count - 1)].id
  }

  private mutating func perform(
    _ act: Act, _ entries: [Entry], _ world: World, _ scene: Scene
  ) -> Outcome {
    let asked = bevestiging
    bevestiging = nil
    switch act.holds {
    case .notes: return take(act, entries, world, scene)
    case .found: return confirm(entries, world, scene, isAgain: asked)
    case .nothing: break
    }
    switch act.reach {
    case .hand(let what): return take(what, entries, world, scene) ?? .act(act.name)
    case .screen(.hulp): return .help
    case .screen, .session, .history: return .act(act.name)
    }
  }

  private mutating func take(
    _ what: Act.OfHand, _ entries: [Entry], _ world: World, _ scene: Scene
  ) -> Outcome? {
    switch what {
    case .klaar where !marked.isEmpty: marked = []
    case .klaar: return .closed
    case .welke:
      let lists = lists(scene)
      list = lists[((lists.firstIndex(of: list) ?? 0) + 1) % lists.count]
      (marked, chosen) = ([], nil)
    case .merk:
      guard entries.indices.contains(place(in: entries)), case .notitie(let one) = entries[place(in: entries)]
      else {
        break
      }
      if marked.remove(one.id) == nil { marked.insert(one.id) }
      move(1, entries)
    case .inDraad: return .wishes(thread(entries, of: scene.sessie.id, world))
    case .onderbreken, .opdracht, .bewaar, .label, .verbeter, .veldTerug, .open, .wissel, .tabblad, .vernauw,
      .filter, .terugspelen,
      .lijst, .inzien,
      .teruglezen, .treffer, .trefferTerug:
      return nil
    }
    return .wishes([])
  }

  /// The first thing that was found in the line the hand is on may be seen; nothing more than that.
  ///
  /// Of a note that is held back nobody was asked anything yet: the first time asks, the second confirms.
  private mutating func confirm(
    _ entries: [Entry], _ world: World, _ scene: Scene, isAgain asked: Set<Identifier>?
  ) -> Outcome {
    var found: [Gevonden] = []
    if entries.indices.contains(place(in: entries)) {
      switch entries[place(in: entries)] {
      case .gevonden(let one): found = [one]
      case .notitie(let notitie):
        // The notes under it say the same.
        let ids = [notitie.id] + notitie.dubbelen
        found = scene.gevonden.filter {
          ids.map(Lekplek.notitie).contains($0.plek) || $0.plek == .magMee(notitie.id)
        }
      case .gebeurtenis: break
      }
    }
    guard let vondst = found.first?.lek.vondsten.first else {
      if let held = held(entries), !isProjected { return show(held, isAgain: asked, world.say) }
      return .wishes([.tell(ActRefusal.nothingFound.sentence(world.say))])
    }
    let sources = Set(found.map(\.lek.bron))
    let isHeld = found.contains { found in
      guard case .notitie(let id) = found.plek else { return false }
      return scene.sessie.notities[id]?.gegevens.achtergehouden == true
    }
    if isHeld, asked != sources {
      bevestiging = sources
      return .wishes([
        .tell(world.say(.lekNogEens, world.say(.name(of: found[0].plek)), world.say(.name(of: vondst.soort))))
      ])
    }
    return .act(.bevestig, on: .gevonden(vondst, in: found))
  }

  /// The note the hand is on, where it is held back and nothing was found in it.
  private func held(_ entries: [Entry]) -> Notitie? {
    guard entries.indices.contains(place(in: entries)),
      case .notitie(let notitie) = entries[place(in: entries)]
    else { return nil }
    return notitie.gegevens.achtergehouden ? notitie : nil
  }

  /// Shows a note that was held back: the first time asks, the second does it.
  private mutating func show(
    _ notitie: Notitie, isAgain asked: Set<Identifier>?, _ say: Wording
  ) -> Outcome {
    guard asked == [notitie.id] else {
      bevestiging = [notitie.id]
      return .wishes([.tell(say(.tochTonenNogEens))])
    }
    return .act(.toon, on: .notities([notitie]))
  }

  /// Takes an act on what is in the hand, or asks first for what it needs.
  private mutating func take(_ act: Act, _ entries: [Entry], _ world: World, _ scene: Scene) -> Outcome {
    if list == .gebeurd, entries.indices.contains(place(in: entries)) {
      return .act(act.name, on: .gebeurtenis(entries[place(in: entries)].id))
    }
    let chosen = inHand(entries)
    guard let first = chosen.first else {
      return .wishes([.tell(list == .stap ? ActRefusal.noNotes.sentence(world.say) : world.say(.lijstLeeg))])
    }
    if act.name == .samen, chosen.count == 1, let other = double(of: first, in: entries) {
      marked = [first.id, other.id]
      return .wishes([.tell(world.say(.lijktOp, other.gegevens.tekst))])
    }
    guard let asked = act.question, scene.sessie.gesloten == nil else {
      return .act(act.name, on: .notities(chosen))
    }
    question = Question(act.name, beginning: asked.beginning(first))
    return .wishes([])
  }

  /// The first other note of the list that seems to say the same: it is pointed at, and laid under by hand.
  private func double(of notitie: Notitie, in entries: [Entry]) -> Notitie? {
    for case .notitie(let other) in entries where other.id != notitie.id {
      if EerderGezegd.isLike(notitie.gegevens.tekst, other.gegevens.tekst) { return other }
    }
    return nil
  }

  private mutating func handleQuestion(_ key: Key, _ world: World, _ scene: Scene) -> Outcome {
    guard var asked = question else { return .wishes([]) }
    switch key {
    case .escape: question = nil
    case .enter: return .act(asked.act, asked.editor.text, on: .notities(inHand(entries(world, scene))))
    default:
      _ = asked.editor.handle(key)
      question = asked
    }
    return .wishes([])
  }

  /// Asks in which thread what is in the hand goes: its name is about what many people said, and not for the room.
  private mutating func thread(_ entries: [Entry], of sessie: Identifier, _ world: World) -> [Wish] {
    guard !isProjected else { return [.tell(world.say(.draadNietHier))] }
    let zinnen = inHand(entries).filter { !$0.isGeleend }.map { Draadzin($0.id, in: sessie) }
    guard !zinnen.isEmpty else { return [.tell(world.say(.lijstLeeg))] }
    draadvraag = .kiezer(Draadkiezer(.zinnen(zinnen)))
    return draadvraag?.needs ?? []
  }

  private mutating func handleThread(_ key: Key, _ world: World) -> Outcome {
    let (wishes, answer) = draadvraag.take(key, world)
    guard let answer else { return .wishes(wishes) }
    marked = []
    return .wishes([.tell(answer.told), .write(answer.heen, ticket: 0)])
  }

  /// The act was done: notes that were marked for it are so no more.
  mutating func done(_ target: Act.Target?) {
    if case .notities = target { (question, marked) = (nil, []) }
  }
}
