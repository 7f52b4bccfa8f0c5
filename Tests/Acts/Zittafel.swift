import Panels
import SessionModel
import Wording

@testable import Acts

/// An invented table of eight, with a step of every form and things with numbers in it.
struct Zittafel {
  private(set) var state = State()
  let sessie = StreamID(.sessie, Zittafel.identifier(900_001))
  let casus = StreamID(.casus, Zittafel.identifier(900_002))
  private var number: UInt64 = 0

  init(mensen: [Deelnemer.Gegevens] = Zittafel.gezelschap) {
    gebeurt(.casusGemaakt(Casus.Profiel(alias: "Ijsvogel", regio: "Denkstad")), in: casus)
    let eerder = Zittafel.identifier(900_003)
    for wat in ["Elke week naar het hok", "Niet meer vragen hoe laat", "Elke avond appen"] {
      gebeurt(.afspraakGemaakt(Afspraak.Gegevens(sessie: eerder, wie: "vader", wat: wat)), in: casus)
    }
    gebeurt(
      .sessieBegonnen(
        Sessie.Begin(
          draaiboek: Zittafel.draaiboek, casus: casus.id, bijeenkomst: Zittafel.identifier(900_004))))
    for gegevens in mensen { gebeurt(.deelnemerErbij(gegevens)) }
    for idee in ["Fietsen", "Koken", "Timmeren", "Een moestuin"] { notitie(idee, in: "ideeen") }
    for zin in ["Hij wil niet", "Het regende"] { notitie(zin, in: "denkpatronen") }
    gebeurt(
      .tijdpuntGemaakt(Tijdpunt.Gegevens(wanneer: "groep 3", wat: "Verhuisd", sessie: sessie.id)), in: casus)
    gebeurt(
      .afspraakGemaakt(Afspraak.Gegevens(sessie: sessie.id, wie: "oma", wat: "Koffie op vrijdag")), in: casus)
  }

  static let gezelschap = [
    Deelnemer.Gegevens(stem: .jeugdige, label: "Ijsvogel"),
    Deelnemer.Gegevens(stem: .ouder, label: "moeder"), Deelnemer.Gegevens(stem: .ouder, label: "vader"),
    Deelnemer.Gegevens(stem: .anders, label: "oma"), Deelnemer.Gegevens(stem: .school, label: "mentor vmbo"),
    Deelnemer.Gegevens(stem: .school, label: "juf"),
    Deelnemer.Gegevens(stem: .leerplicht, label: "leerplichtambtenaar"),
    Deelnemer.Gegevens(stem: .zorg, label: "wijkteam"),
  ]

  @discardableResult
  mutating func gebeurt(_ fact: Fact, in stream: StreamID? = nil) -> Identifier {
    number += 1
    let (id, stream) = (Zittafel.identifier(number), stream ?? sessie)
    let time = Moment(milliseconds: 1_790_000_000_000 + Int64(number) * 1000)
    let event = Event(
      id: id, stream: stream, tel: state.tel(stream) + 1, author: "toets", time: time, fact: fact)
    _ = reduce(into: &state, event)
    return id
  }

  mutating func gebeurt(_ changes: [Change]) {
    for change in changes { gebeurt(change.fact, in: change.stream) }
  }

  @discardableResult
  mutating func notitie(_ tekst: String, in naam: String) -> Identifier {
    gebeurt(.notitieGemaakt(Notitie.Gegevens(stap: etappe(naam)?.id ?? StapID("geen"), tekst: tekst)))
  }

  var scene: Scene {
    Scene(
      sessie: state.sessie(sessie.id) ?? Sessie(id: sessie.id), casus: state.casus(casus.id),
      now: Moment(milliseconds: 1_790_000_900_000),
      clock: WallClock { _ in
        WallTime(day: Day("2026-11-21") ?? .epoch, hour: 14, minute: 0, second: 0)
      }, say: Wording())
  }

  func etappe(_ naam: String) -> Etappe? { scene.sessie.stappen.first { $0.stap.naam == naam } }
  func place(_ naam: String) -> LinePlace { LinePlace(etappe(naam), scene) }
  func deelnemer(_ label: String) -> Deelnemer? {
    scene.sessie.deelnemers.first { $0.gegevens.label == label }
  }

