import Foundation
import SessionModel
import Support
import Testing

@testable import Reports

/// `docs/json.md` promises a format; its examples are what the program prints.
@Suite struct JSONFormatTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/json.md")

  @Test func `the examples on the page are what the program prints`() throws {
    let egel = Egel()
    let printed = [
      SessieJSON(sessie: egel.sessie, casus: egel.casus, at: .inzage).text,
      CasusJSON(casus: egel.casus, sessies: [], at: .verslag).text,
    ]
    let page = try String(decoding: Data(contentsOf: Self.page), as: UTF8.self)
    var parts = page.components(separatedBy: "```json\n")
    try #require(parts.count == 3, "the page has an example of a session and one of a casus")
    for (index, text) in printed.enumerated() {
      let rest = parts[index + 1].components(separatedBy: "```")
      if Golden.isRecording {
        parts[index + 1] = ([text] + rest.dropFirst()).joined(separator: "```")
      } else {
        #expect(rest.first == text)
      }
    }
    if Golden.isRecording {
      try Data(parts.joined(separator: "```json\n").utf8).write(to: Self.page)
      Issue.record("recorded docs/json.md; read it, then run without REISLEIDER_RECORD")
    }
  }

  @Test func `every key of the format is on the page`() throws {
    let page = try String(decoding: Data(contentsOf: Self.page), as: UTF8.self)
    let voorbeeld = Voorbeeld()
    let alle = AlleVormen()
    let jsons = [
      CasusJSON(casus: voorbeeld.casus, sessies: [voorbeeld.november, voorbeeld.oktober], at: .inzage).json,
      CasusJSON(casus: alle.casus, sessies: [alle.sessie], at: .inzage).json,
    ]
    for key in jsons.reduce(into: Set(), { $0.formUnion(keys($1)) }) {
      #expect(page.contains("| `\(key)` |"), "\(key)")
    }
  }

  @Test func `the sessions of a casus stand oldest first`() {
    let voorbeeld = Voorbeeld()
    let json = CasusJSON(
      casus: voorbeeld.casus, sessies: [voorbeeld.november, voorbeeld.oktober], at: .verslag
    ).json
    #expect(
      json["sessies"]?.array?.map { $0["id"] } == [
        .string(voorbeeld.oktober.id.text), .string(voorbeeld.november.id.text),
      ])
  }

  @Test func `what is held back is only in the JSON of inzage, and says so`() {
    func held(_ plaats: Zicht.Plaats) -> [JSON?] {
      let json = SessieJSON(sessie: Voorbeeld().november, casus: nil, at: plaats).json
      let notities = (json["stappen"]?.array ?? []).flatMap { $0["notities"]?.array ?? [] }
      return notities.filter { $0["achtergehouden"]?.bool == true }.map { $0["tekst"] }
    }
    #expect(held(.inzage) == ["Dit blijft onder ons"])
    #expect(held(.verslag).isEmpty)
  }

  @Test func `a moment reads as the calendar of the system has it`() {
    var dice = Dice(seed: 7)
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    for _ in 0..<5000 {
      let moment = Moment(milliseconds: .random(in: -62_000_000_000_000...253_000_000_000_000, using: &dice))
      let year = moment.rfc3339.prefix(4)
      // Foundation's calendar is Julian before October 1582.
      guard year >= "1583" else { continue }
      let read = try? Date(moment.rfc3339, strategy: style)
      #expect(
        read.map { Int64(($0.timeIntervalSince1970 * 1000).rounded()) } == moment.milliseconds,
        "\(moment.milliseconds)")
    }
    #expect(Moment(milliseconds: 0).rfc3339 == "1970-01-01T00:00:00.000Z")
    #expect(Moment(milliseconds: -1).rfc3339 == "1969-12-31T23:59:59.999Z")
    #expect(Moment(milliseconds: .min).rfc3339 == "0001-01-01T00:00:00.000Z")
    #expect(Moment(milliseconds: .max).rfc3339 == "9999-12-31T23:59:59.999Z")
  }

  private func keys(_ json: JSON) -> Set<String> {
    switch json {
    case .array(let values): values.reduce(into: []) { $0.formUnion(keys($1)) }
    case .object(let object): object.members.reduce(into: []) { $0.formUnion(keys($1.value).union([$1.key])) }
    default: []
    }
  }
}

/// A small invented journey, short enough to print on a page.
private struct Egel {
  let casus: Casus
  let sessie: Sessie

  private static let draaiboek = """
    # Kort gesprek
    Twee vragen, een kwartier.

    - soort: casus
    - tafel: 2-5
    - klok: regie

    ## Wat werkt
    - vorm: wat-werkt
    - tijd: 10 min
    - vraag: Wat werkt er al?

    ## Morgen anders
    - vorm: morgen-anders
    - tijd: 5 min
    - vraag: Wat ga je morgen anders doen?

    """

  init() {
    var journaal = Journaal(at: Moment(2026, 11, 21, 12, 59))
    let casus = StreamID(.casus, journaal.name())
    let stream = StreamID(.sessie, journaal.name())
    let stap = StapID(number: 1)
    journaal.add(
      casus,
      .casusGemaakt(
        .init(
          alias: "Egel", regio: "Denkstad", inschrijving: .permanent, labels: ["muziek"],
          bewaarTot: Day("2029-08-01"), bewaarReden: "einde schooltijd")))
    journaal.add(
      stream,
      .sessieBegonnen(
        .init(draaiboek: Egel.draaiboek, casus: casus.id, bijeenkomst: journaal.name(), regio: "Denkstad")))
    let vader = journaal.add(stream, .deelnemerErbij(.init(stem: .ouder, label: "vader")))
    journaal.add(stream, .regelsAkkoord(vader))
    journaal.add(
      stream,
      .notitieGemaakt(
        .init(
          stap: stap, tekst: "Trommelen, elke ochtend", stem: .ouder, deelnemer: vader, thema: .inhoud,
          soort: .citaat, lichtje: true)))
    let idee = journaal.add(
      stream, .notitieGemaakt(.init(stap: stap, tekst: "Een drumles", achtergehouden: true)))
    journaal.add(
      stream, .schaalGezet(.init(stap: stap, deelnemer: vader, cijfer: 6, waarom: "Het is stil", hoger: "")))
    journaal.add(stream, .ideeGekozen(idee, door: "vader", waarom: "ritme helpt"))
    journaal.add(casus, .droomVastgelegd(tekst: "Spelen in een band", stem: .jeugdige, sessie: stream.id))
    let afspraak = journaal.add(
      casus,
      .afspraakGemaakt(
        .init(
          sessie: stream.id, deelnemer: vader, wie: "vader", stem: .ouder, wat: "Een trommel lenen",
          eersteStap: "Als de muziekschool open is, dan bel ik", wanneer: "24-11-2026", metWie: "Egel")))
    journaal.add(stream, .sessieGesloten, after: 5)
    journaal.add(
      casus, .afspraakStand(afspraak, .gedaan, bracht: "Elke dag muziek", sessie: nil), after: 9000)
    journaal.add(
      casus, .mijlpaalBereikt(.nieuweBeweging, dag: Day("2026-11-28") ?? .epoch, tekst: "Eerste les"),
      after: 1)
    guard let kind = journaal.state.casus(casus.id), let sessie = journaal.state.sessie(stream.id)
    else { preconditionFailure("the invented journey was not reduced") }
    (self.casus, self.sessie) = (kind, sessie)
  }
}
