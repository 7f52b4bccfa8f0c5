import Foundation
import SessionModel
import SessionStore
import Support
import Testing

/// Lists of an older form are made anew by a program that may be killed at any moment while it does.
@Suite(.waits) struct RenewalTests {
  private let program: Program
  private var folder: String { program.path("winkel") }

  init() throws {
    program = try Program()
  }

  private func sqlite(_ sql: String) throws -> String {
    let outcome = try program.shell("sqlite3 winkel/reisleider.db", stdin: Array(sql.utf8))
    try #require(outcome.status == 0, "\(outcome.err)")
    return outcome.out
  }

  /// A store whose casussen have no code in the lists, as the program of before left it.
  private func fill(casussen: Int) throws {
    let store = try SessionStore(
      folder: folder, author: "proef", patience: .command, now: { Moment(milliseconds: 1_795_000_000_000) },
      entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
    _ = try store.append(
      (1...casussen).map { number in
        Change(StreamID(.casus, store.newIdentifier()), .casusGemaakt(Casus.Profiel(alias: "Egel \(number)")))
      })
    store.close()
    _ = try sqlite(
      """
      DROP INDEX casus_code_\(Lijstvorm.nu); ALTER TABLE casus DROP COLUMN code;
      UPDATE meta SET value = 2 WHERE key = 'index'; PRAGMA user_version = 2;
      """)
  }

  /// How many streams are in the lists that are being made; `nil` while none are.
  private func reached() throws -> Int? {
    Int(
      try sqlite("SELECT value FROM meta WHERE key = 'lijsten-tot'").trimmingCharacters(
        in: .whitespacesAndNewlines))
  }

  @Test(.traces)
  func `killed while the lists are made anew, the old ones are read and it goes on where it was`() throws {
    defer { program.clear() }
    let (casussen, strikes) = (12_000, Torture.rounds(4, long: 40))
    Torture.announce("kill -9 of who makes the lists anew", rounds: strikes)
    var dice = Dice(seed: Torture.seed)
    var (struck, before, isDone) = (0, 0, false)
    try fill(casussen: casussen)
    for round in 0..<strikes * 6 where struck < strikes && !isDone {
      // Early ones strike before anything was made, late ones where most is.
      let place = 300 * (round + 1) + dice.below(300)
      let outcome = try program.shell(
        "exec \(Superuser.strace) -f -qq -o /dev/null -e trace=pwrite64 "
          + "-e inject=pwrite64:signal=KILL:when=\(place) \"$R\" --map winkel casus lijst >lijst")
      isDone = outcome.status == 0
      guard let now = try reached() else { continue }
      #expect(now >= before, "seed \(Torture.seed): what was made stays")
      struck += now > 0 && now < casussen ? 1 : 0
      before = now
      #expect(try sqlite("SELECT count(*) FROM casus; PRAGMA integrity_check;") == "\(casussen)\nok\n")
      #expect(try sqlite("SELECT value FROM meta WHERE key = 'index'") == "2\n")
    }
    #expect(struck > 0, "seed \(Torture.seed): it was killed halfway")
    let list = try program.output("--map", folder, "casus", "lijst", "--als", "json")
    let rows = try #require(try Program.json(list)["casussen"] as? [[String: Any]])
    #expect(rows.count == casussen)
    let code = try #require(rows.last?["code"] as? String)
    #expect(try program.output("--map", folder, "casus", "toon", code).out.contains("Egel"))
    #expect(try sqlite("SELECT count(DISTINCT code) FROM casus") == "\(casussen)\n")
    #expect(try program.output("--map", folder, "controleer").out.hasSuffix(" is heel.\n"))
  }
}
