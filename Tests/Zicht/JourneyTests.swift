import FactFixtures
import Panels
import Screen
import SessionModel
import Testing
import Wording

@testable import Reports
@testable import Acts
@testable import Views

/// What a child or parent did not let go along goes nowhere; and what they did let go along is there.
@Suite struct JourneyTests {
  private static let seeds = Array<UInt64>(1...60)
  private static let clock = WallClock { moment in
    WallTime(day: Day(utc: moment), hour: 12, minute: 0, second: 0)
  }

  /// A report in every format there is.
  private static func told(_ document: Document) -> String {
    Format.allCases.map { String(decoding: $0.bytes(of: Report(document), Wording()) ?? [], as: UTF8.self) }
      .joined()
  }

  @Test(arguments: seeds) func `a word that may not go along is in no report, list or data`(seed: UInt64)
    throws
  {
    let journey = Journey(seed: seed)
    let casus = try #require(journey.state.casus(journey.casus))
    let sessies = journey.sessies.compactMap(journey.state.sessie)
    var outputs: [(String, String)] = []
    for (number, sessie) in sessies.enumerated() {
      let report = SessieVerslag(
        sessie: sessie, casus: casus, at: .verslag, clock: Self.clock, say: Wording()
      ).document
      outputs.append(("verslag \(number)", Self.told(report)))
      outputs.append(("json \(number)", SessieJSON(sessie: sessie, casus: casus, at: .verslag).text))
    }
    let report = CasusVerslag(casus: casus, sessies: sessies, at: .verslag, clock: Self.clock, say: Wording())
      .document
    outputs.append(("casus", Self.told(report)))
    outputs.append(("casus json", CasusJSON(casus: casus, sessies: sessies, at: .verslag).text))
    outputs.append(("lijst", casus.afspraakOverviews(vragers: []).map { "\($0)" }.joined()))
    outputs.append(("zoeken", Self.found(casus, sessies)))
    outputs.append(("ervaring", Experience(sessies).waardevolst.joined(separator: " ")))
    for (name, text) in outputs {
      let leaks = Self.words(in: text).intersection(journey.forbidden)
      #expect(leaks.isEmpty, "seed \(seed), \(name): \(leaks) \(journey.tell(leaks))")
    }
  }

  @Test(arguments: seeds.prefix(15))
  func `a word that may not go along is in no report for any reader, in any form`(
    seed: UInt64
  ) throws {
    let journey = Journey(seed: seed)
    let casus = try #require(journey.state.casus(journey.casus))
    let sessies = journey.sessies.compactMap(journey.state.sessie)
    for audience in Audience.allCases where audience != .eigen {
      for form in ReportForm.allCases {
        let reports =
          sessies.map {
            AudienceReport(
              sessie: $0, casus: casus, for: audience, as: form, clock: Self.clock, say: Wording())
          } + [
            AudienceReport(
              casus: casus, sessies: sessies.reversed(), for: audience, as: form, clock: Self.clock,
              say: Wording())
          ]
        let words = Self.words(in: reports.map { $0.document.plainText + $0.document.json }.joined())
        // Nobody let others learn from any of it.
        let leaks = words.intersection(audience == .leren ? journey.words : journey.forbidden)
        #expect(leaks.isEmpty, "seed \(seed), \(form) for \(audience): \(leaks) \(journey.tell(leaks))")
      }
    }
  }

  /// All that can be found, one sentence after the other.
  private static func found(_ casus: Casus, _ sessies: [Sessie]) -> String {
    (casus.vindregels(vragers: []) + sessies.flatMap(\.vindregels)).map(\.tekst).joined(separator: " ")
  }

  @Test(arguments: seeds) func `every word that may go along can be found`(seed: UInt64) throws {
    let journey = Journey(seed: seed)
    let casus = try #require(journey.state.casus(journey.casus))
    let found = Self.words(in: Self.found(casus, journey.sessies.compactMap(journey.state.sessie)))
    for one in journey.said {
      guard let word = journey.released(one) else { continue }
      switch one.kind {
      case .note, .mark, .afspraak, .remark, .dream, .point, .milestone:
        #expect(found.contains(word), "seed \(seed), \(one)")
      // What was said of an afspraak or an idea goes with that; of people at a table nobody looks for who they are.
      case .outcome, .choice, .label, .owner: break
      }
    }
  }

