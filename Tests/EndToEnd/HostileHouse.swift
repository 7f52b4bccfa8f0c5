import FactFixtures
import Foundation
import SessionModel
import SessionStore

/// A store in which every text tries to command the terminal: as an import, a bug or a hand might have left it.
///
/// The texts are put in the journal as they are, past the cleaning at the door.
struct HostileHouse {
  let program: Program
  let code: String
  /// All that happened there.
  private(set) var events: [Event] = []

  /// Texts that take over a terminal which shows them as they are; each sequence has the mark 31337.
  static let texts = [
    "titel \u{1B}]0;31337\u{7}", "wis \u{1B}[31337J\u{1B}[2J", "klembord \u{1B}]52;c;MzEzMzc=\u{1B}\\",
    "acht bits \u{9B}31337m\u{9D}0;31337\u{9C}", "vraag \u{1B}[31337c\u{5}", "dcs \u{1B}P31337q\u{1B}\\",
    "om \u{202E}31337\u{2066}\u{61C}", "terug \u{1B}[31337D\u{8}\u{8}\rover", "bel \u{7}\u{E}\u{F}",
    "tag \u{E0041}\u{E007F}", "niets \u{0}\u{7F}", "regel\u{2028}\u{85}\u{B}\u{C}x",
    "breedte 0 \u{200B}\u{FEFF}\u{2060}\u{AD}\u{200D}x\u{FE0F}", "tab\tx",
    "plak \u{1B}[200~31337\u{1B}[201~", "\u{FFF9}tussen\u{FFFA}\u{FFFB}",
    "storm a" + String(repeating: "\u{301}\u{489}", count: 500),
  ]

  /// A line of a megabyte that tries the same.
  static let longLine = String(repeating: "\u{1B}[31337m ", count: 100_000)

  /// All of them in one line.
  static let oneLine = texts.joined(separator: " ").filter { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }

  init() throws {
    program = try Program()
    let folder = program.path(".local/share/reisleider")
    let store = try SessionStore(
      folder: folder, author: "\u{1B}[31337m", patience: .command,
      now: { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
    defer { store.close() }
    let (casus, sessie) = (store.newIdentifier(), store.newIdentifier())
    let streams = (casus: StreamID(.casus, casus), sessie: StreamID(.sessie, sessie))
    let all = Self.oneLine
    var profiel = Casus.Profiel(
      alias: "Egel " + all, regio: all, labels: Self.texts, bewaarReden: all, gemeenten: [all], swvs: [all])
    for rol in Casus.Mensen.Rol.allCases { profiel.mensen[rol] = [all] }
    let begin = Sessie.Begin(
      draaiboek: Self.draaiboek, casus: casus, bijeenkomst: store.newIdentifier(), regio: all)
    let tussenstop = Stap(naam: all, vorm: .oogst, minuten: 5, vraag: all)
    events += try store.append([
      Change(streams.casus, .casusGemaakt(profiel)), Change(streams.sessie, .sessieBegonnen(begin)),
      Change(streams.casus, .mijlpaalBereikt(.anders, dag: .epoch, tekst: all)),
      Change(
        streams.sessie, .bijeenkomstGezet(.init(gebied: .init(regio: all, gemeenten: [all], swvs: [all])))),
      Change(streams.sessie, .verslagVoor(all)),
      Change(
        streams.sessie,
        .correctie(
          Correctie(
            .reactie, voor: "gezin", vorm: "verslag", merk: Correctie.merk(of: "1"), wie: all, punt: 1,
            tekst: all))),
      Change(streams.sessie, .bewaringGezet(Bewaring(tot: .epoch, reden: all))),
      Change(streams.sessie, .stapIngevoegd(tussenstop, na: StapID(number: 3))),
      Change(streams.sessie, .kaartGetrokken(all)),
    ])
    if let mijlpaal = store.state.casus(casus)?.mijlpalen.first {
      events += try store.append([
        Change(streams.casus, .mijlpaalGewijzigd(mijlpaal, .anders, dag: .epoch, tekst: all))
      ])
    }
    for (number, text) in Self.texts.enumerated() {
      let stap = StapID(number: 1 + number % 3)
      let afspraak = Afspraak.Gegevens(
        sessie: sessie, wie: text, wat: text, eersteStap: text, wanneer: text, metWie: text, nodig: text,
        mandaat: text, alsAnders: text)
      let notitie = Notitie.Gegevens(stap: stap, tekst: text, soort: .citaat, groep: text)
      let dubbel = Notitie.Gegevens(stap: stap, tekst: text, lichtje: true, vak: .kolom(text), rij: text)
      let made = try store.append([
        Change(streams.sessie, .notitieGemaakt(notitie)), Change(streams.sessie, .notitieGemaakt(dubbel)),
        Change(streams.sessie, .notitieGemaakt(notitie)),
        Change(streams.sessie, .deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: text))),
        Change(streams.casus, .droomVastgelegd(tekst: text, stem: .jeugdige, sessie: sessie)),
        Change(streams.casus, .afspraakGemaakt(afspraak)),
        Change(streams.casus, .tijdpuntGemaakt(Tijdpunt.Gegevens(wanneer: text, wat: text, wie: text))),
      ])
      events += made
      events += try store.append([
        Change(
          streams.sessie,
          .geparkeerd(made[1].id, Parkeerplek(route: .systeem, eigenaar: text, antwoord: text))),
        Change(streams.sessie, .magMeeGezegd(made[0].id, .woorden(text))),
        Change(streams.sessie, .notitiesSamengevoegd(in: made[0].id, [made[2].id])),
        Change(streams.sessie, .ideeGekozen(made[0].id, door: text, waarom: text)),
      ])
    }
    code = sessie.code
    for fixture in FactFixture.all where !fixture.begins { try say(fixture, in: streams, store) }
  }

  /// The same in every field of a kind, about what is there; what began is not begun again.
  private mutating func say(
    _ fixture: FactFixture, in streams: (casus: StreamID, sessie: StreamID), _ store: SessionStore
  ) throws {
    guard let sessie = store.state.sessie(streams.sessie.id),
      let plan = store.state.casus(streams.casus.id)?.reisplan
    else { return }
    var names = ["sessie": sessie.id]
    names["notitie"] = sessie.notities.keys.min()
    names["deelnemer"] = sessie.deelnemers.first?.id
    names["afspraak"] = plan.afspraken.first?.id
    names["tijdpunt"] = plan.tijdlijn.first?.id
    guard let fact = fixture.fact(saying: "Egel " + Self.oneLine, about: names) else { return }
    let stream: StreamID
    switch fact {
    case .sessie, .notitie: stream = streams.sessie
    case .casus, .plan: stream = streams.casus
    case .huis: stream = fact.encoded.body["over"] == nil ? .huis : streams.sessie
    }
    do throws(StoreFailure) {
      events += try store.append([Change(stream, fact)])
    } catch .refused {
      return
    }
  }

  /// The parser takes what it can read: a name and a question with everything in it.
  static let draaiboek = """
    # Reis \(oneLine)
    Een reis. \(oneLine)

    ## Bestemming \(oneLine)
    - vorm: wensdroom
    - tijd: 15 min
    - vraag: Wat \(oneLine)
    - regie: \(oneLine)

    ## Morgen
    - vorm: morgen-anders
    - tijd: 5 min
    - vraag: Wie \(oneLine)

    ## Lijn
    - vorm: tijdlijn
    - tijd: 5 min
    - vraag: Wanneer \(oneLine)

    """
}
