import Panels
import Reports
import Screen
import SessionModel
import Testing
import Views
import Wording

/// Every field of an afspraak and of a note is in everything that tells of them, or is excused here by its name.
///
/// A field that somebody adds has to be changed here too, and then each rendering that does not change with it is named.
@Suite struct RenderingsTests {
  private static let start = Moment(milliseconds: 1_790_000_000_000)
  private static func name(_ number: UInt64) -> Identifier { Identifier(time: start, entropy: (number, 3)) }
  private static let casus = StreamID(.casus, name(1))
  private static let sessie = StreamID(.sessie, name(2))
  private static let elders = StreamID(.sessie, name(3))
  private static let (moeder, mentor) = (name(10), name(11))
  private static let clock = WallClock { _ in WallTime(day: .epoch, hour: 14, minute: 0, second: 0) }
  private static let say = Wording()
  private static let draaiboek = """
    # Reis
    Twee stappen.

    - soort: casus
    - tafel: 3-5

    ## Oogst
    - vorm: oogst
    - tijd: 5 min
    - vraag: Wat is er?

    ## Morgen
    - vorm: morgen-anders
    - tijd: 5 min
    - vraag: Wat doe je anders?

    """

  /// A journey in which this was said.
  private struct Story {
    var state = State()
    var event: Event
    var number: UInt64 = 20

    init(_ fact: Fact, in stream: StreamID, step: Int) {
      event = Event(
        id: RenderingsTests.name(99), stream: stream, tel: 90, author: "proef", time: RenderingsTests.start,
        fact: fact)
      happen(.casusGemaakt(Casus.Profiel(alias: "Egel")), RenderingsTests.casus)
      for stream in [RenderingsTests.sessie, RenderingsTests.elders] {
        happen(
          .sessieBegonnen(
            .init(
              draaiboek: RenderingsTests.draaiboek, casus: RenderingsTests.casus.id,
              bijeenkomst: stream.id)), stream)
        happen(.deelnemerErbij(.init(stem: .ouder, label: "moeder")), stream, RenderingsTests.moeder)
        happen(.deelnemerErbij(.init(stem: .school, label: "mentor")), stream, RenderingsTests.mentor)
      }
      let steps = state.sessie(RenderingsTests.sessie.id)?.stappen.map(\.id) ?? []
      if step < steps.count { happen(.stapGekozen(van: steps[0], naar: steps[step]), RenderingsTests.sessie) }
      _ = reduce(into: &state, event)
    }

    private mutating func happen(_ fact: Fact, _ stream: StreamID, _ id: Identifier? = nil) {
      number += 1
      _ = reduce(
        into: &state,
        Event(
          id: id ?? RenderingsTests.name(number), stream: stream, tel: state.tel(stream) + 1, author: "proef",
          time: RenderingsTests.start, fact: fact))
    }

    var sessie: Sessie {
      state.sessie(RenderingsTests.sessie.id) ?? Sessie(id: RenderingsTests.sessie.id)
    }
    var casus: Casus { state.casus(RenderingsTests.casus.id) ?? Casus(id: RenderingsTests.casus.id) }
    var scene: Scene {
      Scene(
        sessie: sessie, casus: casus, now: RenderingsTests.start, clock: RenderingsTests.clock,
        say: RenderingsTests.say)
    }

    var heard: String {
      Speech(scene, .noteer).lines(for: event, among: [event]).joined(separator: "\n")
    }

    func wall(_ step: Int) -> String {
      let etappe = sessie.stappen[step]
      var canvas = Canvas(Size(columns: 120, rows: 40))
      let layout = Ladder.choose(Wall(etappe, scene.geprojecteerd), in: canvas.size)
      layout.draw(layout.firstPage, turned: 0, on: &canvas)
      return canvas.text
    }

    var report: String {
      SessieVerslag(
        sessie: sessie, casus: casus, at: .verslag, clock: RenderingsTests.clock, say: RenderingsTests.say
      ).document.markdown
    }

