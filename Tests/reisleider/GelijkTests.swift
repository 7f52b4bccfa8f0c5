import Foundation
import Loop
import Screen
import SessionModel
import SessionStore
import Support
import Synchronization
import Testing
import Wording

@testable import Views
@testable import reisleider

/// What looking back tells does not hang on whether it is looked at, listened to or asked for: over a generated year.
struct GelijkTests {
  /// A list: by which command its rows are asked for, what is told of each row at every door, and how one comes to it.
  private struct Lijst {
    let command: [String]
    /// The words of a row that are told at every door.
    let words: ([String: Any]) -> String
    let keys, lines: [String]
    /// Whether a command tells them in another order, where a name is looked up.
    let isByName: Bool
    /// How often Esc goes back to the lists.
    let terug: Int

    init(
      _ command: [String], _ words: @escaping ([String: Any]) -> String, keys: [String], lines: [String],
      isByName: Bool = false, terug: Int = 0
    ) {
      (self.command, self.words, self.keys, self.lines) = (command, words, keys, lines)
      (self.isByName, self.terug) = (isByName, terug)
    }
  }

  /// How options of a command are typed in a list: by the word of the list, or by that of the option.
  private static func getypt(_ opties: [String], in lijst: Lijstvraag.Lijst, alsOptie: Bool = false) -> String
  {
    var (typed, rest) = ([String](), opties[...])
    while let name = rest.popFirst()?.dropFirst(2) {
      guard rest.first?.hasPrefix("--") == false, let value = rest.popFirst() else {
        typed.append(String(name))
        continue
      }
      let veld = lijst.velden.first { $0.optie == name }
      let word = alsOptie ? String(name) : veld?.rawValue ?? String(name)
      typed.append(word + ":" + (value.contains(" ") ? "\"\(value)\"" : value))
    }
    return typed.joined(separator: " ")
  }

  private static func text(_ key: String) -> ([String: Any]) -> String { { $0[key] as? String ?? "" } }
  private static func alias(_ row: [String: Any]) -> String {
    (row["casus"] as? [String: Any])?["alias"] as? String ?? ""
  }

