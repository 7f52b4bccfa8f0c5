import SessionModel
import Text

/// What is counted as plain tables, for a database that holds more than one store: those of `docs/tellen.md`.
///
/// No alias, no day of anything that was said, no word that may not teach others. Who was at a table has no name: a number
/// stands for people who are called the same within a meeting.
public struct Uitvoertabel: Hashable, Sendable {
  /// How it is called.
  public let naam: String
  /// Its columns.
  public let kolommen: [Kolom]
  /// Its rows.
  public let rijen: [[Waarde]]

  /// A column.
  public struct Kolom: Hashable, Sendable {
    /// How it is called.
    public let naam: String
    /// Whether it holds whole numbers; else texts.
    public let isGetal: Bool
    /// Whether there may be nothing.
    public let magLeeg: Bool

    static func tekst(_ naam: String, leeg: Bool = false) -> Kolom {
      Kolom(naam: naam, isGetal: false, magLeeg: leeg)
    }

    static func getal(_ naam: String, leeg: Bool = false) -> Kolom {
      Kolom(naam: naam, isGetal: true, magLeeg: leeg)
    }
  }

  /// What stands in a cell.
  public enum Waarde: Hashable, Sendable {
    case niets
    case tekst(String)
    case getal(Int)

    init(_ text: String?) { self = text.map { .tekst($0.harmlessLine) } ?? .niets }
    init(_ number: Int?) { self = number.map { .getal($0) } ?? .niets }
    init(_ id: Identifier?) { self.init(id?.text) }
    init(_ day: Day) { self.init(day.iso) }
  }

