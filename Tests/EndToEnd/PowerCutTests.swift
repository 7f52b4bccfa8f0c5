import Foundation
import Support
import Testing

/// Power that falls out: the file system is shut down under a writer, and all that was not on disk is gone.
///
/// A file of ext4, mounted as a disk; the shutdown call drops what the kernel had still to write.
@Suite(.waits) struct PowerCutTests {
  /// A disk in a file, of which the power can be cut.
  private struct Disk {
    let program: Program
    var place: String { program.path("schijf") }

    /// - Returns: `nil`, with an issue that says why, where the kernel does not let us: nothing was tested then.
    init?(_ program: Program) throws {
      self.program = program
      let make = """
        dd if=/dev/zero of=beeld bs=1M count=64 status=none && mkfs.ext4 -q -F beeld && mkdir schijf \
        && mount -o loop beeld schijf
        """
      let outcome = try program.shell("PATH=$PATH:/sbin:/usr/sbin; \(make)")
      guard outcome.status == 0 else {
        Issue.record("no disk can be made and mounted here: \(outcome.err)")
        return nil
      }
      guard cut() else {
        Issue.record("this kernel cuts the power of no ext4 disk")
        clear()
        return nil
      }
      guard try powerUp() else { return nil }
    }

    /// Cuts the power, and throws away what was not written yet.
    func cut() -> Bool {
      let descriptor = open(place, O_RDONLY)
      guard descriptor >= 0 else { return false }
      defer { close(descriptor) }
      // EXT4_IOC_SHUTDOWN, _IOR('X', 125, uint32_t), with EXT4_GOING_FLAGS_NOLOGFLUSH.
      var flags: UInt32 = 2
      return ioctl(descriptor, 0x8004_587D, &flags) == 0
    }

    /// Mounts it again; its own journal is played back.
    func powerUp() throws -> Bool {
      for _ in 0..<1000 where try program.shell("umount schijf").status != 0 {}
      return try program.shell("mount -o loop beeld schijf").status == 0
    }

    func clear() { _ = try? program.shell("umount schijf || umount -l schijf") }
  }

  @Test(.enabled(if: Torture.isLong, "only make torture cuts the power of a disk"), .mounts, .makesDisks)
  func `no note that was said to be kept is lost when the power falls out`() throws {
    let rounds = Torture.rounds(0, long: 200)
    Torture.announce("power cuts", rounds: rounds)
    var program = try Program()
    defer { program.clear() }
    guard let disk = try Disk(program) else { return }
    defer { disk.clear() }
    program.environment["REISLEIDER_MAP"] = disk.place + "/map"
    let code = try program.begin()
    var dice = Dice(seed: Torture.seed)
    var (acknowledged, lost): ([String], Int) = ([], 0)
    for round in 1...rounds {
      let writer = try program.start(["noteer", "--regels", code])
      writer.write((1...400).flatMap { Array("ronde \(round) regel \($0)\n".utf8) })
      for _ in 0..<dice.roll(1...30) {
        if let id = writer.line()?.split(separator: " ").last { acknowledged.append(String(id)) }
      }
      #expect(disk.cut())
      writer.send(SIGKILL)
      _ = writer.finish()
      try #require(try disk.powerUp())
      let kept = try program.notes(of: code).map(\.id)
      lost = Set(acknowledged).subtracting(kept).count
      #expect(lost == 0, "seed \(Torture.seed), round \(round)")
      let order = kept.filter(Set(acknowledged).contains)
      #expect(order == acknowledged, "seed \(Torture.seed), round \(round)")
      #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"), "round \(round)")
    }
    print("power cuts: \(rounds), \(acknowledged.count) notes said to be kept, \(lost) lost")
  }

  /// Were nothing lost here either, these tests would not see a loss; were everything, no cut would be like another.
  @Test(.enabled(if: Torture.isLong, "only make torture cuts the power of a disk"), .mounts, .makesDisks)
  func `the same cuts do lose what is written without waiting for the disk`() throws {
    let rounds = Torture.rounds(0, long: 200)
    Torture.announce("power cuts, the control", rounds: rounds)
    let program = try Program()
    defer { program.clear() }
    guard let disk = try Disk(program) else { return }
    defer { disk.clear() }
    var dice = Dice(seed: Torture.seed)
    var (said, lost) = (0, 0)
    for round in 1...rounds {
      let writer = try program.start(shell: "exec sqlite3 schijf/controle.db")
      writer.write(
        Array(
          "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=8; CREATE TABLE IF NOT EXISTS t(r, n);\n"
            .utf8))
      writer.write((1...400).flatMap { Array("INSERT INTO t VALUES(\(round), \($0)); SELECT \($0);\n".utf8) })
      var last = 0
      for _ in 0..<dice.roll(2...31) { if let line = writer.line(), let number = Int(line) { last = number } }
      #expect(disk.cut())
      writer.send(SIGKILL)
      _ = writer.finish()
      try #require(try disk.powerUp())
      let count = try program.shell("sqlite3 schijf/controle.db 'SELECT count(*) FROM t WHERE r = \(round)'")
      let kept = count.lines.first.flatMap { Int($0) } ?? 0
      (said, lost) = (said + last, lost + max(0, last - kept))
    }
    print("control: \(rounds) cuts, \(said) rows said to be kept, \(lost) lost")
    #expect(lost > 0 && lost < said, "the harness is blind")
  }
}
