import Panels
import Screen
import SessionModel
import Wording

/// An invented session, told by real events through the reducer.
struct Verhaal {
  private(set) var state = State()
  /// The sessions of this casus before it.
  var eerdere: [Sessie] = []
  let sessie: StreamID
  let casus: StreamID?
  private var number: UInt64 = 0
  private var time = Moment(milliseconds: 1_790_000_000_000)

  /// A reisbureau for the invented Vlinder, or for no casus.
  init(
    casus withCasus: Bool = true, sessie number: UInt64 = 1_000_001, draaiboek: String = Verhaal.draaiboek
  ) {
    sessie = StreamID(.sessie, Verhaal.identifier(number))
    casus = withCasus ? StreamID(.casus, Verhaal.identifier(1_000_002)) : nil
    if let casus { gebeurt(.casusGemaakt(Casus.Profiel(alias: "Vlinder", regio: "Waddenkust")), in: casus) }
    gebeurt(
      .sessieBegonnen(
        Sessie.Begin(
          draaiboek: draaiboek, casus: casus?.id, bijeenkomst: Verhaal.identifier(1_000_003))))
  }

  /// Tells one event; in the session, unless another stream is named.
  @discardableResult
  mutating func gebeurt(_ fact: Fact, in stream: StreamID? = nil) -> Identifier {
    number += 1
    time = time.later(milliseconds: 1_000)
    let stream = stream ?? sessie
    let id = Verhaal.identifier(number)
    _ = reduce(
      into: &state,
      Event(id: id, stream: stream, tel: state.tel(stream) + 1, author: "test", time: time, fact: fact))
    return id
  }

  /// Carries out what a form wants.
  mutating func gebeurt(_ changes: [Change]) {
    for change in changes { gebeurt(change.fact, in: change.stream) }
  }

  var plan: StreamID { casus ?? sessie }

  var scene: Scene {
    Scene(
      sessie: state.sessie(sessie.id) ?? Sessie(id: sessie.id), casus: casus.flatMap { state.casus($0.id) },
      eerdere: eerdere + state.sessies.values.map(\.state).filter { $0.id != sessie.id }, now: time,
      clock: Verhaal.clock, say: Wording())
  }

  /// The step with this name.
  func etappe(_ naam: String) -> Etappe? { scene.sessie.stappen.first { $0.stap.naam == naam } }

  func stap(_ naam: String) -> StapID { etappe(naam)?.id ?? StapID("onbekend") }

  /// The people of an ordinary table, with two in the ring.
  mutating func tafel() {
    for gegevens in Verhaal.gezelschap { gebeurt(.deelnemerErbij(gegevens)) }
  }

  /// A note in a step.
  @discardableResult
  mutating func notitie(
    _ naam: String, _ tekst: String, _ stem: Stem? = nil, soort: Notitie.Soort = .gewoon,
    lichtje: Bool = false,
    thema: Thema? = nil, vak: Vak? = nil, rij: String? = nil, bij: Identifier? = nil,
    achtergehouden: Bool = false
  ) -> Identifier {
    gebeurt(
      .notitieGemaakt(
        Notitie.Gegevens(
          stap: stap(naam), tekst: tekst, stem: stem, thema: thema, soort: soort, lichtje: lichtje, vak: vak,
          rij: rij, bij: bij, achtergehouden: achtergehouden)))
  }

  static let gezelschap = [
    Deelnemer.Gegevens(stem: .school, label: "mentor"),
    Deelnemer.Gegevens(stem: .jeugdige),
    Deelnemer.Gegevens(stem: .ouder, label: "moeder"),
    Deelnemer.Gegevens(stem: .leerplicht),
    Deelnemer.Gegevens(stem: .zorg, label: "jeugdhulp"),
    Deelnemer.Gegevens(stem: .gemeente, label: "wijkteam", plek: .kring),
    Deelnemer.Gegevens(stem: .anders, label: "oma", plek: .kring),
  ]

  /// A step for every form, named after it, and some variants.
  static let draaiboek: String = {
    var lines = ["# Reisbureau", "", "- soort: casus", "- tafel: 3-5"]
    for (naam, vorm, meer) in stappen + gesprekken {
      lines += ["", "## \(naam)", "- vorm: \(vorm)", "- tijd: 10 min", "- vraag: Wat werkt er wel?", meer]
    }
    return lines.joined(separator: "\n")
  }()

  private static let stappen: [(naam: String, vorm: String, meer: String)] = [
    ("reisgezelschap", "reisgezelschap", ""),
    (
      "regels", "reisgezelschap",
      """
      - regel: We gebruiken schuilnamen.
      - regel: Wat op het scherm staat, mag iedereen hier lezen.
      - regel: Het verslag gaat naar het gezin en naar wie hier zit.
      """
    ),
    ("terugblik", "terugblik", ""), ("oogst", "oogst", ""), ("per stem", "oogst", "- per: stem"),
    ("feiten", "oogst", "- kolom: feiten\n- kolom: beleving"), ("wensdroom", "wensdroom", ""),
    ("schaal", "schaal", ""), ("wat-werkt", "wat-werkt", ""), ("ideeen", "ideeen", ""),
    ("kiezen", "kiezen", ""), ("morgen-anders", "morgen-anders", ""), ("afsluiten", "afsluiten", ""),
    ("gesloten einde", "afsluiten", "- tonen: los"), ("tijdlijn", "tijdlijn", ""),
    ("dilemma", "afweging", ""), ("perspectieven", "afweging", "- variant: perspectieven"),
    ("passend", "afweging", "- variant: passend"),
    ("checklist", "checklist", "- punt: Wie benadert de ouders?\n- punt: Wat doen we bij een uitzondering?"),
    ("stippen", "kiezen", "- stippen: 3"), ("pauze", "pauze", ""),
    ("weer", "schaal", "- beeld: weer"), ("gezicht", "schaal", "- beeld: gezicht"),
    ("los stil", "stil", "- tonen: los"),
  ]

  static func identifier(_ number: UInt64) -> Identifier {
    Identifier(time: Moment(milliseconds: 1_790_000_000_000 + Int64(number)), entropy: (number, number))
  }

  private static let clock = WallClock { _ in
    WallTime(day: Day("2026-11-21") ?? .epoch, hour: 14, minute: 22, second: 7)
  }
}