  /// The tables of what is counted, and of what others may learn from.
  public static func alle(
    _ stof: Telstof, _ zinnen: [Leerregel], _ draden: [Leerdraad], clock: WallClock
  ) -> [Uitvoertabel] {
    let sessies = stof.sessies
    return [
      Uitvoertabel(
        naam: "casus",
        kolommen: [
          .tekst("id"), .tekst("gemaakt"), .tekst("regio"), .tekst("inschrijving", leeg: true),
          .tekst("bewaar_tot", leeg: true),
        ],
        rijen: stof.kinderen.map {
          [
            Waarde($0.id), Waarde(clock.read($0.gemaakt).day), Waarde($0.regio),
            Waarde($0.inschrijving?.rawValue), Waarde($0.bewaarTot?.iso),
          ]
        }),
      Uitvoertabel(
        naam: "inschrijvingstand",
        kolommen: [
          .tekst("casus"), .getal("volgorde"), .tekst("dag"), .tekst("inschrijving", leeg: true),
        ],
        rijen: stof.kinderen.flatMap { kind in
          (stof.inschrijvingen[kind.id] ?? []).enumerated().map { place, stand in
            [Waarde(kind.id), .getal(place + 1), Waarde(stand.dag), Waarde(stand.inschrijving?.rawValue)]
          }
        }),
      Uitvoertabel(
        naam: "label", kolommen: [.tekst("casus"), .tekst("label")],
        rijen: stof.kinderen.flatMap { kind in
          (kind.labels + kind.geslacht).map { [Waarde(kind.id), Waarde($0)] }
        }),
      Uitvoertabel(
        naam: "mijlpaal", kolommen: [.tekst("casus"), .tekst("soort"), .tekst("dag")],
        rijen: stof.kinderen.flatMap { kind in
          kind.reis.mijlpalen.map { [Waarde(kind.id), Waarde($0.soort.rawValue), Waarde($0.dag)] }
        }),
      Uitvoertabel(
        naam: "tijdpunt", kolommen: [.tekst("casus"), .tekst("soort"), .tekst("overgang", leeg: true)],
        rijen: stof.kinderen.flatMap { kind -> [[Waarde]] in
          let points = Tijdpunt.Aard.alle.flatMap { aard in
            Array(repeating: aard, count: kind.reis.aantal(aard))
          }
          return points.map {
            [Waarde(kind.id), Waarde($0.soort.rawValue), Waarde($0.overgang?.rawValue)]
          }
        }),
      Uitvoertabel(
        naam: "sessie",
        kolommen: [
          .tekst("id"), .tekst("bijeenkomst"), .tekst("casus", leeg: true), .tekst("draaiboek"),
          .tekst("regio"), .getal("begonnen"), .getal("gesloten", leeg: true), .tekst("dag"),
          .getal("op_locatie", leeg: true),
        ],
        rijen: sessies.map { sessie in
          let begonnen = sessie.begonnen.milliseconds
          return [
            Waarde(sessie.id), Waarde(sessie.bijeenkomst), Waarde(sessie.casus), Waarde(sessie.draaiboek),
            Waarde(sessie.regio), .getal(Int(begonnen)), Waarde(sessie.duur.map { Int(begonnen + $0) }),
            Waarde(sessie.dag), Waarde(sessie.opLocatie.map { $0 ? 1 : 0 }),
          ]
        }),
      Uitvoertabel(
        naam: "sessietelling", kolommen: [.tekst("sessie"), .tekst("soort"), .getal("aantal")],
        rijen: sessies.flatMap { sessie in
          Sessietelling.Soort.allCases.filter { sessie.telling[$0] > 0 }.map {
            [Waarde(sessie.id), Waarde($0.rawValue), .getal(sessie.telling[$0])]
          }
        }),
      Uitvoertabel(
        naam: "swv", kolommen: [.tekst("sessie"), .tekst("swv")],
        rijen: sessies.flatMap { sessie in sessie.swvs.map { [Waarde(sessie.id), Waarde($0)] } }),
      Uitvoertabel(
        naam: "deelnemer",
        kolommen: [
          .tekst("sessie"), .tekst("stem"), .tekst("label"), .tekst("plek"), .getal("aantal"),
        ], rijen: mensen(sessies)),
      Uitvoertabel(
        naam: "afspraak",
        kolommen: [
          .getal("id"), .tekst("casus", leeg: true), .tekst("dag"), .tekst("stem", leeg: true),
          .tekst("stand", leeg: true), .getal("dagen", leeg: true),
        ], rijen: afspraken(stof)),
      Uitvoertabel(
        naam: "activiteit",
        kolommen: [
          .tekst("dag"), .tekst("soort"), .getal("aantal"), .getal("deelnemers", leeg: true),
          .getal("verschillend", leeg: true), .getal("bereik", leeg: true), .tekst("regio"),
          .tekst("bron"),
        ],
        rijen: stof.activiteiten.map {
          [
            Waarde($0.dag), Waarde($0.soort), .getal($0.aantal), Waarde($0.deelnemers),
            Waarde($0.verschillend), Waarde($0.bereik), Waarde($0.regio), Waarde($0.bron),
          ]
        }),
      notities(zinnen, clock), dradentabel(draden, zinnen),
    ]
  }

  /// The threads, each with how many sentences of it may teach others, and of how many journeys those are.
  private static func dradentabel(_ draden: [Leerdraad], _ zinnen: [Leerregel]) -> Uitvoertabel {
    let bronnen = Dictionary(zinnen.map { ($0.id, $0.bron) }, uniquingKeysWith: { $1 })
    return Uitvoertabel(
      naam: "draad",
      kolommen: [
        .tekst("naam"), .tekst("betekenis"), .tekst("niveau", leeg: true), .getal("zinnen"), .getal("reizen"),
      ],
      rijen: draden.sorted { ($0.naam.folded, $0.id) < ($1.naam.folded, $1.id) }.map { draad in
        let own = draad.zinnen.compactMap { bronnen[$0] }
        return [
          Waarde(draad.naam), Waarde(draad.betekenis), Waarde(draad.niveau?.rawValue), .getal(own.count),
          .getal(Set(own).count),
        ]
      })
  }