  private func lijsten(_ jaar: Jaar) throws -> [Lijst] {
    let order = try jaar.rows(["draad", "lijst"]).map(Self.text("naam"))
    var all = [
      Lijst(["casus", "lijst"], Self.text("alias"), keys: ["1"], lines: ["casussen"], isByName: true),
      Lijst(["sessie", "lijst"], Self.alias, keys: ["2"], lines: ["sessies"]),
      Lijst(["afspraken"], Self.text("wat"), keys: ["3"], lines: ["afspraken"]),
      Lijst(["draad", "lijst"], Self.text("naam"), keys: ["4"], lines: ["draden"]),
    ]
    all.append(
      Lijst(
        ["casus", "lijst", "--regio", "denk"], Self.text("alias"),
        keys: ["1", "Ctrl-F", "Ctrl-U", "regio:denk", "Enter"], lines: ["casussen regio:denk"], isByName: true
      ))
    // The other lists of journeys take no words.
    all.append(Lijst(["bewaren"], Self.text("naam"), keys: ["1", "→", "→"], lines: ["bewaarlijst"]))
    all.append(
      Lijst(
        ["casus", "lijst"], Self.text("alias"), keys: ["1", "→"], lines: ["casussen"], isByName: true))
    for stand in Afspraakkeuze.Status.woorden {
      all.append(
        Lijst(
          ["afspraken", "--status", stand], Self.text("wat"),
          keys: ["3", "Ctrl-F", "Ctrl-U", "status:\(stand)", "Enter"],
          lines: [stand == "open" ? "afspraken open" : "afspraken status:\(stand)"]))
    }
    let gezegd = [
      ["--casus", "Egel"], ["--eigenaar", "mentor"], ["--regio", "Denkstad"], ["--eigenaar", "niemand"],
      ["--casus", "Uil", "--status", "gedaan"], ["--regio", "Zandoever", "--eigenaar", "mentor"],
      ["--open"], ["--open", "--casus", "Mol"], ["--regio", "Denk"],
    ]
    for opties in gezegd {
      all.append(
        Lijst(
          ["afspraken"] + opties, Self.text("wat"),
          keys: [
            "3", "Ctrl-F", "Ctrl-U", Self.getypt(opties, in: .afspraken(.alles), alsOptie: true), "Enter",
          ], lines: ["afspraken " + Self.getypt(opties, in: .afspraken(.alles))]))
    }
    for (place, lijst) in Verzameling.allCases.enumerated() {
      all.append(
        Lijst(
          ["lijst", lijst.rawValue], Self.text("tekst"),
          keys: ["5", "Ctrl-F", "Esc"] + (place > 0 ? ["→"] : []),
          lines: ["lijsten \(lijst.rawValue)"]))
      let waar = [
        ["--forum", "lea"], ["--regio", "Denkstad", "--eigenaar", "gemeente"], ["--casus", "Mol"],
        ["--eigenaar", "niemand"], ["--niveau", "kind"], ["--van", "2026-03-01", "--tot", "2026-05-31"],
        ["--status", "open"],
      ]
      for opties in waar {
        all.append(
          Lijst(
            ["lijst", lijst.rawValue] + opties, Self.text("tekst"),
            keys: [
              "5", "Ctrl-F", "Ctrl-U", Self.getypt(opties, in: .verzameld(lijst), alsOptie: true), "Enter",
            ], lines: ["lijsten \(lijst.rawValue) " + Self.getypt(opties, in: .verzameld(lijst))]))
      }
    }
    for opties in [
      ["--stem", "ouder"], ["--regio", "Zandoever"], ["--van", "2026-03-01", "--tot", "2026-06-30"],
      ["--van", "2026-04-01", "--komst", "nieuw"], ["--van", "2026-08-01", "--komst", "weg"],
    ] {
      all.append(
        Lijst(
          ["draad", "lijst"] + opties, Self.text("naam"),
          keys: ["4", "Ctrl-F", "Ctrl-U", Self.getypt(opties, in: .draden, alsOptie: true), "Enter"],
          lines: ["draden " + Self.getypt(opties, in: .draden)]))
    }
    for draad in jaar.draden {
      let keys =
        ["4", "Ctrl-F", "Esc", "Home"] + Array(repeating: "↓", count: order.firstIndex(of: draad) ?? 0) + [
          "Enter"
        ]
      let lines = ["draden", draad]
      all += [
        Lijst(["draad", "toon", draad], Self.text("tekst"), keys: keys, lines: lines),
        Lijst(
          ["draad", "toon", draad, "--stem", "ouder"], Self.text("tekst"),
          keys: keys + ["Ctrl-F", "stem:ouder", "Enter"],
          lines: ["draden", "draden \((order.firstIndex(of: draad) ?? 0) + 1) stem:ouder"]),
        Lijst(
          ["draad", "voorstel", draad], Self.text("tekst"), keys: keys + ["v"],
          lines: ["draden", "draden voorstel \(draad)"]),
      ]
    }
    for alias in jaar.aliassen {
      all.append(
        Lijst(
          ["casus", "reizen", alias], Self.text("tekst"), keys: ["1", alias.lowercased(), "Enter", "e"],
          lines: ["casussen", alias, "reizen"], terug: 2))
    }
    let zoekt = [
      "graag stem:ouder", "graag regio:Denkstad vanaf:2026-02", "moestuin -brommers", "\"en graag\"",
      "en casus:Das vorm:wat-werkt", "★", "tuin soort:hobbel", "paarden draad:dieren",
      "leren:ja graag tot:2026-05",
      "\"moestuin", "altijd stem:jeugdige stap:bagage",
    ]
    all += zoekt.map { words in
      Lijst(
        ["zoek"] + (words.hasPrefix("\"") ? [words] : words.split(separator: " ").map(String.init)),
        Self.alias, keys: ["1", "/", words],
        lines: ["zoek \(words)"], terug: 1)
    }
    return all
      + zip(jaar.woorden, jaar.woorden.dropFirst(3)).map { one, other in
        Lijst(
          ["zoek", one, other], Self.alias, keys: ["1", "/", one + " " + other],
          lines: ["zoek \(one) \(other)"], terug: 1)
      }
      + [Lijst(["bewaren"], Self.text("naam"), keys: ["1", "→", "→"], lines: ["bewaarlijst"])]
  }

  @Test(arguments: [20_261_127 as UInt64, 7])
  func `the screen, the lines and the commands tell the same rows of every list of a year`(seed: UInt64)
    throws
  {
    let jaar = try Jaar(seed)
    defer { jaar.clear() }
    let doors = try [("screen", jaar.plek(inRegels: false)), ("lines", jaar.plek(inRegels: true))]
    defer { for (_, plek) in doors { plek.close() } }
    var filled = 0
    for lijst in try lijsten(jaar) {
      let all = try jaar.rows(lijst.command).map(lijst.words)
      // Who looks sees so many of what was found, and how many there are.
      let asked = lijst.command[0] == "zoek" ? Array(all.prefix(50)) : all
      if !asked.isEmpty { filled += 1 }
      for (door, plek) in doors {
        var found = plek.rows(door == "screen" ? lijst.keys : lijst.lines, terug: lijst.terug)
        // Why it is told here stands below it.
        if lijst.terug == 2 { found = found.filter { row in asked.contains { row.contains($0) } } }
        #expect(found.count == asked.count, "\(lijst.command) \(door): \(found) for \(asked)")
        if lijst.isByName {
          #expect(asked.allSatisfy { words in found.contains { $0.contains(words) } }, "\(door) \(found)")
        } else {
          for (row, words) in zip(found, asked) {
            #expect(row.contains(words), "\(lijst.command) \(door): \(row) is not \(words)")
          }
        }
      }
    }
    #expect(filled > 40, "only \(filled) to compare")
  }
}

