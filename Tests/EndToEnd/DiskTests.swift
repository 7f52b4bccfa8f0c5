import Foundation
import Support
import Testing

/// Disks that are full or fail: what was said to be kept is kept, and what was not is said.
@Suite(.waits) struct DiskTests {
  /// What came of typing lines at a place that fails.
  ///
  /// - Parameters:
  ///   - before: how many notes there were.
  ///   - canTell: whether its words can come out at all.
  private func check(
    _ outcome: Program.Outcome, _ program: Program, _ code: String, before: Int = 0, canTell: Bool = true,
    _ hint: String
  ) throws {
    let said = outcome.lines.compactMap { $0.split(separator: " ").last.map(String.init) }
    let kept = try program.notes(of: code).map(\.id)
    #expect(Set(said).isSubset(of: kept), "\(hint): \(outcome.err)")
    #expect(kept.filter(said.contains) == said, "\(hint)")
    // At most the one that was on its way.
    #expect(kept.count <= before + said.count + 1, "\(hint)")
    if outcome.status != 0, outcome.status < 128 {
      #expect(!outcome.err.isEmpty || !canTell, "\(hint)")
      #expect(!outcome.err.contains("geheim"), "\(hint): \(outcome.err)")
    }
    #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"), "\(hint)")
    let again = try program.output("noteer", "--regels", code, stdin: "weer ruimte\n")
    #expect(again.out.hasPrefix("bewaard 1 "), "\(hint)")
  }

  private let lines = (1...60).map { "geheim \($0) " + String(repeating: "woord ", count: $0) }
    .joined(separator: "\n")

  @Test(
    .traces,
    arguments: ["ENOSPC", "EIO", "EDQUOT"])
  func `a write that fails at any moment loses nothing that was said to be kept`(error: String) throws {
    let rounds = Torture.rounds(3, long: 100)
    Torture.announce("\(error) by strace", rounds: rounds)
    var dice = Dice(seed: Torture.seed)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    var failures = 0
    for round in 1...rounds {
      let call = dice.pick(["pwrite64", "fdatasync", "ftruncate", "write"])
      let when = dice.chance(2) ? "\(dice.roll(1...40))+" : "\(dice.roll(1...40))..\(dice.roll(41...60))"
      let inject =
        "exec \(Superuser.strace) -f -qq -o trace -e trace=\(call) -e inject=\(call):error=\(error):when=\(when)"
      let before = try program.notes(of: code).count
      let outcome = try program.shell(
        "\(inject) \"$R\" noteer --regels \(code)", stdin: Array(lines.utf8))
      try check(
        outcome, program, code, before: before, canTell: call != "write",
        "seed \(Torture.seed), round \(round): \(call) \(error) \(when)")
      failures += try program.text("trace").contains("(INJECTED)") ? 1 : 0
    }
    #expect(failures > 0, "the harness is blind")
  }

  /// A call of the system as strace tells it, of which the file is named.
  private enum Call {
    case written, synced, said

    init?(_ line: Substring) {
      if line.contains("reisleider.db"), line.contains(/\ (pwrite64|write|ftruncate)\(/) {
        self = .written
      } else if line.contains("reisleider.db"), line.contains(/\ (fsync|fdatasync)\(.* = 0/) {
        self = .synced
      } else if line.contains(/\ write\(1</), line.contains("bewaard ") {
        self = .said
      } else {
        return nil
      }
    }
  }

  private static let watching = "-f -y -qq -s 65536 -e trace=write,pwrite64,ftruncate,fsync,fdatasync"

  /// Every time that something is said to be kept, all that was written before is on the disk.
  private func check(order trace: String, said count: Int) throws {
    var (isOnDisk, synced, said) = (true, 0, 0)
    for call in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").compactMap(
      Call.init)
    {
      switch call {
      case .written: isOnDisk = false
      case .synced: (isOnDisk, synced) = (true, synced + 1)
      case .said:
        #expect(isOnDisk && synced > 0, "said before it was on disk")
        (synced, said) = (0, said + 1)
      }
    }
    #expect(said == count)
  }

  @Test(.traces)
  func `a line is said to be kept only after the disk has said so`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let running = try program.start(
      shell: "exec \(Superuser.strace) \(Self.watching) -o trace \"$R\" noteer --regels \(code)")
    for number in 1...20 {
      running.write(Array("regel \(number)\n".utf8))
      #expect(running.line()?.hasPrefix("bewaard \(number) ") == true)
    }
    #expect(running.finish().status == 0)
    try check(order: program.path("trace"), said: 20)
  }

