import Glibc
import SessionModel
import SessionStore

/// Makes casussen that each went through some sessions, over five years until now, with something of every kind in them.
///
/// The journeys run beside each other, so that what belongs to one casus lies all over the file, as it does after years. What
/// is in a journey follows from the numbers of its casus and session: those of a small store are in a large one too, with the
/// same words under the same names. Only the last session of the casus that comes last still runs: casus 8, where there is one.
final class Journeys {
  private let store: SessionStore
  private let clock: Clock
  private let sessies, notities: Int
  /// Whether others may learn from every note.
  private let teaches: Bool
  /// The numbers of the casussen, in the order in which they are talked about.
  private let order: [Int]
  /// The streams of the casussen by number.
  private var streams: [Int: StreamID] = [:]
  /// The latest afspraak of each casus.
  private var promised: [Int: Identifier] = [:]
  /// What waits for its transaction, and whose streams are put away after it.
  private var waiting: [Change] = []

  /// What goes into one transaction.
  private static let batch = 2_000
  private static let years = 5 * 365 * 24 * 3_600_000 as Int64

  /// The time of what is being made, and chance that follows from it alone.
  private final class Clock {
    var now: Moment
    private var seed: UInt64 = 0
    init(_ now: Moment) { self.now = now }

    /// What is made next has the same name in every store.
    func begin(casus: Int, sessie: Int) { seed = UInt64(casus) << 32 | UInt64(sessie) << 20 }

    func entropy() -> (UInt64, UInt64) { (mixed(), mixed()) }

