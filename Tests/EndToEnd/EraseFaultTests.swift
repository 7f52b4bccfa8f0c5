import Foundation
import Support
import Testing

/// Erasing while processes die and others look on, by the real program.
@Suite(.waits) struct EraseFaultTests {
  private static let secret = "geheim zq7x9vkw2m"

  /// Whether the secret stands in any file of the store.
  private func isThere(_ program: Program) throws -> Bool {
    let folder = program.path(".local/share/reisleider")
    return try FileManager.default.subpathsOfDirectory(atPath: folder).contains { name in
      let data = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      return data.range(of: Data("zq7x9vkw2m".utf8)) != nil
    }
  }

  private func session(_ program: Program) throws -> String {
    let code =
      try program.output(
        "sessie", "nieuw", "--draaiboek", "reisbureau", "--tafel", "ouder"
      ).lines.last ?? ""
    let lines = (1...40).map { "\(Self.secret) nummer \($0)" }.joined(separator: "\n")
    try program.output("noteer", "--regels", code, stdin: lines + "\n")
    return code
  }

  @Test func `an erasure that is killed leaves all or nothing, and is finished later`() throws {
    let rounds = Torture.rounds(10, long: 250)
    Torture.announce("kill -9 of an erasure", rounds: rounds)
    var dice = Dice(seed: Torture.seed)
    let program = try Program()
    defer { program.clear() }
    var code = try session(program)
    var (erased, struck) = (0, 0)
    // As long as one takes that is left alone; where it turns out to end sooner, less.
    let clock = ContinuousClock()
    var whole = try clock.measure { try program.output("wis", "sessie", code, "--bevestig", code) }
    code = try session(program)
    for round in 1...rounds {
      let hint = "seed \(Torture.seed), round \(round)"
      let running = try program.start(["wis", "sessie", code, "--bevestig", code])
      usleep(UInt32(dice.roll(0...max(1, Int(whole / .microseconds(1))))))
      running.send(SIGKILL)
      let outcome = running.finish()
      let said = outcome.out
      if outcome.status == 128 + SIGKILL { struck += 1 } else { whole /= 2 }
      let isListed = try program.output("sessie", "lijst").out.contains(code)
      #expect(!said.contains("Gewist") || !isListed, "\(hint)")
      // Whoever comes next goes on with it.
      #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"), "\(hint)")
      #expect(try isThere(program) == isListed, "\(hint)")
      if isListed {
        #expect(try program.notes(of: code).count == 40, "\(hint)")
      } else {
        erased += 1
        code = try session(program)
      }
    }
    #expect(struck > 0, "the harness is blind")
    guard Torture.isLong else { return }
    print("killed \(struck) of \(rounds) erasures, of which \(rounds - erased) had not begun for good")
    #expect(erased > 0 && erased < rounds, "the harness is blind")
  }

  @Test(arguments: [["noteer", "--regels"], ["doe"]])
  func `with a session open it says so, and who closes last tells that it is gone`(command: [String]) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try session(program)
    let other = try program.begin(alias: "Egel")
    let open = try program.start(command + [other])
    open.write(Array("notitie o: volgende\n".utf8))
    #expect(open.line() != nil)
    let said = try program.output("wis", "sessie", code, "--bevestig", code).out
    #expect(said.contains("zodra de laatste sessie sluit") && !said.contains("Gewist"))
    #expect(try !program.output("sessie", "lijst").out.contains(code))
    let outcome = open.finish()
    #expect(outcome.status == 0 && outcome.err.contains("Gewist: een sessie"), "\(outcome.err)")
    #expect(try !isThere(program))
  }

  @Test func `nothing is erased without saying it twice, nor by words that others can see`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try session(program)
    let id = try #require(try program.notes(of: code).first?.id)
    for arguments in [
      ["wis", "sessie", code], ["wis", "sessie", code, "--bevestig", "ander"], ["wis", "notitie", id],
    ] {
      let outcome = try program.run(arguments)
      #expect(outcome.status == 1 && outcome.out.isEmpty)
      #expect(outcome.err.contains("--bevestig") && !outcome.err.contains("geheim"))
    }
    try program.output("wis", "notitie", id, "--nieuw", "-", "--bevestig", id, stdin: "Liever zo\n")
    #expect(try program.notes(of: code).map(\.tekst).first == "Liever zo")
    #expect(try program.run(["wis", "sessie", code, "--nieuw", "-", "--bevestig", code]).status == 2)
    #expect(try program.notes(of: code).count == 40)
  }

  @Test func `the receipt names the reports that were made, and nothing of what they said`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try session(program)
    let path = program.path("verslag van toen.md")
    try program.output("verslag", code, "--als", "md", "--uit", path)
    try program.output("controleer", "--kopie", program.path("kopie.db"))
    let said = try program.output("wis", "sessie", code, "--bevestig", code).out
    #expect(said.contains("verslag van toen.md (md") && said.contains("kopie.db (kopie"))
    #expect(said.contains("reservekopieën") && !said.contains("geheim"))
    let store = try Data(contentsOf: URL(filePath: program.path(".local/share/reisleider/reisleider.db")))
    #expect(store.range(of: Data("verslag van toen".utf8)) == nil)
  }

  @Test(.traces)
  func `what was not erased is never told to be overwritten, whatever the disk does at leaving`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let path = program.path(".local/share/reisleider/reisleider.db")
    var failures = 0
    for when in 1...40 {
      let inject = "-e trace=pread64 -e inject=pread64:error=EIO:when=\(when)+"
      let outcome = try program.shell(
        "exec \(Superuser.strace) -f -qq -o trace -P '\(path)' \(inject) \"$R\" noteer --regels \(code)",
        stdin: Array("een\n".utf8))
      failures += try program.text("trace").contains("(INJECTED)") ? 1 : 0
      #expect(!outcome.err.contains("Overschreven"), "\(when): \(outcome.err)")
    }
    #expect(failures > 10, "the harness is blind")
  }
}