  /// Every step, by the name of its form and variant.
  static let stappen = [
    "ronde", "oogst", "feiten", "wensdroom", "wat-werkt", "ideeen", "kiezen", "morgen-anders", "terugblik",
    "denkpatronen", "reisgezelschap", "regels", "schaal", "tijdlijn", "dilemma", "perspectieven", "passend",
    "checklist",
    "stil", "teruglezen", "afsluiten",
  ]

  private static let draaiboek: String = {
    let more = [
      "feiten": "- vorm: oogst\n- kolom: feiten\n- kolom: beleving",
      "regels": "- vorm: oogst\n- regel: We gebruiken schuilnamen.", "dilemma": "- vorm: afweging",
      "perspectieven": "- vorm: afweging\n- variant: perspectieven",
      "passend": "- vorm: afweging\n- variant: passend",
      "checklist": "- vorm: checklist\n- punt: Vervoer\n- punt: Een vaste plek\n- punt: Wie belt",
    ]
    let steps = stappen.map { naam in
      "## \(naam)\n\(more[naam] ?? "- vorm: \(naam)")\n- tijd: 10 min\n- vraag: Wat werkt er wel?\n"
    }
    return "# Toets\n\n- soort: casus\n\n" + steps.joined(separator: "\n")
  }()

  static func identifier(_ number: UInt64) -> Identifier {
    Identifier(time: Moment(milliseconds: 1_790_000_000_000 + Int64(number)), entropy: (number, number))
  }
}

extension Zittafel {
  /// What a line is in a step, in words: whose voice and which signs, or what it does.
  func leest(_ line: String, in naam: String, current: Kenmerken = Kenmerken()) -> String {
    let reading = LineReading(line, in: place(naam), current: current)
    switch reading.soort {
    case .leeg: return (["leeg"] + woorden(reading.kenmerken)).joined(separator: " ")
    case .opdracht(let act): return "opdracht \(act)"
    case .notitie, .afspraak:
      let soort = reading.soort == .notitie ? "notitie" : "afspraak"
      let twijfel = reading.twijfel == nil ? [] : ["?"]
      let vorige =
        switch reading.elders {
        case .vorige?: ["vorige"]
        case .stap(let nummer)?: ["stap\(nummer)"]
        case nil: [String]()
        }
      return ([soort] + vorige + twijfel + woorden(reading.kenmerken) + ["‹\(reading.tekst)›"]).joined(
        separator: " ")
    case .daden(let daden): return daden.map { doet($0) }.joined(separator: " + ")
    }
  }

  private func woorden(_ kenmerken: Kenmerken) -> [String] {
    kenmerken.alle.filter { !(($0.naam == .stem) && kenmerken.deelnemer != nil) }.map { kenmerk in
      if case .deelnemer(let id) = kenmerk { return naam(id) }
      return kenmerk.naam == .stem || kenmerk.naam == .soort || kenmerk.naam == .vak || kenmerk.naam == .thema
        ? kenmerk.woord : kenmerk.naam.rawValue
    }
  }

  private func naam(_ id: Identifier) -> String { scene.sessie.deelnemer(id)?.naam ?? "?" }

  private func doet(_ act: LineAct) -> String {
    let words = act.woorden(scene)
    let reden: String =
      switch act {
      case .cijfer(_, _, let waarom), .keuze(_, _, let waarom): waarom
      case .stand(_, _, let bracht): bracht
      case .tijdpunt(_, let wat, let lichtpunt): wat + (lichtpunt ? " ★" : "")
      case .puntErbij(let tekst), .slot(_, let tekst), .mijlpaal(_, let tekst): tekst
      case .vul(_, let answers), .rij(_, let answers): answers.joined(separator: "/")
      case .akkoord, .rol, .kring, .erbij, .gemist, .punt, .patroon, .beurt, .hoeftNiet, .ster: ""
      }
    return reden.isEmpty ? words : "\(words) ‹\(reden)›"
  }
}