/// A year of invented sessions in a store of its own, the same for the same seed.
private final class Jaar {
  let aliassen = ["Egel", "Uil", "Mol", "Das", "Otter", "Mus"]
  let draden = ["dieren", "handen"]
  let woorden = [
    "moestuin", "brommers", "werkplaats", "paarden", "muziek", "begeleider", "museum", "bakkerij",
  ]
  private let folder: String
  private let surroundings: Surroundings
  private let clock: Klok
  private var dice: Dice
  /// What can go in a thread, as far as it was said.
  private var zinnen: [Draadzin] = []

  private static let vaak = ["graag", "weer", "iedereen", "altijd"]
  private static let draaiboek = """
    # Proefreis
    Alles wat in een jaar voorkomt.

    - soort: casus
    - tafel: 3-5

    ## Bestemming
    - vorm: wensdroom
    - tijd: 5 min
    - vraag: Waar droom je van?

    ## Bagage
    - vorm: wat-werkt
    - tijd: 5 min
    - vraag: Wat werkt er al?

    ## Knelpunten
    - vorm: oogst
    - opbrengst: knelpunten
    - tijd: 5 min
    - vraag: Wat zit in de weg?

    ## Vragen
    - vorm: oogst
    - opbrengst: nevenvragen
    - tijd: 5 min
    - vraag: Wat vragen wij ons af?

    ## Routes
    - vorm: ideeen
    - tijd: 5 min
    - vraag: Wat kan er?

    ## Tips
    - vorm: oogst
    - opbrengst: tips
    - tijd: 5 min
    - vraag: Wat geef je anderen mee?

    """

  init(_ seed: UInt64) throws {
    let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    let clock = Klok()
    folder = base + "/reisleider-jaar-\(getpid())-\(seed)"
    dice = Dice(seed: seed)
    self.clock = clock
    var around = Surroundings(folder: folder, say: Wording())
    around.now = { clock.now }
    surroundings = around
    let store = try around.store(.command)
    defer { store.close() }
    for alias in aliassen { try reis(alias, store) }
    for draad in draden {
      let id = store.newIdentifier()
      let first = dice.pick(zinnen)
      _ = try store.append(
        [Change(.huis, .draadGezet(nil, .init(naam: draad)), id: id)]
          + [first, dice.pick(zinnen)].zet(id, .erbij))
    }
    clock.later(days: 20)
  }

  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  /// Three words of the year, and one that stands in any sentence.
  private func zin() -> String {
    let three = woorden.shuffled(using: &dice).prefix(3)
    return (three + [dice.pick(Self.vaak)]).joined(separator: " en ")
  }

  /// A journey with two or three talks.
  private func reis(_ alias: String, _ store: SessionStore) throws {
    let casus = store.newIdentifier()
    var profiel = Casus.Profiel(alias: alias, regio: dice.pick(["Denkstad", "Zandoever"]))
    if dice.chance(2) { profiel.labels = ["muziek"] }
    if dice.chance(2) { (profiel.bewaarTot, profiel.bewaarReden) = (Day("2026-06-01"), "einde schooltijd") }
    clock.later(days: dice.roll(3...20))
    _ = try store.append([Change(StreamID(.casus, casus), .casusGemaakt(profiel))])
    for _ in 0..<dice.roll(2...3) {
      clock.later(days: dice.roll(5...20))
      try gesprek(casus, store)
    }
  }