    var json: String { SessieJSON(sessie: sessie, casus: casus, at: .inzage).text }
  }

  /// The names of the fields of a value; what a note carries counts by what there is of it.
  private func labels(of value: Any) -> [String] {
    Mirror(reflecting: value).children.flatMap { child in
      guard let kenmerken = child.value as? Kenmerken else { return child.label.map { [$0] } ?? [] }
      return labels(of: kenmerken).filter { $0 != "droom" && $0 != "afspraak" }
    }
  }

  /// Holds each rendering against each field; an excuse that is not needed is none.
  private func hold<Value>(
    _ base: Value, _ fields: [String: (inout Value) -> Void],
    _ renderings: [String: (Value) -> String], excused: [String: Set<String>]
  ) {
    let known = Set(labels(of: base))
    #expect(Set(fields.keys) == known, "a field that this table does not change, or changes in vain")
    #expect(Set(excused.keys).isSubset(of: Set(renderings.keys)))
    for (rendering, render) in renderings {
      let whole = render(base)
      var absent: Set<String> = []
      for (field, change) in fields {
        var other = base
        change(&other)
        if render(other) == whole { absent.insert(field) }
      }
      #expect(absent == excused[rendering, default: []], "\(rendering)")
    }
  }

  @Test func `every field of an afspraak is in every rendering, or is excused by name`() {
    let base = Afspraak.Gegevens(
      sessie: Self.sessie.id, deelnemer: Self.moeder, wie: "moeder", stem: .ouder, wat: "Ik bel",
      eersteStap: "Als het negen uur is", wanneer: "maandag", metWie: "mentor", nodig: "een nummer",
      kijkmoment: "over een week", mandaat: "de directeur", alsAnders: "dan bellen we")
    let fields: [String: (inout Afspraak.Gegevens) -> Void] = [
      "sessie": { $0.sessie = Self.elders.id }, "deelnemer": { $0.deelnemer = Self.mentor },
      "wie": { $0.wie = "vader" }, "stem": { $0.stem = .school }, "wat": { $0.wat = "Ik schrijf" },
      "eersteStap": { $0.eersteStap = "Als het regent" }, "wanneer": { $0.wanneer = "dinsdag" },
      "termijn": { $0.termijn = .epoch },
      "metWie": { $0.metWie = "opa" }, "nodig": { $0.nodig = "een pen" },
      "kijkmoment": { $0.kijkmoment = "na de herfst" }, "mandaat": { $0.mandaat = "mag" },
      "alsAnders": { $0.alsAnders = "dan wachten we" },
    ]
    func story(_ gegevens: Afspraak.Gegevens) -> Story {
      Story(.afspraakGemaakt(gegevens), in: Self.casus, step: 1)
    }
    func listed(_ gegevens: Afspraak.Gegevens) -> Gezien<AfspraakOverview> {
      Rij(
        AfspraakOverview(
          id: Self.name(5), stream: Self.casus, alias: "Egel", moment: Self.start, gegevens: gegevens,
          stand: nil, bracht: "")
      ).gezien(op: .epoch, verboden: VerbodenWoorden([]))
    }
    hold(
      base, fields,
      [
        "journaal": { "\(Fact.afspraakGemaakt($0).encoded)" },
        "lijst, JSON": {
          var list = ListJSON<Gezien<AfspraakOverview>>.afspraken
          return list.text(of: listed($0))
        },
        "lijst, tekst": {
          OverviewDocument(clock: Self.clock, say: Self.say).document(listed($0)).plainText
        },
        "sessie, JSON": { story($0).json },
        "casus, JSON": { CasusJSON(casus: story($0).casus, sessies: [], at: .inzage).text },
        "verslag": { story($0).report },
        "casus": {
          CasusVerslag(casus: story($0).casus, sessies: [], at: .verslag, clock: Self.clock, say: Self.say)
            .document
            .markdown
        },
        "doe en --tekst": { story($0).heard },
        "zaal": { story($0).wall(1) },
      ],
      excused: [
        // Whose it is is said by name; of which session, by where it is told.
        "lijst, tekst": ["sessie", "deelnemer", "stem"], "verslag": ["deelnemer", "stem"],
        "casus": ["sessie", "deelnemer", "stem"], "doe en --tekst": ["sessie", "deelnemer", "stem"],
        "zaal": ["deelnemer", "stem"],
      ])
  }

