import FactFixtures
import Foundation
import SessionModel
import Support
import Testing

@testable import SessionStore

@Suite struct EraseTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private var store: String { folder.path + "/store" }

  // MARK: Every byte

  @Test func `of what is erased no seven bytes in a row stay in any file, and the rest stays`() throws {
    let rounds = Torture.rounds(12, long: 200)
    Torture.announce("erasing", rounds: rounds)
    for round in 0..<rounds {
      let seed = Torture.seed &+ UInt64(round) &* 7919
      let folder = try TemporaryFolder(inMemory: true)
      var history = try SecretHistory(store: folder.store(), seed: seed)
      let path = folder.path + "/store"
      let subject = history.subject()
      let (gone, kept) = history.split(subject)
      let (secrets, others) = (Windows(gone), Windows(kept))
      #expect(try secrets.found(below: path) != nil || gone.isEmpty, "seed \(seed)")
      let before = others.found(in: folder.database)
      try history.store.overwrite(subject)
      var receipts: [Wissing] = []
      #expect(
        try history.store.finishErasing {
          receipts.append($0)
          return true
        } == .done)
      #expect(receipts.count == 1, "seed \(seed)")
      if let found = try secrets.found(below: path) {
        Issue.record("seed \(seed), \(subject): \(found) is still there")
      }
      let lost = before.subtracting(others.found(in: folder.database))
      #expect(lost.isEmpty, "seed \(seed), \(subject): more is gone than was asked")
      // A casus whose alias was refused, because it looks like a number, never began.
      let findings = try history.store.verify()
      for finding in findings { #expect(finding.isOfBeginning, "seed \(seed), \(subject)") }
      try history.store.rebuildIndex()
    }
  }

  /// What no history has a secret in, each with its reason.
  private static let unsecret: [String: String] = [
    "casus-hersteld alias": "begins a stream that lost its beginning, which goes as a whole",
    "casus-hersteld regio": "begins a stream that lost its beginning, which goes as a whole",
    "casus-hersteld labels": "begins a stream that lost its beginning, which goes as a whole",
    "casus-hersteld bewaar-reden": "begins a stream that lost its beginning, which goes as a whole",
    "casus-hersteld gemeenten": "begins a stream that lost its beginning, which goes as a whole",
    "casus-hersteld swvs": "begins a stream that lost its beginning, which goes as a whole",
    "casus-hersteld anker": "begins a stream that lost its beginning, which goes as a whole",
    "casus-hersteld vertrouwenspersoon": "begins a stream that lost its beginning, which goes as a whole",
    "casus-hersteld gewenst": "begins a stream that lost its beginning, which goes as a whole",
    "casus-hersteld erbij": "begins a stream that lost its beginning, which goes as a whole",
    "sessie-hersteld regio": "begins a stream that lost its beginning, which goes as a whole",
  ]

  @Test func `the histories have a secret in every field that takes words, or it is excused by name`() throws
  {
    var (events, secrets): ([Event], Set<String>) = ([], [])
    for round in 0..<4 {
      let folder = try TemporaryFolder(inMemory: true)
      let history = try SecretHistory(store: folder.store(), seed: Torture.seed &+ UInt64(round) &* 7919)
      events += try history.store.allEvents()
      secrets.formUnion(history.secrets.map(\.text))
    }
    let missing = FactFixture.unmarked(in: events) { text in
      secrets.contains(text) || text.split(separator: "/").contains { secrets.contains(String($0)) }
    }
    #expect(missing == Set(Self.unsecret.keys))
  }

  @Test func `deleted words in a search table go too`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let id = try store.note("xqzkwpvbnm", in: sessie)
    try store.database.execute(
      """
      CREATE VIRTUAL TABLE zoekproef USING fts5(tekst, prefix='1 2 3');
      INSERT INTO zoekproef VALUES('xqzkwpvbnm'); INSERT INTO zoekproef VALUES('blijft');
      DELETE FROM zoekproef WHERE tekst MATCH 'xqzkwpvbnm';
      """)
    try store.overwrite(.notitie(id, in: StreamID(.sessie, sessie), nieuw: nil))
    #expect(try store.finishErasing { _ in true } == .done)
    #expect(try Windows(["xqzkwpvbnm"]).found(below: self.store) == nil)
  }

  @Test func `an older copy in a page that nobody uses goes too, for the file is written anew`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let id = try store.note("xqzkwpvbnm", in: sessie)
    // As a file has it that was once written without overwriting what is deleted.
    try store.database.execute(
      """
      PRAGMA secure_delete = OFF; CREATE TABLE oud(tekst);
      INSERT INTO oud VALUES('ouderwijfk' || hex(zeroblob(9000))); DROP TABLE oud; PRAGMA secure_delete = ON;
      """)
    #expect(try Windows(["ouderwijfk"]).found(below: self.store) != nil, "the harness is blind")
    try store.overwrite(.notitie(id, in: StreamID(.sessie, sessie), nieuw: nil))
    #expect(try store.finishErasing { _ in true } == .done)
    #expect(try Windows(["ouderwijfk", "xqzkwpvbnm"]).found(below: self.store) == nil)
  }

  // MARK: What stays

  @Test(arguments: ["note", "session", "words"])
  func `a quote that came along to later sessions goes with the words it came from`(what: String) throws {
    let store = try folder.store()
    let casus = try store.makeCasus("Vlinder")
    let sessies = try (0..<3).map { _ in try store.makeSessie(casus: casus) }
    let first = try store.note("zq7x9vkw2m zei hij", in: sessies[0])
    var bij = first
    for sessie in sessies[1...] {
      let gegevens = Notitie.Gegevens(
        stap: StapID(number: 1), tekst: "zq7x9vkw2m zei hij", stem: .ouder, bij: bij)
      bij = try store.append([Change(StreamID(.sessie, sessie), .notitieGemaakt(gegevens))])[0].id
      try store.note("blijft staan", in: sessie)
    }
    switch what {
    case "note": try store.overwrite(.notitie(first, in: StreamID(.sessie, sessies[0]), nieuw: nil))
    case "words": try store.overwrite(.notitie(first, in: StreamID(.sessie, sessies[0]), nieuw: "anders"))
    default: try store.overwrite(.sessie(sessies[0]))
    }
    #expect(try store.finishErasing { _ in true } == .done)
    #expect(try Windows(["zq7x9vkw2m"]).found(below: self.store) == nil)
    for sessie in sessies[1...] { #expect(store.words(of: sessie) == ["blijft staan"]) }
    #expect(
      try store.sessies(casus: casus).map(\.notities).filter { $0 == 1 }.count >= 2, "the lists know it")
    #expect(try store.verify().isEmpty)
  }

  @Test func `a place in the journal stays, and nothing else of the row`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    for text in ["een", "twee", "drie"] { try store.note(text, in: sessie) }
    let id = try #require(store.state.sessie(sessie)?.notities(in: StapID("1"))[1].id)
    try store.overwrite(.notitie(id, in: StreamID(.sessie, sessie), nieuw: nil))
    #expect(store.words(of: sessie) == ["een", "drie"])
    let row = try store.database.statement("SELECT * FROM event WHERE seq = 4")
    #expect(try row.step())
    for column: Int32 in [1, 2, 3, 4, 5, 6, 8] { #expect(row.isNull(column)) }
    #expect(row.text(7) == "gewist")
    row.reset()
    #expect(try store.verify().isEmpty)
    try store.note("vier", in: sessie)
    #expect(store.words(of: sessie) == ["een", "drie", "vier"])
  }

  @Test func `a note with other words keeps its place, its labels and its name`() throws {
    let store = try folder.store()
    let casus = try store.makeCasus("Vlinder")
    let sessie = try store.makeSessie(casus: casus)
    for text in ["een", "het oude woord", "drie"] { try store.note(text, in: sessie) }
    let stream = StreamID(.sessie, sessie)
    let id = try #require(store.state.sessie(sessie)?.notities(in: StapID("1"))[1].id)
    var wijziging = Notitie.Wijziging()
    (wijziging.tekst, wijziging.lichtje) = (.set("het oudere woord"), .set(true))
    _ = try store.append([
      Change(stream, .notitieGewijzigd(id, wijziging)),
      Change(stream, .magMeeGezegd(id, .woorden("oud"))),
      Change(StreamID(.casus, casus), .droomVastgelegd(tekst: "het oudere woord", stem: nil, sessie: sessie)),
    ])
    try store.overwrite(.notitie(id, in: stream, nieuw: "nieuw"))
    #expect(store.words(of: sessie) == ["een", "nieuw", "drie"])
    let note = try #require(store.state.sessie(sessie)?.notities[id])
    #expect(note.gegevens.lichtje && note.gegevens.stem == .ouder && note.stand.mee == nil)
    #expect(store.state.casus(casus)?.reisplan.droom?.tekst == "nieuw")
    #expect(try store.finishErasing { _ in true } == .done)
    #expect(try Windows(["het oude woord", "het oudere woord"]).found(below: self.store) == nil)
  }

  @Test func `what a session said about its casus goes with it, what others said stays`() throws {
    let store = try folder.store()
    let casus = try store.makeCasus("Vlinder")
    let (first, second) = (try store.makeSessie(casus: casus), try store.makeSessie(casus: casus))
    let plan = StreamID(.casus, casus)
    let afspraak = try store.append([
      Change(plan, .afspraakGemaakt(.init(sessie: first, wie: "school", wat: "bellen")))
    ])[0].id
    _ = try store.append([
      Change(plan, .afspraakStand(afspraak, .loopt, bracht: "rust", sessie: second)),
      Change(plan, .droomVastgelegd(tekst: "varen", stem: nil, sessie: first)),
      Change(plan, .droomVastgelegd(tekst: "vliegen", stem: nil, sessie: second)),
    ])
    try store.overwrite(.sessie(first))
    #expect(store.state.casus(casus)?.reisplan.dromen.map(\.tekst) == ["vliegen"])
    #expect(try store.afspraken().isEmpty)
    #expect(try store.sessies().map(\.id) == [second])
    #expect(try store.casussen(.alias).count == 1)
  }

  @Test func `a session that cannot be read any more is erased with what it said about its casus`() throws {
    let store = try folder.store()
    let casus = try store.makeCasus("Vlinder")
    let (first, second) = (try store.makeSessie(casus: casus), try store.makeSessie(casus: casus))
    try store.note("xqzkwpvbnm een", in: first)
    try store.note("blijft", in: second)
    let plan = StreamID(.casus, casus)
    _ = try store.append([
      Change(plan, .afspraakGemaakt(.init(sessie: first, wie: "school", wat: "xqzkwpvbnm twee"))),
      Change(plan, .droomVastgelegd(tekst: "xqzkwpvbnm drie", stem: nil, sessie: first)),
      Change(plan, .droomVastgelegd(tekst: "vliegen", stem: nil, sessie: second)),
    ])
    // Its beginning and its note, the dream in the plan, and another row of the casus.
    let harm = "UPDATE event SET som = som + 1 WHERE"
    for (column, stream) in [("body LIKE '%een%' OR kind = 'sessie-begonnen'", first), ("tel = 3", casus)] {
      try store.database.run("\(harm) stream = ? AND (\(column))", .identifier(stream))
    }
    let reader = try folder.store("b")
    try reader.overwrite(.sessie(first))
    try reader.eraser.rewriteFile(in: reader.folder)
    #expect(try Windows(["xqzkwpvbnm"]).found(below: self.store) == nil)
    #expect(try reader.afspraken().isEmpty)
    #expect(try reader.sessies().map(\.id) == [second])
    #expect(try reader.casussen(.alias).count == 1)
    #expect(try reader.verify().isEmpty)
  }

  @Test func `a list of what is still to be erased that cannot be read is not empty`() throws {
    let store = try folder.store()
    let sessies = [try store.makeSessie(), try store.makeSessie()]
    try store.overwrite(.sessie(sessies[0]))
    for value in ["[{\"soort\":\"sess", "[{\"soort\":\"zzz\"}]", ""] {
      try store.database.run("UPDATE meta SET value = ? WHERE key = 'wissingen'", .text(value))
      #expect(throws: StoreFailure.corrupt(path: folder.database)) { try store.pendingErasures() }
      #expect(throws: StoreFailure.corrupt(path: folder.database)) {
        try store.overwrite(.sessie(sessies[1]))
      }
    }
  }

  @Test func `what was erased is not made again by who still knew it`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let stream = StreamID(.sessie, sessie)
    let id = try store.note("weg", in: sessie)
    let follower = try folder.store("b")
    try follower.load(stream)
    try store.overwrite(.notitie(id, in: stream, nieuw: nil))
    #expect(try follower.follow().isEmpty)
    #expect(follower.words(of: sessie).isEmpty)
    #expect(throws: StoreFailure.refused(.gewist)) { try follower.note("weg", in: sessie, id: id) }
    try store.overwrite(.sessie(sessie))
    #expect(throws: StoreFailure.refused(.gewist)) { try follower.note("nog een", in: sessie) }
    #expect(follower.state.sessie(sessie)?.begin == nil)
  }

  @Test func `a prefix is clear only when nothing else that was said begins with it`() throws {
    var number: UInt64 = 0
    let store = try SessionStore(
      folder: self.store, author: "a", patience: .command, now: { Moment(milliseconds: 1_800_000_000_000) },
      entropy: {
        number += 1
        return (0, number)
      })
    let sessie = try store.makeSessie()
    let stream = StreamID(.sessie, sessie)
    let first = try store.note("een", in: sessie)
    _ = try store.append(
      (1...30).map { .init(stream, .deelnemerErbij(.init(stem: .ouder, label: "Egel \($0)"))) })
    let second = try store.note("twee", in: sessie)
    #expect(try store.said(beginning: String(first.text.prefix(8))).count == 2)
    #expect(try store.said(beginning: second.text).map(\.id) == [second])
  }

  // MARK: Together with others

  @Test func `a session that cannot be read while something is erased stays as it was known`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let ids = try ["weg", "blijft"].map { try store.note($0, in: sessie) }
    let follower = try folder.store("b")
    try follower.load(StreamID(.sessie, sessie))
    try store.overwrite(.notitie(ids[0], in: StreamID(.sessie, sessie), nieuw: nil))
    try store.database.execute("UPDATE event SET som = som + 1 WHERE seq = 4")
    _ = try follower.follow()
    #expect(follower.damage == .damagedEvent(seq: 4))
    #expect(follower.words(of: sessie) == ["blijft"])
  }

  @Test func `while a session is open the rest waits, and is done when the last one closes`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    for number in 1...300 { try store.note("geheimzinnig woord nummer \(number)", in: sessie) }
    let other = try folder.store("b")
    let use = try other.use()
    try store.overwrite(.sessie(sessie))
    #expect(
      try store.finishErasing { _ in
        Issue.record("a receipt too early")
        return true
      } == .waits)
    #expect(try store.pendingErasures().count == 1)
    use.release()
    var receipts: [Wissing] = []
    #expect(
      try other.finishErasing {
        receipts.append($0)
        return true
      } == .done)
    #expect(receipts.map(\.regels) == [302] && receipts.map(\.sessies) == [1])
    #expect(try Windows(["geheimzinnig woord"]).found(below: self.store) == nil)
    #expect(
      try store.finishErasing { _ in
        Issue.record("a receipt twice")
        return true
      } == .done)
  }

  @Test func `a reader keeps the file as it is until it is done`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    try store.note("geheimzinnig woord", in: sessie)
    let reader = try folder.store("b")
    try store.overwrite(.sessie(sessie))
    store.database.wait(50)
    try reader.database.execute("BEGIN; SELECT * FROM event")
    #expect(
      try store.finishErasing { _ in
        Issue.record("a receipt too early")
        return true
      } == .waits)
    try reader.database.execute("COMMIT")
    #expect(try store.finishErasing { _ in true } == .done)
    #expect(try Windows(["geheimzinnig woord"]).found(below: self.store) == nil)
  }

  @Test func `drafts of what is erased are thrown away`() throws {
    let store = try folder.store()
    let (sessie, other) = (try store.makeSessie(), try store.makeSessie())
    let id = try store.note("fout", in: other)
    for (index, fields) in [[:], ["verbetert": id.text]].enumerated() {
      let draft = try store.drafts().open(for: index == 0 ? sessie : other)
      try draft.save(
        DraftContent(
          terminal: "a", sessie: index == 0 ? sessie : other, stap: nil, text: "geheim \(index)",
          id: store.newIdentifier(), fields: fields))
      draft.close()
    }
    try store.overwrite(.sessie(sessie))
    try store.overwrite(.notitie(id, in: StreamID(.sessie, other), nieuw: "goed"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: self.store + "/concept") == ["CACHEDIR.TAG"])
  }

  @Test func `what was forbidden in a session goes with it, also when the erasure was broken off`() throws {
    let store = try folder.store()
    let sessies = [try store.makeSessie(), try store.makeSessie(), try store.makeSessie()]
    for sessie in sessies { try store.forbid(["xqzkwpvbnm \(sessie.code)"], in: sessie) }
    try store.overwrite(.sessie(sessies[0]))
    #expect(try Windows(["m \(sessies[0].code)"]).found(below: self.store) == nil)
    // As when the power fell out behind the transaction.
    _ = try store.database.transaction { () throws(StoreFailure) in
      try store.eraser.overwrite(.sessie(sessies[1]), at: store.now())
    }
    #expect(try store.finishErasing { _ in true } == .done)
    #expect(try sessies.map { try store.forbiddenWords(of: $0).count } == [0, 0, 1])
    #expect(store.state.verboden.woorden.count == 1)
  }

  @Test func `what was confirmed of a note's old words goes with those words`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let stream = StreamID(.sessie, sessie)
    let ids = try ["bel 06-12345678", "bel 06-87654321"].map { try store.note($0, in: sessie) }
    for id in ids { _ = try store.append([Change(stream, .lekBevestigd(id, LekSoorten([.telefoon])))]) }
    try store.overwrite(.notitie(ids[0], in: stream, nieuw: "bel 06-11112222"))
    try store.overwrite(.notitie(ids[1], in: stream, nieuw: nil))
    #expect(
      try store.allEvents().allSatisfy { if case .huis(.lekBevestigd) = $0.fact { false } else { true } })
    #expect(store.words(of: sessie) == ["bel 06-11112222"])
  }

  @Test func `the receipt names the files that were made, and their names are gone with the casus`() throws {
    let store = try folder.store()
    let casus = try store.makeCasus("Vlinder")
    let sessie = try store.makeSessie(casus: casus)
    let files: [Huis.Uitgave] = [
      .init(pad: "/media/usb/vlinder.md", vorm: "md", van: StreamID(.sessie, sessie)),
      .init(pad: "/media/usb/kopie.db", vorm: "kopie", van: nil),
      .init(pad: "/media/usb/egel.md", vorm: "md", van: StreamID(.casus, store.newIdentifier())),
    ]
    _ = try store.append(files.map { Change(.huis, .uitgegeven($0)) })
    try store.overwrite(.casus(casus))
    var named: [String] = []
    #expect(
      try store.finishErasing {
        named += $0.uitgaven.map(\.pad)
        return true
      } == .done)
    #expect(named == ["/media/usb/vlinder.md", "/media/usb/kopie.db"])
    #expect(try Windows(["/media/usb/vlinder"]).found(below: self.store)?.contains("egel") != true)
    #expect(try Windows(["vlinder.md"]).found(below: self.store) == nil)
    try store.load(.huis)
    #expect(store.state.huis?.state.uitgaven.map(\.pad) == ["/media/usb/kopie.db", "/media/usb/egel.md"])
  }
}