  private func gesprek(_ casus: Identifier, _ store: SessionStore) throws {
    let sessie = StreamID(.sessie, store.newIdentifier())
    let reis = StreamID(.casus, casus)
    let begin = Sessie.Begin(draaiboek: Self.draaiboek, casus: casus, bijeenkomst: store.newIdentifier())
    var changes = [
      Change(sessie, .sessieBegonnen(begin)),
      Change(sessie, .deelnemerErbij(.init(stem: .ouder, label: "moeder"))),
    ]
    for stap in 1...6 {
      for _ in 0..<dice.roll(1...3) {
        let id = store.newIdentifier()
        let gegevens = Notitie.Gegevens(
          stap: StapID(number: stap), tekst: zin(), stem: stap == 5 ? nil : dice.pick(Stem.allCases),
          soort: stap == 3 ? .hobbel : stap == 4 ? .vraag : .gewoon, lichtje: stap == 2 && dice.chance(2))
        changes.append(Change(sessie, .notitieGemaakt(gegevens), id: id))
        zinnen.append(Draadzin(id, in: sessie.id))
        if stap == 3 || stap == 4, dice.chance(2) {
          let plek = Parkeerplek(eigenaar: "gemeente", forum: dice.pick(Parkeerplek.Forum.allCases))
          changes.append(Change(sessie, .geparkeerd(id, plek)))
        }
        guard stap == 2 else { continue }
        let yes = store.newIdentifier()
        changes += [
          Change(sessie, .antwoord(Antwoord(over: [id], mee: .mee, leren: true, door: .ouder)), id: yes),
          Change(sessie, .nagekeken(Nagekeken(over: [id], mag: true, na: [yes]))),
        ]
      }
    }
    for _ in 0..<dice.roll(1...2) {
      let id = store.newIdentifier()
      let dag = dice.chance(3) ? nil : Day(utc: clock.now).later(days: dice.roll(1...90))
      changes.append(
        Change(
          reis, .afspraakGemaakt(.init(sessie: sessie.id, wie: "mentor", wat: zin(), termijn: dag)), id: id))
      guard dice.chance(2) else { continue }
      let stand = dice.pick(Afspraak.Stand.Soort.allCases)
      changes.append(Change(reis, .afspraakStand(id, stand, bracht: "", sessie: sessie.id)))
    }
    _ = try store.append(changes + [Change(sessie, .sessieGesloten)])
  }

  /// The rows of a command, as it puts them in a file.
  func rows(_ command: [String]) throws -> [[String: Any]] {
    let path = folder + "/rijen.json"
    guard
      case .run(let invocation) = try CommandParser.read(command + ["--uit", path, "--vervang"], home: nil)
    else { return [] }
    try Program.run(invocation, Console(surroundings: surroundings))
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
    return (json as? [String: Any])?.values.compactMap { $0 as? [[String: Any]] }.first ?? []
  }

  /// Somebody who looks back at this year, or has it told.
  func plek(inRegels: Bool) throws -> Plek { try Plek(surroundings, inRegels: inRegels) }
}

/// A clock that a year goes by on.
private final class Klok: Sendable {
  private let moment = Mutex(Moment(2026, 1, 5))
  var now: Moment { moment.withLock { $0 } }
  func later(days: Int) { moment.withLock { $0 = $0.later(milliseconds: Int64(days) * 86_400_000) } }
}

extension Moment {
  fileprivate init(_ year: Int, _ month: Int, _ day: Int) {
    self = (Day(year: year, month: month, day: day) ?? .epoch).utc.later(milliseconds: 43_200_000)
  }
}

/// A terminal on which somebody looks back.
private final class Plek {
  private var loop: Loop
  private let store: SessionStore
  private let size = Size(columns: 200, rows: 160)
  private let inRegels: Bool

  init(_ surroundings: Surroundings, inRegels: Bool) throws {
    store = try surroundings.store(.screen)
    self.inRegels = inRegels
    let world = World(
      state: State(), now: surroundings.now(), clock: surroundings.wall, say: surroundings.say,
      newIdentifier: surroundings.newIdentifier)
    loop = Loop(
      on: OpenStore(store, surroundings), world, terminal: "proef", theme: .licht, isSpoken: inRegels,
      now: surroundings.now)
    try loop.show(.terugkijken)
    // What a list says is shown from the first Enter on.
    if inRegels { _ = loop.spoken() } else { _ = rows(["3", "Enter"]) }
  }

  func close() { store.close() }

  /// The rows that are there after these keys, or that are told after these lines.
  func rows(_ asked: [String], terug: Int = 0) -> [String] {
    if inRegels { return told(asked) }
    for name in asked {
      if let key = Key(name: name) { press(key) } else { for letter in name { press(.char(letter)) } }
    }
    defer { for _ in 0..<terug { press(.escape) } }
    // Only what is looked at is drawn: a screen of so many rows takes longer than all that is asked for it.
    loop.look(size: size)
    let text = loop.draw().text.split(separator: "\n").map { $0.replacing("│", with: "") }
    return text.drop { !$0.hasPrefix("  ▸ ") }.prefix { row in
      row.hasPrefix("  ▸ ") || row.hasPrefix("    ") && row.contains(where: \.isLetter)
    }.map { String($0) }
  }

  private func told(_ lines: [String]) -> [String] {
    var last: [String] = []
    for line in lines {
      loop.wake()
      loop.look(size: size)
      _ = loop.enter(line)
      last = loop.spoken()
      _ = loop.drawn()
    }
    var all = last
    while last.contains(where: { $0.contains("/meer") }) {
      _ = loop.enter("meer")
      last = loop.spoken()
      all += last
    }
    return all.filter {
      $0.first?.isNumber == true && !$0.contains("/meer") && !$0.contains("gevonden")
        && !$0.contains("nieuwste eerst")
    }
  }

  private func press(_ key: Key) {
    loop.wake()
    _ = loop.press(key, size: size)
  }
}