  @Test func `every field of a note is in every rendering, or is excused by name`() {
    let base = Notitie.Gegevens(stap: StapID("1"), tekst: "Een vaste dag", vak: .kolom("feiten"))
    let fields: [String: (inout Notitie.Gegevens) -> Void] = [
      "stap": { $0.stap = StapID("2") }, "tekst": { $0.tekst = "Iedere week" },
      "stem": { $0.stem = .school }, "deelnemer": { $0.deelnemer = Self.moeder },
      "thema": { $0.thema = .houding }, "soort": { $0.soort = .vraag }, "lichtje": { $0.lichtje = true },
      "vak": { $0.vak = .kolom("beleving") }, "rij": { $0.rij = "school" }, "groep": { $0.groep = "rust" },
      "tafel": { $0.tafel = 3 },
      "bij": { $0.bij = Self.name(50) }, "achtergehouden": { $0.achtergehouden = true },
    ]
    func story(_ gegevens: Notitie.Gegevens) -> Story {
      Story(.notitieGemaakt(gegevens), in: Self.sessie, step: 0)
    }
    hold(
      base, fields,
      [
        "journaal": { "\(Fact.notitieGemaakt($0).encoded)" },
        "sessie, JSON": { story($0).json },
        "verslag": { story($0).report },
        "doe en --tekst": { story($0).heard },
        "zaal": { story($0).wall(0) },
      ],
      excused: [
        // A step like this has no rows and no compartments; a theme is for who sorts, not for who reads along.
        // A note there carries one sign, and what came in last has that of the newest.
        // At which table it was said is told in a step of tables.
        "zaal": ["rij", "vak", "thema", "lichtje", "soort", "tafel"], "verslag": ["rij", "thema", "tafel"],
      ])
  }

  @Test func `whoever fills in an afspraak can fill in each of its fields`() throws {
    let story = Story(.zwart(false), in: Self.sessie, step: 1)
    let etappe = story.sessie.stappen[1]
    guard case .formulier(let form) = panel(for: etappe.stap.vorm).capture(etappe, story.scene) else {
      Issue.record("no form")
      return
    }
    let blank = Afspraak.Gegevens(sessie: story.sessie.id, wie: "", wat: "x")
    let known = Story(.afspraakGemaakt(blank), in: story.scene.planStream, step: 1)
    let made = known.scene.plan.afspraken.flatMap { LosseAfspraak.form(of: $0.id, known.scene).dingen }
    let dingen = form.dingen + made
    #expect(dingen.count == 4)
    for ding in dingen {
      let answers = ding.velden.map { "antwoord \($0.label)" }
      let gegevens: Afspraak.Gegevens
      switch ding.changes(answers).first?.fact {
      case .plan(.afspraakGemaakt(let made)): gegevens = made.gegevens
      case .plan(.afspraakGewijzigd(let made)): gegevens = made.gegevens
      default:
        Issue.record("\(ding.titel) makes no afspraak")
        continue
      }
      for veld in Afspraak.Veld.allCases
      where veld != .wie || ding.velden.count == Afspraak.Veld.allCases.count {
        let asked = veld == .wat ? "antwoord wat" : "antwoord \(Self.say(.vraag(naar: veld)))"
        #expect(gegevens[veld].hasPrefix(asked), "\(ding.titel): \(veld)")
      }
    }
  }
}