  @Test(.traces)
  func `a screen shows that a note is kept only after the disk has said so`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let terminal = try #require(
      PseudoTerminal(
        program: "/usr/bin/env",
        "\(Superuser.strace) \(Self.watching)".split(separator: " ").map(String.init)
          + ["-o", program.path("trace"), Program.binary, "noteer", code],
        columns: 80, rows: 24, environment: program.environment.merging(["TERM": "xterm-256color"]) { $1 }))
    #expect(terminal.waits(for: "Enter"))
    terminal.type("Muziek op dinsdag\r")
    #expect(terminal.waits(for: "bewaard "))
    terminal.type("\u{11}")
    #expect(terminal.waitForEnd() == 0)
    try check(order: program.path("trace"), said: 1)
  }

  @Test(.traces)
  func `a disk that says it wrote and did not, loses nothing without a word`() throws {
    let rounds = Torture.rounds(6, long: 300)
    Torture.announce("lying writes", rounds: rounds)
    var dice = Dice(seed: Torture.seed)
    var (lost, told) = (0, 0)
    for round in 1...rounds {
      let program = try Program()
      defer { program.clear() }
      let code = try program.begin()
      // A while of the writes to the store itself; after it the disk does as it says again.
      let (from, count) = (dice.roll(1...200), dice.roll(0...30))
      let inject =
        "exec \(Superuser.strace) -f -qq -o /dev/null -P '\(program.path(".local/share/reisleider/reisleider.db"))' "
        + "-e trace=pwrite64 -e inject=pwrite64:retval=4096:when=\(from)..\(from + count)"
      let outcome = try program.shell("\(inject) \"$R\" noteer --regels \(code)", stdin: Array(lines.utf8))
      let said = outcome.lines.compactMap { $0.split(separator: " ").last.map(String.init) }
      let verdict = try program.run(["controleer"])
      let isReadable = try program.run(["sessie", "toon", code]).status == 0
      let isWhole = try isReadable && Set(said).isSubset(of: program.notes(of: code).map(\.id))
      lost += isWhole ? 0 : 1
      // Who writes sees that the file is older than it knows, or whoever looks later that a piece is gone.
      let isTold = verdict.status != 0 || outcome.status == 1 && !outcome.err.isEmpty
      told += isTold ? 1 : 0
      #expect(isWhole || isTold, "seed \(Torture.seed), round \(round): writes from \(from)")
      #expect(verdict.status <= 1 && !(verdict.out + verdict.err).contains("geheim"))
    }
    guard Torture.isLong else { return }
    print("lying writes: \(rounds), \(lost) with a loss, \(told) told")
    #expect(lost > 0, "the harness is blind")
  }

  @Test func `where there is too little memory, what was said to be kept is kept`() throws {
    let rounds = Torture.rounds(4, long: 100)
    Torture.announce("too little memory", rounds: rounds)
    var dice = Dice(seed: Torture.seed)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    var failures = 0
    let big = lines + "\n" + String(repeating: "geheim ", count: 100_000) + "\nklein\n"
    for round in 1...rounds {
      let before = try program.notes(of: code).count
      let kibibytes = dice.roll(12_000...80_000)
      let outcome = try program.shell(
        "ulimit -v \(kibibytes); exec \"$R\" noteer --regels \(code)", stdin: Array(big.utf8))
      try check(
        outcome, program, code, before: before,
        "seed \(Torture.seed), round \(round): \(kibibytes) KiB")
      #expect(!(outcome.out + outcome.err).contains("geheim"))
      failures += outcome.status == 0 ? 0 : 1
    }
    if Torture.isLong { #expect(failures > 0 && failures < rounds, "the harness is blind") }
  }

  @Test func `a limit on the size of files loses nothing that was said to be kept`() throws {
    let rounds = Torture.rounds(4, long: 200)
    Torture.announce("RLIMIT_FSIZE", rounds: rounds)
    var dice = Dice(seed: Torture.seed)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let database = program.path(".local/share/reisleider/reisleider.db")
    var failures = 0
    for round in 1...rounds {
      let size = try #require(FileManager.default.attributesOfItem(atPath: database)[.size] as? Int)
      let blocks = size / 512 + dice.roll(0...24)
      let before = try program.notes(of: code).count
      let outcome = try program.shell(
        "ulimit -f \(blocks); exec \"$R\" noteer --regels \(code)", stdin: Array(lines.utf8))
      try check(
        outcome, program, code, before: before,
        "seed \(Torture.seed), round \(round): \(blocks) blocks of 512")
      failures += outcome.status == 0 ? 0 : 1
    }
    #expect(failures > 0, "the harness is blind")
  }

  @Test(.mounts)
  func `a disk that is really full keeps what was said, and goes on when there is room`() throws {
    let program = try Program()
    defer { program.clear() }
    let disk = program.path("schijf")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    let mounted = try program.shell("mount -t tmpfs -o size=256k,mode=700 none schijf")
    try #require(mounted.status == 0, "\(mounted.err)")
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
