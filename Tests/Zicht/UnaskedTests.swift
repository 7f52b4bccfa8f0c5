import FactFixtures
import Panels
import Reports
import Screen
import SessionModel
import Testing
import Wording

@testable import Views

/// Where a session reads back and asks, no word of any field of any event goes further when nobody was asked about it, or
/// somebody said that it stays, or let other words go along.
///
/// Whoever adds a field is asked here by itself: its word is looked for in everything that is told elsewhere.
@Suite struct UnaskedTests {
  private static let word = "zandloperwoord"
  private static let moment = Moment(milliseconds: 1_790_000_000_000)
  private static func name(_ number: UInt64) -> Identifier { Identifier(time: moment, entropy: (number, 6)) }
  private static let (casus, sessie, later) = (name(1), name(2), name(3))
  /// What fixtures are about.
  private static let named = ["1", "2"].compactMap { Identifier("01900000-0000-7000-8000-00000000000" + $0) }
  private static let clock = WallClock { _ in WallTime(day: .epoch, hour: 14, minute: 0, second: 0) }

  /// The fields of which nobody is asked, each with its reason.
  private static let excused: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      ("alias", "how a casus is called everywhere"), ("regio", "told with its casus"),
      ("labels", "told with its casus"), ("gemeenten", "told with its casus"),
      ("swvs", "told with its casus"), ("anker", "told with its casus"),
      ("vertrouwenspersoon", "told with its casus"), ("gewenst", "told with its casus"),
      ("erbij", "told with its casus"),
      ("bewaar-reden", "told with its casus"),
    ].flatMap { key, why in
      ["casus-gemaakt", "casus-van", "casus-hersteld", "casus-gewijzigd"].map { ("\($0) \(key)", why) }
    } + ["sessie-begonnen", "sessie-van", "sessie-hersteld"].map { ("\($0) regio", "told with its casus") }
      + ["regio", "gemeenten", "swvs"].map {
        ("bijeenkomst-gezet \($0)", "where a meeting was, told with it")
      }
      + [
        ("verslag-voor wie", "roles, told with the report"),
        ("bewaring-gezet bewaar-reden", "told with its session"),
        ("punt-gezet punt", "the question, which a draaiboek asks"),
        ("kaart-getrokken tekst", "the question on a card"),
        ("antwoord tekst", "the words in which something goes along"),
        ("mag-mee tekst", "the words in which something goes along"),
      ])

  /// A session that asks, with a step for every form, and a later one that does not ask.
  private static func draaiboek(asking: Bool) -> String {
    let forms = Vorm.allCases.filter { asking || !$0.leestTerug }
    return "# Proef\n\n- soort: casus\n"
      + forms.map { "\n## Stap \($0.rawValue)\n- vorm: \($0.rawValue)\n- tijd: 5 min\n- vraag: Wat is er?\n" }
      .joined()
  }

  /// A journey, of which the first session asks.
  private struct Story {
    private(set) var state = State()
    private var number: UInt64 = 10

    init() {
      happen(.casusGemaakt(.init(alias: "Egel")), in: StreamID(.casus, casus))
      for (id, asks) in [(sessie, true), (later, false)] {
        happen(
          .sessieBegonnen(.init(draaiboek: draaiboek(asking: asks), casus: casus, bijeenkomst: casus)),
          in: StreamID(.sessie, id))
      }
    }

    @discardableResult
    mutating func happen(_ fact: Fact, in stream: StreamID, id: Identifier? = nil) -> Identifier {
      number += 1
      let event = Event(
        id: id ?? name(number), stream: stream, tel: state.tel(stream) + 1, author: "proef", time: moment,
        fact: fact)
      let follows = state.gevolgen(van: Change(stream, fact))
      _ = reduce(into: &state, event)
      for change in follows { happen(change.fact, in: change.stream) }
      return event.id
    }

    /// Whether the word stands anywhere in the whole session or casus.
    var says: Bool {
      let here = state.sessie(sessie)
      // The notes lie apart from what has them.
      let all = (here, here.map { Array($0.notities.values) }, state.casus(casus))
      return String(describing: all).contains(word)
    }
  }

  /// What may have been there before, so that an event is about something.
  private static let before: [Fact?] = [
    nil, .notitieGemaakt(.init(stap: StapID(number: 3), tekst: "zo")), .deelnemerErbij(.init(stem: .ouder)),
    .tijdpuntGemaakt(.init(wanneer: "", wat: "zo", sessie: sessie)),
    .afspraakGemaakt(.init(sessie: sessie, wie: "", wat: "zo")),
    .droomVastgelegd(tekst: "zo", stem: .jeugdige, sessie: sessie),
    .mijlpaalBereikt(.anders, dag: .epoch, tekst: "zo", sessie: sessie),
  ]

  /// Every story in which a field of a kind says the word: nobody asked, or somebody said no.
  private static func stories(_ fixture: FactFixture) -> [(told: String, story: Story)] {
    fixture.bodies(saying: word).flatMap { key, body -> [(told: String, story: Story)] in
      var body = body
      if body["sessie"] != nil { body["sessie"] = .string(sessie.text) }
      let fact = Fact(kind: fixture.name, body: .object(body))
      let stream =
        switch fact {
        case .casus, .plan: StreamID(.casus, casus)
        case .sessie, .notitie, .huis: StreamID(.sessie, sessie)
        }
      return before.flatMap { first -> [(told: String, story: Story)] in
        var story = Story()
        for id in named { if let first { story.happen(first, in: stream, id: id) } }
        guard story.state.refusal(of: Change(stream, fact)) == nil else { return [] }
        let id = story.happen(fact, in: stream)
        // Nobody was asked; somebody said no; or let it go along in other words, which may be some of those that were said.
        let own = fixture.mainText.map { [$0] } ?? []
        let answers: [Antwoord.Mee?] = [nil, .blijft] + (["In andere woorden"] + own).map { .woorden($0) }
        return answers.map { answer in
          var story = story
          if let answer {
            story.happen(.antwoord(.init(over: [id], mee: answer, door: .jeugdige)), in: stream)
          }
          story.happen(.sessieGesloten, in: StreamID(.sessie, sessie))
          return ("\(fixture.name) \(key)", story)
        }
      }
    }
  }

  /// Everything that is told of it elsewhere.
  private static func reports(_ story: Story) -> [(name: String, text: String)] {
    guard let first = story.state.sessie(sessie), let second = story.state.sessie(later),
      let journey = story.state.casus(casus)
    else { return [] }
    let report = SessieVerslag(sessie: first, casus: journey, at: .verslag, clock: clock, say: Wording())
      .document
    let page = CasusVerslag(
      casus: journey, sessies: [first, second], at: .verslag, clock: clock, say: Wording()
    )
    .document
    var told = [
      ("verslag", report.plainText), ("casus", page.plainText),
      ("verslag, JSON", SessieJSON(sessie: first, casus: journey, at: .verslag).text),
      ("casus, JSON", CasusJSON(casus: journey, sessies: [first, second], at: .verslag).text),
      ("afspraken", "\(journey.afspraakOverviews(vragers: []))"),
      ("ervaring", Experience([first]).waardevolst.joined()),
      (
        "zoeken",
        (journey.vindregels(vragers: []) + first.vindregels + second.vindregels).map(\.tekst).joined()
      ),
    ]
    for plaats in Zicht.Plaats.allCases where !plaats.isEigen {
      told.append(("\(plaats)", "\(journey.gezien(at: plaats).waarde.reisplan)"))
    }
    return told
  }

  /// Every screen of the later session, in every step.
  private static func screens(_ story: Story) -> [(name: String, text: String)] {
    guard let second = story.state.sessie(later) else { return [] }
    var told: [(name: String, text: String)] = []
    for seat in Speech.Seat.allCases {
      for etappe in second.stappen {
        var story = story
        story.happen(
          .stapGekozen(van: second.huidig ?? etappe.id, naar: etappe.id), in: StreamID(.sessie, later))
        var world = World(
          state: story.state, now: moment, clock: clock, say: Wording(), newIdentifier: { later })
        world.size = Size(columns: 120, rows: 40)
        guard let scene = seat == .zaal ? world.projectedScene(later) : world.scene(later) else { continue }
        told.append(
          ("\(seat), \(etappe.stap.vorm), told", Speech(scene, seat).present.joined(separator: "\n")))
        let view: any View =
          switch seat {
          case .zaal: ZaalView(sessie: later, terminal: "a", world: world)
          case .noteer: NoteerView(sessie: later, terminal: "b", world: world)
          case .regie: RegieView(sessie: later, terminal: "c", world: world)
          }
        told.append(("\(seat), \(etappe.stap.vorm)", view.render(world, size: world.size).text))
      }
    }
    return told
  }

  @Test(arguments: FactFixture.all.indices)
  func `what nobody was asked about, what stays, and what other words stand for is told nowhere else`(
    index: Int
  ) {
    // Screens are drawn for two stories of each field: nobody was asked, and somebody said no.
    var drawn: [String: Int] = [:]
    for (told, story) in Self.stories(FactFixture.all[index]) where Self.excused[told] == nil {
      drawn[told, default: 0] += story.says ? 1 : 0
      let screens = story.says && drawn[told, default: 0] <= 2 ? Self.screens(story) : []
      for (name, text) in Self.reports(story) + screens {
        #expect(!text.contains(Self.word), "\(told) in \(name)")
      }
    }
  }

  @Test func `every field that takes words is said in some story, and found where all is told`() {
    var (found, met): (Set<String>, Set<String>) = ([], [])
    for fixture in FactFixture.all {
      for (told, story) in Self.stories(fixture) {
        met.insert(told)
        if story.says { found.insert(told) }
      }
    }
    let all = FactFixture.all.flatMap { fixture in
      fixture.bodies(saying: Self.word).map { "\(fixture.name) \($0.key)" }
    }
    #expect(Set(Self.excused.keys).isSubset(of: Set(all)), "an excuse for what is no more")
    #expect(Set(all).subtracting(met).subtracting(Self.excused.keys) == [], "never said")
    #expect(Set(all).subtracting(found).subtracting(Self.excused.keys) == [], "never found")
  }
}