  @Test(arguments: seeds) func `every word that may go along is in the report of its session`(seed: UInt64)
    throws
  {
    let journey = Journey(seed: seed)
    let casus = try #require(journey.state.casus(journey.casus))
    for (number, id) in journey.sessies.enumerated() {
      let sessie = try #require(journey.state.sessie(id))
      let text = SessieVerslag(sessie: sessie, casus: casus, at: .verslag, clock: Self.clock, say: Wording())
        .document
        .plainText
      let told = Self.words(in: text)
      for one in journey.said where one.sessie == number {
        guard let word = journey.released(one) else { continue }
        switch one.kind {
        // Of notes that say the same one speaks, and the others are counted.
        case .note where one.isMerged: break
        case .note, .mark, .afspraak, .remark: #expect(told.contains(word), "seed \(seed), \(one)")
        // Of the dream the last is told; a point where the session looked at the line, the rest on the casus page.
        case .dream, .point, .outcome, .choice, .milestone, .label, .owner: break
        }
      }
    }
  }

  @Test(arguments: seeds) func `dreams, points, milestones and afspraken that go along are on the casus page`(
    seed: UInt64
  ) throws {
    let journey = Journey(seed: seed)
    let casus = try #require(journey.state.casus(journey.casus))
    let sessies = journey.sessies.compactMap(journey.state.sessie)
    let told = Self.words(
      in: CasusVerslag(casus: casus, sessies: sessies, at: .verslag, clock: Self.clock, say: Wording())
        .document.plainText)
    for one in journey.said {
      guard let word = journey.released(one) else { continue }
      switch one.kind {
      case .dream, .point, .milestone, .afspraak: #expect(told.contains(word), "seed \(seed), \(one)")
      case .note, .mark, .remark, .outcome, .choice, .label, .owner: break
      }
    }
  }

  @Test(arguments: seeds) func `the pinned dream is the last one that may go along`(seed: UInt64) throws {
    let journey = Journey(seed: seed)
    let sessie = try #require(journey.state.sessie(journey.sessies.last ?? journey.casus))
    let scene = Scene(
      sessie: sessie, casus: journey.state.casus(journey.casus), now: journey.now, clock: Self.clock,
      say: Wording())
    let words = journey.said.filter { $0.kind == .dream }.compactMap { dream in
      // On its own wall a dream stands in its own words, until somebody says that it stays.
      let isHere = dream.sessie == journey.sessies.count - 1
      return isHere ? (dream.stays.isEmpty && !dream.isGone ? dream.word : nil) : journey.released(dream)
    }
    #expect(scene.geprojecteerd.plan.droom?.tekst == words.last, "seed \(seed)")
  }

