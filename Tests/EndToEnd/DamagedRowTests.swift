import Foundation
import SessionModel
import SessionStore
import Support
import Testing

/// One damaged row, of each kind in turn: everything else stays to be read, and nobody is told that all is well.
@Suite(.waits) struct DamagedRowTests {
  /// A house in which there is a row of nearly every kind.
  private struct House {
    let program: Program
    let code: String
    let folder: String
    /// A row of each kind: its place, and whether it is of the session or casus that are looked at.
    let rows: [(kind: String, seq: Int, stream: String)]

    static let kept = "blijft te lezen"
    static let secret = "qvxjzwkpbd"

    init() throws {
      program = try Program()
      folder = program.path(".local/share/reisleider")
      let store = try SessionStore(
        folder: folder, author: "proef", patience: .command,
        now: { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
        entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
      defer { store.close() }
      let (casus, sessie) = (
        StreamID(.casus, store.newIdentifier()), StreamID(.sessie, store.newIdentifier())
      )
      let stap = StapID(number: 1)
      let begin = Sessie.Begin(
        draaiboek: HouseDraaiboek.text, casus: casus.id, bijeenkomst: store.newIdentifier(), regio: "Denkstad"
      )
      func note(_ text: String) -> Fact { .notitieGemaakt(.init(stap: stap, tekst: text, stem: .ouder)) }
      let made = try store.append([
        Change(casus, .casusGemaakt(.init(alias: "Vlinder"))), Change(sessie, .sessieBegonnen(begin)),
        Change(sessie, .deelnemerErbij(.init(stem: .ouder, label: "moeder"))),
        Change(sessie, note(Self.secret)), Change(sessie, note(Self.secret + " twee")),
        Change(
          casus, .afspraakGemaakt(.init(sessie: sessie.id, wie: "school", wat: Self.secret + " afspraak"))),
        Change(casus, .tijdpuntGemaakt(.init(wanneer: "groep 3", wat: Self.secret + " punt"))),
      ])
      let (wie, een, twee, afspraak, punt) = (made[2].id, made[3].id, made[4].id, made[5].id, made[6].id)
      var wijziging = Notitie.Wijziging()
      wijziging.tekst = .set(Self.secret + " beter")
      let facts: [Fact] = [
        .deelnemerGewijzigd(wie, .init(stem: .ouder, label: "vader")), .regelsAkkoord(wie),
        .stapGekozen(van: stap, naar: StapID(number: 2)), .stapGekozen(van: StapID(number: 2), naar: stap),
        .stapOvergeslagen(StapID(number: 2)), .tijdErbij(stap, minuten: 5), .notitieGewijzigd(een, wijziging),
        .magMeeGezegd(een, .mee), .notitiesSamengevoegd(in: een, [twee]), .notitieBesproken(een, true),
        .geparkeerd(een, .init(route: .agenderen, eigenaar: "regio")), .tonenGezet(stap, .direct),
        .schaalGezet(.init(stap: stap, deelnemer: wie, cijfer: 7)), .beurtGezet(stap, .init(deelnemer: wie)),
        .faseGekozen(stap, 0), .puntGezet(stap, .init(tekst: "tijdlijn", klaar: true)), .stippenGezet(een, 2),
        .kaartGetrokken("Wat nog?"), .stapVerplaatst(StapID(number: 2), na: stap),
        .stapIngevoegd(Stap(naam: "Tussenstop", vorm: .oogst, minuten: 5, vraag: "Wat nog?"), na: stap),
        .ideeGekozen(een, door: "kind", waarom: "rust"), .nietNodig(wie), .zwart(true), .zwart(false),
        .unknown(kind: "later-bedacht", body: ["v": 9]), note(Self.kept),
      ]
      let plan: [Fact] = [
        .casusGewijzigd(.init(alias: "Vlinder", regio: "Denkstad")),
        .droomVastgelegd(tekst: Self.secret + " droom", stem: .jeugdige, sessie: sessie.id),
        .tijdpuntGewijzigd(punt, .init(wanneer: "groep 4", wat: Self.secret + " punt")),
        .afspraakStand(afspraak, .loopt, bracht: "rust", sessie: sessie.id),
        .mijlpaalBereikt(
          .anders, dag: Day(utc: Moment(milliseconds: 1_795_000_000_000)), tekst: "gezien"),
      ]
      _ = try store.append(facts.map { Change(sessie, $0) } + plan.map { Change(casus, $0) })
      _ = try store.append([
        Change(.huis, .uitgegeven(.init(pad: "/media/usb/x.md", vorm: "md", van: sessie))),
        Change(sessie, .ingetrokken([twee])), Change(sessie, .lekBevestigd(een, [])),
        Change(sessie, .lekGehouden(een, [])),
      ])
      code = sessie.id.code
      let terug = program.path("terug")
      try FileManager.default.createDirectory(atPath: terug, withIntermediateDirectories: false)
      let sql = "SELECT min(seq), kind, stream_kind FROM event GROUP BY kind ORDER BY 1"
      rows = try program.shell("sqlite3 '\(folder)/reisleider.db' \"\(sql)\"").lines.map { line in
        let parts = line.split(separator: "|").map(String.init)
        return (parts[1], Int(parts[0]) ?? 0, parts[2])
      }
    }

    /// The house with this row damaged, as it was otherwise.
    func damage(seq: Int, _ change: String, from whole: Data) throws {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where name.hasPrefix("nood-") || name.hasPrefix("reisleider") {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
      }
      try whole.write(to: URL(filePath: folder + "/reisleider.db"))
      let sql = "UPDATE event SET \(change) WHERE seq = \(seq); SELECT changes();"
      try #require(try program.shell("sqlite3 '\(folder)/reisleider.db' '\(sql)'").lines == ["1"])
    }
  }

  /// What a flipped bit comes to: in the sum, in the words, in its name, in its kind.
  private static let changes = [
    "som = som + 1", "body = substr(body, 2)", "id = zeroblob(16)", "kind = substr(kind, 2)",
  ]

  @Test func `of each kind of row one is damaged, and every command and screen shows the rest and says so`()
    throws
  {
    let house = try House()
    defer { house.program.clear() }
    let whole = try Data(contentsOf: URL(filePath: house.folder + "/reisleider.db"))
    #expect(house.rows.count > 30)
    for (number, row) in house.rows.enumerated() {
      let change = Self.changes[number % Self.changes.count]
      try house.damage(seq: row.seq, change, from: whole)
      let hint = "\(row.kind), \(change)"
      try read(house, row.seq, row.stream, hint)
      try save(house, hint)
      try show(house, row.stream, hint)
      // Worst of all for who erases: nothing says any more whose it is.
      for change in [change, "stream = zeroblob(16)"] {
        try house.damage(seq: row.seq, change, from: whole)
        try erase(house, hint)
      }
    }
  }

  private func read(_ house: House, _ seq: Int, _ stream: String, _ hint: String) throws {
    let checked = try house.program.run(["controleer"])
    #expect(checked.status == 1 && checked.err.contains("Regel \(seq) "), "\(hint): \(checked.err)")
    let report = try house.program.run(["verslag", house.code])
    // Where an answer is lost, nothing of that session goes along until somebody is asked again.
    let isTold = report.out.contains(House.kept)
    #expect(report.status == 0 && isTold != hint.hasPrefix("mag-mee"), "\(hint): \(report.err)")
    let all = try house.program.run(["casus", "toon", "Vlinder", "--alles"])
    #expect(all.status == 0 && all.out.contains(House.kept), "\(hint): \(all.err)")
    if stream != "huis" { #expect(report.err.contains("controleer --red"), "\(hint): \(report.err)") }
    let asked = try house.program.run(["wis", "Vlinder"])
    #expect(asked.status == 1 && asked.err.contains("Er is nog niets gewist"), "\(hint): \(asked.err)")
  }

  private func save(_ house: House, _ hint: String) throws {
    try house.program.output("controleer", "--red", house.program.path("terug/reisleider.db"), "--vervang")
    var saved = house.program
    saved.environment["REISLEIDER_MAP"] = house.program.path("terug")
    #expect(try saved.output("controleer").out.hasSuffix(" is heel.\n"), "\(hint)")
    let isTold = try saved.output("verslag", house.code).out.contains(House.kept)
    #expect(isTold != hint.hasPrefix("mag-mee"), "\(hint)")
  }

  private func show(_ house: House, _ stream: String, _ hint: String) throws {
    try house.program.file("kijk.script", ":save-screen beeld.txt\n")
    let screens = [
      ["terugkijken", house.code], ["zaal", house.code], ["noteer", house.code], ["regie", house.code],
    ]
    for arguments in screens {
      let outcome = try house.program.run(arguments + ["--script", "kijk.script"])
      #expect(outcome.status == 0, "\(hint), \(arguments): \(outcome.err)")
      let picture = try house.program.text("beeld.txt")
      let isTold = picture.contains("NOODOPSLAG") || picture.contains("LET OP")
      #expect(isTold || stream == "huis", "\(hint), \(arguments):\n\(picture)")
    }
    let start = try house.program.run(["--script", "kijk.script"])
    #expect(start.status == 0, "\(hint): \(start.err)")
    #expect(try stream == "huis" || house.program.text("beeld.txt").contains("NOODOPSLAG"), "\(hint)")
    // Who goes on goes on beside it, with all that can be read.
    let note = try house.program.run(["noteer", "--regels", house.code], stdin: Array("erna\n".utf8))
    #expect(note.status == 0, "\(hint): \(note.err)")
    let report = try house.program.run(["verslag", house.code, "--voor", "netwerk"])
    let isAsked = hint.hasPrefix("mag-mee")
    #expect(
      isAsked || report.out.contains("erna") && report.out.contains(House.kept), "\(hint): \(report.err)")
  }

  private func erase(_ house: House, _ hint: String) throws {
    let outcome = try house.program.run(["wis", "Vlinder", "--bevestig", "Vlinder"])
    let bytes = try Data(contentsOf: URL(filePath: house.folder + "/reisleider.db"))
    let isLeft = bytes.firstRange(of: Data(House.secret.utf8)) != nil
    let isClean = outcome.status == 0 && outcome.out.contains("Gewist: ")
    #expect(!isLeft || !isClean, "\(hint): a receipt over what stays: \(outcome)")
    guard !isClean else { return }
    #expect(
      outcome.status == 1 && (outcome.out + outcome.err).contains("niet te lezen is bij wie"),
      "\(hint): \(outcome)")
    try house.program.output("wis", "onleesbaar", "--bevestig", "onleesbaar")
    let rest = try Data(contentsOf: URL(filePath: house.folder + "/reisleider.db"))
    #expect(rest.firstRange(of: Data(House.secret.utf8)) == nil, "\(hint): still there")
  }
}

/// Two steps, of which the first shows what is said.
private enum HouseDraaiboek {
  static let text = """
    # Proefreis
    Een reis om mee te proberen.

    - soort: casus

    ## Bestemming
    - vorm: oogst
    - tijd: 15 min
    - vraag: Wat werkt er al?

    ## Bagage
    - vorm: oogst
    - tijd: 10 min
    - vraag: Wat gaat er mee?

    """
}
