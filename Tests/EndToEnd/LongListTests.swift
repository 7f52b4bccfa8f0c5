import Foundation
import SessionModel
import SessionStore
import Support
import Testing

/// Lists that are longer than what is put out at once.
@Suite(.waits) struct LongListTests {
  private static let casussen = 4_000
  private let program: Program
  private var folder: String { program.path("winkel") }

  /// Casussen with an afspraak each, of about two portions of JSON.
  init() throws {
    program = try Program()
    let store = try SessionStore(
      folder: program.path("winkel"), author: "proef", patience: .command,
      now: { Moment(milliseconds: 1_795_000_000_000) },
      entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
    let sessie = store.newIdentifier()
    _ = try store.append(
      (1...Self.casussen).flatMap { number in
        let casus = StreamID(.casus, store.newIdentifier())
        let gegevens = Afspraak.Gegevens(sessie: sessie, wie: "moeder", wat: "bellen over plek \(number)")
        return [
          Change(casus, .casusGemaakt(Casus.Profiel(alias: "Egel \(number)"))),
          Change(casus, .afspraakGemaakt(gegevens)),
        ]
      })
    store.close()
  }

  private func sqlite(_ sql: String) throws {
    let outcome = try program.shell("sqlite3 winkel/reisleider.db", stdin: Array(sql.utf8))
    try #require(outcome.status == 0, "\(outcome.err)")
  }

  @Test func `nothing is lost or told twice between two portions`() throws {
    defer { program.clear() }
    for (words, name) in [(["casus", "lijst"], "casussen"), (["afspraken"], "afspraken")] {
      let list = try program.output(["--map", folder] + words + ["--als", "json"])
      #expect(list.out.utf8.count > 1 << 20, "it is longer than a portion")
      let rows = try #require(try Program.json(list)[name] as? [[String: Any]])
      let ids = rows.compactMap { $0["id"] as? String }
      #expect(ids.count == Self.casussen && Set(ids).count == Self.casussen)
      let text = try program.output(["--map", folder] + words).out
      #expect(text.matches(of: /Egel \d+/).count == Self.casussen)
    }
  }

  @Test func `a list that breaks off says so in one line, and its JSON is not taken for whole`() throws {
    defer { program.clear() }
    // A row of the second portion.
    try sqlite("UPDATE casus SET id = zeroblob(3) WHERE alias = 'Egel 99'")
    let json = try program.run(["--map", folder, "casus", "lijst", "--als", "json"])
    #expect(json.status == 1 && json.out.utf8.count > 1 << 20)
    #expect(json.err.split(separator: "\n").count == 1 && json.err.contains("breekt hij af"), "\(json.err)")
    #expect(throws: (any Error).self) { try JSONSerialization.jsonObject(with: Data(json.out.utf8)) }
    // In the first portion nothing was put out yet.
    try sqlite("UPDATE casus SET id = zeroblob(4) WHERE alias = 'Egel 1'")
    let nothing = try program.run(["--map", folder, "casus", "lijst", "--als", "json"])
    #expect(
      nothing.status == 1 && nothing.out.isEmpty && !nothing.err.contains("breekt hij af"), "\(nothing.err)")
  }

  @Test func `nobody who writes waits for who reads with a pager, and who stops reading hears nothing`()
    throws
  {
    defer { program.clear() }
    let line = """
      "$R" --map winkel casus lijst --als json | { head -c 100 >eerst; timeout 60 "$R" --map winkel casus nieuw Otter; cat >rest; }
      """
    let outcome = try program.shell(line)
    #expect(outcome.status == 0 && outcome.out.contains("Otter") && outcome.err.isEmpty, "\(outcome.err)")
    let whole = try program.text("eerst") + program.text("rest")
    #expect(try JSONSerialization.jsonObject(with: Data(whole.utf8)) is [String: Any])
    let stopped = try program.shell(#""$R" --map winkel casus lijst --als json | head -c 100 >eerst"#)
    #expect(stopped.status == 0 && stopped.err.isEmpty)
    let full = try program.shell(#""$R" --map winkel afspraken --als json >/dev/full"#)
    #expect(full.status == 1 && full.err.contains("De uitvoer is niet geschreven"), "\(full.err)")
  }
}