  @Test(arguments: seeds.prefix(20)) func `a word that may not go along is on no screen of a later session`(
    seed: UInt64
  ) throws {
    var journey = Journey(seed: seed)
    let last = try #require(journey.sessies.last)
    let here = journey.said.filter { $0.sessie == journey.sessies.count - 1 }.flatMap {
      [$0.word] + $0.olderWords
    }
    let forbidden = journey.forbidden.subtracting(here).union(journey.erased)
    let stays = Set(
      journey.said.filter { $0.sessie == journey.sessies.count - 1 && !$0.stays.isEmpty }.map(\.word))
    for etappe in try #require(journey.state.sessie(last)).stappen {
      journey.go(to: etappe.id)
      var world = World(
        state: journey.state, now: journey.now, clock: Self.clock, say: Wording(), newIdentifier: { last })
      world.size = Size(columns: 120, rows: 40)
      let screens: [(String, any View, Set<String>)] = [
        ("zaal", ZaalView(sessie: last, terminal: "a", world: world), forbidden.union(stays)),
        ("noteer", NoteerView(sessie: last, terminal: "b", world: world), forbidden),
        ("regie", RegieView(sessie: last, terminal: "c", world: world), forbidden),
      ]
      for (name, view, hidden) in screens {
        let text = view.render(world, size: world.size).text
        let leaks = Self.words(in: text).intersection(hidden)
        #expect(leaks.isEmpty, "seed \(seed), \(name) \(etappe.stap.naam): \(journey.tell(leaks))")
      }
      for seat in [Speech.Seat.zaal, .noteer, .regie] {
        let scene = try #require(seat == .zaal ? world.projectedScene(last) : world.scene(last))
        let leaks = Self.words(in: Speech(scene, seat).present.joined(separator: "\n"))
          .intersection(seat == .zaal ? forbidden.union(stays) : forbidden)
        #expect(leaks.isEmpty, "seed \(seed), \(seat) told \(etappe.stap.naam): \(journey.tell(leaks))")
      }
    }
  }

  @Test(arguments: seeds.prefix(20))
  func `the reading back shows only what its own session said, and all that goes along of it`(
    seed: UInt64
  ) throws {
    let journey = Journey(seed: seed)
    for (number, id) in journey.sessies.enumerated() {
      let own = journey.said.filter { $0.sessie == number }
      let hidden = Set(own.filter { $0.isGone || $0.isHeld || !$0.stays.isEmpty }.map(\.word))
      let others = journey.words.subtracting(own.flatMap { [$0.word] + $0.olderWords })
      var world = World(
        state: journey.state, now: journey.now, clock: Self.clock, say: Wording(), newIdentifier: { id })
      // So small that nothing is in block letters, and pages come in parts.
      world.size = Size(columns: 46, rows: 14)
      var view = TeruglezenView(ronde: Leesronde(id), terminal: "a", world: world)
      var told: Set<String> = []
      for _ in 0..<200 {
        let text = view.render(world, size: world.size).text
        let words = Self.words(in: text)
        told.formUnion(words)
        // In which words it goes along is shown beside what was said.
        let released = Set(
          own.filter { !$0.isGone && !$0.isHeld && $0.stays.isEmpty }.compactMap { one in
            if case .woorden(let words) = one.mee { words } else { nil }
          })
        let leaks = words.intersection(hidden.union(others)).subtracting(released)
        #expect(leaks.isEmpty, "seed \(seed), session \(number): \(journey.tell(leaks))")
        guard !view.handle(.right, world).contains(where: { if case .tell = $0 { true } else { false } })
        else {
          break
        }
      }
      for one in own where !one.isGone && !one.isHeld && one.stays.isEmpty {
        switch one.kind {
        case .note where one.origin == nil: #expect(told.contains(one.word), "seed \(seed), \(one)")
        case .dream, .point, .afspraak: #expect(told.contains(one.word), "seed \(seed), \(one)")
        case .note, .mark, .remark, .outcome, .choice, .milestone, .label, .owner: break
        }
      }
    }
  }

  @Test(arguments: seeds) func `nothing is left of a word that was erased`(seed: UInt64) throws {
    let journey = Journey(seed: seed)
    let told = journey.events.map { "\($0.fact)" }.joined(separator: " ")
    let left = Self.words(in: told).intersection(journey.erased)
    #expect(left.isEmpty, "seed \(seed): \(left) \(journey.tell(left))")
  }

  @Test func `the journeys erase, mend, merge, pull and take back`() {
    let journeys = Self.seeds.map { Journey(seed: $0) }
    #expect(journeys.count { !$0.erased.isEmpty } > 40)
    #expect(journeys.count { !$0.pulled.isEmpty } > 10)
  }

  /// What no journey says, each with its reason.
  private static let unsaid: [String: String] = [
    "casus-gemaakt alias": "told with its casus, and asked of nobody",
    "casus-gemaakt regio": "told with its casus, and asked of nobody",
    "casus-gemaakt labels": "told with its casus, and asked of nobody",
    "casus-gemaakt bewaar-reden": "told with its casus, and asked of nobody",
    "casus-van alias": "told with its casus, and asked of nobody",
    "casus-van regio": "told with its casus, and asked of nobody",
    "casus-van labels": "told with its casus, and asked of nobody",
    "casus-van bewaar-reden": "told with its casus, and asked of nobody",
    "casus-hersteld alias": "told with its casus, and asked of nobody",
    "casus-hersteld regio": "told with its casus, and asked of nobody",
    "casus-hersteld labels": "told with its casus, and asked of nobody",
    "casus-hersteld bewaar-reden": "told with its casus, and asked of nobody",
    "casus-gewijzigd alias": "told with its casus, and asked of nobody",
    "casus-gewijzigd regio": "told with its casus, and asked of nobody",
    "casus-gewijzigd labels": "told with its casus, and asked of nobody",
    "casus-gewijzigd bewaar-reden": "told with its casus, and asked of nobody",
    "sessie-begonnen regio": "told with its casus, and asked of nobody",
    "sessie-van regio": "told with its casus, and asked of nobody",
    "sessie-hersteld regio": "told with its casus, and asked of nobody",
    "casus-gemaakt gemeenten": "told with its casus, and asked of nobody",
    "casus-gemaakt swvs": "told with its casus, and asked of nobody",
    "casus-van gemeenten": "told with its casus, and asked of nobody",
    "casus-van swvs": "told with its casus, and asked of nobody",
    "casus-hersteld gemeenten": "told with its casus, and asked of nobody",
    "casus-hersteld swvs": "told with its casus, and asked of nobody",
    "casus-gewijzigd gemeenten": "told with its casus, and asked of nobody",
    "casus-gewijzigd swvs": "told with its casus, and asked of nobody",
    "casus-gemaakt anker": "told with its casus, and asked of nobody",
    "casus-gemaakt vertrouwenspersoon": "told with its casus, and asked of nobody",
    "casus-gemaakt gewenst": "told with its casus, and asked of nobody",
    "casus-gemaakt erbij": "told with its casus, and asked of nobody",
    "casus-van anker": "told with its casus, and asked of nobody",
    "casus-van vertrouwenspersoon": "told with its casus, and asked of nobody",
    "casus-van gewenst": "told with its casus, and asked of nobody",
    "casus-van erbij": "told with its casus, and asked of nobody",
    "casus-hersteld anker": "told with its casus, and asked of nobody",
    "casus-hersteld vertrouwenspersoon": "told with its casus, and asked of nobody",
    "casus-hersteld gewenst": "told with its casus, and asked of nobody",
    "casus-hersteld erbij": "told with its casus, and asked of nobody",
    "casus-gewijzigd anker": "told with its casus, and asked of nobody",
    "casus-gewijzigd vertrouwenspersoon": "told with its casus, and asked of nobody",
    "casus-gewijzigd gewenst": "told with its casus, and asked of nobody",
    "casus-gewijzigd erbij": "told with its casus, and asked of nobody",
    "bijeenkomst-gezet regio": "where a meeting was, told with it and asked of nobody",
    "bijeenkomst-gezet gemeenten": "where a meeting was, told with it and asked of nobody",
    "bijeenkomst-gezet swvs": "where a meeting was, told with it and asked of nobody",
    "correctie wie": "said beside a report of the journey, which is made when it is over",
    "correctie tekst": "said beside a report of the journey, which is made when it is over",
    "verslag-voor wie": "roles, told with the report and asked of nobody",
    "bewaring-gezet bewaar-reden": "told with its session, and asked of nobody",
    "punt-gezet punt": "the question, which a draaiboek asks",
    "kaart-getrokken tekst": "the question on a card",
    "mag-mee tekst": "an answer of before, which is only read",
  ]

  @Test func `the journeys have a word in every field that takes one, or it is excused by name`() {
    let events = Self.seeds.flatMap { Journey(seed: $0).everything }
    let missing = FactFixture.unmarked(in: events) { $0.lowercased().hasPrefix("woord") }
    #expect(missing == Set(Self.unsaid.keys))
  }

  @Test(arguments: seeds) func `two stores that are joined in any order keep every no`(seed: UInt64) {
    let journey = Journey(seed: seed)
    var dice = journey.dice(for: seed)
    var state = State()
    for event in journey.events.shuffled(using: &dice) { _ = reduce(into: &state, event) }
    let erased = Set(journey.said.filter(\.isErased).map(\.made))
    for one in journey.said where !one.stays.isEmpty && one.kind == .note && !one.isGone {
      // What was made of something erased has no words any more.
      if let origin = one.origin, erased.contains(origin) { continue }
      let notitie = state.sessie(journey.sessies[one.sessie])?.notities[one.made]
      #expect(notitie?.stand.mee == .blijft, "seed \(seed), \(one)")
    }
    #expect(state.casus(journey.casus) == journey.state.casus(journey.casus), "seed \(seed)")
  }

  @Test(arguments: seeds) func `a report counts what it does not show`(seed: UInt64) throws {
    let journey = Journey(seed: seed)
    for id in journey.sessies {
      let sessie = try #require(journey.state.sessie(id))
      let seen = sessie.gezien(at: .verslag)
      let hidden = sessie.notities.values.filter {
        sessie.zicht($0, at: .verslag).woorden == nil && !$0.isGeleend
      }
      let marks = sessie.stappen.flatMap(\.schalen).count - seen.waarde.stappen.flatMap(\.schalen).count
      let left = seen.weggelaten
      #expect(
        left.blijftHier + left.nogNietGevraagd + left.nogNietOpHetScherm >= hidden.count + marks,
        "seed \(seed)")
      #expect(
        seen.waarde.notities.count + hidden.count >= sessie.notities.count - pulledCount(sessie),
        "seed \(seed)")
    }
  }

  private func pulledCount(_ sessie: Sessie) -> Int { sessie.notities.values.count(where: \.isGeleend) }

  static func words(in text: String) -> Set<String> {
    Set(
      text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
        $0.lowercased().hasPrefix("woord")
      })
  }
}
