import Screen
import SessionModel
import Synchronization
import Testing
import Views
import Wording

@testable import Loop

/// What a loop makes of what a screen wishes, without any terminal or file.
@Suite struct LoopTests {
  /// A screen that wishes what it is given, at any key, and remembers how its writes ended.
  private struct Wishful: View {
    /// What was told of writes.
    final class Endings: Sendable {
      private let told = Mutex<[String]>([])
      var all: [String] { told.withLock { $0 } }
      func add(_ ending: String) { told.withLock { $0.append(ending) } }
    }

    var wishes: [Wish]
    var holdsWords = false
    let endings = Endings()

    mutating func handle(_ key: Key, _ world: World) -> [Wish] { wishes }
    func render(_ world: World, size: Size, _ regions: Regions) -> Canvas { Canvas(size) }
    mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
      endings.add("\(ticket) \(failure.map { "\($0)" } ?? "kept")")
      return []
    }
  }

  private let store: Values
  private let sessie = Identifier(halves: (9, 9))
  private let say = Wording()
  private var stream: StreamID { StreamID(.sessie, sessie) }

  init() { self.init(on: Values()) }

  private init(on store: Values) { self.store = store }

  private func loop(at screenful: Screenful? = nil) throws -> Loop {
    let clock = WallClock { _ in WallTime(day: .epoch, hour: 14, minute: 0, second: 0) }
    let world = World(
      state: State(), now: Moment(milliseconds: 1000), clock: clock, say: say,
      newIdentifier: { Identifier(halves: (5, 5)) })
    var loop = Loop(
      on: store, world, terminal: "a", theme: .licht, isSpoken: false, now: { Moment(milliseconds: 1000) })
    try loop.show(screenful ?? .noteer(sessie))
    return loop
  }

  @Test(arguments: [nil, StoreFailure.busy, .full(path: "/opslag"), .refused(.sessieGesloten)])
  func `whatever the store does, the screen knows what the store knows`(trouble: StoreFailure?) throws {
    var loop = try loop()
    let names = { (loop: Loop) in Set(loop.world.state.streams) }
    wish(.write([Change(stream, .zwart(true))], ticket: 1), of: &loop)
    #expect(names(loop) == [stream])
    store.trouble = trouble
    wish(.write([Change(stream, .zwart(false))], ticket: 2), of: &loop)
    #expect(names(loop) == [stream])
    wish(.lees(stream), of: &loop)
    store.busyLoads = 1
    wish(.lees(stream), of: &loop)
    #expect(names(loop) == [stream])
    loop.follow()
    #expect(names(loop) == [stream] && loop.world.state.version == store.state.version)
  }

  @Test func `what others wrote while somebody kept the store is looked for again, and not for ever`() throws
  {
    var loop = try loop()
    store.busyLoads = 1
    loop.follow()
    _ = loop.drawn()
    #expect(!loop.isBehind && loop.deadline == Moment(milliseconds: 1100))
    loop.world.now = Moment(milliseconds: 1100)
    #expect(loop.isBehind)
    loop.follow()
    _ = loop.drawn()
    #expect(!loop.isBehind && loop.deadline == nil && store.looks == 2)
  }

  @discardableResult
  private func wish(_ wishes: Wish..., holdsWords: Bool = false, of loop: inout Loop)
    -> [Loop.Effect]
  {
    loop.view = Wishful(wishes: wishes, holdsWords: holdsWords)
    let effects = loop.press(.char("x"), size: Size(columns: 80, rows: 24))
    return effects + loop.drawn().filter { $0 != .drawAgain }
  }

  private func content(_ text: String) -> DraftContent {
    DraftContent(terminal: "a", sessie: sessie, stap: nil, text: text, id: Identifier(halves: (6, 6)))
  }

  private func write(_ facts: Fact..., ticket: Int = 0) -> Wish {
    .write(facts.map { Change(stream, $0) }, ticket: ticket)
  }

  private func begin() throws {
    let begin = Sessie.Begin(draaiboek: "", casus: nil, bijeenkomst: Identifier(halves: (7, 7)))
    _ = try store.append([Change(stream, .sessieBegonnen(begin))])
  }

  // MARK: Writing

  @Test func `what a key does goes back as one, is told, and comes again as one`() throws {
    try begin()
    var loop = try loop()
    wish(write(.zwart(true), .kaartGetrokken("Rust")), of: &loop)
    #expect(store.state.sessie(sessie)?.zwart == true && loop.world.bewaard != nil)
    wish(.undo, of: &loop)
    #expect(store.state.sessie(sessie)?.zwart == false)
    let retracted = store.journal.compactMap(\.fact.ingetrokken)
    #expect(retracted.map(\.count) == [2])
    #expect(loop.world.melding == say(.isOngedaan, say.name(of: .zwart(true))))
    wish(.undo, of: &loop)
    #expect(loop.world.melding == say(.nietsOngedaan))
    wish(.redo, of: &loop)
    #expect(store.state.sessie(sessie)?.zwart == true)
    wish(.redo, of: &loop)
    #expect(loop.world.melding == say(.nietsOpnieuw))
  }

  @Test func `while others keep the store words wait, and go by themselves`() throws {
    try begin()
    var loop = try loop()
    store.trouble = .busy
    wish(write(.zwart(true), ticket: 7), of: &loop)
    #expect(loop.world.storing == .busy && !loop.isAtRest && loop.holdsMore)
    #expect(loop.deadline == Moment(milliseconds: 1100))
    // What others do meanwhile changes nothing about that.
    loop.follow()
    #expect(loop.world.storing == .busy)
    store.trouble = nil
    #expect(loop.send() == [] && loop.drawn() == [])
    #expect(loop.isAtRest && loop.world.storing == nil && loop.deadline == nil)
    #expect((loop.view as? Wishful)?.endings.all == ["7 kept"])
    #expect(store.state.sessie(sessie)?.zwart == true)
  }

  @Test func `on a full disk the screen hears which words were not kept, and why stays told`() throws {
    try begin()
    var loop = try loop()
    store.trouble = .full(path: "/opslag")
    wish(write(.zwart(true), ticket: 7), of: &loop)
    #expect((loop.view as? Wishful)?.endings.all == ["7 \(StoreFailure.full(path: "/opslag"))"])
    #expect(loop.isAtRest && loop.world.storing == .full(path: "/opslag"))
    loop.follow()
    #expect(loop.world.storing == .full(path: "/opslag"))
    store.trouble = nil
    wish(write(.zwart(true), ticket: 8), of: &loop)
    #expect(loop.world.storing == nil && store.state.sessie(sessie)?.zwart == true)
  }

  @Test func `what others write is seen when it is followed, with the lists that are shown`() throws {
    try begin()
    var loop = try loop(at: .terugkijken)
    loop.look(size: Size(columns: 80, rows: 24))
    _ = try store.append([Change(stream, .zwart(true))])
    let before = store.reads.count
    loop.follow()
    loop.look(size: Size(columns: 40, rows: 12))
    #expect(loop.world.state.sessie(sessie)?.zwart == true && loop.world.size.columns == 40)
    #expect(store.reads.dropFirst(before) == [.pagina(Lijstvraag(.casussen))])
  }

  @Test func `in a closed session nothing goes back`() throws {
    try begin()
    var loop = try loop()
    wish(write(.zwart(true)), of: &loop)
    wish(write(.sessieGesloten), of: &loop)
    let count = store.journal.count
    wish(.undo, of: &loop)
    #expect(loop.world.melding == say(.geslotenGaatNietTerug) && store.journal.count == count)
  }

  // MARK: Drafts

  @Test func `a line is found on the screens where it may be read, and becomes nothing else`() throws {
    let own: [Screenful] = [.noteer(sessie), .regie(sessie), .oefen(.toetsen, sessie), .oefen(.vak, sessie)]
    let (zaal, later) = (Screenful.zaal(sessie), Screenful.teruglezen(Leesronde(sessie)))
    for (typed, finders) in [(own[0], own), (zaal, own + [zaal]), (later, [later])] {
      for other in own + [zaal, later] {
        let tests = LoopTests(on: Values())
        try tests.begin()
        var left = try tests.loop(at: typed)
        tests.wish(.draft(tests.content("Eerst rust")), of: &left)
        let isKept = left.lineIsKept
        #expect(isKept)
        left.close()
        let isFound = try tests.loop(at: other).world.melding == say(.conceptTerug)
        #expect(isFound == finders.contains(other), "\(typed) on \(other)")
      }
    }
  }

  @Test func `nobody takes a line away from who is typing it`() throws {
    try begin()
    var typing = try loop()
    wish(.draft(content("Eerst rust")), of: &typing)
    #expect(try loop().world.melding == nil)
    wish(.draft(nil), of: &typing)
    #expect(store.words.isEmpty && !typing.lineIsKept)
  }

  @Test func `who would lose words by going is told so once, and again after another key`() throws {
    try begin()
    var loop = try loop()
    store.draftTrouble = .full(path: "/opslag")
    wish(.draft(content("Eerst rust")), of: &loop)
    #expect(loop.world.storing == .full(path: "/opslag") && !loop.lineIsKept)
    #expect(wish(.leave, of: &loop) == [])
    #expect(loop.world.melding == say(.weggaanZonderWoorden))
    wish(.tell("anders"), of: &loop)
    #expect(wish(.leave, of: &loop) == [])
    #expect(wish(.leave, of: &loop) == [.leave])
    // When there is room again, nothing is lost.
    store.draftTrouble = nil
    wish(.draft(content("Eerst rust")), of: &loop)
    #expect(loop.world.storing == nil && wish(.leave, of: &loop) == [.leave])
  }

  @Test func `a question half answered holds who goes to another screen`() throws {
    try begin()
    var loop = try loop()
    wish(.show(.start), holdsWords: true, of: &loop)
    #expect(loop.screenful == .noteer(sessie))
    wish(.show(.start), holdsWords: true, of: &loop)
    #expect(loop.screenful == .start)
  }

  // MARK: Going

  @Test func `going back is to the screen and the lists there were, and from there out`() throws {
    try begin()
    var loop = try loop(at: .terugkijken)
    wish(.show(.teruglezen(Leesronde(sessie))), of: &loop)
    #expect(loop.screenful == .teruglezen(Leesronde(sessie)) && loop.lists == nil)
    #expect(wish(.back, of: &loop) == [])
    #expect(
      loop.screenful == .terugkijken && loop.lists == .pagina(Lijstvraag(.casussen))
        && store.reads.last == .pagina(Lijstvraag(.casussen)))
    #expect(wish(.back, of: &loop) == [.leave])
  }

  @Test func `others who keep the store are waited for on the way, and the way back is the same`() throws {
    try begin()
    var loop = try loop(at: .terugkijken)
    (store.busyLoads, store.pauses) = (2, 2)
    wish(.show(.teruglezen(Leesronde(sessie))), of: &loop)
    #expect(store.busyLoads == 0 && loop.view is TeruglezenView)
    wish(.back, of: &loop)
    #expect(loop.screenful == .terugkijken && loop.lists == .pagina(Lijstvraag(.casussen)))
    (store.busyLoads, store.pauses) = (5, 2)
    wish(.show(.zaal(sessie)), of: &loop)
    #expect(loop.world.storing == .busy)
  }

  @Test func `where all look along no path of a file is told`() throws {
    try begin()
    let words = Teruggenomen(sessie: sessie, casus: nil, dingen: [], sinds: Moment(milliseconds: 0))
    for (screenful, told) in [(Screenful.zaal(sessie), "no files"), (.noteer(sessie), "files")] {
      var loop = try loop(at: screenful)
      wish(.tellBereik(words), of: &loop)
      #expect(loop.world.melding == told)
    }
  }

  @Test func `themes go round`() throws {
    var loop = try loop(at: .start)
    let shown = Theme.allCases.flatMap { _ in wish(.nextTheme, of: &loop) }
    #expect(shown == [.use(.donker), .use(.hoogContrast), .use(.licht)])
    #expect(wish(.theme(.donker), of: &loop) == [.use(.donker)])
    #expect(wish(.nextTheme, of: &loop) == [.use(.hoogContrast)])
  }
}
