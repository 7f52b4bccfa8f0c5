import Acts
import Reports
import Screen
import SessionModel
import Text
import Wording

/// Looking back: what there is, a list each, and one of it read whole.
///
/// The lists are projected things and show no note, dream or afspraak; those come after Enter. Of a list only the rows in
/// sight are here, so that it may be as long as it likes.
public struct TerugkijkenView: View {
  var tabblad = Tabblad.casussen
  /// Where somebody was in each list.
  var lijsten: [Tabblad: Lijstscherm] = [:]
  /// What is read, over the list from which it was opened.
  var stapel: [Blik] = []
  /// What somebody looks for; `nil` while nobody does.
  var zoek: Zoekscherm?
  /// Whether the words of what was found, or agreed, are shown: asked once a visit.
  var showsContent = false
  var tickets = 0
  /// What is asked over all that: of a thread, or of something that waits.
  var over: Overvraag?
  /// What is in a thread, and what may be in it, over the list of the threads.
  var inDraad: [Lijstscherm] = []
  /// The sentences that are marked, to go in a thread or out of it.
  var gemerkt: Set<Draadzin> = []
  /// What a list is narrowed by, while somebody types it.
  var filter: LineEditor?
  /// What it can be narrowed by, while somebody picks.
  var filterrij: Filterrij?
  /// From which row help is open.
  var help: Int?

  /// The list of casussen.
  public init() {}

  /// Looking back, opened on one casus or session.
  public init(reading stream: StreamID) { stapel = [Blik(stream)] }

  /// Looking back, opened on a list of what waits for that.
  public init(_ lijst: Lijstvraag.Lijst) {
    tabblad = Tabblad(van: lijst)
    lijsten[tabblad] = Lijstscherm(lijst)
  }

  /// What lies over a list.
  enum Blik: Sendable {
    case stuk(Leesscherm)
    case afspraak(Afspraakscherm)
    case reis(Reisscherm)
    case spel(Terugspeelscherm)
    case reizen(Reizenscherm)

    /// What is read whole, opened on its first row.
    init(_ stream: StreamID, at sought: String? = nil) {
      let isReis = stream.kind == .casus && sought == nil
      self = isReis ? .reis(Reisscherm(stream.id)) : .stuk(Leesscherm(stream, at: sought))
    }
  }

  /// What is in sight, as far as keys go by it.
  var plek: Plek {
    switch stapel.last {
    case .stuk(let stuk): .stuk(isSessie: stuk.stream.kind == .sessie, hasHits: zoek != nil)
    case .reis(let reis): .reis(reis.deel)
    case .reizen: .reizen
    case .afspraak, .spel, nil: .lijst(tabblad)
    }
  }

  /// What is read whole, where something is.
  private var stuk: Leesscherm? { if case .stuk(let stuk) = stapel.last { stuk } else { nil } }
  private var reading: StreamID? {
    switch stapel.last {
    case .stuk(let stuk): stuk.stream
    case .reis(let reis): StreamID(.casus, reis.casus)
    case .spel(let spel): StreamID(.sessie, spel.sessie)
    case .afspraak, .reizen, nil: nil
    }
  }