    private func mixed() -> UInt64 {
      seed &+= 0x9E37_79B9_7F4A_7C15
      var value = (seed ^ seed >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }

  init(folder: String, casussen: Int, sessies: Int, notities: Int, teaches: Bool = false) throws {
    let clock = Clock(systemTime())
    (self.clock, self.sessies, self.notities, self.teaches) = (clock, sessies, notities, teaches)
    let running = min(8, casussen)
    order = (1..<casussen + 1).filter { $0 != running } + (running > 0 ? [running] : [])
    store = try SessionStore(
      folder: folder, author: "meting", patience: .command, now: { clock.now }, entropy: clock.entropy)
  }

  func fill() throws {
    let (end, total) = (clock.now, order.count * sessies)
    for round in 0..<sessies {
      for (index, number) in order.enumerated() {
        let place = round * order.count + index + 1
        clock.now = end.later(milliseconds: -Self.years / Int64(total) * Int64(total - place))
        clock.begin(casus: number, sessie: round)
        talk(number, round, in: streams[number] ?? begin(number))
        if waiting.count >= Self.batch { try keep() }
      }
      // The next session of a casus begins later than this one.
      try keep()
    }
    store.close()
  }

  private func keep() throws {
    guard !waiting.isEmpty else { return }
    _ = try store.append(waiting)
    for stream in Set(waiting.map(\.stream)) { store.unload(stream) }
    waiting = []
  }

  private func begin(_ number: Int) -> StreamID {
    let stream = StreamID(.casus, store.newIdentifier())
    var profiel = Casus.Profiel(alias: "\(Self.animals[number % Self.animals.count]) \(number)")
    profiel.regio = Self.regions[number % Self.regions.count]
    profiel.labels = number % 3 == 0 ? ["thuis", "angst"] : []
    profiel.inschrijving = number % 2 == 0 ? .allCases.first : nil
    waiting.append(Change(stream, .casusGemaakt(profiel)))
    profiel.leeftijd = Casus.Leeftijd(
      band: .allCases[number % Casus.Leeftijd.Band.allCases.count], gezegd: today)
    waiting.append(Change(stream, .casusGewijzigd(profiel)))
    streams[number] = stream
    return stream
  }

  /// One session from its beginning to its end.
  private func talk(_ number: Int, _ round: Int, in casus: StreamID) {
    let sessie = StreamID(.sessie, store.newIdentifier())
    let asks = number % 4 == 0
    func add(_ fact: Fact) { waiting.append(Change(sessie, fact)) }
    func named(_ fact: Fact, in stream: StreamID) -> Identifier {
      let id = store.newIdentifier()
      waiting.append(Change(stream, fact, id: id))
      return id
    }
    add(
      .sessieBegonnen(
        Sessie.Begin(
          draaiboek: asks ? Self.draaiboek + Self.reading : Self.draaiboek, casus: casus.id,
          bijeenkomst: store.newIdentifier(), regio: Self.regions[number % Self.regions.count])))
    let table = [
      Deelnemer.Gegevens(stem: .jeugdige), Deelnemer.Gegevens(stem: .ouder, label: "moeder"),
      Deelnemer.Gegevens(stem: .school, label: "mentor", rollen: [.anker]),
    ].map { named(.deelnemerErbij($0), in: sessie) }
    let kept = (0..<notities).map { place in
      if place > 0, place % 10 == 0, place < 40 {
        add(.stapGekozen(van: StapID(number: place / 10), naar: StapID(number: place / 10 + 1)))
      }
      return named(.notitieGemaakt(note(place, of: number, at: table)), in: sessie)
    }
    for fact in facts(of: number + round, table, kept) { add(fact) }
    if asks, let first = kept.first { add(.magMeeGezegd(first, .mee)) }
    if teaches {
      let answer = named(.antwoord(Antwoord(over: kept, mee: .mee, leren: true, door: .jeugdige)), in: sessie)
      add(.nagekeken(Nagekeken(over: kept, mag: true, na: [answer])))
    }
    plan(number, round, in: casus, at: sessie.id, from: kept)
    if round < sessies - 1 || number != order.last { add(.sessieGesloten) }
    guard round == sessies - 1 else { return }
    let file = Huis.Uitgave(pad: "/media/usb/\(number).md", vorm: "verslag.md", van: sessie, aan: "school")
    waiting.append(Change(.huis, .uitgegeven(file)))
    if number % 10 == 9 { waiting.append(Change(casus, .casusGesloten)) }
  }

  /// What happens in a session beside notes; each has some of it.
  private func facts(of turn: Int, _ table: [Identifier], _ kept: [Identifier]) -> [Fact] {
    let stap = StapID(number: 1)
    guard kept.count > 3 else { return [] }
    switch turn % 5 {
    case 0:
      return [
        .regelsAkkoord(table[0]), .beurtGezet(stap, Sessie.Beurt(deelnemer: table[0])),
        .notitieBesproken(kept[0], true), .stippenGezet(kept[1], 2),
      ]
    case 1:
      return [
        .schaalGezet(
          Sessie.Schaal(stap: StapID(number: 3), deelnemer: table[0], cijfer: 6, waarom: "meer rust")),
        .geparkeerd(kept[2], Parkeerplek(route: .agenderen, eigenaar: "de mentor")), .zwart(true),
        .zwart(false),
      ]
    case 2:
      var change = Notitie.Wijziging()
      change.tekst = .set("Met een bekend gezicht beginnen, en dan pas naar binnen")
      return [
        .notitieGewijzigd(kept[3], change), .tijdErbij(stap, minuten: 5),
        .kaartGetrokken("Wat zou je willen?"),
        .deelnemerGewijzigd(table[2], Deelnemer.Gegevens(stem: .school, label: "mentor van klas 2")),
      ]
    case 3:
      return [
        .notitiesSamengevoegd(in: kept[0], [kept[1]]),
        .ideeGekozen(kept[2], door: "jeugdige", waarom: "het is buiten"),
        .tonenGezet(stap, .direct), .nietNodig(table[2]), .deelnemerWeg(table[2]),
      ]
    default:
      return [
        .ingetrokken([kept[3]]), .stapOvergeslagen(StapID(number: 2)), .kiezerGezet(.samen),
        .antwoord(Antwoord(over: [kept[0]], mee: .blijft, door: .ouder)),
      ]
    }
  }

  /// What a casus keeps of a session.
  private func plan(
    _ number: Int, _ round: Int, in casus: StreamID, at sessie: Identifier, from kept: [Identifier]
  ) {
    func add(_ fact: Fact) { waiting.append(Change(casus, fact)) }
    if round == 0 {
      add(.droomVastgelegd(tekst: "een klas in een kas", stem: .jeugdige, sessie: sessie, bron: kept.first))
    }
    add(
      .tijdpuntGemaakt(
        Tijdpunt.Gegevens(
          wanneer: "najaar", wat: "de eerste ochtend in de werkplaats", wie: "mentor",
          waardevol: "een vaste plek",
          lichtpunt: round % 2 == 0, sessie: sessie, stem: .ouder)))
    if let before = promised[number] {
      add(
        .afspraakStand(
          before, round % 3 == 0 ? .losgelaten : .gedaan, bracht: "rust op dinsdag", sessie: sessie))
    }
    for place in 0..<2 {
      let id = store.newIdentifier()
      waiting.append(
        Change(
          casus,
          .afspraakGemaakt(
            Afspraak.Gegevens(
              sessie: sessie, wie: place == 0 ? "moeder" : "mentor", stem: place == 0 ? .ouder : .school,
              wat: Self.phrases[(number + round + place) % Self.phrases.count], eersteStap: "vandaag bellen",
              wanneer: "voor vrijdag", metWie: "samen", kijkmoment: "over twee weken")), id: id))
      promised[number] = id
    }
    if round == sessies - 1, number % 5 == 0 {
      add(.mijlpaalBereikt(.anders, dag: today, tekst: "drie ochtenden vol", sessie: sessie, stem: .ouder))
    }
  }

  private func note(_ place: Int, of number: Int, at table: [Identifier]) -> Notitie.Gegevens {
    let (first, second) = (
      Self.phrases[place % Self.phrases.count], Self.phrases[(place * 7 + 3) % Self.phrases.count]
    )
    return Notitie.Gegevens(
      stap: StapID(number: min(4, place / 10 + 1)), tekst: "Dat zou goed zijn: \(first), en \(second)",
      stem: [.jeugdige, .ouder, .school][place % 3], deelnemer: place % 2 == 0 ? table[place % 3] : nil,
      thema: place % 4 == 0 ? .houding : nil, soort: [.gewoon, .citaat, .gewoon, .vraag, .hobbel][place % 5],
      lichtje: place % 9 == 0)
  }

  private var today: Day { Day(utc: clock.now) }

  private static let animals = ["Vlinder", "Egel", "Merel", "Otter", "Libel", "Zwaluw", "Das"]
  private static let regions = ["Waterland", "Waddenkust", "Denkstad", "Heuvelrand"]
  private static let phrases = [
    "een vaste dag", "buiten beginnen", "met de handen werken", "een bekend gezicht", "later op de ochtend",
    "samen eten", "eerst een rondje met de hond", "een plek bij het raam", "niet alles tegelijk",
    "een maatje erbij",
    "de muziek zachter",
  ]

  private static let draaiboek = """
    # Meetreis
    Een draaiboek om mee te meten.

    - soort: casus

    ## Oogst
    - vorm: oogst
    - tijd: 15 min
    - vraag: Wat werkt er al?

    ## Bestemming
    - vorm: wensdroom
    - tijd: 15 min
    - vraag: Wat zie je over een jaar?

    ## Nu
    - vorm: schaal
    - tijd: 10 min
    - vraag: Waar sta je nu?

    ## Morgen
    - vorm: morgen-anders
    - tijd: 15 min
    - vraag: Wat doen we morgen anders?

    """
  private static let reading = """
    ## Teruglezen
    - vorm: teruglezen
    - tijd: 5 min
    - vraag: Wat mag mee?

    """
}
