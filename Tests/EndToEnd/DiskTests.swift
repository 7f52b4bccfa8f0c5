import Foundation
import Support
import Testing

/// Disks that are full or fail: what was said to be kept is kept, and what was not is said.
struct DiskTests {
  /// What came of typing lines at a place that fails.
  ///
  /// - Parameter before: how many notes there were.
  private func check(
    _ outcome: Program.Outcome, _ program: Program, _ code: String, before: Int = 0, _ hint: String
  ) throws {
    let said = outcome.lines.compactMap { $0.split(separator: " ").last.map(String.init) }
    let kept = try program.notes(of: code).map(\.id)
    #expect(Set(said).isSubset(of: kept), "\(hint): \(outcome.err)")
    #expect(kept.filter(said.contains) == said, "\(hint)")
    // At most the one that was on its way.
    #expect(kept.count <= before + said.count + 1, "\(hint)")
    if outcome.status != 0, outcome.status < 128 {
      #expect(!outcome.err.isEmpty && !outcome.err.contains("geheim"), "\(hint): \(outcome.err)")
    }
    #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"), "\(hint)")
    let again = try program.output("noteer", "--regels", code, stdin: "weer ruimte\n")
    #expect(again.out.hasPrefix("bewaard 1 "), "\(hint)")
  }

  private let lines = (1...60).map { "geheim \($0) " + String(repeating: "woord ", count: $0) }
    .joined(separator: "\n")

  @Test(
    .enabled(if: FileTests.hasStrace, "strace is not installed"),
    arguments: ["ENOSPC", "EIO", "EDQUOT"])
  func `a write that fails at any moment loses nothing that was said to be kept`(error: String) throws {
    let rounds = Torture.rounds(3, long: 100)
    Torture.announce("\(error) by strace", rounds: rounds)
    var dice = Dice(seed: Torture.seed)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    for round in 1...rounds {
      let call = dice.pick(["pwrite64", "fdatasync", "fsync", "ftruncate", "write"])
      let when = dice.chance(2) ? "\(dice.roll(1...40))+" : "\(dice.roll(1...40))..\(dice.roll(41...60))"
      let inject =
        "exec strace -f -qq -o /dev/null -e trace=none -e inject=\(call):error=\(error):when=\(when)"
      let before = try program.notes(of: code).count
      let outcome = try program.shell(
        "\(inject) \"$R\" noteer --regels \(code)", stdin: Array(lines.utf8))
      try check(
        outcome, program, code, before: before,
        "seed \(Torture.seed), round \(round): \(call) \(error) \(when)")
    }
  }

  @Test func `a limit on the size of files loses nothing that was said to be kept`() throws {
    let rounds = Torture.rounds(4, long: 200)
    Torture.announce("RLIMIT_FSIZE", rounds: rounds)
    var dice = Dice(seed: Torture.seed)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let database = program.path(".local/share/reisleider/reisleider.db")
    for round in 1...rounds {
      let size = try #require(FileManager.default.attributesOfItem(atPath: database)[.size] as? Int)
      let blocks = size / 512 + dice.roll(0...24)
      let before = try program.notes(of: code).count
      let outcome = try program.shell(
        "ulimit -f \(blocks); exec \"$R\" noteer --regels \(code)", stdin: Array(lines.utf8))
      try check(
        outcome, program, code, before: before,
        "seed \(Torture.seed), round \(round): \(blocks) blocks of 512")
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can mount a small disk"))
  func `a disk that is really full keeps what was said, and goes on when there is room`() throws {
    let program = try Program()
    defer { program.clear() }
    let disk = program.path("schijf")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    guard try program.shell("mount -t tmpfs -o size=256k,mode=700 none schijf").status == 0 else {
      print("skipped: this machine lets nobody mount a tmpfs")
      return
    }
    defer { _ = try? program.shell("umount schijf") }
    var other = program
    other.environment["REISLEIDER_MAP"] = disk + "/map"
    let code = try other.begin()
    let many = (1...80).map { "geheim \($0) " + String(repeating: "woord ", count: 1000) }
    try program.file("regels", many.joined(separator: "\n"))
    let outcome = try other.shell("exec \"$R\" noteer --regels \(code) < regels")
    #expect(outcome.status == 1 && !outcome.lines.isEmpty && !outcome.err.isEmpty)
    #expect(try program.shell("mount -o remount,size=8m schijf").status == 0)
    try check(outcome, other, code, "a full tmpfs")
  }
}