  /// Whether somebody is in the middle of saying what became of something.
  public var holdsWords: Bool {
    if let over { return over.holdsWords }
    return if case .afspraak(let blik) = stapel.last { blik.holdsWords } else { false }
  }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    if let from = help {
      help =
        Overlay.help(key, from: from, of: helpKeys(world), in: world.size)?.helpRow
      return []
    }
    if case .afspraak(let blik) = stapel.last { return handle(key, blik, world) }
    if case .spel(let spel) = stapel.last { return play(key, spel, world) }
    if over != nil { return answer(key, world) }
    if zoek != nil, stapel.isEmpty { return search(key, world) }
    if filter != nil, stapel.isEmpty { return narrow(key, world) }
    if stapel.isEmpty, lijst.neemt(key) {
      return lijst.handle(key, rows: rows(world), world)
    }
    switch toetsen(world).intent(for: key) {
    case .act(let name):
      if stapel.isEmpty { lijst.uitgetypt(world) }
      return perform(name, key, world)
    case .draad(let toets): return perform(toets, world)
    case nil: break
    }
    if var stuk {
      stuk.handle(key, in: room(world.size), world)
      replace(.stuk(stuk))
      return []
    }
    if case .reis(var reis) = stapel.last {
      reis.handle(key, rows: room(world.size).rows, world)
      replace(.reis(reis))
      return []
    }
    if case .reizen(var reizen) = stapel.last {
      reizen.handle(key, world)
      replace(.reizen(reizen))
      return []
    }
    return lijst.handle(key, rows: rows(world), world)
  }

  private mutating func perform(_ name: Act.Name, _ key: Key, _ world: World) -> [Wish] {
    let act = name.act
    switch act.reach {
    case .screen(let what): return show(what, world) ?? act.wishes(world)
    case .hand(let what): return take(what, key, world) ?? act.wishes(world)
    case .history(let isUndo): return [isUndo ? .undo : .redo]
    case .session: return []
    }
  }

  private mutating func show(_ what: Act.OfScreen, _ world: World) -> [Wish]? {
    switch what {
    case .lees: return open(world, zet: false)
    case .zet: return open(world, zet: true)
    case .zoek:
      (zoek, stapel) = (zoek ?? Zoekscherm(), [])
      return []
    case .nakijken: return [.show(.nakijken)]
    case .reizen:
      guard case .reis(let reis) = stapel.last, world.state.casus(reis.casus)?.soort == .kind else {
        return [.tell(world.say(.alleenVanEenKind))]
      }
      stapel.append(.reizen(Reizenscherm(reis.casus)))
      return [.list(.pagina(Lijstvraag(.reizen(reis.casus))))]
    case .indelen: return indelen(world)
    case .hulp:
      help = 0
      return []
    case .noteer, .oogst, .herstel, .verboden, .meer, .eerder, .thema, .voorlezen, .casussen, .sessies,
      .afspraken, .draden, .lijsten, .bewaarlijst, .start, .stoppen:
      return nil
    }
  }

  private mutating func take(_ what: Act.OfHand, _ key: Key, _ world: World) -> [Wish]? {
    switch what {
    case .wissel: return go(to: tabblad.volgende, world)
    case .tabblad:
      guard case .char(let digit) = key else { return [] }
      if case .reis(var reis) = stapel.last {
        guard let deel = digit.wholeNumberValue.flatMap(Reisdeel.van) else { return [] }
        reis.open(deel)
        replace(.reis(reis))
        return reis.needs
      }
      return Tabblad.van(digit).map { go(to: $0, world) } ?? []
    case .vernauw: return vernauw(world, step: key == .left ? -1 : 1)
    case .inDraad where stuk != nil:
      let wishes = indelen(world)
      return wishes.isEmpty ? [] : wishes + [.tell(world.say(.merkVoorDraad))]
    case .inDraad:
      let zinnen = zinnen(world)
      return zinnen.isEmpty ? [] : begin(.kiezer(Draadkiezer(.zinnen(zinnen))))
    case .filter:
      // What is typed behind it would be keys.
      guard !lijst.lijst.velden.isEmpty else { return [.tell(world.say(.vernauwtNiet, "Ctrl-F"))] }
      filter = LineEditor(text: lijst.filter.isEmpty ? "" : lijst.filter + " ", limit: 200)
      return []
    case .teruglezen:
      guard let reading, let ronde = world.leesronde(reading) else { return [] }
      return [.show(.teruglezen(ronde))]
    case .terugspelen:
      guard let stuk, stuk.stream.kind == .sessie else { return [] }
      stapel.append(.spel(Terugspeelscherm(stuk.stream.id, at: stuk.gezocht)))
      return []
    case .inzien:
      guard var stuk else { return [] }
      stuk.wissel()
      replace(.stuk(stuk))
    case .lijst: return back(world)
    case .treffer: return goOn(1, world)
    case .trefferTerug: return goOn(-1, world)
    case .onderbreken, .merk, .welke, .klaar, .opdracht, .bewaar, .label, .verbeter, .veldTerug, .open:
      return nil
    }
    return []
  }

  /// One screen less; behind the list the start screen.
  private mutating func back(_ world: World) -> [Wish] {
    if case .reis(var reis) = stapel.last, reis.back() {
      replace(.reis(reis))
      return []
    }
    if stapel.isEmpty, tabblad == .draden, !inDraad.isEmpty {
      (_, gemerkt) = (inDraad.removeLast(), [])
      return lijst.ask(rows(world))
    }
    guard let gone = stapel.popLast() else { return [.show(.start)] }
    if case .reizen = gone { return (reading.map { [.lees($0)] } ?? []) + lijst.ask(rows(world)) }
    if case .reizen(let reizen) = stapel.last { return [.list(.pagina(Lijstvraag(.reizen(reizen.casus))))] }
    return reading.map { [.lees($0)] } ?? []
  }

  private mutating func replace(_ blik: Blik) { stapel[stapel.count - 1] = blik }

  /// Sorts what was said in the session that is read, from the sentence for which it was opened.
  private func indelen(_ world: World) -> [Wish] {
    guard let stuk, stuk.stream.kind == .sessie else { return [] }
    let sought = stuk.gezocht?.zoekwoorden ?? []
    let zin = world.state.sessie(stuk.stream.id)?.notities.values
      .filter { !sought.isEmpty && $0.gegevens.tekst.zoekwoorden == sought }.map(\.id).min()
    return [.show(.indelen(stuk.stream.id, bij: zin))]
  }

  /// The keys there are on what is shown.
  func helpKeys(_ world: World) -> [KeyHint] {
    let say = world.say
    if case .spel = stapel.last { return Terugspeelscherm.help(say) }
    if case .afspraak(let blik) = stapel.last {
      return blik.asks
        ? blik.vraagtoetsen(say).help()
        : Afspraakscherm.keys(say).help() + TerugkijkenView.bladertoetsen(say, at: .reizen)
    }
    if zoek != nil, stapel.isEmpty { return Zoekscherm.help(say, showsContent: showsContent) }
    if filter != nil, stapel.isEmpty { return TerugkijkenView.filterKeys(say).help() }
    if let over { return over.toetsen(say, world).help() }
    let names = lijst.lijst.heeftNamen ? [KeyHint(name: say(.letters), label: say(.naarNaam))] : []
    return toetsen(world).help() + TerugkijkenView.bladertoetsen(say, at: plek)
      + (stapel.isEmpty ? names : [])
  }

  // MARK: Lists

  /// The sentences that go in a thread: those of a list, or the one of a line of a journey.
  private func zinnen(_ world: World) -> [Draadzin] {
    if case .reis(let reis) = stapel.last { return reis.zin(world).map { [$0] } ?? [] }
    return showsContent && stapel.isEmpty ? inHand(world) : []
  }

  /// The list that is looked at.
  var lijst: Lijstscherm {
    get { (tabblad == .draden ? inDraad.last : nil) ?? lijsten[tabblad] ?? Lijstscherm(tabblad.lijst) }
    set {
      if tabblad == .draden, !inDraad.isEmpty {
        inDraad[inDraad.count - 1] = newValue
      } else {
        lijsten[tabblad] = newValue
      }
    }
  }

  private mutating func go(to tab: Tabblad, _ world: World) -> [Wish] {
    (tabblad, stapel, inDraad, gemerkt) = (tab, [], [], [])
    return lijst.ask(rows(world))
  }

  /// Reads the chosen one; a casus brings its sessions along, a session its casus.
  private mutating func open(_ world: World, zet: Bool) -> [Wish] {
    if case .reis(var reis) = stapel.last {
      let herkomst = reis.lees(world)
      replace(.reis(reis))
      return herkomst.map { open($0, zet: zet) } ?? reis.needs
    }
    if case .reizen(let reizen) = stapel.last {
      guard let herkomst = reizen.herkomst(world) else { return [] }
      stapel.append(.stuk(Leesscherm(herkomst.stream, at: herkomst.woorden)))
      return [.lees(herkomst.stream)]
    }
    if stapel.isEmpty, tabblad.heeftInhoud, !showsContent {
      showsContent = true
      return []
    }
    if let draad = lijst.draad(world), stapel.isEmpty {
      inDraad = [Lijstscherm(.draad(draad.id))]
      return lijst.ask(rows(world))
    }
    guard stapel.isEmpty, let stream = lijst.stream(world) else { return [] }
    guard tabblad.heeftInhoud else {
      stapel = [Blik(stream)]
      return [.lees(stream)]
    }
    if let words = lijst.woorden(world) {
      stapel = [Blik(stream, at: words)]
      return [.lees(stream)]
    }
    guard let id = lijst.afspraak(world) else { return [] }
    stapel = [.afspraak(Afspraakscherm(stream, id, zet: zet && lijst.kanZetten(world)))]
    return [.lees(stream)]
  }

  /// Reads where a line of a journey was said, over that journey.
  private mutating func open(_ herkomst: Reisblad.Herkomst, zet: Bool) -> [Wish] {
    if let afspraak = herkomst.afspraak {
      stapel.append(.afspraak(Afspraakscherm(herkomst.stream, afspraak, zet: zet)))
      return []
    }
    stapel.append(Blik(herkomst.stream, at: herkomst.woorden))
    return [.lees(herkomst.stream)]
  }

  // MARK: What was agreed

  private mutating func handle(_ key: Key, _ blik: Afspraakscherm, _ world: World) -> [Wish] {
    var blik = blik
    guard !blik.asks, let toets = Afspraakscherm.keys(world.say).intent(for: key) else {
      let outcome = blik.handle(key, world, rows: room(world.size).rows)
      return become(blik, outcome, world)
    }
    switch toets {
    case .zet:
      let outcome = blik.ask(world)
      return become(blik, outcome, world)
    case .lees: return become(blik, blik.lees(world), world)
    case .ongedaan: return [.undo]
    case .opnieuw: return [.redo]
    case .weg: return back(world)
    case .hulp: help = 0
    case .stop: return [.leave]
    case .onderbreken: return [.tell(world.say(.stoppenMet))]
    }
    return []
  }

  private mutating func become(
    _ blik: Afspraakscherm, _ outcome: Afspraakscherm.Outcome, _ world: World
  ) -> [Wish] {
    var blik = blik
    defer { if case .afspraak = stapel.last { replace(.afspraak(blik)) } }
    switch outcome {
    case .nothing: return []
    case .tells(let text): return [.tell(text)]
    case .writes(let changes):
      guard !blik.isSent else { return [.tell(world.say.sentence(for: .busy))] }
      tickets += 1
      blik.sent(as: tickets)
      lijst.laatLos()
      return [.write(changes, ticket: tickets)]
    case .opens(let sessie, let words):
      replace(.afspraak(blik))
      let stream = StreamID(.sessie, sessie)
      stapel.append(.stuk(Leesscherm(stream, at: words)))
      return [.lees(stream)]
    }
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    guard case .afspraak(var blik) = stapel.last else { return [] }
    blik.settled(ticket, failure: failure)
    replace(.afspraak(blik))
    return []
  }

  // MARK: Searching

  private mutating func search(_ key: Key, _ world: World) -> [Wish] {
    guard var screen = zoek else { return [] }
    let outcome = screen.handle(key, world, showsContent: showsContent)
    zoek = screen
    switch outcome {
    case .nothing: return []
    case .asks(let text): return [.zoek(text)]
    case .shows:
      showsContent = true
      return []
    case .opens(let treffer): return open(treffer)
    case .threads(let zinnen): return begin(.kiezer(Draadkiezer(.zinnen(zinnen))))
    case .helps:
      help = 0
      return []
    case .closes:
      zoek = nil
      return [.zoek(nil)]
    case .leaves: return Act.Name.stoppen.act.wishes(world)
    case .stops: return Act.Name.onderbreken.act.wishes(world)
    }
  }

  /// Reads where a sentence was said.
  private mutating func open(_ treffer: Vindregel) -> [Wish] {
    let sessie = treffer.sessie.map { StreamID(.sessie, $0) }
    guard let stream = sessie ?? treffer.casus.map({ StreamID(.casus, $0) }) else { return [] }
    stapel = [Blik(stream, at: treffer.tekst)]
    return [.lees(stream)]
  }

  /// Goes on to another place that was found.
  private mutating func goOn(_ step: Int, _ world: World) -> [Wish] {
    guard let treffer = zoek?.step(step, world) else { return [] }
    return open(treffer)
  }
}