  /// Who was there: of a meeting of one session how many, of one of several who is called the same by a number.
  private static func mensen(_ sessies: [Telsessie]) -> [[Waarde]] {
    var numbers: [Identifier: [String: Int]] = [:]
    return sessies.flatMap { sessie -> [[Waarde]] in
      guard let groups = sessie.aanwezig else {
        guard sessie.mensen > 0 else { return [] }
        return [
          [Waarde(sessie.id), Waarde(""), Waarde("1"), Waarde("tafel"), .getal(sessie.mensen)]
        ]
      }
      let ordered = groups.sorted {
        ($0.key.stem.rawValue, $0.key.label, $0.key.plek.rawValue)
          < ($1.key.stem.rawValue, $1.key.label, $1.key.plek.rawValue)
      }
      return ordered.map { group, number in
        let known = numbers[sessie.bijeenkomst, default: [:]]
        let place = known[group.label] ?? known.count + 1
        numbers[sessie.bijeenkomst, default: [:]][group.label] = place
        return [
          Waarde(sessie.id), Waarde(group.stem.rawValue), Waarde(String(place)),
          Waarde(group.plek.rawValue), .getal(number),
        ]
      }
    }
  }

  private static func afspraken(_ stof: Telstof) -> [[Waarde]] {
    let children = Set(stof.kinderen.map(\.id))
    return stof.afspraken.enumerated().map { place, afspraak in
      let stream = afspraak.stream
      let casus = stream.kind == .casus && children.contains(stream.id) ? stream.id : nil
      return [
        .getal(place + 1), Waarde(casus), Waarde(afspraak.dag), Waarde(afspraak.stem?.rawValue),
        Waarde(afspraak.stand?.rawValue), Waarde(afspraak.dagen),
      ]
    }
  }

  /// What others may learn from: of whom and where is not among it, and of when no more than the quarter.
  private static func notities(_ zinnen: [Leerregel], _ clock: WallClock) -> Uitvoertabel {
    // In the order of the words: what was said behind each other is of one table.
    let rows = zinnen.sorted { ($0.tekst.folded, $0.id) < ($1.tekst.folded, $1.id) }.map { zin -> [Waarde] in
      let day = clock.read(zin.moment).day
      let groep = zin.stem.map { Leerstof.Groep($0).rawValue }
      return [
        Waarde("\(day.year)-\((day.month + 2) / 3)"), Waarde(groep), Waarde(zin.thema?.rawValue),
        Waarde(zin.niveau?.rawValue), Waarde(zin.soort.rawValue), .getal(zin.lichtje ? 1 : 0),
        Waarde(zin.tekst),
      ]
    }
    return Uitvoertabel(
      naam: "notitie",
      kolommen: [
        .tekst("kwartaal"), .tekst("groep", leeg: true), .tekst("thema", leeg: true),
        .tekst("niveau", leeg: true), .tekst("soort"), .getal("lichtje"), .tekst("tekst"),
      ], rijen: rows)
  }

  // MARK: Files

  /// As what a table can be put out.
  public enum Vorm: String, CaseIterable, Hashable, Sendable { case csv, jsonl }

  /// The file of a table.
  public func bytes(als vorm: Vorm) -> [UInt8] {
    var text = ""
    switch vorm {
    case .csv:
      text += kolommen.map(\.naam).joined(separator: ",") + "\n"
      for rij in rijen { text += rij.map(\.csv).joined(separator: ",") + "\n" }
    case .jsonl:
      for rij in rijen {
        var object = JSON.Object()
        for (kolom, waarde) in zip(kolommen, rij) { object[kolom.naam] = waarde.json }
        text += JSON.object(object).printed() + "\n"
      }
    }
    return Array(text.utf8)
  }
}

extension Uitvoertabel.Waarde {
  /// As databases read it: nothing is nothing, and a text that is empty stands between quotation marks.
  fileprivate var csv: String {
    switch self {
    case .niets: ""
    case .getal(let number): String(number)
    case .tekst(let text):
      "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
  }

  fileprivate var json: JSON {
    switch self {
    case .niets: .null
    case .getal(let number): .int(number)
    case .tekst(let text): .string(text)
    }
  }
}
